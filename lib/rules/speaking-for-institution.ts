import type { Surface } from '../draft/draft.ts';
import { institutionVoices } from '../reading/institution/institution-voice.ts';
import { verbose } from '../reading/patterns/verbose.ts';
import { isIn } from '../reading/patterns/quick-match.ts';
import { firstBreach } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** Messages are talk between people, not a public voice. */
const EXEMPT: readonly Surface[] = ['message', 'alt-text'];

/** Who could be spoken for: a house by its sort, its office or its people, or by a name, told by a capital letter inside a sentence. */
const A_HOUSE: readonly RegExp[] = [
  new RegExp(verbose`\b(?:hospitals?|trust|nhs|universit\w+|uni|clinics?|departments?|dept|schools?|facult\w+|colleges?|practice|program(?:me)?
    |residency|institut\w+|board|cent(?:re|er)s?|units?|service|surgery|organi[sz]ation|ed|er|icu|system|wards?|team|management|leadership|official\w*
    |statement|announc\w+|behalf|position|policy|stance|spokes\w+|capacity|chief|head|dean|director|our\s(?:patients|staff|community|doctors|nurses
    |students|residents)|klinik|jabatan|pihak|wad|pengurusan|fakulti|universiti|servicio|departamento|sanatorio|comunicado|unidad)\b|\ba&e\b`, 'i'),
  /(?<=[a-zà-ÿ,] )(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|May|June|July|Christmas|Easter|English)\b)[A-Z][A-Za-zÀ-ɏ]+|\b[A-Z]{2,}\b/,
];

/** The voice of an institution ("we at X believe", on its behalf, its position) from an account that is not its own. */
export const speakingForInstitution: Rule = {
  id: 'speaking-for-institution',
  exempts: ({ text }) => !A_HOUSE.some((named) => isIn(text, named)),
  evaluate(reading, { institutions }) {
    if (EXEMPT.includes(reading.draft.surface)) return [];
    return firstBreach(institutionVoices(reading, institutions));
  },
};
