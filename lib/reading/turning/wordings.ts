// How an answer opens and what it points at, in English, Malay and Spanish; `turning` weighs them.

/** Says that the subject changes; what is also said in passing ("anyway", "by the way") counts where a sentence begins. */
export const TURNS = new RegExp([
  String.raw`\b(?:unrelated|off[- ]?(?:topic|subject)|(?:completely |totally |slightly )?different (?:topic|subject|question|note)|`,
  String.raw`(?:on|in) (?:an(?:other|d unrelated)|a different|a separate|a side) (?:note|topic|subject)|(?:to )?chang(?:e|ing) the (?:subject|topic)|`,
  String.raw`(?:not|wrong) (?:really )?(?:the )?(?:place|thread|about (?:this|that|the post)|related to (?:this|that|the post|your post))|`,
  String.raw`while (?:i have|i've got|we are|we're) (?:all )?(?:you|everyone|here)|hijack\w*|sorry to derail|forget (?:this|that|all that)|never ?mind (?:this|that|all that)|`,
  String.raw`let's talk about|can we (?:please |instead |now )?(?:talk about|discuss)|(?:why is )?nobody (?:is )?(?:talk(?:s|ing) about|discuss\w*)|`,
  String.raw`what (?:really |actually )matters|the (?:real|bigger|actual) (?:issue|question|problem|story|scandal)|tukar topik|lain topik|cambiando de tema)\b`,
  String.raw`|(?:^|[.!?…]\s*)(?:by the way|btw|speaking of|anyway|meanwhile|more importantly|otra cosa|por cierto)\b`,
].join(''), 'iu');
/** Begins something of its own: a question to all, news, an offer. */
export const BEGINS = new RegExp([
  String.raw`(?:^|[.!?…]\s+)(?:(?:does|has|is|can|could|did|do|would) (?:any(?:body|one)|some(?:body|one)|you all|y'all)|any(?:body|one) (?:know|here|else|going|got|want|watch\w*|selling|been)|`,
  String.raw`who(?:'s|se| is| are| was| else| has| wants| fancies)|what(?:'s| is| are) (?:everyone|people|your)|which \w+|where (?:can|do|does)|watch(?:ing)?|did you see|just (?:got|bought|saw|finished|booked|adopted)|`,
  String.raw`(?:my|our) (?!own|team|unit|ward|trust|hospital|experience|reg|consultant|patients?|clinic|department|practice)|i (?:still think|just|sell|need|want|bought|got|am|'m|have (?:a|an|two|three|some|\d+))|(?:happy|proud|excited|pleased|delighted) to (?:announce|share)|the (?:new|real|best|government)|`,
  String.raw`vote|siapa|ada sesiapa|alguien|quién)\b`,
].join(''), 'iu');
/** Asks everybody, not the one who is answered. */
export const ASKS_ALL = new RegExp([
  String.raw`(?:^|[.!?…,:–-]\s*|\bbut )(?:(?:does|has|is|can|could|did|do|would|will) (?:any(?:body|one)|some(?:body|one)|you all|y'all)|any(?:body|one)(?:'s| else's)? |`,
  String.raw`who (?:else |wants|fancies|is going|knows|designed)|who's (?:going|up|in)|any \w+ (?:here|out there|tips|recommendations)|recommendations|where can i|who do i|`,
  String.raw`looking for a (?!consultant|registrar|nurse)|need a |ada sesiapa|ada siapa|siapa |¿?alguien )`,
].join(''), 'iu');
/** Points back at the post that is answered, whatever words it uses: "same here", "you're right", "this", "how did you…?". */
export const ANSWERS = new RegExp([
  String.raw`^(?:\W*)(?:yes|yep|no|nope|agree\w*|disagree\w*|exactly|absolutely|same|this|true|thanks?|thank you|congrat\w*|well (?:said|done)|so (?:true|sorry|proud|happy)|sorry|`,
  String.raw`love (?:this|it)|great|good|amazing|brilliant|beautiful\w*|lovely|interesting|fascinating|wow|oh|omg|lol|haha|ouch|respect|welcome|happy (?!to (?:announce|share))|me too|been there|rip|condolences|betul|setuju|tahniah|terima kasih|gracias|felic\w+|s[ií]|de acuerdo)\b`,
  String.raw`|\b(?:your (?:post|point|story|thread|question|comment|take|words|experience)|you(?:'re| are) (?:right|wrong|so|not)|you (?:said|wrote|mention\w*|describe\w*)|as you say|`,
  String.raw`(?:agree|disagree) with|(?:this|that|it) (?:is|was|happen\w*|made|reminds|sounds|looks|works|helps|resonates)|like (?:this|that|yours)|same (?:here|thing|at|in|for)|hear you|feel (?:this|you|that)|how did you|did you|have you|do you|are you|what (?:about|if) you)\b`,
].join(''), 'iu');
/** Sets oneself beside the post, wherever it stands: "ours", "same here", "you too". */
export const COMPARES = /\b(?:ours|mine|yours|theirs|same (?:here|in|at|for|with|thing)|too(?=[.!?,]|$)|half (?:of|my|our)|most of (?:us|ours|mine|them))(?![\p{L}])/iu;
/** Points back in the first words, where nothing of the answer's own can be meant yet. */
export const POINTS_BACK = /^\W*(?:[\p{L}'’-]+\s+){0,5}?(?:it|its|it's|they|them|their|that|that's|this(?! government| council| weekend| week)|those|these|there(?! (?:is|are)|'s)|ones?|so|then|you(?:'re|r)?)\b/iu;
/** Opens as an answer does: with a reason, a number, a way of doing it, or what one does oneself. */
export const REPLIES = new RegExp([
  String.raw`^\W*(?:\p{L}{3,}ed|because|since|only|never|always|usually|mostly|sometimes|depends|maybe|perhaps|probably|honestly|sadly|in my|in our|at my|at our|on my|on our|for (?:me|us)|with|without|`,
  String.raw`not|nothing|nobody|everybody|anything|provided|unless|until|after|before|every|each|half|most|some|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d+|`,
  String.raw`ask|draw|keep|use|try|start|bring|leave|take|give|avoid|tell|make|put|get|let|find|go|say|write|read|show|check|add|buy|bring|call|(?:i|we) (?:\w+ly )?(?:use|ask|do|tell|keep|try|always|never|`,
  String.raw`usually|stopped|switched|moved|had|give|leave|draw|started|did|went|got|put|see|saw|find|found|still|also|wait|read|write|wrote|agree|would|wouldn't|don't|can't)|would|could|should)\b`,
].join(''), 'iu');
/** A whole sentence, not the end of somebody else's: something in it is, has, does or did. */
export const WHOLE = /^[^.!?…]*\b(?:is|are|was|were|am|has|have|had|does|do|did|will|would|can|could|should|must|needs?|wants?|looks?|says?|makes?|goes|comes|\p{L}{2,}(?:ed|'s|'re|'ve|'ll)|\p{L}+n't)\b/iu;
/** Speaks of somebody or something that the answer need not name, since the post did. */
export const REFERS = /\b(?:they|them|their|he|she|her|him|ours|mine|it)\b/iu;
