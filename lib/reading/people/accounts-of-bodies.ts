import type { Span } from '../../draft/span.ts';
import { nameFlags } from '../lexicons/names.ts';
import type { Reading } from '../reading.ts';
import { tokens } from '../tokens.ts';

/** Accounts of bodies, journals, teams and events, by what is in them; nobody is shown by tagging these. */
const BODY = new RegExp([
  'hosp', 'health', 'clinic', 'univers', 'college', 'school', 'faculty', 'department', 'society', 'association', 'academy', 'institut', 'foundation', 'council',
  'ministry', 'lancet', 'journal', 'network', 'programme', 'residency', 'charity', 'conference', 'congress', 'meeting', 'library', 'museum', 'physicians', 'surgeons', 'medtwitter',
  'official', 'campaign', 'mountsinai', 'cancer(?!doc|nurse|survivor|mum|mom|md)', 'hospice', 'pharma(?!c)', 'ambulance', 'police', 'airline', 'airways', 'airport', 'railway', 'hotel',
  'restaurant', 'bakery', 'pizzeria', 'brewery', 'festival', 'magazine', 'podcast', 'parkrun', 'theatre(?:s|royal)',
].join('|'), 'i');
/** Shorter words and abbreviations that tell it where they stand by themselves ("WHO", "BMA_news"), for names hold them too (Mohamed, Amanda). */
const BODY_PART = new Set([
  'hosp', 'nhs', 'uni', 'univ', 'dept', 'assoc', 'trust', 'board', 'kkm', 'moh', 'gov', 'cdc', 'who', 'nejm', 'jama', 'bmj', 'news', 'times', 'press', 'radio',
  'team', 'group', 'inc', 'ltd', 'fc', 'rfc', 'afc', 'tv', 'cafe', 'records', 'studios', 'app', 'program', 'fund', 'conf', 'event', 'events', 'union', 'rcp', 'rcn', 'rcgp', 'rcog', 'rcs', 'rcr', 'rcem', 'rcoa', 'rcpch', 'rcpsych', 'bsr', 'esc', 'acc', 'aha', 'asco', 'esmo', 'eau', 'nice', 'mma', 'mmc', 'hcpc', 'nmc', 'gphc', 'ahpra', 'racgp', 'hse', 'imo', 'inmo', 'gmc', 'bma', 'ama', 'acog', 'acp', 'aap', 'imu', 'sermo', 'ucla', 'hq',
]);

/** Makers, shops and services that are thanked under pictures, as their accounts are called. */
const BRANDS = new Set((
  'spotify netflix youtube ihop ford tesla toyota honda bmw volvo starbucks mcdonalds mcdonaldsuk dunkin chipotletweets chickfila wendys burgerking kfc nandos nandosuk greggs greggsofficial '
  + 'pret costacoffee dominos deliveroo doordash ubereats uber lyft grab foodpanda zomato swiggy tesco sainsburys asda waitrose aldiuk lidlgb marksandspencer johnlewis ikea target walmart costco traderjoes '
  + 'nike adidas newbalance hoka hokaoneone crocs brooksrunning figs wearfigs apple google microsoft samsung amazon zoom slack duolingo strava garmin fitbit headspace calm '
  + 'ryanair easyjet emirates airasia indigo6e amtrak lner networkrail linkedin facebook instagram twitter canva airbnb disney marvel lego jollibee milo oreo cadbury'
).split(' '));

/** Initials that a body goes by: "BCCI", "HIMSS", "AAMCtoday". Longer capitals may be a name that somebody shouts. */
const INITIALS = /^(?!DR)\p{Lu}{4,8}(?:\p{Ll}{2,}|[_\d]*)$/u;
/** What ends a clinician's own handle in capitals. */
const DEGREE = /(?:MD|DO|RN|NP|PA|MBBS|RPH|PHD|DDS)$/;

/** Initials, and no name in capitals, with an initial before or behind it or without. */
function areInitials(name: string): boolean {
  const letters = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  return INITIALS.test(name) && !DEGREE.test(name) && [letters, letters.slice(1), letters.slice(0, -1)].every((part) => nameFlags(part) === 0);
}

/** True for a handle, without its sign, that a body's account has; parts of it are told apart by case, digits and marks. */
export function isBody(name: string): boolean {
  const parts = name.split(/[_.\d]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  return BODY.test(name) || BRANDS.has(name.toLowerCase()) || areInitials(name) || parts.some((part) => BODY_PART.has(part.toLowerCase()));
}

/** Where the text has handles of bodies, in reading order. */
export function bodyAccounts(reading: Reading): readonly Span[] {
  return reading.get(tokens).filter(({ kind, text }) => kind === 'handle' && isBody(text.slice(1)));
}
