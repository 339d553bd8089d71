import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { crowdOfReading } from './clues.ts';

const said = (text: string, more: Partial<Draft> = {}) =>
  new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more }).get(crowdOfReading);
const cluesIn = (...asked: Parameters<typeof said>) => said(...asked).clues.map(({ kind, words }) => `${kind}: ${words}`);

describe('clues', () => {
  it('are no parts of a name', () => {
    expect(cluesIn('My patient met Dr Paul Farmer. He laughed.').join()).not.toMatch(/Paul|Farmer/);
    expect(cluesIn('My patient met a farmer in Leeds.').join()).toMatch(/farmer.*Leeds|Leeds.*farmer/);
  });

  it.each([
    ['My patient, 81, danced on her new hip.', 'age: 81'],
    ['My patient with acromegaly is 44. She laughed.', 'age: 44'],
    ['Sixteen. Her parents stayed with my patient to the end.', 'age: Sixteen'],
    ['A lad of 19 came off his bike, our first trauma call tonight.', 'age: 19'],
    ['Six-week-old with bronchiolitis on the ward.', 'age: Six-week-old'],
    ['Sat with a woman in her late fifties. She is dying.', 'age: in her late fifties'],
    ['17F with appendicitis overnight.', 'sex: 17F'],
    ['She told me her pain was gone. My patient, my hero.', 'sex: She'],
    ['My patient was stabbed on Saturday night.', 'time: on Saturday night'],
    ['We lost her on 14 March, my first patient.', 'time: 14 March'],
    ['My patient from Sylmar asked for her results.', 'place: Sylmar'],
    ['Our patient has cystic fibrosis and a caravan.', 'condition: cystic fibrosis'],
    ['My patient had a thrombectomy and moved his arm.', 'procedure: thrombectomy'],
    ['My patient is a shepherd, he walked in with a broken hip.', 'occupation: shepherd'],
    ["The mayor's wife was my patient tonight.", "kin: The mayor's wife"],
    ['My patient is a mother of six with measles.', 'kin: mother of six'],
    ['The patient fell from the tower and broke his heel.', 'event: fell from the tower'],
    ['My patient is Sikh and asked to keep his turban on in theatre.', 'religion: Sikh'],
    ['My patient died before his family came.', 'outcome: died'],
    ['My patient swallowed a fork on a bet.', 'detail: swallowed a fork on a bet'],
    ['Old digger, 97, died on the ward before dawn.', 'age: 97'],
    ['A bleed on the brain at 44, and she walked out of the ward.', 'age: 44'],
    ['A bleed on the brain at 44, and she walked out of the ward.', 'condition: bleed on the brain'],
    ['The ferry purser came to the ward with his leg ulcer.', 'occupation: purser'],
    ['A wildfowler walked into my clinic, deaf as his dog.', 'occupation: wildfowler'],
    ['Our smallest patient: the first birth on the island in years.', 'place: first birth on the island'],
    ['She went home to die on the reserve, my patient.', 'place: on the reserve'],
    ['The harbour master came to the ward with a stroke.', 'occupation: harbour master'],
    ['Sisters. 61 and 64. Same cancer, my patients both.', 'age: 61'],
    ['Diphtheria, seven, unvaccinated. My patient.', 'age: seven'],
    ['She sells cendol by the bridge, my patient with gout.', 'occupation: sells cendol'],
    ["My patient, 80, taught half this city the piano and has had a stroke.", 'occupation: taught half this city the piano'],
    ["My patient, 31, went straight to her shift at Greggs.", 'occupation: shift at Greggs'],
    ["She's a chess master, my patient with a glioma.", 'occupation: chess master'],
    ['One of our Carmelite sisters is in with her hip, 93.', 'occupation: Carmelite sisters'],
    ['A girl of 14 with anorexia, BMI 12.1, my patient.', 'detail: BMI 12.1'],
    ['Third admission since June for my patient, 47.', 'detail: Third admission'],
    ['My patient has smoked since school and gave up smoking in June.', 'detail: gave up smoking'],
    ['The only one in the district, my patient of 9 with haemophilia.', 'detail: The only one in the district'],
    ["Bell's palsy the week of her wedding, my patient.", 'event: the week of her wedding'],
    ['My patient got his hand caught in the auger.', 'event: caught in the auger'],
    ['My patient, 20, came in DKA in freshers\' week.', "time: freshers' week"],
    ['Third snake bite of the week, my patient is 9.', 'time: of the week'],
    ['Tadi malam ada pakcik masuk wad, kaki kena potong.', 'time: Tadi malam'],
    ['Told a 46 yo music teacher that it is lupus, my patient.', 'occupation: music teacher'],
    ['A 52-year-old bus driver came in with chest pain.', 'occupation: bus driver'],
    ['Stitched a police officer, 34, after the match.', 'occupation: police officer'],
    ['Our patient is a geologist with gout.', 'occupation: geologist'],
    ['Miss R, 21, UM student, came for an MC and left with lymphoma.', 'age: 21'],
    ['Miss R, 21, UM student, came for an MC and left with lymphoma.', 'occupation: student'],
    ['Twenty years on HD, 72. My patient brought cake.', 'age: 72'],
    ['Type 1, 23, in DKA again, my patient.', 'age: 23'],
    ['Nun, 86, shingles, apologising for the trolley.', 'age: 86'],
    ['He taught half of Barnsley to drive, my patient with dementia.', 'occupation: taught'],
    ['The first Black woman on our city council was my patient.', 'event: The first Black woman on'],
    ['My patient came on the Windrush and did the crossword in pen.', 'detail: Windrush'],
    ['She gave birth in the Walmart bathroom, my patient.', 'detail: in the Walmart bathroom'],
    ['My patient had chest pain and stayed until the Lions game was over.', 'event: until the Lions game'],
    ['Arrested mid-speech, my patient, and the band played on.', 'event: mid-speech'],
    ['ESKD, she dialyses under a photo of home, my patient.', 'procedure: ESKD'],
    ['Waters gone in the snow, she is my patient.', 'condition: Waters gone'],
    ['Pakcik pelombong, 70, pesakit saya, batuk darah.', 'occupation: pelombong'],
    ['A Lisfranc in a circus acrobat, my patient.', 'condition: Lisfranc'],
    ['Saw a snake catcher, 33, with AKI on the ward.', 'occupation: snake catcher'],
    ['Two brothers, both priests, my patients with gout.', 'occupation: priests'],
    ['In 2019 a Grab driver gave his kidney, my patient.', 'occupation: Grab driver'],
    ['My patient, 31, chest pain, works in finance.', 'occupation: works in finance'],
    ['The woman who reads the weather had her third on our ward.', 'occupation: reads the weather'],
    ['Currach over at Ros Muc, my patient was blue.', 'event: Currach over'],
    ['Currach over at Ros Muc, my patient was blue.', 'place: Ros Muc'],
    ['My patient slipped below Bright Angel Point at dawn.', 'event: below Bright Angel Point'],
    ['The ice gave way and my patient, 12, held on.', 'event: ice gave way'],
    ['My patient walked out: dislocated shoulder at the cup final.', 'event: at the cup final'],
    ['Third Lyme of the week, my patient is a gardener.', 'condition: Lyme'],
    ['My patient is back in the pit with his bassoon.', 'outcome: back in the pit'],
    ['My patient has slept on the ward for five weeks.', 'time: for five weeks'],
    ['Our patient (bassoonist, 66) bled before the concert.', 'age: 66'],
    ['Cochlear implants at 79 for a retired teacher, my patient.', 'age: 79'],
    ['Her abuela came to the ward with my patient.', 'kin: Her abuela'],
    ['A woman of 88 told me off on the ward.', 'age: 88'],
    ['M/45, chest pain, my patient.', 'age: M/45'],
    ['My patient kept the leg.', 'outcome: kept the leg'],
    ['Mum and baby well on the labour ward.', 'outcome: Mum and baby well'],
    ['My patient, first call of the day, was 80.', 'time: of the day'],
  ])('%s', (text, clue) => expect(cluesIn(text)).toContain(clue));

  it('know their words: spans quote the draft', () => {
    const text = 'My patient is a shepherd of 62. He broke his hip on Tuesday.';
    for (const { span, words } of said(text).clues) expect(text.slice(span?.start, span?.end)).toBe(words);
  });

  it('come from the profile, the affiliation, the thread and the answered post too, without a span', () => {
    const clues = said('He went home today, my patient of the week.', {
      profile: 'Nurse in Sligo',
      affiliation: 'Leeds General Infirmary',
      thread: ['A shepherd with a broken hip.'],
      replyTo: 'Anyone know about the crash in Ballina?',
    }).clues;
    const of = (source: string) => clues.filter((clue) => clue.source === source).map(({ words, span }) => [words, span]);
    expect(of('profile')).toEqual([['Sligo', null]]);
    expect(of('affiliation').flat()).toContain('Leeds General Infirmary');
    expect(of('thread').flat()).toEqual(expect.arrayContaining(['shepherd', 'broken hip']));
    expect(of('answered').flat()).toContain('Ballina');
  });

  it('take the same words once', () => {
    const facts = said('My patient brought the parrot. The parrot is fine.').clues.filter(({ words }) => /parrot/i.test(words)).map((clue) => clue.facts.length);
    expect(facts).toEqual([1, 0]);
  });

  it('are no illness that is feared, nor weeks that somebody is sober, nor jabs by the thousand', () => {
    expect(cluesIn('Teen with a migraine, certain it\'s a brain tumour, my patient.').join()).not.toMatch(/brain/);
    expect(cluesIn('She was terrified of cancer; my patient has gallstones.').join()).not.toMatch(/cancer/);
    expect(cluesIn('5 weeks sober today, my patient.').join()).not.toMatch(/condition: 5 weeks/);
    expect(cluesIn('4,100 flu jabs in two days, my patient was the last.').join()).not.toMatch(/condition|procedure/);
  });

  it('leave out what is the poster\'s own', () => {
    expect(cluesIn("I'm a nurse of 34 and my patient hugged me.")).not.toContain('occupation: nurse');
    expect(cluesIn('As a Muslim doctor I sat with my dying patient.')).not.toContain('religion: Muslim');
  });

  it.each([
    ['Her hairdresser brought my patient in.', 'hairdresser'],
    ['My patient saw two faith healers first.', 'faith healers'],
    ['My patient of 19 wants to be a chef.', 'chef'],
    ['My patient is a fighter, and I am such a worrier.', 'worrier'],
    ['My patient waved from the playlist of the ward.', 'playlist'],
  ])('leave out who is not the patient, or not yet: %s', (text, words) => {
    expect(cluesIn(text)).not.toContain(`occupation: ${words}`);
  });

  it('hear of a birth where nothing else tells of care, and its weeks as no age', () => {
    const { clues } = said('Triplets at 29 weeks tonight, mum is 19 and the ferry was the last one.');
    expect(clues.map(({ words }) => words)).toEqual(expect.arrayContaining(['Triplets', '29 weeks', '19']));
    expect(clues.filter(({ kind }) => kind === 'age').map(({ words }) => words)).toEqual(['19']);
  });

  it('tell a round of days from a moment', () => {
    const factsOf = (text: string) => said(text).clues.filter(({ kind }) => kind === 'time').flatMap(({ facts }) => facts);
    expect(factsOf('My patient has dialysis Mon Wed Fri.')).toEqual([]);
    expect(factsOf('My patient had dialysis on Wednesday.')).toHaveLength(1);
    expect(factsOf('My patient, last slot of Friday clinic, had a lump.')).toEqual([]);
  });

  it.each([
    ['My patient had a lump. He laughed by the end of the shift.', 'end of the shift'],
    ['My patient lost her baby. If you need to hear it tonight: it was not your fault.', 'tonight'],
    ["My patient couldn't feel his legs, and wait for Monday is no answer.", 'Monday'],
  ])('take for no moment of the patient\'s: %s', (text, words) => {
    expect(cluesIn(text).join()).not.toContain(words);
  });

  it('take longer ago what is told since a feast, or of some shift', () => {
    const days = (text: string) => said(text).clues.flatMap(({ facts }) => facts).flatMap((fact) => (fact.says === 'window' ? [fact.days[1]] : []))[0];
    expect(days("He has been my patient eleven times since New Year's.")).toBeGreaterThan(100);
    expect(days('My patient laughed when I was on call.')).toBeGreaterThan(7);
    expect(days('My patient laughed when I was on call tonight.')).toBeLessThan(7);
  });

  it.each([
    ['Reader, I called him darling, my patient of 84.', 'Reader'],
    ['My patient, 62, had the mammogram. The radiographer was called Denise.', 'radiographer'],
    ['Anak saya pesakit asma. Itu bukan nasib.', 'Itu'],
    ["My patient rang, and Women's Aid came to the surgery.", 'Aid'],
    ['My patient, 4, came in with a peanut reaction.', 'with a peanut'],
    ['Vietnam vet, 71, my patient with bladder cancer.', 'Vietnam'],
    ['The eighteenth was a man with cellulitis.', 'eighteenth'],
  ])('are not read from other meanings: %s', (text, words) => {
    expect(said(text).clues.map((clue) => clue.words)).not.toContain(words);
  });

  it.each([
    ['A gentleman of 71 with COPD, my patient. Always the weekend, he said.', 'occupation: gentleman'],
    ['A gentleman of 71 with COPD, my patient. Always the weekend, he said.', 'time: the weekend'],
    ['My patient, 80, was chasing nuns round the ward.', 'occupation: nuns'],
    ['My patient with endometriosis saw a GP, GP, A&E, then us.', 'occupation: GP'],
    ['My patient, depressed, said the health visitor asked.', 'ethnicity: visitor'],
    ['My patient won the lottery in March and needed a liver.', 'place: March'],
    ['A clot after the flight from Perth to Leeds, my patient of 66.', 'place: Perth'],
    ['My patient with diabetes has sugars in the twenties.', 'age: twenties'],
    ['My patient is a grandmother of seven with gout.', 'age: seven'],
  ])('are not what they look like: %s', (text, clue) => expect(cluesIn(text)).not.toContain(clue));

  it('take a place for a place though an illness bears its name, and a calling for no illness', () => {
    expect(cluesIn('My patient from Lyme has gout.')).toContain('place: Lyme');
    expect(cluesIn('My patient is a snake catcher with gout.').join()).not.toMatch(/condition: snake/);
  });

  it('say once what the same words say twice', () => {
    const factsOf = (kind: string) => said('My patient, 71, died on the ward.').clues.filter((clue) => clue.kind === kind).map(({ facts }) => facts);
    expect(factsOf('outcome')).toEqual([[]]);
    expect(factsOf('condition')).not.toEqual([[]]);
  });

  it('leave out what is said to those who read', () => {
    expect(cluesIn('My patient fell on the bridge.').join()).toContain('on the bridge');
    expect(cluesIn('My patient drowned. If you are on the bridge, slow down.').join()).not.toContain('bridge');
  });

  it('take two ages for two, though of one band', () => {
    const facts = said('Three-year-old with croup. Four-year-old, her cousin, my patient too.').clues.flatMap((clue) => clue.facts.filter((fact) => fact.says === 'age'));
    expect(facts).toHaveLength(1);
  });

  it('find the place of the poster behind their calling', () => {
    const own = (profile: string) => said('My patient died of sepsis.', { profile }).clues.filter(({ source }) => source === 'profile').map(({ words }) => words);
    expect(own('Ortho MO, Slim River')).toEqual(['Slim River']);
  });

  it('take a people for a people, and its land for a place', () => {
    const profile = 'Midwife, Minneapolis';
    expect(cluesIn('A Somali mum, my patient, had her fifth.', { profile })).toContain('ethnicity: Somali');
    expect(cluesIn('My patient came from Uganda with her fifth.', { profile })).toContain('place: Uganda');
  });

  it('say nothing of a child by what a grown person beside it does', () => {
    const facts = said('My patient is a little one of two with croup. The plumber had the inhaler.').clues.find(({ words }) => words === 'plumber')?.facts;
    expect(facts?.filter(({ says }) => says === 'trait') ?? []).toEqual([]);
  });

  it('take letters in a line about the poster for a title, but for those that are a place to all', () => {
    const own = (profile: string) => said('My patient died of sepsis.', { profile }).clues.filter(({ source }) => source === 'profile');
    expect(own('Nurse, RN, OT')).toEqual([]);
    expect(own('Nephro MO, KL').map(({ words }) => words)).toEqual(['KL']);
  });

  it('count an illness once that is named twice, and one that is looked for more often than found', () => {
    const factsOf = (text: string) => said(text).clues.filter(({ kind }) => kind === 'condition').map(({ facts }) => facts);
    const [first, second] = factsOf('My patient has silicosis. Silicosis, at his age.');
    expect(first).toHaveLength(1);
    expect(second).toEqual([]);
    const yearly = (text: string) => factsOf(text)[0]?.flatMap((fact) => (fact.says === 'befell' ? [fact.yearly[1]] : []))[0] ?? 0;
    expect(yearly('My patient came in with a suspected PE.')).toBeGreaterThan(yearly('My patient came in with a PE.') * 5);
  });

  it('hear what somebody does by the doing', () => {
    const work = (text: string) => said(text).clues.filter(({ kind }) => kind === 'occupation').map(({ words }) => words);
    expect(work('My patient, 44, works in a bakery.')).toEqual(['works in a bakery']);
    expect(work('I work in a hospice. My patient died of sepsis.')).toEqual([]);
  });

  it('say nothing more of "the island" where the island has its name', () => {
    const facts = said('The island cried when my patient, 41, came home from surgery.', { profile: 'GP, Alderney' }).clues.find(
      ({ words }) => /island/.test(words),
    )?.facts;
    expect(facts ?? []).toEqual([]);
  });

  it.each([
    'In 1848 Phineas Gage survived a tamping iron through his skull.',
    'Imagine a 24-year-old, two days off a long flight.',
    'About 350,000 Americans have a cardiac arrest each year.',
    "Say a 54-year-old woman comes in with back pain and can't feel herself wipe.",
    'The patient in this story is made of several people. She is 70 and afraid of the lift.',
    'A year ago today I had my own mastectomy.',
    'my dad is six weeks post bypass and back on the golf course',
    'My own dad had his bypass here on Tuesday, 68, and I finally understand visiting hours.',
    'I broke my wrist on the ward stairs this morning, at 41.',
    'Our ward cat, 14, went off her food on Monday.',
    'Our new consultant started on Monday, 38, and she makes her own bread.',
  ])('are none where nobody is described: %s', (text) => expect(said(text)).toMatchObject({ clues: [], crowd: null }));
});

describe('the crowd', () => {
  const middle = (...asked: Parameters<typeof said>) => {
    const { crowd } = said(...asked);
    return crowd === null ? Infinity : Math.sqrt(crowd.low * crowd.high);
  };
  const leeds = { profile: 'Nurse in Leeds' };

  it('is larger in a country than in a town', () => {
    expect(middle('My patient has asthma.', { profile: 'Nurse in England' })).toBeGreaterThan(
      middle('My patient has asthma.', leeds) * 5,
    );
  });

  it('shrinks with every clue, and is not told of nobody in particular', () => {
    const stories = [
      'My patient has asthma.',
      'My patient has asthma. He is 34.',
      'My patient has asthma. He is 34 and a vicar.',
      'My patient has asthma. He is 34 and a vicar, and came on Tuesday.',
    ];
    const sizes = stories.map((text) => middle(text, leeds));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(2);
  });

  it('counts a mother and her newborn as two', () => {
    expect(middle('Delivered a 51-year-old tonight. The baby is fine.', { profile: 'Midwife in Texas' })).toBeGreaterThan(1);
  });
});
