import { selling } from '../reading/promotion/selling.ts';
import { answered, type Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import { subjectWords } from '../reading/subject.ts';
import type { Rule } from './rule.ts';

/** Fewest words of a subject in an answer that turns elsewhere; with fewer it is a short reaction. */
const FEWEST = 5;
/** Fewest where the answer itself says that it turns, or sells something. */
const FEWEST_WHEN_TURNED = 2;
/** Fewest words of a subject in a post that can be left. */
const FEWEST_ANSWERED = 3;

/** Says that the subject changes. */
const TURNS = new RegExp([
  String.raw`\b(?:unrelated|off[- ]?topic|(?:completely |totally |slightly )?different (?:topic|subject|question|note)|(?:on|in) (?:an(?:other|d unrelated)|a different|a separate|a side) (?:note|topic|subject)|`,
  String.raw`(?:to )?chang(?:e|ing) the (?:subject|topic)|not (?:really )?(?:about|related to) (?:this|that|the post|your post)|while (?:i have|i've got) (?:you|everyone)|hijack\w*|sorry to derail|`,
  String.raw`forget (?:this|that|all that|the)|never ?mind (?:this|that|all that|the)|more importantly|the real (?:issue|question|problem)|let's talk about|can we (?:please )?talk about|`,
  String.raw`by the way|btw|speaking of|anyway|meanwhile|tukar topik|lain topik|cambiando de tema|otra cosa|por cierto)\b`,
].join(''), 'iu');

/** Points back at the post that is answered, whatever words it uses: "same here", "you're right", "this", "how did you…?". */
const ANSWERS = new RegExp([
  String.raw`^(?:\W*)(?:yes|yep|no|nope|agree\w*|disagree\w*|exactly|absolutely|same|this|true|thanks?|thank you|congrat\w*|well (?:said|done)|so (?:true|sorry|proud|happy)|sorry|`,
  String.raw`love (?:this|it)|great|good|amazing|brilliant|beautiful\w*|lovely|interesting|fascinating|wow|oh|omg|lol|haha|ouch|respect|welcome|happy|me too|been there|rip|condolences|betul|setuju|tahniah|terima kasih|gracias|felic\w+|s[ií]|de acuerdo)\b`,
  String.raw`|\b(?:your (?:post|point|story|thread|question|comment|take|words|experience)|you(?:'re| are) (?:right|wrong|so|not)|you (?:said|wrote|mention\w*|describe\w*)|as you say|`,
  String.raw`(?:agree|disagree) with|(?:this|that|it) (?:is|was|happen\w*|made|reminds|sounds|looks|works|helps|resonates)|like (?:this|that|yours)|same (?:here|thing|at|in|for)|hear you|feel (?:this|you|that)|how did you|did you|have you|do you|are you|what (?:about|if) you)\b`,
].join(''), 'iu');

function isTurning(reading: Reading, before: Reading): boolean {
  const own = reading.get(subjectWords);
  const theirs = before.get(subjectWords);
  if (theirs.size < FEWEST_ANSWERED || [...own].some((word) => theirs.has(word))) return false;
  if (TURNS.test(reading.text) || reading.get(selling) !== null) return own.size >= FEWEST_WHEN_TURNED;
  return own.size >= FEWEST && !ANSWERS.test(reading.text);
}

/** An answer that shares no subject with the post it answers and turns it elsewhere. A short reaction is fine. */
export const offTopicReply: Rule = {
  id: 'off-topic-reply',
  evaluate(reading) {
    const before = reading.get(answered);
    if (before === null || !isTurning(reading, before)) return [];
    const turn = TURNS.exec(reading.text);
    return [{ kind: 'elsewhere', span: turn === null ? null : sentenceAt(reading, turn.index) }];
  },
};
