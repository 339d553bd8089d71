import { describe, expect, it } from 'vitest';
import { readPlaced } from './place-in-json.ts';

const TEXT = `{
  "id": "harbour",
  "clauses": [
    { "id": "1" },
    {
      "id": "2",
      "rules": [
        "insult",
        "rudeness"
      ]
    }
  ]
}`;

const lineOf = (...path: (string | number)[]) => {
  const read = readPlaced(TEXT);
  return 'fault' in read ? null : read.lineOf(path);
};

describe('a JSON text', () => {
  it('tells on which line a value stands', () => {
    expect(lineOf('id')).toBe(2);
    expect(lineOf('clauses', 0)).toBe(4);
    expect(lineOf('clauses', 1, 'rules')).toBe(7);
    expect(lineOf('clauses', 1, 'rules', 1)).toBe(9);
  });

  it('tells of what is missing where it should stand', () => {
    expect(lineOf('clauses', 1, 'gist')).toBe(5);
    expect(lineOf('issuer')).toBe(1);
    expect(lineOf()).toBe(1);
  });

  it.each([
    ['{\n  "id": "harbour"\n  "name": "Harbour"\n}', 3],
    ['{\n  "id": "harbour", // a note\n  "name": "Harbour"\n}', 2],
    ['{\n  "list": [\n    1,\n  ]\n}', 4],
    ['', 1],
  ])('that is none tells why, and on which line: %j', (text, line) => {
    expect(readPlaced(text)).toEqual({ fault: { line, reason: expect.stringMatching(/^[A-Z]/) } });
  });
});
