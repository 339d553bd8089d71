import type { Claim } from '../claim.ts';
import { FOLK_REMEDIES, GONE, any } from '../frames.ts';

/** Diseases that last, of which a cure is claimed. */
const LASTING = any(
  'autism, hiv, aids, type 1 diabetes, type 1, diabetes, alzheimer\'s, alzheimers, dementia, parkinson, multiple sclerosis, lupus, als',
  'cerebral palsy, down syndrome, bipolar, schizophrenia, herpes, hepatitis b, kidney failure, cirrhosis, copd, emphysema, endometriosis, pcos',
  'asthma, eczema, psoriasis, rheumatoid arthritis, arthritis, hypertension, high blood pressure, gout, glaucoma, cataracts, epilepsy',
  'fibromyalgia, crohn, hashimoto, hypothyroidism, kencing manis, darah tinggi, asma, epilepsi, autisme, autismo, sida, la diabetes, el asma',
  'ms, stage 4 cancer, stage four cancer, terminal cancer, autoimmune disease, any disease, every disease, all disease, all diseases',
  'semua penyakit, todas las enfermedades, incurable diseases, hemorrhoids, vitiligo, sopak, buasir',
);

/** Claims about any disease; looked at last, after those with an entry of their own. */
export const GENERAL: readonly Claim[] = [
  {
    id: 'miracle-cure',
    claim: 'A remedy cures what medicine cannot.',
    broad: true,
    source: { by: 'Johnson et al., Journal of the National Cancer Institute', title: 'Use of alternative medicine for cancer and its impact on survival', year: 2018, doi: '10.1093/jnci/djx145' },
    wordings: [
      '=sebi|=o\'neill cures',
      'herb|food|supplement|oil|cannabis|bleach|bodywork|ritual|homeopathy disease =cures|=cure|=cured|=heals|=healed|=reverses|=reversed|=sembuhkan|=menyembuhkan|=cura|=curan',
      'herb|bleach|ritual|homeopathy|dewormer|oil disease cures', 'remedy disease hidden|conspiracy cures|cure',
      'remedy cures disease quit', 'remedy disease quit medicine',
      'disease =is+possession|=is+a+curse|=jinn|=jinns|=jin', '=vicks|=copper+bracelet disease|cold cures|=cures',
      'conspiracy cures disease|cancer', 'remedy grave cures > medicine|hidden|not|better|quit',
      'remedy =cures|=cure|=cured|=heals|=reverses|=reversed|=sembuhkan|=cura|=curan|=menyembuhkan grave',
      'ritual cures grave', '& remedy cures|=sembuh grave quit|hidden',
      '=natural+cure|=natural+cures|=natural+remedy grave cures|=for|hidden',
      'grave cures =without+drugs|=without+medication|=no+drugs|=naturally|=tanpa+ubat',
      'remedy =semua+penyakit|=all+disease|=every+disease|=all+diseases|=cure-all',
      'disease cures herb|homeopathy|ritual|bleach|cannabis quit|better medicine', 'remedy =sembuhkan|=sembuh grave',
      'disease =invented =sell',
      'remedy|food|herb disease =permanent+remission|=remission|=regrow|=in+the+bin|=off+their|=off+her|=off+his',
      '& remedy|food|herb grave =permanent+remission|=gone|=regrow|=off+the+machine|=no+incurable',
      '=no+incurable+diseases|=there+are+no+incurable|=no+disease+is+incurable|=body+heals+itself',
      'grave|disease =se+quita|=se+cura|=se+le+baja herb|food|bodywork|oil',
      'food|herb|bodywork =fix|=fixes|=fixed grave|=asthma|=thyroid|=eczema|=adhd',
      '=thyroid|=asthma|=eczema|=psoriasis|=lupus =gluten|=dairy|=bread|=seed+oils =only|=because|=went+to+sleep|=wakes|=gone|=cured',
      '& =copper+disc|=copper+bracelet =lump|=gone|=come+off',
      '& =celery+juice|=carnivore|=bone+broth|=sea+moss disease =remission|=healed|=cured|=gone',
      '=carnivore|=keto|=vegan =healed|=cured|=reversed|=fixed disease|=everything',
      'ritual|bodywork =realigns|=heals|=clears|=cures =blood|=iron|=pain|=disease|disease',
      '=magnetic+field =realigns|=eases|=heals|=iron+in+the+blood',
      'herb|food =kills|=bunuh|=killing =virus|=viruses|=semua+virus|=bacteria|=cancer',
      '=mercury|=mercury+cream|=bhasma =purified|=ayurvedic disease|=can\'t+poison|=cure',
      `${any(
        'cures, cured, reverses, reversed, heals, healed, eliminates, wipes out, gets rid of, got rid of, completely reversed, menyembuhkan',
        'sembuhkan, cura, curan, curo, revierte, eradicates, can cure, will cure, can reverse, will reverse, can heal, will heal',
      )} > ${LASTING} /6`,
      `${LASTING} ${any(
        'is cured by, can be cured by, can be cured with, cured with, cured by, reversed by, healed by, can be reversed with, sembuh dengan',
        'se cura con, boleh sembuh dengan',
      )} /8`,
      `${any(
        'cures everything, cure everything, heals everything, cures all diseases, cures any disease, cures all illness, cures every disease',
        'sembuhkan semua penyakit, menyembuhkan semua penyakit, cura todo, cura todas las enfermedades',
      )}`,
      `herb|homeopathy|bleach|b17|dewormer ${any(
        'can treat, treats, is a treatment for, effective treatment for, is effective against, works against, protects against, prevents',
        'is a cure for, natural cure for, can replace, natural alternative to',
      )} > grave|${any('malaria, chemo, chemotherapy, insulin, antibiotics, vaccines')}`,
      `${any(
        'tart cherries, cherries, cherry juice, live fish, raw fish, gecko, tokek, lizard, turtle, bird nest, snake blood, deer antler, sea cucumber',
        'gamat, donkey milk, camel milk, camel urine, cow urine, goat milk, dog meat',
      )} ${any('cure, cures, cured, heals, reverses, sembuhkan, menyembuhkan, ubati')} > ${any(
        'gout, asthma, cancer, diabetes, arthritis, tb, hypertension, kanser, epilepsy, autism, psoriasis, asma, everything',
      )}`,
      `& ${any('cold shower, cold showers, cold plunge, ice baths, ice bath, sauna, breathwork, wim hof, carnivore, keto, raw vegan, fasting, grounding, red light, castor oil, castor oil pack, castor oil packs, celery juice, bone broth, chlorophyll, chlorophyll drops, sea moss, shilajit, black seed oil, colostrum')} ${any('cure, cures, cured, heal, heals, healed, reverse, reverses, reversed, got rid of, gets rid of, dissolve, dissolves, fixed, fixes, no more, melts, off my meds, cleared')} ${any('depression, anaemia, anemia, thyroid, hashimoto\'s, hashimotos, gut, autoimmune, arthritis, eczema, psoriasis, stones, fibroids, cysts, scar tissue, asthma, adhd, migraines, infertility, pcos, endometriosis, tumours, lupus, ms, fatty liver, acne, crohn\'s, diabetes, everything')}`,
      `& ${FOLK_REMEDIES} ${LASTING}|${any('asthma, gout, gaut, stroke, gastric, hepatitis, fatty liver, migraine, piles, kidney stones, ulcer, thyroid, asma, migrana, tiroides, higado graso, gota, resdung, eczema, sinus, hiv, tb, infertility, epilepsy, sickle cell, hernia, cataract, katarak, cataratas, glaucoma, jaundice, kuning, demam kepialu, typhoid, malaria, cancer, kanser, cancer, tumour, arthritis, artritis, lupus, fibroids, depression, dementia, alzheimer\'s, parkinson, erectile dysfunction, prostate, slipped disc, sciatica, bone cancer, leukaemia, liver, hati, higado')} ${GONE}|${any('prevents, prevent, wards off, dissolves, heals, healed, melts, shrinks, shrank, keeps away, cures, cured, reverses, reversed, sembuh, cura, quita, wipes out')} /16`,
    ],
    passes: ['=as+well+as', '=alongside', '=keep+taking', '=recipe', '=lunch', '=soup', '=tasted', '=constipation', '=nausea', '=levothyroxine', '=still', '=jangan', '=interact', '=interacts', '=liver+injury', '=nothing+cures', '=st+john', '=scabies', '=artemisinin', '=cranberry', '=head+lice', '=river+blindness', '=bariatric', '=weight+loss', '=remission', '=no+drug', '=no+cure', '=one+day', '=hope', '=hoping', '=if+only', '=gene+therapy', '=cell+therapy', '=mice', '=mouse', '=transplant', '=trial', '=sofosbuvir', '=first+patient', '=berlin', '=researchers', '=scientists', '=immunotherapy', '=chemo', '=chemotherapy', '=radiotherapy', '=surgery', '=early', '=cure+rate', '=i+wish', '=would+cure', '=wish', '=naloxone', '=anaesthetist', '=sugammadex', '=treatments', '=medicines', '=antivirals', '=tablets', '=who+can+cure', '=cataract+surgery', '=patient', '=patients', '=lost+weight', '=kilos', '=diet+trial', '=sleeve', '=low-calorie', '=low+calorie',
      '=calorie', '=weight', '=worms', '=lice', '=strongyloides', '=strongyloidiasis',
      '=onchocerciasis', '=pinworm', '=malaria', '=my+gp', '=helped+me', '=nothing', '=symptoms', '=relief', '=nausea',
      '=scurvy', '=rickets', '=epilepsy', '=coeliac', '=rct', '=cochrane', '=randomised', '=randomized', '=placebo',
      '=anaemia', '=lupus', '=lead+poisoning', '=hypothermia',
      '=insulin+starts', '=direct', '=guideline', '=guidelines', '=car-t', '=heat+stroke', '=approved',
      '=we+treat', '=infliximab', '=no+evidence', '=one+trial', '=phase+3', '=randomised+trial',
      '=helps+with', '=helps+some', '=only+the+true', '=religions', '=worship', '=trial+of', '=in+a+trial',
      '=some+evidence', '=levothyroxine',
    ],
    examples: { flags: ['This tea cures asthma, gout and hepatitis, doctors hate it.'], passes: ['Vitamin C cures scurvy.'] },
  },
  {
    id: 'big-pharma-sick',
    claim: 'Doctors or drug makers keep people sick for profit.',
    source: { by: 'Johnson et al., Journal of the National Cancer Institute', title: 'Use of alternative medicine for cancer and its impact on survival', year: 2018, doi: '10.1093/jnci/djx145' },
    wordings: [
      'conspiracy medicine|disease|vaccine harm|death|fake|useless|profit|=sick',
      'conspiracy chemo|statin|insulin|antidepressant',
      '=big+pharma|=pharma|=doctors|=oncologists|=endos|=endocrinologists =kept+sick|=keep+you+sick|=keep+us+sick|=keep+people+sick|=customers|=hate+this|=hates+this',
      '=big+pharma cures hidden', '=kept+sick|=keep+you+sick|=keeps+you+sick profit|=on+purpose|=customers|medicine',
      '=patient+cured|=cured+patient =customer|=lost',
      '=doctors|=gps|=endos|=pharma|=they =bonus|=paid|=kickback =per|=every =script|=jab|=patient|=vaccine|=insulin',
      '=no+patent|=can\'t+patent|=no+profit =plate|=lemon|=sunlight|=fasting|=cure|food|herb|=in+it|=hepatology',
      '& =ask+who+profits|=who+profits|=follow+the+money medicine|disease',
      'medicine =subscription+model|=lifelong+customer|=repeat+customer',
      `& ${any('found a cure, found the cure, have a cure, have the cure, a cure for, the cure for, there is a cure, cure exists, cures exist, jumpa penawar, ada penawar, ya tienen la cura, la cura existe, la cura ya existe')} ${any('buried, bury, hid, hide, hiding, suppress, suppressed, sitting on, kept it, shelved, won\'t release, locked away, sorok, disorok, esconden, ocultan, la esconden, keep it from, not profitable, no profit in')}`,
    ],
    passes: [
      '=no+cure', '=if+there+were', '=really+had',
      '=sandwich', '=rep', '=opioid', '=opioids', '=oxycontin', '=purdue', '=vioxx', '=thalidomide', '=tobacco', '=qof',
      '=funding', '=for+trainees', '=locum', '=unpaid',
    ],
    examples: { flags: ['Big pharma keeps you sick on purpose.'], passes: ['Drug prices keep people from care.'] },
  },
];
