import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { tokens } from '../tokens.ts';
import type { Hit, Hits } from './hits.ts';
import { cues, hitsOf, NEAR, type Place } from './place.ts';

const HARM = cues('harm', 'death');
const ARMS_LENGTH = cues('at-arms-length');
const REPORTER = cues('reporter');
const SAID = cues('said');
const AUTHORITY = cues('authority');
const SHARED = cues('share');

const KIN = String.raw`my (?:grand\w+|great\w*|nan\w*|gran\w*|mum|mom|mother|dad|father|aunt\w*|uncle|in-laws?|neighbou?r)`;
/** "A patient who treated her lump with oil", "my grandma put butter on burns": what somebody did, told without praise. */
const DID = new RegExp([
  String.raw`\bwho (?:had )?(?:treated|tried|swapped|chose|replaced|skipped|refused)\b`,
  String.raw`\b${KIN}(?: (?:always |still |once )?(?:treated|put|used|rubbed|believed|swore|gave)|'s (?:own |old |best )?(?:cure|remedy|trick|answer|recipe))\b`,
].join('|'), 'i');
const PRAISED = /\b(?:cured?|gone|free|remission|all clear|alive|works?|worked|healed|reversed|better|never|off (?:the|her|his|all))\b/i;
/** "They tied a tourniquet and he lost the leg": what came of it speaks against it. */
const HARMED = new RegExp([
  String.raw`\b(?:lost (?:the|his|her|a|their) (?:leg|arm|limb|foot|hand|eye|sight|finger|kidney)|(?:came|arrived|presented) (?:in )?(?:too |so )?late|was cut|got burn(?:t|ed))\b`,
  String.raw`\b(?:(?:he|she|they|boy|girl|child|man|woman|who) (?:died|dies) of|ended up (?:in|on)|landed in|in (?:dka|resus|icu|intensive care)|on dialysis|needed (?:a|an) (?:graft|amputation|transplant)|burned a hole|(?<!payah )(?<!perlu )(?<!tak )masuk (?:wad|icu)|hilang (?:kaki|mata|jari)|(?:termin[oó]|acab[oó]) en|perdi[oó] (?:el|la) (?:pie|pierna|ojo|vista|dedo)|se quem[oó]|skin graft)\b`,
].join('|'), 'i');
/** "In 1998 a doctor told a press conference that": told as history. */
const HISTORY = /^(?:back )?in (?:the )?(?:1[89]|20)\d\ds?\b/i;

/** Somebody's belief, at arm's length: "the idea that ...", "parents who believe ...", "a mother told me ...". */
export function isReported(reading: Reading, hits: Hits, { standing, first, last }: Place): boolean {
  const before = (wanted: readonly number[]) => hitsOf(hits, wanted).filter((hit) => hit.sentence === first.sentence && hit.from < last.from);
  if (hitsOf(hits, SHARED).length > 0) return false;
  if (before(ARMS_LENGTH).some((hit) => hit.from <= first.from)) return true;
  // "... on MMR. She'd read that it causes autism."
  const isToldNext = ({ from, sentence }: Hit) => sentence === last.sentence && from < last.from;
  if (last.sentence > first.sentence && hitsOf(hits, ARMS_LENGTH).some(isToldNext)) return true;
  const said = reading.quote(reading.get(sentences)[first.sentence]!);
  if (DID.test(said) && !isIn(reading.text, PRAISED)) return true;
  if (HARMED.test(said) && !standing.some(({ from }) => hitsOf(hits, HARM).some((hit) => hit.from === from))) return true;
  if (HISTORY.test(said) && before(SAID).length > 0) return true;
  const all = reading.get(tokens);
  if (before(AUTHORITY).length > 0) return false;
  return before(REPORTER).some(({ to }) => all[to]?.lower === ':' || all[to + 1]?.lower === ':') || before(REPORTER).some((reporter) => before(SAID).some((said) => said.from > reporter.from && said.from - reporter.from < NEAR));
}
