import type { ReactNode } from 'react';
import { say, type WordId } from '../../lib/words/words.ts';

/** The parts of the options page in their order: anchor → heading. */
const SECTIONS = {
  policies: 'setting.packs', strictness: 'setting.strictness', rules: 'setting.tiers', crowd: 'setting.crowdThreshold', pictures: 'pictures.title',
  hours: 'setting.workHours', watched: 'watched.title', sites: 'sites.title', you: 'setting.affiliation', words: 'setting.words',
  try: 'try.title', library: 'library.title', dealt: 'dealt.title', backup: 'backup.title', doctor: 'doctor.title',
} as const satisfies Record<string, WordId>;

/** The same parts, as the list of links brings them together. */
const GROUPS = [
  ['options.group.checked', ['policies', 'strictness', 'rules', 'crowd', 'pictures', 'hours', 'watched', 'sites']],
  ['options.group.you', ['you', 'words']],
  ['options.group.see', ['try', 'library', 'dealt']],
  ['options.group.browser', ['backup', 'doctor']],
] as const satisfies readonly (readonly [WordId, readonly (keyof typeof SECTIONS)[]])[];

/** Links to the parts of the page; beside them where there is room. */
export function SectionLinks() {
  return (
    <nav className="contents" aria-label={say('options.nav')}>
      <ul>
        {GROUPS.map(([group, ids]) => (
          <li key={group}>
            <span className="small">{say(group)}</span>
            <ul className="links">{ids.map((id) => <li key={id}><a href={`#${id}`}>{say(SECTIONS[id])}</a></li>)}</ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SectionProps {
  readonly of: keyof typeof SECTIONS;
  /** False where the heading stands inside, as the legend of a group. */
  readonly heading?: boolean;
  readonly children: ReactNode;
}

/** One part of the page, with its heading. */
export function Section({ of, heading = true, children }: SectionProps) {
  return (
    <section id={of}>
      {heading && <h2>{say(SECTIONS[of])}</h2>}
      {children}
    </section>
  );
}
