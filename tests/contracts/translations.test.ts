import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/checking/check.ts';
import { STRICTNESSES } from '../../lib/draft/tier.ts';
import { BUNDLED_IDS, bundledPacks } from '../../lib/policies/bundled.ts';
import { demandsInForce } from '../../lib/policies/in-force.ts';
import { RULE_BOOK } from '../../lib/rules/book.ts';
import { en } from '../../lib/words/en.ts';
import { es } from '../../lib/words/es.ts';
import { LANGUAGES } from '../../lib/words/languages.ts';
import { ms } from '../../lib/words/ms.ts';
import type { Translation } from '../../lib/words/word.ts';
import { keptOf, staleIn } from '../tools/words/english-of.ts';

// Every language says all that English says, with the same values. `npx vitest run -c tests/vitest.config.ts --project contracts
// tests/contracts/translations.test.ts` lists what is missing; until it is there, people read it in English.

const TRANSLATIONS = { ms, es } as const satisfies Record<string, Translation>;

/** What reads the same in English, and why. */
const SAME: readonly { readonly ids: RegExp; readonly because: string }[] = [
  { ids: /^product$|^banner\.label$|^pack\.[a-z-]+$/, because: 'names of the product and of policies' },
  { ids: /^setting\.language\.(?:en|ms|es)$/, because: 'each language by its own name' },
  { ids: /^doctor\.ignored\.line$/, because: 'nothing but values' },
  { ids: /^consent\.no$/, because: 'the same word in Spanish' },
];

/** What no language says: blame, "we", a shout, and English that was left over. */
const UNWANTED: Record<keyof typeof TRANSLATIONS, RegExp> = {
  ms: /!|(?<!\p{L})(?:sila|maaf|kami|kita|ralat|kesilapan|langgar\w*|melanggar|selamat|tahniah|the|your|this|not)(?!\p{L})/iu,
  es: /[!¡]|(?<!\p{L})(?:por favor|perdón|nosotros|nuestr[oa]s?|errores|violaci\w+|infracci\w+|ilegal\w*|segur[oa]s?|usted|the|your|this|not)(?!\p{L})/iu,
};

/** Where an unwanted word means something else. */
const WANTED: Record<keyof typeof TRANSLATIONS, RegExp> = { ms: /HIPAA Safe Harbor/g, es: /HIPAA Safe Harbor|Seguro Social|(?:número de|de) seguro(?: médico)?/g };

/** What the browser itself shows of the extension; a store takes 132 letters of a description. */
const LOCALES = join(import.meta.dirname, '../../public/_locales');
const localeOf = (language: string) => JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as Record<string, { message: string }>;

/** Types of a message's parts (@formatjs/icu-messageformat-parser). */
const LITERAL = 0;
const POUND = 7;

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly pluralType?: string | null;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly children?: readonly Element[];
}

interface Plural {
  readonly value: string;
  readonly keys: readonly string[];
}

/** What a message takes: values, with the kind of each, tags, and plurals with their forms. */
function partsOf(text: string, language: string): { values: Set<string>; plurals: Plural[] } {
  const values = new Set<string>();
  const plurals: Plural[] = [];
  const visit = ({ type, value = '', options, children, pluralType }: Element): void => {
    if (type === LITERAL || type === POUND) return;
    const keys = Object.keys(options ?? {});
    const plural = pluralType !== undefined;
    if (plural) plurals.push({ value, keys });
    values.add(options && !plural ? `${value} (${keys.sort().join(', ')})` : `${value} ${children ? 'tag' : type}`);
    for (const one of [...Object.values(options ?? {}).flatMap((option) => option.value), ...children ?? []]) visit(one);
  };
  for (const element of new IntlMessageFormat(text, language).getAst() as readonly Element[]) visit(element);
  return { values, plurals };
}

/** The forms a plural has to have: those of the language where English counts by words, and what English tells apart by number. */
function formsWanted(english: readonly string[], language: string): string[] {
  const exact = english.filter((key) => key.startsWith('='));
  const counted = english.includes('one');
  return [...exact, ...counted ? new Intl.PluralRules(language).resolvedOptions().pluralCategories : ['other']];
}

/** Every way a message can be read: one for each form of its plurals and choices. */
function readings(text: string, language: string): string[] {
  const { values } = partsOf(text, language);
  const names = [...values].map((value) => value.split(' ')[0] ?? '');
  return [0, 1, 3].map((count) => [new IntlMessageFormat(text, language).format({
    ...Object.fromEntries(names.map((name) => [name, /\b(?:plural|number)\b/.test(text) ? count : 'X'])), q: (chunks: string[]) => chunks.join(''),
  })].flat().join(''));
}

const sentences = (text: string) => text.split(/(?<=[.?:])\s+/u).filter((sentence) => sentence !== '');
const wordsIn = (sentence: string) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

it('are tested, every one of them', () => {
  expect(['en', ...Object.keys(TRANSLATIONS)].sort()).toEqual([...LANGUAGES].sort());
});

describe.each(Object.entries(TRANSLATIONS) as [keyof typeof TRANSLATIONS, Translation][])('%s', (language, words) => {
  const both = Object.entries(en).flatMap(([id, { text }]) => (Object.hasOwn(words, id) ? [{ id, english: text as string, text: words[id] as string }] : []));

  it('says all that English says, and nothing that English no longer says', () => {
    expect(Object.keys(en).filter((id) => !Object.hasOwn(words, id)), 'missing').toEqual([]);
    expect(Object.keys(words).filter((id) => !Object.hasOwn(en, id)), 'left over').toEqual([]);
  });

  it('was made from what English says now; `npm run words:keep` shows both and keeps that they fit', () => {
    expect(staleIn(keptOf(language), words)).toEqual([]);
  });

  it('says what the browser shows of the extension, too', () => {
    const [own, english] = [localeOf(language), localeOf('en')];
    expect(Object.keys(own)).toEqual(Object.keys(english));
    expect(Object.keys(own).filter((key) => key !== 'name' && own[key]?.message === english[key]?.message)).toEqual([]);
    expect(own['description']?.message.length).toBeLessThanOrEqual(132);
  });

  it('takes the same values and tags', () => {
    const wrong = both.filter(({ english, text }) => (
      [...partsOf(text, language).values].sort().join() !== [...partsOf(english, 'en').values].sort().join()));
    expect(wrong).toEqual([]);
  });

  it('ends with the policy\'s words where they stand in a language of their own', () => {
    const said = both.filter(({ id }) => id === 'card.unless' || id === 'card.contact');
    expect(said.map(({ text }) => text)).toEqual([expect.stringMatching(/ \{unless\}$/), expect.stringMatching(/ \{contact\}$/)]);
  });

  it('has every plural its grammar asks for', () => {
    const wrong = both.flatMap(({ id, english, text }) => {
      const plurals = partsOf(text, language).plurals;
      return partsOf(english, 'en').plurals.flatMap(({ value, keys }) => {
        const there = plurals.find((plural) => plural.value === value)?.keys ?? [];
        return formsWanted(keys, language).filter((form) => !there.includes(form)).map((form) => `${id}: ${value} lacks ${form}`);
      });
    });
    expect(wrong).toEqual([]);
  });

  it('leaves nothing in English', () => {
    expect(both.filter(({ id, english, text }) => english === text && !SAME.some(({ ids }) => ids.test(id)))).toEqual([]);
  });

  it('is plain: under 20 words a sentence, no blame, no "we", nothing that shouts or soothes', () => {
    const wrong = both.flatMap(({ id, text }) => [
      ...readings(text, language).flatMap(sentences).filter((sentence) => wordsIn(sentence).length >= 20).map((sentence) => `${id}: ${wordsIn(sentence).length} words: ${sentence}`),
      ...UNWANTED[language].test(text.replace(WANTED[language], '')) && !/^setting\.language\./.test(id) ? [`${id}: ${text}`] : [],
      ...text.includes("'") || /"/.test(text) ? [`${id}: straight quotes`] : [],
    ]);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('gives no button more than half again the room it has in English, or 14 letters', () => {
    const buttons = Object.entries(en).filter(([id, { note }]) => /^Button\b/.test(note) && Object.hasOwn(words, id));
    const long = buttons.filter(([id, { text }]) => (words[id]?.length ?? 0) > Math.max(text.length * 1.5, text.length + 14));
    expect(long.map(([id]) => `${id}: ${words[id]}`)).toEqual([]);
  });

  it('has an example draft that is read differently at each strictness', () => {
    const { packs } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
    const tiers = STRICTNESSES.map((strictness) => check(
      { id: 'example.draft', revision: 0, site: 'web', surface: 'post', text: words['example.draft'] ?? '' },
      demandsInForce(packs, [], RULE_BOOK, { strictness, host: '' }),
    ).findings.map(({ rule, tier }) => `${rule}: ${tier}`));
    expect(tiers.flat().filter((found) => /^(?:patient-case|insult)/.test(found))).toEqual([
      'patient-case: note', 'insult: warn', 'patient-case: warn', 'insult: warn', 'patient-case: hold', 'insult: hold',
    ]);
  });
});
