import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

/** Claims about what is done in hospitals, in theatres and at the dentist's, and about those who do it. */
export const HOSPITAL_FEARS: readonly Claim[] = [
  {
    id: 'anaesthesia-harm',
    claim: 'Anaesthesia takes years of memory or life, ruins backs, or does not work on some.',
    source: { by: 'Royal College of Anaesthetists', title: 'You and your anaesthetic', year: 2020 },
    wordings: [
      `& ${any('anaesthetic, anaesthetics, anesthetic, anaesthesia, anesthesia, general anaesthetic, going under, put under, bius, ubat bius, anestesia, gas, being knocked out')} ${any(
        'knocks, takes, takes off, costs, steals, shaves, loses, lose, wipes, ages, shortens, causes, cause, gives, fries, kills, damages, destroys, rosakkan, hilang, quita, mata, dana, pendekkan, erases, eats, never the same, brain cells',
      )} ${any('years, memory, memories, dementia, alzheimer\'s, alzheimers, brain, brain cells, iq, never the same, umur, ingatan, otak, memoria, neuronas, anos de vida, nyanyuk, life, lifespan, years off')} !${any('delirium, temporary')}`,
      `${any('spinal, spinals, epidural, epidurals, spinal block, cucuk belakang, bius belakang, cucuk tulang belakang, raquia, epidural injection, spinal jab, lumbar puncture')} ${any(
        'bad back, bad backs, back pain, back for life, chronic back, ruins, ruin, ruined, paralyse, paralyses, paralysed, lumpuh, sakit pinggang, sakit belakang, dolor de espalda, paralitico, paraliza, wrecks, wrecked, cripples, wheelchair',
      )} ${any('life, forever, everyone, always, ruins, ruin, ruined, causes, cause, gives, wrecks, wrecked, paralyse, paralyses, lumpuh, sampai tua, seumur hidup, para siempre, deja, leaves, buat, cripples, jadi, ever since, da, punca, end up, ends up, wheelchair')}`,
      `${any('redhead, redheads, ginger people, gingers, red hair, pelirrojos')} ${any('immune, resistant, can\'t be put under, wake up on the table, don\'t work on, doesn\'t work on, wake up during, don\'t go under')}`,
    ],
    passes: ['=delirium', '=risk+of', '=rare', '=rarely', '=very+rare', '=haematoma', '=some+patients', '=foggy', '=slightly+more', '=a+bit+more', '=gas+man', '=gas+and+air', '=i+lost'],
    examples: { flags: ['Every general anaesthetic takes years off your memory.'], passes: ['Delirium after an anaesthetic is common in frail people.'] },
  },
  {
    id: 'shellfish-iodine',
    claim: 'An allergy to shellfish is an allergy to iodine or contrast.',
    source: { by: 'American College of Radiology', title: 'Manual on Contrast Media', year: 2024 },
    wordings: [
      `${any('shellfish, prawn, prawns, shrimp, seafood, crab, udang, makanan laut, mariscos, camarones, lobster, ketam')} ${any('allergy, allergic, allergies, alergi, alahan, alergico, alergica, alergia')} ${any(
        'iodine, contrast, ct dye, betadine, povidone, iodin, dye, yodo, contraste, ct contrast',
      )} !${any('no reason, irrelevant, not a contraindication')}`,
    ],
    passes: ['=not+the+same', '=no+contraindication', '=nothing+to+do+with', '=isn\'t', '=is+not', '=unrelated', '=no+problem', '=never+been', '=nada+que+ver', '=bukan'],
    examples: { flags: ['Allergic to prawns means allergic to iodine, so no contrast.'], passes: ['A shellfish allergy is not an iodine allergy.'] },
  },
  {
    id: 'hospital-kills',
    claim: 'Hospitals are paid for deaths, let people die or take organs for money.',
    source: { by: 'FactCheck.org', title: 'Hospital Payments and the COVID-19 Death Count', year: 2020 },
    wordings: [
      `${any('hospital, hospitals, doctors, wards, icu, icus, hospitales, los medicos, hospital kerajaan, the nhs, they')} ${any('get paid per death, paid per death, paid for every death, bonus per death, bonus for every death, money for each death, paid for each death, paid for deaths, les pagan por cada muerto, dibayar setiap kematian, paid by the body, bonus for each death, paid when you die')}`,
      `${any('hospital, hospitals, doctors, surgeons, clinics, hospitales, medicos, doktor')} ${any('finish off, finish you off, finish people off, let you die, let people die, let them die, harvest, steal kidneys, steal organs, take your kidney, take kidneys, curi organ, curi buah pinggang, roban organos, sacan los organos, kill more people than, kill off the old')} ${any('money, profit, organs, kidney, kidneys, beds, free up, duit, dinero, organ, organos, sell, rich, quota, they save, guns')}`,
      `& ${any('kidnap, kidnapped, kidnapping, kidnappers, van, vans, culik, penculik, secuestran, roban ninos, diculik, taken, missing children, woke up in a bath, woke up in a bathtub')} ${any('organs, organ, kidney, kidneys, buah pinggang, organos, rinon, rinones, eyes, hearts')} ${any('sell, sold, harvest, harvesting, hospital, stolen, jual, venden, missing, ring, gang, border, children, ice, budak, ninos, doctors')} !${any('convicted, jailed, charged, novel, film, hoax')}`,
    ],
    passes: ['=film', '=movie', '=novel', '=series', '=jailed', '=convicted', '=arrested', '=court', '=charged', '=trafficking'],
    examples: { flags: ['Hospitals get paid per death, so they won\'t fight for you.'], passes: ['Nobody gets a bonus per death, I barely get a break.'] },
  },
  {
    id: 'dialysis-trap',
    claim: 'Dialysis makes kidneys stop working or kills, and is better refused.',
    source: { by: 'KDIGO', title: 'Clinical Practice Guideline for the Evaluation and Management of CKD', year: 2024, doi: '10.1016/j.kint.2023.10.018' },
    wordings: [
      `& ${any('dialysis, haemodialysis, the machine, cuci darah, dialisis, hemodialisis, dialisis peritoneal')} ${any(
        'trap, forget to work, forget how to work, kidneys forget, makes your kidneys lazy, kidneys lazy, lazy kidneys, malas, kills faster, kills you faster, kills quicker, death sentence, cepat mati, lagi cepat mati, business, money machine, scam, mata mas rapido, te mata, finishes, finish, beginning of the end, cash cow, once you start, once they put you, hooked, mati cepat, makin rosak, negocio',
      )} ${any('kidney, kidneys, never, keep away, stay away, refuse, avoid, die, mati, work, trap, buah pinggang, rinones, money, you, they, you\'re, jangan, kills, te, for them, kills you faster, mata, orang, scam, finishes')}`,
    ],
    passes: ['=conservative', '=palliative', '=choice', '=transplant', '=access', '=cost+of', '=fluid', '=waiting', '=catheter', '=my+machine', '=died+waiting', '=unit'],
    examples: { flags: ['Dialysis is a trap, once on the machine the kidneys forget to work.'], passes: ['Conservative care is a choice some make over dialysis.'] },
  },
  {
    id: 'hypertension-felt',
    claim: 'High blood pressure is felt, needs no tablets without symptoms, or tablets are a trap for life.',
    source: { by: 'World Health Organization', title: 'Guideline for the pharmacological treatment of hypertension in adults', year: 2021 },
    wordings: [
      `& ${any('feel fine, feel well, feel ok, feel good, no headache, no headaches, no symptoms, don\'t feel anything, feel normal, rasa sihat, tak pening, tak sakit kepala, tak rasa apa, se siente bien, me siento bien, no duele la cabeza, no dizziness, feeling fine, feeling ok')} ${any(
        'bp tablets, bp tablet, bp pills, bp meds, blood pressure tablets, blood pressure pills, blood pressure meds, lisinopril, amlodipine, ramipril, perindopril, losartan, ubat darah tinggi, ubat bp, the tablets, pastillas de la presion, pastilla de la presion, bp drugs, bp medicine, antihypertensives, bp med',
      )} ${any('don\'t need, no need, needn\'t, you can skip, skip, stop, tak payah, tak perlu, no hace falta, no necesita, leave, pointless, why take, no point, kenapa nak makan, deja, boleh stop, boleh berhenti')} /24`,
      `${any('bp, blood pressure, high bp, darah tinggi, pressure, presion alta, hypertension')} ${any('you\'d know, you would know, you can feel it, you\'ll feel it, gives you headaches, you\'d feel it, always gives headaches, mesti pening, mesti sakit kepala, se siente, feel it when, feel when it\'s')} !${any('don\'t, not, cannot, can\'t')}`,
      `& ${any('bp drugs, bp tablets, bp meds, bp pills, blood pressure tablets, blood pressure pills, blood pressure meds, bp medicine, ubat darah tinggi, pastillas de la presion, pressure tablets, antihypertensives, insulin, statins, metformin')} ${any(
        'never stop, can never stop, enslave, enslaves, slave, slaves, hooked, addicted, addictive, for life so, customer for life, ketagih, bergantung seumur hidup, te esclavizan, no las dejas nunca, never come off, never get off, trap, habit forming, lifelong customer',
      )} ${any('never start, enslave, enslaves, better, don\'t start, customer, hooked, addicted, addictive, trap, ketagih, slave, slaves, esclavizan, jangan mula, refuse, habit forming, business')}`,
      `${any('140, 130, 120, cut-off, threshold, thresholds, targets, numbers, guidelines')} ${any('blood pressure, bp, cholesterol, sugar, darah tinggi, hypertension, diabetes')} ${any('lowered, dropped, moved, changed, keep lowering')} ${any('sell, sells, customers, profit, pharma, more pills, more patients, jual ubat, vender')}`,
      `${any('high blood pressure, high bp, darah tinggi, hypertension, presion alta')} ${any('can\'t have, cannot have, don\'t have, won\'t have, tak ada, impossible to have, no tienes, no puedes tener')} ${any('feel fine, feel well, feel ok, feel good, no headaches, no symptoms, rasa sihat, tak pening, te sientes bien')}`,
    ],
    passes: ['=don\'t+stop', '=no+symptoms+at+all', '=silent', '=even+if+you+feel', '=even+when+you+feel', '=walaupun', '=aunque', '=can\'t+feel', '=cannot+feel', '=clinical', '=pre-eclampsia', '=before+surgery', '=faint', '=dizzy'],
    examples: { flags: ['If you feel fine you don\'t need the BP tablets.'], passes: ['Take the BP tablets even if you feel fine.'] },
  },
  {
    id: 'machupo',
    claim: 'Paracetamol tablets or other everyday medicines hold a virus, wire or poison.',
    source: { by: 'Centers for Disease Control and Prevention', title: 'Viral Hemorrhagic Fevers', year: 2024 },
    wordings: [
      `${any('iv bags, iv bag, drips, drip, saline, the injections, hospital food, in the iv')} ${any('put something in, something in it, laced, keep you coming back, keeps you coming back, keep you sick, addictive, to keep you')}`,
      `${any('machupo')} ${any('paracetamol, p500, p/500, panadol, tablet, tablets, ubat')}`,
      `${any('paracetamol, p500, p/500, panadol, tylenol, calpol, capsule, capsules, tablets, pil, ubat')} ${any('contains, contain, has, found, inside, mengandungi, ada, contiene, laced with, full of, dicampur')} ${any('virus, viruses, wire, wires, microchip, chip, chips, nails, metal wire, dawai, paku, deadly virus, human flesh, nanobots')}`,
    ],
    passes: ['=recall', '=recalled', '=antiviral', '=counterfeit', '=mhra'],
    examples: { flags: ['Don\'t buy paracetamol P500, it contains Machupo virus.'], passes: ['Paracetamol is safe within its dose.'] },
  },
  {
    id: 'bone-setters',
    claim: 'Bone setters or massage mend fractures better than a hospital.',
    source: { by: 'Dada et al., West African Journal of Medicine', title: 'Complications of treatment of musculoskeletal injuries by bone setters', year: 2009 },
    wordings: [
      `& ${any('bone setter, bone setters, bonesetter, bonesetters, tukang urut, tok urut, tukang urut patah, bomoh patah, huesero, huesera, sobador, traditional healer, massage lady, native doctor, dukun patah')} ${any(
        'fracture, fractures, broken bone, broken bones, broken leg, broken arm, patah, fractura, hueso roto, huesos, dislocation, tulang, bones, quebrado, terkehel, leg, hip',
      )} ${any('better, heal, heals, healed, faster, weeks, instead, hospital, bawa, je, baik, elok, cut the leg, potong, besi, cura, mejor, arregla, acomoda, plate, plates, without surgery, tak payah, straight again, works, sembuh, cantum, pulih')}`,
    ],
    passes: ['=gangrene', '=late', '=came+after', '=amputation', '=amputated', '=lambat', '=jangan', '=compartment', '=training', '=infected', '=gangrena', '=tarde'],
    examples: { flags: ['Bone setters heal a fracture in three weeks, the hospital just cuts the leg off.'], passes: ['Third gangrene this month after a bone setter.'] },
  },
  {
    id: 'teeth-eyes',
    claim: 'Pulling a tooth blinds, and scaling loosens teeth.',
    source: { by: 'Sanz et al., Journal of Clinical Periodontology', title: 'Treatment of stage I–III periodontitis: the EFP S3 level clinical practice guideline', year: 2020, doi: '10.1111/jcpe.13290' },
    wordings: [
      `${any('tooth, teeth, molar, wisdom tooth, wisdom teeth, upper tooth, extraction, cabut gigi, gigi, muela, muelas, canine, sacar la muela, sacarse una muela')} ${any(
        'pull, pulled, pulling, extraction, extracting, extracted, cabut, sacar, sacarse, removed, remove, removing, sacan, take out, taken out',
      )} ${any('blind, blindness, eyesight, eye nerve, eye nerves, buta, urat mata, rabun, ciego, ciega, la vista, perdio el ojo, vista, nervio del ojo, lose your sight, brain, stroke, gila, vision, saraf mata')} ${any('can, will, connected, jadi, boleh, nanti, causes, cause, affects, affect, joined, linked, deja, afecta, afectar, puede, dejar, weakens, sambung, sebab, damages, conectada, conectado, go, make, makes, kena, puedes, ends, lose')}`,
      `${any('scaling, scale and polish, dental cleaning, cleaning, scaled, cuci gigi, limpieza dental')} ${any('loosen, loosens, loose, longgar, jarang, gaps, gap, aflojar, afloja, aflojan, wears, enamel, weakens, ruins, thins, goyang, shaky')} ${any('teeth, tooth, gigi, dientes, enamel, esmalte, gums')}`,
    ],
    passes: ['=already', '=loose+tooth', '=abscess', '=gum+disease', '=periodontitis', '=numb', '=kids', '=tartar+was'],
    examples: { flags: ['Pulling an upper tooth can make you blind, the nerves are connected.'], passes: ['Gum disease is what loosens teeth; scaling treats it.'] },
  },
];
