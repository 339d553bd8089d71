import { fields } from '../reading/field.ts';
import { selling } from '../reading/promotion/selling.ts';
import { answered, type Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import { subjectWords } from '../reading/subject.ts';
import { isPromotion } from './duplicate-post.ts';
import type { Rule } from './rule.ts';

/** Fewest words of a subject in an answer that turns elsewhere; with fewer it is a short reaction. */
const FEWEST = 3;
/** Fewest where the answer itself says that it turns, or sells something. */
const FEWEST_WHEN_TURNED = 2;
/** Fewest words of a subject in a post that can be left. */
const FEWEST_ANSWERED = 3;

/** Says that the subject changes. */
const TURNS = new RegExp([
  String.raw`\b(?:unrelated|off[- ]?topic|(?:completely |totally |slightly )?different (?:topic|subject|question|note)|(?:on|in) (?:an(?:other|d unrelated)|a different|a separate|a side) (?:note|topic|subject)|`,
  String.raw`(?:to )?chang(?:e|ing) the (?:subject|topic)|not (?:really )?(?:about|related to) (?:this|that|the post|your post)|while (?:i have|i've got) (?:you|everyone)|hijack\w*|sorry to derail|`,
  String.raw`forget (?:this|that|all that|the)|never ?mind (?:this|that|all that|the)|more importantly|the real (?:issue|question|problem)|let's talk about|can we (?:please |instead |now )?(?:talk about|discuss)|(?:why is )?nobody (?:is )?(?:talk(?:s|ing) about|discuss\w*)|what (?:really |actually )?matters (?:is|this|now|today)|`,
  String.raw`the (?:bigger|actual) (?:issue|story|scandal|question)|`,
  String.raw`by the way|btw|speaking of|anyway|meanwhile|tukar topik|lain topik|cambiando de tema|otra cosa|por cierto)\b`,
].join(''), 'iu');

/** Begins something of its own: a question to all, news, an offer. */
const BEGINS = new RegExp([
  String.raw`(?:^|[.!?…]\s+)(?:(?:does|has|is|can|could|did|do|would) (?:any(?:body|one)|some(?:body|one)|you all|y'all)|any(?:body|one) (?:know|here|else|going|got|want|watch\w*|selling|been)|`,
  String.raw`who(?:'s|se| is| are| was| else| has| wants| fancies)|what(?:'s| is| are) (?:everyone|people|your)|which \w+|where (?:can|do|does)|watch(?:ing)?|did you see|just (?:got|bought|saw|finished|booked|adopted)|`,
  String.raw`(?:my|our) (?!own|team|unit|ward|trust|hospital|experience|reg|consultant|patients?|clinic|department|practice)|i (?:still think|just|sell|need|want|bought|got|am|'m|have (?:a|an|two|three|some|\d+))|(?:happy|proud|excited|pleased|delighted) to (?:announce|share)|the (?:new|real|best|government)|`,
  String.raw`vote|siapa|ada sesiapa|alguien|quién)\b`,
].join(''), 'iu');

/** Points back at the post that is answered, whatever words it uses: "same here", "you're right", "this", "how did you…?". */
const ANSWERS = new RegExp([
  String.raw`^(?:\W*)(?:yes|yep|no|nope|agree\w*|disagree\w*|exactly|absolutely|same|this|true|thanks?|thank you|congrat\w*|well (?:said|done)|so (?:true|sorry|proud|happy)|sorry|`,
  String.raw`love (?:this|it)|great|good|amazing|brilliant|beautiful\w*|lovely|interesting|fascinating|wow|oh|omg|lol|haha|ouch|respect|welcome|happy (?!to (?:announce|share))|me too|been there|rip|condolences|betul|setuju|tahniah|terima kasih|gracias|felic\w+|s[ií]|de acuerdo)\b`,
  String.raw`|\b(?:your (?:post|point|story|thread|question|comment|take|words|experience)|you(?:'re| are) (?:right|wrong|so|not)|you (?:said|wrote|mention\w*|describe\w*)|as you say|`,
  String.raw`(?:agree|disagree) with|(?:this|that|it) (?:is|was|happen\w*|made|reminds|sounds|looks|works|helps|resonates)|like (?:this|that|yours)|same (?:here|thing|at|in|for)|hear you|feel (?:this|you|that)|how did you|did you|have you|do you|are you|what (?:about|if) you)\b`,
].join(''), 'iu');

/** True when the answer speaks of a field of everyday life that the post does not speak of; of one word of it where it begins anew. */
function ofAnotherField(reading: Reading, before: Reading): boolean {
  const known = before.get(fields);
  const most = Math.max(0, ...[...reading.get(fields)].filter(([field]) => !known.has(field)).map(([, count]) => count));
  return most >= 2 || (most === 1 && BEGINS.test(reading.text));
}

/** Sets oneself beside the post, wherever it stands: "ours", "same here", "you too". */
const COMPARES = /\b(?:ours|mine|yours|theirs|same (?:here|in|at|for|with|thing)|too(?=[.!?,]|$)|half (?:of|my|our)|most of (?:us|ours|mine|them))(?![\p{L}])/iu;
/** Points back in the first words, where nothing of the answer's own can be meant yet. */
const POINTS_BACK = /^\W*(?:[\p{L}'’-]+\s+){0,5}?(?:it|its|it's|they|them|their|that|that's|this(?! government| council| weekend| week)|those|these|there(?! (?:is|are)|'s)|ones?|so|then|you(?:'re|r)?)\b/iu;
/** Opens as an answer does: with a reason, a number, a way of doing it, or what one does oneself. */
const REPLIES = new RegExp([
  String.raw`^\W*(?:\p{L}{3,}ed|because|since|only|never|always|usually|mostly|sometimes|depends|maybe|perhaps|probably|honestly|sadly|in my|in our|at my|at our|on my|on our|for (?:me|us)|with|without|`,
  String.raw`not|nothing|nobody|everybody|anything|provided|unless|until|after|before|every|each|half|most|some|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+|`,
  String.raw`ask|draw|keep|use|try|start|bring|leave|take|give|avoid|tell|make|put|get|let|find|go|say|write|read|show|check|add|buy|bring|call|(?:i|we) (?:\w+ly )?(?:use|ask|do|tell|keep|try|always|never|`,
  String.raw`usually|stopped|switched|moved|had|give|leave|draw|started|did|went|got|put|see|saw|find|found|still|also|wait|read|write|wrote|agree|would|wouldn't|don't|can't)|would|could|should)\b`,
].join(''), 'iu');
/** Draws readers to what is one's own. */
const DRAWS = /\b(?:check out|have a look at|read|follow|watch|listen to|subscribe to|visit|join|support|sign|share|vote for|donate to|come to|book|order) (?:my|our|the new|the petition)\b/iu;
/** A whole sentence, not the end of somebody else's: something in it is, has, does or did. */
const WHOLE = /^[^.!?…]*\b(?:is|are|was|were|am|has|have|had|does|do|did|will|would|can|could|should|must|needs?|wants?|looks?|says?|makes?|goes|comes|\p{L}{2,}(?:ed|'s|'re|'ve|'ll)|\p{L}+n't)\b/iu;
/** Fewest words of a subject in an answer that stands by itself. */
const FEWEST_BY_ITSELF = 5;

/** True when nothing in the answer hangs on the post: it opens like a post of its own and points at nothing that was said. */
function standsByItself({ text }: Reading): boolean {
  return WHOLE.test(text) && !REPLIES.test(text) && !COMPARES.test(text) && !POINTS_BACK.test(text);
}

function isTurning(reading: Reading, before: Reading): boolean {
  const own = reading.get(subjectWords);
  const theirs = before.get(subjectWords);
  if (theirs.size < FEWEST_ANSWERED || [...own].some((word) => theirs.has(word))) return false;
  if (TURNS.test(reading.text) || reading.get(selling) !== null) return own.size >= FEWEST_WHEN_TURNED;
  if (own.size < FEWEST || ANSWERS.test(reading.text)) return false;
  const draws = DRAWS.test(reading.text) || (isPromotion(reading) && BEGINS.test(reading.text));
  if (draws || ofAnotherField(reading, before)) return true;
  return own.size >= FEWEST_BY_ITSELF && standsByItself(reading);
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
