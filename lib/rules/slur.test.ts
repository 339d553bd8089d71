import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { slur } from './slur.ts';

function breaches(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return slur.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span }) => [kind, span === null ? '' : reading.quote(span)]);
}

describe('slur', () => {
  it.each([
    ['Only a retard would fill in that form', 'slur', 'retard'],
    ['Los gitanos roban, todos', 'hate', 'Los gitanos roban'],
    ['what a r3tard', 'slur', 'r3tard'],
    ['that fag in radiology', 'slur', 'fag'],
    ['typical f@ggot behaviour', 'slur', 'f@ggot'],
    ['another tranny in clinic today', 'slur', 'tranny'],
    ['the k!ke from billing', 'slur', 'k!ke'],
    ['bunch of wetbacks in the waiting room', 'slur', 'wetbacks'],
    ['you people and your ching chong medicine', 'slur', 'ching chong'],
    ['stupid queers', 'slur', 'queers'],
    ["we don't want Pakis in our hospital", 'slur', 'Pakis'],
    ['no pakis here', 'slur', 'pakis'],
    ['typical r e t a r d thinking', 'slur', 'r e t a r d'],
    ['I hate Muslims', 'hate', 'hate Muslims'],
    ['can\'t stand disabled people', 'hate', 'can\'t stand disabled people'],
    ['Immigrants are vermin', 'hate', 'Immigrants are vermin'],
    ['Fat people are disgusting and cost us a fortune', 'hate', 'Fat people are disgusting'],
    ['gay people should not be allowed to work with children', 'hate', null],
    ['we should deport all refugees on the ward', 'hate', null],
    ['no rights for trans people', 'hate', 'no rights for trans people'],
    ['these migrants should be shot', 'hate', 'migrants should be shot'],
    ['Those women won\'t listen. I hate them.', 'hate', 'hate them'],
    ['I h4te immigrants', 'hate', 'h4te immigrants'],
  ])('flags %s', (text, kind, words) => {
    const found = breaches(text);
    expect(found.map(([sort]) => sort)).toContain(kind);
    if (words !== null) expect(found.map(([, quoted]) => quoted)).toContain(words);
  });

  it.each([
    'Trans women are women, and they are welcome here.',
    'Las trans son mujeres y aquí son bienvenidas.',
    'no black trousers left in stores',
    'Los chinos de la esquina son muy amables.',
    'growth retardation, mental retardation was the old term, nifedipine retard 20 mg',
    'mongoloid slant of the palpebral fissures',
    'substantia nigra, acanthosis nigricans, Niger, Nigeria, Montenegro',
    'ABO group and a spick and span theatre',
    'a chink in the armour of the rota',
    'smoking fags is still the top cause of COPD here',
    'walked along the dyke by the sea after nights',
    'The queer community deserves safe care',
    'proud queer doctor here',
    'Maine coon cats everywhere',
    'Congrats to Hemi Paki on making senior',
    'got called a retard by a drunk tonight',
    'Stop using the word retard',
    'Calling patients retards is not ok',
    'A visitor shouted "go back to your country" at my nurse',
    'If you say "I hate women" you should not be in medicine',
    'Nobody should be told that fat people deserve worse care',
    'I don\'t hate anyone, least of all immigrants',
    'Gay people do not deserve to be treated like that',
    'Seeing women in surgery makes me so proud',
    'Gay and bisexual men should be offered the mpox vaccine',
    'I hate how we treat refugees',
    'More women than men entered our class this year',
    'Racism kills. Black women die in childbirth more often here.',
    'Muslims fast in Ramadan: adjust the insulin',
    'disabled people are not a burden',
    'Women should be offered screening from 25',
    'I hate the parking at the women\'s hospital',
    'Great to see so many women in orthopaedics today',
    'So many international nurses in our cohort this year',
    'Older people are not bed blockers',
    'the constructor of that rota tool',
  ])('allows %s', (text) => {
    expect(breaches(text)).toEqual([]);
  });
});
