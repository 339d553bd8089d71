import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { check } from '../../checking/check.ts';
import { parseDraft } from '../../draft/draft.ts';
import { bundledPacks } from '../../policies/bundled.ts';
import { demandsInForce } from '../../policies/in-force.ts';
import { RULE_BOOK } from '../../rules/book.ts';
import { proposeFixes } from '../propose.ts';

// On a busy machine a check would else run out of time, and a fix that was checked in part is not offered.
beforeAll(() => { vi.spyOn(performance, 'now').mockReturnValue(0); });
afterAll(() => { vi.restoreAllMocks(); });

const { packs } = bundledPacks(['hipaa-safe-harbor', 'sermo'], RULE_BOOK);
const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'standard', host: 'www.facebook.com' });

function told(text: string) {
  const draft = parseDraft({ id: 'd', site: 'facebook', text });
  const report = check(draft, demands);
  const fixes = proposeFixes(draft, report, demands).filter(({ rule }) => rule === 'patient-identifier');
  return { report, texts: fixes.map((fix) => fix.text), all: fixes.find(({ label }) => label.id === 'fix.all')?.text };
}
const offers = (rows: readonly (readonly [string, string])[]) => it.each(rows)('%s', (text, expected) => expect(told(text).texts).toContain(expected));

describe('the words in front of a name', () => {
  offers([
    ['Brave little Saoirse Quigley walked out of PICU this morning.', 'My brave little patient walked out of PICU this morning.'],
    ['Poor old Bernard Hatherleigh fell again. Third time this week.', 'My poor old patient fell again. Third time this week.'],
    ['our wee Isla McGonagle had her heart transplant today', 'our wee patient had her heart transplant today'],
    ['Spoke to the coroner about Derek Fairweather. He was admitted with chest pain.', 'Spoke to the coroner about my patient. He was admitted with chest pain.'],
    ['Our frequent flyer Dwayne Hutchins was back in ED drunk and threw a urinal at me.', 'Our frequent flyer was back in ED drunk and threw a urinal at me.'],
    ['The Hendricks family are the worst. Three generations in our ED screaming at triage.', 'The family are the worst. Three generations in our ED screaming at triage.'],
    ['Pobre Martina, 7 años, sigue en la UVI.', 'Mi pobre paciente, 7 años, sigue en la UVI.'],
    ['93yo Agnes from Ballyhaunis just beat me at poker on the ward.', '93yo patient from Ballyhaunis just beat me at poker on the ward.'],
    ['Big Dave is back in resus. We love you Dave, please stay.', 'My patient is back in resus. We love you, please stay.'],
    ['Kesian betul Makcik Rokiah katil 8, tak pernah ada yang datang melawat', 'Kesian betul pesakit saya katil 8, tak pernah ada yang datang melawat'],
  ]);
});

describe('a name that nothing has to stand for', () => {
  offers([
    ['I will never forget you, Emmett. You were my first patient, and you died in my arms.', 'I will never forget you. You were my first patient, and you died in my arms.'],
    ['I will always carry you with me, Ignatius. You were 6. The ward sang for you.', 'I will always carry you with me. You were 6. The ward sang for you.'],
    ['Wah the uncle at bed 7 ah, Mr Tan Boon Keat, 84 years old still flirting with all the sisters lah.', 'Wah the uncle at bed 7 ah, 84 years old still flirting with all the sisters lah.'],
    ['My favourite patient, Dolores Quintanilla, turned 80 today.', 'My favourite patient turned 80 today.'],
    ['My patient passed at 2am. Her daughters Ruth and Miriam were with her.', 'My patient passed at 2am. Her daughters were with her.'],
    ['Budak tu nama dia Aqil, 4 tahun, kena dera. Saya tak boleh tidur.', 'Budak tu, 4 tahun, kena dera. Saya tak boleh tidur.'],
  ]);
});

describe('wards, rooms and beds', () => {
  offers([
    ['3 West finally discharged Gladys Ormerod after 212 days!', 'The ward finally discharged Gladys Ormerod after 212 days!'],
    ['Anyone know a good home for Mr Lindqvist\'s dog? He\'s in Ward 12 and not going home.', 'Anyone know a good home for Mr Lindqvist\'s dog? He\'s on the ward and not going home.'],
    ['It was me who found Mrs Abernathy on the floor. Bed 17. I keep hearing the sound.', 'It was me who found Mrs Abernathy on the floor. I keep hearing the sound.'],
    ['Room 412 just called me a bitch. My patient was on the commode.', 'My patient just called me a bitch. My patient was on the commode.'],
    ['We lost Ignatius today. The whole of Room 9 sang for him.', 'We lost Ignatius today. The whole of the room sang for him.'],
    ['Pakcik Ramli masih hafal nama semua jururawat wad 2', 'Pakcik Ramli masih hafal nama semua jururawat wad kami'],
  ]);

  it('leave no sentence without its subject', () => {
    const { texts } = told('Happy birthday to our patient Winifred Staples! Room 22 was full of balloons.');
    expect(texts.filter((text) => /(?:^|[.!] )(?:Was|was)\b/.test(text))).toEqual([]);
  });
});

describe('places of other sorts', () => {
  offers([
    ['My patient Ezra got his degree today. Northern Vale University let him graduate on the ward!', 'My patient Ezra got his degree today. A university let him graduate on the ward!'],
    ['Mr Okonjo passed away this morning. I held the phone so that his wife in Enugu could sing to him.', 'Mr Okonjo passed away this morning. I held the phone so that his wife could sing to him.'],
    ['Just got off the phone with my patient\'s daughter. She\'s flying in from Gdynia tonight.', 'Just got off the phone with my patient\'s daughter. She\'s flying in tonight.'],
  ]);
});

describe('days and ages', () => {
  offers([
    ['Two years ago we lost Billy Carmody. His mum still brings us cake every 14th June.', 'Two years ago we lost Billy Carmody. His mum still brings us cake every year.'],
    ['Doña Consuelo Ibarra falleció el martes 14 de mayo. Su hijo le cantaba cada noche.', 'Doña Consuelo Ibarra falleció. Su hijo le cantaba cada noche.'],
    ['Happy 100th birthday to my patient on the unit!', 'Happy birthday to my patient on the unit!'],
    ['94F, fell at home, sharp as a tack. Asked me if I was old enough to hold a scalpel.', '90+ F, fell at home, sharp as a tack. Asked me if I was old enough to hold a scalpel.'],
  ]);
});

it('says of no place or day what may not be so', () => {
  const { texts } = told('My patient Ezra flew in from Getafe on 3 March. Great Ashdown Hospital had sent him.');
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((one) => /\bour\b|recently/i.test(one))).toEqual([]);
});

describe('one press for all', () => {
  it.each([
    ['So happy for little Tommy Achterberg and his mum Denise who rang the bell today after two years on 4 West!! Dr Patel and the whole team cried.',
      'So happy for my little patient and his mum who rang the bell today after two years!! A colleague and the whole team cried.'],
    ['Mrs. Goldfarb just proposed to Mr. Petrakis in the day room. They met on our ward.', 'My patient just proposed to another patient in the day room. They met on our ward.'],
    ['Bed 3 has died, bed 4 is dying, bed 5 wants a sandwich.', 'My patient has died, another patient is dying, another patient wants a sandwich.'],
  ])('%s', (text, expected) => expect(told(text).all).toBe(expected));
});

describe('whose name it is', () => {
  it.each([
    ['So happy for little Tommy Achterberg who rang the bell today on 4 West!! Dr Patel and the whole team cried.', 'Patel', 'finding.patient-identifier.clinician'],
    ['My patient walked out of PICU this morning. Her dad Padraig carried the balloons.', 'Padraig', 'finding.patient-identifier.relative'],
    ['his sister Thuy hasn\'t left the bedside in 11 days. sepsis, 3 organs down, still squeezing her hand.', 'Thuy', 'finding.patient-identifier.relative'],
    ['Alhamdulillah adik Danish Iskandar dah boleh balik rumah hari ini selepas 3 bulan kat wad 5C', 'Danish Iskandar', 'finding.patient-identifier.name'],
  ])('%s', (text, name, message) => {
    const found = told(text).report.findings.find(({ rule, span }) => rule === 'patient-identifier' && span && text.slice(span.start, span.end) === name);
    expect(found?.message.id).toBe(message);
  });
});

describe('what is not offered', () => {
  it.each([
    ['a word of ours in the mouth of another', 'Had a message from my patient\'s mum: "Jonah would have been ten today." I remember him.', /"my patient/],
    ['the day something is counted from', 'My patient is out of bed for the first time since 9 November. She knitted us a scarf.', /first time\./],
    ['an age that nobody turns', 'Our oldest patient, Edith, turned 106 yesterday and asked for a whisky.', /turned 90\+/],
    ['a place that is spoken of again', 'He said, "My wife died in Room 2 and I have just voted to close it." My patient heard.', /died and/],
    ['a place that is the end of something', 'My patient lives over the chippy at the top of Bishop Street and it is the baby that is on the inhaler.', /top and/],
    ['the day that heads what is told of it', 'My patient, in three lines. 12 July: hip. 12 August: stairs. 12 September: dancing.', /stairs\. dancing/],
    ['part of a name', 'One of our residents at Hollybank Care Home, Dilys, is poorly. Please send cards!', /residents Home/],
    ['one of two names for the same person', 'Kev bit me on the ward. Kevin, 56 yrs old with sepsis, bit me twice.', /patient/],
    ['a word for a patient behind "called"', 'My patient gave the strips to a wee fella called Dessie in bed 4.', /called (?:my patient|somebody)/],
    ['a place for who lies there', 'Bed 12 coded twice before breakfast and bed 14 proposed to his girlfriend.', /breakfast and proposed/],
  ])('%s', (_what, text, wrong) => expect(told(text).texts.filter((one) => wrong.test(one))).toEqual([]));
});
