import { links } from '../detectors/links.ts';
import { tokens } from '../tokens.ts';
import { Reading } from '../reading.ts';
import { isIn } from '../patterns/quick-match.ts';

/**
 * Numbers under which a work is found: DOI (ISO 26324), PubMed and PubMed Central ids, trial registries (ClinicalTrials.gov, ISRCTN),
 * preprint servers.
 */
const NUMBERED = /\b10\.\d{4,9}\/\S+|\bPMID:?\s*\d{5,8}\b|\bPMC\d{5,8}\b|\bNCT\d{8}\b|\bISRCTN\d{8}\b|\b(?:arxiv|medrxiv|biorxiv)\b[^\n]{0,20}\d{4}/i;

const YEAR = String.raw`(?:\b(?:19|20)\d\d\b|'\d\d\b)`;
/** Journals, as people shorten them; a few stand for all of a kind ("J ... Med"). */
const JOURNALS = [
  'nejm', 'n engl j med', 'new england journal', 'lancet', 'jama', 'bmj', 'bja', 'bjgp', 'bjog', 'bjs', 'cochrane', 'cd\\d{6}',
  'mmwr', 'plos', 'an(?:a|e)?esthesia', 'an(?:a)?esthesiology', 'p(?:a)?ediatrics', 'critical care', 'crit care',
  'intensive care med', 'diabetes care', 'jacc', 'europace', 'annals', 'ann \\w+', 'arch \\w+', 'am j \\w+', 'br j \\w+',
  'eur \\w+ j', 'eur j \\w+', 'int j \\w+', 'med j \\w+', 'clin \\w+', 'j \\w+', 'jgim', 'cmaj', 'mja', 'cid', 'age and ageing',
  'obstet gynecol',
];
const JOURNAL = String.raw`\b(?:${JOURNALS.join('|')})\b`;
/** Journals whose names are everyday words: in capitals, with the year right behind. */
const PLAIN_NAMES = [
  'Nature', 'Science', 'Cell', 'Gut', 'Thorax', 'Chest', 'Circulation', 'Stroke', 'Heart', 'Brain', 'Hypertension', 'Neurology',
  'Radiology', 'Resuscitation', 'Hepatology', 'Spine', 'Bone', 'Sleep', 'Vaccine',
];
/** "JAMA 2018", "2019, Crit Care", "NEJM 2019;381:2497". */
const PUBLISHED = [
  new RegExp(`${JOURNAL}[^\\n]{0,40}?${YEAR}`, 'i'),
  new RegExp(`${YEAR}[^\\n]{0,25}?${JOURNAL}`, 'i'),
  new RegExp(String.raw`\bet al\b[^\n]{0,60}?${YEAR}|\b(?:19|20)\d\d\s*;\s*\d+`, 'i'),
  new RegExp(String.raw`\b(?:${PLAIN_NAMES.join('|')}),? (?:19|20)\d\d\b`),
  /\([^()\n]{0,60}[A-Z][A-Za-z][^()\n]{0,60}\b(?:19|20)\d\d\b[^()\n]{0,60}\)/,
];
/** Bodies that write guidelines and count, and what they call their works. */
const BODIES = [
  'NICE', 'SIGN', 'WHO', 'OMS', 'CDC', 'FDA', 'NIH', 'ADA', 'AHA', 'ACC', 'ESC', 'ESH', 'ERS', 'ATS', 'IDSA', 'USPSTF', 'ACOG',
  'RCOG', 'RCP', 'RCEM', 'AAP', 'AAFP', 'ASCO', 'ESMO', 'NCCN', 'EAU', 'BTS', 'BSG', 'ALS', 'GINA', 'GOLD', 'KDIGO', 'ESICM',
  'ACEP', 'ACIP', 'JCVI', 'MHRA', 'EMA', 'GMC', 'CQC', 'ONS', 'MBRRACE', 'SSNAP', 'NCEPOD', 'NHMS', 'MOH', 'KKM', 'CPG', 'NHS',
  'BMA', 'NIST', 'AAMC', 'RCN', 'UKHSA', 'ILCOR', 'ESPEN', 'ASPEN', 'Surviving Sepsis', 'Census', 'Global \\w+ Report',
  'Standards of Care', 'Health Survey', '[Gg]uidelines?', '[Rr]eport',
];
const BODY = String.raw`\b(?:${BODIES.join('|')})\b`;
/** "NICE NG136", "GINA 2023", "SIGN 158", "ADA Standards of Care 2024, section 9". */
const GUIDELINE = [
  new RegExp(String.raw`${BODY}[^\n.!?]{0,60}?(?:\b(?:19|20)\d\d\b|\b(?:NG|CG|TA|QS|PH|DG|IPG|No\.? ?)\d+\b|\b\d{3}\b)`),
  new RegExp(String.raw`\b(?:19|20)\d\d\b[^\n.!?]{0,30}?${BODY}`),
];
/** Where the sources stand: "references at the end", "link in the comments". */
const WORK = 'references?|refs?|sources?|citations?|links?|papers?|doi|rujukan|fuentes?|pautan|enlace';
const PLACE = 'comments?|repl(?:y|ies)|end|thread|bio|below|first|next|slides?|request|komen|bawah|comentarios?|hilo|tweet|post|last|alt';
const ELSEWHERE = new RegExp([
  String.raw`\b(?:${WORK})\b[^.!?\n]{0,15}\b(?:in|at|below|on|down|di|dalam|en|abajo|above|next|follows?)\b[^.!?\n]{0,15}(?:\b(?:${PLACE})\b|👇|⬇)`,
  String.raw`\b(?:link|paper|source|reference|ref|citation)s? (?:below|attached|above)|👇\s*(?:link|source|paper)`,
  String.raw`\b(?:study|paper|report|source)s? (?:is |are )?(?:linked|in the link)\b`,
].join('|'), 'i');

/** True when a text says where its figures come from. */
function saysWhere(reading: Reading): boolean {
  const { text } = reading;
  if (reading.get(tokens).some(({ kind }) => kind === 'url') || reading.get(links).some(({ schema }) => schema !== 'mailto:')) return true;
  return isIn(text, NUMBERED) || [...PUBLISHED, ...GUIDELINE].some((source) => isIn(text, source)) || isIn(text, ELSEWHERE);
}

/** True when a source can be found from the draft, or from the earlier parts of its thread. */
export function sourceGiven(reading: Reading): boolean {
  const { id, revision, site, surface, thread } = reading.draft;
  return saysWhere(reading) || (thread ?? []).some((text) => saysWhere(new Reading({ id, revision, site, surface, text })));
}
