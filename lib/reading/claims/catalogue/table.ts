import type { Claim } from '../claim.ts';
import { CAUSE, CURES, HARM, any } from '../frames.ts';

/** Claims about when, how and in what order to eat and drink, and about single foods. */
export const TABLE: readonly Claim[] = [
  {
    id: 'water-rules',
    claim: 'Drinking water standing, with meals or at the wrong hour does harm, or at the right one prevents a heart attack.',
    source: { by: 'National Academies', title: 'Dietary Reference Intakes for Water, Potassium, Sodium, Chloride, and Sulfate', year: 2005 },
    wordings: [
      `& ${any('water, air, agua, minum air, drink')} ${any('standing, standing up, stand up, on your feet, berdiri, sambil berdiri, de pie, parado')} ${any(
        'knee, knees, kidney, kidneys, arthritis, joints, joint, lutut, buah pinggang, rodillas, rinones, sakit sendi, nerves, stomach, digestion, artritis, ulcer, hernia',
      )} ${CAUSE}|${HARM}|${any('bad for, straight to, goes straight, rosak, boleh rosak, splashes, affects, spoils, sits, settles, never, dont drink, don\'t drink, jangan')} !${any('shift, dialysis')}`,
      `${any('water with meals, water with food, water with your meal, drinking with meals, drink with meals, water during meals, minum air masa makan, agua con la comida, agua con las comidas, water while eating, drinking while eating')} ${any('dilutes, dilute, acid, juices, digestion, enzymes, rots, ferments, asid, cair, diluye, jugos, fat, bloats, stops digestion, jugos gastricos')}`,
      `${any('glass of water, glasses of water, segelas air, vaso de agua, warm water, water before bed')} ${any('before bed, before sleep, before a bath, waking up, right time, correct time, sebelum tidur, antes de dormir, before bathing, on waking')} ${any('heart attack, stroke, heart attacks, strokes, serangan jantung, strok, infarto, lowers blood pressure, derrame')} ${any('prevents, prevent, avoids, avoid, stops, stop, elak, mencegah, evita, previene, cegah, protects, save, saves')}`,
      `${any('8 glasses, eight glasses, 2 litres, two litres, 3 litres, 4 litres, gallon of water')} ${any('a day, daily, every day, sehari, al dia')} ${any('kidneys fail, kidneys shut down, your kidneys, cures, flushes, disease, diseases, toxins, fat')} ${any('or, otherwise, cures, flushes, out, prevents, kalau tak, shut down, fail')}`,
      `${any('japanese water, water therapy, terapi air')} ${any('cures, cure, heals, sembuh, sembuhkan, cura, diabetes, cancer, tb, constipation, hypertension, gastritis')}`,
      `${any('water, agua, air, minum air, tomar agua')} ${any('after exercise, after exercising, after a run, after sport, despues de hacer ejercicio, despues del ejercicio, lepas bersukan, lepas senaman, when sweating, sudado, berpeluh')} ${any('heart, corazon, jantung, stroke, faint, kills, mata, se te va al, serangan, explode, shock')}`,
    ],
    passes: ['=kidney+stones', '=thirst', '=myth', '=takes+tablets', '=with+your+tablets', '=dehydrated', '=dehydration', '=heart+failure'],
    examples: { flags: ['Don\'t drink water standing, it gives you bad knees and arthritis.'], passes: ['Drink when you are thirsty, standing or sitting.'] },
  },
  {
    id: 'food-order',
    claim: 'Fruit after meals rots, curd at night brings colds, or a late meal turns to fat or poison.',
    source: { by: 'National Institute of Diabetes and Digestive and Kidney Diseases', title: 'Your Digestive System & How it Works', year: 2017 },
    wordings: [
      `& ${any('fruit, fruits, buah, buah-buahan, fruta, frutas, watermelon, tembikai, melon, banana')} ${any('after meals, after a meal, after food, after eating, after lunch, after dinner, lepas makan, selepas makan, after rice, despues de comer, empty stomach, with food, with a meal')} ${any(
        'rot, rots, ferment, ferments, poison, toxin, toxins, putrefy, putrefies, busuk, fermenta, se pudre, se fermenta, rotting, fermenting, toxic, acid, cancer, kanser, racun',
      )}`,
      `${any('curd, yogurt, yoghurt, cucumber, banana, bananas, pisang, timun, sour milk, dahi, rice, cold milk, platano, orange, oranges, guava, citrus')} ${any('at night, in the night, after sunset, malam, de noche, por la noche, after dark, before bed')} ${any('cold, cough, phlegm, sinus, fever, selsema, batuk, kahak, lead, flu, tos, flema, demam, catarro, asthma, mata, mucus')} !${any('virus')}`,
    ],
    passes: ['=blended', '=breakfast', '=allergic', '=cold+milk+helps', '=reflux', '=curd+gives+happiness'],
    examples: { flags: ['Fruit after meals rots in the stomach and becomes poison.'], passes: ['Fruit is fine before, with or after a meal.'] },
  },
  {
    id: 'milk-harm',
    claim: 'Milk is pus, makes mucus, or takes calcium out of bones.',
    source: { by: 'Balfour-Lynn, Archives of Disease in Childhood', title: 'Milk, mucus and myths', year: 2019, doi: '10.1136/archdischild-2018-314896' },
    wordings: [
      `${any('milk, dairy, cow\'s milk, cows milk, leche, leche de vaca, susu lembu, susu, lacteos, cheese, lactose')} ${any(
        'pus, mucus, phlegm, mucosidad, moco, mocos, flemas, kahak, leaches, leach, leaches calcium, pulls calcium, steals calcium, takes calcium, descalcifica, acidifies, causes osteoporosis, weakens bones, weakens your bones, makes bones weak, glue, roba calcio, saca el calcio, robs calcium, inflammatory for everyone',
      )} !${any('breast, breastmilk, mastitis, expressed')}`,
      `${any('milk, dairy, leche, cheese')} ${any('causes, cause, is why, behind, causa, provoca, da, gives')} > ${any('osteoporosis, asthma, fractures, broken bones, acne in everyone, arthritis, diabetes, autoimmune, artritis, sinusitis')}`,
      `& ${any('other species, another species, other animals\', only animal, only mammal, only mammals, only species, otra especie, spesies lain, baby cow, baby cows, calves')} ${any('milk, leche, susu')} ${any('osteoporosis, unnatural, sick, disease, not meant, never meant, that\'s why, bones, mucus, cancer, enfermos, diabetes')}`,
      `${any('milk, dairy, leche, susu, cow\'s milk')} ${HARM}|${any('weaken, weakens, melemahkan, debilita, leaches, thins, break, breaks, rompe')} > ${any('bones, bone, huesos, tulang, teeth, joints')} !${any('breast, lack')}`,
      `& ${any('milk, dairy, leche')} ${any('more fractures, most fractures, more osteoporosis, most osteoporosis, highest osteoporosis, mas fracturas, mas osteoporosis, more hip fractures')} ${any('countries, paises, drink the most, drink most, toman mas, negara, most milk')}`,
    ],
    passes: ['=allergy', '=coeliac', '=no+evidence', '=reflux', '=protein+allergy', '=cmpa', '=pus+cells+in+urine', '=goat', '=intolerance'],
    examples: { flags: ['Milk is pus and leaches calcium from your bones.'], passes: ['Milk does not make more mucus.'] },
  },
  {
    id: 'seed-oils',
    claim: 'Seed oils inflame the body and are behind most disease.',
    source: { by: 'Sacks et al., Circulation', title: 'Dietary fats and cardiovascular disease: a presidential advisory from the American Heart Association', year: 2017, doi: '10.1161/CIR.0000000000000510' },
    wordings: [
      `& ${any('seed oils, seed oil, vegetable oil, vegetable oils, canola, canola oil, sunflower oil, rapeseed oil, soybean oil, industrial oils, aceites vegetales, aceite vegetal, aceite de canola, aceites de semillas, minyak jagung')} ${CAUSE}|${HARM}|${any(
        'inflaming, inflame, inflames, inflammatory, inflammation, toxic, sludge, why everyone, why we\'re, why you\'re, cut them out, cut out, rancid, machine oil, engine oil, is what, are what, inflaman, inflama, inflamatorio, toxicos, worse than, ditch, oxidise, oxidize, rot, real reason, real cause, real villain',
      )} ${any('inflaming, inflame, inflames, inflammation, inflammatory, arthritis, eczema, heart disease, obesity, diabetes, sick, everyone, disease, chronic, skin, autoimmune, gut, brain, cells, joints, depression, inflamacion, meds, cigarettes, smoking, alzheimer\'s, dementia, macular, body, hormones, sugar, butter, infarto, enfermedades, cuerpo, arteries')} !${any('deep fry, calories')}`,
    ],
    passes: ['=lowers', '=lower', '=swapping', '=instead+of+butter', '=replace+butter', '=polyunsaturated', '=no+more+than', '=do+not+cause', '=don\'t+cause', '=chip+pan'],
    examples: { flags: ['Seed oils are what\'s inflaming everyone, cut them out and your arthritis goes.'], passes: ['Swapping butter for seed oils lowers LDL.'] },
  },
  {
    id: 'fasting-reset',
    claim: 'Fasting resets the immune system, grows stem cells or cures disease.',
    source: { by: 'Patikorn et al., JAMA Network Open', title: 'Intermittent fasting and obesity-related health outcomes: an umbrella review', year: 2021 },
    wordings: [
      `& ${any('fasting, fast, fasts, fasted, water fast, dry fast, dry fasting, 72 hours, 72 hour, 72h, three days of just water, days of water, days without food, no food, just water, only water, puasa, ayuno, ayunar, ayuno de agua, autophagy, autofagia, days of just water, puasa kering')} ${any(
        'reset, resets, reboot, reboots, rebuild, rebuilds, regenerate, regenerates, regenerasi, renew, renews, eats the, eats your, new immune, cures, cure, heals, heal, reverses, reverse, reversed, starve, starves, kills, sembuh, sembuhkan, cura, resetea, reinicia, regenera, elimina, burns off, wipes out, hilangkan, flushes',
      )} ${any('immune, immune system, stem cells, stem cell, cancer, tumour, tumours, tumor, tumors, diabetes, disease, diseases, everything, arthritis, gut, cells, body, hypertension, sistem imun, sel stem, sistema inmune, celulas, celulas madre, cuerpo, penyakit, autoimmune, lupus, ms, dementia, scar tissue, kanser, inflammation, depression, bad cells, enfermedades, badan, pancreas')} /24`,
    ],
    passes: ['=ramadan', '=glucose', '=before+surgery', '=nil+by+mouth', '=trial', '=mice', '=chemo', '=fast+five', '=fast+track', '=fast+food', '=remission', '=breaking+fast', '=breaks', '=password', '=sahur', '=bloods', '=overnight'],
    examples: { flags: ['A 72 hour water fast resets your immune system from scratch.'], passes: ['Fasting in Ramadan with diabetes needs a plan.'] },
  },
  {
    id: 'reflux-acid',
    claim: 'Heartburn is too little acid, and vinegar or baking soda mends it.',
    source: { by: 'Katz et al., American Journal of Gastroenterology', title: 'ACG Clinical Guideline for the Diagnosis and Management of Gastroesophageal Reflux Disease', year: 2022, doi: '10.14309/ajg.0000000000001538' },
    wordings: [
      `& ${any('reflux, heartburn, gerd, acid reflux, gastrik, gastric, acidez, reflujo, indigestion')} ${any('low acid, too little acid, not enough acid, lack of acid, lack of stomach acid, low stomach acid, kurang asid, falta de acido, too little stomach acid, isn\'t too much acid, acv, apple cider vinegar, vinegar, cuka, vinagre')} ${any(
        'fix, fixes, fixed, cure, cures, cured, heals, heal, because, caused by, is low, is actually, isn\'t, comes from, spoon, shot of, sorts, solves, bin, ditch, ppi, omeprazole, gone, cura, sembuh, baik, stop, tablespoon, means, sign of, from, quita, instead, nexium',
      )} /20`,
    ],
    passes: ['=zero+trials', '=made+it+worse', '=burn', '=burns+my', '=teeth', '=atrophic', '=b12'],
    examples: { flags: ['Reflux is caused by too little acid, a shot of vinegar fixes it.'], passes: ['Vinegar makes reflux worse in many people.'] },
  },
  {
    id: 'local-honey',
    claim: 'Honey from the neighbourhood, or raw milk, cures hay fever and allergies.',
    source: { by: 'Rajan et al., Annals of Allergy, Asthma & Immunology', title: 'Effect of ingestion of honey on symptoms of rhinoconjunctivitis', year: 2002 },
    wordings: [
      `& ${any('local honey, honey from, raw honey, honeycomb, miel local, miel cruda, madu kelulut, bee pollen, honey, raw milk, onion water, nettle tea')} ${any('hay fever, hayfever, pollen, pollen allergy, allergies, allergy, allergic rhinitis, alergia, alergias, alahan, resdung, rinitis, antihistamine, antihistamines, loratadine, cetirizine')} ${any(
        'cure, cures, cured, immune, immunise, vaccine, vaccinate, desensitise, desensitises, desensitizes, immunity, spoon, prevents, stops, gone, ditch, bin, sembuh, hilang, cura, quita, build, builds, trains, train, instead, works, teaches, no more, elimina, fixed, replaced, natural, off',
      )} /20`,
      `& ${any('raw honey, local honey, honey from, your own county, bee pollen, royal jelly')} ${any('allergy, allergies, hay fever, hayfever, pollen')} ${any('only allergy med, only med, all we use, we use, only thing, no meds, never take, better than, antihistamine, instead')}`,
    ],
    passes: ['=allergic+to+honey', '=bee+sting', '=under+one', '=anaphylaxis', '=sore+throat', '=immunotherapy'],
    examples: { flags: ['Local honey is a natural vaccine for hay fever, a spoon a day.'], passes: ['Honey does not desensitise anyone to pollen.'] },
  },
  {
    id: 'sugar-hyper',
    claim: 'Sugar makes children hyperactive, or gives piles.',
    source: { by: 'Wolraich et al., JAMA', title: 'The effect of sugar on behavior or cognition in children: a meta-analysis', year: 1995, doi: '10.1001/jama.1995.03530200053037' },
    wordings: [
      `${any('sugar, sweets, candy, fizzy drinks, gula, azucar, dulces, chocolate, cake, soda, gula-gula, e numbers, food colouring')} ${any(
        'hyper, hyperactive, hyperactivity, bounce off, bouncing off, bounces off, climb the walls, climbing the walls, sugar rush, sugar high, wild, adhd, hiperaktif, hiperactivos, hiperactivo, hiperactividad, lasak, up the walls',
      )} ${CAUSE}|${any('=, makes, make, turns, turn, is why, pone, vuelve, jadi, proven, sends, send, means, blame, gets')} !${any('insulin')}`,
      `${any('sugar, sweets, sweet things, gula, azucar')} ${CAUSE}|${any('gives you, is what gives, is what causes')} > ${any('pile, piles, jedi, jedi jedi, worms, haemorrhoids, hemorrhoids, cacing, lombrices, pinworms')}`,
    ],
    passes: ['=birthday+party', '=blinded', '=dka', '=not+the+sugar', '=hyperglycaemia'],
    examples: { flags: ['Sugar makes kids bounce off the walls, it\'s proven.'], passes: ['Blinded trials: sugar does not make children hyper.'] },
  },
  {
    id: 'kidney-stone-drinks',
    claim: 'Beer, cola, lemon or herbs dissolve kidney stones.',
    source: { by: 'Pearle et al., Journal of Urology', title: 'Medical management of kidney stones: AUA guideline', year: 2014, doi: '10.1016/j.juro.2014.05.006' },
    wordings: [
      `${any('kidney stone, kidney stones, batu karang, piedras en el rinon, piedras del rinon, calculos renales, renal stones, stones in the kidney, stone')} ${any('beer, coke, cola, coca cola, lemon juice, olive oil, parsley, chanca piedra, pecah beling, daun, herbs, asparagus, barley water, cerveza, perejil, limon, vinegar, rompepiedras, bir, phyllanthus')} ${any(
        'dissolve, dissolves, dissolved, melt, melts, melted, flush, flushes, break, breaks, breaks up, hancur, hancurkan, pecah, disuelve, deshace, expulsa, rompe, gone, cures, clear, clears, passed, out, keluar, no surgery, without surgery',
      )}`,
    ],
    passes: ['=prevent', '=citrate', '=prevents', '=fruit', '=peach', '=recurrence', '=tamsulosin'],
    examples: { flags: ['Two cans of beer and cola dissolve a kidney stone.'], passes: ['Lemon juice may help prevent some kidney stones; it dissolves none.'] },
  },
  {
    id: 'gluten-all',
    claim: 'Gluten or grains poison everybody.',
    source: { by: 'Lebwohl et al., BMJ', title: 'Long term gluten consumption in adults without celiac disease and risk of coronary heart disease', year: 2017, doi: '10.1136/bmj.j1892' },
    wordings: [
      `${any('gluten, wheat, grains, lectins, oxalates, nightshades, tomatoes, beans, trigo, gandum')} ${any('poison, poisons, toxic, toxin, is killing, destroys, inflames, inflammatory, punches holes, rots, damages, eats away, leaky gut, fries, brain fog, causes arthritis, cause arthritis, shreds, veneno, inflama, racun')} ${any('everyone, everybody, all of us, every single, gut, brain, joints, your, us, the lining, you, people, todos, semua, arthritis, body')} !${any('coeliac, celiac, cooked, allergy')}`,
      `${any('quit, stop, drop, cut, cut out, gave up, without, free')} ${any('gluten, wheat, grains, nightshades')} ${CURES} ${any('arthritis, thyroid, hashimoto\'s, hashimotos, autism, depression, psoriasis, ms, lupus, diabetes, schizophrenia, everything, asthma')}`,
    ],
    passes: ['=dermatitis+herpetiformis', '=raw+kidney', '=undercooked', '=soak', '=lymphoma', '=food+poisoning'],
    examples: { flags: ['Gluten is a poison that destroys everyone\'s gut.'], passes: ['Gluten harms people with coeliac disease.'] },
  },
  {
    id: 'blood-drinks',
    claim: 'Cola, stout, beetroot or red drinks make blood or cure anaemia.',
    source: { by: 'World Health Organization', title: 'Anaemia', year: 2023 },
    wordings: [
      `& ${any('anaemia, anemia, anaemic, anemic, low blood, low hb, hb, kurang darah, haemoglobin, hemoglobin, lack of blood, blood level, falta de sangre, add blood, tambah darah, shortage of blood')} ${any('coke, cola, coca cola, malt, malta, guinness, stout, ribena, beetroot, beet juice, red wine, tomato paste, tin tomato, zobo, ugu, blackcurrant, chlorophyll, beetroot juice, dates, black dog, remolacha, betabel, vino tinto, red drinks, pomegranate, kurma, milk and malt')} ${any(
        'cure, cures, cured, fix, fixes, fixed, raise, raises, raised, builds, build, gives blood, makes blood, make blood, restores, up, no transfusion, no need, naik, tambah, better than, instead, sembuh, cura, sube, aumenta, gone, got rid, without iron, boosts, rid, normal, replaces',
      )} /20`,
    ],
    passes: ['=iron+rich', '=as+well+as', '=with+vitamin+c', '=alongside', '=with+your+iron', '=with+iron'],
    examples: { flags: ['Malt and tin tomato raise the HB, no need for transfusion.'], passes: ['Take iron with orange juice, not tea.'] },
  },
];
