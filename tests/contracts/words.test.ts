import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/checking/check.ts';
import { BUNDLED_IDS, bundledPacks } from '../../lib/policies/bundled.ts';
import { demandsInForce } from '../../lib/policies/in-force.ts';
import { STRICTNESSES } from '../../lib/draft/tier.ts';
import { IDENTIFIER_KINDS } from '../../lib/reading/detection.ts';
import { RULE_BOOK } from '../../lib/rules/book.ts';
import { RULE_IDS } from '../../lib/rules/catalogue.ts';
import { SETTING_KEYS, SETTINGS } from '../../lib/settings/catalogue.ts';
import { en } from '../../lib/words/en.ts';
import { parts, tell, type WordId } from '../../lib/words/words.ts';

const ROOT = join(import.meta.dirname, '../..');

const words = Object.entries(en).map(([id, word]) => ({ id: id as WordId, ...word }));
const { packs } = bundledPacks(BUNDLED_IDS, RULE_BOOK);

/** The one string that is to be flagged: the example on the options page. */
const EXAMPLE = 'example.draft';

/** Values that a message asks for, each with something to stand for it. */
function valuesOf(text: string): Record<string, string | number> {
  return Object.fromEntries([...text.matchAll(/\{(\w+)(, (?:plural|number))?/g)].map(([, name, counted]) => [name, counted ? 3 : name === 'language' ? 'Kiswahili' : 'this']));
}

/** A string as a person reads it. */
function read(id: WordId): string {
  return parts({ id, data: valuesOf(en[id].text) }).map(({ text }) => text).join('');
}

const sentences = (text: string) => text.split(/(?<=[.?:])\s+/u).filter((sentence) => sentence !== '');
const wordsIn = (sentence: string) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

describe.each(words)('$id', ({ id, text, note }) => {
  it('can be said, and tells translators where it stands', () => {
    expect(note.length).toBeGreaterThan(5);
    expect(read(id)).not.toBe(id);
  });

  it('is plain: under 20 words a sentence, no blame, no "we", nothing that shouts or soothes', () => {
    for (const sentence of sentences(read(id))) expect(wordsIn(sentence).length, sentence).toBeLessThan(20);
    expect(text).not.toMatch(/!|\b(?:please|sorry|oops|we|us|our|ours|violat\w*|errors?|inappropriate|sensitive|invalid|illegal|unsafe|safe(?!\s+harbor)|great|well done)\b/i);
    expect(text, 'typographic apostrophes').not.toMatch(/\w'\w/);
  });
});

describe('all strings together', () => {
  /** Syllables after a common rule of thumb: groups of vowels, a silent e at the end left out. */
  const syllables = (word: string) => Math.max(1, (word.toLowerCase().replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/u, '').match(/[aeiouy]{1,2}/gu) ?? []).length);

  it('read like a text for twelve-year-olds: Flesch-Kincaid grade 6 at most', () => {
    const all = words.filter(({ id }) => !/^(?:rule|pack|surface)\./.test(id)).flatMap(({ id }) => sentences(read(id)));
    const said = all.flatMap(wordsIn);
    const grade = 0.39 * (said.length / all.length) + 11.8 * (said.reduce((sum, word) => sum + syllables(word), 0) / said.length) - 15.59;
    expect(grade).toBeLessThan(6);
  });

  it('cover every kind of identifier, rule, policy and setting', () => {
    const wanted = [
      ...IDENTIFIER_KINDS.map((kind) => `finding.patient-identifier.${kind}`),
      ...RULE_IDS.map((rule) => `rule.${rule}`),
      ...BUNDLED_IDS.map((pack) => `pack.${pack}`),
      ...SETTING_KEYS.map((key) => SETTINGS[key].label),
    ];
    expect(wanted.filter((id) => !Object.hasOwn(en, id))).toEqual([]);
  });

  it('cover every finding that the examples of the packs raise', () => {
    const examples = packs.flatMap((pack) => pack.examples.flags);
    const ids = examples.flatMap(({ draft, host }) => (
      check({ ...draft, id: 'example', revision: 0 }, demandsInForce(packs, [], RULE_BOOK, { strictness: 'strict', host: host ?? '' })).findings
        .map(({ message }) => message.id)));
    expect(ids.length).toBeGreaterThan(20);
    expect([...new Set(ids)].filter((id) => !Object.hasOwn(en, id))).toEqual([]);
  }, 60_000);

  it('call every policy what its pack calls it', () => {
    for (const { id, name } of packs) expect(tell({ id: `pack.${id}`, data: {} })).toBe(name);
  });

  it('have a few words for the heading of a held post wherever there is a sentence', () => {
    const rules = new Set(words.flatMap(({ id }) => /^finding\.([a-z-]+)/.exec(id)?.[1] ?? []));
    expect([...rules].filter((rule) => !Object.hasOwn(en, `title.${rule}`))).toEqual([]);
  });
});

describe('strings and code', () => {
  const code = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT })
    .filter((path) => !path.startsWith('lib/words/en') && !path.includes('.test.'))
    .map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n');

  /** Beginnings of ids whose ends are data of rules and packs. */
  const FROM_DATA = /^(?:finding|title|rule|pack|surface)\b/;

  /** Ids that the code puts together: `tier.${tier}`, `decision.${decision}.scope`; and the labels that the administrators' list adds to. */
  const composed = [...[...code.matchAll(/`([a-z][a-z.-]*\.)\$\{[^`]*?[`}](\.[a-z]+)?/g)]
    .map(([, head = '', tail = '']) => new RegExp(`^${head.replaceAll('.', '\\.')}[a-zA-Z-]+${tail.replaceAll('.', '\\.')}$`)), /^setting\.\w+\.manage$/];

  /** True for the last resort of messages from elsewhere: the beginning of ids that are in use. */
  const isLastResort = (id: string) => words.some((other) => other.id.startsWith(`${id}.`)) && (!id.includes('.') || code.includes(`\`${id}.`));

  it('need each other: no string is left over', () => {
    const unused = words.filter(({ id }) => !FROM_DATA.test(id) && !composed.some((form) => form.test(id)) && !isLastResort(id) && !code.includes(`'${id}'`) && !code.includes(`"${id}"`)).map(({ id }) => id);
    expect(unused).toEqual([]);
  });

  it('need each other: every id in the code has words', () => {
    const ids = [...code.matchAll(/\bid: '((?:finding|fix|not-checked|notice|cannot|blocked|decision)(?:\.[a-z0-9.-]+)?)'/g)].map(([, id = '']) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !Object.hasOwn(en, id))).toEqual([]);
  });
});

describe('our own strings', () => {
  const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'strict', host: '' });
  /** A name of what a rule looks for ("tells about one patient") may be found by that rule; these by a neighbour too. */
  const NEIGHBOURS: Readonly<Record<string, string>> = {
    'title.image-text-identifier': 'patient-case', 'rule.patient-identifier': 'patient-case',
    'title.patient-identifier.name': 'patient-case', 'finding.patient-identifier.name': 'patient-case', 'finding.patient-identifier.clinician': 'patient-case',
    'finding.patient-identifier.relative': 'patient-case', 'title.patient-identifier.date': 'patient-case',
    'setting.strictness.standard.says': 'patient-case',
  };
  /** What is told against a false claim is put forward without its source, which the card gives beside it. */
  const CORRECTION = /^finding\.[a-z]+-misinformation\./;
  const mayBe = (id: string, rule: string) => (
    new RegExp(`^(?:finding|title|rule)\\.${rule}(?:\\.|$)`).test(id) || NEIGHBOURS[id] === rule || (rule === 'missing-source' && CORRECTION.test(id)));

  it('pass our own rules at their strictest', () => {
    const flagged = words.filter(({ id }) => id !== EXAMPLE).flatMap(({ id }) => {
      const text = read(id);
      return check({ id, revision: 0, site: 'web', surface: 'post', text }, demands).findings
        .filter(({ rule }) => !mayBe(id, rule))
        .map(({ rule, kind, span }) => `${id}: ${rule} ${kind} "${span ? text.slice(span.start, span.end) : text}"`);
    });
    expect(flagged).toEqual([]);
  }, 60_000);

  it('hold one that is flagged, and differently at each strictness: the example on the options page', () => {
    const tiers = STRICTNESSES.map((strictness) => check(
      { id: EXAMPLE, revision: 0, site: 'web', surface: 'post', text: read(EXAMPLE) }, demandsInForce(packs, [], RULE_BOOK, { strictness, host: '' }),
    ).findings.map(({ rule, tier }) => `${rule}: ${tier}`));
    expect(tiers).toEqual([
      ['patient-case: note', 'insult: warn'],
      ['patient-case: warn', 'insult: warn'],
      ['patient-case: hold', 'insult: hold'],
    ]);
  });
});
