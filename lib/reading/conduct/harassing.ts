import { overlaps, type Span } from '../../draft/span.ts';
import { thatMayStand } from '../patterns/may-stand.ts';
import { find, pattern, type Pattern } from '../patterns/pattern.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';
import { shape } from '../shape.ts';
import { standingAt } from '../stance.ts';

/** Words that set people upon somebody, follow somebody, write without end, show somebody up, or leer. */
export interface Harassing extends Span {
  readonly kind: 'pile-on' | 'stalking' | 'unwanted' | 'sexual' | 'embarrassing';
}

interface Wording {
  readonly kind: Harassing['kind'];
  readonly pattern: Pattern;
}

/** One person, or a few, as somebody who is set upon. */
const SOMEONE = '<him-her>|<handle>|<staff>|<person>|<name-calling>|<of-people>|<relative>|<you>';

function wordings(kind: Harassing['kind'], sources: readonly string[]): Wording[] {
  return sources.map((source) => ({ kind, pattern: pattern(source) }));
}

const WORDINGS: readonly Wording[] = [
  ...wordings('pile-on', [
    '<crowd> ~{0,4} <reaching> <handle>|her|him|them|this|that ~{0,5} what|how|who|why ~{0,2} <you>|<we>|think|feel|many|<he-she>|really',
    '<crowd> ~{0,5} <reaching>|<setting-upon> ~{0,4} his|her|their|<staff>|<handle>|this|that|kau|su ~{0,4} <reachable> !of',
    'go|let|let\'s|please ~{0,6} <him-her>|<handle> know how|what|that|exactly ~{0,2} <we>|<you>|nobody|everyone',
    `ratio|dogpile|dog-pile|brigade|swarm|doxx|dox|unmask|kecam|serang|viralkan|malukan|funar|funen|hundid ~{0,2} ${SOMEONE}|his|their|muka|ni|esta|esa|este|ese`,
    `^|go|let's|lets|please|all|everyone|to|and humiliate|roast|shame|cancel|expose|embarrass|blast|bully|pester|harass|mob|hound !on ~{0,2} ${SOMEONE}`,
    `<crowd> ~{0,3} spam|flood|bombard|blitz|hammer|nuke|drag|bury|blast|roast|haunt|mock|laugh ~{0,4} ${SOMEONE}|his|their|at`,
    'spam|flood|bombard|blitz|hammer|ruin|trash|raid|overwhelm|plaster|fill|clog|jam <his-her>|<handle>|their|every|this ~{0,3} <reachable>|slot',
    `pile|dog+pile on|onto|in ~{0,2} ${SOMEONE}|folks|everyone|keep|,|$|.|!`,
    'dogpile|pile-on|pileon time|incoming|party|commence|alert',
    'quote|tag|message|email|call|ring|text|comment ~{0,3} <him-her>|<staff>|<handle> ~{0,2} into the sun|oblivion',
    'make <him-her>|<handle> trend|famous|viral|quit|cry|delete|pay|sorry|regret|resign|suffer|disappear|notice|apologise|apologize|miserable|go',
    'make|making|give|giving <his-her>|<him-her>|<handle> ~{0,1} life|week|day|time? hell|misery|miserable|impossible',
    'give <him-her>|<handle>|this|that ~{0,1} <staff>|<person>|mp|minister|politician? hell',
    "get|have|getting <him-her>|<handle> ~{0,1} fired|sacked|struck|suspended|banned|deported|dismissed|evicted|kicked|off",
    'tag|tagging|contact|email|emailing|ring|ringing|call|calling|write|writing|message|messaging ~{0,2} <his-her>|their employer|boss|wife|husband|hospital|university|department|school|mother|mum|mom|family|parents|manager|dean',
    'keep|everyone|all|time|times ~{0,3} ringing|calling|tagging|emailing|messaging|posting|replying|commenting|sending ~{0,10} until ~{0,2} <he-she>|<they>|<him-her>|cave|caves|fired|sacked|gone',
    'one|1|<number> star|stars ~{0,3} <his-her>|their|this|that',
    '<his-her> ~{0,2} surgery|clinic|practice ~{0,6} one|1 star|stars',
    '<his-her>|<staff> ~{0,2} number|address|mobile|home+address|rota|plate|private ~{0,4} <be>? ~{0,2} below|comments|here|next|going|circulating|day|wants|replies|use',
    'drop|post|share|leak|find|here+is|here\'s|got|have|found ~{0,2} <his-her>|their ~{0,2} number|address|mobile|rota|plate|location|workplace ~{0,10} ring|call|wants|visit|her|him|comments|who|give|gym|message|below',
    'drop|any ~{0,2} clue|clues|info|information|dirt ~{0,2} ~{0,3} got|have|on <him-her>|<you>|$|.|!',
    'find out who ~{0,4} is ~{0,4} and|, ~{0,2} make|let|out|expose|post|tell',
    '<him-her>|<handle>|<his-her> ~{0,12} you know what to do',
    'comment|comments|reply each? under|on <his-her>|<handle> ~{0,2} photo|post|page|wall|video',
    'target <be> ~{0,1} <handle>|<staff>|<him-her>',
    'never|no ~{0,3} quiet|peaceful day|moment|week',
    'nobody|no+one|don\'t|never let <him-her>|this|<handle> ~{0,3} forget|live|rest|sleep|off|away',
    'everyone|everybody|all|each ~{0,4} comment|reply|emoji|like|review|complaint|report|message ~{0,3} under|on|to|at|each ~{0,2} <his-her>|<staff>|<handle>|this|that|nurse',
    '<number> of you in|on|under|to <his-her>|the|<handle>|replies',
    'nobody|no+one|everyone|none+of+us ~{0,1} sit|talk|speak|answer|help|ignore|work|swap <him-her>|with <him-her>?',
    'todos|todas a su|por|decirle|el|la ~{0,1} perfil|página|él|ella|ese|esa',
    'a por él|ella|ellos|ese|esa',
    'jom|mari|semua|korang ~{0,2} <setting-upon>|<reaching> ~{0,3} dia|<staff>|ni|page|akaun|ramai-ramai',
    'kecam|maki|serang|report|komen ramai-ramai|beramai-ramai',
    'viralkan ~{0,2} muka|gambar|dia|nama|<staff>|doktor|misi',
    'compartid|comparte|compartan|difundid su|esta|la ~{0,1} foto|cara|número|dirección ~{0,4} hasta|que|para',
    'screenshot|print ~{0,3} <it>|, ~{0,3} print|stick|share|post ~{0,6} every|everywhere',
    'fake|false|bogus bookings|appointments|reviews|complaints|reports',
    'time to|let\'s|lets ~{0,1} cancel|out|expose|end|finish this|that|him|her|them|<handle> ~{0,2} <staff>|<person>|career|,|.|$|!',
    'put <his-her>|their name|number|email|photo|address|picture ~{0,1} on|in|up|all|everywhere every|all|over|each|as',
  ]),
  ...wordings('unwanted', [
    '<count> ~{0,2} <missive> ~{0,5} stop|stopping|answer|reply|seen|ignored|ignoring|silence|block|blocked|read|more|still',
    '<count> ~{0,2} <missive> ~{0,8} until ~{0,1} you|u|she|he',
    "<i>|i'm|<we> ~{0,4} <not>|never ~{0,1} stop|stopping|give|giving|going|rest|let|quit ~{0,2} <contacting>|until|till|up|away|anywhere ~{0,4} <you>|answer|reply|admit|apologise|apologize|meet|<your>|talk|listen|love",
    '<i>|<we> ~{0,3} keep|seguir|continue ~{0,2} <contacting>|making ~{0,8} until|till|hasta you|u|she|he|i|que|<handle>',
    '<i>|<we> ~{0,3} keep|keeps|kept|continue ~{0,2} <contacting>|making|guessing ~{0,8} new|public|your|every ~{0,1} account|accounts|lecture|lectures|clinic|door|post|time|you|public',
    'new|other|more|another|eleven|# ~{0,2} account|accounts|number|numbers|sim ~{0,6} block|blocked|blocking|every|each|stop',
    'block|blocked|blocking <me> ~{0,10} account|accounts|another|again|number|please|keep|someone|new|more|stop|other|seguir',
    "you|she|he ~{0,2} asked|told|begged|want|wants <me> ~{0,1} not|to ~{0,1} stop|write|message|contact|call|text|emailing|leave ~{0,8} so|but|and|i'm|i|i'll|.",
    "not+to|not to? write|message|contact|call|text .|, %? ~{0,2} <i>|i'm",
    "since|because|as you ~{0,2} won't|wont|refuse|declined|ignore|ignored|don't|never|have ~{0,2} reply|answer|respond|my|me|to|talk|coffee|declined ~{0,10} post|keep|under|booked|come|every|send|tell|seat|wait|turn",
    "you|u can't|cannot|cant|won't|can't+say|can|could ~{0,2} ignore|escape|avoid|hide|block|dodge ~{0,1} <me>|all|from|no|forever",
    "why won't|wont|don't|dont|aren't|are|do|haven't|tak|kenapa you|u|she|tak|awak|not ~{0,2} answer|answering|reply|replying|respond|balas|ignoring|talk|text ~{0,2} me|my|?|.",
    'kenapa tak|tak+nak balas|jawab|layan',
    'answer me|my . % answer',
    'message|dm|text|call|ring me back? or <i>|i\'ll|else',
    "<i>|i've|^ sent|sending|left|written|wrote|emailed|messaged|texted|rang|called|asked ~{0,2} you|her|him ~{0,2} <count> ~{0,2} <missive>|times|time",
    "i've|ive|<i> ~{0,2} messaged|emailed|texted|written|called|dmed|rung|contacted you ~{0,2} on|here|everywhere|<count>|every|times|and",
    "<i>|i'll sent|send|leave|bring ~{0,2} flowers|roses|gifts|chocolates|letters|poems ~{0,6} <you>|<your>|ward|door|mother|her|house",
    'change|changed <your>|<his-her> ~{0,1} number|locks|email ~{0,8} get|find|next|again',
    'seen-zoning|seenzoning|ghosting|blueticking|blue+ticking|ignoring me .|, %? ~{0,3} <i>',
    'no me bloquees|ignores|bloquees',
    'voy|vamos a seguir <contacting>|llamando|escribiendo|mandando|esperando',
    '<number> days of me|asking ~{0,8} and|more',
    'every hour|day|single ~{0,6} until you|<he-she>',
    'reading|seeing|read|see these|this|my|them . % ~{0,1} <number> emails|messages|texts|dms|letters',
    'asked <number> times|six times|ten times|repeatedly . ~{0,2} you|can\'t',
    'dah <number> kali ~{0,3} <missive>|call|pm|tak|whatsapp',
  ]),
  ...wordings('stalking', [
    '<i>|<we>|i\'ve ~{0,2} followed|following|trailed|tailed|tracked|watched|watching|photographed|filmed ~{0,1} her|him|you|them ~{0,2} home|twice|leave|leaving|sleep|sleeping|car|house|gym|undress|walk|walking|window',
    "i'm|<i>|am ~{0,1} outside|sitting|waiting|parked|standing ~{0,1} outside? <your>|<his-her>|again ~{0,2} <premises>|flat|door|window|street|gate|again",
    "i'll|<i>|will ~{0,2} come|wait|sit|turn|be|keep|stand|park ~{0,3} outside|door|clinic|lectures|waiting+room|parking|entrance|up ~{0,4} until|till|tomorrow|every|again|<you>|<your>|talk|tunggu|nanti|one",
    'turning|turn|showing|show up at|to|outside <your>|<his-her>|every ~{0,2} lectures|lecture|clinic|house|work|door|shift|gym|talk|flat',
    '<i>|<we> know ~{0,1} which|what|where ~{0,1} entrance|gym|bus|time|train|car|door|café|cafe|school ~{0,3} <you>|<he-she>',
    '<i> check|checks|track|monitor|follow|watch <his-her>|<your> location|phone|snap|strava|stories|every|movements|likes|window|house',
    "you look|looked ~{0,2} good|hot|beautiful|gorgeous|amazing|sexy|lovely leaving|walking|running|getting|through|coming",
    "you look|looked|are|were so|very|really|amazing|good|beautiful|hot ~{0,8} yesterday|leaving|this|last|when|at ~{0,12} see|saw|waited|watched|me|me+waiting",
    "you|she|he ~{0,1} didn't|never|don't|doesn't see|saw|know|notice ~{0,2} me|<i> ~{0,3} watching|waited|there|follow|followed|behind",
    "she|he thinks ~{0,6} off|private|safe|alone . ~{0,2} it|isn't",
    'saya|aku tunggu|nampak|ikut awak|kau|kat|dia',
    'booked|book|reserved ~{0,2} seat|room|table next|near|opposite ~{0,2} to|yours|<you>|her|his|him',
    "to ~{0,2} my+ex|ex , ~{0,8} number|find|change|door|i'll|know",
  ]),
  ...wordings('sexual', [
    '<leering> ~{0,1} <charms> ~{0,4} <staff>|<handle>|<leer>|nurse',
    'with those|them <charms>',
    '<you>|<your>|<staff> ~{0,6} <leer>',
    'you|u|<your> ~{0,2} hot|sexy|gorgeous|stunning|delicious|fit|fine ~{0,4} in|nurse|doctor|doc|scrubs|uniform|that|those|<leer>',
    'sexy|hot|fit|naughty|gorgeous|slutty|busty|horny little? nurse|doctor|doc|midwife|student|intern|receptionist|houseman|f1|paramedic|girl|trainee|resident',
    'take|rip|peel ~{0,1} them|those|it|scrubs|your|uniform|clothes|top|shirt|off ~{0,2} off|clothes|scrubs|kit|top ~{0,2} nurse|doctor|daddy|for+me|for',
    'for|by daddy',
    '^|,|please|pls|then|just|to|and send ~{0,2} nudes|nude|pics|feet',
    'bend|bends|bending|bent ~{0,1} over',
    'sit on my face|lap',
    "i'd|id|would|wanna|want|gonna|let ~{0,1} bang|tap|smash|shag|bone|rail|spank|motorboat|grope <you>|her|him|that|the|those ~{0,2} <staff>|<leer>|ass|nurse|,|.|!|$",
    'bra|cup|dick|cock size',
    'on her|his|your knees',
    'suck|sucks|sucking|ride|lick|polish my|his',
    'good|great in bed',
    'be your ~{0,1} patient ~{0,8} lips|hands|exam|bath|examined|strip|touch|<leer>',
    'examine|check|undress|touch|strip|sponge|palpate me any|all|day|please|slowly|anytime|<leer>|doctor|nurse',
    'what|who are|is you|she ~{0,2} wearing|by night|under|like in',
    'are you single|wet|horny|naked|alone|wearing',
    'boob job|jobs ~{0,4} <staff>|needs|instagram|her|vote|rate',
    '<staff>|her|his|dr boob|tits|ass|arse|rack|bum|breasts|cleavage ~{0,5} job|instagram|vote|rate|deserves|needs|own|wow|mmm',
    'nurses|sister|midwives wore|wear skirts|stockings|heels|uniforms',
    'slept|sleeping|slep|shagging|shagged ~{0,1} with|her|his ~{0,2} way|consultant|boss|professor|the',
    'happy ending|endings',
    'sponge bath from|by|with ~{0,2} you|her|nurse',
    'qué|que buena|bueno|rica|rico estás|está|doctora|enfermera|doctor',
    'te|le hacía|haría|comía|daba|metía|echaba ~{0,2} un|una|todo|tacto|polvo|yo|a',
    'tía|tia|culo|tetas buena|bueno|buenas|enfermera|doctora',
    'cantik|comel|seksi|hot ~{0,2} dalam|pakai|tengok scrub|uniform|awak',
    'awak|kau cantik|seksi|hot|comel sangat|gila|betul',
    "drink|date ~{0,2} owe me <leer>|.|, ~{0,4} asked|times|ignore",
  ]),
  ...wordings('embarrassing', [
    'laugh|laughing at|emoji ~{0,3} <staff>|<handle>|<him-her>|kev|this|under|<person>',
    "let's|lets|come+on|everyone all? laugh|mock|shame|roast|humiliate|embarrass|tease|point at? ~{0,3}",
    'caption contest|this|competition|time :|.|! %? ~{0,2} <staff>|<our>|<him-her>',
    'thread|list|compilation|collection|montage|album|poll|vote ~{0,6} <shaming> ~{0,6} <staff>|<him-her>|<he-she>|<handle>|said|team|colleague|nurse',
    'most|worst|best embarrassing|humiliating|cringe|insult|memes ~{0,5} <staff>|<he-she>|<him-her>|wins|below|said',
    'post|share|add|drop ~{0,3} <your> best|worst|favourite ~{0,3} meme|memes|gif|gifs|insult|photos|impression|stories ~{0,4} below|of|<him-her>|.|!|$',
    'quote|reply ~{0,2} with ~{0,2} <your> best|worst|funniest',
    '<his-her>|their|<staff> ~{0,1} old facebook|photos|tweets|posts|pics|instagram ~{0,8} pics|swipe|bikini|drunk|professional|😂',
    'swipe for|to|➡️ ~{0,3} <shaming>',
    'photo|picture|pic|video|selfie ~{0,4} drunk|asleep|naked|crying|fainting|passed|topless ~{0,6} <him-her>|let\'s|share|<staff>|humiliate|tag',
    'share|sharing|post|posted|spread|retweet|rt <it>|this|his|her ~{0,3} so ~{0,3} everybody|everyone|people|<he-she>|<they>|all ~{0,2} know|knows|see|sees|recognise|recognizes',
    '<him-her>|<he-she>|his|her ~{0,4} see|sees it|this|herself|himself everywhere',
    'make <it>|this|him|her ~{0,2} go? viral ~{0,4} <he-she>|<i>|want|shame|so',
    'name|naming and shame|shaming',
    'tag <him-her>|his|<it> ~{0,2} so|.|!|$',
    'tagging <him-her> so|in|here',
    'yes <name-calling>? ~{0,2} this is about you',
    'the ~{0,1} ugliest|fattest|smelliest|laziest|dumbest|stupidest|worst-dressed ~{0,3} day|team|<staff>|nurse|<staffs>|ward|night ? ~{0,3} tag|vote|poll',
    'which ~{0,5} <be> ~{0,1} ugliest|fattest|smelliest|dumbest|stupidest',
    'humiliate|embarrass|shame <him-her>|the|this ~{0,2} <staff>? properly|publicly|online|in',
    '<crowd> ~{0,3} send|buy|give|post ~{0,4} slimming|deodorant|soap|diet|mouthwash|shampoo',
    "pov : you're|you|youre ~{0,1} ~{0,2} smelly|ugly|fat|useless|the ~{0,2} <staff>",
    'have ~{0,1} good laugh ~{0,2} at|with',
    'need|want|have|get to see <his-her>|these|this ~{0,1} dms|messages|nudes|pics|photos|cv',
    'should see these|those|this|her|his dms|messages|nudes|photos|screenshots',
  ]),
];
const THAT_MAY_STAND = thatMayStand(WORDINGS);

const FICTION = cueTest('fiction');
const WELL_MEANT = cueTest('well-meant');
/** Kinds that good will or a public office turns into an appeal. */
const APPEALS: readonly Harassing['kind'][] = ['pile-on', 'embarrassing'];
/** Things one pesters that mind it not. */
const THINGS = /\b(?:lab|labs|radiology|pharmacy|it desk|bed manager|printer|fax|pager|referral|report|scan|guideline|receptor|fundraiser|funds?|petition|consultation|council|government|parliament|minister'?s? (?:office|team)|trust|board|strava|ecg|slides?|abstract|poster|cat|dog|puppy|crossword)\b/i;

/** "Never share screenshots to shame them": the order is to leave it. */
const LEAVE_IT = /^(?:please |pls )?(?:never|don't|dont|do not|stop|jangan|no one should|nobody should|no|leave \S+(?: \S+)? alone)(?! (?:let|stop|forget|hold))/i;

function isMeant(reading: Reading, span: Span, last: Span, kind: Harassing['kind']): boolean {
  for (const place of [span, last]) {
    const { voice, polarity } = standingAt(reading, place);
    // "She asked me to stop, so ..." retells what was asked and goes on.
    if (voice === 'quoted' || (voice === 'reported' && kind !== 'unwanted')) return false;
    if (polarity === 'refuted' || polarity === 'asked') return false;
    if (polarity === 'negated' && place === span && kind !== 'unwanted') return false;
  }
  if (LEAVE_IT.test(reading.quote(sentenceAt(reading, span.start)))) return false;
  return kind === 'sexual' || kind === 'stalking' || !THINGS.test(reading.quote(span));
}

/** Calls to set upon somebody, stalking, messages without end, leering, and what is meant to embarrass, as far as the writer means it. */
export function harassing(reading: Reading): readonly Harassing[] {
  const { units } = reading.get(shape);
  const found: Harassing[] = [];
  for (const { kind, pattern: wording } of reading.get(THAT_MAY_STAND)) {
    for (const { start, end, from, to } of find(reading, wording)) {
      const span = { start, end };
      if (found.some((other) => overlaps(other, span))) continue;
      if (FICTION.sentence(reading, units[from]!.sentence)) continue;
      if (APPEALS.includes(kind) && WELL_MEANT.sentence(reading, units[from]!.sentence)) continue;
      if (isMeant(reading, span, units[to - 1]!, kind)) found.push({ kind, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
