import type { Span } from '../../draft/span.ts';
import { isEnglishWord } from '../lexicons/english.ts';
import { GIVEN, SURNAME } from '../lexicons/name-flags.ts';
import { nameFlags } from '../lexicons/names.ts';
import { isNoName } from '../lexicons/no-names.ts';
import { fold } from '../fold.ts';
import { allOf, isIn } from '../patterns/quick-match.ts';
import { verbose } from '../patterns/verbose.ts';
import type { Reading } from '../reading.ts';

/** Somebody to whom the text speaks by name: of the wards, by what of theirs is told, or of those who work there. */
export interface CalledUpon extends Span {
  readonly isPatient: boolean;
}

/** "Maureen, if you read this", "To Dennis:", "Hey Lorraine 👋", "Fly high Kev." at the head of a sentence. */
const CALLED = new RegExp([
  String.raw`(?:^|[.!?\n]\s{1,2})(?:(?:[Tt]o|[Hh]ey|[Hh]i|[Hh]ello|[Dd]ear|[Oo]kay|[Oo]k|[Oo]h|[Ss]o|[Ff]or|[Ww]ell (?:done|played)|[Ff]ly high|[Ss]leep (?:well|tight)|[Gg]ood ?night|[Bb]ravo|[Hh]appy birthday),? )?`,
  String.raw`(?<name>\p{Lu}\p{Ll}{2,})(?=,|:|!| \p{Extended_Pictographic}|\. (?:[Yy]ou|\d)| (?:I know )?you(?:['’]re|r)?\b| (?:love|mate|buddy|babe|hun|pet|my friend)\b)`,
].join(''), 'gu');
/** What is told to those who are or were in care, of their own. */
const YOURS_IN_CARE = new RegExp(verbose`\byour\s(?:[a-z]+\s)?(?:
  drains?|inr|bloods|scans?|stoma|stitches|staples|cannula|catheter|chemo|radiotherapy|biopsy|results?|op|operation|surgery|transplant|hips?|knees?|kidneys?|livers?|lungs?|wounds?|dressings?|plaster|tumou?r|cancer|pacemaker|insulin|sats|sugars?|dialysis|discharge|x-?ray|crutches|trache|line\sis\sout
  )(?![a-z])|\byou(?:['’]ve|['’]d|r)?\s(?:[a-z]+\s){0,3}(?:rang\s(?:the|our|that)\sbell|walked\sout\sof|went\shome|beat\s(?:cancer|sepsis|leuk\p{L}+)|(?:\d+|[a-z]+)\s(?:days|weeks|months)\s(?:on|in|with)\s(?:our|the|this|my)\s(?:unit|ward|icu|nicu|bay|care)|with\sthe\s(?:cannula|catheter|drip)\sstill\sin|told\sa\swhole\sward)
  |\b(?:days|weeks|months)\son\s(?:our|the)\s(?:unit|ward)\b|\bnobody\shere\swill\sforget\syou\b`, 'iu');
/** What those leave lying about who work in a house. */
const YOURS_AT_WORK = /\byour (?:[a-z]+ )?(?:lanyard|badge|bleep|pager|mug|lunch(?:box)?|sandwich(?:es)?|stethoscope|locker|shifts?|rota|timesheet|poster|abstract|talk|lecture|slides|paper|car|lights|parking|scrubs|clogs|crocs|fob|smartcard|swipe|leaving do|promotion|new job|interview|exams?|viva)\b/i;
/** One letter more than short forms have. */
const LONGEST_SHORT = 6;
/** As far behind a name as what is told of them is looked for, in UTF-16 units. */
const REACH = 160;

/** A name, or a short form on no list ("Kev"). What is a word as well ("Will you", "May your scan be clear") needs a mark behind it. */
function isName(word: string, behind: string): boolean {
  const key = fold(word);
  if (isNoName(key)) return false;
  const isListed = (nameFlags(key) & (GIVEN | SURNAME)) !== 0;
  return isEnglishWord(key) ? isListed && /^[,:!]/.test(behind) : isListed || word.length < LONGEST_SHORT;
}

/** Everybody to whom the text speaks by name, where it says what is theirs, in reading order. */
export function calledUpon({ text }: Reading): readonly CalledUpon[] {
  return allOf(text, CALLED).flatMap(({ 0: all, index, groups }): CalledUpon[] => {
    const name = groups!['name']!;
    const end = index + all.length;
    const told = text.slice(end, end + REACH);
    if (!isName(name, told)) return [];
    if (isIn(told, YOURS_AT_WORK)) return [{ start: end - name.length, end, isPatient: false }];
    return isIn(told, YOURS_IN_CARE) ? [{ start: end - name.length, end, isPatient: true }] : [];
  });
}
