import { anyOf } from '../patterns/any-of.ts';

// How somebody speaks who has not come to answer, in English, Malay and Spanish; `turning` weighs it.

/** Speaks from a box in the street: says what it holds, and that it has said it. */
export const SOAPBOX = anyOf(String.raw`
fight me
mark my words
rant over
end of rant
(?:rant|psa) incoming
hot take
unpopular opinion
wake up,? (?:people|everyone|sheeple|america|britain)
do your (?:own )?research
look (?:it|that|them)? ?up
(?:so |just )?(?:sick|tired|fed up) (?:and tired )?(?:of|with) (?:hearing|reading|seeing|all (?:the|this)|being told|this (?:government|country))
(?:will|won't|wont|refuse to) (?:not )?be silenced
someone (?:has|had|needs) to say it
(?:nobody|no one) (?:asked|wants to (?:say|hear|talk))
(?:they|the \p{L}+) (?:do not|don't|doesn't) want (?:you|us) to know
open your eyes
follow the money
the media (?:lies|won't)
why are you all
that's (?:it|all),? (?:that's the (?:post|tweet)|folks)
whoever wins
i (?:just )?(?:hope|wish) they (?:close|open|ban|build|scrap)
change my mind
just saying
discuss\.$
(?:has|have) gone (?:completely |totally )?(?:off the rails|mad|to the dogs|too far)
i(?:'ve| have) been saying (?:it |this |so )?for (?:years|ages|months)
(?:it's|it is) (?:high |about )?time (?:we|somebody|someone|they) (?:all )?(?:talked|spoke|admitted|said|stopped)
(?:don't|do not) want to hear (?:about )?(?:anything|another|it)
(?:keep|stop) banging on
should be (?:a crime|a criminal offen[cs]e|illegal|banned|in (?:prison|jail))
is (?:only |just |all )?a (?:hoax|scam|theory|lie|myth|cult|disease)
i ask you
pinch me
pray for me
the sooner (?:we|they|this country)
(?:i'd like to|just (?:a reminder|reminding|to remind)|let me) ?(?:remind)? ?(?:everybody|everyone|you all|all of you|folks)? ?that
keep posting (?:about|until)
and you should (?:all )?say so
you (?:lot|people|all|guys) (?:really |all |just )?(?:need|ought|want) to (?:look into|read|wake|see|research|watch)
(?:is|it's|what|such|an absolute|a complete|a total) (?:a )?(?:disgrace|distraction|outrage|national scandal)
(?:and )?(?:nobody|no ?one) (?:is )?(?:says|saying|talks?|talking|cares|mentions|reports|dares)(?: a (?:thing|word)| anything| about it| enough)?
(?:will|shall|must) answer for (?:it|this|what)
before (?:it's|it is|they) (?:deleted|taken down|delete it|take it down|too late)
(?:the )?(?:vaccine|vax|jab)[- ](?:injured|injuries|damaged)
(?:nos|me|os) (?:roban?|mienten)
tukar (?:pm|kerajaan|menteri)
(?:not|nor) one of you
`);
/** Makes itself known to all who read along. */
export const INTRODUCES = new RegExp([
  String.raw`^\W*(?:hi|hey|hello|hola|hai|salam|greetings)(?:,? (?:all|everyone|everybody|folks|guys|people|friends|semua|a todos))\b|\bnew (?:here|member|to (?:this|the) (?:group|forum|page|app|site))\b|`,
  String.raw`\b(?:please |pls |kindly )?follow (?:me )?back\b|\b(?:reach|hit|get to|almost at|need) \d+ ?k? (?:followers|subscribers|likes)\b|\bi (?:hereby|am pleased to|'m pleased to) announce\b`,
].join(''), 'iu');
/** Asks the one who is answered, or whoever reads, to do something about a matter of the writer's own. */
export const OWN_ERRAND = new RegExp([
  String.raw`\b(?:could|can|would|will) (?:you|someone|somebody|anyone|one of you) (?:also |please |maybe |kindly |possibly |quickly )*(?:have a look|look|take a look|read|check|review|proofread|sign|endorse|send|lend|`,
  String.raw`refer|introduce|write|fill|share|forward|approve|fix|sponsor)\b[^.?!]{0,40}\b(?:my|me|our)\b|\b(?:i|we)(?:'ve| have)? (?:messaged|emailed|e-mailed|dm'?e?d|texted|rang|called|pinged) you\b|\byou (?:never|still haven't|haven't) `,
  String.raw`(?:answered|replied|got back|responded|paid|called)\b|\b(?:what|which) (?:laptop|car|phone|form|bank|credit card|school|suburb|mortgage|insurance|broker|lawyer|tablet|camera|watch|app|airline|hotel) `,
  String.raw`(?:should i|do i|would you|is best|to (?:buy|get))\b|\bany (?:update|news|word) (?:on|about|regarding) my|(?:nobody|no one) (?:in \p{L}+ )?(?:replies|answers|responds|listens) to me|(?:somebody|someone|anybody|anyone) explain (?:how|the|why|what)|(?:i need|looking for) (?:a hand|help|someone|somebody) (?:with|moving|to)|`,
  String.raw`i have a question about my|is there (?:an?|any) (?:accountant|lawyer|plumber|electrician|mechanic|builder|vet|photographer) (?:in )?here|(?:message|text|call|ring|dm|pm|whatsapp) me (?:if|when) (?:found|seen|you (?:find|see|want|need|have|know))\b`,
].join(''), 'iu');
/** Goes back over one's own quarrel with those who run the place: deleted posts, bans, moderators. */
export const GRIEVANCE = anyOf(String.raw`
my (?:last |old |other |previous )?(?:thread|post|comment|account|reply) (?:got|was|has been|keeps getting) (?:deleted|removed|locked|hidden|banned|reported)
(?:mods?|moderators?|admins?) (?:deleted|removed|locked|banned|keep)
(?:by the|to the) (?:mods|moderators|admins)
(?:ban(?:ned)?|kick(?:ed)?|block(?:ed)?|remov(?:e|ed)|exclud(?:e|ed)) me (?:from|out)
(?:i was|i got|got me) (?:banned|kicked|blocked|suspended|uninvited)
`);
