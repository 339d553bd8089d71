import type { Claim } from '../claim.ts';
import { CAUSE, CAUSED, any } from '../frames.ts';

/** Claims about who falls ill, what they must not do, and what everybody should take. */
export const WHO_FALLS_ILL: readonly Claim[] = [
  {
    id: 'heart-who',
    claim: 'Women, the young or the thin get no heart attacks or strokes.',
    source: { by: 'Mehta et al., American Heart Association, Circulation', title: 'Acute myocardial infarction in women: a scientific statement', year: 2016, doi: '10.1161/CIR.0000000000000351' },
    wordings: [
      `${any('women, young people, young women, thin people, slim people, fit people, under 40, under 40s, under 30, twenties, thirties, wanita, perempuan, orang muda, mujeres, jovenes, girls, athletes, vegans, vegetarians')} ${any(
        'don\'t get, don\'t have, do not get, can\'t get, can\'t have, cannot get, never get, never have, aren\'t at risk, immune to, are immune, too young for, tak kena, tak boleh kena, tak akan kena, no les da, no tienen, no sufren, are safe from, protected from',
      )} > ${any('heart attack, heart attacks, stroke, strokes, serangan jantung, infarto, infartos, strok, heart disease, derrame, blocked arteries, high blood pressure, hypertension, cholesterol')}`,
      `${any('heart attack, heart attacks, heart disease, strokes, stroke, osteoporosis, serangan jantung, infarto, strok, osteoporosis')} ${any('is a man\'s, are a man\'s, man\'s disease, men\'s problem, old man\'s, old people\'s, only old people, only men, only women, woman\'s disease, penyakit perempuan, penyakit orang tua, penyakit lelaki, es cosa de hombres, es de viejos, es de mujeres, cosa de viejos')}`,
    ],
    passes: ['=think', '=thought', '=told', '=chest+pain', '=like+men', '=same+symptoms', '=before', '=hormones', '=until', '=missed', '=dismissed'],
    examples: { flags: ['Women don\'t get heart attacks, it\'s a man\'s disease.'], passes: ['Women get heart attacks too, often without crushing pain.'] },
  },
  {
    id: 'diabetes-blame',
    claim: 'Type 1 diabetes comes of sweets, only the fat get diabetes, or it is catching.',
    source: { by: 'World Health Organization', title: 'Diabetes', year: 2024 },
    wordings: [
      `${any('type 1, type one, t1d, type 1 diabetes, juvenile diabetes, kids with diabetes, children with diabetes, diabetes tipo 1, kencing manis jenis 1')} ${CAUSE}|${CAUSED}|${any('ate too much, too many sweets, too much sugar, from sweets, bad parenting, lazy parents, parents fed, parents let, coca cola, banyak makan manis, por comer dulces')} ${any('sweets, sugar, sugary, candy, fizzy drinks, parents, parenting, coke, gula, manis, dulces, refresco, junk food')}`,
      `${any('diabetes, kencing manis')} ${any('contagious, catching, infectious, berjangkit, contagiosa, se contagia, spreads, from sharing, sharing food')} !${any('not, isn\'t, no, tak, tidak, bukan')}`,
      `${any('only fat people, only obese people, only overweight people, thin people, skinny people, slim people, orang kurus, los flacos')} ${any('get diabetes, get type 2, can\'t get diabetes, don\'t get diabetes, never get diabetes, kencing manis, diabetes')} ${any('only, can\'t, don\'t, never, tak, takkan, no les da, cannot')}`,
    ],
    passes: ['=autoimmune', '=insulin', '=think', '=myth', '=blame', '=wrong', '=asked', '=stigma', '=hypo', '=told', '=too', '=also'],
    examples: { flags: ['Kids with type 1 got it because their parents fed them sweets.'], passes: ['Type 1 is autoimmune, sweets do not cause it.'] },
  },
  {
    id: 'rest-heart',
    claim: 'Exercise is dangerous with heart disease, asthma, arthritis or age.',
    source: { by: 'World Health Organization', title: 'WHO guidelines on physical activity and sedentary behaviour', year: 2020 },
    wordings: [
      `& ${any('heart patients, heart disease, heart attack, heart failure, asthma, asthmatics, arthritis, osteoarthritis, over 60, over 65, over 70, old people, the elderly, pesakit jantung, warga emas, orang tua, asma, cardiacos, los ancianos, personas mayores, high blood pressure, stents, stent')} ${any(
        'must not exercise, should not exercise, shouldn\'t exercise, never exercise, must rest, should rest, total rest, complete rest, no exercise, avoid exercise, exercise is dangerous, exercise kills, exercise will kill, stop exercising, tak boleh bersenam, jangan bersenam, kena rehat je, no deben hacer ejercicio, no debe hacer ejercicio, reposo absoluto, stop all exercise, strictly rest, exercise wears, exercise damages',
      )}`,
    ],
    passes: ['=myocarditis', '=unstable', '=acute', '=fever', '=until+cleared', '=before+the+scan', '=aortic', '=dissection', '=rehab', '=after+surgery', '=weeks+after'],
    examples: { flags: ['Heart patients must rest, exercise will kill them.'], passes: ['Cardiac rehab gets heart patients moving again.'] },
  },
  {
    id: 'aspirin-all',
    claim: 'Everybody of a certain age should take aspirin every day.',
    source: { by: 'US Preventive Services Task Force, JAMA', title: 'Aspirin Use to Prevent Cardiovascular Disease', year: 2022, doi: '10.1001/jama.2022.4983' },
    wordings: [
      `& ${any('aspirin, baby aspirin, aspirina, cardiprin, low dose aspirin')} ${any('everyone over, everyone should, everybody over, everybody should, anyone over, all of us, whole family, every adult, semua orang, todos deberian, todos los mayores, every man over, every woman over, should be on, healthy people')} ${any('daily, every day, a day, tiap hari, setiap hari, al dia, diaria, todos los dias, night, each night, over 40, over 50, over 60')}`,
    ],
    passes: ['=no+longer', '=not+recommended', '=not+everyone', '=stent', '=bleeding', '=used+to'],
    examples: { flags: ['Everyone over 50 should take a baby aspirin daily.'], passes: ['A daily aspirin is no longer recommended for healthy people.'] },
  },
  {
    id: 'cataract-ripe',
    claim: 'Cataracts must ripen, come off by laser or drops, or grow back.',
    source: { by: 'American Academy of Ophthalmology', title: 'Cataract in the Adult Eye Preferred Practice Pattern', year: 2021 },
    wordings: [
      `${any('cataract, cataracts, katarak, catarata, cataratas')} ${any('ripe, ripen, ripens, masak, madurar, madure, maduren, mature first, grow back, grows back, grow again, come back, tumbuh balik, vuelven a salir, vuelve a salir, wait until you can\'t see, wait till you\'re blind')} ${any('must, wait, until, needs, need, have to, tunggu, hasta, espera, let, always, kena, after, lepas, first, before, surgery, pembedahan, despues')} !${any('no need, needn\'t, don\'t need, not, never')}`,
    ],
    passes: ['=no+longer', '=old+advice', '=posterior+capsule', '=mangoes', '=not+have+to'],
    examples: { flags: ['A cataract must ripen before surgery, wait until you can\'t see.'], passes: ['A cataract need not ripen before surgery.'] },
  },
  {
    id: 'food-technology',
    claim: 'Coatings, feed additives, insects or cultured meat poison food.',
    source: { by: 'Food Standards Agency', title: 'Bovaer cow feed additive explained', year: 2024 },
    wordings: [
      `& ${any('apeel, edipeel, bovaer, lab grown meat, lab-grown meat, cultured meat, fake meat, insect flour, insects in food, cricket flour, bug flour, crickets, chitin, harina de grillo, harina de insectos, daging makmal, arla milk')} ${any('poison, poisonous, poisoning, toxic, cancer, infertility, infertile, sterile, parasites, bill gates, gates, depopulation, depopulate, can\'t wash it off, heavy metals, veneno, cancerigeno, kanser, autoimmune, dangerous, don\'t drink, do not drink, kills, shrinks, testicles, testosterone, experiment, tumours, tumors, sick')}`,
    ],
    passes: ['=allergy', '=shellfish', '=allergic', '=fsa', '=approved', '=tested'],
    examples: { flags: ['Bovaer in the milk is poison and makes men infertile.'], passes: ['The agency looked at Bovaer and found the milk safe to drink.'] },
  },
  {
    id: 'radiation-home',
    claim: 'Iodised salt, seaweed, wine or iodine on the skin protects from radiation.',
    source: { by: 'World Health Organization', title: 'Iodine thyroid blocking: guidelines for use in planning for and responding to radiological and nuclear emergencies', year: 2017 },
    wordings: [
      `${any('iodised salt, iodized salt, garam beriodin, seaweed, kelp, red wine, vodka, betadine, povidone, iodine drops, lugol, sal yodada, rumpai laut, miso, turmeric, wine, tinctura de yodo, baking soda, clay, spirulina')} ${any('radiation, nuclear, fallout, radiasi, radiacion, radioactive, x-rays, nuklear, chernobyl, fukushima')} ${any('protects, protect, protection, flush, flushes, blocks, block, shield, shields, cleans, removes, lindungi, protege, neutralises, absorb, detox, stops, against, stock up')}`,
    ],
    passes: ['=radiotherapy', '=oncology', '=potassium+iodide', '=before+thyroid', '=radioiodine'],
    examples: { flags: ['Iodised salt and seaweed protect you from radiation.'], passes: ['Table salt holds too little iodine to do anything in a nuclear accident.'] },
  },
];
