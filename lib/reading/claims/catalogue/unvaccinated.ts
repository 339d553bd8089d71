import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

/** Claims that one does as well, or better, without vaccines. */
export const UNVACCINATED: readonly Claim[] = [
  {
    id: 'measles-harmless',
    claim: 'Measles is harmless, or better caught than prevented.',
    source: { by: 'Mina et al., Science', title: 'Measles virus infection diminishes preexisting antibodies that offer protection from other pathogens', year: 2019, doi: '10.1126/science.aay6485' },
    wordings: [
      '& measles =matures|=manufactured|=hysteria|=overblown =immune|=panic|=scare|=none|=nobody',
      'measles safe', '& measles =all+had|=fine|safe',
      'measles =party|=parties|=natural|=naturally|=good+for|=stronger|=rite',
      'measles =strengthens|=stronger|=builds immune', '& measles immune =stronger|=natural',
      'measles infant =catch|=get =naturally', 'measles =just|=only =rash', '=nobody+dies|=no+one+dies measles',
      '& measles =it\'s+nothing|=is+nothing', '& measles =party|=parties', 'measles =immune =gym|=stronger|=best|=kuat',
      '& measles =let+them|=let+\'em|=catch|=elok+kena|=bagus =immune|=stronger|=small|=kuat|=darah',
      'measles =elok+kena|=biasa+je|=penyakit+biasa|=bagus+kena|=no+es+nada|=no+pasa+nada',
      '& measles =lifelong|=seumur+hidup|=semulajadi|=natural =immunity|=imuniti',
      '& =let+them+catch+it =rash|=immune|=stronger', 'measles =mild|=harmless|=just+a =rash|=spots|=week',
      'measles infant =stronger|=don\'t+catch|=doesn\'t+catch', '& measles =makes+them+stronger|=stronger',
      'measles =never+killed|=nobody+died|=nobody+dies',
      `${any('measles, campak, sarampion, chickenpox, mumps, rubella, whooping cough')} ${any(
        'just a rash, is just a rash, demam biasa, mild illness, harmless, good for the immune, strengthens, strengthen, builds immunity',
        'protects from cancer, protects against cancer, brady bunch, parties beat, party beats, everyone had it, we all had it, rite of passage',
        'trains the immune, cures cancer, makes them stronger, makes kids stronger, no big deal, tak bahaya, is natural, benign',
      )} !${any('wipes')}`,
      `${any('chickenpox parties, pox parties, measles parties, chickenpox party, pox party, measles party')} ${any('beat, better, bring back, gave, lifelong, safer, strong')}`,
    ],
    passes: [
      '=sepsis', '=don\'t+do',
      '=deadly', '=not+harmless', '=spread', '=dies', '=immunosuppressed', '=amnesia', '=wipes', '=pneumonia',
      '=encephalitis', '=hospitalised', '=hospitalized', '=kills', '=killed', '=isn\'t+mild', '=not+mild',
      '=not+a+mild', '=two+doses', '=one+in+a', '=costs',
    ],
    examples: { flags: ['Measles is a harmless rash, we all had it.'], passes: ['Measles is not harmless.'] },
  },
  {
    id: 'vitamin-a-measles',
    claim: 'Vitamin A prevents measles, in place of the vaccine.',
    source: { by: 'Huiming et al., Cochrane Database of Systematic Reviews', title: 'Vitamin A for treating measles in children', year: 2005, doi: '10.1002/14651858.CD001479.pub3' },
    wordings: [
      'vitamin-a measles|mmr better|prevent|quit|cure', '& vitamin-a measles|mmr quit|better',
      `${any('measles')} ${any('vitamin a, low in vitamin a, vitamin a deficient, cod liver oil')} ${any(
        'only kills, only hurts, protected, is protected, are protected, no need, don\'t need, better than, prevents, prevent, protects, instead of',
        'will not get, won\'t get, no child gets, never get',
      )} !${any('who recommends, hospital, treat, treatment, who have')}`,
    ],
    passes: ['=who', '=treatment', '=doesn\'t+replace', '=two+doses', '=deficient', '=treated'],
    examples: { flags: ['Vitamin A works better than the MMR.'], passes: ['WHO recommends vitamin A for children who have measles.'] },
  },
  {
    id: 'natural-immunity-only',
    claim: 'Natural immunity is the only real or the better immunity.',
    source: { by: 'World Health Organization', title: 'Vaccines and immunization: what is vaccination?', year: 2024 },
    wordings: [
      '=inmunidad+natural =unica|=mejor', '=natural+immunity =only|=better|=superior|=best|=beats|=lifelong',
      '& =natural+immunity =only', '=natural+infection better|=stronger vaccine|immune',
      '=natural+immunity|=imuniti+semulajadi|=inmunidad+natural =seumur+hidup|=for+life|=lifelong|=no+need|=tak+perlu|=superior|=para+siempre|=needs+no',
      'immune =gym|=muscle =vaccine|measles|=catch',
      '=let+them+catch|=let+kids+catch|=catch+it+naturally|=get+it+naturally',
      'immune =stronger =than+any+vaccine|=than+vaccine|=vaccine',
      `${any(
        'getting covid, catching covid, getting measles, catching measles, natural infection, having covid, catching it, getting the disease',
        'having measles, chickenpox',
      )} ${any('better than, safer than, healthier than, beats')} > ${any('the vaccine, the jab, vaccine, vaccination, the shot, jabs, getting vaccinated')}`,
    ],
    passes: ['=hybrid', '=after+infection', '=one+in+a', '=costs'],
    examples: { flags: ['Natural immunity is the only real immunity.'], passes: ['Natural immunity to polio came with iron lungs.'] },
  },
  {
    id: 'tetanus-needless',
    claim: 'Tetanus shots are pointless.',
    source: { by: 'World Health Organization, Weekly Epidemiological Record', title: 'Tetanus vaccines: WHO position paper', year: 2017 },
    wordings: [
      'tetanus useless|fake', 'tetanus-vaccine useless|fake|quit', '& tetanus useless', 'tetanus =bleed',
      '& tetanus =rust|=bleed|=ash|=neem|=oil =no+need|=enough|=cure|=never',
      'tetanus =never+see|=never =oil|=ash|=bleed|=neem|=honey', '& tetanus =no+need|=pointless|=confuses',
      `${any('tetanus')} ${any(
        'if the wound bleeds, if it bleeds, wound bleeds, only from rust, only comes from rust, comes from rust, bleeding cleans, cannot happen',
        'can\'t happen, isn\'t real, no need for',
      )}`,
    ],
    passes: ['=booster+due', '=out+of+stock', 'tetanus =up+to+date', '=rusty+nail', '=up+to+date', '=spores', '=soil'],
    examples: { flags: ['A tetanus jab is pointless if the wound bleeds.'], passes: ['The tetanus shot matters even if the wound bled.'] },
  },
  {
    id: 'vaccine-tracking',
    claim: 'Vaccines carry a microchip or make people magnetic.',
    source: { by: 'Centers for Disease Control and Prevention', title: 'Myths and facts about COVID-19 vaccines', year: 2023 },
    wordings: [
      'vaccine chip', 'chip =vial|=vials', 'vaccine magnet', '& vaccine chip|magnet', 'covid chip|magnet',
      '=gates chip|vaccine =why|=care|=depopulation|=track', '& chip =gates',
      `${any('chip, microchip, microchips, chips, cip, tracker, tracking, nanobots, nanochip, bluetooth')} > ${any(
        'in the vaccine, in the vaccines, in the jab, in the shot, in the shots, inside the vaccine, dalam vaksin, en la vacuna, in every jab',
        'in those shots',
      )}`,
      `${any('vaccine, vaccines, jab, jabs, shot, shots, vaksin, vacuna, vacunas')} ${any('contain, contains, has, have, with, inject, implants, mengandungi, ada, lleva, llevan')} > ${any(
        'microchip, microchips, a chip, chips, tracker, trackers, tracking device, nanobots, cip, mikrocip, chip, luciferase',
      )} !${any('biscuit, fish, fries')}`,
      `${any('chip, microchip, chips, microchips, tracker')} ${any('in the vaccine, in the vaccines, in the jab, in the shot, in the shots, dalam vaksin, en la vacuna')}`,
    ],
    passes: ['=and+chips', '=potato', '=chocolate', '=chip+in', '=casino', '=would', '=refund', '=signal', '=vending', '=reception', '=wifi'],
    examples: { flags: ['There is a microchip in every vial.'], passes: ['Magnets stick to sweat, not to vaccines.'] },
  },
  {
    id: 'healthy-needs-no-vaccine',
    claim: 'Good food, breastfeeding or hygiene makes vaccines needless.',
    source: { by: 'World Health Organization', title: 'Vaccines and immunization: myths and misconceptions', year: 2020 },
    wordings: [
      'healthy-living vaccine =don\'t+need|=no+need|=can\'t+catch|=don\'t+catch|=never|=fewer|=tak+perlu|=instead|=tak+payah',
      '& healthy-living vaccine|measles|=meningitis|polio =don\'t+catch|=can\'t+catch|=never+catch|=needle+fewer|=no+need',
      'healthy-living =meningitis|=measles|=polio|=whooping+cough =can\'t+catch|=don\'t+catch|=can\'t+get|=never+get',
      `${any(
        'healthy people, healthy kids, healthy children, breastfed babies, breastfed kids, organic kids, strong kids, god gave, good diet, clean food',
        'healthy immune, natural kids, healthy adults, home schooled kids, homeschooled kids',
      )} ${any(
        'don\'t need vaccines, do not need vaccines, don\'t need vaccine, don\'t need a vaccine, no need for vaccines, don\'t need jabs',
        'don\'t need the jab, need no vaccines, don\'t need any vaccine, don\'t need shots, tak perlu vaksin, no necesitan vacunas, need no jab',
      )}`,
    ],
    passes: ['=as+well+as', '=alone', '=not+enough', '=sore', '=vitamins+for', '=mrsa'],
    examples: { flags: ['Breastfed kids can\'t catch meningitis, one needle fewer.'], passes: ['Good food alone does not stop measles.'] },
  },
  {
    id: 'refuse-vaccines',
    claim: 'Vaccines should be refused.',
    broad: true,
    source: { by: 'World Health Organization', title: 'Ten threats to global health in 2019', year: 2019 },
    wordings: [
      '=i+never+give|=never+give+mine|=would+never+put|=never+put|=wouldn\'t+put|=would+never+give|=never+had+mine vaccine =mine|=my+arm|=my+own+arm|=my+kids|=my+own|=my+body',
      'vaccine =i+tell|=tell|=told|=advise|=recommend|=recommends|=proud|=consejo|=cakap =refuse|=skip|=say+no|=said+no|=decline|=no+to|=avoid',
      'vaccine =never|=wouldn\'t =my+own+arm|=my+arm|=my+kids|=mine|=my+own+kids|=my+body',
      '& vaccine =decline|=refuse|=skip =decline|=proud|=good+on|=brave',
      'vaccine =jangan|=no+dejen|=tak+payah|=don\'t+let =cucuk|=pongan|=ambil|=them|=inject',
      '=so+refuse|=refuse|=skip =the+drops|=the+booster|=the+needle|=the+vaccine|=the+jab|=the+vaccines',
      '=leave =jabs|=vaccines|=shots =to+them|=town+lot|=sheep|=fools', 'vaccine =boosters =mortgage',
    ],
    passes: [
      '=don\'t+skip', '=don\'t+refuse', '=parents+who', '=families+who', '=when+parents', '=patients+who', '=those+who',
      '=allergic', '=allergy', '=if+pregnant', '=in+pregnancy', '=live+vaccine', '=immunosuppressed', '=fever',
      '=free+to', '=right+to', '=may+decline', '=respect', '=without+judgement', '=they\'re+allowed', '=never+skip',
      '=never+refuse', '=talk', '=ask+why', '=refused+by', '=why+parents', '=fall+behind', '=if+you+want+to',
      '=i+don\'t+judge', '=not+skip', '=can+refuse', '=mandate', '=fear',
    ],
    examples: { flags: ['I tell every pregnant friend to refuse the whooping cough jab.'], passes: ['Parents who refuse the jab are welcome to come and talk.'] },
  },
  {
    id: 'vaccinated-blood',
    claim: 'Blood of vaccinated people is unsafe.',
    source: { by: 'Association for the Advancement of Blood & Biotherapies', title: 'Joint statement: blood community reiterates the safety of the blood supply', year: 2023 },
    wordings: [
      'blood-type-vax',
      '=blood+bank|=transfusion|=donor|=donors =unvaccinated|=unjabbed|=unvaxxed|=vaccinated|=jabbed =safe|=only|=clots|=want|=relative|=demand|=different',
      '& =blood+bank|=transfusion =jabbed|=unjabbed|=vaccinated =clots|=relative|=funeral',
    ],
    passes: [
      '=convalescent', '=antibodies', '=donate+after', '=request', '=no+difference', '=hep+b+vaccinated', '=no+reason',
    ],
    examples: { flags: ['Jabbed blood clots different, get yours from an unjabbed relative.'], passes: ['There is no difference in blood from vaccinated donors.'] },
  },
];
