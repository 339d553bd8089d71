import type { IdentifierKind } from '../detection.ts';
import { verbose } from '../patterns/verbose.ts';

/** The words that announce one kind of number. */
export interface NumberLabel {
  readonly kind: IdentifierKind;
  readonly sort: string;
  /** Words that are enough by themselves: a regular expression's source, matched without regard to case. */
  readonly label: string;
  /** Words that also need "no", "number", "#", "id" or ":" behind them. */
  readonly weakLabel?: string;
  /** Fewest digits of a number behind the label. */
  readonly digits: number;
}

/** Labels as charts, cards and forms print them, in English, Malay and Spanish. */
export const NUMBER_LABELS: readonly NumberLabel[] = [
  {
    kind: 'mrn', sort: 'record', digits: 3,
    label: verbose`mrns? | m\.r\.n\.? | med(?:ical)?\.?\srec(?:ord)?s? | emr | ehr | uhid
      | (?:patient|pt|client)(?:'s)?\s(?:id|identifier|number|no\.|record\sno|file\sno) | hosp(?:ital)?\.?\s(?:no|num|number|id|#)
      | (?:folio|expediente|exp\.?)(?=\s(?:[A-Z]{1,3}-\d|\d+[/-]\d)[\d/-]{3}) | card(?=\s[A-Z]{1,3}\/\d{2,6}\/\d{2}) | no\.?\s(?:pendaftaran|rekod) | case\s?notes?\s(?:no|number) | nhc | (?:n\.?[ºo°]\.?\s(?:de\s)?)?historia\scl[ií]nica | hn(?=\s?[:#]?\s?\d{2,}) | ur(?=\s(?:\d{6}|\d{3,4}\s\d{3}))`,
    weakLabel: verbose`mr | urn? | chart | record | folder | unit | (?<!tax\s)file | epic | cerner | crn | patient | pt`,
  },
  { kind: 'ssn', sort: 'ssn', digits: 8, label: verbose`ssns? | social\ssecurity(?:\s(?:no|number|#))?` },
  {
    kind: 'health-plan', sort: 'plan', digits: 4,
    label: verbose`medical\scard | gms(?=\s[A-Z]?\d{6}) | sha(?=\s(?:no|number)\b) | nhif | philhealth | (?:ayushman|abha)(?:\s(?:card|id|no|number))* | senior\scitizen\scard | sc\scard | (?:health\s|medical\s)?(?:insurance|insurer|ins)(?:\s(?:plan|policy|card|member|id|number))* | hmo | medicaid
      | (?:health\s)?plan\sid | health\s(?:plan|id|card)(?:\s(?:id|no|number))? | (?:member|subscriber|beneficiary|policy|group|hmo|payer)\s(?:id|no|number) | hicn
      | (?:policy|member)(?=\s(?:[A-Z]{1,4}-?\d{4}|[A-Z]{2,4}\d{1,4}-\d{2,4}-\d{3}))
      | (?:bcbs|blue\scross|aetna|cigna|humana|uhc|united\s?health(?:care)?|anthem|kaiser|bupa|allianz|prudential|aia|axa|great\seastern)\s(?:member\s)?(?:id|policy|no|number) | nss | nuss`,
    weakLabel: verbose`policy | plan | member(?:ship)? | subscriber | beneficiary | group | medicare | polisi`,
  },
  {
    kind: 'account', sort: 'account', digits: 4,
    label: verbose`acct | a\/c | account\s(?:no|number|id) | bank\saccount | routing | aba | sort\scode | bsb | swift | no\.?\sakaun | bank\sdetails | clabe | card(?=\s\d{4}[\s-]\d{4}[\s-]\d{4})`,
    weakLabel: verbose`account | acc | bank | billing | invoice | wallet | fin`,
  },
  {
    kind: 'licence', sort: 'licence', digits: 4,
    label: verbose`(?:driv(?:er'?s?|ers|ing)\s)?licen[cs]e\s(?:no|number|id) | driv(?:er'?s?|ers|ing)\slicen[cs]e | certificate\s(?:no|number)
      | (?:gmc|nmc|mmc|imc|ahpra|hcpc|smc|hpcsa|mcnz)(?:\s(?:no|number|pin|reg(?:istration)?))? | dl(?=\s?#)`,
    weakLabel: verbose`licen[cs]e | certificate | cert | permit | registration`,
  },
  {
    kind: 'vehicle', sort: 'plate', digits: 1,
    label: verbose`(?:licen[cs]e|number|vehicle|car|registration|reg)\splates? | plates?\s(?:no|number)
      | (?:car|vehicle)\sreg(?:istration)?(?:\s(?:no|number))?
      | plates?(?=\s(?!for|and|the|was|has|had)(?:[A-Z]{2,3}[-\s]?\d{3,4}|(?=[A-Z\d]*\d)(?=\d*[A-Z])[A-Z\d]{6,8}\b)) | vrn | plaka(?:s[ıi])? | matr[ií]cula | no\.?\splat | vin | chassis(?:\sno)?`,
    weakLabel: verbose`plates? | reg`,
  },
  {
    kind: 'device', sort: 'serial', digits: 3,
    label: verbose`serial(?:\s?(?:no\.?|number|num|#))?\s(?:on|of|for)\s(?:his|her|their|the|this)\s[a-z]{2,14}(?:\s[a-z]{2,14})? | serial\s?(?:no|number|num|#) | s\/n | ser\.?(?=\s(?=[A-Z\d]*\d{4})[A-Z\d]{6,}) | (?:device|pacemaker|implant|pump|icd)\s(?:id|serial|sn|no|number) | lot(?=\s(?:[A-Z]{1,4}-?\d{3}|\d{4}|\d[A-Z]\d{3}))(?!\s[A-Z\d-]+,?\s(?:jalan|jln|lorong|kampung|kg|taman|level|tingkat|blo[ck]k?|seksyen|mukim|(?:at|in)\s(?:the\s|an\s)?auction|auction)) | lot\s?(?:no|number|num|#) | udi | imei | serial | no\.?\ssiri | siri(?=\s[A-Z]{1,4}-?\d{3}) | sn(?=\s[A-Z\d]+-[A-Z\d-]*\d{3})`,
    weakLabel: verbose`sn | device | implant | pacemaker | pump | model`,
  },
  {
    kind: 'other-id', sort: 'study', digits: 2,
    label: verbose`(?:study|subject|participant|trial|research|enrol?ment|screening|randomi[sz]ation)\s(?:id|no|number|code)
      | (?:study|subject|participant)(?=\s(?:[A-Z]{0,4}-?\d{2,4}-\d{2,4}|[A-Z]{1,4}-\d{2,5}))`,
    weakLabel: verbose`study | subject | participant`,
  },
  {
    kind: 'other-id', sort: 'case', digits: 3,
    label: verbose`accession | booking\sref(?:erence)? | (?:usmle|nbme|ecfmg|aamc|ucas|nrmp|unos|optn)\s(?:id|no|number)
      | (?:candidate|recipient|donor|specimen(?:\slabel)?|sample|tag|wristband)(?=\s[A-Z]{1,3}\d{0,6}-\d{2,8}) | ref(?:erence)?\.?\s?(?:code|no|number|id) | passport | site\sid | no\.?\s(?:kes|matrik)
      | (?:case|specimen|sample|lab|claim|incident|docket|encounter|visit|referral|prescription|rx|episode|appointment|badge|employee
        |staff|student|matric|donor|complaint|ticket|pals|datix|biopsy|path(?:ology)?|passport)\s?(?:id|no|number|num|#)`,
    weakLabel: verbose`case | specimen | sample | ref | reference | claim | incident | encounter | csn | file | tag | wristband | bracelet`,
  },
  {
    kind: 'biometric', sort: 'template', digits: 3,
    label: verbose`(?:fingerprint|voice\s?print|face\s?print|iris|retina(?:l)?|biometric|palm\s?print|dna\sprofile)\s(?:id|hash|template|code|number)`,
  },
];
