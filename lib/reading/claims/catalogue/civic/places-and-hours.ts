import type { Claim } from '../../claim.ts';
import { any } from '../../frames.ts';

/** False statements of where votes are cast, and until when. */
export const PLACES_AND_HOURS: readonly Claim[] = [
  {
    id: 'postal-places',
    claim: 'Votes may be cast at other places or later.',
    source: { by: 'Parliament of the United Kingdom', title: 'Elections Act', year: 2022 },
    wordings: [
      'cast wrong-place', '=referendum wrong-place', '=don\'t+need+to+vote =exemption|=fine|=shift',
      'voting =only+two|=two+polling =closed|=close', 'voting =moved|=cambiaron =school|=escuela =all|=todos',
      'voting =embassy =only|=slot|=no+travel', 'cast =at+any|=any =branch|=school|=booth|=clinic|=ward|=hospital',
      'voting =ballot+box|=ballot+boxes =stays+open|=till =after',
      `${any('vote, votes, voting, undi, mengundi, register')} ${any('in the county of your hospital, county of your hospital, wherever you work, where you work not where you live, at any school, any school, kat mana2 sekolah, mana-mana sekolah, at your hospital instead, on the day anywhere in england, at the polling station on the day, at any polling station, any polling station you like, cualquier casilla')} !${any('can\'t, cannot, not, scotland, special polling, vote centre, vote center, should, wish, hate')}`,
    ],
    passes: ['=vote+centre', '=vote+center', '=vote+centers', '=within', '=own+state', '=absent'],
    examples: { flags: ['You can vote at any Garda station up to a week later.'], passes: ['Vote at the school on Main Street.'] },
  },
  {
    id: 'polls-closed',
    claim: 'The polls close early, or voting is cancelled.',
    source: { by: 'US Election Assistance Commission', title: 'Election Administration and Voting Survey 2022: comprehensive report', year: 2023 },
    wordings: [
      '=polls|=booths|=polling|=casillas closed',
      'voting|election =cancelled|=canceled|=called+off|=cancelada|=canceladas|=dibatalkan|=batal',
      '=early+voting|=early+voting\'s|=registration =cancelled|=canceled|=abolished', '=close+the+count',
      '=shut+the+booths|=shut+the+polls|=close+the+booths =#|=early|=this+year',
      '=polling+place|=polling+places|=polling+station =closes|=close|=closed =noon|=midday|=lunch|=at+3|=at+4|=at+2',
      '=polls|=booths =close+at+2|=close+at+3|=close+at+4|=close+at+5|=shut+at+3|=shut+at+4|=close+at+noon',
      '& =polls|=polling closed stay-away',
      `${any('polls, poll, polling, stations, polling station, polling stations, booths, booth, voting, saluran, tempat mengundi, casillas, pusat mengundi, precincts')} ${any('close, closes, closing, closed, shut, shuts, shutting, stop, stops, end, ends, tutup, cierran, cierra, no entry, locked')} ${any('at 12, at 1pm, at 2pm, at 3pm, 2pm, 3pm, 1pm, 12pm, 2 pm, 3 pm, 1 pm, pukul 12, pukul 2, pukul 3, noon, midday, lunchtime, lunch time, after lunch, at two, at three, at one, tengah hari, a las 2, a las 3, a las dos, a las tres, a mediodia, mediodia')} !${any('clinic, clinics, opinion, straw, union, committee, award, bake, macmillan, best, canteen, poster, captain, agm, form, survey, early voting, rest time, last orders')}`,
      `${any('polls, poll, polling stations, polling station, booths, voting')} ${any('open till, open until, open til, stay open, stays open, open all night, extended to, extended till, extended until, stay open until')} ${any('midnight, sunday, monday, friday, saturday, the weekend, next day, next week, the following day, the following morning, tomorrow, 2am, 1am, strike')} !${any('committee, union, award, poster, survey, captain, early voting, registration')}`,
      `${any('poll closes, polls close, poll closing, polls shut, polls are shut, polling closes, polling stations close, booths close, tempat mengundi tutup, casillas cierran')} ${any('this time not, this year not, not at, not 10, not 9, not 8, they shortened, shortened, cut the hours, two hours early, an hour early, hours early, earlier this year, early this year, lebih awal, mas temprano')} !${any('don\'t, not early, myth')}`,
      `${any('closed registration, registration closed, registration has closed, shut registration, closed the register, ended registration')} ${any('early, already, give up, forget it, too late for, weeks ago, no point')} !${any('deadline is, deadline was, reopened, conference')}`,
      `${any('no election, there is no election, there\'s no election, election is off, election\'s off, election is cancelled, election\'s been cancelled, vote is cancelled, pilihan raya batal, no hay eleccion, no hay elecciones')} ${any('this year, in our county, here, cancelled, called off, bird flu, flood, storm, outbreak, tahun ni, este año, now')} !${any('union, committee, chief resident, uncontested, unopposed, not, clinic')}`,
      `${any('polls are only open, polling is only open, polls only open, polls open only, booths are only for, only open for over, only open to over')} ${any('over 65s, over 60s, pensioners, seniors, women, men, morning, afternoon, homeowners, over #s, workers')}`,
    ],
    passes: [
      '=early+voting+closes', '=early+voting+ends', '=registration+closes', '=polls+close+at+8', '=polls+close+at+10',
      '=polls+close+at+7', '=polls+close+at+9', '=10+pm', '=10pm', '=8+pm', '=8pm', '=9+pm', '=9pm', '=7+pm', '=7pm',
      '=six', '=ten', '=nominations', '=clinics', '=clinic', '=opinion+polls', '=lunch+poll', '=club', '=agm', '=union',
      '=debate', '=party', '=hustings', '=appointments', '=cancelled+my', '=rota', '=bus', '=staff+changing',
    ],
    examples: { flags: ['They shut the booths at 4 this year, so don\'t bother going.', 'Early voting is cancelled in all counties.'], passes: ['Polls close at 10 pm, stay in the queue.', 'Hustings cancelled, vote on Thursday as planned.'] },
  },
];
