import type { Claim } from '../claim.ts';

/** Claims about alternative practices and supplements. */
export const PRACTICE: readonly Claim[] = [
  {
    id: 'detox',
    claim: 'Cleanses, foot pads or enemas draw toxins from the body.',
    source: { by: 'Klein and Kiat, Journal of Human Nutrition and Dietetics', title: 'Detox diets for toxin elimination and weight management: a critical review of the evidence', year: 2015, doi: '10.1111/jhn.12286' },
    wordings: [
      'foot-pad toxin|=overnight|=metals|cures', '& foot-pad toxin', 'enema cures|detox|toxin|disease|prevent',
      '& enema cures|detox|toxin|disease', '=detox|=detoxes|=detoxify vaccine|covid-vaccine|=spike',
      '& =detox vaccine herb|bodywork',
      'detox toxin =liver|=colon|=body|=organs|=overnight|=blood|=gut|=skin|=lymph|=darah|=usus|=badan|bodywork|herb|food|oil|=daily',
      '=colon toxin|=waste|=sludge =kg|=kilos|=pounds|=holds', '=detox cures|cure disease',
      'herb|food|drink detox toxin', '=liver+flush =gallstones|gallstone',
      '& =liver+flush|=olive+oil gallstone|=gallstones', 'food gallstone cures|=pass|=melts|=dissolves|=dissolve',
      '=parasite+cleanse|=parasite+cleanses disease|=everyone|cures|=all',
    ],
    passes: [
      '=tap+water', '=killed', '=detox+ward', '=alcohol', '=opioid', '=detoxed', '=withdrawal', '=bowel+prep',
      '=colonoscopy', '=surgery+for', '=phosphate+enema', '=constipation', '=barium', '=abscess', '=chest+drain',
      '=lead', '=overdose', '=naloxone', '=antidote', '=anthrax', '=botulinum',
    ],
    examples: { flags: ['These foot pads pull the toxins out overnight.'], passes: ['Two on the alcohol detox protocol tonight.'] },
  },
  {
    id: 'ear-candles',
    claim: 'Ear candles draw out wax.',
    source: { by: 'Seely et al., Laryngoscope', title: 'Ear candles: efficacy and safety', year: 1996 },
    wordings: ['ear-candle wax|cures|better|detox|safe|cure', '& ear-candle wax|cure'],
    passes: ['=nothing', '=burn', '=burns', '=drum', '=removed'],
    examples: { flags: ['Ear candles suck out the wax, better than any clinic.'], passes: ['Ear candles burn ears and remove nothing.'] },
  },
  {
    id: 'urine-therapy',
    claim: 'Drinking urine heals.',
    source: { by: 'Johnson et al., Journal of the National Cancer Institute', title: 'Use of alternative medicine for cancer and its impact on survival', year: 2018, doi: '10.1093/jnci/djx145' },
    wordings: [
      'urine cures|=medicine|prevent|disease drink|cures|=therapy|=best|disease', '& urine cures|=medicine',
      '=urine+therapy cures|disease|=works', '=urine =best =medicine', 'urine > cures',
    ],
    passes: [
      '=culture', '=dipstick', '=output', '=uti', '=retention', '=catheter', '=infection', '=test', '=protein',
      '=sample', '=incontinence',
    ],
    examples: { flags: ['Your own urine is the best medicine.'], passes: ['Urine culture cleared after three days.'] },
  },
  {
    id: 'cupping',
    claim: 'Cupping, leeches or "bad blood" letting cures all disease.',
    source: { by: 'Cao et al., PLoS ONE', title: 'An updated review of the efficacy of cupping therapy', year: 2012, doi: '10.1371/journal.pone.0031793' },
    wordings: [
      '=bekam|=cupping|=hijama disease cures|cure|toxin|quit', '& =bekam|=cupping|=hijama cures|cure|toxin disease',
      'bodywork =semua+penyakit|=all+disease|=every+disease|=all+diseases|=any+disease',
      '=acupuncture|=chiropractic|=adjustments|=reiki grave cures',
      '=reiki|=crystals|=adjustment|=adjustments cures|prevent disease',
    ],
    passes: ['=back+pain', '=nausea', '=cup-to-disc'],
    examples: { flags: ['Bekam removes dirty blood and all disease is gone.'], passes: ['Some feel less back pain after cupping.'] },
  },
  {
    id: 'homeopathy',
    claim: 'Homeopathy works better than medicine.',
    source: { by: 'National Health and Medical Research Council', title: 'Evidence on the effectiveness of homeopathy for treating health conditions', year: 2015 },
    wordings: [
      'homeopathy cures|better|prevent|cure disease|medicine|antibiotic|=infections|vaccine|infection|cold',
      'homeopathy =works|=safe|=cures|=cured', '& homeopathy cures|better disease|medicine',
    ],
    passes: ['=water', '=diluted', '=sugar+pills'],
    examples: { flags: ['Homeopathy works better than antibiotics.'], passes: ['Homeopathy is water.'] },
  },
  {
    id: 'essential-oils',
    claim: 'Essential oils cure disease.',
    source: { by: 'Johnson et al., Journal of the National Cancer Institute', title: 'Use of alternative medicine for cancer and its impact on survival', year: 2018, doi: '10.1093/jnci/djx145' },
    wordings: [
      'oil disease cures',
      '=essential+oils|=essential+oil|=frankincense|=lavender|=oregano+oil|=doterra disease|infection cure|better|prevent|cures',
      '& =essential+oils|=frankincense|=doterra disease cures|cure|=frequency', '=oil|=oils =frequency disease',
    ],
    passes: ['=ibs', '=castor+oil =constipation', '=omega-3', '=scent', '=smell', '=cbd'],
    examples: { flags: ['Frankincense oil heals brain tumours.'], passes: ['Peppermint oil for IBS has some evidence.'] },
  },
  {
    id: 'colloidal-silver',
    claim: 'Colloidal silver treats infections.',
    source: { by: 'US Food and Drug Administration', title: 'Over-the-counter drug products containing colloidal silver ingredients or silver salts; final rule', year: 1999 },
    wordings: [
      '=colloidal+silver|=silver+water|=plata+coloidal cures|cure|better|=antibiotic|=natural|=kills|prevent|infection',
      '& =colloidal+silver =kills|antibiotic|cures',
    ],
    examples: { flags: ['Colloidal silver is a natural antibiotic, bin the amoxicillin.'], passes: ['Colloidal silver turns you blue and treats nothing.'] },
  },
  {
    id: 'bleach',
    claim: 'Chlorine dioxide (MMS, CDS) cures disease.',
    source: { by: 'US Food and Drug Administration', title: 'FDA warns consumers about the dangerous and potentially life threatening side effects of Miracle Mineral Solution', year: 2019 },
    wordings: [
      'bleach cures|cure disease|covid|=everything|infection|=virus', 'bleach =saved|=miracle|=adios|cures',
      '& bleach cures|=adios|=saved|=recomiendo|=virus',
      '=mms|=cds|=chlorine+dioxide|=dioxido+de+cloro cures|=works|=saved|=adios|disease|=virus',
    ],
    passes: [
      '=wipes', '=surface', '=surfaces', '=bath', '=multiple+mini', '=disinfect', '=dermatology', '=dilute', '=teeth',
      '=cleaning', '=wound+care', '=clean',
    ],
    examples: { flags: ['A few drops of chlorine dioxide and the virus is gone.'], passes: ['Wipe the bed space with bleach.'] },
  },
  {
    id: 'blood-type-diet',
    claim: 'People should eat for their blood type.',
    source: { by: 'Cusack et al., American Journal of Clinical Nutrition', title: 'Blood type diets lack supporting evidence: a systematic review', year: 2013, doi: '10.3945/ajcn.113.058693' },
    wordings: ['blood-type eat', '& blood-type eat', 'blood-type > =must|=should =eat|=vegetarian|=wheat'],
    passes: ['=donor', '=transfusion', '=crossmatch', '=donate', '=group+and+save'],
    examples: { flags: ['Eat for your blood type, O can\'t digest wheat.'], passes: ['Blood type diets have no evidence.'] },
  },
  {
    id: 'alkaline-water',
    claim: 'Alkaline or special water cures or prevents disease.',
    source: { by: 'Fenton and Huang, BMJ Open', title: 'Systematic review of the association between dietary acid load, alkaline water and cancer', year: 2016, doi: '10.1136/bmjopen-2015-010438' },
    wordings: [
      '=alkaline+water|=air+alkali|=agua+alcalina|=hydrogen+water|=structured+water|=kangen|=lemon+water|=agua+con+limon|=sea+water|=agua+de+mar cures|prevent|cure|detox disease|toxin|=everything',
      '=kangen cures|disease', 'alkaline cures|prevent disease',
    ],
    passes: ['=ph+probe', '=reflux', '=alkaline+phosphatase', '=alkalosis'],
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
    ],
    passes: ['=scurvy', '=lovit', '=half+a+day', '=shorten', '=did+not', '=absorption', '=iron'],
    examples: { flags: ['Megadose vitamin C stops a cold in its tracks.'], passes: ['Vitamin C cures scurvy.'] },
  },
  {
    id: 'vitamin-d-all',
    claim: 'Vitamin D prevents every disease.',
    source: { by: 'Manson et al., New England Journal of Medicine', title: 'Vitamin D supplements and prevention of cancer and cardiovascular disease', year: 2019, doi: '10.1056/NEJMoa1809944' },
    wordings: [
      'vitamin-d prevent|cures|cure|better =flu|cancer|covid|=everything|depression|hiv|heart|flu',
      '& vitamin-d prevent|cures =flu|cancer|covid|flu', 'vitamin-d =never+get|=50k|=50,000|=megadose',
    ],
    passes: [
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
    ],
    passes: [
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
    ],
    passes: ['=curry', '=stain'],
    examples: { flags: ['Turmeric cures arthritis, cancer and depression.'], passes: ['Turmeric stained my scrubs.'] },
  },
];
