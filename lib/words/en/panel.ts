import type { Words } from '../word.ts';

/** The side panel and what it says of a page. */
export const PANEL = {
  'panel.title': { text: 'Check a text', note: 'Heading of the side panel.' },
  'panel.says': { text: 'Write or paste a text for any place. It is not posted and not kept.', note: 'Below the heading.' },
  'panel.field': { text: 'Your text', note: 'Label of the box.' },
  'panel.copy': { text: 'Copy the text', note: 'Button below the box.' },
  'panel.open': { text: 'Open the side panel', note: 'Button in the popup. The side panel: the browser’s area beside the page.' },

  'panel.page': { text: 'Check this page', note: 'Heading in the panel, and the button that reads the page in the tab in front.' },
  'panel.page.says': { text: 'Your blog before it goes out, or your own profile: it is read once, at your press.', note: 'Below the heading.' },
  'panel.page.again': { text: 'Check it again', note: 'Button: reads the page anew.' },
  'panel.page.reading': { text: 'Reading the page.', note: 'While it is read and checked.' },
  'panel.page.read': {
    text: '{words, plural, one {# word} other {# words}} read on {host}. {count, plural, =0 {Nothing came up.} one {# thing to look at.} other {# things to look at.}}',
    note: 'After a page was checked. Must not say "safe" or praise. host: such as example.org.',
  },
  'panel.page.pictures': {
    text: '{count, plural, one {The picture on it was} other {The # pictures on it were}} not checked.', note: 'Below what came up on a page.',
  },
  'panel.page.moved': { text: 'These words are not there any more. Check the page again.', note: 'After a press that should have led to the place.' },
  'panel.page.mend': { text: 'Change it where you write the page, then check it again.', note: 'Above what came up on a page: Chaperone changes nothing there.' },

  'panel.refused.not-allowed': {
    text: 'The browser lets Chaperone read a page only when you ask on it. Press its button in the toolbar, then “Check this page”.',
    note: 'The browser did not let the page be read. The words in quotation marks are those of the button.',
  },
  'panel.refused.closed': { text: 'No extension may read this page. Paste its text above to check it.', note: 'Pages of the browser itself, of stores for extensions, and local files.' },
  'panel.refused.pdf': { text: 'A PDF can’t be read here. Paste its text above to check it.', note: 'PDF: a kind of document.' },
  'panel.refused.empty': { text: 'No text of some length was found here. Paste it above to check it.', note: 'The page holds no article.' },
  'panel.refused.feed': { text: 'This shows what others post. Go to your own profile and press again.', note: 'A feed, or the profile of someone else.' },
  'panel.refused.gone': { text: 'The page could not be read. Reload it and press again.', note: 'The tab was closed, or something failed.' },

  'panel.line': { text: 'Your profile line', note: 'Heading over what came up in the line of the person’s own profile.' },
  'panel.line.nothing': { text: 'Nothing came up in it. Drafts are now checked with it in mind.', note: 'Below the profile line. Must not say "safe".' },
  'panel.line.kept': { text: 'Drafts are now checked with it in mind.', note: 'Below the profile line, which the disclaimer rule reads.' },
  'panel.own-posts': { text: 'Your own posts', note: 'Heading over what came up in posts of the person’s own.' },
  'panel.other-posts': { text: 'Posts of others on your page', note: 'Heading over what came up in posts by others.' },
  'panel.other-posts.by': { text: 'By {who}', note: 'Above a card. who: a name as the site shows it.' },
  'panel.none': { text: 'Nothing came up.', note: 'Below a heading. Must not say "safe" or praise.' },
  'panel.left.posts': { text: 'Posts on this kind of profile are not read; its line is.', note: 'What was left out.' },
  'panel.left.posts-of-others': { text: 'Posts of others are left out: none of your policies asks about them.', note: 'What was left out.' },
} as const satisfies Words;
