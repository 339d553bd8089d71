import type { Words } from '../word.ts';

/** What ran, what could not, and passing words. */
export const CHECKS = {
  'not-checked': { text: 'Something was not checked.', note: 'Last resort.' },
  'not-checked.rule': { text: 'One rule stopped and was not checked: {rule}.', note: 'rule: the name of a rule.' },
  'not-checked.length': { text: 'Only the first {read, number} characters were checked.', note: 'The text is longer than what is read.' },
  'not-checked.language': {
    text: '{language, select, und {This is in a language no rule reads} other {This looks like {language}, which no rule reads}}. Rules read English, Malay and Spanish.',
    note: 'language: the name of a language, or "und" when it is not known.',
  },
  'not-checked.pack': { text: 'The policy {pack} was not used: {reason}.', note: 'pack: its name. reason: which part of it does not hold together, without a full stop.' },
  'not-checked.paused': { text: 'Paused on this site. Nothing is checked.', note: 'The person asked for a pause in the popup.' },
  'not-checked.image': { text: 'Picture {number} was not checked.', note: 'number: 1 is the first attachment.' },
  'not-checked.video': { text: 'Video {number} was not checked.', note: 'number: 1 is the first attachment.' },
  'not-checked.file': { text: 'File {number} was not checked.', note: 'number: 1 is the first attachment.' },
  'not-checked.background': { text: 'The check did not answer. This text was not checked.', note: 'The part that checks is gone or slow.' },
  'notice': { text: 'Something changed. Read the text once more.', note: 'Last resort for a passing word.' },
  'notice.unchecked': { text: 'Not checked: the answer came too late, so the post went out.', note: 'After a post that was let go without a check.' },
  'notice.fix': { text: 'The change did not go in. Your text is as it was. Copy the new one instead.', note: 'A replacement that the editor did not take. Followed by a copy button.' },
  'notice.fix-copy': { text: 'The change did not go in. Copy it and put it in yourself.', note: 'Followed by a copy button.' },
  'notice.post-again': { text: 'Checked. Press Post once more.', note: 'The held post could not be let go by itself.' },
  'notice.enter-again': { text: 'Checked. Press Enter once more to send.', note: 'Where Enter alone sends, the held one could not be let go by itself.' },
  'notice.attach-again': { text: 'Checked. Attach the file once more.', note: 'The site drew its box anew while a file was looked at.' },
  'notice.files-unchecked': {
    text: '{count, plural, one {This file was not checked, or not all of it} other {# files were not checked, or not all of them}}.', note: 'After files were attached to a box without words.',
  },
  'notice.enter-unchecked': { text: 'Not checked: the answer came too late. Press Enter once more to send.', note: 'Where Enter alone sends: nothing was checked, and the person decides.' },
  'notice.slipped': { text: 'This went out before it could be held. It was not checked in time.', note: 'The site sent the text before Chaperone could hold it.' },
  'notice.not-kept': { text: 'The browser could not keep this. It counts for this draft only.', note: 'After "Never flag", when storage failed.' },
  'cannot': { text: 'This box can’t be watched here. Nothing you write in it is checked.', note: 'A composer that is seen but cannot be read or held.' },
  'cannot.read': { text: 'This box can’t be read here. Nothing you write in it is checked.', note: 'A composer whose text cannot be read.' },
  'cannot.hold': { text: 'Your words are read here, but Post can’t be held. Look before you post.', note: 'A composer whose Post button cannot be held.' },
  'cannot.write': { text: 'Changes can’t go into this box. You can copy them instead.', note: 'A composer that can be read and not written to. Stands under the findings.' },
  'checked.rules': { text: '{count, plural, one {# rule ran} other {# rules ran}}.', note: 'Footer. How many rules read the draft.' },
  'checked.packs': { text: 'Checked for: {packs}.', note: 'Footer. packs: names of policies.' },
  'checked.limits': { text: 'They can miss things. You decide.', note: 'Footer, after what ran. "They": the rules.' },
} as const satisfies Words;
