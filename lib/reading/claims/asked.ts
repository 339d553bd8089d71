import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import type { Hit, Hits } from './hits.ts';
import { cues, hitsOf, type Place } from './place.ts';

const IN_EARNEST = cues('in-earnest', 'ask-why', 'hidden');

/** "..., then I'm the queen", "sure, and I'm an astronaut". */
const ABSURD = /\b(?:and|then|,) ?(?:i'm|i am) (?:a|an|the) \S+/i;

/** "If sugar really fed cancer, cake would ...": supposed against what is. */
export function isSupposed(reading: Reading, { first, last }: Place): boolean {
  const span = reading.get(sentences)[first.sentence];
  if (span === undefined || first.sentence !== last.sentence) return false;
  const said = reading.text.slice(first.start, span.end);
  return /\bif\b[^.]*$/i.test(reading.text.slice(span.start, first.start)) && (/\b(?:would|could|might)\b|'d\b/i.test(said) || ABSURD.test(said));
}

/** "Parasite cleanse? That string is husk": a question of so few UTF-16 units only names what is answered. */
const SHORT = 24;
const AUXILIARY = 'do|does|did|can|could|is|are|was|will|has|have|should|adakah|bolehkah';
/** "Do vaccines cause autism? Hundreds of studies." */
const INVERTED = new RegExp(String.raw`^(?:so,? )?(?:${AUXILIARY})\b(?! (?:you|u|anyone|anybody|it any|nobody|no))`, 'i');
/** "does creatine wreck your kidneys or is that just my mum": asked without a mark. */
const ASKED_BARELY = /^(?:so,? )?(?:does|did|is it true|has anyone|can anyone|could anyone|anyone know)\b/i;
const TURNED_DOWN = /^(?:that|no|not|never|please|sure|only if)\b/i;

/** True when a claim is only asked about, or a question is answered with it. */
export function isAsked(reading: Reading, hits: Hits, { first, last }: Place): boolean {
  const all = reading.get(sentences);
  const isQuestion = ({ sentence }: Hit) => /\?["')\]]*$/.test(reading.quote(all[sentence]!));
  const isNamed = isQuestion(first) && reading.quote(all[first.sentence]!).length < SHORT && TURNED_DOWN.test(reading.quote(all[last.sentence]!));
  const isAnswered = isQuestion(first) && INVERTED.test(reading.quote(all[first.sentence]!));
  const isBare = ASKED_BARELY.test(reading.quote(all[first.sentence]!));
  if (!isQuestion(last) && !isNamed && !isAnswered && !isBare) return false;
  return !hitsOf(hits, IN_EARNEST).some(({ sentence }) => sentence === first.sentence || sentence === last.sentence);
}
