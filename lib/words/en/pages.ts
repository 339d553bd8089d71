import type { Words } from '../word.ts';

/** The popup, the welcome page and the options page. */
export const PAGES = {
  'popup.title': { text: 'On this page', note: 'Heading of the popup.' },
} as const satisfies Words;
