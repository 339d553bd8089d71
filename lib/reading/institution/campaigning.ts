import type { Span } from '../../draft/span.ts';
import { FIGURE, OFFICE_TITLE, OPPOSING, PARTY, SEAT } from '../lexicons/elections.ts';
import { NAME_WORD } from '../lexicons/institutions.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { anyOf } from '../patterns/any-of.ts';

/** Names are told by their capitals, so these keep case; the small words allow for a sentence's opening. */
const FIRM: readonly RegExp[] = [
  // "Vote for Dana Whitlow", "pick Castellanos", "Re-elect Sheriff Dunbar", "#VoteWhitlow", "Undi Pakatan"
  new RegExp(String.raw`\b(?:[Vv]ot(?:e|ing|es?)|VOTE|[Uu]ndi(?: lagi)?|UNDI|[Vv]ota(?:d|mos)?|[Ee]lect|[Rr]e-?elect|ELECT|[Cc]hoose|[Pp]ick|[Dd]ump|[Ee]ndors(?:e|es|ed|ing)|[Bb]ack(?:s|ing)?|[Ss]upports?|[Ss]tands? with|[Cc]anvass(?:es|ing)? for|[Pp]hone bank(?:ing)? for|[Ii]mpeach|[Dd]efeat|[Oo]ust|[Bb]oycott|[Oo]pposes?|[Jj]oin|[Tt]eam|[Nn]ever|[Aa]nybody but|[Aa]nyone but)(?: for| against| al| a| out| NO on(?: that clown)?| YES on| no on| yes on| the| women doctors! Vote for| calon(?: bebas)?)*(?: (?:${OFFICE_TITLE}|Dr\.?))* (?:${PARTY}\b|(?!(?:Best|Most|Day|Covid|COVID|Medicare|Medicaid|Us|Yes|No|On|In|By|The|This|My|Your|Our|Now|Today|Early|Nurses?|Doctors?|Hospital|Residents?|World|National|Nobel|Health|Children|Women|Black|Pride|Blue|Red)\b)${NAME_WORD}(?: ${NAME_WORD})?(?=[.,!?]|$| [^A-Za-zÀ-ɏ\d ]| (?:for|and|in|to|on|is|was|will|knows|who|campaign|today|tomorrow|again)\b))`),
  /#(?:Vote|Elect|Never|ReElect|Team)[A-Z][A-Za-z]+/,
  new RegExp(String.raw`\b(?:${NAME_WORD}|we're|We're) (?:for|4|para) (?:our |the |US |U\.S\. |[Cc]ounty |[Ss]tate |[Cc]ity )?${SEAT}\b`, 'i'),
  new RegExp(String.raw`\b${NAME_WORD} (?:20[2-9]\d|for (?:[Aa]nother term|[Ww]omen's health))\b|\b(?:[Hh]ospital [Ss]taff|[Nn]urses|[Dd]octors|[Ss]taff|[Pp]hysicians) for ${NAME_WORD}`),
  new RegExp(String.raw`\b(?:${OFFICE_TITLE} ${NAME_WORD}(?: ${NAME_WORD})?|[Tt]he (?:[A-Z][a-z]+ )?(?:[Gg]overnor|[Pp]resident|[Mm]ayor|[Mm]inister|[Ss]ecretary|[Cc]hancellor|[Pp]rime [Mm]inister|PM)|(?:[Tt]he )?${PARTY}|[Tt]he other party|[Tt]his government|[Hh]is opponent|[Hh]er opponent),?(?: [a-z]+){0,4}? ${OPPOSING}\b`),
  new RegExp(String.raw`\b${OPPOSING},? (?:${OFFICE_TITLE} )?${NAME_WORD}|\b(?:[Ss]enator|[Gg]overnor|[Mm]inister|[Pp]resident|[Mm]ayor) ${NAME_WORD}[.!] ?[Rr]esign`),
  // "we're for", "our candidate", "a vote for", "four more years"
  /\b(?:endors(?:e|es|ed|ing)|(?:we(?:'re| are) )?(?:backing|rooting for|campaigning for|working for)|supports?|stands? with|(?:meet and greet|rally|fundraiser|rallying|evening|event) (?:with|for)|say(?:s|ing)? (?:yes|no) to|pilih) (?:[A-Za-z'.-]+ ){0,4}?(?:candidates?|calon|slate|campaign|ticket|nominee|re-?election)\b/i,
  /\b(?:great|amazing|wonderful) rally\b|\b(?:candidate|calon) (?:[A-Z][a-z]+ )?(?:will|knows|gets|is the only|kita|who believes)|\b(?:only|the only) candidate\b|\bwhich candidate will\b|\bour candidate won\b|\bcalon kita menang\b|\bundi lagi\b/i,
  /\b(?:four|five) more years\b|\b(?:yard|lawn) signs?\b|\bphone bank\b|\b(?:knock(?:ing)?|knock on) doors\b|\bcanvass(?:ing)?\b|\bnomination papers\b|\bpaid for by\b|\bmeet and greet with candidate\b|\bcampaign (?:donation|office|rally|volunteers?)\b/i,
  /\b(?:donat(?:e|ing|ion)|chip in|contribut(?:e|ing)|fundrais(?:er|ing)|gave|support(?:s|ing)?|hosting?)\b[^.!?]{0,60}\b(?:campaign|re-?election|PAC|candidacy)\b(?! (?:against|to end|for (?:vaccines|hand)))/i,
  /\b(?:vote|voting|ballot)\b[^.!?]{0,40}\b(?:blue|red|straight ticket|down the ballot|accordingly|him out|her out|them out)\b|\b(?:blue|red) all the way\b|\b(?:kick|throw|vote|get) (?:them|him|her|the tories|this government|these people|the government) (?:all )?out\b|\bget rid of (?:this|the) government\b/i,
  /\bremember (?:that|this) when you vote\b|\bgot our vote\b|\b(?:lend|give) us your vote\b|\ba vote for [A-Za-z' ]{2,30} is a vote (?:for|against)\b|\bdon't waste your vote\b|\b(?:can't|cannot|do not|don't|never) vote (?:for )?(?:any candidate|[A-Z])|\bif you(?:'re| are) voting [A-Z]|\bwho vote(?:s|d)? [A-Z]|\bno vot[eé]is a\b|\byou've got (?:our|my) vote\b/i,
  // "Yes on Measure 8", "no on 14"
  /\b(?:[Yy]es|YES|[Nn]o|NO) on (?:\d+|[A-Z]\b|[Pp]rop(?:osition)?\b|[Mm]easure\b|[Ii]ssue\b|[Qq]uestion\b|[Aa]mendment\b|[Rr]eferendum\b)/,
  // "unfit for office", "if Fernsby gets in", "should be removed"
  /\bunfit (?:for office|to (?:lead|govern|serve))\b|\b(?:mr|madam) president\b[^.!?]*\b(?:danger|removed?|resign|unfit|liar|disgrace|gone)\b|\b(?:elected|re-?elect|vote for) (?:that|this|the|another) (?:clown|crook|fool|idiot|liar|man|woman|lot|shower)\b|\bcross(?:ing|ed|es)? the floor\b|\b(?:should|must) be (?:removed from office|impeached|voted out)\b|\btake your vote elsewhere\b|\btell (?:your|our) (?:mp|senator|congress\w+|assembly\w+)\b[^.!?]*\bvotes?\b|\b(?:blue|red|teal|green) wave\b|\b(?:his|her) majority is\b/i,
  new RegExp(String.raw`\b[Ii]f (?:${FIGURE}|${PARTY}) (?:gets?|got|get back) (?:back )?in\b`),
  /\b(?:y'?all|you) know what to do (?:come|in|on) (?:november|may|june|polling day|election day)\b|\bpick for (?:\w+ )?(?:mayor|governor|president|senate|congress|pm)\b/i,
  /\b[Yy]es on [A-Z][a-z]+, no on\b|\b[Ww]e're for [A-Z]/,
  /\b(?:flip|take back|win back|keep) (?:the )?(?:senate|house|seat|state|council|county|parliament|congress)\b(?! (?:clean|tidy|open))|\b(?:turn|keep|go(?:ing)?|paint) (?:\w+ ){0,2}(?:blue|red)\b[^.!?]*\b(?:november|election|vote|state|district)\b|\bsend (?:\w+ ){1,3}to (?:congress|washington|albany|sacramento|westminster|parliament|putrajaya|the senate)\b|\bwe(?:'re| are) with (?:her|him)\b|\b(?:when|as) you (?:vote|go to the polls)\b|\bat the (?:polls|ballot box)\b|\byour vote (?:can|will|could) (?:save|stop|protect)\b|\bvote (?:like|as if)\b|\b(?:our|your|the) next (?:governor|mayor|senator|president|mp|congress(?:man|woman)|prime minister)\b|\bhas (?:our|my) (?:vote|support|endorsement)\b|\bpolitical (?:donation|contribution)s?\b|\bcampaign (?:kick-?off|headquarters|event|trail|stop)\b/i,
  /\block (?:him|her|them) up\b|\bdrain the swamp\b|\bbuild (?:the|that) wall\b|\bnot (?:my|our) president\b|\bmake (?:america|malaysia|britain|our country) great again\b|\bMAGA country\b|\bwon (?:the debate|by a mile)\b[^.!?]*\bopponent\b|\boppose the nomination of\b|\bfor another term\b/i,
];
/** What an election is about: parties, those who stand or hold office, campaigns. */
const ENTITY = new RegExp(String.raw`\b(?:${PARTY}|${FIGURE}|${OFFICE_TITLE} (?!Office|of\b|for\b|and\b|Hospital|Dr\b)${NAME_WORD}|[Tt]he other (?:party|side)|[Ii]ncumbent|[Cc]hallenger|[Nn]ominee|[Rr]unning mate|(?:the|our|this|that|your|local) (?:[a-z]+ )?(?:governor|senator|mayor|MP|congress(?:man|woman)|prime minister|president|administration|government|opposition|ruling party|coalition|councillor|minister)|candidates?|calon|(?:his|her|their|[A-Z][a-z]+'s|election|re-?election|presidential|political) campaign|[Mm]idterms?|[Ee]lection [Dd]ay|[Bb]allot|[Pp]olls (?:close|open)|[Pp]rimary (?:election|day)|PRU\d*|GE\d+|general election|local elections?|politicians? who|lawmakers? who|manifesto|for PM|(?:her|his|their) opponent|the (?:senate|house) (?:seat|race)|elecciones|pilihan ?raya)\b`);
const FOR = String.raw`vote for|votes? (?:blue|red|labour)|voting for|cast (?:your|a) (?:vote|ballot) for|elect|re-?elect|endors\w+|support(?:s|ing|ed)?|back(?:s|ing|ed)?|stands? (?:with|behind)|behind|proud(?:ly)?|fight(?:s|ing)? for|champion\w*|deserves?|best|right choice|only choice|our choice|choose|pick|win|wins|won|victory|rall(?:y|ies|ying)|fundrais\w+|donat\w+|volunteer\w*|canvass\w*|knock\w*|yard signs?|turn out|chip in|another term|four more|make sure|send|put (?:him|her|them)|keep|sav(?:e|es|ing)|believes? in|hope|has our (?:vote|back|support)|our vote|undi|sokong|menyokong|pilih|apoya\w*|vota\w*|say (?:yes|no)|only|better|congrat\w*|delighted|thrilled|excited|says the first`;
const AGAINST = String.raw`vote (?:out|against|him out|her out|them out)|defeat|oust|oppos(?:e|es|ing|ed)|reject\w*|resign\w*|must go|has to go|step down|lose|lost|loser|lie|lies|lied|liar|lying|disaster|disgrac\w*|shame\w*|gut(?:s|ted|ting)?|slash\w*|destroy\w*|ruin\w*|betray\w*|unfit|dangerous|danger|clown|corrupt\w*|trust|anti-?science|anti-?vax\w*|impeach\w*|fail(?:s|ed|ing|ure)?|wrong|worst|never|boycott|kill\w*|hates?|hateful|cruel|joke|sick|die|out of (?:office|a job)|enough|reckless|attack(?:s|ing)?|disappointed|wants?|tolak|out of a|(?<!ribbon[- ])cut(?:s|ting)?(?! the (?:\w+ )?(?:ribbon|cake|tape))|priv\w*|racis\w*|abus\w*|ignor\w*|hurt(?:s|ing)?|threat(?:s|en\w*)?|must|remember|forget`;
const TAKING_SIDES = new RegExp(String.raw`\b(?:${FOR}|${AGAINST})\b`, 'i');
/** Lobbying for a law is policy, whoever brought it in, unless votes are asked for. */
const A_LAW = /\b(?:bill|act|legislation|law|rule|funding|budget|proposal|amendment|order|hearing|testif\w+|visit(?:ed|s|ing)?|tour(?:ed|s|ing)?|open(?:s|ed|ing)?|join(?:ing|ed)|ribbon[- ]cutting|cut(?:s|ting)? the (?:\w+ )?(?:ribbon|cake|tape)|unveil(?:ed|s|ing)|stopped by|mourn(?:s|ed|ing)?|condolences|passed away|life of service|came to (?:see|visit)|has died|met|meeting|welcom(?:e|ed|es|ing)|attend\w*)\b/i;
const VOTES = /\b(?:vote|voting|elect|re-?elect|endorse|campaign|ballot|party|resign|must go|impeach|defeat|undi|vota)\b/i;
const OVER = /\b[A-Z][a-z]+ (?:>|>>|over|beats) [A-Z][a-z]+\b/;
const NAMED_RIVALS = /\b(?:candidate|election|vote|poll|ballot|debate|mayor|governor|senate|change our mind|staff room|undi|PRU)\b/i;
/** Voting as such, awards and colleges, and the law: "register to vote", "any party or none", "all candidates were invited". */
const EVEN_HANDED = /\b(?:register to vote|registered to vote|any party|no party|whoever you vote|absentee|polling (?:place|station)|(?:all|both|six|five|four|three|the (?:two|three|four|five|six)) (?:[a-z]+ )?candidates|do(?:es)? not endorse|don't endorse|no endorsement|neutral|non-?partisan|no (?:campaign )?posters|no politics)\b/i;
const OTHER_VOTE = anyOf(String.raw`
  (?:president|mayor|governor|king|queen) of (?:the |our )?(?:ward|club|mess|class|school|college|society|night)|council of governors
  public governors?|governor elections|awards?|prize|best (?:hospital|resident|teacher|food|biscuit)|favou?rite
  student(?:s'?)? (?:[a-z]+ ){0,2}(?:council|association|government|union|guild)|faculty senate|class president|poll below|college of|hospital board
  retirement|residency match|finals|photo contest|nominate a|union|interview dates|for this post|position of|job|roles?|hiring|recruiting
  vacanc(?:y|ies)|sitting (?:finals|exams?)|exam|fellowship candidates|ideal candidate|match|transplant candidates?|surgical candidates?
  candidates? for (?:the|surgery|transplant|treatment|this)
`, 'i');

/** The sentences that endorse or oppose candidates, parties or campaigns. */
export function campaigning(reading: Reading): readonly Span[] {
  const { text } = reading;
  return reading.get(sentences).filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (EVEN_HANDED.test(sentence) || OTHER_VOTE.test(sentence)) return false;
    return FIRM.some((wording) => wording.test(sentence))
      || (ENTITY.test(sentence) && TAKING_SIDES.test(sentence) && (!A_LAW.test(sentence) || VOTES.test(sentence)))
      || (OVER.test(sentence) && (NAMED_RIVALS.test(text) || text.length < 60));
  });
}
