import { BY_CONTEXT } from '../reading/detection.ts';
import { evidence, tellingSentence } from '../reading/models/judge.ts';
import { isIn } from '../reading/patterns/quick-match.ts';
import { amongColleagues } from '../reading/patients/among-colleagues.ts';
import { inShorthand } from '../reading/patients/in-shorthand.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import { heard } from './heard.ts';
import { ownIdentifier } from './own-identifier.ts';
import { patientCase } from './patient-case.ts';
import { patientIdentifier, patientsDetails } from './patient-identifier.ts';
import type { Breach, Rule, RuleContext } from './rule.ts';

/** A name that is unsure and not even written as one is a word: "ada" in Malay. */
const CAPITAL = /\p{Lu}/u;
/** A story whose words tell little counts here where the text speaks for it a little: this is but a note. In logits. */
const FOR_IT = 0.5;
/** A bed or a bay alone may be where the cake stands; somebody lies there where the text tells so much of a story. In logits. */
const IN_A_ROOM = 1;

/** Shorthand is also that of an exam's question or an advertisement; the text has to speak at least so much for somebody in care. In logits. */
const NOT_AGAINST = -0.5;

/** With so much evidence it is taken for a story though no wording tells of one; on ordinary posts of tests/corpus fewer than 1 in 100 has as much. In logits. */
const LIKELY = 2.5;
/** Begins with one of the poster's own people, who are no patients of theirs. */
const OF_KIN = new RegExp([
  String.raw`^\W*(?:(?:my |our )?(?:mum|mom|mam|dad|gran|grandma|grandad|grandpa|nan|nana|mother|father|brother|sister|son|daughter|wife|husband|dog|cat|puppy|kitten)(?:'s)?|`,
  String.raw`(?:mak|ibu|ayah|abah|bapa|atuk|datuk|tok|nenek|opah|adik|kakak|abang|suami|isteri|anak|kucing)(?: perempuan| lelaki)? (?:saya|aku|kami)|`,
  String.raw`(?:mi|nuestr[oa]) (?:madre|padre|mamá|papá|abuel[oa]|herman[oa]|hij[oa]|marido|mujer|espos[oa]|suegr[oa]|perr[oa]|gat[oa]))(?![\p{L}])`,
].join(''), 'iu');
/** Tells of one of them anywhere, and of nobody in care. */
const KIN_WITHIN = new RegExp([
  String.raw`\b(?:my|our) (?:own |late |poor |big |little |old )?(?:mum|mom|mam|dad|gran|grandma|grandad|grandpa|nan|nana|mother|father|brother|sister|wife|husband|uncle|aunt|auntie|cousin|flatmate|housemate|roommate|boyfriend|girlfriend)\b|\b(?:uncle|aunt|cousin|friend|relative) of mine\b|^\W*(?:mum|mom|mam|dad|nan|nana|gran|grandma|grandad|grandpa)'s\b|`,
  String.raw`(?<!\p{L})(?:mi|nuestr[oa]) (?:madre|padre|mamá|papá|abuel[oa]|herman[oa]|marido|mujer|espos[oa]|suegr[oa]|t[íi][oa]|prim[oa])(?!\p{L})|`,
  String.raw`\b(?:mak|ibu|ayah|abah|bapa|atuk|nenek|opah|adik|kakak|abang|suami|isteri) (?:saya|aku|kami)\b`,
].join(''), 'iu');
const IN_CARE = /\b(?:patients?|pts?|clinic|ward|unit|bed|bay|shift|theatre|resus|icu|itu|nicu|list|round|consult\p{L}*|remind\w*|same age|like my|as my|stranger|nurse|doctor|pacientes?|cama|habitación|guardia|planta|consulta|urgencias|turno|quirófano|pesakit|wad|katil|klinik|hospital|kes|syif)\b/iu;
/** One's own people who only made or gave something in it: "in a hat my sister knitted". */
const MADE_BY_KIN = /\b(?:a|an|the|some) \p{L}+ (?:that |which )?my \p{L}+ (?:\p{L}+ed|made|knit|sent|gave|bought|wove)\b/giu;
/** An animal of the house, where nobody else is told of. */
const PET = /\b(?:the|my|our) (?:old )?(?:cat|dog|puppy|kitten|hamster|rabbit|horse|budgie)\b/iu;
const SOMEBODY = /\b(?:m[ae]n|wom[ae]n|lady|ladies|gentlem[ae]n|girls?|boys?|lad|guy|bloke|chap|kid|child|baby|owner|mr|mrs|ms|came in|brought in|year[- ]old)\b/iu;
/** A story told of the poster or their own people, not of a patient. */
const ofOwnPeople = ({ text }: Reading) => OWN_CARE.test(text)
  || ((KIN_WITHIN.test(text.replace(MADE_BY_KIN, ' ')) || (PET.test(text) && !SOMEBODY.test(text))) && !IN_CARE.test(text));

/** Says that nobody can tell who it is, which is said of one person; or that somebody was a patient. */
const NAMELESS = new RegExp([
  String.raw`\b(?:can't|cannot|can not|won't|couldn't|wouldn't|(?:nobody|no ?one) (?:can|will|could|would|'ll)) (?:ever |possibly )?(?:find out|know|guess|tell|recogni[sz]e|work out|figure out|identify) (?:who (?:she|he|they|it|this)|her|him)\b|`,
  String.raw`\bwe all know who(?=[.,!;]|$)|\b(?:came|come|comes|brought|turned up|ended up|was|is) (?:in |back |here )?(?:\p{L}+ )?as (?:a|my|our) patient\b|`,
  String.raw`\b(?:tak|takkan) ada (?:orang|sesiapa) (?:tahu|kenal) (?:siapa )?dia\b|\bnadie (?:sabe|sabrá|puede saber|va a saber) quién es\b`,
].join(''), 'iu');
/** Says that nobody is at home, or who is there alone. */
const UNWATCHED = new RegExp([
  String.raw`\b(?:house|home|flat|place)(?:'ll| will) (?:just |all |simply )?be (?:standing |all |completely )?empty\b|\b(?:house|flat)[- ]?sitter (?:has |just )?(?:fell through|cancelled|let us down|pulled out|can't)\b|`,
  String.raw`\b(?:house|home|flat|place)(?: is|'s| will be| sits| sitting| standing| all)* (?:locked up|empty|unattended|all shut up|standing empty)\b|\b(?:key|spare key)(?: is|'s)? (?:under|behind|in) the (?:mat|pot|plant ?pot|gnome|flower ?pot|stone|meter)\b|`,
  String.raw`\b(?:nobody|no ?one|not a soul)(?: is| will be|'s|'ll be)? (?:home|at (?:home|the (?:house|flat)))(?: but| except| until| till| for|[.!,])|\b(?:house|home|flat|place)(?: is|'s| will be)? (?:free|left|all yours)(?: all)? (?:for|to) the (?:\p{L}+ )?(?:spiders?|mice|ghosts?|plants?|goldfish|cats?|dust|fish)\b|`,
  String.raw`\b(?:home|in the house) (?:all )?alone (?:all|this|every|until|till|tonight)\b|\b(?:on my own|alone) (?:at home|in the house) (?:all|this|every|until|till|tonight)\b|\brumah (?:kosong|tiada orang|tak ada orang)\b|\bcasa (?:vacía|sola|cerrada)\b`,
].join(''), 'iu');
/** Says that somebody comes to be treated, or was. */
const ON_THE_LIST = /(?:\bis|'s|\bare|\bwas) (?:\p{L}+ )?on my (?:list|take|round|caseload) (?:today|tomorrow|tonight|this \p{L}+|on \p{L}+day|for \p{L}+day)\b|\bnever (?:had|seen|met) (?:a|one) patient (?!with\b|who\b|like\b|die\b)\p{L}+/iu;
/** Tells what somebody was told of their illness. */
const BROKEN_NEWS = new RegExp([
  String.raw`\b(?:told|tell|telling) (?:[\p{L}'’]+ ){1,7}?(?:that )?(?:`,
  String.raw`the (?:lump|scan|biopsy|shadow|mass|tumou?r|cancer|results?|bloods?) (?:is|are|was|were|has|had|have|came|come) (?:back|spread|bad|what (?:we|i|they) (?:feared|thought|suspected)|not good|grown|malignant)|`,
  String.raw`(?:it's|it is|it was|it has|it had) (?:spread|cancer|terminal|inoperable|malignant))(?![\p{L}])`,
].join(''), 'iu');
/** Speaks of what was done to the poster. */
const OWN_CARE = /\bmy own (?:\p{L}+ )?(?:scan|op|operation|surgery|biopsy|results?|gp|diagnosis|labou?r|baby|cancer|treatment|recovery)\b|\bi (?:just |finally )?rang the bell\b|\b(?:rounds?|cycles?) of (?:my )?chemo,? and i\b|\bi(?:'m| am) in remission\b/iu;

function indexOf(reading: Reading, pattern: RegExp): number | null {
  return isIn(reading.text, pattern) ? pattern.exec(reading.text)!.index : null;
}

/** A patient told of in shorthand, where the text does not speak against it and none of the poster's own people are in it. */
function inPassing(reading: Reading, forIt: number): number | null {
  return forIt < NOT_AGAINST || KIN_WITHIN.test(reading.text) || OF_KIN.test(reading.text) ? null : reading.get(inShorthand);
}

/** Whatever in the text is about a patient, more gladly than the rules that mark it. */
function ofPatient(reading: Reading, context: RuleContext): readonly Breach[] {
  const own = ofOwnPeople(reading);
  const forIt = evidence(reading, 'patient-case');
  // Of details that are unsure by their form, a clinic's own number is the commonest.
  const details = [...reading.get(patientsDetails), ...heard(reading, patientIdentifier, context)]
    .filter(({ kind, unsure, span }) => !unsure || (BY_CONTEXT.has(kind) && !(kind === 'name' && span !== null && !CAPITAL.test(reading.quote(span)))))
    .filter(({ data }) => data?.['sort'] !== 'bed' || forIt >= IN_A_ROOM)
    .filter(({ kind }) => kind !== 'date' || !own);
  const stories = own ? [] : heard(reading, patientCase, context);
  if (details.length > 0 || stories.length > 0) return [...details, ...stories];
  const among = reading.get(amongColleagues) ?? indexOf(reading, NAMELESS) ?? (own ? null : indexOf(reading, BROKEN_NEWS) ?? indexOf(reading, ON_THE_LIST) ?? inPassing(reading, forIt));
  if (among !== null) return [{ kind: 'story', span: sentenceAt(reading, among) }];
  const telling = tellingSentence(reading, 'patient-case');
  if (forIt < FOR_IT || own || OF_KIN.test(reading.quote(telling))) return [];
  return forIt >= LIKELY ? [{ kind: 'story', span: telling }] : patientCase.evaluate(reading, context);
}

/**
 * Who will see it, as the page's own control says: friends and groups are no shelter for what is about a patient, and in public that and
 * what is the poster's own goes to everybody. Says nothing where the page does not say who will see it, or only lets it be guessed.
 */
export const audience: Rule = {
  id: 'audience',
  evaluate(reading, context) {
    const { audience: seenBy, audienceSure, surface } = reading.draft;
    if (seenBy === undefined || audienceSure === 'guessed' || surface === 'message') return [];
    if (seenBy !== 'public') return ofPatient(reading, context).length > 0 ? [{ kind: 'no-shelter', span: null }] : [];
    const unwatched = indexOf(reading, UNWATCHED);
    const own = unwatched === null ? [] : [{ span: sentenceAt(reading, unwatched) }];
    const [first] = [...heard(reading, ownIdentifier, context), ...own, ...ofPatient(reading, context)];
    return first === undefined ? [] : [{ kind: 'everybody', span: first.span }];
  },
};
