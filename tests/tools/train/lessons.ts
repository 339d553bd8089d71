import { standingOf, type Standing } from '../../../lib/checking/standing.ts';
import * as lines from '../../../lib/fixes/lines.ts';
import { bundledPacks, BUNDLED_IDS } from '../../../lib/policies/bundled.ts';
import { demandsInForce } from '../../../lib/policies/in-force.ts';
import { features, sentenceCount } from '../../../lib/reading/models/features.ts';
import { shareOf } from '../../../lib/reading/models/share.ts';
import { windowsOf } from '../../../lib/reading/models/windows.ts';
import { Reading } from '../../../lib/reading/reading.ts';
import { RULE_IDS, type RuleId } from '../../../lib/rules/catalogue.ts';
import { RULE_BOOK } from '../../../lib/rules/book.ts';
import { RULES } from '../../../lib/rules/index.ts';
import { en } from '../../../lib/words/en.ts';
import { breaks, draftOf, rowsOf, voiceOf, type Row } from '../../corpus/rows.ts';
import type { Example, Weighable } from './net.ts';

/** A labelled draft as the trainer sees it. */
export interface Lesson {
  readonly row: Row;
  /** The voice it was written in; null for drafts on which wordings were tuned: what wordings find there says nothing. */
  readonly voice: string | null;
  readonly names: readonly string[];
  /** What is around the text and then each sentence, as the places of their features among `names`; nothing for a text without windows. */
  readonly parts: readonly Uint16Array[];
  /** Rules whose wordings find something in it, and how firmly that stands. */
  readonly found: ReadonlyMap<string, Standing>;
  /** Rules in which the model has no say here, whatever it sees. */
  readonly exempt: ReadonlySet<string>;
}

/**
 * What a text's features are worth together; with it a text of forty features is weighed about one to one. `share.ts` says what one
 * of them counts alone, so the weights it takes are the trainer's times this.
 */
export const SCALE = 6;
/** Drafts written to pass other rules count less: nobody asked of each whether it breaks this one. */
const OTHERS = 0.6;
/** Drafts that break a neighbour count least: what breaks one often breaks the other, and its label leaves that out. */
const BREAKING_NEIGHBOURS = 0.1;
/** Drafts that break a rule of another sort. At the neighbours' 0.1 every fourth patient's story was also told off for slander or the like. */
const BREAKING_OTHERS = 0.4;
/** Rules that are often broken by the same draft. */
const NEIGHBOURS: readonly (readonly string[])[] = [
  ['insult', 'hostile-tone', 'harassment', 'threat', 'slur', 'profanity', 'defamation', 'colleague-identity', 'contentious-topic', 'report-abuse'],
  ['confidential-information', 'private-conversation', 'media-enquiry', 'colleague-identity', 'defamation'],
  ['speaking-for-institution', 'affiliation-disclaimer', 'affiliation-disclosure', 'institution-email', 'institution-account-politics'],
  ['health-misinformation', 'civic-misinformation', 'missing-source', 'medical-advice', 'contentious-topic', 'institution-account-politics'],
  ['commercial-promotion', 'conflict-of-interest', 'spam', 'impersonation', 'credential'],
];
/** What drafts about anything else also hold: somebody in care, coarse words, contempt. */
const TOLD_ALONG: ReadonlySet<string> = new Set(['patient-case', 'patient-identifier', 'patient-contact', 'profanity', 'insult', 'hostile-tone']);

const { packs } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
const { demands, disclaimers, institutions } = demandsInForce(packs, [], RULE_BOOK, { strictness: 'strict', host: '' });

/** From the firmest on. */
const STANDINGS: readonly Standing[] = ['sure', 'plain', 'settled', 'firm', 'weak'];

function foundIn(reading: Reading): Map<string, Standing> {
  return new Map(demands.flatMap(({ rule: id, terms }) => {
    const rule = RULES.find((each) => each.id === id);
    const breaches = rule?.evaluate(reading, { terms, disclaimers, institutions }).map((breach) => standingOf(rule.id, breach)) ?? [];
    const firmest = STANDINGS.find((standing) => breaches.includes(standing));
    return firmest === undefined ? [] : [[id, firmest] as const];
  }));
}

/** The features around a text and of each of its sentences, each once there. */
function partsOf(reading: Reading, names: readonly string[]): Uint16Array[] {
  const all = reading.get(features);
  const sentences = sentenceCount(all);
  if (windowsOf(sentences).length === 0) return [];
  const places = new Map(names.map((name, place) => [name, place]));
  const parts = Array.from({ length: sentences + 1 }, () => new Set<number>());
  for (const { name, sentence } of all) parts[sentence + 1]!.add(places.get(name)!);
  return parts.map((part) => Uint16Array.from(part));
}

function lessonOf(row: Row, voice: string | null): Lesson {
  const reading = new Reading(draftOf(row));
  const names = [...new Set(reading.get(features).map(({ name }) => name))];
  if (voice === null) return { row, voice, names, parts: [], found: new Map(), exempt: new Set() };
  const exempt = new Set<string>(RULES.filter((rule) => rule.exempts?.(reading)).map(({ id }) => id));
  return { row, voice, names, parts: partsOf(reading, names), exempt, found: foundIn(reading) };
}

/** The drafts that packs give as examples. */
function examplesOfPacks(): Row[] {
  return packs.flatMap(({ id, examples: { flags, passes } }) => [flags, passes].flatMap((examples) => {
    const expect = examples === flags;
    return examples.map(({ rule, draft: { text, site, surface, ...context } }, index): Row => ({
      id: `${id}-${expect ? 'flags' : 'passes'}-${index + 1}`, rule, expect, text, ...(site && { site }), ...(surface && { surface }), context,
    }));
  }));
}

/** So often each of them counts: it is read by everybody, and taught once among thousands of drafts some of it was told of after each teaching. */
const OWN_STRINGS_COUNT = 3;

/** What Chaperone itself says, and writes into drafts: plain sentences about all that rules look for, which break none of them. */
function ownStrings(): Row[] {
  const said = Object.entries(en)
    .filter(([id]) => !/^(?:title|rule|decision|example)\./.test(id))
    .map(([id, { text }]) => [id, text.replace(/<[^>]*>|\{[^}]*\}/g, '').trim()]);
  const put = Object.entries(lines).flatMap(([id, inLanguages]) => (
    Object.entries(inLanguages).flatMap(([language, text]) => (typeof text === 'string' ? [[`${id}-${language}`, text]] : []))));
  const all = [...said, ...put].map(([id = '', text = '']): Row => ({ id, rule: 'ordinary', expect: false, text }));
  return Array.from({ length: OWN_STRINGS_COUNT }, () => all).flat();
}

/** The rule that the crowd is counted for. */
export const CROWD: RuleId = 'reidentification-risk';

/**
 * Drafts whose crowd was worked out by hand, those that the crowd is fitted to: whether they tell who it is is all that was asked of them. The
 * others of `crowd-sets.ts` are kept to measure by.
 */
function crowdDrafts(): Row[] {
  return rowsOf('crowd/{own,days}.jsonl').map(({ id, text, site, flag, replyTo }: Row & { readonly flag?: boolean; readonly replyTo?: string }): Row => ({
    id, rule: CROWD, expect: flag === true, text, ...(site && { site }), context: { ...(replyTo && { replyTo }) },
    unsure: RULE_IDS.filter((rule) => rule !== CROWD),
  }));
}

/**
 * Every draft to learn from: those that rules were tuned on, and those written in many voices which nobody looked at to tune a wording.
 * Those of a rule that no voice was asked about are left out: it hangs on page, thread or clock, and an insult that stands on one's page
 * is labelled for that alone, so that all insults with an account beside them were unlearnt.
 */
export function lessons(): Lesson[] {
  const spoken = rowsOf('voices/*.jsonl');
  const asked = new Set(spoken.map(({ rule }) => rule));
  const tuned = [...rowsOf('own/*.jsonl'), ...examplesOfPacks(), ...ownStrings(), ...crowdDrafts()].filter(({ rule }) => asked.has(rule));
  return [...tuned.map((row) => lessonOf(row, null)), ...spoken.map((row) => lessonOf(row, voiceOf(row)))];
}

/** True when a draft breaks no rule at all. */
export function isClean({ expect, also = [] }: Row): boolean {
  return !expect && also.length === 0;
}

/**
 * Rules that hang on what stands beside the text, and what that is: of a draft without it nobody asked whether it breaks them. Taught with
 * all drafts, `page-review` learnt to tell how others speak on one's page from how one posts oneself: a fifth of its breaches was found at
 * one false alarm in thirty, and two fifths when it was taught with posts on one's page alone.
 */
const HANGS_ON: Readonly<Record<string, string>> = { 'off-topic-reply': 'replyTo', 'page-review': 'author', audience: 'audience' };
/** Rules of which a draft that breaks them was asked nothing else: what leaves the subject, what others post. */
const ASKED_ALONE: ReadonlySet<string> = new Set(['off-topic-reply', 'page-review']);

/** How much a draft that is not of a topic tells against it. */
function countAgainst(row: Row, topic: string): number {
  const { rule, also = [], unsure = [], context = {} } = row;
  if (unsure.includes(topic)) return 0;
  if (ASKED_ALONE.has(rule) && row.expect) return 0;
  const hangsOn = HANGS_ON[topic];
  if (hangsOn !== undefined) return isClean(row) && context[hangsOn] ? OTHERS : 0;
  if (isClean(row)) return OTHERS;
  const isNear = TOLD_ALONG.has(topic) || [rule, ...also].some((other) => NEIGHBOURS.some((near) => near.includes(topic) && near.includes(other)));
  return isNear ? BREAKING_NEIGHBOURS : BREAKING_OTHERS;
}

/** The windows of a lesson, each as what its sentences and what is around them come to. */
function windowsIn({ names, parts }: Lesson, numbers: ReadonlyMap<string, number>): Weighable[] {
  const [around, ...sentences] = parts;
  if (around === undefined) return [];
  return windowsOf(sentences.length).map(([from, to]) => {
    const places = [around, ...sentences.slice(from, to)].flatMap((part) => [...part]);
    return { features: Uint32Array.from(places.flatMap((place) => numbers.get(names[place]!) ?? [])), value: SCALE * shareOf(places.length) };
  });
}

/** The example a lesson is. `numbers`: of the features that are learnt. */
export function exampleOf(lesson: Lesson, numbers: ReadonlyMap<string, number>, topics: readonly string[]): Example {
  const { row, names, found } = lesson;
  const labels = Float32Array.from(topics, (topic) => Number(breaks(row, topic)));
  return {
    features: Uint32Array.from(names.flatMap((name) => numbers.get(name) ?? [])),
    value: SCALE * shareOf(names.length),
    windows: windowsIn(lesson, numbers),
    labels,
    counts: Float32Array.from(topics, (topic, index) => (row.rule === topic || labels[index]! > 0 ? 1 : countAgainst(row, topic))),
    found: Float32Array.from(topics, (topic) => Number(found.has(topic))),
  };
}
