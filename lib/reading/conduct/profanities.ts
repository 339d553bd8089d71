import type { Span } from '../../draft/span.ts';
import { ANYWHERE, APART_DEEDS, APART_THINGS, DEED, ELSEWHERE, EVERYDAY, INNOCENT, PHRASES, SEVERE, SHORT, STRONG, THING, TWO_FACED } from '../lexicons/profanity.ts';
import { allOf } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { remembering } from '../remembered.ts';
import { firmSpelling, looseSpelling, spellings, type Spelt } from '../spelling.ts';

export type Severity = 'strong' | 'severe';

/** A profane word or phrase of the text. */
export interface Profanity extends Span {
  readonly severity: Severity;
}

/** What may be added to a stem, in the loose spelling. */
const ENDING = '(?:s|es|e|ed|d|er|ers|a|as|ah|r|rs|y|ie|ies|in|ins|ing|ings|it|ish|les|like|nes|h|t|u|tard|tastik|ful|fuls|hole|fase|face|head|heads|show|storm|load|lord|bag|pot|bird|house|boy|bunny|bny|star|ster|nukle|wit|goblin|up|edup|you|or|bolok|shit|idiot|ter|reak|freak|less|zila|waf?le|jok(?:ie|ey|y)s?|as(?:es)?|off?s?|ups?)';
const BEFORE = '(?:as|ars|arse|but|dum|dumb|dumas|dog|rat|kluster|mind|face|finger|tongue|mother|closet|gay|un|kyber|skam|butt|trash|shit|sopy|fat|kok|silly|lame|jump|brain|skull|star|abso|rat|lazy|jiz)';
/** Words that are profane as they stand, with the look of an innocent use where there is one. */
const WHOLE = new Map<string, RegExp | null>(STRONG.map((stem) => [looseSpelling(stem), TWO_FACED[stem] ?? null]));
for (const word of ['cock', 'dick', 'pussy', 'prick', 'cum']) WHOLE.set(looseSpelling(word), TWO_FACED[word] ?? null);
const STEM = new RegExp(`^${BEFORE}?(?<stem>${[...WHOLE.keys()].sort((a, b) => b.length - a.length).join('|')})${ENDING}?$`);
const OTHER = new Set<string>(ELSEWHERE);
const BRIEF = new Set<string>(SHORT);
const INSIDE = new RegExp(ANYWHERE.join('|'));
/** "fck" and its like, which are too short to be looked for inside words. */
const VOWELLESS = /^(?:as|cyber|m|mo|moth?|moth[ae]r?|muth[ae]r?|mth(?:r)?|kyber|but|kluster|brain)?fk(?:s|r|rs|ed|er|ers|ing|in|ings|as|a|ah|ahs|edup|up|you|u|bny|bunny|face|head|tard|wit)?$/;
const SHIT = /^shit|(?:bul|^|oh|so|ah|ful|hot|dep|of|rat|kat|kow|tuf|trash|dark|eat|the|no|as|face|dik|kok|fuk|fag|kunt|holy|piss)shit(?:s|y|e|ed|ing|er)?$/;
const JOINED = new RegExp(`^${THING}-?${DEED}$`);
const APART = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${APART_THINGS.join('|')})s?[ -](?:${APART_DEEDS.join('|')})[A-Za-zÀ-ɏ]*`, 'gi');
const SAID = new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?:${PHRASES.map((words) => words.replace(/ /g, '[ -]+')).join('|')})(?![A-Za-zÀ-ɏ*#@$%])`, 'gi');
/** Hidden letters: "f**k", "sh*t", "b####". The first letter stands, and one more unless four or more are hidden. */
const MASK = /[*#_%•.\-~^@$!\d]/;
const MASKABLE = ['fuk', 'fuck', 'fucks', 'fucked', 'fucker', 'fuckers', 'fucking', 'fuckin', 'motherfucker', 'motherfuckers', 'motherfucking', 'shit', 'shits', 'shitty', 'shitshow', 'bullshit', 'bitch', 'bitches', 'bitching', 'cunt', 'cunts', 'dick', 'dicks', 'dickhead', 'dickheads', 'cock', 'pussy', 'prick', 'pricks', 'asshole', 'assholes', 'arsehole', 'arseholes', 'bastard', 'bastards', 'whore', 'whores', 'slut', 'sluts', 'wank', 'wanker', 'wankers', 'twat', 'twats', 'bollocks', 'pukimak', 'kimak', 'babi', 'botoh', 'butoh', 'celaka', 'sial', 'mierda', 'puta', 'puto', 'culo', 'coño', 'joder', 'verga', 'pendejo', 'cabron', 'chinga', 'chingar', 'mames', 'leche', 'ass', 'asses', 'arse', 'arses', 'shitballs', 'gobshite', 'tits'];

/** Numbers with a letter or two, as passports, posters and classifications of diseases have them: "A5550", "C50.9". */
const CODED = /^[A-Za-z]{0,2}[-\s]?\d+(?:[-.\s]\d+)*s?$/;

/** True when a word may be what is written: as long, and with the letters that are shown where they are. */
function shows(written: string, word: string): boolean {
  if (written.length !== word.length) return false;
  for (let index = 0; index < word.length; index += 1) {
    if (written[index] !== word[index] && /[a-z]/.test(written[index]!)) return false;
  }
  return true;
}

/** The written-out word behind hidden letters, or null. */
function unmasked(lower: string): string | null {
  if (!MASK.test(lower) || !/^[a-z]/.test(lower) || lower.length > 16) return null;
  const shown = lower.replace(/[^a-z]/g, '').length;
  const hidden = lower.length - shown;
  if (shown < 2 && hidden < 3) return null;
  // "sh-t" hides a letter, "f-u-c-k" and "co-ck" hide none.
  return MASKABLE.find((word) => shows(lower, word)) ?? null;
}

function isInnocent(reading: Reading, word: Spelt, innocent: RegExp | null): boolean {
  if (innocent === null) return false;
  const around = reading.text.slice(Math.max(0, word.start - 40), word.end + 40);
  return innocent.test(around);
}

/** A name inside a sentence: "Dr Dick Harris" and "Alan Cumming", not "DICK" and not the first word. */
function isName(reading: Reading, word: Spelt): boolean {
  const typed = reading.text.slice(word.start, word.end);
  if (!/^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+$/.test(typed)) return false;
  const before = reading.text.slice(0, word.start).trimEnd();
  const after = reading.text.slice(word.end);
  return /^ [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]/.test(after) || /[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+$/.test(before) || (/[a-zß-öø-ÿ,]$/.test(before) && !/(?:^|\s)(?:a|an|the|such|you|total|complete|fucking)$/i.test(before));
}

function severityOf(loose: string): Severity {
  return SEVERE.test(loose) ? 'severe' : 'strong';
}

/** What a word is by itself. */
interface Sign {
  readonly severity: Severity;
  /** The look of an innocent use; null where it has none. */
  readonly innocent: RegExp | null;
  readonly mayBeName: boolean;
}

const always = (severity: Severity): Sign => ({ severity, innocent: null, mayBeName: false });

/** Null for a word that is profane nowhere, as nearly all are. */
const signOf = remembering((lower): Sign | null => {
  if (EVERYDAY.has(lower)) return null;
  const hidden = unmasked(lower);
  if (hidden !== null) return always(severityOf(looseSpelling(hidden)));
  if (BRIEF.has(lower)) return { severity: 'strong', innocent: TWO_FACED[lower] ?? null, mayBeName: false };
  const firm = firmSpelling(lower);
  if (OTHER.has(firm)) return { severity: 'strong', innocent: TWO_FACED[firm] ?? null, mayBeName: true };
  const loose = looseSpelling(firm);
  if (INNOCENT.test(loose)) return null;
  if (INSIDE.test(loose) || SHIT.test(loose) || (VOWELLESS.test(loose) && /f+[ck]*k/.test(firm))) return always(severityOf(loose));
  if (JOINED.test(loose) && loose.length > 6) return always(severityOf(loose));
  const stem = STEM.exec(loose)?.groups?.['stem'];
  return stem === undefined ? null : { severity: severityOf(loose), innocent: WHOLE.get(stem) ?? null, mayBeName: true };
});

function judge(reading: Reading, word: Spelt): Severity | null {
  const sign = signOf(word.lower);
  if (sign === null || CODED.test(reading.text.slice(word.start, word.end))) return null;
  if (isInnocent(reading, word, sign.innocent) || (sign.mayBeName && isName(reading, word))) return null;
  return sign.severity;
}

/** The profane words of the text, however they are disguised, in reading order and without overlap. */
export function profanities(reading: Reading): readonly Profanity[] {
  const found: Profanity[] = [];
  for (const word of reading.get(spellings)) {
    const severity = judge(reading, word);
    if (severity !== null) found.push({ start: word.start, end: word.end, severity });
  }
  for (const pattern of [SAID, APART]) {
    for (const { 0: words, index } of allOf(reading.text, pattern)) {
      found.push({ start: index, end: index + words.length, severity: severityOf(looseSpelling(words.toLowerCase())) });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, index) => !found.some((other, at) => at < index && one.start < other.end));
}
