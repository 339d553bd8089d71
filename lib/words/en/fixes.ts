import type { Words } from '../word.ts';

/** Buttons that change the draft. A verb first. */
export const FIXES = {
  'fix': { text: 'Change it', note: 'Last resort for a button that changes the draft.' },
  'fix.replace': { text: 'Say “{text}”', note: 'Button: puts these words in place of those in question.' },
  'fix.leave-out': { text: 'Leave out “{quote}”', note: 'Button. quote: the words in question.' },
  'fix.leave-out-words': { text: 'Leave out these words', note: 'Button, where the words in question are too many to stand on it; they stand below.' },
  'fix.all': { text: 'Change all {count}', note: 'Button: deals with every finding of this kind at once. count: 2 or more.' },
  'fix.leave-out-name': { text: 'Leave out who it is', note: 'Button: puts a general word in place of each name.' },
  'fix.permission.insert': { text: 'They agreed: add “{text}”', note: 'Button: adds a line. To press it is to say that those concerned gave leave.' },
  'fix.leave-out-sentence': { text: 'Leave out this sentence', note: 'Button.' },
  'fix.leave-out-sentences': { text: 'Leave out these {count} sentences', note: 'Button. count: 2 or more.' },
  'fix.only-year': { text: 'Say only the year, {year}', note: 'Button. A year alone is allowed where a date is not.' },
  'fix.disclaimer.insert': { text: 'Add “{text}”', note: 'Button: adds the line that says the views are one’s own. The line is the policy’s and is not translated.' },
  'fix.disclosure.insert': { text: 'Add “{text}”', note: 'Button: adds a line that says where one works, or that one gains from what is praised. It is in the language of the post.' },
  'fix.quote': { text: 'Quote it and name the source', note: 'Button: puts quotation marks round copied words and adds their web address.' },
  'fix.source.insert': { text: 'Add where it stands, “{text}”', note: 'Button: adds the address of a page that was just read, as the source.' },
  'fix.source.none': { text: 'Add “{text}”', note: 'Button: adds a line that says the source is not at hand. It is in the language of the post.' },
  'fix.disclaimer.short': { text: 'Add the short line “{text}”', note: 'Button: adds a shorter accepted wording. It is not translated.' },
  'fix.disclaimer.second-post': { text: 'Copy the line for a second post', note: 'Button: copies a disclaimer that does not fit into this post.' },
  'fix.disclaimer.copy': { text: 'Copy the wording', note: 'Button: copies the disclaimer that stands above it, to be put into a page by hand.' },
  'fix.before': { text: 'Now', note: 'Stands before the words as they are; beside fix.after.' },
  'fix.after': { text: 'Then', note: 'Stands before the words as they would be.' },
  'fix.nothing': { text: 'nothing', note: 'Stands where the words would be, when they are left out.' },
  'fix.waiting': { text: 'Looking for a way to say it', note: 'Shown while suggestions are worked out.' },
  'fix.none.marked': { text: 'No ready change reads well here. You can leave out the marked words with what belongs to them, or say it another way.', note: 'Shown when no suggestion passed its own check and the words in question are marked in the draft.' },
  'fix.none': { text: 'No change to offer here. You know best how to say it.', note: 'Shown when no suggestion passed its own check.' },
} as const satisfies Words;
