import type { Claim } from '../claim.ts';

/** Claims about diabetes, blood pressure, cholesterol, kidneys and arteries. */
export const METABOLIC: readonly Claim[] = [
  {
    id: 'type-1-reversed',
    claim: 'Type 1 diabetes can be reversed by diet or herbs.',
    source: { by: 'American Diabetes Association', title: 'Standards of Care in Diabetes', year: 2024 },
    wordings: [
      'type1 cures food|herb|remedy|quit', '=type+1|=type+one =be+reversed|=be+cured', '& type1 cures remedy',
      'type1 =off+insulin', '=type+1|=type+one =reversible', 'type1 =off+insulin', 'type1 =reversed|=reverse|=cured',
    ],
    passes: ['=stem+cell', '=islet', '=remission', '=type+2 !type1'],
    examples: { flags: ['Type 1 can be reversed with raw food and cinnamon.'], passes: ['Type 2 can go into remission with weight loss (DiRECT).'] },
  },
  {
    id: 'insulin-harm',
    claim: 'Insulin or metformin is what harms people with diabetes.',
    source: { by: 'American Diabetes Association', title: 'Standards of Care in Diabetes', year: 2024 },
    wordings: [
      'insulin|metformin harm|death',
      'insulin|metformin cause =kidney+failure|=kidney+damage|dementia|cancer|=amputations|=amputation',
      'insulin|metformin harm|=rosakkan kidney', 'insulin|metformin useless', 'insulin =poison',
      'medicine =rosakkan|=merosakkan kidney', 'metformin =causes|=destroys|=ruins kidney|liver',
    ],
    passes: [
      '=when', '=if', '=stopping', '=missing', '=overdose', '=syringe', '=rationing', '=for+life', '=dose', '=decimal',
      '=prevent', '=prevents', '=hypoglycaemia', '=hypoglycemia', '=hypos', '=hypo', '=insulin+error',
    ],
    examples: { flags: ['Insulin is what kills diabetics, not the sugar.'], passes: ['Too much insulin causes a hypo, check before you give it.'] },
  },
  {
    id: 'natural-diabetes-cure',
    claim: 'Cinnamon, bitter gourd, okra, moringa or another food cures diabetes.',
    source: { by: 'Ooi et al., Cochrane Database of Systematic Reviews', title: 'Momordica charantia for type 2 diabetes mellitus', year: 2012, doi: '10.1002/14651858.CD007845.pub3' },
    wordings: [
      'herb diabetes cure|cures|better|quit|prevent',
      'food|supplement|ritual|bodywork|homeopathy|bleach diabetes cures', '& herb|food diabetes cures|=gone',
      '& herb|food quit diabetes medicine', 'herb better metformin|insulin',
      'herb|food|supplement quit metformin|insulin', '& herb|food quit metformin|insulin',
      '& herb =metformin|=insulin =same+job|better', 'herb quit insulin|metformin',
      '=reverse|=reverses|=cure|=cures diabetes =naturally|=without+medication|=in+#', 'diabetes =sembuh|=sembuhkan',
      'diabetes =se+cura', '& diabetes =hoax',
    ],
    passes: [
      '=calorie', '=calories', '=remission', '=kg', '=bariatric', 'diabetes =weight+loss', 'diabetes =very+low+calorie',
      '=cochrane', '=direct',
    ],
    examples: { flags: ['Bitter gourd juice cures diabetes, throw the metformin away.'], passes: ['Cinnamon does not lower HbA1c in a way that matters.'] },
  },
  {
    id: 'statins-useless',
    claim: 'Statins are useless, or cause dementia.',
    source: { by: 'Collins et al., Lancet', title: 'Interpretation of the evidence for the efficacy and safety of statin therapy', year: 2016, doi: '10.1016/S0140-6736(16)31357-5' },
    wordings: [
      'statin useless|profit|fake', '& statin =poison|=liver+poison', 'medicine =rat+poison|=lizard+venom|=meth',
      'statin cause|harm dementia|brain|death|cancer', 'statin =never =saved', '& statin dementia cause|harm',
      '& statin =fraud', 'statin =poison|=toxic',
    ],
    passes: ['=started+life', '=history', '=muscle', '=myopathy', '=limited+life', '=supplements'],
    examples: { flags: ['Statins never saved a single life and give you dementia.'], passes: ['Statins cause muscle aches in some people.'] },
  },
  {
    id: 'cholesterol-harmless',
    claim: 'Cholesterol has nothing to do with heart disease.',
    source: { by: 'Ference et al., European Heart Journal', title: 'Low-density lipoproteins cause atherosclerotic cardiovascular disease', year: 2017, doi: '10.1093/eurheartj/ehx144' },
    wordings: [
      'cholesterol fake|useless|safe heart|statin|cause', 'cholesterol > not > cause > heart',
      'cholesterol =nothing heart', 'cholesterol =your+friend|=is+good', 'cholesterol =nothing+to+do+with',
    ],
    examples: { flags: ['Cholesterol has nothing to do with heart disease.'], passes: ['LDL causes heart disease.'] },
  },
  {
    id: 'natural-blood-pressure',
    claim: 'Garlic, beetroot or other foods cure high blood pressure.',
    source: { by: 'American College of Cardiology and American Heart Association', title: 'Guideline for the prevention, detection, evaluation and management of high blood pressure', year: 2017, doi: '10.1161/HYP.0000000000000065' },
    wordings: [
      'herb|food|bodywork|ritual|supplement hypertension cures|=for+good|better', 'herb hypertension quit',
      'hypertension =made+up|=invented',
      'hypertension =sembuh|=cured|=cure|=hilang herb|remedy|=without+medication|bodywork',
    ],
    passes: ['=dash', '=less+salt'],
    examples: { flags: ['Garlic cures high blood pressure, bin the tablets.'], passes: ['Less salt lowers blood pressure.'] },
  },
  {
    id: 'kidney-cure',
    claim: 'Herbs, cupping or water cure kidney failure.',
    source: { by: 'KDIGO', title: 'Clinical Practice Guideline for the Evaluation and Management of CKD', year: 2024, doi: '10.1016/j.kint.2023.10.018' },
    wordings: [
      'herb|bodywork|ritual|remedy|homeopathy kidney cures|better|=reverse|quit',
      '& herb|bodywork|ritual|food kidney cures',
    ],
    passes: ['=ckd =acidosis', '=kidney+stones', '=transplant =list'],
    examples: { flags: ['Cupping reverses kidney failure, no dialysis needed.'], passes: ['Bicarbonate slows decline in CKD with acidosis.'] },
  },
  {
    id: 'clot-foods',
    claim: 'A food or hot water clears blocked arteries.',
    source: { by: 'American Heart Association and American Red Cross', title: 'Guidelines for First Aid', year: 2024 },
    wordings: [
      'heart ginger-heart|herb|food cures|=opens|=unblock|=clear|=clears|better',
      '& ginger-heart|herb|food heart =opens|=clears|=unblocks|=no+need|better|cures|=by+itself',
      'heart =without+surgery cures',
    ],
    passes: ['=aspirin', '=diet'],
    examples: { flags: ['Chew ginger and the blocked artery opens by itself.'], passes: ['Chew an aspirin while you wait for the ambulance.'] },
  },
];
