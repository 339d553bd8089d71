import { firstOf } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';

const PERSON = '(?:m[ae]n|wom[ae]n|lady|gent|gentleman|chap|bloke|guy|lad|lass|girl|boy|kid|toddler|baby|teenager|teen|gran|granny|grandad|resident)';

/** What somebody comes to ask for. */
const ASKED_FOR = '(?:sick (?:leave|note|line)|fit note|med(?:ical)? cert(?:ificate)?|termination|vasectomy|steri[a-z]+|methadone|opioids|opiates|antibiotics|viagra|sleeping (?:tablets|pills)|a? ?hiv test|paternity test)';

/** What stands for the name of whoever has it: "our anorexia girl", "the hip lady". */
const TROUBLE = '(?:anorexia|dka|hip|knee|stroke|stemi|mi|overdose|od|trauma|burns?|appendix|chemo|sepsis|copd|asthma|bypass|transplant|dialysis|fracture|stabbing|withdrawal|detox|seizure|gunshot|crash|fall|jaundice|placenta|psychosis|dementia|delirium)';

const DIAGNOSIS = "(?:mnd|als|ms|hiv|cancer|leuk(?:a?emi|emi)a|lymphoma|myeloma|parkinson's|dementia|alzheimer's|huntington's|a (?:brain )?(?:tumou?r|bleed)|diabetes|cystic fibrosis|(?:weeks|months|days) (?:to live|left))";

const STAY = '(?:detox|rehab|dialysis|chemo|radiotherapy|surgery|stitches|bloods|obs|observation|an? (?:\\p{L}+ )?(?:scan|mri|ct|x-?ray|ultrasound|operation|op|bypass|biopsy|scope|endoscopy|colonoscopy|termination|abortion|transfusion|amputation|check-?up|review|hip|knee))';

/** How a patient is told of in the shorthand of a handover, or by what somebody came for. Each may be said of others: the text as a whole has to speak for it. */
const SHORTHAND = new RegExp([
  // Age and sex: "F, 71,", "Chap of 58,", "G4P3", "Two years old, drowned".
  String.raw`(?:^|[.!?:;] )(?:an? )?(?:(?:[mf]|male|female),? ?\d{2,3}|\d{1,3} ?(?:[mf]|yo [mf]|y\/o [mf]))(?=[,. ])|\bg\d{1,2}p\d{1,2}\b|\b${PERSON} of \d{1,3}(?=[,.])|`,
  String.raw`(?:^|[.!?:;] )(?:\p{L}+|\d{1,2}) (?:years?|months?|weeks?|days?) old, (?:drowned|scalded|burne?[dt]|bruised|battered|shaken|choked|collapsed|admitted|intubated|ventilated|abandoned|neglected|diagnosed|septic|fitting|found (?:in|by|un|blue|cold|down)|not breathing|brought (?:in|up|by)|blue|limp)\b|`,
  String.raw`\b(?:budak|kanak-kanak|bayi|makcik|pakcik|nenek|atuk|lelaki|perempuan) \d{1,3} (?:tahun|bulan|hari)(?=[ ,.]+(?:masuk|datang|kena|admit|dengan|ada|demam|sesak))|`,
  // Where they lie, and what they have.
  String.raw`\b${PERSON} in (?:room |bed |bay |side ?room )?\d{1,3}[a-d]?(?![\p{L}\d])|\b(?:our|my|the) ${TROUBLE} ${PERSON}\b|\b${PERSON} (?:in (?:a coma|traction|resus)|on (?:a ventilator|the vent|life support|ecmo))\b|`,
  // One's own, as others have theirs: "ours has been fitting since lunch".
  String.raw`\b(?:mine|ours) (?:(?:has been|is|was|has|keeps?|had) )?(?:fitting|seizing|bleeding|bled|desatting|vomiting|septic|perforated|arrested|crashing|crashed|delirious|intubated|ventilated|absconded|ruptured|dehisced)\b|`,
  // What they came for.
  String.raw`\b(?:was|were|is|been|came|comes|had (?:\p{L}+ ){1,3}) ?(?:back )?in for ${STAY}\b|\b(?:came|turned up|showed up|ended up|arrived|landed|walked) (?:in|into|to|at) (?:a&e|casualty|triage|resus|our (?:ed|er|unit|ward|clinic))\b|`,
  String.raw`(?<!\p{L})(?:vino|llegó|ingresó|acabó|entró|apareció) (?:\p{L}+ ){0,2}(?:a|en|por) (?:urgencias|planta|la guardia)(?!\p{L})|`,
  String.raw`(?:^|[.:!?] )(?:mujer|varón|hombre|paciente|chic[oa]|niñ[oa]|señora?|lactante) de \d{1,3}(?: años| meses| días| a| m)?,|`,
  // Who sat where patients sit; a client's own people are told of as the client is.
  String.raw`\b(?:was|were|had|is|sat|been) (?:[\p{L}']+ ){0,3}in (?:my|our) (?:dental )?chair\b|\bmy client(?:'s|s')? (?:son|daughter|wife|husband|carer|family|mother|father|partner|brother|sister)\b|`,
  String.raw`(?<!\b(?:who|i|we|you|they|boss|manager|hr|school|uni|work|trust|rota|anyone) )\b(?:wants|wanted|(?:has )?asked(?: me)? for|asking(?: me)? for|is after|was after) (?:an? )?${ASKED_FOR}\b|`,
  // What they were told.
  String.raw`(?<!\p{L})(?:le|les) (?:dije|he dicho|hemos dicho|dijimos|tuve que decir|tuvimos que decir) a (?:un|una|unos|unas) (?:padres?|madre|chic[oa]|señora?|hombre|mujer|familia|hij[oa]|marido|abuel[oa]|matrimonio)(?!\p{L})|`,
  String.raw`\b(?:terpaksa|kena) (?:beritahu|bagitahu|bagitau|khabarkan)(?: kepada| pada| dekat| kat)? (?:seorang|sorang|keluarga|waris|ibu bapa)\b|`,
  String.raw`\b(?:told|tell|telling) (?:[\p{L}'’]+ ){1,6}?(?:that )?(?:he|she|they)(?:'s got| has| have|'ve got) (?:\p{L}+ )?${DIAGNOSIS}|`,
  // What one did for the first time, which is done to somebody.
  String.raw`\bfirst (?:solo|unsupervised|independent) (?:delivery|birth|intubation|arrest|section|caesarean|appendix|hip|tap|drain|reduction|cricothyroidotomy)\b`,
].join(''), 'iu');

/** Told of nobody who lives, or of nobody in care: a story on the screen, an exam's question. */
const MADE_UP = /\b(?:documentary|film|movie|novel|episode|series|soap|drama|tv show|sitcom|quiz|vignette|exam (?:question|prep)|(?:reasoning )?exercise for|\p{L}+ prep(?=:)|mock|finals|hypothetical(?:ly)?|made[- ]up|rekaan|película|serie|novela)\b|\ba\) .{1,80}\bb\) /iu;

/** Where a patient is told of in shorthand; null when nowhere. */
export function inShorthand(reading: Reading): number | null {
  const told = firstOf(reading.text, SHORTHAND);
  return told === null || MADE_UP.test(reading.text) ? null : told.index;
}
