import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { confidentialInformation } from './confidential-information.ts';

function kinds(text: string, context: Partial<Draft>) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...context });
  return confidentialInformation.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map(({ kind }) => kind);
}

describe('confidential-information', () => {
  it.each<[string, string, Partial<Draft>]>([
    ['plans', 'Not announced yet, but our hospital is closing the stroke unit in June', {}],
    ['results', 'Unblinded data from our trial are in and nobody outside has seen them: mortality halved', {}],
    ['figures', 'Our contract is confidential, but we pay the vendor 9,000 a pump', {}],
    ['findings', 'The internal investigation report, which has not been published, blames the rota', {}],
    ['plans', 'The merger has not been made public. Staff will be told after the holidays.', {}],
    ['plans', 'Jangan bagitau sesiapa, hospital kita akan tutup wad bulan depan', {}],
  ])('flags as %s: %s', (kind, text, context) => {
    expect(kinds(text, context)).toContain(kind);
  });

  it.each<[string, Partial<Draft>]>([
    ["We're closed Tuesday and back Wednesday at 8.", {}],
    ['The trust announced this morning that the ward will close in March', {}],
    ['The merger was announced in a press release this morning, so we are one system now', {}],
    ['Under wraps no longer: the scaffolding is off and our new entrance looks great', {}],
    ['Our trial is out today, open access, link below', {}],
    ['We are short of nurses again tonight and it is not safe', {}],
    ['I earn 58,000 as a second year resident', {}],
    ['Embargo lifts on Tuesday, so I can\'t say anything yet', {}],
    ['Joint Commission week. Hide your coffee.', {}],
  ])('passes %s', (text, context) => {
    expect(kinds(text, context)).toEqual([]);
  });
});
