import type { Words } from '../word.ts';

/** Pages that a person has remembered, and sites that are added to those watched. */
export const SOURCES = {
  'remember.press': { text: 'Remember this page', note: 'Button: keeps a fingerprint of the article, so that a draft which copies it is noticed.' },
  'remember.says': { text: 'Keeps a fingerprint of this article until the browser closes. A draft that copies it is then noticed.', note: 'Below the button.' },
  'remember.kept': { text: 'Remembered: {title}', note: 'After the press. title: of the page.' },
  'remember.refused': { text: 'This page was not remembered.', note: 'Last resort, after the press.' },
  'remember.refused.not-public': { text: 'Not remembered. Only public pages with an https address are.', note: 'After the press.' },
  'remember.refused.inside': { text: 'Not remembered. This page looks like one that not everybody can see.', note: 'After the press, on pages behind a sign-in, mail and records.' },
  'remember.refused.institution': { text: 'Not remembered. Pages of your own institution never are.', note: 'After the press.' },
  'remember.refused.private-window': { text: 'Not remembered. Nothing is kept of a private window.', note: 'After the press.' },
  'remember.refused.not-allowed': { text: 'Not remembered. The browser does not let Chaperone read this page.', note: 'After the press.' },
  'remember.refused.no-article': { text: 'Not remembered. No article was found on this page.', note: 'After the press.' },
  'remember.refused.not-kept': { text: 'Not remembered. The browser could not keep it.', note: 'After the press.' },
} as const satisfies Words;
