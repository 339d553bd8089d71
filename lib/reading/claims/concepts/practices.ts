/** What people do for their health at home and in an emergency, and the theories behind it. The form is told in `concepts.ts`. */
export const PRACTICES = {
  'blood-type': 'blood type*, blood group*, blood-type*, your type, jenis darah, grupo sanguineo, tipo de sangre, type o, '
    + 'type a, o negative',
  'eat': 'eat, eats, eating, diet, diets, dieta, diet for, food, foods, digest, makan, comer, vegetarian, vegan',
  'detox': 'detox*, cleans*, flush*, purge*, purif*, desintoxic*, limpiar, limpieza, depura*, nyahtoksin, cuci, buang toksin, '
    + 'draw out, draws out, pull, pulls, sweat out, sweats out, remove*, get rid of, rid',
  'toxin': 'toxin*, toxic*, toksin, toxinas, heavy metal*, metals, impurities, poison*, waste, sludge, mucoid, plaque, '
    + 'darah kotor, dirty blood, bad blood, angin, parasites, acids, chemicals, forever chemicals, mucus, mould, mold, fungus, '
    + 'biofilm, gallstones, stones',
  'foot-pad': 'foot pad*, footpad*, foot patch*, detox patch*, foot bath*, foot detox*, ionic foot*, salt lamp*, pegang',
  'enema': 'enema*, coffee enema*, colonic*, colon cleanse*, colon hydro*, liver flush*, gallbladder flush*, liver cleanse*, '
    + 'parasite cleanse*, kidney flush, master cleanse, juice cleanse*, cuci usus, cuci hati, limpieza de colon, '
    + 'limpieza hepatica',
  'ear-candle': 'ear candle*, ear candling, ear wax candle*, hopi candle*, velas de oido, candling, lilin telinga',
  'wax': 'wax, earwax, sinus*, ent, telinga, cera, impurities, toxins, hearing, vertigo, tahi telinga',
  'black-salve': 'black salve, drawing salve, cansema, bloodroot, escharotic*',
  'urine': 'urine, urine therapy, pee, orina, urinoterapia, air kencing, urinotherapy, morning urine',
  'drink': 'drink*, drank, sip*, beber, bebe, toma, tomar, minum, teguk, gulp, aged',
  'honey': 'honey, madu, miel',
  'dummy': 'dummy, pacifier*, colic*, puting, chupete, months old, month old, bulan, mo, # month old, # months, meses, '
    + 'under one, under a year, teething',
  'conversion': 'conversion therapy, conversion, reparative therapy, reparative, terapia de conversion, pray the gay away, '
    + 'pray away, cure, cured, curable, cures, fix, fixed, change, changed, choice, convert, treat, treated, therapy, sembuh, '
    + 'pulih, cura, curar, reversible',
  'cough': 'cough, coughing, cough hard, cough cpr, batuk, toser, cpr',
  'alone': 'alone, seorang diri, bersendirian, by yourself, on your own, solo, until you reach, until help, until the ambulance, '
    + 'driving, # seconds, every # seconds, repeatedly, hard, vigorously, kuat-kuat, deep breath*',
  'prick': 'prick*, needle, needles, pierc*, pin, jarum, cucuk, pinch*, bleed, aguja, bleed the, pinchar',
  'fingers': 'finger*, fingertip*, earlobe*, ear lobe*, jari, telinga, cuping, dedos, toes, ear, ears, lobes, hujung jari',
  'seizure': 'seizure*, seizing, fit, fits, epilep*, convuls*, sawan, fitting, convulsion*, having a fit',
  'mouth': 'mouth, teeth, tongue, mulut, gigi, lidah, boca, lengua, dientes',
  'spoon': 'spoon*, wallet, sudu, cuchara, stick, something between, something hard, finger in, fingers in, pen, tongue, jam, '
    + 'put something, wedge, wooden spoon, something in',
  'burn': 'burn, burns, burnt, scald*, melecur, quemadura*, lecur, blister*',
  'burn-stuff': 'toothpaste, butter, ubat gigi, minyak, kicap, egg, egg white*, mayonnaise, mustard, ice, flour, '
    + 'pasta de dientes, pasta dental, mantequilla, margarine, soy sauce, turmeric, coffee powder, tepung, oil, telur, lard, '
    + 'honey',
  'snake': 'snake*, snakebite*, bite, venom, ular, patukan, serpiente*, viper, cobra, bisa, rattler, mordedura, adder',
  'suck': 'suck*, tourniquet, tie, cut, cut it, slash, sedut, hisap, ikat, chupar, torniquete, toreh, slice, razor, '
    + 'electric shock, ice it, whiskey, ligature',
  'drowning': 'drown*, lemas, ahogad*, near-drown*',
  'heimlich': 'heimlich, upside down, belly, abdominal thrust*, turn him, hang them, terbalik, press the stomach, '
    + 'secondary drowning, dry drowning, weeks later',
  'ginger-heart': 'ginger, halia, hot water, air panas, warm water, chilli, cayenne, ice water, cold water, air sejuk, '
    + 'agua fria, garlic, vinegar, onion, aspirin under the tongue, pepper, slap*, pinch*, elbow*, tepuk, slapping',
  'germ-theory': 'germ theory, germs, viruses, virus, pathogens, contagion, teoria del germen, virology, virologi, '
    + 'teoria de los germenes',
  'terrain': 'terrain, terrain theory, toxins, bechamp, terreno',
  'ddt': 'ddt, sanitation, toilets, clean water, plumbing, hygiene, pesticide*, sewers, nutrition, sanitacion',
  'autoheal': 'placenta pill*, placenta capsule*, placenta, eating your placenta, lotus birth*',
  'hepatitis': 'hepatitis*',
  'ritual-cause': 'curse, black magic, sihir, santau, buatan orang, saka, jin, demon*, demonios, possessed, karma, sin, sins, '
    + 'possession, possessed by, jinn',
  'inhaler': 'inhaler, inhalers, preventer, ventolin, salbutamol, blue puffer, puffer, puffers, steroid inhaler, '
    + 'salbutamol inhaler, inhalador, inhaladores, sedutan, pam asma',
  'dental': 'root canal, root canals, amalgam, amalgams, mercury fillings, silver fillings, fillings, endodoncia, endodoncias, '
    + 'amalgama, amalgamas, tampalan amalgam, wisdom teeth, dead tooth, dead teeth',
  'eye-care': 'glasses, spectacles, eye drops, cataract surgery, cermin mata, lentes, spects, glaucoma drops, the drops, '
    + 'eyesight, 20/20, cataracts, glaucoma',
  'eye-trick': 'palming, eye exercises, eye yoga, sun gazing, sungazing, sun gaze, train themselves, pinhole, carrots, '
    + 'castor oil, throw away your glasses, stop wearing, emotional pressure, honey in the eye, onion juice, urine in the eye, '
    + 'weaken your eyes, make your eyes lazy',
  'spine': 'adjustment, adjustments, adjusted, subluxation*, atlas, chiropractic, chiropractor, spinal alignment, '
    + 'spine alignment, misaligned, spine out',
  'magnet-cure': 'copper bracelet, copper bracelets, copper band, magnetic bracelet, magnetic bracelets, magnets, magnet, '
    + 'magnetic field, pulsera de cobre, gelang tembaga, gelang magnet, copper disc, copper insoles',
  'vape': 'vape, vapes, vaping, e-cigarette*, e-cig*, ecig*, vapear, vapeo, vaper, rokok elektronik, shisha, hookah',
  'glp1': 'ozempic, wegovy, semaglutide, mounjaro, tirzepatide, glp-1, glp1, glp-1s, saxenda, liraglutide',
  'cpap': 'cpap, cpaps, sleep apnea machine, sleep apnea machines, bipap',
  'hrt': 'hrt, hormone patches, oestrogen patches, estrogen patches, hormone replacement, hormone therapy, patches',
  'generic-drug': 'generic, generics, generic drugs, generic brand, ubat generik, genericos',
} as const;
