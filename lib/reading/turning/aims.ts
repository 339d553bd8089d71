import { anyOf } from '../patterns/any-of.ts';

// What an answer wants that turns elsewhere: to sell, or to have something of its own done. In English, Malay and Spanish; `turning` weighs them.

/** Offers wares, lessons, tickets, a page to follow. "Message me" alone answers as often as it sells. */
export const OFFERS = new RegExp([
  String.raw`\b(?:ask me how(?! i (?:know|learn\w*|found))|`,
  String.raw`(?:link|portfolio|details|prices) (?:is |are )?(?:in|on) (?:my |the |our )?(?:bio|profile|page)|(?:on|see|through|visit|follow) my (?:page|channel|blog|shop|site|website)|(?:do |please )?follow my|ship(?:s|ping) (?:worldwide|free|nationwide)|new drop|commissions (?:are )?open|(?:equity|references|free quotes?) available|quotes (?:are )?free|i coach|`,
  String.raw`for sale|selling (?:my|two|one|a|the|our|some)|buyer collects|no time ?wasters|face value|make me an offer|good homes?|`,
  String.raw`(?:first|one|two) (?:one |lesson |month |session |week |class )?(?:is )?free|free (?:survey|trial|quote|delivery|sample|webinar|shipping)|per ?cent off|`,
  String.raw`i help (?:\p{L}+ ){0,3}(?:build|earn|grow|scale|get more|find (?:clients|investors)|land|lose)|(?:our|my) (?:platform|software|app|agency|solution|start-?up|tool|product|firm|team of experts|service) (?:automates|helps|offers|can|does|delivers|saves|lets|will|is)|`,
  String.raw`(?:give|arrange|show|book|happy to|for|schedule) (?:you )?(?:a|an|your) (?:quick |short |free |live )?demo|free (?:guide|ebook|e-book|course|masterclass|consultation|checklist|spreadsheet)|(?:replaced|doubled|tripled) my (?:salary|income)|(?:passive|extra|second|side|pasif) income|(?:please )?send (?:me )?(?:your |a )?cv|`,
  String.raw`(?:collection|pick-?up|cash) only|hardly (?:used|worn)|(?:trading|crypto|forex|betting) signals|hit (?:me up|the link|subscribe)|modal (?:rm|kecil|serendah)|untung (?:lumayan|besar|setiap)|jadi (?:ejen|dropship)|invierte|gana dinero|ingresos (?:extra|pasivos)|plazas limitadas|`,
  String.raw`(?:with|use) (?:my |the )?(?:code|promo)|(?:order|book|buy|pre-?order|pre-?save) (?:now|online|yours|through my)|prices? (?:from|on)|(?:places|spots|seats) left|`,
  String.raw`my (?:new )?(?:album|novel|blog|podcast|webinar|channel|online shop|agency)|(?:drum|piano|guitar|swimming|driving|singing|dance) lessons|`,
  String.raw`(?:earn|work) from home|untuk dijual|dijual|harga dari|pm tepi|se vende|vendo|a la venta|precios? desde|mándame un mensaje)\b|\d ?% (?:off|diskaun)|de descuento\b`,
].join(''), 'iu');

/** Calls its readers to a cause of its own: to sign, vote, give, come or be angry. */
export const CALLS = anyOf(String.raw`
(?:sign|share) (?:the|this|our|my) petition
petition (?:against|for|to)
vote (?:for|on|against|them|him|her|out)
write to your
(?:please|kindly) (?:all )?(?:share:|donate|support my)
your (?:mp|councillor|senator|congressman)
of your support
names? to go
objections? (?:must|by)
(?:raising|raise) (?:money|funds)
fund-?raiser
every (?:pound|dollar|euro|ringgit|penny|cent)s? (?:counts|helps)
should (?:resign|be sacked)
(?:i'm|i am|is) (?:running|standing) (?:for|as) (?!an? (?:list|clinic|ward|course|study|trial|audit|session)\b)
name and shame
boycott
abolish
(?:the |its )?only (?:candidate|party|one running) (?:who|that)
(?:tolak|undur) (?:kerajaan|pm|menteri)
dimisión
tandatangan\w* petisyen
undi (?:untuk|pada)
firm(?:a|en|ad) (?:la|esta|mi) petición
vot(?:a|en|ad) (?:por|en contra)
`);

/** What a post speaks of that is answered by calls: votes, appeals, money. */
export const OF_CALLS = anyOf(String.raw`
vot(?:e|es|ed|er|ers|ing)
elect\p{L}*
ballots?
polls?
polling
petition
campaign\p{L}*
candidates?
bill
strik(?:e|ing)
fund\p{L}*
mayor
minister
premier
president
councillors?
undi
elecciones
`);
