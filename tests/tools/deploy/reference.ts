import { BUNDLED_IDS, bundledPacks } from '../../../lib/policies/bundled.ts';
import { RULE_BOOK } from '../../../lib/rules/book.ts';
import { RULE_FACTS } from '../../../lib/rules/catalogue.ts';
import { RULES } from '../../../lib/words/en/rules.ts';
import { say, type WordId } from '../../../lib/words/words.ts';
import { managedSettings, type ManagedSetting } from './settings.ts';

const code = (value: unknown) => `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``;

const KINDS = { object: 'group', array: 'list', string: 'text', integer: 'whole number', boolean: 'true or false' } as const;

function kindOf({ schema, choices, range }: ManagedSetting): string {
  if (choices) return `one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`;
  return range ? `${KINDS[schema.type]}, ${range[0]} to ${range[1]}` : KINDS[schema.type];
}

function whoOf({ key, personal, locksByPart }: ManagedSetting): string {
  if (key === 'locked') return 'institution';
  if (!personal) return 'institution alone';
  return locksByPart ? `person, unless locked; also by part: \`"locked": ["${key}.…"]\`` : 'person, unless locked';
}

function section(setting: ManagedSetting): string {
  const rows = [
    ['Kind', kindOf(setting)],
    ['Who decides', whoOf(setting)],
    ...(setting.default === undefined ? [] : [['When not set', code(setting.default)]]),
    ['Example', code(setting.example)],
  ];
  return [
    `### \`${setting.key}\``, '', `${setting.name}. ${setting.changes}`, '', '| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`), '',
  ].join('\n');
}

/** What a rule is about, as its translators are told. */
function aboutOf(id: string): string {
  return RULES[`rule.${id}` as keyof typeof RULES].note.replace(/^.*It is about: /, '').replace(/\.$/, '');
}

function rules(): string {
  const rows = Object.entries(RULE_FACTS).map(([id, { relaxed, standard, strict, floor, muted }]) => (
    `| \`${id}\` | **${say(`rule.${id}` as WordId)}**: ${aboutOf(id)} | ${relaxed} | ${standard} | ${strict} | ${floor ?? ''} | ${muted ? 'yes' : ''} |`));
  return [
    '| Rule | What it is about | relaxed | standard | strict | least | muted |', '|---|---|---|---|---|---|---|', ...rows, '',
  ].join('\n');
}

function policies(): string {
  const { packs } = bundledPacks(BUNDLED_IDS, RULE_BOOK);
  return ['| Policy | What it is |', '|---|---|', ...packs.map(({ id, title }) => `| \`${id}\` | ${title} |`), ''].join('\n');
}

/** Everything an institution can set, and every policy and rule it can name, as a page for administrators. */
export function reference(): string {
  return `# What an institution can set

Written by \`npm run deploy:kit\` out of the settings themselves; changes here are lost. How to bring it to browsers: [deploy.md](../guides/deploy.md).

- A value that is set and not locked is a suggestion: a person's own choice goes before it, except where "institution alone" decides.
- A value that does not fit is passed over, the others hold. “Settings in force” on the options page and the console of the background name it with the reason. Chrome and Edge drop a value of the wrong kind, and a name they don't know, before Chaperone sees it: \`chrome://policy\` shows those.
- In lists and groups each part is judged by itself.
- Where a tool can only hold text, write a list or group as JSON in that text.
- A policy that is withdrawn gives everyone their own choices back. Chrome and Edge hand on a change when the system tells them of it; Firefox reads its policies when it starts.
- Nothing reaches \`protected-activity\`, the rule that keeps speech about pay, staffing, safety and unions from being flagged. Nothing takes a person's own list of allowed words, nor anything that makes Chaperone readable and usable for them.

## Settings

${managedSettings().map(section).join('\n')}
## Policies

For \`packs\` and \`everywhere\`. One of your own comes beside these by the id it bears.

${policies()}
## Rules

For \`tiers\` and \`terms\`, and for the clauses of a pack. Each rule's tier at each strictness, before the policies in force have their say. \`block\` can be set by an institution alone. A rule does not go below its least tier, but in a pilot stage. Muted: quiet where a post speaks about working conditions.

${rules()}`;
}
