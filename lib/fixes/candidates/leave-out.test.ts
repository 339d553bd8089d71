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
    ['my license D4471-88203 arrived with the wrong photo', 'D4471-88203', 'other-id', 'my license arrived with the wrong photo'],
    ['You can reach me at tess@example.com!', 'tess@example.com', 'email', 'You can reach me!'],
    ['Call 07700 900123 on Friday.', '07700 900123', 'phone', 'Call on Friday.'],
    ['My number\'s changed, it\'s 07700 900123 now, text me your name.', '07700 900123', 'phone', 'My number\'s changed, text me your name.'],
    ['my home phone 07700 900123 still works, granny insists', '07700 900123', 'phone', 'my home phone still works, granny insists'],
    ['My home postcode is SW4 7QX and my commute is 11 minutes, jealous?', 'SW4 7QX', 'location', 'My commute is 11 minutes, jealous?'],
    ['¡Ya tengo casa nueva! Vivo en Calle Robles 27, y hay sitio para todos.', 'Calle Robles 27', 'location', '¡Ya tengo casa nueva! Hay sitio para todos.'],
    ['For the swap my email is tess.roe@example.com and my cell is 07700 900123, call after 7.', 'tess.roe@example.com', 'email', 'For the swap my cell is 07700 900123, call after 7.'],
    ['For the swap my email is tess.roe@example.com and my cell is 07700 900123, call after 7.', '07700 900123', 'phone', 'For the swap my email is tess.roe@example.com, call after 7.'],
    ['If you find a passport, number 533401987, it\'s mine', '533401987', 'national-id', 'If you find a passport, it\'s mine'],
    ['DM me or mail tess@example.com for past papers!', 'tess@example.com', 'address', 'DM me for past papers!'],
    ['mine (07700 900123, he wrote it on the board) rings all day', '07700 900123', 'phone', 'mine (he wrote it on the board) rings all day'],
    ['Reach me at 07700 900123 after six.', '07700 900123', 'phone', 'Reach me after six.'],
  ])('%s without %s', (text, words, kind, expected) => expect(proposed(text, words, kind).text).toBe(expected));

  it('says no year where a day is all that is said', () => {
    expect(proposed('my birthday is 22 November 1987, please send cake and a new spine', '22 November 1987', 'date').text).toBe('please send cake and a new spine');
  });

  it('leaves no part of a sentence that says nothing', () => {
    expect(proposed('Coffee is at ten in the small kitchen, folks. The door code is 4471# now.', '4471#', 'code').label).toBe('fix.leave-out-sentence');
  });

  it.each(['\n', ' \n', 'id ', 'my number is '])('reads what stands in front once, though it is nothing but %j', (unit) => {
    const text = `Hello. ${unit.repeat(50_000 / unit.length)}well, it's 07700 900123 now, text me.`;
    const began = process.cpuUsage();
    proposed(text, '07700 900123', 'phone');
    // Milliseconds of processor time, on a busy machine; what grows with the square takes seconds.
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(300);
  });

  it('keeps the year of a birth', () => {
    expect(proposed("Born 4 May 1988 and still getting ID'd lol", '4 May 1988', 'date').text).toBe("Born in 1988 and still getting ID'd lol");
  });

  it('names the words on its button only where they are few', () => {
    const long = 'kept one shared list, read it aloud at seven each morning, and let the most junior person speak';
    expect(proposed(`The safest wards ${long} up.`, long, 'unquoted').label).toBe('fix.leave-out-words');
    expect(proposed('Call 07700 900123 on Friday.', '07700 900123', 'phone').label).toBe('fix.leave-out');
  });
});
