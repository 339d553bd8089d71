import type { Fact } from '../clue.ts';
import type { Range } from '../range.ts';
import type { Reading } from '../../reading/reading.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { LONGEST_STORY, whole } from './wordings.ts';
import { firstOf, isIn } from '../../reading/patterns/quick-match.ts';

interface Setting {
  readonly pattern: RegExp;
  /** How often a person is cared for there, per person and year. */
  readonly yearly: Range;
}

const setting = (words: string, low: number, high: number): Setting => ({ pattern: whole(words, 'i'), yearly: [low, high] });

/**
 * Where care was given. Rates: emergency visits 0.40 (US, NHAMCS 2021: 139.8 million for 332 million; England 2022-23:
 * 25.3 million for 56.5);
 * admissions 0.10-0.30 (AHA survey 2022: 33.7 million; NHS hospital admitted care 2022-23: 20.8 million episodes;
 * Malaysia, Health Facts 2022: 2.4 million for 33);
 * intensive care 0.003-0.015 (ICNARC 2021-22: 0.19 million; US about 4 million, SCCM); general practice 3-7 (GP
 * appointments in England 2022-23: 6 a head; US office visits 2019: 3.2);
 * ambulance 0.08-0.2 (NEMSIS 2021: 43 million; England: 8 million responses); operations 0.05-0.12 (Weiser 2015); births
 * 0.009-0.016 (World Bank 2022).
 */
const SETTINGS: readonly Setting[] = [
  setting(`nicu|scbu|neonatal (?:unit|icu|intensive care)|special care baby`, 5e-4, 2e-3),
  setting('picu|paediatric intensive care|pediatric icu', 3e-4, 2e-3),
  setting('icu|itu|intensive care|critical care|ccu|micu|sicu|hdu|on the vent(?:ilator)?|ventilated|ecmo', 3e-3, 0.015),
  setting('hospice|palliative(?: care)?|end of life', 3e-3, 0.01),
  setting(verbose`labou?r\s(?:ward|suite|room)|delivery\s(?:room|suite)|maternity|l\s?&\s?d|midwi(?:fe|ves|fery)|obstetrics?
    |antenatal|birth(?:ing)?\s(?:centre|center|pool)`, 0.01, 0.08),
  setting('resus|trauma (?:bay|room|call)|crash call|code blue|arrest call', 0.01, 0.06),
  setting('theatres?|operating (?:room|theatre)|o\\.r\\.|in surgery today|scrubbed', 0.05, 0.12),
  setting(verbose`burns\sunit|stroke\sunit|transplant\sunit|cath\slab|dialysis\sunit|spinal\sunit|chemo\ssuite|oncology\sward
    |haematology\sward`, 3e-3, 0.03),
  setting('psych(?:iatric)? (?:ward|unit)|mental health unit|section(?:ed)? (?:under|2|3|136)|inpatient psych', 2e-3, 0.01),
  setting(
    'ambulance|paramedics?|ems|medic unit|(?:9|1)11 call|999 call|on the road tonight|helimed|hems|air ambulance',
    0.08,
    0.2,
  ),
  setting('ward|admitted|admission|inpatient|post-?op|wad|ward round|on take|post-take|medical take', 0.1, 0.3),
  setting('ed|a ?& ?e|er|emergency (?:department|room|dept)|casualty|triage|minors|majors|kecemasan|urgencias', 0.2, 0.45),
  setting('urgent care|walk-in (?:centre|clinic)|minor injuries|out of hours', 0.15, 0.5),
];

/** In capitals alone: "ED", "OR". */
const SHORT = /(?<![A-Za-zÀ-ɏ\d])(?:ED|ER|A&E|A and E)(?![A-Za-zÀ-ɏ\d])/;

/** What the places of care say that a text names. */
export function settings({ text }: Reading): readonly Fact[] {
  return settingsIn(text);
}

/** The same of any text: the poster's own line says where they care for people. */
export function settingsIn(text: string): readonly Fact[] {
  const story = text.slice(0, LONGEST_STORY);
  return SETTINGS.filter(({ pattern }) => {
    const match = firstOf(story, pattern);
    return match !== null && (!/^(?:ed|er)$/i.test(match[0]) || isIn(story, SHORT));
  }).map(({ yearly }) => ({ says: 'care', yearly }));
}
