/** What a picture of a screen shows: messages between people, or a mail. */
export type Screen = 'chat' | 'mail';

const CLOCK = /(?<![\d:.])(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?[ap]\.?m\.?)?(?![\d:])/gi;
/** What messengers write round a conversation, in English, Malay and Spanish. */
const CHAT_FRAME = /\b(?:online|last seen|typing|type a message|write a message|message\.{0,3}$|delivered|read \d|today|yesterday|forwarded|this message was deleted|missed (?:voice|video) call|end-to-end|imessage|whatsapp|reply|seen|dibaca|menaip|en l[ií]nea|escribiendo|reenviado)\b|[✓✔]{1,2}/gim;
const MAIL_HEAD = /^\s*(?:from|to|cc|bcc|sent|subject|date|re|fw|fwd|daripada|kepada|perkara|de|para|asunto|enviado)\s*:/gim;

/** Times that stand on lines of a conversation, so many at least; with the frame of a messenger, fewer. */
const TIMES = 4;
const TIMES_IN_FRAME = 2;
/** Lines of a mail's head. */
const HEADS = 2;

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

/** What the words of a picture are a screen of; null when they are of no conversation. */
export function screenOf(text: string): Screen | null {
  if (count(text, MAIL_HEAD) >= HEADS) return 'mail';
  const times = count(text, CLOCK);
  const framed = count(text, CHAT_FRAME) > 0;
  return times >= TIMES || (framed && times >= TIMES_IN_FRAME) ? 'chat' : null;
}
