import type { Span } from '../../draft/span.ts';
import { OFFICE_TITLE, PARTY } from '../lexicons/elections.ts';
import { NAME_WORD } from '../lexicons/institutions.ts';
import { normalise } from '../normalise.ts';
import { firstOf, isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import { anyOf } from '../patterns/any-of.ts';

/** What tells that a text is about an election: voting, those who stand or sit, their parties and campaigns. */
const ABOUT_ELECTIONS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:${PARTY}|${OFFICE_TITLE} (?!of\b|for\b|and\b|[Hh]ospital)${NAME_WORD}|Parti [A-Z]\w+|[A-Z]\w+ (?:Party|Coalition|Alliance Party|Front)|Team (?:Blue|Red)|(?:[Tt]eal|[Bb]lue|[Rr]ed|[Gg]reen) [Ww]ave|the (?:Blues|Reds|Liberals|Nationals|Progressives)|Progressive|Liberals|Prop(?:osition)? \w+|Measure [A-Z]+(?!,? our\b)|Member for|(?:MP|ADUN) [A-Z]\w+)(?![\w-])`),
  anyOf(String.raw`
    vot(?:e[srd]?|ing)|ballots?|polls?|polling|elections?|electoral|by-?elections?|re-?elect\w*|candida(?:te|cy|ature)s?|incumbent|challenger
    running mate|manifesto|referendum|primary day|mid-?terms?|senat(?:e|or)s?|governor|gov|mayors?|mp|councillors?|councilman|councilwoman
    (?:county|next|for) supervisor|sheriff|county commissioner|congress(?:man|woman)|(?:for|to|into) congress|parliament|prime minister|first minister
    ruling party|opposition|other (?:party|side|lot|fell[ao]|guys?|one)|opponents?|swing voters?|doorknock\w*|door[- ]?knock\w*|door to door
    canvass\w*|phone[- ]?bank\w*|yard signs?|rosettes?|hustings|rally|second term|another term|more years|party colou?rs|nomination (?:day|papers?)
    campaign (?:launch|page|t-?shirts?|manager|trail)|launched our campaign
    (?:the|that|last night's|tonight's|presidential|leaders'?|tv|televised) debates?|how-to-vote|school board|city hall|holyrood|westminster|stormont
    canberra|the d[aá]il|seanad|assembly|statehouse|white house|the seat|one seat|in office|premier|minister
    the (?:minister|president|governor|mayor)'s party|health spokes(?:man|woman|person)|(?:the|this|that|any) party (?:that|who|which)
    supports? the party|cross next to|leafleting|leafleted|(?:party|campaign|election) leaflets?|leaflets? (?:for|round)|front bench|coalition|slate
    tories|the ticket|no third term|political|partisan|politics|rsvp to the campaign|the campaign\b(?! (?:against|to))
  `, 'i'),
  /\b(?:give|vote|put|number|mark) (?:(?:him|her|them) )?(?:the others|(?:your|a) (?:no\.? ?1|number one|first preference)|a 1 (?:beside|next to))|\b(?:lista|casilla) [a-z1-9]\b|\b(?:row|column|line) [a-e], you know\b|\bchange (?:the )?(?:pm|government)\b|\byou(?:'ve| have) a pencil\b|\b(?:up (?:again )?in|remember (?:in|on|come)|thank (?:\w+ ){1,8}(?:in|this)) (?:may|june|november|polling day|election day)\b|\bthe other (?:lady|candidate|man|woman|bloke)\b|\b(?:nobody|anyone|anybody|everybody) but\b/i,
  /\b(?:undi\w*|mengundi|calon|pilihan ?raya|prn|pru\d*|parti|yb|adun|ceramah(?: perdana)?|peti undi|wakil rakyat|kerajaan|pangkah|pengundi|parlimen|perdana menteri|pm|menteri|manifesto)\b|\b(?:vot(?:[aeo]|ar|en|ad|emos|amos|os|antes)|vótal[aeo]|candidat[oa]s?|partidos?|elecci[oó]n(?:es)?|reelecci[oó]n|diputad[oa]s?|senador[ae]?s?|alcald(?:e|esa|[ií]a)|gobernador[ae]?|concejal\w*|urnas?|boletas?|casilla|presidencia|mitin|campaña|comicios|propaganda|presupuesto|el domingo ya saben)\b/i,
  /#(?:vote|vota|undi|elect|team|never|yeson|noon|re-?elect)\w+|#\w+(?:For|Para)[A-Z]\w+|#\w+(?:20[2-9]\d|Menang|Presidenta?|[Ff]or(?:Mayor|Senate|Congress|State|MP|Governor))\b/i,
  new RegExp(String.raw`\b(?:(?:running|standing|stands?|runs?|run) (?:for(?! (?:something|nothing|anything|(?:a |an |the |our |your |my )?(?:[a-z]+ )?(?:charity|cause|cure|fun|funds?|health|hospice|hospital|wards?|kids|children|research|cancer|life|lives|bus|train|time|cover|ages|hours|days|weeks|years|long|more|longer|everyone|them|those|it|this|what|\d+)\b|\d))|against|as an? (?:independent|candidate))|(?:rt|retweet|like|honk) if you(?:'re| are) (?:with|for|done)|(?:Doctors|Nurses|Midwives|Physicians|Medics|Dentists|Chiropractors|Vets|Pharmacists|Paramedics|Surgeons|Residents|Students|Staff|midwives|nurses|doctors) for ${NAME_WORD})`),
];
/** Voting as such, told to everybody alike, and houses that say they take no side. */
const EVEN_HANDED = anyOf(String.raw`
  register(?:ed)? to vote|voter registration|(?:any|every|no|whatever|all|both|either|of) part(?:y|ies)|whoever (?:you|they|for)|whomever
  all (?:the )?(?:parties|candidates)|(?:both|each|all|every|(?:two|three|four|five|six|seven)) (?:of the )?(?:candidates?|parties|sides)
  (?:do(?:es)?(?: not|n't)|can(?:not|'t)|may not|won't|will not|neither|never|nor|no) (?:\w+ ){0,2}?(?:endors\w+|take (?:a |any )?sides?|support (?:any |a )?candidates?|publish posts|post about|comment on|pick sides)
  endorse no|no endorsements?|don't do politics here|neutral|impartial|non-?partisan|no politics|no statement|pre-election period|purdah
  veda electoral|tempoh berkempen neutral|siapa pun|cualquier partido|without comment|alphabetical order|side by side|same (?:\w+ )?questions
  has no side|takes? (?:a|any|no) side
  (?:not|n't) (?:support|oppose|back|endorse|be endorsing|endorsing)\b[^.!?]{0,30}?\b(?:candidates?|part(?:y|ies)|councillors?|anyone|anybody|any|politicians?|campaigns?)
  (?:anyone|everyone|everybody) (?:is|are) welcome|all (?:voters|sides|comers)|propaganda de ning[uú]n|tidak menyokong mana-mana|tidak menyebelahi
  emergency (?:proxy|ballot)|proxy vote|postal vote|absentee|however you vote|(?:open|closed?|run|operat\w+|appointments) (?:[a-z]+ ){0,4}as usual
  (?:so|time(?: off)?|hours?|leave|paid|swap [a-z ]{2,20}|permission|constancia para ausentarse) (?:that |and )?(?:\w+ ){0,3}?(?:can |to |a )?vot(?:e|ar)\b(?! for)
  candidates' forum|meet all|selamat mengundi
`, 'i');
/** Other votes and campaigns: awards, names for a pony, staff governors, hand washing, residents' chiefs, candidates for a job or drug. */
const OTHER_VOTE = anyOf(String.raw`
  awards?|prize|finalists?|competition|favou?rite|bake-?off|photo contest|poster (?:prize|competition|category)
  best (?:poster|hospital|teacher|abstract|biscuit)|teacher of the|(?:nurse|employee|staff|resident) of the (?:month|year)
  vote to (?:give|name|keep|choose|win|bring|call)|vote for (?:our|us|the name|your favou?rite|sleep|naps|soup)
  student(?:s'?)? (?:[a-z]+ ){0,2}(?:council|senate|union|association|government|guild|body)|students' union|residents'? council|class rep|year rep
  chief resident|resident election|staff governor|alumni committee|society elections?|medical board|hospital board|board of the|dental association
  medical association
  (?:flu|vaccin\w+|vaksin|hand ?-?wash\w*|hand hygiene|hygiene|blood|donor|donation|awareness|screening|wash your hands) (?:campaign|drive)
  kempen vaksin|campaign to (?:end|stop|raise|reduce|cut)|sitting (?:finals|exams?)
  (?:transplant|surgical|ideal|fellowship|job|residency|phd|exam) candidates?
  candidates? for (?:surgery|transplant|treatment|thrombolysis|(?:[\w'-]+ ){1,6}?(?:roles?|posts?|positions?|vacanc(?:y|ies)|fellowships?|residency|programme?|trial|study))
  candidates? (?:for [\w-]+ )?(?:are|is|were|will be) (?:seen|assessed|screened|reviewed|interviewed|shortlisted|referred)
  (?:hiring|recruiting|recruitment|vacancy)|debate (?:club|society|team|final)s?|pro[- ]con debate|interview|nominations? (?:for|close)
  therapy (?:dog|pony|cat)|name (?:of|for) our|bake|tombola|scrubs colou?r|colou?r of|therapy (?:dogs?|llama|rabbit)|mascot|baby shark|lobby dog
  snacks|soup|biscuits?|best [a-z]+ (?:poster|paper|talk|costume|cake|hat)|royal (?:college|society)|(?:society|college|academy|association) of
  cuci tangan|sabun|derma darah|smoke.free|board voted|unopposed|candidate number|job|applications?|office (?:window|chair)|window office|sindicales
  partnership council|staff elections?|mess president|jefe de residentes|journal club|p-values?|candidate (?:drug|gene|vaccine|molecule|compound)s?
  (?:drug|gene|vaccine) candidates?|campaign for (?:clean|safer?|better|healthy|kind)\w*|clean hands|faculty senate|poll below
  liberal (?:fluids?|use|transfusion|strategy|threshold|visiting)
  (?:kelab|persatuan|majlis|jawatankuasa|wakil|perwakilan) (?:pelajar|kelas|kakitangan)|governor elections?|council of governors
  foundation trust members|party tickets|(?:election|political)[- ](?:related )?(?:stress|anxiety|fatigue|burnout)|vote:? (?:for )?[a-z]+ or [a-z]+
  (?:your|the) vote: [^.!?]{0,60}\bor\b|which [a-z]+ (?:\w+ ){0,6}?(?:suits?|wins?|do you (?:like|prefer))|undian (?:logo|nama|reka)|reka bentuk
  president of the (?:ward|club|mess|class|school|college|society)|public governors?|nurses' week|nurses week|standing for something|birthday party
  summer party|christmas party
`, 'i');
/** Where and when one votes, and what is shut for it: a notice, as long as nobody who stands is named. */
const NOTICE = anyOf(String.raw`
  polling (?:place|station)s?|count(?:ing)? cent(?:re|er)|bring (?:your |a |photo )*id|parking|entrance
  (?:no|sin|tiada) (?:clinics?|appointments|consultas?|citas|klinik)|no hay (?:consultas?|citas)
  (?:clinics?|offices?|desk|cafeteria|canteen|lobby|klinik|kaunter) (?:\w+ ){0,2}(?:closed?|closes|open|opens|(?:di)?tutup|(?:di)?buka)
  (?:urgencias|emergencias|kecemasan|consulta externa|farmacia|farmasi|wad) (?:\w+ ){0,2}(?:abr\w+|cierr\w+|atiend\w+|(?:di)?buka|(?:di)?tutup|24)
  visitas siguen|(?:we are|we're) (?:closed|open)|cerrad[oa]s?|cuti umum|pusat mengundi|centro de votaci[oó]n
`, 'i');
/** Somebody or something to be for or against. */
const A_SIDE = new RegExp(String.raw`\b(?:${PARTY}|${OFFICE_TITLE} ${NAME_WORD}|[Ff]or ${NAME_WORD}|[Vv]ote (?:for|out|against)|candidat[eo]s?|calon|campaign|party|incumbent|them out|him out|her out)\b`);
/** A visit, a thank-you for funds, a bill passed: news, unless votes are asked for. */
const NEWS = anyOf(String.raw`
  visit(?:ed|s|ing|[oó](?![A-Za-zÀ-ɏ]))?|inaugur(?:[oó](?![A-Za-zÀ-ɏ])|a|ated)?|recorri[oó](?![A-Za-zÀ-ɏ])|melancarkan|merasmikan|melawat|membuka
  menghadiri|joined (?:us|our)|announced|launched|cited|spoke (?:at|to)|executive order|statement:|thank(?:s| you) to the [\w']+ office
  ribbon[- ]cutting|cut(?:s|ting)? the ribbon|stopped by|dropped (?:in|by)|unveil(?:ed|s|ing)
  (?:came|comes|coming) (?:by|to (?:see|visit|meet|thank|hear))|sat with|visits? today|declared|has died|have died|funeral|presented (?:us|our|the)
  gave (?:blood|his|her|their|the (?:keynote|opening))|met (?:our|the|with|staff|patients|some)|pelantikan|dilantik|melantik|nombramiento|nombrad[oa]
  mourn(?:s|ed|ing)?|condolences|passed away|life of service|rest in peace|takziah|p[eé]same|tour(?:ed|s)?|opened|opening|open (?:our|the|a)
  attend(?:ed|s)?|hosted|welcom(?:ed|e)|sworn in|appointment|appointed|passed|testif(?:ied|y)|testimony|funds|funding|bill|act|reading|law
  came to (?:open|teach)
`, 'i');
const ASKS_VOTES = /\b(?:vot(?:e[srd]?|ing|a|en|o)|ballot|polls?|elect\w*|re-?elect\w*|campaign|candidat[ao]s?|challenger|opponents?|undi\w*|calon|another term|more years|our (?:next|MP yet)|win|wins|august|november|cross|nos convenci[oó]|remember)\b|\bisn't our MP\b|pm\b|party\b|#/i;

/**
 * Where a text speaks of an election, its candidates or parties without being even-handed; null when it does not, or speaks of other
 * votes. Broader than `campaigning`, which wants a side told in plain words: it reads the whole text and what it answers, is asked
 * only of an account that must not lean at all, and leaves the last word to the learned model.
 */
export function leaning(reading: Reading): Span | null {
  const { text, draft } = reading;
  if (isIn(text, EVEN_HANDED) || isIn(text, OTHER_VOTE)) return null;
  const answered = draft.replyTo === undefined ? '' : normalise(draft.replyTo).text;
  const found = ABOUT_ELECTIONS.map((wording) => firstOf(text, wording)).find((match) => match !== null);
  const isAnswer = found === undefined && answered !== '' && ABOUT_ELECTIONS.some((wording) => wording.test(answered));
  if (found === undefined && !isAnswer) return null;
  if ((isIn(text, NEWS) && !isIn(text, ASKS_VOTES)) || (isIn(text, NOTICE) && !A_SIDE.test(text))) return null;
  return found === undefined ? { start: 0, end: text.length } : sentenceAt(reading, found.index);
}
