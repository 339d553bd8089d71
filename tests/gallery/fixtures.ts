import type { Fix } from '../../lib/checking/report.ts';
import type { Card, Citation, View } from '../../lib/checking/view.ts';

/** An invented draft, and what there is to say about it. */
export const DRAFT = 'Sat with Marcus Ellery tonight after his scan at Linden General. What a damn shift. He said he would rather be at sea.';

const span = (words: string) => ({ start: DRAFT.indexOf(words), end: DRAFT.indexOf(words) + words.length });

const CITATIONS: readonly Citation[] = [
  { clause: 'mount-sinai/3', label: 'Mount Sinai 3', short: '3', gist: 'Nothing that could tell who a patient is, in words or pictures.', language: 'en', unless: 'The patient agreed in writing.', contact: 'Compliance office' },
  { clause: 'imu/c.ii', label: 'IMU c.ii', short: 'c.ii', gist: 'Students keep patients’ details to themselves.', language: 'en', unless: null, contact: null },
  { clause: 'hipaa-safe-harbor/A', label: 'HIPAA Safe Harbor A', short: 'A', gist: 'Names.', language: 'en', unless: null, contact: null },
];

function card(rule: string, kind: string, tier: Card['tier'], words: string, choices: Card['choices'], more: Partial<Card> = {}): Card {
  const at = words === '' ? null : span(words);
  const message = { id: `finding.${rule}.${kind}`, data: { quote: words } };
  const finding = { id: `${rule}:${kind}:${words}`, rule, kind, tier, span: at, attachment: null, message, clauses: [], muted: false };
  return { id: finding.id, tier, quote: words, span: at, findings: [finding], message, citations: CITATIONS, decision: null, choices, ...more };
}

export const NAME = card('patient-identifier', 'name', 'hold', 'Marcus Ellery', ['not-a-patient', 'written-permission', 'never-flag', 'left-as-is']);
export const PLACE = card('patient-identifier', 'location', 'hold', 'Linden General', ['not-a-patient', 'written-permission', 'never-flag']);
export const SWEARING = card('profanity', 'strong', 'warn', 'damn', ['left-as-is', 'never-flag'], { citations: CITATIONS.slice(1, 2) });
export const STORY = card('patient-case', 'encounter', 'note', 'He said he would rather be at sea', ['not-a-patient', 'left-as-is']);
const FEW = { count: 3, first: 'tonight', second: 'Linden General', third: 'at sea' };
/** Clues that fit few people, with the plain story in the same card. */
export const CROWD = card('reidentification-risk', 'ten', 'hold', 'Sat with Marcus Ellery tonight after his scan at Linden General.', ['not-a-patient', 'written-permission', 'left-as-is'], {
  message: { id: 'finding.reidentification-risk.ten', data: FEW },
});
/** What the patient would know again, though nobody else could. */
const SELF_KNOWN = card('reidentification-risk', 'self-known', 'note', 'He said he would rather be at sea', ['not-a-patient', 'left-as-is'], {
  message: { id: 'finding.reidentification-risk.self-known.speech', data: {} },
});
export const DISCLAIMER = card('affiliation-disclaimer', 'missing', 'warn', '', ['left-as-is']);
export const DEALT = card('patient-identifier', 'date', 'hold', 'tonight', ['not-a-patient'], { decision: 'not-a-patient' });

function fix(of: Card, id: string, text: string, data: Record<string, string> = { text }): Fix {
  const { start, end } = of.span ?? { start: DRAFT.length, end: DRAFT.length };
  return {
    rule: of.findings[0]?.rule ?? '', finding: of.id, label: { id, data }, edits: [{ start, end, text }],
    text: DRAFT.slice(0, start) + text + DRAFT.slice(end),
  };
}

const FIXES: View['fixes'] = {
  [NAME.id]: [fix(NAME, 'fix.replace', 'my patient'), fix(NAME, 'fix.leave-out', '', { quote: 'Marcus Ellery' })],
  [PLACE.id]: null,
  [SWEARING.id]: [fix(SWEARING, 'fix.replace', 'hard')],
  [STORY.id]: [],
  [CROWD.id]: [{
    ...fix(CROWD, 'fix.crowd.out-say', 'Sat with a patient after a scan at our hospital.'),
    label: { id: 'fix.crowd.out-say', data: { first: 'tonight', second: 'Linden General', other: 'our hospital' } },
    gain: { id: 'fix.crowd.gain', data: { from: 6, to: 900 } },
  }],
  [DISCLAIMER.id]: [fix(DISCLAIMER, 'fix.disclaimer.insert', ' Views are my own.')],
};

const EMPTY: View = {
  presence: 'mark', text: DRAFT, cards: [], notChecked: [], checkedRules: 6, packs: ['Mount Sinai', 'HIPAA Safe Harbor'],
  fixes: FIXES, notice: null, shortcut: 'Alt+Shift+J', blocked: null,
};

/** Every state the interface beside a composer can be in. */
export const VIEWS = {
  'nothing': EMPTY,
  'note': { ...EMPTY, cards: [STORY] },
  'warn': { ...EMPTY, presence: 'banner', cards: [SWEARING, STORY] },
  'crowd': { ...EMPTY, presence: 'banner', cards: [CROWD, SELF_KNOWN] },
  'disclaimer': { ...EMPTY, presence: 'banner', cards: [DISCLAIMER] },
  'hold-named': { ...EMPTY, presence: 'banner', cards: [NAME, PLACE, SWEARING, STORY] },
  'waiting': { ...EMPTY, presence: 'waiting', cards: [NAME, SWEARING, STORY] },
  'mourning': { ...EMPTY, presence: 'banner', cards: [NAME, STORY], feeling: 'grief' },
  'mourning-waiting': { ...EMPTY, presence: 'waiting', cards: [NAME, STORY], feeling: 'grief' },
  'anger': { ...EMPTY, presence: 'banner', cards: [SWEARING, STORY], feeling: 'anger' },
  'blocked': {
    ...EMPTY, presence: 'waiting', cards: [{ ...NAME, tier: 'block' }],
    blocked: { id: 'blocked', data: { contact: 'the compliance office' } },
  },
  'dealt-with': { ...EMPTY, presence: 'mark', cards: [STORY, DEALT] },
  'incomplete': {
    ...EMPTY, presence: 'banner', cards: [SWEARING],
    notChecked: [
      { what: 'attachment', id: '0', sentence: { id: 'not-checked.image', data: { number: 1 } } },
      { what: 'rule', id: 'insult', sentence: { id: 'not-checked.rule', data: { rule: 'insult' } } },
    ],
  },
  'unchecked': { ...EMPTY, checkedRules: 0, notChecked: [{ what: 'background', id: 'background', sentence: { id: 'not-checked.background', data: {} } }] },
  'notice': { ...EMPTY, notice: { message: { id: 'notice.fix', data: {} }, copy: 'Sat with my patient tonight after a scan.' } },
  'cannot': { ...EMPTY, presence: 'cannot', checkedRules: 0, packs: [] },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;
