import { overlaps, type Span } from '../../draft/span.ts';
import { places } from '../detectors/places.ts';
import { lastUpTo } from '../in-order.ts';
import { mentions } from '../people/mentions.ts';
import { quotations } from '../quotations.ts';
import type { Reading } from '../reading.ts';
import { cueTest } from '../sentence-cues.ts';
import { sentences } from '../sentences.ts';

/** A crime or malpractice laid at somebody's door. The span is the sentence. */
export interface Allegation extends Span {
  /** `hinted`: with "allegedly", as a question, as what everybody knows. */
  readonly kind: 'stated' | 'hinted';
}

/** What an organisation is called by, at the end of its name. */
const BODY_NOUN = String.raw`(?:Hospitals?|Clinics?|Klinik|Trust|Pharma|Pharmaceuticals?|Biotech|Bio|Labs?|Laborator(?:y|ies)|Health|Healthcare|Medical|Medicine|Surgical|Surgery|Dental|Dentistry|Skin|Aesthetics|Cosmetics?|Spine|Fertility|Maternity|Hospice|Nursing Home|Care Home|Home|House|Lodge|Practice|Group|Partners|Associates|Institute|University|College|School|Academy|Foundation|Charity|Council|Board|Ministry|Insurance|Chemist|Pharmacy|Rooms|Centre|Center|ER|ED|Inc|Ltd|LLC|PLC|Corp|Therapeutics|Diagnostics|Devices|Systems|Infirmary|General|Regional|Memorial)`;
const CAPITAL = String.raw`[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'&.-]*`;
/** "Northbridge Surgical", "the Chen Institute", "Klinik Seri Melur", "University of Somewhere", "Cradle & Co", "BioCerva". */
const BODY = new RegExp(String.raw`(?:${CAPITAL} (?:${CAPITAL} |of |& ){0,3}${BODY_NOUN}\b|\b(?:Klinik|Hospital|Clínica|Farmacia|University of|Universiti) ${CAPITAL}|${CAPITAL} (?:& |and )Co\b|\b[A-Z][a-z]+[A-Z][A-Za-z]+\b|\b(?:lab|board|management|staff|team|directors?|surgeons?|nurses?|doctors?|partners|people|clinic|ward|unit|department|administration|leadership) (?:at|of) (?:the )?${CAPITAL})`, 'g');
const HANDLE = /(?<![\w.])@\w{3,}/g;
/** Somebody named by a title or an office with the name. */
const TITLED = /\b(?:Dr|Drs|dr|Prof|Professor|Mr|Mrs|Ms|Miss|Nurse|Sister|Matron|Surgeon|Dentist|Pharmacist|Paramedic|Minister|Senator|Doctor|CEO|Dean|director|founder|president|trustee|administrator|anaesthetist|vet|MP|El doctor|La doctora|boss)\.? (?:[A-ZÀ-ÖØ-Þ]\.? )?[A-Za-zÀ-ɏ][a-zß-öø-ÿ'-]+/;
/** Bodies whose guilt or innocence nobody libels: countries, courts, papers, and what is a place to speak of. */
const NO_TARGET = /^(?:The (?:Times|Guardian|Star|Health)|Medical (?:School|Council|Board|Center|Error)|Medical error|General|Reddit|YouTube|LinkedIn|Facebook|iPhone|PubMed|TikTok|WhatsApp|MedTwitter|GitHub|ChatGPT|PowerPoint|OpenEvidence|UpToDate|McDonald\w*|Mc[A-Z]\w+)$/;

const DEED = cueTest('does-wrong');
const NAME_OF_DEED = cueTest('wrong');
const HEARSAY = cueTest('hearsay');

/** A deed told in a wording of small words. */
const WORDING = /\b(?:in my opinion|in my view|(?:isn'?t|not) (?:even )?a real (?:doctor|nurse|surgeon)|bought (?:his|her|their) (?:degree|licen[cs]e|publications)|without a licen[cs]e|out the back door|should be in (?:prison|jail|handcuffs)|hid (?:all|the|them)|hides? (?:infections|deaths|bodies)|hiding (?:infections|deaths|the)|(?:knew|knows) (?:the \w+|it|they) (?:\w+ ){0,2}(?:killed|kills|leaked|failed)|shipped it anyway|turned (?:up|away) (?:drunk|a dying)|(?:is|was|been|turns up|comes in|on duty|high|operat\w+) (?:drunk|high|stoned)|takes? (?:money|bribes?|kickbacks?|envelopes?|a cut)|paid (?:off (?:the|a|his|her|their|my)|per \w+, that)|pays? (?:people off|off the)|how much did|destroyed (?:the|all|my|their|her|his) (?:\w+ )?(?:files?|records?|notes|evidence|data)|cooked (?:the|up)|data were cooked|cooked\b|for the insurance money|for cash|the only one on shift|touch(?:es|ed|ing)? (?:patients|students|girls|women)|hits (?:the )?(?:residents|patients)|beats his|bills? (?:medicare|medicaid|insur\w+|the nhs) for|never (?:happened?|given|happen|did)|made up the|jumped and then|lied (?:on|about|under|to the)|gave my \w+ cancer|killed? (?:my|that|those|two|three|her|his|the|a)\b|killing (?:babies|patients|people)|how many patients have to die|another death under|cash cow|patients who don'?t need|healthy teeth|don'?t need (?:them|it)|lets? .{0,20} for cash|what (?:was|is) (?:she|he|they) hiding|delet\w+ the (?:scans|notes|records|files)|left a swab|take(?:s)? (?:a )?bribe|jual mc|cobra por|trafica|lo denuncia|sle(?:eps?|pt|eping) with (?:his|her|their|the) (?:patients?|students?|trainees?|residents?)|(?:hides?|hid|hiding|concealed?|conceals|buries) (?:its|the|their|his|her|all) (?:\w+ )?(?:infections?|deaths?|mortality|complications?|errors?|mistakes|outbreak|results|data|records)|(?:paid|pays?|paying) .{0,24} to (?:lie|hide|bury|keep quiet|stay quiet|falsify|look away)|lies? to (?:patients|regulators|families|the (?:board|regulator|court|police))|perform(?:s|ed|ing)? unnecessary|unnecessary (?:surger|procedure|operation|stent|test)\w*|(?:lets?|left|leaves) (?:\w+ ){0,3}(?:to )?die\b|on (?:drugs|coke|opioids)|inappropriately touch\w*|dump(?:s|ed|ing)? patients|sells? (?:fake|counterfeit|stolen)|md is fake|bills? for (?:tests|visits|procedures|services|things|patients|scans)|never (?:run|ran|performed|saw|done|gave)\b|makes? up (?:his|her|their|its|the) (?:data|results|numbers|findings)|(?:career|data|cv|degree|results|credentials) (?:is|are) (?:all )?fake|under the table|changed the chart|fake (?:md|licen[cs]e|credentials|degree))\b/i;
const SOFT = /\b(?:in my opinion|in my view|that'?s my view|how it feels|i(?:'ve| have)? never said|to be clear|i don'?t believe|no evidence|never happened|is false|is cruel|please (?:don'?t|stop)|fact check|what'?s the difference|how (?:can|do) (?:i|you|we)|warning signs|if (?:your|you'?re|a) |some (?:clinics|doctors|people)|murdered that|daylight robbery|karaoke|dance ?floor|crossword\w*|killing time|killing it|killed (?:it|the (?:vibe|mood|exam)|my (?:\w+ )?(?:succulent|plant|phone|basil|cactus))|(?:food|coffee|rota|parking|canteen|handwriting|sandwich\w*|playlist|schedule|app) .{0,30}(?:crime|criminal|robbery|theft|reported)|(?:a|the) (?:fictional|hypothetical)|nobody'?s been accused|i was accused|stole my (?:drill|pen|pens|heart|lunch|biro|chair|stethoscope|coffee|mug)|legally?|you'?re a (?:saint|star)|teaching session|for juniors|a thread|expert witness|phishing|scam, (?:that|it)|isn'?t a real account)\b/i;
/** What a court, a regulator or a newspaper of record has told. */
const PROVEN = /\b(?:pleaded|pled|convicted|acquitted|sentenced|struck off|erased|charged|indicted|denies|denied|tribunal|mpts|gmc (?:found|has published)|jury|judg(?:e)?ment|the court|court of appeal|high court|found guilty|found that|was found|ombudsman upheld|upheld the|settle(?:d|ment)?|admitting liability|published (?:report|decision|judgment|on)|determination|reuters|bernama|bbc|the times reports|the star|doj|report(?:ed)? linked|independent report|according to|cleared by|claimed trial|mahkamah|condenado|sentencia|inquiry|inquest|arrested, the police|police say|police have|hanged|history|more than 200|smith report|netflix|episode)\b/i;
/** A court that has not spoken: what is merely hoped or scorned. */
const NOT_PROVEN = /\b(?:or not|never say so|should be|there'?ll be|will be|get a lawyer|perjured|before the tribunal|on the stand|destroyed|own)\b/i;

/** The sentence speaks of somebody named before. */
const REFERRING = /\b(?:he|she|they|his|her|him|them|their|who|it|he's|she's|they're|that's|told us)\b/i;
/** A sentence of so few letters is a cry about what stands beside it. */
const SHORT = 40;

/** Somebody or some body that is named. */
export interface Accused extends Span {
  readonly isPerson: boolean;
}

/** Everybody and every organisation the text names, in reading order, none within another. */
export function accused(reading: Reading): readonly Accused[] {
  const people = reading.get(mentions).filter(({ role }) => role !== 'poster' && role !== 'author')
    .map(({ start, end }) => ({ start, end, isPerson: true }));
  const houses = reading.get(places).filter(({ sort }) => sort === 'facility').map(({ start, end }) => ({ start, end, isPerson: false }));
  const others = [BODY, HANDLE].flatMap((wording) => [...reading.text.matchAll(wording)]
    .filter(([words]) => !NO_TARGET.test(words))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length, isPerson: wording === HANDLE })));
  const kept: Accused[] = [];
  for (const one of [...people, ...houses, ...others]) if (!kept.some((other) => overlaps(other, one))) kept.push(one);
  return kept.sort((one, other) => one.start - other.start);
}

/** Where the text accuses somebody it names of a crime or malpractice, in reading order. */
export function allegations(reading: Reading): readonly Allegation[] {
  if (!DEED.text(reading) && !NAME_OF_DEED.text(reading) && !WORDING.test(reading.text)) return [];
  const all = reading.get(sentences);
  const named = reading.get(accused);
  if (named.length === 0 && !TITLED.test(reading.text)) return [];
  if (PROVEN.test(reading.text) && !NOT_PROVEN.test(reading.text)) return [];
  const quoted = reading.get(quotations);
  return all.flatMap(({ start, end }, index): Allegation[] => {
    const text = reading.text.slice(start, end);
    const accuses = DEED.sentence(reading, index) || NAME_OF_DEED.sentence(reading, index) || WORDING.test(text);
    if (!accuses || SOFT.test(text) || (lastUpTo(quoted, start)?.end ?? 0) >= end - 1) return [];
    const isAbout = REFERRING.test(text) || text.length < SHORT;
    const near = [all[index], ...(isAbout ? [all[index - 1], all[index - 2], all[index + 1]] : [])].filter((one) => one !== undefined);
    const isNamed = named.some((target) => near.some((one) => target.start >= one.start && target.end <= one.end)) || TITLED.test(text);
    if (!isNamed) return [];
    return [{ kind: HEARSAY.sentence(reading, index) || text.endsWith('?') ? 'hinted' : 'stated', start, end }];
  });
}
