import { describe, expect, it } from 'vitest';
import { checkArguments, UsageError } from './arguments.ts';

describe('the arguments of the check', () => {
  it('have defaults', () => {
    expect(checkArguments([])).toEqual({ packs: ['hipaa-safe-harbor'], strictness: 'standard', timing: false, help: false });
  });

  it('name several packs, each once', () => {
    expect(checkArguments(['--packs', 'imu, sermo,imu', '--strictness', 'strict', '--timing']))
      .toEqual({ packs: ['imu', 'sermo'], strictness: 'strict', timing: true, help: false });
  });

  it.each([
    [['--packs', 'imu,hipaa'], /^No pack is called "hipaa"; there are .*hipaa-safe-harbor/],
    [['--packs', ','], /^--packs names no pack/],
    [['--packs', 'constructor'], /^No pack is called "constructor"/],
    [['--strictness', 'loud'], /^No strictness is called "loud"; there are relaxed, standard, strict\.$/],
    [['--packs'], /packs/],
    [['--verbose'], /--verbose/],
    [['drafts.jsonl'], /drafts\.jsonl/],
  ])('say what can\'t be followed: %j', (args, sentence) => {
    expect(() => checkArguments(args)).toThrow(UsageError);
    expect(() => checkArguments(args)).toThrow(sentence);
  });
});
