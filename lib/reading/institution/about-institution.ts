import type { Draft } from '../../draft/draft.ts';
import type { Span } from '../../draft/span.ts';
import { OWN_THING, ROLE } from '../lexicons/institutions.ts';
import { normalise } from '../normalise.ts';
import { isIn } from '../patterns/quick-match.ts';
import { quotations } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { remembering } from '../remembered.ts';
import { sentenceAt } from '../sentences.ts';
import { institutionsOf, isOfficialVoice } from './affiliation.ts';
import { isSaidOfOneself } from './belonging.ts';
import { institutionsIn, knownNamings, type KnownInstitution, type Naming } from './institutions.ts';
import { anyOf } from '../patterns/any-of.ts';

/** A place that happens to be named: "outside", "the bus to", "near", "between the station and". */
const AS_PLACE = /\b(?:near|nearby|outside|opposite|behind|beside|next to|close to|across from|around the corner from|in front of|between|past|(?:far|away|home|straight|minutes?|mins|miles?|blocks?|streets?|yards|stops?|down|up|over|across|walk(?:ing|ed)?|bus|train|cab|taxi|ferry) from|towards?|bus to|train to|walk(?:ing|ed)? to|way to|road to|drive to|cycl(?:e|ing|ed) to|(?:stops?|calls?) (?:at|by|outside)|(?:get|gets|got|getting|hop|hopped) off (?:at|by)|(?:hotels?|flats?|apartments?|rooms?|a place|housing) (?:near|by)|(?:was|were) born (?:at|in)|meet(?: \w+){0,3} (?:at|by)|parked (?:at|near)|lunch (?:at|near)|lost (?:my|a) [a-z ]+|somewhere|climb(?:ed|ing)?|hik(?:e|ed|ing)|trek(?:ked|king)?|went up|top of|summit of)(?: (?!(?:when|because|cause|if|since|but|and|where|while|so|says?|that)\b)[\w'’-]+){0,4} ?$/i;
/** They play, or it is the other of that name: "Westbrook vs Mount Ararat softball", "the poet, not the hospital". */
const NOT_THE_HOUSE = /\b(?:softball|football|futsal|cricket|netball|basketball|volleyball|badminton|dodgeball|5-a-side|charity (?:match|game)|quiz night|fun run)\b|\bnot the (?:hospital|clinic|university|uni|health system|school|trust|same place)\b/i;
/** A single name may be a town's or a person's as well: talk of weather, streets, sport and verse is of those. */
const LIKE_A_TOWN = /\b(?:weather|snow\w*|rain\w*|flood\w*|fog|beach|high street|roadworks|bypass|roundabout|traffic|market day|council|mayor|town|village|weekend (?:in|at)|holiday|pub|fans?|season|fixture|kick-?off|poet|poems?|novel|lamplight|film|band|gig|album)\b/i;
const LIKE_A_HOUSE = /\b(?:hospitals?|clinics?|klinik|wards?|ed|er|a&e|icu|theatres?|nurs\w+|doctors?|midwi\w+|maternity|staff|patients?|trust|appointments?|service)\b/i;
/** A house of another kind that bears the name: "St Anne's Church", "Riverside Mercy FC". */
const NAMESAKE = /^(?:'s)? (?:Church|Cathedral|Chapel|Parish|Primary|Secondary|Academy|School|High|College Chapel|FC|United|Rovers|City FC|Rugby|Cricket|Golf|Brewery|Arms|Inn|Tavern|Pub|Bakery|Cafe|Coffee|Kitchen|Grill|Diner|Market|Mall|Plaza|Street|Road|Avenue|Lane|Bridge|Station|Square|Park|Gardens?|Beach|Hotel|Library|Museum|Farm|Lake|River|Festival|Marathon|10k|Half|(?:[Dd]ay )?(?:[Pp]arade|[Ff]air|[Ff]ete|[Ff]ête|[Cc]arnival)|High Street|lights|walk|wall|views?|sunset|sunrise|beach|high street|high|town|village|road|primary|shopping|market|cemetery|loop|trail|way|hills?|marina|airport|carnival|county)\b/;
/** Something else of that name: "Lakeview Pizza", "Mount Sinai in Egypt". */
const SOMETHING_ELSE = /^(?:'s)?,? (?:is (?:an?|the) (?:fine|good|great|lovely|nice) name|is also (?:the name|a name|what)|(?:the|a) (?:mountain|mount|summit|peak|band|pub|sensor|acronym|cemetery|town|village|beach|film|ship|poet|river|valley)|the (?:mountain|one in)|can (?:also )?(?:mean|stand)|stands for|as a name|sensors?|pizza|road|street|avenue|drive|station|park|hotel|bar|cafe|high school|desert|in (?:Egypt|the Bible)|trail|beach|mall|school's old)\b/i;
/** The person is there, and speaks of nothing but that. */
const BEING_THERE = /\b(?:I|I'm|I'll|we|my (?:own )?(?:appointment|mri|scan|surgery|operation|talk|poster|gp)|see you|speaking|presenting|giving a talk|talk)\b[^.!?]{0,40}\b(?:at|in|to) (?:the )?$/i;
/** In passing: the house is where something was, is or goes. */
const LOCATIVE = /\b(?:at|in|into|onto|to|from|by|off|inside|through|via|kat|di|dekat|en|al|ke|dari) (?:the |el |la )?$/i;
/** What makes it more than that: a judgement, or news. */
const JUDGED = anyOf(String.raw`
  best|better|great\w*|good|nice\w*|lovel\w+|quick\w*|fast\w*|clean|kind\w*|superb|excellent|amazing|brilliant|wonderful|fantastic|fab|unreal
  outstanding|impress\w*|proud\w*|world[- ]class|stars?|safe\w*|unsafe|award\w*|anugerah|rank\w*|rat(?:ed|ings?)|opens?|opened|opening
  clos(?:e[sd]?|ing)|shuts?|new|first|stud(?:y|ies)|trials?|papers?|research|reports?|prizes?|wins?|won|f[ea]ll|rose|halved|cut|fewer|recommend\w*
  trust|loved?|worst|bad|awful|terrible|unfair|wrong|slow|waits?|waiting|saved?|deserv\w*|go|goes|book|choose|pick|send|take|treat\w*|care|cured?
  results|numbers|quality|story|stories|news|reviews?|complain\w*|blam\w*|nonsense|lies|hats off|congrat\w*|thank\w*|grateful|free|cheap\w*|terbaik
  bagus|cepat|mejor\w*|r[aá]pid\w*|nuev\w*|recom\w*|buen\w*|change|chang\w*|worth|success|handy|ask for|swear\w* by|nivel|game|give|donat\w*|miracle
  superstar|hero\w*|train|operat\w*|surg\w*
`, 'i');
/** Staff who stand up together for pay and safety speak as staff, whatever they call the house. */
const AS_STAFF = /\b(?:union(?:'s|s|ised|ized)?|bargaining|collective|payslips?|shop steward|ratios?|safe staffing|(?:paid|unpaid|our|any|no|the) overtime|pay (?:at|scale)|grievance|whistle-?blow\w*|inspectorate|regulator|osha|reported the|ask your rep)\b/i;
/** The tie is told, in any words: "I work there", "my employer", "as a nurse", "disclosure". */
const TOLD: readonly RegExp[] = [
  /\b(?:full |in full )?disclos(?:ure|ing)\b|\bI'?m biased\b|\b(?:biased|partial|impartial)\b|\b(?:conflict of interest|COI):|\b#?\w*employee\b|\bstaffer\b|\bon (?:its|their|the) (?:staff|faculty|payroll)\b|\bpays my (?:wages|salary|bills)\b/i,
  /\b(?:my|our) (?:own )?(?:employer|workplace|hospital|trust|university|uni|school|department|ward|unit|clinic|team|colleagues|programme?|faculty|alma mater)\b|\bwhere I (?:work|study|train|teach|practi[sc]e)\b|\bI (?:also |now |still )?(?:work|study|train|teach|practi[sc]e|joined|trained)\b/i,
  /\b(?:on behalf of|speaking for|speak for (?!themsel\w+|itself)|representing|in my capacity|our (?:official )?position)\b/i,
  /\b(?:saya|aku|kami) (?:kerja|bekerja|belajar|bertugas|pelajar|mengajar)\b|\b(?:trabajo|estudio) (?:en|aqu[ií]|all[ií])(?![A-Za-zÀ-ɏ])|\b(?:mi|nuestr[oa]) (?:hospital|servicio|equipo|unidad|universidad)\b/i,
  new RegExp(String.raw`\b(?:as|I'm|Im|I am|speaking as|being|I've been|soy) (?:an? |the |your |one of (?:its|their) )?(?:[A-Za-z-]+ ){0,3}?${ROLE}s?(?: there| here| at| in| on|\b)`, 'i'),
  new RegExp(String.raw`\b(?:fellow|we) [^.!?]{0,30}${ROLE}s\b`, 'i'),
  // "as a third-year at", "says a man who works in its kitchen", "on its payroll", "I scrub there"
  /\bas an? (?:first|second|third|fourth|fifth|final|\d(?:st|nd|rd|th)?)[- ]years?\b|\b(?:says?|said|from|by|writes|signed|this is|speaking as|it's)(?: only| just)? (?:a|an|the|this|one|your)\b[^.!?]{0,40}\b(?:who (?:works?|scrubs?|cooks?|cleans?|teaches|studies|trains|runs?)|working|employed|student of|on (?:its|their|the) payroll)\b|'s? (?:payroll|books)\b|\bI (?:assist|operate|scrub|cook|clean|lecture|consult|serve|treat|volunteer|do clinics?|see patients|answer phones)\b[^.!?]{0,20}\b(?:there|here)\b/i,
  new RegExp(String.raw`\bsays? (?:this|an?|the|one of (?:its|their))\b[^.!?]{0,20}${ROLE}\b`, 'i'),
  /\bI(?:'m| am|m) (?:in|on|with|one|only|just)(?: [\w'’-]+){1,4} there\b(?! (?:is|are|was|were)\b)|\bI(?:'?ve)? (?:do|did|run|hold|guard|locum|coordinate|badge|code|cover|clerk)\b[^.!?]{0,25} there\b|\bI(?:'?ve)? been (?:an? )?[\w-]+ here\b|\bmy (?:checks?|pay ?checks?|payslips?|wages|salary|gaji) (?:say|says|come|comes|from)\b|\btempat (?:saya|aku) cari makan\b/i,
  /\bsoy (?:emplead[oa]|personal|parte|trabajador[a]?|adscrit[oa]|estudiante|de la casa)\b|\bcomo (?:m[eé]dic[oa]|enfermer[oa]|resident[ea]|emplead[oa]|estudiante|trabajador[a]?|param[eé]dic[oa]|camiller[oa])\b|\b(?:aqu[ií] sigo|hice (?:la residencia|el internado|mi servicio) (?:aqu[ií]|all[ií]|ah[ií])|donde trabajo|mi (?:trabajo|chamba)|adscrit[oa])\b/i,
  /\b(?:saya|aku|kami) (?:staf|kakitangan|warga|orang dalam|jururawat|doktor|pelajar|houseman|student|nurse)\b|\btempat (?:saya |aku )?(?:kerja|bekerja|belajar)\b/i,
  // "assignment due tonight"
  /\b(?:assignments?|coursework|homework|thesis|dissertation|logbook|module|tutorial|finals|exam|viva)s? (?:is |are |was )?(?:due|submitted|done|deadline|tonight|tomorrow|over|passed)\b/i,
  // "I was the tech who", "22 years of nights", "my badge photo", "love, your chiefs"
  new RegExp(String.raw`\bI was the (?:[a-z-]+ ){0,2}?${ROLE} (?:who|that|on)\b`, 'i'),
  /\b(?:years|yrs|decades) of (?:nights|days|shifts|clinics|calls|service|on-?calls|rounds)\b|\bmy (?:[a-z]+ )?(?:badge|lanyard|locker|id card|orientation|induction|rota|roster)\b|\b(?:love|from|yours|regards|signed|cheers),? (?:your|the|all your) (?:[a-z]+ )?(?:chiefs?|chief residents?|matron|manager|crew|attendings?|reps?)\b/i,
  // "first shift on Monday", "welcoming to me", "new starter"
  /\b(?:first|last) (?:shift|rotation|week|month|set of nights|day (?:as|on|at|in))\b|\bwelcom(?:ing|ed) (?:to )?me\b|\b(?:new starter|newest recruit|just (?:joined|started)|start(?:ed|ing)? (?:there|here|(?:on|next) \w+day|next (?:week|month)))\b|\bwhere I work\b/i,
];
/** "Our ward", "my first week"; in a long text it may be of something else. */
const OF_ONES_OWN = new RegExp(String.raw`\b(?:our|my) (?:[a-z'-]+ ){0,3}?${OWN_THING}\b`, 'i');
/** "I recruit for", "I have been with". */
const I_AT = /\bI(?:'m|'ve)?(?: [a-z']+){1,5} (?:for|at|with) (?:the )?$/i;
const WE = /\b(?:we|we've|we're|our|us|here at)\b/i;
/** Said of whatever the answered post names: "it's the best", "go there", "this is unfair". */
const ABOUT_IT = anyOf(String.raw`
  best|worst|great|amazing|excellent|wonderful|lovely|brilliant|superb|fantastic|fab|spot on|top|better|worth (?:it|every)|miracle workers?|stars
  bagus|terbaik|berbaloi|mejor|recomend\w+|terrible|awful|unfair|untrue|not true|nonsense|safe|unsafe|fine|angels|world class|recommend|go there
  go (?:to|for)|pick|choose|book (?:it|there)|you won't regret|trust me|five stars|understaffed|avoid|never had a problem|don't believe
`, 'i');
const COURTESY = /^(?:thanks?|thank you|congrat\w*|welcome|happy|sorry to hear)\b/i;

/** A line that the views are the poster's own names the institution, and speaks of nothing else. */
const DISCLAIMER = /\b(?:not|bukan|don'?t|doesn'?t)\b[^.!?]{0,120}$/i;
const VIEWS = /\b(?:views?|opinions?|posts?|pandangan|pendapat|opiniones|represent|reflect)\b/i;

/** Words of which many houses' names and profile lines are made, which tell none apart. */
const COMMON = /^(?:hospitals?|medical|cent(?:er|re)|clinics?|health|healthcare|university|school|college|general|trust|foundation|group|system|nurse|doctor|resident|student|views?|opinions?|tweets?|mine|with|from|they|that|this|official|account|surgery|practice|pharmacy|dental)$/i;

/** What of the poster's own house could be known again in a text, lower case. */
function ownWords({ affiliation = '', profile = '', account = '' }: Draft): readonly string[] {
  return (normalise(`${affiliation} ${profile} ${account}`).text.match(/\p{L}{4,}|\p{Lu}{2,}/gu) ?? []).filter((word) => !COMMON.test(word)).map((word) => word.toLowerCase());
}

/** True when the words alone tell the tie, when nothing is known of whoever writes them, or when they name another house only. */
export function tellsTie(reading: Reading): boolean {
  const { draft, text } = reading;
  if ((draft.affiliation ?? draft.profile ?? draft.account) === undefined || TOLD.some((wording) => isIn(text, wording))) return true;
  const said = `${text} ${draft.replyTo ?? ''}`.toLowerCase();
  return institutionsIn(reading, []).length > 0 && !ownWords(draft).some((word) => said.includes(word));
}

/** "budak Seri Jaya sini": one of its own speaks. */
const OF_THE_HOUSE = /^(?:'s)?(?: [A-Za-z]+){0,2} (?:di )?sini\b/i;

/** Letters of a calling by which it is known in other forms: "optom" of an optometrist, "I coordinate" of a coordinator. */
const STEM = 5;
const SAYS_OF_ME = String.raw`\b(?:I|I'?m|as (?:an?|the|their|its|your)|saya|aku|soy)\b[^.!?]{0,20}\b`;

/** How the poster would name their own calling, as it was set: "im security there", "kerani je". */
const ownCalling = remembering((role): RegExp | null => {
  const stems = (role.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));
  return stems.length === 0 ? null : new RegExp(`${SAYS_OF_ME}(?:${stems.join('|')})`, 'i');
});

/** True when the post says that its writer works or studies there. */
function isTold(reading: Reading, named: readonly Naming[]): boolean {
  const { text, draft } = reading;
  const calling = ownCalling(draft.role ?? '');
  return isIn(text, AS_STAFF) || calling?.test(text) === true || [...TOLD, OF_ONES_OWN].some((wording) => isIn(text, wording)) || named.some((one) => (
    isSaidOfOneself(text, one) || OF_THE_HOUSE.test(text.slice(one.end, one.end + 40)) || I_AT.test(text.slice(Math.max(0, one.start - 50), one.start)) || WE.test(reading.quote(sentenceAt(reading, one.start)))));
}

/** True where the institution itself is spoken of, not a place, a namesake or somebody's words. */
function isSubject(reading: Reading, { start, end }: Naming): boolean {
  const sentence = sentenceAt(reading, start);
  const before = reading.text.slice(sentence.start, start);
  const after = reading.text.slice(end, sentence.end);
  if (DISCLAIMER.test(before) && VIEWS.test(before)) return false;
  if (NOT_THE_HOUSE.test(reading.quote(sentence))) return false;
  const isOneWord = /^\p{L}+$/u.test(reading.quote({ start, end })) && !/^\p{Lu}+$/u.test(reading.quote({ start, end })) && !/\bthe $/i.test(before);
  if (isOneWord && isIn(reading.text, LIKE_A_TOWN) && !isIn(`${reading.text} ${reading.draft.replyTo ?? ''}`, LIKE_A_HOUSE)) return false;
  if (AS_PLACE.test(before) || SOMETHING_ELSE.test(after) || NAMESAKE.test(after) || BEING_THERE.test(before)) return false;
  if (LOCATIVE.test(before) && !JUDGED.test(`${reading.text.slice(0, start)} ${reading.text.slice(end)}`) && !JUDGED.test(reading.draft.replyTo ?? '')) return false;
  return !reading.get(quotations).some((quoted) => quoted.start <= start && end <= quoted.end);
}

/**
 * Where the text speaks of an institution that the poster is known to belong to, without a word that they do. Known is what was
 * set, the profile line and the handle; null when the post tells the tie, or nothing is known. Without a span it is the answered post that names it.
 */
export function untoldTie(reading: Reading, packs: readonly KnownInstitution[]): { readonly span: Span | null; readonly institution: KnownInstitution } | null {
  const { draft, text } = reading;
  if (isOfficialVoice(draft, packs)) return null;
  const own = institutionsOf(draft, packs);
  if (own.length === 0) return null;
  const named = institutionsIn(reading, own).filter(({ institution }) => institution !== null);
  const subject = named.find((one) => isSubject(reading, one));
  if (subject !== undefined) return isTold(reading, named) ? null : { span: { start: subject.start, end: subject.end }, institution: subject.institution! };
  if (named.length > 0 || draft.replyTo === undefined || isIn(text, COURTESY) || !isIn(text, ABOUT_IT)) return null;
  const [answered] = knownNamings(normalise(draft.replyTo).text, own);
  return answered?.institution == null || isTold(reading, []) || isIn(text, WE) ? null : { span: null, institution: answered.institution };
}
