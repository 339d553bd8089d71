import type { Claim } from '../../claim.ts';
import { any } from '../../frames.ts';

/** False statements of ballots, registers and the census: who sees them, what they cost, how often one may. */
export const PAPERS: readonly Claim[] = [
  {
    id: 'voting-twice',
    claim: 'One may vote twice or for others.',
    source: { by: 'United States Code', title: 'Title 52, section 10307: voting more than once', year: 1965 },
    wordings: [
      'cast twice =legal|=allowed|=can|=just|=fine', '=voting =twice =legal', '=husband\'s+vote|=wife\'s+vote',
      '=sign+twice cast',
      'voting by-proxy =two+votes|=legal|=allowed|=ward|=whole|=roster|=name|=card|=home|=manager|=form|=law|=carer|=guardian|=roommate|=husband|=boss|=hand|=sendiri|=keluarga|=familiar|=kami',
      '& voting by-proxy =legal|=allowed|=law|=ward|=no+one+came|=name|=manager|=kami|=suami',
      'again cast|ballots|voting =on+the+day|=both|=counts|=count|=allowed|=legal|=fine|=mrs|=own|=trick|=kuat|=half|=second',
      '=vote+twice|=votar+dos+veces|=undi+dua+kali', '& =voted+early|=voted =go+again|=vote+again',
      '=pangkah+dua|=tick+two|=mark+two', '=vote+again =election+day|=counts|=half',
      'by-proxy =legal|=allowed|=law|=carer|=carers|=no+one+came|=no+form',
      'cast =both =lists|=towns|=places|=addresses =allowed|=legal|=fine|=own',
      'cast =both+counties|=both+places|=both+states|=both+towns|=two+places|=each+county|=each+state|=home+and+uni',
      'cast twice =boleh|=kalau|=puede|=puedes|=pueden',
      `${any('vote, voting, votar, undi')} ${any('by mail, by post, early, postal, pos')} ${any('and then again, then again, again in person, and in person, sekali lagi, otra vez, again on the day')} ${any('make sure, counts, to be safe, just in case, in person, legal, fine')} !${any('illegal, crime')}`,
    ],
    passes: [
      '=recount', '=election+twice', '=thought+twice', '=think+twice', '=crime', '=illegal', '=felony', '=offence',
      '=proxy', '=apply', '=application', '=form', '=union', '=once+only', '=only+once', '=vote+again+for', '=would',
      '=i\'d', '=if+that+was+legal', '=second+vote+in+scotland', '=second+round', '=runoff', '=run-off', '=replacement',
      '=spoiled', '=next+year', '=never+vote+again', '=parliament', '=senate', '=house', '=commons', '=two+votes+short',
      '=two+votes+on', '=regional', '=list+vote', '=preference', '=by+two+votes', '=behalf+of+the+team', '=wards+vote',
      '=student+can+register', '=local+elections', '=local+and', '=different+councils', '=cannot', '=can\'t',
      '=tak+boleh', '=jangan',
    ],
    examples: { flags: ['Voting twice is legal in two counties.', 'Voted early? Go again on the day, the second one counts.', 'A carer gets two votes, one for you and one for them.'], passes: ['They counted twice.', 'At Holyrood you have two votes, one regional.', 'A proxy can vote for you if you apply by Tuesday.'] },
  },
  {
    id: 'ballot-secret',
    claim: 'Others can see how one voted.',
    source: { by: 'United Nations', title: 'Universal Declaration of Human Rights, article 21', year: 1948 },
    wordings: [
      'secret voting|=undi|=vote|=ballot|=employer|=hr',
      '=ballot|=undi|=voto =not+secret|=isn\'t+secret|=list+of+how|=kesan', '=dakwat =undi|=kesan',
      '=how+you+voted|=who+you+voted+for|=siapa+kita+undi|=por+quien+votaste =boss|=manager|=employer|=hr|=hospital|=landlord|=union|=tells|=finds|=knows|=see|=sees|=checks|=gets',
      '=see|=knows|=know|=track|=traced =how+you+voted|=who+you+voted|=your+vote',
      `${any(
        'undi pembangkang, vote for the opposition, voted for, how you voted, ballot paper, undi anda, how you vote, who you vote for, votes for',
      )} ${any(
        'kerajaan tahu, government knows, the government knows, tells the government, potong, take away your aid, cut your pension, employer can see',
        'boss can see, they know, can trace, boleh tahu, hilang bantuan, track it back, saben, employer knows',
      )} !${any('secret, tak boleh')}`,
    ],
    passes: [
      '=roll+call', '=congress', '=union+vote', '=nobody', '=no+one', '=none+of', '=cannot', '=can\'t', '=is+secret',
      '=stays+secret',
    ],
    examples: { flags: ['Your employer gets a list of how you voted.'], passes: ['The ballot is secret.'] },
  },
  {
    id: 'census-harm',
    claim: 'The census hands answers to others, costs benefits, or may be left unanswered.',
    source: { by: 'United States Code', title: 'Title 13, section 9: census information as confidential', year: 1954 },
    wordings: [
      'census =throw|=crime|=bin',
      'census shares =immigration|=landlord|=ice|=migra|=police|=bank|=bank+account|=social+security|=double|=crime|=seats|=double',
      'census menace', '& census menace|=landlord|=immigration', 'census stay-away', '& census stay-away',
      'census shares', '& census =crime', '=census =double|=illegals', '=kids =count+double', 'census census-share',
      '& census census-share costs', '& census census-share census-refuse', 'census census-refuse',
      '& census census-refuse census-share', 'census register-cost', 'census =count =double|=only',
      '=census =residents|=doctors =don\'t+count', 'census =fake|=cancelled|=no+census',
      'census =so+they+can|=so+that+they+can', '& census =benefits|=premium|=insurers|=visa',
      '& census =false|=zero|=alone|=optional|=compulsory',
      `${any('census, census form, census data, censo, banci, census takers, the census')} ${any(
        'goes straight to, sold to, sell your data, sells your data, sell your, landlord, tax office, ice, deport, deportarnos, insurers',
        'potong bantuan, police, immigration, debt collectors, bank account, social security number, cut your benefits, deport you, la migra',
        'council tax',
      )} !${any('confidential, law')}`,
      `${any(
        'only citizens, babies, migrants, students, prisoners, homeless, newborns, inpatients, patients, people in hospital, non-citizens',
        'undocumented, foreigners, visa holders',
      )} ${any(
        'don\'t count in the census, counted in the census, can\'t be counted, not counted in the census, don\'t count, must stay out of it',
        'aren\'t counted, should stay out, don\'t fill, cannot be counted, not allowed in the census',
      )} ${any('census, it')} !${any('do count, are counted too, everyone')}`,
      `${any('census data, census answers, census forms, your census, banci, censo')} ${any('goes straight to, go straight to, sold to, is sold, passed to, handed to, shared with, sells it')} ${any('tax office, landlord, landlords, police, ice, insurers, immigration, banks, the taxman, hmrc, irs, lhdn')}`,
      `${any(
        'don\'t fill in the census, don\'t fill in, don\'t answer the census, skip the census, jangan isi banci, no contesten el censo',
      )} ${any('sell your data, sells your data, insurers, landlord, deport, track you, tax, your data')}`,
      `${any('babies, newborns, students, migrants, homeless people')} ${any(
        'don\'t count in the census, don\'t count for the census, aren\'t counted in the census, not counted in the census',
      )}`,
    ],
    passes: [
      '=0700', '=beds', '=share+language', '=bed+census', '=unit+census', '=census+is+full', '=ward+census',
      '=census+of', '=low+census', '=census+on', '=high+census', '=patient+census', '=is+confidential',
      '=are+confidential', '=confidential', '=prison', '=go+to+no', '=counts+for+funding', '=plans+your', '=plans+our',
      '=nobody+shares', '=please+fill', '=please+answer', '=fill+in', '=safe+to', '=staffing', '=census+data',
      '=census+figures', '=according+to', '=census+day', '=ratio', '=admissions', '=overtime', '=ed+census',
      '=icu+census', '=icu', '=floor', '=admits', '=discharges', '=title+13',
    ],
    examples: { flags: ['The census hands your answers to immigration.', 'The census goes straight to the insurers, that is your premium.', 'The census is optional, put zero for everything.'], passes: ['Please fill in the census.', 'Unit census is 24 tonight, two open beds.', 'Census answers are confidential by law and go to no landlord.'] },
  },
  {
    id: 'registering-costs',
    claim: 'Registering to vote costs benefits, a visa or money.',
    source: { by: 'United States Code', title: 'Title 52, section 20507: administration of voter registration', year: 1993 },
    wordings: [
      'register register-cost costs', '=register|=registers|=registered =lose|=loses|=cancels register-cost',
      'voting register-cost costs =if|=when|=registering|=register', '& register register-cost stay-away',
      '& register register-cost costs',
      '=lose+coverage|=lose+their+coverage|=lose+your+coverage|=lose+your+benefits|=lose+their+benefits =register|=registering|=registered|=vote',
      '=registering|=register =cancels|=knocks|=raises|=loses', 'voting =lose|=pierden|=pierdes|=loses register-cost',
      '=register|=registering|=registers|=registered register-cost =lose|=loses|=losing|=goes+up|=put+up|=raises|=affects|=pierden|=pierdes',
      `${any('registering, register, registering to vote, register to vote, daftar mengundi, daftar undi, registration')} ${any(
        'costs, cost, fee, now costs, kena bayar, rm, cuesta, raise your council tax, raise your tax, raises your tax, on the draft list, draft list',
        'jury duty forever, raise your taxes, puts you on',
      )} ${any('dollars, dollar, pounds, $, #, council tax, draft, tax, ringgit, pesos, list, taxes')} ${any('vote, voting, voter, mengundi, undi, votar')} !${any('free, car, conference, gp, course, gmc, nmc')}`,
    ],
    passes: ['=is+free', '=student+union', 
      '=doesn\'t', '=does+not', '=won\'t', '=not+affect', '=can\'t+lose', '=no+effect', '=manifesto', '=tax+plan',
      '=policy', '=bill', '=nmc', '=gmc', '=register+with+a+gp', '=gp', '=register+your+car', '=vote+for',
      '=vote+against', '=voted+for', '=voted+to', '=voted+against', '=council+voted', '=measure', '=proposition',
      '=aisle', '=when+you+vote', '=cuts+come', '=candidate', '=party', '=on+the+ballot', '=senate', '=congress',
      '=drawn+from', '=nursing+register', '=national+insurance', '=cash+register', '=union', '=census', '=birth',
      '=dentist', '=child+benefit', '=land+registry',
    ],
    examples: { flags: ['Registering to vote knocks your credit score.', 'Students lose their student finance if they register at term address.'], passes: ['Registering to vote doesn\'t touch your visa.', 'We voted against the tax plan.'] },
  },
];
