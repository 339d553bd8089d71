import type { Span } from '../../draft/span.ts';
import { allOf, spansOf } from '../../reading/patterns/quick-match.ts';
import { verbose } from '../../reading/patterns/verbose.ts';

/** What people do for a living, for a club or a feast, by the verb: a trade, an instrument, an animal, a craft, water and the stage. */
const DOES = verbose`(?:
  bakes|brews|builds|carves|casts|cobbles|cooks|distils|dyes|embroiders|forges|grinds|knits|moulds|paints|restores|rolls|sews|spins|stitches|tailors|throws|tunes|weaves|welds
  |crutches|drenches|farms|fishes|grows|hauls|herds|hunts|keeps|milks|mows|musters|picks|ploughs|prunes|reaps|shears|shepherds|slaughters|taps|tends|thatches|traps|trawls
  |captains|commands|conducts|delivers|digs|directs|dives|drills|drives|ferries|fixes|flies|guards|guides|lays|loads|mends|mines|mops|navigates|operates|patrols|pilots|polishes|repairs|sails|shunts|skippers|steers|sweeps|tiles|tows|unloads
  |announces|auctions|busks|choreographs|commentates|cycles|dances|fiddles|jives|juggles|kicks|pitches|plays|races|referees|rides|runs|sings|skates|surfs|swims|umpires|wrestles
  |coaches|edits|hawks|lectures|leads|preaches|presents|sells|tattoos|teaches|translates|tutors|writes)`;
/** What is done to oneself, to those who care, or with what is at the bedside is no trade. */
const TO_NOBODY = verbose`(?!(?:me|us|you|him|her\b(?!\sown\s)|them|it|this|that|himself|herself|themselves|my|our|your|his|their|for\s(?:me|us|my)|in\s(?:my|our|pain|late|and|the\sfamily|circles)|up|off|out|on|away|over|around|through|into|down|to|with|like|and|or|at|from|because|as|me|everyone|everybody|everything|nothing|something|anything|both|one|two|too
  |asking|saying|telling|going|coming|trying|getting|a\s(?:smile|face|joke|tantrum|fit|temperature|fever|diary|brave|good|line|bell)|fit|warm|calm|still|quiet|well|better|blood|pain|drips?|oxygen|lines?|people|weight|the\s(?:bell|buzzer|line|ward|doctor|nurse|staff|family|risk|way|curtains?|bed|pillow|blanket|show|tube))\b)`;
/** As clinicians jot it, without a "he": "Carves the loons you've seen at the airport"; or with one, or behind "who". */
const BY_DEED = new RegExp(verbose`(?<=(?:^|[.!?]["”’']?\s|,\s|\n|\b(?:s?he|who)\s(?:still\s|also\s|now\s)?))${DOES}\s${TO_NOBODY}(?:(?:the|an?|his\sown|her\sown)\s)?[a-z][a-z'-]*(?:\s(?!(?:and|or|but|who|with|in|on|at|for|since|because|to|came|went|fell|is|was|has|had|got|says|said|told|[a-z]+ed)\b)[a-z'-]+)?`, 'giu');
/** What somebody did before they fell ill or old. */
const ONCE = new RegExp(verbose`(?<=\b(?:s?he|who)\s)(?:used\sto|once)\s(?!(?:be|have|love|like|hate|think|feel|say|cry|come|go|get|take|smoke|drink|weigh|live|call|tell\s(?:me|us))\b)[a-z]+\s${TO_NOBODY}(?:(?:the|an?)\s)?[a-z'-]+`, 'giu');

/** What somebody is told by what they do or did; offsets in UTF-16 units. */
export function deeds(story: string): readonly Span[] {
  return [BY_DEED, ONCE].flatMap((pattern) => spansOf(allOf(story, pattern)));
}
