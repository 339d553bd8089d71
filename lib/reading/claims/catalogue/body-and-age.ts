import type { Claim } from '../claim.ts';
import { CAUSE, HARM, any } from '../frames.ts';

/** Claims about how the body wears, ages, moves, sleeps and looks. */
export const BODY_AND_AGE: readonly Claim[] = [
  {
    id: 'dementia-lore',
    claim: 'Dementia comes of pans or age alone, and nothing can be done.',
    source: { by: 'World Health Organization', title: 'Dementia', year: 2023 },
    wordings: [
      `${any('aluminium, aluminum, aluminium pans, aluminium foil, foil, aluminio, periuk aluminium, deodorant, non-stick pans, ollas de aluminio, kerajang aluminium')} ${CAUSE}|${any('gave, gets into, get into, goes into, builds up, behind, is why, where')} ${any('alzheimer\'s, alzheimers, alzheimer, dementia, demencia, nyanyuk, senile')}`,
      `${any('dementia, alzheimer\'s, alzheimers, demencia, nyanyuk, memory loss, forgetting')} ${any('just what happens, just old age, is just age, just part of, normal part, part of getting old, part of ageing, part of aging, comes with age, comes to us all, memang normal, lumrah orang tua, biasalah orang tua, normal a esa edad, cosa de la edad, natural part, everyone gets it, simply old age')} !${any('not, isn\'t, bukan')}`,
    ],
    passes: ['=dialysis', '=not+a+normal', '=never+normal', '=keep', '=hearing'],
    examples: { flags: ['Aluminium pans gave my gran Alzheimer\'s.'], passes: ['Dementia is not a normal part of ageing.'] },
  },
  {
    id: 'running-knees',
    claim: 'Running, squats or exercise wears out joints or hearts.',
    source: { by: 'Alentorn-Geli et al., Journal of Orthopaedic & Sports Physical Therapy', title: 'The association of recreational and competitive running with hip and knee osteoarthritis', year: 2017, doi: '10.2519/jospt.2017.7137' },
    wordings: [
      `${any('running, run, jogging, runner, runners, squats, squatting, deep squats, past 90 degrees, jumping, lunges, stairs, correr, berlari, marathon, marathons, trotar, treadmill')} ${HARM}|${any('shred, shreds, shredded, wears out, wear out, grinds down, grinds, does in, knackers, haus, desgasta, acaba con, acaba, finishes, rosak, rosakkan, fastest way to, chews up, eats, trashes, bad for, wears, destroza, joda')} ${any('knee, knees, joint, joints, cartilage, lutut, rodillas, sendi, hips, tulang rawan, cartilago')}`,
      `${any('heartbeats, heart beats, number of beats')} ${any('limited, only so many, fixed number, use them up, uses them up, used up, finite, certain number')}`,
    ],
    passes: ['=less', '=my+knees', '=my+knee', '=marathon+training', '=fell', '=torn', '=acl', '=injury', '=bus', '=late', '=weight+off', '=load', '=after+surgery'],
    examples: { flags: ['Running destroys your knees, every runner needs new ones by 50.'], passes: ['Runners have less knee arthritis than people who sit.'] },
  },
  {
    id: 'spot-fat',
    claim: 'Crunches, wraps, belts or sweating burn fat in one place.',
    source: { by: 'Vispute et al., Journal of Strength and Conditioning Research', title: 'The effect of abdominal exercise on abdominal fat', year: 2011, doi: '10.1519/JSC.0b013e3181fb4a46' },
    wordings: [
      `${any('crunches, sit-ups, sit ups, situps, planks, waist trainer, waist trainers, bengkung, corset, cling film, plastic wrap, sauna suit, sauna belt, vibrating belt, abdominales, sweating, faja, fajas, slimming belt, sweat, peluh, hot yoga, vibration plate')} ${any('burn, burns, melt, melts, melting, shrink, shrinks, target, targets, kills, bakar, queman, quema, hilangkan, get rid of, gets rid of, flatten, flattens, sheds, kempiskan, derriten, derrite, is fat, fat leaving, crying fat, torch, torches')} ${any('belly fat, fat, tummy fat, stomach fat, belly, tummy, waist, lemak perut, perut, lemak, grasa, barriga, abdomen, love handles, cellulite')}`,
      `${any('spot reduction, spot reducing, spot-reduction')} ${any('real, works, is real, possible, does work')}`,
    ],
    passes: ['=calories', '=overall', '=deficit', '=core+strength', '=c-section', '=burn+calories'],
    examples: { flags: ['Crunches burn belly fat, spot reduction is real.'], passes: ['Crunches train muscle; they burn no fat there.'] },
  },
  {
    id: 'soles-of-feet',
    claim: 'Onions, garlic or rubs on the soles cure colds and coughs.',
    source: { by: 'NHS', title: 'Common cold', year: 2024 },
    wordings: [
      `& ${any('onion, onions, garlic, vicks, vapour rub, vapor rub, vapo rub, vaporub, potato, potatoes, bawang, cebolla, ajo, minyak angin, mustard, tea tree, lemon slices, papa, eucalyptus oil, minyak cap kapak')} ${any('sock, socks, soles, sole, feet, foot, stoking, stokin, tapak kaki, calcetin, calcetines, plantas de los pies, planta de los pies')} ${any(
        'pull, pulls, pulled, draw, draws, drew, draw out, flu, fever, cough, cold, virus, toxins, toxin, bug, batuk, demam, fiebre, tos, gripe, infection, chest, bronchitis, selsema, pneumonia, impurities, kahak, flema',
      )} ${any('pull, pulls, pulled, draw, draws, drew, out, gone, works, cures, cure, stops, stopped, by morning, hilang, sembuh, quita, baja, overnight, try, trust, goes, before bed, lega, baik, kebah, clears, every time, sleep, amanece, better, fixes')} /24`,
      `${any('cut onion, cut onions, onion in the room, onions around the house, sliced onion, onion by the bed, cebolla cortada, bawang potong')} ${any('absorbs, absorb, soak up, soaks up, catch, catches, kills, sucks, serap, absorbe, magnet, poisonous, trap, traps, pulls, clears')} ${any('germs, virus, viruses, flu, bacteria, kuman, toxins, bug, bugs, gripe, cough, air')}`,
    ],
    passes: ['=smell', '=smelled', '=still+coughed', '=fungus', '=bhaji', '=fungal', '=athlete', '=chop', '=bolognese', '=soup'],
    examples: { flags: ['Raw onion in the sock pulls the flu out through the feet.'], passes: ['An onion in your sock does nothing for flu.'] },
  },
  {
    id: 'spirit-illness',
    claim: 'Stroke, fits, swelling or high blood pressure come of spirits, curses or wind in the body.',
    source: { by: 'World Health Organization', title: 'Noncommunicable diseases', year: 2023 },
    wordings: [
      `${any('stroke, strok, hypertension, high blood pressure, heart failure, epilepsy, fits, swelling, swollen feet, feet, kaki bengkak, sawan, diabetes, cancer, darah tinggi, kencing manis, angin ahmar, kanser, sakit jantung, barah, derrame, convulsiones, bell\'s palsy, numbness, kebas, schizophrenia, dementia, kidney disease, bengkak')} ${any(
        'spiritual attack, spiritual arrow, arrow, witchcraft, village people, curse, cursed, black magic, evil spirit, evil spirits, spirits, jin, saka, santau, sihir, buatan orang, brujeria, un mal, mal puesto, sebab angin, angin dalam badan, angin je, wind in the body, got wind, wind inside, masuk angin, banyak angin, too much wind, trapped wind in, karma, juju, mal aire, evil eye, terkena buatan, disampuk, ancestors are angry',
      )} ${any('is, are, not sickness, not a sickness, it\'s, comes from, sebab, kena, tu, es, caused by, because, prayer, doa, pray, deliverance, berubat, is not, due to, punca, berpunca, mesti, ustaz, limpia, means, swollen, that\'s why, urut, buang angin, so')} !${any('believe, believed, thought, think, abi')}`,
    ],
    passes: ['=faith+and', '=as+well+as', '=chaplain', '=karut', '=bukan+sihir', '=mata', '=respect', '=thinks', '=together+with'],
    examples: { flags: ['Stroke is a spiritual arrow, not a sickness, prayer before tablets.'], passes: ['People may believe a stroke is a curse; ask, and treat the pressure.'] },
  },
  {
    id: 'skin-lore',
    claim: 'Toothpaste, lemon or whitening drips clear skin, or vitiligo and psoriasis are catching.',
    source: { by: 'American Academy of Dermatology', title: 'Guidelines of care for the management of acne vulgaris', year: 2024, doi: '10.1016/j.jaad.2023.12.017' },
    wordings: [
      `${any('vitiligo, psoriasis, eczema, albinism, sopak, ekzema, rosacea, alopecia')} ${any('contagious, catching, spreads by touch, infectious, berjangkit, contagioso, contagiosa, contagia, pass it on, touch them, share towels, share a towel, share food, se pega, jangkit')} !${any('not, isn\'t, never, no, tak, tidak, bukan')}`,
      `${any('toothpaste, lemon juice, lemon, baking soda, urine, ubat gigi, limon, pasta de dientes, lime juice, saliva, garlic, air limau, bicarbonato')} ${any('pimple, pimples, acne, spot, spots, zits, dark spots, melasma, jerawat, jeragat, acne scars, granos, manchas, parut, acne, warts')} ${any('dries, dry, clears, clear, fades, fade, cure, cures, gone, overnight, hilang, kering, quita, best, bleaches, kecut, seca, removes, sembuh, works, wash with, cheaper')}`,
      `${any('acne, pimples, jerawat, acne')} ${any('dirty skin, dirty face, not washing, poor hygiene, dirty blood, toxins, darah kotor, bad blood, muka kotor, sangre sucia, too much semen, liver is dirty')} ${any('comes from, caused by, because, means, sign of, sebab, from, is just, por, due to, tanda, is')}`,
      `${any('glutathione, gluta, whitening drip, whitening injection, skin whitening, suntik putih, kojic, bleaching cream')} ${any('safe, no side effects, natural, completely safe, cures, permanent, permanently, selamat, kekal, tiada kesan')} ${any('safe, natural, permanent, permanently, selamat, skin, kekal, whiter, fairer, putih, lighter, melanin')}`,
    ],
    passes: ['=burn', '=burned', '=mercury', '=vinegar+for+warts', '=impetigo', '=scabies', '=ringworm', '=unsafe', '=not+safe'],
    examples: { flags: ['Toothpaste on a pimple dries it overnight and clears acne.'], passes: ['Psoriasis is not contagious.'] },
  },
  {
    id: 'blue-light',
    claim: 'Blue light from screens blinds, and special glasses save the eyes.',
    source: { by: 'American Academy of Ophthalmology', title: 'Are Blue Light-Blocking Glasses Worth It?', year: 2023 },
    wordings: [
      `${any('blue light, screen light, phone screen, phone screens, phone in the dark, cahaya biru, luz azul, phone at night')} ${HARM}|${any('burns, burn, causes, cause, blinds, blind, gives, cataract, macular degeneration, quema, causa, eye cancer, kanser mata, buta, burning')} ${any('retina, retinas, eyes, eye, eyesight, mata, vision, blindness, blind, macula, macular degeneration, ojos, eye cancer, buta, ciego, cataracts')}`,
    ],
    passes: ['=sleep', '=melatonin', '=strain', '=phototherapy', '=jaundice', '=blue+lights', '=dry'],
    examples: { flags: ['Blue light from phones burns the retina.'], passes: ['Blue light from screens does not damage the retina.'] },
  },
  {
    id: 'sleep-little',
    claim: 'Four hours of sleep are enough for anybody who trains for it.',
    source: { by: 'Watson et al., American Academy of Sleep Medicine, Sleep', title: 'Recommended amount of sleep for a healthy adult', year: 2015, doi: '10.5665/sleep.4716' },
    wordings: [
      `${any('old people, elderly people, the elderly, older people, orang tua, los viejos, old folk, pensioners')} ${any('don\'t need that much, don\'t need much, need less, don\'t need as much, tak perlu banyak, necesitan menos, don\'t need')} ${any('sleep, tidur, sueno, water')}`,
      `${any('four hours, 4 hours, three hours, 3 hours, 4 hrs, 3 hrs, 4h, 4 jam, cuatro horas, 2 hours, two hours, polyphasic')} ${any('sleep, tidur, sueno, sleeping, dormir')} ${any('is enough, is plenty, all you need, all anyone needs, is all the body needs, train your body, train yourself, you can train, lebih dari cukup, dah cukup, es suficiente, basta, is a myth, more than enough, body adapts, get used to it, cukup je')}`,
    ],
    passes: ['=not+enough', '=isn\'t+enough', '=nap', '=post+nights'],
    examples: { flags: ['Four hours of sleep is enough, you can train your body to need less.'], passes: ['Four hours of sleep isn\'t enough for anybody.'] },
  },
  {
    id: 'natural-harmless',
    claim: 'What is natural or traditional has no side effects and mixes with any medicine.',
    source: { by: 'Navarro et al., Hepatology', title: 'Liver injury from herbals and dietary supplements in the U.S. Drug-Induced Liver Injury Network', year: 2014, doi: '10.1002/hep.27317' },
    wordings: [
      `${any('natural, herbs, herbal, herba, plants, jamu, ubat kampung, traditional medicine, ayurveda, ayurvedic, supplements, natural remedies, remedios naturales, plantas, hierbas, lo natural, semulajadi, semula jadi, tcm, homeopathy, homeopathic, vitamins, agbo, organic, herbs and roots')} ${any(
        'can\'t hurt, cannot hurt, can\'t harm, cannot harm, no side effect, no side effects, zero side effects, without side effects, can\'t overdose, cannot overdose, tiada kesan sampingan, tak ada kesan sampingan, takde kesan sampingan, no hace dano, no hacen dano, sin efectos secundarios, no interactions, can\'t interact, don\'t interact, never hurt anyone, never harmed anyone, 100% safe, completely safe, always safe, safe with any, safer than any, selamat sebab, never killed anyone, won\'t hurt, tak bahaya, tak memudaratkan',
      )} !${any('not mean, doesn\'t mean, no significa, tak bermakna, bukan bermakna, myth')}`,
    ],
    passes: ['=not+always', '=doesn\'t+mean', '=does+not+mean', '=tidak+semestinya', '=tak+semestinya', '=think', '=thinks', '=says+on', '=folic+acid', '=natural+birth'],
    examples: { flags: ['Herbs are natural, they can\'t hurt you and have no side effects.'], passes: ['Natural does not mean it can\'t hurt.'] },
  },
];
