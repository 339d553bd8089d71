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

/** Somebody out of control, or at what costs a licence, as others show them: what a person is tagged in. Not drink as a subject. */
const CONDUCT = new RegExp([
  String.raw`\b(?:hung ?over|passed out|blacked out|blackout drunk|off (?:his|her|their|your) (?:face|head|tits|trolley|nut|rocker)|drunk as|legless|shit-?faced|mabuk|borrach[oa]|`,
  String.raw`breathaly[sz]er|bong|spliff|so high (?:he|she|they|you)|three sheets to the wind|(?:could not|couldn't) (?:walk|stand|see) straight|drank the whole bottle)\b`,
  String.raw`|\b(?:was|were|is|are|so|got|gets|getting|absolutely|completely|totally|still) (?:drunk(?! (?:on|in) )|wasted|hammered|stoned(?! (?:with|by))|smashed(?! (?:it|that|the|her|his|my))|plastered|sloshed|trashed|high as)\b(?! driv)`,
  String.raw`|\b(?:smok(?:ed|es|ing) (?:a |some )?(?:weed|pot|a joint|spliff)|with a (?:joint|spliff|bong)|(?:doing|did|snort\w*) (?:lines|coke|cocaine|ketamine|mdma)|on (?:ketamine|coke|mdma)|magic mushrooms)\b`,
  String.raw`|\b(?:threw up|puked|vomited|was sick) (?:in|on|into|all over) (?:my|the|a|an) (?:handbag|bag|taxi|cab|uber|bushes|street|sink|bath|bar|bus|car|plant|shoes)\b`,
  String.raw`|\b(?:(?:after|on|had|necked|downed) (?:three|four|five|six|seven|eight|nine|ten|\d+) (?:\p{L}+ )?(?:pints|shots|beers|margaritas|tequilas|vodkas|gins|cocktails|mojitos|glasses of wine|bottles)|shot number \p{L}+)\b`,
  String.raw`|\b(?:flashed|mooned|streaked|stripped off|skinny[- ]dipp\w*|topless|naked (?:in|on|at|through|down))\b`,
  String.raw`|\b(?:got (?:arrested|nicked)|in handcuffs|police (?:van|cell)|drunk tank|night in the cells|locked up (?:for the night|over ?night)|thrown out of (?:the|a) (?:bar|pub|club)|`,
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
    return shown === null ? [] : [{ kind: 'conduct', span: sentenceAt(reading, shown.index) }];
  },
};
