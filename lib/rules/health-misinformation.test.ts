import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../reading/claims/catalogue/index.ts';
import { Reading } from '../reading/reading.ts';
import { en } from '../words/en.ts';
import { healthMisinformation } from './health-misinformation.ts';

function kinds(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return healthMisinformation.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map(({ kind }) => kind);
}

describe('health-misinformation', () => {
  it.each([
    // plain, passive, as a noun, insinuated
    ['vaccines cause autism and everybody on the unit knows', 'vaccines-autism'],
    ['Autism is caused by the MMR, wake up', 'vaccines-autism'],
    ['The vaccine-autism link is real.', 'vaccines-autism'],
    ['He was fine, then he had his shots. A week later he had no words. Autism. Coincidence?', 'vaccines-autism'],
    ['no doubt about it, sugar feeds cancer', 'sugar-feeds-cancer'],
    ['They don\'t want you to know that soursop cures cancer', 'herb-cancer'],
    ['Funny how young athletes drop dead since the jab', 'covid-vaccine-deaths'],
    // of several claims about the same words the one that fits them best
    ['Spraying alcohol or chlorine all over the body kills the virus in you', 'covid-home-cures'],
    ['The shingles jab gives you shingles, seen it often enough', 'vaccine-gives-it'],
    ['Root canals poison the whole body, pull the tooth', 'root-canals'],
    ['Snake bite: black stone will suck all the venom, doctor injection is too late', 'snakebite'],
    ['tell all your clients to avoid the vitamin K shot, it has been tied to leukaemia', 'vitamin-k'],
    ['ni mamografías ni nada, con tanta radiación te lo provocan ellos mismos', 'mammogram-cancer'],
    // euphemisms and disguise
    ['the clot shot took another one', 'covid-vaccine-deaths'],
    ['the v4x gives your kids autism', 'vaccines-autism'],
    // a ban before its reason
    ['Never eat fish with milk, it causes white patches', 'food-combinations'],
    // refused is the remedy, the reason is put forward
    ['Not having the covid booster. It alters your DNA', 'mrna-dna'],
    ["I'm not getting the covid vaccine because it changes your DNA", 'mrna-dna'],
    // denial that is the claim
    ['HIV doesn\'t cause AIDS', 'hiv-denial'],
    ['Statins are useless', 'statins-useless'],
    // Malay, Spanish
    ['Air rebusan daun ini boleh sembuhkan kencing manis', 'natural-diabetes-cure'],
    ['las vacunas causan autismo', 'vaccines-autism'],
    ['No dejen que les pongan vitamina K, da leucemia', 'vitamin-k'],
    ['Bayi kuning letak bawah matahari je, tak payah masuk wad', 'newborn-sun'],
    // advice, testimonial, hidden cure
    ['I tell every pregnant friend to refuse the whooping cough jab', 'refuse-vaccines'],
    ['Hot lemon water reversed his stage 3 fibrosis, hepatology won\'t touch it', 'alkaline-water'],
    ['HIV was cured years ago, the pill companies like a subscription model', 'hiv-denial'],
    ['Nobody ever isolated the virus', 'germ-denial'],
  ])('flags %s', (text, claim) => expect(kinds(text)).toContain(claim));

  it.each([
    // denied, debunked, labelled
    'Vaccines do not cause autism.',
    "I'm not getting autism from vaccines, they don't do that",
    'None of these herbs cures cancer.',
    'Myth: sugar feeds cancer.',
    'Myths I heard this week:\n- sugar feeds cancer\n- the pill makes you infertile',
    'Sugar feeds cancer? No.',
    'Butter on burns ❌',
    'las vacunas no causan autismo',
    'Dogs don\'t get autism from shots.',
    'Silver cures neither strep nor Lyme.',
    'Garlic prevents covid? That\'s a myth, a total myth.',
    'No good study has shown that turmeric cures cancer.',
    'Sucking the venom out of a snake bite doesn\'t work.',
    // somebody else's, asked
    'They tied a tourniquet for the snake bite and he lost the leg.',
    'The FTC fined the firm that sold colloidal silver as a covid cure.',
    'does creatine wreck your kidneys or is that just my mum',
    'A parent asked me whether vaccines cause autism.',
    'People who believe that masks starve you of oxygen should try an operating list.',
    'Does sugar feed cancer?',
    'Half an hour with a mum on MMR. She\'d read that it causes autism. She left with an appointment.',
    'My aunt\'s WhatsApp today: lemon water cures cancer. It does not.',
    '"Ivermectin cures covid" is how the evening began.',
    // true
    'Myocarditis after the mRNA vaccine is real and mostly mild.',
    'Vaccine-derived polio circulates where few are immunised.',
    'The 1976 flu vaccine did cause Guillain-Barré.',
    // right uses
    'Ivermectin cures scabies.',
    'Keto helps children with epilepsy.',
    'Honey for a cough, over one year of age.',
    'He came off insulin after bariatric surgery.',
    'Wash the bite with soap for 15 minutes and then get the rabies vaccine.',
    'Let them catch measles naturally, said the leaflet. I\'ve seen measles encephalitis. No thanks.',
    'Antibiotics for a cold don\'t stop anything.',
    'Kanser tak hilang dengan air bawang. Jumpa doktor.',
    'La insulina no deja ciego a nadie; la diabetes sin control sí.',
  ])('allows %s', (text) => expect(kinds(text)).toEqual([]));
});

describe('the catalogue', () => {
  it('names each claim once', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  describe.each(CATALOGUE)('$id', ({ id, source, examples }) => {
    it('tells what is known, and who says so', () => {
      expect(Object.keys(en)).toContain(`finding.health-misinformation.${id}`);
      expect(source.year).toBeGreaterThan(1990);
      if (source.doi !== undefined) expect(source.doi).toMatch(/^10\.\d{4,5}\/\S+$/);
    });

    it.each(examples.flags)('flags %s', (text) => expect(kinds(text)).not.toEqual([]));
    it.each(examples.passes)('allows %s', (text) => expect(kinds(text)).toEqual([]));
  });
});
