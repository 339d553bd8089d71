import { pattern, type Pattern } from '../patterns/pattern.ts';

/** How hate of a group is put into words. */
export interface HateWording {
  readonly pattern: Pattern;
  /** The wording denies something itself, so a denial in front of it is part of it. */
  readonly denies: boolean;
  /** Discrimination in polite words rather than hate. */
  readonly isPolite: boolean;
}

function wordings(sources: readonly string[], { denies = false, isPolite = false } = {}): HateWording[] {
  return sources.map((source) => ({ pattern: pattern(source), denies, isPolite }));
}

/** Words between a feeling and the group it is for. */
const BETWEEN = '<the>|<these>|<a>|<you>|<booster>|<loathing>|<contempt>|all|every|single|any|kinds|sorts|types|other|for|i|feel|have|towards|being|around|of|with|by|about|how|much';
const MEN_OF_WORK = 'doctor|doctors|surgeon|surgeons|nurse|nurses|leader|leaders|consultant|consultants|paramedics|physicians|medicine|surgery|operating|theatre|orthopaedics|neurosurgery|cirugía|medicina';

const DENYING_TRANS = 'mentally|not|still|just|never|delusional|perverts';
/** Groups in Spanish, with what leads to them, and what they are called. */
const LOS = 'los|las|esos|esas|estos|estas|todos|todas|putos|malditos';
const SPANISH_GROUP = '<identity>|moros|negros|gitanos|inmigrantes|mujeres|chinos|rumanos|judíos|musulmanes|viejos|gordos|latinos|maricones|sudacas|refugiados|extranjeros|discapacitados|panchitos|indios';
const SPANISH_DEBASING = 'ladrones|vagos|vagas|sucios|sucias|cerdos|cerdas|delincuentes|criminales|ratas|basura|plaga|peste|escoria|tontos|tontas|brutos|brutas|burros|violentos|peligrosos|peligrosas|ignorantes|maleducados|maleducadas|parásitos|animales|monos|simios|putas|histéricas|débiles|flojos|flojas|lentos|lentas|inútiles|asquerosos|asquerosas|terroristas|mentirosos|mentirosas|enfermos|enfermas|problema|carga|cáncer|lacra|iguales|así|inferiores|menos|peores|demasiado|salvajes|borrachos|estúpidos|estúpidas|idiotas|mierda|invasores|raros|raras|anormales|pervertidos|<debasing>';

export const HATE_WORDINGS: readonly HateWording[] = [
  ...wordings([
    // "I hate ...", "death to all ..."
    `<loathing> !that !how !when !what !why ${BETWEEN}{0,6} <identity>`,
    '<identity> ~{0,8} my|me ~{0,3} rage|hatred|disgust|sick|contempt|hate',
    '<identity> ~{0,10} make|makes|fill|fills me ~{0,3} furious|angry|sick|boil|rage|vomit|puke|anger|hatred|disgust|mad|gag|nauseous',
    '<identity> ~{0,8} disgust+me|pissing+me+off',
    '<identity> ~{0,8} pissing|piss|pisses me off',
    '<identity> ~{0,8} disgust|disgusts|sicken|sickens|repulse|repulses|enrage|enrages|infuriate|infuriates|revolt|appal|appall|nauseate|offend me|us',
    'hatred|contempt|disdain|rage|anger|disgust|scorn|loathing ~{0,6} for|towards|toward|of|at ~{0,3} <identity>',
    'make|see|watch|let|making|seeing|watching ~{0,2} <identity> ~{0,1} <harm>',
    '<wishing> <harm> <him-her>|they|them|these|those',
    '<harm>|snap|break|slit|cut ~{0,1} necks|throats|heads|skulls|throat|neck of ~{0,4} <identity>',
    '<harm> ~{0,2} <identity> throats|necks|heads|skulls|lives|throat|life|neck',
    '<harm> <be> ~{0,4} <wishing> ~{0,4} <identity>',
    // "... are vermin", "... should be shot", "... belong in a zoo"
    '<identity> !and ~{0,3} <be>|behave|act|look|smell ~{0,6} <debasing>',
    '<identity> who ~{0,6} <be> ~{0,3} <debasing>',
    '<identity> !and ~{0,3} stop|help|but ~{0,4} <be> ~{0,4} <debasing>',
    '<identity> ~{0,3} <debasing> $|.|!|?|<the>|<our>|<my>|like|once|and|<your>|for',
    '<debasing> , ? <identity>|<the> ~{0,2} of ~{0,2} <identity>',
    '<identity> ~{0,4} <wishing> ~{0,4} <harm>',
    '<identity> ~{0,3} belong|belongs in|on ~{0,2} <debasing>',
    '<identity> ~{0,3} go|back|out|leave|go+back ~{0,3} country|home|back|africa|asia|china|india',
    '<identity> ~{0,3} breed|breeds|multiply|reproduce|swarm like|everywhere',
    // "I want to kill all ...", "let's get rid of ..."
    '<wishing> ~{0,3} <harm> ~{0,4} <identity>',
    '<harm> ~{0,3} <identity> ~{0,4} <be> ~{0,3} <wishing>',
    '<harm> ~{0,1} <the>|<these>|every|all|any|next ~{0,1} <identity> ~{0,2} like|<i>|on|in|who',
    // "... can all go fuck themselves"
    '<identity> ~{0,4} go|should|just|can ~{0,2} fuck|screw|piss|shut|get ~{0,2} themselves|off|up|out|themself',
    '<identity> ~{0,2} the ~{0,2} fuck|hell out|up',
    'what is|the+hell|what\'s|whats it|wrong|up|problem with|is ~{0,2} you|these|those|with ~{0,2} <identity>',
    '<identity> ~{0,2} can\'t|cannot|cant|don\'t ~{0,1} help themselves|it|but',
    // a group, then "I hate them", "they should be shot"
    '<loathing> ~{0,5} them|they|kind',
    'everything about them ~{0,3} <debasing>|disgusts|sickens|repulses|wrong|revolting',
    '<debasing>|worse|worst|hate|disgusts|loathe|despise ~{0,3} your|their kind|sort|type|lot',
    'they|them|those|these|they\'re|theyre ~{0,2} <be> ~{0,4} <debasing>|<harm>',
    'they|those|these|them ~{0,2} <wishing> ~{0,3} <harm>',
    '<wishing>|start|starting|started|<i>|<we> ~{0,2} <harm>|shooting|stabbing|murdering ~{0,4} them',
    'lock|ship|send|kick|throw|round|get|put|keep|force|push|chuck them|em all? ~{0,2} up|out|back|away|down|home|off',
    'let them die|rot|burn|starve|suffer|drown|bleed',
    // "they are vermin", the group named behind it
    'nature|blood|genes|culture|dna to|of|that ~{0,4} <debasing>',
    // hidden in a comparison
    'dog|monkey|cat|rat|pig|goldfish|toddler|donkey ~{0,2} <be> ~{0,1} smarter|cleverer|brighter|more+intelligent|cleaner|better|more|worth ~{0,2} than ~{0,5} <identity>',
    'care|think|feel more|better about|of|for ~{0,8} than ~{0,3} <identity>',
    'rather ~{0,8} than ~{0,6} <identity>',
    'rather+have+cancer+than|rather+die+than|never+trust|don\'t+trust ~{0,6} <identity>',
    'woke|wake|born ~{0,2} as a|an <identity> ~{0,4} kill',
    'test|testing|experiment ~{0,4} on <identity>',
    '<identity> , ~{0,2} must|has+to <be> ~{0,2} bullshit|rubbish|nonsense|wrong|crap|bullsiht',
    'raping|killing|hitting|beating ~{0,2} <identity> ~{0,6} <denied> ~{0,2} illegal|crime|punished',
    'insect|dog|rat|cockroach|animal|pig <be> ~{0,1} more valuable|important|useful|worthy than ~{0,5} <identity>',
    'nothing ~{0,8} like less|hate more than ~{0,2} <identity>',
    'less|lower|worse|dumber|dirtier|worth+less than ~{0,4} <identity>',
    'as <debasing>|<contempt> as ~{0,4} <identity>',
    '<debasing> ~{0,3} like you|<identity>',
    '<identity> ~{0,1} like you ~{0,6} <debasing>|<harm>',
    'too+many|all+these|enough|infested|overrun|flooded|swamped|overwhelmed ~{0,3} <identity> ~{0,3} in|here|these|around|already|running|taking',
    'not surprised|surprise|no+surprise|no+wonder ~{0,12} %? ~{0,3} from|was|by a|an <identity>',
    'because|since|after+all|typical ~{0,3} <he-she>|came ~{0,3} <be>|from ~{0,1} <identity> ~{0,2} after+all|obviously|of+course|,|.|$',
    '<identity> ~{0,4} <be> ~{0,3} only|just ~{0,3} objects|toys|slaves|incubators|good',
    'raping|killing|murdering|beating|hitting|shooting|attacking ~{0,2} <identity> ~{0,6} <wishing>|legal|fine|ok|illegal|crime|fun',
    'sterilise|sterilize|castrate|abort|euthanise|euthanize|deport|exterminate|quarantine ~{0,2} <identity>|the+lot|them',
    '<identity> ~{0,2} gave|give|giving|spread|spreads|spreading|bring|brings|brought|infect ~{0,4} aids|hiv|disease|diseases|scabies|tb|lice|covid|crime|monkeypox|filth|bedbugs',
    '<identity> ~{0,2} run|runs|control|controls|own|owns|rule|rules the|our|your|this ~{0,2} world|media|banks|drug|pharma|hospital|government|news|everything|show',
    '<identity> ~{0,3} took|taking|take|stealing|steal|steals|nick|nicking|rob ~{0,1} over|our|your|my|jobs|everything|anything',
  ]),
  // "... are not human", "no rights for ..."
  ...wordings([
    '<identity> ~{0,5} <denied> ~{0,5} <worth> !any !less',
    '<denied> ~{0,4} <worth> for|to|of ~{0,4} <identity>',
    '<denied> <worth>|trust|believe|hire|employ|admit ~{0,5} <identity>',
    '<denied> ~{0,1} <identity> ~{0,5} <worth>',
    'baffles|baffled|beyond|don\'t|can\'t ~{0,3} why|how ~{0,2} anyone|people|anybody|someone|you ~{0,2} cares|care|like|want|love|worry ~{0,8} <identity>',
    'better off|place without ~{0,3} <identity>',
    '<denied> let ~{0,2} <identity> live|in|stay|win|breathe|exist|near',
    'lives|life <denied>|<be> ~{0,3} worth|matter|nothing ~{0,5} % ~{0,3} <identity>',
    '<identity> can\'t|cannot|cant|could+not|never stop|help ~{0,6} <debasing>',
    'nothing worse|lower|dirtier|more than ~{0,3} <identity>|<your>',
    'nothing+worse+than ~{0,3} <identity>|<your>',
    'no+one|nobody|nothing else <be> ~{0,1} as <debasing>|<contempt> as ~{0,3} <identity>',
    'never ~{0,3} eat|touch|sit|date|hire|marry|trust|drink|share|shake|vote|work ~{0,8} <identity>',
    'never|wouldn\'t|not lift|raise|move ~{0,1} finger ~{0,6} <identity>',
  ], { denies: true }),
  // in polite words
  ...wordings([
    'rather|prefer|refuse|refuses|refused|don\'t|dont|wouldn\'t|won\'t|never|do+not|want ~{0,2} not|want|have|see|let|like|trust|wanted|accept|allow ~{0,5} <identity> ~{0,2} near|touch|touching|operating|operating+on|operate|treating|treat|examining|looking|delivering|anywhere|doing|around|as|in|on|,|.|$|again|for|who',
    'examined|treated|touched|seen|operated|delivered|taught|supervised|managed|handled by|on+by ~{0,2} <identity> ~{0,2} ,|sue|$|.|!|again|ever',
    'patients|people|families|i|we|relatives ~{0,2} feel|are|prefer|deserve|want ~{0,3} safer|better|comfortable|happier|doctor|someone ~{0,4} looks|look like them|us',
    '<identity> ~{0,3} lack|lacks|lacking the|any|that|what ~{0,3} stamina|temperament|brains|strength|intelligence|drive|discipline|ability|aptitude|it|manners|hygiene|empathy|stomach|backbone',
    '<identity> ~{0,3} too|overly|just|simply|always|so ~{0,1} emotional|soft|weak|hormonal|hysterical|slow|old|sensitive|fragile|loud|lazy|aggressive|smelly|dirty|dangerous|needy|demanding|fat|drunk|bossy',
    '<identity> should|ought|need|must ~{0,1} stick|stay|remain|go|keep|be to|in|at|home|with|doing|back|out|banned|kept|barred|excluded|grateful|refused|nursed|denied|made|forced|sterilised|charged|paying|quarantined',
    '<identity> ~{0,1} <be>? better|best ~{0,1} suited|off|kept|left|confined',
    '<identity> ~{0,3} cheat|cheats|lie|lies|steal|steals|nick|smell|smells|stink|stinks|scam|fake|whine|breed|breeds|freeload|sponge|malinger|exaggerate|overstay|loot|riot|deal|beat ~{0,6} $|.|,|!|everything|anything|like|about|always|their|on|and',
    'typical|bloody|fucking|another|flipping|effing|stereotypical <identity> ~{0,1} driver|doctor|doctors|surgeon|nurse|behaviour|behavior|logic|time|,|.|!|$|:|patient|family|parents|men|women|student',
    'what|who|whaddya did|do|else|would you|we|i expect|think from|of ~{0,2} <identity>',
    'always|can always tell|know|spot|smell a|an|the ~{0,1} <identity>',
    'only a+woman|a+man would|could|can',
    'only|leave|trust|just|that\'s|thats|typical it? to? a|an|like|<identity> ~{0,1} <identity>|for ~{0,1} could|would|to|can|you',
    'only a|an ~{0,1} <identity> would|could|can',
    '<identity> ~{0,2} like him|her|them|that|those ~{0,1} <be> the ~{0,1} reason|problem|cause',
    'only|just|he|she ~{0,3} got|hired|promoted|in|here|into ~{0,6} because ~{0,3} <identity>|black|brown|asian|gay|female|disabled|trans|diversity|woman|a',
    'affirmative+action|diversity|diversity+hire|quota|quotas|dei ~{0,4} killing|dumbing|ruining|lowering|destroying|hire|hires',
    'send|ship|deport|kick|throw|turf|boot|get|halau|hantar ~{0,2} them|<identity>|all|semua ~{0,3} back|out|home|away|off|balik|keluar',
    'build|built ~{0,3} wall|fence ~{0,10} <identity>|hospital|department|country|border',
    'close|shut the|our ~{0,1} door|doors|border|borders',
    'hire|hiring|employ|recruit|appoint|train|training|admit|take|want|need|looking|shortlist ~{0,4} men|man|native|young|attractive|male|whites|locals|pretty|white ~{0,3} only|please|,|.|instead|!|$',
    'shouldn\'t|stop|not|don\'t|avoid|never|quit|no+longer ~{0,2} hire|hiring|training|train|employing|employ|admitting|recruiting|letting|importing|promoting|be|treating ~{0,1} training|hiring|employing|treating|admitting? ~{0,4} <identity>|headscarves|hijabs|turbans|mothers|headscarf|accents|pregnant|accent',
    '<person>|someone|anyone|women|woman ~{0,1} with small|young children|kids|babies ~{0,6} not|won\'t|can\'t|never|liability|leave',
    'fail|reject|bin|refuse|block|expel|downgrade ~{0,2} every|all|any ~{0,1} <identity>|foreigners',
    'no+one|nobody|no|none ~{0,2} over <number>|pregnant|from+over+there|with+kids|with+small+children|<identity>',
    'pregnant|menopausal|female|older|disabled|foreign|hijabi|veiled|overweight|overseas|international <staff>|<staffs>|grads|graduates|trainees|women <be> ~{0,3} liability|burden|problem|risk|nightmare|nuisance|waste|diluting|worse|useless|unsafe|dangerous|killing|letting|ruining',
    '<identity> <be> ~{0,2} diluting|lowering|dragging|ruining|killing|liability|burden|inbred|problem',
    'send|ship|deport them all? back|home|out',
    'no|no+more|enough|too+many|stop ~{0,1} fmgs|fmg|imgs|img|<identity> ~{0,2} please|,|on|in|no|here|allowed|ta|thanks|!|$',
    `trans+women|trans+woman|transwomen|transwoman|transgenders <be> ~{0,2} men|man|${DENYING_TRANS}`,
    `trans+men <be> ~{0,2} women|woman|${DENYING_TRANS}`,
    'gay|homosexual|lgbt|lgbtq|trans|muslim|jewish|islamic|queer|feminist|zionist agenda|lobby|propaganda|cult|mafia|invasion|takeover|brigade',
    'feminised|feminized|feminisation|feminization|islamised|islamisation|browning ~{0,4} death|ruin|of|our|medicine|profession|destroyed',
    'man\'s|woman\'s|men\'s|women\'s|mans job|work|place|world ~{0,6} $|.|,|!|better|always|not',
    'better|best when|before|back ~{0,3} it|medicine|surgery|this|they ~{0,3} man\'s|men|male|white|english',
    'why should|do|must ~{0,2} <my>|<our>|<i>|<we>|taxes|taxpayers ~{0,3} pay|treat|fund|care|look|subsidise|tolerate|wait|put ~{0,5} <identity>',
    '<identity> ~{0,4} cost|costing|drain|draining|clogging|clog|block|blocking|burden|fill|filling|flooding|overrunning us|this|our|the|a|place|system|country|hospital|fortune|taxpayers|beds|nhs|upon',
    'burden|drain on|to ~{0,2} society|us|system|taxpayer|everyone',
    '<identity> ~{0,2} and ~{0,1} <identity> ~{0,1} , ~{0,2} only|just ~{0,2} bring',
    '<identity> ~{0,3} bring|brings|carry|carries|have is|<be>? ~{0,1} tb|disease|diseases|scabies|lice|fleas|trouble|crime',
    'speak|talk|learn ~{0,1} english|bahasa|español|malay ~{0,4} or|deserve|deserves|go|leave|get|otherwise|like',
    'can\'t|cannot|don\'t|doesn\'t|won\'t speak|learn|understand ~{0,1} english|proper+english ~{0,8} deserve|go|shouldn\'t|don\'t|leave|don\'t|back|not|no|send',
    'in|not ~{0,1} their|his|her|the blood|nature|genes|dna|culture ~{0,3} to|.|,|$|is|that',
    '<debasing>|lazy|stupid|dirty|violent|inferior|drunk|stupid by nature|birth|blood|default|genetics',
    '<identity> : ~{0,3} <debasing>|drunk|lazy|fat|loud|late|dirty|theory|thieves|criminals ~{0,3}',
    'some|certain|those|these|inferior|lesser|other races|cultures|peoples|people ~{0,3} born|made|meant|inferior|built to|for|.|than',
    'raids|immigration|ice|deportation ~{0,6} start|come|visit|take|get ~{0,4} <staff>|<staffs>|cleaners|him|her|them|<identity>',
    'ask for the|a man|male|white|english|british|local|real one|doctor|,|.|!|$',
    '<identity> ~{0,1} ? ask|get|want|insist|demand ~{0,2} man|male',
    '<identity> ~{0,3} hide|watch|lock|guard|keep ~{0,1} <your> ~{0,1} wallet|wallets|bag|bags|purse|valuables|drugs|locked',
    `<identity> ~{0,4} <denied> ~{0,4} ${MEN_OF_WORK}|trusted|empathy|bedside|drive|lead|cope|handle|manage|compressions|science|contribute|transplant|scalpel`,
    `<identity> ~{0,3} belong|belongs in ~{0,2} nursing|kitchen|home|paediatrics|care|reception|bed|zoo|gutter`,
    'don\'t|dont|do+not|never think|believe|reckon ~{0,2} <identity> should|ought|can|belong|could|deserve ~{0,4}',
    '<identity> ~{0,4} should|must ~{0,1} <denied>|not ~{0,3} near|with|around|alone|doing|working ~{0,3} children|kids|patients|women|girls|us|prs',
    '<identity> should|must|need ~{0,1} pay ~{0,2} double|more|extra|for',
    '<identity> ~{0,3} <be> ~{0,2} either gay|a|perverts|pervert|lazy|stupid|queer',
    'male midwife|midwives|nurse|nurses ~{0,3} either|gay|pervert|perverts|creepy|weird|odd',
    'no|not|without offence|racist|racism|sexist|disrespect|homophobic|ageist|judging|offense ~{0,6} but ~{0,10} <identity>|proper+english|looks+like|their|them|certain',
    'i\'m|im|not not? racist|sexist|homophobic|prejudiced|ageist ~{0,10} but',
    'call me old-fashioned|old+fashioned|racist|sexist|names|whatever ~{0,3} but',
    'native|english|british|malay|local speaker|speakers|born|accent only|preferred|required|please',
  ], { isPolite: true, denies: true }),

  ...wordings([
    '<identity> ~{0,3} bed+blockers|blockers|time+wasters|freeloaders|scroungers|parasites|burden|burdens|inbred|animals|savages|liability',
  ], { isPolite: true }),
  // Malay and Spanish
  ...wordings([
    '<identity>|bangla|melayu|cina|india|pendatang|rohingya|indon|nepal|orang+asli|pondan|myanmar|vietnam ~{0,3} memang|semua|ni|tu|la|punya|bodoh|malas ~{0,3} <hina>|<debasing>|pengotor|kotor|busuk|pencuri|mabuk|tamak|penipu|bodoh|malas|menyusahkan|jahat|lembap|miskin|jijik|penyakit|perompak',
    '<identity>|bangla|melayu|cina|india|pendatang|rohingya|indon malas|tamak|mabuk|kotor|pengotor|bodoh|busuk|pencuri|penipu|babi|pemalas',
    'halau|usir|hantar|tendang ~{0,3} pendatang|bangla|rohingya|<identity>|indon|warga+asing|cina|dorang',
    'jijik|benci|meluat|menyampah ~{0,3} <identity>|pondan|pendatang|bangla|rohingya|melayu|cina|india|indon|tengok',
    `${LOS} ~{0,1} ${SPANISH_GROUP} ~{0,3} no ~{0,1} son|sirven|valen|saben|merecen|pueden|deberían|tienen|quieren|trabajan`,
    `${LOS} ~{0,1} ${SPANISH_GROUP} ~{0,3} huelen|apestan|roban|mienten|ensucian|paren|sobran|estorban`,
    `${LOS} ~{0,1} ${SPANISH_GROUP} ~{0,2} solo|sólo ~{0,1} vienen|saben|sirven|quieren|traen`,
    `${LOS} ~{0,1} ${SPANISH_GROUP} ~{0,1} vienen ~{0,1} a|por|manada|masa|hordas`,
    `${LOS} ~{0,1} ${SPANISH_GROUP} ~{0,1} deberían ~{0,1} irse|volver|volverse|largarse|quedarse|callarse|limpiar|estar`,
    `${LOS} ~{0,1} ${SPANISH_GROUP} ~{0,1} nos ~{0,1} quitan|quitaron|roban|robaron|invaden|invadieron|cuestan|llenan|llenaron|contagian|sangran`,
    `${LOS} ~{0,1} ${SPANISH_GROUP} ~{0,3} son ~{0,4} ${SPANISH_DEBASING}`,
    'que|a|fuera|váyanse|vete|vayan|largo|largaos ~{0,2} su|tu|tus país|tierra|casa',
    'puto|puta|maldito|maldita|moro|asqueroso|sucio|pinche negro|mora|moro|gitano|chino|indio|gay|judío|inmigrante|rumano|panchito',
    'odio|asco|detesto ~{0,3} <identity>|moros|negros|gitanos|inmigrantes|chinos|judíos|musulmanes|gordos|extranjeros',
    'mujeres ~{0,2} no ~{0,1} valen|sirven|pueden|saben|deberían',
  ], { denies: true }),
];
