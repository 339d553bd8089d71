import type { ReactNode } from 'react';
import { say, type WordId } from '../../lib/words/words.ts';

/** The parts of the options page in their order: anchor → heading. */
export const SECTIONS = {
  policies: 'setting.packs', strictness: 'setting.strictness', rules: 'setting.tiers', you: 'setting.affiliation', words: 'setting.words',
  crowd: 'setting.crowdThreshold', pictures: 'pictures.title', hours: 'setting.workHours', sites: 'sites.title', try: 'try.title', dealt: 'dealt.title', backup: 'backup.title',
  doctor: 'doctor.title', library: 'library.title',
} as const satisfies Record<string, WordId>;

/** Links to the parts of the page. */
export function SectionLinks() {
  return (
    <nav aria-label={say('options.nav')}>
      <ul className="links">
        {Object.entries(SECTIONS).map(([id, heading]) => <li key={id}><a href={`#${id}`}>{say(heading)}</a></li>)}
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
