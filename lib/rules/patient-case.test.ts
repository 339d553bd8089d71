import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { patientCase } from './patient-case.ts';

function breaches(text: string, more: Partial<Draft> = {}) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more });
  return patientCase.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span, allowances }) => ({ kind, words: span === null ? '' : reading.quote(span), allowances }));
}

const kindAndWords = (text: string) => breaches(text).map(({ kind, words }) => [kind, words]);

describe('patient-case', () => {
  it.each([
    ['had a guy tonight who swallowed a fork. on a bet.', 'encounter', 'had a guy tonight who swallowed a fork.'],
    ["pt: 'am I dying?' me: 'not on my shift'", 'dialogue', "pt: 'am I dying?'"],
    ['Lost one today. She was 34.', 'outcome', 'Lost one today.'],
    ['my 3pm just asked me if ivermectin fixes baldness', 'encounter', 'my 3pm just asked me if ivermectin fixes baldness'],
    ['To the family in bay 4: I am so sorry.', 'thanks', 'To the family in bay 4: I am so sorry.'],
    ['first delivery as an intern!! baby girl 3.2kg', 'encounter', 'first delivery as an intern!!'],
    ['bed 12 coded twice and I still haven\'t eaten', 'outcome', 'bed 12 coded twice and I still haven\'t eaten'],
    ["told a mum her son has leukaemia today. there's no good way to say it", 'encounter', 'told a mum her son has leukaemia today.'],
    ['Long week. Admitted an 89yo who plays the trombone. He serenaded the whole bay.', 'encounter', 'Admitted an 89yo who plays the trombone.'],
    ["this one's for the teenager in resus 2 who fought so hard", 'encounter', "this one's for the teenager in resus 2 who fought so hard"],
    ['Today a dad asked me if I had kids. I couldn\'t answer.', 'encounter', 'Today a dad asked me if I had kids.'],
    ['ROSC!!!! after 40 min of CPR!!!!', 'outcome', 'ROSC!!!!'],
    ['got my first crike tonight, still shaking', 'encounter', 'got my first crike tonight, still shaking'],
    ["78F, afib, INR 9, fell down stairs. and yet she's the one consoling ME", 'encounter', '78F, afib, INR 9, fell down stairs.'],
    ['a lady came to clinic with a list of 14 complaints and a cake', 'encounter', 'a lady came to clinic with a list of 14 complaints and a cake'],
    ["Told my patient she's cancer free today", 'encounter', "Told my patient she's cancer free today"],
    ["My patient's last words were 'is the football on'", 'encounter', "My patient's last words were 'is the football on'"],
    ['kid with a bead up his nose: 1, me: 0', 'encounter', 'kid with a bead up his nose: 1, me: 0'],
    ['that arrest at 5am is still sitting with me', 'encounter', 'that arrest at 5am is still sitting with me'],
    ["Patient in room 6 thinks I'm her grandson. Today I was her grandson.", 'encounter', "Patient in room 6 thinks I'm her grandson."],
    ['Anyone seen a K of 9.1 with a normal ECG? Dialysis pt, missed 3 sessions.', 'encounter', 'Dialysis pt, missed 3 sessions.'],
    ['my 90 yo walked out of hospital today after 3 weeks on the vent', 'outcome', 'my 90 yo walked out of hospital today after 3 weeks on the vent'],
    ['I diagnosed a phaeo today. A PHAEO. In GP land.', 'encounter', 'I diagnosed a phaeo today.'],
    ["Woman: it's probably nothing. Me: it was not nothing. #ovariancancer", 'dialogue', "Woman: it's probably nothing."],
    ["Consult from hell: guy's been constipated since Easter and it's somehow a cardiology problem", 'encounter', null],
    ['Wife brought photos of him before the stroke so we\'d know who he was.', 'encounter', null],
    ['sat with a dying man tonight because nobody should go alone', 'encounter', null],
    ['coded a 2 year old last week. haven\'t slept properly since.', 'encounter', 'coded a 2 year old last week.'],
    ['Pesakit saya hari ini bagi saya durian, sebab jaga dia masa ICU', 'encounter', null],
    ['Hoy se me murió una paciente de 40 años. No pude dormir.', 'encounter', 'Hoy se me murió una paciente de 40 años.'],
    ['Just pronounced someone younger than me.', 'encounter', 'Just pronounced someone younger than me.'],
    ['arrest call at four and we got him back, he squeezed my hand', 'encounter', null],
    ["Case: 45M, 2 weeks of night sweats, mediastinal mass. What's your diagnosis?", 'encounter', 'Case: 45M, 2 weeks of night sweats, mediastinal mass.'],
    ["pt's husband brought us a whole tray of samosas because we got her off the vent", 'encounter', null],
    ['SVT at 210, adenosine x2. kid high fived me after. best job in the world', 'encounter', 'kid high fived me after.'],
    ['lost my first patient as an attending last night.', 'outcome', 'lost my first patient as an attending last night.'],
    ["'do you take cash' - my 11:30, mid speculum exam", 'encounter', null],
    ['Delivered twins in the back of a Toyota in the ambulance bay!', 'outcome', null],
    ['Throwback to when a man came into our ED with a live lobster on his finger', 'encounter', null],
    ['he asked me to shave him before his family came in. he died two hours later.', 'encounter', 'he asked me to shave him before his family came in.'],
    ["She's on the list for Thursday. 41, two small kids. Hope the margins are clear.", 'encounter', "She's on the list for Thursday."],
    ['Cardiac arrest in the car park, of course I was in flip flops', 'encounter', null],
    ['Removed a 6kg ovarian cyst this afternoon. She said she feels like a new woman.', 'encounter', 'Removed a 6kg ovarian cyst this afternoon.'],
    ['Everyone told her it was anxiety. It was a pituitary tumour. Listen to women.', 'encounter', 'Everyone told her it was anxiety.'],
    ['We withdrew at noon. His dog was allowed in.', 'encounter', 'We withdrew at noon.'],
    ['finished my first solo lap chole today!!! attending didn\'t even touch the camera', 'encounter', 'finished my first solo lap chole today!!!'],
  ])('flags %s', (text, kind, words) => {
    expect(kindAndWords(text)).toEqual([[kind, words ?? text]]);
  });

  it.each([
    'She runs the clinic on Mondays.',
    'He is on the ward all day.',
    'The sister on nights taught me how to take blood.',
    'I watched a video of a c section today.',
    'He manages the ward and she covers the list.',
    // patients in general, teaching, research
    'we see a lot of DKA in summer',
    'Elderly patients fall. Check the lying and standing BP.',
    'When a patient says "I\'m fine", sit down.',
    'If a patient refuses blood products, document capacity and involve the consultant early.',
    'Every patient deserves an interpreter',
    'A typical patient with temporal arteritis is over 50 with new headache and jaw claudication.',
    'Our trial randomised 1,204 patients with STEMI to culprit-only or complete revascularisation.',
    'Case fatality was 2.1% in the treated arm.',
    'The patient safety team asked for our incident forms again',
    'Every mum I meet in clinic asks about screen time, and fair enough',
    'Never underestimate a worried parent. They know their child.',
    'OSCE tip: wash your hands, introduce yourself, ask the patient\'s name and age.',
    'In dialysis, fluid removal is limited by how fast the plasma refills.',
    'If your child has a barking cough at night, it may be croup.',
    'What would you do if a patient asked to follow you on Instagram?',
    'An otherwise healthy adult with a first unprovoked DVT: how long do you anticoagulate?',
    'Treatment options for a 72-year-old female with a history of gout?',
    'Any ED docs have a good approach to epistaxis on DOACs?',
    // quiz, vignette, simulation
    'Q: A 45-year-old man has crushing chest pain. Which of the following is the next best step? A) aspirin',
    'A 23-year-old presents with pleuritic chest pain after a long flight. What is the next best step? #MedEd',
    'Imagine a patient who can\'t afford insulin. Now imagine 7 million of them.',
    'Had a great day teaching the third years how to cannulate on mannequins',
    'Residency interview: "tell me about a difficult patient". me: blank',
    // published, historical, fiction
    'In 1848 Phineas Gage survived a tamping iron through his skull.',
    'NEJM case report of a man with a nail in his skull is wild',
    'The story of Henrietta Lacks should be taught in every med school',
    'In 1950 a patient with this condition would have died. Now we send them home in a week.',
    'On The Pitt last night they cracked a chest in the waiting room',
    'Rewatching ER and Dr Greene just told a mother her kid didn\'t make it, sobbing',
    'We report a case of uvular oedema after a food challenge, treated with steroids.',
    // the poster's own illness and kin, animals
    'my own appendix tried to kill me last night, shout out to the surgeons',
    'my dad\'s surgeon was wonderful',
    'so proud of my dad, 6 weeks post CABG and back on the golf course',
    'My sister had her first baby at 2am and the midwives were incredible',
    'my daughter had her tonsils out today and the anaesthetist was an angel',
    'my 4yo has a fever and a rash and I have forgotten all of paediatrics',
    'I\'m the patient today. Waiting rooms are cold.',
    'When I was 8 I broke my arm and a kind doctor let me listen to her heart. That\'s why I\'m here.',
    'my puppy ate a sock and had to be scoped, I am financially ruined',
    // the rest of a clinician's day
    'why do discharge summaries take longer than the actual admission',
    'We lost 3-0 to radiology in the hospital five-a-side. I blame the keeper (me).',
    'Pager went off 46 times. I counted.',
    'I have a lecture at 3pm on hyponatraemia and 0 slides',
    'first coffee of the night shift and the vending machine ate my money',
    'The consultant bought us all pizza tonight, legend',
    'The man next to me on the train has watched videos without headphones for an hour',
    'I told my mum I passed my boards and she cried',
    'Me: eats lunch. Pager: absolutely not',
    'A frightened patient needs a chair for their relative',
    'Nothing calms an anxious patient like a warm blanket',
  ])('allows %s', (text) => {
    expect(kindAndWords(text)).toEqual([]);
  });

  it('gives one finding for one tale, at the first sentence that tells it', () => {
    expect(kindAndWords('Bad night. Coded her for 50 minutes. Her mum screamed. We lost her.')).toHaveLength(1);
  });

  it.each([
    ['Shared with her written consent: my patient walked again today!', {}, ['written-consent']],
    ['My patient walked again today!', { consent: 'written' as const }, ['written-consent']],
    ['My patient walked again today! She said yes to me posting this.', {}, []],
    ['My patient walked again today! No written consent yet.', {}, []],
    ['Shared with written consent: my patient walked again today!', { consent: 'none' as const }, []],
  ])('knows what a permission is: %s', (text, more, allowances) => {
    expect(breaches(text, more)[0]?.allowances).toEqual(allowances);
  });
});
