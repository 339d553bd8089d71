import type { Language } from '../reading/spoken-language.ts';

/** What is put in place of words, with how many characters in front of them it takes the place of as well. */
interface Put {
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
  readonly recently: string;
  /** "in 2022". */
  inYear(year: string): string;
  /** The words for a person, behind what stands in front of the name. */
  person(words: string, before: string): Put;
  /** The words for a place, behind what stands in front of it. */
  place(isHouse: boolean, before: string): Put;
  /** "her son": says who it is already. */
  readonly relative: RegExp;
  /** "my patient": the same. */
  readonly patientWord: RegExp;
  readonly clinicianTitle: RegExp;
  /** "nuestra enfermera", "jururawat kami": says which colleague already. */
  readonly colleagueRole: RegExp;
  /** An article with at most two words behind it: "a 40-year-old". */
  readonly article: RegExp;
  /** Who it is follows the name: ", my patient for 22 years". */
  readonly saidAgain: RegExp;
  readonly named: RegExp;
  /** "in the", "since": goes with a place or a number that is left out. */
  readonly lead: RegExp;
  /** "on", where only the year is left of a date; and where "recently" takes its place. */
  readonly beforeYear: RegExp;
  readonly beforeDate: RegExp;
  /** "recently" can't follow: the day is still to come, or a birthday. */
  readonly notRecent: RegExp;
  /** "on the way to": nobody is on the way "to our region". */
  readonly journey: RegExp;
}

const NEVER = /(?!)/;

const EN: Wordings = {
  myPatient: 'my patient', colleague: 'a colleague', somebody: 'somebody', organisation: 'an organisation', patient: 'patient', recently: 'recently',
  inYear: (year) => `in ${year}`,
  person: (words) => ({ words, taken: 0 }),
  place(isHouse, before) {
    if (isHouse) return { words: 'our hospital', taken: 0 };
    // Nobody is "at" a region.
    const at = /\bat[ \t]+$/i.exec(before)?.[0].length ?? 0;
    return { words: at > 0 ? 'in our region' : 'our region', taken: at };
  },
  relative: /\b(?:his|her|their|the|a|my|patient's|pt's)\s+(?:\w+\s+)?(?:son|daughter|wife|husband|partner|mother|father|mum|mom|dad|brother|sister|baby|child|kid|boy|girl|twin|niece|nephew|grand\w+|aunt|uncle|cousin|fianc[eé]e?|carer|neighbou?r)[,]?\s+$/i,
  patientWord: /\b(?:patient|pt|client|resident|lady|gentleman|man|woman|guy|boy|girl|baby|child|kid|toddler|teenager)(?:\s+(?:named|called))?[,:]?\s+$/i,
  clinicianTitle: /\b(?:dr|prof|professor|doctor|nurse|sister)\.?\s+$/i,
  colleagueRole: NEVER,
  article: /\b(?:an?|the)[ \t]+(?:[\w-]+[ \t]+){0,2}$/i,
  saidAgain: /^,[ \t]+(?=(?:my|our|a|one of my) (?:[a-z-]+ )?(?:patient|pt|client|resident)\b)/i,
  named: /[ \t]*\b(?:named|called)[ \t]+$/i,
  lead: /\b(?:in|on|at|from|to|of|near|since|until|by|dated)[ \t]+(?:the[ \t]+)?$/i,
  beforeYear: /\bon[ \t]+$/i,
  beforeDate: /\b(?:in|on|during)[ \t]+(?:the[ \t]+)?$/i,
  notRecent: /\b(?:dob|d\.o\.b\.?|born|birth(?:day|date)?|date of birth)\W*(?:on|is|was)?\W*$|(?:\b(?:will|would|going to|due|until|by|before|next)|['’]ll)\b[^.!?\n]*$/i,
  journey: /\b(?:way|walk|drive|drove|cycle|train|bus|flight|home|back) to[ \t]+$/i,
};

const MS: Wordings = {
  myPatient: 'pesakit saya', colleague: 'rakan sekerja', somebody: 'seseorang', organisation: 'sebuah organisasi', patient: 'pesakit', recently: 'baru-baru ini',
  inYear: (year) => `pada tahun ${year}`,
  person: (words) => ({ words, taken: 0 }),
  place: (isHouse) => ({ words: isHouse ? 'hospital kami' : 'kawasan kami', taken: 0 }),
  relative: /\b(?:anak|isteri|bini|suami|ibu|bapa|ayah|mak|abah|abang|kakak|adik|nenek|cucu|sepupu|bayi)(?:nya|[ \t]+(?:dia|beliau|saya|lelaki|perempuan|sulung|bongsu)){0,2},?[ \t]+$/i,
  patientWord: /\b(?:pesakit|lelaki|wanita|perempuan|budak)(?:[ \t]+(?:saya|kami|ini|itu|ni|tu|bernama)){0,2},?[ \t]+$/i,
  clinicianTitle: /\b(?:dr|prof|doktor|jururawat|misi)\.?[ \t]+$/i,
  colleagueRole: /\b(?:doktor|jururawat|misi|matron|bos|ketua|rakan sekerja|kawan|pembantu)(?:[ \t]+(?:kami|saya|kita|baru|itu|tu)){1,2},?[ \t]+$/i,
  article: NEVER,
  saidAgain: NEVER,
  named: /[ \t]*\bbernama[ \t]+$/i,
  lead: /\b(?:di|ke|dari|daripada|pada|sejak|hingga|sehingga|dekat|kat)[ \t]+$/i,
  beforeYear: /\bpada[ \t]+$/i,
  beforeDate: /\bpada[ \t]+$/i,
  notRecent: /\blahir\W*(?:pada)?\W*$|\b(?:akan|nanti|sebelum|hingga|sehingga|depan)\b[^.!?\n]*$/i,
  journey: /\b(?:perjalanan|balik|pulang|jalan) ke[ \t]+$/i,
};

/** "mi" and "nuestra" take the place of an article; of "del" and "al" the preposition stays. */
function behindArticle(words: string, before: string): Put {
  const article = /\b(?:(?<of>del)|(?<to>al)|el|la|los|las)[ \t]+$/i.exec(before);
  const { of, to } = article?.groups ?? {};
  return { words: `${of === undefined ? to === undefined ? '' : 'a ' : 'de '}${words}`, taken: article?.[0].length ?? 0 };
}

const ES: Wordings = {
  myPatient: 'mi paciente', colleague: 'un colega', somebody: 'alguien', organisation: 'una organización', patient: 'paciente', recently: 'hace poco',
  inYear: (year) => `en ${year}`,
  person: behindArticle,
  place: (isHouse, before) => behindArticle(isHouse ? 'nuestro hospital' : 'nuestra zona', before),
  relative: /\b(?:su|mi|la|el|tu)[ \t]+(?:hij[oa]|espos[oa]|marido|mujer|madre|padre|mam[áa]|pap[áa]|herman[oa]|niet[oa]|abuel[oa]|t[íi][oa]|sobrin[oa]|prim[oa]|novi[oa]|beb[ée]|niñ[oa])(?:[ \t]+(?:mayor|menor|pequeñ[oa]))?,?[ \t]+$/i,
  patientWord: /\b(?:paciente|hombre|mujer|niñ[oa]|chic[oa]|beb[ée])(?:[ \t]+llamad[oa])?,?[ \t]+$/i,
  clinicianTitle: /\b(?:dra?|doctora?|enfermer[oa]|profesora?)\.?[ \t]+$/i,
  colleagueRole: /\b(?:nuestr[oa]|mi|un[ao]?|otr[oa]|est[ea])[ \t]+(?:doctora?|enfermer[oa]|residente|colega|compañer[oa]|jef[ea]|médic[oa]|supervisora?|matrona|auxiliar),?[ \t]+$/i,
  article: NEVER,
  saidAgain: NEVER,
  named: /[ \t]*\bllamad[oa][ \t]+$/i,
  lead: /\b(?:(?:en|de|desde|hasta|cerca de|a|por)(?:[ \t]+(?:el|la|los|las))?|el|del|al)[ \t]+$/i,
  beforeYear: /\bel[ \t]+$/i,
  beforeDate: /\b(?:el|en)(?:[ \t]+día)?[ \t]+$/i,
  notRecent: /\bna(?:ci[óo]|cid[oa]|cimiento)\W*(?:el)?\W*$|\b(?:del|al)[ \t]+$|\b(?:será|hasta|antes|próxim[oa]|va a)(?![\p{L}])[^.!?\n]*$/iu,
  journey: /\b(?:camino|viaje|vuelta|volví|volver)[ \t]+(?:a|de)[ \t]+$/i,
};

/** By the draft's language, not that of the interface: they are written into it. */
export const WORDINGS: Readonly<Record<Language, Wordings>> = { en: EN, ms: MS, es: ES };
