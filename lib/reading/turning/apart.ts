import { anyOf } from '../patterns/any-of.ts';

// What an answer speaks of that no post of work or medicine asks for, in English, Malay and Spanish; `turning` weighs it.

/** Speaks to all who read along, and against them: "none of you", "nobody on here". */
export const TO_ALL = new RegExp(String.raw`\b(?:(?:none|all|any|most|some|each|not one|which|half) of you|(?:all )?you lot|you (?:should |would |could |must |can )?(?:all|people|guys)\b|(?:,|^) ?(?:folks|guys|people|everybody|friends)(?=[,.!?]|$)|(?:nobody|no ?one) (?:(?:on|in) )?here|people on here|who'?s laughing|fight me|the lot of you)\b`, 'iu');
/** Takes up a quarrel that began elsewhere. */
export const QUARREL = anyOf(String.raw`
(?:an)?other (?:thread|post|group)
(?:blocked|blocking|reported) me
(?:owed?|owes) (?:me )?an (?:apology|answer|explanation)
not letting (?:it|this|that) go
(?:haven'?t|hasn'?t|have not|not) (?:forgotten|apologi[sz]ed|answered)
my (?:grievance|complaint|appeal)
to the (?:person|one|guy|woman|man|colleague) who
my last (?:post|message)
still waiting for
`);
/** Speaks of states, creeds and wars. */
export const CREEDS = anyOf(String.raw`
free (?:palestine|tibet|hong kong)
is murder
(?:this|that|the|our) (?:government|country|governor|regime|prime minister|president)
taxpayers?
elites?
woke
stolen
mainstream media
illegals?
kerajaan (?:ni|sekarang|ini)
este gobierno
deep state
abortion
gun (?:control|laws?)
god (?:will|is|bless)
jesus
the bible
genocide
war in
socialis\w+
communis\w+
royals?
monarchy
king
`);
/** Wishes its readers a feast. */
export const FEAST = new RegExp([
  String.raw`\b(?:happy|merry|blessed|selamat(?: hari)?|feliz) (?:pongal|diwali|deepavali|eid|hari raya|raya|christmas|new year|easter|hanukkah|thanksgiving|`,
  String.raw`holi|vaisakhi|gawai|cny|chinese new year|mother'?s day|father'?s day|birthday|navidad|año nuevo|friday|weekend|sunday|monday)\b`,
].join(''), 'iu');
/** Bids its readers to something of the writer's own. */
export const BIDS = anyOf(String.raw`
follow (?:me|us)
check out (?:my|our|the)
join (?:my|our)
jom (?:join|sertai)
(?:dm|pm|inbox|message|whatsapp) (?:me )?(?:to|for|if)
sign up
register (?:now|here|at)
masterclass
webinar
(?:passive|side) income
my (?:new )?(?:book|novel|thriller|course|channel|shop|store|agency|company|business|kindle|page|website|newsletter|app|start-?up|etsy|podcast)
i (?:run|own|offer|sell) (?:a|an|my)
i'?m (?:launching|offering|selling|running)
use (?:code|my)
sponsor me
donate
link (?:in|below)
on my page
nearest offer
seats? (?:left|going)
leave (?:me )?(?:five|5) stars
come along
free entry
`);
/** Nothing that such a question is about was said before: "it", "they", "you" and the like stand in for it. */
const SAID_BEFORE = String.raw`(?!(?:it|that|this|they|you|he|she|we|the)\b)`;
/** Asks a question of its own, of all who read: "Which bank do you all use?", "Does magnesium help?". */
export const OWN_QUESTION = new RegExp([
  String.raw`(?:^|[.!?…]\s+|[,:;]\s*)(?:(?:does|has|is|can|could|did|do|would|will|have) ${SAID_BEFORE}[\p{L}'’]+ |how (?:are people|do (?:people|you all|folks)|does one)|`,
  String.raw`wh(?:at|ich|o) [\p{L}'’ ]{0,40}?(?:(?:do|did|would) (?:you|people|everyone|everybody|folks|we)|(?:are|is) (?:people|everyone|everybody|folks|we))\b|what(?:'s| is| are) (?:every(?:one|body)|the (?:best|going)|your (?:favou?rite|go-to|best))|`,
  String.raw`any(?:body|one)?(?:'s)? [\p{L}'’]+|where (?:do|does|can|would) (?:people|one|you|i|we)|why (?:do|does|is|are|did|has|have) ${SAID_BEFORE}[\p{L}'’]+|recommendations?|which \p{L}+(?! (?:are|were|is) (?:you|your|that|this))\b|`,
  String.raw`who (?:is|are|else|wants|knows|has))[^?.!]*\?`,
].join(''), 'iu');
/** Treatments and those who rule on them, as a question names them. */
export const TREATMENT = new RegExp(String.raw`\b(?:dose|mg|treat(?:ment)?|antibiotic|vaccine|threshold|recall|fda|nice|statins?|migraines?|medication|symptoms?|drug|tablets?|side effects?|surgery|infection|rash|scan|guideline)\b`, 'iu');
/** A word that stands for something said before; not where it only opens a clause ("the dog that bit me") or is empty ("it took a year"). */
export const STANDS_IN = new RegExp([
  String.raw`\b(?:that(?:'s| (?:is|was|one|too|made|happened|would|will|can|does|did|sounds|explains|helps|works)\b|(?=[.,!?;]|$))|this(?= (?:is|was|one|happened|made|works|needs|should)\b|[.,!?;]|$)|`,
  String.raw`(?:those|these)(?= (?:are|were|things|days|words)\b|[.,!?;]|$)|it(?:'s)?(?! (?:took|takes|is (?:snow|rain)|'s (?:snow|rain)|would be (?:nice|good|great)|(?:is|was) (?:my|his|her|\p{Lu})))\b|`,
  String.raw`there(?! (?:is|are|was|were|will|has)|'s)|then|too|either|also|ones?(?=[.,!?;]|$| (?:who|that|like|from|i|we)\b)|ours|mine|yours|so(?= (?:am|do|did|is|was|are|have|has|far|far too|much this)\b|[.,!?;]|$))`,
].join(''), 'iu');
/** Begins within a sentence, which the post's then is. */
export const GOES_ON = new RegExp(String.raw`^\W*(?:and|but|or|then|so|until|till|still|even|because|cause|cos|which|where|who|also|plus|same|depends|both|neither|either|at least|as long as|only|just|as|like|than|not)\b`, 'iu');
/** A post that asks its readers what they have seen, have or do. */
export const ASKS_FOR_TALES = /\?|\b(?:what(?:'s| is)|who(?:'s| is)|name (?:a|an|one|the|your)|tell (?:me|us)|(?:say|share|post) (?:something|your|a)|collecting|stories)\b/iu;
/** Speaks to the one who is answered. */
export const TO_THEM = /\b(?:you|your|you're|ye|u)\b/iu;
/** Speaks of the writer or of their own. */
export const OF_THE_WRITER = /\b(?:i|i'm|i've|i'd|i'll|we|we're|we've|our|us|me|my|saya|aku|kami|kita|yo|mi|nosotr[oa]s)\b/iu;
/** Begins with a handle. */
export const TO_HANDLE = /^@/;
export const EMOJI = /\p{Extended_Pictographic}/u;
