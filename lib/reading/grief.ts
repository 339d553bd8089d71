import { isIn } from './patterns/quick-match.ts';

/** Words of one's own loss, in English, Malay and Spanish: of a patient, a colleague or one's own people. */
const LOSS: readonly RegExp[] = [
  /\b(?:lost|losing) (?:(?:a|my|our|one of (?:my|our)|another|the \w+est) )(?:[a-z]+ ){0,2}(?:patients?|colleagues?|friend|nurse|doctor|mentor|mum|mom|mam|dad|mother|father|nan\w*|gran\w*|brother|sister|baby|child|son|daughter|husband|wife|one)\b(?! to (?:follow[- ]up|another))/i,
  /\b(?:r\.?i\.?p\.?|rest (?:in (?:peace|power)|easy|well)|gone too soon|fly high|innalillah\w*|al-?fatihah|takziah|descansa? en paz|q\.?e\.?p\.?d\.?|d\.?e\.?p\.?)(?![a-z])/i,
  /\b(?:heart ?broken|grieving|in (?:bits|pieces|tears)|devastated|can'?t stop crying|cried (?:in|all|the whole)|i keep (?:hearing|seeing)|not okay tonight|sedih sangat|hancur hati|coraz[óo]n roto|destrozad[oa])\b[\s\S]{0,160}\b(?:died|passed|lost|losing|death|gone|code|called it|didn'?t make it|meninggal|pergi|muri[óo]|falleci[óo]|perdimos)(?![a-zà-ÿ])/i,
  /\b(?:died|passed away|didn'?t make it|called it|meninggal(?: dunia)?|falleci[óo]|muri[óo])(?![a-zà-ÿ])[\s\S]{0,160}\b(?:heart ?broken|i'?ll miss|going to miss|we'?ll miss|miss (?:you|him|her)|cried|crying|tears|hug (?:your|somebody)|i keep|never forget|hold (?:my|your)|rindu|extra[ñn]ar|llor\w+)\b/i,
  /\b(?:i|we) (?:held|was holding|were holding) (?:her|his|their) hand[^.!?]{0,60}\b(?:died|passed|went|slipped|end|last breath)\b/i,
];

/** True when the writer mourns somebody: what is said beside such a text begins with a kind word. */
export function mourns(text: string): boolean {
  return LOSS.some((wording) => isIn(text, wording));
}
