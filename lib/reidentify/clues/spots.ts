import type { Found } from '../clue.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import type { Reading } from '../../reading/reading.ts';
import { foundBy, wording, type Wording } from './wordings.ts';

/** A bed, a room or a road: it tells nothing of how many people fit, and all to those who were there. */
const WORDINGS: readonly Wording[] = [
  wording(verbose`(?:bed|bay|room|cubicle|side\sroom|resus|theatre|trolley|chair|cot|pod|katil|bilik|kerusi)\s(?:no\.?\s|number\s)?(?:\d{1,3}[a-d]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[A-F])
    (?!\s(?:hours?|minutes?|mins?|days?|weeks?|months?|years?|patients?|people|times|more|beds?))|(?:bay|ward|level)\s[A-Z]?\d{1,2}[A-Z]?`, []),
  wording(String.raw`(?<=\b(?:on|off|from|along|down|up|by) (?:the )?)[AMN]\d{1,4}(?! ?(?:paper|mask))|(?:hwy|highway|route|interstate) \d{1,4}|I-\d{1,3}`, []),
];

/** Where exactly somebody lies, sits or was found. */
export function spots({ text }: Reading): readonly Found[] {
  return foundBy(text, 'place', WORDINGS);
}
