/** Remedies, from herbs to rites. The form is told in `concepts.ts`. */
export const REMEDIES = {
  'herb': 'herb, herbs, herbal*, herba, hierba*, moringa, turmeric, curcumin, kunyit, curcuma, cinnamon, kayu manis, canela, '
    + 'ginger, halia, jengibre, garlic, bawang putih, ajo, black seed*, habbatus sauda, nigella, black cumin, oregano, '
    + 'echinacea, elderberry, ginseng, ashwagandha, neem, tulsi, giloy, kratom, kava, aloe vera, sabila, bitter gourd, '
    + 'bitter melon, karela, peria, peria katak, okra, lady\'s finger*, bendi, lady finger*, soursop*, graviola, guanabana, '
    + 'durian belanda, papaya*, betik, daun betik, papaya leaf, sabung nyawa, belalai gajah, daun, akar, misai kucing, mengkudu, '
    + 'noni, dandelion*, wormwood, artemisia, sambiloto, hempedu bumi, pegaga, mushroom*, reishi, lingzhi, chaga, essiac, '
    + 'mistletoe, milk thistle, cranberr*, cloves, cengkih, fenugreek, guava leaves, manjakani, kacip fatimah, tongkat ali, '
    + 'spirulina, wheatgrass, chlorella, chlorophyll, nettle, sage, thyme, saffron, ayurved*, jamu, traditional medicine, '
    + 'chinese herbs, tcm, kalonji, barleygrass, beetroot, celery juice, green juice, juicing, nopal, uña de gato, una de gato, '
    + 'te verde, green tea, manzanilla, hojas, hoja, plantas, rosemary, cayenne, sea moss, seamoss, mangosteen, red onion*, '
    + 'onions, onion, st john\'s wort, mullein, activated charcoal, charcoal, clay, bentonite, diatomaceous, baking powder, '
    + 'sarsaparilla, burdock, poke root, yellow dock, daun kelor, kelor, daun, rempah, temulawak, serai, lemongrass, '
    + 'limau nipis, kencur, guaco, ortiga, aloe, sabila, eucalipto, jengibre, cebolla, jintan hitam, habbatus, akar serapat, '
    + 'apio, perejil, parsley, cow grass, barley, kelp, seaweed, serapat, hempedu, ulam, bawang, asam, raw onion, ajo macho, '
    + 'nettle tea, celery, maca, ashwaganda, rumput, black garlic, hoja de papaya, bitter leaf, watermelon seeds, leaf tea, '
    + 'leaf extract, seed oil of black, daun belalai gajah, seledri, daun sirsak, sirsak, soursop leaves, moringa leaves, '
    + 'neem leaves, mango leaves, avocado leaves, basil, rosehip, propolis, royal jelly, bee venom, lions mane, horsetail, '
    + 'boldo, cola de caballo, muerdago, gengibre, diente de leon, cardo mariano, jus seledri',
  'food': 'lemon*, limon*, lime, limau, lemon water, lemon juice, vinegar, apple cider vinegar, acv, cuka, cuka epal, vinagre, '
    + 'honey, madu, miel, coconut oil, coconut water, coconut, minyak kelapa*, vco, minyak zaitun, olive oil, aceite de oliva, '
    + 'aceite de coco, baking soda, bicarb*, bicarbonate, bicarbonato, bikarbonat, sodium bicarbonate, maple syrup, alkaline water, '
    + 'air alkali, agua alcalina, agua con limon, warm water, hot water, air panas, air suam, raw milk, bone broth, raw food*, '
    + 'raw vegan, vegan diet, carnivore, carnivore diet, keto, ketogenic, keto diet, plant based diet, juice cleanse, juice, '
    + 'jus, air rebusan, rebusan, cabbage, avocado seed, banana, pisang, dates, kurma, grapes, grape diet, gerson, budwig, '
    + 'flaxseed, chia, almonds, apricot*, kernel*, salt water, air garam, himalayan salt, sea water, agua de mar, smoothie, '
    + 'smoothies, diet, dieta, whole foods, fasting, fast, fasted, ayuno, puasa, intermittent fasting, water fast*, tea, teas, '
    + 'teh, infusion, coffee, kopi, chillies, pineapple, nanas, egg, eggs, sesame, bran, gamat, sea cucumber, cod liver oil, '
    + 'sarang burung, bird\'s nest, habbatussauda, cocoa, butter coffee, celery juice, lemon and parsley, egg yolk, tallow, '
    + 'one meal a day, flat coke, coke, charcoal toast, toast, broth, warm broth, telur penyu, air bawang, air kelapa, jugo, '
    + 'caldo, suero, zamzam water, sea moss gel, carnivore way, no carbs, bread, off bread',
  'supplement': 'vitamin*, vit c, vit d, vit, vitamina*, supplement*, suplemen*, suplemento*, magnesium, magnesio, zinc, zink, '
    + 'selenium, iodine, lugol*, yodo, iodin, b12, omega, omega-3, fish oil, probiotic*, collagen, colageno, melatonin, '
    + 'quercetin, nad, glutathione, nmn, colloidal silver, colloidal gold, plata coloidal, silver water, ormus, shilajit, '
    + 'resveratrol, cbd, niacin, minerals, liposomal, nutraceutic*, antioxidant*, creatine',
  'oil': 'essential oil*, frankincense*, lavender*, tea tree, peppermint*, eucalyptus*, doterra, young living, aromatherap*, '
    + 'minyak pati, aceites esenciales, castor oil*, oregano oil, thieves, minyak angin, minyak gamat, minyak lintah, aceite, '
    + 'oil, oils, minyak, balm, rubbing',
  'cannabis': 'cannabis*, marijuana*, weed, thc, cbd, rso, hemp, ganja, marihuana, cannabinoid*, rick simpson',
  'bleach': 'mms, cds, chlorine dioxide, dioxido de cloro, bleach*, lejia, clorox, miracle mineral*, hydrogen peroxide, '
    + 'peroxide, peroxido, disinfectant*, klorin dioksida, turpentine, kerosene, borax, dmso',
  'dewormer': 'ivermectin*, ivermectina, fenbendazole, fenben, mebendazole, dewormer*, de-wormer*, dog dewormer, horse paste, '
    + 'panacur, wormer, iver, ivm',
  'hcq': 'hcq, hydroxychloroquine, hidroxicloroquina, chloroquine, plaquenil, hydroxy',
  'b17': 'b17, b-17, laetrile, amygdalin*, apricot kernel*, apricot seed*, apricot pits, apricot*, bitter almond*',
  'ritual': 'prayer*, pray, praying, oracion, doa, air doa, air penawar, air yasin, ruqyah, ruqyah water, holy water, '
    + 'agua bendita, faith, iman dan, ustaz, bomoh, healer*, shaman*, curandero*, reiki, crystal*, energy healing, quantum*, '
    + 'frequency, frequencies, tuning fork*, bioresonance, manifest*, positive thinking, mindset, faith alone, zamzam, zam zam, '
    + 'air zam zam, astral, chakra*, grounding, earthing',
  'homeopathy': 'homeopath*, homoeopath*, homeopati*, oscillococcinum, nosode*, bach flower*',
  'bodywork': 'cupping, bekam, hijama, acupunct*, akupunktur, acupuntura, chiropract*, quiropr*, spinal adjustment*, '
    + 'adjustment*, osteopath*, urut, massage, reflexolog*, gua sha, leech*, lintah, urine therapy, urine, orina, air kencing, '
    + 'urinoterapia, coffee enema*, enema*, enemas de cafe, colonic*, colon cleanse*, ear candle*, ear candling, ozone, ozono, '
    + 'ozone therapy, hyperbaric, iv drips, magnet therapy, infrared, sauna, ice bath*, cold plunge, sungazing, sun gazing, '
    + 'black salve, drawing salve, chelat*, quelacion, detox*, cleanse*, parasite cleanse*, liver flush*, foot pads, foot pad*, '
    + 'foot bath*, breast milk, breastmilk, susu ibu, placenta, essence, steam, steaming, steam inhalation, gargl*, saline, '
    + 'nasal, wet socks, heat, sunlight, sun, sungaze, copper bracelet*, magnetic bracelet*, vicks, vaporub, buteyko, palming, '
    + 'breath holds, breathwork, breathing exercises, mouth tape, mouth taping, tape your mouth, copper disc, copper bracelet, '
    + 'magnetic field, foot soak, ice baths, vapo rub, frequency patch, shungite, crystals, berubat kampung, bomoh, sobador, '
    + 'huesero, limpia, limpias, ventosas, iv lounge',
  'remedy': '@herb, @food, @supplement, @oil, @cannabis, @bleach, @dewormer, @hcq, @b17, @ritual, @homeopathy, @bodywork, '
    + 'remedy, remedies, remedio*, natural cure*, natural remed*, naturopath*, home remed*, petua, ubat kampung, '
    + 'ubat tradisional, natural*, holistic*, this protocol, protocol, functional medicine, stem cells, stem cell, produk, '
    + 'product, rawatan alternatif, alternatif',
  'alkaline': 'alkaline*, alkali, beralkali, bersifat alkali, alcalin*, alkalise, alkalize, alkalinity, @acidic, alkalises, alkalizes, alcalino, ph 8, '
    + 'alkaline ph',
  'acidic': 'acidic, acidity, body ph, blood ph, your ph, acid body',
  'sugar': 'sugar, sugars, gula, azucar, glucose, carbs, carbohydrates, sugary, sweets, sucrose, zero carbs, no carbs, no sugar, '
    + 'zero sugar, sugar-free, without sugar',
  'feed': 'feed*, fed, fuels, fuel, food for, dinner for, starve*, starving, alimenta*, makanan, eats sugar, loves sugar, '
    + 'thrives on, thrive on, beri makan, lives on, lives off, grows on, survive on, addicted to, fertili*er for, mak* makan, '
    + 'run on, runs on, have nothing to eat, has nothing to eat, nothing to eat, eats',
  'survive': 'survive*, surviving, live, lives, exist, grow, grows, thrive, thrives, sobreviv*, hidup, vivir, withstand',

} as const;
