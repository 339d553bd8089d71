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
    text: '{count, plural, one {# picture on it was} other {# pictures on it were}} not checked.', note: 'Below what came up on a page. Other pictures may have been.',
  },
  'panel.pictures.looking': { text: 'Looking at {count, plural, one {# picture} other {# pictures}}…', note: 'While pictures of a page are looked at.' },
  'panel.pictures.stop': { text: 'Stop', note: 'Button: looks at no more pictures.' },
  'panel.pictures.stopped': { text: 'Stopped.', note: 'After that button was pressed; what came up so far may follow.' },
  'panel.pictures.looked': {
    text: '{count, plural, =0 {Nothing came up} one {# thing to look at} other {# things to look at}} in {pictures, plural, one {# picture} other {# pictures}}.',
    note: 'After pictures of a page were looked at. Must not say "safe" or praise.',
  },
  'panel.pictures.none': {
    text: '{count, plural, one {The picture could not be checked.} other {None of # pictures could be checked.}}', note: 'Instead of that, where not one could be looked at.',
  },
  'panel.picture': { text: 'Picture {number, number}', note: 'Heading over what came up in one picture of a page. number: the first is 1.' },
  'panel.picture.show': { text: 'Show it', note: 'Button: brings the picture into sight in the page.' },
  'panel.picture.show.named': { text: 'Show it: picture {number, number}', note: 'The same button for a screen reader.' },
  'panel.pictures.moved': { text: 'This picture is not there any more. Check the page again.', note: 'After a press that should have led to the picture.' },
  'panel.page.moved': { text: 'These words are not there any more. Check the page again.', note: 'After a press that should have led to the place.' },
  'panel.page.mend': { text: 'Change it where you write the page, then check it again.', note: 'Above what came up on a page: Chaperone changes nothing there.' },

  'panel.refused.not-allowed': {
    text: 'The browser lets Chaperone read a page only when you ask on it. Press its button in the toolbar, then “Check this page”.',
    note: 'The browser did not let the page be read. The words in quotation marks are those of the button.',
  },
  'panel.refused.closed': { text: 'No extension may read this page. Paste its text above to check it.', note: 'Pages of the browser itself, of stores for extensions, and local files.' },
  'panel.refused.pdf': { text: 'A PDF can’t be read here. Paste its text above to check it.', note: 'PDF: a kind of document.' },
  'panel.refused.empty': { text: 'No text of some length was found here. Paste it above to check it.', note: 'The page holds no article.' },
  'panel.refused.feed': { text: 'This shows what others post. Open your own profile, then press again.', note: 'A feed, or the profile of someone else.' },
  'panel.refused.others': {
    text: 'What others post stands here as well, so this page is not read. Paste your own text above to check it.',
    note: 'A page of Mastodon or Bluesky, where it is not known which posts are the person’s own.',
  },
  'panel.refused.gone': { text: 'The page could not be read. Reload it and press again.', note: 'The tab was closed, or something failed.' },

  'panel.line': { text: 'Your profile line', note: 'Heading over what came up in the line of the person’s own profile.' },
  'panel.line.tells': {
    text: '{work, select, yes {It names where you work or study.} other {It does not name where you work or study.}} {views, select, yes {It says the views are your own.} other {It does not say whose views these are.}}',
    note: 'Below the profile line where nothing came up in it: what the disclaimer rule reads there. Must not say "safe".',
  },
  'panel.line.kept': { text: 'Drafts are now checked with it in mind.', note: 'Below the profile line, which the disclaimer rule reads.' },
  'panel.own-posts': { text: 'Your own posts', note: 'Heading over what came up in posts of the person’s own.' },
  'panel.other-posts': { text: 'Posts of others on your page', note: 'Heading over what came up in posts by others.' },
  'panel.other-posts.by': { text: 'By {who}', note: 'Above a card. who: a name as the site shows it.' },
  'panel.none': { text: 'Nothing came up.', note: 'Below a heading. Must not say "safe" or praise.' },
  'panel.left.posts': { text: 'Posts on this kind of profile are not read; its line is.', note: 'What was left out.' },
  'panel.left.posts-of-others': { text: 'Posts of others are left out: none of your policies asks about them.', note: 'What was left out.' },

  'setting.panelOnly': { text: 'Use the side panel alone', note: 'Name of a setting.' },
  'setting.panelOnly.says': {
    text: 'Nothing of Chaperone stands in any page, and no post waits. You bring texts to the panel.', note: 'What the setting does.',
  },
  'setting.panelOnly.manage': {
    text: 'Nothing is put into any page and no press is held; people bring texts to the side panel.', note: 'What the setting does, for administrators.',
  },
  'popup.panel-only': {
    text: 'Nothing is watched in pages. Open the side panel to check a text.', note: 'In the popup, where the setting for the side panel alone is on.',
  },
  'finding.page-review': {
    text: 'May be worth a look: hide it, untag yourself, or ask for a change.', note: 'About a post by someone else on the person’s own page.',
  },
  'finding.page-review.patient': {
    text: 'Someone else tells about a patient on your page. You can hide it or ask them.', note: 'About a post by someone else on the person’s own page.',
  },
  'finding.page-review.abuse': {
    text: 'Harsh words by someone else on your page. You can hide them or block the person.', note: 'About a post by someone else on the person’s own page.',
  },
  'finding.page-review.conduct': {
    text: 'Shows someone drunk or the like on your page. You can untag yourself or hide it.', note: 'About a post by someone else on the person’s own page. The like: out of control.',
  },
  'title.page-review': { text: 'is a post by someone else', note: 'Stands after "this".' },
  'after.title': { text: 'After it is out', note: 'Heading: what to do about something that was posted already.' },
  'after.delete': { text: 'Delete it in the app or on the site. Copies and screenshots may stay.', note: 'First of three short pieces of advice.' },
  'after.tell': {
    text: 'If a patient may show, tell your privacy office or your lead today. Early is easier.', note: 'Second piece of advice. Privacy office: whoever answers for patients’ data.',
  },
  'after.keep': { text: 'Do not save the post, and do not send it on: each copy shows the patient again.', note: 'Third piece of advice.' },
  'after.colleague': { text: 'A colleague’s post: tell them in private first, and not below the post.', note: 'Fourth piece of advice.' },
  'after.policies': { text: 'What your policies say', note: 'Heading over what the policies in force say about posts that are out.' },
  'after.contact': { text: 'Whom to ask: {contact}', note: 'Below what a policy says. contact: an office or a person.' },

  'remembered.title': { text: 'Remembered pages', note: 'Heading: articles the person handed over in this session of the browser.' },
  'remembered.page': { text: '{host}, {words, plural, one {# word} other {# words}}', note: 'After a page’s title. host: such as example.org.' },
  'remembered.forget': { text: 'Forget', note: 'Button beside a page.' },
  'remembered.forget.named': { text: 'Forget {title}', note: 'The same button for a screen reader. title: of the page.' },
  'remembered.forget-all': { text: 'Forget all pages', note: 'Button below the list.' },
} as const satisfies Words;
