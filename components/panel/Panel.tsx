import { say } from '../../lib/words/words.ts';
import { Brand, Frame } from '../pages/Frame.tsx';
import { type AfterClause, AfterSection } from './AfterSection.tsx';
import { DraftSection, type DraftSectionProps } from './DraftSection.tsx';
import { PageSection, type PageSectionProps } from './PageSection.tsx';
import { RememberedSection, type RememberedSectionProps } from './RememberedSection.tsx';

export interface PanelProps {
  readonly draft: DraftSectionProps;
  readonly page: PageSectionProps;
  readonly remembered: RememberedSectionProps;
  readonly after: readonly AfterClause[];
}

/** The panel beside a page: the checker that needs no site at all. */
export function Panel({ draft, page, remembered, after }: PanelProps) {
  return (
    <Frame className="page panel">
      <Brand />
      <DraftSection {...draft} />
      <PageSection {...page} />
      <RememberedSection {...remembered} />
      <AfterSection clauses={after} />
      <p className="small">{say('page.local')}</p>
    </Frame>
  );
}
