import { PLACES } from './places.ts';
import { NEVER, type Put, type Wordings } from './wording.ts';

/** "mi" and "nuestra" take the place of an article; of "del" and "al" the preposition stays. */
function behindArticle(words: string, before: string): Put {
  const article = /\b(?:(?<of>del)|(?<to>al)|el|la|los|las)[ \t]+$/i.exec(before);
  const { of, to } = article?.groups ?? {};
  return { words: `${of === undefined ? to === undefined ? '' : 'a ' : 'de '}${words}`, taken: article?.[0].length ?? 0 };
}

const HER_TITLE = /^(?:dra|doctora|enfermera|profesora|sra|señora|srta|doña)(?![\p{L}])/iu;
const HIS_TITLE = /^(?:dr|doctor|enfermero|profesor|sr|señor|don)(?![\p{L}])/iu;
/** Most first names that end so are women's. */
const HER_NAME = /^(?!(?:Luca|Josema|Borja|Elías)(?!\p{L}))\p{L}+a(?!\p{L})/u;

/** "La doctora", "Dra. Quiroga", "Lucía". */
function isOfAWoman(before: string, name: string): boolean {
  return /\b(?:la|una|nuestra|esta|esa)[ \t]+$/i.test(before) || HER_TITLE.test(name) || (!HIS_TITLE.test(name) && HER_NAME.test(name));
}

export const ES: Wordings = {
  myPatient: 'mi paciente', colleague: 'un colega', somebody: 'alguien', organisation: 'una organización', patient: 'paciente',
  inYear: (year) => `en ${year}`,
  person: (words, before, name) => behindArticle(words === 'un colega' && isOfAWoman(before, name) ? 'una colega' : words, before),
  place: (form, before) => {
    const words = PLACES.es[form];
    // "De la habitación 304" keeps its article, "de la Clínica Vega" gives it up for "nuestra".
    return /^(?:el|la) /.test(words) && /\b(?:el|la|del|al|una?|nuestra?|esta|esa)[ \t]+$/i.test(before) ? { words: words.slice(3), taken: 0 } : behindArticle(words, before);
  },
  relative: /\b(?:su|mi|la|el|tu)[ \t]+(?:hij[oa]|espos[oa]|marido|mujer|madre|padre|mam[áa]|pap[áa]|herman[oa]|niet[oa]|abuel[oa]|t[íi][oa]|sobrin[oa]|prim[oa]|novi[oa]|beb[ée]|niñ[oa])(?:[ \t]+(?:mayor|menor|pequeñ[oa]))?,?[ \t]+$/i,
  patientWord: /\b(?:paciente|hombre|mujer|niñ[oa]|chic[oa]|beb[ée])(?:[ \t]+llamad[oa])?,?[ \t]+$/i,
  clinicianTitle: /\b(?:dra?|doctora?|enfermer[oa]|profesora?)\.?[ \t]+$/i,
  pair: /\b(?:el )?(?:se[ñn]or|sr|don)\.?[ \t]+y[ \t]+(?:la[ \t]+)?$/iu,
  forSomeTime: 'desde hace un tiempo',
  aFamily: 'una familia',
  family: 'la pareja',
  thanked: /\bgracias,?[ \t]+$/i,
  to: 'a ',
  anotherPatient: 'otro paciente',
  anotherColleague: 'otro colega',
  kinList: /(?<!\p{L})(?:[Ss]us|[Mm]is|[Ll]os|[Ll]as)[ \t]+(?:hij[oa]s|padres|herman[oa]s|niet[oa]s|abuelos|t[íi][oa]s|prim[oa]s)[ \t]+(?<names>(?:\p{Lu}[\p{L}'’-]+(?:,[ \t]+|[ \t]+y[ \t]+))*)$/u,
  parent: /(?<![\p{L}])(?:mam[áa]|pap[áa])[ \t]+$/iu,
  newborn: /(?<!(?:el|la|su|mi)[ \t]+)\bbeb[ée][ \t]+$/iu,
  baby: 'un bebé',
  colleagueRole: /\b(?:(?:la|el)[ \t]+(?:residente|enfermer[oa]|matrona|auxiliar|supervisora?)|(?:nuestr[oa]|mi|un[ao]?|otr[oa]|est[ea])[ \t]+(?:doctora?|enfermer[oa]|residente|colega|compañer[oa]|jef[ea]|médic[oa]|supervisora?|matrona|auxiliar))(?:[ \t]+de[ \t]+(?:primer|segundo|tercer|cuarto)[ \t]+año)?,?[ \t]+$/i,
  article: NEVER,
  fond: /(?:\b(?<owner>el|la|mi|nuestr[oa]|un|una|su|ese|esa|este|esta)[ \t]+)?(?<!\p{L})(?<how>(?:(?:pequeñ[oa]|pobre|querid[oa]|valiente|gran|viej[oa]|buen[oa]?|adorable|increíble|guap[oa])[ \t]+){1,2})$/iu,
  fondly: (owner, words) => `${/^(?:el|la)?$/i.test(owner) ? 'mi' : owner} ${words} paciente`,
  every: /\bcada[ \t]+$/i,
  year: 'año',
  needsPlace: /\b(?:vive|viv[íi]a|está|estaba|es|era|sigue|seguía|reside)[ \t]+$/i,
  saidAgain: NEVER,
  named: /[ \t]*\bllamad[oa][ \t]+$/i,
  lead: /\b(?:(?:en|(?:natural |oriund[oa] |vecin[oa] |procedente )?de|desde|hasta|cerca de|a|por)(?:[ \t]+(?:el|la|los|las))?|el|del|al)[ \t]+$/i,
  beforeYear: /(?<!\p{L})(?:el[ \t]+)?(?:(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo),?[ \t]+)?$/iu,
};
