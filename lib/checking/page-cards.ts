import { cardsOf } from './cards.ts';
import type { PageChecked, PagePart, PageRefusal, PageReport } from './page-view.ts';
import type { NotChecked } from './report.ts';
import type { Card } from './view.ts';

/** One text of a page with its cards. */
export interface ShownPart extends Omit<PagePart, 'checked'> {
  readonly id: string;
  readonly cards: readonly Card[];
  readonly notChecked: readonly NotChecked[];
}

/** A page that was checked. */
export interface ShownPage extends Omit<PageReport, 'parts'> {
  readonly parts: readonly ShownPart[];
  /** How many rules looked at the part that most of them looked at. */
  readonly checkedRules: number;
  /** Names of the policies in force. */
  readonly packs: readonly string[];
}

/** A page's report with its findings as cards. */
export function shownPage(checked: PageChecked): ShownPage | PageRefusal {
  if (checked.kind === 'refused') return checked;
  return {
    ...checked,
    checkedRules: Math.max(0, ...checked.parts.map((part) => part.checked.report.checked.length)),
    packs: checked.parts[0]?.checked.packs ?? [],
    parts: checked.parts.map(({ checked: { report, citations, decisions }, ...part }): ShownPart => ({
      ...part, id: report.draft, cards: cardsOf(report, part.text, citations, decisions), notChecked: report.notChecked,
    })),
  };
}
