import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

/** Claims about food, water, air and radiation. */
export const ENVIRONMENT: readonly Claim[] = [
  {
    id: 'fluoride',
    claim: 'Fluoride in tap water lowers IQ or poisons people.',
    source: { by: 'Broadbent et al., American Journal of Public Health', title: 'Community water fluoridation and intelligence: prospective study in New Zealand', year: 2015, doi: '10.2105/AJPH.2013.301857' },
    wordings: [
      'fluoride harm|=poison|brain|cancer|=neurotoxin cause|harm|=lowering|=lowers|=lower|=is|=same|=drops',
      'fluoride brain', 'fluoride =poison|=neurotoxin|=toxic|=rat+poison|=rat+bait|=veneno|=nazis',
      '& fluoride =iq|=poison|=neurotoxin', 'fluoride cause cancer|depression|=calcified|=thyroid',
      'fluoride =pineal|=pineal+gland|=third+eye|=calcif*|=calcifies|=kalsifikasi|=docile|=lithium',
      '& fluoride =pineal|=pineal+glands|=third+eye|=kalsifikasi|=calcifies',
      'fluoride =kidney|=kidneys|=joints|=gut|=reflux|=thyroid =failing|cause|=strips|=reason|=limp',
      '& fluoride =strips|=gut|=kidneys|=failing|=reflux', '=fluorida|=fluoride|=fluor =jangan|=bodoh|=lembab|=lembap',
      'fluoride =mind+control|=chemical+waste|=industrial+waste|=poisoning',
      `${any('fluoride, fluoridated water, fluoridation, fluorida, fluor, fluoruro, fluoride toothpaste')} ${any(
        'calcifies, calcify, lowers iq, lower iq, lowers kids\' iq, dumb, docile, neurotoxin, poison, mass medication, nazi, nazis, pineal, stupid',
        'mind control, causes cancer, cause cancer, toxic waste, industrial waste, rat poison, brain damage, makes us dumb, bodoh, cancer, arthritis',
        'racun, veneno',
      )} !${any('at 0.7, excess')}`,
    ],
    passes: ['=mottles', '=excess', '=at+high',
      '=1.5', '=fluorosis', '=varnish', '=above', '=high+levels', '=groundwater', '=dose', '=poisoning+centre',
      '=mottled', '=swallow+toothpaste', '=supervised', '=lower+decay', '=prevents+decay', '=cavities',
    ],
    examples: { flags: ['Fluoride is lowering our kids\' IQ.'], passes: ['Fluoride varnish twice a year.'] },
  },
  {
    id: 'raw-milk',
    claim: 'Raw milk cures or is safer than pasteurised milk.',
    source: { by: 'Costard et al., Emerging Infectious Diseases', title: 'Outbreak-related disease burden associated with consumption of unpasteurized cow\'s milk and cheese', year: 2017, doi: '10.3201/eid2303.151603' },
    wordings: [
      'raw-milk cures|cure|prevent|better|safe|asthma', '& raw-milk cures|safe|prevent|=best|asthma',
      'raw-milk =healthier|=healthiest|=never|=superfood|=enzymes',
      'pasteurised =dead|=useless|harm|=kills =milk|=nutrients|=enzymes|=good',
      'raw-milk =cures|=cured|=healed|=heals|=alive|=living|=enzymes|=never+sick',
      `${any(
        'raw milk, unpasteurised milk, unpasteurized milk, leche cruda, susu mentah, raw dairy, raw goat milk, raw cheese',
      )} ${any(
        'cures, cure, cured, heals, safer, safer than, never made, healthier, better for, prevents, prevent, protects, immunity, superfood, boosts',
        'all the antibodies, antibodies a baby needs, medicine, best thing, cura, more nutritious, kills bacteria, gives you immunity, good bacteria, probiotics',
      )} !${any('listeria, e. coli, brucella')}`,
      `${any('pasteurised, pasteurized, pasteurising, pasteurizing, pasteurisation, pasteurization')} ${any(
        'kills everything good, dead, destroys the enzymes, destroys enzymes, poison, kills the nutrients, causes lactose, makes milk toxic',
      )}`,
    ],
    passes: [
      '=outbreak', '=coli', '=listeria', '=campylobacter', '=brucella', '=brucellosis', '=avoid', '=not+safe',
      '=isn\'t+safe',
    ],
    examples: { flags: ['Raw milk cures asthma and never made anyone sick.'], passes: ['An outbreak of E. coli from raw milk.'] },
  },
  {
    id: 'sunscreen',
    claim: 'Sunscreen causes cancer; the sun does not.',
    source: { by: 'Green et al., Journal of Clinical Oncology', title: 'Reduced melanoma after regular sunscreen use: randomized trial follow-up', year: 2011, doi: '10.1200/JCO.2010.28.7078' },
    wordings: [
      'sunscreen =carcinogen|=carcinogenic|=carcinogens', 'sunscreen cause|harm cancer|infertility|=hormones',
      'sunscreen =poison|=toxic|=causes|=worse', '& sunscreen cause cancer', 'sunscreen =is+what|cause =cancer',
      'sun =doesn\'t+cause|=does+not+cause|=never+caused cancer', '=not+the+sun cancer sunscreen',
      'sunscreen =gives|=cause|=causes|=giving =cancer|=it|=them',
      '& sunscreen =cream+that+gives|=killing|=kills|=gives', 'sunscreen =killing|=kills|=than+the+sun',
      '& sunscreen =bin+it|=bin|=throw|=stop =cancer|=never+burned|=vitamin+d|=grandparents|=tallow',
      'sunscreen =blocks =healing|=vitamin',
      `${any('black people, dark skin, brown people, asians, people of colour, orang kulit gelap, dark skinned people')} ${any(
        'can\'t get skin cancer, cannot get skin cancer, don\'t get skin cancer, don\'t need sunscreen, never burn, immune to skin cancer',
        'no need sunscreen, don\'t need spf, don\'t get melanoma, can\'t get melanoma',
      )}`,
      `${any('sunlight, the sun, sun, sunshine')} ${any(
        'never harmed, never hurt, doesn\'t cause, does not cause, never caused, never gave, is harmless, can\'t cause, cures',
      )} ${any('anybody, anyone, cancer, melanoma, skin, skin cancer, no one, nobody')}`,
      `${any('seed oils, seed oil, vegetable oils, pufas')} ${any('burn, sunburn, sunburnt, sunscreen, tan')} ${any(
        'you won\'t burn, won\'t burn, don\'t burn, no sunscreen, never burn, causes sunburn, cause sunburn, cause skin cancer, stop eating, quit',
      )}`,
      `${any('sunscreen, sun cream, spf, suncream, sunblock')} ${any('causes, cause, gives, the real cause, causing, is what causes, carcinogenic, menyebabkan')} > ${any('cancer, skin cancer, melanoma, vitamin d deficiency, them it, kanser, infertility')}`,
      `${any('tanning beds, sunbeds, tanning bed, sunbed, base tan, a tan')} ${any('safe source, is safe, are safe, protects, healthy, good for you, safer than, safe way, best source, prevents')}`,
    ],
    passes: ['=can+get', '=allergic', '=burns', '=benzene',
      '=prevents', '=daily', '=vitamin+d+levels', '=factor', '=isn\'t', '=spf', '=reapply', '=shade', '=hat',
      '=less+than+burning', '=burns+kill',
    ],
    examples: { flags: ['Sunscreen causes skin cancer, not the sun.'], passes: ['Sun causes cancer, sunscreen doesn\'t.'] },
  },
  {
    id: 'microwave',
    claim: 'Microwaved food causes cancer.',
    source: { by: 'World Health Organization', title: 'Electromagnetic fields and public health: microwave ovens', year: 2005 },
    wordings: [
      'microwave cause|harm cancer|=molecules|=dna|=nutrients|=radioactive|brain|food|dna',
      'microwave =scrambles|=radioactive|=poison|=toxic', '& microwave cancer|=molecules|=radioactive',
      `${any('microwave, microwaves, microwaving, microwaved, microondas, ketuhar gelombang mikro')} ${any(
        'cancer, carcinogenic, radioactive, radiation, kills nutrients, kills all nutrients, destroys nutrients, toxic, poison, kanser, thyroid',
        'changes the dna, cancerigena, dead food, leaks radiation, mutates',
      )} !${any('unevenly, ablation')}`,
    ],
    passes: ['=ablation', '=lunch', '=noodles', '=dinner'],
    examples: { flags: ['Microwaved food gives you cancer.'], passes: ['The ward microwave broke again.'] },
  },
  {
    id: 'gmo',
    claim: 'Genetically modified food makes people ill.',
    source: { by: 'National Academies of Sciences, Engineering, and Medicine', title: 'Genetically Engineered Crops: Experiences and Prospects', year: 2016, doi: '10.17226/23395' },
    wordings: [
      'gmo cause|harm cancer|disease|infertility|autism|=epidemic', 'gmo =poison|=toxic|=veneno',
      '& gmo cancer cause|=epidemic', 'gmo =reason|=behind disease',
    ],
    passes: ['=golden+rice'],
    examples: { flags: ['GMO corn is the reason for the cancer epidemic.'], passes: ['Golden rice could prevent blindness.'] },
  },
  {
    id: 'chemtrails',
    claim: 'Planes spray chemicals on people.',
    source: { by: 'Shearer et al., Environmental Research Letters', title: 'Quantifying expert consensus against the existence of a secret, large-scale atmospheric spraying program', year: 2016, doi: '10.1088/1748-9326/11/8/084011' },
    wordings: [
      'chemtrail cause|harm|=spraying|=spray|=aluminium|=barium|disease|vaccine-stuff|=real|=us',
      '=spraying =aluminium|=barium|=sky', '=sky|=skies =poisoning|=spraying|=sprayed|=poison',
      '=poisoning+the+sky|=poison+the+sky|=spraying+the+sky', '& chemtrail =spraying|disease|=poison', '=chemtrails',
    ],
    passes: ['=snail', '=trail+run', '=condensation', '=clinical+trails', '=running'],
    examples: { flags: ['They are spraying barium on us, look at the trails.'], passes: ['It is condensation, not chemtrails.'] },
  },
  {
    id: 'radio-waves',
    claim: 'Wifi, phones or 5G cause cancer or other disease.',
    source: { by: 'Karipidis et al., Environment International', title: 'The effect of exposure to radiofrequency fields on cancer risk in the general and working population', year: 2024, doi: '10.1016/j.envint.2024.108983' },
    wordings: [
      '5g cause|harm cancer|infertility|brain|disease|infant !covid',
      '=emf|=wifi|=wi-fi|=5g|=bluetooth|=airpods|=smart+meters cause|harm cancer|brain|disease|death|=kids|infertility',
      '& =emf|=wifi|=5g cancer|=leukemia|=tumors|=tumours',
      '=cell+towers|=cell+tower|=phone+masts|=phone+mast|=masts|=menara|=antenas cause|harm cancer|brain|infant|death|infertility',
      '=emf|=5g|=wifi =tobacco|=poison|=radiation+poisoning|=killing',
      '=wifi|=wi-fi|=5g|=emf|=microwave|=router|=airpods|=cell+tower =periods|=puberty|=thyroid|=headaches|=migraines|=miscarriages|=sperm|=adhd|=autism|=glands',
      '& =wifi|=5g|=emf|=router =thyroid|=periods|=headaches|=lump|=shungite|=copper',
      '=shungite|=emf+stickers|=emf+sticker',
      '=turn|=shut|=switch =wifi|=router =off cancer|=periods|=headaches|=sleep+better',
      `${any(
        'wifi, wi-fi, 5g, cell phone radiation, cell phones, mobile phones, phone radiation, emf, airpods, bluetooth, smart meters, phone towers',
        'cell towers, router, telefon bimbit, masts, mobile phone, celular',
      )} ${any(
        'causes, cause, causing, gives you, give you, fries, destroys, damages, kills, menyebabkan, sebabkan, causa, causan, poisons, cooks, weakens',
        'lowers',
      )} > ${any(
        'cancer, brain tumours, brain tumors, tumours, tumors, infertility, immune system, headaches, dna, kanser, birds, sperm, sperm count, autism',
        'covid, burnout, miscarriage, leukaemia, cancer in kids, bees, heart',
      )} !${any('study, studies')}`,
      `${any('power lines, pylons, electric blankets, phone masts, mobile masts, microwaves, smart meters, induction hobs')} ${any('give, gives, cause, causes, causing, menyebabkan')} > ${any('leukaemia, leukemia, cancer, tumours, brain cancer, miscarriage, infertility, headaches in')}`,
    ],
    passes: ['=sleep', '=review',
      '=radiation+oncology', '=radiotherapy', '=password', '=down', 'chemo', '=screen+time', '=phone+call', '=ct',
      '=ward', '=staying+up', '=grandson', '=scrolling', '=lovely', '=on+the+phone', '=signal', '=migraine+app',
      '=dead+again', '=mess', '=down+again', '=screen',
    ],
    examples: { flags: ['Wifi in the nursery gives kids leukemia.'], passes: ['The ward wifi kills me.'] },
  },
  {
    id: 'additives',
    claim: 'MSG, aspartame or seed oils cause brain damage or cancer.',
    source: { by: 'World Health Organization, JECFA', title: 'Summary of findings of the evaluation of aspartame', year: 2023 },
    wordings: [
      'additive cause|harm cancer|brain|disease|autism|infertility|dementia',
      'additive =poison|=toxic|=neurotoxin|=veneno|=killing|=racun', '& additive cause|harm brain|cancer',
      'food =maggi cause cancer|=hair',
      `${any(
        'aspartame, diet coke, diet soda, sweeteners, msg, ajinomoto, artificial sweeteners, red 40, canola, seed oils, seed oil, coke zero',
        'aspartamo, perasa, vegetable oil, sunflower oil, margarine, splenda, sucralose',
      )} ${any(
        'causes, cause, gives you, give you, is poison, are poison, rat poison, is toxic, are toxic, the cause of, behind, menyebabkan, sebabkan',
        'causa, causan, rots, damages, destroys, worse than sugar, one molecule away, engine lubricant',
      )} !${any('known, possibly, lowers')}`,
    ],
    passes: ['=phenylketonuria', '=pku', '=group+2b', '=headache', '=possibly+carcinogenic', '=iarc'],
    examples: { flags: ['MSG causes brain damage.'], passes: ['IARC calls aspartame possibly carcinogenic; JECFA kept the limit.'] },
  },
];
