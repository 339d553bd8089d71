import type { Trial, TrialDraft } from '../../components/pages/TryIt.tsx';
import { cardsOf } from '../../lib/checking/cards.ts';
import { quote } from '../../lib/draft/span.ts';
import { send } from '../../lib/messaging/send.ts';

const draftOf = (draft: TrialDraft) => ({ ...draft, site: 'web' as const, surface: 'post' as const });

/** Asks the background about a draft that stands in no composer. */
export const trial: Trial = {
  async check(draft) {
    const { report, citations, decisions, packs } = await send('check', { draft: draftOf(draft) });
    return {
      text: draft.text, cards: cardsOf(report, draft.text, citations, decisions), notChecked: report.notChecked, checkedRules: report.checked.length, packs,
    };
  },
  fixes: (draft, finding) => send('fixes', { draft: draftOf(draft), finding }),
  decide: (draft, { findings }, decision) => Promise.all(findings.map(({ id, span }) => (
    send('decide', { draft: draft.id, finding: id, words: span === null ? '' : quote(draft.text, span), decision })))),
};
