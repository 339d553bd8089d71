import type { Claim } from '../claim.ts';

/** Claims about babies and children. */
export const INFANTS: readonly Claim[] = [
  {
    id: 'vitamin-k',
    claim: 'The vitamin K shot harms newborns.',
    source: { by: 'Hand et al., American Academy of Pediatrics, Pediatrics', title: 'Vitamin K and the newborn infant', year: 2022, doi: '10.1542/peds.2021-056036' },
    wordings: [
      'vitamin-k cause|harm|useless|quit|cancer|=poison|=synthetic|=toxic !=warfarin',
      '& vitamin-k cancer|=poison|=declined|=synthetic|=refused|=black+box',
    ],
    passes: [
      '=prevents', '=bleed', '=bleeding', '=reversal', '=warfarin', '=inr', '=families+who', '=see+families',
      '=haemorrhage', '=hemorrhage', '=counsel', '=parents+refuse', '=families+refuse',
    ],
    examples: { flags: ['The vitamin K shot is poison and triples leukaemia.'], passes: ['Vitamin K prevents bleeding in newborns.'] },
  },
  {
    id: 'honey-infant',
    claim: 'Honey is fine for babies under one.',
    source: { by: 'American Academy of Pediatrics', title: 'Botulism: honey and infants, in Red Book', year: 2021 },
    wordings: [
      'honey dummy|infant safe|cures|better|=soothes|=stops|=dab|=give|=fine',
      '& honey dummy safe|=colic|=stops|=sleep', 'honey|food infant =new+born|=newborn =tahnik+madu',
    ],
    passes: ['=over+one', '=over+1', '=botulism', '=after+one', '=older', '=years', '=not+under', '=never'],
    examples: { flags: ['A dab of honey on the dummy is fine at three months.'], passes: ['Honey for cough in children over one.'] },
  },
  {
    id: 'tummy-sleep',
    claim: 'Babies sleep safest on their tummies.',
    source: { by: 'Moon et al., American Academy of Pediatrics, Pediatrics', title: 'Sleep-related infant deaths: updated 2022 recommendations', year: 2022, doi: '10.1542/peds.2022-057990' },
    wordings: [
      'tummy infant =put|=lay =sleep', 'tummy infant =sleep|=sleeping =better|=deeper|=best|=longer',
      'tummy infant =safest|safe|better|=sleep+best|prevent|=sleeps+best|=deeper',
      '=back+sleeping|=back+to+sleep cause|fake|=scam|harm sids|infant', '& =back+sleeping sids cause',
      '& tummy sids =safest', '=back+sleeping =scam|=myth|=lie',
    ],
    passes: ['=tummy+time', '=saves', '=halved', '=awake', '=prone+ventilation'],
    examples: { flags: ['Babies sleep safest on their tummies.'], passes: ['Tummy time while awake.'] },
  },
  {
    id: 'breast-milk-cures',
    claim: 'Breast milk in the eye or ear cures infections.',
    source: { by: 'Meek and Noble, American Academy of Pediatrics, Pediatrics', title: 'Breastfeeding and the use of human milk', year: 2022, doi: '10.1542/peds.2022-057988' },
    wordings: [
      '=breast+milk|=breastmilk|=susu+ibu =eye|=eyes|=ear|=mata|=telinga|=conjunctivitis cures|cure|better|=skip',
      '=breast+milk|=breastmilk cures disease|cancer|infection',
    ],
    passes: ['=nec', '=donor', '=preterm', '=colostrum', '=protects', '=pump'],
    examples: { flags: ['Breast milk in the eye cures any eye infection.'], passes: ['Donor milk lowers NEC in preterms.'] },
  },
  {
    id: 'autism-other-causes',
    claim: 'Gluten, Tylenol, screens or parents cause autism.',
    source: { by: 'Ahlqvist et al., JAMA', title: 'Acetaminophen use during pregnancy and children\'s risk of autism, ADHD, and intellectual disability', year: 2024, doi: '10.1001/jama.2024.3172' },
    wordings: [
      'gluten autism cause|cures|cure|=comes+back', 'tylenol autism cause|=behind',
      '& tylenol|gluten autism cause|=recipe|=everyone',
      '=circumcision|=ultrasound|=ultrasounds|=screens|=tv|=epidural|=epidurals|=induction autism cause',
      '=ultrasound|=ultrasounds|=scans harm brain infant', '=epidurals|=epidural cause|harm brain',
      '=bad+parenting|=refrigerator autism cause',
    ],
    passes: ['=coeliac', '=celiac', '=fussy', '=picky', '=swedish', '=siblings'],
    examples: { flags: ['Gluten is what causes autism.'], passes: ['No effect of a gluten-free diet on autism in trials.'] },
  },
  {
    id: 'autism-cures',
    claim: 'Chelation, diets or supplements cure autism.',
    source: { by: 'James et al., Cochrane Database of Systematic Reviews', title: 'Chelation for autism spectrum disorder (ASD)', year: 2015, doi: '10.1002/14651858.CD010766.pub2' },
    wordings: [
      'chelation|bleach|remedy autism cures|=recovered|=recover|=gone|=comes+back|=healed',
      '& chelation|bleach|food|bodywork autism cures|=recovered|=cleared',
      'autism =recovered|=healed =diet|=protocol|=biomed|=stem+cells',
      'autism =reversed|=reversible|=reverse|=curable|=cured',
    ],
    passes: ['=lead+poisoning', '=sensory', '=killed', '=advertising', '=crime'],
    examples: { flags: ['Chelation cured my nephew\'s autism.'], passes: ['Chelation saves lives in lead poisoning.'] },
  },
];
