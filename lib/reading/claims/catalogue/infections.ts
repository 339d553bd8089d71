import type { Claim } from '../claim.ts';

/** Claims about infections and their treatment. */
export const INFECTIONS: readonly Claim[] = [
  {
    id: 'hiv-denial',
    claim: 'HIV does not cause AIDS, or herbs cure it.',
    source: { by: 'Chigwedere et al., Journal of Acquired Immune Deficiency Syndromes', title: 'Estimating the lost benefits of antiretroviral drug use in South Africa', year: 2008, doi: '10.1097/QAI.0b013e31818a6cd5' },
    wordings: [
      '=hiv|=vih > not > cause > =aids|=sida', '=hiv|=aids|=vih|=sida fake|=azt', '=azt =aids|=hiv|=killed|=did|cause',
      '& =hiv|=virus =never+isolated|=isolated', 'hiv remedy cures|cure|=negative',
      '& hiv herb|food|ritual|bleach|supplement cures|cure|=negative', 'hiv =sembuh',
      '=condoms|=condom hiv|=sperm =holes|=tiny+holes|useless', '=garlic hiv', 'hiv =lab+made|=cia|=man-made',
    ],
    passes: [
      '=u=u', '=test+negative', '=prep', '=undetectable', '=stem+cell', '=berlin', '=pep', '=treatment',
      '=antiretroviral', '=antiretrovirals',
    ],
    examples: { flags: ['HIV doesn\'t cause AIDS, the AZT did.'], passes: ['HIV: undetectable means untransmittable.'] },
  },
  {
    id: 'germ-denial',
    claim: 'Viruses or germs do not cause disease.',
    source: { by: 'World Health Organization', title: 'Infection prevention and control: fact sheet', year: 2024 },
    wordings: [
      'germ-theory fake', '=germ+theory =hoax|=lie|=myth|=fraud|=wrong|fake', '& germ-theory fake',
      '=viruses|=virus|=virology =don\'t+exist|=doesn\'t+exist|=never+isolated|=hoax|=fake|fake',
      '=no =virus =has+ever =isolated|=proven', '=there+is+no+virus|=there\'s+no+virus', '=koch\'s =never|=not',
      '=koch =postulates =never', 'terrain =germ|germ-theory',
      '=virus|=viruses =exosomes|=can\'t+be+contagious|=aren\'t+contagious|=not+contagious',
    ],
    passes: ['=computer', '=rabies+vaccine', '=hand+hygiene', '=germinoma', '=virus+scan', 'covid'],
    examples: { flags: ['Viruses don\'t exist, germ theory is a hoax.'], passes: ['Germs are everywhere, wash your hands.'] },
  },
  {
    id: 'antibiotics-virus',
    claim: 'Antibiotics cure colds and flu.',
    source: { by: 'Kenealy and Arroll, Cochrane Database of Systematic Reviews', title: 'Antibiotics for the common cold and acute purulent rhinitis', year: 2013, doi: '10.1002/14651858.CD000247.pub3' },
    wordings: [
      'antibiotic cold cures|=kill|=kills|=best|=need|=ask|=demand|=faster|=fast|=bunuh|=works',
      '& antibiotic cold =kill|=kills|=ask|=bunuh|cures|=best|=cepat',
      'antibiotic fever|cold infant =need|=day+one|=always',
      'antibiotic =virus|=viruses|=viral =kill|=kills|=bunuh|=matan|=works|cures',
      'antibiotic =gripe|=selsema|=resfriado cures|=mata|=bagi|=necesitas',
    ],
    passes: [
      '=leftover', '=stewardship', '=rarely', '=overuse', '=pneumonia', '=not+needed', '=bacterial', '=guardian',
    ],
    examples: { flags: ['Antibiotics kill the flu fast, ask for them.'], passes: ['Antibiotics won\'t help a cold.'] },
  },
  {
    id: 'dengue-papaya',
    claim: 'Papaya leaf cures dengue.',
    source: { by: 'World Health Organization', title: 'Dengue: guidelines for diagnosis, treatment, prevention and control', year: 2009 },
    wordings: [
      'dengue herb|food|ritual|remedy cures|cure|=double|=naik|=up|=raises|better',
      '& =papaya|=betik|=daun+betik =platelets|=platelet cures|cure|=double|=naik|=up|=raises|=boosts',
      'dengue =crab|=ketam|=sup+ketam|=100plus cures|=naik',
    ],
    passes: ['=admit', '=warning+signs'],
    examples: { flags: ['Papaya leaf juice cures dengue overnight.'], passes: ['Dengue season: look for warning signs.'] },
  },
  {
    id: 'natural-antibiotic',
    claim: 'Garlic, honey, oregano or onions replace antibiotics.',
    source: { by: 'World Health Organization', title: 'The WHO AWaRe antibiotic book', year: 2022 },
    wordings: [
      'herb|food|oil|supplement antibiotic better|quit|=natural',
      '& herb|food|oil =natural+antibiotic infection|better|cures', 'herb|oil|food infection cures|better',
      '=onion|=onions =socks|=sock|=feet', 'breath-test cures',
    ],
    passes: [
      '=nothing', '=manuka =wound', '=dressing', '=penicillin+mould', '=cranberry', '=probiotics =with', '=tea+break',
      '=food+poisoning', '=smell',
    ],
    examples: { flags: ['Garlic is a natural antibiotic, better than amoxicillin.'], passes: ['Manuka honey dressing on a wound.'] },
  },
  {
    id: 'fever-suppress',
    claim: 'A fever must never be lowered.',
    source: { by: 'Sullivan et al., American Academy of Pediatrics, Pediatrics', title: 'Fever and antipyretic use in children', year: 2011, doi: '10.1542/peds.2010-3852' },
    wordings: [
      'suppress-fever =never|quit cause|harm', 'suppress-fever cause|harm seizure|brain|=stops|immune',
      'fever =never =down', '& =never suppress-fever|fever cause|=stops|harm', 'suppress-fever =stops =healing',
      'suppress-fever =prolongs|=prolong|cause =illness|fever',
    ],
    passes: ['=overdose', '=liver', '=teething', '=dose', '=under+three+months', '=aspirin', '=reye', '=reye\'s'],
    examples: { flags: ['Never bring a fever down, it stops the healing.'], passes: ['Paracetamol for comfort is fine.'] },
  },
];
