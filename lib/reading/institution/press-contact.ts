import type { Span } from '../../draft/span.ts';
import { PRESS, REACHES, TELLS } from '../lexicons/press.ts';
import { normalise } from '../normalise.ts';
import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { sentences } from '../sentences.ts';
import { institutionsNamed, type KnownInstitution } from './institutions.ts';
import { anyOf } from '../patterns/any-of.ts';

/** `asked`: the press turns to the poster. `offered`: the poster turns to the press, or talks to it. */
export interface PressContact extends Span {
  readonly kind: 'asked' | 'offered';
}

const ME = String.raw`(?:me|my|us|our|we|i|staff|nurses?|someone|somebody|hospital kami|saya)`;
const ASKED: readonly RegExp[] = [
  new RegExp(String.raw`\b${PRESS}\b[^.!?]{0,50}\b${REACHES}\b[^.!?]{0,60}\b${ME}\b`, 'i'),
  new RegExp(String.raw`\b(?:e-?mail|call|voicemail|message|dm|request|ring) (?:from|by) (?:an?|the|some(?:one|body))? ?(?:\w+ ){0,2}?${PRESS}\b`, 'i'),
  new RegExp(String.raw`\b(?:i was|i've been|i got|got|been|being|i'm being|was) (?:asked|approached|contacted|called|messaged|emailed|rung|phoned|quoted)\b[^.!?]{0,40}\b${PRESS}\b`, 'i'),
  new RegExp(String.raw`\b(?:if|when) (?:an?|the|any)? ?${PRESS}\b[^.!?]{0,20}\b(?:asks?|calls?|rings?)\b|\b${PRESS}\b[^.!?]{0,30}\b(?:if they|when they|they) (?:ask|call|ring)`, 'i'),
  new RegExp(String.raw`\bme ha (?:escrito|llamado|contactado) (?:una? )?${PRESS}|\b${PRESS} [^.!?]{0,30}\b(?:mesej|telefon|tanya|whatsapp) saya`, 'i'),
  new RegExp(String.raw`\b(?:he|she|they)(?:'s|'re| is| are)? (?:an? )?(?:from )?(?:the )?${PRESS}\b[^.!?]{0,60}\b(?:wants?|asks?|asking|sitting|waiting|called)\b`, 'i'),
  new RegExp(String.raw`\b${PRESS}\b[^.!?]{0,40}\b(?:left (?:me )?a (?:voicemail|message|note)|(?:keeps?|kept) (?:calling|ringing|emailing|texting)|followed us|following (?:us|our))\b`, 'i'),
  /\bthey asked me for a (?:quote|comment)\b/i,
];
const OFFERED: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:i|i'm|i'll|i've|i'd|we|we've|we'll|will be|happy to|willing to|ready to|glad to|tempted to|doing|just|thinking of|interview|speaking|told|tipping|spoke|here's my)\b(?!'d been)[^.!?]{0,60}(?<!been )\b${TELLS}\b[^.!?]{0,60}\b${PRESS}\b`, 'i'),
  new RegExp(String.raw`^(?:\W*)(?:told|tipping off|spoke to|speaking to|talked to|doing (?:an? )?(?:live )?interview|interview booked|gave|off to)\b[^.!?]{0,50}\b${PRESS}\b`, 'i'),
  new RegExp(String.raw`\b(?:any|dear|hey|hi|to the|other)\b(?: \w+){0,3} ${PRESS}\b[^.!?]{0,60}(?:[,:?]|$|\b(?:want|wants|following|here|who|welcome|friends|ready|i)\b)`, 'i'),
  new RegExp(String.raw`\b${PRESS}\b[,:]? (?:you know where|call me|dm me|ring me|find me|i was|who wants|get in touch)`, 'i'),
  new RegExp(String.raw`\b(?:looking for|know|need|number of|find|name of|which|write to at) (?:an? |the |any )?(?:good |decent )?(?:investigative |health |medical )?${PRESS}\b`, 'i'),
  new RegExp(String.raw`\b(?:dms? (?:are )?open|call me|ring me|email me|dm sent|inbox me|i'll tell you|i was in the room)\b[^.!?]{0,60}\b${PRESS}\b|\b(?:go|going|went|take (?:this|it)) to the (?:press|media|papers)\b|\b${PRESS}\b[^.!?]{0,40}[,:] (?:call|ring|dm|email) me\b`, 'i'),
  /\b(?:press|media|newspaper|tv|radio) interview\b/i,
  /\bi(?:'ll| will) be on (?:the )?(?:\S+ ){0,3}(?:news|radio|tv)\b|\b(?:exclusive|the source in)\b|\bin the paper\b|\bgo on (?:the )?record\b|\bon the record\b/i,
  /@\w*(?:report|news|press|ledger|gazette|post|times|herald|tribune)\w*\b[^.!?]{0,60}\b(?:dm sent|glad to|happy to|comment|look into)\b|\btipping off @/i,
  new RegExp(String.raw`\b(?:boleh|nak) (?:jawab|cakap|bagi komen)[^.!?]{0,40}${PRESS}`, 'i'),
  /\b(?:i'm|i am) the (?:resident|nurse|doctor|student|one) you(?:'re| are) looking for\b/i,
];
/** Without one of these nothing above can match; it keeps ordinary posts cheap. */
const NEEDED = new RegExp(String.raw`\b${PRESS}\b|\b(?:exclusive|source|record|paper|quote|looking for)\b|@`, 'i');
/** The institution or a case, and what happens there. */
const ABOUT_WORK = anyOf(String.raw`
  hospitals?|wards?|\bED\b|\bER\b|A&E|ICU|NICU|ITU|ORs?|resus|theatres?|clinics?|trust|units?|department|campus|university|medical school|lab|lawsuit
  malpractice|suit|inquest|review|outbreak|outage|staffing|strike|layoffs|resign\w*|surg(?:eon|ery|ical)|transplant|patients?|the case|that case
  this case|baby|deaths?|died|lost|residents?|nurses?|program(?:me)?|infections?|incident|ambulance|diverted|CEO|chair|waiting (?:list|room)|shift
  whistle\w*|documents|source|covering up|pharmacy|insulin|flooded|vet|senator|VIP|student|burns|NHS|HOs?|housem[ae]n|kes|brote|urgencias
  medical cent(?:er|re)|staff|students?|treat(?:ed|ing)|allegations?|resignations?|billing|our|inside|closure|arrest\w*|accused|investigation|inquiry
  scandal|overdose|celebrity|politician|mayor|victim|shooter|shooting|crash|fire|legionella|error|mistake|negligence|complaint|union|pay|parking|job
  boss|manager|colleague|midwi\w+|paramedics?|school|faculty|dean|exams?|cheating|hazing|wrong-site|case
`, 'i');
/** Handled as it should be, or nothing to do with an enquiry. */
const WHO_ANSWERS = String.raw`\b(?:(?:press|media) (?:office|desk|line|team|relations|people|contact)|(?:office of |corporate )?communications?(?: office| team| department)?|comms(?: office| team| desk)?|number of the press)\b`;
const HANDED_ON = new RegExp(String.raw`\b(?:contact|call|send|ask|gave|give|told|refer(?:red)?|through|speak to|goes? to|gone (?:to|with)|went to|with)\b[^.!?]{0,40}${WHO_ANSWERS}|${WHO_ANSWERS}[^.!?]{0,25}\b(?:has it|have it|answers?|is (?:on|very|there|for)|'s on|does those|number)|\bi(?:'d)? (?:can'?t|cannot|won'?t|will not|rather not) (?:comment|talk|speak)?|\bno comment from me\b`, 'i');
const ONLY_SPIN = /\b(?:only spin|i'll (?:tell|comment|talk)|unofficially|off the record)\b/i;
/** Already public: a talk, a column, a published interview; schooling; somebody else's news. */
const PUBLISHED = anyOf(String.raw`
  (?:is|are|was|now|went|out) (?:out|online|live|published|available|up)\b|link (?:below|in|here)|listen (?:back|here)|read (?:it|the|here|in)
  watch (?:it|here|back)|my (?:op-?ed|column|letter|podcast|talk|paper|article)|letters? to the editor|published|podcast this week|guest on
  thanks for having|media training|press conference|\bclip\b|segment|aired|airs|tune in for|quoted in|featured in|in today's|in print|link in bio
  full (?:piece|interview)|my comments in|catch (?:it|me)|sidang media|bench press|french press|press ganey|social media|according to|subscribe
  crossword|otitis media|feature on|in the news for
`, 'i');
const OWN_STORY = /\b(?:talk to (?:her|him|them|you)|i(?:'ll| will)|call me|my side|our side|the record|dms? open|wants? (?:me|to know)|asked me|called me|voicemail|spoke to|talked to|was asked)\b/i;

/** The answered post comes from the press. */
const FROM_PRESS = new RegExp(String.raw`\b(?:interview (?:you|staff|anyone|someone|nurses|doctors)|(?:be|go|come) on (?:the|our) (?:show|record|podcast|air|programme)|on (?:the )?record|for (?:a|our|my) (?:piece|story|article|feature|report|documentary|programme|segment|podcast|series|investigation|column)|(?:speak|talk) (?:to|with) (?:me|us) (?:about|for)|a comment|quote you|my (?:dms|inbox) (?:are|is) open|confidential(?:ly)?|anonym\w+|deadline|tips? line|reach me (?:at|on)|hear from (?:staff|anyone|nurses|doctors|people|residents|students)|anyone (?:who works|working|inside) (?:at|in)?)|\b(?:i'm|i am|we're|this is|here(?:'s)?|hi|hello)\b[^.!?]{0,40}\b${PRESS}\b|\b${PRESS} (?:here|with|for|@|from|at|investigating|looking|asking)\b|^${PRESS}\b|\b(?:i|we) (?:write|report|cover|work) (?:for|health|the)\b|\b(?:writing|working on|doing) (?:an? )?(?:\w+ )?(?:piece|story|feature|article|report|series)\b|\bsources? protected\b|\bany comment\b|^@\w*(?:press|gazette|news|post|ledger|times)\w*|\bsaya wartawan\b|\bsoy periodista\b|\breporters are\b|\bcould (?:someone|you) (?:\w+ ){0,4}(?:comment|tell our paper)`, 'i');
/** Asks for something else than news: a pupil, a recruiter, a researcher of a study. */
const NO_PRESS = /\b(?:students?|(?:school|uni|course|careers?|degree) (?:project|assignment)|dissertation|thesis|my project|recruiter|recruiting|vacanc\w+|job (?:offer|interview)|for this post|the rota|shift swap)\b/i;
const DECLINES = new RegExp(String.raw`^(?:no|nope|no thanks?|no thank you|not interested|try (?:the|my) union|sorry|i'd rather not|not me|please (?:contact|call|ask)|i can'?t|cannot|thanks? but no|no,? thanks?)\b|\b(?:rather not|can'?t comment|cannot comment|not able to comment|decline)\b|${WHO_ANSWERS}`, 'i');

/** In no set wording: the press, the poster, and something asked or said between them. */
const NAMES_PRESS = new RegExp(String.raw`\b(?<!bench |french |the morning |permanent |stop )${PRESS}\b`, 'i');
const BETWEEN = new RegExp(String.raw`\b(?:${REACHES}|${TELLS}|calls?|e-?mails?|dms?|messages?|voicemails?|request|enquir(?:y|ies)|inquir(?:y|ies)|questions?|comments?|quotes?|interviews?|statement|reply|respond|answer)\b`, 'i');
const I = /\b(?:i|i'm|i've|i'd|i'll|me|my|us|we|our|saya|aku|kami|mi|yo)\b/i;
const UNDECIDED = /\b(?:should (?:i|we)|can (?:i|we)|could i|may i|do (?:i|we)|what (?:do|should|would)|how do|am i allowed|are we allowed|is it (?:ok|okay|alright)|ok to|allowed to|anyone else (?:getting|got|been)|thoughts|advice|help|tempted|thinking (?:of|about)|considering|happy to|willing|ready|glad|love to|going to|about to|will|agreed|said yes|patut ke|boleh ke|puedo|debo)\b/i;
/** A person of the press turns up in one's own tale; "the press" as such may only be spoken about. */
const PERSON_OF_PRESS = /\b(?:an?|some|that|this|the|two|one) (?:[a-z]+ ){0,2}(?:reporter|journalist|producer|correspondent|columnist|camera crew|tv crew|film crew|documentary (?:team|crew|maker)|newspaper|tv (?:station|show|channel)|news (?:station|channel|outlet)|magazine|wartawan|periodista)\b/i;
const NOT_ME = /\b(?:don't want|do not want|wish|proud of|before the press|(?:nobody|no one) (?:should|is to|may)|my (?:sister|brother|wife|husband|friend|colleague|mum|mom|dad|cousin|daughter|son) (?:is|was|who|works|explained)|used to be|was once|script for)\b/i;
/** The news as something to read or to watch, or to be glad of. */
const READ = /\b(?:read(?:ing)?|saw|seen|watch(?:ing|ed)?|headlines?|article|op-?ed|column|front page|according|coverage|covered|reports? that|reported|subscribe|fake news|good news|big news|bad news|news is|great news|in the news|on the news|social media|journal)\b/i;

function isBetweenThem(sentence: string, text: string): boolean {
  return isIn(sentence, NAMES_PRESS) && isIn(sentence, BETWEEN) && isIn(sentence, I) && !isIn(sentence, READ) && !isIn(sentence, PUBLISHED) && (isIn(text, UNDECIDED) || isIn(sentence, PERSON_OF_PRESS)) && !isIn(sentence, NOT_ME);
}

const PUBLIC_HEALTH = anyOf(String.raw`
  vaccin\w*|rsv|flu|influenza|covid\w*|measles|mpox|dengue|denggi|malaria|heat ?(?:stroke|wave)?|sunscreen|sun safety|screening|guidelines?|sleep
  nutrition|diet|obesity|diabetes|blood pressure|hypertension|cholesterol|vaping|tobacco|smoking|air (?:quality|pollution)|climate
  gun (?:safety|violence|locks)|mental health (?:awareness|month)|menopause|public health|hand ?washing|first aid|cpr|stroke signs|cancer awareness
  breastfeeding|drowning|back to school|allerg\w*|asthma|overdose awareness|naloxone|stethoscopes?|antibiotics?|antimicrobial|loneliness|dementia
  new (?:study|paper|research|trial)|my (?:study|paper|research|book|trial)|our (?:study|paper|research|trial)
`, 'i');
const AT_WORK = /\b(?:hospital|ward|\bED\b|\bER\b|A&E|ICU|NICU|theatre|clinic|trust|unit|department|campus|university|lawsuit|malpractice|inquest|outbreak (?:at|on|in) (?:our|my)|outage|staffing|strike|layoffs|the case|that case|this case|a case|patient who|my patients?|died|incident|whistle\w*|documents|covering up|what happened|shift|CEO|arrest\w*|allegations?)\b/i;

function isAboutWork(text: string, known: readonly KnownInstitution[]): boolean {
  if (isIn(text, PUBLIC_HEALTH) && !isIn(text, AT_WORK)) return false;
  return isIn(text, ABOUT_WORK) || institutionsNamed(text, known).length > 0;
}

/** "Could we talk about what you saw?": about the person's own work, though no place is named. */
const OF_YOU = /\b(?:talk|speak|chat|comment|interview|dm|confirm|happened|saw|witness(?:ed)?|experiences?|happening|story|tell|share|on the record|anonym\w+)\b[^.?!]*\b(?:you|your|yours|it|there|that|this)\b|\b(?:you|your)\b[^.?!]*\b(?:talk|speak|chat|comment|interview|confirm|happened|saw|experiences?|story|tell|share|record|anonym\w+)\b/i;
const GENERAL = /\b(?:how often|how many|how much|where can i find|what is|what are|what's the|in general|vaccines?|expert|explain|latest numbers|symptoms|tips)\b/i;

function inText(reading: Reading, known: readonly KnownInstitution[]): PressContact | null {
  const { text } = reading;
  if (!isIn(text, NEEDED) || !isAboutWork(text, known)) return null;
  if (isIn(text, HANDED_ON) && !isIn(text, ONLY_SPIN) && !isIn(text, UNDECIDED)) return null;
  for (const span of reading.get(sentences)) {
    const sentence = text.slice(span.start, span.end);
    if (isIn(sentence, PUBLISHED) && !isIn(sentence, OWN_STORY)) continue;
    if (ASKED.some((wording) => isIn(sentence, wording))) return { ...span, kind: 'asked' };
    if (OFFERED.some((wording) => isIn(sentence, wording))) return { ...span, kind: 'offered' };
    if (isBetweenThem(sentence, text)) return { ...span, kind: 'asked' };
  }
  return null;
}

/** True when an asker is a pupil, a recruiter and the like, and says nothing of the press. */
const isForElse = (asked: string) => isIn(asked, NO_PRESS) && !isIn(asked, NAMES_PRESS);

/** Where the press asks the poster about the institution or a case, or the poster offers to talk to it; null when nowhere. */
export function pressContact(reading: Reading, known: readonly KnownInstitution[]): PressContact | null {
  const { replyTo } = reading.draft;
  if (replyTo !== undefined) {
    const asked = normalise(replyTo).text;
    if (isIn(asked, FROM_PRESS) && !isForElse(asked) && (isAboutWork(asked, known) || (isIn(asked, OF_YOU) && !isIn(asked, GENERAL))) && (!isIn(reading.text, DECLINES) || isIn(reading.text, ONLY_SPIN))) {
      const [first] = reading.get(sentences);
      if (first !== undefined) return { ...first, kind: 'asked' };
    }
  }
  return inText(reading, known);
}

/** Length of an answer that says nothing but yes or no, in UTF-16 units. */
const SHORT = 60;
/** Whatever may hint at the press; more than names it. */
const HINTS = new RegExp(String.raw`\b(?:${PRESS}|media|press|prensa|akhbar|news\w*|papers?|radio|tv|tele|telly|televisi\w+|channel|canal|cameras?|film\w*|documentar\w+|interview\w*|entrevista\w*|temu ?bual|on air|columns?|columnist|stor(?:y|ies)|`
  + String.raw`podcasts?|editors?|sources?|record|quot\w+|statement|comment|headline|studio|broadcast\w*|anonym\w+|leak\w*|tip(?:s|ped|ping)?|newsnight|bbc|cnn|nbc|cbs|abc|sky|itv|rté|rte|npr|times|post|herald|tribune|gazette|globe|guardian|mail|star|sun|mirror)\b|@`, 'i');

/** True when a short answer and what it answers hint at no press, or what was asked was declined or handed on: nobody need look for an enquiry between the lines. */
export function isNoEnquiry(reading: Reading): boolean {
  const { text, draft } = reading;
  const asked = draft.replyTo === undefined ? '' : normalise(draft.replyTo).text;
  if (asked !== '' && text.length <= SHORT && !isIn(text, HINTS) && !HINTS.test(asked)) return true;
  if (asked !== '' && isForElse(asked) && !isIn(text, NAMES_PRESS)) return true;
  if (isIn(text, ONLY_SPIN)) return false;
  return (asked !== '' && /^(?:no thanks?|no thank you|not interested|try (?:the|my) union)\b/i.test(text)) || (isIn(text, HANDED_ON) && !isIn(text, UNDECIDED) && !/\b(?:tell you|yes|happy to|glad to)\b/i.test(text));
}
