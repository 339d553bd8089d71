import type { Span } from '../draft/span.ts';
import { find, pattern, type Pattern } from './pattern.ts';
import { ownHealthQuestion } from './own-health-question.ts';
import { answered, type Reading } from './reading.ts';
import { cueTest } from './sentence-cues.ts';
import { sentences } from './sentences.ts';
import { shape } from './shape.ts';
import { sentenceActs } from './speech-act.ts';

/** How a patient is met here: confirmed as one, called or invited, befriended, or searched for. */
export type ContactKind = 'confirming' | 'arranging' | 'befriending' | 'calling';

/** A meeting with a patient on the site. The span is the sentence that shows it. */
export interface PatientContact extends Span {
  readonly kind: ContactKind;
}

interface Wording {
  readonly kind: ContactKind;
  readonly pattern: Pattern;
}

const wording = (kind: ContactKind, source: string): Wording => ({ kind, pattern: pattern(source) });
const ME = '<me>|us|saya|aku|me+on|here|privado';
const THING = '<care-thing>|<setting>|<clinical>|<procedure>';

/** In an answer to somebody who speaks as one who was treated. */
const IN_ANSWER: readonly Wording[] = [
  // "saw you in clinic", "as we explained to you", "who stitched you up"
  wording('confirming', `^|<i>|<we>|us|my|our|who|that|team|me|pleasure ~{0,4} <treated>|<operated>|<told>|<had>|saw|stitched|helped|explained|advised|remember|booked|looking|caring|told|talked|discussed ~{0,2} <you>|to+you`),
  wording('confirming', '<we>|<i> ~{0,1} talked|discussed|spoke|agreed ~{0,4} session|clinic|last|about|yesterday|on'),
  wording('confirming', '<i>|<we>|dr ~{0,3} did? spend|spent|saw|gave|offered|called ~{0,4} <you>|with+you'),
  wording('confirming', 'atendimos|atendió|operé|operado|haberla|haberlo|explicamos|le+explicamos|tratamos|rawat|sambut'),
  wording('confirming', `<you> ~{0,2} were|was|had|did|missed|declined|refused|signed|attended|picked|came|came+in|waited|stopped|owe|never ~{0,10} ${THING}|<patient>|<lately>|advised|seen|refused|brave|wheeled|us|me`),
  wording('confirming', `<your> ~{0,4} ${THING}|<remedy>|chart|insurance ~{0,8} <be>|says|was|came|denied|failed|needed|got|placed|fell`),
  wording('confirming', `<your> ~{0,1} <relative>|mum|dad|mother|father|wife|son ~{0,5} <be> ~{0,6} <patient>|<our>|<my>|<setting>|hands`),
  wording('confirming', `pleasure|honour|honor|gusto|privilege|trusting|trust ~{0,2} looking+after|treating|caring+for|looking|having|meeting|us|to|haberla|haberlo`),
  wording('confirming', `glad|happy|pleased|proud|delighted|great|lovely ~{0,3} <the>|<your>|<you> ~{0,3} ${THING}|<bodily>|<remedy>|healed`),
  wording('confirming', `<my>|<our> <first>? _{0,2} <patient>|delivery|case`),
  wording('confirming', `<our> ~{0,1} records|notes|system|surgeon|chair`),
  wording('confirming', `kami|kita|saya ~{0,4} <you>|akak|kak|puan|adik|makcik|pakcik ~{0,6} <care-thing>`),
  wording('confirming', `masa|bila|hari <you>|akak|kak|puan|adik datang`),
  wording('confirming', `jangan lupa bawa|datang|ambil`),
  wording('arranging', `<reach>|send|bring|snap ~{0,3} ${ME}`),
  wording('arranging', '<reach> ~{0,8} saya|aku|kat+saya'),
  wording('arranging', 'mándame|mándeme|escríbeme|escríbame|llámame|llámeme|escríbanme'),
  wording('arranging', 'le|te|les escribo|mando|paso|llamo|espero|espera'),
  wording('arranging', '<we>|i|i\'d need|needs|have|rather to|you ~{0,3} talk|meet|chat|speak|came|come'),
  wording('arranging', `i'll|i+will|will|gonna|i'm+going+to|nanti|le|te ~{0,2} pop|round|<reach>|chase|reserve|squeeze|bump|come|go|explain|be|wait|review|count|text|check|tengok ~{0,3} <you>|round|by|over|them|it|the|at|with|dulu|dulu`),
  wording('arranging', `i've|i|we|we've|i'm ~{0,1} moved|booked|reserved|reserve|kept|put|got|squeezed|saved|hold|holding ~{0,4} <you>|<your>|slot|number|appointment`),
  wording('arranging', `come|drop|pop|datang|jumpa|swing ~{0,1} by|in|round|over|see|back|saya|klinik|upstairs`),
  wording('arranging', `see|jumpa|espero|vemos|meet ~{0,1} <you>|him|her|la|el|minggu|esok|them|you+at|at|then ~{0,4} <lately>|<care-thing>|<setting>|monday|tuesday|wednesday|thursday|friday|tomorrow|soon|depan|martes|weeks|then|march`),
  wording('arranging', `can|could|may|shall|boleh|bila <we>|i|we meet|talk|jumpa|call|datang`),
  wording('arranging', `bring|bawa|traiga ~{0,4} <care-thing>|<remedy>|it|baby|libreta`),
  wording('arranging', `<your> ~{0,2} appointment|temujanji|cita ~{0,3} <be>|next`),
  wording('arranging', `monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|esok , ~{0,3} <number>|#am|#pm`),
];

/** Confirms a patient whatever is answered. */
const IN_ANY_ANSWER: readonly Wording[] = [
  wording('confirming', 'pleasure|honour|honor|privilege|joy|gusto ~{0,3} looking+after|treating|caring+for|having|operating+on|delivering|atenderle|atenderte|tratarle'),
  wording('confirming', '<we>|<i>|us|team ~{0,3} treated|operated+on|looked+after|cared+for|delivered|stitched|intubated|admitted|discharged <you>|<your>'),
  wording('confirming', 'as <your> <staff>'),
  wording('confirming', '<your> chart|records|file|notes|x-ray|biopsy|results|stitches|dressings ~{0,2} <be>|says|say|show|shows|came|need'),
  wording('confirming', '<you> <be> ~{0,2} <my>|<our> ~{0,2} <patient>'),
];

/** In a post of its own. */
const BY_ITSELF: readonly Wording[] = [
  wording('befriending', `<befriend> ~{0,8} <patient>|<patients>|<treated>|treating`),
  wording('befriending', `<patient>|<patients>|kids+i+treat ~{0,6} <befriend> ~{0,2} <me>|us|back`),
  wording('arranging', `<patients>|<patient>|moms|mums|clients|families ~{0,6} find|reach|message|dm|text|whatsapp ~{0,2} <me>`),
  wording('arranging', '<reach>|messenger ~{0,8} between+visits|between <care-thing>'),
  wording('calling', 'if that\'s|thats|that+is|this+is you ~{0,6} <reach>|open'),
  wording('calling', '<your> <reach>|message about <your> ~{0,3} <clinical>|<bodily>|<ailing>|<care-thing>|piles'),
  wording('befriending', `<befriend> ~{0,3} kids|people|moms|mums|ladies|women|children i|we treat|treated|see|look+after`),
  wording('befriending', `<treated> ~{0,8} <befriend>`),
  wording('arranging', `texted|messaged|dmed|whatsapped|called|rang|phoned|replied+to|text|replied|facetimed ~{0,1} to? <a>|<my>|the _{0,2} <patient> ~{0,8} <my>|dm|phone|at|from|on|again|back`),
  wording('arranging', `replied|replying|answered|answering ~{0,4} <patient>|<patients> ~{0,2} dm|dms|message|messages|text`),
  wording('arranging', `gave|give|given ~{0,1} <him-her>|<patient>|<patients>|them ~{0,1} <my> ~{0,3} number|cell|mobile|whatsapp`),
  wording('arranging', `meeting|met|met+up|coffee|dinner|lunch|catching ~{0,6} <patient>|<patients> ~{0,6} coffee|dinner|lunch|drink|saturday|sunday|instagram|facebook|linkedin|date`),
  wording('calling', `^ to|for <my>|<the>|those|<a> ~{0,4} <patient>|<patients>|<treated>|booked|<relative>|family|you|boy|man|woman ~{0,16} <reach>|message|messages|open|open+if`),
  wording('calling', `if <you> ~{0,4} <patient>|<patients>|booked ~{0,12} <reach> ~{0,2} <me>|us|here|open`),
  wording('calling', `<my> ~{0,3} <patients>|moms|mums|ladies|clients|families ~{0,6} <reach>|find|comment|ask|know`),
  wording('calling', `looking for|find|trying+to+find <the>|<a>|my _{0,4} <person>|<patient>|<relative> ~{0,6} <i>|<we> ~{0,2} treated|saw|looked+after|met|helped|lost|<treated>`),
  wording('calling', `could|would|can|will <the>|whoever ~{0,2} <person>|<patient>|<relative> ~{0,12} <reach>`),
  wording('calling', `if <you> ~{0,2} see|read|reading|are+reading ~{0,2} this ~{0,10} <reach>|<order>|come|<setting>|<care-thing>|<your>`),
  wording('calling', `comment|reply|dm|message ~{0,4} <your>|your _{0,2} score|symptoms|readings|sugars|photos|pictures|results`),
  wording('befriending', `tambah|add|masuk ~{0,4} <patients>|<patient>|pesakit`),
  wording('arranging', `<reach> ~{0,2} me ~{0,4} between visits|appointments`),
];

const TREATED_VOICE = cueTest('treated-voice', 'ailing', 'setting', 'own-case');
/** "When patients add you": advice to colleagues, and what one does not do. */
const GENERAL_OR_DENIED = /\b(?:never|don'?t|do not|doesn'?t|shouldn'?t|should (?:doctors|we|i|you|nurses|physicians)|declin\w+|ignored?|unanswered|refus\w+|turn(?:ed)? down|not (?:accept|friend|answer|reply|give)|if a (?:patient|pt)|when (?:a )?patients?|patients who (?:find|add|follow|message)|tried to|guidance|policy|gmc|boundar(?:y|ies) i learn\w*|jangan|tidak|tak patut|no (?:acepte|acepto|agregue)\w*)\b/i;
const NEUTRAL = /\b(?:can(?:'|no)?t (?:discuss|comment|confirm|share|talk|say (?:anything|whether))|cannot (?:discuss|comment|confirm|talk)|unable to (?:discuss|comment|confirm)|privacy (?:law|reasons|rules)|for privacy|for confidentiality|don'?t (?:give|answer|know your)|tidak boleh berbincang|no podemos (?:tratar|comentar|hablar)|not able to (?:discuss|comment)|individual care)\b/i;
const TO_COLLEAGUES = /\b(?:placement|matched|residency|registry|rota|locum|conference|congress|keynote|panel|poster|manuscript|slides|talk|webinar|study|trial|gym|leg day|exam|finals|gp training|registrar|student nurse|new job|my trust|swap|monitors?|case series|shifts?|on call|handover|reporter|journalist|wartawan|newspaper)\b/i;
const ANIMAL = cueTest('animal');

/** True when the post that is answered is by one who speaks of being treated, or ill. */
function answersPatient(reading: Reading): boolean {
  const answer = reading.get(answered);
  if (answer === null || ANIMAL.text(answer) || TO_COLLEAGUES.test(answer.text)) return false;
  return TREATED_VOICE.text(answer) || answer.get(ownHealthQuestion);
}

function wordingsFor(reading: Reading, isAnswer: boolean): readonly Wording[] {
  if (isAnswer) return [...IN_ANSWER, ...IN_ANY_ANSWER];
  return reading.draft.replyTo ? IN_ANY_ANSWER : BY_ITSELF;
}

/** Where the text meets a patient on the site, in reading order, one a sentence. */
export function patientContacts(reading: Reading): readonly PatientContact[] {
  const isAnswer = answersPatient(reading);
  if (NEUTRAL.test(reading.text)) return [];
  const { units } = reading.get(shape);
  const acts = reading.get(sentenceActs);
  const all = reading.get(sentences);
  const found = new Map<number, PatientContact>();
  for (const { kind, pattern: source } of wordingsFor(reading, isAnswer)) {
    for (const { from } of find(reading, source)) {
      const { sentence } = units[from]!;
      if (found.has(sentence) || acts[sentence]!.quotes) continue;
      const span = all[sentence]!;
      if (!isAnswer && GENERAL_OR_DENIED.test(reading.quote(span))) continue;
      found.set(sentence, { kind, ...span });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
