import type { Span } from '../../draft/span.ts';
import { GIVEN } from '../lexicons/name-flags.ts';
import { nameFlags } from '../lexicons/names.ts';
import { allOf, isIn } from '../patterns/quick-match.ts';
import { cueTest } from '../patterns/sentence-cues.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';

/** "Our Chloe", "our youngest, Sam": how families speak of their own. */
const OUR_OWN = /(?<![A-Za-zÀ-ɏ])[Oo]ur (?:[a-z]+,? )?(?<name>[A-ZÀ-Þ][a-zß-ÿ]{2,})(?![A-Za-zÀ-ɏ]| [A-ZÀ-Þ])/g;
/** "Ezra (4, mine)": an aside that says whose child it is. */
const MINE = /(?<![A-Za-zÀ-ɏ])(?<name>[A-ZÀ-Þ][a-zß-ÿ]{2,})(?= \((?:\d{1,2},? )?(?:mine|my (?:own|son|daughter|eldest|youngest|niece|nephew))\b)/g;
/** A ward says "our Doreen" too, of whom it cares for and of whom it has lost. */
const IN_CARE = cueTest('patient', 'patients', 'operated', 'treated', 'bed', 'setting', 'staff', 'staffs', 'procedure');
const FAREWELL = /\b(?:died|dies|passed away|passed (?:on|yesterday|this|last)|rip|rest in peace|slipped away|gone|lost|discharged|admitted|ward|shift)\b/i;
const IN_PERSON = cueTest('patient', 'patients', 'bed');
/** At the vet's there are no patients of one's own. */
const AT_THE_VETS = /(?<![A-Za-z])(?<!['’]s |\b(?:is|was|a) )(?:(?:the|our|to) vets?|vets? (?:says?|said|bills?|visits?|reckons|thinks|rang|called|appointment)|vet (?:med(?:icine)?|nurs(?:es?|ing)|techs?|surger(?:y|ies)|surgeons?|practice|students?)|vet'?s|veterinary|lead walks?|paws?|litter tray|kennels?|walkies|wagging|leash|zoomies|woof|meow|purr(?:s|ed|ing)|chewed (?:my|the|a|his|her)|cone (?:on|of shame)|off (?:the|her|his) lead)(?![A-Za-z])/i;
const EXAMS = String.raw`exams?|driving|theory|gcses?|a-?levels?|sats|11 ?\+|eleven plus|grade \d|spm|upsr|pt3|stpm|uasa|bar|boards?|step \d|part \d|viva|finals|mrc\w{1,3}|nclex|osces?|paces|plab|licen[cs]e|swimming|test|audition|interview|module|assignment`;
/** "Passed her driving test": not what befalls somebody in care. */
const PASSED_A_TEST = new RegExp(String.raw`\b(?:pass(?:ed|es|ing)?|fail(?:ed|s)?|aced|smashed|sat|lulus|aprob[óo])\b[^.!?\n]{0,30}\b(?:${EXAMS})\b`, 'i');

/** Given names of the writer's own family, told of outside of any care. */
export function ownFamilyNamed(reading: Reading): readonly Span[] {
  const mine = allOf(reading.text, MINE).map(({ index, groups }) => ({ start: index, end: index + groups!['name']!.length }));
  return [...mine, ...oursNamed(reading)];
}

function oursNamed(reading: Reading): readonly Span[] {
  if (IN_CARE.text(reading) || isIn(reading.text, FAREWELL)) return [];
  return allOf(reading.text, OUR_OWN).flatMap(({ 0: written, index, groups }): Span[] => {
    const name = groups?.['name'] ?? '';
    const end = index + written.length;
    return (nameFlags(name.toLowerCase()) & GIVEN) === 0 ? [] : [{ start: end - name.length, end }];
  });
}

/** True when the text is of an animal at the vet's, not of a patient. */
export function isOfAnAnimal(reading: Reading): boolean {
  return isIn(reading.text, AT_THE_VETS) && !IN_PERSON.text(reading);
}

/** True when the sentence around a span tells of a test that was passed or failed. */
export function isOfATest(reading: Reading, span: Span): boolean {
  return PASSED_A_TEST.test(reading.quote(sentenceAt(reading, span.start)));
}
