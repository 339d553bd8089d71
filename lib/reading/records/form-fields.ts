import type { Span } from '../../draft/span.ts';
import { isEverydayWord } from '../lexicons/everyday.ts';
import { nameFlags } from '../lexicons/names.ts';

/** What a form asks for, in offsets of the words given. */
export interface FormField extends Span {
  readonly kind: 'name' | 'mrn';
}

const NUMBER_WORD = String.raw`(?:no|num|number|id)\b\.?`;
const NAME_LABEL = String.raw`(?:(?:patient|mother|father|child|parent)(?:'s|’s)? )?(?:(?:full|first|last|given|family|middle|preferred) )?names?|surname|forenames?|last|first|nama(?: pesakit)?|nombre|apellidos?`;
const NUMBER_LABEL = String.raw`(?:hosp(?:ital)?\.?|nhs|patient|pt|unit|case|record|chart|health card|medicare|member|ic) ?${NUMBER_WORD}|mrn|m\.r\.n\.?|uhid|nric|mykad|id`;
/** Other things that forms ask for: what follows one of them is not what follows a name's label. */
const OTHER_LABEL = String.raw`date of birth|d\.?o\.?b\.?|birth ?date|born|sex|gender|age|address|phone|telephone|tel|mobile|email|postcode|zip|ward|bed|room|clinic|consultant|date|time|specimen|sample|allergies|diagnosis|chief complaint|next of kin|gp|weight|height|tarikh lahir|alamat|jantina|umur`;

const labelled = (labels: string) => new RegExp(String.raw`^(?:${labels})(?![\p{L}\d])[ .:]{0,3}`, 'iu');
const LABELS = [['name', labelled(NAME_LABEL)], ['mrn', labelled(NUMBER_LABEL)], [null, labelled(OTHER_LABEL)]] as const;

interface Row extends Span {
  /** What the row begins by asking for; undefined where it begins with no label. */
  readonly asks?: FormField['kind'] | null;
  /** Where the answer begins. */
  readonly value: number;
}

/** True when words of a form ask for something, and answer nothing: "Date of birth", "Ward". */
export const isAsked = (words: string): boolean => LABELS.some(([, label]) => label.test(words));

/** "FIRST" asks for a name beside "LAST", and for nothing in "FIRST AID". */
const HALF_LABEL = /^(?:first|last)[ .:]*$/i;

function rowsOf(text: string): Row[] {
  const halves = /^first\b/im.test(text) && /^last\b/im.test(text);
  let start = 0;
  return text.split('\n').map((line): Row => {
    const own = { start, end: start + line.length, value: start };
    start += line.length + 1;
    for (const [asks, label] of LABELS) {
      const head = label.exec(line)?.[0];
      if (head === undefined || (HALF_LABEL.test(head) && !halves)) continue;
      return { ...own, asks, value: own.start + head.length };
    }
    return own;
  });
}

/** A name in a field: a few words, with a stroke before the first that recognition made of the line it stands on. */
const NAME = /^[^\p{L}\d]{0,2}\d?(?:(?:mr|mrs|ms|miss|mdm|master|baby)\.? )?((?:\p{Lu}[\p{L}'’.-]+|bin|binti|a\/[lp]|de|del|van|von)(?:,? (?:\p{Lu}[\p{L}'’.-]*|bin|binti|a\/[lp]|de|del|van|von)){0,4})(?= |$)/iu;
const CAPITAL = /^\P{L}*\p{Lu}/u;
const NUMBER = /^[A-Z]{0,3}[ -]?(?:\d[ -]?){4,13}\d(?![\d/:.])/;

/** True when words may be somebody's name: not all of them are words of every day that nobody is called by. */
const mayName = (words: string) => words.split(/[ ,]+/).some((word) => word.length > 2 && (nameFlags(word.toLowerCase()) > 0 || !isEverydayWord(word.toLowerCase())));

function fieldIn(text: string, kind: FormField['kind'], start: number, end: number): FormField[] {
  const words = text.slice(start, end);
  if (kind === 'mrn') {
    const number = NUMBER.exec(words)?.[0];
    return number === undefined ? [] : [{ kind, start, end: start + number.length }];
  }
  const read = CAPITAL.test(words) ? NAME.exec(words) : null;
  if (read === null || !mayName(read[1]!)) return [];
  const from = start + read[0].length - read[1]!.length;
  return [{ kind, start: from, end: start + read[0].length }];
}

/**
 * Names and numbers in the fields of a form, behind their label without a colon ("Surname OKAFOR"), or below it. Labels beside each other
 * are read as rows of their own, and so are their answers: the first answer belongs to the first label.
 */
export function formFields(text: string): readonly FormField[] {
  const rows = rowsOf(text);
  const found: FormField[] = [];
  for (let at = 0; at < rows.length; at++) {
    const { asks, value, end } = rows[at]!;
    if (asks === undefined) continue;
    if (value < end) {
      if (asks !== null) found.push(...fieldIn(text, asks, value, end));
      continue;
    }
    let labels = at;
    while (rows[labels]?.asks !== undefined && rows[labels]!.value === rows[labels]!.end) labels++;
    const count = labels - at;
    const answers = rows.slice(labels, labels + count);
    if (answers.length === count && answers.every((row) => row.asks === undefined)) {
      for (const [order, answer] of answers.entries()) {
        const kind = rows[at + order]!.asks;
        if (kind) found.push(...fieldIn(text, kind, answer.start, answer.end));
      }
    }
    at = labels - 1;
  }
  return found;
}
