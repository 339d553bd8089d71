import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { patientIdentifier } from './patient-identifier.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [] };

/** What the rule finds in a text, as "kind: words"; findings that are unsure, or hang on what else the text tells, are left out. */
function found(text: string, more: Record<string, unknown> = {}): string[] {
  const reading = new Reading(parseDraft({ id: 'test', text, ...more }));
  return patientIdentifier.evaluate(reading, CONTEXT)
    .filter(({ unsure, weak }) => !unsure && !weak)
    .map(({ kind, span }) => `${kind}: ${span === null ? '' : reading.quote(span)}`);
}

/** All that is found by what stands beside it, unsure or not. */
function listed(text: string, more: Record<string, unknown> = {}): string[] {
  const reading = new Reading(parseDraft({ id: 'test', text, ...more }));
  return patientIdentifier.evaluate(reading, CONTEXT).filter(({ weak }) => !weak).map(({ kind, span }) => `${kind}: ${span === null ? '' : reading.quote(span)}`);
}

const FLAGS: Record<string, readonly (readonly [text: string, ...expected: string[]])[]> = {
  'names as typed on a phone': [
    ['saw john smith in clinic today, his scan is clear', 'name: john smith'],
    ['just got back from theatre with maria gonzalez, hip went in beautifully', 'name: maria gonzalez'],
    ['pt named tyrone came in w/ chest pain', 'name: tyrone'],
    ['my patient marcus rang the bell today!!', 'name: marcus'],
    ['lost my favourite patient today. RIP Dorothy, you taught me so much', 'name: Dorothy'],
    ['So proud of little Emma who finished chemo this morning', 'name: Emma'],
    ['Emma was discharged today after 43 days in NICU', 'name: Emma'],
    ['Shout out to my patient Deshawn for walking again after his stroke', 'name: Deshawn'],
    ['Had to tell Mrs Patel her cancer is back', 'name: Patel'],
    ['mrs brown in bed 4 keeps asking for her daughter', 'name: brown', 'location: bed 4'],
    ['Mr. O\'Connell refused his insulin again', "name: O'Connell"],
    ['Mdm Lim fell last night, family very upset', 'name: Lim'],
    ['Pn. Siti binti Ahmad, 54, admitted with DKA', 'name: Siti binti Ahmad'],
    ['Reviewed Muthu a/l Subramaniam in clinic, sugars terrible', 'name: Muthu a/l Subramaniam'],
    ['Encik Razak passed away this morning, al-fatihah', 'name: Razak'],
    ['Tan Sri Lim was admitted under us last week', 'name: Lim'],
    ['Delivered a healthy baby girl for Priya and Arun last night', 'name: Priya', 'name: Arun'],
    ['Nguyen Thi Lan, 67F, new stroke', 'name: Nguyen Thi Lan'],
    ['Intubated Jose Hernandez at 3am, he crashed twice', 'name: Jose Hernandez'],
    ['my 3pm was Fatima Hassan and she brought me baklava', 'name: Fatima Hassan'],
    ['62M Robert Kowalski w/ STEMI straight to cath lab', 'name: Robert Kowalski'],
    ['45yo F, Jenny, came in with abdo pain', 'name: Jenny'],
    ['Okafor family meeting went badly, Mr Okafor is dying', 'name: Okafor', 'name: Okafor'],
    ['We coded Tanaka-san for 40 minutes, he didn\'t make it', 'name: Tanaka-san'],
    ['patient is Lucy Hale, DOB 14/02/1961', 'name: Lucy Hale', 'date: 14/02/1961'],
    ['Name: SMITH, JOHN', 'name: SMITH, JOHN'],
    ['MARIA SANCHEZ CAME IN WITH CHEST PAIN AND WENT TO THE CATH LAB', 'name: MARIA SANCHEZ'],
    ['Xiomara came back to clinic, cancer free!', 'name: Xiomara'],
    ['Oluwaseun had a seizure on the ward', 'name: Oluwaseun'],
    ['Will was admitted with sepsis', 'name: Will'],
    ['Grace, 7, is finally breathing without the ventilator', 'name: Grace'],
    ['April Johnson, 34F, presented with RLQ pain', 'name: April Johnson'],
    ['thinking of Mark Brown who died on our ward today', 'name: Mark Brown'],
    ['our pt wei ming has relapsed', 'name: wei ming'],
    ["Aoife's mum asked if she would ever talk again", 'name: Aoife'],
    ['Ms Nguyen\'s biopsy came back malignant', 'name: Nguyen'],
    ['Mr J Smith, 81, fell out of bed', 'name: J Smith'],
    ['Mr Smith-Jones needs a new hip', 'name: Smith-Jones'],
    ['Señora Morales no quiere la cirugía, la paciente tiene cáncer', 'name: Morales'],
    ['Thandiwe\'s dialysis was cancelled again because we have no nurses', 'name: Thandiwe'],
    ['admitted Mohammed Al-Farsi with DKA', 'name: Mohammed Al-Farsi'],
    ['Harpreet Kaur, 29, G2P1, in labour since 4am', 'name: Harpreet Kaur'],
    ['Baby Noah finally off the vent in NICU', 'name: Noah'],
    ['Sweetest patient ever, his name is Bartholomew', 'name: Bartholomew'],
    ['ICU bed 12, Mr van der Berg, still on pressors', 'location: ICU bed 12', 'name: van der Berg'],
  ],
  'initials': [
    ['Mrs K told me today that she wants to stop dialysis', 'name: Mrs K'],
    ['J.S., a 45yo man, keeps coming back to our ED', 'name: J.S.'],
    ['pt JS was found down at home', 'name: JS'],
    ['my diabetic, initials QTW, ran a half marathon without a hypo', 'name: QTW'],
    ['Follow up on John D., the MI from Tuesday', 'name: John D.'],
    ['Emily R. was admitted with pancreatitis', 'name: Emily R.'],
    ['patient A.B. had a reaction to contrast', 'name: A.B.'],
    ['Saw Maria G in clinic, BP 190/110', 'name: Maria G'],
  ],
  'relatives, household and employers': [
    ['her son Marcus never left her bedside in the ICU', 'name: Marcus'],
    ['The patient\'s wife, Angela, fainted in the delivery room', 'name: Angela'],
    ['he was intubated while his daughter Chloe watched', 'name: Chloe'],
    ['patient\'s sister Fiona screamed at the nurses', 'name: Fiona'],
    ['his partner Dave signed the DNR form', 'name: Dave'],
    ["Told little Jayden's dad that the tumour is gone", 'name: Jayden'],
  ],
  'clinicians who treat or refer': [
    ['my patient was referred by Dr Adeyemi for a lump', 'name: Adeyemi'],
    ['62yo with AF, seen by Dr. Sarah Lee last month', 'name: Sarah Lee'],
    ['pt operated on by Mr Henderson, now septic', 'name: Henderson'],
    ['She is under Prof Whitfield for her lupus', 'name: Whitfield'],
  ],
  'made unlike a name': [
    ['Update on M*rc*s: he was discharged today', 'name: M*rc*s'],
    ['my patient J a m a l is in DKA again', 'name: J a m a l'],
    ['my patient sent kowalski_renata_leg2.jpg of her wound', 'name: kowalski_renata'],
    ['#PrayForEmma she is in theatre right now', 'name: #PrayForEmma'],
    ['Our brave patient #TeamJayden goes home from ICU today', 'name: #TeamJayden'],
    ['huge thank you to my patient @jenny.k_92 for the cake', 'other-id: @jenny.k_92'],
    ['Mаrcus (my patient) was intubated', 'name: Marcus'],
  ],
  'places': [
    ['62yo from Houston with chest pain', 'location: Houston'],
    ['patient lives at 14 Elm Street and fell down the stairs', 'location: 14 Elm Street'],
    ['Admitted a 30yo man to St. Luke\'s with meningitis', "location: St. Luke's"],
    ['the pt in room 304 threw a bedpan at me', 'location: room 304'],
    ['Bed 12 is dying and nobody has called the family. She is 84.', 'location: Bed 12'],
    ['my patient on ward 7B pulled out his lines', 'location: ward 7B'],
    ['She was transferred from Rosewood Nursing Home with a grade 4 sacral sore', 'location: Rosewood Nursing Home'],
    ['our patient goes to Lincoln High School and collapsed at practice', 'location: Lincoln High School'],
    ['12yo boy from Kampung Baru with dengue', 'location: Kampung Baru'],
    ['He lives in Springfield, IL and drove 3 hours for chemo', 'location: Springfield, IL'],
    ['pt from SW9 8HQ, third OD this month', 'location: SW9 8HQ'],
    ['patient zip 90210, insured', 'location: 90210'],
    ['My patient was airlifted from King County', 'location: King County'],
    ['She was seen at UCSF and discharged on nothing', 'location: UCSF'],
    ['dia dimasukkan ke Hospital Selayang, pesakit stabil', 'location: Hospital Selayang'],
    ['Pt lives on Jalan Ampang, came in with dengue shock', 'location: Jalan Ampang'],
    ['He works at Boeing and lost two fingers in a press, 34M', 'name: Boeing'],
  ],
  'told as it happened': [
    ['Today marks one year since we lost Mr. Alvarez. He called me mija and brought me tamales.', 'name: Alvarez'],
    ["Can't stop thinking about baby Aiyana. 24 weeker. Fought so hard.", 'name: Aiyana'],
    ['Night shift: Bed 7 pulled his NG out and Gladys in bed 3 proposed to me', 'location: Bed 7', 'name: Gladys', 'location: bed 3'],
    ['so a guy named Kevin came in with a lightbulb up there. kevin if ur reading this, hi', 'name: Kevin', 'name: kevin'],
    ['Finally got Mr. T off the vent', 'name: Mr. T'],
    ['Just delivered twins for the Nakamura family!', 'name: Nakamura'],
    ['Shoutout to Tamika, my diabetic queen, A1c from 13 to 6.2', 'name: Tamika'],
    ["Harold's wife brings me tomatoes every clinic", 'name: Harold'],
    ['Code blue on Mr Nakagawa. 22 minutes. ROSC.', 'name: Nakagawa'],
    ["Roberto didn't make it. 41. Two kids.", 'name: Roberto'],
    ['Follow-up with Ana-María Ruiz went well, no recurrence', 'name: Ana-María Ruiz'],
    ["Had to call Brandon's mom at 2am. Worst call of my life. 17yo MVC.", 'name: Brandon'],
    ['Remember the lady from Fresno w/ the weird rash? Leprosy!', 'location: Fresno'],
    ["I'll never forget Amina, she was 6 and had retinoblastoma", 'name: Amina'],
    ['seeing emily tmrw for her last herceptin', 'name: emily'],
    ["gave sophie her first hearing aids today, she's 2, i cried", 'name: sophie'],
    ["pt's hubby greg is a nightmare", 'name: greg'],
    ["mr johal's sugars = 34. again.", 'name: johal'],
    ['S. Ramirez 58M NSTEMI to cath', 'name: S. Ramirez'],
    ['Pt of mine, Leilani, finally got her kidney!!', 'name: Leilani'],
    ['Kai (2) swallowed a battery. Button batteries kill.', 'name: Kai'],
    ["This morning's 5:40 consult: Garcia, 33F, ectopic", 'name: Garcia'],
    ['Told Hye-jin her scan was clear and we both cried', 'name: Hye-jin'],
    ['Our NICU grad Beckett turned one today', 'name: Beckett'],
    ['Mr Adebayo-Smith (DOB 3/4/55) MRN 8837465 for hip Monday', 'name: Adebayo-Smith', 'date: 3/4/55', 'mrn: 8837465'],
    ['Discharged Wanda after 90 days. Staff lined the halls.', 'name: Wanda'],
    ['pt is 34yo Jamaican lady from Lewisham with SCD crisis', 'location: Lewisham'],
    ['Makcik Rohani kat wad 6 cari cucu dia', 'name: Rohani', 'location: wad 6'],
    ['La paciente María José Ortega ingresó con sepsis', 'name: María José Ortega'],
    ['Met my patient Zoë at the supermarket, 5 years cancer free', 'name: Zoë'],
  ],
  'dates and numbers': [
    ['My patient was admitted on 14 March and died on the 16th of March', 'date: 14 March', 'date: the 16th of March'],
    ['pt MRN 00482913 needs a bed', 'mrn: 00482913'],
    ['he is 94 and still drives, lovely patient', 'age-over-89: 94'],
    ['her number is 555-123-4567, call her with the biopsy result', 'phone: 555-123-4567'],
    ['SSN 219-09-9999', 'ssn: 219-09-9999'],
    ["my patient's fundraiser is at https://example.org/give/now, she needs a kidney", 'url: https://example.org/give/now'],
    ['John Carter 03/04/1951', 'name: John Carter', 'date: 03/04/1951'],
  ],
};

const ALLOWS: Record<string, readonly string[]> = {
  'eponyms, scores, studies, drugs': [
    'My patient has Wilson disease',
    'What are the guidelines for Parkinson\'s in the elderly?',
    'Lou Gehrig\'s disease is brutal',
    'His mother died of Lou Gehrig\'s disease.',
    'Blue toes in Buerger\'s disease are known as \'Buerger\'s colour\'.',
    'Positive Babinski and Chaddock in a 60yo with weakness',
    '65yo with a Gleason score of 7, what would you offer?',
    'Framingham says her ten-year risk is 20%',
    'Lynch syndrome patients need earlier colonoscopy',
    'Is it Crohn\'s or UC? 24yo with bloody diarrhoea',
    'Guillain-Barré after flu vaccination in a 30-year-old male',
    'Stevens-Johnson in a 5yo after amoxicillin',
    'She has Hashimoto\'s and Graves runs in the family',
    'Wells score 3, D-dimer negative, so no CTPA',
    'He has Addison\'s and came in hypotensive',
    'Cushing triad is a late sign, don\'t wait for it in your patient',
    'Foley out, Jackson-Pratt drain still in, patient comfortable',
    'Started Keppra and stopped Dilantin in my patient',
    'Glasgow Coma Scale 6 on arrival, intubated him',
    'Murphy\'s sign positive, off to ultrasound she went',
    'A patient with Down syndrome taught me patience',
    'Apgars 9 and 9, healthy baby',
    'ADA and EASD agree on this one for type 2 patients',
    'MS or ADEM? 34F with optic neuritis',
    'Kaplan-Meier curves crossed, so the hazard ratio means little',
    'Trendelenburg is back in fashion for central lines',
    'New consensus from the Surviving Sepsis Campaign',
    'Ringer\'s lactate beats saline in my septic patients',
  ],
  'authors, speakers, public figures, colleagues': [
    'Smith et al. 2019 showed no benefit of beta-blockers',
    'Great talk by Dr. Jane Miller on sepsis at #SCCM2024',
    'Congratulations to Dr Sarah Lee on her new role as chief of cardiology!',
    'Reading Atul Gawande\'s Being Mortal again',
    'President Biden signed the bill into law',
    'Welcome to our new interns Priya, Tom and Kofi!',
    'My mentor Prof. David Chen taught me how to listen',
    'Proud to work with the amazing Dr Okafor',
    'Keynote speaker: Prof Maria Rossi, University of Milan',
    'New paper by Emily Watson and colleagues in NEJM',
    'The minister, Khairy Jamaluddin, announced a new health bill',
    'Thank you Dr Hughes for ten years of leading this department',
    'Interviewing Dr. Peter Attia for the podcast tomorrow',
    'Florence Nightingale would be proud of our ward',
    'Happy retirement to our wonderful nurse manager Linda Green',
    'I\'m Dr Lim, a GP in Penang. I post about asthma.',
    'My colleague Ahmed just passed his boards!',
  ],
  'words that are also names': [
    'Will this patient ever get better?',
    'May is stroke awareness month',
    'Mark your calendars: grand rounds on Friday',
    'Grace under pressure is what nursing is about',
    'Hope everyone on nights has a quiet one',
    'Rose-coloured sputum in your patient? Think heart failure.',
    'Bill for the ambulance was $2,000',
    'Faith in the system is gone',
    'Drew bloods, sent cultures, gave antibiotics',
    'Art therapy helps patients with dementia',
    'Pat dry and apply a thin layer',
    'Sue me but I still like paper charts',
    'Frank haematuria in a smoker is cancer until proven otherwise',
    'Chase the potassium before you call me about the patient',
    'Patience is a virtue on call',
    'Sunny weekend, no admissions, I am happy',
    'Summer brings drownings. Watch your kids.',
    'Joy is holding a newborn at 4am',
  ],
  'places and dates of nobody in care': [
    'I work at Mount Sinai and love my team',
    'Excited to present at ESC in Barcelona this August!',
    'We moved from Boston to Chicago for residency',
    'Off to London for the BSG meeting on 12 June',
    'Great day teaching at Harvard Medical School',
    'The GOLD 2023 report changed how we treat COPD',
    'Applications close on 15 January 2026',
    'Our paper was published on 3 March 2024 in the BMJ',
    'Measles is rising in Texas again',
    'Wuhan, Milan, New York: we learnt so much in 2020',
    'Join our webinar on March 5 at 7pm',
    'World Diabetes Day is 14 November',
    'The trial ran in Denmark, Sweden and Norway',
    'Take your flu jab in October',
    'Patients in rural Kansas wait twice as long for a cardiologist',
    'Nurses are striking in Manchester on Monday',
  ],
  'talk of the trade': [
    'Shoutout to Dr. Kim Nguyen for teaching me how to do a paracentesis',
    'I trained under Dr. Harold Whitmore at Johns Hopkins and he was terrifying',
    'Just finished The Emperor of All Maladies by Siddhartha Mukherjee',
    'So excited to announce that I matched at Vanderbilt for internal medicine!!',
    'Thanks to Jessica and Mike from respiratory for saving my night',
    'Miss the old days when Osler made rounds',
    'Reading: Topol E. Deep Medicine. Basic Books 2019.',
    'Flu clinics open Saturday at Jefferson High School',
    'In Cox regression the hazard ratio was 1.2',
    "A Whipple before lunch and a Hartmann's after",
    'Prior auth denied by United, then Aetna, then Cigna. Patients suffer.',
    'Med Twitter, help: best review for Kawasaki vs MIS-C?',
    'My attending quotes Taylor Swift on rounds',
    'Rest in peace Virginia Apgar, who gave every newborn a score',
    'Kaposi sarcoma in a patient without HIV: think iatrogenic',
    'Charcot joint in a diabetic foot. Don\'t miss it.',
    'Our study enrolled 400 patients in Kenya between March 2019 and June 2021',
    'A Turner phenotype with normal karyotype? Think Noonan.',
    'Shout out to Rosa in housekeeping, the real hero of our ICU',
    'Use the HEART score and the Ottawa ankle rules',
    'Kussmaul breathing and fruity breath: DKA until proven otherwise',
    "Working Christmas again at St Thomas'",
    'See you at #AHA24 in Chicago Nov 16-18!',
    'Interviewed at Mayo, Duke and Emory. Rank list time!',
    'Never order a troponin without a question, says Prof. Mehta',
  ],
  'addresses and numbers of the trade': [
    'My patient asked about this trial: https://clinicaltrials.gov/study/NCT00000000',
    'Our department line is (212) 555-0100 for anyone who wants to rotate with us.',
    'Our clinic number is 555-123-4567, call for a flu jab',
  ],
  'medicine in general': [
    'What are the guidelines for CAP in adults?',
    'Reminder: check potassium before starting spironolactone in a patient with CKD',
    'Every patient deserves a doctor who listens',
    'Metformin was started first line for decades',
    'Dystonia is characterised by involuntary movements',
    'Nothing beats a good handover. ED to ward, ward to ICU.',
    'Vancomycin is overused in our ICU patients',
    'The ICU was full, ED was full, and still they came',
    'Ketamine for agitated patients: yes or no?',
    'A 62yo man with chest pain. What next?',
    'Mr X is a 50-year-old man with jaundice',
    'Had a lovely patient today who reminded me why I do this',
    'My son starts school today, where does the time go',
  ],
};

describe('patient-identifier flags', () => {
  for (const [group, cases] of Object.entries(FLAGS)) {
    describe(group, () => {
      it.each(cases)('%s', (text, ...expected) => {
        expect(found(text)).toEqual(expected);
      });
    });
  }
});

describe('patient-identifier allows', () => {
  for (const [group, cases] of Object.entries(ALLOWS)) {
    describe(group, () => {
      it.each(cases)('%s', (text) => {
        expect(listed(text)).toEqual([]);
      });
    });
  }
});

describe('patient-identifier weighs', () => {
  it.each([
    'OSCE station 3: "Mr Adeyemi, 54, born 2 May, lives in Hull", he smokes for every candidate',
    'I was the patient this time. Admitted on 4 May, ward 6, home on the 7th',
    'bed 11 has been broken since spring',
    'Phineas Gage got more publications than all of us',
    'Fridge died at nine, so the insulin moved in with the porters',
    'Laptop passed away in handover',
  ])('takes nobody for a patient in: %s', (text) => {
    const reading = new Reading(parseDraft({ id: 'test', text }));
    expect(patientIdentifier.evaluate(reading, CONTEXT)).toEqual([]);
  });

  it('knows an age over 89 by whom it is told of', () => {
    const reading = new Reading(parseDraft({ id: 'test', text: 'Had a lovely lady, 101 next week, who beat me at cards' }));
    expect(patientIdentifier.evaluate(reading, CONTEXT).map(({ kind }) => kind)).toContain('age-over-89');
  });

  it('leaves a name unsure when nothing tells whose it is', () => {
    expect([found('Paul brought cake'), listed('Paul brought cake')]).toEqual([[], ['name: Paul']]);
  });

  it('lists, no more, whoever is told of as one tells of home', () => {
    const text = "Moving house in three weeks and haven't packed a spoon. Freya (6) has packed 41 teddies";
    expect([found(text), found('Freya (6) had her seizure on the ward')]).toEqual([[], ['name: Freya']]);
  });

  it("takes whoever is answered by name, and a colleague's own, for no patient", () => {
    expect(found('Thank you so much Vikram. It began with your pharmacology notes.', { surface: 'reply', replyTo: 'Congratulations!' })).toEqual([]);
    expect(found('Congratulations to our Dr Hannah Lim and her husband Marcus!')).toEqual([]);
    expect(found('RIP to the late Dr. Samuel Otieno. He died on Sunday and taught us to look at the hands first')).toEqual([]);
  });

  it('keeps what was found but tells of a permission in writing', () => {
    const reading = new Reading(parseDraft({ id: 'test', text: 'My patient Emma is home. Shared with her written consent.' }));
    const [breach] = patientIdentifier.evaluate(reading, CONTEXT);
    expect([breach?.kind, breach?.allowances]).toEqual(['name', ['written-consent']]);
  });

  it('takes no spoken yes for a permission', () => {
    const reading = new Reading(parseDraft({ id: 'test', text: 'My patient Emma is home. She said yes to this post.' }));
    expect(patientIdentifier.evaluate(reading, CONTEXT).map(({ allowances }) => allowances)).toEqual([undefined]);
  });

  it('says whom a name stands for and what sort of place it is', () => {
    const reading = new Reading(parseDraft({ id: 'test', text: 'Mrs Patel in bed 4 is septic' }));
    expect(patientIdentifier.evaluate(reading, CONTEXT).map(({ data }) => data)).toEqual([{ role: 'patient' }, { sort: 'bed' }]);
  });

  it('leaves the name of the poster alone', () => {
    expect(found('Amara Obi, on call in the ICU', { profile: 'Dr Amara Obi | anaesthetics' })).toEqual([]);
  });

  it('reads a name through look-alike letters and quotes it as it stands', () => {
    const text = 'my patient Mаrcus was intubated';
    const reading = new Reading(parseDraft({ id: 'test', text }));
    const [breach] = patientIdentifier.evaluate(reading, CONTEXT);
    const { start, end } = reading.typed(breach!.span!);
    expect(text.slice(start, end)).toBe('Mаrcus');
  });
});
