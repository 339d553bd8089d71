import type { Trial, TrialDraft } from '../../components/draft-box/DraftBox.tsx';
import type { FileTrial } from '../../components/pages/TryPicture.tsx';
import { cardsOf } from '../../lib/checking/cards.ts';
import type { Privacy } from '../../lib/decisions/decisions.ts';
import { quote } from '../../lib/draft/span.ts';
import { send } from '../../lib/messaging/send.ts';

const draftOf = (draft: TrialDraft) => ({ ...draft, site: 'web' as const, surface: 'post' as const });

/** Asks the background about a draft that stands in no composer; of one in a private window nothing is kept. */
export const trialIn = (privacy: Promise<Privacy>): Trial => ({
  async check(draft) {
    const { report, citations, decisions, packs } = await send('check', { draft: draftOf(draft) }, await privacy);
    return {
      text: draft.text, cards: cardsOf(report, draft.text, citations, decisions), notChecked: report.notChecked, checkedRules: report.checked.length, packs,
    };
  },
  fixes: async (draft, findings) => send('fixes', { draft: draftOf(draft), findings }, await privacy),
  async decide(draft, { findings }, decision) {
    const hidden = await privacy;
    return Promise.all(findings.map(({ id, span }) => (
      send('decide', { draft: draft.id, finding: id, words: span === null ? '' : quote(draft.text, span), decision }, hidden))));
  },
});

/** Asks the background about a file that is attached nowhere. */
export const fileTrialIn = (privacy: Privacy): FileTrial => ({
  look: (id, file) => send('picture-look', { id, file, name: file.name, draft: draftOf({ id, revision: 0, text: '' }) }, privacy),
  skip: (id) => void send('picture-skip', { id }, privacy).catch(() => {}),
});
