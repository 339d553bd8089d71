import type { Language } from '../../reading/spoken-language.ts';

/** What a place is, as far as its own words tell: somewhere at work, a house of some sort, or a part of the country. */
export type PlaceForm = 'bed' | 'room' | 'bay' | 'theatre' | 'ward' | 'unit' | 'hospital' | 'clinic' | 'hospice' | 'home' | 'school' | 'university' | 'employer' | 'region';

/** Beds, rooms and wards: what stands in them is a matter of the house, not of the map. */
const INSIDE: ReadonlySet<PlaceForm> = new Set(['bed', 'room', 'bay', 'theatre', 'ward', 'unit']);

/** True for a bed, a room or a ward. */
export function isInside(form: PlaceForm): boolean {
  return INSIDE.has(form);
}

/** Read in this order: "ICU bed 9" is a bed, "Ward 4, St Brigid's Hospital" a hospital. */
const BY_WORD: readonly (readonly [PlaceForm, RegExp])[] = [
  ['hospice', /\b(?:hospice|hospis|hospicio)\b/i],
  ['home', /\b(?:(?:care|nursing|rest|retirement) home|home|lodge|manor|grange|villas?|court|house|residencia|rumah)\b/i],
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
  ['unit', /\b(?:unit|unidad)\b/i],
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

/** What is said of each form of place, with its article or owner. */
export const PLACES: Readonly<Record<Language, Readonly<Record<PlaceForm, string>>>> = {
  en: {
    bed: 'the bed', room: 'the room', bay: 'the bay', theatre: 'theatre', ward: 'the ward', unit: 'the unit', hospital: 'our hospital', clinic: 'our clinic',
    hospice: 'our hospice', home: 'our care home', school: 'a local school', university: 'a university', employer: 'a local employer', region: 'our region',
  },
  ms: {
    bed: 'katil itu', room: 'bilik itu', bay: 'bilik itu', theatre: 'dewan bedah', ward: 'wad kami', unit: 'unit kami', hospital: 'hospital kami', clinic: 'klinik kami',
    hospice: 'hospis kami', home: 'rumah jagaan kami', school: 'sebuah sekolah', university: 'sebuah universiti', employer: 'sebuah syarikat', region: 'kawasan kami',
  },
  es: {
    bed: 'la cama', room: 'la habitación', bay: 'el box', theatre: 'el quirófano', ward: 'la planta', unit: 'la unidad', hospital: 'nuestro hospital', clinic: 'nuestra clínica',
    hospice: 'nuestro hospicio', home: 'nuestra residencia', school: 'una escuela', university: 'una universidad', employer: 'una empresa de la zona', region: 'nuestra zona',
  },
};
