import type { Span } from '../draft/span.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import { inFront, NEAR } from './in-front.ts';
import { opensSentence } from './opening.ts';

/** A house, a firm or a day that was taken for a person. */
const NO_PERSON = new RegExp(verbose`^[#]|(?<!\p{L})(?:[wsdhcm]/o|insta(?:gram)?|facebook|fb|tiktok|twitter|whatsapp|hospitals?|clinics?|klinik|cl[ií]nica|multi-?special(?:i)?ty|medical|centre|center|institute|surgery|pharmacy|hospice|lodge|school|college|university|academy
  |voicemail|bay|road|street|avenue|lane|plaza|tol|taman|kampung|bridge|station|ltd|inc|plc|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})`, 'iu');

/** Who stands behind these is somebody's kin, or their name is read or sung: "w/o", "the tag says". */
const NOT_BEHIND = new RegExp(verbose`(?<!\p{L})(?:[wsdhcm]/o|as\sin|(?:tag|card|label|form|name|badge|it|sign|note)\s(?:says|said|reads)|signed|sings?|sang|played?|watch(?:ed|ing|es)?|listen(?:ed|ing)?\sto|also|called|named|aka)[,:]?\s+(?:(?:mr|mrs|ms|miss)\.?\s+)?$`, 'iu');

/** Done by "Mr Kehoe": the one who operates. */
const DONE_BY = /(?<!\p{L})(?:under|by|assisting|scrubbed (?:in )?(?:for|with))\s+$/iu;
const SURGEON = /^(?:mr|mrs|ms|miss)(?!\p{L})/iu;

/** What follows tells that somebody else is meant: an uncle, a son in brackets, one who logs in, a house. */
const NOT_IN_FRONT_OF = new RegExp(verbose`^(?:\s+(?:uncle|aunty|auntie|tita|tito|chechi|chettan|chetta|akka|anna|amma|didi|bhai|madam|ma['’]?am|sir|garu|kaka|kakak|abang|nui|po|kor|jie|nani|dadi|bag|handbags?|perfume|t-?shirt|shirt|song|voice|ward|wing|house|home|estate|farm|road|street|avenue|hall|bridge|nhs|hse|rn|md|do|np|lvn|bsn|phd)(?!\p{L})
  |['’]s?\s+(?:log-?in|badge|password|pass|account|pager|bleep|stethoscope|lanyard|locker|scrubs|rota|shift|desk|mailbox|e-?mail)(?!\p{L})
  |\s*\((?:his|her|the|their)?\s?(?:son|daughter|wife|husband|mum|mom|mother|dad|father|brother|sister|uncle|aunt|carer|nok|neighbour|neighbor|cousin|nephew|niece|grandson|granddaughter|rn|hca|porter|hr)(?!\p{L}))`, 'iu');

/** Where a part of a sentence begins. */
const PART_OPENS = /(?:[,:;–—(-]|(?<!\p{L})(?:and|but|that|because|so|when|while|until|if|after|before))\s+$/iu;

/** What a subject has behind it, a number between commas passed over: what it owns, an age, a bed, what it is or did. */
const TOLD_OF = new RegExp(verbose`^(?:,[^,.;:!?\n\d]{0,20}\d[^,.;:!?\n]{0,20},(?=\s))?(?:['’]s(?!\p{L})|,?\s+(?:\d{1,3}(?!\d)|aged)|\s*\(|\s+(?:in|from)\s+(?:the\s+)?(?:bed|room|rm|bay|cubicle|hallway|resus|ward|side\s?room|chair|icu|itu)(?!\p{L})|\s+(?:(?:just|also|finally|still|never|always|now|then|only|already|once|who)\s+)?(?:\p{Ll}{2,}ed|is|was|has|had|will|would|can|could|did|does|isn['’]t|wasn['’]t|hasn['’]t|won['’]t
  |went|came|got|gave|told|said|says|took|made|left|lost|sat|ran|fell|rang|held|brought|broke|woke|kept|saw|knew|thought|wrote|drove|sang|beat|bit|hit|cut|put|let|met|won|taught|found|threw|swam|slept|spoke
  |looks?|asks?|wants?|needs?|comes?|goes|gets?|keeps?|calls?|sends?|loves?|likes?|lives?|knows?|thinks?|smiles?|sings?|tells?|eats?|makes?|walks?)(?!\p{L}))`, 'u');

/** True where what is said behind an offset has the words before it for its subject. */
export function isSubject(text: string, { start, end }: Span): boolean {
  return (opensSentence(text, start) || PART_OPENS.test(inFront(text, start))) && TOLD_OF.test(text.slice(end, end + NEAR));
}

/**
 * True where a word for a patient can stand in place of a name. Of whom nothing tells that they are one (`role`), only what somebody does or has is
 * told so, in English; in other languages it has to open a sentence.
 */
export function canBePatient(text: string, cover: Span, role: unknown, isEnglish: boolean): boolean {
  const before = inFront(text, cover.start);
  const behind = text.slice(cover.end, cover.end + NEAR);
  const name = text.slice(cover.start, cover.end);
  if (NO_PERSON.test(name) || (DONE_BY.test(before) && SURGEON.test(name)) || NOT_BEHIND.test(before) || NOT_IN_FRONT_OF.test(behind)) return false;
  if (role === 'patient') return true;
  return isEnglish ? isSubject(text, cover) : opensSentence(text, cover.start);
}
