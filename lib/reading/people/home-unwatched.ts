import { firstOf } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';

/** All who live there, and a journey that is still to come. */
const ALL_OF_US = String.raw`(?:all (?:of us|(?:two|three|four|five|six|seven|\d) of us)|(?:the )?whole (?:family|lot of us|household|crew|gang|house)|toda la familia|sekeluarga)`;
const AWAY = String.raw`(?:(?:off|away|flying|fly|leaving|leave|heading) |(?:weeks?|days|fortnight|month) (?:in|away|at|on) |nos vamos |bercuti |balik kampung )`;
const TO_COME = String.raw`(?:tomorrow|tonight|till|until|starting|from (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \d|\d)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|mañana|esta noche|hasta|esok|malam ni|sampai)`;

/** Says that nobody is at home, or who is there alone. */
const UNWATCHED = new RegExp([
  String.raw`\b(?:house|home|flat|place)(?:'ll| will) (?:just |all |simply )?be (?:standing |all |completely )?empty\b|\b(?:house|flat)[- ]?sitter (?:has |just )?(?:fell through|cancelled|let us down|pulled out|can't)\b|`,
  String.raw`\b(?:house|home|flat|place)(?: is|'s| will be| sits| sitting| standing| all)* (?:locked up|empty|unattended|all shut up|standing empty)\b|\b(?:key|spare key)(?: is|'s)? (?:under|behind|in) the (?:mat|pot|plant ?pot|gnome|flower ?pot|stone|meter)\b|`,
  String.raw`\b(?:nobody|no ?one|not a soul)(?: is| will be|'s|'ll be)? (?:home|at (?:home|the (?:house|flat)))(?: but| except| until| till| for|[.!,])|\b(?:house|home|flat|place)(?: is|'s| will be)? (?:free|left|all yours)(?: all)? (?:for|to) the (?:\p{L}+ )?(?:spiders?|mice|ghosts?|plants?|goldfish|cats?|dust|fish)\b|`,
  String.raw`\b(?:home|in the house) (?:all )?alone (?:all|this|every|until|till|tonight)\b|\b(?:on my own|alone) (?:at home|in the house) (?:all|this|every|until|till|tonight)\b|\brumah (?:kosong(?! (?:je|lagi|perabot|pun))|tiada orang|tak ada orang)\b|\bcasa (?:vacía|sola|cerrada)\b|`,
  String.raw`\b(?:see|spot|notice) (?:any )?(?:lights?|movement|anyone|anybody|someone|somebody) (?:on )?(?:at|in|round|around) (?:ours|(?:our|my|the) (?:house|flat|place|home))\b|`,
  String.raw`\b${AWAY}[^.!?]{0,60}?\b${TO_COME}\b[^.!?]{0,40}?\b${ALL_OF_US}\b|\b${ALL_OF_US}\b[^.!?]{0,30}?\b${AWAY}[^.!?]{0,60}?\b${TO_COME}\b`,
].join(''), 'iu');

/** Where a text gives away that a home stands empty or that somebody is alone in it, in UTF-16 units of `reading.text`; null when nowhere. */
export function homeUnwatched({ text }: Reading): number | null {
  return firstOf(text, UNWATCHED)?.index ?? null;
}
