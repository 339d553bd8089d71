import type { Reading } from '../reading/reading.ts';
import { sentenceAt } from '../reading/sentences.ts';
import { harassment } from './harassment.ts';
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

/** Somebody out of control, as others show them: what a person is tagged in. Not drink as a subject. */
const OUT_OF_CONTROL = new RegExp([
  String.raw`\b(?:hung ?over|passed out|blackout drunk|off (?:his|her|their|your) face|drunk as|legless|shit-?faced|mabuk|borrach[oa])\b`,
  String.raw`|\b(?:was|were|is|are|so|got|gets|getting|absolutely|completely|totally|still) (?:drunk|wasted|hammered|stoned|smashed|high as)\b(?! driv)`,
].join(''), 'iu');

function firstOf(reading: Reading, rules: readonly Rule[], context: RuleContext): Breach | undefined {
  // A word that tells too little by itself is nobody's business on another's post.
  return rules.flatMap((rule) => rule.evaluate(reading, context)).find(({ weak, unsure }) => !weak && !unsure);
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
    const shown = OUT_OF_CONTROL.exec(reading.text);
    return shown === null ? [] : [{ kind: 'conduct', span: sentenceAt(reading, shown.index) }];
  },
};
