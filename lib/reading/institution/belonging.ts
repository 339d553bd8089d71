import type { Span } from '../../draft/span.ts';
import { OWN_THING, ROLE } from '../lexicons/institutions.ts';

const WORD = "[A-Za-zÀ-ɏ\\d'/&+-]+";
const AT = String.raw`\s*(?:\b(?:at|with|for|in|from|of|to|here at|di|kat|dekat|en|del?|de la)\b|@|[|•·(,:-])\s*(?:the\s+|our\s+|el\s+|la\s+)?`;
const SELF = String.raw`\b(?:I|I'm|Im|I am|I was just|I've|I've been|I'd|we|we're|we are|we've|who|saya|aku|kami)`;
const DOING = String.raw`(?:also |now |currently |just |still |only |have |been |recently |finally |proudly |get to |got to |proud to |happy to |lucky to |honou?red to )*`;
const WORKS = String.raw`(?:work(?:ing|ed)?|train(?:ing)?|study(?:ing)?|teach(?:ing)?|practi[sc](?:e|ing)|run(?:ning)?|lead(?:ing)?|manage|serve|employed|based|part of|join(?:ed|ing)?|start(?:ed|ing)?|matched|rotat(?:e|ing)|moonlight(?:ing)?|volunteer|kerja|bekerja|belajar|bertugas|mengajar)`;

/** What stands right before the name of an institution when a person says that it is theirs. */
const STATED: readonly RegExp[] = [
  // "I work at", "we run the simulation centre at", "since I joined"
  new RegExp(String.raw`${SELF} ${DOING}${WORKS}(?: ${WORD}){0,5}?(?:${AT}| )$`, 'i'),
  new RegExp(String.raw`(?:^|[.!?:;,]\s*|\b(?:to|be|and|loved?|miss|by|that) )${DOING}(?:(?:proud(?:ly)?|happy|excited|honou?red|delighted) to )?(?:be )?${WORKS}(?: ${WORD}){0,3}?(?:${AT}| )$`, 'i'),
  // "I'm a resident at", "as a fellow at", "been a ward clerk at", "notes from a tired SHO at"
  new RegExp(String.raw`\b(?:I'm|Im|I am|as|am|been|being|soy|saya|aku|become|(?:takes?|notes|thoughts?|views?|confessions|greetings|hello|hi|rant|tips?|love|post|blog) (?:from|by))(?: [A-Z][a-z]+,)? (?:(?:just|only|now|also) )?(?:an?|the|your|one of the|un|una)? ?(?:${WORD} ){0,5}?${ROLE}s?(?: (?:of|in|for) (?:${WORD} ?){1,3}?)?${AT}$`, 'i'),
  // "our ward at", "my program (", "our data from"
  new RegExp(String.raw`\b(?:my|our|mi|nuestr[oa])(?: own)? (?:(?!\S+'s\b)${WORD} ){0,3}?${OWN_THING}(?: (?:here|back|${WORD}))?${AT}$`, 'i'),
  // "here at", "we at", "we had our winter party at"
  new RegExp(String.raw`\b(?:here|us|we|kami|kita)(?: (?:here|all))?\s?(?:at|@|in|di|from)\s*(?:the )?$`, 'i'),
  new RegExp(String.raw`\b(?:we|I) had (?:our|my) (?:${WORD} ){1,4}at (?:the )?$`, 'i'),
  // "day one of fellowship at", "first shift as a staff nurse at", "six years at"
  new RegExp(String.raw`(?:^|[.!?,:;]\s*|\b(?:my|our|it's|another|after|since|baru|habis|tomorrow|today|is|a|long|back) )(?:day (?:one|\d+)|(?:my )?(?:very )?(?:first|last|final|second|third|\d(?:st|nd|rd|th)) (?:day|week|month|year|shift|night|rotation|case|clinic)|white coat(?: ceremony)?|(?:${WORD} )?(?:years?|months?|weeks?)|orientation|graduation|on ?call|(?:night )?shift|night|rotation|guardia|posting|week \d+|residency|internship)(?: (?:${WORD} ){0,5}?)?\s?(?:at|@|to|in|with|kat|di|en el|en)\s*(?:the )?$`, 'i'),
  // "Proud to work at", "grateful for my colleagues at"
  new RegExp(String.raw`\b(?:proud|grateful|lucky|honou?red|thankful|blessed|excited|thrilled|delighted|pleased)\b(?: ${WORD}){0,4} (?:join(?:ing)?|be (?:part of|at)|work(?:ing)? (?:at|for|with|in)|start(?:ing)? (?:at|as .{2,40} at)|colleagues at|team at)\s?(?:the )?$`, 'i'),
  // "from where I sit at", "been nursing at", "6 yrs at", "made consultant at", "live from the", "yes i work at", "still here at"
  new RegExp(String.raw`\bfrom where (?:I|we) (?:sit|stand|work)\b.{0,12}(?:at|in)\s*(?:the )?$|(?:^|[.!?]\s*|\b(?:I've|I have|we've|Ive|years) )been (?:a |an )?(?:${WORD} ){0,3}?(?:at|with)\s*(?:the )?$`, 'i'),
  new RegExp(String.raw`(?:\b\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|a few|many|several)) ?(?:years?|yrs?|months?|mths?|semesters?|shifts?|nights?|decades?)(?: in| now| deep| straight)?,? (?:at|with|in|for|of)\s*(?:the )?$|\bmade (?:${WORD} ){0,2}?(?:consultant|partner|attending|chief|professor|registrar|matron|lead|sister|staff) at (?:the )?$`, 'i'),
  new RegExp(String.raw`\b(?:coming live|live|reporting|reporting in|greetings|dispatch(?:es)?|postcards?|reflections|hello|scenes) from (?:the )?$|\b(?:my|this) (?:${WORD} ){0,2}?(?:badge|lanyard|id|payslip|paycheck|paycheque|locker|fleece|scrubs)(?: card)? (?:says|reads|from|at)\s*(?:the )?$|\bon ?call (?:again )?(?:at|@)\s*(?:the )?$|\b(?:back|still|now|staying) (?:here )?at (?:the )?$`, 'i'),
  // "as someone on the floor at", "posting from", "my hospital (", "been with", "my white coat says"
  new RegExp(String.raw`\bas (?:some(?:one|body)|one) (?:who (?:works?|trains?|teaches|studies)|working|training|on|in|from|at|inside)(?: ${WORD}){0,6}? ?(?:at|in|of|for|from|with)?\s*(?:the )?$|\b(?:speaking|posting|writing|typing|tweeting|blogging) from (?:(?:${WORD} ){1,9}?(?:at|in|of|inside) )?(?:inside )?(?:the )?$|\bfrom inside (?:the )?$`, 'i'),
  new RegExp(String.raw`\b(?:my|our) (?:${WORD} ){0,2}?(?:hospital|employer|workplace|trust|university|school|place|residency|clinic|work)(?: now| too)? ?[,(:–-] ?(?:hi |that's |it's |yes,? )?(?:the )?$|\b(?:been|am|I'm) with (?:the )?$|\bmy (?:${WORD} )?(?:white coat|badge|lanyard|fleece|mug|card) says (?:the )?$|\bwhere I(?:'ve| have)? (?:${WORD} ){1,4}?(?:at|is) (?:the )?$`, 'i'),
  new RegExp(String.raw`\b(?:soy|como|(?:por )?ac[aá] una?|aqu[ií] una?|trabajo)(?: ${WORD},?){1,5}? (?:en|del?)(?: el| la)? ?$|\bsebagai (?:${WORD} ){1,3}?(?:di |kat |dari )?$|\b(?:sem|semester|tahun|year|y) ?\d+ (?:kat|di|at|,) ?$`, 'i'),
  /(?:^|[.!?]\s*)(?:just |i |so i |and i |we |finally |officially )*matched (?:in(?:to)? (?:[A-Za-z]+ ){1,3})?(?:at|to|into|@)\s*(?:the )?$/i,
  /\b(?:trabajo|estudio|trabajamos|rotando|soy (?:residente|enfermer[oa]|m[eé]dic[oa]))(?: [A-Za-zÀ-ɏ]+){0,5}? (?:en|de|del)(?: el| la)? ?$/i,
  /\b(?:saya|aku|kami)(?: ni| pun| ialah)? (?:[A-Za-z]+ ){0,5}?(?:di|kat|dekat|dari) ?$/i,
];
/** "as an IMU student", "fellow Mount Sinai residents", "we, the Wexcombe General nurses": the role stands behind. */
const BEFORE_ROLE = /\b(?:as an?|as one of the|one of the|us|just an?|coming from an?|(?:proud|happy|glad|lucky) to be an?|(?:take|takes|tip|tips|rant|lessons|thoughts|notes) from an?|(?:i'm|im|i am) an?|saya|soy|fellow|proud|your|we,?(?: as| the)?|as) $/i;
const ROLE_BEHIND = new RegExp(String.raw`^(?:'s)? (?:${WORD} ){0,3}?${ROLE}s?\b`, 'i');
/** "My Northwestern fleece", "I wear the Mount Sinai badge": what only staff carry. */
const CARRIED = new RegExp(String.raw`^(?:'s)? (?:${WORD} ){0,2}?(?:badge|lanyard|fleece|scrubs|id(?: card)?|payslip|uniform|white coat|hoodie|locker)\b`, 'i');
const BEFORE_CARRIED = /\b(?:my|i wear (?:the|an?)|wearing (?:the|an?|my)|this|got (?:the|an?|my|this)) $/i;
/** "Thornley physio here", at the head of a sentence. */
const SOMEBODY_HERE = new RegExp(String.raw`^(?: ${WORD}){1,4} here\b`, 'i');
const ROLE_HERE = new RegExp(String.raw`^(?:'s)? (?:${WORD} ){0,3}?${ROLE} here\b`, 'i');
/** "Hospital medicine fellow at", as a sentence of its own. */
const FRAGMENT = new RegExp(String.raw`^(?!.*\b(?:dr|prof|by|from|with|to|for|my|our|the(?! $)|an?|his|her|their|every|congrat\w*|thank\w*|talk|lecture)\b)(?:${WORD} ){0,5}?${ROLE}s?(?:,? (?:and|in|of) (?:${WORD} ?){1,3}?)?\s*(?:\bat\b|@|[|,])\s*(?:the )?$`, 'i');
const CLOSES = /^\s*(?:here\b|[.!|;:,\n)]|$)/;
/** Said of the past, of others, or denied. */
const NOT_NOW = /\b(?:former(?:ly)?|ex-|alum(?:na|nus|ni)?|graduate of|used to|was a|were|trained|studied|applied|interview(?:s|ed|ing)?|rejected|rejection|not affiliated|never|don't|do not|didn't|no longer|retired|(?:am|as|i'm|was) (?:just )?a patient|patient (?:at|of)|treated|transferred|transferring|transfer|referred|admitted|born at|fan of|visit(?:ed|ing)?|guest|talk by|lecture (?:by|from|at)|congratulations|congrats|bukan|he|she|they|her|his|their|if you're|if you are|once|years ago|(?:my|our) old|(?:my|our) (?:(?:little|big|best|older|younger) )?(?:mum|mom|mother|dad|father|sister|brother|son|daughter|wife|husband|partner|friend|cousin|aunt|uncle|niece|nephew|kid|neighbou?r|hermana|hermano|hij[oa]|anak|kawan|adik|abang|kakak)|anak saya)\b(?![^.!?\n|•]{0,60}\b(?:now|and now)\b)[^.!?\n|•]{0,60}$/i;

/** How far before and behind a name the words are looked at, in UTF-16 units. */
const NEAR = 110;

/** The words before a name in its own sentence. */
export function wordsBefore(text: string, { start }: Span): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return before.slice(Math.max(...['\n', '. ', '! ', '? '].map((stop) => { const at = before.lastIndexOf(stop); return at < 0 ? 0 : at + stop.length; })));
}

/** True when the words before the name tell of the past, of somebody else, or deny. */
export function isElsewhere(text: string, named: Span): boolean {
  return NOT_NOW.test(wordsBefore(text, named));
}

/** True when the person says right at the name of an institution that they work or study there. */
export function isSaidOfOneself(text: string, named: Span): boolean {
  const before = wordsBefore(text, named);
  const after = text.slice(named.end, named.end + NEAR);
  if (ROLE_HERE.test(after) || (before.trim() === '' && SOMEBODY_HERE.test(after))) return true;
  if (NOT_NOW.test(before)) return false;
  if (BEFORE_CARRIED.test(before) && CARRIED.test(after)) return true;
  return STATED.some((wording) => wording.test(before))
    || (BEFORE_ROLE.test(before) && ROLE_BEHIND.test(after))
    || (FRAGMENT.test(before) && CLOSES.test(after));
}
