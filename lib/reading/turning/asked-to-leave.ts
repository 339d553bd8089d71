import { anyOf } from '../patterns/any-of.ts';
import { isIn } from '../patterns/quick-match.ts';
import { answered, type Reading } from '../reading.ts';

// Somebody bids the writer of this answer to go elsewhere with it, in English, Malay and Spanish.

/** "Start your own thread", "you've been asked to leave", "stop hijacking this". */
const ASKS = anyOf(String.raw`
(?:start|open|make|write|create) (?:a new|your own|another|a separate) (?:thread|post|topic|discussion)
(?:take|move|bring) (?:it|this|that|your \w+) (?:elsewhere|somewhere else|to (?:a new|your own|another|a different) (?:thread|post|page|group))
(?:stop|quit|don'?t|please don'?t|no) (?:hi-?jack|derail)\w*
(?:you'?re|you are|you keep|keep|stop) (?:hi-?jacking|derailing)
(?:please|pls|kindly|could you|can you|would you|must ask you to|asking you to|ask you to|asked you to|asked to) leave(?! (?:a|your|my|the) (?:comment|message|review|note|number|name|reply|details|feedback))
(?:please |pls |kindly )?leave (?:this|the|our|my) (?:thread|group|post|conversation|discussion|page)
(?:please |pls |kindly )?stop (?:replying|commenting|posting|responding)(?: (?:here|to (?:me|this|us|my posts?)|on (?:this|my|our)[^.!?]{0,20}))?
(?:this|here) (?:is not|isn'?t) the (?:place|thread|post|time or place) for (?:that|this|it|your)
not (?:in|on|under) (?:this|my|our) (?:thread|post),? (?:please|pls)
go (?:and )?(?:start|write|post) (?:it )?(?:your own|somewhere else|elsewhere)
(?:sila|tolong) (?:tinggalkan|keluar dari) (?:\p{L}+ )?(?:thread|hantaran|perbincangan|group|kumpulan)
(?:buat|buka) (?:thread|post|hantaran) (?:lain|sendiri|baharu|baru)
jangan (?:hijack|rampas)
(?:abre|haz|crea|escribe) (?:tu propi[oa]|otr[oa]|un nuevo|una nueva) (?:hilo|tema|publicación|post)
(?:deja|deje) (?:este|el) hilo
no (?:secuestres|desvíes)
(?:este|aquí) no es (?:el lugar|el hilo|lugar)
`);
/** Takes the word and goes: "sorry, will do", "fair, moved it". */
const GOES = /^[^\p{L}]*(?:ok(?:ay)?|fair|sorry|apolog\w+|my (?:bad|apologies|mistake)|understood|noted|will do|done|moved|deleted|thanks|thank you|sure|of course|no problem|maaf|baik|ok lah|perdón|disculp\w+|vale|entendido)(?![\p{L}])/iu;
/** Longest answer that takes its leave, in UTF-16 units; one that apologises and then goes on has not. */
const LONGEST_LEAVE = 140;

const HANDLE = /(?<![\p{L}\d])@([\p{L}\d_.-]+)/giu;

/** The handles that a post names, without "@" and in small letters. */
function named(text: string): readonly string[] {
  return [...text.matchAll(HANDLE)].map(([, handle = '']) => handle.toLowerCase().replace(/[.-]+$/, ''));
}

/** True when the post that is answered bids its reader to leave; one that names others bids them. */
function isBidden(before: string, account: string): boolean {
  const handles = named(before);
  return isIn(before, ASKS) && (account === '' || handles.length === 0 || handles.includes(account));
}

/** True when the post that is answered, or one before it by the writer's handle, bids the writer to leave the thread, and the answer goes on in it. */
export function staysThoughAsked(reading: Reading): boolean {
  const before = reading.get(answered);
  if (before === null) return false;
  const { account = '', thread = [] } = reading.draft;
  const own = account.replace(/^@/, '').toLowerCase();
  const isAskedBefore = own !== '' && thread.some((text) => isIn(text, ASKS) && named(text).includes(own));
  if (!isBidden(before.text, own) && !isAskedBefore) return false;
  return !(GOES.test(reading.text) && reading.text.length <= LONGEST_LEAVE);
}
