import type { Reading } from '../reading.ts';
import { hits } from './hits.ts';
import { cues, hitsOf } from './place.ts';
import { isPutForward } from './put-forward.ts';
import { standings, wording } from './wording.ts';

/** A proven thing beside what goes wrong with people, a remedy beside an illness: too loose for a claim, and what most false ones are about. */
const TALK = [
  '& vaccine|vaccinated|unvaccinated harm|death|disease|infertility|immune|brain|sids|autism|clots|infant|fever|flu|measles|infection',
  '& pill|plan-b|abortion infertility|cancer|harm|disease|infant|pregnant',
  '& antidepressant|depression|adhd|autism harm|remedy|cures|fake|sugar|gluten|medicine|cause',
  '& chemo|mammogram|biopsy|cancer harm|cause|cures|remedy|death|profit|hidden|household',
  '& hiv cures|fake|remedy|cause|harm',
  '& pregnant|infant|infertility harm|remedy|cause|=water|=ultrasound|=scan|=scans',
  '& withdrawal pregnant',
  '& remedy disease|infection|cold|covid|fever cures|prevent|better|quit',
  '& antibiotic cold|infection|fever',
  '& fever|jaundice harm|remedy|suppress-fever|sun-baby',
  '& covid|long-covid|mpox|bird-flu|measles fake|safe|profit|hidden|cause|remedy|immune',
].map(wording);

const TURNED_DOWN = cues('debunk', 'debunk-all', 'at-arms-length', 'myth-label');

/** True when the text says of something that it is false, or that others hold it. */
export function isTurnedDown(reading: Reading): boolean {
  return hitsOf(reading.get(hits), TURNED_DOWN).length > 0;
}

/** True when a text may make some false health claim in words that no wording foresees: it speaks of what such claims are about, and turns nothing down. */
export function isHealthTalk(reading: Reading): boolean {
  if (isTurnedDown(reading)) return false;
  const found = reading.get(hits);
  return TALK.some((sought) => {
    for (const standing of standings(found, sought)) if (isPutForward(reading, found, standing, sought)) return true;
    return false;
  });
}
