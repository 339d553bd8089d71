import type { Words } from '../word.ts';

/** What the person can say about a finding: the button, how far it counts, and how it reads once said. */
export const DECISIONS = {
  'decision.not-a-patient': { text: 'This is not about a patient', note: 'Button on a finding.' },
  'decision.not-a-patient.scope': { text: 'Counts for this draft.', note: 'Stands beside the button.' },
  'decision.not-a-patient.done': { text: 'You said: not about a patient. Counts for this draft.', note: 'Shown once pressed, beside Undo.' },
  'decision.written-permission': { text: 'I have written permission', note: 'Button on a finding. Permission of the patient.' },
  'decision.written-permission.scope': { text: 'Counts for this draft. A spoken yes is not enough.', note: 'Stands beside the button.' },
  'decision.written-permission.done': { text: 'You said: written permission. Counts for this draft.', note: 'Shown once pressed, beside Undo.' },
  'decision.never-flag': { text: 'Never flag <q>{quote}</q>', note: 'Button on a finding. quote: the words in question.' },
  'decision.never-flag.scope': { text: 'Counts for every draft. Kept on this device until you undo it.', note: 'Stands beside the button.' },
  'decision.never-flag.done': { text: 'You said: never flag <q>{quote}</q>. Counts for every draft.', note: 'Shown once pressed, beside Undo.' },
  'decision.left-as-is': { text: 'Leave it as it is', note: 'Button on a finding.' },
  'decision.left-as-is.scope': { text: 'Counts for these words in this draft.', note: 'Stands beside the button.' },
  'decision.left-as-is.scope.whole': { text: 'Counts for this draft.', note: 'Stands beside the button where the finding is about the draft as a whole.' },
  'decision.left-as-is.done': { text: 'You left it as it is. Counts for this draft.', note: 'Shown once pressed, beside Undo.' },
  'decision.undo': { text: 'Undo', note: 'Button: takes back what was said about a finding.' },
  'decision.undo.named': { text: 'Undo for {what}', note: 'Name of the Undo button for those who hear the page. what: the words in question.' },
} as const satisfies Words;
