import type { Words } from '../word.ts';

const COUNT = 'count: how many clues are quoted, 1 to 3. first, second, third: words of the post, of its thread or of the profile.';

/** Clues with the verb that goes with their number. */
const clues = (told: string) => (
  `{count, plural, =1 {<q>{first}</q> fits} =2 {<q>{first}</q> and <q>{second}</q> together fit} other {<q>{first}</q>, <q>{second}</q> and <q>{third}</q> together fit}} ${told}`);

/** What is said of the crowd a description fits. Never that it is large enough: nobody can know who reads a post. */
export const CROWD = {
  'finding.reidentification-risk': { text: 'Small things together can tell who this is.', note: 'Used where the number is not known.' },
  'finding.reidentification-risk.ten': { text: clues('about ten people or fewer.'), note: COUNT },
  'finding.reidentification-risk.tens': { text: clues('some tens of people.'), note: COUNT },
  'finding.reidentification-risk.hundreds': { text: clues('some hundreds of people.'), note: COUNT },
  'finding.reidentification-risk.thousands': { text: clues('some thousands of people.'), note: COUNT },
  'finding.reidentification-risk.more': { text: clues('fewer people than you asked for.'), note: `${COUNT} Asked for: in the settings.` },
  'finding.reidentification-risk.self-known': { text: 'A stranger may not know who this is. The patient or the family may.', note: 'Subject: the person in the post.' },
  'finding.reidentification-risk.self-known.speech': { text: 'These are somebody’s own words. They or their family may know them again.', note: 'Subject: quoted speech of a patient.' },
  'finding.reidentification-risk.self-known.unusual': { text: 'This does not happen often. The patient or the family may know it again.', note: 'Subject: an unusual detail of a story.' },
  'finding.reidentification-risk.self-known.photo': { text: 'With a picture beside it, the patient or the family may know themselves.', note: 'A picture is attached to the post.' },
  'title.reidentification-risk': { text: 'may point to one person', note: 'Stands after "this".' },
  'title.reidentification-risk.self-known': { text: 'may be known to the patient', note: 'Stands after "this".' },

  'card.crowd': { text: 'A rough count from public figures. Those who know the person need less to go by.', note: 'Stands on a card that says how few people a description fits.' },

  'setting.crowdThreshold': { text: 'How many people a story must fit', note: 'Name of a setting.' },
  'setting.crowdThreshold.says': { text: 'Below about this many you are warned. Rules on health data often use 11.', note: 'What the setting does.' },
  'setting.crowdThreshold.field': { text: 'People', note: 'Label of a field for a number.' },
  'setting.sumOfPosts': { text: 'Count what you write in one day together', note: 'Name of a setting.' },
  'setting.sumOfPosts.says': { text: 'Several posts together can say more than each alone. Only codes are kept, no words, until the browser closes.', note: 'What the setting does. Codes: hashes, which tell nothing of the words.' },
  'setting.sumOfPosts.wipe': { text: 'Forget today’s posts', note: 'Button: forgets what was kept for the setting above.' },
  'setting.sumOfPosts.wiped': { text: 'Forgotten.', note: 'Shown once the button was pressed.' },

  'fix.crowd.out': { text: 'Leave out “{first}”', note: 'Button. first: words of the post. What is won stands beside it.' },
  'fix.crowd.out-out': { text: 'Leave out “{first}” and “{second}”', note: 'Button, as fix.crowd.out.' },
  'fix.crowd.say': { text: 'Say “{say}” instead of “{first}”', note: 'Button, as fix.crowd.out. say: wider words that stand for the first.' },
  'fix.crowd.out-say': { text: 'Leave out “{first}” and say “{other}” instead of “{second}”', note: 'Button, as fix.crowd.say. other: words that stand for the second.' },
  'fix.crowd.say-say': { text: 'Say “{say}” instead of “{first}” and “{other}” instead of “{second}”', note: 'Button, as fix.crowd.say.' },
  'fix.crowd.less': { text: 'Say less about “{first}”', note: 'Button, where no change is enough. first: words of the post. The change is shown beside it.' },
  'fix.crowd.less-two': { text: 'Say less about “{first}” and “{second}”', note: 'Button, as fix.crowd.less.' },
  'fix.crowd.many': { text: 'Say {count, number} things in less detail', note: 'Button. count: 3 or more places in the post that change. The change is shown below.' },

  'fix.crowd.gain': { text: 'from about {from, number} to about {to, number} people', note: 'Beside a button that says what goes from the post. from, to: how many people the story fits, before and after.' },
  'fix.crowd.gain.less': { text: 'harder to tell who it is, but still few people fit', note: 'Beside such a button, where no change is enough.' },

  'consent.question': { text: 'What the permission covers', note: 'Name of a group of questions about a patient’s permission.' },
  'consent.step': { text: '{step, number} of {steps, number}: {question}', note: 'One of several questions, counted. question: the question itself.' },
  'consent.written': { text: 'Is it in writing?', note: 'Question with Yes and No. It: the patient’s permission.' },
  'consent.social': { text: 'Does it name social media, and any picture you add?', note: 'Question with Yes and No. It: the patient’s permission.' },
  'consent.withdrawn': { text: 'Can the patient take it back, and do they know that posts get copied?', note: 'Question with Yes and No.' },
  'consent.yes': { text: 'Yes', note: 'Answer to a question.' },
  'consent.no': { text: 'No', note: 'Answer to a question.' },
  'consent.not-enough': { text: 'Then it is not enough for a post. You can ask the patient for one that is.', note: 'Shown when any of the three questions about permission is answered with No. It, one: the permission.' },
  'consent.leave': { text: 'Cancel', note: 'Button: closes the questions about permission without an answer.' },
  'consent.again': { text: 'Answer again', note: 'Button: back to the first question about permission.' },
} as const satisfies Words;
