import type { ShownPage, ShownPart } from '../../components/panel/PageSection.tsx';
import { cardsOf } from '../../lib/checking/cards.ts';
import type { PageChecked, PageRefusal } from '../../lib/checking/page-view.ts';
import type { Card } from '../../lib/checking/view.ts';
import type { Place } from '../../lib/pages/page.ts';

/** How much of the text around words goes with them, so that they are found again; UTF-16 units. */
const AROUND = 60;

/** Words shown of a text that is meant as a whole, in UTF-16 units. */
const BEGINNING = 80;

/** A page's report as the panel shows it. */
export function shownPage(checked: PageChecked): ShownPage | PageRefusal {
  if (checked.kind === 'refused') return checked;
  return {
    ...checked,
    checkedRules: Math.max(0, ...checked.parts.map((part) => part.checked.report.checked.length)),
    packs: checked.parts[0]?.checked.packs ?? [],
    parts: checked.parts.map(({ what, author, text, checked: { report, citations, decisions } }): ShownPart => ({
      id: report.draft, what, author, text, cards: cardsOf(report, text, citations, decisions), notChecked: report.notChecked,
    })),
  };
}

/** Where the words of a card stand; of one about the text as a whole, where that begins. */
export function placeOf({ text }: ShownPart, { span }: Card): Place {
  const { start, end } = span ?? { start: 0, end: Math.min(text.length, BEGINNING) };
  return { before: text.slice(Math.max(0, start - AROUND), start), words: text.slice(start, end), after: text.slice(end, end + AROUND) };
}
