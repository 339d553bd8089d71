import type { Span } from '../../draft/span.ts';
import { MADE_UP } from '../lexicons/made-up.ts';
import type { Reading } from '../reading.ts';
import { verbose } from '../patterns/verbose.ts';
import { isIn } from '../patterns/quick-match.ts';

const WORD = String.raw`(?<![A-Za-zÀ-ɏ])`;
const ENDS = String.raw`(?![A-Za-zÀ-ɏ])`;

/** Persons of exams, simulations, novels and forms, in English, Malay and Spanish. */
const INVENTED = new RegExp(verbose`${WORD}(?:
  ${MADE_UP} | (?:teaching|clinical|exam|practice|invented|this|a|the|medical\sschool|hypothetical)\s(?:[a-z]+\s)?vignettes? | vignette\s(?:for|is|about) | (?<!\b(?:covid|covid-19|flu|pain|it|this|that|pandemic|virus|illness|disease|depression|autism|adhd|fibromyalgia|cancer|condition)\s)is(?:n't|\snot)\sreal
  | question\sbanks? | osce\s(?:station|candidates?|patient|stem|scenario|actor)s? | (?:mock|standardi[sz]ed|actor)\spatients? | contoh\s(?:osce|kes|soalan) | simulat(?:ed|ion)\s(?:patient|suite|lab|case|centre|center|man) | in\sour\ssimulation
  | simulacro | maniqu[íi] | manikin | la\snovela | ficci[óo]n | novel(?:'s)?\s(?:begins|opens|villain|hero) | test\s(?:server|patient|environment|system) | safe\sharbor\slists
  | every\s(?:sba|exam|question|vignette|single\sosce)\s(?:[a-z]+\s)?(?:ever|begins|starts|is) | sba\s(?:ever|question) | paciente\sde\stodos\slos\sex[áa]menes | mrs?\s(?:example|nobody|somebody)
  | u-?world(?:'s)? | amboss | passmed(?:icine)? | pastest | geeky\smedics | q-?banks? | (?:mrc[a-z]{1,3}|plab|usmle|ukmla|neet|finals?|step\s[123])\s(?:part\s\w+\s)?(?:mock|stem|recall|mcq|sba|question)s?
  | which\sof\sthe\sfollowing | what\sis\sthe\smost\slikely\sdiagnosis | test\s(?:nhi|nhs\s(?:no|number)|mrn|record|account|chi)s? | training\s(?:systems?|environments?|servers?|records?)
  | the\spitt | grey'?s\sanatomy | call\sthe\smidwife | nurse\sjackie | holby\scity | (?:re-?)?watch(?:ing|ed)\s(?:house|scrubs|er|casualty)
  | dummy\s(?:patients?|mrn|records?|data|numbers?) | example\s(?:mrn|patients?|records?) | every\stextbook | (?<!\b(?:of|for|by|in|like|from|than|straight)\s)the\stextbook(?:'s)? | textbook\spatients?
  | (?:training|induction)\s(?:modules?|slides?|database) | role[-\s]?play | (?:my|a|his|her)\s(?:first\s|second\s|third\s|next\s)?(?:[a-z]+\s)?thriller
)${ENDS}`, 'i');

/** Somebody real beside: the poster's own shift, today, a patient told of as one's own. */
const REAL = new RegExp(verbose`${WORD}(?:my\s(?:patient|pt)|our\s(?:patient|pt)|true\sstory|real\spatient|based\son\sa\spatient|not\s(?:fictional|made\sup)|yesterday|last\snight)${ENDS}`, 'i');

/** Names, dates and places of an exam's or a novel's patient are nobody's. */
export function isInvented({ text }: Reading): boolean {
  return isIn(text, INVENTED) && !isIn(text, REAL);
}

/** A year in which hardly any of today's patients was treated: "In 1922", "on 8 September 1854". A year of birth is another matter. */
const LONG_AGO = new RegExp(verbose`${WORD}(?<!born\s(?:[a-z]+\s)?(?:\d+,?\s)?(?:[a-z]+\s)?)
  (?:in|since|until|from|of|by|(?<!\d|\d\s)\d{1,2},?|january|february|march|april|may|june|july|august|september|october|november|december)
  ,?\s1(?:[5-8]\d|9[0-6])\d(?!\d|\s?m[gl]|[\s-]\d{2})`, 'i');
/** A whole day within a lifetime is more likely a date of birth: "Rosalinda Hale, March 3 1958". */
const OF_A_LIFE = new RegExp(verbose`${WORD}(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?,?
  | \d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?)\s19[2-6]\d(?!\d)`, 'i');
const BORN = /\b(?:born|dob|d\.o\.b|birth|lahir|nacid[oa]|naci[óo]|widow|veteran)\b/i;

/** Told of times long past: whoever is named stands in books. */
export function isHistory({ text }: Reading): boolean {
  return isIn(text, LONG_AGO) && !isIn(text, BORN) && !isIn(text, OF_A_LIFE) && !isIn(text, REAL);
}

/** The poster in the bed: what is told is the poster's own to tell. */
const OWN_ILLNESS = new RegExp(verbose`${WORD}(?:
  i\s(?:was|am|became|got\sto\sbe)\sthe\s(?:patient|one\sin\sthe\sbed) | i'?m\sthe\spatient | i\swas\s(?:admitted|the\spatient|an\sinpatient|diagnosed|operated\son) | (?<!(?:in|at)\s)my\sown\s(?:story|illness|diagnosis|surgery|admission|operation|cancer)
  | my\sgp\sis | as\sa\spatient\smyself | other\sside\sof\sthe\s(?:bed|curtain|drip)
)${ENDS}`, 'i');
const SOMEBODY_ELSE = new RegExp(`${WORD}(?:my patients?|our patients?|a patient|his|her|he|she|mr|mrs)${ENDS}`, 'i');

/** True when the writer tells of being ill, and of no patient. */
export function isOwnIllness({ text }: Reading): boolean {
  return isIn(text, OWN_ILLNESS) && !isIn(text, SOMEBODY_ELSE);
}

/** What befalls the furniture, not who lies in it: "bed 9 has been broken since 2017", "Room 14 in the library is free". */
const IDLE = new RegExp(verbose`^[^.!?\n]{0,40}?${WORD}(?:
  broken | out\sof\s(?:order|service|action) | no\ssirve | descompuest[ao] | rosak | (?:is|are|still)\s(?:down|locked|shut|flooded|dripping|leaking|jammed|flickering|being\s(?:deep[\s-]?cleaned|painted|fixed|refurbished)) | deep\sclean(?:ed)? | leaks? | no\ssuction | no\swifi | (?:is|are)\s(?:free|empty|closed|the\sfar\send|haunted|what\swe\scall) | couch | library | lounge | car\spark | smells\sof | suturing | workshop | lecture | revise | teaching
)${ENDS}`, 'i');
/** "bay 2's strip lights", "Bay 1 sink": what belongs to the room. */
const FITTED = /^(?:['’]s?)? (?:strip |new |old )?(?:lights?|bulbs?|sinks?|taps?|sockets?|blinds|hoist|mattress|doors?|call bell|telly|tv|monitor|air ?con(?:d)?|windows?(?! seat)|ceiling|printer|computer|phone|radiator|fan)(?![\p{L}])/iu;
const HAUNTED = /(?:ghost|leak|smell|draught|squeak|mould|couch) in (?:the )?(?:[a-z]+ )?$/i;

/** "Side room 3 smells of aftershave because his mates came": somebody is in it. */
const SOMEBODYS = /(?<![\p{L}])(?:his|her|him|he|she|hers)(?![\p{L}])/iu;

/** True for a bed or a room of which nothing is told but how it stands there. */
export function isIdlePlace({ text }: Reading, { start, end }: Span): boolean {
  const [rest = ''] = text.slice(end, end + 70).split(/[.!?\n]/, 1);
  if (SOMEBODYS.test(rest)) return false;
  return IDLE.test(text.slice(end, end + 70)) || FITTED.test(text.slice(end, end + 30)) || HAUNTED.test(text.slice(Math.max(0, start - 30), start));
}

/** People of whom textbooks, films and the news tell, beside what the lists of public figures hold. */
const STORIED = new RegExp(verbose`${WORD}(?:phineas\sgage|gage|james\slind|florence\snightingale|frida\skahlo|louis\swashkansky|christiaan\sbarnard|henrietta\slacks|little\salbert|abraham\slincoln
  |henry\smarsh|meredith\sgrey|gregory\shouse|elvis|mary\sseacole|edward\sjenner|ignaz\ssemmelweis|semmelweis|joseph\smerrick|typhoid\smary|mary\smallon|oliver\ssacks|atul\sgawande|paul\skalanithi
  |robert\sfalcon|captain\sscott|dame\s[a-z]+|sir\s[a-z]+)${ENDS}`, 'i');

/** Writers and physicians whom everybody cites. */
const FAMOUS = new RegExp(verbose`^(?:virginia\swoolf|anton\schekhov|chekhov|susan\ssontag|shakespeare|charles\sdickens|jane\sausten|tolstoy|dostoevsky|albert\scamus|kafka|sylvia\splath|bulgakov
  |(?:arthur\s)?conan\sdoyle|agatha\schristie|hemingway|(?:george\s)?orwell|(?:william\s)?osler|virginia\sapgar|hippocrates|galen|avicenna|ibn\ssina|alexander\sfleming|jonas\ssalk|joseph\slister
  |marie\scurie|louis\spasteur|john\ssnow|elizabeth\sblackwell|cicely\ssaunders|elisabeth\sk[uü]bler-ross|k[uü]bler-ross|florence\snightingale|mary\sseacole)$`, 'i');

/** True for a name that stands for somebody everybody cites. */
export function isFamous(name: string): boolean {
  return FAMOUS.test(name.trim());
}

/** True for a name, with the word before it, that stands for somebody everybody has read of. */
export function isStoried({ text }: Reading, { start, end }: Span): boolean {
  return STORIED.test(text.slice(Math.max(0, start - 12), Math.min(text.length, end + 14)));
}
