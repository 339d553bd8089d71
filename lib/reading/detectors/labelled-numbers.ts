import type { Certainty, Detection, IdentifierKind } from '../detection.ts';
import type { Feature } from '../reading.ts';
import { isDayOfMonth } from './check-digits.ts';

/**
 * Numbers that only their label tells: record, insurance, account, licence, vehicle, device, study and case numbers (Safe Harbor (H)-(M),
 * (Q), (R)). Their form is each institution's own, so a label, a link (":", "#", "is", "number") and something with digits is all there is.
 * Examples: "MRN 0048291", "Member ID: XK-2047183", "plate WXY 4827", "study id 014-022". Left out on purpose: years, registered
 * trials (NCT, ISRCTN), meeting ids, labels without a number, and numbers far from their label.
 */
interface Labelled {
  readonly kind: IdentifierKind;
  readonly sort: string;
  /** Words that are enough by themselves. */
  readonly label: string;
  /** Words that also need "no", "number", "#", "id" or ":" behind them. */
  readonly weakLabel?: string;
  /** Fewest digits of a number behind `label`. */
  readonly digits: number;
}

const LABELS: readonly Labelled[] = [
  { kind: 'mrn', sort: 'record', digits: 3,
    label: String.raw`mrns?|m\.r\.n\.?|med(?:ical)?\.?\srec(?:ord)?s?|emr|ehr|uhid|(?:patient|pt|client)(?:'s)?\s(?:id|identifier|number|no\.|record\sno|file\sno)|hosp(?:ital)?\.?\s(?:no|num|number|id)|no\.?\s(?:pendaftaran|rekod)|case\s?notes?\s(?:no|number)`,
    weakLabel: String.raw`mr|urn?|chart|record|folder|unit|file|epic|cerner|crn|patient|pt` },
  { kind: 'health-plan', sort: 'plan', digits: 4,
    label: String.raw`(?:health\s|medical\s)?(?:insurance|insurer|ins)(?:\s(?:plan|policy|card|member|id|number))*|hmo|medicaid|(?:health\s)?plan\sid|health\s(?:plan|id|card)(?:\s(?:id|no|number))?|(?:member|subscriber|beneficiary|policy|group|hmo|payer)\s(?:id|no|number)|hicn`,
    weakLabel: String.raw`policy|plan|member(?:ship)?|subscriber|beneficiary|group|medicare|polisi` },
  { kind: 'account', sort: 'account', digits: 4,
    label: String.raw`acct|a\/c|account\s(?:no|number|id)|bank\saccount|routing|aba|sort\scode|bsb|swift|no\.?\sakaun`,
    weakLabel: String.raw`account|acc|bank|billing|invoice|wallet|fin` },
  { kind: 'licence', sort: 'licence', digits: 4,
    label: String.raw`(?:driv(?:er'?s?|ers|ing)\s)?licen[cs]e\s(?:no|number|id)|driv(?:er'?s?|ers|ing)\slicen[cs]e|certificate\s(?:no|number)|(?:gmc|nmc|mmc|imc|ahpra|hcpc|smc|hpcsa|mcnz)(?:\s(?:no|number|pin|reg(?:istration)?))?|dl(?=\s?#)`,
    weakLabel: String.raw`licen[cs]e|certificate|cert|permit|registration` },
  { kind: 'vehicle', sort: 'plate', digits: 1,
    label: String.raw`(?:licen[cs]e|number|vehicle|car|registration|reg)\splates?|plates?\s(?:no|number)|plates?(?=\s(?!for|and|the|was|has|had)[A-Z]{2,3}[ -]?\d{3,4})|(?:car|vehicle)\sreg(?:istration)?(?:\s(?:no|number))?|vrn|plaka(?:s[ıi])?|no\.?\splat|vin|chassis(?:\sno)?`,
    weakLabel: String.raw`plates?|reg` },
  { kind: 'device', sort: 'serial', digits: 3,
    label: String.raw`serial\s?(?:no|number|num|#)|s\/n|(?:device|pacemaker|implant|pump|icd)\s(?:id|serial|sn|no|number)|udi|imei|serial`,
    weakLabel: String.raw`sn|device|lot|implant|pacemaker|pump|model` },
  { kind: 'other-id', sort: 'study', digits: 2,
    label: String.raw`(?:study|subject|participant|trial|research|enrol?ment|screening|randomi[sz]ation)\s(?:id|no|number|code)`,
    weakLabel: String.raw`study|subject|participant` },
  { kind: 'other-id', sort: 'case', digits: 3,
    label: String.raw`accession|(?:case|specimen|sample|lab|claim|incident|docket|encounter|visit|referral|prescription|rx|order|episode|booking|appointment|badge|employee|staff|student|matric|donor|biopsy|path(?:ology)?|ticket|passport)\s?(?:id|no|number|num|#)|ref(?:erence)?\.?\s?(?:code|no|number|id)|passport|site\sid|no\.?\s(?:kes|matrik)`,
    weakLabel: String.raw`case|specimen|sample|ref|reference|claim|incident|encounter|csn|file|tag|wristband|bracelet` },
  { kind: 'biometric', sort: 'template', digits: 3,
    label: String.raw`(?:fingerprint|voice\s?print|face\s?print|iris|retina(?:l)?|biometric|palm\s?print|dna\sprofile)\s(?:id|hash|template|code|number)` },
];

const NUMBER_WORD = String.raw`(?:nos?|num|number|id|code|#|nr|nombor)`;
const LINK = String.raw`(?:[\s.]{0,2}${NUMBER_WORD}(?![\p{L}])){0,2}[.,]?\s?(?:(?:is|was|are|ending(?:\sin)?|adalah|reads)\s|[:=]|-\s|->)?\s?(?:\(|#|"|'|\s)*`;
const STRONG_LINK = String.raw`(?:[\s.]{0,2}${NUMBER_WORD}(?![\p{L}])){1,2}[.,]?\s?(?:(?:is|was)\s|[:=-])?\s?[#("']*\s?|\s?[:#=]\s?[#("']*`;
/** A number that may hold letters, dashes and slashes, and go on in groups of digits unless those count something. */
const VALUE = String.raw`(?=[\p{L}\d./-]{0,16}\d)[A-Z\d]+(?:[-/.][A-Z\d]+)*(?:\s\d{2,}(?![\p{L}\p{N}%]|\s?(?:yo\b|y\/o|year|yr|mg|ml|mmol|bpm|kg|days|weeks|[-/.:]\d|st\b|nd\b|rd\b|th\b|[\p{L}])))*`;
const PLATE_VALUE = String.raw`[A-Z]{1,4}[ -]?\d{1,5}(?:[ -]?[A-Z]{1,3}(?:[ -]?\d{1,4})?)?|\d{1,4}[ -]?[A-Z]{1,4}(?:[ -]?\d{1,4})?|[A-Z\d]{5,8}|[A-Z\d]{17}`;

const COMPILED = LABELS.map((entry) => {
  const value = entry.kind === 'vehicle' ? PLATE_VALUE : VALUE;
  const weak = entry.weakLabel === undefined ? '' : String.raw`|(?:${entry.weakLabel})(?:${STRONG_LINK})`;
  return {
    ...entry,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:${entry.label})(?![\p{L}])${LINK}${weak})(?<value>${value})(?![\p{L}\p{N}])`, 'giu'),
  };
});

/** "ID: 987654321", but not a meeting's, a tweet's or a paper's. */
const PLAIN_ID = new RegExp(String.raw`(?<![\p{L}\p{N}]|(?:meeting|webinar|zoom|room|user|apple|event|article|tweet|video|orc|pm|course|module|job|activity)[\s-]?)(?:id(?:entifier)?|i\.d\.)(?![\p{L}])(?:${STRONG_LINK}|\s(?:is\s)?(?=[A-Z]{0,4}-?\d{5}))(?<value>${VALUE})(?![\p{L}\p{N}])`, 'giu');

const YEAR = /^(?:19|20)\d{2}$/;
const REGISTERED = /^(?:NCT|ISRCTN|ACTRN|CTRI|EUCTR|DRKS|CRD|PMC|GSE|GSM|UMIN|ORCID)[-/]?\d/i;
const DATE = /^(?:(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{2}|\d{4})|(?:19|20)\d{2}[-/.](\d{1,2})[-/.](\d{1,2}))$/;

function isDate(value: string): boolean {
  const parts = DATE.exec(value)?.slice(1).filter((part) => part !== undefined).map(Number) ?? [];
  const [first, second] = parts;
  return first !== undefined && second !== undefined && (isDayOfMonth(first, second) || isDayOfMonth(second, first));
}

function isNumberOf(value: string, digits: number): boolean {
  return (value.match(/\d/g)?.length ?? 0) >= digits && !YEAR.test(value) && !REGISTERED.test(value) && !isDate(value);
}

export const labelledNumbers: Feature<readonly Detection[]> = ({ text }) => {
  if (!/\d/.test(text)) return [];
  const found: Detection[] = [];
  const add = (match: RegExpMatchArray & { index: number }, kind: IdentifierKind, digits: number, sort: string, certainty: Certainty) => {
    const value = match.groups?.value ?? '';
    if (!isNumberOf(value, digits)) return;
    const end = match.index + match[0].length;
    found.push({ start: end - value.length, end, kind, certainty, sort });
  };
  for (const { kind, digits, sort, pattern } of COMPILED) {
    for (const match of text.matchAll(pattern)) add(match, kind, digits, sort, 'certain');
  }
  for (const match of text.matchAll(PLAIN_ID)) add(match, 'other-id', 4, 'id', 'likely');
  return found;
};
