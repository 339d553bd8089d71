import { describe, expect, it } from 'vitest';
import type { Finding } from '../../checking/report.ts';
import type { Demands } from '../../policies/demands.ts';
import { PERMISSION } from '../lines.ts';
import { proposePrivateConversation } from './permission.ts';

function lines(text: string): string[] {
  const finding = { rule: 'private-conversation', kind: 'message', span: { start: 0, end: text.length } } as Finding;
  return proposePrivateConversation(finding, [finding], { id: '1', revision: 0, site: 'x', surface: 'post', text }, {} as Demands)
    .filter(({ label }) => label.id === 'fix.permission.insert').map(({ edits }) => edits[0]!.text.trim().replace(/^\. /, ''));
}

describe('a line that those concerned agreed', () => {
  it.each([
    'Voicemail of my lola singing happy birthday, she said upload it, so here it is',
    'My mentor emailed me after the exam: "you were ready years ago." So grateful for her',
  ])('is offered where the writer means well by them: %s', (text) => expect(lines(text)).toEqual([PERMISSION.en]));

  it.each([
    'prof messaged "delete this after reading" so obviously I screenshotted',
    'My manager phoned me, she said this is between us as women. So women, here it is.',
    'the boss\'s voice note to the team: "I\'m proud of you, bin this"',
    'cc\'d by mistake, posting on purpose',
    'She texted me in tears and I\'m proud of her, but I didn\'t ask her if I may post it',
  ])('is not offered under words that give somebody away: %s', (text) => expect(lines(text)).toEqual([]));
});
