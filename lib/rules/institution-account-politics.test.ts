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

  it.each<[string, Partial<Draft>]>([
    ['Proud of our alumna, who is standing for the county seat. See you at the polls', { account: '@HolmvaleMedical' }],
    ['Anyone but the mayor, thank you', { account: '@StWilfredsED' }],
    ['The party that closed our wards wants another term', { account: 'Holm Valley Family Practice' }],
    ['Jom turun ceramah YB malam ini', { account: '@klinikmelur_rasmi' }],
    ['Nuestro voto es para la maestra', { account: '@posta_sanisidro' }],
    ['Nobody but Dunbar', { account: 'HolmvalePsych', profile: 'Department of Psychiatry, Holmvale University Hospital' }],
    ['Vote Dunbar out', { account: 'HolmGlobal', profile: 'Great Northern Global Health Institute' }],
    ['I am on my own login, but on this hospital page I say vote Dunbar out', { account: '@nurse_ines', surface: 'comment' }],
  ])('hears it from a body, or on its page: %s', (text, more) => expect(kinds(text, more)).toHaveLength(1));

  it.each([
    'Congratulations to Mayor Ortiz for opening our new emergency department',
    'Election day: clinic open as usual', 'Staff get two hours so everyone can vote', 'We do not back any councillor', 'However you vote, drink water', 'Vote for our therapy dog', 'The minister opened our new ward',
    'Governor Ashby cut the ribbon of our new wing', 'Primary PCI or lysis? Our debate is tonight', 'Conservative care first: leaflet below',
    'We are running for charity on Sunday', 'We look for candidates for our director of nursing role', 'We mourn President Ashby, whose life of service we honour',
    'Klinik pakar ditutup pada hari mengundi', 'Election stress is real: six tips', 'Vote for your student representative council',
    'Selamat mengundi semua', 'Candidates for the vet job will hear by Friday', 'Hand hygiene campaign: vote for the best poster',
  ])('takes none from a body: %s', (text) => expect(kinds(text, { account: '@HolmvaleMedical' })).toEqual([]));

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
