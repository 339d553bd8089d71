import type { Words } from '../word.ts';

/** The popup and the welcome page. */
export const PAGES = {
  'page.local': { text: 'What you write is checked on this device and never leaves it.', note: 'On all pages. A promise; must stay exact.' },
  'page.not-endorsed': { text: 'The institutions named here did not write, review or approve Chaperone.', note: 'On all pages that name policies.' },

  'popup.title': { text: 'On this page', note: 'Heading of the popup.' },
  'popup.none': { text: 'No post box is open. The mark appears once you write.', note: 'On a watched site without a post box.' },
  'popup.elsewhere': { text: 'Chaperone watches X, Facebook and LinkedIn. This page is none of them.', note: 'On any other page.' },
  'popup.not-allowed': { text: 'Not allowed on {sites}. Nothing you write there is checked.', note: 'The browser took or never gave the permission. sites: names of websites.' },
  'popup.allow': { text: 'Allow on {sites}', note: 'Button: asks the browser for permission. sites: names of websites.' },
  'popup.silent': { text: 'Chaperone does not run in this tab yet. Reload the page to have posts checked.', note: 'The tab was open before the extension came.' },
  'popup.policies': { text: 'Checked for: {packs}.', note: 'packs: names of policies.' },
  'popup.shortcut': { text: '{shortcut} moves between text and Chaperone.', note: 'shortcut: keys as the browser names them.' },
  'popup.not-watched': { text: 'Not watched', note: 'Heading over kinds of post that are not checked.' },
  'popup.options': { text: 'Options', note: 'Button: opens the options page.' },

  'surface': { text: 'Post box', note: 'Last resort for the name of a box.' },
  'surface.x-post': { text: 'Post on X', note: 'A post box.' },
  'surface.facebook-post': { text: 'Post on Facebook', note: 'A post box.' },
  'surface.linkedin-post': { text: 'Post on LinkedIn', note: 'A post box.' },
  'surface.linkedin-comment': { text: 'Comment on LinkedIn', note: 'A post box.' },
  'surface.bluesky-post': { text: 'Post on Bluesky', note: 'A post box.' },
  'state': { text: 'not watched', note: 'Last resort for the state of a box.' },
  'state.watched': { text: 'watched', note: 'State of a box. Must not say "safe".' },
  'state.cannot': { text: 'not watched: it can’t be read or held', note: 'State of a box.' },

  'unwatched.apps': { text: 'Apps on a phone or tablet', note: 'Kind of post that is not checked.' },
  'unwatched.replies': { text: 'Comments on Facebook', note: 'Kind of post that is not checked.' },
  'unwatched.messages': { text: 'Messages and chats', note: 'Kind of post that is not checked.' },
  'unwatched.forms': { text: 'Stories, polls, articles, bios and ads', note: 'Kind of post that is not checked.' },
  'unwatched.pictures': { text: 'What a picture, video or file shows', note: 'Kind of post that is not checked.' },

  'welcome.title': { text: 'A second look before you post', note: 'Heading of the page that opens after installation.' },
  'welcome.lead': { text: 'Chaperone reads what you write on X, Facebook and LinkedIn before it goes out. It says when a patient may show.', note: 'First lines of the welcome page.' },
  'welcome.mark': { text: 'A small mark stands beside the box you write in. It speaks up when something needs a look.', note: 'Explains the mark; a picture of it stands beside.' },
  'welcome.decide': { text: 'You decide what goes out. A check can miss things, and it can be wrong.', note: 'Must stay: a check is no promise.' },
  'welcome.question': { text: 'Which policies bind you?', note: 'The one question of the first start.' },
  'welcome.question.note': { text: 'Choose all that do. You can change this later in the options.', note: 'Below the question.' },
  'welcome.save': { text: 'Use these', note: 'Button.' },
  'welcome.skip': { text: 'Skip', note: 'Button: leaves the question unanswered.' },
  'welcome.skip.note': { text: 'If you skip, drafts are checked for HIPAA Safe Harbor alone.', note: 'Beside the button.' },
  'welcome.done': { text: 'Done. Start a post on X, Facebook or LinkedIn, and the mark stands beside it.', note: 'After the question was answered or skipped.' },
  'welcome.institution': { text: 'Your institution has chosen the policies. There is nothing to set here.', note: 'Instead of the question.' },
} as const satisfies Words;
