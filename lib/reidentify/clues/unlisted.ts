import type { Fact, Found } from '../clue.ts';
import type { Place as Spot } from '../../reading/detectors/places/place.ts';
import { places } from '../../reading/detectors/places.ts';
import { fold } from '../../reading/fold.ts';
import { isEnglishWord } from '../../reading/lexicons/english.ts';
import { isEverydayWord } from '../../reading/lexicons/everyday.ts';
import { nameFlags } from '../../reading/lexicons/names.ts';
import { isMedicalTerm, isNoName } from '../../reading/lexicons/no-names.ts';
import type { Reading } from '../../reading/reading.ts';
import { cueNames, shape } from '../../reading/shape.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { LONGEST_STORY, outside } from './wordings.ts';
import { allOf } from '../../reading/patterns/quick-match.ts';

/** An illness no table lists is one of many: few are commoner than 1 of 10, and who names one seldom means one of a million. */
const AN_ILLNESS: readonly Fact[] = [{ says: 'lasts', share: [5e-4, 0.1] }];
/** Beside an illness that is listed another word of medicine is most often part of it. */
const PART_OF_IT: readonly Fact[] = [{ says: 'trait', share: [0.4, 1] }];
/** Words of medicine that are part of anybody's care. */
const ANYBODYS = new RegExp(verbose`^(?:meds?|medication|biopsy|scan|mri|ct|x-?rays?|bloods?|cultures|obs|iv|cannula|airway
  |antibiotics|abx|steroids|oxygen|o2|exam\sroom|vent|ventilator|hospice|palliative\scare|palliative|dx|hx|tx|rx|umbrella
  |wristband|calligraphy|choreography|photography|geography|mutations?|mc|gp|syringe\sdriver|sick\snote|mg|.*(?:ologist|iatrist|iatrician|surgeon|therapist|nurse|etrist|etist)s?
    |haematology|hematology|oncology|cardiology|neurology|pathology|histology|radiology
  |nephrology|urology|autopsy|life\ssupport|goals\sof\scare|on\sthe\slist|list|test\sresults|shots?|discharg(?:e|ed|es|ing))$`);
/** A complaint in everyday words: a part of the body, something that hurts. Many have the like. */
const A_COMPLAINT: readonly Fact[] = [{ says: 'lasts', share: [3e-3, 0.3] }];

/** Parts of the body of which no complaint is told: the teller's own, raised, held, shaken or given, and as a figure of speech. */
const FIGURE_BEFORE = new RegExp(verbose`\b(?:my|our|your|ye(?:r)?|own|one|second|first|other|big|good|whole|all|two|three|show\sof|by|(?:held|hold(?:s|ing)?|caught|catch|took|saved?|bated|shook|shak(?:e|es|ing)|waved?|waving
  |raised?|raising|lend|lent|gave|give|need(?:s|ed)?|scratch(?:ed|es|ing)?|pick(?:ed|ing)?|follow(?:ed|ing)?|led\sby|on|right\sunder|change\sof|with\sall|from\sthe)\s(?:an?|the|his|her|their|my|your)?\s?(?:[a-z]+\s)?)\s?$`, 'i');
const FIGURE_AFTER = /^\s(?:went up|goes? out|of (?:gold|the)|like gold|cannot|can't|full|over heels|on deck|and soul|first|down|sink|sank|soar|melt|skipp|burst|in the game|in (?:my|your) mouth|running|blown|made|written|held|work|luggage|ball|chair|yard|garden|door|seat|home\b)/i;

function isFigureOfSpeech({ text }: Reading, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return FIGURE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || FIGURE_AFTER.test(text.slice(end, end + 16));
}

/** Most such words that count. */
const MOST = 2;

/** Words of medicine that no table of illnesses lists. `isOnly`: no illness was found beside. */
export function unlistedIllnesses(reading: Reading, isOnly: boolean): readonly Found[] {
  const units = reading.get(shape).units.filter(({ start, lower }) => start < LONGEST_STORY && /^\p{L}/u.test(lower));
  const medical = units
    .filter(({ lower }) => !ANYBODYS.test(lower))
    .filter((unit) => isMedicalTerm(unit.lower) || cueNames(unit.cues).includes('clinical'))
    .slice(0, MOST)
    .map(
      ({ start, end }, index): Found => ({
        kind: 'condition',
        start,
        end,
        facts: isOnly && index === 0 ? AN_ILLNESS : PART_OF_IT,
      }),
    );
  const complaint = units.find((unit) => !ANYBODYS.test(unit.lower) && cueNames(unit.cues).some((cue) => cue === 'bodily' || cue === 'ailing') && !isFigureOfSpeech(reading, unit));
  if (medical.length > 0 || !isOnly || complaint === undefined) return medical;
  return [{ kind: 'condition', start: complaint.start, end: complaint.end, facts: A_COMPLAINT }];
}

/**
 * A house of care that is not listed is a small one, or one of many of its name; an area that is not, a village or a
 * part of a town.
 */
const UNLISTED: Readonly<Partial<Record<Spot['sort'], Fact>>> = {
  facility: { says: 'place', persons: [2e4, 8e5], country: '' },
  area: { says: 'place', persons: [800, 1e5], country: '' },
};
/** A name that stands where places stand. */
const SOMEWHERE: Fact = { says: 'place', persons: [800, 3e5], country: '' };

/** A house of care, not a shop or a school. */
const OF_CARE = new RegExp(verbose`hospital|clinic|infirmary|medical|health|klinik|surgery|hospice|maternity|nursing\shome
  |care\shome|\bunit\b|medicine`, 'i');

/** A name that fills a part of the poster's own line: "GP, Tobermory", "Nurse · Kapit". */
const OF_A_LINE = new RegExp(verbose`(?<=^|[,|·•;/–-]\s?|\b(?:in|at|of|on|from
  |near)\s(?:the\s)?)\p{Lu}\p{Ll}[\p{L}'’-]{2,}(?:\s\p{Lu}\p{Ll}[\p{L}'’-]+)?(?=\s?(?:$|[,.|·•;/–-]))`, 'gu');
/** What the poster is, by its form: "Hospitalist", "Orthopod", "Respirologist". */
const A_CALLING = /(?:ist|er|or|ian|man|woman|pod|ician|nurse|tech|medic)$|^(?:resp|resus|neuro|paeds|peds|gastro|cardio|onc|ortho|haem|heme|rheum|derm|endo|psych|anaes|obs|gynae)$/i;
/** What the second word of a place may be where the first is a word: "Slim River". */
const OF_A_PLACE = /\s(?:River|Springs|Hill|Hills|Bay|Head|Point|Falls|Creek|Lake|Valley|Beach|City|Island|Heights|Rapids|Harbou?r|Bridge|Green|Mills?|Junction|Downs|Grove|Landing|Inlet|Gap|Plains|Flats|Cove|Sands)$/;
/** True for a name that is no word, no month and no medicine. */
function mayBePlace(name: string): boolean {
  if (OF_A_PLACE.test(name)) return true;
  const [first = ''] = fold(name).split(' ');
  if (A_CALLING.test(first)) return false;
  return !isEnglishWord(first) && !isEverydayWord(first) && !isNoName(first) && !isMedicalTerm(first) && nameFlags(first) === 0;
}

/** What names of places begin with, in the countries that are told of: "Long Napir", "Loch Ness", "Kampung Baru". */
const FORMED = /(?<=\b(?:in|at|dari|di|ke|kat|dekat|from|near|off|to|outside|below|above|by|up|over|on|around)\s(?:the\s)?)(?:(?:Long|Kampung|Kampong|Kg|Ulu|Hulu|Sungai|Sg|Kuala|Bukit|Batu|Tanjung|Pulau|Teluk|Parit|Padang|Simpang|Taman|Felda|Rumah|Nanga|Pekan|Lake|Loch|Lough|Ros|Inis|Fort|Mount|Cape|North|South|East|West|Upper|Lower|Little|Great|Isle\sof|Rim|Glen|Strath|Llan)\s\p{Lu}\p{Ll}[\p{L}'’-]+|\p{Lu}\p{Ll}[\p{L}'’-]+\s(?:River|Springs|Hills?|Bay|Head|Point|Falls|Creek|Lake|Valley|Beach|Island|Heights|Rapids|Harbou?r|Junction|Downs|Grove|Landing|Inlet|Gap|Plains|Flats|Cove|Sands|Wharf|Pier|Estate|Ridge|Station))(?!\p{L})/gu;

/** A name of which a story says that it was there: "a bungalow in Beddgelert", "the school at Staffin". */
const WHERE = /(?<=\p{L}[,]? (?:in|at|near|outside) )\p{Lu}\p{Ll}{3,}(?=[.,!?;]|\s\p{Ll}|$)/gu;
/** Languages and makes are in no list of words and stand there too. */
const NO_WHERE = /(?:ese|ish|ic|ian|inya|bots?|flix|corp)$|^(?:hindi|urdu|tamil|malay|bahasa|punjabi|somali|swahili|yoruba|tagalog|yiddish|hokkien|hakka|farsi|pashto|dari|nepali|gujarati|bengali|sylheti|twi|welsh|latin|klingon|excel|zoom|teams|crocs|lycra|lego|velcro|gore|epic|cerner|ikea|lidl|aldi|tesco|asda|costco|walmart|greggs|primark|starbucks|tiktok|facebook|twitter|youtube|medline|pubmed|cochrane|ramadan|deepavali|syawal|europe|asia|africa|bhojpuri|tigrinya|creole|patois)$/iu;

/** Places that by their form or position are places, though no list holds them. */
export function unlistedPlaces(reading: Reading): readonly Found[] {
  const formed = allOf(reading.text.slice(0, LONGEST_STORY), FORMED)
    .map(({ 0: name, index: start }): Found => ({ kind: 'place', start, end: start + name.length, facts: [UNLISTED.area!] }));
  const told = [...formed, ...outside(spotted(reading), formed)];
  const named = allOf(reading.text.slice(0, LONGEST_STORY), WHERE).filter(({ 0: name }) => mayBePlace(name) && !NO_WHERE.test(name))
    .map(({ 0: name, index: start }): Found => ({ kind: 'place', start, end: start + name.length, facts: [SOMEWHERE] }));
  return [...told, ...outside(named, told)];
}

/** Those that are told as addresses and names are. */
function spotted(reading: Reading): readonly Found[] {
  return reading.get(places).flatMap(({ sort, isGuess, start, end }): Found[] => {
    const fact = UNLISTED[sort];
    return fact === undefined ||
      isGuess ||
      start > LONGEST_STORY ||
      (sort === 'facility' && !OF_CARE.test(reading.quote({ start, end })))
      ? []
      : [{ kind: 'place', start, end, facts: [fact] }];
  });
}

/** Places in a line about the poster that no list holds. */
export function unlistedInLine(line: string): readonly Found[] {
  return allOf(line, OF_A_LINE).flatMap(({ 0: name, index: start }): Found[] => (
    mayBePlace(name) ? [{ kind: 'place', start, end: start + name.length, facts: [SOMEWHERE] }] : []));
}
