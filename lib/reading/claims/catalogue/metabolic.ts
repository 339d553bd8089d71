import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

/** Claims about diabetes, blood pressure, cholesterol, kidneys and arteries. */
export const METABOLIC: readonly Claim[] = [
  {
    id: 'type-1-reversed',
    claim: 'Type 1 diabetes can be reversed by diet or herbs.',
    source: { by: 'American Diabetes Association', title: 'Standards of Care in Diabetes', year: 2024 },
    wordings: [
      'type1 cures food|herb|remedy|quit', '=type+1|=type+one =be+reversed|=be+cured', '& type1 cures remedy',
      'type1 =off+insulin', '=type+1|=type+one =reversible', 'type1 =reversed|=reverse|=cured',
      'type1 =taper|=off+it|=off+insulin|=off+their|=off+his|=off+her remedy',
      '& type1 remedy =off|=off+of+it|=pancreas|=taper', '& =pancreas =wakes|=wake|=regrow|=regenerates|=wakes+up',
      'insulin =trap|=crutch|=scam', 'type1 food|herb|ritual =off', '& insulin type1 =trap|=crutch herb|food|ritual',
      `${any('type 1, t1d, jenis 1, tipo 1')} ${any(
        'doesn\'t need insulin, don\'t need insulin, no need for insulin, without insulin, off insulin, needs a keto, bin the insulin',
        'ditch the insulin, throw away the insulin, tak perlu insulin, no necesita insulina',
      )} !${any('dies, die, dka, danger, fatal, hours, days')}`,
    ],
    passes: ['=hear+once+more', '=if+i+hear', '=stem+cell', '=islet', '=remission', '=type+2 !type1'],
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
      'insulin =deja+ciega|=ciega|=ciego|=blind|=potong|=amputate|=amputated|=toes',
      'insulin =is+the+one|=is+what|=tu+yang|=es+la+que|=la+que|=punca harm|cause|disease|=blind|=ciega|=potong',
      'insulin =addictive|=is+addictive|=ketagih|=adictiva', 'insulin =keeps|=makes =sick|=sicker|=fat',
      '& insulin =kaki =potong', 'insulin =sicker|=worse =diabetics|=type+2s|diabetes',
      
      'medicine hypertension =ruins|=destroys|=kills|=wrecks|=rots kidney',
      `${any('insulin, metformin, insulina, ubat kencing manis, metformina, diabetes tablets, diabetes medicine')} ${any(
        'destroys, destroy, rots, rot, rosakkan, yang rosakkan, merosakkan, makes diabetics go blind, makes you go blind, causes blindness, blinds',
        'deja ciegos, deja ciego, takes your legs, beginning of the end, causes amputations, kills kidneys, is poison, damages, ruins, bahaya, dana',
        'kills you slowly, causes dementia, punca',
      )} !${any('egfr, acidosis, overdose')}`,
    ],
    passes: ['=hypo', '=hypos', '=contrast',
      '=when', '=if', '=stopping', '=missing', '=overdose', '=syringe', '=rationing', '=for+life', '=dose', '=decimal',
      '=prevent', '=prevents', '=hypoglycaemia', '=hypoglycemia', '=insulin+error', '=heard+about',
      '=leaflet', '=phobia', '=afraid', '=myth', '=delay', '=delayed', '=starting', '=needed', '=late', '=refused',
      '=drips', '=keeps+people+alive', '=wreck', '=hide', '=terlebih', '=nsaid', '=nsaids', '=ponstan',
      '=tanpa+kawalan', '=jamu', '=tradisional', '=tak+merosakkan', '=tidak+merosakkan', '=bukan+ubat',
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
      'diabetes =se+cura', '& diabetes =hoax', 'herb|food insulin =better|=thank+me|=go+back|=swap|=moving|=off',
      '& herb|food|remedy =metformin =not+need|=won\'t+need|=no+need|=reversed|=throw|=off',
      '& herb|food diabetes =cured|=cure|=off|=reversed|=hasn\'t|=month|=days|=dias|=hari',
      'diabetes =canela|=nopal|=ajo =tiro|=cura|=insulina|=olviden',
      '& =canela|=nopal|=cinnamon =insulina|=insulin =tiro|=tire|=off|=addictive',
      'insulin|metformin =is+not|=isn\'t =cinnamon|=gourd', 'diabetes =cured+in|=reversed+in|=gone+in|=cured food|herb',
      '& food =keeps+type|diabetes =cured',
      `${any(
        'okra, okra water, bitter gourd, karela, cinnamon, fenugreek, nopal, moringa, apple cider vinegar, peria, insulin plant, daun insulin',
        'misai kucing, guava leaf, guava leaves, neem, berberine, chia, aloe vera, jamun, curry leaves, black seed, cuka epal, kayu manis',
        'bitter melon, garlic, mango leaves, raw onion, onion, honey, dates, kelor, mengkudu, ginger',
      )} ${any(
        'better than any tablet, better than metformin, replaces metformin, replaces insulin, instead of metformin, instead of insulin',
        'bin the metformin, throw away the metformin, ditch the metformin, ganti insulin, ganti metformin, ganti suntikan, no need for insulin',
        'no need for metformin, tak payah makan ubat, no necesitas insulina, cures diabetes, reverses diabetes, cure diabetes, reverse diabetes',
        'cured his diabetes, cured my diabetes, sembuhkan kencing manis, sembuh kencing manis, cura la diabetes, brings down sugar better',
        'works better than insulin, normalises sugar, normalizes blood sugar',
      )}`,
    ],
    passes: [
      '=calorie', '=calories', '=remission', '=kg', '=bariatric', 'diabetes =weight+loss', 'diabetes =very+low+calorie',
      '=cochrane', '=direct', '=buns', '=toast', '=biscuit', '=gliclazide', '=hypo', '=low+sugar', '=meals',
      '=with+your+metformin',
    ],
    examples: { flags: ['Bitter gourd juice cures diabetes, throw the metformin away.'], passes: ['Cinnamon does not lower HbA1c in a way that matters.'] },
  },
  {
    id: 'statins-useless',
    claim: 'Statins are useless, or cause dementia.',
    source: { by: 'Collins et al., Lancet', title: 'Interpretation of the evidence for the efficacy and safety of statin therapy', year: 2016, doi: '10.1016/S0140-6736(16)31357-5' },
    wordings: [
      'statin useless|profit|fake', 'statin not prevent heart|stroke|death', '& statin =poison|=liver+poison', 'medicine =rat+poison|=lizard+venom|=meth',
      'statin cause|harm dementia|brain|death|cancer', 'statin =never =saved', '& statin dementia cause|harm',
      '& statin =fraud', 'statin =poison|=toxic', 'statin =liver+poison|=rot|=rots|=rotting|=rotted',
      'statin =never|=nobody =saved|=needed|=needs', '& statin =scam|=fraud|=racket|=con|=biggest',
      'statin harm|death =brain|=brains|=muscle|=memory =everyone|=always|=for+profit|=will',
      'cholesterol =protective|=protects|=higher =longer|=live|=better',
      'statin quit =egg|=eggs|=butter|=carnivore|herb|food',
      `${any(
        'statin, statins, cholesterol tablets, cholesterol pills, ubat kolesterol, estatinas, atorvastatin, simvastatin',
      )} ${any(
        'cause dementia, causes dementia, cause alzheimer\'s, rot, rots, destroy, destroys, poison, do nothing but, bin them, are a scam, a scam',
        'starve the brain, rosakkan, buat hati rosak, kill you, biggest fraud, danan, cause cancer, wreck your liver, wrecks your liver',
        'wreck your muscles, never saved, never saved a life, cause more heart attacks, make you forget',
      )} !${any('slightly, rarely')}`,
    ],
    passes: [
      '=started+life', '=history', '=muscle', '=myopathy', '=limited+life', '=supplements', '=guideline', '=qrisk',
      '=nice', '=tendon',
    ],
    examples: { flags: ['Statins never saved a single life and give you dementia.'], passes: ['Statins cause muscle aches in some people.'] },
  },
  {
    id: 'cholesterol-harmless',
    claim: 'Cholesterol has nothing to do with heart disease.',
    source: { by: 'Ference et al., European Heart Journal', title: 'Low-density lipoproteins cause atherosclerotic cardiovascular disease', year: 2017, doi: '10.1093/eurheartj/ehx144' },
    wordings: [
      'cholesterol fake|useless|safe heart|statin|cause', 'cholesterol > not > cause > heart',
      'cholesterol =nothing heart', 'cholesterol =your+friend|=is+good', 'cholesterol =nothing+to+do+with',
      'cholesterol =protective|=protects|=good+for|=harmless|=myth|=hoax', 'cholesterol =higher =longer|=better',
      'cholesterol > =nothing > heart', '& cholesterol =never+caused|=doesn\'t+cause|=does+not+cause',
      '=butter|=lard|=tallow|=saturated+fat =heals|=protects|=cleans|=good+for heart',
      `${any('cholesterol, ldl, kolesterol, colesterol, saturated fat')} ${any(
        'has nothing to do, nothing to do with, never killed, never blocked, never clogged, is harmless, harmless, a myth, is a myth',
        'invented to sell, invention to sell, western invention, no longer believe in, doesn\'t matter, was invented, doesn\'t cause, does not cause, is good for you, the brain needs it, protects you',
      )} !${any('dietary, eggs')}`,
      `${any('butter, lard, ghee, coconut oil, tallow, saturated fat')} ${any('cleans, unclogs, heals, lowers, protects, cures, reverses, good for')} > ${any('arteries, heart, cholesterol, heart disease')}`,
    ],
    passes: ['=hdl', '=dietary+cholesterol'],
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
      'herb|food|bodywork|ritual =bp|hypertension =off|=down|=normal|=cancel|=points|=tire|=buang|=olviden|=stop|=binned|=come+off',
      'herb|food hypertension quit', '& hypertension herb|food|bodywork quit',
      '& herb|food|bodywork =off =blood+pressure|=bp',
      'hypertension =body+asking|=is+only|=is+just|=normal+for =minerals|=body|=age|=salt',
      'hypertension =170|=180|=200 =simply|=normal|=fine|=perfusing', 'hypertension =invented|=made+up|=scam',
      '& =jintan+hitam|=habbatus|herb =buang|=stop|=lupakan hypertension',
      'herb|food =enalapril|=losartan|=amlodipine|=lisinopril =olvidense|=olvidate|quit|better|=no+need',
      `${any(
        'garlic, beetroot, celery, celery juice, hibiscus, cucumber, watermelon, apple cider vinegar, cuka epal, seledri, timun, potassium',
        'black seed, ajo, lime, lemon, amber, bawang putih, ginger, breathing, cayenne, banana, coconut water, belimbing',
      )} ${any(
        'cures, cure, fixes, brings down for good, for good, instead of, replaces, better than, stop the pills, ditch the pills, bin the tablets',
        'throw away, turunkan, sembuhkan, stop your tablets, cura, no need for, sembuh, ganti, quita',
      )} ${any('blood pressure, bp, hypertension, darah tinggi, hipertension, presion, pressure, high bp')} !${any('slightly, a little, lowers slightly, modest, study')}`,
    ],
    passes: [
      '=dash', '=less+salt', '=low+salt', '=at+best', '=keep+the+tablets', '=bring+your', '=interact', '=interacts',
      '=potassium', '=study', '=lowers+a+little', '=as+well+as+your', '=don\'t+stop',
    ],
    examples: { flags: ['Garlic cures high blood pressure, bin the tablets.'], passes: ['Less salt lowers blood pressure.'] },
  },
  {
    id: 'tablets-kidney',
    claim: 'Tablets for blood pressure ruin the kidneys.',
    source: { by: 'KDIGO', title: 'Clinical Practice Guideline for the Evaluation and Management of CKD', year: 2024, doi: '10.1016/j.kint.2023.10.018' },
    wordings: [
      'medicine|hypertension =rosakkan|=merosakkan kidney',
      `${any(
        'bp drugs, bp drug, bp tablets, bp tablet, bp meds, bp pills, bp medicine, blood pressure tablets, blood pressure pills, blood pressure meds, blood pressure medicine',
        'blood pressure drugs, blood pressure medication, hypertension drugs, hypertension medicine, ubat darah tinggi, pil darah tinggi, pastillas de la presion, medicina de la presion',
      )} ${any(
        'spoil, spoils, ruin, ruins, ruined, destroy, destroys, destroyed, damage, damages, damaged, kill, kills, finish, finishes, rosak, rosakkan, merosakkan, danan, acaban con, that\'s why',
      )} ${any('kidney, kidneys, buah pinggang, rinones, dialysis, dialisis, dialisis')} !${any('ibuprofen, nsaid, nsaids, protect, protects, untreated')}`,
    ],
    passes: ['=protect', '=protects', '=aki', '=creatinine', '=sick+day', '=monitor'],
    examples: { flags: ['BP drugs ruin the kidneys, ask anyone on dialysis.'], passes: ['Blood pressure tablets protect your kidneys, pressure itself damages them.'] },
  },
  {
    id: 'kidney-cure',
    claim: 'Herbs, cupping or water cure kidney failure.',
    source: { by: 'KDIGO', title: 'Clinical Practice Guideline for the Evaluation and Management of CKD', year: 2024, doi: '10.1016/j.kint.2023.10.018' },
    wordings: [
      'herb|bodywork|ritual|remedy|homeopathy kidney cures|better|=reverse|quit',
      '& herb|bodywork|ritual|food kidney cures',
      '& kidney herb|food|ritual =regrow|=off+the+machine|=come+off|=no+dialysis|=don\'t+need',
      '=don\'t+need+dialysis|=no+need+dialysis|=tak+payah+dialisis|=avoid+dialysis herb|food|ritual|remedy',
      '& =don\'t+need+dialysis|=tak+payah+dialisis', '& kidney fluoride|vaccine =failing|=failure',
      'kidney =failing|=failure fluoride|vaccine', 'kidney cures herb|food|supplement|ritual|homeopathy|bodywork',
      'kidney =healed|=reversed|=cured =naturally|=without+dialysis|=at+home',
      `${any(
        'herbs, herbal, herba, akar, akar serapat, misai kucing, baking soda, dandelion, nettles, nettle, parsley, jus, juice, coconut water',
        'air kelapa, watermelon, cranberry, ayurveda, neem, keto, water fast, alkaline water, kidney cleanse, punarnava, lemon, daun',
      )} ${any(
        'reverse, reverses, reversed, cure, cures, cured, heals, sembuhkan, sembuh, menyembuhkan, no dialysis, off dialysis, stop dialysis',
        'instead of dialysis, tak payah dialisis, tak perlu dialisis, cura, regrow, restores, dissolve, dissolves',
      )} ${any(
        'kidney, kidneys, kidney failure, dialysis, buah pinggang, ckd, dialisis, rinones, renal, creatinine, kidney stones',
      )} !${any('cause, tak boleh, risk of')}`,
    ],
    passes: [
      '=ckd =acidosis', '=kidney+stones', '=transplant =list', '=creatinine', '=creatine', '=manager', '=kidney+diet',
      '=renal+diet', '=transplant', '=stone', '=stones', '=uti',
    ],
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
      '& food|herb|drink =clog|=arteries|=stent|=stents|=bypass =clear|=clears|=dissolves|=melts|=no+need|=cancelled',
      `${any(
        'glass of water, water before bed, ginger, garlic, halia, bawang putih, cuka epal, apple cider vinegar, lemon, cayenne, chelation, beetroot',
        'pomegranate, turmeric, nattokinase, cinnamon, hawthorn, fish oil, jus, vitamin k2, air halia, ajo, jengibre, grapefruit, onion, olive oil',
        'aloe vera, sea moss',
      )} ${any(
        'prevents, prevent, dissolves, dissolve, opens, open, unclogs, clears, clear, cleans, clean, stops, stop, buka, membuka, hancurkan, cures',
        'cure, reverses, destapa, limpia, scrubs, melts',
      )} > ${any(
        'strokes, stroke, heart attack, heart attacks, arteries, artery, blocked arteries, clogged arteries, salur jantung, saluran jantung',
        'salur darah, blockage, blockages, plaque, arterias, clots, blood clots, serangan jantung, bypass, jantung tersumbat',
      )}`,
    ],
    passes: ['=teeth', '=dental', '=defrost', '=slightly', '=trial', '=risk+of', '=aspirin', '=diet'],
    examples: { flags: ['Chew ginger and the blocked artery opens by itself.'], passes: ['Chew an aspirin while you wait for the ambulance.'] },
  },
];
