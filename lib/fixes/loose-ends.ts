import type { Edit } from '../draft/span.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import { COMPLETE_BEFORE } from './closed-classes.ts';
import { opensSentence } from './opening.ts';

/** How far around the words that went is read, in UTF-16 units. */
const NEAR = 40;

/** Quotation marks with nothing between them. */
const QUOTE_OPEN = /["“‘'«]\s*$/u;
const QUOTE_CLOSED = /^\s*["”’'»]/u;

/** The number went in part: "NHSR/22/88104", "GREEN 660415 J99PG 4K". */
const NUMBER_IN_FRONT = /[\p{L}\d][/#-]\s*$|#\s*$/u;
const NUMBER_BEHIND = /^(?:\s?\/\s?[\p{L}\d]|\s?#\d|\s*(?!\d+(?:st|nd|rd|th|am|pm|yo|kg|h|x)(?!\p{L}))(?:\d{1,2}\p{L}?|\p{Lu}\d{1,2})(?=\s(?!(?:years?|months?|weeks?|days?|hours?|hrs?|mins?|minutes?|times?|of|am|pm|kids?|more|tahun|bulan|hari|jam|años|meses|días|horas)(?!\p{L}))|[.,;)]|$))/u;

/** Speaks of the words that went: "ring …, that's her daughter", "… of my sister". */
const OF_WHAT_WENT = /^\s*[,;–—-]?\s*(?:(?:(?:that|it)(?:['’]?s| is| was)|this is|which (?:is|was)|who is) (?:(?:my|the|her|his|their|our|a|an|not|mrs?|ms|dr)(?!\p{L})|\p{Lu})|the same\b|then\b|not\b(?! so\b| to\b)|of (?:my|our|his|her|their|the)\b)/u;

/** Says, ends or leads to what went, and nothing else; a preposition of the words' own does not help these. */
const SAYS = /(?<!\p{L})(?:ends?|ending|begins|starts|starting|as|its|it['’]s|que|says?|said|reads?|saying|is now|called|named|then|del)\s*$/iu;
/** The same, where the words did not bring a preposition or a mark of their own. */
const HOLDS = /(?<!\p{L})(?:calling|ringing|texting|e-?mailing|messaging|dialling|dialing|at|to|for|from|of|off|onto|into|with|near|via|per|by|is|are|was|were|be|been|has|have|had|until|till|mi|al|es|son|di|ke|dari|ialah|adalah|(?:is|was|are|['’]s)\s(?:always|still|now|just|only))\s*$/iu;
/** Answers who is to do it, and not with what. */
const ASKS = /^\s*(?:pls|plz|please|thanks|thx|ta|tq|xx?|now)(?!\p{L})/iu;

/** "Queries to": whom they go to is all that is said of them. */
const ASKED = /(?<!\p{L})(?:queries|questions|enquiries|names|info|cvs?)\s*$/iu;

/** A word that announces a number, or letters that stand for one: "PHN". */
const LABEL = new RegExp(verbose`(?<![\p{L}\d])(?:pass|pwd?|password|passcode|pin|user(?:name)?|log-?in|id|no|nos|nr|num|numbers?|ref|reference|ssn|social|cell|mobile|tel|fon|dob|acct?|account|plate|reg
  |serial|s/n|lot|key|code|otp|claim|member|flight|token|bill|accession|participant|contraseña|clave|usuario|correo|tel[ée]fono|n[úu]mero|historia(?:\x20cl[íi]nica)?|expediente|plat|queries|questions|enquiries|kata\x20laluan|nombor|nombor\x20akhir\x20dia)[ \t]*$`, 'iu');
const LETTERS = /(?<![\p{L}\d])\p{Lu}{2,8}[ \t]*$/u;
/** Nothing is told of it: the label stands for nothing. */
const TELLS_NOTHING = /^\s*(?:$|[.,;:!?)\n–—]|(?:and|or|but|if|because|cos|cuz|when|so|y|o|si|porque|dan|atau|kalau|sebab|tapi|just)(?!\p{L}))/iu;

/** A mark that points at what went. */
const POINTS = /(?:[→➡>]|:)\s*$/u;
const NO_WORD_BEHIND = /^\s*(?:$|\n|\p{Extended_Pictographic}|[→➡]|(?:xx?|pls|please|thanks|ok)(?!\p{L}))/iu;

/** A verb whose subject went. */
const VERB = /^\s*(?:shows?|keeps?|kept|expires?|expired|got|gets|says|said|needs?|came|went|gave|took|told|asked|abandoned|recalled|lost|found|comes|goes|doesn['’]?t|isn['’]?t|won['’]?t|hasn['’]?t|also|still (?:has|is|says|works)|must|should|may|might|please give)(?!\p{L})/iu;

/** "Born 11 November": the month goes with its day. */
const DAY_IN_FRONT = /(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th)?\s*$/u;
const MONTH = /^\s*(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** Told of a noun that went: "The professor who", "the same Johnjoe had", "whoever's specimen 12 was,". */
const RELATIVE = /^\s*(?:who|whom|whose|which)(?!\p{L})/iu;
const THE_SAME = /(?<!\p{L})the same\s*$/iu;
const BARE_COPULA = /^\s*(?:is|was|are|were)\s*[,.;!?]/iu;
/** "Chap, admitted 2 February, still with us": the day is what it says. */
const DATED = /(?<!\p{L})(?:admitted|discharged|born|diagnosed|transferred|arrived|due|booked)\s*$/iu;
/** A sentence that begins in what was found: "that apartment. I". */
const INTO_NEXT = /[.!?]\s+(?:I|we|he|she|it|they)\s*$/iu;
/** What a colon led to went, and no other of its kind follows. */
const LED_TO = /:\s*$/u;
const ANOTHER_BEHIND = /^[^.!?\n]{0,40}\d/u;

/** True where words that were left out leave something behind that announced them, held them or spoke of them: "SSN ends", "names to pls". */
export function hasLooseEnds(before: string, after: string, edit: Edit, start: number, end: number): boolean {
  const inFront = after.slice(Math.max(0, start - NEAR), start);
  const behind = after.slice(end, end + NEAR);
  const went = before.slice(edit.start, edit.end);
  const isNumber = /\d|@/.test(went);
  if (QUOTE_OPEN.test(inFront) && QUOTE_CLOSED.test(behind) && !/["“”‘’'«»]/u.test(went.trim().slice(0, 1))) return true;
  if (POINTS.test(inFront) && NO_WORD_BEHIND.test(behind) && !/[:→➡>]\s*$/u.test(went)) return true;
  if ((edit.text.trim() === '' && INTO_NEXT.test(went)) || THE_SAME.test(inFront) || BARE_COPULA.test(behind) || (DATED.test(inFront) && /^\s*,/.test(behind))) return true;
  if (isNumber && LED_TO.test(inFront) && !LED_TO.test(went) && !ANOTHER_BEHIND.test(behind)) return true;
  const endsSentence = /[.!?…\n]\s*$/u.test(went) || /[.!?…\n]\s*$/u.test(inFront) || start === 0;
  if (!endsSentence && OF_WHAT_WENT.test(behind)) return true;
  if (isNumber && !endsSentence && (NUMBER_IN_FRONT.test(inFront) || NUMBER_BEHIND.test(behind))) return true;
  if (opensSentence(after, start) && (VERB.test(behind) || (RELATIVE.test(behind) && !/[.!?…\n]\s*$/u.test(went)))) return true;
  if (DAY_IN_FRONT.test(inFront) && MONTH.test(went)) return true;
  if (isNumber && ASKED.test(inFront) && ASKS.test(behind)) return true;
  const bringsItsOwn = COMPLETE_BEFORE.test(went);
  if (isNumber && !/^\s*[,([]/.test(went) && SAYS.test(inFront)) return true;
  if (!bringsItsOwn && HOLDS.test(inFront) && (isNumber || ASKS.test(behind))) return true;
  return isNumber && !bringsItsOwn && !endsSentence && (LABEL.test(inFront) || LETTERS.test(inFront)) && TELLS_NOTHING.test(behind);
}
