import type { Claim } from '../claim.ts';
import { CAUSE, HARM, any } from '../frames.ts';

/** Claims about care in hospital, tests, first aid and the mind. */
export const CARE: readonly Claim[] = [
  {
    id: 'organ-donors',
    claim: 'Doctors let organ donors die, or brain death is invented.',
    source: { by: 'NHS', title: 'Brain death', year: 2022 },
    wordings: [
      `${any(
        'donor, donors, donor register, organ donor, organ donors, organ donation, penderma organ, derma organ, donantes, donante, donor card',
        'your organs',
      )} ${any(
        'let you die, let them die, let you go, don\'t try, won\'t try, won\'t save, don\'t save, give up, stop treating, dibiarkan mati, biar mati',
        'sengaja, te dejan morir, dejan morir, kill you, killed for, not really dead, still alive, aren\'t really dead, aren\'t dead, harvest you alive',
        'won\'t resuscitate',
      )}`,
      `${any('organs, organ harvest, harvest, harvesting')} ${any('aren\'t really dead, not really dead, still alive, aren\'t dead, alive people, feel it, living patients')}`,
      `${any('brain death, brain dead, brain-dead, muerte cerebral, mati otak')} ${any(
        'is made up, made up, invented, isn\'t death, isn\'t real, is a lie, isn\'t dead, wake up all the time, a fiction, not dead, fake',
      )}`,
      `${any('organ donors, donors, registered donors, donor')} ${any(
        'do not get life-saving, don\'t get life-saving, get less care, get worse care, denied treatment, not treated, left to die, are left to die',
      )}`,
      `& ${any('donor card, donor register, organ donor, organ donors, organ donation, donor, registered donor, opt out, opted out, penderma organ, derma organ, donante, donantes, donante de organos, your organs, organs')} ${any('stop trying, stop trying to save, won\'t try, don\'t try, less effort, let you go, let you die, give up on you, worth more dead, worth more as parts, spare parts, parts, switch you off, switch off, pull the plug, room changes, not try as hard, as hard to save, te dejan morir, biar mati, desconectan, dejan de intentar, dibiarkan, cepat-cepat, harvest, harvested, carve')} ${any('save, die, dead, you, resus, theatre, theatres, hospital, they, doctors, salvarte, doktor, room, alive, mati, medicos')} !${any('nobody, never changes, nothing to do')}`,
      `${any('brain death, brain-dead, brain dead, mati otak, muerte cerebral')} ${any('invented, made up, excuse, so surgeons, so that surgeons, so they can, so they could, to get organs, take hearts, take organs, woken up, would have woken, wake up, not dead, invento, para sacar, alasan, just so, legal trick')}`,
      `${any('organ donors, organ donor, donors, registered donors')} ${any('don\'t get saved, do not get saved, won\'t get saved, never get saved, don\'t get resuscitated, aren\'t saved, surgeons are waiting, surgeons waiting, are worth more dead')}`,
    ],
    passes: ['=licence', '=family', '=transplant+team', '=two+doctors', '=nobody+in+resus', '=parking', '=waiting+list', '=living+donor', '=waiting', '=don\'t+stop', '=we+don\'t'],
    examples: { flags: ['Register as an organ donor and they let you die for your organs.'], passes: ['Being a donor never changes how hard we try.'] },
  },
  {
    id: 'morphine-kills',
    claim: 'Morphine or a syringe driver is used to kill the dying.',
    source: { by: 'National Institute for Health and Care Excellence', title: 'Care of dying adults in the last days of life', year: 2015 },
    wordings: [
      `${any('morphine pump, morphine pumps, syringe driver, syringe drivers, morphine, midazolam')} ${any('hurry people, hurries people, hurry them, hurries them, help them along, helps them along, see them off, sees them off')}`,
      `${any('morphine, syringe driver, syringe drivers, midazolam, morfin, morfina, hospice, hospices')} ${any(
        'kills, kill, killed, finish, finishes, finish people off, finish them off, death sentence, death sentences, murder, euthanasia, bunuh, mata',
        'matan, end them, speeds up death, hastens death, euthanise',
      )} ${any(
        'patients, patient, dying, people, them, death sentence, death sentences, grandma, pesakit, you, the old, him, her, elderly',
      )}`,
    ],
    passes: ['=shipman', '=pain', '=overdose', '=doesn\'t+hasten', '=does+not+hasten', '=addiction', '=dealer', '=charged', '=convicted', '=inquiry'],
    examples: { flags: ['Hospices use morphine to finish people off.'], passes: ['Morphine for breathlessness does not hasten death.'] },
  },
  {
    id: 'scan-harm',
    claim: 'Ultrasound or MRI gives radiation, or damages unborn babies.',
    source: { by: 'Torloni et al., Ultrasound in Obstetrics & Gynecology', title: 'Safety of ultrasonography in pregnancy: WHO systematic review of the literature and meta-analysis', year: 2009, doi: '10.1002/uog.6328' },
    wordings: [
      `${any(
        'ultrasound, ultrasounds, sonogram, sonograms, doppler, ecografia, ecografias, ultrabunyi, mri, mris, anomaly scan, airport scanner',
        'airport scanners, baby scan',
      )} ${CAUSE}|${HARM} ${any(
        'autism, dna, cancer, radiation, hearing, brain, fetus, foetus, baby, babies, miscarriage, miscarriages, unborn, radiation poisoning',
        'infertility, sterile, kanser, bayi, them',
      )}`,
      `${any('ultrasound, ultrasounds, sonogram, scan, scans, doppler')} ${any('cooks, cook, fries, heats up, boils')} ${any('brain, brains, baby, babies, foetus, fetus')}`,
      `${any('mri, mris')} ${any('radiation poisoning, full of radiation, is radiation, radioactive')}`,
      `& ${any('x-ray, x-rays, xray, xrays, chest x-ray, radiografia, rayos x, ct, ct scan, mri, mammogram, ultrasound, scanner, imbasan, dental x-ray')} ${any('like smoking, same as smoking, ten years, 10 years, hiroshima, chernobyl, microwaves you, pulls the iron, pull the iron, iron out of your blood, sucks the iron, demagnetise, magnetises, fries, cooks, alters your dna, changes your dna, steals, lose iron, tarik zat besi, saca el hierro, quema, sterilises, mandul')} !${any('not, isn\'t, no')}`,
    ],
    passes: ['=background', '=day+or+two', '=banana', '=metal', '=no+radiation', '=gadolinium', '=found', '=showed', '=shows', '=no+ionising', '=anxiety', '=picks+up'],
    examples: { flags: ['Ultrasound scrambles the baby\'s DNA.'], passes: ['An MRI uses no ionising radiation.'] },
  },
  {
    id: 'swab-harm',
    claim: 'Swabs or tests injure the brain or plant something.',
    source: { by: 'World Health Organization', title: 'Coronavirus disease (COVID-19) advice for the public: Mythbusters', year: 2022 },
    wordings: [
      `${any(
        'swab, swabs, pcr swab, pcr swabs, nasal swabs, pcr test, pcr tests, covid tests, rapid tests, lateral flows, hisopo, ujian swab',
      )} ${any(
        'blood-brain barrier, blood brain barrier, plant something, plants something, implants, implant, give everyone cancer, gives you cancer',
        'cause cancer, causes cancer, nanoparticles, graphene, nanobots, hydrogel, damage the brain, damages the brain, vaccinates you, ethylene oxide gives',
      )}`,
    ],
    passes: ['=reach', '=safe'],
    examples: { flags: ['PCR swabs break the blood-brain barrier.'], passes: ['A swab can\'t reach the brain.'] },
  },
  {
    id: 'schizophrenia-violent',
    claim: 'People with schizophrenia are violent, or possessed.',
    source: { by: 'Fazel et al., PLoS Medicine', title: 'Schizophrenia and Violence: Systematic Review and Meta-Analysis', year: 2009, doi: '10.1371/journal.pmed.1000120' },
    wordings: [
      `${any(
        'schizophrenia, schizophrenics, schizophrenic, the mentally ill, mental patients, mentally ill people, esquizofrenicos, pesakit mental',
        'psychotics',
      )} ${any(
        'are violent, are all violent, are dangerous, are killers, always violent, are murderers, son violentos, son peligrosos, ganas, bahaya',
        'violent full stop',
      )}`,
      `${any('schizophrenia, bipolar, psychosis, sakit mental, skizofrenia, esquizofrenia, penyakit mental, gila, epilepsy')} ${any(
        'spiritual gift, spiritual awakening, demonic, demon, demons, possession, gangguan jin, jin, saka, santau, exorcism, posesion, spirits',
        'gangguan makhluk halus, shamanic',
      )}`,
      `${any('schizophrenia, skizofrenia, esquizofrenia')} ${any('multiple personalities, split personality, split personalities, doble personalidad')}`,
    ],
    passes: ['=most', '=few', '=rarely', '=more+often', '=victims'],
    examples: { flags: ['Schizophrenics are violent, lock them up.'], passes: ['People with schizophrenia are more often victims than violent.'] },
  },
  {
    id: 'ect-damage',
    claim: 'ECT destroys the brain.',
    source: { by: 'UK ECT Review Group, Lancet', title: 'Efficacy and safety of electroconvulsive therapy in depressive disorders', year: 2003, doi: '10.1016/S0140-6736(03)12705-5' },
    wordings: [
      `${any('ect, electroshock, shock therapy, electroconvulsive therapy, electroconvulsive, terapi kejutan, electrochoque')} ${any(
        'fries, fry, destroys, damages, damage, brain damage, vegetable, vegetables, torture, wipes out, rots, cooks, rosakkan, erases, turns people',
      )}`,
    ],
    passes: ['=memory+for', '=saved', '=consent'],
    examples: { flags: ['ECT fries your brain.'], passes: ['ECT does not damage the brain.'] },
  },
  {
    id: 'suicide-asking',
    claim: 'Asking about suicide puts the idea in the head.',
    source: { by: 'Dazzi et al., Psychological Medicine', title: 'Does asking about suicide and related behaviours induce suicidal ideation? What is the evidence?', year: 2014, doi: '10.1017/S0033291714001299' },
    wordings: [
      `${any(
        'asking about suicide, ask about suicide, talking about suicide, mention suicide, mentioning suicide, tanya pasal bunuh diri',
        'hablar de suicidio, preguntar por el suicidio',
      )} ${any(
        'puts the idea, put the idea, plants the idea, plant the idea, plants the thought, makes them do it, gives them the idea, gives them ideas',
        'encourages it, bagi idea, da ideas, puts it in their head, triggers it, causes it',
      )}`,
    ],
    examples: { flags: ['Asking about suicide plants the idea, so never ask.'], passes: ['Asking about suicide doesn\'t plant the idea.'] },
  },
  {
    id: 'oil-pulling',
    claim: 'Oil pulling or chewing herbs closes cavities.',
    source: { by: 'American Dental Association', title: 'The Practice of Oil Pulling', year: 2014 },
    wordings: [
      `${any(
        'oil pulling, charcoal toothpaste, coconut oil, bone broth, vitamin k2, cloves, charcoal, clay toothpaste, swishing oil, minyak kelapa',
      )} ${any('cures, cure, closes, close, heals, heal, reverses, reverse, fixes, remineralises cavities, regrow, regrows')} > ${any('cavities, cavity, caries, tooth decay, gum disease, enamel, teeth, holes, gigi berlubang')}`,
      `${any('cavities, tooth decay, enamel')} ${any('heal themselves, heals itself, heal on their own, grow back, grows back, heal naturally')}`,
      `& ${any('garlic, clove, cloves, ajo, clavo, bawang putih, cengkih, whisky, whiskey, aspirin, salt, charcoal, carbon activado, baking soda, bicarbonato, coconut oil, aceite de coco, strawberries, lemon, guava leaf, daun jambu, turmeric, kunyit, hydrogen peroxide, limon')} ${any('tooth, teeth, muela, muelas, diente, dientes, gigi, caries, cavity, cavities, nerve, nervio, toothache, gums, enamel, encias, plaque')} ${any('dies, se muere, muere, kills the nerve, kill the nerve, kills all, mata, closes, close, cures, cure, heals, heal, regrow, regrows, whitens, whiten, blanquea, putihkan, adios dentista, no dentist, instead of, never need a dentist, ditch the dentist, remineralises, remineralizes, cura, rebuilds, worm, worms, ulat, gone, baik, hilang, no filling')}`,
    ],
    passes: ['=scratches', '=raspa', '=abrasive', '=burn', '=quemas', '=fluoride', '=temporary', '=while+you+wait', '=see+a+dentist', '=early', '=fluoride'],
    examples: { flags: ['Oil pulling cures cavities.'], passes: ['Oil pulling won\'t fix a cavity.'] },
  },
  {
    id: 'eczema-toxins',
    claim: 'Eczema is toxins leaving the body, or steroid creams cause it.',
    source: { by: 'NHS', title: 'Atopic eczema', year: 2019 },
    wordings: [
      `${any('eczema, ekzema, psoriasis, acne, eccema, rash')} ${any('toxins leaving, toxins coming out, toxins, detoxing, toxin, toksin, toxinas')} ${any('leaving, coming out, out, body, keluar, saliendo, salen, never suppress, is')}`,
      `${any(
        'steroid creams, steroid cream, topical steroids, hydrocortisone, krim steroid, cremas con corticoides, cortisone cream',
      )} ${any(
        'cause eczema, causes eczema, for ever, forever, poison, addict, addiction, thin your skin forever, stunt, never use, cause the eczema',
      )}`,
    ],
    passes: ['=withdrawal', '=long+term', '=months', '=strong', '=face', '=lead+poisoning'],
    examples: { flags: ['Eczema is toxins leaving the body.'], passes: ['Steroid creams are safe when used as told.'] },
  },
  {
    id: 'ulcer-myths',
    claim: 'Stress or spice causes ulcers, and milk or cabbage heals them.',
    source: { by: 'NHS', title: 'Stomach ulcer', year: 2022 },
    wordings: [
      `${any('ulcer, ulcers, stomach ulcers, gastrik, ulceras, ulcera')} ${any(
        'come from stress, comes from stress, caused by stress, from stress, stress and spicy, spicy food, caused by spicy, milk, susu, leche',
        'cabbage juice, cabbage, honey',
      )} ${any('stress, heals, heal, cures, cure, coats, lines, spicy, not a bug, bacteria, cura, sembuh, baik, protects')} !${any('pressure, mouth, foot, leg, diabetic, pylori, nsaids, stress ulcer')}`,
    ],
    passes: ['=most', '=mostly', '=prophylaxis'],
    examples: { flags: ['Milk lines the stomach and heals ulcers.'], passes: ['Most ulcers come from H. pylori or NSAIDs.'] },
  },
  {
    id: 'bed-rest',
    claim: 'Bed rest cures back pain.',
    source: { by: 'Dahm et al., Cochrane Database of Systematic Reviews', title: 'Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica', year: 2010, doi: '10.1002/14651858.CD007612.pub2' },
    wordings: [
      `${any('back pain, bad back, slipped disc, sciatica, sakit belakang, sakit pinggang, dolor de espalda')} ${any('bed rest, stay in bed, lie flat, weeks in bed, complete rest, rest in bed, reposo, rehat atas katil')} ${any('cure, cures, best, only, heals, needs, need, until, cura, treatment, weeks')}`,
      `& ${any('slipped disc, back pain, bad back, sciatica, prolapsed disc, disc, sakit pinggang, sakit belakang, slip disc, hernia de disco, lumbago, dolor de espalda, backache')} ${any('bed rest, lie flat, lie still, lying flat, strict rest, flat on your back, baring, rehat atas katil, reposo absoluto, acostado, don\'t move, no moving, hard floor, tidur lantai, stay in bed, in bed')} ${any('best, slides back, goes back, heals, weeks, two weeks, 2 weeks, only, cure, cures, mejor, cura, baik, sembuh, until, fix, fixes, minggu, semanas, sorts, settles, works')}`,
      `${any('slipped disc, disc, disk, slip disc')} ${any('pop back, popped back, push back, pushed back, slides back, slide back, put back, clicked back, tolak balik, masuk balik, acomodar')} ${any('chiropractor, chiro, massage, urut, adjustment, in, it, place, huesero, tukang urut, crack')}`,
    ],
    passes: ['=worse', '=keep+moving', '=walking', '=spin', '=records', '=moving', '=active', '=avoid', '=movement', '=old+advice'],
    examples: { flags: ['Bed rest is the best cure for back pain.'], passes: ['Bed rest doesn\'t help back pain; keep moving.'] },
  },
  {
    id: 'sting-nosebleed',
    claim: 'Urine helps a sting, or the head goes back in a nosebleed.',
    source: { by: 'NHS', title: 'Jellyfish and other sea creature stings', year: 2021 },
    wordings: [
      `${any('jellyfish, jelly fish, obor-obor, medusa, man o\' war, stingray')} ${any('wee, pee, urine, urinate, peeing, kencing, orina, orinar, widdle, piss')} ${any('takes, helps, works, on a, on the, on it, neutralises, neutralizes, cures, best, away, sobre')}`,
      `& ${any('nosebleed, nosebleeds, nose bleed, hidung berdarah, bleeding nose, sangrado de nariz')} ${any(
        'tip your head back, head back, tilt the head back, tilt your head back, head right back, lean back, dongak, cabeza hacia atras, lie down',
        'key down, dongakkan kepala',
      )}`,
      `& ${any('nosebleed, nose bleed, nosebleeds, nose bleeds, hidung berdarah, sangra la nariz, sangrado de nariz, bleeding nose')} ${any('tilt back, tilt their head back, tilt your head back, head back, head right back, head goes back, lean back, look up, look at the ceiling, dongak, mendongak, dongakkan, cabeza atras, cabeza hacia atras, cabeza para atras, key down, cold key, lie flat, ice on forehead, sirih')} !${any('don\'t, do not, never, not, jangan, nunca, no, forward')}`,
      `& ${any('jellyfish, stingray, jelly fish, medusa, obor-obor, sea urchin, bluebottle, sting, stings, bee, wasp, tebuan, lebah, abeja, hornet, centipede, lipan, scorpion')} ${any('pee, wee, urinate, urine, piss, kencing, orina, orinar, pis, toothpaste, ubat gigi, mud, barro, coin, moneda, onion, bawang, kerosene, minyak tanah, tobacco, meat tenderiser, petrol, garlic')} ${any('on it, works, work, worked, pulls, pull, draws, draw, neutralises, neutralizes, venom, poison, rub, sapu, end of, best, out, gone, hilang, dozen times, ponle, alivia, saca, every time, cures')} !${any('don\'t, do not, never, no one, nobody, jangan, nunca')}`,
    ],
    passes: ['=hot+water', '=night+shift', '=lifeguard', '=please', '=forward', '=vinegar', '=friends'],
    examples: { flags: ['Nosebleed? Tip your head back.'], passes: ['Lean forward and pinch the nose.'] },
  },
  {
    id: 'gallstone-flush',
    claim: 'Oil, lemon or apple juice flushes out gallstones.',
    source: { by: 'Sies and Brooker, Lancet', title: 'Could these be gallstones?', year: 2005, doi: '10.1016/S0140-6736(05)66373-8' },
    wordings: [
      `${any(
        'gallstones, gallstone, gallbladder, gall bladder, batu hempedu, piedras de la vesicula, calculos biliares, vesicula, kidney stones',
        'batu karang',
      )} ${any(
        'olive oil, apple juice, lemon juice, epsom, epsom salts, jus epal, minyak zaitun, jugo de manzana, aceite de oliva, castor oil, flush, beer',
        'coke, coca cola, asparagus, vinegar, cuka epal, radish',
      )} ${any(
        'flush, flushes, flush out, clear, clears, dissolve, dissolves, pass, remove, removes, melt, keluar, keluarkan, elimina, expulsa, disuelve',
        'hancurkan, without surgery, tanpa bedah, cures, cleans',
      )}`,
    ],
    passes: ['=soap', '=plenty+of+water', '=lithotripsy', '=ursodeoxycholic', '=waiting+list'],
    examples: { flags: ['Apple juice and olive oil flush out gallstones.'], passes: ['What comes out after the oil is soap, and gallstones stay.'] },
  },
  {
    id: 'miracle-waters',
    claim: 'Waters, gases, lamps, needles or cups cure disease.',
    source: { by: 'Johnson et al., Journal of the National Cancer Institute', title: 'Use of alternative medicine for cancer and its impact on survival', year: 2018, doi: '10.1093/jnci/djx145' },
    wordings: [
      `${any('ozone, ozone therapy, ozono, ozonoterapia')} ${any('viruses, virus, tumours, tumors, cancer, autoimmune, tumor')} ${any('can\'t survive, cannot survive, die, dies, oxygenates, oxygenate, destroys, kills')}`,
      `${any(
        'hydrogen water, structured water, alkaline water, ozone therapy, ozone, ozono, kangen, kangen water, oxygen water, magnetised water',
        'air alkali, air hidrogen, terapi ozon, hyperbaric oxygen, stem cell injections, stem cells, red light therapy, celulas madre',
        'frequency healing, med beds, med bed, bioresonance, reiki, cupping, bekam, acupuncture, hijama, reflexology, salt lamp, salt lamps',
        'grounding, earthing, sound healing, cold plunge',
      )} ${any(
        'cure, cures, cured, reverse, reverses, reversed, heals, heal, healed, treats, sembuhkan, menyembuhkan, cura, closes, eliminates, prevents',
        'slows',
      )} > ${any(
        'disease, diseases, illness, chronic illness, autism, diabetes, cerebral palsy, hiv, cancer, kanser, barah, stroke, strok, ageing, aging',
        'asthma, infertility, deafness, wounds, hypertension, arthritis, autoimmune disease, ms, parkinson, alzheimer\'s, dementia, thyroid',
        'depression, penyakit, asma, long covid, lyme, autismo, enfermedades',
      )}`,
    ],
    passes: ['=leukaemia', '=leukaemias', '=leukemia', '=transplant', '=transplants', '=trial', '=carbon+monoxide', '=decompression', '=bends', '=sham', '=nausea', '=radiation+necrosis', '=mice', '=diabetic+foot'],
    examples: { flags: ['Hydrogen water reverses diabetes.'], passes: ['Stem cell transplants cure some leukaemias.'] },
  },
];
