import { PATIENT_NOUNS, RELATION_NOUNS } from '../lexicons/name-cues.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import { isIn } from '../patterns/quick-match.ts';
import { verbose } from '../patterns/verbose.ts';
import type { Token } from '../tokens.ts';

/** As far from a handle as that is looked for, in UTF-16 units. */
const REACH = 120;

function isPatientNoun(word: string | undefined): boolean {
  return word !== undefined && word.length > 1 && PATIENT_NOUNS.has(word);
}

/** What is told behind a handle of whoever was in the writer's care: "who rang our bell", "I was his physio", "my favourite hip replacement". */
const IN_CARE_BEHIND = new RegExp(verbose`\brang\s(?:the|our|that)\sbell\b|\bi\s(?:was|am|['’]m)\s(?:his|her|their)\s(?:[a-z]+\s)?(?:nurse|physio|doctor|doc|midwife|surgeon|therapist|carer|dietitian|pharmacist|paramedic|ot|slt|cna|rn|hca)\b
  |\bmy\s(?:favou?rite|oldest|youngest|first|longest|best|last|one\sand\sonly)\s(?:[a-z]+\s)?(?:patient|replacement|transplant|survivor|kidney|liver|heart|hip|knee|graft|amputee|dialysis|regular|resident|frequent\sflyer)\b
  |\b(?:from|in|on)\smy\s(?:fracture\s|dialysis\s|chemo\s|oncology\s|antenatal\s|own\s)?(?:clinic|ward|list|operating\stable|table|icu|nicu)\b|\bwe\s(?:discharged|extubated|delivered|transplanted|operated|nursed|resuscitated|shocked)\b`, 'iu');
/** The same before it: "follow her recovery, she's on insta as @…", "I delivered @…". */
const IN_CARE_BEFORE = /\b(?:his|her|their) (?:recovery|rehab|chemo|treatment|transplant|diagnosis|surgery|dialysis)\b[^.!?\n]{0,40}$|\b(?:i|we) (?:delivered|operated on|treated|nursed|looked after|extubated|discharged|stitched up|resuscitated) $/i;

/** "my patient @jenny", "@jenny was my patient", "@jenny, my patient", "@jenny who rang our bell". */
export function isPatientsHandle(reading: Reading, all: readonly Token[], at: number): boolean {
  if (isPatientNoun(all[at - 1]?.lower) || isPatientNoun(all[at - 2]?.lower)) return true;
  const [first = '', second = '', third = ''] = all.slice(at + 1, at + 4).map(({ lower }) => lower);
  const isOurs = second === 'my' || second === 'our';
  if (first === ',' && isOurs && (isPatientNoun(third) || RELATION_NOUNS.has(third))) return true;
  if (/^(?:is|was)$/.test(first) && (isOurs || second === 'a') && isPatientNoun(third)) return true;
  const { start, end } = all[at]!;
  const told = sentenceAt(reading, start);
  const { text } = reading;
  return isIn(text.slice(end, Math.min(told.end, end + REACH)), IN_CARE_BEHIND) || isIn(text.slice(Math.max(told.start, start - REACH), start), IN_CARE_BEFORE);
}
