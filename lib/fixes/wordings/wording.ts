import type { SaidPlace } from './places.ts';

/** What is put in place of words, with how many characters in front of them it takes the place of as well. */
export interface Put {
  readonly words: string;
  readonly taken: number;
}

/** How a language says less than a name, a place or a date does, and which words in front of these can't stay without them. */
export interface Wordings {
  readonly myPatient: string;
  readonly colleague: string;
  readonly somebody: string;
  readonly organisation: string;
  /** Stands for the person behind an article: "a 40-year-old patient". */
  readonly patient: string;
  /** "in 2022". */
  inYear(year: string): string;
  /** The words for a person, behind what stands in front of the name, which is given with its title. */
  person(words: string, before: string, name: string): Put;
  /** The words for a place, between what stands in front of it and what follows. */
  place(form: SaidPlace, before: string, behind: string): Put;
  /** "little", "our dear": how one calls somebody, with the words that own them; `owner` and `how`, the name follows. */
  readonly fond: RegExp;
  /** "my little patient", of an owner (or none) and the words of fondness. */
  fondly(owner: string, words: string): string;
  /** "her son": says who it is already. */
  readonly relative: RegExp;
  /** "my patient": the same. */
  readonly patientWord: RegExp;
  readonly clinicianTitle: RegExp;
  /** Mr and Mrs: two at once; and what is said for them. */
  readonly pair: RegExp;
  readonly family: string;
  /** All who have one name: "the Hendersons". */
  readonly aFamily: string;
  /** From a day on until now, which stays unsaid: "since 3 March". */
  readonly forSomeTime: string;
  /** "Thank you Dr Ines": behind these the words for a person need one that leads to them. */
  readonly thanked: RegExp;
  readonly to: string;
  /** One more of those said already. */
  readonly anotherPatient: string;
  readonly anotherColleague: string;
  /** "his daughters Ruth and": all who are named go. */
  readonly kinList: RegExp;
  /** Mum and dad, without a word that says whose. */
  readonly parent: RegExp;
  /** "baby": stands for the name, with its article. */
  readonly newborn: RegExp;
  readonly baby: string;
  /** "nuestra enfermera", "jururawat kami": says which colleague already. */
  readonly colleagueRole: RegExp;
  /** An article with at most two words behind it: "a 40-year-old". */
  readonly article: RegExp;
  /** Who it is follows the name: ", my patient for 22 years". */
  readonly saidAgain: RegExp;
  readonly named: RegExp;
  /** "in the", "since": goes with a place or a number that is left out. */
  readonly lead: RegExp;
  /** "every": a date behind it comes round, and a year is said for it. */
  readonly every: RegExp;
  readonly year: string;
  /** "he is", "lives": a place behind these can't go, and leave a sentence. */
  readonly needsPlace: RegExp;
  /** "on Friday": goes with a date of which only the year is left, or nothing. */
  readonly beforeYear: RegExp;
}

/** Nothing in this language. */
export const NEVER = /(?!)/;
