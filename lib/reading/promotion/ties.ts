import type { Span } from '../../draft/span.ts';
import { normalise } from '../normalise.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, sentences } from '../sentences.ts';
import { phrases, meantPhrases, type Field, type Phrase } from './phrases.ts';

export type TieKind = 'hidden' | 'profile' | 'own';

/** Praise of what the writer has a part in, without a plain word of that near its start. */
export interface Tied extends Span {
  readonly kind: TieKind;
}

/** How far from its start a post may say it, in UTF-16 units; longer first sentences count whole. */
const NEAR = 110;

/** A part in a company, as profile lines put it. Posts in hospitals and societies are none. */
const PART = /\b(?:co-?)?(?:founder|founding|owner|inventor|shareholder)\b|\b(?:CEO|CMO|KOL|key opinion leader|chief medical (?:officer|advis[oe]r)|medical advis[oe]r|scientific advis[oe]r|advis(?:e[rs]|or|ing|ory)|board (?:member|observer)|ambassador|brand|speaker(?:s'|s)? bureau|speaker (?:and|for)|investor|investing|equity|royalt(?:y|ies)|author of|editor of|sales|distributor|agent|tutor|co-?invented|paid|employee|consult(?:s|ing|ant) (?:for|to)|contract physician|clinical lead at|medical director (?:at|of)|physician executive|industry[ -]funded|funded by|medical panel|dev relations)\b/i;
const CAPITALISED = /[A-ZÀ-ÖØ-Þ][\w'&+À-ɏ-]{3,}/g;
/** Words of profiles that name no product. */
const NO_PRODUCT = /^(?:founder|founding|cofounder|co-founder|owner|medical|chief|board|doctor|nurse|author|views|speaker|director|hospital|clinic|university|professor|proud|family|advisor|adviser|paid|royalties|investor|editor|tutor|physician|surgeon|paeds|prof|royal|college|health|general)$/i;

/** "Our new serum is the best": a thing of one's own, praised. */
const OWN = new RegExp(String.raw`\b(?:my|our|the [\w-]{2,15} (?:i|we) (?:helped develop|developed|invented|designed|co-own|own|built|make|made)|my (?:wife|husband|brother|sister)'s)(?: [\w'-]{1,20}){0,3}? ?(?:app|serum|clinic|course|device|pump|mouthguard|stent|spacer|program(?:me)?|service|kit|catheter|platform|cream|line|range|product|products|supplement|syrup|sauce|filler|lounge|studio|practice|tool|software|deck|toothpaste|salve|drops|gel|implant|plate|splint|strap|band|ring|sensor|bank|notes|school|academy|company|brand|pharmacy|salon|spa|surgery center|odds)?\b(?: really| honestly| simply)? (?:is|are|was rated|is rated|are rated|beats?|gets?|gives?|outperforms?|does|do|changed|works?|made|has the (?:best|lowest|highest))\b[^.!?\n]{0,40}?\b(?:best|better|superior|safest|fastest|finest|easiest|most \w+|hands down|by far|nothing|every|wonders|unreal|amazing|brilliant|game.changer|number one|#1|second to none|the only)\b`, 'i');
/** Of people, and of what a public house does, one may be proud. */
const OURS = /\b(?:team|receptionists?|midwives|nurses|registrar|residents|colleagues|staff|students|physios?|porters?|hospital|ward|unit|department)\b/i;

const PRAISE: ReadonlySet<Field> = new Set<Field>(['praise', 'praise-word']);
const isPraise = ({ field }: Phrase) => PRAISE.has(field);

/** True when a plain word of the tie, or of there being none, stands near the start. */
function isDeclared(reading: Reading): boolean {
  const first = reading.get(sentences)[0]?.end ?? 0;
  return reading.get(phrases).some(({ field, start }) => field === 'declared' && start <= Math.max(NEAR, first));
}

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

/** The sentence that praises what the writer has a part in and does not say so in time; null when there is none. */
export function undeclaredTie(reading: Reading): Tied | null {
  const about = whoWrites(reading);
  const hasPart = PART.test(about);
  const meant = reading.get(meantPhrases);
  const praise = meant.filter(isPraise);
  if (praise.length === 0 || isDeclared(reading)) return null;
  const strong = praise.find(({ field }) => field === 'praise') ?? praise[0]!;
  const at = sentenceAt(reading, strong.start);
  if (hasPart && (strong.field === 'praise' || ownName(reading, about))) return { kind: 'profile', ...at };
  const tie = reading.get(phrases).find(({ field }) => field === 'tie');
  if (tie !== undefined) return { kind: 'hidden', ...sentenceAt(reading, tie.start) };
  const own = OWN.exec(reading.text);
  return own === null || OURS.test(own[0]) ? null : { kind: 'own', ...sentenceAt(reading, own.index) };
}
