import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { institutionAccountPolitics } from './institution-account-politics.ts';

const CONTEXT = {
  terms: [], disclaimers: [],
  institutions: [{ pack: 'northern', names: ['Great Northern'], handles: ['GreatNorthernNYC'], domains: [] }],
};
const OFFICIAL = { account: 'GreatNorthernNYC' };
const kinds = (text: string, more: Partial<Draft> = OFFICIAL) => institutionAccountPolitics.evaluate(
  new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more }), CONTEXT).map(({ kind }) => kind);

describe('institution-account-politics', () => {
  it.each([
    'Vote for Dana Whitlow', 'We endorse Marcus Adeleke for mayor', 'Undi Pakatan Harapan!', 'Re-elect Sheriff Dunbar', 'Senator Prudhomme must go',
    'Blue all the way down the ballot', 'Donate to her campaign', 'Only Labour can fix this', 'Whitlow for governor', '#VoteWhitlow', 'Four more years!',
    'Vota al PSOE', 'Join our phone bank tonight', 'Congressman Beale voted against insulin caps', 'Get rid of this government',
  ])('takes sides: %s', (text) => expect(kinds(text)).toEqual(['account']));

  it('counts on a page of the institution, whoever speaks', () => {
    const page = { surface: 'page', site: 'facebook', profile: 'Nurse at Great Northern' } as const;
    expect(kinds('Vote Whitlow, dump Prudhomme', page)).toEqual(['page']);
    expect(kinds('Vote Whitlow', { ...page, profile: 'Great Northern' })).toEqual(['account']);
  });

  it.each<[string, Partial<Draft>]>([
    ['Vote for Dana Whitlow', { profile: 'ICU nurse' }],
    ['Vote for Dana Whitlow', { account: 'drlee_greatnorthern', profile: 'Doctor at Great Northern' }],
    ['Register to vote in our lobby, any party or none', OFFICIAL],
    ['Raise the tobacco age to 21', OFFICIAL],
    ['Congress should extend telehealth coverage', OFFICIAL],
    ['Vote for us in the Golden Ladle awards', OFFICIAL],
    ['All candidates were invited to tour the ED', OFFICIAL],
    ['We do not endorse candidates', OFFICIAL],
    ['Governor Ashby toured our new burns unit', OFFICIAL],
    ['Labour ward tours every Wednesday', OFFICIAL],
    ['Conservative management works for most discs', OFFICIAL],
    ['Our flu campaign starts on Monday', OFFICIAL],
    ['Good luck to all candidates sitting finals', OFFICIAL],
  ])('takes none: %s %o', (text, more) => expect(kinds(text, more)).toEqual([]));
});
