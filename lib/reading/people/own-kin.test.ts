import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../draft/draft.ts';
import { check } from '../../checking/check.ts';
import { bundledPacks } from '../../policies/bundled.ts';
import { demandsInForce } from '../../policies/in-force.ts';
import { RULE_BOOK } from '../../rules/book.ts';
import { Reading } from '../reading.ts';
import { ownKinNamed, tellsOfOwnKin } from './own-kin.ts';

const demands = demandsInForce(bundledPacks(['hipaa-safe-harbor', 'imu'], RULE_BOOK).packs, [], RULE_BOOK, { strictness: 'standard', host: '' });
const OF_PATIENTS = /^(?:patient-|reidentification)/;
const read = (text: string) => new Reading(parseDraft({ id: 'test', text }));
const told = (text: string) => check(parseDraft({ id: 'test', text }), demands).findings.map(({ rule }) => rule).filter((rule) => OF_PATIENTS.test(rule));

describe("one's own kin", () => {
  it.each([
    'Papa had his cataract done in Iloilo today, thank you Lord',
    'My Lola is 91 and walks to the market every morning',
    'Uncle Tony had his stent, home by Friday',
    'Mum had her new hip on Tuesday at Orange, bossing the physio Thursday. Thanks to all the staff on the ward',
    "Dad's been gone five years today. Miss you, old fella",
    'RIP to my godfather Tito Boy Villanueva. Please pray for Tita Lou and the kids',
    'Family day in Glendalough. Photo 3: Miguel fell in the lake',
    'Kakak saya selamat bersalin baby girl 3.1 kg malam tadi. Ibu dan baby sihat',
    'Mi abuela cumple 94 y sigue haciendo tamales en Puebla',
    'My brother Mick has been off the grog for a year today',
    'Grandson Colton Ray Pruett placed third with his hog',
    'Grandbaby number four is here! Theodore Nicholas Kowalchuk, eight pounds on the nose',
    'We buried Dad at Holy Cross this morning in four feet of snow. Eino Aho, logger and a good dancer',
    'Grandma Edie turned 97 and asked for a beer and the bingo. We obliged',
    'Baby nephew Rory is here! Born in the kitchen while my brother looked for the car keys',
    'Proud of my girl Hattie, all As and a B in PE',
    'Arwah ayah pergi 10 tahun lepas, 3 Mac. Masih rindu',
    'Neighbour Cath has it now. Two lines on the test',
    'Mi hermana Jazmín Terrazas Luna se graduó de QFB, primera de la familia',
  ])('are nobody to warn of: %s', (text) => expect(told(text)).toEqual([]));

  it.each([
    'Uncle Tan in bed 4 had his stent and cried when his son came',
    'Our oldest resident turns 104 tomorrow and wants gin',
    'Aunty Meena brought us all kuih because her sugar is finally controlled',
    'His daughter Aoife is in the same year as my daughter and I cannot look at her at the gate',
    'Granny Bríd says this is the fourth one she saw born in that room',
    "I sat with an old lady on the ward tonight while she died and then I rang my mum",
    'Grandson Colton Pruett came in with her to my clinic and signed the consent',
    'Mum is 41, twin 2 was breech, and both babies are in NICU at Linden General',
    'Him: ya, my wife. Wife: same doctor. Love my clinic in Ipoh, he is 71 and his sugar is 30',
  ])('do not hide a patient: %s', (text) => expect(read(text).get(tellsOfOwnKin)).toBe(false));

  it('are known by how one calls them', () => {
    const names = (text: string) => read(text).get(ownKinNamed).map((span) => text.slice(span.start, span.end));
    expect(names('Dinner with Uncle Ray and Auntie Jean')).toEqual(['Uncle Ray', 'Auntie Jean']);
    expect(names('My little sister Trisha starts nursing')).toEqual(['My little sister Trisha']);
    expect(names('"My sister got the rash," she said')).toEqual([]);
  });
});
