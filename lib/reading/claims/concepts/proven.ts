/** Proven things that are spoken ill of: treatments, tests, and what is put into food, air and water. The form is told in `concepts.ts`. */
export const PROVEN = {
  'chemo': 'chemo, chemos, chemotherap*, quimio, quimioterapia, kemo, kemoterapi, radiotherapy, radiation, radioterapi, '
    + 'radiation therapy, oncologist*, oncology, cancer industry, oncologo*, cancer treatment*, chimio, conventional oncology, '
    + 'oncologos, kimo, radiation treatment, chemo drugs, the oncology',
  'medicine': '@chemo, @statin, @insulin, @antidepressant, antibiotic*, antibiotik, antibiotico*, amoxicillin, drug, drugs, '
    + 'meds, medication*, medicine, medicines, pill, pills, ubat hospital, ubat doktor, ubat klinik, medicamento*, pastillas, '
    + 'medicina, surgery, pembedahan, operation, cirugia, stent*, bypass, dialysis, metformin*, ace inhibitor*, steroid*, '
    + 'inhaler*, pharma, big pharma, doctor, doctors, hospital*, ent visit, doktor, surgeon*, medico*, ssris, paracetamol, '
    + 'calpol, tylenol, ubat, chloramphenicol, vaccine*, vaccination*, penicillin, prescription*, ubat-ubatan, morphine, kemo, '
    + 'levothyroxine, thyroxine, inhalers, blood thinner*, warfarin, tablets, bp tablets, bp meds, ozempic, antivirals, '
    + 'paxlovid, epidural*',
  'statin': 'statin*, estatinas, lipitor, atorvastatin, rosuvastatin, simvastatin, crestor',
  'insulin': 'insulin*, insulina',
  'metformin': 'metformin*, metformina',
  'cholesterol': 'cholesterol, kolesterol, colesterol, ldl',
  'antidepressant': 'antidepress*, anti-depress*, ssri, ssris, prozac, zoloft, sertraline, antidepresiv*, psych meds, '
    + 'psychiatric drugs, psychiatric meds, happy pills, fluoxetine, escitalopram',
  'antibiotic': 'antibiotic*, antibiotik, antibiotico*, amoxicillin, amoxi, augmentin, azithromycin, z-pak, zpack, z pack',
  'mammogram': 'mammogram*, mammograph*, mamograf*, mamogram*, breast screening',
  'biopsy': 'biops*, biopsia, biopsi, needle test, poke it, poking it, cutting into',
  'mask': 'mask, masks, masking, masked, mascarilla*, pelitup muka, face mask*, facemask*, n95*, cubrebocas, muzzle*, pelitup, '
    + 'cloth on your face, face covering*, cloth over your, covering your face, face nappies, face diaper*',
  'oxygen': 'oxygen, oxigeno, oksigen, co2, carbon dioxide, carbon dioxyde, hypox*, hypercapn*, suffocat*, hipoxia, spo2, '
    + 'breathe your own, rebreathe*, rebreathing, o2, sin oxigeno, no oxygen, without oxygen, low oxygen, your own breath, '
    + 'own air',
  'pcr': 'pcr*, pcr test*, antigen test*, covid test*, lateral flow*, kary mullis',
  'ventilator': 'remdesivir, ventilator*, ventilat*, protocol* killed, intubat*, midazolam, hospital protocol*, paxlovid, '
    + 'the vent',
  'lockdown': 'lockdown*, distancing, pkp, confinamiento',
  'thermo': 'heat, hot, steam*, warm, sauna, hair dryer, hot bath, panas, caliente, vapor, wap',
  'breath-test': 'hold your breath, holding your breath, tahan nafas, aguantar la respiracion, 10 seconds, ten seconds, 10 sec',
  '5g': '5g, five g, cell tower*, phone mast*, radiation, radiacion, cell phones, menara, antenas, emf, emfs, wifi, wi-fi, '
    + 'router*, bluetooth, smart meter*, airpods, cell phone, mobile phone*, phone, phones, electromagnetic, antena',
  'fluoride': 'fluorid*, flouride*, floride, fluoruro, fluor, tap water, water supply',
  'sunscreen': 'sunscreen*, sun screen*, sunblock*, sun cream*, suncream*, spf, sunglasses, protector solar, pelindung matahari, '
    + 'losyen matahari',
  'sun': 'sun, sunlight, matahari, sol, uv',
  'microwave': 'microwave*, microwaved, microwaving, microondas, ketuhar gelombang mikro',
  'gmo': 'gmo, gmos, gm food*, gm crop*, genetically modified, transgenic*, transgenico*, frankenfood*, roundup, glyphosate, '
    + 'monsanto',
  'additive': 'msg, ajinomoto, aspartame, aspartamo, sweetener*, artificial sweetener*, seed oil*, canola*, vegetable oil*, '
    + 'red dye, diet coke, perasa, food coloring, food colouring, splenda, sucralose, maggi',
  'chemtrail': 'chemtrail*, chem trail*, chem-trail*, white trails, spraying us, spraying the sky, spraying, they spray, '
    + 'geoengineer*, estelas, trails, cloud seeding, barium, poisoning the sky, poison the sky, poisoning our sky, '
    + 'poisoning the air, spraying our, lines in the sky, spraying from planes',
  'household': 'deodorant*, antiperspirant*, anti-perspirant*, desodorante*, deodoran, underwire*, bra, bras, sujetador*, coli, '
    + 'plastic bottle*, tampon*, toothpaste, teflon, perfume*, hair dye, candles, tattoo*, shampoo, aluminium pan*, '
    + 'aluminum pan*, aluminium cookware, aluminium foil, nail polish',
  'pill': 'the pill, birth control, contraceptive*, contracepti*, hormonal contraception, anticonceptiv*, pil perancang, '
    + 'perancang, iud*, coil, mirena, implant, depo, implanon, la pastilla, diu, hormonal birth control, hormones, copper coil',
  'plan-b': 'plan b, morning after pill, morning-after pill, emergency contracepti*, ella one, ellaone, levonorgestrel, '
    + 'pildora del dia despues, emergency pill',
  'abortion': 'abortion*, aborto*, abort, aborting, aborted, terminat*, gugur kandungan, pengguguran, abortar',
  'abortion-pill': 'abortion pill*, mifepristone, mifeprex, medical abortion*, medication abortion*, pildora abortiva, '
    + 'misoprostol, mife',
  'withdrawal': 'withdrawal, pulling out, pull out, pull-out, coitus interruptus, pull out method, pancut luar, marcha atras, '
    + 'rhythm method, safe days, breastfeeding, breast feeding, menyusu, on your period, during your period, period, first time, '
    + 'standing up, jump after, peeing after, pee after, lactancia, douch*, coke, lemon, limon, cola, coca cola',
  'pregnant': 'pregnan*, hamil, mengandung, embaraz*, conceive, conception, contracepti*, sperm, knocked up, contraception, '
    + 'mati benih',
  'measure': 'back sleeping, sleep on their back*, sleeping on the back, back to sleep, sleep on the back, on their back*, '
    + 'supine, boca arriba',
  'tummy': 'tummy, tummies, stomach, stomachs, on their front, face down, boca abajo, meniarap, prone, bed sharing, cosleep*, '
    + 'co-sleep*, co sleep*, belly, bellies, on its stomach, on the belly, perut',
  'vitamin-k': 'vitamin k, vit k, vitamina k, k shot, k injection, k jab',
  'vitamin-a': 'vitamin a, vit a, vitamina a, cod liver oil, vitamin a drops',
  'vitamin-c': 'vitamin c, vit c, vitamina c, ascorbic acid, ascorbate',
  'vitamin-d': 'vitamin d, vit d, vitamina d, d3, sunshine vitamin',
  'fever': 'fever*, demam, fiebre, temperature, febrile',
  'suppress-fever': 'paracetamol, calpol, tylenol, acetaminophen, ibuprofen, bring a fever down, bring down a fever, '
    + 'bring the fever down, bring down fever, suppress a fever, suppressing a fever, suppressing fever, lowering a fever, '
    + 'fever reducer*, bringing a fever down, antipyretic*, panadol, acetaminofen, suppress fever*, lower a fever, '
    + 'treat a fever, treating a fever',
  'tylenol': 'tylenol, paracetamol, acetaminophen, panadol, calpol',
  'gluten': 'gluten, dairy, casein, wheat, susu lembu, lacteos, trigo, gandum',
  'chelation': 'chelat*, quelacion, dmsa, edta, heavy metal detox*, metal detox*, metals out, cilantro, zeolite',
  'raw-milk': 'raw milk, unpasteuri*, raw dairy, leche cruda, susu mentah, fresh from the cow, unpasteurised milk, '
    + 'unpasteurized milk',
  'pasteurised': 'pasteuri*, pasteurized milk, pasteurised milk, dead milk',
} as const;
