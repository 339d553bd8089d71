import type { RememberRowProps } from '../../components/pages/RememberRow.tsx';
import { send } from '../../lib/messaging/send.ts';

/** Has the page of a tab remembered; what came of it, as the row that asked for it says. */
export async function rememberPage(tab: number): Promise<NonNullable<RememberRowProps['answer']>> {
  const answer = await send('remember-page', { tab }).catch(() => ({ refused: 'not-allowed' as const }));
  return answer.refused === undefined ? { title: answer.page.title } : { refused: answer.refused };
}
