import type { Claim } from '../claim.ts';
import { CAUSE, CAUSED, any } from '../frames.ts';

/** Claims about babies and children. */
export const INFANTS: readonly Claim[] = [
  {
    id: 'vitamin-k',
    claim: 'The vitamin K shot harms newborns.',
    source: { by: 'Hand et al., American Academy of Pediatrics, Pediatrics', title: 'Vitamin K and the newborn infant', year: 2022, doi: '10.1542/peds.2021-056036' },
    wordings: [
      '& vitamin-k =wouldn\'t+give|=won\'t+give|=not+giving|=refuse|=refused =linked+with|=linked+to|=black+box|=don\'t+tell+you|=toxic|=synthetic',
      'vitamin-k cause|harm|useless|quit|cancer|=poison|=synthetic|=toxic !=warfarin',
      '& vitamin-k cancer|=poison|=declined|=synthetic|=refused|=black+box',
      '=vitamin+k|=vit+k|=vitamina+k =don\'t+need|=doesn\'t+need|=not+needed|=swap|=no+need|=nature|=leucemia|=nettle|=invented|=no+dejen',
      '& =vitamin+k|=vit+k|=vitamina+k =don\'t+need|=doesn\'t+need|=nature|=leucemia|=invented|=say+no|=no+dejen',
      '& =vit+k|=vitamin+k =nettle|=greens|=instead|=swap',
    ],
    passes: [
      '=prevents', '=reversal', '=warfarin', '=inr', '=families+who', '=see+families', '=haemorrhage', '=hemorrhage',
      '=counsel', '=parents+refuse', '=families+refuse', '=stops+brain', '=bleeds+in', '=evita+hemorragias',
      '=no+se+sostuvo', '=prevents+bleed', '=stops+bleed', '=brain+bleed', '=bled', '=before+a+bleed', '=bleed+stop',
      '=late+bleeding', '=vkdb', '=stops+bleeding',
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
      '=honey|=madu|=miel =newborn|=day+3|=day+three|=weeks+old|=three+weeks|=bebe|=bayi|=that+baby|=from+birth =protects|=spoon|=drop|=protect|=cures|=gut|=sleep',
      '& =honey|=miel|=madu infant =weeks|=drop|=spoon =barley|=protects|=colic|=reflux|=protect',
      `${any('babies, newborns, newborn, baby, infants, bayi')} ${any(
        'should be given water, need water, needs water, given water, sugar water, give water, bagi air, should have honey, honey is safe',
        'safe for newborn',
      )} ${any('first months, first week, first weeks, newborn, months old, from birth, months, week, honey, hot weather')}`,
    ],
    passes: ['=kill', '=kills', '=deadly', '=dangerous', '=killed', '=don\'t+need', '=no+water', '=formula+powder', '=isn\'t+safe', 
      '=over+one', '=over+1', '=botulism', '=after+one', '=older', '=years', '=not+under', '=never', '=please', '=cold',
      '=no+honey', '=went+me+cold', '=go+cold', '=doing+the+rounds',
    ],
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
      `${any('autism is, autism comes from, autisme tu')} ${any('gut full, full of candida, candida, yeast in the gut, leaky gut')}`,
      `${any('autism, autistic, autisme, autismo')} ${CAUSED} > ${any(
        'wifi, wi-fi, screens, mothers, refrigerator mothers, ultrasound, folic acid, tylenol, paracetamol, parasites, gluten, milk, formula',
        'epidural, epidurals, heavy metals, glyphosate, microwaves, c-sections, induction, candida, sugar, bad parenting, demons, phones, ipads, tv',
        'fluoride, plastics, mold',
      )}`,
      `${any(
        'wifi, wi-fi, screens, screen time, refrigerator mothers, cold mothers, ultrasound, ultrasounds, folic acid, tylenol, paracetamol',
        'acetaminophen, gluten, formula, epidural, epidurals, glyphosate, gadgets, ipad, ipads, tv, fluoride, bad parenting, induction, pitocin',
        'circumcision, antidepressants in pregnancy, c-sections, television, gajet, panadol',
      )} ${CAUSE} > ${any('autism, autistic, autisme, autismo')}`,
    ],
    passes: ['=genes', '=genetic', '=heritable', '=no+link', '=association', '=cohort', '=sibling', '=coeliac', '=celiac', '=fussy', '=picky', '=swedish', '=siblings'],
    examples: { flags: ['Gluten is what causes autism.'], passes: ['No effect of a gluten-free diet on autism in trials.'] },
  },
  {
    id: 'autism-cures',
    claim: 'Chelation, diets or supplements cure autism.',
    source: { by: 'James et al., Cochrane Database of Systematic Reviews', title: 'Chelation for autism spectrum disorder (ASD)', year: 2015, doi: '10.1002/14651858.CD010766.pub2' },
    wordings: [
      '& =chelation|=chelate =autism|=autistic|=spectrum|=asd =words|=speech|=come+back|=comes+back|=metals+are+out|=metals+out|=talking',
      'chelation|bleach|remedy autism cures|=recovered|=recover|=gone|=comes+back|=healed',
      '& chelation|bleach|food|bodywork autism cures|=recovered|=cleared',
      'autism =recovered|=healed =diet|=protocol|=biomed|=stem+cells',
      'autism =reversed|=reversible|=reverse|=curable|=cured',
      'autism =cured|=reversed|=healed|=recovered|=hilang|=sembuh =gluten|=diet|=protocol|=detox|=stem|=chelation|=camel|=ruqyah|remedy',
      `${any('parasites, heavy metals, worms, candida, gut, metals, toxins, mould')} ${any('autism')} ${any('is, causes, behind, cause, really, just')}`,
      `${any(
        'chelate, chelation, gluten-free, gluten free, casein-free, camel milk, stem cells, celulas madre, hyperbaric, bleach, mms, cds, keto',
        'homeopathy, leucovorin, parasite cleanse, detox, essential oils, cease, dioxido de cloro, prayer, ruqyah, diet',
      )} ${any(
        'cure, cures, cured, reverse, reverses, reversed, heals, healed, recover, recovered, he\'ll talk, talking, lost his diagnosis, cura, curan',
        'sembuh, sembuhkan, fixes',
      )} ${any('autism, autismo, autistic, autisme, your child, spectrum')}`,
    ],
    passes: ['=lead+poisoning', '=sensory', '=killed', '=advertising', '=crime'],
    examples: { flags: ['Chelation cured my nephew\'s autism.'], passes: ['Chelation saves lives in lead poisoning.'] },
  },
  {
    id: 'newborn-sun',
    claim: 'Sun at home treats a newborn\'s jaundice.',
    source: { by: 'Kemper et al., American Academy of Pediatrics, Pediatrics', title: 'Clinical practice guideline revision: management of hyperbilirubinemia in the newborn infant', year: 2022, doi: '10.1542/peds.2022-058859' },
    wordings: [
      'jaundice sun-baby =enough|=no+need|=instead|=seharian|=tak+payah|=cures|=better|=je|=put|=letak|=treats|=fixes|=window',
      '& jaundice sun-baby phototherapy =no+need|=tak+payah|=skip|=refuse|=nak',
      'jaundice =normal|=kuning+biasa =no+need|=tak+payah phototherapy',
      'jaundice herb|=goat+milk|=susu+kambing =cures|=turun|=baik|=sembuh',
      `${any('bayi kuning, baby kuning, kuning, jaundice, yellow baby, jaundiced, ictericia')} ${any(
        'jemur, mandi herba, air herba, susu kambing, matahari, sunlight, sunny window, sugar water, glucose water, sunbathe, sol, sunshine',
      )} ${any(
        'tak perlu, tak payah, no need, skip, ke hospital, hospital, goes away, cures, cure, hilang, enough, baik, sembuh',
      )} !${any('please, bawa')}`,
    ],
    passes: [
      '=tak+payah+jemur', '=check+kat+klinik',
      '=jangan', '=don\'t', '=not+enough', '=not+a+treatment', '=dehydrat*', '=no+sun', '=sunburn', '=fever',
      '=leptospirosis',
    ],
    examples: { flags: ['Bayi kuning letak bawah matahari je, tak payah masuk wad.'], passes: ['Sun through a window is not a treatment for jaundice.'] },
  },
  {
    id: 'colostrum',
    claim: 'Colostrum is bad, or a mother\'s mood or food spoils her milk.',
    source: { by: 'World Health Organization', title: 'Guideline: protecting, promoting and supporting breastfeeding in facilities', year: 2017 },
    wordings: [
      'colostrum bad-milk', '& colostrum bad-milk', '=breast+milk|=milk|=leche|=susu mother-mood bad-milk',
      '& =leche|=breast+milk|=susu+ibu mother-mood =colico|=colic|=epilepsia|=sick|=sakit',
      '=formula =stronger|=cleverer|=better+than =breast+milk|=breastmilk',
    ],
    passes: [
      '=gold', '=dirty+nappy', '=don\'t+throw', '=never+throw', '=no+tiren', '=jangan+buang', '=every+drop', '=fridge',
      '=express', '=donor',
    ],
    examples: { flags: ['El calostro es leche sucia, tírenlo los primeros tres días.'], passes: ['Colostrum is liquid gold, every drop counts.'] },
  },
  {
    id: 'eye-ointment',
    claim: 'A newborn\'s eye ointment blinds.',
    source: { by: 'US Preventive Services Task Force, JAMA', title: 'Ocular prophylaxis for gonococcal ophthalmia neonatorum', year: 2019, doi: '10.1001/jama.2018.21367' },
    wordings: [
      'eye-ointment harm|cause|=blindness|=blinds|=blind|=decline|=refuse|=poison|quit',
      '& eye-ointment =decline|=blindness|=poison',
    ],
    passes: ['=prevents', '=protects', '=gonorrh*', '=conjunctivitis+in+adults', '=shortage'],
    examples: { flags: ['A newborn\'s eye ointment causes blindness, decline it.'], passes: ['The eye ointment prevents blindness from gonorrhoea.'] },
  },
  {
    id: 'milk-teeth',
    claim: 'Decay in baby teeth does not matter.',
    source: { by: 'American Academy of Pediatric Dentistry', title: 'Policy on early childhood caries: consequences and preventive strategies', year: 2021 },
    wordings: [
      'milk-teeth =rot|=don\'t+matter|=doesn\'t+matter|=no+effect|=fall+out+anyway|=no+need|=waste|=tak+payah',
      '& milk-teeth =fall+out|=no+effect|=rot =anyway|=next|=save',
    ],
    passes: ['=do+matter', '=not+true', '=hold+space', '=still+need'],
    examples: { flags: ['Let the baby teeth rot, they fall out anyway.'], passes: ['Baby teeth do matter: they hold the space.'] },
  },
  {
    id: 'folk-illness',
    claim: 'An egg, a rub or lead powder cures the evil eye or empacho.',
    source: { by: 'Centers for Disease Control and Prevention', title: 'Lead in foods, cosmetics, and medicines', year: 2024 },
    wordings: [
      '=mollera =voltear|=voltearlo|=voltearlos|=jalarles|=jalarle|=chupar|=succionar','folk-ill folk-cure', '& folk-ill folk-cure =cura|=cures|=se+quita|=doctor|=medico|=sanan'],
    passes: [
      '=ask+kindly', '=some+families', '=plomo', '=lead', '=ask+families', '=respect', '=belief', '=creencia',
      '=pregunten', '=no+den', '=my+grandmother', '=mi+abuela',
    ],
    examples: { flags: ['El empacho se quita con una sobada y azarcón, no con el doctor.'], passes: ['Azarcón for empacho holds lead: test the child.'] },
  },
];
