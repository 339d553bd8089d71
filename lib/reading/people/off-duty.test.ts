import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../draft/draft.ts';
import { patientCase } from '../../rules/patient-case.ts';
import { patientIdentifier } from '../../rules/patient-identifier.ts';
import { reidentificationRisk } from '../../rules/reidentification-risk.ts';
import { Reading } from '../reading.ts';
import { isOffDuty, saysNothingOfCare } from './off-duty.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [] };
const read = (text: string) => new Reading(parseDraft({ id: 'test', text }));

/** The rules about patients that find something they are sure of. */
function told(text: string): string[] {
  const reading = read(text);
  return [patientIdentifier, patientCase, reidentificationRisk].filter((rule) => rule.evaluate(reading, CONTEXT).some(({ unsure, weak }) => !unsure && !weak)).map(({ id }) => id);
}

describe('life off duty', () => {
  it.each([
    'My taxi driver today is a retired harbour pilot, 68, who drives because the house is quiet. He gave me his plums',
    'Anyone know a good roofer? Ours has retired to Whitby with a woman who keeps alpacas',
    'RIP Brendan. The best postman Kilcolgan ever had. The church was packed out the door today',
    'Lost a colleague this week. Yusuf taught half the service how to reverse. His janazah was yesterday in Athlone',
    'A baker from Skerries has been taken on by the national opera at 52. Never too late',
    'Ran the Malin half in a gale. Beaten by a nun and a man dressed as a lighthouse',
    'A postman from Selkirk just swam the Channel at 61, saw it on the BBC. I get puffed on the stairs',
    'So proud of our ward clerk, who picked up her degree in Sligo today after six years of night classes',
    'The man next door turned 91 today. He was a stoker on the mail boats out of Cobh',
    'Neighbour Keith has built a canoe in the garage and now the car lives in the rain',
    'Tomás got his Leaving Cert results and he has the points for Maynooth',
    'Nadia lost her first tooth and the tooth fairy paid in chocolate',
    'Hakimi masuk darjah satu hari ni, beg lagi besar dari badan',
    'RIP Ziggy Bellweather. Taped every one of those albums off the radio',
    'Vale Ossie Marlow, best leg spinner of the lot',
    "Big Rab's funeral's Friday at Linn crem, then the bowling club",
  ])('%s', (text) => {
    expect(read(text).get(isOffDuty)).toBe(true);
    expect(told(text)).toEqual([]);
  });

  it.each([
    'That pilot from the local news? He was ours last night. Two broken legs and he wants his hat',
    'The man next door came in on my shift. Bed 4, and he pretended that he did not know me',
    'Congratulations to the Feldmans on the safe arrival of a girl',
    'My patient ran the Malin half with one lung. Saw it on the BBC and cried',
    'Looked up my new neighbour on the system. One wart',
    'RIP Dessie. You fought to the end and we loved you',
    'RIP Maureen. Room 12 will be quiet',
    'Ella on the ward lost her first tooth this morning',
  ])('not %s', (text) => {
    expect(read(text).get(isOffDuty)).toBe(false);
  });
});

describe('no word of care', () => {
  it.each([
    ['Beaten at the village fair by a vicar in a lobster costume', true],
    ['Held her hand on the ward until the daughter came', false],
    ["There's a woman in with us who won the county final in 1974", false],
    ['Fella on the trolley says he was a jockey', false],
  ])('%s: %s', (text, expected) => {
    expect(read(text).get(saysNothingOfCare)).toBe(expected);
  });
});
