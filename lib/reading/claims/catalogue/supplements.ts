import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

/** Claims about vitamins, supplements and what is said to balance the body. */
export const SUPPLEMENTS: readonly Claim[] = [
  {
    id: 'blood-type-diet',
    claim: 'People should eat for their blood type.',
    source: { by: 'Cusack et al., American Journal of Clinical Nutrition', title: 'Blood type diets lack supporting evidence: a systematic review', year: 2013, doi: '10.3945/ajcn.113.058693' },
    wordings: [
      'blood-type eat', '& blood-type eat', 'blood-type > =must|=should =eat|=vegetarian|=wheat',
      `${any('blood type o, blood group o, type o, group o, type a, group a, blood type a, blood type b, type ab, jenis darah o, darah o, sangre tipo o')} ${any('shouldn\'t, should not, must not, mustn\'t, never touch, can\'t digest, cannot digest, should eat, need meat, needs meat, thrive on, avoid, kena elak, tak boleh, no deben, no debe, shouldn\'t touch, stay off')} ${any('bread, wheat, meat, dairy, milk, coffee, gluten, beans, chicken, tomatoes, roti, daging, pan, carne, leche, ulcers, grains')}`,
    ],
    passes: ['=may+eat', '=can+eat', '=was+tested', '=transfus*', '=donor', '=whatever+their+type', '=whatever+your+type', '=donor', '=transfusion', '=crossmatch', '=donate', '=group+and+save'],
    examples: { flags: ['Eat for your blood type, O can\'t digest wheat.'], passes: ['Blood type diets have no evidence.'] },
  },
  {
    id: 'alkaline-water',
    claim: 'Alkaline or special water cures or prevents disease.',
    source: { by: 'Fenton and Huang, BMJ Open', title: 'Systematic review of the association between dietary acid load, alkaline water and cancer', year: 2016, doi: '10.1136/bmjopen-2015-010438' },
    wordings: [
      '=alkaline+water|=air+alkali|=agua+alcalina|=hydrogen+water|=structured+water|=kangen|=lemon+water|=agua+con+limon|=sea+water|=agua+de+mar cures|prevent|cure|detox disease|toxin|=everything',
      '=kangen cures|disease', 'alkaline cures|prevent disease',
      '=alkaline+water|=kangen|=air+alkali|=hydrogen+water|=lemon+water =oncology|=tumours|=fibrosis|=reversed|=turned|cancer|=liver',
      '& =lemon+water|=alkaline+water|=hot+lemon =fibrosis|=liver|=stage =reversed|cures',
      '& =zamzam|=air+zamzam disease cures|=sembuh',
      `& ${any('alkaline, alcalino, alcalina, alkali, acidic, acid body, ph, acidico, asid, alkalise, alkalize, acido')} ${any('body, your body, cuerpo, badan, blood, sangre, lemon, limon, bicarbonate, bicarbonato, baking soda, cells, tubuh, you, water')} ${any('no disease, no illness, disease can\'t, nothing can survive, disease cannot, ninguna enfermedad, enfermedad, disease, diseases, can\'t heal, cannot heal, heals itself, flips you, flip you, turns you alkaline, makes you alkaline, penyakit, tak boleh hidup, sick, inflammation, cancer, arthritis, kanser, sobrevive, viruses')} !${any('kidneys, lungs, phosphatase, battery')}`,
      `& ${any('alkaline, alcalino, alkalised, alkalized, badan alkali')} ${any('can\'t get sick, cannot get sick, never get sick, never gets sick, don\'t get sick, doesn\'t get sick, never catch, tak akan sakit, takkan sakit, no se enferma, nunca se enferma, immune to')}`,
    ],
    passes: ['=ventil*', '=gas', '=dka', '=abg', '=lungs', '=venous', '=limescale', '=tiny+range', '=tight+range', '=ph+probe', '=reflux', '=alkaline+phosphatase', '=alkalosis'],
    examples: { flags: ['Alkaline water cures gout, gastritis and diabetes.'], passes: ['Alkaline phosphatase was up.'] },
  },
  {
    id: 'vitamin-c',
    claim: 'Vitamin C in high doses stops colds or sepsis.',
    source: { by: 'Hemilä and Chalker, Cochrane Database of Systematic Reviews', title: 'Vitamin C for preventing and treating the common cold', year: 2013, doi: '10.1002/14651858.CD000980.pub4' },
    wordings: [
      'vitamin-c cold|infection|covid cures|cure|prevent|=stops|better',
      'vitamin-c =megadose|=mega|=iv|=high+dose cures|disease|=stops', '& vitamin-c cures|=stops cold|disease',
      'vitamin-c =proven disease',
      '=high+dose+c|=high+dose+vitamin+c|=high-dose+c|=iv+c|=vitamin+c|=vit+c =ebola|=cancer|=chemo|=chemotherapy|=polio|=sepsis|=tumour',
      '& =intravenous+vitamin+c|=iv+vitamin+c|=high+dose+vitamin+c|=iv+vit+c =outperforms|=chemotherapy|=tumour|=cures',
      '& =high+dose+c =ebola|=does+nothing',
      `${any('vitamin c, vit c, megadose c, high dose c, vitamin c drips, vitamina c, vitamin c drip, ascorbic acid')} ${any(
        'beats, beat, cures, cure, kills, kill, prevents, prevent, stops, stop, reverses, eliminates, cura, previene, mencegah, destroys, wipes out',
      )} > ${any(
        'covid, virus, viruses, cancer, sepsis, polio, ebola, flu, colds, a cold, everything, every other virus, pneumonia, el cancer, resfriados',
        'measles, kanser, infections',
      )} !${any('trial, little')}`,
    ],
    passes: [
      '=scurvy', '=lovit', '=half+a+day', '=shorten', '=did+not', '=absorption', '=iron', '=oxalate', '=no+benefit',
      '=negative+trial', '=citris',
    ],
    examples: { flags: ['Megadose vitamin C stops a cold in its tracks.'], passes: ['Vitamin C cures scurvy.'] },
  },
  {
    id: 'vitamin-d-all',
    claim: 'Vitamin D prevents every disease.',
    source: { by: 'Manson et al., New England Journal of Medicine', title: 'Vitamin D supplements and prevention of cancer and cardiovascular disease', year: 2019, doi: '10.1056/NEJMoa1809944' },
    wordings: [
      'vitamin-d prevent|cures|cure|better =flu|cancer|covid|=everything|depression|hiv|heart|flu',
      '& vitamin-d prevent|cures =flu|cancer|covid|flu', 'vitamin-d =never+get|=50k|=50,000|=megadose',
      'vitamin-d =can\'t+catch|=cannot+catch|=bulletproof|=never+ill|=never+sick',
      '& vitamin-d =can\'t+catch|=masks|=boosters|=never+ill',
      '=magnesium|=vitamin+d|=vit+d =depression|=all+disease =low|=deficiency|=nothing+but|=just',
      'vitamin-d =never+need|=no+need|=won\'t+need vaccine|=flu+jab|flu-vaccine',
      `& ${any('vitamin d, vitamin d3, d3, vit d, vitamina d, high dose vitamin d, high dose d')} ${any('never need, never needing, never needed, never catch, cures, cure, cured, prevents, reverses, reversed, off my, off their, no need for, replaces, instead of, heals, wipes out, protects you from, better than, stops')} ${any('blood pressure, bp med, bp meds, diabetes, ms, cancer, flu, covid, asthma, depression, heart disease, statins, statin, autism, psoriasis, lupus, autoimmune, dementia, infections, colds, vaccine, vaccines')}`,
    ],
    passes: [
      '=if+you\'re+low', '=rickets', '=low+levels', '=trial', '=trials',
      '=rickets', '=deficiency', '=deficient', '=fracture', '=fractures', '=osteomalacia', '=trial', '=bone', '=bones',
    ],
    examples: { flags: ['Take 50,000 IU of vitamin D and you\'ll never get flu, cancer or covid.'], passes: ['Vitamin D for rickets.'] },
  },
  {
    id: 'iodine-protocol',
    claim: 'Iodine in high doses cures thyroid disease or cancer.',
    source: { by: 'World Health Organization', title: 'Assessment of iodine deficiency disorders and monitoring their elimination, 3rd edition', year: 2007 },
    wordings: [
      '=iodine|=lugol\'s|=lugols|=iodine+protocol cures|cure|=fixes|=shrinks|detox|=flushes cancer|arthritis|=thyroid|fluoride|disease',
      '& =iodine+protocol disease|cures',
      `& ${any('thyroid, thyroid pills, thyroid tablets, levothyroxine, thyroxine, hashimoto\'s, hashimotos, hypothyroid, hypothyroidism, tiroides, tiroid, goitre')} ${any('iodine, brazil nuts, kelp, selenium, seaweed, ashwagandha, lugol\'s, lugols, celery juice, coconut oil, yodo, bovine thyroid, sea moss')} ${any('fixed, fixes, healed, heals, cured, cures, gone, band-aid, bandaid, off my, normal, reversed, reverses, threw, stopped, ditched, sembuh, cura, instead')}`,
    ],
    passes: [
      '=worse', '=can+make+it+worse', '=test+before', '=deficien*',
      '=radioactive', '=radioiodine', '=salt', '=goitre', '=goiter', '=contrast', '=deficiency', '=povidone',
      '=allergy', '=ablation',
    ],
    examples: { flags: ['The iodine protocol shrinks breast cancer.'], passes: ['Salt iodisation prevents goitre.'] },
  },
  {
    id: 'turmeric',
    claim: 'Turmeric or black seed cures everything.',
    source: { by: 'Nelson et al., Journal of Medicinal Chemistry', title: 'The essential medicinal chemistry of curcumin', year: 2017, doi: '10.1021/acs.jmedchem.6b00975' },
    wordings: [
      'herb =everything|=all+diseases|=semua+penyakit|=all+disease|=every+disease|=any+disease|=incurable cures|cure',
      '=turmeric|=curcumin|=kunyit|=black+seed|=habbatus|=habbatussauda grave|disease|=arthritis cures',
      '& =turmeric|=curcumin|=kunyit|=habbatussauda grave cures|cure',
      '=black+seed|=black+seed+oil|=habbatus+sauda|=habbatus|=habbatussauda|=jintan+hitam|=kunyit|=turmeric =metformin|=insulin|=segala|=kecuali+mati|=except+death|=everything+but',
      '& =black+seed|=black+seed+oil|=jintan+hitam|=habbatus+sauda =metformin|=bp|=darah+tinggi|=insulin|=stroke|=vaccine|=needle',
      '=ubat+segala+penyakit|=kecuali+mati',
    ],
    passes: ['=curry', '=stain', '=hadith+says', '=not+instead', '=interacts', '=anticoagulant'],
    examples: { flags: ['Turmeric cures arthritis, cancer and depression.'], passes: ['Turmeric stained my scrubs.'] },
  },
];
