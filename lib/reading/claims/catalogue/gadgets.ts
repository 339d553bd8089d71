import type { Claim } from '../claim.ts';
import { CAUSE, any } from '../frames.ts';

/** Claims about devices, tests and clinics that promise what nobody has shown. */
export const GADGETS: readonly Claim[] = [
  {
    id: 'med-beds',
    claim: 'Med beds or frequency machines heal any disease.',
    source: { by: 'US Food and Drug Administration', title: 'Warning letter: Tesla BioHealing, Inc.', year: 2023 },
    wordings: [
      `& ${any('med bed, med beds, medbed, medbeds, rife machine, rife, healy, biofield, scalar, quantum bed, tesla bed, frequency machine, frequency device, terahertz, terahertz wand, 528 hz, 432 hz, quantum pendant, quantum healing')} ${any(
        'regrow, regrows, regenerate, regenerates, heal, heals, healed, cure, cures, cured, reverse, reverses, hiding, hidden, military, elites, they have, they\'ve got, they\'re hiding, exist, release, rolled out, kept from, any disease, waiting list, repair, repairs, kills, dissolves, cura, sembuhkan, sembuh, get rid of, normalises, destroys',
      )}`,
    ],
    passes: ['=unicorn', '=warning', '=any+day+now', '=fined', '=med+beds+on+our+ward', '=bed+manager', '=medical+beds', '=gen+med'],
    examples: { flags: ['They have med beds that regrow organs and keep them hidden.'], passes: ['Not one med bed has healed anybody.'] },
  },
  {
    id: 'sham-tests',
    claim: 'Iridology, live blood, hair or muscle tests find disease.',
    source: { by: 'Ernst, Archives of Ophthalmology', title: 'Iridology: not useful and potentially harmful', year: 2000, doi: '10.1001/archopht.118.1.120' },
    wordings: [
      `& ${any('iridology, iridologist, iridologia, live blood, live blood analysis, dark field microscopy, hair analysis, hair test, muscle testing, muscle test, kinesiology, bioresonance, vega test, quantum analyser, quantum analyzer, quantum scan, igg test, igg tests, food intolerance test, tongue reading, pulse reading, face reading, zyto, zyto scan, bio scan, iris, irises, your iris, your irises, coated tongue, tongue is coated, white tongue, nail ridges, moons on your nails, lunulae, hair mineral')} ${any(
        'showed, shows, show, found, finds, find, picked up, picks up, detects, detect, reveals, revealed, diagnoses, diagnosed, diagnose, sees, saw, tells, told, spotted, long before, before any, more than a, more than your, better than, more accurate, missed, kesan, detecta, diagnostica, encontro, proves, proved, knew, tell, can tell, read, means, sign of, no blood test, no bloods, is toxic, free',
      )} ${any('liver, kidney, kidneys, cancer, allergies, allergy, intolerance, intolerances, parasites, disease, diseases, organ, organs, thyroid, diabetes, toxins, heavy metals, blood test, blood tests, heart, deficiency, deficiencies, hati, higado, tumour, penyakit, lyme, problem, enfermedades, candida, gut, hormones, metals, health check, health checks, check-up, health screening, whole body, gp, doctor, doctors')} /24`,
    ],
    passes: ['=drug+test', '=toxicology', '=forensic', '=iris+recognition', '=physio', '=power', '=uveitis', '=babes', '=wilson'],
    examples: { flags: ['Iridology showed my liver problem years before any blood test.'], passes: ['An iris shows nothing of the liver.'] },
  },
  {
    id: 'clinic-infusions',
    claim: 'Stem cells, exosomes, ozone, drips or pressure chambers heal or make young.',
    source: { by: 'US Food and Drug Administration', title: 'Important Patient and Consumer Information About Regenerative Medicine Therapies', year: 2021 },
    wordings: [
      `& ${any('stem cell, stem cells, stem cell infusion, exosomes, cord blood, celulas madre, sel stem, young blood, young plasma, nad infusion, nad infusions, exosome, exosome injections, infusions, nad drip, nad drips, nad+, nad iv, iv drip, iv drips, vitamin drip, vitamin drips, myers cocktail, glutathione drip, ozone, ozono, ozone therapy, hyperbaric, hyperbaric oxygen, hbot, chelation, quelacion, chelation therapy, sueros de vitaminas, suero vitaminado, sueros, placenta injections, sheep placenta, fetal cells, peptides, methylene blue')} ${any(
        'cure, cures, cured, fixed, fixes, fix, heal, heals, healed, reverse, reverses, reversed, reversing, regrow, regrows, regrew, clears, clear, cleared, cleans, cleanse, unblocks, unclogs, turn back, turns back, rejuvenate, rejuvenates, limpia, limpian, cura, curan, previenen, previene, prevents, prevent, kills, rebuilds, regenerates, regenerate, sembuhkan, pulihkan, walking again, got him walking, got her walking, younger, rejuvenece, destapan, destapa, undo, undoes, gone, mata, rewind, rewinds, rewound, reopened, reopen, restored, restores, restore, took years off, takes years off, off my age, washes, clean out, cleaned out',
      )} ${any('parkinson\'s, parkinsons, parkinson, alzheimer\'s, alzheimers, dementia, autism, ms, stroke, paralysis, arthritis, knees, knee, cartilage, diabetes, ageing, aging, age, telomeres, clock, years, arteries, artery, heart, plaque, virus, viruses, cells, disease, lyme, kidney, kidneys, cerebral palsy, als, spine, spinal, blood, sangre, infarto, infartos, arterias, envejecimiento, copd, lungs, mitochondria, biological age, cancer, infections, artritis, rodilla, rodillas, anti ageing, rinones, hairline, hair, my knees, biological clock, skin, jantung, strok, lupus, brain, blindness, everything, long covid')} /24`,
    ],
    passes: ['=leukaemia', '=leukemia', '=transplant', '=trial', '=trials', '=carbon+monoxide', '=decompression', '=mice', '=diabetic+foot', '=lead+poisoning', '=lead+levels', '=thalassaemia', '=iron+overload', '=mortgage', '=no+controls', '=car-t', '=bone+marrow', '=myeloma', '=methaemoglobinaemia', '=the+bends', '=wounds', '=iv+fluids', '=antibiotics', '=donor', '=unproven', '=umbilical+cord', '=lymphoma'],
    examples: { flags: ['Stem cell infusions fixed his Parkinson\'s in three weeks.'], passes: ['No stem cell clinic has cured Parkinson\'s disease.'] },
  },
  {
    id: 'biomagnetism',
    claim: 'Magnets, pendants, patches or walking barefoot on the ground heal or shield the body.',
    source: { by: 'Pittler et al., CMAJ', title: 'Static magnets for reducing pain: systematic review and meta-analysis of randomized trials', year: 2007, doi: '10.1503/cmaj.061344' },
    wordings: [
      `& ${any('biomagnetismo, par biomagnetico, biomagnetic pair, biomagnetism, imanes, iman, magnet, magnets, magnetic insoles, energy bracelet, energy pendant, lifewave, gelang kesihatan, gelang magnet, magnetic insole, magnetic bracelet, copper sleeve, copper insoles')} ${any(
        'virus, bacterias, bacteria, tumor, tumores, tumours, cancer, pain, inflammation, disease, blood, circulation, parasites, arthritis, penyakit, darah, presion, diabetes, enfermedades, sembuh, migraine, migraines, sleep, dolor, blood pressure, plantar fasciitis, joint, joints, cortisone, hypertension, sciatica',
      )} ${any('cura, curan, elimina, eliminan, se van, mata, matan, heal, heals, cures, cure, kills, balances, restores, improves, gone, realigns, sembuh, lancarkan, quita, quitan, treats, sorted, took away, takes away, go into the joint, ions, better than, pulls, off my, thins, baik, mejor, desaparece, desaparecen, stopped')}`,
      `& ${any('grounding, earthing, grounding mat, grounding mats, grounding sheet, grounding sheets, barefoot, barefoot on grass, bare feet on, walking barefoot')} ${any('electrons, electron, earth, grass, soil, the ground, mat, sheet, sheets, rumput, tierra, negative ions, free electrons')} ${any(
        'inflammation, inflammatory, thins, thin your blood, blood, heal, heals, healed, cure, cures, cortisol, pain, sleep, arthritis, blood pressure, free radicals, viscosity, diabetes, autoimmune, circulation, charge, discharges, drains',
      )}`,
      `${any('sticker, stickers, emf, pendant, case, patch, shungite, orgone, crystal, crystals, tourmaline')} ${any('5g, emf, radiation, phone, wifi, emfs')} ${any('block, blocks, protects, protect, neutralises, neutralizes, absorbs, shield, shields, harmonises, safe from, blocking')}`,
    ],
    passes: ['=mri', '=swallowed', '=button', '=fridge', '=refri', '=electrical', '=warfarin', '=rtms', '=tms', '=glass+in', '=anxiety', '=technique', '=hookworm', '=lead+apron', '=transcranial'],
    examples: { flags: ['Two magnets in the biomagnetic pair and the bacteria are gone, it heals everything.'], passes: ['Magnets did not relieve pain in trials.'] },
  },
  {
    id: 'wind-turbines',
    claim: 'Wind turbines, solar panels or smart watches make people ill.',
    source: { by: 'Council of Canadian Academies', title: 'Understanding the Evidence: Wind Turbine Noise', year: 2015 },
    wordings: [
      `& ${any('wind turbine, wind turbines, wind farm, wind farms, windmills, turbines, infrasound, solar panels, solar farm, turbinas eolicas, heat pumps, led bulbs, led lights')} ${CAUSE}|${any('making people ill, making people sick, make people ill, make people sick, making us ill, is why, since they went up, turned on, started the week, coincidence, ever since, make you ill, poisoning, making everyone, enferman, sick')} ${any(
        'cancer, headaches, headache, vertigo, palpitations, heart, sick, ill, tinnitus, seizures, migraines, insomnia, depression, nosebleeds, disease, dementia, infertility, strokes, kanser, miscarriage, miscarriages, enferman, dizzy, nausea, my ears',
      )}`,
      `${any('smartwatch, smart watch, smartwatches, fitbit, apple watch, airpods, earbuds, bluetooth headphones, wireless earphones, jam pintar, induction cooker, induction hob, air fryer, electric car, evs, heated blanket, hair dryer, airport scanner, dapur induksi, penghantar, body scanner')} ${any('radiation, emf, cancer, tumour, tumours, cooks, fries, radiasi, radiation, kanser, radiacion, microwaves, microwaving')} ${any('artery, arteries, brain, straight, wrist, blood, otak, all night, gives, causes, cause, cooks, fries, cells, heart, womb, thyroid, punca, sebab, menyebabkan, bagi, keluarkan, skull, cerebro, da, causa, bad, dangerous, worse')}`,
    ],
    passes: ['=shadow', '=heater', '=kipas+dgn', '=afib', '=ecg', '=steps', '=noise+annoys', '=fire', '=burn'],
    examples: { flags: ['The wind turbines are giving everyone here vertigo and cancer.'], passes: ['Wind turbines annoy some neighbours and cause no disease.'] },
  },
  {
    id: 'household-poisons',
    claim: 'Borax, turpentine, kerosene or hydrogen peroxide taken by mouth heals.',
    source: { by: 'World Health Organization', title: 'Boron, Environmental Health Criteria 204', year: 1998 },
    wordings: [
      `& ${any('borax, turpentine, kerosene, minyak tanah, paraffin oil, hydrogen peroxide, food grade peroxide, dmso, petrol, diesel, wd-40, wd40, agua oxigenada, trementina, queroseno, boron powder, engine oil, minyak hitam, minyak enjin, belacan, laundry')} ${any(
        'pinch, spoon, teaspoon, drops, sip, swallow, drink, water, sugar cube, rub, spray, daily, minum, tomar, nebulise, nebulize, nebulising, inhale, sapu, letak, gotas, protocol, take, small, a bit, tiny, bye, dose',
      )} ${any('arthritis, inflammation, joints, knees, parasites, candida, pain, cancer, worms, lungs, covid, flu, fungus, osteoporosis, stiffness, bye, heals, cures, cure, batuk, lutut, cacing, artritis, dolor, gout, infection, sakit sendi, detox, fluoride, tumour, malaria, cholera, stomach, typhoid, boil, boils, bisul')}`,
    ],
    passes: ['=cleaning+product', '=toilet', '=poisons', '=swallowed+by', '=poisoning', '=earwax', '=surface', '=surfaces', '=aspiration', '=pneumonitis', '=gauze'],
    examples: { flags: ['A pinch of borax in water and bye arthritis.'], passes: ['Borax is a cleaning product, please do not swallow it.'] },
  },
];
