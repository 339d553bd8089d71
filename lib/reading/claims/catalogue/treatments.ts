import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

/** Claims about what is prescribed, fitted or given every day, and about what is put in its place. */
export const TREATMENTS: readonly Claim[] = [
  {
    id: 'inhalers',
    claim: 'Inhalers weaken the lungs, and breathing or food cures asthma.',
    source: { by: 'Global Initiative for Asthma', title: 'Global Strategy for Asthma Management and Prevention', year: 2024 },
    wordings: [
      'inhaler =weaken|=weakens|=addictive|=ruin|=ruins|=stunt|=stunts|=lemahkan|=ketagih|=damage|=damages',
      'inhaler quit food|herb|bodywork|ritual|oil',
      '& inhaler =binned|=bin|=wean|=drawer|=throw =honey|=breath|=breathe|=breathing|=butter|=coffee',
      '& =asthma|=asma =breath|=breathing|=honey|=butter|=grief inhaler =bin|=binned|=off|=weaken|=drawer',
      '=asthma|=asma =grief|=emotion|=emotional|=mucus+only|=held+grief',
      '=asthma|=asma food|bodywork|herb|oil|ritual cures|=fix|=fixes',
    ],
    passes: [
      '=spacer', '=technique', '=rinse', '=thrush', '=as+well+as', '=breath+actuated', '=dry+powder', '=every+day',
      '=preventer+daily', '=overuse', '=too+much+blue',
    ],
    examples: { flags: ['Asthma inhalers weaken lungs, wean off with honey.'], passes: ['Overuse of the blue inhaler is a warning sign, ask for a preventer.'] },
  },
  {
    id: 'root-canals',
    claim: 'Root canals or amalgam fillings cause cancer or other disease.',
    source: { by: 'US Food and Drug Administration', title: 'Recommendations about the use of dental amalgam in certain high-risk populations', year: 2020 },
    wordings: [
      'dental cancer|disease|=toxins|=ms', '& dental =breast+cancer|=cancer|=toxins',
      'dental =leak|=leaks|=dead+organ|=poison|=toxins',
      '=amalgam|=mercury|=fillings =removal|=removed|=out =cured|=gone|=symptoms|=healed',
      `& ${any('root canal, root canals, endodoncia, endodoncias, diente muerto, dead tooth, rawatan akar')} ${any('enferma, enferman, corazon, heart, heart attack, heart attacks, infarto, infartos, sick, breast, kanser, cancer, disease, immune, kidneys, poison, poisons, leaks, envenena, jantung, meridian, every organ')}`,
      `& ${any('amalgam, amalgams, amalgama, amalgamas, mercury fillings, silver fillings, tampalan perak, empastes de plata')} ${any('ms, esclerosis, multiple sclerosis, alzheimer\'s, autism, fatigue, poison, poisons, poisoning, veneno, quitenselas, remove them, take them out, get them out, leak, leaks, vapour, sueltan mercurio, brain fog, depression, dementia, kidney, sick, autismo, racun')}`,
    ],
    passes: [
      '=1920', '=old+study', '=estudio',
      '=oral+cancer', '=mouth+cancer', '=abscess', '=pain', '=infection+control', '=gum+disease', '=before+chemo',
      '=before+radiotherapy', '=jaw+radiotherapy', '=endocarditis', '=heart+valve', '=crown', '=decay', '=periodontal',
      '=separator',
    ],
    examples: { flags: ['Root canals leak toxins that feed breast cancer.'], passes: ['A root canal saves the tooth; it causes no disease.'] },
  },
  {
    id: 'eyes-natural',
    claim: 'Exercises, sun gazing or leaving glasses off heals eyes.',
    source: { by: 'American Academy of Ophthalmology', title: 'Complementary therapy assessment: visual training for refractive errors', year: 2013 },
    wordings: [
      'eye-care eye-trick', '& eye-care eye-trick =back|=fixes|=in+the+drawer|=cures|=heal|=day',
      '=sun+gazing|=sungazing =fixes|=heals|=cures|=cataracts|=eyesight|=energy',
      'eye-care =in+the+drawer|=throw+away|=weaken|=lazy|=stop+wearing',
      '=glasses|=spectacles =weaken|=weakens|=lazy|=worse =eyes|=eye',
      `${any(
        'eye exercises, sun gazing, sungazing, castor oil, castor oil drops, honey drops, honey, palming, carrots, carrot juice, urine, onion juice',
        'throw away your glasses, ditch your glasses, bates method, breast milk, jus lobak, coconut water, pinhole glasses',
      )} ${any(
        'cure, cures, cured, heal, heals, dissolve, dissolves, restore, restores, fix, fixes, reverse, reverses, give you night vision, night vision',
        'sembuhkan, perfect eyesight, throw away your glasses, cura, melts',
      )} ${any(
        'eyes, eyesight, cataract, cataracts, glaucoma, short sight, vision, night vision, myopia, glasses, rabun, conjunctivitis, katarak, cataratas',
        'pink eye',
      )} !${any('burns')}`,
      `${any('carrots, carrot juice, lobak merah, bilberries, zanahorias')} ${any('night vision, see in the dark, perfect vision, cure short sight, fix your eyes, throw away your glasses')}`,
      `& ${any('glasses, spectacles, specs, cermin mata, lentes, anteojos, gafas, spects, spectacle')} ${any('weaken, weakens, weaken ur, weaken your, lazy, makes eyes, make your eyes, make eyes, number keeps rising, power keeps rising, power increases, worse, dependent, lemahkan, rosakkan, makin rabun, makin teruk, debilitan, empeoran, acostumbra, acostumbran, addicted')} ${any('eyes, eye, muscles, number, power, eyesight, mata, vista, ojos, rabun, sight, kids, vision')}`,
      `& ${any('urine, breast milk, honey, castor oil, onion juice, lemon juice, air kencing, madu, miel, saliva, spit, limon, amniotic, kohl, susu ibu, manzanilla, coconut water, holy water')} ${any('eye, eyes, mata, ojo, ojos, apollo, conjunctivitis, pink eye, red eye, cataract, cataracts, katarak, cataratas, glaucoma, stye, sore eyes')} ${any('clears, clear, cleared, cures, cure, cured, heals, healed, dissolve, dissolves, drop, drops, gone, sembuh, baik, hilang, titis, cura, quita, limpia, melts, in one day, overnight, works, restores, gotas, wash')}`,
      `& ${any('eye, eyes, mata, ojo, ojos')} ${any('drop of lemon, lemon drops, drops of lemon, lime juice, limau, limon, honey drops, coconut water, raw milk, onion')} ${any('washes, wash, clears, cleans, dust, sharpens, sharper, brighter, cura, limpia, cures, redness, tajamkan, out')}`,
    ],
    passes: [
      '=scratch', '=glaucoma+drops', '=jangan', '=ulcer', '=burn', '=increase+power', '=new+glasses', '=new+specs',
      '=convergence', '=vision+therapy+for', '=amblyopia', '=patch', '=eclipse', '=dry+eye', '=eye+strain', '=fog',
      '=foggy', '=contact+lenses', '=scratch', '=diet', '=operation+first',
    ],
    examples: { flags: ['Stop wearing glasses and your eyes will train themselves back to 20/20.'], passes: ['Palming rests tired eyes; it changes no lens.'] },
  },
  {
    id: 'spine-immunity',
    claim: 'Adjusting the spine boosts immunity or cures disease.',
    source: { by: 'Côté et al., Chiropractic & Manual Therapies', title: 'The global summit on the efficacy and effectiveness of spinal manipulative therapy for non-musculoskeletal disorders', year: 2021, doi: '10.1186/s12998-021-00362-9' },
    wordings: [
      'spine cold|immune|infection|asthma|=colic|=ear+infections|=bedwetting|cancer|diabetes|=adhd cures|prevent|=boosts|=boost|cause|=why',
      '& spine =immunity|=immune|=colds|=colic =boosts|=boost|=why|=fixes|=cures',
      '=subluxation|=subluxations cause|=root|=behind disease|=everything',
      `${any('spine, spinal, atlas, adjustment, adjustments, subluxation, subluxations, chiropractic, chiropractor, adjust')} ${any(
        'root of all, cause of all, cures, cure, boosts immunity, boost immunity, root of every, all disease, source of, instead of vaccines',
        'better than vaccines, prevents',
      )} ${any(
        'disease, asthma, ear infections, ear infection, colic, immunity, infection, infections, autism, adhd, bedwetting, baby, flu, epilepsy',
      )}`,
    ],
    passes: ['=fracture', '=stroke', '=tore', 
      '=dose+adjustment', '=renal', '=adjusted+odds', '=adjusted+for', '=low+back', '=back+pain', '=neck+pain',
      '=insulin', '=adjusted+to', '=well+adjusted',
    ],
    examples: { flags: ['One adjustment boosts immunity for 30 days.'], passes: ['Manipulation may ease low back pain a little.'] },
  },
  {
    id: 'magnets',
    claim: 'Copper bracelets or magnets heal.',
    source: { by: 'Richmond et al., PLoS ONE', title: 'Copper bracelets and magnetic wrist straps for rheumatoid arthritis', year: 2013, doi: '10.1371/journal.pone.0071529' },
    wordings: [
      'magnet-cure arthritis|disease|=methotrexate|=pain|=circulation|=blood cures|=eases|=come+off|=works|=gone|=realigns|=improves',
      '& magnet-cure =methotrexate|=arthritis|=lump|=chronic+pain =gone|=off|=coincidence|=eases|=moving',
      `${any(
        'copper bracelet, copper bracelets, magnetic bracelet, magnetic bracelets, copper bands, magnets, magnet therapy, copper insoles',
        'gelang tembaga',
      )} ${any('relieve, relieves, ease, eases, cure, cures, draw, draws, treat, treats, heal, heals, sembuhkan')} > ${any('arthritis, pain, rheumatism, joint pain, joints, gout, migraine, back pain, artritis')}`,
      `${any('copper bracelet, copper bracelets, copper bangle, copper bangles, magnetic bracelet, magnetic bracelets, magnets, copper insoles, copper socks')} ${any('sort, sorts, sort out, sorts out, sorted, fix, fixes, fixed, clear, clears, cure, cures, keep away, keeps away, ease, eases, get rid of')} > ${any('arthritis, rheumatism, joints, back pain, migraines, gout, blood pressure, inflammation, knees')}`,
    ],
    passes: ['=mri+safety', '=swallowed', '=button', '=tms', '=fridge', '=metal+free', '=attract', '=vaccine'],
    examples: { flags: ['A copper bracelet got every patient of mine off methotrexate.'], passes: ['Two swallowed magnets need theatre tonight.'] },
  },
  {
    id: 'vaping-harmless',
    claim: 'Vaping is harmless.',
    source: { by: 'World Health Organization', title: 'Electronic cigarettes: call to action', year: 2023 },
    wordings: [
      'vape =harmless|=zero+harm|=just+steam|=just+water|=only+steam|=just+vapour|=100%+selamat|=selamat+untuk|=no+harm|=wap+air|=completely+safe|=inofensivo|=solo+vapor',
      '& vape =zero+harm|=harmless|=100%+safe|=let+the+teens',
      'vape safe =lungs|=paru-paru|=teens|=kids|=100%|=pregnancy',
      `${any('vape, vapes, vaping, e-cigarettes, vapor, vapour, vapeo')} ${any(
        'totally harmless, harmless, just water, just water vapour, just water vapor, cleans, 100% safe, perfectly safe, safe for lungs, cuma wap air',
        'wap air, selamat, solo vapor de agua, no risk, zero risk, safe as air',
      )}`,
    ],
    passes: ['=than+smoking', '=less+harmful', '=not+harmless', '=isn\'t+harmless', '=quit+smoking', '=stop+smoking'],
    examples: { flags: ['Vapes are just steam and fruit flavour, zero harm.'], passes: ['Vaping is less harmful than smoking, and not harmless.'] },
  },
  {
    id: 'glp1-harm',
    claim: 'GLP-1 drugs blind or kill those who take them.',
    source: { by: 'Lincoff et al., New England Journal of Medicine', title: 'Semaglutide and cardiovascular outcomes in obesity without diabetes', year: 2023, doi: '10.1056/NEJMoa2307563' },
    wordings: [
      'glp1 harm|=blind|=blindness|=melts|=rots|=paralyses|=paralyzes =everyone|=no+exceptions|=all|=everybody|=will|=your',
      'glp1 =melts|=rots|=poison|=lizard+venom|=is+killing', '& glp1 =no+exceptions|=everyone+on+it',
    ],
    passes: [
      '=naion', '=pancreatitis', '=rare', '=gastroparesis', '=retinopathy', '=compounded', '=fake', '=counterfeit',
    ],
    examples: { flags: ['Ozempic melts the eyeballs of everyone on it.'], passes: ['Semaglutide has a rare link with NAION, tell us of sudden visual loss.'] },
  },
  {
    id: 'cpap-harm',
    claim: 'CPAP harms lungs; taping the mouth does instead.',
    source: { by: 'Patil et al., Journal of Clinical Sleep Medicine', title: 'Treatment of adult obstructive sleep apnea with positive airway pressure: AASM clinical practice guideline', year: 2019, doi: '10.5664/jcsm.7640' },
    wordings: [
      'cpap =mold|=mould|=scarring|=scars|=destroys|=cancer|=kills|=scam',
      '& cpap =tape+your+mouth|=mouth+tape|=sell+that|=throw',
      '=mouth+taping|=mouth+tape|=tape+your+mouth =apnea|=apnoea|=adhd|=asthma|=cures|=fixes|=snoring',
      `& ${any('mouth tape, mouth taping, tape your mouth, taping my mouth, taped my mouth, didgeridoo, nasal strips')} ${any('sleep apnoea, sleep apnea, apnoea, apnea, cpap, snoring, adhd, jaw')} ${any('cured, cures, cure, fixes, fixed, fix, gone, binned, bin, threw, instead, no more, ditch, ditched, replaces, never need')}`,
    ],
    passes: [
      '=recall', '=philips', '=clean', '=cleaning', '=mask+fit', '=weaned', '=neonatal', '=don\'t+tape',
      '=not+recommend',
    ],
    examples: { flags: ['CPAP machines are mold boxes, tape your mouth and sell that thing.'], passes: ['Clean the CPAP tube each week.'] },
  },
  {
    id: 'hrt-poison',
    claim: 'Hormone therapy at menopause poisons; herbs do instead.',
    source: { by: 'The North American Menopause Society', title: 'The 2022 hormone therapy position statement', year: 2022 },
    wordings: [
      'hrt =toxins|=poison|=toxic|=go+to+the+breast', '& hrt =toxins|=liver =breast|=poison',
      '=hot+flushes|=menopause =liver|=toxins|=plastic =throwing|=detox|=off', 'hrt quit herb|food',
    ],
    passes: [
      '=slightly', '=benefit', '=risk+factors', '=nicotine', '=fentanyl', '=lidocaine', '=rivastigmine', '=shortage',
    ],
    examples: { flags: ['Block hot flushes with HRT and the toxins go to the breast.'], passes: ['HRT raises the risk of breast cancer slightly with some types.'] },
  },
  {
    id: 'generics',
    claim: 'Generic drugs are weaker than the brand.',
    source: { by: 'US Food and Drug Administration', title: 'Generic drugs: questions and answers', year: 2021 },
    wordings: [
      'generic-drug =20%|=20+percent|=weaker|=weak|=half|=sugar|=fillers|=chalk|=don\'t+work|=palsu',
      '& generic-drug =take+three|=take+two|=weaker|=as+strong',
    ],
    passes: ['=same', '=bioequivalence', '=bioequivalent', '=80', '=cheaper'],
    examples: { flags: ['Generics only have to be 20% as strong as the brand.'], passes: ['A generic has the same substance and is cheaper.'] },
  },
  {
    id: 'blood-donation',
    claim: 'Giving blood makes one fat, weak or addicted.',
    source: { by: 'World Health Organization', title: 'Blood donor selection: guidelines on assessing donor suitability', year: 2012 },
    wordings: [
      '=donar+sangre|=donating+blood|=giving+blood|=blood+donation|=derma+darah =engorda|=fat|=adiccion|=addicted|=addictive|=gemuk|=impotent|=mandul|=weakens|=lemah',
      `& ${any('blood donor, blood donors, giving blood, give blood, donating blood, donate blood, derma darah, donar sangre, donantes de sangre, blood bank, gave blood, penderma darah, dono sangre')} ${any('weak, weakens, weaken, thins, thins you, never make back, never get back, die young, dies young, shortens, lose strength, lemah, mandul, fat, gemuk, debilita, engorda, addicted, ageing, lowers immunity, lowers your immunity, impotent, drains, sell, sells, selling, jual, venden, can never replace, never replace')} ${any('blood, you, strength, immunity, them, darah, life, men, money, it, sangre, what they take, body, badan, buat')}`,
    ],
    passes: ['=faint', '=dizzy', '=rest', '=biscuit', '=iron', '=anaemia', '=hospital+needs', '=restriction', '=eligib*', '=fatigue', '=iron'],
    examples: { flags: ['Donar sangre engorda y crea adicción.'], passes: ['Donating blood takes an hour, drink first.'] },
  },
  {
    id: 'alcohol-safe',
    claim: 'Alcohol is safe or heals in any amount.',
    source: { by: 'World Health Organization', title: 'No level of alcohol consumption is safe for our health', year: 2023 },
    wordings: [
      'alcohol =safe+in+all|=safe+in+any|=declared+safe|=cures|=cleans+the|=good+for+the+baby|=good+for+babies|=builds+blood',
      'alcohol pregnant|infant =safe|=good|=helps|=calms|=teething =fine|=brings|=milk|=gum|=gums|=good+for',
      `${any(
        'red wine, glass of wine, wine, a beer, guinness, brandy, whisky, alcohol, whiskey, rum, todi, arak, vino tinto',
      )} ${any(
        'good for the heart, good for your heart, protects the heart, heart healthy, prevents heart, keeps the heart, bueno para el corazon',
        'warms you up, warms you, keeps you warm, cures a cold, prevents covid, kills the virus, good for you, never hurt, opens the arteries',
        'baik untuk jantung, brings milk, builds blood',
      )} !${any('fundraiser')}`,
    ],
    passes: [
      '=gel', '=rub', '=swab', '=wipes', '=withdrawal', '=no+safe', '=isn\'t+safe', '=not+safe', '=safeguarding',
      '=no+level', '=antidote', '=methanol',
    ],
    examples: { flags: ['Alcohol is now declared safe in all amounts.'], passes: ['There is no safe level of alcohol in pregnancy.'] },
  },
];
