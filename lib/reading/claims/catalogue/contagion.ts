import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

/** Claims about how infections spread and are treated. */
export const CONTAGION: readonly Claim[] = [
  {
    id: 'hiv-spread',
    claim: 'HIV spreads by mosquitoes, toilets or touch, or a virgin cures it.',
    source: { by: 'Centers for Disease Control and Prevention', title: 'How HIV Spreads', year: 2024 },
    wordings: [
      `${any('hiv, aids, vih, sida')} ${any(
        'catch, get, caught, spread, spreads, spread by, spread through, transmitted, transmitted by, disebarkan, merebak, berjangkit, dapat',
        'contagia, transmite, nakukuha, passed',
      )} ${any(
        'mosquito, mosquitoes, mosquito bites, toilet seat, toilet seats, toilets, kissing, hugging, shaking hands, sharing cups, sharing a cup',
        'cutlery, swimming pool, swimming pools, nyamuk, tandas, mangkuk tandas, mosquitos, inodoro, bano, lamok, sweat, saliva, handshake, touching',
      )}`,
      `${any('virgin, virgins, sex with a virgin, sleeping with a virgin, virgen, anak dara')} ${any('cures, cure, cured, heals, sembuh, cura')} ${any('hiv, aids, std, stds, sida, syphilis')}`,
    ],
    passes: ['=bite+wound', '=deep+kissing', '=zero'],
    examples: { flags: ['You catch HIV from toilet seats.'], passes: ['You can\'t get HIV from a toilet seat.'] },
  },
  {
    id: 'condoms-prep',
    claim: 'Condoms let HIV through, or PrEP does not work.',
    source: { by: 'Weller and Davis-Beaty, Cochrane Database of Systematic Reviews', title: 'Condom effectiveness in reducing heterosexual HIV transmission', year: 2002, doi: '10.1002/14651858.CD003255' },
    wordings: [
      `${any('condom, condoms, kondom, condon, condones, latex')} ${any(
        'have holes, holes, tiny holes, pores, let hiv through, lets hiv through, don\'t stop hiv, don\'t protect, don\'t stop, do not stop, don\'t work',
        'useless, cause cancer, lubang, passes through, pass through, agujeros, poros, laced',
      )} !${any('if, broken, old, expired')}`,
      `${any('prep, truvada')} ${any(
        'doesn\'t work, does not work, useless, gives you aids, gives you hiv, causes aids, makes you infertile, destroys, poison, weakens your immunity, weakens the immune, weakens your immune',
      )}`,
    ],
    passes: ['=prep+time', '=expired', '=tear', '=torn', '=herpes', '=hpv', '=not+used', '=lambskin', '=oil'],
    examples: { flags: ['Condoms have holes big enough for HIV.'], passes: ['Condoms do stop HIV when used.'] },
  },
  {
    id: 'covid-spread',
    claim: 'Heat, age or blood group keeps covid away, or mosquitoes carry it.',
    source: { by: 'World Health Organization', title: 'Coronavirus disease (COVID-19) advice for the public: Mythbusters', year: 2022 },
    wordings: [
      `${any('covid, covid-19, coronavirus, the virus, the new coronavirus, corona')} ${any(
        'cannot spread, can\'t spread, doesn\'t spread, does not spread, dies, is killed, killed, can\'t survive, cannot survive, won\'t survive',
        'tak boleh merebak, tak merebak, no sobrevive, mati',
      )} ${any(
        'hot, heat, humid, sun, sunlight, summer, tropics, warm, cold and snow, snow, hot countries, panas, calor, cuaca panas, high temperatures',
        'hot weather',
      )}`,
      `${any('covid, covid-19, coronavirus, corona')} ${any('mosquito, mosquitoes, mosquito bites, nyamuk, mosquitos, houseflies, flies, house flies, lalat, moscas')} ${any(
        'spread, spreads, pass on, pass, transmit, transmits, carry, carries, transmitted, spread by, sebarkan, through, pasan, passes on, via',
      )}`,
      `${any('covid, covid-19, coronavirus, corona')} ${any(
        'only old people, only the old, only the elderly, the young are immune, kids can\'t catch, kids are immune, children are immune',
        'children can\'t get, young people can\'t, only affects older, only affects the elderly, only kills the old, black people can\'t',
        'africans are immune, type o, blood group o, o blood group, asians only',
      )} ${any('catch, immune, get, can\'t, affects, kills, die, cannot')}`,
      `${any(
        'hot bath, hot baths, hot water, drinking hot water, hand dryers, hand dryer, hair dryer, eating hot peppers, hot peppers, chillies, uv lamp',
        'uv lamps, saunas, sauna, steam, drinking alcohol, alcohol, antibiotics, garlic, saline, antibiotik, vitamins, hot soup, cold weather',
      )} ${any(
        'prevent, prevents, prevents and treat, cures, cure, kill, kills, protects, protect, treat, treats, stops, bunuh, mata',
      )} > ${any('covid, covid-19, coronavirus, the new coronavirus, corona')}`,
      `${any('hold your breath, holding your breath, hold the breath, tahan nafas, aguantar la respiracion')} ${any('10 seconds, ten seconds, 10 saat, without coughing, coughing')} ${any('covid, corona, coronavirus, virus, infected, fibrosis')}`,
      `${any('covid, coronavirus')} ${any(
        'no worse than a cold, just a cold, only a cold, no worse than flu, milder than flu, never was worse, just a flu, no worse than the flu',
        'selesema biasa je, una simple gripe, cold and never was',
      )}`,
      `${any('thermal scanner, thermal scanners')} ${any('detect, detects')} ${any('covid, coronavirus')} !${any('fever only')}`,
      `${any('children, kids, babies, young people, teenagers, budak, ninos')} ${any(
        'cannot catch, can\'t catch, cannot get, don\'t catch, never catch, do not catch, immune to, can\'t spread, don\'t spread, cannot spread',
        'tak boleh kena',
      )} > ${any('covid, covid-19, coronavirus, corona')}`,
    ],
    passes: ['=hands', '=surfaces', '=manaus', '=sanitiser', '=sanitizer', '=hand+rub', '=secondary', '=bacterial', '=pneumonia', '=most+people', '=vaccinated', '=don\'t+need', '=sore+throat'],
    examples: { flags: ['Hot weather kills the coronavirus, relax.'], passes: ['Covid spreads in hot weather too.'] },
  },
  {
    id: 'outbreak-denial',
    claim: 'Zika, mpox, cholera or measles is not what it is said to be.',
    source: { by: 'Rasmussen et al., New England Journal of Medicine', title: 'Zika Virus and Birth Defects - Reviewing the Evidence for Causality', year: 2016, doi: '10.1056/NEJMsr1604338' },
    wordings: [
      `${any('zika')} ${any(
        'never caused, was never, not the cause, doesn\'t cause, does not cause, didn\'t cause, larvicide, pesticide, vaccine did',
      )} ${any('microcephaly, birth defects, heads, larvicide, microcefalia, cause')}`,
      `${any('monkeypox, mpox')} ${any('only gay, only gays, gay disease, only gay men, only affects gay, gay men only, only homosexuals')}`,
      `${any('mpox, monkeypox')} ${any('shingles, side effect, vaccine injury, caused by, from')} ${any('covid jab, covid vaccine, the jab, jab, jabs, covid shot, vaccine')}`,
      `${any('cholera, kolera, typhoid')} ${any('bad air, curse, vaccine causes, caused by the vaccine, oral vaccine causes, vaccine spreads, water plot')}`,
      `${any('disease x, next pandemic, bird flu, h5n1')} ${any(
        'planned, is planned, already bottled, bottled, invented, scheduled, already made, is a hoax, rehearsed, rollout is ready',
      )}`,
      `${any('ebola')} ${any('salt water, bitter kola, saltwater, kola, onions, hot water')} ${any('cures, cured, prevents, cure, kills, baths')}`,
    ],
    passes: ['=anyone', '=planned+exercise', '=planning'],
    examples: { flags: ['Zika never caused microcephaly, the larvicide did.'], passes: ['Zika does cause microcephaly.'] },
  },
  {
    id: 'tropical-remedies',
    claim: 'Teas, milk or folk remedies treat malaria, TB, leprosy or hand, foot and mouth disease.',
    source: { by: 'World Health Organization', title: 'The use of non-pharmaceutical forms of Artemisia', year: 2019 },
    wordings: [
      `${any('artemisia, artemisia tea, tonic water, gin, quinine water, neem, papaya, bitter leaf, garlic, bitter kola, bitterkola, agbo, dongoyaro, lemongrass, ginger')} ${any('prevents, prevent, cures, cure, all you need, treats, enough, protects, gone, clears')} ${any('malaria')}`,
      `${any(
        'goat milk, susu kambing, garlic, bawang putih, honey, milk, banana, dog meat, bird nest, herbs, herba, fresh air, nigella',
      )} ${any('cures, cure, cured, menyembuhkan, sembuhkan, sembuh, cura, heals')} ${any('tb, tuberculosis, batuk kering, tibi, leprosy, kusta')}`,
      `${any('leprosy, kusta, lepra')} ${any('curse, sumpahan, spreads by touch, by touch, punishment, incurable, maldicion, sin, hereditary')}`,
      `${any('hfmd, hand foot and mouth, hand, penyakit tangan kaki mulut, tangan kaki mulut')} ${any('chrysanthemum, chrysanthemum tea, antibiotics, antibiotik, air kelapa, coconut water, bedak sejuk')} ${any('cures, cured, cure, sembuh, sembuhkan, is cured, treated with')}`,
      `${any('hepatitis, hepatitis b, jaundice, kuning')} ${any(
        'sugarcane, sugarcane juice, necklace, jaundice necklace, herbal drops, herbs, dukung anak, milk thistle, bhui amla',
      )} ${any('cure, cures, cured, is cured, cured by, sembuh, heals, clears')}`,
    ],
    passes: ['=drug', '=resistance', '=curable', '=trial', '=artemisinin+came', '=newborn', '=bayi'],
    examples: { flags: ['Artemisia tea is all you need against malaria.'], passes: ['Leprosy is curable with medicines.'] },
  },
  {
    id: 'stop-when-better',
    claim: 'Tablets may be stopped as soon as one feels well.',
    source: { by: 'World Health Organization', title: 'Tuberculosis fact sheet', year: 2024 },
    wordings: [
      `${any('once, as soon as, when, the moment, when the, lepas, bila, cuando, if')} ${any(
        'feel fine, feel better, feel well, feeling better, feels better, cough stops, cough is gone, bp is normal, pressure is normal',
        'reading is normal, sugar is normal, is normal, dah rasa sihat, dah sihat, dah normal, dah ok, rasa sihat, se sienta bien, te sientas bien',
        'ya se siente bien, blood pressure is normal, symptoms go, seizures stop',
      )} ${any(
        'stop, quit, stop the, stop your, can stop, stop taking, throw away, berhenti, boleh berhenti, deje, deja, you\'re cured, save the rest, drop',
        'bin',
      )} ${any(
        'tablets, tablet, pills, pill, meds, medication, antibiotics, antibiotic, tb, inhaler, insulin, statin, ubat, pastillas, medicina, medicines',
        'treatment, medicine, epilepsy',
      )} !${any('no deje, talk to, with your doctor, speak to, tempting, please')}`,
      `${any('stop, quit')} ${any('antibiotics, tablets, tb tablets, pills, bp tablets')} ${any('as soon as you feel, as soon as they feel, once you feel, when you feel, the minute you feel')}`,
    ],
    passes: ['=plan', '=relapse', '=resistance', '=painkillers', '=dr', '=ask', '=hold', '=ibuprofen'],
    examples: { flags: ['Once your bp is normal you can stop the tablets.'], passes: ['Don\'t stop the tablets when you feel better.'] },
  },
  {
    id: 'emergency-hoax',
    claim: 'Emergency help, warnings or orders are a plot.',
    source: { by: 'Federal Emergency Management Agency', title: 'Hurricane Rumor Response', year: 2024 },
    wordings: [
      `${any('fema, red cross, the government, nadma, jpam, relief agencies')} ${any(
        'confiscates, confiscate, seizes, seize, takes your home, take your home, takes your land, is blocking, blocks donations, blocking donations',
        'turning away, turning rescue, steals donations, bulldozing, ran out of money because, taking your land',
      )}`,
      `${any('hurricane, storm, flood, floods, tornado, earthquake, tsunami, wildfires, fires, banjir, cyclone, drought')} ${any(
        'steered, was steered, engineered, geoengineered, haarp, space lasers, lasers, created by, weather weapon, controlled by, lit by',
        'cloud seeding, man-made, manufactured',
      )} ${any(
        'government, haarp, lasers, space lasers, land, them, elites, they, cloud seeding, weapon, buatan, deliberately, democrats',
      )}`,
      `${any(
        'evacuation order, evacuation, evacuation orders, tsunami siren, siren, boil notice, boil water notice, tsunami warning, flood warning',
        'amaran banjir, amaran tsunami, the alert, emergency alert',
      )} ${any(
        'is fake, fake, is a drill, was only a drill, only a drill, ignore it, ignore, just control, is control, a hoax, stay in your homes, palsu',
        'just a test, is a scam, activates the vaccine, activate the vaccine, activates, zombies',
      )}`,
      `${any('martial law, darurat, curfew, the army, army, national guard, tentera, ley marcial')} ${any(
        'starts on, starts monday, starts tonight, will lock down, lock down the, announced tonight, begins, mula malam, empty the shops',
        'banks will close, total lockdown, will seize, stock up',
      )}`,
      `${any('helicopters, helicopter, helikopter, helicopteros, planes, kapal terbang')} ${any('spray, sprays, spraying, sembur, rociaran, spray disinfectant, spray poison')} ${any('tonight, malam, pm, outside, keluar, esta noche, jangan keluar, disinfectant, covid, indoors')}`,
      `${any('camps, fema camps, quarantine camps, detention camps, kem')} ${any('unvaccinated, unvaxxed, tak vaksin, dissenters, antivaxxers, refuse the vaccine, refusers')}`,
      `${any('kerajaan, government, the government, police, polis, army')} ${any('tangkap, arrest, round up, jail, lock up, rounding up')} ${any('tak vaksin, unvaccinated, unvaxxed, not vaccinated, belum vaksin')}`,
      `${any('15 minute cities, 15-minute cities, fifteen minute cities, 15 minute city')} ${any('prison, prisons, permit, lockdown, climate lockdown, leave your zone, control, cage')}`,
    ],
    passes: ['=drill+tomorrow', '=closed+in', '=volunteers', '=military+coup', '=history', '=in+1969', '=hollywood', '=film', '=crops', '=mosquito', '=fogging', '=locusts', '=fire+helicopter'],
    examples: { flags: ['FEMA confiscates your home if you take the aid.'], passes: ['FEMA doesn\'t take homes.'] },
  },
];
