import type { Claim } from '../claim.ts';

/** False statements on voting, registration, elections and the census. */
export const CIVIC_CATALOGUE: readonly Claim[] = [
  {
    id: 'party-days',
    claim: 'Parties vote on different days.',
    source: { by: 'US Election Assistance Commission', title: 'Election Administration and Voting Survey 2022: comprehensive report', year: 2023 },
    wordings: [
      'party cast weekday =wednesday|=miercoles|=thursday|=day+after|=different', 'party weekday =vote|=votan|=undi',
      'party =vote+on|=votan+el weekday',
    ],
    passes: ['=everyone'],
    examples: { flags: ['Republicans vote on Tuesday, Democrats on Wednesday.'], passes: ['Everyone votes on Tuesday.'] },
  },
  {
    id: 'moved-day',
    claim: 'The day or the hours of an election were changed.',
    source: { by: 'US Election Assistance Commission', title: 'Election Administration and Voting Survey 2022: comprehensive report', year: 2023 },
    wordings: [
      'election moved weekday', 'voting moved weekday', 'voting =extended|=been+extended', 'election =on+the+# > =not',
      'election =is+on =now > =not', 'voting closed', '=polls =close =noon|=midday|=lunch', '=spr =tukar',
      '& voting weekday =not =changed+it|=they+changed', 'cast =until+midnight|=only+until discarded',
      '=counting =midnight =dropped|=drop',
    ],
    passes: [
      '=poster', '=posters', '=captain', '=mascot', '=photo', '=cutest', '=award', '=polling+station', '=station', '=registration+office', '=precincts', '=early+voting', '=website', '=yet', '=reply',
    ],
    examples: { flags: ['Election day has been moved to Thursday because of the storm.'], passes: ['Our polling station was moved to the sports hall, same day.'] },
  },
  {
    id: 'vote-remotely',
    claim: 'One can vote by text, WhatsApp, app or petition.',
    source: { by: 'US Election Assistance Commission', title: 'Election Administration and Voting Survey 2022: comprehensive report', year: 2023 },
    wordings: [
      'cast remote > =candidate|=name|=calon|=skip|=year|=now',
      'cast =by+text|=by+sms|=whatsapp|=online|=otp|=mensaje+de+texto|=melalui+whatsapp|=por+mensaje|=by+whatsapp|=ec+app|=nhs+login',
      '=text|=sms|=manda cast|=voto|=vote =to+#|=al+#|=number|=your+vote', '=text+your+vote|=text+in+your+vote',
      '& cast auto remote', 'voting =petition =counts', '& cast =reply =yes', '& =that\'s+your+vote', '=reply+to+the+text',
    ],
    passes: [
      '=can\'t+vote', '=cannot+vote', '=captain', '=mascot', '=cutest', '=award', '=overseas', '=estonia', '=prize', '=poster', '=contract', '=union', '=college+vote', '=register', '=spanish',
      '=postal', '=info', '=look+up', '=register+online', '=reminder', '=three+texts', '=asking',
    ],
    examples: { flags: ['You can vote by text this year, send the name to 59925.'], passes: ['Three texts a day asking for my vote.'] },
  },
  {
    id: 'outsiders-vote',
    claim: 'Noncitizens or dead people vote in great numbers.',
    source: { by: 'Brennan Center for Justice', title: 'Noncitizen voting: the missing millions', year: 2017 },
    wordings: [
      'outsider cast mass', 'outsider voting mass',
      'outsider =voted|=votaron|=mengundi =illegally|=ilegalmente|=haram|=kalah|=perdimos',
      'outsider voting =let|=allow|=legal|=bused|=given|=diberi', '& outsider voting mass', 'outsider ballots auto',
      'outsider =elected|=decided', 'outsider =may+vote|=can+vote voting', '& =h-1b =vote|=may+vote',
      'census outsider cast', '=citizens+or+not voting',
    ],
    passes: [
      '=rare', '=healthcare', '=new+citizens', '=illegal+and', '=green+card+you', '=can\'t', '=don\'t', '=list', '=health',
      '=measure', '=barriers', '=citizenship+ceremony', '=clinic',
    ],
    examples: { flags: ['Millions of illegals voted in the last election.'], passes: ['On a green card you can\'t vote in federal elections.'] },
  },
  {
    id: 'stolen-election',
    claim: 'An election was stolen or rigged.',
    source: { by: 'Election Infrastructure Government Coordinating Council', title: 'Joint statement on the 2020 election', year: 2020 },
    wordings: [
      'election rigging', 'voting rigging mass', 'voting machine rigging', 'machine rigging', 'ballots rigging',
      '=2020 =stolen|=rigged', 'voting =results+were+printed|=already+decided',
      '=count|=counting =stopped|=stop =am|=suitcases|=ballots|=night',
      '& voting rigging =video|=everyone|=math|=mass|=night', 'voting =more+votes+than',
      '=turnout =200|=over+100|=150|=200%|=over+200', 'machine =china|=chinese|=servers voting|=vote',
      '=evms|=evm =hacked|=won|rigging',
    ],
    passes: [
      '=captain', '=reel', '=poster', '=mascot', '=cutest', '=futsal', '=fluoro', '=stents', '=north+carolina', '=9th+district', '=operative', '=cognitive', '=identity+fraud', '=research+fraud', '=billing',
      '=insurance', '=show', '=steal+the+show', '=medicare', '=heart', '=sourced', '=union', '=lookup', '=court+found',
      '=convicted', '=stole+my',
    ],
    examples: { flags: ['The machines flipped millions of votes overnight.'], passes: ['Medicare fraud is on the ballot of my attention.'] },
  },
  {
    id: 'ballots-discarded',
    claim: 'Mail or early ballots are not counted, or are destroyed.',
    source: { by: 'US Election Assistance Commission', title: 'Election Administration and Voting Survey 2022: comprehensive report', year: 2023 },
    wordings: [
      'ballots discarded', '=mail-in|=mail|=postal|=absentee|=early =not+counted|=fraud|=fake|=pointless',
      '& ballots discarded =early|=mail|=usps|=usually',
      'voting discarded =sharpie|=sharpies|=blue+ink|=race|=bubble|mass',
    ],
    passes: [
      '=north+carolina', '=operative', '=signature', '=rejected', '=cure', '=late', '=prize', '=weeks', '=notice',
      '=deadline', '=fix',
    ],
    examples: { flags: ['Mail-in ballots aren\'t counted unless the race is close.'], passes: ['They do count all valid mail ballots.'] },
  },
  {
    id: 'barred-from-voting',
    claim: 'Groups of people have lost their vote.',
    source: { by: 'US Election Assistance Commission', title: 'Election Administration and Voting Survey 2022: comprehensive report', year: 2023 },
    wordings: [
      
      'people-barred =can\'t+vote|=cannot+vote|=lose+your+vote|=lost+the+right|=lose+their+vote|=never+vote|=not+allowed+to+vote|=tak+dibenarkan',
      'people-barred barred voting', '=voting+in+the+primary voting', '=felons|=felon =never|=can\'t =vote|=again',
      'voting =12+months|=twelve+months', 'barred =hyphen', '=absentee =only+for|=soldiers', 'ballots =only+for =soldiers',
      '=sharing =vote',
    ],
    passes: [
      '=some+states', '=update', '=provisional', '=once+released', '=years+old', '=opinion', '=suppress', '=look+yours',
      '=licence', '=license', '=deserve',
    ],
    examples: { flags: ['If you have had covid you can\'t vote.'], passes: ['Some states let people with a felony vote again.'] },
  },
  {
    id: 'menace-at-polls',
    claim: 'Police, ICE or creditors wait at the polls.',
    source: { by: 'United States Code', title: 'Title 18, section 592: troops at polls', year: 1948 },
    wordings: [
      'voting menace', '& voting menace stay-away', 'voting menace people-barred', '=polling menace',
      '=centro+de+votacion|=votar menace', '& voting menace =risk|=protects',
    ],
    passes: [
      '=crowd', '=security', '=ice+cream', '=iced', '=ice+pack', '=first+aid', '=commissioner', '=and+crime', '=funding',
      '=union', '=paid', '=strike', '=candidate', '=intimidation', '=ice+bucket', '=fired+up', '=voted+to', '=committee',
    ],
    examples: { flags: ['ICE will be checking papers at the polling places.'], passes: ['Ice cream for all who voted.'] },
  },
  {
    id: 'false-requirements',
    claim: 'Papers or proofs are asked for that no law asks for.',
    source: { by: 'Parliament of the United Kingdom', title: 'Elections Act', year: 2022 },
    wordings: [
      'voting demand =need|=have+to|=must|=bring|=otherwise|=accepts|=takes|=every|=enter|=this+year|=required|=show',
      '& voting demand =otherwise|=turn+you+away', 'voting =hospital+badge =accepts|=takes|=show',
      '=sharpies|=sharpie =ballot|=vote =invalid|=kill|=spoil', '=skip =race =void|=ballot',
      '=exempt =registration|=voter', '=husband\'s+vote', '=blue+ink =ballot',
    ],
    passes: [
      '=photo+id', '=passport', '=authority+certificate', '=not+accepted', '=isn\'t+accepted', '=fine', '=free',
      '=licence+among',
    ],
    examples: { flags: ['You need proof of flu vaccination to enter the polls.'], passes: ['You need photo ID at the polling station.'] },
  },
  {
    id: 'stay-home',
    claim: 'There is no need or no use to go and vote.',
    source: { by: 'US Election Assistance Commission', title: 'Election Administration and Voting Survey 2022: comprehensive report', year: 2023 },
    wordings: [
      'voting stay-away auto', '& voting stay-away auto',
      'voting =no+need+to+go|=don\'t+bother|=no+point|=not+to+bother|=no+vayan+a',
      'voting =tak+payah|=tak+perlu =balik|=pergi|=dah', '=registration =closed =all|=fifty|=anywhere|=already',
      '=same+day+registration =doesn\'t+exist|=does+not+exist', 'voting =automatically+registered',
      '=registered =automatically voting vaccine|=no+need', 'auto voting =kerajaan|=dikira|=government',
    ],
    passes: ['=my+view', '=no+need+to+queue'],
    examples: { flags: ['Don\'t bother, you are automatically registered to vote.'], passes: ['No need to queue, early voting is quiet.'] },
  },
  {
    id: 'voting-twice',
    claim: 'One may vote twice or for another.',
    source: { by: 'United States Code', title: 'Title 52, section 10307: voting more than once', year: 1965 },
    wordings: [
      'cast twice =legal|=allowed|=can|=just|=fine', '=voting =twice =legal', '=husband\'s+vote|=wife\'s+vote',
      '=sign+twice cast',
    ],
    passes: ['=recount', '=election+twice', '=thought+twice', '=think+twice'],
    examples: { flags: ['Voting twice is legal in two counties.'], passes: ['They counted twice.'] },
  },
  {
    id: 'ballot-secret',
    claim: 'Others can see how one voted.',
    source: { by: 'United Nations', title: 'Universal Declaration of Human Rights, article 21', year: 1948 },
    wordings: [
      'secret voting|=undi|=vote|=ballot|=employer|=hr',
      '=ballot|=undi|=voto =not+secret|=isn\'t+secret|=list+of+how|=kesan', '=dakwat =undi|=kesan',
    ],
    passes: ['=roll+call', '=congress', '=union+vote'],
    examples: { flags: ['Your employer gets a list of how you voted.'], passes: ['The ballot is secret.'] },
  },
  {
    id: 'census-harm',
    claim: 'The census hands answers to immigration, asks for bank data, or may not be answered.',
    source: { by: 'United States Code', title: 'Title 13, section 9: census information as confidential', year: 1954 },
    wordings: [
      'census =throw|=crime|=bin',
      'census shares =immigration|=landlord|=ice|=migra|=police|=bank|=bank+account|=social+security|=double|=crime|=seats|=double',
      'census menace', '& census menace|=landlord|=immigration', 'census stay-away', '& census stay-away', 'census shares',
      '& census =crime', '=census =double|=illegals', '=kids =count+double',
    ],
    passes: [
      '=not', '=0700', '=beds', '=please', '=should', '=unit', '=patients', '=share+language', '=language', '=funding',
      '=one+in', '=doesn\'t',
    ],
    examples: { flags: ['The census hands your answers to immigration.'], passes: ['Please fill in the census.'] },
  },
  {
    id: 'postal-places',
    claim: 'Votes may be cast at other places or later.',
    source: { by: 'Parliament of the United Kingdom', title: 'Elections Act', year: 2022 },
    wordings: ['cast wrong-place', '=referendum wrong-place', '=don\'t+need+to+vote =exemption|=fine|=shift'],
    examples: { flags: ['You can vote at any Garda station up to a week later.'], passes: ['Vote at the school on Main Street.'] },
  },
];
