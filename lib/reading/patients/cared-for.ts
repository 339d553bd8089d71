import type { Span } from '../../draft/span.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import { isPersonal, ownHealthQuestion } from './own-health-question.ts';

/** What a clinician does for somebody, or fails to, told of the page's owner by name, to their face, or as "she". */
const CARED = new RegExp([
  String.raw`\b(?:you|she|he|they|dr|doctora?|nurse|this (?:wo)?man|who|@[\w.]+|\p{Lu}\p{Ll}+)(?! (?:nearly|almost|practically|totally) )(?: \p{Ll}+)? (?:gave|took|held|saved|diagnosed|operated|treated|stitched|delivered|sat with|looked after|cared for|`,
  String.raw`listened|spotted|found|fixed|put in|changed (?:my|his|her)|bandaged|washed|jabbed|put (?:the|a) (?:\p{L}+ )?in my|removed|prescribed|missed(?! (?:the|your|our|a|you|me|us|that) ?(?:bus|train|ferry|flight|plane|boat|party|call|turn\p{L}*|wedding|birthday|penalty|goal)?\b(?! (?:diagnosis|scan|fracture|lump|cancer|clot)))|misdiagnosed|dismissed|refused|ignored|hurt|killed|left(?= (?:me|my|us|our|him|her)\b)|rawat|operó|atendió|salvó|(?:did|does|replaced|scoped|drained|took out|sorted|sorted out|got|put) (?:my|our|me)(?= ))\b|`,
  String.raw`\b(?:was|were|been|is|under) (?:in |admitted |seen )?(?:under|by) (?:you|your care|your team|dr)\b|\b(?:was|were|been) in (?:to|with|under) you\b|\b(?:had|got|saw) you (?:last night|yesterday|today|this morning|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:clinic|resus|theatre))\b|`,
  String.raw`\b(?:was|were|is|been) (?:so |very |such )?(?:kind|gentle|good|patient|lovely|rude|rough|cruel|awful|`,
  String.raw`horrible|an angel|wonderful|amazing|brilliant) (?:to|with) (?:me|us|my|our)\b|\bthank(?:s| you|ful)[^.!?]{0,40} for (?:my|saving|looking|the (?:care|surgery|operation))\b`,
].join(''), 'u');
/** What one asks whoever had one in their hands. */
const ASKS_CARER = new RegExp(String.raw`\b(?:should i|is it normal|can i|do i (?:need|have|take|keep)|when (?:can|will|do) i|is (?:that|this) (?:ok|normal|bad)|will it) [^.!?]*(?:\?|$)|\b(?:is|are|has|have|did|do) my (?:\p{L}+ )?(?:biopsy|results?|scan|bloods?|tests?|prescription|script|referral|x-?ray|swab|smear|repeat|labs)\b[^.!]*\?|\bit'?s me from (?:last|the|yesterday|monday|tuesday|wednesday|thursday|friday)\b`, 'iu');
const MINE = /\b(?:i|i'm|i've|me|my|our|us|saya|aku|mi|mis)\b/iu;
const HEALTH = cueTest('clinical', 'remedy', 'ailing', 'own-case', 'procedure', 'operated', 'bodily');
const ONE_OF_THEM = '(?:lad|lady|gentleman|bloke|fella|chap|guy|man|woman|girl|boy|granny|grandad|kid|teenager|teen|toddler|pensioner|nan|dude|patient|pt|regular|frequent flyer|old (?:boy|dear|man|lady|girl)|fat one|one)';
/** One of those in the owner's care, as colleagues speak of them: "your sickle cell lad", "who's back in resus", "that lad with the fork". */
const IN_THEIR_CARE = new RegExp([
  String.raw`\b(?:your|that|the) (?:[\p{L}-]+ ){0,3}${ONE_OF_THEM}\b[^.!?]*\b(?:you (?:told|clerked|cannulated|admitted|sent|saw|had)|asking (?:after|for) you|off the ventilator|`,
  String.raw`discharged|readmitted|went home|got home|is home|(?:on|from) (?:the )?ward|in (?:resus|itu|icu))\b|\bwho(?:'s|se| is) back (?:in|on) (?:resus|the (?:ward|unit)|ward|itu|icu|a&e|ed)\b|`,
  String.raw`\b(?:x-?rays?|scans?|ct|mri|photos?|pics?|pictures?|ecg|ekg|colonoscopy|notes|swab|bloods)[^.!?]{0,40}? (?:of|from) (?:that|this|the|a|some) (?:\p{L}+ )?${ONE_OF_THEM}\b|`,
  String.raw`\b(?:saw|spotted|seen|bumped into|met) (?:my |our |old |mrs?\.? )?(?:\p{L}+ ){1,3}(?:in|at|outside|leaving) your (?:clinic|surgery|waiting room|ward|practice|unit)\b(?! (?:do|party|bake))|`,
  String.raw`\b(?:telling|told) (?:the whole|everyone|everybody|half the|us all|all of us|a|our)(?: \p{L}+){0,2} about (?:that|the|a) (?:\p{L}+ )?${ONE_OF_THEM} (?:with|who|in|from)\b|`,
  String.raw`\b(?:telling|told|tells|tell) (?:us|me|them|everyone|everybody|the (?:whole |entire )?\p{L}+|a (?:whole )?\p{L}+|half the \p{L}+)(?: (?:at|in|over|during|down) (?:the |a |my |your )?(?:\p{L}+ ?){1,3})? about (?:the|that|a|some|her|his|your|my|our|\p{Lu}\p{Ll}+) ?(?:\p{L}+ ){0,2}?(?:\p{L}+(?:'s|’s|s') (?:meds|medication|tablets|results?|scan|biopsy|hiv|piles|std|overdose|abortion|miscarriage|psych|catheter|bowels?|tube feeds?|diagnosis|chart|labs)|\p{L}+ (?:with|who had|who came in with|that came in with|with the|con) (?:[\p{L}-]+ ){0,5}?(?:stuck|up (?:his|her|their|the) \p{L}+|inside (?:him|her)|you-know-what|bulb|lightbulb|maggots|fork|rash|worms|std|chlamydia|syphilis))\b|`,
  String.raw`\b(?:cuenta|cuéntales|cuéntanos|contaste|contó) (?:\p{L}+ )?(?:lo )?(?:del|de la|de aquel|de aquella) (?:\p{L}+ ){1,3}?(?:que (?:llegó|vino|entró|trajeron|apareció) (?:a|en|por) (?:\p{L}+ )?(?:urgencias|el hospital|la consulta|planta|la uci|el centro)|(?:de la|del) (?:cama|habitación|box|paritorio))|`,
  String.raw`\b(?:told|tell|showed|remember|forget|remind|ingat tak)(?: (?:me|us|them|everyone))?(?: about| when| how| what you called| (?:the )?(?:story|tale|one) (?:of|about))? (?:that|the) (?:\p{L}+ )?${ONE_OF_THEM} (?:with|who|in bed|from bed|bit|hit|threw|tried|escaped|asked|wouldn't|kept|on \p{Lu})\b|\b(?:@[\w.]+|\p{L}+)'s (?:old |favou?rite )?patient\b|`,
  String.raw`\b(?:in|on|under|at|to|out of|out|masuk|kat|en|sa) (?:your (?:bay|ward|unit|clinic|resus|list|surgery|side door|waiting room|wing|room)|wad kau|klinik kau|tu (?:clínica|planta|consulta|hospital)|ospital (?:mo|nyo))\b[^.!?]*\b(?:with (?:his|her|their)|for (?:his|her|their)|sebab|kerana|por lo|dahil|again|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)[^.!?]*\?|`,
  String.raw`\b(?:that|the|who was) [^.!?]{0,50}\byou (?:had|have|got|put) on (?:the|a) (?:vent(?:ilator)?|table|ecmo|drip)\b|\b${ONE_OF_THEM}\b[^.!?]{0,25} you (?:pushed|wheeled|took|rushed) to (?:theatre|x-?ray|scan|resus|the (?:morgue|mortuary|ward))\b|`,
  String.raw`\byour (?:\p{L}+day |\d{1,2} ?(?:am|pm|o'clock) )+(?:client|patient)\b|\b(?:pasyente mong?|nagpa-?check ?up (?:daw )?sa ?y?o)\b|\b(?:took|wheeled|scanned|x-rayed|operated on|jabbed) the wrong (?:woman|man|patient|lady|bloke|baby|leg|side)\b|`,
  String.raw`\b(?:saved my life|did cpr|first on (?:the )?scene)\b`,
].join(''), 'iu');

const OLD_KIN = String.raw`(?:mum|mam|mom|mama|mamá|mother|madre|señora madre|dad|father|papá|padre|pop|nan|nana|nanna|gran(?:ny|ma|dad|dpa|father|mother)?|auntie?|aunty|uncle|wife|husband|sister|brother|late \p{L}+|tok \p{L}+|mak|ayah|bapa|nenek|atuk|abuel[oa]|esposo|marido|mujer|nanay|tatay|lol[oa]|kuya|tito|tita|arwah)`;
const YOUNG_KIN = String.raw`(?:baby|son|daughter|boy|girl|little \p{L}+|twins|hij[oa]|niñ[oa]|anak|bunso)`;
const TENDS = String.raw`(?:nurs(?:ed|ing)|look(?:ed|ing)? after|took care of|tak(?:e|ing) care of|car(?:ed|ing) for|treat(?:ed|ing)|s[ai]t(?:ting)? up with|sat with|saw to|operated on|jaga|rawat|layan|atendi(?:ó|ste)|atender|cuid(?:ó|ar|aste)|inalagaan|pag-?asikaso(?: kay)?|pag-?alaga(?: kay)?|inasikaso)`;
/** Where somebody lies, or what they lie there with. */
const IN_BED = String.raw`(?:ward|unit|nicu|picu|icu|itu|hospital|clinic|theatre|wad|katil|clínica|dialysis|stroke|cancer|chemo|scan|surgery|operation|meningitis|sepsis|seizures?|broken|resus)`;
/** Who of the writer's own was nursed: a grown one anywhere, for nobody minds them for an evening; a child where illness is in it. */
const KIN_IN_CARE = new RegExp(String.raw`\b${TENDS} (?:my|our|his|her|mi|a mi|tu|si|kay)? ?(?:\p{L}+ ){0,2}?${OLD_KIN}\b|\b${TENDS} (?:my|our|mi|a mi)? ?(?:\p{L}+ )?${YOUNG_KIN}\b(?=[^.!?]{0,80}\b${IN_BED}\b)`, 'iu');

/** Wants to be told what to do: a question, or an order to look or say. */
const ASKS = /\?|\b(?:(?:could|can|would) (?:you|u) (?:just |please |pls )?(?:send|prescribe|write|look at|have a look|check)|(?:look|tengok|mira) (?:at|esta|este)? ?(?:this|ni)|(?:please|pls|kindly) (?:tell|advise|suggest|look|help|reply)|tell (?:me )?(?:which|what|how)|what (?:can|do|should) (?:i|we|she|he)|which (?:medicine|tablet|tablets|antibiotic|cream|exercise|drops)|how many (?:units|tablets|mg|days|times)|pakisagot|boleh (?:tak|ke)|macam mana|nak (?:makan|sapu) apa|contést[ae]me|qué (?:hago|tomo|le doy)|yes or no)/iu;

/** Oneself, or one's own people. */
const ONES_OWN = /\b(?:i|i'm|i've|me|my|mum|mam|mom|dad|nan|gran|grandad|saya|aku|mak|ayah|anak|mi|mis|hij[oa]|ko|akong|pakcik|makcik|(?:your|tito|tita|your cousin's) (?:uncle|aunt\w*|cousin\w*|baby|mo)|the little one|abang|kakak)\b/iu;

/** A reader's own illness, or that of one of theirs, brought to a clinician's page with a question. */
function bringsIllness(reading: Reading): Span | null {
  const asks = ASKS.exec(reading.text);
  return asks !== null && ONES_OWN.test(reading.text) && HEALTH.text(reading) && isPersonal(reading) ? sentenceAt(reading, asks.index) : null;
}

/**
 * The sentence that tells, on a clinician's page, of somebody who is or was in their hands: the writer, somebody of the writer's, or one of
 * the ward's. Null when none does.
 */
export function caredFor(reading: Reading): Span | null {
  const isTheirs = ownHealthQuestion(reading) || (MINE.test(reading.text) && HEALTH.text(reading));
  const cared = (isTheirs ? CARED.exec(reading.text) ?? ASKS_CARER.exec(reading.text) : null) ?? KIN_IN_CARE.exec(reading.text) ?? IN_THEIR_CARE.exec(reading.text);
  return cared === null ? bringsIllness(reading) : sentenceAt(reading, cared.index);
}
