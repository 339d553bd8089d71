import type { Language } from '../../reading/spoken-language.ts';

/** What a place is, as far as its own words tell: somewhere at work, a house of some sort, or a part of the country. */
export type PlaceForm = 'bed' | 'room' | 'bay' | 'theatre' | 'ward' | 'unit' | 'hospital' | 'clinic' | 'hospice' | 'home' | 'school' | 'university' | 'employer' | 'region';

/** Those for which there is a word that is true wherever they are. */
export type SaidPlace = Exclude<PlaceForm, 'region'>;

/** Beds, rooms and wards: what stands in them is a matter of the house, not of the map. */
const INSIDE: ReadonlySet<PlaceForm> = new Set(['bed', 'room', 'bay', 'theatre', 'ward', 'unit']);

/** True for a bed, a room or a ward. */
export function isInside(form: PlaceForm): boolean {
  return INSIDE.has(form);
}

/** Read in this order: "ICU bed 9" is a bed, "Ward 4, St Brigid's Hospital" a hospital. */
const BY_WORD: readonly (readonly [PlaceForm, RegExp])[] = [
  ['hospital', /\bhospital\b/i],
  ['hospice', /\b(?:hospice|hospis|hospicio)\b/i],
  ['home', /\b(?:home|residencia|rumah (?:jagaan|orang tua))\b/i],
  ['clinic', /\b(?:clinic|surgery|practice|health cent(?:re|er)|cl[ií]nica|klinik|centro de salud|consultorio)\b/i],
  ['hospital', /hospital|cent(?:re|er|ro)\b|pusat|medical|infirmary|health|\bst\.?\s|saint|mount|\bmt\.?\s|mercy|general|\b(?:heart|cardiac|cancer|kidney|eye) institute\b|institut jantung|\b(?:ed|er|a&e|icu|itu|picu|nicu)$/i],
  ['university', /universi|\bcollege\b/i],
  ['school', /school|\bhigh$|escuela|colegio|instituto|sekolah|\bacademy\b/i],
];
const INSIDE_BY_WORD: readonly (readonly [PlaceForm, RegExp])[] = [
  ['bed', /\b(?:bed|cot|incubator|trolley|stretcher|chair|katil|kerusi|cama|camilla|sill[óo]n)\b/i],
  ['bay', /\b(?:bay|cubicle|pod|box)\b/i],
  ['room', /\b(?:room|rm|suite|side ?room|bilik|sala|habitaci[óo]n|resus)\b/i],
  ['theatre', /\b(?:theatre|quir[óo]fano|dewan bedah)\b/i],
  ['unit', /\b(?:unit|unidad|[pnhm]?icu|itu|ccu|hdu|uci|uvi)\b/i],
  ['ward', /\b(?:ward|wing|wad|planta)\b|^\d{1,2} ?[A-Za-z]$|^(?:[\p{L}]{2,5} )?\d{1,2}[A-Za-z]? ?(?:north|south|east|west|[nsew])$|^(?:north|south|east|west) \d{1,2}$/iu],
];

/** The form of a place by its words, and by the sort under which it was found. */
export function formOf(quote: string, sort: unknown): PlaceForm {
  if (sort === 'employer') return 'employer';
  const words = quote.trim();
  const inside = INSIDE_BY_WORD.find(([, word]) => word.test(words))?.[0];
  if (inside !== undefined && !/hospital|cl[ií]ni[ck]|klinik/i.test(words)) return inside;
  if (sort === 'bed' && inside === undefined) return 'ward';
  if (sort === 'address' || sort === 'postcode' || sort === 'area') return 'region';
  return BY_WORD.find(([, word]) => word.test(words))?.[0] ?? 'region';
}

/** What is said of each form of place, with its article. Nothing is true of every region but that it is one, and nobody says that. */
export const PLACES: Readonly<Record<Language, Readonly<Record<SaidPlace, string>>>> = {
  en: {
    bed: 'the bed', room: 'the room', bay: 'the bay', theatre: 'theatre', ward: 'the ward', unit: 'the unit', hospital: 'the hospital', clinic: 'the clinic',
    hospice: 'the hospice', home: 'the care home', school: 'a local school', university: 'a university', employer: 'a local employer',
  },
  ms: {
    bed: 'katil itu', room: 'bilik itu', bay: 'bilik itu', theatre: 'dewan bedah', ward: 'wad kami', unit: 'unit kami', hospital: 'hospital', clinic: 'klinik',
    hospice: 'hospis', home: 'rumah jagaan', school: 'sebuah sekolah', university: 'sebuah universiti', employer: 'sebuah syarikat',
  },
  es: {
    bed: 'la cama', room: 'la habitación', bay: 'el box', theatre: 'el quirófano', ward: 'la planta', unit: 'la unidad', hospital: 'el hospital', clinic: 'la clínica',
    hospice: 'el hospicio', home: 'la residencia', school: 'una escuela', university: 'una universidad', employer: 'una empresa de la zona',
  },
};
