import { caredFor } from '../reading/patients/cared-for.ts';
import { evidence, tellingSentence } from '../reading/models/judge.ts';
import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import { harassment } from './harassment.ts';
import { heard } from './heard.ts';
import { insult } from './insult.ts';
import { patientCase } from './patient-case.ts';
import { patientIdentifier } from './patient-identifier.ts';
import { profanity } from './profanity.ts';
import type { Breach, Rule, RuleContext } from './rule.ts';
import { slur } from './slur.ts';
import { threat } from './threat.ts';

/** What would not be posted by the person either, and so may not stand on their page; the first that speaks gives its name. */
const LOOKED_FOR: readonly (readonly [kind: string, rules: readonly Rule[]])[] = [
  ['patient', [patientIdentifier, patientCase]],
  ['abuse', [slur, threat, harassment, insult, profanity]],
];

/** What the network alone must say of a text by another, in logits; on ordinary posts of tests/corpus fewer than 1 in 100 has as much. */
const LIKELY: readonly (readonly [topic: string, kind: string, least: number])[] = [['patient-case', 'patient', 4.3], ['defamation', 'abuse', 3], ['slur', 'abuse', 3]];
/** Somebody out of control, or at what costs a licence, as others show them: what a person is tagged in. Not drink as a subject. */
const CONDUCT = new RegExp([
  String.raw`\b(?:hung ?over|pass(?:ed|ing) out|black(?:ed|ing) out|face[- ]down|blackout drunk|off (?:his|her|their|your) (?:face|head|tits|trolley|nut|rocker)|drunk as|legless|shit-?faced|mabuk|borrach(?:[oa]|era)|wasted(?! (?:an?|time|my|the|food|money|years|hours|on|trip|effort|journey))|`,
  String.raw`breathaly[sz]er|bong|spliff|so high (?:he|she|they|you)|three sheets to the wind|(?:could not|couldn't) (?:walk|stand|see) straight|drank the whole bottle)\b`,
  String.raw`|\b(?:was|were|is|are|so|got|gets|getting|absolutely|completely|totally|still) (?:drunk(?! (?:on|in) )|wasted|hammered|stoned(?! (?:with|by))|smashed(?! (?:it|that|the|her|his|my))|plastered|sloshed|trashed|high as)\b(?! driv)`,
  String.raw`|\b(?:(?:smok(?:ed|es|ing)|roll(?:ed|s|ing)) (?:an? |some |another )?(?:\p{L}+ )?(?:weed|pot|joint|spliff)|with a (?:joint|spliff|bong)|(?:doing|did|snort\w*) (?:lines|coke|cocaine|ketamine|mdma)|on (?:ketamine|coke|mdma)|magic mushrooms)\b`,
  String.raw`|\b(?:threw up|puked|vomited|was sick) (?:in|on|into|all over) (?:my|the|a|an) (?:\p{L}+ )?(?:handbag|bag|taxi|cab|uber|bushes|street|sink|bin|bath|bar|bus|car|plant|shoes)\b`,
  String.raw`|\b(?:(?:after|on|had|necked|downed) (?:three|four|five|six|seven|eight|nine|ten|\d+) (?:\p{L}+ )?(?:pints|shots|beers|margaritas|tequilas|vodkas|gins|cocktails|mojitos|glasses of wine|bottles)|shot number \p{L}+|(?:on )?(?:his|her|their|your) (?:second|third|fourth|fifth|sixth) (?:bottle|bucket|pitcher|carafe))\b`,
  String.raw`|\b(?:flash(?:ed|ing) (?=the (?:whole |entire )?(?:team|room|bar|pub|class|crowd|dance|rugby|football|street|bouncers?|neighbou?rs|party)|everyone|everybody|us|his|her|a (?:bus|taxi|car))|moon(?:ed|ing)|streak(?:ed|ing) (?:across|through|down)|stripped off|skinny[- ]dipp\w*|topless|(?:stark )?naked(?: (?:in|on|at|through|down)|$|[,!.]))\b`,
  String.raw`|\b(?:got (?:arrested|nicked)|in handcuffs|police (?:van|cell)|drunk tank|night in the cells|locked up (?:for the night|over ?night)|(?:thrown|kicked|chucked|carried|dragged) out of (?:the |a |an )?(?:\p{L}+ )?(?:bar|pub|club|lion|arms|nightclub|wedding|taxi|uber)|`,
  String.raw`(?:carried|escorted|dragged|chucked|kicked) out (?:of \p{L}+ (?:\p{L}+ )?)?by (?:\p{L}+ )?(?:bouncers?|security|the police))\b`,
  String.raw`|\b(?:head (?:in|down|over) (?:a|the) (?:bucket|toilet|loo|bowl)|(?:down(?:ed|ing)|neck(?:ed|ing)|chugg(?:ed|ing)) (?:\p{L}+ ){0,4}(?:ale|pints?|shots?|vodka|tequila|wine|beers?)|`,
  String.raw`(?:in|wearing) (?:nothing but|only|just) (?:his|her|their|your|a) (?:\p{L}+ )?(?:top|shirt|pants|knickers|boxers|bra|underwear|towel|apron|gown|socks|smile))\b`,
].join(''), 'iu');

function firstOf(reading: Reading, rules: readonly Rule[], context: RuleContext): Breach | undefined {
  // What tells too little by itself is nobody's business on another's post.
  return rules.flatMap((rule) => heard(reading, rule, context)).find(({ unsure }) => !unsure);
}

/** A post by somebody else on the person's own page that is worth hiding, or untagging oneself from. */
export const pageReview: Rule = {
  id: 'page-review',
  evaluate(reading, context) {
    if (reading.draft.author === undefined) return [];
    for (const [kind, rules] of LOOKED_FOR) {
      const found = firstOf(reading, rules, context);
      if (found !== undefined) return [{ kind, span: found.span }];
    }
    const shown = CONDUCT.exec(reading.text);
    if (shown !== null) return [{ kind: 'conduct', span: sentenceAt(reading, shown.index) }];
    const cared = reading.get(caredFor);
    if (cared !== null) return [{ kind: 'patient', span: cared }];
    const likely = LIKELY.find(([topic, , least]) => evidence(reading, topic) >= least);
    return likely === undefined ? [] : [{ kind: likely[1], span: tellingSentence(reading, likely[0]) }];
  },
};
