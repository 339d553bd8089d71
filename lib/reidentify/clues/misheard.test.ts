import { describe, expect, it } from 'vitest';
import type { Draft } from '../../draft/draft.ts';
import { Reading } from '../../reading/reading.ts';
import { crowdOfReading } from '../clues.ts';

const cluesIn = (text: string, more: Partial<Draft> = {}) => (
  new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more }).get(crowdOfReading).clues.map(({ kind, words }) => `${kind}: ${words}`));

describe('words that are no clue though they look like one', () => {
  it.each([
    ['The shed door fell on my patient, and the pain was hell.', /sex/],
    ['My patient, 61, LAD 100%, straight to the cath lab.', /sex: LAD/],
    ['Met a patient who came back with a cake.', /condition: Met/],
    ['I went to discharge a patient and the bed was gone.', /discharge/],
    ['Type 1 aortic dissection in my patient, 44, in theatre.', /Type 1/],
    ['Prior auth denied for my patient with one leg.', /Prior/],
    ["My patient's ulcer has been open since the Queen's funeral.", /Queen/],
    ['Asked in English whether her baby was breathing, my patient, 30.', /place/],
    ['My patient drives Leeds to Glasgow with his apnoea.', /place/],
    ['My first ever cannula was in a patient with gout.', /first ever/],
    ['My patient is a stroke survivor, 61.', /occupation/],
    ['My patient with apnoea drives KL to Penang, 44.', /occupation: drives/],
    ['My patient signed the consent in calligraphy, 82, after his stroke.', /condition: calligraphy/],
    ['In Hospital at Home my patient, 78, had pneumonia.', /place: Home/],
    ['Lightning strike hit the church, says my patient of 44.', /condition/],
    ['My patient has waited for 1,204 days.', /time: 204/],
    ['Acute abdomen in my patient, 30, in the senior centre.', /occupation/],
    ['Budak 5 tahun telan syiling raya, masuk wad.', /time: raya/],
    ['Pronounced my patient, a boy of 9, on Christmas Eve.', /place: Christmas/],
    ["Tonight's patients: 31. My patient in bed 4 wants tea.", /age: 31/],
    ['Asked my patient in Bhojpuri about her pain.', /place/],
    ['Due to heavy snow my patient, 60, missed his dialysis.', /occupation: heavy/],
  ])('%s', (text, never) => {
    expect(cluesIn(text).join('\n')).not.toMatch(never);
  });

  it('hides no illness behind "survivor"', () => {
    expect(cluesIn('My patient is a stroke survivor, 61.').join()).toMatch(/condition: stroke/);
  });
});

describe('words that were passed over', () => {
  it.each([
    ['My patient brushed her hair. A husband of 66 years, and he did it well.', 'kin: husband of 66 years'],
    ['Pronounced my patient in bed 7 before breakfast.', 'place: bed 7'],
    ['Night 3 of 4, and my patient with sepsis woke.', 'time: Night 3 of 4'],
    ['My patient worked on his stroke for 51 minutes before he called.', 'time: for 51 minutes'],
    ['She lost 9 stone, my patient with diabetes.', 'detail: lost 9 stone'],
    ['My patient drove herself here with a dissection.', 'detail: drove'],
    ['A bullet in his spine, my patient of 50.', 'event: bullet in his spine'],
    ['My patient got her driving licence after the eleventh operation.', 'event: got her driving licence'],
    ['Pesakit 30 tahun, accident motor, masuk wad semalam.', 'event: accident motor'],
    ['Pesakit umur 62, kaki diabetik, masuk wad.', 'condition: kaki diabetik'],
    ['Lorry on the A9, my patient of 50 with a cardiac arrest.', 'place: A9'],
    ['Pesakit stroke kami, bekas juruterbang, 71, masuk wad.', 'occupation: juruterbang'],
    ['RSV at five weeks, mom is 16 and my patient is blue.', 'kin: mom is 16'],
    ['Gestational diabetes, and she fasts, my patient, this Ramadan.', 'time: Ramadan'],
    ['My patient in bed 14 taught half of Barnsley to drive.', 'occupation: taught'],
    ['Guillain-Barré, 27, a lineman, my patient for a month.', 'age: 27'],
    ['My patient with cervical ca, 29, asked for her boys.', 'age: 29'],
    ['My patient with cervical ca, 29, asked for her boys.', 'condition: cervical ca'],
    ['Pesakit APL. Dua puluh tujuh. Masuk wad.', 'age: Dua puluh tujuh'],
    ['Pesakit umur dua puluhan, masuk wad, demam.', 'age: umur dua puluhan'],
    ['A kidney her brother gave her, and my patient, 26, is home.', 'procedure: kidney her brother gave'],
    ['My first ECMO discharge of this flu season: 29, a teacher.', 'detail: first'],
    ['Pesakit 52 tahun, kanser kolon, mula kemo.', 'condition: kanser kolon'],
  ])('%s', (text, clue) => {
    expect(cluesIn(text)).toContain(clue);
  });

  it('tell how old somebody is who has been married so long', () => {
    const { clues } = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: 'My patient held the hand of her husband of 61 years.' }).get(crowdOfReading);
    const ages = clues.flatMap(({ facts }) => facts.flatMap((fact) => (fact.says === 'age' ? [fact.ages.from] : [])));
    expect(Math.max(...ages)).toBe(78);
  });
});

describe('a health clinic before its town', () => {
  it('is not Kota Kinabalu', () => {
    const places = cluesIn('My patient, 16, pregnant, brought in by a teacher.', { profile: 'MO, KK Pasir Mas' }).filter((clue) => clue.startsWith('place'));
    expect(places).toEqual(['place: Pasir Mas']);
  });
});

describe('a feast since which something has lasted', () => {
  it('is not the day', () => {
    const days = (text: string) => new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }).get(crowdOfReading)
      .clues.flatMap(({ facts }) => facts.flatMap((fact) => (fact.says === 'window' ? [fact.days[1]] : [])));
    expect(Math.max(...days('Pesakit 61 tahun stop ubat sejak raya.'))).toBeGreaterThan(100);
    expect(Math.max(...days('Pesakit 61 tahun masuk wad masa raya.'))).toBeLessThan(10);
  });
});

describe('a record of the poster', () => {
  it('is no child of theirs', () => {
    expect(cluesIn('Our oldest ever hip. 106. She asked me to be quick.', { profile: 'Ortho reg, Dundee' }).join()).toMatch(/age: 106/);
  });
});

describe('a hospital beside its town', () => {
  const sizes = (affiliation: string) => new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: 'My patient, 61, has a leg ulcer.', affiliation }).get(crowdOfReading)
    .clues.flatMap(({ facts }) => facts.flatMap((fact) => (fact.says === 'place' ? [fact.persons[1]] : [])));

  it('serves more than the town', () => {
    expect(Math.min(...sizes('Royal Cornwall Hospital, Truro'))).toBeGreaterThan(Math.min(...sizes('Truro')));
  });
});

describe('places by how they stand', () => {
  it.each([
    ['Locked in after his stroke, my patient blinked a limerick. Stoke.', 'SLT', 'Stoke'],
    ['My patient, a needle-stick from her own boss. Small town. Cromer.', 'Occ health, Norfolk', 'Cromer'],
    ['My patient, 66, ex-miner, Easington, silicosis.', 'Rheum reg, Durham', 'Easington'],
    ['The first baby born on Barra in nine years was my patient.', 'Obstetrician, Western Isles', 'Barra'],
    ['My patient lives in a bungalow in Frinton with her syphilis.', 'Sexual health, Essex', 'Frinton'],
    ['My patient runs the shop in Beddgelert. Hernia.', 'Surgical trainee, Bangor', 'Beddgelert'],
    ['My patient sings bass with a new valve. Salt Lake.', 'CVICU nurse', 'Salt Lake'],
  ])('%s (%s)', (text, profile, place) => {
    expect(cluesIn(text, { profile })).toContain(`place: ${place}`);
  });

  it('are no people of the same name', () => {
    expect(cluesIn('My patient Chelsea laughed at her stroke.', { profile: 'Nurse, London' }).join()).not.toMatch(/place: Chelsea/);
  });
});
