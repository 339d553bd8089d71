import { isBody } from '../reading/people/accounts-of-bodies.ts';
import type { Reading } from '../reading/reading.ts';
import { tokens } from '../reading/tokens.ts';
import type { Rule, RuleContext } from './rule.ts';

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
