import type { Claim } from '../claim.ts';

/** Claims about first aid. */
export const EMERGENCIES: readonly Claim[] = [
  {
    id: 'cough-cpr',
    claim: 'Coughing saves you in a heart attack.',
    source: { by: 'American Heart Association', title: 'Guidelines for Cardiopulmonary Resuscitation and Emergency Cardiovascular Care', year: 2010 },
    wordings: [
      'cough heart alone|=saves|=save|=survive|=until|=alive|=keep', '& cough heart alone|=saves|=until',
      '=cough+cpr =saves|=share|=works|=save|=can|=lives', '& =cough+cpr alone|=saves|=share',
      'cough =cardiac+arrest =saves|=survive', '=batuk =serangan+jantung',
    ],
    passes: ['=cath+lab', '=witnessed', '=monitored', '=at+home+alone', '=chronic+cough', '=pneumonia', '=ace'],
    examples: { flags: ['Alone with a heart attack? Cough hard until help comes.'], passes: ['You can\'t cough your way out of an arrest.'] },
  },
  {
    id: 'stroke-pricking',
    claim: 'Pricking the fingers treats a stroke.',
    source: { by: 'Powers et al., American Heart Association, Stroke', title: 'Guidelines for the early management of patients with acute ischemic stroke', year: 2019, doi: '10.1161/STR.0000000000000211' },
    wordings: [
      'stroke prick fingers', '& stroke prick fingers', 'stroke prick =bleed|=drops|=darah',
      'stroke fingers =bleed|=drops|=darah|=sangre|=until+blood',
    ],
    passes: ['=glucose', '=blood+sugar'],
    examples: { flags: ['Stroke: prick all ten fingers until they bleed.'], passes: ['Check a finger-prick glucose in every suspected stroke.'] },
  },
  {
    id: 'seizure-spoon',
    claim: 'Something must go in the mouth during a seizure.',
    source: { by: 'American Heart Association and American Red Cross', title: 'Guidelines for First Aid', year: 2024 },
    wordings: [
      'seizure spoon mouth =put|=jam|=place|=insert|=use|=wedge|=between|=stop|=so+that|=stick|=letak|=masukkan|=poner|=pon|=shove',
      '& seizure spoon mouth =put|=jam|=place|=insert|=shove|=wedge',
      'seizure =swallow|=telan|=tragar =tongue|=lidah|=lengua', '& seizure =swallow|=swallowing =tongue',
      'seizure =hold|=restrain =down', '=spoon|=wallet =between+the+teeth|=in+the+mouth =swallow|=tongue|seizure',
      '=spoon =swallow', '=swallow|=swallowing =their+tongue|=his+tongue|=her+tongue|=the+tongue spoon|=hold|=put',
    ],
    passes: ['=bitten', '=bite', '=bit', '=spoonful', '=breaks', '=nothing', '=nobody', '=never', '=broken'],
    examples: { flags: ['Jam a spoon between the teeth during a seizure.'], passes: ['He had bitten his tongue in the seizure.'] },
  },
  {
    id: 'burn-home',
    claim: 'Toothpaste, butter, ice or egg helps a burn.',
    source: { by: 'American Heart Association and American Red Cross', title: 'Guidelines for First Aid', year: 2024 },
    wordings: [
      'burn burn-stuff =straight|=put|=apply|=rub|=spread|=takes|=sapu|=letak|=ponga|=smear|=best|=works|cures|prevent|=no+scar|=immediately|=heat|=on|=dab',
      '& burn burn-stuff =no+scar|=sapu|=smear|=rub|=apply',
    ],
    passes: [
      '=water', '=chemical', '=oil+burn', '=hot+oil', '=grease', '=unit', '=burnout', '=from+hot', '=calories',
      '=silver', '=dressing', '=coffee+burn', '=tongue', '=air',
    ],
    examples: { flags: ['Toothpaste on a burn takes the heat out.'], passes: ['Cool water for twenty minutes, no butter.'] },
  },
  {
    id: 'snakebite',
    claim: 'Cut, suck or tie off a snake bite.',
    source: { by: 'World Health Organization', title: 'Guidelines for the management of snakebites, 2nd edition', year: 2016 },
    wordings: [
      'snake suck =poison|=venom|=out|=tight|=tie|=tourniquet|=bisa|=ikat',
      '& snake suck =poison|=venom|=tourniquet|=out', 'snake =tourniquet|=cut|=suck',
      'snake herb|ritual|bleach cures|better',
    ],
    passes: ['=antivenom+vial', '=anti-venom', '=immobilise', '=pressure+bandage', '=fetal'],
    examples: { flags: ['Snake bite: cut it and suck the venom out.'], passes: ['Immobilise the limb and give antivenom.'] },
  },
  {
    id: 'drowning',
    claim: 'Turn a drowned person upside down, or wait for "dry drowning".',
    source: { by: 'Szpilman et al., New England Journal of Medicine', title: 'Drowning', year: 2012, doi: '10.1056/NEJMra1013317' },
    wordings: [
      'drowning heimlich =first|=pump|=push|=drain|=hang|=swing|=water|=terbalik',
      '& drowning heimlich =first|=hang|=drain', '=dry+drowning =days|=weeks|=later|=week',
    ],
    passes: ['=no+heimlich', '=choking'],
    examples: { flags: ['Drowned child? Hang them upside down first and drain the water.'], passes: ['Rescue breaths first in drowning.'] },
  },
  {
    id: 'heart-slap',
    claim: 'Slapping elbows, cold water or pepper treats a heart attack or causes a stroke.',
    source: { by: 'American Heart Association and American Red Cross', title: 'Guidelines for First Aid', year: 2024 },
    wordings: [
      'heart|stroke ginger-heart =saves|=stops|cures|cause|=instantly|=seconds|=minute|=minutes|=prevents',
      '& heart =slap|=slapping|=tepuk =elbow|=siku|=left',
      'drink =cold+water|=air+sejuk|=iced+water|=ice+water cause heart|stroke|cancer',
      '=shower|=mandi =head+first|=kepala stroke cause|prevent',
    ],
    passes: ['=therapeutic', '=hypothermia', '=aspirin', '=cold+intolerance', '=exercise'],
    examples: { flags: ['Cayenne in hot water stops a heart attack in a minute.'], passes: ['Aspirin while the ambulance comes.'] },
  },
];
