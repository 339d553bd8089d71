import { has, pattern } from '../patterns/pattern.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { anyOf } from '../patterns/any-of.ts';

const OWN = cueTest('i', 'me', 'my');
/** "gave dad narcan", "mum can't swallow": kin of one's own without "my". */
const KIN = pattern('^|<lead-in>|<order>|gave|give|giving|for|can <relative>|baby|bub|hubby|anak|hijo|hija !<patient>');
const HEALTH = cueTest('clinical', 'remedy', 'ailing', 'own-case');
const BODY = cueTest('bodily');
const EXAM = cueTest('exam');
const AN_ANIMAL = pattern('<my>|<our>|the _{0,2} !calf <animal>');
const ABOUT_PATIENTS = [pattern('<my>|<our>|<a>|<the>|<first> _{0,3} <patient>'), pattern('<patients>'), pattern('^|and|,|for|in|of|with|a <jotted>')];
/** Asked by clinicians about their practice. */
const AT_WORK = anyOf(String.raw`
  colleagues|hive ?mind|protocols?|guidelines?|regimens?|titrat\w+|how (?:long )?(?:do|are|would) (?:you|people|folks|others|everyone)
  what(?:'s| is| are)? (?:your|everyone's)|anaesthetists|intensivists|surgeons|docs of|specialty|speciality|career|switching|apply(?:ing)?|training
  residency|resident|consultant post|job|houseman(?:ship)?|on call|ward round|journal|trials?|registry|manuscript|rota|interview|exams?|finals
  placement
`, 'i');
/** "How soon do you restart", "how are y'all dosing": what others do, not what the asker should. */
const OF_PRACTICE = /\b(?:do|are|would|did|have|can) (?:you|y'?all|u|we|people|folks|others|they)\b/i;

/**
 * True when a text tells of its writer's own illness or a near one's, as people do who ask a clinician for advice.
 * A question between clinicians is none, and an animal is another matter.
 */
export function ownHealthQuestion(reading: Reading): boolean {
  return isPersonal(reading) && isAboutHealth(reading);
}

function isAboutHealth(reading: Reading): boolean {
  return HEALTH.text(reading) || (BODY.text(reading) && OWN.text(reading));
}

/** True when a text is no matter of work, study or animals, and told of one's own or asked: what it asks may be about health. */
export function isPersonal(reading: Reading): boolean {
  if (EXAM.text(reading) || AT_WORK.test(reading.text) || has(reading, AN_ANIMAL)) return false;
  if (ABOUT_PATIENTS.some((source) => has(reading, source))) return false;
  if (OWN.text(reading) || has(reading, KIN)) return true;
  return !OF_PRACTICE.test(reading.text) && (reading.text.includes('?') || (reading.text.length < 200 && HEALTH.text(reading)));
}
