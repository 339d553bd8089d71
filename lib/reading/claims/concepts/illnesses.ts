/** Illnesses, and what they do. The form is told in `concepts.ts`. */
export const ILLNESSES = {
  'autism': 'autis*, autist*, on the spectrum, asperger*, regression*, regressive, asd, stopped talking, stopped speaking, '
    + 'lost his words, lost her words, no words, no eye contact, dejo de hablar, regressed, regress, went silent, '
    + 'stopped babbling, autismo, autisme, autistic kids, light goes out, the light goes out, light left his eyes',
  'cancer': '@breast-cancer, @skin-cancer, cancer, cancers, cancerous, kanser, cancer\'s, c4ncer, tumor*, tumour*, tumores, '
    + 'tumor, leukemia, leukaemia, leucemia, lymphoma*, linfoma, melanoma*, carcinoma*, glioma*, glioblastoma, malignan*, '
    + 'metasta*, stage 4, stage four, stage iv, oncolog* hate, ketumbuhan, myeloma, turbo cancer, turbo cancers, carcinogen*, '
    + 'mets, breast lump, pancreatic, big c, tumors, tumour, tumors can\'t, my lump, lump, lumps, sel kanser, '
    + 'celulas cancerosas, onc, leukaemic, sarcoma*, tumours can\'t, neoplasm*',
  'breast-cancer': 'breast cancer, breast cancers, kanser payudara, cancer de mama, breast lump, breast tumour*, breast tumor*',
  'skin-cancer': 'skin cancer, skin cancers, melanoma*, bcc, mole, moles, lesion',
  'diabetes': 'diabet*, type 1, type 2, type one, type two, t1d, t2d, t1dm, t2dm, kencing manis, blood sugar, sugar disease, '
    + 'hba1c, a1c, azucar en la sangre, penyakit gula, diabetic, diabetics, diabetico, diabeticos, her sugar, his sugar, '
    + 'sugar of, type 2s, type 1s',
  'type1': 'type 1, type one, t1d, t1dm, juvenile diabetes, tipo 1, jenis 1, type 1s, type ones',
  'hypertension': 'hypertension, high blood pressure, high bp, blood pressure, darah tinggi, hipertension, presion alta, '
    + 'tension alta, presion arterial, your bp, bp, hipertensos, hipertenso, blood pressure medicine, blood pressure tablets, '
    + 'enalapril, lisinopril, amlodipine, perindopril, ace inhibitor, ubat darah tinggi, pressure pills',
  'heart': 'heart attack*, heart disease*, heart failure, infarto*, serangan jantung, sakit jantung, blocked arter*, arteries, '
    + 'artery, cardiac arrest*, sudden cardiac, coronary, jantung, clogged arter*, cvd, plaque, heart problems, saluran jantung, '
    + 'stroke and heart, clogs arteries, arteriosclerosis',
  'stroke': 'stroke, strokes, strok, derrame cerebral, ictus, angin ahmar',
  'kidney': 'kidney failure, kidney disease, ckd, renal failure, dialysis, kidneys, kidney, buah pinggang, rinon*, '
    + 'insuficiencia renal, creatinine, cuci darah, dialisis',
  'liver': 'liver, hati, higado, hepatitis, cirrhosis, fatty liver',
  'gallstone': 'gallstone*, gall stone*, batu hempedu, calculos biliares, piedras, stones',
  'dementia': 'dementia, alzheimer*, alzheimers, memory loss, nyanyuk, demencia, senile, parkinson*, brain fog, memory',
  'asthma': 'asthma*, asma, allerg*, alergi*, eczema, ekzema, hay fever, copd',
  'infection': 'infection*, pneumonia, sepsis, ear infection*, uti, utis, tuberculosis, tb, meningitis, strep, bacteria, '
    + 'infeccion*, jangkitan, malaria, dengue, denggi, ebola, hepatitis, herpes, lyme, mrsa, typhoid, rabies, plague, pathogen*',
  'hiv': 'hiv, aids, sida, vih, vaids',
  'dengue': 'dengue, denggi, platelets, platelet, plaquetas',
  'depression': 'depress*, anxiety, bipolar, schizophreni*, ptsd, depresion, kemurungan, ansiedad, mental illness*, psychosis, '
    + 'ocd, suicidal, mental health',
  'adhd': 'adhd, add, ritalin, hyperactiv*, tdah, hiperaktif',
  'arthritis': 'arthritis, artritis, gout, gota, gaut, fibromyalgia, lupus, ms, multiple sclerosis, autoimmune, crohn*, colitis, '
    + 'psoriasis, thyroid, hypothyroid*, hashimoto*, endometriosis, pcos, sciatica',
  'blindness': 'blindness, cataract*, katarak, glaucoma, eyesight, cataratas, conjunctivitis, eye infection*, eyes',
  'cold': 'cold, colds, common cold, selsema, selesema, resfriado*, catarro, cough, flu, influenza, gripe, influensa, sniffles, '
    + 'sore throat, viral infection*, viruses, virus, viral',
  'flu': 'flu, influenza, gripe',
  'measles': 'measles, sarampion, campak, demam campak, rubella, mumps, chickenpox, chicken pox, pox, whooping cough, pertussis, '
    + 'varicela, the measles',
  'polio': 'polio*, poliomielitis, smallpox, diphtheria',
  'tetanus': 'tetanus, lockjaw, tetanos, kancing gigi',
  'covid': 'covid*, corona*, c19, sars-cov-2, rona, c0vid, cvid, plandemic, pandemic, pandemia, pandemik, wuhan, kovid',
  'long-covid': 'long covid, longcovid, long-covid, long haul*, post covid syndrome, covid persistente, pasc',
  'mpox': 'monkeypox, mpox, monkey pox, viruela del mono, cacar monyet',
  'bird-flu': 'bird flu, h5n1, avian flu, avian influenza, gripe aviar, selesema burung',
  'sids': 'sids, cot death*, crib death*, sudden infant death*, muerte subita, shaken baby, cradle death, muerte de cuna',
  'infertility': 'infertil*, sterile, sterilis*, steriliz*, steril, esteril*, mandul*, miscarr*, keguguran, aborto espontaneo, '
    + 'stillbirth*, stillborn, barren, never conceive, can\'t conceive, unable to conceive, never have kids, '
    + 'never have children, can\'t have children, fertility, ovaries, ovary, ovarian failure, menopause, early menopause, '
    + 'never carry, sperm count, depopulat*, population control, impotent, impoten, womb, placenta, syncytin, kesuburan, '
    + 'stillbirths',
  'death': 'dead, death, deaths, die, dies, died, dying, drop dead, dropping dead, dropped dead, drop down dead, diedsuddenly, '
    + 'suddenly died, died suddenly, sudden death*, sudden cardiac arrest*, cardiac arrest*, collapse*, collapsing, dropping, '
    + 'keeling over, mati, meninggal, maut, muert*, mueren, murio, kill*, killed, killing, footballer, footballers, athletes, '
    + 'excess death*, excess mortality, casualties, genocid*, jatuh mati, 💀, ⚰️, fatal, mass murder, depopulation, '
    + 'dropping like flies, drop like flies, dead in, took another, body bags, killing people, morgue, funeral*, undertaker*, '
    + 'young hearts stopping, hearts stopping, drops dead, muriendo',
  'millions': 'million*, millions, thousands, hundreds of thousands, 17 million, 20 million, everyone, half of, juta, ribu, '
    + 'millones, miles, billion*, most people, droves, mass, worldwide, generation, all of them, more people',
  'clots': 'clot, clots, blood clots, hypoxi*, brain damage',
  'brain': 'brain damage, brain*, cerebro, otak, iq, neurolog*, intelligence, dumb, dumber, stupid, dumbing, memory, kebodohan, '
    + 'bodoh, inteligencia, coeficiente, neurotox*, neurodevelop*, pineal, adhd, @dementia',
  'violence': 'violen*, shooter*, shooting*, mass shooting*, mass shooter*, school shooting*, homicid*, murderer*, killers, '
    + 'aggressive, kill people, tiroteo*',
  'promiscuity': 'promiscu*, sleep around, sleeping around, have sex, sexually active, more sex, license to, zina, seks bebas, '
    + 'sluts, free pass',
  'homosexuality': 'homosexual*, gay, gays, gayness, lesbian*, same-sex attraction, same sex attraction, queer, lgbt*, trans, '
    + 'transgender, songsang, orientation, sexuality, homosexualidad',
  'disease': '@cancer, @diabetes, @hypertension, @heart, @stroke, @kidney, @dementia, @asthma, @infection, @hiv, @depression, '
    + '@arthritis, @autism, @blindness, @covid, @gallstone, @adhd, @infertility, @measles, @polio, epilep*, seizures, migraine*, '
    + 'hypothyroid*, parkinson*, penyakit, enfermedad*, every disease, any disease, all disease*, all diseases, diseases, '
    + 'disease, semua penyakit, incurable, hair loss, eczema, acne, psoriasis, obesity, cholesterol, kolesterol, colesterol, '
    + 'gastritis, ulcer*, ulcera*, anaemia, anemia, everything, jaundice, batu karang, kidney stones, varicose, paralysis, '
    + 'lumpuh, als, down syndrome, lungs, luka kencing manis, bronchitis, sinus*, parasites, candida, tinnitus, liver disease, '
    + 'cirrhosis, fibrosis, my thyroid, thyroid, joint pain, rheumatoid, methotrexate, migraine, gut worms, shingles, '
    + 'autoimmune disease, reflux, sleep apnea, sleep apnoea, chronic pain, hot flushes, menopause, sterility, fatty liver, '
    + 'neuropathy, prostate, piles, buasir, sakit sendi, lupus, culebrilla, reuma, migrana, higado graso, sakit pinggang',
  'grave': '@cancer, @diabetes, @hiv, @autism, @dementia, @kidney, @stroke, @heart, @covid, @hypertension, @blindness, epilep*, '
    + 'paralysis, lumpuh, als, multiple sclerosis, sepsis, measles, tetanus, rabies, dengue, denggi, malaria, ebola, incurable, '
    + 'semua penyakit, any disease, every disease, all disease*, all diseases, asthma, asma, depression, lupus, cirrhosis, '
    + 'tuberculosis, arthritis, hepatitis, schizophreni*, bipolar, fibrosis, ms, rheumatoid, glaucoma, cataracts, kidneys, '
    + 'psoriasis, parkinson*, heart failure, neumonia, pneumonia',

} as const;
