import { oneOf } from './one-of.ts';

/** Whom a message that goes to thousands speaks to; texted as often as typed. */
const YOU = String.raw`(?:you|u|ya)`;
const YOUR = String.raw`(?:your|ur|yr|u|su|tu)`;
const THING = String.raw`(?:account|card|sim|line|number|subscription|membership|wallet|apple id|profile|device|phone|parcel|package|item|payment|delivery|statement|mailbox|password|licen[cs]e|electricity|paquete|cuenta|akaun)`;

/** Told that one was picked out, or that something lies ready, without having asked. */
const CHOSEN = oneOf('gi',
  String.raw`\b${YOU}(?:'ve|'re| have| hav| are| were| r|'ll be)? (?:all |now |just |also |recently )?(?:been )?(?:specially |personally |randomly |exclusively )?(?:selected|chosen|awarded|shortlisted|entitled to (?:an?|our|the|up|[£$€])|eligible for an?|pre-?(?:approved|qualified|qualify)|qualify for|(?:the |a |our )?(?:lucky )?winner|subscribed|invited to (?:test|try|play))\b`,
  String.raw`\b${YOU}(?:'ve| have| hav)? (?:all |now |just |also )?won (?:an?\b|one of|our|[£$€]|rm|\d)`,
  String.raw`\b${YOUR} (?:(?:mobile|mob|phone|cell|tel(?:ephone)?|chat|lucky|network) ){0,2}(?:mobile|mob|phone|number|no\.?|name|postcode|email|nombor|anda|número)\b[^.!?\n]{0,25}?\b(?:selected|chosen|won|awarded|picked|drawn|came (?:out|up)|winner|memenangi|seleccionado)`,
  String.raw`\b(?:selected|chosen|picked|drawn) (?:to receive|to win|as (?:a|our|the) (?:\w+ )?winner)`, String.raw`\bawarded (?:with )?(?:an?|either|the|[£$€]) ?`,
  String.raw`\blucky (?:day|winners?|number|visitor)\b`, String.raw`\b(?:un-?redeemed|un-?claimed|(?:not|n't)(?: yet)? (?:been )?claimed)\b`,
  String.raw`\b(?:set aside|held) (?:in ${YOUR} name|for (?:collection|${YOU}))\b`, String.raw`\bowes (?:you|u)\b`,
  String.raw`\b${YOU}(?:'re| are| r| may be)? (?:owed|due) (?:an? |[£$€])`, String.raw`\b(?:todays?|this week'?s|our|the) (?:\w+ )?draws? (?:shows?|is)\b`,
  String.raw`\bvalued (?:\w+ )?(?:customer|user|member|subscriber|client)`, String.raw`\bdear (?:customer|user|voucher holder|winner|beneficiary|sir|esteemed|account holder|subscriber|member)\b`,
  String.raw`\bsomebody (?:you|u|from|in|who)\b[^.!?\n]{0,25}(?:crush|fanc)`, String.raw`\bhas (?:a )?crush on ${YOU}\b`, String.raw`\b\d+(?:st|nd|rd|th) visitor\b`,
  String.raw`\b${YOUR} (?:email|biography|name|profile|paper|clinic) (?:has|is|was) (?:won|selected|listed|eligible|nominated|been (?:selected|shortlisted))`, String.raw`\b${YOU} are nominated\b`,
  String.raw`\bha(?:s|n)? (?:ganado|sido (?:elegid|seleccionad)[oa]s?)\b`, String.raw`\banda (?:layak|telah (?:memenangi|dipilih))\b`);

/** What there is to fetch, and how. */
const FETCHING = oneOf('gi',
  String.raw`\b(?:to|2) (?:claim (?:your|ur|yours|it|call|txt|text|ring|phone|dial|reply|send|visit|go|just|quote|you must|before)|redeem|receive ${YOUR}|get (?:your|ur)|find out (?:who|why)|bid)\b`,
  String.raw`\bclaim (?:your|ur|yours|now|codes?|no\b|number|ref|before|by\b|today|an?\b|[£$€])`, String.raw`\bfor (?:your|ur) (?:chance|free|share|cash)\b`,
  String.raw`\bquot(?:e|ing) (?:code|ref|claim)\b`, String.raw`\b(?:code|ref) ?:?[A-Z]{1,3}\d{1,4}\b`, String.raw`\b(?:get|have|take) (?:your|ur) (?:free|pin|first)\b`,
  String.raw`\b(?:just|simply) (?:reply|txt) `, String.raw`\b(?:log ?(?:in|on) ?(?:to)?|go ?to|visit|click|see|use the following link)\b[^.!?\n]{0,25}(?:https?:|wap\.)`,
  String.raw`\b(?:call|ring|phone|text)\b[^.!?\n]{3,25}\bor (?:visit|go to|see) (?:www\.|https?:)`, String.raw`\btuntut\b`, String.raw`\breclam[ae]\w*`, String.raw`\bpress 1\b`);

/** Passes itself off as a carrier, an office or one's own telephone company that has something to tell. */
const NOTICE = oneOf('gi',
  String.raw`\bwe(?:'ve| have)? (?:tried|been trying|are trying|r trying|attempted) (?:to|2) (?:call|contact|reach|deliver|phone|text)\b`, String.raw`\btr(?:ied|ying) (?:to|2) (?:contact|reach) (?:you|u)\b`,
  String.raw`\b(?:1st|2nd|3rd|final) (?:attempt|notice|warning|reminder|try)\b`, String.raw`\b(?:customer|service|customer service|customer care) (?:announcement|notice|message|msg)\b`,
  String.raw`\b${YOUR} (?:[\w']{1,12} ){0,3}?${THING}\b (?:[\w']{1,12} ){0,4}?(?:locked|suspended|blocked|deactivated|closed|held|cut|failed|expired|expires|compromised|infected|limited|restricted|pending|charged|used|no pudo)\b`,
  String.raw`\b(?:account|points|bonus|credit) (?:points )?statement\b`, String.raw`\bunusual (?:activity|sign-?in|log-?in)\b`, String.raw`\b(?:has|have) \d+ virus(?:es)?\b`,
  String.raw`\bthis is (?:the )?(?:irs|hmrc|immigration|the police)\b`, String.raw`\b(?:got|have) (?:1|one|\d) new (?:voice ?mail|message|video message)\b`, String.raw`\blooking at (?:your|ur) profile\b`,
  String.raw`\b(?:your|ur) (?:\w+ ){0,2}(?:order|purchase|content|download|credits?)\b[^.!?\n]{0,30}\b(?:resent|on the way|confirmed|ready to download|topped up|charged)\b`,
  String.raw`\b(?:phone|fone|mobile) (?:broke|is broken|smashed)\b[^.!?\n]{0,40}\bnew number\b`, String.raw`\bwarrant (?:is|has|out|will)\b`, String.raw`\bextended warranty\b`,
  String.raw`\bdelivery failed\b`, String.raw`\b(?:link|picture|pic|video|e-?card) (?:\w+ ){0,3}has been sent\b`, String.raw`\bviolates (?:our |the )?rules\b`, String.raw`\b(?:akaun|cuenta|bungkusan|paquete)(?: \w+){0,2} (?:telah |ha sido |está )?(?:disekat|ditahan|bloquead[oa]|retenid[oa])\b`,
  String.raw`\bthis is my new number\b|\bmi nuevo número\b|\bnombor baru saya\b`, String.raw`\b(?:has|have) been (?:flagged|charged [£$€]|suspended for)`, String.raw`\b(?:payment|fee) (?:notice|failed)\b`, String.raw`\ba new payee\b`,
  String.raw`\b(?:important|info(?:rmation)?) (?:information |info |message |msg )?(?:for|4) (?:\w+ )?(?:user|customer|subscriber|resident)`);
/** What such a one says is owed, or wants told: money, a card, a code. */
const DEMAND = oneOf('gi',
  String.raw`\b(?:re-?)?verify (?:your|ur|at|now)\b`, String.raw`\b(?:update|confirm|check) (?:your|ur) (?:card|payment|billing|bank|account|details)\b`, String.raw`\b(?:settle|pay) (?:today|now|within) `,
  String.raw`\bunpaid (?:\w+ )?(?:fee|toll|fine|tax|charge|postage)`, String.raw`\b(?:tax|energy|council|fuel) (?:rebate|refund)\b`, String.raw`\brefund of [£$€]`, String.raw`\b(?:redelivery|re-delivery|customs|release|clearance|late) fee\b`,
  String.raw`\b(?:wasn't|not) you ?\?`, String.raw`\bif this wasn't you\b`, String.raw`\b(?:debts?|balance) (?:erased|wiped|written off)\b`, String.raw`\bto (?:avoid|cancel|keep|restore|receive|stop) (?:the (?:purchase|return|fee)|arrest|immediate |losing |being )`,
  String.raw`\bsend (?:us |me )?the (?:otp|code|pin)\b`, String.raw`\bbuy (?:\w+ ){0,2}gift cards\b`, String.raw`\bsend me (?:[£$€]|rm)? ?\d{2,4}\b`, String.raw`\blos(?:e|ing) (?:access|all your)\b`, String.raw`\bpague\b`, String.raw`\binstall \w+ (?:now|immediately)\b`,
  String.raw`\b(?:re-?)?verify (?:within|with)\b`, String.raw`\b(?:submit|confirm|fill in|sahkan|kemaskini|verifique) (?:your |ur |maklumat |sus |the )?(?:\w+ )?(?:card|bank|akaun|datos|details|maklumat|password|form)\b`, String.raw`\brefund is waiting\b`,
  String.raw`\blog in with your bank\b`, String.raw`\b(?:pay|bayar) (?:rm|[£$€]|at [a-z\d-]{3,20}\.)`, String.raw`\bor be (?:struck off|suspended|deported|arrested)\b`, String.raw`\bunpaid annual fee\b`, String.raw`\b(?:pay|send)(?: me)? (?:a bill for me|[£$€]?\d{3,4})\b[^.?!\n]{0,40}\b(?:today|back|asap|later)\b`, String.raw`\bbizum de \d`,
  String.raw`\b(?:valid|your) name,? (?:house|address|age|and address|and age)\b`);

/** Bait for the curious: a video of oneself, who looked, who blocked; money that doubles, shares that will rise. */
const BAIT = oneOf('gi',
  String.raw`\bis this you in (?:this|the)\b`, String.raw`\b(?:things|rumou?rs|stuff) about (?:you|u) (?:here|in|on)\b`, String.raw`\b(?:footage|video|pics?|photos?) of (?:you|u) (?:leaked|in this|here)\b`, String.raw`\bwho(?:'s| has)? (?:blocked|viewed|stalks?|visited|been looking at) (?:you|u|your|ur)\b`,
  String.raw`\bwatch before it'?s (?:deleted|gone|removed)`, String.raw`\b(?:ladies|girls|guys|men|women) (?:have |just )?(?:viewed|liked|messaged) (?:you|u)\b`, String.raw`\bsoul ?mate tonight\b`, String.raw`\bsend [£$€]?[\d.]+k?(?: \w+)? (?:and )?(?:get|receive) `,
  String.raw`\bdoubling every\b`, String.raw`\b\d+x (?:gem|incoming|gains?|returns?)\b`, String.raw`\bup (?:over )?\d{3,} ?%`, String.raw`\b(?:earn|make|jana)(?: an?)?(?: extra)? (?:[£$€]|rm ?)\d[\d,]*`, String.raw`\b(?:earn|made|make|pays?)\b[^.!?\n]{0,20}(?:per|an?|every|daily) ?(?:hour|day|week)? (?:from|with) (?:your|ur|my|their) (?:phone|celular)`,
  String.raw`\b(?:paid daily|daily pay|paid weekly|gana (?:hasta|dinero)|trabaja desde)\b`, String.raw`\btelegram @`);

/** Numbers that cost nothing to ring, and what advertisements call them (UK 080; North America 800 and its like). */
const FREEPHONE = oneOf('gi',
  String.raw`(?<![\d+])0(?:800|808)(?:[ -]?\d){6,7}(?!\d)`, String.raw`(?<![\d+])1[ -]8(?:00|33|44|55|66|77|88)-?[ -]?\d{3}[ -]?\d{4}(?!\d)`,
  String.raw`\bfree-?(?:phone|fone)\b`, String.raw`\b(?:call|ring)(?: us| now| \w+ line)? free (?:now |today )?(?:on )?0\d`, String.raw`\bfree (?:on|call) 0\d`);
/** Told to ring or to write to a number that stands there. */
const CALL_THIS = /\b(?:call|ring|phone|dial|text|txt|whatsapp|wasap|hubungi|llame|mande whatsapp al)\b[^.!?\n]{0,25}?(?<![\d£$])\+?\(?\d{2,5}\)?(?:[ -]?\d){6,9}(?!\d)/gi;
/** "Text WIN to", "reply READ", "send LEO": a word in capitals for a machine. */
const MACHINE_WORD = /\b(?:[Tt](?:e?xt|EXT)|TXT|[Ss]end|SEND|[Rr]eply|REPLY|SMS|[Ss]ms)(?: back| now| me)?(?: with)?(?: the word)? ["'<]?(?!STOP|ECG|MRI|CT |CXR|US |A&|ED |GP|PM |DM )[A-Z][A-Z\d]{2,11}\b(?! [A-Z]{3})/g;
/** An address of a shop or a page, with or without a scheme. */
const SITE = /\b(?:https?|hxxps?):\/\/|\b(?:www|wap)\. ?[a-z\d]|(?<![\w.@-])[a-z\d-]{3,25}\.(?:com|co\.uk|net|tv|biz|info|mobi|example|io|shop|xyz|me\.uk|org\.uk)\b/gi;
/** Words in capitals that call for haste or promise gain. */
const BARKED = /\b(?:FREE|FREEMSG|URGENT|WIN|WON|WINNER|CLAIM|CASH|PRIZE|GUARANTEED|NOW|PRIVATE|CONGRATULATIONS|CONGRATS|AWARDED|BONUS|OFFER|IMPORTANT|LUCKY|FINAL|LAST CHANCE|HURRY|ACT NOW|LIMITED|STOP|TODAY|SALE|GRATIS|TAHNIAH)\b/g;
/** What each call, text or week costs whoever answers, in wordings beside those of `rate`. */
const CHARGED = oneOf('gi',
  String.raw`\b\d+ ?(?:pence|cents?|p|gbp) ?(?:per|/|a|each) ?(?:min|minute|sms|msg|text|txt|call|message|go)`, String.raw`\b(?:one|two|three|\d(?:\.\d+)?) ?gbp\b`,
  String.raw`\bmax(?:imum)? ?\d+ ?(?:msgs?|texts?|txts?|mins?)\b`, String.raw`[£€]\d(?:\.\d\d)? ?(?:rcvd|/ ?(?:msg|text|txt|wk|tip|tone|go)|a go|per (?:msg|text|tip|tone|wk))`,
  String.raw`\bpremium rates?\b`, String.raw`\b(?:we|will be) (?:bill|charge|billed|charged)(?:ed)? (?:to )?(?:your|ur|[£€])`, String.raw`\btxts? ?[£€]\d`, String.raw`\b(?:ask|need) (?:the )?bill ?payers?`);

/** Forms of writing of messages that nobody asked for. */
export const UNASKED_FORMS = {
  chosen: CHOSEN, fetching: FETCHING, notice: NOTICE, demand: DEMAND, bait: BAIT, freephone: FREEPHONE, 'call-this': CALL_THIS, 'machine-word': MACHINE_WORD,
  site: SITE, barked: BARKED, charged: CHARGED,
} as const;
