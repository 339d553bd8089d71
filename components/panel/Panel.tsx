import { say } from '../../lib/words/words.ts';
import { Brand, Frame } from '../pages/Frame.tsx';
import { DraftSection, type DraftSectionProps } from './DraftSection.tsx';
import { PageSection, type PageSectionProps } from './PageSection.tsx';

export interface PanelProps {
  readonly draft: DraftSectionProps;
  readonly page: PageSectionProps;
}

/** The panel beside a page: the checker that needs no site at all. */
export function Panel({ draft, page }: PanelProps) {
  return (
    <Frame className="page panel">
      <Brand />
      <DraftSection {...draft} />
      <PageSection {...page} />
      <p className="small">{say('page.local')}</p>
    </Frame>
  );
}
