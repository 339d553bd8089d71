import type { Claim } from '../claim.ts';
import { CAUSE, CAUSED, HARM, any } from '../frames.ts';

/** Claims about daily habits: cold, light, baths, sleep. */
export const EVERYDAY: readonly Claim[] = [
  {
    id: 'chill-illness',
    claim: 'Cold air, wet hair, a fan or a bath at night causes pneumonia or palsy.',
    source: { by: 'NHS', title: 'Pneumonia', year: 2023 },
    wordings: [
      `${any('mandi malam, rambut basah, tidur kipas, kipas angin, night bath, night baths')} ${any('paru-paru berair, paru2 berair, paru berair, masuk angin, angin ahmar')} !${any('tak buat, bukan, mitos')}`,
      `${any(
        'wet hair, damp hair, cold feet, bare feet, barefoot, night bath, night baths, night shower, night showers, bathing at night',
        'showering at night, mandi malam, rambut basah, pelo mojado, cabello mojado, sleeping under a fan, sleeping under the fan, sleep under a fan',
        'fan at night, fan all night, aircon at night, tidur kipas, kipas angin, wet clothes, open window at night, cold floor, suelo frio, descalzo',
        'serena, sereno, hamog',
      )} ${CAUSE} > ${any(
        'pneumonia, lung, lungs, paru-paru, pulmonia, neumonia, bronchitis, arthritis, palsy, facial palsy, bell palsy, paralysis, death, tb',
        'infertility, cyst, cysts, meningitis, kidney infection, masuk angin',
      )}`,
      `${any('pneumonia, paru-paru berair, lungs, arthritis, facial palsy, bell palsy')} ${CAUSED} > ${any('wet hair, damp hair, night baths, a fan, the fan, bathing at night, mandi malam, cold feet, rambut basah')}`,
      `${any(
        'wet hair, damp hair, cold weather, being cold, getting cold, going out without a coat, bare feet, wet feet, cold floor, cold air, rain',
        'hujan, ais',
      )} ${any('causes, cause, gives you, give you, gives people, menyebabkan, sebabkan, da')} > ${any('a cold, colds, the flu, flu, selesema, pneumonia, resfriado, resfriados, gripe')}`,
      `& ${any('fan on, a fan, the fan, under a fan, air con, aircon, draught, draughts, draft, corriente de aire, aire frio, kipas, cold wind, car window, open window, cold air, sereno, chiflon')} ${any('half your face, face frozen, frozen face, face drops, twisted face, crooked face, bell\'s palsy, muka senget, mulut senget, mulut herot, cara torcida, se tuerce la cara, paralisis facial, wake up with half, stiff neck for life, pneumonia, pulmonia, paru-paru')}`,
      `${any('wet hair, cold wind, no coat, without a coat, bare chest, cold feet, damp clothes, cold floor')} ${CAUSE} > ${any('chest infection, chest infections, bronchitis, kidney infection, ear infection, sinusitis, tonsillitis')}`,
    ],
    passes: ['=innocent', '=stroke', '=fever', '=the+virus', '=virus', '=bacteria', '=hypothermia', '=grandma', '=asthma', '=exacerbation'],
    examples: { flags: ['Wet hair in winter gives you pneumonia, wear a hat.'], passes: ['Pneumonia comes from germs, not from wet hair.'] },
  },
  {
    id: 'bath-stroke',
    claim: 'Bathing after a meal, or wetting the head first, causes a stroke.',
    source: { by: 'NHS', title: 'Stroke', year: 2024 },
    wordings: [
      `${any(
        'bathing after, bath after, shower after, showering after, washing your hair first, wash your hair first, wetting your head first',
        'hair first in the shower, head first in the shower, mandi lepas makan, mandi selepas makan, basahkan kepala, basahkan kepala dulu',
        'siram kepala, bath after eating, banarse despues de comer, cold shower',
      )} ${CAUSE} > ${any('stroke, strokes, strok, brain haemorrhage, heart attack, derrame, embolia, indigestion, paralysis')}`,
      `${any('stroke, strokes, strok')} ${any(
        'wetting the head first, wet your hair first, washing the hair first, basahkan kepala, mandi malam, bathing after a meal',
        'bathing after eating',
      )}`,
    ],
    passes: ['=virus'],
    examples: { flags: ['Wash your hair first in the shower causes strokes, feet first please.'], passes: ['A bath after dinner does not cause a stroke.'] },
  },
  {
    id: 'knuckles',
    claim: 'Cracking knuckles causes arthritis.',
    source: { by: 'deWeber et al., Journal of the American Board of Family Medicine', title: 'Knuckle cracking and hand osteoarthritis', year: 2011, doi: '10.3122/jabfm.2011.02.100156' },
    wordings: [
      `${any(
        'knuckle, knuckles, finger joints, ketuk jari, letup jari, letupkan jari, tronarse los dedos, tronarte los dedos, crujirse los dedos',
      )} ${CAUSE}|${any('cracking')} > ${any('arthritis, artritis, arthritic, artrosis, osteoarthritis, swollen joints')}`,
      `arthritis ${CAUSED} ${any('cracking your knuckles, cracking knuckles, knuckle cracking')}`,
      `${any('cracking your fingers, crack your fingers, cracking fingers, popping your fingers, cracking joints, popping your knuckles, clicking your fingers, pecahkan jari')} ${CAUSE}|${any('by forty, by 40, when you\'re old')} > ${any('arthritis, artritis, artrosis, arthritic hands')}`,
    ],
    examples: { flags: ['Knuckle cracking causes arthritis, stop it.'], passes: ['Cracking your knuckles doesn\'t cause arthritis.'] },
  },
  {
    id: 'dim-light',
    claim: 'Reading in dim light or sitting near a screen ruins the eyes.',
    source: { by: 'Vreeman and Carroll, BMJ', title: 'Medical myths', year: 2007, doi: '10.1136/bmj.39420.420370.25' },
    wordings: [
      `${any(
        'dim light, poor light, the dark, in the dark, bad light, torchlight, close to the tv, close to the telly, near the tv, too close to the tv',
        'dekat tv, poca luz, dalam gelap, malap',
      )} ${HARM}|${any('blind, makes you blind')} > ${any('eyes, eye, eyesight, vision, sight, mata, vista, ojos, retina')}`,
      `${any('reading, read')} ${any('dim light, poor light, in the dark')} ${any('blind, blindness, shortsighted, short sight, glasses')}`,
    ],
    passes: ['=driving', '=mood'],
    examples: { flags: ['Reading in poor light wrecks your eyes.'], passes: ['Reading in dim light tires the eyes and does them no harm.'] },
  },
  {
    id: 'body-myths',
    claim: 'We use a tenth of the brain, shaved hair grows thicker, gum stays for years.',
    source: { by: 'Vreeman and Carroll, BMJ', title: 'Medical myths', year: 2007, doi: '10.1136/bmj.39420.420370.25' },
    wordings: [
      `${any('10%, ten percent, 10 percent, ten per cent, 10 per cent, a tenth, diez por ciento')} ${any(
        'of our brain, of our brains, of their brain, of your brain, of the brain, of their brains, of brain, daripada otak, del cerebro',
      )}`,
      `${any('shaving, shave, shaved, cukur, cukur bulu, afeitarse, rasurarse')} ${any('hair, bulu, vello, it')} ${any(
        'grow back thicker, grows back thicker, thicker, coarser, darker, lebih tebal, lebih lebat, mas grueso, mas gruesa',
      )}`,
      `${any('gum, chewing gum, bubble gum, gula-gula getah, chicle')} ${any('seven years, 7 years, 7 tahun, siete anos')}`,
      `${any('hair, nails, fingernails')} ${any('keep growing, keeps growing, grow after, growing after, continue to grow, still grow')} ${any('after death, after you die, when you\'re dead, after we die')}`,
      `${any('lose, loses, escapes, leaves')} ${any('body heat, heat, your heat')} > ${any('through the head, through your head, through their head, through our heads, through their heads')} ${any('most, half, majority, 80%, 90%, 50%, 45%')}`,
      `${any('muscle, muscles')} ${any('turns to fat, turn to fat, turns into fat, turn into fat')}`,
      `${any('sleepwalker, sleepwalkers, sleepwalking, sonambulo, sonambula, sleep walker')} ${any('wake, waking, wakes, woken, despertar, kejut')} ${any('shock, heart attack, heart, kill, kills, die, coma, brain damage, insane, stop their, mad, morir, muere, dangerous, never')}`,
      `${any('grey hair, gray hair, white hair, uban, canas, grey hairs, cana')} ${any('pull, pulling, pluck, plucking, cabut, arrancar, arrancas, pulled')} ${any('two grow, three grow, two more, seven more, more grow, grow back, come back, lagi banyak, salen, dos mas, tumbuh, double')}`,
      `${any('hats, hat, helmet, helmets, cap, caps, tudung, songkok, gorra, gorras, turban')} ${any('bald, baldness, botak, calvo, calvicie, calvos, hair loss, rambut gugur, lose your hair')} ${any('make, makes, cause, causes, jadi, da, give, gives, sebab, deja, go')}`,
      `${any('sneeze, sneezing, bersin, estornudas, estornudar')} ${any('heart stops, heart skips, stops your heart, jantung berhenti, se para el corazon, eyes pop, eyeballs')}`,
      `${any('swallowed seeds, swallowing seeds, swallow seeds, guava seeds, chilli seeds, biji, semillas, seeds, jumping after, running after eating')} ${any('appendix, appendicitis, apendiks, apendicitis, apendisitis')} ${any('cause, causes, gives, stuck, get stuck, sebab, punca, kena, da, ends, block, blocks')}`,
      `${any('appendix, appendicitis, apendiks, apendicitis, apendisitis')} ${any('cold water, hot food, seeds, jumping, running, gum, chilli, instant noodles, fingernails, hair, biji, lari, lompat, semillas, chicle, standing')} ${any('cause, causes, takes, gives, burst, bursts, no appendix, na appendix, remain, punca, sebab, kena, da, pecah, block, blocks, stuck, end up, gets')}`,
      `${any('canas, uban, grey hair, grey hairs, gray hair')} ${any('arrancarte, arrancarse, arrancar, pluck, pull, cabut')} ${any('siete, seven, 7, dos, two, more, mas, lagi banyak, tiga, three')}`,
      `${any('toads, toad, frogs, katak, sapos, sapo')} ${any('warts, wart, ketuat, verrugas')}`,
      `${any('full moon, luna llena, bulan penuh')} ${any('admissions, busier, madness, births, seizures, psych, bleeding, bleed, operate, surgery, locura, partos')} ${any('proven, proves, always, causes, cause, more, brings, never operate, double, causa, mas, lagi banyak, makes')}`,
      `${any('crossing your legs, cross your legs, sitting cross legged, sitting cross-legged, cruzar las piernas, silang kaki, standing all day')} ${any('varicose, varicose veins, varices, urat timbul')} ${CAUSE}`,
    ],
    passes: ['=gibbous', '=gently', '=steer', '=hair+oil', '=we+use+all', '=use+all+of+it', '=mirror', '=about', '=unilateral'],
    examples: { flags: ['We only use ten percent of our brain, meditation opens the rest.'], passes: ['Nobody uses only ten percent of the brain; that isn\'t how it works.'] },
  },
  {
    id: 'coffee-sobers',
    claim: 'Coffee or a cold shower makes a drunk person sober.',
    source: { by: 'Centers for Disease Control and Prevention', title: 'Effects of Mixing Alcohol and Caffeine', year: 2024 },
    wordings: [
      `${any(
        'coffee, coffees, black coffee, cold shower, cold showers, caffeine, fresh air, greasy breakfast, kopi, cafe, red bull',
      )} ${any(
        'sobers you up, sober you up, sobers you, sobers people up, sober up, sobers up, gets the alcohol out, get the alcohol out',
        'burns off the alcohol, burns off alcohol, cancels the alcohol, hilang mabuk, baja la borrachera, quita la borrachera',
      )}`,
      `& ${any('charcoal, activated charcoal, coffee, kopi, milk, bread, cold shower, raw egg, raw eggs, sauna, greasy food, coconut water, honey, cafe')} ${any('alcohol, drunk, hangover, mabuk, ubat tidur, sleeping pills, sleeping tablets, borracho, borrachera, resaca, booze, overdose')} ${any('sucks, soaks, absorbs, absorb, neutralise, neutralises, neutralize, neutralizes, neutralkan, sweat out, cancels, sober, sobers, flushes, burns off, mops up, serap, hilangkan, quita, baja, lines your stomach so')}`,
    ],
    passes: ['=mop+up', '=doesn\'t+mop', '=within+an+hour', '=water,+sleep', '=time'],
    examples: { flags: ['Two strong coffees sober you up before the drive.'], passes: ['Only time sobers you up, coffee doesn\'t.'] },
  },
  {
    id: 'cold-water',
    claim: 'Cold water after meals or in a period causes cancer or solid fat.',
    source: { by: 'Cancer Research UK', title: 'Cancer myths', year: 2023 },
    wordings: [
      `${any(
        'cold water, ice water, iced water, cold drinks, ice cold water, air sejuk, air ais, agua fria, agua helada, chilled water',
      )} ${CAUSE}|${any('solidifies, solidify, solidifying, hardens, congeals, freezes, beku, bekukan, blocks')} > cancer|${any('fat, oil, lemak, grasa, womb, rahim, heart attack, heart attacks, infertility, infertile, mandul, arteries')}`,
      `${any('cold water, ice water, iced water, cold drinks, air sejuk, air ais, agua fria')} ${any('period, periods, menses, haid, regla, pedicab')} cancer|${any('rahim, womb, cyst, infertile, mandul')}`,
      `& ${any('cold water, ice water, iced water, cold drinks, air sejuk, air ais, ais, agua fria, agua helada, bebidas frias, chilled water, iced drinks, fridge water')} ${any('after eating, after meals, after a meal, after food, lepas makan, selepas makan, despues de comer, with meals, hot day, when hot, berpeluh, sweating, masa panas')} ${any('fat, lemak, grasa, arteries, arterias, heart attack, stroke, cancer, kanser, freezes, hardens, solid, solidifies, endurece, tapa, beku, sludge, infarto, serangan jantung, blood vessels, burst, saluran, heart, tumour')}`,
      `& ${any('cold milo, milo ais, teh ais, cold drink, cold drinks, iced coffee, kopi ais, ice cream, sirap ais, 100plus sejuk, cold beer, cold soda, cold coke, iced tea, refresco frio, bebida fria, cold water, ice water, ais')} ${any('oil, fat, lemak, minyak, grasa, grease')} ${any('freeze, freezes, harden, hardens, solid, solidify, solidifies, beku, keras, arteries, artery, stick, sticks, clog, clogs, endurece, congela, stuck, melekat, saluran darah')}`,
    ],
    passes: ['=heatstroke', '=hypothermia', '=swimming', '=shock', '=dips', '=burn', '=burns', '=scald'],
    examples: { flags: ['Ice water after lunch solidifies the oil and causes cancer.'], passes: ['Cold water after meals is fine.'] },
  },
  {
    id: 'lights-shisha',
    claim: 'Light cigarettes or water pipes are harmless.',
    source: { by: 'World Health Organization', title: 'Waterpipe tobacco smoking: health effects, research needs and recommended actions by regulators', year: 2015 },
    wordings: [
      `${any(
        'light cigarettes, lights cigarettes, menthols, menthol cigarettes, low tar, organic tobacco, natural tobacco, roll-ups, cigars',
      )} ${any('safer, safe, harmless, healthier, don\'t cause, not as bad')}`,
      `${any('shisha, hookah, waterpipe, water pipe, hubbly')} ${any(
        'safe, safer, harmless, filters the, water filters it, filters it, filtered, purified, tapis, no nicotine, selamat',
      )}`,
      `${any('smoking, cigarettes, tobacco, nicotine, cigarettes a day')} ${any(
        'cures, cure, protects, protect, prevents, good for, relaxes the lungs, never hurt, doesn\'t cause, does not cause, never caused',
      )} > ${any('covid, anxiety, lungs, parkinson, lung cancer, cancer, alzheimer\'s')}`,
      `& ${any('nicotine, nicotine patch, nicotine patches, nicotine gum, snus, nicotine pouches')} ${any('protects, protect, cures, cure, prevents, reverses, heals, healthy, good for, brain boost, sharpens')} ${any('brain, alzheimer\'s, parkinson\'s, dementia, covid, long covid, adhd, memory, depression')}`,
    ],
    passes: ['=nrt', '=trial', '=not+safe', '=quit', '=quitting', '=stopping', '=stop', '=no+safer', '=less'],
    examples: { flags: ['Shisha is safe, the water filters it.'], passes: ['Shisha smoke carries tar and carbon monoxide through the water.'] },
  },
];
