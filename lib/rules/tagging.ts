import type { Reading } from '../reading/reading.ts';
import { tokens } from '../reading/tokens.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Accounts of bodies, journals, teams and events, by the words in them; nobody is shown by tagging these. */
const NO_PERSON = new RegExp([
  'hosp', 'nhs', 'health', 'clinic', 'univ', 'college', 'school', 'faculty', 'dept', 'department', 'society', 'assoc', 'academy', 'institute', 'foundation',
  'trust', 'council', 'board', 'ministry', 'kkm', 'moh', 'gov', 'cdc', 'who$', 'nejm', 'lancet', 'jama', 'bmj', 'journal', 'news', 'times', 'press', 'radio',
  'team', 'group', 'network', 'programme', 'program', 'residency', 'charity', 'fund', 'conf', 'congress', 'meeting', 'event', 'library', 'museum', 'medtwitter',
  'official', 'campaign', 'union', 'rcp', 'rcn', 'gmc', 'bma', 'ama', 'acog', 'acp$', 'aap$', 'imu', 'sermo', 'mountsinai', 'ucla',
].join('|'), 'i');

/** The tagged people agreed: "with their permission", "posted with consent", "she said I could". */
const AGREED = /\b(?:permission|consent|agreed|okayed|ok'd|said (?:i|we) (?:could|can)|happy (?:to be|for me)|asked (?:them|her|him|everyone)(?: first)?|dengan izin|con (?:su )?permiso)\b/i;
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
  return institutions.some(({ handles }) => handles.some((handle) => handle.toLowerCase() === name.toLowerCase())) || NO_PERSON.test(name);
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
