import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';

const words = (...lists: readonly string[]) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${lists.join('|')})(?![\p{L}\p{N}])`, 'iu');

/** What is said of a matter beside the matter itself, and how much it speaks for a false claim, in logits. */
interface Sign {
  readonly shape: RegExp;
  readonly speaks: number;
}

/** "Don't bother", "stay home": what the reader is told to leave. */
const LEAVE: Sign = {
  shape: words(
    'don\'?t (?:bother|waste|go|risk|fill|mail|even|stand|travel|come|drive|queue|send|sign|open|answer|tap|trouble)|do not (?:bother|waste|go|fill)',
    'not (?:be )?bother(?:ing)?|stay (?:at )?home|stay in bed|leave it(?: blank)?|leave that|skip (?:it|the|this)|forget it|no point|waste of',
    'save (?:your|yer|ya|yourself)|give (?:it|this one|this election) a miss|why bother|pointless|no need(?: to)?|say no|bin (?:it|them)|throw (?:it|them) (?:out|away)',
    '(?:tak|tok|x) payah|tak perlu|buang (?:masa|maso|minyak|duit)|rugi|ni vayan|no vayan|ni la manden|ni se formen|mejor qu[eé]date|no vale la pena|huwag|wag (?:na|mag\\p{L}*)',
    'beware|be careful|hati[- ]?hati|hati2|cuidado|refuse (?:it|them)',
  ),
  speaks: 1.6,
};
/** "Pass it on", "tell your team". */
const PASSED_ON: Sign = {
  shape: words(
    'pass (?:it|this) (?:on|to)|passing this on|spread(?: the word)?|share (?:this|to|it|with)|forward|tell (?:the|your|ur|all|everyone|everybody|older|every|ur)',
    'let .{1,15} know|heads up|psa|fyi|pro tip|sebar\\p{L}*|sebarkan|pasen|pasa(?:lo|dlo)|la voz|viralkan|panjangkan|kongsi|bagitau|cascade|pakikalat|les? aviso|wake up',
  ),
  speaks: 0.9,
};
/** "My cousin who works there", "HR confirmed", "everybody knows". */
const ON_HEARSAY: Sign = {
  shape: words(
    'they (?:said|told)|told (?:me|us|my|our)|heard|apparently|my (?:cousin|mate|friend|aunt|uncle|sister|brother|neighbou?r|senior)\'?s?|friend (?:of|who|at|from)',
    '(?:on good )?authority|hr|helpline|confirm(?:ed|s)|i\'?ve seen|i saw|kawan|jiran|prim[oa]|me (?:lo )?dij(?:o|eron)|ya pregunt[eé]|averig\\p{L}+',
    '(?:everybody|everyone|we all) knows?|nobody (?:tells|checks)|(?:don\'?t|won\'?t) (?:tell|want) (?:you|us|known|it)|literally|union friend|new (?:law|rule)|comprobado|dah sahkan',
  ),
  speaks: 0.8,
};
/** "This year", "not any more", "from Monday": what is told as news. */
const AS_NEWS: Sign = {
  shape: words(
    'this (?:year|time)|now|any ?more|no longer|already|from monday|scrapped|changed|moved|since (?:covid|the (?:summer|shots?|jabs?|vaccines?))|tahun ni|kali ni|dah|ya no|ahora|este (?:año|domingo|noviembre)',
  ),
  speaks: 1.1,
};
/** What is lost or done away with. */
const LOSS: Sign = {
  shape: words(
    'voids?|voided|toss(?:es|ed)?|bins?|binned|shred\\p{L}*|thrown?|throw|dump\\p{L}*|landfill|reject\\p{L}*|cancel\\p{L}*|delet\\p{L}*|removed?|strike|struck|los(?:e|es|t|ing)',
    'purged?|arrest\\p{L}*|turned away|can(?:\'?t|not) vote|not allowed|deport\\p{L}*|track\\p{L}*|chip|straight to|rigged|faked?|swap(?:s|ped)?|flip\\p{L}*|hacked|rosak|buang|gugur\\p{L}*|potong',
    'nulo|anulan?|basura|pierden?|no cuentan?|quita(?:n|ron)?|poison(?:s|ed)?|buried|big pharma|they (?:hide|hid)',
  ),
  speaks: 0.8,
};

/** "It doesn't", "nobody can", "No, you can't": what is turned down, where the writer does not tell others to leave it. */
const TURNED_DOWN: Sign = {
  shape: words(
    '(?<!(?:who|that|which) )(?:does|did|is|are|was|were|has|have|ca|wo|would)n[\'’]?t(?! (?:want|need|even|tell|vote|survive|live))|don[\'’]?t(?! (?:bother|let|tell|need|want|trust|go|waste|listen|know|even|take|give|fill|mail|send|sign|open|answer|get|be|put|rush|do))',
    '(?<!(?:who|that|which) )(?:does|do|did|is|are|was|were|has|have|can|will) not|cannot(?! (?:catch|vote))|never(?! (?:need|want))|nobody(?! (?:tells|checks|knows|talks|says|signs|asks|opens|counts))|no one|not (?:a(?! coincidence)|the|one|from|because|true|to)|nothing',
    'bukan|tidak|tak (?:ada|rosak|boleh|menyebabkan)|ain\'?t no|innocent|no (?:da|causa|cura|mata|comparte|puede|pueden|se puede|quita)|nope|myth|rumou?r|people on here|feed says',
  ),
  speaks: -1.5,
};
/** "About", "rarely", "1 in 1,000", "2 %": measured, as those who spread a rumour seldom are. */
const MEASURED: Sign = {
  shape: words(
    'about|rare(?:ly|r)?|very little|does little|delays|modest\\p{L}*|small|slightly|a little|in some|a few|some people|commonest|usually|1 in \\d+|one in|in \\d[\\d,]+|per ?cent|\\d+(?:\\.\\d+)? ?%|advised|approved|licensed|as well as',
    'cured? with|prevents?|protects?|protection|screening|weekly|fewer|lower(?:s|ed)?|higher|safely|by half|can (?:cause|make)|risk of|get (?:the|your) (?:jab|shot|vaccine)|evidence|trials?',
  ),
  speaks: -1,
};
/** "Check your card", "stay in line", "I voted by post": guidance, and what the writer did. */
const GUIDANCE: Sign = {
  shape: words(
    '(?:can|may) still vote|you can still|check (?:with|your|the|if)|ask (?:for|the|your|at)|https?|www|polls? (?:are )?open(?:s)?|polling day|in (?:line|the queue)|10 ?pm|please vote|bring (?:photo )?id|deadline|appl(?:y|ication)|update your',
    'register (?:at|online|by)|the council|clerk|proxy|title 13|federal law|by law|confidential|i voted|voted today|sausage|go vote|mohon|semak|laman|revisa|vigente|[\\w-]+\\.(?:gov|org|uk|gob|com)',
    'ring (?:the|them|your)|talk (?:to|before)|(?:a|your|her|his|my) doctor|labs|hospital on time|lol|joke|futsal',
  ),
  speaks: -1,
};

const SIGNS = [LEAVE, PASSED_ON, ON_HEARSAY, AS_NEWS, LOSS, TURNED_DOWN, MEASURED, GUIDANCE];

/**
 * How much the manner of a text speaks for a rumour spread in earnest and against a correction, in logits. A false claim and its correction
 * share nearly all their words; what tells them apart is what the writer wants done with them.
 */
export function manner(reading: Reading): number {
  return SIGNS.reduce((sum, { shape, speaks }) => (isIn(reading.text, shape) ? sum + speaks : sum), 0);
}
