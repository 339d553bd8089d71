import { overlaps, type Span } from '../../draft/span.ts';
import { anyCase } from '../patterns/any-case.ts';
import { allOf, isIn } from '../patterns/quick-match.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import { quotations } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { sentenceIndexAt } from '../sentences.ts';

const START = String.raw`(?<![A-Za-zÀ-ɏ@#'-])`;
const NAME = String.raw`[A-ZÀ-Þ][a-zß-ÿ]+(?:[ -][A-ZÀ-Þ][a-zß-ÿ]+){0,3}`;
/** Words for kin that a clinician uses of a patient's as well: only "my" makes them one's own. */
const RELATION = [
  'mum(?:my)?', 'mom(?:my)?', 'mam', 'ma', 'mama', 'mami', 'mother', 'dad(?:dy)?', 'papa', 'pa', 'father', 'parents', 'folks', 'son', 'daughter', 'kids', 'children', 'boys', 'girls',
  'toddler', 'teenagers?', 'youngest', 'eldest', 'oldest', 'middle one', 'wife', 'husband', 'hubby', 'fianc(?:é|e)e?', 'bride', 'sister', 'brother', 'sis', 'bro', 'siblings?',
  'gran(?:ny|dma|dpa|dad|dmother|dfather|dparents|dson|ddaughter|dkids?)?', 'nan(?:a|ny)?', 'uncle', 'aunt(?:y|ie)?', 'cousins?', 'niece', 'nephew', 'in-laws?',
  'god(?:father|mother|parents?|son|daughter|child)', 'lol(?:o|a)', 'tit(?:o|a)', 'ninong', 'ninang', 'kuya', 'ate', 'abuel(?:o|a)', 'family',
].join('|');
/** On a ward "our mum" and "our twins" are patients. */
const OURS = 'parents|folks|sons?|daughters?|kids|children|teenagers?|youngest|eldest|oldest|middle one|niece|nephew|grandchildren|grandkids|grandson|granddaughter';
const LIKE = '(?:(?:late|dear|little|wee|big|baby|own|poor|lovely|beautiful|amazing|beloved|best|favou?rite|only|elder|older|younger|eldest|youngest|oldest|middle|grand|great|step|old|mad|clever|other|two|three|four)[ -])';
/** "My godfather Tito Boy", "our youngest, Sam", "kakak saya", "mi abuela", "since Dad's bypass", "I'm an aunt". */
const OF_MINE = new RegExp([
  String.raw`${START}(?:[Mm]y ${LIKE}{0,2}(?:${anyCase(RELATION)})|[Oo]ur ${LIKE}{0,2}(?:${anyCase(OURS)}))(?:[ -]in[ -]law)?(?![A-Za-zÀ-ɏ-]| (?:room|meeting|medicine|physician|doctor|practice|gp|doc|ever|patients?|client|survivor|residents?|members?|customers?|lad(?:y|ies)|gent\w*|m[ae]n|wom[ae]n|graduates?|case|colleagues?|nurses?|inpatients?|hip|knee|transplant))(?:,? (?<name>${NAME}))?`,
  String.raw`${START}(?:[Kk]akak|[Aa]bang|[Aa]dik|[Mm]ak|[Ii]bu|[Aa]yah|[Aa]bah|[Bb]apa?k?|[Ss]uami|[Ii]steri|[Aa]nak(?: (?:lelaki|perempuan|sulung|bongsu))?|[Nn]enek|[Aa]tuk|[Tt]ok|[Oo]pah|[Mm]ak (?:mertua|cik|su|long|ngah)|[Pp]ak (?:su|long|ngah)|[Ss]epupu) (?:saya|aku|sy)(?![A-Za-zÀ-ɏ])(?:,? (?<nama>${NAME}))?`,
  String.raw`${START}[Mm]i (?:mam[áa]|pap[áa]|madre|padre|abuel[oa]|herman[oa]|hij[oa]|espos[oa]|marido|mujer|suegr[oa]|t[íi][oa]|prim[oa]|sobrin[oa]|niet[oa])(?![A-Za-zÀ-ɏ])(?:,? (?<nombre>${NAME}))?`,
  String.raw`${START}(?:(?:Baby|Little|Big|Wee|Newest|Lovely|Gorgeous|Favou?rite) )?(?:G(?:rand(?:son|daughter|baby)|randbab(?:y|ies))|[Nn]ephew|[Nn]iece)(?:,? (?<young>${NAME})| (?:number|no\.?|#) ?(?:\w+) )`,
  String.raw`${START}[Mm]y ${LIKE}{0,2}(?:girl|boy|lad|lass|baby|wee (?:man|one)|little (?:man|one|lady)|big (?:man|girl|boy)),? (?<child>${NAME})`,
  String.raw`${START}[Ww]e (?:buried|lost|said goodbye to) (?:Mum|Mom|Mam|Mama|Dad(?:dy)?|Pa(?:pa|w-?paw)?|Gran(?:ny|dad|dpa|dma|pa|ma)?|Nan(?:a|ny)?|Mee-?maw)(?: (?<gone>${NAME}))?`,
  String.raw`${START}(?:[Ss]ince|[Aa]fter|[Bb]efore|[Uu]ntil|[Vv]isiting|[Mm]issing) (?:Dad|Papa|Grand(?:ad|ma|pa)|Gran(?:ny)?|Nan(?:a|ny)?|Abah|Ayah|Atuk|Nenek)(?:[’']s)?(?= [a-z])`,
  String.raw`${START}[Cc]ousin (?<cousin>${NAME})`,
  String.raw`${START}I(?:'m| am) (?:an? |the )?(?:(?:proud|new|brand new) )?(?:aunt(?:y|ie)?|uncle|grand(?:ma|pa|mother|father)|god(?:mother|father)|bridesmaid|best man)(?![A-Za-z])`,
].map((source) => `(?:${source})`).join('|'), 'g');

const CALLED = String.raw`[Mm]um(?:my)?|MUM|[Mm]am|[Mm]om|[Mm]ama|[Mm]ak|[Ii]bu|[Mm]ami|[Dd]ad(?:dy)?|[Pp]apa|[Aa]bah|[Aa]yah|[Pp]ap[áa]|[Nn]an(?:a|ny)?|[Gg]ran(?:ny|ma|dad|dpa|pa)?|[Nn]enek|[Aa]tu?k|[Oo]pah|[Tt]ok|[Aa]buel[oa]|[Ll]ol[oa]|[Nn]onn[oa]|[Bb]apa?k?|[Ee]mak|Umi|Abi|O[mp]a|[Pp]ops?|Ah (?:Pa|Ma|Kong|Gong|Ba|Mah)|[Pp]o ?[Pp]o|[Gg]ong ?[Gg]ong|Pa|Ma|Hubby|[Tt]he (?:missus|in-laws|mother[- ]in[- ]law|father[- ]in[- ]law)|(?:[Ll]ittle|[Bb]ig|[Oo]lder|[Yy]ounger) (?:brother|sister|bro|sis)`;
const HAS_OR_DOES = [
  'has', 'have', 'had', 'is', 'was', 'are', 'were', 'just', 'still', 'turned', 'fell', 'moved', 'got', 'drove', 'came', 'rang', 'called', 'says', 'said', 'told', 'cried', 'made', 'went', 'wants', 'keeps', 'used',
  'always', 'finally', 'decided', 'thinks', 'broke', 'started', 'found', 'bought', 'asked', 'passed away', 'died', 'sent', 'texted', 'learned', 'learnt', 'walked', 'taught', 'loved', 'dah', 'tak', 'baru', 'nak', 'cakap', 'belum', 'masih', 'pergi', 'balik', 'selalu', 'minta', 'sekarang', 'kata', 'suruh', 'masak', 'datang', 'dapat',
].join('|');
/** A parent called by that name alone, first in a sentence: one's own. */
const CALLED_BARE = new RegExp(String.raw`(?:^|[.!?\n]\s{0,2})(?:Arwah |Allahyarham(?:ah)? |My late )?(?<name>(?:${CALLED})(?: and (?:${CALLED}))?)(?='s (?:\d{1,3}|new [a-z]+|been|gone|home|funeral|birthday|wake|ashes|house|garden|kitchen|cooking|recipe|roast|anniversary|party|cake|gravy|car|dog|cat|ring|shed) | (?:${HAS_OR_DOES})\b)`, 'gm');
/** What is done to the old, which no ward calls "Mum" or "Dad" for: their sons and daughters tell it. */
const OF_THE_OLD = /\b(?:h(?:ad|aving|as had) (?:his|her|a|their) (?:new |second |first |other |left |right )?(?:hips?|knees?|cataracts?|stents?|bypass|pacemaker|hernia|prostate|angiogram|chemo|radiotherapy|last (?:round|cycle|session)))\b/i;
/** "Uncle Col", "Tita Lou", "Auntie Jean and Uncle Ray": who is called so on a ward has work around the name. */
const TITLED = new RegExp(String.raw`${START}(?:Uncle|Aunt(?:y|ie)?|Tit[oa]|Kuya|Ate|Great[- ](?:Uncle|Aunt)|T[íi][oa]) (?<name>${NAME})(?!'s (?:boss|mate|friends?|doctor|neighbou?r|colleague|wife|husband|son|daughter)\b)(?![A-Za-zÀ-ɏ])`, 'g');
/** "Grandma Ruth": so those are called as well who are nursed, so that more than no word of work has to say whose she is. */
const OLD = new RegExp(String.raw`${START}(?:Grand(?:ma|pa|ad|dad)|Gran(?:ny)?|Nan(?:a|ny|na)?|Gramps|Pawpaw|Meemaw) (?<name>${NAME})(?![A-Za-zÀ-ɏ])`, 'g');
/** Life outside of any hospital. */
const HOMELY = new RegExp([
  String.raw`\b(?:pubs?|kitchen|supper|dinner|lunch|party|wedding|christmas|raya|diwali|eid|new year|cny|thanksgiving|birthday|funeral|farm|tractor|shed|cousins?|the kids|karaoke|church|mosque|temple|holidays?|beach|lake|barbe[cq]ue|bbq|`,
  String.raw`the whole family|family (?:day|trip|holiday|outing|dinner|lunch|picnic|photo|reunion|group|whatsapp)|godfather|godmother|fishing|golf|football|footy|casseroles?|lasagne|grandkids|reunion|bak kut teh|kopi|rendang|kuih|lechon|pancit|adobo|tamales)\b`,
].join(''), 'i');
/** At table, at play and in church. */
const AT_TABLE = /\b(?:recipe|beers?|whisk(?:e)?y|sherry|gin|roast|pie|cake|cards|bingo|slot machine|casino|choir|knitted|knitting|crochet\w*|darts|quilt|garden|apron|cooking|baking|oatmeal|tea and|\d+ (?:grandchildren|grandkids|great-grand\w+)|turn(?:s|ed) \d{2,3})\b/i;
/** "Had his stent": known of in the family before it was done. */
const AWAITED = /\bhad (?:his|her) (?:new |second )?(?:stents?|hip|knee|bypass|op|operation|surgery|cataracts?|scan|chemo|pacemaker|transplant|biopsy|angiogram|check-?up)\b/i;
const FAMILY_OUT = /\bfamily (?:day|trip|holiday|outing|dinner|lunch|picnic|photo|reunion|time|hike|walk)\b/i;

/** What the young and their nurses call parents by: "Mum is keen on an epidural". */
const AT_A_BIRTH = /\b(?:deliver(?:y|ed)|labour|labor|epidural|c-?section|antenatal|baby|twins?|breech|weeks|gestation|obs|stable|afebrile|contract(?:ing|ions)|consent(?:s|ed)|brought (?:him|her|them|in)|at (?:the )?bedside|feeding|breastfeed\w*|midwife|midwives|nicu|scbu|neonat\w*|paeds|newborn|bersalin|mengandung|hamil|rahim|wad|parto|embarazo)\b/i;
const PATIENT = cueTest('patient', 'patients', 'operated', 'bed');
const AT_WORK = cueTest('patient', 'patients', 'operated', 'bed', 'setting');
const CLINICAL = cueTest('setting', 'staff', 'staffs', 'procedure', 'clinical');
const OF_STAFF = cueTest('staff', 'staffs');
/** The writer on duty, so that "mum" may be anybody's. */
const ON_DUTY = new RegExp([
  String.raw`\b(?:ward|shifts?|rounds|rounding|clinic|handover|triage|resus|on[- ]call|clerk(?:ed|ing)|intubat\w+|(?:came|comes|brought|wheeled|rushed) in(?:to)?|`,
  String.raw`(?:our|my) (?:ed|er|icu|nicu|a&e|department|surgery|practice|list|reg|registrar|consultant|attending|hospital)|(?:we|i) (?:treated|admitted|discharged|operated|intubated|reviewed|clerked)|in my (?:room|care|chair)|on (?:the|my) (?:waiting )?list|the (?:waiting list|chart|records?)|`,
  String.raw`for (?:his|her|a|the)? ?(?:dressings?|wound|injection|jab|refill|follow[- ]?up|tca|inr|bloods)|out of recovery|bilik \d\w*|katil|discaj|shout at me about|(?:room|rm|ward|bay|bed) \d+|sugar \d+|my opd)\b`,
].join(''), 'i');
/** Somebody else in view: "held an old lady's hand tonight, then rang my mum". */
const ANOTHER = new RegExp([
  String.raw`^(?:his|her|their) (?:[a-z]+ )?(?:wife|husband|daughter|son|mother|father|mum|mom|dad|brother|sister|partner|fiancée?|nan|gran)\b|`,
  String.raw`\b(?:an?|the|this|that|another|someone's|somebody's|whose|some) (?:[a-z-]+ ){0,3}(?:m[ae]n|wom[ae]n|lady|gentleman|bloke|fella|lad|lass|boy|girl|kid|child|baby|toddler|teenager|uncle|aunty|makcik|pakcik|family|mother|father|son|`,
  String.raw`daughter|husband|wife|widow|stranger|couple)\b(?! who (?:does|never|can|will|won't))|\b(?:someone|somebody) (?:who )?(?:told|asked|said|came|gave|cried|died)\b|\b(?:him|her|pt|wife|husband|doc|mum|mom)\s?:|\b\d{1,3}[- ]?(?:years?[- ]old|yo\b|y/o)|\b(?:seorang|sorang|un(?:a)?) (?:[a-z]+ )?(?:budak|makcik|pakcik|señora?|niñ[oa]|abuelit[oa])\b`,
].join(''), 'i');
/** Thanks of a family to those who looked after theirs: a ward is named there, and nobody is at work. */
const THANKED = /\b(?:thank(?:s| you|ful)|grateful|gracias|terima kasih|shout ?-?out|bless)\b[^.!?\n]*/gi;

/** Sentences into a text by which somebody's own kin are named if the text is about them. */
const SOON = 2;

interface Called extends Span {
  readonly name: Span | null;
}

function found(reading: Reading, pattern: RegExp): Called[] {
  return allOf(reading.text, pattern).flatMap(({ 0: written, index, groups }): Called[] => {
    const end = index + written.length;
    const name = Object.values(groups ?? {}).find((given) => given !== undefined);
    const called = { start: index, end, name: name === undefined ? null : { start: end - name.length, end } };
    return reading.get(quotations).some((quoted) => overlaps(quoted, called)) ? [] : [called];
  });
}

/** True when the writer is at work, in more than thanks to those who looked after somebody. */
function isOnDuty({ text }: Reading): boolean {
  return isIn(text, ON_DUTY) && isIn(text.replace(THANKED, ''), ON_DUTY);
}

const ofMine = (reading: Reading): readonly Called[] => found(reading, OF_MINE);

/** Where the writer tells of a parent or grandparent by what one calls them at home. */
export function ownKinCalled(reading: Reading): readonly Span[] {
  if (reading.get(isOnDuty)) return [];
  if (!isIn(reading.text, OF_THE_OLD) && (AT_WORK.text(reading) || isIn(reading.text, AT_A_BIRTH))) return [];
  return found(reading, CALLED_BARE).flatMap(({ name }) => name ?? []);
}

/** Done by one who is seen to: "Uncle Muthu promised me putu mayam if his sugar came down". */
const TO_ME = /\b(?:told|asked|promised|gave|brought|thanked) me\b|\b(?:his|her) (?:sugars?|bp|blood pressure|hba1c|a1c|inr|insulin|wounds?|dialysis|sats|catheter|stoma|bloods)\b|\b(?:hba1c|a1c|inr|egfr)\b|\b(?:thank you|terima kasih|he said|she said|dia kata|cakap),? (?:doctor|doktor|nurse|misi|missy)\b/i;

/** Where kin are meant by "Uncle" and "Tita", in talk of home. */
function titled(reading: Reading): Called[] {
  if (isIn(reading.text, TO_ME) && reading.get(ofMine).length === 0) return [];
  const isHome = isIn(reading.text, HOMELY) || isIn(reading.text, AWAITED) || reading.get(ofMine).length > 0;
  const old = isHome || (isIn(reading.text, AT_TABLE) && !OF_STAFF.text(reading)) ? found(reading, OLD) : [];
  return isHome || !CLINICAL.text(reading) ? [...found(reading, TITLED), ...old] : old;
}

/** The writer's own kin, as one speaks of them at home; none in talk of work. */
function ownKin(reading: Reading): readonly Called[] {
  if (PATIENT.text(reading) || reading.get(isOnDuty)) return [];
  const called = reading.get(ownKinCalled).map((span) => ({ ...span, name: span }));
  return [...reading.get(ofMine), ...called, ...titled(reading)].sort((a, b) => a.start - b.start);
}

/** Names by which the writer's own kin are called, with the words for kin before them: "my Lola" is a name as well. */
export function ownKinNamed(reading: Reading): readonly Span[] {
  return reading.get(ownKin);
}

/** True when a text is about the writer's own kin: they are spoken of soon, nobody else is in view, and nothing in it is of work. */
export function tellsOfOwnKin(reading: Reading): boolean {
  if (isIn(reading.text, ANOTHER)) return false;
  const [first] = reading.get(ownKin);
  if (first !== undefined && sentenceIndexAt(reading, first.start) < SOON) return true;
  return isIn(reading.text, FAMILY_OUT) && !CLINICAL.text(reading) && !PATIENT.text(reading) && !reading.get(isOnDuty);
}
