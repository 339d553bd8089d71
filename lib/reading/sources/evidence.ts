import type { Span } from '../../draft/span.ts';
import { thatMayStand } from '../patterns/may-stand.ts';
import { find, pattern, type Pattern } from '../patterns/pattern.ts';
import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import { sentences } from '../sentences.ts';
import { shape } from '../shape.ts';
import { standingAt, type Standing } from '../stance.ts';

/** What a sentence rests on without saying where it stands. */
export type EvidenceKind = 'study' | 'figure' | 'effect';

/** A study, a figure or an effect that is put forward as fact; the span is its sentence. */
export interface EvidenceClaim extends Span {
  readonly kind: EvidenceKind;
}

/** "A Harvard study found", "the literature is crystal clear", "it has been shown", "RCT after RCT". */
const STUDY = [
  pattern('<study>|<scientist> !for !to !, !coordinator !nurse !teacher !charts !trail ~{0,4} <finds>|<settled>'),
  pattern('<study>|<scientist> from|in|out|of|by|at|di|dari|en|de ~{0,6} <finds>'),
  pattern('<journal> just|has|also? <finds>|published'),
  pattern('according+to|per|menurut|según|segun|ikut ~{0,4} <study>|<scientist>'),
  pattern('<staffs> in|from|at _ ~{0,2} shown|found|proved|proven|discovered'),
  pattern('<study> after <study>'),
  pattern('there \'s|is|are ~{0,4} <study> ~{0,8} that|showing|saying|proving'),
  pattern('there\'s ~{0,4} <study> ~{0,8} that|showing|saying|proving'),
  pattern('saw|read|heard ~{0,4} <study> ~{0,4} that|where|showing|saying'),
  pattern('in|from|new|big|large|huge|landmark|recent ~{0,3} <study> ~{0,4} ,|: ~{0,8} <alters>|<multiplies>|<comparing>|beats|does|do'),
  pattern('^ new|latest|big|huge ~{0,2} <study> ~{0,2} out|dropped|published|released'),
  pattern('<study> ~{0,3} baru keluar'),
  pattern('new|latest|recent|big|large|huge ~{0,2} <study> ~{0,6} <alters>|<multiplies>'),
  pattern('<study> of ~{0,6} : ~{0,8} <alters>|<multiplies>|<comparing>|does|<outcome>'),
  pattern('they|depa|diorang just|have|\'ve|actually{0,2} published|proved|proven|found|showed|shown|studied that'),
  pattern('they just published|proved|showed it'),
  // told from hearsay: "they did a big study", "there was a trial", "hay un estudio", "it's been replicated in nine countries"
  pattern('they|somebody|someone did|ran|redid|have+done|\'ve+done ~{0,4} study|trial|rct|survey|meta-analysis|analysis'),
  pattern('they|scientists|somebody followed|tracked|studied|tested|measured ~{0,3} <amount>|<large> ~{0,3} <people>|<patients>|<staffs>|<counted>|of+us|of+them'),
  pattern('they|lo|la studied|measured|tested|midieron|estudiaron|probaron it|en|in'),
  pattern('they|depa \'ve|have{0,1} proven|proved|shown now? that|screens|it'),
  pattern('there was|\'s|is a|an|one ~{0,2} study|trial|rct|meta-analysis .|,|!|in|from|on'),
  pattern('hay|ada|hubo|salió un|una|satu|big|besar{0,2} <study>'),
  pattern('rct|trial|meta-analysis|rcts|trials from|in|out+of|last _'),
  pattern('multiple|several|many|dozens+of|countless|three|two rcts|trials|studies|meta-analyses'),
  pattern('been|well|bien studied|replicated|estudiado|measured for|in|en ~{0,3} decades|years|countries|países|trials'),
  pattern('per|according+to|says the|a latest|new|current|recent|updated{0,2} guideline|guidelines|guidance'),
  pattern('fresh|new|latest|recent research|study|trial|data from|in|out+of|shows|says'),
  pattern('what|that the <study> say|says|shows|show'),
  pattern('on|in|across every outcome|outcomes|trial|trials'),
];

/** "Clinically proven", "scientific fact": known to all, without a study. */
const KNOWN = [
  pattern('<it>|it\'s|its|is|been|has|ya|está|esta|telah|sudah|dah clinically|scientifically|now|been|long|well|secara|saintifik|científicamente|cientificamente{0,2} proven|shown|proved|demonstrated|studied|measured|terbukti|comprobado|demostrado|probado'),
  pattern('clinically|scientifically|saintifik|científicamente proven|proved|shown|terbukti'),
  pattern('scientific|science|proven|fun|known fact :|,'),
  pattern('^ proven|fact $'),
  pattern('that\'s|thats|is|it\'s a|just|scientific{1,2} fact .|,|!?'),
  pattern('it\'s|has been known|studied|measured|shown|proven'),
  pattern('triples|doubles|quadruples !as _'),
  pattern('that\'s|it\'s|is|are settled|settled+science|beyond+doubt|beyond+debate .|,|!|$'),
  pattern('isn\'t|not|no+longer debatable|up+for+debate|controversial anymore|any+more?'),
  pattern('look it up'),
];

/** "73 % of residents", "one in three", "by a third", "three times more likely", "NNT 40". */
const FIGURE = [
  pattern('<amount> <percentage> of|daripada|orang|de|del ~{0,5} <patients>|<people>|<staffs>|<counted>|<outcome>|<clinical>|<remedy>'),
  pattern('<amount> <percentage> <patients>|<people>|<staffs>|<counted>|<outcome>'),
  pattern('<amount> <percentage> <comparing>'),
  pattern('<outcome> ~{0,8} <amount> <percentage>'),
  pattern('<amount> in|out+of|out|dalam|dari|de|daripada of|cada? <amount> ~{0,6} <patients>|<people>|<staffs>|<counted>|<outcome>|<clinical>'),
  pattern('#+in+#|one+in+#|one+in|#-in-# ~{0,6} <patients>|<people>|<staffs>|<counted>|<outcome>|<clinical>'),
  pattern('<outcome>|<clinical> ~{0,5} #+in+#|one+in+#|one+in|#-in-#'),
  pattern('<outcome>|<clinical>|<alters> ~{0,6} per <amount>'),
  pattern('<fraction> of all|the|our|those ~{0,3} <patients>|<people>|<staffs>|<counted>|<outcome>'),
  pattern('<fraction> of ~{0,2} <patients>|<people>|<staffs>|<counted>|<outcome>'),
  pattern('<alters> ~{0,8} by|a|one|two|around|about|up+to|nearly|almost|sebanyak|un|en{1,3} <amount>? <percentage>|<fraction>|fold'),
  pattern('<alters> ~{0,8} <amount> <percentage>|points|puntos|mmhg'),
  pattern('adds|add|shortens|shorten|prolongs|lengthens|live|live+longer|by ~{0,6} <amount> years|months|days|hours'),
  pattern('<amount>|<large> times|x|fold|kali|ganda|veces ~{0,2} <comparing>|as'),
  pattern('<manifold> ~{0,2} <comparing>|as'),
  pattern('nnt|nnh ~{0,5} <amount>'),
  pattern('<multiplies> ~{0,5} <outcome>|<clinical>'),
  pattern('double|halve|triple|doubling|halving ~{0,3} <outcome>'),
  pattern('<amount> <percentage> respond|recover|relapse|survive|improve|die|fail|quit|leave|of+people'),
  pattern('nearly|almost|about|over|around|in a|one|two <fraction>'),
  pattern('<patients>|<people>|<staffs>|<counted> ~{0,8} #+in+#|one+in+#|one+in|#-in-#'),
  pattern('<outcome>|<clinical> ~{0,3} <multiplies>'),
  pattern('<alters> ~{0,6} in|by half'),
  pattern('leading|top|commonest|biggest|number+one ~{0,2} cause|causes|killer|cause+of+death|leading+cause+of+death'),
  pattern('leading+cause+of+death'),
  pattern('<outcome>|<people>|<patients> ~{0,8} <amount>|<large> ~{0,2} a|every|per|each|al|setiap year|day|minute|minutes|week|año|tahun'),
  pattern('<amount>|<large> ~{0,4} <outcome>|<people>|<patients> ~{0,4} a|every|per|each|al|setiap year|minute|minutes|año|tahun'),
  pattern('<outcome> ~{0,6} every|each <amount> minutes|seconds|hours|minutos|minit'),
  pattern('<patients>|<people>|<staffs>|<counted> ~{0,8} on+average|average|median'),
  pattern('on|an average ~{0,6} <patients>|<people>|<staffs>|<counted>'),
];

/** "Works better than", "does nothing for": what only a comparison can tell. */
const EFFECT = [
  pattern('works|work better|faster than ~{0,2} <clinical>|<remedy>'),
  pattern('<clinical>|<remedy> ~{0,3} better|superior|safer|worse than|to ~{0,2} <clinical>|<remedy>'),
  pattern('<clinical>|<remedy> ~{0,3} as effective|good|safe as ~{0,2} <clinical>|<remedy>'),
  pattern('<clinical>|<remedy> ~{0,3} beats|outperforms|beat ~{0,2} <clinical>|<remedy>'),
];

/** What a figure must be about. */
const COUNTED = cueTest('clinical', 'outcome', 'patients', 'people', 'staffs', 'counted', 'remedy', 'ailing');
const wordingsOf = (patterns: readonly Pattern[]) => thatMayStand(patterns.map((source) => ({ pattern: source })));
const KINDS = [
  ['study', wordingsOf(STUDY), false], ['study', wordingsOf(KNOWN), true], ['figure', wordingsOf(FIGURE), true], ['effect', wordingsOf(EFFECT), false],
] as const satisfies readonly (readonly [EvidenceKind, unknown, isOfHealth: boolean])[];

/** One's own work: "our audit", "my paper". */
const OWN_STUDY = new RegExp([
  String.raw`\b(?:my|our|we|nuestr[oa]s?|kami)\b (?:\S+ ){0,3}(?:stud(?:y|ies)|trials?|papers?|audits?|data|research|registry|survey|cohort|team|group|abstract|poster)\b`,
  String.raw`\bfrom our\b`,
  String.raw`\bnuestr[oa]s? (?:estudio|datos)\b`,
  String.raw`\bkajian (?:saya|kami)\b`,
].join('|'), 'i');
/** One's own count, place or time: "our unit", "on this ward", "last night". */
const OWN = new RegExp([
  String.raw`\b(?:my|our) (?!kind\b|country\b|kids\b|bodies\b|cardiologist|profession|reg\b|boss\b)`,
  String.raw`\b(?:on|in|at) (?:this|the) (?:ward|unit|shift|department|floor|clinic)\b`,
  String.raw`\b(?:round|around|over|in|up|down|works?) here\b|\bhere[.,!]`,
  String.raw`\blast (?:night|month|week)\b|\bto(?:night|day)\b|\bthis (?:shift|week|month|morning)\b`,
  String.raw`\bof (?:me|us)\b|\bis me\b|\bfor me\b|\bthe team\b|\bn=1\b|\bin my experience\b|\bimo\b`,
  String.raw`\bwe (?:looked|audited|counted|raised|had|saw|asked|surveyed)\b`,
  String.raw`\bi (?:think|reckon|guess|suspect|feel|believe|once|used)\b`,
  String.raw`\bi(?:'m| (?:was|am|had|got|scored|passed|slept|spent)) (?:\S+ ){0,4}(?:\d|half\b|third\b|twice\b)`,
  String.raw`\bkami\b|\bnuestr[oa]s?\b|\bunit kita\b`,
].join('|'), 'i');
/** A figure of one person's story or account. */
const ONE_PERSON = /^i\b|\b(?:he|she|his|her|him)\b/i;
/** Held at arm's length, or asked for. */
const WEIGHED = new RegExp([
  String.raw`\b(?:no|not (?:enough|much|any|a)|isn't (?:enough|much)|lack of|more|need|want|wish|love to see) (?:good |strong |more |better |research )?(?:evidence|data|studies|research|trials?|idea)`,
  String.raw`\bwhat (?:the |\w+ )?(?:evidence|studies|trials|data|research|literature)\b`,
  String.raw`\bif someone|\banyone (?:got|have|know)|\bhas anyone|\blooking for|\bsource\?|\bcitation|\bretract|\brujukan|\b(?:siapa|sesiapa|anyone|quién|alguien)(?: yang| que)? (?:ada|has|tiene)\b`,
  String.raw`\bused to (?:think|believe)|\b(?:couldn't|can't) find|\bwhere (?:that|it|this) comes from|\b(?:couldn't|can't|couldnt|cant) (?:quote|name|cite)|\bgoing round|\bclaimed|\bstop citing|\bplease don't share`,
  String.raw`\bunclear|\bhypothes|\bhunch|\bguess|\bpretend|\bimagine|\bjoke|\bunderpowered`,
  String.raw`\bpoll\b|\bcopay|\bdiscount|\bcoupon`,
].join('|'), 'i');
/** The source itself is asked for. */
const DOUBTED = new RegExp([
  String.raw`\bwhere (?:that|it|this|the) (?:\w+ )?(?:is|comes|came) from|\bname the study|\bwhich study|\bsource\?|\bcitation`,
  String.raw`\bcouldn't find (?:it|where|the|any)|\bcan't find (?:it|the)|\blooking for the`,
  String.raw`\b(?:no|have the|have a) source (?:at|to) hand|\btiada sumber\w*|\bno tengo la fuente`,
].join('|'), 'i');
/** A question that asks nothing. */
const RHETORICAL = /\b(?:did (?:you|u|ya) know|can we talk about|why (?:is|are|isn't|aren't|don't|do|not)|how is (?:this|that|it)|tahukah|sabías|know why|and yet|who knew)\b/i;
const NOT_PUT_FORWARD: ReadonlySet<Standing['polarity']> = new Set(['hypothetical', 'negated']);

function isPutForward(reading: Reading, kind: EvidenceKind, sentence: Span, words: Span): boolean {
  const said = reading.quote(sentence);
  if ((kind === 'study' ? OWN_STUDY : OWN).test(said) || WEIGHED.test(said) || (kind !== 'study' && ONE_PERSON.test(said))) return false;
  if (said.includes('?') && !RHETORICAL.test(said)) return false;
  const { voice, polarity } = standingAt(reading, words);
  return voice !== 'quoted' && !NOT_PUT_FORWARD.has(polarity);
}

/** Sentences that put a study, a figure or an effect forward as fact, in reading order. */
export function evidenceClaims(reading: Reading): readonly EvidenceClaim[] {
  if (isIn(reading.text, DOUBTED)) return [];
  const all = reading.get(sentences);
  const { units } = reading.get(shape);
  const found = new Map<number, EvidenceClaim>();
  for (const [kind, wordings, isOfHealth] of KINDS) {
    if (isOfHealth && !COUNTED.text(reading)) continue;
    for (const match of reading.get(wordings).flatMap(({ pattern: source }) => find(reading, source))) {
      const { sentence } = units[match.from]!;
      const span = all[sentence];
      if (span === undefined || found.has(sentence)) continue;
      if (isPutForward(reading, kind, span, match)) found.set(sentence, { ...span, kind });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** True when the text itself says that a source is missing, or asks for it: "no source at hand", "which study?". */
export function isSourceAsked({ text }: Reading): boolean {
  return isIn(text, DOUBTED);
}
