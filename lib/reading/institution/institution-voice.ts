import type { Span } from '../../draft/span.ts';
import { ROLE } from '../lexicons/institutions.ts';
import { isIn, mayBeIn } from '../patterns/quick-match.ts';
import { verbose } from '../patterns/verbose.ts';
import { quotations } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { affiliationShown, institutionsOf, isOfficialVoice } from './affiliation.ts';
import { COMMON_PART, institutionsIn, type KnownInstitution } from './institutions.ts';

/** How somebody takes the voice of an institution: "we at X", on its behalf, its position, an announcement in its name. */
export type VoiceKind = 'we' | 'behalf' | 'position' | 'announcement';

/** One sentence in the voice of an institution. The span is the sentence. */
export interface Voice extends Span {
  readonly kind: VoiceKind;
  /** True when the sentence names the institution; "our hospital" does not. */
  readonly isNamed: boolean;
}

/** Stands for every character of an institution's name, so that wordings need not know names and offsets stay. */
const MARK = '\u{e0f0}';
const NAME = `(?:(?<![A-Za-z])the\\s)?${MARK}+(?:'s|')?`;
const BODY = '(?:hospital|trust|university|uni|clinic|department|dept|school|medical school|faculty|college|practice|program(?:me)?|residency|institution|board|centre|center|unit|service|surgery|organi[sz]ation|ed|er|a&e|health system)';
const OURS = `(?:our|this|my)\\s(?:[a-z]+\\s)?${BODY}`;
const THE_BODY = `(?:our|this|my|the)\\s(?:[a-z]+\\s){0,2}?${BODY}`;
const PEOPLE = '(?:nurses|doctors|residents|students|surgeons|physicians|staff|faculty|midwives|team|interns|fellows|trainees|consultants|employees|department|residency(?:\\sprogram)?|paramedics|pharmacists)';
/** What only a body says of itself, or what is said in its name. */
const STANCE = verbose`(?:(?:is|are|was|stands?)\s(?:very\s|so\s|deeply\s)?(?:pleased|proud|thrilled|delighted|excited|honou?red|sorry|saddened|committed|united|appalled|ready|opposed|firm|with|by|behind|clear)
  |apologi[sz]es?|regrets?|condemns?|rejects?|welcomes?|endorses?|opposes?|supports?|urges?|recommends?|confirms?|declares?|denies|deny|believes?|thinks?|extends?|sends?|mourns?|thanks
  |would\slike\sto|wishes\sto|wish\sto|hereby|officially|no\slonger|will\s(?:not|no\slonger|do|never|refund|always|be\sclosed)|would\snever|(?:does|do)(?:\snot|n't)\s(?:tolerate|accept|share|condone|discriminate|endorse)|has\s(?:decided|voted|signed|failed)|says?\s(?:no|yes)\b|drops
  |takes?\s[^.]{0,30}\sseriously|has\sno\splans)(?![a-z])`;
/** Beside a name these tell the house's mind or plans; of "the hospital" they are everyday complaints. */
const PLANS = verbose`(?:cares?\b|puts?\spatients|values?\s|promises?|guarantees?|condones?|encourages?|invites?|asks\s(?:all|everyone|you)|reminds?|advises?|disagrees?|agrees?|is\s(?:against|in\sfavou?r|not\s(?:responsible|closing)|opening|launching|closing|ending|expanding|introducing|hosting|moving|open|calling)
  |refuses?|maintains?|considers?|remains?\s(?:committed|open|opposed)|(?:does|do|will|would|can)(?:\snot|n't)\s[a-z]+|will\s(?:soon\s|now\s|also\s)?(?:be\s[a-z]+ing|open|launch|close|offer|expand|require|end|begin|start|host|hold|extend|cover|hire|waive|suspend|resume|move|keep|continue|stand|defend|fight|pay|provide|introduce|stop|join)|can\sconfirm|stands?\s|holds?\sthat|has\salways|calls?\s(?:on|for)|demands?|expects?\s(?:all|every|you)|now\s(?:offers|accepts|requires)|hopes?|aims?)`;

const WE: readonly RegExp[] = [
  new RegExp(verbose`\bwe(?:,?\sas|,?\sthe|\sall|\shere)?,?\s(?:${PEOPLE}\s)?(?:at|in|of|from|as)?\s?${NAME}(?!\s?(?:$|[.!?]))`, 'i'),
  new RegExp(verbose`\b(?:here\s)?at\s${NAME},?\s(?:here\s)?we(?:'re|'ve|'ll)?\s(?!had|went|ate|met|saw|were)`, 'i'),
  new RegExp(verbose`\b(?:those\sof\sus|all\sof\sus|us)\s(?:here\s)?(?:at|in)\s${NAME}\s[a-z]|\bwe(?:'re|\sare)\s${MARK}+\b|^${MARK}+\shere[:,.!]|\bthis\sis\s${MARK}+\sspeaking`, 'i'),
  new RegExp(verbose`\bas\s${NAME}\s${PEOPLE},?\swe\b`, 'i'),
  /\bwe,?\sas\san?\s(?:hospital|institution|trust|university|department|school|program(?:me)?|clinic)\b/i,
  new RegExp(verbose`\b(?:kami|kita)(?:\ssemua)?,?\s(?:di\s|warga\s|pihak\s|dari\s)?${MARK}|\bdi\s${MARK}+,?\s(?:kami|kita)\b`, 'i'),
  new RegExp(verbose`\ben\s(?:el\s|la\s)?${MARK}+\s(?:no\s)?(?:creemos|pensamos|rechazamos|apoyamos|queremos|aceptamos|lamentamos)|\bnosotros,?\s(?:en\s)?(?:el\s|la\s)?${MARK}`, 'i'),
  new RegExp(verbose`(?<![A-Za-z])(?:team\s${MARK}+\s(?:is|are)|${NAME}\sfamily(?:,\swe)?\s(?:extends|sends|mourns|is|send)|dear\s[^.]{0,40}\slove,\s${MARK})`, 'i'),
  /\bas\syour\s(?:local\s)?(?:hospital|clinic|trust|surgery|practice|university),?\swe\b/i,
];
const BEHALF: readonly RegExp[] = [
  new RegExp(verbose`\b(?:on\sbehalf\sof|in\sthe\sname\sof|speak(?:ing|s)?\s(?:on\sbehalf\sof|for)|represent(?:ing)?|bagi\spihak|mewakili|en\snombre\sdel?|voice\sof|representative\s(?:of|for)|statement\sfrom|from\sall\sof\sus\s(?:at|in)|from\sthe\sdesk\sof)\s
    (?:all\sof\s|the\s|our\s|entire\s|whole\s|everyone\sat\s|us\sat\s|el\s|la\s|${PEOPLE}\s(?:at|of)\s)*(?:${NAME}|${THE_BODY}|(?:department|faculty|dean|chief\sresident|residents|medical\sschool|school|management|hospital|trust|university)\b)`, 'i'),
  /\bin my (?:capacity|role|position) as (?:[a-z-]+ ){0,3}(?:head|chief|chair|dean|director|lead|president|registrar|professor|representative|spokes\w+|manager)\b/i,
  /\b(?:i'm|i am) authori[sz]ed to (?:say|tell|announce|confirm)\b/i,
  new RegExp(verbose`\bas\s(?:an?\s|the\s)?(?:[a-z-]+\s){0,3}(?:of\s|at\s)?${NAME}(?:\s[a-z-]+){0,3},?\s[^.]{0,20}\bi\s(?:speak\sfor|state|assure|promise|say\swe|say,|want\sto\sassure|'d\slike\sto\sstate)|\bas\s${NAME}\s(?:[a-z-]+\s){1,3}i(?:'d\slike\sto|\swant\sto|\swill|\scan)?\s(?:state|assure|confirm|announce|speak\sfor|declare)`, 'i'),
  new RegExp(verbose`\b(?:hi|hello|hey)(?:\sall)?,?\sthis\sis\sthe\s${MARK}|\bi\sam\s${MARK}+,`, 'i'),
];
const POSITION: readonly RegExp[] = [
  new RegExp(verbose`(?<![A-Za-z])(?:our|${OURS}(?:'s)?|${NAME}|${THE_BODY}(?:'s)?)\s(?:current\s)?(?:official\s)?(?:position|stance|view\sis|opinion\sis|policy\s(?:is|on|here|remains)|official\s(?:advice|statement|response|line|policy))\b(?!\son\sthe\s(?:league|leader))`, 'i'),
  new RegExp(verbose`\b(?:position|stance|view|policy|response|line)\s(?:of|at|here\sat|from)\s(?:all\sof\sus\sat\s)?(?:${NAME}|our\s${BODY})|\bofficial\s${NAME}\s(?:position|stance|policy|response|statement|line|advice|word)`, 'i'),
  new RegExp(verbose`\bit\sis\sthe\s(?:view|position|opinion)\sof\s(?:${THE_BODY}|${NAME})|\bin\s${MARK}+(?:'s)?\s(?:opinion|view)\b|${MARK}+(?:'s)?\spolicy,?\sand\swe`, 'i'),
  new RegExp(verbose`\b(?:i\scan\s)?official(?:ly)?\s(?:confirm|announce|recommend|state|deny)[^.]{0,40}(?:${MARK}|${OURS})|^official:?\s[^.]{0,20}${MARK}`, 'i'),
];
const HEREBY = verbose`(?:is\s(?:pleased|proud|thrilled|delighted|excited)\sto|would\slike\sto|wishes\sto|hereby|regrets\sany|extends\sits|thanks\syou)`;
/** Nobody else would say so: "our trust apologises", "X would like to thank". */
const ANNOUNCED: readonly RegExp[] = [
  new RegExp(verbose`(?:^|[,:;!"(]\s?|\b(?:and|that|but|announcing)\s)${OURS}\s(?:also\s)?${STANCE}`, 'i'),
  new RegExp(verbose`(?:${NAME}|the\s(?:department|faculty|hospital|trust|board))\s(?:also\s)?${HEREBY}`, 'i'),
  new RegExp(verbose`^dear\s[^,]{1,20},\s(?:${NAME}|${OURS})\s${STANCE}|^announcement[!:]`, 'i'),
  /^to (?:all )?our patients:/i,
];
/** These are news from anybody else: they count for one who belongs to the institution. */
const IN_ITS_NAME: readonly RegExp[] = [
  new RegExp(verbose`(?:^|[,:;!"(]\s?|\b(?:and|that|but|announcing)\s)(?:dear\s[^,]{1,20},\s)?(?:(?:the\s)?(?:${PEOPLE}\s(?:at|of)\s)?${NAME}(?:\s(?:im|residency|nhs))?|the\s(?:department|faculty|hospital|residency)(?:\sprogram(?:me)?)?(?:\sat\s(?:${NAME}|[a-z]+))?)\s(?:also\s)?${STANCE}`, 'i'),
  new RegExp(verbose`\b(?:announc(?:e|ing)|starting|effective|from)\b[^.]{0,40}\b(?:${NAME}|${OURS})\s(?:will|has|is)\b`, 'i'),
  new RegExp(verbose`\bwe(?:'re|\sare)\s(?:delighted|thrilled|pleased|proud|excited|honou?red)\sto\s(?:welcome|announce|introduce|share)[^.]*${MARK}`, 'i'),
  /^(?:hospital|trust|university) statement:/i,
];
const NOT_ITS_VOICE = /\b(?:is mine only|mine's|(?:statement|word|answer) (?:is |comes )?from (?:the|their|its) (?:[a-z]+ )?(?:own )?(?:page|hospital|website)|from their own|tweeted|posted|wrote|leave (?:it|that) to (?:the|them|our)|tug of war|asked if i'd|(?:whoever|my mother|the milk))\b|^(?:not|no|never) ["“]|\b(?:not|don'?t|doesn'?t|can'?t|cannot|won't|never|nobody|only|if|wish|imagine) (?:\w+ ){0,3}?(?:speak|represent|ask(?:ed)?|necessarily|on behalf|ran|take this)|\b(?:according to|their (?:website|page|statement)|press release|own statement|my own opinion|put out|in full|spokes\w+ said|has announced|announced today)\b|\bnot (?:my |the |our )?(?:hospital|university|employer|trust)'s\b/i;
const ASKED = /^(?:does|do|did|is|are|has|have|what|why|how|who|when|will|would|can|could|should)\b[^.!]*\?\s*$/i;
/** Said of the whole house, by one who belongs to it: "we are pleased to announce our new wing". */
const HOUSE_WE = verbose`(?:pleased|proud|thrilled|delighted|excited|happy|honou?red)\sto\s(?:announce|introduce|welcome|open|launch|offer|unveil|share\sthat\s(?:we|our))|announcing|launching|opening\s(?:our|a|the)|closing\sour|apologi[sz]e\s(?:for|to)|regret\s(?:the|any|that)|condemn|stand\s(?:with|by|against)|(?:remain\s|are\s)?committed\sto|(?:do|will)(?:\snot|n't)\s(?:tolerate|discriminate|condone|comment)|have\s(?:officially\s)?(?:decided|adopted|partnered|suspended)|take\s(?:all\s|these\s|every\s)?(?:complaints?|allegations?|concerns?|safety|privacy|this)\s[^.]{0,20}seriously|officially|invite\s(?:you|all|everyone)|reserve\sthe\sright|thank\syou\sfor\syour\spatience|endorse|do\snot\s(?:support|endorse|recommend)|as\san\s(?:institution|organi[sz]ation)|(?:are\s)?(?:so\s|very\s|truly\s)?sorry\s(?:to\shear|for\s(?:the|your|any)|that\syou|you)|appreciate\s(?:your|the)\s(?:feedback|patience|concern)|(?:are\s|will\s)?look(?:ing)?\sinto\s(?:it|this|your)|investigat(?:e|ing)|review(?:ing)?\s(?:the|this|your)|encourage\s(?:all|everyone|you|our)|urge\s|advise\s|recommend\s(?:that|all)|call\son|demand\s|reject\s|oppose\s|support\s(?:the|this|our|a)|strongly|offer\s|provide\s|accept\s(?:all|most|new)|welcome\s(?:all|everyone|patients|the|our)|mourn|(?:have\s)?(?:a\s)?zero\stolerance|no\splans|pledge|vow\b|guarantee|promise\s(?:you|our|that|to)|assure|(?:be\s)?(?:closing|expanding|offering|hiring|ending|extending|suspending|resuming)\s|(?:be\s)?(?:open|closed)\s(?:on|from|until|for|as|tomorrow|this)|hear\syou|understand\s(?:your|the)\s(?:concern|frustration)|(?:want|ask)\s(?:you|everyone|our|all)|deny|dispute|disagree\swith\s(?:the|this)|reaffirm|(?:always\s)?put\s(?:our\s)?(?:patients|students)|serve\s(?:all|everyone|every)|treat\s(?:all|everyone|every)|see\sno\s(?:reason|need)|consider\s(?:this|the)|take\s(?:the|this)\s(?:position|view|stance)`;
const OWN_LIFE = /\b(?:engagement|engaged|wedding|married|baby|daughter|son|paper|podcast|book|study|preprint|poster|abstract|puppy|kitten|house|honeymoon|episode|manuscript|journal club|birth)\b/i;
const FOR_THE_HOUSE: readonly RegExp[] = [
  new RegExp(verbose`\bwe(?:'re|\sare|'ve|\shave|\swill|'ll)?\s(?:[a-z]+ly\s|so\s|very\s)?(?:${HOUSE_WE})`, 'i'),
  new RegExp(verbose`\b(?:message|update|notice|news|announcement|reminder|greetings|statement|word|psa|alert)\s(?:from|by)\s(?:all\s(?:of\sus\s)?(?:at|here\sat)\s|everyone\sat\s|us\sat\s)?(?:${NAME}|${OURS}|the\s${BODY}\b)`, 'i'),
  new RegExp(verbose`\b(?:everyone|everybody|all\sof\sus|nobody|no\sone|the\s(?:whole|entire)\s[a-z]+|all)\s(?:here\s)?(?:at|of|in)\s${NAME}\s(?:${STANCE}|is|are)|^(?:so,?\s|yes,?\s|no,?\s|and\s|but\s)?${NAME}\s(?:community\s|team\s|family\s)?(?:also\s|fully\s|strongly\s|proudly\s)?(?:${STANCE}|${PLANS})`, 'i'),
  new RegExp(verbose`\b(?:proud|pleased|thrilled|delighted|excited|happy|honou?red)\sto\s(?:announce|share|unveil|introduce|welcome)\b(?![^.]*\b(?:i|i'm|i've|i'll|my|me|joining|joined)\b)[^.]*(?:${MARK}|\bour\snew\b|${OURS})`, 'i'),
  new RegExp(verbose`\bwe\s(?:all\s)?believe\b[^.]*\bour\s(?:patients|community|students|hospital|mission|members|residents)|^for\sthe\srecord,?\s${NAME}|\b(?:issuing|releasing|making)\s(?:this|a)\sstatement\b`, 'i'),
  /^(?:an? )?(?:official )?(?:statement|notice|announcement|response|clarification)\b ?(?:from|by|on|regarding|to|:)/i,
  /\b(?:dm|message|email|call|contact) us\b|\bthank you for (?:choosing|trusting|bringing this|reaching out|your (?:feedback|patience|understanding))\b/i,
  new RegExp(verbose`\bour\s(?:doctors|experts|specialists|surgeons|physicians|nurses|pharmacists|clinicians|faculty)\s(?:all\s)?(?:recommend|advise|believe|agree|urge|reject|oppose|support)`, 'i'),
  new RegExp(verbose`${NAME}\s(?:answer|response|line|message|recommendation|commitment|promise|word)\s(?:is|on|to|about|here)`, 'i'),
  new RegExp(verbose`\b(?:as|speaking\sas)\s(?:an?\s|the\s|your\s)?(?:[a-z-]+\s){0,4}(?:resident|director|chief|head|chair|dean|president|representative|rep|lead|manager|attending|consultant|spokes[a-z]+|officer)\b[^.]{0,50},?\si\s(?:can\s|will\s|want\sto\s|would\slike\sto\s|hereby\s)?(?:assure|promise|guarantee|confirm|announce|declare|state|speak|apologi[sz]e)`, 'i'),
];
const KINDS: readonly (readonly [VoiceKind, readonly RegExp[]])[] = [['we', WE], ['behalf', BEHALF], ['position', POSITION], ['announcement', ANNOUNCED]];
const ONE_OF_THEM = /\b(?:we|we're|we'll|we've|our|ours|us|as its|i am its|i'm its)\b/i;
const ONE_OF_THE_HOUSE = new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:${ROLE}s?|our (?:${BODY.slice(3)}|(?:hospital|klinik) kami|kami|nuestr[oa]s?|servicio|jabatan)(?![A-Za-zÀ-ɏ])`, 'i');
/** How announcements are made anywhere: by one who belongs to the house, or says "our", they are made for it. */
const NOTICE: readonly RegExp[] = [
  /^(?:\(?1\)? ?)?(?:official(?:ly)?|statement|faculty statement|announcing|announcement|attention|notice|pengumuman|makluman|kenyataan|comunicado|aviso|anunciamos)\b ?(?:[:.!]|re:?|oficial|rasmi)|\b(?:faculty|hospital|department|trust|school|clinic|residency|board) (?:policy )?(?:update|statement|notice|announcement)\b ?[:.]/i,
  new RegExp(verbose`\b(?:effective|as\sof|starting|from|beginning)\s(?:today|tomorrow|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next\s[a-z]+|the\s\d+(?:st|nd|rd|th)|january|february|march|april|may|june|july|august|september|october|november|december|\d+\s?am)\b[^.]{0,20}\b(?:our|the|we|all)\b[^.]{0,60}\b(?:will|asks?|requires?|is|are|close|open|no\slonger|must)\b`, 'i'),
  /\b(?:you heard (?:it|this) (?:here|from us) first|consider this (?:the|our|an) (?:announcement|official\w*|answer|statement|notice)|(?:you can )?(?:quote|take) (?:this|that|me) (?:as|from) [^.]{0,20}(?:answer|me|position|word|line)|i(?:'m| am)? (?:confirm(?:ing)?|announcing|telling you) (?:here|officially|this|that|now)|i can confirm|treat this as (?:our|the) (?:formal|official))\b/i,
  /\b(?:thank you|thanks) for (?:your )?(?:patience|cooperation|understanding|reaching out(?: to us)?|your (?:patience|cooperation|understanding|feedback|loyalty))|\bplease plan accordingly\b|\b(?:sila|harap) (?:ambil )?maklum\b|\bagradecemos su (?:comprensi[oó]n|paciencia)|\bfavor de acudir\b|\bwe(?:'re| are) aware of (?:the|this|these|it)\b|\bwe do apologi[sz]e\b|\bwe(?:'re| are)? (?:so |very )?sorry and (?:we|will)\b|\brest assured\b|\bwe(?:'ll| will| are going to| gonna)? (?:make (?:this|it) right|refund you|be responding)\b/i,
  new RegExp(verbose`(?:signed|regards|yours|love|sincerely|atte|firma|[-–—]|\bfrom),?\s(?:the\s|your\s|team\s|todo\sel\s)?(?:${MARK}+|(?:hospital|management|pengurusan|administration|department|whole\steam|dean's\soffice)\b)[^.]{0,12}$|${MARK}+\s(?:family|team|management)\b|^hospital\shere\b`, 'i'),
  new RegExp(verbose`\b(?:speaking\sas|as|reaching\sout\sfor|answering\sfor|replying\sfor|writing\sfor|here\sfor)\s${NAME}\s?(?:here|,|we|i\b|and|$)|\bas\s(?:the\svoice|your\s(?:friendly\s)?face|spokes[a-z]+)\sof\b|\bas\s(?:chief|head|chair|dean|director|lead)\sof\s[^.]{0,30}\bi(?:'m|\sam|\scan|\swill)?\s(?:announc|declar|confirm|stat)`, 'i'),
  new RegExp(verbose`\bwe,\s(?:the|as|a)\s[^.,]{0,30}(?:division|department|faculty|unit|service|team|nurses|residents|staff)|\bas\s(?:a|an|the|one)\s(?:[a-z]+\s)?(?:department|service|division|unit|faculty|hospital|school),?\s(?:we|is|nos)\b|\b(?:where\swe\sstand|that's\sour\s(?:position|stand|policy)|our\s(?:clinic|unit|ward|hospital|institute|department|service|trust|practice|school|college|organi[sz]ation)'s\s(?:stand|view|position|answer)\b(?!\sis\sin))\b|\bthis\s(?:department|residency|division|faculty|unit|ward|school|hospital)\s(?:stands|does|doesn't|believes|rejects|supports|has\sdecided|will)\b|\bthe\s(?:health\sboard|trust|hospital|university|institution|faculty|practice|management|department)\s(?:has\sdecided|wants\s(?:everyone|you)|hears\syou|asks\s(?:all|everyone|you)|says\sthank|does\snot\s(?:recogni[sz]e|support|accept)|will\sbe\sapologi)`, 'i'),
  new RegExp(verbose`\b(?:pihak\s(?:hospital|universiti|pengurusan|klinik|jabatan)|bagi\spihak|mewakili|selaku|klinik\skami|hospital\skami|wad\skami|pendirian\s(?:jabatan|kami))\b[^.]{0,60}\b(?:tidak|tak|akan|telah|mula|tutup|penuh|setuju|sahkan|memutuskan|pengurusan|jabatan|wakil)\b`, 'i'),
  new RegExp(verbose`(?:${NAME}|\b(?:el|la|este|esta)\s(?:hospital|servicio|instituci[oó]n|universidad|cl[ií]nica|departamento|sanatorio)(?:\sde\s[a-z]+)?)\s(?:informa|aclara|comunica|anuncia|rechaza|no\stolera|lamenta|respeta|garantiza|agradece)|\b(?:de\sparte\sde|en\snombre\sde)\s(?:todos|nosotros|la|el)\b|\b(?:anunciamos|informamos|aclaramos|lamentamos|rechazamos|les?\scomunicamos)\b|\bcomo\s(?:servicio|hospital|residencia|departamento),?\s(?:nos|no|queremos|decimos)\b`, 'i'),
];
/** Without one of these no wording can match. */
const NEEDED = /\b(?:official|statement|announc\w+|pengumuman|pihak|klinik|comunicado|servicio|institution|trust|management|team|thank|we|we're|our|behalf|speak|represent|officially?|this|my|as|from|in|dear|kami|kita|bagi|en|nosotros|hospital|department|faculty|school|team)\b/i;

/** "Hospitalist, Brackenford", of one who writes about Brackenford Medical Center. */
function isInBio(reading: Reading, known: readonly KnownInstitution[]): boolean {
  const { profile = '' } = reading.draft;
  return profile !== '' && institutionsIn(reading, known).some((named) => (
    reading.quote(named).split(/[^A-Za-zÀ-ɏ]+/).some((word) => word.length > 4 && /^[A-Z]/.test(word) && !COMMON_PART.test(word) && profile.includes(word))));
}

/** The text with every institution's name overwritten. */
function masked(reading: Reading, known: readonly KnownInstitution[]): string {
  let { text } = reading;
  for (const { start, end } of institutionsIn(reading, known)) text = text.slice(0, start) + MARK.repeat(end - start) + text.slice(end);
  return text;
}

/** The kind of voice that a sentence speaks with, told by the first wording of those that count. */
type Heard = readonly [kind: VoiceKind, wordings: readonly RegExp[], isOfOnesLife: boolean];

/** The wordings that count for this writer, of those that may stand in the text. */
function wordingsFor(text: string, belongs: boolean, isNoticeHeard: boolean, isKnownToBelong: boolean): readonly Heard[] {
  const all: Heard[] = KINDS.map(([kind, wordings]) => [kind, wordings, false]);
  if (belongs) all.push(['announcement', IN_ITS_NAME, false]);
  if (isNoticeHeard) all.push(['announcement', NOTICE, true]);
  if (isKnownToBelong) all.push(['announcement', FOR_THE_HOUSE, true]);
  return all.map(([kind, wordings, isOfOnesLife]): Heard => [kind, wordings.filter((wording) => mayBeIn(text, wording)), isOfOnesLife])
    .filter(([, wordings]) => wordings.length > 0);
}

function voicesOf(reading: Reading, packs: readonly KnownInstitution[]): readonly Voice[] {
  const { draft } = reading;
  if (isOfficialVoice(draft, packs) || !(isIn(reading.text, NEEDED) || /[A-Z]/.test(reading.text))) return [];
  const own = institutionsOf(draft, packs);
  const text = masked(reading, [...packs, ...own]);
  const isKnownToBelong = own.length > 0 || affiliationShown(reading, packs) !== null || isInBio(reading, [...packs, ...own]);
  // Whose house it is need not be known: a ward clerk's "from Monday the trust asks" is heard as the trust's.
  const isNoticeHeard = isKnownToBelong || ONE_OF_THE_HOUSE.test(`${draft.profile ?? ''} ${draft.role ?? ''} ${text}`);
  const heard = wordingsFor(text, isKnownToBelong || isIn(text, ONE_OF_THEM), isNoticeHeard, isKnownToBelong);
  if (heard.length === 0) return [];
  return reading.get(sentences).flatMap(({ start, end }): Voice[] => {
    const sentence = text.slice(start, end);
    const kind = heard.find(([, wordings, isOfOnesLife]) => (
      wordings.some((wording) => isIn(sentence, wording)) && !(isOfOnesLife && isIn(sentence, OWN_LIFE))))?.[0];
    if (kind === undefined || isIn(sentence, NOT_ITS_VOICE) || isIn(sentence, ASKED)) return [];
    const isQuoted = reading.get(quotations).some((quoted) => quoted.start <= start + 1 && quoted.end >= start + (end - start) / 2);
    return isQuoted ? [] : [{ start, end, kind, isNamed: sentence.includes(MARK) }];
  });
}

/** What was heard in a text, by the institutions that the packs in force speak for. */
const heardIn = (_: Reading) => new Map<readonly KnownInstitution[], readonly Voice[]>();

/** The sentences that speak with the voice of an institution, from an account that is not its own. */
export function institutionVoices(reading: Reading, packs: readonly KnownInstitution[]): readonly Voice[] {
  const known = reading.get(heardIn);
  const voices = known.get(packs) ?? voicesOf(reading, packs);
  known.set(packs, voices);
  return voices;
}
