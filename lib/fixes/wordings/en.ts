import { PLACES, type SaidPlace } from './places.ts';
import { NEVER, type Wordings } from './wording.ts';

/** Nobody is "in" a ward: how these places are led to, and what is said instead. */
const IN_EN: Partial<Record<SaidPlace, RegExp>> = {
  ward: /\b(?:at|in|to)[ \t]+$/i, unit: /\b(?:at|in)[ \t]+$/i, room: /\b(?:at|on)[ \t]+$/i, theatre: /\b(?:at|on)[ \t]+$/i,
};
const PREPOSITION_EN: Partial<Record<SaidPlace, string>> = { ward: 'on', unit: 'on' };

export const EN: Wordings = {
  myPatient: 'my patient', colleague: 'a colleague', somebody: 'somebody', organisation: 'an organisation', patient: 'patient',
  inYear: (year) => `in ${year}`,
  person: (words) => ({ words, taken: 0 }),
  place(form, before) {
    const words = PLACES.en[form];
    const owned = /\b(?:the|our|my|this|that|whole|entire|same)[ \t]+$/i.exec(before)?.[0] ?? '';
    // "The whole ward 3A", "on the Starlight Ward".
    const bare = /\b(?:whole|entire|same)[ \t]+$/i.test(owned) ? words.replace(/^(?:our|the) /, '') : words;
    const lead = IN_EN[form]?.exec(before.slice(0, before.length - owned.length))?.[0];
    if (bare !== words) return { words: bare, taken: 0 };
    if (lead !== undefined) return { words: `${PREPOSITION_EN[form] ?? 'in'} ${words}`, taken: lead.length + owned.length };
    return { words, taken: owned.length };
  },
  relative: /\b(?:his|her|their|the|a|my|patient's|pt's)\s+(?:\w+\s+)?(?:son|daughter|wife|husband|hubby|partner|mother|father|mum|mom|mam|mammy|mummy|mommy|mama|ma|dad|daddy|da|papa|girlfriend|boyfriend|nonna|nonno|abuela|abuelo|oma|opa|amma|appa|nani|dadi|yiayia|lola|lolo|brother|sister|baby|child|kid|boy|girl|twin|nan|nana|granny|niece|nephew|grand\w+|aunt|uncle|cousin|fianc[eé]e?|carer|neighbou?r)[,]?\s+$/i,
  patientWord: /\b(?:patient|pt|client|resident|lady|gentleman|man|woman|guy|boy|girl|baby|child|kid|toddler|teenager)(?:\s+(?:named|called))?[,:]?\s+$/i,
  clinicianTitle: /\b(?:dr|prof|professor|doctor|nurse|sister|matron|midwife)\.?\s+$/i,
  pair: /\b(?:mr|dr)\.?[ \t]+(?:and|&)[ \t]+$/i,
  forSomeTime: 'for a while',
  aFamily: 'a family',
  family: 'the couple',
  thanked: /\b(?:thank (?:you|u)|thanks|congratulations|congrats|kudos|props|shout ?out)[ \t]+$/i,
  to: 'to ',
  anotherPatient: 'another patient',
  anotherColleague: 'another colleague',
  kinList: /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Mm]y|[Ww]hose)|['’]s)[ \t]+(?:\p{L}+[ \t]+)?(?:daughters|sons|mums|moms|dads|parents|brothers|sisters|kids|children|boys|girls|twins|cousins|aunts|uncles|nieces|nephews|grandparents|grandchildren|grandkids|mates|friends),?[ \t]+(?<names>(?:\p{Lu}[\p{L}'’-]+(?:,[ \t]+|[ \t]+(?:and|&)[ \t]+))*)$/u,
  parent: /\b(?:mum|mom|mummy|mommy|dad|daddy|mother|father|hubby|husband|wife|son|daughter|brother|sister),?[ \t]+$/i,
  newborn: /(?<!\b(?:the|a|her|his|their|our|my|this|that|your)[ \t]+(?:[a-z]+[ \t]+)?)\bbaby[ \t]+$/i,
  baby: 'a baby',
  colleagueRole: NEVER,
  article: /\b(?:an?|the)[ \t]+(?:(?:\d{1,3}[- ]?(?:year|yr|month|week|day)s?[- ]?old|\d{1,3} ?(?:yo|y\/o)|(?:very|most|kind|kindest|[a-z]{2,}(?:est|ful|ous|ic|ing)))[ \t]+){0,2}$/i,
  fond: /(?:\b(?<owner>an?|the|our|my|his|her|their|your|this|that)[ \t]+)?(?<![\p{L}'’-])(?<how>(?:(?:brave|little|wee|dear|dearest|sweet|sweetest|poor|old|young|lovely|beautiful|gorgeous|amazing|wonderful|darling|precious|tiny|favou?rite|legendary|incredible|late|great|good|cheeky|own|beloved|strong|big|elderly|retired|fierce|feisty|grumpy|lucky)[ \t]+){1,4})$/iu,
  // "Big Dave" is a name, and no word for a patient.
  fondly: (owner, words) => `${owner === '' || /\blate$/.test(words) ? 'my' : owner} ${words.replace(/\bbig\b */g, '')} patient`.replace(/ +/g, ' '),
  every: /\b(?:every|each)[ \t]+$/i,
  year: 'year',
  needsPlace: /(?:\b(?:is|was|were|are|am|be|been|lives?|lived|living|stays?|stayed|now|still|just|both)|['’](?:s|re|m|d))[ \t]+$/i,
  saidAgain: /^,[ \t]+(?=(?:my|our|a|one of my) (?:[a-z-]+ )?(?:patient|pt|client|resident)\b)/i,
  named: /[ \t]*\b(?:named|called)[ \t]+$/i,
  lead: /\b(?:in|on|at|(?:originally |hailing )?from|to|(?:a (?:native|resident) )?of|near|since|until|by|dated|about)[ \t]+(?:the[ \t]+)?$/i,
  beforeYear: /\b(?:on[ \t]+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?[ \t]+)?(?:the[ \t]+)?$/i,
};
