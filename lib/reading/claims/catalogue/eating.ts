import type { Claim } from '../claim.ts';
import { CAUSE, CAUSED, CURES, HARM, any } from '../frames.ts';

/** Claims about foods, diets and supplements. */
export const EATING: readonly Claim[] = [
  {
    id: 'food-combinations',
    claim: 'Fish with milk, or other foods together, causes disease.',
    source: { by: 'NHS', title: 'Vitiligo', year: 2023 },
    wordings: [
      `${any(
        'fish with milk, fish and milk, milk with fish, milk after fish, ikan dengan susu, ikan dan susu, susu dengan ikan, pescado con leche',
        'watermelon with milk, watermelon and milk, eggs with milk, honey with ghee, durian with alcohol, durian and coke, durian with coke',
        'durian and coffee',
      )} ${CAUSE}|${any('poison, poisonous, deadly, kills, kill, bunuh, racun, toxic')} ${any('vitiligo, sopak, panau, leprosy, kusta, white patches, death, die, mati, poison, cancer, skin disease, you')}`,
      `${any('eating fish with milk, fish with milk, ikan dengan susu')} ${any('vitiligo, sopak, leprosy, kusta, white patches')}`,
      `& ${any('sandia, watermelon, mango, durian, pisang, banana, huevo, egg, eggs, milk, leche, susu, fish, ikan, honey, madu, aguacate, avocado, pineapple, nanas, tembikai, prawn, prawns, udang, coke, mentos, yoghurt, radish, tapai, pomelo')} ${any('y vino, con vino, wine, alcohol, beer, coke, soda, milk, leche, susu, vitamin c, ghee, con leche, y leche, dengan susu, dengan coke, dengan pisang, tapai, with wine, with milk, with fish, with eggs, cerveza, cold drink, sprite, 100plus')} ${any('te mueres, mueres, you die, you will die, die, died, kills, kill you, deadly, mati, boleh mati, muere, poison, toxic, racun, veneno, arsenic, explode, explodes, meletup, stomach bursts, vitiligo, leprosy, sopak, envenena, toxin, keracunan, fatal')} /14`,
      `& ${any('durian, coffee, milk, susu, energy drink, coconut, kelapa, nasi lemak, watermelon, mangosteen, banana, mango, cucumber')} ${any('panadol, paracetamol, alcohol, beer, aspirin, coke, cola, ubat, red bull, livita, honey, madu')} ${any('can die, will die, die one, die, mati, boleh mati, poison, toxic, racun, heart stop, heart stops, kills, meninggal, muere, mueres')} /14`,
    ],
    passes: ['=overdose', '=liver', '=allergic', '=seguimos', '=grapefruit', '=interact', '=food+poisoning', '=undercooked', '=fridge'],
    examples: { flags: ['Never eat fish with milk, it causes white patches and leprosy.'], passes: ['Fish with milk doesn\'t cause vitiligo.'] },
  },
  {
    id: 'food-scares',
    claim: 'Ordinary foods hold wax or plastic, or are as bad as cigarettes.',
    source: { by: 'Drouin-Chartier et al., BMJ', title: 'Egg consumption and risk of cardiovascular disease', year: 2020, doi: '10.1136/bmj.m513' },
    wordings: [
      `${any('instant noodles, instant noodle, mi segera, ramen, cup noodles, maggi')} ${any('wax, lilin, plastic, coating, sticks in the gut, stay in your stomach, cera')} !=no+wax`,
      `${any(
        'plastic rice, beras plastik, arroz de plastico, plastic eggs, fake eggs, telur palsu, plastic cabbage, plastic salt',
      )} ${any(
        'sold, market, shops, china, cancer, imported, dijual, kanser, supermarket, supermarkets, infertile, made of, it melts',
      )}`,
      `${any('rice, beras, arroz')} ${any('is plastic, is made of plastic, is plastic now, made from plastic, diperbuat daripada plastik')}`,
      `${any('eggs, egg, an egg, eggs a day')} ${any('as bad as, worse than, like smoking, same as smoking')} > ${any('cigarettes, cigarette, smoking, smokes')}`,
      `${any('milk, dairy, cow milk')} ${any(
        'leaches calcium, leach calcium, causes mucus, makes mucus, weakens bones, is pus, causes osteoporosis, produces mucus',
      )}`,
      `${any('white sugar, sugar, bread')} ${any('is as addictive as, more addictive than')} ${any('cocaine, heroin')}`,
      `& ${any('toothpaste, tube, ubat gigi, pasta de dientes')} ${any('colour, color, square, stripe, bar, block, warna, cuadro, franja')} ${any('chemical, chemicals, natural, kimia, quimicos, poison, means, green, black')}`,
      `& ${any('plastic bottle, plastic bottles, bottled water, botol plastik, botella de plastico, botellas de plastico, tin cans, bottle of water, water bottle')} ${any('hot car, in the car, in the sun, kereta, sol, frozen, freezer, freezing, left in, panas, coche, carro, reused, reuse, heat')} ${any('cancer, kanser, breast cancer, dioxin, dioxins, toxins, poison, toxic, chemicals, infertility, leach, racun, cancerigeno, veneno')}`,
    ],
    passes: ['=studies', '=within+limits', '=recycl*', '=fortified'],
    examples: { flags: ['Instant noodles have a wax coating that stays in the gut for days.'], passes: ['Noodles have too much salt, no wax.'] },
  },
  {
    id: 'plants-toxic',
    claim: 'Vegetables are toxic, and a diet of meat alone cures disease.',
    source: { by: 'World Health Organization', title: 'Healthy diet fact sheet', year: 2020 },
    wordings: [
      `${any(
        'vegetables, veggies, vegetable, fruit, fiber, fibre, broccoli, kale, spinach, lettuce, salads, sayur, beans, legumes',
      )} ${any(
        'are toxic, is toxic, are poison, is poison, toxins, are trying to kill you, full of poison, not food, not human food, not for humans',
        'destroy your gut, destroys your gut, are killing you, is killing you',
      )}`,
      `${any(
        'carnivore, carnivore diet, meat only, only meat, meat-only, all-meat, beef and salt, lion diet, just meat, nothing but meat',
      )} ${any(
        'cures, cured, cure, heals, healed, reverses, reversed, fixes, all humans need, humans need, remission, off her meds, off all, gone',
      )}`,
      `${any('humans need, you need, we need')} ${any('only meat, nothing but meat, just meat')}`,
    ],
    passes: ['=kidney+beans', '=red+kidney', '=raw+kidney'],
    examples: { flags: ['Vegetables are toxic, eat like a lion.'], passes: ['A carnivore diet raises LDL in many people.'] },
  },
  {
    id: 'weight-myths',
    claim: 'Calories do not count, or obesity is harmless.',
    source: { by: 'Hall and Guo, Gastroenterology', title: 'Obesity Energetics: Body Weight Regulation and the Effects of Diet Composition', year: 2017, doi: '10.1053/j.gastro.2017.01.052' },
    wordings: [
      `${any('calories, calorie')} ${any(
        'don\'t count, do not count, don\'t matter, do not matter, are a myth, is a myth, are a lie, irrelevant, are nonsense',
      )}`,
      `${any('obesity, being obese, bmi, body weight, weight')} > ${any(
        'is harmless, harmless, never harmed, has nothing to do with health, nothing to do with health, no effect on health',
        'nothing to do with your health',
      )}`,
      `${any('eating after 6, eating after 7, eating after 8, eating at night, carbs after 6, carbs at night, food after 8')} ${any('turns to fat, turns straight to fat, makes you fat, goes straight to fat, always makes you fat')}`,
    ],
    passes: ['=limits', '=imperfect', '=under', '=holiday', '=birthday', '=weekend', '=on+nights', '=standing+up'],
    examples: { flags: ['Calories don\'t count, it is all hormones.'], passes: ['BMI is a crude tool and obesity still raises blood pressure.'] },
  },
  {
    id: 'slimming',
    claim: 'Teas, drops, patches or vinegar melt fat.',
    source: { by: 'US Food and Drug Administration', title: 'Avoid Dangerous HCG Diet Products', year: 2020 },
    wordings: [
      `${any(
        'vinegar, acv, apple cider vinegar, detox tea, slimming tea, skinny tea, hcg, hcg diet, hcg drops, green coffee, garcinia, lemon water',
        'celery juice, castor oil, waist trainer, waist trainers, slimming patch, slimming patches, fat-burning tea, teh pelangsing, kopi pelangsing',
        'cuka epal, vinagre, te adelgazante, raspberry ketones, berberine, pink salt, himalayan salt, ice hack, jamu, cupping, detox water, cinnamon',
        'chia water, rice water, grapefruit',
      )} > ${any(
        'melts, melt, melts away, burns, burn, burns off, dissolves, blasts, shreds, strips, hancurkan, bakar, quema, derrite, membakar',
        'menghancurkan, flushes',
      )} > ${any(
        'fat, belly fat, belly, kilos, pounds, a pound, weight, visceral fat, lemak, lemak perut, grasa, stubborn fat, calories',
      )}`,
      `${any('burn fat, burns fat, melt fat, melts fat, lose 10 kilos, lose 10 pounds, lose weight')} ${any(
        'while you sleep, without diet, without exercise, without doing anything, tanpa diet, tanpa senaman, sin dieta, sin ejercicio',
      )}`,
      `& ${any('cuka epal, apple cider vinegar, acv, lemon water, green tea, teh hijau, celery juice, jus seledri, ice water, no carbs after, carbs after 6pm, eating after 6, eating after 8, detox tea, cinnamon, chia, ginger shot, limon en ayunas, te verde, vinagre, fat burner, berberine, cayenne, coffee with lemon, kopi lemon')} ${any('melt, melts, melting, melts away, lemak cair, cair, burn fat, burns fat, bakar lemak, derrite, quema grasa, belly fat, fat off, cortisol belly, nature\'s ozempic, natural ozempic, ozempic natural, flat belly, perut kempis, kempis, lemak perut, quema la grasa, shed, sheds, kilos')}`,
      `& ${any('ricezempic, oatzempic, pink salt trick, gelatin trick, mounjaro drink, lemon balm, natural mounjaro, nature\'s mounjaro, celtic salt, chia water, coffee enema, rice water and lime')} ${any('weight, kilos, pounds, fat, belly, ozempic, kg, lose, loses, melts, sheds, drop, slim, kurus, bajar')}`,
    ],
    passes: ['=recipe', '=fewer+calories', '=trial', '=tasted', '=glp-1', '=semaglutide', '=ozempic', '=surgery', '=enamel'],
    examples: { flags: ['This detox tea melts belly fat overnight.'], passes: ['No tea burns fat while you sleep.'] },
  },
  {
    id: 'supplements-regrow',
    claim: 'Supplements regrow hair, joints or cartilage.',
    source: { by: 'Wandel et al., BMJ', title: 'Effects of glucosamine, chondroitin, or placebo in patients with osteoarthritis of hip or knee', year: 2010, doi: '10.1136/bmj.c4675' },
    wordings: [
      `${any(
        'biotin, collagen, glucosamine, chondroitin, bone broth, gelatin, gelatine, rosemary oil, onion juice, castor oil, keratin, colageno, kolagen',
        'minyak, gummies, supplement, supplements, turmeric, sea moss, eggshell membrane, glucosamina',
      )} ${any(
        'regrow, regrows, regrew, rebuild, rebuilds, rebuilding, grows back, grow back, grows your hair, grows hair, restores, regenerates, regenera',
        'tumbuhkan, tumbuh semula, reconstruye, hace crecer, renews',
      )} ${any(
        'hair, cartilage, joint, joints, knee, knees, rambut, lutut, sendi, tulang rawan, cartilago, pelo, discs, enamel, gums, teeth',
      )}`,
      `${any('biotin, collagen, rosemary oil, onion juice, castor oil, hair gummies, minoxidil tea, bawang, aloe vera')} ${any(
        'grows your hair back, grow your hair back, regrows hair, regrow hair, grows hair, stops hair loss, cures baldness, grow back hair',
      )}`,
      `& ${any('onion juice, rice water, castor oil, rosemary oil, rosemary, biotin, minyak kelapa, aloe vera, bawang merah, cebolla, jugo de cebolla, air bawang, ginger, garlic, egg yolk, fenugreek, methi, collagen, exosomes, red light')} ${any('hair, bald, baldness, rambut, pelo, calvicie, botak, hairline, hair transplant, hair transplants, uban, grey hair')} ${any('regrew, regrow, regrows, grows back, grew back, grow back, new hair, cure, cures, cured, tumbuh, crece, crecer, stops, stopped, mine, thicker, full head, lebat, black again, hitam balik')}`,
      `& ${any('turmeric, turmeric paste, collagen, gelatin, bone broth, glucosamine, chicken feet, ginger, kunyit, cissus, msm, castor oil, comfrey, gamat, okra, bendi, colageno, gelatina')} ${any('cartilage, cartilago, rawan, knee, knees, joints, lutut, rodilla, rodillas, joint, discs')} ${any('back on the scan, regrow, regrew, regrows, rebuilds, rebuilt, rebuild, restores, restored, new, came back, grow back, lubricates, regenera, knee surgeons, no surgery, without surgery, cancelled the operation, cancelled, tumbuh, pulih, replacement')}`,
    ],
    passes: ['=still+needed', '=ask+any', '=trials', '=stains', '=minoxidil', '=deficiency', '=deficient', '=trial'],
    examples: { flags: ['Collagen rebuilds worn knees in six weeks.'], passes: ['Glucosamine did no better than placebo for knees.'] },
  },
  {
    id: 'immune-boosting',
    claim: 'Supplements or foods keep colds and viruses away.',
    source: { by: 'Hemilä and Chalker, Cochrane Database of Systematic Reviews', title: 'Vitamin C for preventing and treating the common cold', year: 2013, doi: '10.1002/14651858.CD000980.pub4' },
    wordings: [
      `${any(
        'vitamin c, vit c, zinc, echinacea, elderberry, garlic, vitamin d, immune booster, immune boosters, ginger shots, ginger shot, oranges',
        'orange juice, probiotics, honey, manuka honey, oscillococcinum, wheatgrass, vitamina c, ajo, bawang putih, madu, propolis, onion, onions',
        'turmeric, megadoses, immune gummies, airborne',
      )} ${any(
        'prevent, prevents, stop, stops, cure, cures, kills, kill, keep away, keeps away, never catch, never get, won\'t get, ward off, wards off',
        'protects you from, protects against, previene, evita, mencegah, cegah, elak, cura, you\'ll never, halts',
      )} > ${any(
        'colds, a cold, the cold, common cold, cold, flu, the flu, virus, viruses, any virus, selesema, demam, resfriados, gripe, influenza',
        'every virus, coughs and colds',
      )}`,
    ],
    passes: ['=shorten', '=shortens', '=a+little', '=slightly', '=some+evidence', '=modest', '=may', '=cold+sores', '=cochrane', '=cold+brew'],
    examples: { flags: ['Zinc and ginger shots keep every virus away, you will never catch a cold.'], passes: ['Zinc may shorten a cold by a day.'] },
  },
  {
    id: 'creatine-kidney',
    claim: 'Creatine or protein ruins healthy kidneys.',
    source: { by: 'Kreider et al., Journal of the International Society of Sports Nutrition', title: 'International Society of Sports Nutrition position stand: safety and efficacy of creatine supplementation', year: 2017, doi: '10.1186/s12970-017-0173-z' },
    wordings: [
      `${any('creatine, protein powder, protein shakes, whey, high protein, protein diet, creatina, serbuk protein')} ${CAUSE}|${HARM} ${any(
        'kidney, kidneys, kidney failure, renal, kidney damage, buah pinggang, rinones, kidney stones, hair loss, baldness',
      )}`,
      `& ${any('creatine, protein, protein shake, protein shakes, whey, kreatin, creatina, proteina')} ${any('kidney, kidneys, buah pinggang, rinones, hair, rambut, pelo, bald, liver')} ${HARM}|${any('to stone, stones, toxic waste, waste, turns, loose, overload, overloads, strain, strains, fall out, falls out, gugur, rosak, botak, stress, ban it, failure, acaba, acaban, tira, dead, gone, can\'t handle, cannot handle, over 30g')}`,
    ],
    passes: ['=ckd', '=kidney+disease', '=poor', '=protein+in+the+urine', '=proteinuria', '=urine', '=acr', '=safe', '=ckd', '=kidney+disease', '=existing', '=creatinine'],
    examples: { flags: ['Creatine wrecks your kidneys, lads.'], passes: ['Creatine raises creatinine without harm to healthy kidneys.'] },
  },
  {
    id: 'natural-sugar',
    claim: 'Honey, brown sugar or fruit sugar does not raise blood glucose.',
    source: { by: 'NHS', title: 'Sugar: the facts', year: 2023 },
    wordings: [
      `${any(
        'honey, brown sugar, jaggery, palm sugar, gula melaka, coconut sugar, maple syrup, dates, raw sugar, natural sugar, natural sugars, madu',
        'miel, piloncillo, agave, stevia honey, kurma, gula merah',
      )} ${any(
        'doesn\'t raise, don\'t raise, does not raise, won\'t raise, no effect on, as much as you like, as much as you want, safe for diabetics',
        'safe for diabetic, fine for diabetics, good for diabetics, tak naikkan, tidak menaikkan, sesuai untuk kencing manis',
        'selamat untuk kencing manis, no sube, no suben',
      )} ${any('glucose, sugar, blood sugar, diabetic, diabetics, diabetes, gula, azucar, kencing manis, insulin, glucosa')}`,
      `${any('diabetics, diabetic, diabetes')} ${any('as much fruit, as much honey, as many dates, unlimited fruit, can eat as much, eat all the')}`,
    ],
    passes: ['=just+as'],
    examples: { flags: ['Honey doesn\'t raise blood sugar, diabetics can have as much as they like.'], passes: ['Honey raises blood sugar like any sugar.'] },
  },
  {
    id: 'pink-salt',
    claim: 'Pink, rock or sea salt does not raise blood pressure.',
    source: { by: 'Fayet-Moore et al., Foods', title: 'An Analysis of the Mineral Composition of Pink Salt Available in Australia', year: 2020, doi: '10.3390/foods9101490' },
    wordings: [
      `${any(
        'himalayan salt, pink salt, sea salt, celtic salt, rock salt, garam bukit, garam himalaya, garam laut, sal rosa, sal del himalaya, salt',
      )} ${any(
        'doesn\'t raise, does not raise, won\'t raise, lowers, lower, never raised, cures, fixes, tak naikkan, turunkan, no sube, baja, balances',
      )} > ${any('blood pressure, bp, darah tinggi, hypertension, presion, pressure')}`,
      `${any('salt, garam')} ${any('no effect on, nothing to do with, has no effect, doesn\'t affect, harmless for, is good for')} ${any('blood pressure, bp, darah tinggi, hypertension')}`,
    ],
    passes: ['=less', '=low+salt', '=cutting', '=reducing', '=substitute', '=substitutes', '=reduction', '=potassium', '=cut', '=lowering'],
    examples: { flags: ['Himalayan salt lowers blood pressure.'], passes: ['Less salt lowers blood pressure.'] },
  },
  {
    id: 'thalassaemia-diet',
    claim: 'Thalassaemia comes of a bad diet, or food cures it.',
    source: { by: 'NHS', title: 'Thalassaemia', year: 2022 },
    wordings: [
      `${any('thalassaemia, thalassemia, talasemia, sickle cell, haemophilia')} ${CAUSED}|${CURES} ${any(
        'diet, food, beetroot, blackcurrant, juice, iron tablets, herbs, spinach, makanan, pemakanan, bad blood, curse, weak blood, dates',
      )}`,
      `${any('beetroot, blackcurrant, juice, herbs, dates, papaya, wheatgrass')} ${any('cures, cured, cure, sembuhkan, menyembuhkan')} ${any('thalassaemia, thalassemia, talasemia, sickle cell, leukaemia, leukemia')}`,
    ],
    passes: ['=gene', '=genes', '=inherited', '=transplant'],
    examples: { flags: ['Wheatgrass juice cures thalassaemia.'], passes: ['Thalassaemia is inherited, not caused by diet.'] },
  },
];
