import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { defamation } from './defamation.ts';

function kinds(text: string, context: Partial<Draft>) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...context });
  return defamation.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map(({ kind }) => kind);
}

describe('defamation', () => {
  it.each<[string, string, Partial<Draft>]>([
    ['stated', 'Dr Calder is running a pill mill out of his clinic', {}],
    ['hinted', 'Dr Calder allegedly forged the consent forms', {}],
    ['stated', 'Northgate Surgical covers up its deaths', {}],
    ['hinted', 'How many patients did Veldora Pharma kill before the recall?', {}],
    ['stated', '@pulse_king_md has been plagiarising other people\'s cases', {}],
    ['stated', 'Klinik Seri Kenanga jual MC palsu', {}],
  ])('flags as %s: %s', (kind, text, context) => {
    expect(kinds(text, context)).toContain(kind);
  });

  it.each<[string, Partial<Draft>]>([
    ['The tribunal found that Dr Calder had forged the consent forms (published decision)', {}],
    ['Dr Calder, charged with fraud last week, denies the allegations, Reuters reports', {}],
    ['Harold Shipman killed more than 200 patients, see the Smith report', {}],
    ['Somebody on our unit is stealing fentanyl. How do I report it?', {}],
    ['In my opinion Dr Calder\'s paper is weak', {}],
    ['The canteen food is a crime', {}],
    ['Dr Calder murdered that karaoke song', {}],
  ])('passes %s', (text, context) => {
    expect(kinds(text, context)).toEqual([]);
  });
});
