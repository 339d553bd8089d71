import { firstOf } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';

/** Says that nobody can tell who it is, which is said of one person; or that somebody was a patient. */
const NAMELESS = new RegExp([
  String.raw`\b(?:can't|cannot|can not|won't|couldn't|wouldn't|(?:nobody|no ?one) (?:can|will|could|would|'ll)) (?:ever |possibly )?(?:find out|know|guess|tell|recogni[sz]e|work out|figure out|identify) (?:who (?:she|he|they|it|this)|her|him)\b|`,
  String.raw`\bwe all know who(?=[.,!;]|$)|\b(?:came|come|comes|brought|turned up|ended up|was|is) (?:in |back |here )?(?:\p{L}+ )?as (?:a|my|our) patient\b|`,
  String.raw`\b(?:tak|takkan) ada (?:orang|sesiapa) (?:tahu|kenal) (?:siapa )?dia\b|\bnadie (?:sabe|sabrá|puede saber|va a saber) quién es\b`,
].join(''), 'iu');
/** Says that somebody comes to be treated, or was. */
const ON_THE_LIST = /(?:\bis|'s|\bare|\bwas) (?:\p{L}+ )?on my (?:list|take|round|caseload) (?:today|tomorrow|tonight|this \p{L}+|on \p{L}+day|for \p{L}+day)\b|\bnever (?:had|seen|met) (?:a|one) patient (?!with\b|who\b|like\b|die\b)\p{L}+/iu;
/** Whom work brings in, by what they are to others. */
const ANYONE = '(?:m[ae]n|wom[ae]n|lady|gent|gentleman|chap|bloke|guy|lad|lass|girl|boy|kid|toddler|baby|teenager|teen|gran|granny|grandad|child|children|fella|fellow|couple|dad|mum|mom|mother|father|twins?|triplets|student|old boy|patient)';

/** What staff did for them. */
const CARED = '(?:transplanted|operated on|resuscitated|treated|nursed|intubated|extubated|cannulated|clerked|stitched(?: up)?|sutured|plastered|scanned|discharged|admitted|triaged|sectioned|consented|looked after|cared for|saw (?:in (?:clinic|surgery|theatre|triage|resus|a&e|ed|outpatients)|on (?:the ward|call|nights|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day|s)?)(?!\\p{L})))';
/** Tells of one whom staff treated: "the child we transplanted". */
const TREATED = new RegExp(String.raw`\b(?:the|an?|our|that|this) (?:\p{L}+ )?${ANYONE} (?:(?:who|that|whom) )?(?:i|we|they)(?:'ve| have| had)? (?:just |once |both |all |finally )?${CARED}`, 'iu');
/** Tells what somebody was told of their illness. */
const BROKEN_NEWS = new RegExp([
  String.raw`\b(?:told|tell|telling) (?:[\p{L}'’]+ ){1,7}?(?:that )?(?:`,
  String.raw`the (?:lump|scan|biopsy|shadow|mass|tumou?r|cancer|results?|bloods?) (?:is|are|was|were|has|had|have|came|come) (?:back|spread|bad|what (?:we|i|they) (?:feared|thought|suspected)|not good|grown|malignant)|`,
  String.raw`(?:it's|it is|it was|it has|it had) (?:spread|cancer|terminal|inoperable|malignant))(?![\p{L}])`,
].join(''), 'iu');

/** Where a text says that nobody can tell who it is, or that somebody was a patient, in UTF-16 units of `reading.text`; null when nowhere. */
export function leftNameless({ text }: Reading): number | null {
  return firstOf(text, NAMELESS)?.index ?? null;
}

/** Where it says that somebody comes to be treated; null when nowhere. */
export function onTheList({ text }: Reading): number | null {
  return firstOf(text, ON_THE_LIST)?.index ?? null;
}

/** Where it tells what somebody was told of their illness; null when nowhere. */
export function newsBroken({ text }: Reading): number | null {
  return firstOf(text, BROKEN_NEWS)?.index ?? null;
}

/** Where it tells of one whom staff treated; null when nowhere. */
export function whomWeTreated({ text }: Reading): number | null {
  return firstOf(text, TREATED)?.index ?? null;
}
