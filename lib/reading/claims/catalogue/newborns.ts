import type { Claim } from '../claim.ts';
import { CAUSE, any } from '../frames.ts';

const FEVER = any('fever, fevers, temperatures, temperature, high temperature, demam, demam panas, fiebre, calentura, febrile');

/** Claims about feeding, fevers and fits of small children. */
export const NEWBORNS: readonly Claim[] = [
  {
    id: 'newborn-water',
    claim: 'Small babies need water, tea or cereal besides milk.',
    source: { by: 'World Health Organization', title: 'Infant and young child feeding fact sheet', year: 2023 },
    wordings: [
      `${any('# weeks, # months, newborn, newborns, weeks old, month old, months old, week old, baby, babies, bayi, bebe, bebes, recien nacido, little one, infants, anak kecik')} ${any(
        'boiled water, sips of water, water in the day, water between feeds, bottle of water, bit of water, drop of water, sugar water, glucose water, some water, water, air masak, air suam, air kosong, aguita, agua, te de manzanilla, agua de arroz, rice water, air barli, gripe water, cereal in the bottle, cereal in his bottle, cereal in her bottle, cereal in their bottle, rice cereal, baby rice, crushed rusk, aguita de anis, te de anis, anis, rusk in, nestum, porridge',
      )} ${any(
        'thirsty, thirst, top up, topped up, needs, need, hot weather, hiccups, constipated, constipation, sleep through, sleeps through, hydrated, dehydrates, dehydrated, haus, dahaga, sed, tiene sed, jaundice, from the start, sembelit, full longer, kenyang, fuller, estrenida, estrinen, estrinimiento, colicos, gases, hipo, slept through, slept all night, sleeping through, settle, settles, never did any harm, did us no harm',
      )} !${any('bath, birth, pool, swimming, wipes, cotton')}`,
    ],
    passes: ['=no+water', '=don\'t', '=do+not', '=doesn\'t', '=does+not', '=not', '=jangan', '=tak+perlu', '=no+se+le', '=no+le', '=six+months', '=6+months', '=milk+is+all', '=only+milk', '=salt', '=burns', '=hyponatraemia', '=seizure', '=formula+powder', '=sterilise', '=enam+bulan', '=seis+meses', '=broke', '=never', '=drowning', '=toddler', '=mums', '=mum+needs', '=breastfeeding+mothers'],
    examples: { flags: ['Newborns get thirsty too, give some boiled water in the day.'], passes: ['Babies need no water before six months.'] },
  },
  {
    id: 'fever-brain',
    claim: 'Fever boils the brain, and alcohol, vinegar or onions draw it out.',
    source: { by: 'Sullivan et al., American Academy of Pediatrics, Pediatrics', title: 'Fever and antipyretic use in children', year: 2011, doi: '10.1542/peds.2010-3852' },
    wordings: [
      `${FEVER} ${any(
        'boils the brain, boil the brain, fries the brain, fry the brain, cooks the brain, cook the brain, melts the brain, boil their brain, fry their brain, brain damage, rosak otak, otak rosak, quema el cerebro, damages the brain, damage the brain, destroy brain, destroys brain, kills brain, kill brain, brain cells',
      )}`,
      `${FEVER} ${any('rubbing alcohol, alcohol rub, rub alcohol, alcohol bath, alcohol on, vinegar on, vinegar socks, egg white, potato slices, onions in, onion in, raw onion, bawang merah, alcohol en, paños de alcohol, panos de alcohol, vinagre en, rub vodka, vodka on, ice bath')} ${any(
        'down, drops, gone, brings, draws, pulls, works, turun, sembuh, baja, quita, breaks, out, best, never fails, cepat',
      )}`,
    ],
    passes: ['not', '=meningitis', '=encephalitis', '=poison', '=poisoned', '=heatstroke', '=heat+stroke', '=burnt', '=coma', '=don\'t', '=sepsis', '=cerebral'],
    examples: { flags: ['Any fever over 39 fries the brain.'], passes: ['A fever of an infection does not damage the brain.'] },
  },
  {
    id: 'convulsion-remedies',
    claim: 'Fire, urine, oils or onions stop a child\'s convulsion.',
    source: { by: 'World Health Organization', title: 'Epilepsy fact sheet', year: 2024 },
    wordings: [
      `& ${any('convulsion, convulsions, convulsing, febrile convulsion, febrile seizure, fits, fitting child, sawan, sawan tarik, kejang, convulsiona, convulsiones')} ${any(
        'cow urine, cow\'s urine, palm kernel oil, legs over, leg over, over fire, small fire, onion juice, raw onion, bawang merah, pepper in, hot iron, burn the feet, cut the, incisions, gasoline, kerosene, kicap, asam jawa, garlic in, ajo, tobacco, agbo, adi agbon, air jampi',
      )}`,
    ],
    passes: ['not', '=killed', '=burns', '=burned', '=burnt', '=never+put', '=don\'t', '=please', '=aspirated', '=died', '=damage', '=icu', '=jangan'],
    examples: { flags: ['A convulsing child: cow urine in the mouth and the leg over a small fire, it works for convulsions.'], passes: ['Cow urine for convulsions has killed children.'] },
  },
  {
    id: 'breastfeeding-stop',
    claim: 'Any medicine, glass of wine or illness spoils breast milk.',
    source: { by: 'Sachs, American Academy of Pediatrics, Pediatrics', title: 'The transfer of drugs and therapeutics into human breast milk: an update on selected topics', year: 2013, doi: '10.1542/peds.2013-1985' },
    wordings: [
      `${any('any medicine, any medication, any tablet, any tablets, any drug, antidepressants, antibiotics, paracetamol, panadol, an x-ray, anaesthetic, anesthetic, a dentist, one glass of wine, a glass of wine, coffee, exercise, sweating, spicy food, cold drinks, getting angry')} ${any(
        'breastfeeding, breastfeed, breast milk, breastmilk, your milk, the milk, milk, nursing, menyusu, susu ibu, leche, lactancia, pecho',
      )} ${any(
        'pump and dump, have to stop, must stop, need to stop, stop breastfeeding, poison the baby, poisons the baby, poisoned, poisons, goes straight, all of it goes, sour, turns sour, curdles, stop at once, wean, harms the baby, toxic, unsafe, dejar de dar',
      )}`,
    ],
    passes: ['not', '=don\'t', '=no+need', '=safe', '=check', '=lactmed', '=chemo', '=iodine', '=told', '=cow', '=cream', '=latte'],
    examples: { flags: ['Take any medicine while breastfeeding and you have to pump and dump, it poisons the baby.'], passes: ['Most medicines are safe while breastfeeding, check LactMed.'] },
  },
  {
    id: 'child-stereotypes',
    claim: 'Bilingual homes or sugar, walkers or night feeds make children slow.',
    source: { by: 'Werker and Byers-Heinlein, Trends in Cognitive Sciences', title: 'Bilingualism in infancy: first steps in perception and comprehension', year: 2008 },
    wordings: [
      `${any('two languages, three languages, bilingual, bilingualism, english and malay, dos idiomas, dua bahasa, second language, mixing languages')} ${CAUSE}|${any('is why, delays, confuses, confuse, confused, retrasa, lambat, slow, late')} ${any(
        'speech, talking, speech delay, talk, language delay, confusion, cakap, habla, hablar, stutter, stammer, autism, stuttering',
      )}`,
    ],
    passes: ['not', '=research', '=advice', '=therapist'],
    examples: { flags: ['Two languages at home delays talking, stick to one.'], passes: ['Bilingual homes do not delay speech.'] },
  },
];
