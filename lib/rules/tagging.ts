import { nameFlags } from '../reading/lexicons/names.ts';
import type { Reading } from '../reading/reading.ts';
import { tokens } from '../reading/tokens.ts';
import type { Rule, RuleContext } from './rule.ts';

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
  'team', 'group', 'inc', 'ltd', 'fc', 'rfc', 'afc', 'tv', 'cafe', 'records', 'studios', 'app', 'program', 'fund', 'conf', 'event', 'events', 'union', 'rcp', 'rcn', 'gmc', 'bma', 'ama', 'acog', 'acp', 'aap', 'imu', 'sermo', 'ucla', 'hq',
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

/** True for a handle that a body's account has; parts of it are told apart by case, digits and marks. */
function isBody(name: string): boolean {
  const parts = name.split(/[_.\d]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
  return BODY.test(name) || BRANDS.has(name.toLowerCase()) || areInitials(name) || parts.some((part) => BODY_PART.has(part.toLowerCase()));
}

/** The tagged people agreed: "with their permission", "posted with consent", "she said I could". */
const AGREED = /\b(?:permission|consent|agreed|okayed|ok'd|said (?:i|we) (?:could|can)|said yes to|(?:gave|given) (?:me |us )?(?:the |a |an )?(?:ok|okay|go-ahead|nod|thumbs up)|approved (?:this|the|by)|happy (?:to be|for me)|asked (?:them|her|him|everyone)(?: first)?|(?:with|have|has) (?:their|her|his|everyone's) (?:blessing|okay|ok)|dengan (?:izin|kebenaran)|(?:dah|sudah|telah) (?:(?:beri|bagi|dapat|minta) )?(?:izin(?:kan)?|kebenaran|setuju)|con (?:su |vuestro )?(?:permiso|consentimiento)|me (?:ha|han) dado permiso)\b/i;
const NOT_AGREED = /\b(?:without|no|never|didn't|not|haven't|sin|tanpa)\b[^.!?\n]{0,20}$/i;

function isAgreed({ text }: Reading): boolean {
  const match = AGREED.exec(text);
  return match !== null && !NOT_AGREED.test(text.slice(0, match.index));
}

/** Names as the site's own list of tagged people gives them, and handles in the text. */
function tagged(reading: Reading): readonly { readonly name: string; readonly span: { start: number; end: number } | null }[] {
  const handles = reading.get(tokens).filter(({ kind }) => kind === 'handle').map(({ text, start, end }) => ({ name: text.slice(1), span: { start, end } }));
  const known = new Set(handles.map(({ name }) => name.toLowerCase()));
  const others = (reading.draft.mentions ?? []).map((name) => name.replace(/^@/, '')).filter((name) => !known.has(name.toLowerCase()));
  return [...handles, ...others.map((name) => ({ name, span: null }))];
}

function isInstitution(name: string, { institutions }: RuleContext): boolean {
  return institutions.some(({ handles }) => handles.some((handle) => handle.toLowerCase() === name.toLowerCase())) || isBody(name);
}

/** A person tagged together with a picture. A mention without a picture is fine; so is a tag of oneself, of a body, or with permission. */
export const tagging: Rule = {
  id: 'tagging',
  evaluate(reading, context) {
    const { attachments = [], account = '' } = reading.draft;
    if (!attachments.some(({ type }) => type !== 'file')) return [];
    const own = account.replace(/^@/, '').toLowerCase();
    const people = tagged(reading).filter(({ name }) => name.toLowerCase() !== own && !isInstitution(name, context));
    const [first] = people;
    if (first === undefined) return [];
    const kind = people.length > 1 ? 'people' : 'person';
    return [{ kind, span: first.span, data: { name: first.name, count: people.length }, allowances: isAgreed(reading) ? ['permission'] : [] }];
  },
};
