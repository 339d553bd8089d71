import { describe, expect, it } from 'vitest';
import { agentAt, agentOf } from './agent.ts';

/** Who does what the verb says. */
function doer(sentence: string, verb: string) {
  return agentAt(sentence.toLowerCase(), sentence, sentence.toLowerCase().indexOf(verb));
}

describe('who does it', () => {
  it.each([
    ['I just ticked the boxes', 'ticked'],
    ['ticked the boxes from the sofa', 'ticked'],
    ['She rang nine times so I unplugged it', 'unplugged'],
    ['Pro tip: tick the boxes before you go in', 'tick'],
    ['who hasn\'t ticked the lot at seven', 'ticked'],
    ['Malam tadi aku tulis semua obs', 'tulis'],
  ])('is the writer in: %s', (sentence, verb) => {
    expect(doer(sentence, verb)).toBe('writer');
  });

  it.each([
    ['He came in late and ticked the boxes', 'ticked'],
    ['Our rep, the one with the tan, ticked the boxes', 'ticked'],
    ['Dr Marlow Finch signed them all', 'signed'],
  ])('is somebody else in: %s', (sentence, verb) => {
    expect(doer(sentence, verb)).toBe('other');
  });

  it.each([
    ['I have never ticked a box I had not checked', 'ticked'],
    ['I nearly signed it', 'signed'],
    ['If I signed that I would be sacked', 'signed'],
    ['Sign the petition before Sunday', 'sign'],
    ['I\'ve been hit twice this week', 'hit'],
  ])('is nobody in: %s', (sentence, verb) => {
    expect(doer(sentence, verb)).toBe('nobody');
  });

  it('is read from the whole sentence where no verb tells it', () => {
    expect(agentOf('four pints in and on call', 'Four pints in and on call')).toBe('writer');
    expect(agentOf('he was four pints in and on call', 'He was four pints in and on call')).toBe('other');
    expect(agentOf('four pints after the shift', 'Four pints after the shift')).toBe('nobody');
  });
});
