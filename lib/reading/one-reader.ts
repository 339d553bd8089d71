import { isPersonal, ownHealthQuestion } from './own-health-question.ts';
import { has, pattern } from './pattern.ts';
import { answered, type Reading } from './reading.ts';
import { cueTest } from './sentence-cues.ts';

const HEALTH = cueTest('clinical', 'ailing');

/** "In your case", "someone your age": said to one, not to all. */
const SINGLED_OUT = [
  pattern('in your case|shoes|position|situation'),
  pattern('<person>|<people> of? your age|size|weight'),
  pattern('if i were you'),
  pattern('if that|it was me'),
  pattern('with your|that history|kidneys|kidney|heart|liver|stomach of?'),
];
/** The one who asked is answered: "to the lady who DMed", "Q from Ana", "re your question", "my sister asks if". */
const WHO_ASKED = [
  pattern('^|,|: to|for|re|respuesta <the>|<you>|<a>|that _{0,6} <person>|<relative>|guy|lady|mama|one|follower ~{0,8} <inquired>'),
  pattern('<person>|someone|somebody|follower|reader|<relative>|<he-she> ~{0,8} <inquired> ~{0,12} <remedy>|<clinical>|<ailing>|<bodily>|<his-her>'),
  pattern('^ q|question|respuesta|a from|para|to'),
  pattern('re your question|comment|message|dm'),
  pattern('as <i> told you ~{0,12} <remedy>|<clinical>'),
];
const KIN_TO = String.raw`(?:uncle|auntie|aunty|kak|abang|adik|makcik|pakcik|puan|encik|señora?|doña|don|mr|mrs|ms|miss)(?: [A-ZÀ-Þ][a-zß-ÿ]+)?|mum|mom|dad|sis|babe|hun|mama|ibu|ayah`;
/** Words that open a line with a capital and a comma or colon and are nobody's name. */
const NO_NAME = 'Parents|Residents|Interns|Nurses|Doctors|Juniors|Students|Colleagues|Everyone|Folks|Ladies|Women|Men|Thread|Reminder|Myth|Fact|Tip|Answer|Question|Update|Note|Warning|Today|Tonight|Remember|Please|Yes|No|Also|However|And|But|Honestly|First|Second|Finally|Vaccines?|Antibiotics?|Smokers|Patients|Pearl|News|Sure|Well|Still|Again|Then|Now|Oh|Look|Listen|Right|Okay|Sorry|Thanks|Basically|Actually|Spoiler|Step|Rule|Lesson|Dosing|Treatment|Breathe|Rest|Sepsis|Denggi|Recuerden|Gracias|Hoy|Ayer';
/** "Ana, don't", "Lena: 20 mg", "Hi Deb, the tablets". */
const BY_NAME = new RegExp(
  String.raw`(?:^|[.!?\n"]\s*)(?:(?:hi|hey|hello|dear|hola|ok|so|hai|salam)[,\s]+)?(?:(?:${KIN_TO})|(?-i:(?!(?:${NO_NAME})\b)[A-ZÀ-Þ][a-zß-ÿ]{2,}))(?:[,:]| i know)\s`,
  'i',
);
const BY_HANDLE = /^@\w+ /;

/**
 * True for an answer to somebody's own complaint. Where that post does not say that it is about health, the answer must:
 * "room spins when I roll over" is answered with the name of an illness, "my curry is bland" is not.
 */
export function answersOwnHealth(reading: Reading): boolean {
  const answer = reading.get(answered);
  return answer !== null && (answer.get(ownHealthQuestion) || (answer.get(isPersonal) && HEALTH.text(reading)));
}

/** True when one person is spoken to: the one who is answered, by name or handle, or by what is theirs alone. */
export function hasOneReader(reading: Reading): boolean {
  if (reading.get(answersOwnHealth)) return true;
  if (SINGLED_OUT.some((source) => has(reading, source)) || BY_HANDLE.test(reading.text)) return true;
  if (reading.draft.replyTo) return false;
  return BY_NAME.test(reading.text) || WHO_ASKED.some((source) => has(reading, source));
}
