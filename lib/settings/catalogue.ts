import * as v from 'valibot';
import type { Mark } from '../draft/mark.ts';
import { STRICTNESSES, type Strictness } from '../draft/tier.ts';
import { WATCHED_SITES, type WatchedSite } from '../platform/manifest.ts';
import { type Hours, HoursSchema } from '../reading/hours.ts';
import { LANGUAGE_CHOICES, type LanguageChoice } from '../words/languages.ts';
import { host, type InstitutionProfile, InstitutionSchema } from './institution.ts';
import { allTerms, OwnTiersSchema, type TermsByRule, TermsSchema, type TiersByRule, TiersSchema } from './rule-values.ts';
import { selectorFault } from './selectors.ts';
import { setting } from './setting.ts';

const text = v.pipe(v.string('must be text'), v.trim());
const ids = v.pipe(
  v.array(v.pipe(text, v.nonEmpty('must not hold an empty name')), 'must be a list'),
  v.transform((all) => [...new Set(all)]),
);
const yesOrNo = v.boolean('must be true or false');

const WATCHED = Object.keys(WATCHED_SITES) as WatchedSite[];

const pixels = v.pipe(v.number('must be a number'), v.integer('must be whole'), v.minValue(1, 'must be 1 or more'));
const mark = v.strictObject({
  name: v.pipe(text, v.nonEmpty('must not be empty')),
  width: pixels,
  height: pixels,
  hash: v.pipe(v.string('must be text'), v.regex(/^[\da-f]{256}$/, 'must be what `npm run mark` prints')),
}, ({ expected }) => (expected === 'never' ? 'is no part of a mark' : 'must have a name, a shape and a hash'));

/** The parts of a box that selectors can be added for, as a surface names them (lib/composers/surfaces/surface.ts). */
const PARTS = ['editable', 'within', 'bounds', 'submit', 'alsoSubmit', 'tools'] as const;

/** Selectors tried before the built-in ones, by the box's name and its part. */
export type SelectorHints = Readonly<Record<string, Readonly<Partial<Record<(typeof PARTS)[number], readonly string[]>>>>>;

const selectors = v.pipe(
  v.array(v.pipe(
    v.string('must be text'),
    v.maxLength(300, 'is longer than 300 characters'),
    v.check((selector) => selectorFault(selector) === null, ({ input }) => selectorFault(input) ?? ''),
  ), 'must be a list'),
  v.maxLength(10, 'holds more than 10 selectors'),
);
const hints = v.strictObject(
  v.entriesFromList(PARTS, v.optional(selectors)),
  ({ expected }) => (expected === 'never' ? 'is no part of a box' : 'must be selectors by part'),
);

/** Where the person works or studies, as what, and the line their profiles carry; empty where not told. */
export interface Affiliation {
  readonly institution: string;
  readonly role: string;
  readonly profile: string;
  /** The profiles say that the views are the person's own. */
  readonly disclaims: boolean;
}

export const SETTINGS = {
  /** Ids of the policies that bind the person. */
  packs: setting<readonly string[]>({
    schema: ids, default: ['hipaa-safe-harbor'], manageable: true, label: 'setting.packs',
    example: ['mount-sinai', 'hipaa-safe-harbor'],
  }),
  strictness: setting<Strictness>({
    schema: v.picklist(STRICTNESSES, 'must be relaxed, standard or strict'),
    default: 'standard', manageable: true, label: 'setting.strictness', example: 'strict',
  }),
  affiliation: setting<Affiliation>({
    schema: v.object(
      { institution: v.optional(text, ''), role: v.optional(text, ''), profile: v.optional(text, ''), disclaims: v.optional(yesOrNo, false) },
      'must be a group of values',
    ),
    default: { institution: '', role: '', profile: '', disclaims: false }, manageable: true, label: 'setting.affiliation',
    example: { institution: 'Mount Sinai', role: 'resident', profile: '', disclaims: false },
  }),
  /** Ids of the policies the person holds to on every site, whatever sites the policy itself names. */
  everywhere: setting<readonly string[]>({
    schema: ids, default: [], manageable: true, label: 'setting.everywhere', example: ['sermo'],
  }),
  /** Tiers of one's own, by rule id. The check keeps them at or above each rule's floor. Only an institution may block. */
  tiers: setting<TiersByRule>({
    schema: OwnTiersSchema, managedSchema: TiersSchema, byPart: true, together: (institution, person) => ({ ...institution, ...person }),
    default: {}, manageable: true, label: 'setting.tiers', example: { profanity: 'note' },
  }),
  /** Words to look out for besides those a rule knows, by rule id; the policies in force decide whether the rule is asked at all. */
  terms: setting<TermsByRule>({
    schema: TermsSchema, byPart: true, together: allTerms,
    default: {}, manageable: true, label: 'setting.terms', example: { 'confidential-information': ['Project Lantern'] },
  }),
  /** Hours of work or study, in which a quiet note says so. */
  workHours: setting<readonly Hours[]>({
    schema: v.array(HoursSchema, 'must be a list'), byPart: true,
    default: [], manageable: true, label: 'setting.workHours', example: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }],
  }),
  /** A patient's permission in writing, as the person or the draft states it, counts for clauses that allow it. */
  permissionCounts: setting<boolean>({
    schema: yesOrNo, default: true, manageable: true, personal: false, label: 'setting.permissionCounts', example: false,
  }),
  /** Who runs this browser. */
  institution: setting<InstitutionProfile>({
    schema: InstitutionSchema, byPart: true, default: v.parse(InstitutionSchema, {}), manageable: true, personal: false, label: 'setting.institution',
    example: {
      name: 'Nordhaven General Hospital', brandWords: ['Nordhaven', 'NGH'], accounts: ['NordhavenGH'], domains: ['nordhaven.example'],
      contacts: [{ name: 'Press office', phone: '+1 212 555 0100', email: 'press@nordhaven.example' }],
      disclaimers: [{ language: 'en', text: 'My own views, not those of Nordhaven General Hospital.' }, { language: 'en', text: 'Views mine.' }],
    },
  }),
  /** Packs of the institution, each one as JSON text, for Chrome's managed schema can't describe a pack and Firefox has none. */
  ownPacks: setting<readonly string[]>({
    schema: v.pipe(
      v.array(v.pipe(v.string('must be JSON in text'), v.maxLength(500_000, 'is longer than 500000 characters')), 'must be a list'),
      v.maxLength(20, 'holds more than 20 packs'),
    ),
    byPart: true, default: [], manageable: true, personal: false, label: 'setting.ownPacks',
    example: ['{"id":"nordhaven","name":"Nordhaven","…":"the rest of the pack, see policies/guides/write-a-pack.md"}'],
  }),
  /** Logos and signs of the institution that are looked for in pictures, as `npm run mark` prints them. */
  marks: setting<readonly Mark[]>({
    schema: v.pipe(v.array(mark, 'must be a list'), v.maxLength(20, 'holds more than 20 marks')), byPart: true,
    default: [], manageable: true, personal: false, label: 'setting.marks',
    example: [{ name: 'Nordhaven crest', width: 512, height: 512, hash: '0'.repeat(128).padEnd(256, '9f') }],
  }),
  /** The first weeks of a roll-out: every finding is a note, whatever else is set, and nothing holds a post. */
  pilot: setting<boolean>({ schema: yesOrNo, default: false, manageable: true, personal: false, label: 'setting.pilot', example: true }),
  /**
   * For the days between a site's change and the next release: selectors for the boxes whose names the popup and
   * policies/guides/add-a-site.md tell. They come from whoever runs the browsers, go before the built-in ones and are data alone.
   */
  selectorHints: setting<SelectorHints>({
    schema: v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'must be the name of a box')), hints, 'must be selectors by box'),
    byPart: true, default: {}, manageable: true, personal: false, label: 'setting.selectorHints',
    example: { 'x-post': { submit: ['[data-testid="tweetButton"]'] } },
  }),
  /** Sites on which nothing is checked and nothing of ours is shown. */
  offSites: setting<readonly WatchedSite[]>({
    schema: v.pipe(v.array(v.picklist(WATCHED, 'must be x, facebook or linkedin'), 'must be a list'), v.transform((all) => [...new Set(all)])), byPart: true,
    default: [], manageable: true, label: 'setting.offSites', example: ['facebook'],
  }),
  /** Hosts on which the institution would have posts checked, too; each person's browser asks them before one is. */
  sites: setting<readonly string[]>({
    schema: v.pipe(v.array(host, 'must be a list'), v.maxLength(50, 'holds more than 50 sites')), byPart: true,
    default: [], manageable: true, personal: false, label: 'setting.sites', example: ['board.example.org'],
  }),
  /** How many people a description should fit at least, in persons. */
  crowdThreshold: setting<number>({
    schema: v.pipe(v.number('must be a number'), v.integer('must be whole'), v.minValue(2, 'must be 2 or more'), v.maxValue(10_000, 'must be 10000 or less')),
    default: 11, manageable: true, label: 'setting.crowdThreshold', example: 30,
  }),
  /** Drafts of one day about the same case count together. */
  sumOfPosts: setting<boolean>({ schema: yesOrNo, default: false, manageable: true, label: 'setting.sumOfPosts', example: true }),
  /** A picture with nothing else to say goes on without what its file carries unseen, and no word is said. */
  quietDetails: setting<boolean>({ schema: yesOrNo, default: false, manageable: true, label: 'setting.quietDetails', example: true }),
  /** Nothing of ours in any page, and no press or key held: what is checked is brought to the panel. */
  panelOnly: setting<boolean>({ schema: yesOrNo, default: false, manageable: true, label: 'setting.panelOnly', example: true }),
  /** The language of what is shown; that of drafts does not depend on it. */
  language: setting<LanguageChoice>({
    schema: v.picklist(LANGUAGE_CHOICES, 'must be auto, en, ms or es'),
    default: 'auto', manageable: true, label: 'setting.language', example: 'ms',
  }),
  /** The question of the first start was answered or skipped. */
  answered: setting<boolean>({ schema: yesOrNo, default: false, manageable: true, label: 'setting.answered', example: true }),
  /** The welcome page opens after the installation. */
  welcome: setting<boolean>({ schema: yesOrNo, default: true, manageable: true, label: 'setting.welcome', example: false }),
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type SettingValue<Key extends SettingKey> = (typeof SETTINGS)[Key]['default'];

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** True when the word names a setting. */
export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(SETTINGS, key);
}
