import { boxesOf, pictures } from '../reading/pictures.ts';
import type { Reading } from '../reading/reading.ts';
import { screenOf } from '../reading/records/screens.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Breach, Rule, RuleContext } from '../rules/rule.ts';

/** Rules that words in a picture can break as words in a draft do: a picture of a chat, a mail, a chart, a note with a password. */
const READ_IN_PICTURES: ReadonlySet<RuleId> = new Set(['private-conversation', 'confidential-information', 'credential']);

/** What a rule finds in the words of a draft's pictures. */
export function inPictures(reading: Reading, rule: Rule, context: RuleContext): readonly Breach[] {
  if (!READ_IN_PICTURES.has(rule.id)) return [];
  return reading.get(pictures).flatMap((picture): Breach[] => {
    const { attachment, reading: words } = picture;
    const screen = rule.id === 'private-conversation' ? screenOf(words.text) : null;
    if (screen !== null) return [{ kind: screen, span: null, attachment }];
    return rule.evaluate(words, context).map((breach) => ({
      ...breach, span: null, attachment, message: `finding.${rule.id}.picture`, boxes: breach.span === null ? [] : boxesOf(picture, words.typed(breach.span)),
    }));
  });
}
