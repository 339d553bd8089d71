// How others show somebody whom patients trust, a wording a line, each a regular expression between two edges of words. `unseemly.ts` in
// `conduct/` looks for them.

const WHOSE = '(?:his|her|their|your|the)';
const BEING = '(?:was|were|is|are|so|got|gets|getting|absolutely|completely|totally|still|proper)';

/** Drunk, or how much of it. */
export const DRINK = String.raw`
hung ?over
hang-?overs?
pass(?:ed|ing) out
black(?:ed|ing) out
face[- ]down
out cold
blackout drunk
off ${WHOSE} (?:face|head|tits|trolley|nut|rocker)
drunk as
legless
paralytic
bladdered
shit-?faced
pissed up
half cut
on the (?:lash|piss)
mabuk
borrach(?:[oa]|era)
wasted(?! (?:an?|time|my|the|food|money|years|hours|on|trip|effort|journey))
three sheets to the wind
(?:could not|couldn't|can't) (?:walk|stand|see) straight
drank (?:the whole bottle|so much|(?:me|us|everyone) under the table|the (?:bar|pub|place) dry)
(?:had|have) (?:one|a few|a couple) too many
(?:fainted|fell|came (?:home|in)|turned up|arrived|sang|danced|crying|cried|kissing|singing|dancing) drunk
drunk (?:into|at (?:the|my|our|her|his)|in the|outside|again|singing|dancing|dial\w*|text\w*)
(?:pints|shots|sambucas|tequilas|vodkas|gins|beers|bottles|cocktails|proseccos?|j[aä]gerbombs|margaritas) (?:deep|in|down|later)
too much (?:wine|gin|tequila|vodka|beer|prosecco|to drink)
como una cuba
(?:iba|ibas|estaba|estabas|acabó|acabaste|llegó|llegaste) (?:muy |completamente )?(?:pedo|ciego|ciega|mamad[oa]|ebri[oa]|bolinga)
(?:hasta las trancas|de resaca|menudo pedo|vaya pedo)
mabok
lasing
still (?:reeked|reeking|stank|smelling) of (?:\p{L}+ )?(?:drink|booze|gin|whisky|beer|vodka|rum|alcohol|wine)
(?:on|to|at|for) (?:the |a |your |her |his )?(?:ward round|shift|duty|clinic|theatre|work|class|lectures?|exam) (?:still )?(?:drunk|hungover|hung over|wasted|half cut)
body shots?
(?:[3-9]|\d\d|three|four|five|six|seven|eight|nine|ten|several|many) (?:shots|pints|glasses|bottles|jugs) of (?:tequila|vodka|gin|rum|whisky|whiskey|wine|beer|lager|prosecco|sambuca|j[aä]germeister|cider)
(?:still drunk|drunk again|hungover again)
(?:kau|dia|awak) mabuk
beer pong
traffic cone
keg ?stand
on the kegs?(?! (?:team|delivery))
(?:bien|muy|m[áa]s|toda|tod[oa] bien) ped[oa]
(?:drink|drank|drinking|minum|uminom) (?:\p{L}+ ){0,3}(?:until|till|sampai|hanggang) (?:he|she|you|they|u|kau|dia|mabuk|pengsan)
(?:held|holding) (?:your|her|his) hair
(?:drunk|drinking|locked|rotten|hammered|steaming|lasing|mabuk|ped[oa]|borrach[oa]|botella|tequila|keg stand|shotting|sambuca|vodka)[^.!?]{0,60}(?<!off )(?:on|before|for|had|then|sa|masa|para|at) (?:an? |the |your |her |his |my )?(?:early|shift|duty|ward round|rounds|list|guardia|turno|handover)
(?:drunk|drinking|locked|rotten|hammered|steaming|lasing|mabuk|ped[oa]|borrach[oa]|botella|tequila|keg stand|off (?:her|his|your) face)[^.!?]{0,60}(?:work(?:s|ed)? at \d|trabaja a las|duty kinabukasan|kerja esok|poniendo sueros|does meds|meds in the morning|work the next day)
yard of ale
(?:bottle|can|pint|glass|flask|jug) (?:still |firmly |of \p{L}+ )?in (?:his |her |their |your |each |one )?hands?
shot number \p{L}+
(?:on )?${WHOSE} (?:second|third|fourth|fifth|sixth) (?:bottle|bucket|pitcher|carafe)
${BEING} (?:drunk(?! (?:on|in) )|wasted|hammered|smashed(?! (?:it|that|the|her|his|my))|plastered|sloshed|trashed|steaming)(?! driv)
(?:after|on|had|necked|downed|sank) (?:three|four|five|six|seven|eight|nine|ten|\d+) (?:\p{L}+ )?(?:pints|shots|beers|margaritas|tequilas|vodkas|gins|cocktails|mojitos|j[aä]gerbombs|glasses of wine|bottles)
(?:down(?:ed|ing)|neck(?:ed|ing)|chugg(?:ed|ing)) (?:\p{L}+ ){0,4}(?:ale|pints?|shots?|vodka|tequila|wine|beers?|j[aä]ger\p{L}*|cocktails?|prosecco|sambucas?)
`;

/** Where drink brings people: on the floor, in a hedge, to a bucket. */
export const FALLEN = String.raw`
(?:threw up|throwing up|puk(?:ed|ing)|vomit(?:ed|ing)|(?:was|being) sick|chunder(?:ed|ing)|spew(?:ed|ing)|muntah) (?:in|on|into|over|atas|dalam|all over) (?:my|the|a|an|her|his|kereta) ?(?:\p{L}+ )?(?:handbag|plant pot|bag|taxi|cab|uber|bushes|street|sink|bin|bath|bar|bus|car|plant|shoes|boss|bos|registrar|consultant|dean|bride|groom|bouncer|doorman|dance ?floor|karaoke|carpet|stage)
(?:vomit(?:ed|ing|s)?|puked?|threw up|throwing up|muntah) (?:on|over|all over|atas|kat|dalam) (?:the |a |my |our )?(?:grab|taxi|uber|cab|bus)?(?: ?(?:uncle|driver|auntie|pakcik|abang))
head (?:in|down|over) (?:a|the) (?:bucket|toilet|loo|bowl)
(?:asleep|sleeping|slept|snoring|found|lying|crashed) (?:\p{L}+ ){0,2}(?:in|on|under|behind) (?:the (?:corner|middle|back) of )?(?:a|an|the|that|some\p{L}*) (?:\p{L}+ )?(?:hedge|skip|bin|toilet|loo|pavement|bench|bush|ditch|fountain|gutter|bar|stairs|doorstep|dance ?floor|roundabout|bus stop|bath|table|kebab shop|flower ?bed)
(?:fell|falling|fallen|tumbled) (?:\p{L}+ ){0,2}(?:in|into|off|over) (?:a|the|that) (?:canal|fountain|pond|harbour|river|pool|bar ?stool|stage|bush|hedge|bar|table|taxi|dj booth|cake|wedding cake)
(?:weeing|peeing|pissing|wee'd|peed|pissed|urinating) (?:behind|against|in|on|into|off)
`;

/** Drugs. */
export const DRUGS = String.raw`
bong
spliff
so high (?:he|she|they|you)
${BEING} (?:stoned(?! (?:with|by))|high as)
(?:smok(?:ed|es|ing)|roll(?:ed|s|ing)) (?:an? |some |another )?(?:\p{L}+ )?(?:weed|pot|joint|spliff)
with a (?:joint|spliff|bong)
(?:smok(?:ed|es|ing)|eating|ate|vap(?:ed|ing)) (?:weed|pot|hash|edibles|a joint|a blunt|gummies)
(?:doing|did|does|snort\w*|sniff\w*) (?:a )?(?:fat |cheeky |another )?(?:lines?(?! of (?:code|text|poetry|enquiry|work))|coke|cocaine|ket|ketamine|mdma|pills)(?: off)?
(?:off (?:his|her|their|your) \p{L}+ )?on (?:ket|ketamine|coke|mdma|acid|pills|molly)
magic mushrooms
gurning
pinging
(?:stash(?: of)?|took|taking|inhal\p{L}+|sharing|missing|pocketed|helped (?:him|her|your|our|them)sel\p{L}+ to) (?:(?:the|some|all) )?(?:percocets?|percs|oxy\p{L}*|xanax|adderall|fentanyl|gas and air|laughing gas|nitrous|propofol|ket)
(?:weed|pot|hash) (?:brownies?|cookies?)
(?:best|our|my|campus|resident) (?:drug )?dealer
sold (?:us|me|half the \p{L}+) (?:the |his |her )?(?:weed|pills|adderall|ritalin|modafinil)
`;

/** Undressed, or as if. */
export const BARED = String.raw`
flash(?:ed|ing) (?=the (?:whole |entire )?(?:team|room|bar|pub|class|crowd|dance|rugby|football|street|bouncers?|neighbou?rs|party)|everyone|everybody|us|his|her|a (?:bus|taxi|car))
moon(?:ed|ing)
streak(?:ed|ing) (?:across|through|down)
stripped off
skinny[- ]dipp\w*
topless
(?:with )?no (?:shirt|top|bra|trousers|pants|knickers|underwear|clothes)(?: on|(?=[,.!?]|$))
shirtless (?:on|in|at|riding|again|dancing)
sin (?:camiseta|ropa|pantalones|sujetador)
(?:tak|tanpa) (?:pakai )?baju
twerk\w*
lap ?danc\w*
phwoar
(?:if|when) you were my (?:nurse|doctor|dentist|physio)
(?:tiny|little|skimpy|that|a) (?:red |pink |black |string )?bikini
pole danc\w*
strip(?:per|tease| poker| club)s?
mankini
lingerie
stockings
suspenders and
thong
dress over (?:her|his|your) head
wet t-?shirt
bare (?:bum|arse|ass|bottom)
(?:trousers|pants|jeans|shorts|knickers|boxers|scrubs) (?:round|around|down (?:to|by|round|around)) (?:his|her|their|your|the) (?:ankles|knees)
(?:bum|arse|ass|boobs?|tits|willy) (?:hanging )?out
(?:in|wearing) (?:nothing but|only|just) (?:his|her|their|your|a) (?:\p{L}+ )?(?:top|shirt|pants|knickers|boxers|bra|underwear|towel|apron|gown|socks|smile)
`;

/** In trouble with the police or the doormen. */
export const POLICE = String.raw`
got (?:arrested|nicked|cautioned)
hand-?cuff(?:s|ed)
police (?:van|car|cell|station)
stolen (?:cone|menu|sign|trolley|bike)
drunk tank
night in the cells
mug-?shots?
bail(?:ed|ing) (?:him|her|you|us|them) out
(?:bar|pub|street) (?:fight|brawl)
punch-?up
locked up (?:for the night|over ?night)
(?:thrown|kicked|chucked|carried|dragged) out of (?:the |a |an )?(?:\p{L}+ )?(?:bar|pub|club|lion|arms|nightclub|wedding|taxi|uber)
(?:carried|escorted|dragged|chucked|kicked) out (?:of \p{L}+ (?:\p{L}+ )?)?by (?:\p{L}+ )?(?:bouncers?|security|the police)
breathaly[sz]er
drink[- ]driv\w*
barred from (?:the|every)
(?:driv(?:ing|e|es)|drove) (?:\p{L}+ ){0,4}(?:after|on) (?:\p{L}+ )?(?:pints|shots|beers|drinks|bottles)
`;

/** In whose bed. */
export const CARNAL = String.raw`
shagg(?:ed|ing)
slept with (?:half|most|every|all)
(?:made|making) out with
(?:got|getting) off with
snogg(?:ed|ing)
hook(?:ed|ing) up with
copp(?:ed|ing) off with
one[- ]night stand
(?:slept|sleeps|sleeping|tidur|tido|bed(?:ded|ding)) (?:with|dengan) (?:the |a |your |her |his |that |my )?(?:\p{L}+ )?(?:lecturer|professor|prof|consultant|registrar|boss|bos|dean|supervisor|examiner|tutor|patients?|students?|pensyarah|penyelia|doktor pakar|jefe|reg)
se (?:acostó|acuesta|lió|lía|enrolló|enrolla) con
walk of shame
cheat(?:ed|ing|s) on (?:his|her|your|their)
(?:affair|fling) with (?:the|that|a|an|his|her|your)
(?:in the|on the) (?:linen|on-call|store|supply) (?:room|cupboard) with
`;

/** Their office put to a use that it is not for: favours to friends, sleep and theft at work, made-up figures. */
export const MISUSE = String.raw`
(?:wrote|writes|gave|gives|sorted|got|did) (?:me|us|him|her|the lads|everyone) (?:\p{L}+ ){0,3}(?:sick note|fit note|mc|script|prescription|doctor'?s note|valium|diazepam|xanax|tramadol|codeine|ritalin|adderall|zopiclone)s?
(?:slid|sliding|slides) into (?:my|her|his|your) dm'?s
signed (?:me|us|him|her|off my \p{L}+|my \p{L}+) (?:off )?(?:for [^.!?]{0,30}(?:so|to)|so)
(?:suspended|sacked|fired|struck off|disciplined|investigated) (?:for|over)
(?:vaping|smoking|drinking|napping|kissing) in the (?:sluice|drug room|theatre|on-call room|linen \p{L}+|store ?\p{L}*|cupboard|stairwell)
(?:sick|fit|doctor'?s) note (?:for|so) (?:the|a|i|we)
signed me off (?:for|so)
look (?:it |her |him |them )?up (?:if|whether|to see if|on (?:the|your) (?:system|computer|epic))(?=[^.!?]*\b(?:admitted|patient|ward|hospital|results?|pregnant|records?|chart)\b)
log(?:ged)? (?:in|on) (?:\p{L}+ ){0,4}to (?:see|check|find out) (?:if|who|what|whether) (?:[\p{L}']+ ){1,4}(?:was|were|is) (?:really |still )?(?:in|admitted|a patient)
(?:asleep|sleeping|snoring|napping) in (?:a |the |an )?(?:bay|bed|room|side room|resus|patient)(?: \p{L}+)?(?:'s|s') bed
slept through (?:\p{L}+ )?(?:\p{L}+ )?(?:pages?|bleeps?|calls?|arrest|handover|ward round)
skip(?:ped|ping|s)? (?:the |your |his |her )?(?:ward round|clinic|shift|tutorials?|placement)
(?:exchang|swapp?|switch)(?:ed|e|ing) (?:his|her|my|the|their|for) (?:\p{L}+ )?(?:urine|sample|drug test)
getting (?:me|us|him|her) (?:some |the )?(?:diazepam|valium|xanax|tramadol|codeine|zopiclone|ketamine|morphine|fentanyl|oxy\p{L}*|ritalin|adderall)
(?:leftover|left-over|spare|extra|unused|expired) (?:\p{L}+ ){1,3}(?:(?:home )?from|out of) (?:the )?(?:pyxis|omnicell|crash cart|drug (?:trolley|cupboard|room)|ward|unit|pharmacy|floor|hospital|work)
(?:tak(?:e|es|ing)|took|bring(?:s|ing)?|brought) (?:those |the |that |some |us |me |home )?(?:\p{L}+ ){0,3}home from (?:the )?(?:pyxis|omnicell|ward|unit|pharmacy|drug \p{L}+|hospital stores?)
(?:takes?|took|taking|gets?|got|getting|earns?|pockets?) (?:a |his |her |their )?(?:\p{L}+ )?(?:commissions?|kickbacks?|backhanders?|bribes?|cuts?) (?:for|from|on|of) (?:every|each|all|the|any)
(?:cop(?:y|ied|ies)|copying) (?:all |off )?(?:his|her|your|their|the) (?:\p{L}+ )?(?:osce|exam|viva|mcq|finals|test|board) (?:answers?|questions?|stations?)
(?:copy|copied|copies|copying|cheat(?:ed|s|ing)?) (?:\p{L}+ ){0,4}(?:osce|exam|viva|finals|boards?|usmle)
(?:gambar|photos?|pics?|pictures?|selfies?|video|foto|fotos) (?:\p{L}+ ){0,5}(?:dissection hall|dissection room|dissecting room|anatomy lab|cadaver|cadavers|mortuary|morgue|bilik mayat|mayat|sala de disección|cadáver)
(?:cadavers?|mayat|cadáver|the body in (?:anatomy|dissection)) (?:selfie|photo|pic|gambar|foto)
(?:prescription|prescribed|script|antibiotics|tablets|pills|tests?|scan|results?|referral) (?:me |us )?(?:\p{L}+ ){0,3}without (?:(?:me |us |him |her )?(?:coming|going|seeing|having|a|an|even|making|asking))
don't tell (?:your|the|her|his) (?:boss|manager|practice|partners|consultant|supervisor|hospital|surgery|ward)
(?:skiv(?:ed|ing|es)|bunk(?:ed|ing)|duck(?:ed|ing)) (?:off|out of)
signed (?:you|her|him) in (?:as|again|for)
(?:jump(?:ed|ing)?|skip(?:ped|ping)?|bump(?:ed|ing)?|mov(?:ed|ing)|push(?:ed|ing)|got|slipped|squeezed|fitted) (?:me|us|him|her|my \p{L}+|the|to the|up the|ahead)?(?: \p{L}+){0,3} (?:queue|waiting list|front of the (?:queue|line|list))
(?:colar|colarme|colarnos|colaste|saltarse|adelantar(?:me|nos|le)?) (?:a \p{L}+ )?(?:\p{L}+ )?(?:en |de )?(?:la )?(?:lista|cola|lista de espera)
potong (?:queue|giliran|barisan)
(?:to|at) the (?:top|front|head) of the (?:\p{L}+ )?(?:list|queue|line)(?! for (?:coffee|cake|lunch|food|the bar))
(?:spare|free|any) (?:\p{L}+ ){0,3}from (?:work|the ward|your ward|the hospital)
(?:sell(?:ing)?|sold|flog(?:ging)?) (?:\p{L}+ )?(?:those|the|us) (?:\p{L}+ )?(?:exam|test|question|answer|paper)s?\b
me (?:haces|hagas|hiciste|firmas|firmaste) (?:una|la|otra) (?:receta de (?!cocina)|baja)
(?:buat|bagi|beri) (?:aku|saya) (?:mc|surat cuti|ubat tidur)
any more (?:going|where that came from|of (?:them|those) (?:pills|tablets))
(?:have it out|scrap|fisticuffs) in (?:the|a) (?:car park|street|bar)
(?:got|gave|sold|slipped) (?:her|him|them|us|me) the answers
(?:asleep|sleeping|napping|snoring|naps?) (?:on (?:duty|shift|the job|call)|(?:at|behind) the (?:nurses'? station|desk|wheel|computer|monitors)|(?:in|to) (?:her|his|the) car (?:on|during) (?:shift|work)|(?:during|in|through) (?:surgery|theatre|clinic|the (?:ward round|operation|on-call|arrest)))
(?:pulled|pulling|threw|chucked) (?:a |another )?(?:sickie|sick day)
(?:called|rang|phoned) in (?:sick|"sick")
(?:nick(?:ed|s|ing)|stole|steal(?:s|ing)|pinch(?:ed|es|ing)|half-?inched|swiped|lifted) (?:\p{L}+ ){0,4}(?:from|off) (?:the |your |his |her )?(?:ward|hospital|pharmacy|stores?|drug|work|theatre|clinic|department)
(?:nicked|got|gets|sorted|slipped|sold) (?:us|me|him|her|everyone) (?:some |a few |the |a bottle of )?(?:diazepam|valium|xanax|tramadol|codeine|zopiclone|ketamine|morphine|fentanyl|oxy\p{L}*|ritalin|adderall|modafinil|propofol|sleeping pills)
fiddl(?:e|ed|es|ing) (?:the|his|her|their|your)
(?:forg(?:ed|es|ing)|fak(?:ed|es|ing)|fudg(?:ed|es|ing)|made up) (?:the|his|her|your|their|that|all)
never (?:checks?|read|reads|washes|turns up|answers)
(?:asleep|sleeping|slept|snoring|napping|kipping|dozing|drooling|nodded off|tidur|tertidur|dormid[oa]|durmiendo|natulog|natutulog)(?: (?!post|after)\p{L}+){0,4}? (?:on (?:nights|duty|shift|the ward)|(?:at|behind|kat|di|sa) (?:the )?(?:counter|kaunter|nurses'? station|dispensary|reception|front desk|handover)|in the (?:mess|linen|sluice|mortuary|on-?call|drug|supply)|masa (?:jaga|kerja|syif|on ?call)|(?:en|de) (?:la|el) (?:\p{L}+ de la )?(?:clínica|guardia|turno|planta|hospital))
slept thr(?:u|ough) (?:\p{L}+ |\d )?(?:tones|bleeps?|pages?|calls?|alarms?)
(?:video|vid|pics?|photos?|pictures?|footage|jpeg|clip|screenshot|gambar|foto) of (?:you|u|her|him|kau) (?:being sick|drooling|passed out|naked|snogging|on the floor|vomiting|puking|dancing on|climbing in)
(?:nick(?:ing|ed)|pinch(?:ing|ed)|robb(?:ing|ed)|steal(?:ing)?|stole|swip(?:ing|ed)|owe me|(?:got )?any more|helping (?:your|her|him)self to|fallen off|bringing|(?:sigues )?vendiendo|curi|uwi|selling|dropped|wrote off|lifted) (?:[\p{L}']+ ){0,6}?(?:ketamine|ket|tramadol|diaz\p{L}*|valium|xanax|nos(?: canisters?)?|gas and air|the gas|that gas|laughing gas|entonox|nitrous|codeine|morphine|oxy\p{L}*|fentanyl|propofol|midaz\p{L}*|adderall|ritalin|zopiclone|dormicum|benzos|methadone|antibiotics|antibióticos|ozempic|pregabalin|gabapentin)
(?:diazzies|diazepam|valium|tablets|pills|tramadol|codeine|xanax) (?:\p{L}+ )?(?:fallen|fell|fall) off (?:the|a)
(?:answers|notes|formulas) (?:up|in|on|inside) (?:your|her|his) (?:sleeves?|arms?|hands?|phone|socks?|bra)
(?:forwarded|leaked|sold|passed round) (?:\p{L}+ )?the (?:exam|mock|paper|questions|mark scheme)
(?:cop(?:y|ied|ies)|copying) (?:off )?(?:his|her|your|their|the|all your) (?:log ?book|portfolio|assignment|essay)
brib(?:ed|es|ing) (?:the|a|an|his|her|your|that)
mc (?:semalam|tadi|hari ni|yesterday|today|last week)[^.!?]{0,20}(?:tapi|but)
(?:chao keng|ponteng|tuang) ?(?:kerja|posting|jaga|duty|kelas|ward)?
(?:nicked|stole|took|pinched|swiped|lifted) (?:off|from) (?:the|a) (?:dead|patient|old|resident)\p{L}*
(?:signed|sign) (?:me|us|him|her) off (?:for|sick|two|a|the)
cheated (?:in|on|through) (?:the |his |her |your )?(?:exam|exams|finals|osce|test|boards?|usmle|viva)
`;

/** Held to account by somebody who says that they did harm. */
export const ACCUSED = String.raw`
reason (?:why )?(?:my|our|his|her) (?:\p{L}+ )?(?:is dead|died|isn't here|can't|lost|nearly died|almost died)
should (?:be|have been) (?:struck off|banned from|locked up|in prison|in jail|reported|sacked|fired|deregistered)
(?:lose|lost|take away|revoke) (?:his|her|your|their) licen[cs]e
(?:killed|murdered|butchered|crippled|maimed) (?:my|our|a|her|his)
(?:shame on (?:you|her|him|them)|misdiagnosed (?:my|our|me)|lied to (?:us|me|the (?:coroner|family|inquest))|(?:is|are|was) a (?:fraud|quack|charlatan|butcher|liar|disgrace)|(?:baby|child|granny|patient)[- ]killer|murderer|lying (?:cow|bitch|bastard|toad|rat)|negligent|negligence|botched|malpractice)
never (?:go|take|let|send|see) [^.!?]{0,40}(?:to|near|see) (?:this|that|him|her) ?(?:doctor|dentist|surgeon|nurse|man|woman|clinic)?
(?:you people|you lot|they|doctors|nurses|you) (?:are|r) (?:all )?(?:murderers|butchers|killers|criminals|thieves)
(?:one|1)[- ]star(?:red|s|ring)? (?:her|his|their|this|the|@\p{L}+)
avoid (?:this|that) (?:doctor|dentist|surgeon|nurse|clinic)
treated (?:my|our|me|us)[^.!?]{0,30}(?:appalling\p{L}*|terribl\p{L}*|disgust\p{L}*|disgrace\p{L}*|badly|awful\p{L}*|like (?:dirt|rubbish|an animal|animals|shit|nothing|a number))
(?:let|left|leave|leaving|make|made|kept|keep) (?:my|our|me|her|him) (?:\p{L}+ )?(?:lay|lie|lying|laying|wait|waiting|sit|sitting|in (?:pain|agony))[^.!?]{0,20}(?:\d+|hours?|minutes?|mins|all night|corridor|trolley|on the floor|agony)
(?:came|come) (?:out of|home from|back from) your (?:\p{L}+ )?(?:home|ward|hospital|unit|care|clinic|practice) with (?:\p{L}+ )?(?:bruis\p{L}*|sores?|a broken|cuts|burns)
never forgive (?:you|that hospital|this hospital|that ward|him|her|them)
hope (?:they|you|he|she) (?:\p{L}+ )?(?:pulls?|loses?|takes?|strips?) (?:your|her|his) (?:cert\p{L}*|licen[cs]e|badge|registration|pin|job)
(?:put|gave|given|gives|giving) (?:me |my |her |him |the )?wrong (?:\p{L}+ )?(?:drip|dose|tablets?|injection|medicine|blood|drug|result)
wouldn't (?:take|send|trust) (?:a|my) (?:dog|cat|goldfish|hamster)
(?:atendi(?:ó|ste)|trat(?:ó|aste)) (?:muy mal|pésim\p{L}*|fatal|horrible|de la fregada)
(?:my|our) (?:mother|mum|mom|dad|father|son|daughter|baby|husband|wife|nan) could have died
(?:i'll|i will|we will|we'll|gonna|going to) (?:sue|report) (?:you|him|her)
(?:touch(?:ed|es)|grop(?:ed|es)) (?:up )?(?:his|her|their|the) (?:\p{L}+ )?(?:patients|nurses|students)
`;
