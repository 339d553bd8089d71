import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

const RED_CROSS = { by: 'American Heart Association and American Red Cross', title: 'Guidelines for First Aid', year: 2024 } as const;

/** Claims about what to do first when somebody is hurt, poisoned or choking. */
export const FIRST_AID: readonly Claim[] = [
  {
    id: 'stroke-aspirin',
    claim: 'Aspirin, massage or waiting is the first thing to do in a stroke.',
    source: { by: 'Powers et al., American Heart Association, Stroke', title: 'Guidelines for the early management of patients with acute ischemic stroke', year: 2019, doi: '10.1161/STR.0000000000000211' },
    wordings: [
      `& ${any('having a stroke, has a stroke, stroke, strokes, face drops, face droops, droopy face, strok, derrame, ictus, angin ahmar')} ${any('aspirin, disprin, aspirina, cardiprin, aspirins')} ${any(
        'get an, give, take, pop, chew, crush, straight away, right away, asap, first thing, immediately, at once, then call, before the ambulance, under the tongue',
        'dissolves the clot, saves, thins the blood, bagi, terus, telan, dele, darle, tome, den, enseguida, slip, carry',
      )} /20`,
      `${any('stroke, strok, strokes, derrame, angin ahmar')} ${any('massage, rub, rub him, rub her, rub them, shea butter, hot water, urut, sobar, sobada, lie down, sleep it off, sleep on it, wait, wait it out, vinegar, minyak')} ${any(
        'first, straight away, before the, goes away, will pass, passes, cures, brings back, pulih, baik, within three days, terus, fixes, elok, before any hospital, before hospital, before the hospital, will walk, walk again, for 7 days, for seven days',
      )}`,
    ],
    passes: [
      '=mini', '=tia', '=clinic', '=scan', '=ct', '=bleed', '=bleeds', '=prevent', '=prevents', '=after+a+stroke', '=daily+aspirin', '=heart+attack', '=don\'t+wait', '=do+not+wait',
      '=never+wait', '=jangan+tunggu', '=jangan', '=jangan+urut', '=secondary', '=clopidogrel', '=waiting+room', '=waiting+list', '=ward',
    ],
    examples: { flags: ['If somebody is having a stroke give an aspirin straight away.'], passes: ['No aspirin for a suspected stroke before the scan.'] },
  },
  {
    id: 'concussion-awake',
    claim: 'Whoever hit their head must not sleep.',
    source: { by: 'NHS', title: 'Head injury and concussion', year: 2024 },
    wordings: [
      `& ${any('concussion, concussed, head injury, head knock, hit your head, hit his head, hit their head, hits their head, banged, bang on the head, bump on the head, bumped, hantuk kepala, terhantuk, golpe en la cabeza')} ${any(
        'don\'t let, do not let, never let, don\'t sleep, keep them awake, keep him awake, keep her awake, keep kids awake, do not fall asleep, don\'t fall asleep, stay awake, no sleep',
        'must not sleep, mustn\'t sleep, no nap, no naps, if they sleep, if he sleeps, nap, jangan bagi tidur, jangan tidur, no dejes que duerma, no lo dejen dormir, no dejar dormir, que no se duerma',
      )} ${any(
        'sleep, asleep, coma, nap, awake, wake up, never wake, won\'t wake, die, tidur, duerma, dormir, not wake up, slip, koma, duerme, despierta, no despierta, bangun, tak bangun',
      )} /24`,
    ],
    passes: ['=can+sleep', '=fine+to+sleep', '=ok+to+sleep', '=okay+to+sleep', '=safe+to+sleep', '=no+need', '=can+let'],
    examples: { flags: ['After a bump on the head never let them sleep, they slip into a coma.'], passes: ['You can let someone sleep after a bump on the head.'] },
  },
  {
    id: 'tick-removal',
    claim: 'Heat, oil or petroleum jelly makes a tick let go.',
    source: { by: 'Centers for Disease Control and Prevention', title: 'What to Do After a Tick Bite', year: 2024 },
    wordings: [
      `& ${any('tick, ticks, leech, leeches, garrapata, garrapatas, sengkenit, pacat')} ${any(
        'match, matches, lighter, burn it, burn them, hot needle, vaseline, petroleum jelly, nail polish, nail varnish, smother, suffocate, butter, dish soap, soap on, cerilla, encendedor, vaselina, lighter fluid, cigarette',
      )} ${any('hold, backs out, back out, lets go, let go, comes out, come out, off, out, drops off, drop off, falls off, pulls, release, releases, detach, detaches, suelta, sale, best, trick, easy, works')}`,
    ],
    passes: ['=tweezers', '=is+how+you', '=no+matches', '=never', '=pinzas', '=box', '=football'],
    examples: { flags: ['Tick on you? Smother it in vaseline and it backs out.'], passes: ['Burning a tick makes it worse; use tweezers, close to the skin.'] },
  },
  {
    id: 'poison-home',
    claim: 'Oil, milk or vomiting undoes a swallowed poison, and vinegar a chemical burn.',
    source: RED_CROSS,
    wordings: [
      `& ${any('poison, poisoned, poisoning, racun, veneno, swallowed bleach, drank bleach, clorox, pesticide, insecticide, kerosene, weedkiller, overdose, battery acid, rat poison, caustic, drain cleaner')} ${any(
        'palm oil, milk, susu, leche, salt water, raw egg, raw eggs, egg white, egg whites, make them vomit, make him vomit, make her vomit, induce vomiting, vomit it, finger down, air garam, santan, coconut water, air kelapa, charcoal toast, burnt toast, olive oil, vinegar, lime juice, mustard water',
      )} ${any('neutralise, neutralises, neutralize, neutralizes, neutralise it, coats, coat, brings it up, drink, give, bagi, make, dele, flushes, antidote, lines, cancels, absorbs, soaks, sharp, immediately, quick, works, get it out, tawar')}`,
      `& ${any('chemical, alkali, acid, bleach, cement, caustic, drain cleaner, acid burn, chemical burn')} ${any('eye, eyes, skin, splash, burn, face, mata')} ${any('vinegar, lemon, baking soda, bicarb, milk, neutralise, neutralises, neutralize, neutralizes, cuka, vinagre')} ${any('neutralise, neutralises, neutralize, neutralizes, drop, splash, pour, put, rinse with, dab, cancels, works')}`,
    ],
    passes: ['=do+not', '=don\'t', '=never', '=poisons+centre', '=poison+control', '=button+battery', '=food+poisoning', '=poisons', '=stomach+acid', '=water+first', '=toxbase', '=honey'],
    examples: { flags: ['Swallowed poison? Drink palm oil quick, it neutralises everything.'], passes: ['Do not give milk or make them vomit; ring the poisons centre.'] },
  },
  {
    id: 'lightning-burial',
    claim: 'Somebody struck by lightning or a current is to be buried in earth or dung, or must not be touched.',
    source: { by: 'Centers for Disease Control and Prevention', title: 'Lightning: First Aid Recommendations', year: 2024 },
    wordings: [
      `& ${any('lightning, electrocuted, electric shock, electrocution, struck, petir, renjatan, kena karan, rayo')} ${any('bury, buried, burying, dung, cow dung, mud, soil, sand, tanam, lumpur, pasir, enterrar, tierra, still charged, carry a charge, hold the charge, holds the current')} ${any(
        'current, neck, draws, drains, absorbs, pulls, discharge, saves, save, revive, revives, wakes, wake, charge, charged, touch, up to, best, first, electricity, elektrik, arus, badan',
      )}`,
    ],
    passes: ['=no+charge', '=safe+to+touch', '=no+dung'],
    examples: { flags: ['Struck by lightning? Bury him in cow dung up to the neck, it draws the current.'], passes: ['A person struck by lightning carries no current: start CPR.'] },
  },
  {
    id: 'fishbone-rice',
    claim: 'Rice, bread or vinegar takes down a fish bone, and water or raised arms clears choking.',
    source: { by: 'NHS', title: 'What should I do if someone is choking?', year: 2022 },
    wordings: [
      `& ${any('fish bone, fishbone, fish bones, tulang ikan, tercekik tulang, espina, espina de pescado, bone stuck')} ${any('rice, bread, banana, vinegar, nasi, segumpal nasi, roti, pisang, cuka, pan, platano, vinagre, marshmallow, marshmallows, ball of rice, coke, cola, catfish, cat')} ${any(
        'swallow, swallows, telan, turun, pushes, push, takes it down, carries, dissolves, softens, melts, goes down, brings it down, confirm, lembutkan, trague, tragar, baja, works, gone, hilang, drink, minum, stroke, usap',
      )} /24`,
      `& ${any('choking, chokes, choke, choked, tercekik, atragantado, atraganta')} ${any('raise both arms, raise their arms, arms up, lift their arms, hands up, glass of water, drink water, give water, minum air, bagi air, angkat tangan, levanta los brazos, agua, rice, nasi, pinch the ear, blow on')} ${any('clears, opens, goes down, dislodges, helps, works, first, stops, terus, turun, lega, baja, pasa, telan, quickest')}`,
    ],
    passes: ['=jangan', '=back+blows', '=thrusts', '=heimlich', '=ent', '=bahaya', '=endoscopy'],
    examples: { flags: ['Fish bone stuck? Swallow a ball of rice and it goes down.'], passes: ['Back blows, then thrusts, for somebody choking.'] },
  },
  {
    id: 'wound-folk',
    claim: 'Coffee, soil, toothpaste or air heals a wound.',
    source: RED_CROSS,
    wordings: [
      `${any('wound, wounds, cut, cuts, gash, graze, bleeding, luka, herida, heridas, nail in the foot, ulcer, leg ulcer, ulcers, bed sore, pressure sore, bisul, boil, stab, luka berdarah, potong jari')} ${any(
        'coffee powder, coffee grounds, ground coffee, serbuk kopi, cobweb, cobwebs, spider web, spider webs, soil, mud, ash, ashes, toothpaste, ubat gigi, cow dung, petrol, kerosene, minyak tanah, salt and lime, tobacco, tembakau, sugar and, engine oil, cafe molido, telarana, ceniza, superglue, gunpowder, urine, spit, saliva, sugar, egg white, egg whites, honey and, belacan, minyak hitam',
      )} ${any('heals, heal, stops, stop, seals, closes, put, pack, packed, heals quicker, pecah, sapu, letak, tabur, cierra, cura, pon, echale, disinfects, cleans, dries, draws, best, faster, works, berhenti, rub, ponle, baik, kering, pour')}`,
      `${any('wound, wounds, cut, cuts, grazes, graze, scab, luka, herida')} ${any('let it breathe, needs to breathe, need to breathe, needs air, open to the air, air dry, let air, kena angin, que respire, biar terbuka')}`,
    ],
    passes: ['=stomach', '=gastric', '=peptic', '=mouth+ulcer', '=masuk+wad', '=moist', '=clean+water', '=irrigate', '=tetanus', '=glue', '=maggots', '=honey+dressing', '=jangan', '=urine+output', '=infected'],
    examples: { flags: ['Pack the cut with coffee powder, it stops bleeding and heals faster.'], passes: ['Wounds heal faster moist and covered.'] },
  },
  {
    id: 'frostbite-heatstroke',
    claim: 'Snow, rubbing or alcohol warms the frozen, and cold water must be kept from the overheated.',
    source: RED_CROSS,
    wordings: [
      `& ${any('frostbite, frostbitten, frozen fingers, frozen toes, hypothermia, frozen, freezing, hypothermic, congelacion')} ${any('rub snow, snow, rub it, rubbing, brandy, whisky, whiskey, vodka, rum, alcohol, shot of, tot of')} ${any('rub, circulation, warms, warm, back, works, thaws, thaw, give, best, helps, warms you, gets the blood')}`,
      `${any('alcohol, brandy, whisky, rum, vodka, shot of whisky, arak, ron, aguardiente')} ${any('warms you up, keeps you warm, warms the body, warms the blood, panaskan badan, calienta el cuerpo, warms you from')}`,
      `& ${any('heatstroke, heat stroke, heat exhaustion, strok haba, golpe de calor, sunstroke, overheated')} ${any('cold water, ice, iced water, ice water, air sejuk, air ais, agua fria, agua helada, ice bath')} ${any('never, shock, shocks, bursts, burst, kills, kill, dangerous, vessels, stroke, bahaya, jangan, causes, salur darah, explode, explodes, pecah, revienta')}`,
    ],
    passes: ['=do+not+rub', '=don\'t+rub', '=ice+bath+saves', '=immersion'],
    examples: { flags: ['Frostbite? Rub snow on it to get the blood back.'], passes: ['Warm frostbite in lukewarm water and do not rub it.'] },
  },
  {
    id: 'hypo-insulin',
    claim: 'Insulin, or no sugar, is what somebody with low blood sugar needs.',
    source: { by: 'American Diabetes Association', title: 'Standards of Care in Diabetes', year: 2024 },
    wordings: [
      `& ${any('hypo, hypoglycaemia, hypoglycemia, low sugar, low blood sugar, diabetic faints, diabetic collapses, diabetic passes out, passed out diabetic, sugar reads low, sugar is low, sugar low, reads low, gula rendah, baja de azucar, diabetic collapse, diabetic collapsed')} ${any(
        'give insulin, give him insulin, give her insulin, give them insulin, inject insulin, their insulin, his insulin, her insulin, jab of insulin, shot of insulin, cucuk insulin, pon insulina, ponle insulina, never give sugar, no sugar, no sweets, skip the sweets, skip sweets, just wait, body sorts itself, no need sugar',
      )}`,
    ],
    passes: ['=too+much', '=caused+by', '=after+insulin', '=reduce', '=skip', '=adjust', '=never+give+insulin', '=do+not+give+insulin', '=don\'t+give+insulin'],
    examples: { flags: ['Hypo? Give insulin quickly.'], passes: ['Too much insulin brings on a hypo; give sugar.'] },
  },
  {
    id: 'swim-after-meal',
    claim: 'Swimming or bathing soon after a meal drowns people.',
    source: { by: 'American Red Cross Scientific Advisory Council', title: 'Scientific Review: Eating Before Swimming', year: 2011 },
    wordings: [
      `& ${any('swim, swimming, swims, berenang, nadar, pool, the water, meterse al agua')} ${any('after you eat, after eating, after a meal, after lunch, after dinner, full stomach, after food, lepas makan, selepas makan, despues de comer, ate, eaten, eat')} ${any(
        'hour, an hour, thirty minutes, 30 minutes, half hour, 2 hours, two hours, dos horas, cramp, cramps, drown, drowns, sejam, kejang, lemas, calambre, calambres, corte de digestion, sink, ahogan, ahogas, digestion',
      )} ${any('wait, don\'t, do not, never, cramp, cramps, drown, drowns, sink, kejang, lemas, calambre, calambres, corte de digestion, jangan, espera, ahogan, ahogas')} /20`,
    ],
    passes: ['=no+need', '=fine', '=don\'t+need', '=don\'t+have+to', '=alcohol', '=coffee', '=my+swim', '=went+swimming'],
    examples: { flags: ['Don\'t swim for an hour after eating, you\'ll cramp and drown.'], passes: ['You don\'t need to wait an hour after lunch to swim.'] },
  },
];
