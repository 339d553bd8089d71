import type { Span } from '../../draft/span.ts';
import { normalise } from '../normalise.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, sentenceIndexAt, sentences } from '../sentences.ts';
import { isAsserted } from '../stance.ts';
import { oneOf } from './one-of.ts';
import { isDeclared } from './declared.ts';
import { marksBySentence } from './marks.ts';
import { meantPhrases, phrases, type Field, type Phrase } from './phrases.ts';
import { firstOf, isIn } from '../patterns/quick-match.ts';

export type TieKind = 'hidden' | 'profile' | 'own';

/** Praise of what the writer has a part in, without a plain word of that near its start. */
export interface Tied extends Span {
  readonly kind: TieKind;
}

/** A part in a company, as profile lines put it. Posts in hospitals and societies are none. */
const PART = oneOf('i',
  String.raw`\b(?:co-?)?(?:founder|founding|owner|inventor|shareholder)\b`,
  String.raw`\b(?:CEO|CMO|KOL|key opinion leader|chief medical (?:officer|advis[oe]r)|medical advis[oe]r|scientific advis[oe]r|advis(?:e[rs]|or|ing|ory)|board (?:member|observer)|ambassador|brand|speaker(?:s'|s)? bureau|speaker (?:and|for)|investor|investing|equity|royalt(?:y|ies)|author of|editor of|sales|distributor|agent|tutor|co-?invented|paid|employee|consult(?:s|ing|ant) (?:for|to)|contract physician|clinical lead at|medical director (?:at|of)|physician executive|industry[ -]funded|funded by|medical panel|dev relations)\b`);
const CAPITALISED = /[A-ZÀ-ÖØ-Þ][\w'&+À-ɏ-]{3,}/g;
/** Words of profiles that name no product. */
const NO_PRODUCT = oneOf('i',
  String.raw`^(?:founder|founding|cofounder|co-founder|owner|medical|chief|board|doctor|nurse|author|views|speaker|director|hospital|clinic|university|professor|proud|family|advisor|adviser|paid|royalties|investor|editor|tutor|physician|surgeon|paeds|prof|royal|college|health|general)$`);

/** "Our new serum is the best": a thing of one's own, praised. */
const OWN = oneOf('i',
  String.raw`\b(?:my|our|the [\w-]{2,15} (?:i|we) (?:helped develop|developed|invented|designed|co-own|own|built|make|made)|my (?:wife|husband|brother|sister)'s)(?: [\w'-]{1,20}){0,3}? ?(?:app|serum|clinic|course|device|pump|mouthguard|stent|spacer|program(?:me)?|service|kit|catheter|platform|cream|line|range|product|products|supplement|syrup|sauce|filler|lounge|studio|practice|tool|software|deck|toothpaste|salve|drops|gel|implant|plate|splint|strap|band|ring|sensor|bank|notes|school|academy|company|brand|pharmacy|salon|spa|surgery center)\b(?: really| honestly| simply)? (?:is|are|was rated|is rated|are rated|beats?|gets?|gives?|outperforms?|does|do|changed|works?|made|has the (?:best|lowest|highest))\b[^.!?\n]{0,40}?\b(?:best|better|superior|safest|fastest|finest|easiest|most \w+|hands down|by far|nothing|every|wonders|unreal|amazing|brilliant|game.changer|number one|#1|second to none|the only)\b`);
const KIN = String.raw`(?:husband|wife|brother|sister|spouse|partner|other half|mother|father|mum|mom|dad|son|daughter|cousin|grandfather|grandmother|uncle|aunt|esposo|esposa|compadre|hermana|hermano|suami|isteri|abang|kakak)`;
const FIRM = String.raw`(?:they|the (?:brand|makers?|company|firm|team|manufacturer|founders?|startup|start-up|sponsor|clinic)|their (?:rep|reps|team|people)|marca|syarikat|diorang)`;
/** What a firm gives, whose firm it is, and what one made: ties told in passing. */
const IN_PASSING: readonly RegExp[] = [
  oneOf('i',
    String.raw`\b${FIRM} (?:kindly |keep |keeps |kept |just |even |always |also )?(?:sen[dt](?:ing)?|flew|fly|flies|paid|pays?|paying|covers?|covered|bought|hosts?|hosted|treats?|treated|invited|put up|bagi|gave (?=\w+ (?:equity|free|a free|shares))) (?:me|us|out|my|our|the whole|for (?:my|our|the))\b(?! (?:a (?:discharge|referral|letter|message|text|photo|picture|card|thank|hug|look|call)))`),
  oneOf('i',
    String.raw`\bmy ${KIN}(?:'s)? (?:(?:also|now|just|happens to) )?(?:company|firm|startup|start-up|makes?|built|builds?|codes?|coded|founded|owns?|runs?|opened|invented|designed|sells?|started|wrote|works (?:there|for them)|is (?:the|their) (?:owner|founder|ceo|boss))`,
    String.raw`\b(?:mi|saya punya) ${KIN}\b`, String.raw`\bit isn't your ${KIN}`,
    String.raw`\b(?:i'm|im|hi it's me,? i'm) [\w']+ ${KIN}`, String.raw`\bone of them was my ${KIN}`,
    String.raw`\bgodfather to (?:her|his|their) company`),
  oneOf('',
    String.raw`\b(?:thank(?:s| u| you)|gracias)\b[^.!?\n]{0,50}\b(?:flights?|trip|having (?:me|us)|hosting|gift|regalo|free|parcel|goodies|samples|dinner|lunch)\b`,
    String.raw`\b(?:trip|flights?|weekend|jolly|fl(?:ew|ying)) (?:away )?(?:to|in) [A-Z]\w+[^.!?\n]{0,30}\b(?:people|team|folks|lab|makers|brand|company|faculty|talk)\b`,
    String.raw`\b(?:dinner|lunch|trip|drinks) (?:that )?[A-Z]\w+ (?:bought|paid|gave|laid on|treated)\b`,
    String.raw`\bfree unit\b`, String.raw`\bsuch lovely lunches\b`),
  /#\w*(?:partner|ambassador|gifted|collab|sponsored|sp|spon|prpackage|brandfam)\b|(?:^|[.!] )ad\.?$/i,
  oneOf('i',
    String.raw`\b(?:i|we|me) (?:first |actually |also |may have |originally |helped (?:to )?|co-?)?(?:drew (?:it|the)|design(?:ed)? (?:it|the|this|them)|invent(?:ed)? (?:it|the|this|in)|formulate[d]?|develop(?:ed)? (?:it|the|this)|spent \w+ years? (?:building|making|developing) (?:it|this)|co-?own|co-?founded|founded|wrote (?:the|a|most|some|it))\b`,
    String.raw`\bsendiri formulate\b`, String.raw`\bthe thing i (?:invented|made|built)`,
    String.raw`\bpatent\b[^.!?\n]{0,30}\b(?:mine|my|her|our)\b`),
  oneOf('i',
    String.raw`\b(?:i|we)(?:'ve| have)? (?:run|sat on|chaired?|sit on|been on|hold|own|give talks for|write (?:questions |the \w+ ones)|teach (?:for|there)|consult|advise[ds]?|invested|put money)\b[^.!?\n]{0,40}\b(?:board|options|shares|stock|equity|them|sponsor's|company|firm|start-?up|ones|there|in (?:the|this|it))\b`,
    String.raw`\badvising an? (?:\w+ )?start-?up\b`, String.raw`\b(?:talk|lecture) i gave\b`,
    String.raw`\b(?:investor|board) (?:call|meeting|day)\b`, String.raw`\bnext funding round\b`, String.raw`\bgot in early\b`,
    String.raw`\bmy (?:consulting )?clients\b`, String.raw`\bmy (?:stock )?options\b`, String.raw`\bemployee number\b`,
    String.raw`\bhonou?r to represent\b`, String.raw`\bmy lectures are\b`, String.raw`\bin there myself\b`,
    String.raw`\bthey(?:'ve| have) asked me to\b`, String.raw`\bsoy (?:distribuidora?|embajadora?|socia?o?)\b`,
    String.raw`\bjadi stokis`, String.raw`\b(?:does|do|did) look after\b`,
    String.raw`\blook(?:s)? after (?:their|people who)\b`, String.raw`\bcover my booth\b`),
];

/** Of people, and of what a public house does, one may be proud. */
const OURS = oneOf('i',
  String.raw`\b(?:team|receptionists?|midwives|nurses|registrar|residents|colleagues|staff|students|physios?|porters?|hospital|ward|unit|department)\b`);

/** How far a tie may stand from the praise, in sentences; a story's far parts have nothing to do with each other. */
const FAR = 3;

const PRAISE: ReadonlySet<Field> = new Set<Field>(['praise', 'praise-word']);
/** What was offered and refused is no tie. */
const REFUSED = /\b(?:turned (?:it |them )?down|declined|said no|refused|gave (?:it|them) back|pulangkan)\b/i;

const isPraise = ({ field }: Phrase) => PRAISE.has(field);

/** Everything around the post that says who writes it. */
function whoWrites(reading: Reading): string {
  const { profile = '', role = '', account = '' } = reading.draft;
  return normalise([profile, role, account].join(' | ')).text;
}

/** "NeuroBand" of "Co-founder, NeuroBand", found in the post. */
function ownName(reading: Reading, about: string): boolean {
  const text = reading.text.toLowerCase().replace(/[^a-zà-ɏ\d]+/g, '');
  return (about.match(CAPITALISED) ?? []).some((name) => !NO_PRODUCT.test(name) && text.includes(name.toLowerCase().replace(/[^a-zà-ɏ\d]+/g, '')));
}

/** Where a tie is told in passing, or a reward for who is brought in; null when nowhere. */
function toldInPassing(reading: Reading, praised: ReadonlySet<number>): number | null {
  const all = reading.get(sentences);
  const isNear = (start: number) => [...praised].some((sentence) => Math.abs(sentence - sentenceIndexAt(reading, start)) <= FAR);
  const tie = reading.get(phrases).find((phrase) => phrase.field === 'tie' && isNear(phrase.start) && isAsserted(reading, phrase));
  if (tie !== undefined) return tie.start;
  for (const wording of IN_PASSING) {
    const match = firstOf(reading.text, wording);
    if (match !== null && isNear(match.index) && isAsserted(reading, { start: match.index, end: match.index + match[0].length })) return match.index;
  }
  const rewarded = reading.get(marksBySentence).findIndex((marks) => marks.has('kickback') || marks.has('code'));
  const start = all[rewarded]?.start;
  return start === undefined || !isNear(start) ? null : start;
}

/** The sentence that praises what the writer has a part in and does not say so in time; null when there is none. */
export function undeclaredTie(reading: Reading): Tied | null {
  const about = whoWrites(reading);
  const hasPart = PART.test(about);
  const meant = reading.get(meantPhrases);
  const praise = meant.filter(isPraise);
  const names = hasPart && ownName(reading, about);
  if ((praise.length === 0 && !names) || isIn(reading.text, REFUSED) || reading.get(isDeclared)) return null;
  if (names) return { kind: 'profile', ...sentenceAt(reading, praise[0]?.start ?? 0) };
  const strong = praise.find(({ field }) => field === 'praise') ?? praise[0]!;
  const at = sentenceAt(reading, strong.start);
  if (hasPart && strong.field === 'praise') return { kind: 'profile', ...at };
  const tie = toldInPassing(reading, new Set(praise.map(({ sentence }) => sentence)));
  if (tie !== null) return { kind: 'hidden', ...sentenceAt(reading, tie) };
  const own = firstOf(reading.text, OWN);
  return own === null || OURS.test(own[0]) ? null : { kind: 'own', ...sentenceAt(reading, own.index) };
}
