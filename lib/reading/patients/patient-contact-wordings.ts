import { pattern, type Pattern } from '../patterns/pattern.ts';

/** How a patient is met here: confirmed as one, called or invited, befriended, or searched for. */
export type ContactKind = 'confirming' | 'arranging' | 'befriending' | 'calling';

export interface Wording {
  readonly kind: ContactKind;
  readonly pattern: Pattern;
}

const wording = (kind: ContactKind, source: string): Wording => ({ kind, pattern: pattern(source) });
const ME = '<me>|us|saya|aku|here|privado';
/** Of the poster's own place of work. */
const OUR_PLACE = '<our>|<my> ~{0,2} <setting>|unit|floor|practice|chair|table';
const THING = '<care-thing>|<setting>|<clinical>|<procedure>';

/** In an answer to somebody who speaks as one who was treated. */
export const IN_ANSWER: readonly Wording[] = [
  // "saw you in clinic", "as we explained to you", "who stitched you up"
  wording('confirming', '<i>|<we>|us|my|our|who|that|team|me|dr ~{0,4} <treated>|<operated>|told|saw|met|stitched|helped|explained|explained+to|advised|remember|booked|asked|warned|offered|gave|talked|discussed|looked+after|looking+after to? <you>'),
  wording('confirming', '<i>|<we>|still|we\'ll remember|miss ~{0,4} so+well|clearly|fondly|well|last+days|always|often|laugh|smile|jokes|talks'),
  wording('confirming', '^ <treated>|<operated>|told|saw|met|stitched|remember|loved|looked+after <you>'),
  wording('confirming', '<we>|<i> ~{0,1} talked|discussed|spoke|agreed ~{0,4} session|clinic|last|about|yesterday|on'),
  wording('confirming', '<i>|<we>|dr ~{0,3} did? spend|spent|saw|gave|offered|called ~{0,4} <you>'),
  wording('confirming', 'atendimos|atendió|operé|operado|haberla|haberlo|explicamos|tratamos|rawat|sambut'),
  wording('confirming', `<you> ~{0,2} were|was|had|did|missed|declined|refused|signed|attended|picked|came|came+in|waited|stopped|owe|never ~{0,10} ${THING}|<patient>|<lately>|advised|seen|refused|brave|wheeled|us|me`),
  wording('confirming', `<your> ~{0,4} ${THING}|<remedy>|chart|insurance ~{0,8} <be>|says|was|came|denied|failed|needed|got|placed|fell`),
  wording('confirming', `<your> ~{0,1} <relative>|mum|dad|mother|father|wife|son ~{0,5} <be> ~{0,6} <patient>|<our>|<my>|<setting>|hands`),
  wording('confirming', `pleasure|honour|honor|gusto|privilege|trusting|trust ~{0,2} looking+after|treating|caring+for|looking|having|meeting|us|to|haberla|haberlo`),
  wording('confirming', `glad|happy|pleased|proud|delighted|great|lovely ~{0,3} <the>|<your>|<you> ~{0,3} ${THING}|<bodily>|<remedy>|healed`),
  wording('confirming', `<my>|<our> <first>? _{0,2} <patient>|delivery|case`),
  wording('confirming', '<your> ~{0,1} <relative>|<person>|mum|mom|dad ~{0,4} <my>|<our>|joy|brave|fighter|star|fine|well|stable|comfortable'),
  wording('confirming', `<our> ~{0,1} records|notes|system|surgeon|chair`),
  wording('confirming', `kami|kita|saya ~{0,4} <you>|akak|kak|puan|adik|makcik|pakcik ~{0,6} <care-thing>`),
  wording('confirming', `masa|bila|hari <you>|akak|kak|puan|adik datang`),
  wording('confirming', `jangan lupa bawa|datang|ambil`),
  wording('arranging', `<reach>|send|bring|snap ~{0,3} ${ME}`),
  wording('arranging', 'message|text|call|dm|ring any|whenever|time|anytime'),
  wording('arranging', '<reach> ~{0,8} saya|aku'),
  wording('arranging', 'te|le|la|lo atendió|atendí|operé|trató|visitó'),
  wording('arranging', 'mándame|mándeme|escríbeme|escríbame|llámame|llámeme|escríbanme'),
  wording('arranging', 'le|te|les escribo|mando|paso|llamo|espero|espera'),
  wording('arranging', '<we>|i|i\'d need|needs|have|rather to|you ~{0,3} talk|meet|chat|speak|came|come'),
  wording('arranging', `i'll|will|gonna|going|nanti|le|te ~{0,2} pop|round|<reach>|chase|reserve|squeeze|bump|come|go|explain|be|wait|review|count|text|check|tengok ~{0,3} <you>|round|by|over|them|it|the|at|with|dulu|dulu`),
  wording('arranging', `i've|i|we|we've|i'm ~{0,1} moved|booked|reserved|reserve|kept|put|got|squeezed|saved|hold|holding ~{0,4} <you>|<your>|slot|number|appointment`),
  wording('arranging', 'come|drop|pop|call by|in|into|round the|my|our ~{0,2} <setting>|<care-work>|pharmacy|surgery|clinic'),
  wording('arranging', `come|drop|pop|datang|jumpa|swing ~{0,1} by|in|round|over|see|back|saya|klinik|upstairs`),
  wording('arranging', `see|jumpa|espero|vemos|meet ~{0,1} <you>|him|her|la|el|minggu|esok|them|at|then ~{0,4} <lately>|<care-thing>|<setting>|monday|tuesday|wednesday|thursday|friday|tomorrow|soon|depan|martes|weeks|then|march`),
  wording('arranging', `can|could|may|shall|boleh|bila <we>|i|we meet|talk|jumpa|call|datang`),
  wording('arranging', 'datang|hadir|come ~{0,2} pukul|jam|pagi|petang|esok|lusa|<number>|isnin|selasa|rabu|khamis|jumaat'),
  wording('arranging', 'esok|lusa|<lately>|isnin|selasa|rabu|khamis|jumaat|mañana|lunes|martes|miércoles|jueves|viernes ~{0,2} datang|jumpa|te|le|la|venga|pase|<reach>'),
  wording('arranging', `bring|bawa|traiga ~{0,4} <care-thing>|<remedy>|it|baby|libreta`),
  wording('arranging', `<your> ~{0,2} appointment|temujanji|cita ~{0,3} <be>|next`),
  wording('arranging', `monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|esok , ~{0,3} <number>|#am|#pm`),
];

/** Confirms a patient whatever is answered. */
export const IN_ANY_ANSWER: readonly Wording[] = [
  wording('confirming', 'pleasure|honour|honor|privilege|joy|gusto ~{0,3} looking+after|treating|caring+for|having|operating+on|delivering|atenderle|atenderte|tratarle'),
  wording('confirming', '<we>|<i>|us|team ~{0,3} treated|operated+on|looked+after|cared+for|delivered|stitched|intubated|admitted|discharged <you>|<your>'),
  wording('confirming', 'as <your> <staff>'),
  wording('confirming', '<care-thing>|<remedy> ~{0,4} <i>|<we> ~{0,2} left|gave|sent|wrote|booked|ordered|prescribed|put|did|made|took ~{0,3} <you>|up|out'),
  wording('confirming', 'record|records|history of <you>'),
  wording('confirming', '<he-she> ~{0,1} was|were|is|stayed|came with|at|on|in|to <us>|<our>'),
  wording('confirming', 'took|take|taking|taken ~{0,2} care of <him-her>|<you>|<your>'),
  wording('confirming', `<i> the _{0,3} <staff> <you>|who|that|from`),
  wording('confirming', '<you> ~{0,2} the one|guy|lady|girl|kid|man|woman in|with|who'),
  wording('arranging', 'meet <me> ~{0,6} <setting>|bay|entrance|lobby|shift'),
  wording('confirming', '<i>|<we> <be> <your> <staff>'),
  wording('confirming', '<your> op|operation|surgery|procedure|delivery|scan|appointment|section went|was|is|has'),
  wording('confirming', '<your> chart|records|file|notes|x-ray|biopsy|results|stitches|dressings ~{0,2} <be>|says|say|show|shows|came|need'),
  wording('confirming', '<you> <be> ~{0,2} <my>|<our> ~{0,2} <patient>'),
];

/** In a post of its own that also speaks of care: "accepted her friend request". */
export const OF_CARE: readonly Wording[] = [
  wording('befriending', 'accepted|approved|confirmed|added|friended|followed ~{0,1} <his-her>|<him-her> ~{0,2} <befriend>|back|on'),
  wording('befriending', '<he-she> ~{0,2} added|friended|followed|found|messaged|dmed|tagged <me>'),
];

/** In a post of its own. */
export const BY_ITSELF: readonly Wording[] = [
  wording('befriending', `<befriend> ~{0,8} <patient>|<patients>|<treated>|treating`),
  wording('befriending', `<patient>|<patients> ~{0,6} <befriend> ~{0,2} <me>|us|back`),
  wording('arranging', `<my>|<our>|<a> ~{0,3} <patients>|<patient>|moms|mums|clients|families ~{0,6} find|reach|message|dm|text|whatsapp ~{0,2} <me>`),
  wording('arranging', '<reach>|messenger ~{0,8} between <care-thing>'),
  wording('calling', 'if that\'s|thats|that+is|this+is you ~{0,6} <reach>|open'),
  wording('calling', '<your> <reach>|message about <your> ~{0,3} <clinical>|<bodily>|<ailing>|<care-thing>|piles'),
  wording('befriending', `<befriend> ~{0,3} kids|people|moms|mums|ladies|women|children i|we treat|treated|see|looked+after`),
  wording('befriending', `<treated> ~{0,8} <befriend>`),
  wording('arranging', `texted|messaged|dmed|whatsapped|called|rang|phoned|text|replied|facetimed ~{0,1} to? <a>|<my>|the _{0,2} <patient> ~{0,8} <my>|dm|phone|at|from|on|again|back`),
  wording('arranging', `replied|replying|answered|answering ~{0,4} <patient>|<patients> ~{0,2} dm|dms|message|messages|text`),
  wording('arranging', `gave|give|given ~{0,1} <him-her>|<patient>|<patients>|them ~{0,1} <my> ~{0,3} number|cell|mobile|whatsapp`),
  wording('arranging', `meeting|met|coffee|dinner|lunch|catching ~{0,6} <patient>|<patients> ~{0,6} coffee|dinner|lunch|drink|saturday|sunday|instagram|facebook|linkedin|date`),
  wording('befriending', 'drink|drinks|coffee|dinner|lunch|date|movie|party ~{0,2} with ~{0,4} <patient>|<patients>'),
  wording('befriending', '<patient>|<patients> ~{0,3} messaged|dmed|texted|emailed|wrote|found|tagged|whatsapped ~{0,4} <me>'),
  wording('confirming', `<you> ~{0,2} walked|left|came|were|spent|graduated|survived|fought ~{0,3} ${OUR_PLACE}`),
  wording('calling', `if <you> were|was|are|came|remember|recognise|recognize ~{0,4} ${OUR_PLACE}|<patient>|<patients>`),
  wording('calling', '<my>|<our> ~{0,4} <patients> ~{0,4} here|group|page|follow|following|reading|see|comment|comments'),
  wording('calling', '<clinical>|<procedure>|<setting> folks|people|peeps|fam|crew|moms|mamas|mums|ladies|gang|warriors|patients ~{0,3} <reach>|send|add|follow|comment|dm ~{0,2} <me>'),
  wording('befriending', '<my> ~{0,3} <patients>|moms|mums|clients|ladies|girls ~{0,8} add|follow|send|join|find|dm ~{0,2} <me>'),
  wording('calling', `^ to|for <my>|<the>|those|<a> ~{0,4} <patient>|<patients>|<treated>|booked|<relative>|family|you|boy|man|woman ~{0,16} <reach>|message|messages|open`),
  wording('calling', `if <you> ~{0,4} <patient>|<patients>|booked ~{0,12} <reach> ~{0,2} <me>|us|here|open`),
  wording('calling', `<my> ~{0,3} <patients>|moms|mums|ladies|clients|families ~{0,6} <reach>|find|comment|ask|know`),
  wording('calling', `looking for|find <the>|<a>|my _{0,4} <person>|<patient>|<relative> ~{0,6} <i>|<we> ~{0,2} treated|saw|looked+after|met|helped|lost|flew|<treated>|<operated>`),
  wording('calling', `could|would|can|will <the>|whoever ~{0,2} <person>|<patient>|<relative> ~{0,12} <reach>`),
  wording('calling', `if <you> <be>? ~{0,2} see|read|reading ~{0,2} this ~{0,10} <reach>|<order>|come|<setting>|<care-thing>|<your>`),
  wording('calling', `comment|reply|dm|message ~{0,4} <your>|your _{0,2} score|symptoms|readings|sugars|photos|pictures|results`),
  wording('befriending', `tambah|add|masuk ~{0,4} <patients>|<patient>|pesakit`),
  wording('arranging', `<reach> ~{0,2} me ~{0,4} between visits|appointments`),
];
