import { covers, overlaps } from '../../draft/span.ts';
import type { Role } from '../detection.ts';
import { BEDSIDE, CARE_UNITS, PRONOUNS_OF_ONE } from '../lexicons/individual-cues.ts';
import {
  CAREER, CARE_BY, CLINICAL_VERBS, COLLEAGUES, PATIENT_NOUNS, PRAISE, PUBLIC_LIFE, TELLING,
} from '../lexicons/name-cues.ts';
import { NATIONAL_TITLES } from '../lexicons/titles.ts';
import { isMedicalTerm } from '../lexicons/no-names.ts';
import { isIn } from '../patterns/quick-match.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import { quotations } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import { isAuthor } from './authors.ts';
import { calledUpon } from './called-upon.ts';
import type { Candidate } from './candidate.ts';
import { individualInView, isEverydayTalk } from './individual.ts';
import { kinship } from './kinship.ts';
import { isOfAThing } from './of-a-thing.ts';
import { isOfTheHouse } from './of-the-house.ts';
import { isOfAnAnimal, isOfATest, ownFamilyNamed } from './own-circle.ts';
import { isOffDuty, saysNothingOfCare } from './off-duty.ts';
import { ownKinCalled, ownKinNamed, tellsOfOwnKin } from './own-kin.ts';
import { isKinOfStaff, isOutOfCare } from './out-of-care.ts';
import { has, OWN, placed, TITLE_WORD, type Placed } from './placing.ts';
import { isCalledByName } from './spoken-to.ts';
import type { NameWord } from './words.ts';

const CARING = /^(?:clinic|office|list|referred|saw|prescribed|operated|team|took|opened|closed|repaired|removed|sent|intubated|delivered)$/;
/** In memory of somebody, of whom more is told than of a patient's doctor. */
const IN_MEMORY = /^(?:rip|peace|memory|late)$/;
const IN_BED = cueTest('patient', 'operated', 'bed', 'treated');
const PATIENT_TALK = cueTest('patient', 'patients', 'operated', 'bed', 'setting', 'treated');
/** Said to a family or of a priest by a whole town. A ward says "rest easy" of its patients. */
const MOURNED = /\b(?:sympath(?:y|ies)|condolences?|takziah|al-?fatihah|p[ée]same|thoughts (?:and prayers )?(?:are )?(?:with|go)|mourn(?:s|ed|ing)?|funeral|requiem|(?:rest in peace|rip) (?:father|fr|rev(?:erend)?|pastor|coach|imam|ustaz|rabbi|canon|brother|cllr))\b/i;
/** Told at a send-off, or in years of service: whoever is named there works there. */
const IN_SERVICE = /\b(?:leaving (?:do|party|drinks)|send-?off|retires|retiring|retirement|retired (?:today|yesterday|this|last|after|from)|pencen|bersara|jubila\w*|(?:service|staff|excellence) award|anugerah|perkhidmatan|employee of the|long service|years (?:on|of service|behind|at the)|tahun (?:jaga|berkhidmat|bekerja|kerja))\b/i;
/** Told of one who was ill: "two years on the ward" are no service. */
const GOT_WELL = /\b(?:rang the bell|end of treatment|all clear|remission|chemo\w*|cancer[- ]free|transplant\w*|ventilator|went home|going home|discharged)\b/i;
/** A whole town's dead: their teachers, their priests, those whose funeral is told to all. */
const OF_THE_TOWN = /\b(?:funeral|requiem|wake|memorial service|what a (?:teacher|coach|man|woman|gentleman|lady|character|neighbour|headmaster|headmistress)|who remembers)\b/i;
/** Whom one works with where one calls them one's own: "our favourite charge nurse, Denise". */
const OF_THE_WARD = /^(?:nurse|matron|midwife|hca|cna|porter|receptionist|secretary|pharmacist|physio|paramedic|chaplain|cleaner|housekeeper|clerk|manager)$/;
/** "Chief resident Marisol" lives nowhere in the house. */
const IN_TRAINING = /^(?:chief|senior|junior|fellow|surgical|medicine|ortho|medical|co|new|pgy\d?)$/;
/** At so great an age a birthday is kept where one is cared for as well as at home. */
const VERY_OLD = /\b(?:9\d|1[01]\d)\b/;
/** "I'm", "my name is", "this is Dr", or the name in the account or profile line. */
function isPoster(reading: Reading, { candidate, before }: Placed): boolean {
  if (reading.get(quotations).some((quoted) => covers(quoted, candidate))) return false;
  const [last = '', second = ''] = before.filter((word) => !TITLE_WORD.test(word));
  if (/^(?:i'm|im|me|myself)$/.test(last) || (last === 'am' && second === 'i')) return true;
  if (last === 'is' && ((second === 'name' && before.includes('my')) || (second === 'this' && candidate.title === 'clinician'))) return true;
  const own = `${reading.draft.account ?? ''} ${reading.draft.profile ?? ''}`.toLowerCase();
  return own.length > 1 && candidate.parts.length > 1
    && candidate.words.every(({ text }) => text.length > 2 && own.includes(text.toLowerCase()));
}

/** "Dr Okafor (ask switchboard) is teaching CT at 5": work that no patient's doctor is named for, and how many tokens behind the name. */
const TEACHES = /^(?:teaching|teaches|lecturing|lectures|tutorial|workshop|viva|webinar)$/;
const TAUGHT_WITHIN = 10;

/** A clinician counts when there is a patient to treat and the name is not there for praise or a talk alone. */
function clinicianOr(reading: Reading, { before, after }: Placed, isPraised: boolean, isPublic: boolean): Role {
  if (before.filter((word) => !TITLE_WORD.test(word)).slice(0, 2).some((word) => IN_MEMORY.test(word))) return 'public-figure';
  if (after.slice(0, TAUGHT_WITHIN).some((word) => TEACHES.test(word))) return 'colleague';
  const view = reading.get(individualInView);
  const isCaring = before.slice(0, 4).some((word) => CARE_BY.has(word)) || after.slice(0, 4).some((word) => CARING.test(word));
  if ((view === 2 || (view > 0 && isCaring)) && ((!isPraised && !isPublic) || (view === 2 && isCaring))) return 'clinician';
  return isPublic ? 'public-figure' : 'colleague';
}

/** "President …": known to all, whatever is told of the person. */
function isNational(words: readonly NameWord[], { from }: Candidate): boolean {
  const last = words[from - 1]?.lower ?? '';
  return NATIONAL_TITLES.has(last) || NATIONAL_TITLES.has(`${words[from - 2]?.lower ?? ''}_${last}`);
}

/** "Mr Hargreaves on Beech ward": whoever is called so by those who work there lies there. */
function isOnAWard([preposition = '', ...place]: readonly string[]): boolean {
  return /^(?:on|in|from|of|over)$/.test(preposition) && place.slice(0, 3).some((word) => /^(?:ward|bay|bed|cubicle|hdu|icu|itu|wad|katil)$/.test(word));
}

/** Sent off, or thanked for years of service, with no word of a patient. */
function isServed(reading: Reading, { candidate }: Placed): boolean {
  const told = reading.quote(sentenceAt(reading, candidate.start));
  return isIn(told, IN_SERVICE) && !isIn(told, GOT_WELL) && !IN_BED.text(reading) && candidate.words.length > 0
    && !/\b\d{2,3}[- ]?(?:yo|y\/o|years?[- ]old)\b/i.test(reading.text) && !reading.get(tellsOfOwnKin);
}

/** What is done at a meeting: "Mr Adeleke chairing as ever". */
const IN_THE_CHAIR = /^(?:chair(?:s|ed|ing)|moderat(?:es|ed|ing)|speaking|lectur(?:es|ed|ing)|presiding)$/;

/** What is told of the person is what is told of patients. */
function isTreated(reading: Reading, placing: Placed, isPraised: boolean, isPublic: boolean): boolean {
  const { candidate, before, after } = placing;
  const near = [...before, ...after];
  const isBedside = near.some((word) => BEDSIDE.has(word) || isMedicalTerm(word));
  const isClinical = !reading.get(isEverydayTalk);
  if (candidate.title === null && !isBedside && isOfATest(reading, candidate)) return false;
  if (candidate.title === 'courtesy' && isPublic && after.slice(0, 3).some((word) => IN_THE_CHAIR.test(word))) return false;
  if (candidate.title === 'courtesy' && (isClinical || isOnAWard(after))) return true;
  if (has(placing, 'verb') && before.slice(0, 2).some((word) => CLINICAL_VERBS.has(word))) return true;
  if (has(placing, 'verb', 'human') && (isBedside || candidate.title !== null)) return true;
  if (has(placing, 'verb') && (reading.get(individualInView) > 0 || near.some((word) => PRONOUNS_OF_ONE.has(word)))) return true;
  if (isBedside && !isPublic && !isPraised && near.some((word) => TELLING.has(word))) return true;
  if (candidate.parts.length === 2 && candidate.parts[1] === 'initial' && isClinical) return true;
  if (has(placing, 'naming')) return reading.get(individualInView) > 0 || before.slice(0, 4).some((word) => PATIENT_NOUNS.has(word));
  return has(placing, 'belonging', 'fate');
}

/** "Happy birthday Dada, 75 today": an age behind a name says little where nothing is of care and all of life off duty. */
function isAtHome(reading: Reading, placing: Placed): boolean {
  return placing.candidate.title === null && has(placing, 'age', 'apposition', 'relation') && !has(placing, 'patient') && !isIn(reading.text, VERY_OLD)
    && reading.get(isOffDuty) && reading.get(saysNothingOfCare);
}

/** In an answer, whoever is called by name is the one who is answered. */
function isAddressed(reading: Reading, { candidate, before, after }: Placed): boolean {
  return reading.draft.surface === 'reply' && candidate.title === null && isCalledByName(before, after) && !PATIENT_TALK.text(reading);
}

/** "His mama Kendra writes like an angel": kin, whatever they write. */
function isKinOfSomebody(placing: Placed): boolean {
  return has(placing, 'relation') && placing.before.slice(0, 3).some((word) => /^(?:his|her|their|patient's|pt's)$/.test(word));
}

/** Whom a name stands for, told from the words around it and from what the text is about. */
export function roleOf(reading: Reading, words: readonly NameWord[], candidate: Candidate): Role {
  const placing = placed(reading, words, candidate);
  const { before, after } = placing;
  const view = reading.get(individualInView);
  if (isPoster(reading, placing)) return 'poster';
  if (!isKinOfSomebody(placing) && isAuthor(before, after)) return 'author';
  if ([...reading.get(ownFamilyNamed), ...reading.get(ownKinCalled), ...reading.get(ownKinNamed)].some((own) => overlaps(own, candidate))) return 'poster';
  if (candidate.title === null && reading.get(isOfAnAnimal)) return 'public-figure';
  if (candidate.title === null && isOfAThing(reading, candidate)) return 'public-figure';
  const called = reading.get(calledUpon).find((one) => overlaps(one, candidate));
  if (called !== undefined) return called.isPatient ? 'patient' : 'colleague';
  if (isServed(reading, placing) || isOfTheHouse(reading, placing)) return 'colleague';
  if (isAtHome(reading, placing) || isAddressed(reading, placing)) return 'public-figure';
  if (isKinOfStaff(placing)) return 'colleague';
  const kin = kinship(words, placing);
  if (kin !== null) return kin;
  if (candidate.title === null && reading.get(tellsOfOwnKin) && reading.get(isEverydayTalk)) return 'poster';
  if (/^(?:boy|girl)$/.test(before[0] ?? '') && before[1] === 'my' && reading.get(isEverydayTalk)) return 'poster';
  if (isOutOfCare(placing)) return 'public-figure';
  if (candidate.title !== 'clinician' && has(placing, 'abed')) return 'patient';
  if (has(placing, 'family') && view > 0) return 'relative';
  if (before[0] === 'resident' && IN_TRAINING.test(before[1] ?? '')) return 'colleague';
  if (has(placing, 'patient', 'age', 'apposition') || (before[0] === 'resident' && view > 0)) return 'patient';
  const whoTheyAre = /^(?:,|is|was|being|remains)$/.test(before[0] ?? '') ? before.slice(1) : before;
  const isOfWork = COLLEAGUES.has(whoTheyAre[0] ?? '') || OF_THE_WARD.test(whoTheyAre[0] ?? '');
  const isOwnColleague = isOfWork && whoTheyAre.slice(1, 5).some((word) => OWN.has(word));
  if (isOwnColleague || after.some((word) => CAREER.has(word))) return 'colleague';
  if (candidate.title === 'public' && (isNational(words, candidate) || !has(placing, 'fate', 'belonging', 'verb'))) return 'public-figure';
  if (isIn(reading.text, OF_THE_TOWN) && !has(placing, 'patient', 'age') && !PATIENT_TALK.text(reading)) return 'public-figure';
  if (isIn(reading.text, MOURNED) && !has(placing, 'patient') && view < 2 && reading.get(isEverydayTalk)) return 'public-figure';
  const isPraised = before.some((word) => PRAISE.has(word));
  const isPublic = [...before, ...after].slice(0, 14).some((word) => PUBLIC_LIFE.has(word));
  if (reading.get(isOffDuty)) return isPraised ? 'colleague' : 'public-figure';
  if (candidate.title === 'clinician') return clinicianOr(reading, placing, isPraised, isPublic);
  if (isTreated(reading, placing, isPraised, isPublic)) return 'patient';
  if (isPublic && view < 2) return 'public-figure';
  if (isPraised && view === 0) return after.some((word) => BEDSIDE.has(word) && !CARE_UNITS.has(word)) ? 'patient' : 'colleague';
  if (before.slice(0, 3).some((word) => COLLEAGUES.has(word))) return 'colleague';
  return candidate.title === 'courtesy' && view > 0 ? 'patient' : 'unknown';
}
