import { PERSONS } from './persons.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** After these a name comes: "named", "nama". */
export const NAMING = words(`named bernama namanya llamado llamada nicknamed`);

/** After these a name comes when a person stands before them: "a boy called". */
export const CALLING = words(`called alias aka dubbed`);

/** In front of a colon or "is" a name follows: "name: …", "surname is …". */
export const NAME_LABELS = words(`
name names surname nama firstname lastname nickname client pesakit paciente
`);

/** What only people do or undergo, so that even an unknown word before it is a name. */
export const HUMAN_FATES = words(`
admitted discharged intubated extubated hospitalised hospitalized died dies lives lived suffers denies refuses refused complains
complained weighs woke pregnant readmitted collapsed passed
`);

/** One patient. */
export const PATIENT_NOUNS: ReadonlySet<string> = new Set([
  ...PERSONS.patient.filter((word) => /^[a-z]+$/.test(word) && word !== 'regular'),
  ...words(`
client resident-of mdm toddler newborn infant baby neonate boy girl man woman male female lady gentleman gent guy kid kiddo
child teen teenager lad lass bloke chap grad survivor fighter warrior m f
`),
]);

/** Family of a patient. */
export const RELATION_NOUNS: ReadonlySet<string> = new Set([
  ...PERSONS.relative.filter((word) => !['family', 'parent', 'partner'].includes(word)),
  ...words(`
partner ex bf gf hubby missus stepfather stepmother stepson stepdaughter stepbrother stepsister neighbour neighbor flatmate roommate
housemate guardian caregiver carer caretaker employer godson goddaughter isteri suami anak abang kakak adik mak ayah ibu esposa
esposo madre padre hijo hija hermano hermana
`),
]);

/** What is done to or for a patient: the name that follows is the patient's. */
export const CARE_VERBS = words(`
saw seen see seeing met meet meeting treat treated treating admit admitted admitting discharge discharged discharging examine
examined examining clerked clerking consent consented delivered delivering intubated intubating extubated operated scrubbed
resuscitated coded lost saving saved helped reviewed reviewing assessed assessing nursed nursing vaccinated immunised immunized
update updates news pray prays praying prayers prescribed prescribing prescribe sedated catheterised cannulated triaged transferred diagnosed diagnosing counselled counseled
referencing regarding re concerning about visited visiting palliated monitoring monitored giving gave hugged remember
remembering miss missing follow-up followup f/u starting started managing manage told telling reassured comforted called phoned
rang texted
`);

/** What a patient does or undergoes: the name before it is the patient's. */
export const FATES = words(`
admitted discharged diagnosed intubated extubated operated readmitted transferred referred died passed dies presented presents
presenting collapsed seized coded arrested crashed bled vomited delivered relapsed recovered recovering survived deteriorated
fell fractured aspirated overdosed bounced hospitalised hospitalized seen evaluated assessed treated consulted prescribed
started scheduled complaining complains complained denies denied reports reported refuses refused lives lived suffers suffered
struggled weighs weighed needs needed rang woke stable unwell sick dying pregnant transplanted reintubated trached decannulated
ingresó derivado derivada trasladado trasladada falleció murió nació operaron intubaron extubaron meninggal pengsan dimasukkan dibedah
`);

/** What belongs to a patient: "Marcus's scan". */
export const BELONGINGS = words(`
scan scans mri ct xray x-ray ultrasound biopsy bloods labs results result chart notes note records record file case history hx
diagnosis prognosis surgery operation procedure transplant chemo radiotherapy treatment meds medication medications prescription
sugar sugars glucose bp sats temp temperature pulse heart lungs kidney kidneys liver leg arm hand foot wound wounds stitches
cast drain catheter line iv tumour tumor cancer lump seizure seizures stroke fall injury injuries burns asthma diabetes dialysis
insulin allergy allergies appointment clinic discharge admission stay bed room ward care family mum mom mother dad father wife
husband son daughter sister brother parents baby pregnancy labour labor delivery birth birthday funeral death story journey
missus lot lads lass lady girls mob clan fella nan gran grandad grandma grandpa carer
chin toe toes finger knee head ear nose throat neck belly tummy eye eyes teeth dressing dressings bandage smile visit recovery progress condition pain rash fever infection symptoms consent dnr egfr hb hba1c a1c potassium sodium
creatinine ecg ekg echo
`);

/** Words by which staff are said to have a part in a patient's care. */
export const CARE_BY = words(`by under per with from to via dr see saw and`);

/** In front of somebody who wrote, said or made what is spoken of. */
export const AUTHORSHIP = words(`
paper papers book books article articles study studies trial essay editorial author authors authored written writes wrote writer
piece op-ed textbook lecture novel poem song album film movie directed directs starring podcast episode blog column memoir review edited editor published
poet composer singer songwriter producer
`);

/** In front of or behind somebody in public. */
export const PUBLIC_LIFE = words(`
president minister senator governor congressman congresswoman ceo chairman chairwoman director chief chair actor actress
footballer player striker manager coach journalist reporter presenter celebrity singer rapper artist keynote speaker speakers
speaking lecture lectures lecturer talk talks panel panelist panellist moderator moderated plenary session symposium webinar
conference congress forum chairing professor editor founder co-founder cofounder host guest interview interviewed interviewing nobel laureate
award awarded winner mp secretary commissioner mayor candidate campaign elected spokesman spokesperson spokeswoman legend icon
`);

/** Praise and greeting of people one works with. */
export const PRAISE = words(`
congratulations congrats kudos shout shoutout shout-out welcome welcoming welcomed thanks thank thankyou grateful proud bravo cheers
hosted mentored mentor mentors inspired inspiring honoured honored pleasure joined joining farewell retirement retiring retires
applause hats
`);

/** What happens in a career, not to a patient. */
export const CAREER = words(`
boards exam exams degree phd promotion promoted role job residency fellowship internship award awards prize grant graduation
graduated graduating graduates match matched retirement retired retiring appointed appointment-as elected thesis defended viva
specialty training mentorship leadership birthday wedding talk lecture keynote
`);

/** A person one works with. */
export const COLLEAGUES = words(`
colleague colleagues mentor supervisor boss consultant consultants registrar resident residents fellow fellows intern interns
attending attendings trainee trainees student students team friend friends coworker co-worker classmate classmates roommate
labmate collaborator collaborators pi postdoc
`);

/** Speech: somebody's name stands beside it. */
export const SAYING = words(`
said says say shouted asked asks told tells replied replies explained whispered yelled wrote writes tweeted joked laughed smiled
thinks believes wants
`);

/** Words with which somebody tells what is happening or has just happened. */
export const TELLING = words(`
i i'm i've im my me we we're we've our us today tonight tonite yesterday tomorrow tmrw tmr just now still again finally morning
afternoon evening night shift clinic ward icu ed er theatre back came went went-home week monday tuesday wednesday thursday
friday saturday sunday
`);

/** What only clinicians do, and only to patients. */
export const CLINICAL_VERBS = words(`
admit admitted admitting discharge discharged discharging clerked clerking intubated intubating extubated resuscitated coded
nursed sedated catheterised cannulated triaged diagnosed palliated vaccinated immunised immunized consented
`);

/** What is done to persons alone, so that even an unknown word behind it is a name. */
export const PERSON_VERBS = words(`
rip told asked hugged met consoled comforted reassured congratulated thanked
`);

/** Before a condition or thing named after somebody: "history of Wilson's", "positive Babinski". */
export const BEFORE_EPONYM = words(`
positive negative of with modified revised bilateral suspected possible probable non early-onset
`);

/** Surnames that in lower case behind a given name are rather another word: "emma will", "john may". */
export const VERBLIKE_SURNAMES = words(`
will may can long just still day best back well ward hall price cook hope rose fall hunt moss love bush cross little rich weeks
rush fast drew hold holds kick falter falls bang blow slam hack care cares pace serve sever sleep sleeps walks tell tells fever
storm winter winters weight blank beer stern bender sharp stark swift sweet gross grim dying pains
`);
