import { overlaps } from '../draft/span.ts';
import { hate } from '../reading/conduct/hate.ts';
import { slurs } from '../reading/conduct/slurs.ts';
import { onTheirSide } from '../reading/conduct/on-their-side.ts';
import { breachOf, phraseBreaches } from './breach-of.ts';
import type { Breach, Rule } from './rule.ts';

/** Slurs, hate and discrimination against a group or somebody for belonging to one; not when quoted, reported, denied or reclaimed. */
export const slur: Rule = {
  id: 'slur',
  exempts: (reading) => reading.get(onTheirSide),
  evaluate(reading): Breach[] {
    const words = reading.get(slurs).filter(({ stance }) => stance === 'asserted');
    const said = reading.get(hate).filter((one) => !words.some((word) => overlaps(word, one)));
    return [...words.map((word) => breachOf({ kind: 'slur', ...word })), ...phraseBreaches(reading.text, said)];
  },
};
