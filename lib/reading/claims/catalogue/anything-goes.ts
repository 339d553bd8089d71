import type { Claim } from '../claim.ts';
import { CAUSE, FOLK_REMEDIES, any } from '../frames.ts';

/** Foods, rubs, wraps and practices that are put in the place of medicine, beyond the folk remedies. */
const HOME = any(
  'cherries, cherry juice, tart cherry, egg white, egg whites, raw egg, raw eggs, telur mentah, tomatoes, potato juice, cucumber, watermelon, plantain, unripe plantain, rice water, cassava, palm oil, kefir',
  'kombucha, pomegranate, carrots, carrot juice, spinach, ghee, tallow, lard, colostrum, goat milk, susu kambing, donkey milk, ketone drink, ketones, mct oil, shea butter, whisky, whiskey, brandy, salt water',
  'cold plunge, cold plunges, ice bath, ice baths, cold shower, cold showers, sauna, copper sleeve, copper bracelet, magnetic insoles, red light, breathwork, meditation, yoga, prayer, doa, reiki, acupuncture',
  'cupping, bekam, urut, massage, castor oil, essential oils, frankincense, lavender oil, minyak gamat, gamat, minyak angin, honey, miel, madu, vinegar, cuka, vinagre, onion, onions, garlic, cebolla, bawang',
  'baking soda, bicarb, bicarbonato, charcoal, carbon activado, clay, epsom salts, salt lamp, cbd, cbd oil, mushrooms, lions mane, herbs, herbal tea, herba, hierbas, herbal, natural remedies, jamu, juicing',
  'a walk barefoot, sunlight, sun gazing, raw food, plant based, vegan diet, carnivore diet, keto diet, gluten free, oil pulling, homeopathy, homeopathic, cranberry, chia, flaxseed, oats, ketum, kratom, daun ketum',
);

const INSTEAD = any(
  'instead of, better than, do better on, does better on, did better on, works better than, stronger than, replaces, replace, replaced, does the same, do the same, does the same job, same as, just the same, same job, as good as',
  'threw away, threw out, binned, bin the, bin your, ditch, ditched, ditch the, came off, come off, chuck, gave up my, stopped taking, stopped my, swap, swapped, who needs, beats, can keep their, outperforms, safer than, don\'t let them put you on',
  'gantikan, boleh ganti, boleh gantikan, ganti, lebih bagus dari, lebih bagus daripada, lagi bagus dari, lagi berkesan, buang ubat, reemplaza, sustituye, mejor que, en vez de, en lugar de, adios, tiren, tira, deje',
);

/** The medicine is said not to be needed; apart, so that the denial is part of what is said. */
const NO_NEED = any(
  'don\'t need, dont need, no need for, no need, you don\'t need, never need, won\'t need, wont need, not needed, not needed my, haven\'t needed, have not needed, hasn\'t needed, no longer need, no longer needed, not taken my',
  'no machine, no machine needed, lasix for what, not touched my, not touched a, haven\'t touched, never touched, haven\'t taken, tak payah, x payah, tak perlu, takyah, no hace falta, no necesita, no necesitas, ya no necesito, ya no tomo, don\'t let them put you on, without',
);

const PRESCRIBED = any(
  'insulin, insulina, metformin, metformina, gliclazide, statin, statins, blood thinner, blood thinners, apixaban, warfarin, rivaroxaban, aspirin, antihypertensive, antihypertensives, amlodipine, ramipril, lisinopril, losartan',
  'inhaler, inhalers, inhalador, inhaladores, ventolin, allopurinol, colchicine, levothyroxine, thyroxine, methotrexate, steroids, steroid, cortisone, prednisolone, antihistamine, antihistamines, epipen, epipens, adrenaline, painkillers, paracetamol, ibuprofen',
  'antibiotic, antibiotics, antibioticos, antibiotik, omeprazole, ppi, ppis, dialysis, dialisis, chemo, chemotherapy, surgery, cirugia, pembedahan, operation, stent, stents, bypass, ozempic, bp tablets, bp meds, bp pills, blood pressure tablets, blood pressure meds',
  'ubat darah tinggi, ubat kencing manis, ubat hospital, ubat klinik, ubat doktor, pastillas, medicinas, medicamentos, migraine pill, migraine tablets, gabapentin, anticonvulsants, epilepsy tablets, levodopa, machine, the machine, lasix, furosemide, diuretics, losartan, eye drops, glaucoma drops, glasses, hearing aid, cpap, dentist, dentista',
);

/** Foods and habits of every day that illnesses are blamed on. */
const EVERYDAY_THINGS = any(
  'tomatoes, garri, cassava, white rice, rice, bread, cold water, iced drinks, ice, ais, hot food, sitting cross legged, sitting cross-legged, crossing your legs, cross your legs, walking barefoot, a fan, the fan, fan on, air con, aircon, draught, draughts, draft',
  'phone charging, charging your phone, watching tv, air fryer, air fryers, pressure cooker, tight jeans, coffee, tea, chocolate, eggs, chicken, broiler chicken, chicken skin, chicken wings, chicken feet, prawns, durian, mango, chillies, curry, santan',
  'sleeping on the floor, sleeping late, sleeping after lunch, tidur petang, afternoon naps, bathing at night, mandi malam, night showers, cold showers, swimming, lifting heavy, holding in wind, holding your wee, tahan kencing, perfume, hair dye, nail polish',
  'bananas, pineapple, coconut, coconut milk, soy, soya, tofu, tauhu, beans, cabbage, cucumber, timun, potatoes, corn, peanuts, cheese, lemon, vinegar, yoghurt, ketchup, salt lamps, plants in the bedroom, full moon, dust, heat, rain, sun',
  'skipping breakfast, no breakfast, covering your head, head covered, sleeping late, holding urine, sleeping on your stomach, sleeping with socks, sleeping with wet hair, tidur lambat, tak sarapan, no desayunar, cold food, makanan sejuk',
  'arroz, pan, el frio, el aire, sereno, corriente de aire, agua fria, planchar y mojarse, planchado, recien planchado, planchar, banarse, caminar descalzo, cafe, chile, tomate, aguacate, sandia, mango, huevo, hielo, el calor, el coraje, un susto, corajes',
);

const SERIOUS = any(
  'blindness, go blind, stroke, strok, cancer of the blood, leukaemia, leukemia, appendicitis, appendix, apendicitis, epilepsy, leprosy, madness, infertility, arthritis, artritis, varicose veins, varices, piles, buasir, kidney failure, paralysis, palsy',
  'bell\'s palsy, facial palsy, heart attack, heart attacks, asthma, dementia, alzheimer\'s, cyst, cysts, fibroids, goitre, tumour, tumours, ulcers, meningitis, pneumonia, hernia, rheumatism, reumas, reuma, gout, gaut, embolia, paralisis, infarto, ceguera',
  'brain damage, brain haemorrhage, liver failure, gallstones, rosak otak, barah, barah otak, kidney damage, rabun, gila, derrame, derrame cerebral, deafness, tuberculosis, leukemia',
  'diabetes, malaria, typhoid, tb, epilepsia, sinusitis, kidney stones, batu karang, angin ahmar, lumpuh, buta, sakit jantung, osteoporosis, migraines, water in the lungs, paru-paru berair, hepatitis, jaundice, cirrhosis, thyroid, tiroides, anaemia',
);

/** Claims of a kind rather than of a subject: medicine replaced from the kitchen, and disease blamed on daily life. */
export const ANYTHING_GOES: readonly Claim[] = [
  {
    id: 'kitchen-medicine',
    claim: 'A food, rub or practice does what a medicine does.',
    broad: true,
    source: { by: 'National Center for Complementary and Integrative Health', title: 'Are You Considering a Complementary Health Approach?', year: 2016 },
    wordings: [
      `& ${FOLK_REMEDIES}|${HOME} ${NO_NEED} ${PRESCRIBED} /24`,
      `& ${FOLK_REMEDIES}|${HOME} ${INSTEAD} ${PRESCRIBED} /24`,
    ],
    passes: [
      '=as+well+as', '=alongside', '=keep+taking', '=with+your', '=interact', '=interacts', '=ask+your', '=physio', '=exercise', '=trial', '=trials', '=guideline', '=guidelines', '=recommended', '=jangan', '=before+surgery',
      '=prescribed', '=prescriber', '=viral', '=a+cold', '=for+colds', '=sore+throat', '=sting', '=stings', '=constipation', '=prunes', '=first+line', '=stewardship', '=sick+day', '=pharmacist', '=coffee', '=tak+boleh', '=tidak+boleh', '=asked',
      '=recipe', '=came+in', '=admitted', '=stopped+his', '=stopped+her', '=hba1c', '=ketones', '=dka', '=wish', '=lunch', '=dinner', '=chips', '=biscuits', '=biscuit', '=burn', '=burns', '=told+her', '=told+him',
    ],
    examples: { flags: ['My patients do better on cinnamon than on gliclazide.'], passes: ['Cinnamon does not replace gliclazide.'] },
  },
  {
    id: 'everyday-cause',
    claim: 'A food or habit of every day causes a serious disease.',
    broad: true,
    source: { by: 'Vreeman and Carroll, BMJ', title: 'Medical myths', year: 2007, doi: '10.1136/bmj.39420.420370.25' },
    wordings: [`${EVERYDAY_THINGS} ${CAUSE}|${any('dey cause, na im dey cause, na him dey cause, is what is causing, are what is causing, causing, you will wake up with, wake up with, ends in, brings')} > ${SERIOUS} /14`],
    passes: [
      '=freeze', '=chemo', '=undercooked', '=raw', '=allergic', '=allergy', '=anaphylaxis', '=contaminated', '=cyanide', '=salmonella', '=iodine', '=mercury', '=aspirat*', '=legionella', '=mould', '=trigger', '=triggers', '=triggered', '=flare', '=flares', '=heatstroke', '=dehydration',
      '=second-hand', '=unwashed', '=mosquito', '=mosquitoes', '=risk', '=skin+cancer', '=melanoma', '=retinopathy', '=eclipse', '=asthma+attack', '=dust+mites', '=silica', '=silicosis', '=asbestos', '=coal', '=refeeding', '=konzo', '=aflatoxin', '=virus', '=bacteria',
      '=sunlight', '=deficiency', '=white+rice', '=high+salt', '=purines', '=hepatitis+a', '=shellfish', '=stress', '=drove', '=jammed', '=in+labour', '=stuck+in',
    ],
    examples: { flags: ['Eating garri is what is causing blindness in this country.'], passes: ['Glaucoma causes blindness, garri does not.'] },
  },
  {
    id: 'toxin-root',
    claim: 'Mould, metals or toxins lie behind most disease, and binders or sweat take them out.',
    source: { by: 'American College of Medical Toxicology', title: 'Position statement on post-chelator challenge urinary metal testing', year: 2010 },
    wordings: [
      `& ${any('mould, mold, heavy metals, heavy metal, toxins, toxicity, metals, candida, biofilm, forever chemicals, microplastics, gut toxins, leaky gut, lectins, toksin, toxinas, metales pesados, mercury, aluminium')} ${any(
        'root of, root cause, behind, at the bottom of, real cause, is just, starts with, start with, comes down to, is really, are really, 90%, 80%, 95%, most chronic, all chronic, every chronic, all disease, cause of all, punca segala, la causa de, raiz de, is gut, is nothing but',
      )} ${any('illness, disease, diseases, parkinson\'s, parkinsons, ms, fatigue, arthritis, autoimmune, alzheimer\'s, depression, diabetes, adhd, anxiety, sickness, penyakit, enfermedades, chronic illness, lupus, fibromyalgia, brain fog, thyroid, tremor, eczema, asthma')}`,
      `& ${any('binders, binder, zeolite, charcoal, chlorella, cilantro, sweat, sweating, sauna, hot yoga, bentonite, chelator, clay, peluh, sudor, sudar, castor oil')} ${any('heavy metals, heavy metal, metals, toxins, toxin, mould, mold, mercury, hangover, parasites, chemicals, microplastics, toksin, toxinas, metales, poison, poisons')} ${any('out, fixed me, flush, flushes, pull, pulls, clears, cleared, sweat out, bind, binds, removes, remove, healed, cured, draws, keluar, keluarkan, elimina, saca, expulsa, detox, gone')}`,
    ],
    passes: ['=lead+levels', '=lead+poisoning', '=housing', '=damp', '=damp+housing', '=poisoning', '=overdose', '=mould+on', '=cheese', '=kitchen', '=hospital', '=aspergillus', '=landlord', '=occupational', '=thrush', '=kidneys', '=sediment'],
    examples: { flags: ['Most chronic illness starts with mould, binders fixed me.'], passes: ['Damp housing makes asthma worse.'] },
  },
  {
    id: 'injection-strong',
    claim: 'An injection or drip works better than tablets whatever the illness.',
    source: { by: 'World Health Organization', title: 'WHO best practices for injections and related procedures toolkit', year: 2010 },
    wordings: [
      `${any('injection, injections, jab, jabs, drip, drips, cucuk, suntikan, masuk air, inyeccion, inyecciones, suero')} ${any('always, stronger, faster, quicker, better, cepat, lagi kuat, mas fuerte, mas rapido, always better, real medicine, kuat')} ${any('than tablets, than pills, than oral, dari ubat, daripada ubat, que pastillas, que las pastillas, than capsules, cepat baik, lagi cepat baik, than medicine by mouth')} !${any('vomiting, not absorbed, sepsis, icu')}`,
      `${any('drip, drips, iv drip, masuk air, suero, iv fluids, glucose drip')} ${any('gives energy, give energy, gives you energy, every time you\'re tired, makes blood, adds blood, builds blood, wakes up the body, bagi tenaga, tambah darah, da energia, cures tiredness, cure tiredness, washes the kidney, wash the kidney, washes the blood, clean the blood, cleans the blood')}`,
    ],
    passes: ['=b12', '=insulin', '=depot', '=adrenaline', '=ceftriaxone'],
    examples: { flags: ['A jab always works faster than tablets, ask for the injection.'], passes: ['Tablets work as well as a drip for most infections.'] },
  },
  {
    id: 'muscle-lore',
    claim: 'Lactic acid makes muscles sore, weights make women bulky, or tissue holds trauma.',
    source: { by: 'Cheung et al., Sports Medicine', title: 'Delayed onset muscle soreness: treatment strategies and performance factors', year: 2003, doi: '10.2165/00007256-200333020-00005' },
    wordings: [
      `${any('lactic acid, lactate, asid laktik, acido lactico')} ${any('sore, soreness, doms, stiff, sakit otot, agujetas, ache, aches, flush, flushes, flush out, massage it out, dolor, next day, day two')}`,
      `${any('weights, lifting, weight training, lifting weights, strength training, pesas, angkat berat')} ${any('women bulky, bulky, manly, masculine, like a man, look like men, musculosas, macam lelaki, sado')} ${any('women, girls, make, makes, you, perempuan, mujeres, gets, get')}`,
      `${any('fascia, hips, psoas, tissue, tissues, hip flexors')} ${any('trauma, emotions, grief, memories, traumas, anger, emociones')} ${any('store, stores, stored, hold, holds, held, release, releases, guarda, guardan, stuck, trapped, live in, lives in')}`,
    ],
    passes: ['=sepsis', '=gas', '=fracture', '=not+bulky', '=bowel', '=icu', '=ward', '=collagen', '=acidosis'],
    examples: { flags: ['Lactic acid is why you are sore on day two, massage flushes it out.'], passes: ['Lactic acid is gone within an hour of the run.'] },
  },
  {
    id: 'soy-chicken',
    claim: 'Soy gives men breasts, or chicken is full of hormones that make people ill.',
    source: { by: 'Reed et al., Reproductive Toxicology', title: 'Neither soy nor isoflavone intake affects male reproductive hormones: an expanded and updated meta-analysis', year: 2021, doi: '10.1016/j.reprotox.2020.12.019' },
    wordings: [
      `${any('soy, soya, soy milk, soya milk, tofu, tauhu, tempe, soja, susu soya, edamame')} ${any('man boobs, moobs, breasts, feminises, feminizes, feminine, oestrogen, estrogen, testosterone, turns men, lowers testosterone, pondan, mandul, estrogeno, lembik, effeminate, sperm')} ${any('men, boys, male, males, lelaki, hombres, lowers, gives, full of, makes, turns, your, you, budak, ninos, sons')}`,
      `${any('chicken, broiler, broilers, ayam, ayam daging, pollo, chicken wings, chicken neck, kepak ayam, leher ayam, poultry')} ${any('hormone, hormones, injected, hormon, hormonas, steroid, steroids, inyectan, suntik, cucuk')} ${any('full of, injected, girls, early puberty, puberty, cyst, cysts, fibroids, periods, cancer, breasts, sista, kista, kanser, cause, causes, makes, kids, neck, wings, boobs, crecen, quistes, pubertad, akil baligh, jadi, why')}`,
    ],
    passes: ['=not+allowed', '=banned', '=illegal', '=breast+cancer', '=no+hormones', '=allergy', '=tamoxifen'],
    examples: { flags: ['Soy gives men breasts, it\'s full of oestrogen.'], passes: ['Giving hormones to chicken is banned.'] },
  },
  {
    id: 'air-cleaners',
    claim: 'House plants, salt lamps or oils clean the air of germs.',
    source: { by: 'Cummings and Waring, Journal of Exposure Science & Environmental Epidemiology', title: 'Potted plants do not improve indoor air quality', year: 2020, doi: '10.1038/s41370-019-0175-9' },
    wordings: [
      `${any('plants, house plants, houseplants, snake plant, spider plant, salt lamp, salt lamps, himalayan lamp, diffuser, diffusers, essential oils, negative ions, lampu garam, plantas, ioniser, eucalyptus, waiting room plants, incense, sage smudging, burning sage, camphor')} ${any('oxygen, air, ions, room, aire, udara, bilik, clinic, office, ward')} ${any('clean, cleans, purify, purifies, kill, kills, germs, virus, viruses, bacteria, covid, toxins, filters, purifica, mata, absorbs, detoxes, disinfects, bersihkan, bunuh, neutralises, lifts, mould, can\'t live in it, cannot live in it, enough oxygen')}`,
    ],
    passes: ['=watered', '=chemical+plant', '=treatment+plant', '=power+plant', '=sterilis*', '=hepa', '=ventilation'],
    examples: { flags: ['A salt lamp in the room kills bacteria and cleans the air.'], passes: ['Plants on the windowsill cheer the ward up.'] },
  },
];
