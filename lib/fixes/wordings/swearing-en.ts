import { BEGIN, END, OPENS, softer } from './softer.ts';

const FUCK = String.raw`(?:f[-cu*@#vo0]{0,3}k|eff|feck|f)`;
const FUCKING = String.raw`(?:(?:mother[- ]?)?f[-cu*@#vko0e]{1,4}[ie*!1]?n(?:g|['’])?|f['’*-]*in[g'’]?|eff(?:ing?|in['’])|fecking?|god[- ]?damn?(?:ed)?|mfing|shitting|bastarding|shagging)`;
const SHIT = String.raw`(?:s+h[i*!1]+te?|sh[*]t)`;
/** What a question goes on with behind "what the". */
const ASKED = String.raw`(?=['’]s|[ \t]+(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|happen(?:ed|s)|goes|went|going|to|i|you|u|he|she|it|we|they|kind|sort|thought|decided|wrote|made|put|left|took|designed|invented|[a-z]{3,}ed)(?![A-Za-z]))`;
/** Behind these words a swear word is a verb, or stands for something. */
const NO_ADVERB = String.raw`(?![ \t]+(?:up|around|about|off|with|over|hell|heck|christ|jesus|it|me|him|her|us|them|you|yourself|the|an?|and|or|is|was|my|your|his|that|this|these|those|of)(?![A-Za-z]))`;
const A_CARE = String.raw`(?:a|two)[ \t]+(?:single[ \t]+)?(?:flying[ \t]+)?(?:${FUCK}s?|${SHIT}s?|rat['’]?s[ \t]+a(?:ss|rse))${END}`;
const OWNER = String.raw`(?:my|our|your|their|his|her)`;

/** Swearing in English of which the plain wording is known; more words come before fewer. */
export const SWEARING_EN = softer([
  [String.raw`${BEGIN}(what|who|why|how|where|when)(?:[ \t]+in)?[ \t]+(?:the|tae)[ \t]+(?:actual[ \t]+|absolute[ \t]+|literal[ \t]+)?(?:${FUCK}|${SHIT})${ASKED}`, '$1'],
  [String.raw`${BEGIN}(what|who|why|how|where|when)[ \t]+tf${END}`, '$1'],
  [String.raw`${BEGIN}(?:wtf+|wtaf|dafuq)${ASKED}`, 'what'],
  [String.raw`${BEGIN}for[ \t]+(?:${FUCK}|fucks|f)['’]?s?[ \t]+sakes?${END}`, 'for goodness’ sake'],
  [String.raw`${BEGIN}giv(e|es|ing)[ \t]+${A_CARE}`, 'car$1'],
  [String.raw`${BEGIN}gave[ \t]+${A_CARE}`, 'cared'],
  [String.raw`${BEGIN}idgaf${END}`, 'I don’t care'],
  [String.raw`(?<=${BEGIN}(?:can|could)(?:n['’]?t|not)[ \t]+be[ \t]+)arsed${END}`, 'bothered'],
  [String.raw`${BEGIN}shut[ \t]+the[ \t]+(?:${FUCK}|hell)[ \t]+up${END}`, 'be quiet'],
  [String.raw`${BEGIN}stfu(?![ \t]+about)${END}`, 'be quiet'],
  [String.raw`${BEGIN}lmfao+${END}`, 'lol'],
  [String.raw`${BEGIN}omfg${END}`, 'omg'],
  [String.raw`${BEGIN}rtfm${END}`, 'read the manual'],
  [String.raw`[ \t]+as[ \t]+${FUCK}${END}`, ''],
  [String.raw`${BEGIN}(work(?:s|ed|ing)?)[ \t]+${OWNER}[ \t]+(?:ass|arse)(?:es|s)?[ \t]+off${END}`, '$1 so hard'],
  [String.raw`${BEGIN}pain[ \t]+in[ \t]+the[ \t]+(?:ass|arse)${END}`, 'pain in the neck'],
  [String.raw`${BEGIN}tak(e|es|ing)[ \t]+the[ \t]+piss${END}`, 'hav$1 a laugh'],
  [String.raw`${BEGIN}a[ \t]+piss[- ]?take${END}`, 'a joke'],
  [String.raw`${BEGIN}pissing[ \t]+down${END}`, 'pouring down'],
  [String.raw`(?<=${BEGIN}(?:go|goes|went|gone|going|all)[ \t]+)tits[ \t]+up${END}`, 'wrong'],
  [String.raw`${BEGIN}bugger[ \t]+all${END}`, 'nothing'],
  [String.raw`${BEGIN}buggered[ \t]+up${END}`, 'messed up'],
  [String.raw`${BEGIN}${FUCK}(s|ed)?[ \t]+(?=(?:it[ \t]+|this[ \t]+|that[ \t]+)?up${END})`, 'mess$1 '],
  [String.raw`${BEGIN}${FUCKING}[ \t]+(up|around|about|with)${END}`, 'messing $1'],
  [String.raw`${BEGIN}(?:shit[- ]?show|cluster[- ]?fuck)${END}`, 'mess'],
  [String.raw`${BEGIN}(?:shit|fuck)[- ]?(?:load|ton)(s?)[ \t]+of${END}`, 'lot$1 of'],
  [String.raw`(?<!${OWNER}[ \t]+|the[ \t]+dog['’]s[ \t]+|in[ \t]+the[ \t]+)${BEGIN}(?:(?:bull|horse)[ -]?${SHIT}|boll(?:o|i)(?:ck?s|x))(?![ \t]+to${END})${END}`, 'nonsense'],
  [String.raw`${BEGIN}(a|an)[ \t]+(?:absolute[ \t]+|total[ \t]+|real[ \t]+|proper[ \t]+|right[ \t]+)?(?:bitch|bastard|${FUCK}er|b[*]+stard)[ \t]+of[ \t]+an?(?=[ \t]+[a-z])`, '$1 hard'],
  [String.raw`${BEGIN}(lucky|poor|jammy)[ \t]+(?:bastard|bugger|sod|bitch|git)(e?s)?${END}`, '$1 thing'],
  [String.raw`${BEGIN}shitty${END}`, 'bad'],
  [String.raw`${BEGIN}shittier${END}`, 'worse'],
  [String.raw`${BEGIN}shittiest${END}`, 'worst'],
  [String.raw`(?<=${BEGIN}(?:an?|another|of)[ \t]+)${SHIT}(?=[ \t]+(?:day|night|shift|week|month|year|rota|time|job|idea|pay|handover|start|end|coffee|weather|morning|evening|weekend|on[- ]call|sleep|mood)${END})`, 'bad'],
  [String.raw`(?<=${BEGIN}(?:is|was|are|were|feels?|felt|so|really|pretty|very)[ \t]+)${SHIT}(?=[ \t]*(?:[.,!?;\n]|$)|[ \t]+(?:and|but|today|tonight|again|because|cos)${END})`, 'bad'],
  [String.raw`(?<=${BEGIN}(?:this|that|same|such|weird|more|any|of[ \t]+this|all[ \t]+the)[ \t]+)${SHIT}(?=[ \t]*(?:[.,!?;)\n]|$)|[ \t]+(?:again|anymore|any[ \t]+more|every|on|at|in|for|from|when|because|and|but|today|tonight|happens|up)${END})`, 'stuff'],
  [String.raw`${OPENS}(?:oh[ \t]+)?${FUCKING}[ \t]+(?:hell|heck|christ|jesus)${END}`, 'goodness'],
  [String.raw`${OPENS}(?:oh[ \t]+)?holy[ \t]+(?:${FUCKING}[ \t]+)?(?:${SHIT}|${FUCK}|hell)(?=[ \t]+[a-z])`, 'wow,'],
  [String.raw`${OPENS}(?:holy[ \t]+)?(?:${FUCKING}[ \t]+)?(?:${SHIT}|${FUCK}|feck|bollocks|wtf|wtaf|ffs|fml|jfc|omfg|fuck me|fuck it)[ \t]*[,!]+[ \t]+(?=[A-Za-zÀ-ɏ])`, ''],
  [String.raw`${OPENS}(?:ffs|fml|jfc|wtaf|wtf)[ \t]+(?=[A-Za-zÀ-ɏ]+[ \t]+[A-Za-zÀ-ɏ])`, ''],
  [String.raw`(?<=[A-Za-zÀ-ɏ\d)])[ \t]*,?[ \t]+(?:ffs|fml|wtf|wtaf|jfc|stfu|fuck(?:['’]s|s)[ \t]+sake|fuck[ \t]+me)(?=[ \t]*(?:[.!?…\n]|$))`, ''],
  [String.raw`${BEGIN}(?:bloody[ \t]+)?${FUCKING}(?:[ \t]+(?:${FUCKING}))?${NO_ADVERB}[ \t]+(?=[A-Za-zÀ-ɏ])`, ''],
]);
