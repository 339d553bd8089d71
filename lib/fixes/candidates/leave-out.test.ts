import { describe, expect, it } from 'vitest';
import type { Finding } from '../../checking/report.ts';
import { applyEdits } from '../../draft/span.ts';
import type { Demands } from '../../policies/demands.ts';
import { proposeLeavingOut } from './leave-out.ts';

function proposed(text: string, words: string, kind: string) {
  const start = text.indexOf(words);
  const finding = { rule: 'own-identifier', kind, span: { start, end: start + words.length } } as Finding;
  const [first] = proposeLeavingOut(finding, [finding], { id: '1', revision: 0, site: 'x', surface: 'post', text }, {} as Demands);
  return { label: first!.label.id, text: applyEdits(text, first!.edits) };
}

describe('leaving out', () => {
  it.each([
    ['Text me on 07700 900123, the old one is gone.', '07700 900123', 'phone', 'Text me, the old one is gone.'],
    ['You can reach me at tess@example.com!', 'tess@example.com', 'email', 'You can reach me!'],
    ['Call 07700 900123 on Friday.', '07700 900123', 'phone', 'Call on Friday.'],
    ['My number\'s changed, it\'s 07700 900123 now, text me your name.', '07700 900123', 'phone', 'My number\'s changed, text me your name.'],
    ['my home phone 07700 900123 still works, granny insists', '07700 900123', 'phone', 'my home phone still works, granny insists'],
    ['My home postcode is SW4 7QX and my commute is 11 minutes, jealous?', 'SW4 7QX', 'location', 'My commute is 11 minutes, jealous?'],
    ['Reach me at 07700 900123 after six.', '07700 900123', 'phone', 'Reach me after six.'],
  ])('%s without %s', (text, words, kind, expected) => expect(proposed(text, words, kind).text).toBe(expected));

  it('keeps the year of a birth', () => {
    expect(proposed("Born 4 May 1988 and still getting ID'd lol", '4 May 1988', 'date').text).toBe("Born in 1988 and still getting ID'd lol");
  });

  it('names the words on its button only where they are few', () => {
    const long = 'kept one shared list, read it aloud at seven each morning, and let the most junior person speak';
    expect(proposed(`The safest wards ${long} up.`, long, 'unquoted').label).toBe('fix.leave-out-words');
    expect(proposed('Call 07700 900123 on Friday.', '07700 900123', 'phone').label).toBe('fix.leave-out');
  });
});
