import { verbose } from '../patterns/verbose.ts';
import type { Reading } from '../reading.ts';
import { gives, shape } from '../shape.ts';
import { stanceAt } from '../stance.ts';
import { AGAINST } from './hate.ts';

/** What is said in a group's favour. */
const IN_FAVOUR = new RegExp(verbose`\b(?:admir(?:e[ds]?|ing|able)|amazing|awesome|beautiful|best|blessings?|brave|brilliant|caring|celebrat\w+|cherish\w*|compassionate|courageous|dignity|embrac(?:e[ds]?|ing)|fantastic|generous|gentle|grateful|great|gorgeous|happy|heroes|honou?r(?:ed|ing)?
  |incredible|indebted|inspir\w+|look\sup\sto|lov(?:e|ed|ely|ing)|proud|respect(?:ed|s|ing)?|skilled|smile|strong|talented|thankful|warm|welcome[ds]?|wonderful
  |belong\sin\s(?:our|every|all|the)\s(?:government|team|wards?|theatres?|profession|room|boardrooms?))\b`, 'i');
/** What is asked for them: its "should" takes nothing back. */
const FAVOURED = new RegExp(verbose`\bshould\s(?:all\s|both\s|also\s|always\s){0,2}(?:be\s(?:admired|celebrated|heard|hired|honou?red|included|paid|promoted|respected|thanked|treated\sequally|trusted|valued|welcomed?)
  |admire|celebrate|embrace|hire\smore|learn\sfrom|listen\sto|look\sup\sto|respect|support|thank|welcome)\b`, 'gi');
const DENIED = /\b(?:not|never|no|nobody|hardly|un\w+|n't|can't|don't|won't|without|instead|but|unless|except|less|if|too|enough|should|back)\b|n't\b/i;

/**
 * Whether a text that names a group speaks for it: the group stands in what is held against somebody, all that is hateful is told
 * or denied, or nothing hateful stands in it and it speaks well of the group without a "but". A model of single words takes "Muslims are fantastic" and
 * "calling women trash is vile" for what they answer.
 */
export function onTheirSide(reading: Reading): boolean {
  const { units } = reading.get(shape);
  const groups = units.filter((unit) => gives(unit, 'identity'));
  if (groups.length === 0) return false;
  const isMeant = (unit: (typeof units)[number]) => ['asserted', 'own'].includes(stanceAt(reading, unit));
  if (groups.every((unit) => stanceAt(reading, unit) === 'refuted')) return true;
  const against = units.filter((unit) => AGAINST.some((cue) => gives(unit, cue)));
  if (against.length > 0) return !against.some(isMeant);
  const said = reading.text.replace(FAVOURED, 'celebrate');
  return IN_FAVOUR.test(said) && !DENIED.test(said);
}
