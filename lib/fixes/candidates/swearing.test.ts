import { describe, expect, it } from 'vitest';
import { check } from '../../checking/check.ts';
import { parseDraft } from '../../draft/draft.ts';
import { bundledPacks } from '../../policies/bundled.ts';
import { demandsInForce } from '../../policies/in-force.ts';
import { RULE_BOOK } from '../../rules/book.ts';
import { proposeFixes } from '../propose.ts';

const demands = demandsInForce(bundledPacks(['sermo'], RULE_BOOK).packs, [], RULE_BOOK, { strictness: 'standard', host: '' });

function texts(text: string, rule: string): string[] {
  const draft = parseDraft({ id: 'd', text });
  return proposeFixes(draft, check(draft, demands), demands).filter((fix) => fix.rule === rule).map((fix) => fix.text);
}

describe('fixes for swearing', () => {
  it.each([
    ['Who the fuck dumped a fridge in my creek', 'Who dumped a fridge in my creek'],
    ['Fucking car park again', 'Car park again'],
    ['Holy shit, we won. What a night', 'We won. What a night'],
  ])('%s', (text, expected) => expect(texts(text, 'profanity')).toContain(expected));

  it('leaves no hole in a sentence', () => {
    expect(texts('Oh for fuck\'s sake, another form about the toaster.', 'profanity')).toEqual([]);
    expect(texts('What a night that was on call. I am done with this shit', 'profanity')).toEqual(['What a night that was on call.']);
    expect(texts('Buenas noches a todos y a todas. Esta mierda de turno no acaba', 'profanity')).toEqual(['Buenas noches a todos y a todas.']);
  });
});

describe('fixes for an insult', () => {
  it('takes the name out where the rest still reads, else the sentence', () => {
    expect(texts('You are wrong, you idiot. Read the trial first', 'insult')[0]).toBe('You are wrong. Read the trial first');
    expect(texts('It was a long day on the wards. Our intern is a complete moron.', 'insult')).toEqual(['It was a long day on the wards.']);
  });
});
