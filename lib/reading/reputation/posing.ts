import type { Span } from '../../draft/span.ts';
import { lastUpTo } from '../in-order.ts';
import { quotations } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { sentences, sentenceTexts } from '../sentences.ts';
import { firstOf, isIn, mayBeIn } from '../patterns/quick-match.ts';
import { anyOf } from '../patterns/any-of.ts';

/** The writer speaks as somebody else, or tells of having done so. The span is the sentence. */
export interface Posing extends Span {
  /** `claim`: an office or profession that the writer's own profile contradicts; `voice`: an official body; `told`: posing is told of. */
  readonly kind: 'claim' | 'voice' | 'told';
  /** Neither the profile nor the options say who the writer is. */
  readonly unsure: boolean;
}

/** Sorts of people at work; who is of one sort and claims another poses. Wider sorts stand first where words overlap. */
const SORTS: readonly (readonly [string, RegExp])[] = [
  ['student', /\b(?:student|ms[1-4]\b|m[1-4]\b|y[1-5]\b|(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|final) year|pre-?med|mbbs ?[1-5]?|undergrad\w*|pelajar|estudiante)/i],
  ['junior', /\b(?:junior doctor|intern|pgy-?\d|resident|residency|foundation doctor|f[12]\b|fy[12]\b|ho\b|house ?officer|houseman|sho\b|ct[12]\b|st[1-8]\b|registrar|reg\b|trainee|fellow|r[1-5]\b)/i],
  ['nurse', /\b(?:nurse|nursing|rn\b|matron|sister|midwife|charge nurse|jururawat|enfermer[ao]|np\b|crna)\b/i],
  ['helper', /\b(?:hca|healthcare assistant|care assistant|porter|receptionist|secretary|admin|administrator|clerk|coder|coding|cleaner|technician|tech\b|dental nurse|hr\b|scribe|celador[a]?)\b/i],
  ['allied', /\b(?:paramedic|emt|physio\w*|pharmacist|dietit?ian|dietician|radiographer|psychologist|counsellor|counselor|occupational therapist|pa\b|physician (?:assistant|associate))\b/i],
  ['dentist', /\b(?:dentist|dental surgeon|orthodontist|bds|dds)\b/i],
  ['vet', /\b(?:vet|veterinar\w+)\b/i],
  ['lay', /\b(?:coach|podcaster|biohacker|influencer|gym|wellness|yoga|trainer|no credentials|florist|blogger|nutrition coach|mum of|mom of|dad of|entrepreneur)\b/i],
  ['doctor', anyOf(String.raw`
    doctor|dr\b|physician|consultant|attending|surgeon|cardiologist|oncologist|neurologist|neonatologist|gastroenterologist|endocrinologist
    dermatologist|immunologist|psychiatrist|paediatrician|pediatrician|radiologist|pathologist|anaesthetist|anesthesiologist|hospitalist|gp\b
    family doctor|general practitioner|internist|obstetrician|gyn\w+cologist|urologist|nephrologist|rheumatologist|intensivist|specialist|md\b|mbbs\b
    mbchb|do\b|professor|prof\b|pakar|médic[oa]|doctora|doktor
  `, 'i')],
  ['head', /\b(?:ceo|chief executive|coo|cfo|chief|medical director|director|dean|chancellor|vice chancellor|president|chair(?:man|woman|person)?|minister|secretary of state|head of|managing|founder|partner)\b/i],
];

/** What somebody says of themselves: "as a …", "… here", "I'm your …". The group `who` holds the office. */
const CLAIMS = [
  /\b(?:speaking as|(?<!\b(?:start|starting|begin|beginning|job|post|joining|salary|pay|wages?|life|days?|years?|weeks?|shifts?|position|role|contract|offer|interview(?:ed)?|appl(?:y|ying|ied)|future)\b[^.!?]{0,20} )as) (?:an?|the|your|this) (?!future|aspiring|would-be|fellow|former|patient)(?<who>[a-z][\w' -]{2,60}?)(?:[,.!:]| of (?:this|the|our)| with \d| for \d| i\b| i'?m\b|$)/i,
  /\bi(?:'?m| am) (?:an?|the|your) (?<who>(?:[a-z'-]+ ){0,3}(?:doctor|physician|surgeon|consultant|cardiologist|oncologist|endocrinologist|dermatologist|immunologist|neonatologist|neurologist|gp|dentist|physiotherapist|pharmacist|nurse|ward sister|chief of surgery|chief|dean|ceo|director|president|professor|psychiatrist|paediatrician|pediatrician|specialist|anaesthetist|radiologist|vet|midwife|paramedic))\b/i,
  /(?:^|[.!?]\s+|,\s*|hi everyone,? |hello,? |hi,? |your )(?<who>(?:[a-z'-]+ ){0,3}(?:psychiatrist|neurologist|dermatologist|anaesthetist|anesthesiologist|radiologist|pathologist|endocrinologist|pharmacist|doctor|physician|surgeon|consultant|neonatologist|cardiologist|oncologist|gp|dentist|chief nurse|chief executive|medical director|dean|ceo|matron|professor|pakar kulit|specialist|immunologist|paediatrician|pediatrician|gynaecologist)) (?:here|speaking|di sini)\b/i,
  /\bin my (?:\w+ )?years as an? (?<who>[a-z]+)/i,
  /\b(?<who>pakar \w+) di sini\b/i,
];
/** "Dr Bruno Keller, gastroenterologist", "Dr Barnes here": a name taken. */
const NAME_TAKEN = /(?:\b(?:[Tt]his is|I'?m|I am|[Hh]ello,?|[Hh]i,?) |^)(?<who>(?:Dr|Prof|Professor|Sir|Mr|Mrs|Dame)\.? (?<name>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?: [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)?))(?:,|\.? here\b|'s page|\.|$)|\bI, (?<sworn>(?:Sir |Dr |Prof\.? )?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+ [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+), /;
/** In whose name it is said: "From the desk of the Medical Director", "A message from the Dean". */
const OFFICE_VOICE = /\b(?:from the (?:desk|office) of|a (?:message|word|note|update) from|(?:regards|signed|sincerely|yours),?) (?:the |your )?(?<who>(?:dean|ceo|chief executive|chief nurse|medical director|president|vice chancellor|chancellor|director|board|chair|minister|head of \w+)\b[^.!\n]{0,30}|(?:dr|prof)\.? [a-z. ]+)|\bas (?:your|the) (?<office>chief executive|ceo|dean|president|medical director|chair(?:man|woman)?|vice chancellor|minister|chief nurse|chief of \w+|director)\b|\bby order of the (?<order>[a-z ]+)/i;

/** An official body speaks: only its own account may. The group `body` names it. */
const OFFICIAL = anyOf(String.raw`
  this is the official [^.!?:]{2,50}(?:account|page|feed)|we (?:hereby )?officially|official statement\b\W*$
  this is (?:the|an?) (?:official (?:account|page|statement|announcement|message|notice) (?:of|from|by) )?(?<body>(?:the )?(?:ministry of health|cdc|who|fda|nhs|nhs england|department of health|mount sinai|board of nursing|gmc|kkm|imu)\b)
  (?:this is (?:the|an?) )?official (?:account|page|statement|announcement|notice) (?:of|from|by)
  official [a-z'’]+(?: [a-z'’]+){0,3} (?:announcement|statement|notice)|this is an official (?:notice|announcement|statement)
  (?<speaks>(?:the )?(?:cdc|ministry of health|moh|kkm|department of health|board of nursing|nhs england|who|fda|imu|mount sinai|gmc)(?: press office)?) (?:is announcing|announces|hereby|is (?:hereby )?(?:notifying|informing)|memaklumkan|informs|notifies|statement|press office speaking)
  hereby (?:announce|announces|notif\w+|abolish\w*|declare|inform\w*)|press office (?:speaking|here)|hello from the (?:who|cdc|ministry|fda)
  dengan ini dimaklumkan
`, 'i');

/** Whose name, login or licence it is. */
const SOMEBODYS = String.raw`(?:(?:my|our|his|her|their|the|a) (?:[\w-]+ )?(?:[^\s.!?]+'s )?|(?:dr|prof|mr|mrs|ms)\.? [^\s.!?]+'s )`;
const SOMEBODY = String.raw`(?:him|her|them|(?:dr|prof|mr|mrs|ms)\b|(?:our|my|the) (?:head|consultant|boss|chief|dean|medical|clinical|attending|senior|director|registrar))`;

/** Posing that is told of: done in somebody's name, as somebody, with what belongs to somebody. */
const TOLD = [
  // "I pretended to be", "posing as", "told the pharmacy I was Dr Hanley", "say you're the consultant"
  /(?:^|\b(?:i|we|me and \w+|let'?s|lol|just)\b[^.!?]{0,60}?\b)(?:pretend(?:ed|ing)? (?:to be|i was|i'?m|we were)|pos(?:e|ed|ing) as|impersonat\w+|pass(?:ed|ing)? (?:myself|ourselves) off)/i,
  /\b(?:told|tell|telling|convinced|pretend\w*|sa(?:y|id|ying))\b[^.!?]{0,40}? (?:i was|i'?m|i am|you'?re) (?:the |an? )?(?:new |on[ -]call |trauma |brain |heart )?(?:dr|doc|prof|mr|mrs|doctor|nurse|consultant|registrar|faculty|attending|surgeon|physician|pharmacist|resident|microbiologist)\b/i,
  // "rang the lab as Mr Owusu", "signed up as Dr …", "logged in as my attending"
  /\b(?:rang|called|phoned|emailed|messaged|signed up|registered|logged in|logged on|sneaked in|got in)\b[^.!?]{0,40} (?:as|from) ["']?(?:dr|mr|mrs|ms|prof|my|our|infection|a patient|his|her|patients?)\b/i,
  // "posting as her", "replying in his name"
  new RegExp(String.raw`\b(?:post(?:ing|ed|s)?|comment(?:ing|ed)?|writ(?:e|ing|ten)|repl(?:y|ying|ies|ied)|tweet(?:ing|ed)?|answer(?:ing|ed)?|e-?sign(?:ed|ing)?|ghost|speak(?:ing)?|carry on)\b[^.!?]{0,40} (?:as (?:if i were )?${SOMEBODY}|as an? "|under ${SOMEBODYS}name|in ${SOMEBODYS}(?:name|style)|from ${SOMEBODYS}account)`, 'i'),
  // "made a fake profile for our director", "an account in her name"
  /\bmaking an? (?:dr|prof|mr)\.? [\w .]{2,30} account\b|\b(?:ma(?:de|ke|king)|set up|created?|creating|opened|runs?|running|start(?:ed|ing)?)\b[^.!?]{0,30}\b(?:accounts?|profiles?|pages?|avatar|burner|handle|sock ?puppets?)\b[^.!?]{0,50}\b(?:for (?:our|my|the|dr|prof)|(?:in|under) (?:our|my|the|dr|prof|his|her)\b[^.!?]{0,30}name|looks? like|with (?:his|her|the) (?:photo|picture|headshot)|patients?)\b/i,
  /\b(?:fake (?:account|profile|patient accounts?)|display name to|avatar [^.!?]{0,30}headshot)\b[^.!?]{0,40}\b(?:for|of|on|dr|prof|our)\b/i,
  /\b(?:account|profile|login)\b[^.!?]{0,20} belongs to\b/i,
  // "use my wife's licence", "borrowed Dr X's identity", "guessed her password"
  new RegExp(String.raw`\b(?:use|used|using|borrow(?:ed)?|wore|took over|kept|guessed|with)\b ${SOMEBODYS}(?:\w+ )?(?:login|password|badge|licen[cs]e|account|identity|gmc number|pin|white coat|handle)\b`, 'i'),
  /\b(?:kept|guessed|know|have|changed) (?:his|her|their|the) (?:[\w ]{0,20})?password\b|\b(?:took over|carry on with) the old @\w+/i,
  /\b(?:sat|took|wrote|did) (?:my|his|her|their|a) [^.!?]{0,24}(?:exam|mcq|test|osce|module)\b[^.!?]{0,12} for (?:him|her|them|my|a)\b|\b(?:sign(?:ed|ing)(?: it| off)?) (?:with|as|for) "?(?:prof|dr|my|the department)\b/i,
  /\b(?:never logs out|left it unlocked|it'?s (?:still )?me,? (?:his|her|posting as)|doesn'?t know i'?m (?:doing|posting|writing)|changed my (?:linkedin|name|profile|title) to|renamed myself)\b/i,
  /\b(?:as "?patients"?|i'?ve been mr|guna nama dr|abr[ií] una cuenta con (?:el nombre|la foto)|con la bata cuela)\b/i,
];
/** Not posing: named as play, told of others, mistaken by others, or warned against. */
const HARMLESS = anyOf(String.raw`
  parody|not affiliated|role ?play|role-?playing|simulat\w+|sim lab|osce|exam(?:iner)? and ask|act as an examiner|teaching|panto|theatre play
  halloween|netflix|documentary|tonight on|channel \d|fiction|short story|my dog|my cat|deepfake\w*|report impersonation|is impersonating me
  fake account using|there'?s a fake|fake doctors are|how to spot|never (?:call|sign|pose)|tip:|only post|we'?ve told|caught (?:him|her|them)
  (?:met|read about) a (?:man|woman|guy)|mistaken for|keep thinking|call me|if i were (?!him|her|them)|would|used to tell|imagine|pretend you'?re
  april fool|actor|it really is me|bank pretending to be patient|as of today|the news|bbc reports|imposter syndrome|for real|i'?m not a doctor
  bukan doktor|no soy médica
`, 'i');

/** What else somebody is says less than their work: a "GP and mum of three" is a doctor. */
function sortOf(text: string): string | null {
  const sorts = SORTS.filter(([, sort]) => isIn(text, sort)).map(([name]) => name);
  return sorts.find((name) => name !== 'lay') ?? sorts[0] ?? null;
}

/** Claims that a sort may make of itself without posing. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  junior: ['junior', 'doctor'], doctor: ['doctor', 'junior', 'head', 'lay'], head: ['head', 'doctor', 'nurse', 'lay'], nurse: ['nurse', 'head'], allied: ['allied'],
  dentist: ['dentist', 'doctor'], vet: ['vet', 'doctor'], student: ['student'], helper: ['helper'], lay: ['lay'],
};

/** Who the writer is by the page and the options, or null when neither says. */
function ownSort({ draft }: Reading): string | null {
  return sortOf(`${draft.role ?? ''} ${draft.profile ?? ''}`);
}

function isBeyond(own: string | null, claimed: string): boolean {
  const sort = sortOf(claimed);
  if (own === null || sort === null) return false;
  // A junior doctor is a doctor, and no consultant, chief or dean.
  if (own === 'junior' && /\b(?:consultant|attending|\w+ologist|chief|dean|director|specialist|professor)\b/i.test(claimed)) return true;
  return !(ALSO[own] ?? [own]).includes(sort);
}

/** "Dr Bruno Keller" from the account of Sarah Okoro. */
function isOther({ draft }: Reading, name: string): boolean {
  const own = `${draft.account ?? ''} ${draft.profile ?? ''}`.toLowerCase();
  return own.trim() !== '' && !name.toLowerCase().split(' ').some((part) => part.length > 2 && own.includes(part));
}

function claims(reading: Reading, text: string): boolean {
  const own = reading.get(ownSort);
  const who = CLAIMS.map((claim) => firstOf(text, claim)?.groups?.['who']).find((found) => found !== undefined);
  if (who !== undefined && isBeyond(own, who)) return true;
  const taken = firstOf(text, NAME_TAKEN)?.groups;
  const name = taken?.['name'] ?? taken?.['sworn'];
  if (name !== undefined && (isOther(reading, name) || (own !== null && isBeyond(own, taken?.['who'] ?? 'Sir')))) return true;
  const office = firstOf(text, OFFICE_VOICE)?.groups;
  const held = office?.['who'] ?? office?.['office'] ?? office?.['order'];
  return held !== undefined && (own === null ? reading.draft.account !== undefined && isOther(reading, held) : isBeyond(own, held));
}

/** "This is Dr Laura Kim, CEO of …": an office at the head of things, from nobody known to hold it. */
const HEAD = /\b(?:[Tt]his is|I am|I'm) (?:(?:Dr|Prof|Sir|Dame|Mr|Mrs|Ms)\.? )?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+ [A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+, (?:the |your )?(?:CEO|COO|CFO|chief executive|Chief Executive|president|President|dean|Dean|chancellor|Chancellor|chair|Chair|minister|Minister|medical director|Medical Director|commissioner|Commissioner|surgeon general|Surgeon General)\b/;

/** The account is the body's own, as far as its name or its profile says. */
function isItself({ draft }: Reading, told: string): boolean {
  if (/\bofficial\b/i.test(draft.profile ?? '')) return true;
  const account = (draft.account ?? '').toLowerCase().replace(/[^a-z]/g, '');
  return account !== '' && told.toLowerCase().split(/[^a-z]+/).some((word) => word.length > 3 && !COMMON.test(word) && account.includes(word));
}
/** Words of an announcement that are no part of a body's name. */
const COMMON = /^(?:this|official|account|page|statement|announcement|news|the|real|updates?|health|hospital|medical)$/;

/** How the writer poses in the words of a sentence; null where they do not. */
function posedAs(reading: Reading, text: string): Pick<Posing, 'kind' | 'unsure'> | null {
  if (reading.get(likelyTold).some((wording) => isIn(text, wording))) return { kind: 'told', unsure: false };
  if (reading.get(mayClaim) && claims(reading, text)) return { kind: 'claim', unsure: false };
  if (isIn(text, HEAD) && reading.get(ownSort) === null && !isItself(reading, text)) return { kind: 'claim', unsure: true };
  return isIn(text, OFFICIAL) && !isItself(reading, text) ? { kind: 'voice', unsure: false } : null;
}

const likelyTold = ({ text }: Reading) => TOLD.filter((wording) => mayBeIn(text, wording));
const mayClaim = ({ text }: Reading) => [...CLAIMS, NAME_TAKEN, OFFICE_VOICE].some((wording) => mayBeIn(text, wording));

/** Where the writer poses as somebody else, in reading order. */
export function posing(reading: Reading): readonly Posing[] {
  const quoted = reading.get(quotations);
  const texts = reading.get(sentenceTexts);
  return reading.get(sentences).flatMap(({ start, end }, index): Posing[] => {
    const text = texts[index]!;
    const posed = posedAs(reading, text);
    if (posed === null || isIn(text, HARMLESS) || (lastUpTo(quoted, start)?.end ?? 0) >= end - 1) return [];
    return [{ ...posed, start, end }];
  });
}
