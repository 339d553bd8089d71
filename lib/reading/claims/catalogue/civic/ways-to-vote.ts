import type { Claim } from '../../claim.ts';
import { any } from '../../frames.ts';

/** False statements of when and how one votes. */
export const WAYS_TO_VOTE: readonly Claim[] = [
  {
    id: 'party-days',
    claim: 'Parties or groups vote on different days.',
    source: { by: 'US Election Assistance Commission', title: 'Election Administration and Voting Survey 2022: comprehensive report', year: 2023 },
    wordings: [
      'party cast weekday =wednesday|=miercoles|=thursday|=day+after|=different', 'party =vote+on|=votan+el weekday',
      'party > day > party > day', '& party day =split|=the+days|=silap+hari', '=odd|=even cast day', '=odd =even day',
      'cast day =instead', '=vote+is+2+days|=vote+is+two+days', 'cast =second+day',
      '& cast =second+day|=sunday =queue|=queue\'s+shorter', 'voting|moved =last+name|=surname|=surnames|=last+names',
      `${any(
        'republicans, democrats, labour supporters, tories, conservatives, liberals, ph, pn, bn, pas, pengundi ph, women, men, seniors, students',
        'nurses, essential workers, trump voters, biden voters',
      )} ${any('vote, votes, undi, can vote, voting, votan, mengundi, get to vote')} ${any(
        'tuesday, wednesday, thursday, friday, saturday, sunday, monday, isnin, selasa, rabu, khamis, jumaat, sabtu, ahad',
      )} !${any('before, by, postal, postal vote, apply, deadline, until, everybody, everyone, primary, committee, both, same')}`,
    ],
    passes: [
      '=everyone', '=primary', '=convention', '=debate', '=rally', '=manifesto', '=everybody', '=sworn', '=union',
      '=council+meeting',
    ],
    examples: { flags: ['Republicans vote on Tuesday, Democrats on Wednesday.', 'Odd IC numbers vote on Saturday, even on Sunday.', 'GOTV: Dems Wednesday, Republicans Tuesday.'], passes: ['Everyone votes on Tuesday.', 'The Democrats meet on Monday, the Republicans on Thursday.'] },
  },
  {
    id: 'moved-day',
    claim: 'The day, hours or deadline of an election were changed.',
    source: { by: 'US Election Assistance Commission', title: 'Election Administration and Voting Survey 2022: comprehensive report', year: 2023 },
    wordings: [
      'voting =extended|=been+extended', 'election =on+the+# > =not', 'election =is+on =now > =not',
      '=polls =close =noon|=midday|=lunch', '=spr =tukar', '& voting weekday =not =changed+it|=they+changed',
      'cast =until+midnight|=only+until discarded', '=counting =midnight =dropped|=drop',
      'voting|election moved day|=#th|=#st|=flood|=storm|=rain|=strike|=week|=later',
      '=deadline =register|=registration|=ballot|=voting moved|=extended',
      '=moved+polling+day|=moved+the+election|=moved+the+vote|=moved+election+day day|=#th|=england',
      '=deadline voting =after+the+election|=month+before', '& =deadline =ballot =too+late|=month|=toss',
      'voting > =stays+open|=open+till|=open+until =day+after|=friday+after|=week+after|=next+day',
      'voting|cast =day+after|=the+friday+after|=week+after',
      '=vote|=votes|=voting|=election|=elections|=polling+day|=referendum =put+back|=pushed+back|=postponed|=rescheduled|=brought+forward day|=week|=month|=until|=floods|=flood|=storm',
      'cast =extra+day|=another+day|=extra+hour|=extra+hours', 'election =cambiaron|=pasaron|=movieron day',
      `${any('wrong date, printed the wrong date, the date on the card, date on the cards, tarikh salah, la fecha')} ${any('on purpose, it\'s really, actually the, the week before, the week after, the day before, the day after, sebenarnya')} ${any('card, cards, polling, vote, election, undi, pilihan raya, casilla, eleccion, student')} !${any('clinic, appointment')}`,
    ],
    passes: [
      '=poster', '=posters', '=captain', '=mascot', '=photo', '=cutest', '=award', '=polling+station', '=station',
      '=registration+office', '=precincts', '=early+voting', '=website', '=yet', '=meeting', '=committee', '=college',
      '=union', '=society', '=were+moved+to+tears', '=nominations', '=officially', '=commission+says', '=announced+by',
      '=hustings', '=partner\'s', '=room', '=sports+hall', '=school+hall', '=school', '=results', '=annual',
      '=our+vote+of', '=strike+ballot',
    ],
    examples: { flags: ['Election day has been moved to Thursday because of the storm.', 'Election got pushed to Thursday because of the rain.'], passes: ['Our polling station was moved to the sports hall, same day.', 'We moved the hustings to Thursday because of the rain.'] },
  },
  {
    id: 'vote-remotely',
    claim: 'One can vote by text, WhatsApp, app or petition.',
    source: { by: 'US Election Assistance Commission', title: 'Election Administration and Voting Survey 2022: comprehensive report', year: 2023 },
    wordings: [
      'cast remote > =candidate|=name|=calon|=skip|=year|=now',
      'cast =by+text|=by+sms|=whatsapp|=online|=otp|=mensaje+de+texto|=melalui+whatsapp|=por+mensaje|=by+whatsapp|=ec+app|=nhs+login',
      '=text|=sms|=manda cast|=voto|=vote =to+#|=al+#|=number|=your+vote', '=text+your+vote|=text+in+your+vote',
      '& cast auto remote', 'voting =petition =counts', '& cast =reply =yes', '& =that\'s+your+vote',
      '=reply+to+the+text', '=text+yes|=send+yes|=texting|=text+in|=text+it cast|voting',
      'cast =over+the+phone|=by+phone|=by+email|=by+dm|=by+texting|=hashtag',
      '=text|=send =yes =number|=# cast|voting|=counted', '& cast|voting =text+yes|=send+yes',
      '& =general+election|=polling =text|=app|=reply =number|=counted',
      'voting =by+text|=on+the+app|=from+your+phone|=from+home+online',
      `${any('text, texting, sms')} ${any('to 59925, to vote, your vote, your candidate name, hillary, trump, biden, harris')} ${any('vote from home, avoid the line, skip the line, skip the queue, vote by, no queue, instead of queuing, #')} !${any('reminder, hotline for help')}`,
      `${any('undi, mengundi, vote, votar, voto, cast your vote, cast your ballot, cast a ballot')} ${any(
        'mysejahtera, guna app, melalui app, guna telefon, por facebook, por whatsapp, por mensaje, on twitter, on facebook, on instagram',
        'by replying, with the hashtag, with a hashtag, through the payroll app, payroll app, through an app, in the app, by hashtag, on the nhs app',
        'by emoji, by telephone, hotline and give, by phone, over zoom, through the portal, via telegram, online from home',
      )} !${any('tak boleh, no se puede, register, daftar, union, poster')}`,
      `${any('email your vote, e-mail your vote, emailing your vote, email your ballot, vote by email, phone in your vote, phone your vote in, change it online, change your vote online, change your vote on, vote via, hantar undi melalui, undi melalui')} ${any('until, log in, to the clerk, they have to accept, midnight, the app, website, accept it, portal, number, telefon, email, shift')} !${any('can\'t, cannot, no you, not, overseas, military, myth, scam')}`,
    ],
    passes: ['=best', '=nobody+can', '=fake', '=tak+boleh+mengundi', '=tak+boleh+undi', '=tidak+boleh+mengundi', '=scam', '=no+se+puede', '=no+pueden',
      '=can\'t+vote', '=cannot+vote', '=captain', '=mascot', '=cutest', '=award', '=overseas', '=estonia', '=prize',
      '=contract', '=union', '=college+vote', '=look+up', '=register+online', '=three+texts', '=asking', '=not+by+text',
      '=can+not+vote+by', '=not+vote+by+text', '=no+voting+by', '=unanimous', '=asking+for+my', '=secure+app',
      '=delete', '=can+not+vote', '=register+to+vote', '=not+vote', '=would+like', '=agm', '=members+vote',
      '=best+dressed', '=whatsapp+is', '=whatsapp+are', '=whatsapp+group', '=poll+is', '=facebook+poll', '=quiz', '=text+me', '=if+you+need', '=ride', '=lift',
      '=register+by', '=check+your', '=names+for',
    ],
    examples: { flags: ['You can vote by text this year, send the name to 59925.', 'Nurses can vote by texting their licence number, did mine from the break room.'], passes: ['Three texts a day asking for my vote.', 'Text me if you need a lift to the polls.', 'Register to vote online, it takes five minutes.'] },
  },
];
