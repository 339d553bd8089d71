import type { Span } from '../../draft/span.ts';
import { pattern, sentencesWith, type Pattern } from '../patterns/pattern.ts';
import { isIn } from '../patterns/quick-match.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { sentenceActs } from '../speech-act.ts';
import { answersOwnHealth, hasOneReader } from './one-reader.ts';

/** How it is told what to do: as an order, as what one ought to do, as a dose, as a verdict on what is asked, as a diagnosis. */
export type AdviceKind = 'order' | 'ought' | 'dose' | 'verdict' | 'diagnosis';

/** Advice on treatment to one person. The span is the sentence that gives it. */
export interface PersonalAdvice extends Span {
  readonly kind: AdviceKind;
}

const TREATMENT = '<remedy>|<clinical>|<ailing>';
const TREATED = cueTest('remedy', 'clinical', 'ailing', 'bodily', 'how-much');
const SERIOUS = cueTest('remedy', 'clinical', 'how-much');

const OUGHT: readonly Pattern[] = [
  pattern(`<you> _{0,2} should|shouldn't|shouldnt|must|mustn't|need|needn't|want|can|can't|cannot|could|ought|may|better|don't|dont !<lead-in> ~{0,9} ${TREATMENT}|taking|take|take+it|off|on|stop|it|them|both|<how-much>`),
  pattern(`<you> <be> ~{0,3} too|fine|ok|okay|safe|allowed|good|overdue|due|supposed|meant|better ~{0,6} ${TREATMENT}|much|low|high|off|to|it`),
  pattern(`i'd|id|would ~{0,3} take|take+it|take+a|take+the|stop|come|switch|swap|leave|try|give|go|say|ask|get|not|avoid|skip|keep|hold|start|drop|cut|put|wait ~{0,9} ${TREATMENT}|it|that|if`),
  pattern('would|i\'d ~{0,2} take+it|have|do|skip|leave|start|go the|it|that|this|with|for|$|.'),
  pattern('<remedy>|<clinical> ~{0,1} cannot|can|must|better|kena|jangan|boleh ~{0,2} stop|eat|take|skip|makan|henti|continue'),
  pattern('must|have|need eat|take|drink|to <remedy>|every|daily|it|the'),
  pattern('i\'d|id|would <order> ~{0,6} <remedy>|<clinical>|<ailing>|it|that|them'),
  pattern('carry|carrying|stay on with ~{0,3} <remedy>|<how-much>|<clinical>'),
  pattern('^ <lead-in>{0,3} do the|this|it|your|some|not|these ~{0,6} <clinical>|<remedy>|<how-often>|manoeuvre|maneuver|exercise|exercises'),
  pattern('no need to|for ~{0,6} <remedy>|<clinical>|treat|worry'),
  pattern(`boleh|kena|perlu|patut|better ~{0,3} <order> ~{0,8} ${TREATMENT}|<how-much>`),
  pattern(`puede|puedes|debe|debes|deberías|debería|tienes|tiene ~{0,2} que? ~{0,3} tomar|dejar|suspender|usar|bajar|subir|evitar|ponerse|ponerte ~{0,8} ${TREATMENT}|<how-much>`),
];
const VERDICT: readonly Pattern[] = [
  pattern('safe|fine|ok|okay|good|enough|bad|low|high|better|right|wrong|suits for|someone|with ~{0,1} <you>|<your>'),
  pattern('<your> ~{0,6} <be> ~{0,3} fine|normal|ok|okay|high|low|dose|nothing'),
  pattern('not while|until|unless|with|on <you>|the|<your> ~{0,6} <remedy>|<clinical>'),
];
const DIAGNOSIS: readonly Pattern[] = [
  pattern('sounds|looks|sound|look like|as ~{0,4} <clinical>|<ailing>'),
  pattern('sounds|looks|sound|look <clinical>|<ailing>|viral|bacterial|fungal|allergic|infected'),
  pattern('<clinical>|<ailing> means|needs|calls|wants|responds ~{0,2} <remedy>|<clinical>'),
  pattern(`that's|it's|thats|you've|<you> got|have|be|is|a|just? ~{0,3} <clinical>|<ailing>`),
];
const DOSE: readonly Pattern[] = [
  pattern('<number>|one|half|a|separuh|media|dua|tiga|satu|un|una|dos <how-much>'),
  pattern('<remedy> <number> ~{0,2} <how-often>|<how-much>'),
  pattern('<number>|twice|once|three|every|each|setiap|cada <how-often>'),
  pattern('<how-often> <how-often>'),
];
const REFERS = [
  pattern('<order>|should|must|need|could|getting|worth|via|through ~{0,8} <referral>|<staff>|<setting>|checked|looked|assessed|injuries|111|999|911|112'),
  pattern('<referral> ~{0,6} can|could|will|knows|know|who|may|might|boleh|puede'),
];
/** Orders that are no treatment: to get in touch, to bear up, to come and see. */
const SOCIAL = pattern('^|,|:|-|.|<lead-in> call|ring|phone|text|message|email|dm|pm|whatsapp|tag|see|meet|book|bring|send|come|go|share|follow|join|visit|watch|listen|read|enjoy|remember|trust|be|let|tell|vos|traiga|pase|venga !off !without !for');
/** "Give the desk a ring". */
const RINGS = pattern('give ~{0,6} a ring|call|bell|shout|text|buzz');
const ENCOURAGES = pattern('keep|hang|take+care|stay|well|get up|it|in|strong|done|going|well|better');
/** Sends on, keeps in touch or bears up: none of it is treatment. */
const NO_TREATMENT: readonly Pattern[] = [...REFERS, SOCIAL, RINGS, ENCOURAGES];
/** Begins or ends a treatment, whatever it is called. */
const CHANGES = pattern('take|take+it|take+a|take+the|stop|start|skip|double|halve|switch|swap|ditch|drop|bin|hold|restart|come|wean|taper|put|cut|lower|reduce|increase|jangan|makan|minum|deja|toma|suspende it|both|them|the|your|off|down|back|to|this|half|<remedy>|<number>');
/** Sent where help is: what is said beside it is first aid and "don't wait", unless it names a drug or a dose. */
const SENT_ON = /\b(?:999|911|112|000|triple (?:zero|0|oh)|ambulance|a ?& ?e|emergency (?:department|room)|nearest (?:hospital|er|ed)|(?:go|get|come|head)(?: straight| now)? (?:to|into) (?:the )?(?:er|ed|hospital|labou?r|l ?& ?d|triage|urgencias)|call your (?:ob|obgyn|doctor|gp|midwife|surgeon|oncologist|team|unit)|kecemasan|urgencias)\b/i;
/** "Don't buy antibiotics yourself": that leaves it to those who know. */
const NOT_BY_ONESELF = /\b(?:don'?t|do not|never|jangan|no)\b[^.!?]{0,50}\b(?:yourself|on your own|by yourself|sendiri|por su cuenta|por tu cuenta)\b/i;
const MEDICINE = cueTest('remedy', 'how-much');
/** Says that no advice is given. */
const DECLINES = /\b(?:(?:would|will)(?:n't| not) (?:presume|dare|dream|dose|advise)|(?:can't|cannot|can not|won't|not able to|unable to|nobody can|no one can|don't) (?:really |safely |give |offer )*(?:advi[sc]e|answer|comment|diagnose|say)|not (?:a substitute|medical advice)|tak boleh (?:bagi|beri) nasihat|no puedo (?:aconsejar|dar))/i;

/** Sentences that tell one person what to take, stop or do; in reading order. */
export function personalAdvice(reading: Reading): readonly PersonalAdvice[] {
  if (!reading.get(hasOneReader)) return [];
  const isAnswer = reading.get(answersOwnHealth);
  const isSentOn = isIn(reading.text, SENT_ON);
  const acts = reading.get(sentenceActs);
  const ought = sentencesWith(reading, OUGHT);
  const dose = sentencesWith(reading, DOSE);
  const verdict = sentencesWith(reading, VERDICT);
  const diagnosis = sentencesWith(reading, DIAGNOSIS);
  const changes = sentencesWith(reading, [CHANGES]);
  const noTreatment = sentencesWith(reading, NO_TREATMENT);
  return reading.get(sentences).flatMap((span, sentence): PersonalAdvice[] => {
    const { asks, quotes, tells, orders } = acts[sentence]!;
    const isDose = dose.has(sentence) && (isAnswer || SERIOUS.sentence(reading, sentence));
    const said = reading.quote(span);
    if (asks || quotes || DECLINES.test(said) || NOT_BY_ONESELF.test(said) || (isSentOn && !isDose && !MEDICINE.sentence(reading, sentence))) return [];
    const treats = TREATED.sentence(reading, sentence) || changes.has(sentence);
    if (!isDose && !changes.has(sentence) && noTreatment.has(sentence)) return [];
    if (orders && (isAnswer || changes.has(sentence) || SERIOUS.sentence(reading, sentence))) return [{ kind: 'order', ...span }];
    if (ought.has(sentence) && (treats || isAnswer)) return [{ kind: 'ought', ...span }];
    if (isDose && !tells) return [{ kind: 'dose', ...span }];
    if (!isAnswer) return [];
    if (verdict.has(sentence)) return [{ kind: 'verdict', ...span }];
    return diagnosis.has(sentence) && !tells ? [{ kind: 'diagnosis', ...span }] : [];
  });
}
