import type { Span } from '../../draft/span.ts';
import { find } from '../patterns/pattern.ts';
import { isIn } from '../patterns/quick-match.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import { answered, type Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { shape } from '../shape.ts';
import { sentenceActs } from '../speech-act.ts';
import { isPersonal, ownHealthQuestion } from './own-health-question.ts';
import { BY_ITSELF, IN_ANSWER, IN_ANY_ANSWER, OF_CARE, type ContactKind, type Wording } from './patient-contact-wordings.ts';
import { anyOf } from '../patterns/any-of.ts';

/** A meeting with a patient on the site. The span is the sentence that shows it. */
export interface PatientContact extends Span {
  readonly kind: ContactKind;
}

const TREATED_VOICE = cueTest('treated-voice', 'ailing', 'setting', 'own-case');
/** "When patients add you": advice to colleagues, and what one does not do. */
const GENERAL_OR_DENIED = anyOf(String.raw`
  never|don'?t|do not|doesn'?t|shouldn'?t|should (?:doctors|we|i|you|nurses|physicians)|declin\w+|ignored?|unanswered|refus\w+|turn(?:ed)? down
  not (?:accept|friend|answer|reply|give)|if a (?:patient|pt)|when (?:a )?patients?|patients who (?:find|add|follow|message)|tried to|guidance|policy
  gmc|zero (?:of )?(?:my )?patients|no patients|block|boundar(?:y|ies) i learn\w*|jangan|tidak|tak patut|no (?:acepte|acepto|agregue)\w*
`, 'i');
/** "Don't wait for a reply from me": the contrary of arranging something. */
const NOT_FROM_ME = /\bdon'?t (?:wait|rely|depend)\b/i;
/** Said of oneself anywhere in the text: no such contact is had. */
const NEVER = /\bi (?:never|don'?t|do not|won'?t) (?:accept|add|friend|follow|answer|reply|give|text|respond)\b/i;
const NEUTRAL = anyOf(String.raw`
  can(?:'|no)?t (?:discuss|comment|confirm|share|talk|tell you|advise|say (?:anything|whether|who))|cannot (?:discuss|comment|confirm|talk)
  unable to (?:discuss|comment|confirm)|privacy (?:law|reasons|rules)|for privacy|for confidentiality|don'?t (?:give|answer|know your)
  tidak boleh berbincang|no podemos (?:tratar|comentar|hablar)|not able to (?:discuss|comment)|individual care
  (?:is|'s) a question for your own (?:doctor|gp|team|pharmacist)
`, 'i');
const TO_COLLEAGUES = /\b(?:placement|matched|residency|registry|rota|locum|conference|congress|keynote|panel|poster|manuscript|slides|talk|webinar|study|trial|gym|leg day|exam|finals|gp training|registrar|student nurse|new job|retir\w+|leaving do|last (?:day|week) on the ward|started here|my trust|swap|monitors?|case series|shifts?|on call|handover|reporter|journalist|wartawan|newspaper)\b/i;
/** "Do you take Blue Cross?", "Are you open on Friday?": asked by anybody, of nobody's care. */
const ASKS_THE_HOUSE = /^(?:@\w+ )?(?:hi,? |hello,? )?(?:do|does|are|is|can|will|what|when|where|how (?:much|long|late)|which)\b(?:(?!\b(?:my|me|i|i'm|i've|mum|mom|dad|son|daughter|wife|husband|saw|treated)\b)[^.!?])*\?$/i;
const AT_CARE = cueTest('setting', 'clinical', 'staff', 'care-thing');
const CARE = cueTest('clinical', 'procedure', 'operated', 'patient', 'patients');
const OF_COLLEAGUES = /\b(?:placement|started here|colleagues?|gp training|conference|protocol|slides|when we (?:trained|worked)|med school|as a student)\b/i;
const ANIMAL = cueTest('animal');

/** True when the post that is answered is by one who speaks of being treated, or ill. */
function answersPatient(reading: Reading): boolean {
  const answer = reading.get(answered);
  if (answer === null || ASKS_THE_HOUSE.test(answer.text) || ANIMAL.text(answer) || TO_COLLEAGUES.test(answer.text)) return false;
  return TREATED_VOICE.text(answer) || answer.get(ownHealthQuestion) || (answer.get(isPersonal) && AT_CARE.text(reading));
}

function wordingsFor(reading: Reading, isAnswer: boolean): readonly Wording[] {
  if (isAnswer) return [...IN_ANSWER, ...IN_ANY_ANSWER];
  if (reading.draft.replyTo) return IN_ANY_ANSWER;
  return CARE.text(reading) ? [...BY_ITSELF, ...OF_CARE] : BY_ITSELF;
}

/** Says that nobody's care is spoken of here, or sends its reader to where it may be: what one should answer. */
export function isNeutral({ text }: Reading): boolean {
  return isIn(text, NEUTRAL);
}

/** Where the text meets a patient on the site, in reading order, one a sentence. */
export function patientContacts(reading: Reading): readonly PatientContact[] {
  const isAnswer = answersPatient(reading);
  if (reading.get(isNeutral) || (reading.draft.replyTo && isIn(reading.text, OF_COLLEAGUES))) return [];
  const { units } = reading.get(shape);
  const acts = reading.get(sentenceActs);
  const all = reading.get(sentences);
  const found = new Map<number, PatientContact>();
  for (const { kind, pattern: source } of wordingsFor(reading, isAnswer)) {
    for (const { from } of find(reading, source)) {
      const { sentence } = units[from]!;
      if (found.has(sentence) || acts[sentence]!.quotes) continue;
      const span = all[sentence]!;
      if (NOT_FROM_ME.test(reading.quote(span))) continue;
      if (!reading.draft.replyTo && (GENERAL_OR_DENIED.test(reading.quote(span)) || isIn(reading.text, NEVER))) continue;
      found.set(sentence, { kind, ...span });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
