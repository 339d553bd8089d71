// How an answer opens and what it points at, in English, Malay and Spanish; `turning` weighs them.

/** Says in so many words that it leaves the subject. */
export const LEAVES = new RegExp([
  String.raw`\b(?:unrelated|off[- ]?(?:topic|subject)|(?:completely |totally |slightly )?different (?:topic|subject|note)|(?:on|in) (?:an(?:other|d unrelated)|a different|a separate|a side) (?:note|topic|subject)|`,
  String.raw`in other news|(?:to |let me |let's )?chang(?:e|ing) the (?:subject|topic)|not (?:really )?(?:the )?(?:place|thread|about (?:this|that|the post)|related to (?:this|that|the post|your post))|wrong (?:thread|place(?=,? (?:for this|to (?:ask|say|post)|but|i know|sorry)))|`,
  String.raw`(?:while|since|as long as|seeing as|now that) (?:i have|i've got|we are|we're|you are|you're|so many of you are) (?:all )?(?:you|everyone|here|talking|reading|looking)|hijack\w*|sorry to derail|`,
  String.raw`apropos of nothing|can i just (?:point out|say|ask|add|mention)(?! (?:how|thank|that (?:you|this))\b)|aprovecho (?:para|que)|aprovechando que|hablando de otra cosa|alang-alang|numpang (?:tanya|iklan|lalu)|(?:and )?(?:while|since) every(?:one|body)(?:'s| is) (?:here|reading|on here)|(?:nothing|not) to do with (?:this|that|the post|your post|anything)|nobody asked(?:,)? but|tukar topik|lain topik|ubah topik|cambiando de tema|nada que ver)\b|^\W*(?:otra cosa|por cierto)\b`,
].join(''), 'iu');
/** Passes from the subject to another as speech does; what is also said in passing ("anyway", "by the way") counts where a sentence begins. */
export const TURNS = new RegExp([
  String.raw`\b(?:different question|forget (?:this|that|all that)|never ?mind (?:this|that|all that)|let's talk about|can we (?:please |instead |now )?(?:talk about|discuss)|(?:why is |what )?(?:nobody|no one) (?:is |on here )?(?:talk(?:s|ing) about|discuss\w*)|`,
  String.raw`what (?:we )?(?:really |actually )(?:matters|ought to be|should be)|i'd rather (?:talk|speak) about|the (?:real|bigger|actual) (?:issue|question|problem|story|scandal|crisis))\b`,
  String.raw`|(?:^|[.!?…]\s*)(?:separately|by the way|btw|speaking of|anyway|meanwhile|more importantly|quick (?:one|poll|question))\b`,
].join(''), 'iu');
/** Begins something of its own: a question to all, news, an offer. */
export const BEGINS = new RegExp([
  String.raw`(?:^|[.!?…]\s+)(?:(?:does|has|is|can|could|did|do|would) (?:any(?:body|one)|some(?:body|one)|you all|y'all)|any(?:body|one) (?:know|here|else|going|got|want|watch\w*|selling|been)|`,
  String.raw`who(?:'s|se| is| are| was| else| has| wants| fancies)|what(?:'s| is| are) (?:everyone|people|your)|which \w+|where (?:can|do|does)|watch(?:ing)?|did you see|just (?:got|bought|saw|finished|booked|adopted|closed on|found|joined)|(?:back|home) from (?:a|an|our|the|two|three)|first time (?:making|trying|using|in)|(?:trying|hoping) to (?:sell|buy|rent|let)|`,
  String.raw`thinking (?:of|about) (?:getting|buying|selling|moving|joining)|guess (?:who|what)|so (?:my|our|i finally)|still can't (?:get over|believe)|can you believe|(?:what a|the) (?:goal|match|game|queue|state of|way the|refs?|last thing|sooner)|`,
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
  String.raw`love (?:this|it)|great|interested|count me in|shared|bagus|syabas|mantap(?=[!,.])|alhamdulillah|good|amazing|brilliant|beautiful\w*|lovely|interesting|fascinating|wow|oh|omg|lol|haha|ouch|respect|welcome|happy (?!to (?:announce|share))|me too|been there|pray(?:ing|ers)|rip|condolences|betul|setuju|tahniah|terima kasih|gracias|felic\w+|s[ií]|de acuerdo)\b`,
  String.raw`|\b(?:your (?:post|point|story|thread|question|comment|take|words|experience)|you(?:'re| are) (?:right|wrong|so|not)|you (?:said|wrote|mention\w*|describe\w*)|as you say|`,
  String.raw`(?:agree|disagree) with|(?:this|that|it) (?:is|was|happen\w*|made|reminds|sounds|looks|works|helps|resonates)|like (?:this|that|yours)|same (?:here|thing|at|in|for)|hear you|feel (?:this|you|that)|how did you|did you|have you|do you|are you|what (?:about|if) you)\b`,
].join(''), 'iu');
/** Sets oneself beside the post, wherever it stands: "ours", "same here", "you too". */
export const COMPARES = /\b(?:ours|mine|yours|theirs|same (?:here|in|at|for|with|thing)|too(?=[.!?,]|$)|half (?:of|my|our)|most of (?:us|ours|mine|them))(?![\p{L}])/iu;
/** A whole sentence, not the end of somebody else's: something in it is, has, does or did. */
export const WHOLE = /^[^.!?…]*\b(?:is|are|was|were|am|has|have|had|does|do|did|will|would|can|could|should|must|needs?|wants?|looks?|says?|makes?|goes|comes|\p{L}{2,}(?:ed|'s|'re|'ve|'ll)|\p{L}+n't)\b/iu;
/** Speaks of somebody or something that the answer need not name, since the post did. */
export const REFERS = /\b(?:them|their|he|she|her|him|hers|ours|mine|it|they(?! (?:should|have|are|want|keep|put|took|say|all)\b|'ve|'re))\b/iu;
