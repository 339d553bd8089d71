import type { Span } from '../draft/span.ts';
import { inFront, NEAR } from './in-front.ts';
import { opensSentence } from './opening.ts';

/** Spoken to, by name, at the head of a sentence: "Dr Sandhu you are a star", "Ignatius, I will carry you with me". */
const SPOKEN_TO = /^,?[ \t]+(?:you|u|ur|your|you['’]re|anda|awak|kau|usted|eres)\b|^,[ \t]+(?:I|I['’](?:m|ve|ll|d)|thank you|thanks|gracias|salamat|terima kasih|tq|diolch)(?!\p{L})|^,[ \t]+(?:we|thank|rest|fly|keep|may|please)\b[^.!?\n]{0,60}\b(?:you|your)\b/iu;
/** Spoken to at its end: "I will never forget you, Emmett", "Tahniah Puan Rozita!" */
const YOU_BEFORE = /(?<!\p{L})(?:you(?: (?:so|very) much| all| both)?|thanks|hi|hello|hey|morning|diolch|cheers|rest in peace|r\.?i\.?p\.?|goodbye|farewell|sleep (?:tight|well)|god bless|descanse en paz|que en paz descanse|salamat|tq|shukran|sorry|congrat(?:ulation)?s|well done|happy (?:[\p{L}\d]+ )?birthday|gracias|hola|adiós|felicidades|enhorabuena|tahniah|syabas|kasih|selamat (?:hari lahir|jalan|pulang)),?[ \t]+$/iu;
/** At its end, set apart, where the sentence says "you": "You taught us to laugh at it, Emmett." */
const YOU_IN_SENTENCE = /(?<!\p{L})(?:you|your|yours|you['’](?:re|ve|ll|d)|te|ti|tú|contigo|awak|kau|kamu)(?!\p{L})[^.!?…\n]*,[ \t]+$/iu;
const STOP_BEHIND = /^[ \t]*(?:$|[.,;:!?…\n)]|\p{Extended_Pictographic})/u;
const SENTENCE_STOP_BEHIND = /^[ \t]*(?:$|[.:!?…\n]|\p{Extended_Pictographic})/u;
const BEHIND_EMOJI = /\p{Extended_Pictographic}\s*$/u;

/** True where somebody may be addressed at an offset: at the head of a sentence or behind a picture. */
export function opensAddress(text: string, at: number): boolean {
  return opensSentence(text, at) || BEHIND_EMOJI.test(text.slice(Math.max(0, at - 4), at));
}

/** The name of someone who is addressed, which can go, with its comma; null where nobody is. */
export function spokenTo(text: string, { start, end }: Span): Span | null {
  const before = inFront(text, start);
  const behind = text.slice(end, end + NEAR);
  if (opensAddress(text, start) && SPOKEN_TO.test(behind)) return { start, end: end + Number(behind.startsWith(',')) };
  const isAddressed = (YOU_BEFORE.test(before) && STOP_BEHIND.test(behind)) || (YOU_IN_SENTENCE.test(before) && SENTENCE_STOP_BEHIND.test(behind));
  return isAddressed ? { start, end } : null;
}
