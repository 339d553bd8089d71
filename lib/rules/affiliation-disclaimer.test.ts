import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { affiliationDisclaimer } from './affiliation-disclaimer.ts';
import type { RuleContext } from './rule.ts';

const PRESCRIBED = 'The views expressed are my own and do not represent those of the Great Northern Health System.';
const FOR_ARTICLES = 'The posts on this site are my own and do not necessarily represent the positions of the Harbour Medical University.';
const CONTEXT: RuleContext = {
  terms: [],
  institutions: [
    { pack: 'northern', names: ['Great Northern', 'Great Northern Health System', 'Alderley School of Medicine'], handles: ['GreatNorthernNYC'], domains: ['greatnorthern.example'] },
    { pack: 'harbour', names: ['Harbour Medical University', 'HMU'], handles: [], domains: ['hmu.example'] },
  ],
  disclaimers: [
    { text: PRESCRIBED, prescribed: true, pack: 'northern', due: 'affiliation' },
    { text: FOR_ARTICLES, prescribed: true, pack: 'harbour', due: 'health-article' },
    { text: 'Views my own.', prescribed: false, pack: '', due: 'affiliation' },
  ],
};

function evaluate(text: string, more: Partial<Draft>) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more });
  return affiliationDisclaimer.evaluate(reading, CONTEXT);
}
const kind = (text: string, more: Partial<Draft> = {}) => evaluate(text, more)[0]?.kind ?? null;
const HEALTH_ARTICLE = { site: 'web', surface: 'article' } as const;

describe('affiliation-disclaimer', () => {
  it.each<[string, Partial<Draft>]>([
    ['Proud to work at Great Northern today', {}],
    ['We at Great Northern are tired', {}],
    ['Here at Alderley School of Medicine we see it all', {}],
    ['First day as a resident at St Elsewhere Hospital!', {}],
    ['As an HMU student I love anatomy', {}],
    ['our residents at Riverside Medical Center are the best', {}],
    ['Matched at Lakeview Memorial Hospital!!', {}],
    ['Our team at @StElsewhere published a new paper on sepsis', {}],
    ['Here at Pine Valley-UCX we see it all', {}],
    ['Great day at Great Northern', { affiliation: 'Great Northern' }],
    ['As someone on the floor at Holm Valley General Hospital, I am tired', {}],
    ['From where I sit at Great Northern, nothing moves', {}],
    ['6 yrs at Great Northern and still lost', {}],
    ['Hospice nurse, St Wilfred Raven. Death is not failure.', {}],
    ['I wear the Great Northern badge with pride', {}],
    ['Great Northern physio here, your back wants a walk', {}],
    ['Soy chofer de ambulancia en Great Northern', {}],
    ['Rainy day', { profile: 'Staff nurse, Holm Valley General Hospital' }],
    ['Rainy day', { profile: 'Ortho SHO, Royal Holmvale' }],
    ['Grand rounds at Great Northern was packed', { affiliation: 'Alderley School of Medicine' }],
    ['Rainy day', { profile: 'IM resident @GreatNorthernNYC. Coffee.' }],
    ['Rainy day', { profile: 'Consultant cardiologist, Great Northern' }],
    ['Rainy day', { profile: 'Paeds registrar at St Elsewhere. Dad of 2.' }],
    ['Rainy day', { profile: 'Final year at Harbour Medical University | runner' }],
    ['Rainy day', { account: 'drlee_greatnorthern' }],
    ['Rainy day', { account: '@amy_hmu' }],
    ['agree!', { surface: 'reply', profile: 'Nurse at Great Northern' }],
    // what is no disclaimer of views
    ['Rainy day', { profile: 'PGY2 at St Elsewhere. Retweets are not endorsements.' }],
    ['Rainy day', { profile: 'PGY2 at St Elsewhere. Not medical advice.' }],
    ['My views on vaccines have changed since I started at St Elsewhere Hospital', { profile: 'GP at St Elsewhere' }],
    ['Our results do not represent a change in practice', { profile: 'Fellow at Great Northern' }],
  ])('is due: %s %o', (text, more) => {
    expect(kind(text, more)).toBe('missing');
    expect(evaluate(text, more)[0]?.span).toBeNull();
  });

  it.each<[string, Partial<Draft>]>([
    // another's institution, or none
    ['Great talk by the Great Northern team on sepsis', {}],
    ['Transferred a patient to Great Northern last night', {}],
    ['Great Northern is hiring nurses', {}],
    ['My dad was treated at Great Northern', {}],
    ['I used to work at Great Northern', {}],
    ['Congrats to my friend who matched at Great Northern!', {}],
    ['I\'m a resident in the ICU this month', {}],
    ['The hmu drifted and the drone crashed', {}],
    ['Rainy day', { profile: 'Dad, runner, cardiologist' }],
    ['Rainy day', { profile: 'Former Great Northern resident. Now in private practice.' }],
    ['Great coffee', { affiliation: 'Great Northern' }],
    // a disclaimer stands
    ['First day as a resident at St Elsewhere Hospital! Opinions my own.', {}],
    ['Rainy day', { profile: 'Surgeon, St Elsewhere. Opinions mine' }],
    ['Rainy day', { profile: 'Surgeon, St Elsewhere. tweets = me' }],
    ['Rainy day', { profile: 'Surgeon, St Elsewhere. Posts do not represent my employer' }],
    ['Rainy day', { profile: 'Surgeon, St Elsewhere | views own | RTs not endorsements' }],
    ['Rainy day', { profile: 'Surgeon, St Elsewhere. I speak for myself, not the hospital' }],
    ['Rainy day', { profile: 'Surgeon, St Elsewhere. Opiniones propias.' }],
    ['Rainy day', { profile: 'Surgeon, St Elsewhere. Pandangan peribadi.' }],
    ['Rainy day', { profile: `Fellow, Great Northern. ${PRESCRIBED}` }],
    [`We at Great Northern are tired. ${PRESCRIBED.toLowerCase()}`, {}],
    ['2/ our ED at St Elsewhere', { thread: ['1/ Thread on flow. Views my own.'] }],
    ['As an HMU student I love anatomy. Views mine', {}],
    // no post, or the institution's own voice
    ['Hi from the night shift at Great Northern', { surface: 'message' }],
    ['Join us for our gala', { account: 'GreatNorthernNYC' }],
    ['Join us', { profile: 'Official account of Great Northern' }],
  ])('is not due: %s %o', (text, more) => {
    expect(kind(text, more)).toBeNull();
  });

  it('tells quietly that a prescribed wording is asked for where another stands', () => {
    expect(evaluate('Rainy day', { profile: 'Fellow, Great Northern. Views my own.' }))
      .toEqual([{ kind: 'needs-prescribed', span: null, unsure: true, allowances: [] }]);
  });

  it.each<[string, Partial<Draft>, string | null]>([
    ['How I learned pharmacology for diabetes. Views my own.', { ...HEALTH_ARTICLE, affiliation: 'HMU' }, 'needs-prescribed'],
    ['How I learned pharmacology for diabetes.', { ...HEALTH_ARTICLE, affiliation: 'Harbour Medical University' }, 'needs-prescribed'],
    [`How I learned pharmacology for diabetes. ${FOR_ARTICLES}`, { ...HEALTH_ARTICLE, affiliation: 'HMU' }, null],
    ['The best noodles near campus', { ...HEALTH_ARTICLE, affiliation: 'HMU' }, null],
    ['How I learned pharmacology for diabetes.', { ...HEALTH_ARTICLE, affiliation: 'St Elsewhere' }, null],
  ])('asks for the prescribed wording on a health article: %s %o', (text, more, expected) => {
    expect(kind(text, more)).toBe(expected);
  });

  it('says when the post is labelled as the institution\'s', () => {
    expect(evaluate('Statement from Great Northern: our ED at Great Northern is open', {})[0]?.allowances).toEqual(['labelled-official']);
  });

  it('takes the poster at their word that their profiles carry it, but for a health article', () => {
    expect(kind('We at Great Northern are tired', { profileDisclaims: true })).toBeNull();
    expect(kind('We at Great Northern are tired', { profileDisclaims: false })).toBe('missing');
    expect(kind('Sepsis kills patients. We at HMU know.', { ...HEALTH_ARTICLE, affiliation: 'HMU', profileDisclaims: true })).toBe('needs-prescribed');
  });
});
