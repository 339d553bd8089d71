import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Reading } from '../reading/reading.ts';
import type { Breach } from '../rules/rule.ts';
import { byFullName } from './full-names.ts';

const model = vi.hoisted(() => ({ text: 0, word: 0, asked: 0 }));
vi.mock('../reading/models/judge.ts', () => ({
  evidence: () => {
    model.asked += 1;
    return model.text;
  },
}));
vi.mock('../reading/models/word-judge.ts', () => ({ evidenceAt: () => model.word }));

const told = (text: string, known: readonly Breach[] = []) => byFullName(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }), known);
const NEWS = 'Big congratulations to Roy Pelletier! One full year smoke free.';
const ROY = { start: 23, end: 36 };

beforeEach(() => Object.assign(model, { text: 3, word: 0, asked: 0 }));

describe('a full name in happy news', () => {
  it('is a patient\'s where the text as a whole tells of one', () => {
    expect(told(NEWS)).toEqual([{ kind: 'name', message: 'finding.patient-identifier', span: ROY }]);
  });

  it('is told of as firmly as words and text speak for it', () => {
    model.text = 2.2;
    expect(told(NEWS)[0]).toMatchObject({ span: ROY, atMost: 'warn' });
    model.text = 1.5;
    expect(told(NEWS)[0]).toMatchObject({ span: ROY, unsure: true });
    model.word = -0.5;
    expect(told(NEWS)).toEqual([]);
  });

  it('makes firmer what was told of before, and never quieter', () => {
    const name: Breach = { kind: 'name', span: ROY };
    expect(told(NEWS, [{ ...name, unsure: true }])).toEqual([name]);
    expect(told(NEWS, [{ ...name, atMost: 'warn' }])).toEqual([name]);
    model.text = 1.5;
    expect(told(NEWS, [name])).toEqual([name]);
    expect(told(NEWS, [{ ...name, unsure: true }])).toEqual([{ ...name, unsure: true }]);
  });

  it('is weighed only where that may change what is told', () => {
    told(NEWS, [{ kind: 'name', span: ROY }]);
    expect(model.asked).toBe(0);
    told(NEWS, [{ kind: 'name', span: ROY, unsure: true }]);
    expect(model.asked).toBeGreaterThan(0);
  });

  it('is no place, where a word that nobody foresaw was taken for one', () => {
    expect(told(NEWS, [{ kind: 'location', span: ROY, unsure: true }])[0]?.kind).toBe('name');
    expect(told(NEWS, [{ kind: 'location', span: ROY }])[0]?.kind).toBe('location');
  });
});

describe('no patient\'s name', () => {
  it.each(['Big congratulations to Roy! One full year smoke free.', 'Thanks to Dr. Roy Pelletier for the talk.', 'Pa Roy Pelletier, my dad, is one year smoke free.'])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
