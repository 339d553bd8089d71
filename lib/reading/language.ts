import lande from 'lande';
import { COMMON_MALAY, COMMON_SPANISH } from './lexicons/common-words.ts';
import { isEnglishWord } from './lexicons/english.ts';
import { isMedicalTerm } from './lexicons/no-names.ts';
import type { Reading } from './reading.ts';
import { remembering } from './remembered.ts';
import { tokens } from './tokens.ts';

/** Languages that the rules read, as ISO 639-3 codes of the detector; Indonesian stands in for Malay. A text that mixes them is read as well. */
const READ_CODES: ReadonlySet<string> = new Set(['eng', 'msa', 'ind', 'spa']);
/** Languages that the detector takes Manglish, jotted English and Spanish for more often than they are written here. */
const DOUBTED: ReadonlySet<string> = new Set(['afr', 'cat', 'eus', 'hau', 'run']);
/** The detector's codes that BCP 47 writes in another way. */
const TAGS: Readonly<Record<string, string>> = {
  ara: 'ar', aze: 'az', bel: 'be', ben: 'bn', bul: 'bg', ces: 'cs', ckb: 'ckb', cmn: 'zh', dan: 'da', deu: 'de', ell: 'el',
  est: 'et', fin: 'fi', fra: 'fr', heb: 'he', hin: 'hi', hrv: 'hr', hun: 'hu', hye: 'hy', isl: 'is', ita: 'it', jpn: 'ja',
  kat: 'ka', kaz: 'kk', kor: 'ko', lit: 'lt', mar: 'mr', mkd: 'mk', nld: 'nl', nob: 'nb', pes: 'fa', pol: 'pl', por: 'pt', ron: 'ro',
  rus: 'ru', slk: 'sk', slv: 'sl', srp: 'sr', swe: 'sv', tgl: 'tl', tur: 'tr', ukr: 'uk', vie: 'vi',
};

/** Fewer words, or fewer letters of another script, are too few to tell a language by. */
const FEWEST_WORDS = 6;
const FEWEST_LETTERS = 24;
/** Share of words that are English, Malay or Spanish above which a text is read, whatever the detector takes it for. */
const ENOUGH_KNOWN = 0.4;
/** What the detector must hold likely, from 0 to 1; a short clinical note looks like many languages at once. */
const SURE = 0.85;
/** Longest stretch shown to the detector, in UTF-16 units. */
const LONGEST = 1_000;

const LATIN = /[A-Za-zÀ-ɏḀ-ỿ]/g;
const OTHER_LETTER = /[\u0370-\u1dff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** The tag of the language that the detector holds most likely; "und" when it is none it is sure of. */
function likeliest(text: string): string {
  const [first] = lande(text.slice(0, LONGEST));
  if (first === undefined || first[1] < SURE || READ_CODES.has(first[0]) || DOUBTED.has(first[0])) return 'und';
  return TAGS[first[0]] ?? first[0];
}

const isKnown = remembering((word) => COMMON_MALAY.has(word) || COMMON_SPANISH.has(word) || isEnglishWord(word) || isMedicalTerm(word));

function knownShare(words: readonly string[]): number {
  return words.filter(isKnown).length / words.length;
}

const hasDigit = remembering((word) => /\d/.test(word));

/** Beside a mark of addresses: no word that somebody runs on with. */
function isOfAddress(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const behind = text[end];
  return before === '@' || before === '.' || behind === '@' || (behind === '.' && /\w/.test(text[end + 1] ?? ''));
}

/** Words that begin small: names and addresses look like any language, and every Latin script writes most of a sentence small. */
function runningWords(reading: Reading): string[] {
  const { text } = reading;
  return reading.get(tokens)
    .filter(({ kind, start, end, text: typed, lower }) => kind === 'word' && typed[0] === lower[0] && lower.length > 1 && !hasDigit(lower)
      && !isOfAddress(text, start, end))
    .map(({ lower }) => lower);
}

/**
 * The language of a text that no rule reads, as a BCP 47 tag ("und": some script or language it can't name); null when the text is
 * read or too short to tell. Two signs must agree, for a warning that nothing was checked is as loud as a false alarm:
 * hardly any word is known, and a detector (lande, trained on Tatoeba) is sure of another language.
 */
export function unreadLanguage(reading: Reading): string | null {
  const others = reading.text.match(OTHER_LETTER)?.length ?? 0;
  if (others >= FEWEST_LETTERS && others > (reading.text.match(LATIN)?.length ?? 0)) return likeliest(reading.text);
  const words = runningWords(reading);
  if (words.length < FEWEST_WORDS || knownShare(words) > ENOUGH_KNOWN) return null;
  const language = likeliest(words.join(' '));
  return language === 'und' ? null : language;
}
