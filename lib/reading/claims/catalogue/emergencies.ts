import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

/** Claims about first aid. */
export const EMERGENCIES: readonly Claim[] = [
  {
    id: 'cough-cpr',
    claim: 'Coughing saves you in a heart attack.',
    source: { by: 'American Heart Association', title: 'Guidelines for Cardiopulmonary Resuscitation and Emergency Cardiovascular Care', year: 2010 },
    wordings: [
      'cough heart alone|=saves|=save|=survive|=until|=alive|=keep', '& cough heart alone|=saves|=until',
      '=cough+cpr =saves|=share|=works|=save|=can|=lives', '& =cough+cpr alone|=saves|=share',
      'cough =cardiac+arrest =saves|=survive', '=batuk =serangan+jantung',
      `${any('cough, coughing, batuk, toser')} ${any(
        'saves lives, save lives, save you, saves you, selamatkan, restarts the heart, restart the heart, keeps the heart, keep you alive, te salva',
        'keeps you alive',
      )} ${any('heart attack, serangan jantung, infarto, cardiac arrest, heart, jantung')}`,
      `& ${any('batuk, batuk kuat, batuk kuat2, batuk kuat-kuat, cough, coughing, toser, tosa, tosan')} ${any('jantung, heart, palpitations, palpitation, corazon, chest pain, sakit dada, infarto, flutter')} ${any('reset, resets, restart, restarts, balik, selamat, selamatkan, rhythm, ritmo, normal, starts again, saves, save, alive, reinicia, salva, until help, alone')}`,
      `& ${any('tosa, tose, tosan, toser, cough, coughing, batuk')} ${any('infarto, heart attack, serangan jantung, heart stops, heart attacks')} ${any('fuerte, hard, kuat, kuat-kuat, repeatedly, pellizque, pinch, keep, deep breath, hondo, until, hasta, every two seconds, sampai, strongly')}`,
    ],
    passes: ['=see+a+doctor', '=fever', '=vagal', '=chest+infection', '=cath+lab', '=witnessed', '=monitored', '=at+home+alone', '=chronic+cough', '=pneumonia', '=ace'],
    examples: { flags: ['Alone with a heart attack? Cough hard until help comes.'], passes: ['You can\'t cough your way out of an arrest.'] },
  },
  {
    id: 'stroke-pricking',
    claim: 'Pricking the fingers treats a stroke.',
    source: { by: 'Powers et al., American Heart Association, Stroke', title: 'Guidelines for the early management of patients with acute ischemic stroke', year: 2019, doi: '10.1161/STR.0000000000000211' },
    wordings: [
      'stroke prick fingers', '& stroke prick fingers', 'stroke prick =bleed|=drops|=darah',
      'stroke fingers =bleed|=drops|=darah|=sangre|=until+blood',
      `${any('stroke, strok, strokes, derrame')} ${any('prick, pricking, cucuk, needle, jarum, pinchar, bleed the fingers, pinprick')} ${any('saves, save, recover, pulih, cures, works, best, hujung jari, fingertips, fingers, earlobes, sembuh')} !${any('glucose')}`,
      `& ${any('stroke, strok, derrame, se le tuerce la boca, boca torcida, boca chueca, mulut senget, face droops, face drooping, embolia, angin ahmar, ictus, paralysis, mulut herot')} ${any('prick, pricking, pricked, pinche, pincha, pinchele, pinchale, pinchar, cucuk, needle, aguja, jarum, cut the, bleed, sangrar, razor, pin, sucuk')} ${any('finger, fingers, fingertip, fingertips, dedo, dedos, jari, ear, ears, earlobe, earlobes, oreja, orejas, telinga, cuping, hujung jari, tongue, toes')}`,
    ],
    passes: ['=no+sirve', '=karut', '=nunca', '=no+pinche', '=never', '=llama', '=glucose', '=blood+sugar', '=jangan', '=don\'t', '=buang+masa', '=999', '=dibantah'],
    examples: { flags: ['Stroke: prick all ten fingers until they bleed.'], passes: ['Check a finger-prick glucose in every suspected stroke.'] },
  },
  {
    id: 'seizure-spoon',
    claim: 'Something must go in the mouth during a seizure.',
    source: { by: 'American Heart Association and American Red Cross', title: 'Guidelines for First Aid', year: 2024 },
    wordings: [
      'seizure spoon mouth =put|=jam|=place|=insert|=use|=wedge|=between|=stop|=so+that|=stick|=letak|=masukkan|=poner|=pon|=shove',
      '& seizure spoon mouth =put|=jam|=place|=insert|=shove|=wedge',
      'seizure =swallow|=telan|=tragar =tongue|=lidah|=lengua', '& seizure =swallow|=swallowing =tongue',
      'seizure =hold|=restrain =down', '=spoon|=wallet =between+the+teeth|=in+the+mouth =swallow|=tongue|seizure',
      '=spoon =swallow', '=swallow|=swallowing =their+tongue|=his+tongue|=her+tongue|=the+tongue spoon|=hold|=put',
      'seizure =cuchara|=sudu|=spoon|=wallet =boca|=mulut|=mouth',
      '=convulsion|=convulsiones|=sawan =cuchara|=alcohol+en|=onion|=bawang|=key|=kunci|=shoe|=kasut',
      '& seizure =cuchara|=alcohol|=spoon|=shoe|=keys',
      `${any('fits, fit, seizure, epileptic, epileptic fit, sawan, convulsion, convulsions, epilepsy attack')} ${any('onion, shoe, leather shoe, leather, keys, iron, bawang, kasut, smelling')} ${any('stops, stop, wakes, cures, berhenti, ends, bring them round, smell')}`,
      `& ${any('convulsion, convulsiones, ataque epileptico, epilepsia, seizure, fit, fits, sawan, fitting, epileptic, fit attack')} ${any('meterle, metele, ponle, ponerle, put something, put a, stick a, masukkan, letak, jam a, meter algo, algo en la boca, between the teeth, sumbat')} ${any('boca, mouth, mulut, teeth, dientes, gigi, tongue, lengua, lidah, throat')}`,
      `& ${any('convulsion, convulsions, fits, fit, seizure, sawan, febrile convulsion')} ${any('leg near the fire, feet in fire, foot in fire, near the fire, palm oil, cow urine, onion juice, hold him down, pin them down, pour water, siram air')} !${any('not, never, don\'t, do not, no, jangan, nunca')}`,
      `& ${any('fit, fits, fitting, seizure, seizing, convulsion, sawan, epileptic')} ${any('belt, wallet, stick, pen, cloth, rag, towel, kain, spoon, wooden spoon, ruler, leather, fingers, trapo, cinturon, palo, cuchara')} ${any('between the teeth, between their teeth, between his teeth, in the teeth, bite down on, to bite, bite the tongue, bite their tongue, bite off, swallow their tongue, gigit lidah, antara gigi, entre los dientes, in the mouth, clean off')}`,
    ],
    passes: [
      '=killed', '=nunca', '=nada', '=no+meta', '=no+metas', '=jangan',
      '=bitten', '=bite', '=bit', '=spoonful', '=breaks', '=nothing', '=nobody', '=never', '=broken', '=nothing+in', '=don\'t+need', '=doesn\'t+need',
      '=spoon+back', '=no+spoon',
      '=no+pongan', '=jangan+letak', '=nada+en',
    ],
    examples: { flags: ['Jam a spoon between the teeth during a seizure.'], passes: ['He had bitten his tongue in the seizure.'] },
  },
  {
    id: 'burn-home',
    claim: 'Toothpaste, butter, ice or egg helps a burn.',
    source: { by: 'American Heart Association and American Red Cross', title: 'Guidelines for First Aid', year: 2024 },
    wordings: [
      'burn burn-stuff =straight|=put|=apply|=rub|=spread|=takes|=sapu|=letak|=ponga|=smear|=best|=works|cures|prevent|=no+scar|=immediately|=heat|=on|=dab',
      '& burn burn-stuff =no+scar|=sapu|=smear|=rub|=apply',
      `${any(
        'ubat gigi, toothpaste, butter, mentega, egg white, putih telur, flour, tepung, kicap, minyak masak, soy sauce, mantequilla, pasta de dientes',
        'mayonnaise, turmeric, honey, ice, ais, coffee grounds',
      )} ${any(
        'paling bagus, bagus untuk, best for, great for, good for, letak, sapu, takes the heat, works on, heals, cures, sembuhkan, lo mejor para',
        'is the best, on',
      )} > ${any('melecur, burn, burns, kulit melecur, scald, scalds, quemadura, quemaduras, luka terbakar, lecur')} !${any('water, stop')}`,
      `& ${any('burn, burns, scald, scalds, melecur, lecur, quemadura, quemaduras')} ${any('never cool, never use water, no water, not water, don\'t use water, never put water, never run water, jangan guna air, jangan letak air, traps the heat, locks the heat in, nunca agua, no le pongan agua, water makes it blister, water makes it worse')}`,
      '=burn|=burns =butter|=toothpaste|=margarine =stops+the+blister|=takes+the+heat+out|=draws+the+heat',
    ],
    passes: [
      '=toast', '=on+toast',
      '=ice', '=butter+traps', '=toothpaste+traps', '=oil+traps', '=they+trap',
      '=water', '=chemical', '=oil+burn', '=hot+oil', '=grease', '=unit', '=burnout', '=from+hot', '=calories',
      '=silver', '=dressing', '=coffee+burn', '=tongue', '=air',
    ],
    examples: { flags: ['Toothpaste on a burn takes the heat out.'], passes: ['Cool water for twenty minutes, no butter.'] },
  },
  {
    id: 'snakebite',
    claim: 'Cut, suck or tie off a snake bite.',
    source: { by: 'World Health Organization', title: 'Guidelines for the management of snakebites, 2nd edition', year: 2016 },
    wordings: [
      `${any('suck the poison out, suck the venom out, suck out the poison, suck out the venom, suck out the snake poison, sedut bisa, chupar el veneno, chupen el veneno')} ${any('snake, bite, bites, tourniquet, tie, adder, cobra, viper, brown, rattler, rattlesnake, krait, mamba, ular, vibora, serpiente, mordida, picadura')}`,
      'snake suck =poison|=venom|=out|=tight|=tie|=tourniquet|=bisa|=ikat',
      '& snake suck =poison|=venom|=tourniquet|=out', 'snake =tourniquet|=cut|=suck',
      'snake herb|ritual|bleach cures|better',
      '=snakebite|=snake+bite|=patukan|=mordedura =tourniquet|=cut|=suck|=ikat|=torniquete|=spit',
      '& =snakebite|=snake =tourniquet|=suck =fangs|=spit|=cut|=tight',
      `${any('snake, snake bite, snakebite, patuk ular, snakes, ular, mordedura, viper, cobra')} ${any(
        'black stone, snake stone, petrol, electric shock, onion, herbs, raw egg, lime, kerosene, suck, hisap, tie it, ikat, traditional healer',
        'chilli, prayer, jampi, bomoh',
      )} ${any(
        'draws, draw, out, no antivenom, antivenom not, works, best, cures, ketat, tight, keluar, drains, neutralises, saves',
      )}`,
      `& ${any('snake, snakebite, snake bite, ular, serpiente, vibora, mordedura, scorpion, kala jengking, bite')} ${any('black stone, snake stone, viper stone, batu hitam, piedra negra, onion, kerosene, petrol, concoction, herbs, tembakau, tobacco, garlic, ginger, urine, cow dung, electric shock, whisky, ice, chicken, prayer, incision, scarify')} ${any('suck, sucks, sucked, draws, draw, pulls, venom, poison, bisa, veneno, before any doctor, better, too late, neutralises, cure, cures, saca, hisap, sedut, works, extracts')}`,
    ],
    passes: ['=antivenom+now', '=sucks+nothing', '=no+black+stone', '=shoes', '=garden', '=don\'t', '=doesn\'t', '=never', '=jangan', '=no+suck', '=antivenom+vial', '=anti-venom', '=immobilise', '=pressure+bandage', '=fetal'],
    examples: { flags: ['Snake bite: cut it and suck the venom out.'], passes: ['Immobilise the limb and give antivenom.'] },
  },
  {
    id: 'drowning',
    claim: 'Turn a drowned person upside down, or wait for "dry drowning".',
    source: { by: 'Szpilman et al., New England Journal of Medicine', title: 'Drowning', year: 2012, doi: '10.1056/NEJMra1013317' },
    wordings: [
      'drowning heimlich =first|=pump|=push|=drain|=hang|=swing|=water|=terbalik',
      '& drowning heimlich =first|=hang|=drain', '=dry+drowning =days|=weeks|=later|=week',
    ],
    passes: ['=no+heimlich', '=choking'],
    examples: { flags: ['Drowned child? Hang them upside down first and drain the water.'], passes: ['Rescue breaths first in drowning.'] },
  },
  {
    id: 'heart-slap',
    claim: 'Slapping elbows, cold water or pepper treats a heart attack or causes a stroke.',
    source: { by: 'American Heart Association and American Red Cross', title: 'Guidelines for First Aid', year: 2024 },
    wordings: [
      'heart|stroke ginger-heart =saves|=stops|cures|cause|=instantly|=seconds|=minute|=minutes|=prevents',
      '& heart =slap|=slapping|=tepuk =elbow|=siku|=left',
      'drink =cold+water|=air+sejuk|=iced+water|=ice+water cause heart|stroke|cancer',
      '=shower|=mandi =head+first|=kepala stroke cause|prevent', '=heart+stops|=heart+skips =sneeze|=sneezing',
      '=wet+hair|=rambut+basah|=pelo+mojado|=cold+air > cause > =pneumonia|=neumonia|=stroke',
    ],
    passes: ['=therapeutic', '=hypothermia', '=aspirin', '=cold+intolerance', '=exercise'],
    examples: { flags: ['Cayenne in hot water stops a heart attack in a minute.'], passes: ['Aspirin while the ambulance comes.'] },
  },
  {
    id: 'naloxone',
    claim: 'Naloxone is needless or makes things worse; milk or cold showers help.',
    source: { by: 'World Health Organization', title: 'Community management of opioid overdose', year: 2014 },
    wordings: [
      'naloxone =don\'t+need|=not+need|=no+need|=instead|=more+addicted|=addicted|=enables|=encourages|=useless|=waste',
      'naloxone =milk|=shower|=ice|=salt', '& naloxone =shower|=milk|=ice+bath|=salt+water',
      '& =overdose =cold+shower|=milk+injection|=ice+bath',
      `${any('naloxone, narcan')} ${any(
        'encourages, enables, encourage, enabling, makes addicts, use more, harms people, causes, makes them violent, harmful to, rewards',
        'just enables, condones',
      )}`,
    ],
    passes: [
      '=doesn\'t+make', '=does+not+make', '=rescue+breaths', '=free', '=first', '=repeat', '=restock', '=not+encourage',
      '=doesn\'t+encourage',
    ],
    examples: { flags: ['You don\'t need Narcan, put them in a cold shower with milk.'], passes: ['Give naloxone first; a shower or milk helps nobody.'] },
  },
  {
    id: 'fentanyl-touch',
    claim: 'Touching fentanyl kills.',
    source: { by: 'Moss et al., Clinical Toxicology', title: 'ACMT and AACT position statement: preventing occupational fentanyl and fentanyl analog exposure to emergency responders', year: 2018, doi: '10.1080/15563650.2017.1373782' },
    wordings: [
      'fentanyl skin-contact =kill|=kills|=dropped|=collapsed|=overdosed|=went+down|=die|=dies|=will',
      '& fentanyl =touching|=touched|=brushed|=dollar|=don\'t+touch =went+down|=kill|=collapsed|=suit',
      '=don\'t+touch|=never+touch fentanyl', '& =don\'t+touch =fentanyl',
      `${any(
        'touching fentanyl, touch fentanyl, touched fentanyl, fentanyl powder, fentanyl dust, fentanyl residue, breathing fentanyl, fentanyl on a',
      )} ${any(
        'overdose, overdosed, od, kill you, kills you, drop dead, die, dies, collapse, collapsed, makes you, through the skin, dead in',
      )}`,
    ],
    passes: [
      '=patch', '=patches', '=transdermal', '=infusion', '=mcg', '=syringe', '=test+strips', '=pills', '=laced',
      '=counterfeit', '=not+possible', '=panic',
    ],
    examples: { flags: ['Touching fentanyl will kill you, my partner brushed a bill and went down.'], passes: ['Change the fentanyl patch every 72 hours, on clean skin.'] },
  },
  {
    id: 'overdose-harmless',
    claim: 'A natural drug or plain paracetamol cannot poison.',
    source: { by: 'US Food and Drug Administration', title: 'FDA and kratom', year: 2024 },
    wordings: [
      'natural-drug =can\'t|=cannot|=impossible|=tak+boleh|=no+way overdosing',
      '& natural-drug =can\'t+od|=can\'t+overdose|=cannot+overdose',
      'paracetamol =12+tablets|=20+tablets|=ten+tablets|=whole+box|=strip =no+issue|=fine|=safe|=no+problem|=ok',
      'paracetamol =antidote|=overdose food|=toast|=charcoal+toast|=milk better|=works+better|=antidote|=than+the+drip',
      '& =overdose =toast|=milk|=raw+egg|=mustard =antidote|=works|=better',
    ],
    passes: ['=liver', '=toxbase', '=nac', '=acetylcysteine', '=staggered'],
    examples: { flags: ['You can\'t OD on a natural thing, kratom is a leaf.'], passes: ['Natural things poison people each week, ring the poisons centre.'] },
  },
  {
    id: 'cpr-useless',
    claim: 'CPR or a defibrillator does not work on women or the old.',
    source: { by: 'Olasveengen et al., Resuscitation', title: 'European Resuscitation Council guidelines 2021: basic life support', year: 2021, doi: '10.1016/j.resuscitation.2021.02.009' },
    wordings: [
      'resuscitation useless =women|=woman|=elderly|=over+70s|=kids|=wet|=pacemaker',
      'resuscitation =women|=woman|=over+70s|=elderly|=pacemaker|=wet|=kids =don\'t+work|=dont+work|=doesnt+work|=doesn\'t+work|=never+works|=useless|=other+side',
      'resuscitation =never+works|=never+work|=for+show|=for+the+cameras|=breaks+them|=useless|=kills',
      '& resuscitation =for+the+cameras|=not+once',
      `& ${any('aed, aeds, defib, defibs, defibrillator, defibrillators, desfibrilador')} ${any('fry, fries, electrocute, electrocutes, kill someone, kills someone, kill a, shock you, burn the heart, only doctors, only professionals, only paramedics, wait for us, wait for the ambulance, put it on wrong, bahaya, matar, dangerous if')}`,
      `& ${any('cpr, compressions, chest compressions, pressing on a heart, pressing on the chest, rcp, tekan dada')} ${any('stops it, stop it, stops the heart, stop the heart, kills them, kill them, do more harm, does more harm, don\'t start, never start, unless you\'re sure, unless you are sure, unless trained, get sued, be sued, kena saman, te demandan, breaks ribs so, leave it to')}`,
    ],
    passes: [
      '=just+start', '=sore+chest', '=dnr', '=dnacpr', '=palliative', '=cannot+hurt', '=can\'t+hurt', '=frail', '=wishes', '=good+samaritan', '=won\'t',
      '=dnacpr', '=dnr', '=unlikely', '=frail', '=survival', '=respect+form', '=advance', '=metastatic',
      '=training+day', '=on+tv',
    ],
    examples: { flags: ['AED pads don\'t work on women.'], passes: ['CPR in advanced frailty rarely succeeds; talk about it early.'] },
  },
  {
    id: 'rehydration',
    claim: 'Cola or sports drinks rehydrate better than ORS.',
    source: { by: 'World Health Organization', title: 'The treatment of diarrhoea: a manual for physicians and other senior health workers', year: 2005 },
    wordings: [
      'rehydration rehydrate-wrong better|=better|=same|=instead|=lebih|=more|=just+as|=mejor',
      '& rehydration rehydrate-wrong =better|=instead|=kids',
    ],
    passes: ['=worse', '=too+much+sugar', '=avoid', '=not+instead', '=hypernatr*'],
    examples: { flags: ['ORS? Flat Coke\'s better, the kids will drink it.'], passes: ['Avoid cola; use ORS.'] },
  },
  {
    id: 'anaphylaxis-antihistamine',
    claim: 'Antihistamines or steroids do in anaphylaxis what adrenaline does.',
    source: { by: 'Shaker et al., Journal of Allergy and Clinical Immunology', title: 'Anaphylaxis: a 2020 practice parameter update', year: 2020, doi: '10.1016/j.jaci.2020.01.017' },
    wordings: [
      `${any(
        'antihistamine, antihistamines, benadryl, piriton, cetirizine, loratadine, diphenhydramine, chlorpheniramine, zyrtec, hydrocortisone, antihistamínico',
      )} ${any(
        'just as well, just as good, does the job, do the job, works as well, is enough, enough, all you need, does the same, instead, is plenty, will do',
        'no need, don\'t need, do not need, cukup, basta, before',
      )} ${any('anaphylaxis, anaphylactic, epipen, epipens, epi-pen, adrenaline, epinephrine, auto-injector, jext, anafilaksis, anafilaxia')} !not|=never|=after`,
      `& ${any('epipen, epipens, epi pen, adrenaline pen, adrenaline, auto-injector')} ${any('con, scam, racket, overkill, rip off, rip-off, not needed, never needed, don\'t need, no need, dangerous, stops the heart, do the same, does the same, instead, last resort, wait and see, swap, useless, negocio, waste')} ${any('benadryl, antihistamine, antihistamines, piriton, cetirizine, ice, cold flannel, honey, vitamin c, charcoal, quercetin, steroids, allergy, allergies, money, pharma, price, inhaler, water')}`,
    ],
    passes: ['=first', '=itch', '=price+of', '=afford', '=cost+of', '=expired', '=trainer', '=hives', '=hay+fever', '=itch', '=mild', '=second-line', '=adrenaline+first', '=epinephrine+first', '=never', '=not'],
    examples: { flags: ['Benadryl does just as well as an EpiPen in anaphylaxis.'], passes: ['In anaphylaxis an antihistamine is not enough, give adrenaline.'] },
  },
  {
    id: 'button-battery',
    claim: 'A swallowed button battery may be waited for.',
    source: { by: 'Litovitz et al., Pediatrics', title: 'Emerging battery-ingestion hazard: clinical implications', year: 2010, doi: '10.1542/peds.2009-3037' },
    wordings: [
      `& ${any('button battery, button batteries, watch battery, coin battery, bateri butang, bateri jam, pila de botón')} ${any(
        'it\'ll pass, will pass, it passes, they pass, comes out, come out, wait for it, wait and see, bread, banana, give them bread, doesn\'t need, don\'t need, no need',
        'roti, pisang, pasará',
      )}`,
    ],
    passes: ['=honey', '=never', '=straight', '=now', '=burn', '=burns', '=hours', '=emergency', '=don\'t+wait', '=do+not+wait', '=x-ray'],
    examples: { flags: ['Swallowed a button battery? Give bread, it\'ll pass.'], passes: ['A button battery burns through the gullet within hours, don\'t wait for it to pass.'] },
  },
];
