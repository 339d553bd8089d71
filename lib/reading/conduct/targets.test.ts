import { describe, expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { shape } from '../shape.ts';
import { targetAt } from './targets.ts';

function target(text: string, word: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return targetAt(reading, reading.get(shape).units.findIndex(({ lower }) => lower === word));
}

describe('targetAt', () => {
  it.each([
    ['you are useless', 'useless', 'reader'],
    ['he is so useless', 'useless', 'person'],
    ['I\'m useless before coffee', 'useless', 'self'],
    ['the intern is useless', 'useless', 'colleague'],
    ['useless management', 'useless', 'colleague'],
    ['my patients are useless at this', 'useless', 'patient'],
    ['the anti-vaxxers are useless', 'useless', 'people'],
    ['immigrants are useless', 'useless', 'group'],
    ['this printer is useless', 'useless', 'thing'],
    ['a useless policy', 'useless', 'thing'],
    ['it was useless', 'useless', 'thing'],
    ['@drjones useless', 'useless', 'reader'],
    ['a useless fact', 'useless', 'unknown'],
  ])('%s', (text, word, expected) => expect(target(text, word)).toBe(expected));
});
