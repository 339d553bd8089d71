import { any } from '../frames.ts';

const AFTERWARDS = any(
  'after, days later, the week after, weeks later, the week of, that night, that week, the same week, the same day, since, following, next morning, next day, then, within, despues, desde, lepas, selepas, sejak',
);
/** What a child is said to have lost. */
const REGRESSED = any(
  'stopped talking, stopped looking, stopped making eye contact, stopped smiling, stopped babbling, stopped responding, stopped pointing, quit talking, quit babbling, never looked at us, never looked at me, never spoke again, never said mama again, lost his words, lost her words, lost all his words, lost all her words',
  'wasn\'t the same, never the same, not the same child, not the same boy, not the same girl, a different child, different kid, gone behind the eyes, light went out, went blank, go backwards, went backwards, going backwards, gone backwards, just stares, stares at, never answered to his name, stopped answering to, lights went out, started flapping, head banging, dejo de mirar, dejo de mirarnos, dejo de hablar, dejo de sonreir, no volvio a hablar, ya no fue el mismo, ya no era el mismo, tak pandang, berhenti bercakap, terus senyap, hilang suara',
);
const UNJABBED = any(
  'skipped the shots, skipped the jabs, skipped all the shots, didn\'t vaccinate, never vaccinated, no shots, no jabs, never had a jab, never had a shot, never had a single jab, not one jab, not one vaccine, unvaccinated, unvaxxed, unjabbed, none of mine are jabbed, zero vaccines, not a single vaccine, not a single shot, sin vacunas, tak cucuk, tak vaksin, didn\'t jab, said no to all, refused every jab',
);
const JABBED = any(
  'vaccinated children, jabbed children, children who are vaccinated, every jabbed, every vaccinated, the jabbed ones, the vaccinated ones, jabbed kids, vaccinated kids, the vaxxed ones, vaxxed kids, fully vaccinated kids, ones who had all, kids who had all, fully jabbed, jabbed cousins, vaccinated cousins, classmates who',
);
const SICKLY = any(
  'inhaler, inhalers, asthma, eczema, ear infections, epipen, epipens, allergies, grommets, always ill, always sick, constantly sick, constantly ill, runny nose, runny noses, on antibiotics, special school, coughing, snotty, meltdown, meltdowns',
);

/** The reader is to draw the conclusion. */
const CONCLUDE = any(
  'just saying, not saying anything, i call it a pattern, called it unrelated, call it unrelated, call it a coincidence, called it a coincidence, buried it, buried the, hushed it up, hushed up, covered it up, swept under, people wonder, they wonder, wonder where, wonder why, and we wonder, act surprised, draw your own, join the dots, connect the dots, draw your own conclusions, draw your own conclusion, make of that what you will, do the math, do the maths, do the sums, you do the sum, coincidence, coincidence all they like, say coincidence, funny how, odd how, strange how, curious how, weird how, funny that, curious timing, interesting timing, explain that, explain it to me, explain that to me, make it make sense',
  'you tell me, tell me i\'m wrong, change my mind, nobody wants to see, no one wants to see, wants to see my, wants to see the numbers, nobody wants to know, nobody will look, nobody asks why, no one asks why, not allowed to ask, can\'t ask why, wake up, open your eyes, i know what i saw, i know what i know, i saw what i saw, a mi nadie me saca, nadie me quita de la cabeza, saquen sus conclusiones, piensenlo, casualidad, korang fikir, fikir sendiri, fikirlah, kebetulan, ask yourself, safe and effective they said, but sure, what changed, never convince me, numbers don\'t lie, data doesn\'t lie, look it up',
);
/** What goes wrong with people, after whatever is blamed for it. */
const TROUBLE = any(
  'wheelchair, baby came at, baby came early, came early, premature, preterm, early labour, coeliac, no periods, periods stopped, lost her periods, no period since, myocarditis, excess mortality, excess deaths, off sick, sick all the time, asthma, eczema, seizures, fits, fitting, sawan, cancers, cancer, strokes, a stroke, heart attack, heart attacks, miscarried, miscarriage, miscarriages, infertile, stillborn, paralysed, tics, epilepsy, diabetes, shingles, allergies, allergic, nosebleeds, rashes, lupus, ms, never been right, never been well, hasn\'t been right',
  'hasn\'t been the same, never been the same, nothing since, kanser, sakit, convulsiones, abortos, quistes, enfermo, enferma',
);
/** It was so of old, before there was what is blamed. */
const OF_OLD = any(
  'no one, nobody, none of us, no one had, nobody had, never had, didn\'t have, none of us had, nobody got, no one got, never heard of, never saw, didn\'t exist, did not exist, no se veia, no existia, nadie tenia, takde, tak ada',
);
const OUR_ELDERS = any(
  'survived thousands of years, survived for thousands, thousands of years without, survived without it, our mothers used, our grandmothers, our mothers managed, humans survived, humanity survived, how did we survive, how did we ever, god made, god doesn\'t make mistakes, born perfect, nature doesn\'t make, nature got it right, nuestras abuelas, orang dulu, mak kita dulu, nenek moyang, cavemen',
);

/** Claims about vaccines and other needles as they are told without being stated; see `insinuated.ts`. */
export const INSINUATED_OF_NEEDLES: Readonly<Record<string, readonly string[]>> = {
  'vaccines-autism': [
    `& autism|=autismo ${any('antes no se veia, antes no habia, never used to, never saw it before, didn\'t exist when, nobody had it when, dulu takde, dulu tak ada')} vaccine`,
    `& ${REGRESSED} vaccine ${AFTERWARDS}`,
    `& ${any('amish, homeschooled, unvaccinated, unvaxxed, unjabbed')} ${any('don\'t get autism, don\'t have autism, never get autism, no autism, no autistic kids, aren\'t autistic, no word for autism, never seen autism, no tienen autismo')}`,
  ],
  'too-many-too-soon': [
    `& ${any('72 doses, 72 shots, 70 doses, 72 jabs, 72 vaccines, 90 doses, so many jabs, so many shots, all those shots, all those jabs, five in one visit, six in one visit, needles at once, we had five, we had three, we had 5, we had 3, we had four')} ${SICKLY}|${any(
      'sit still, look you in the eye, peanut, peanuts, allergic, special needs, sickest, chronic illness, chronically ill, act surprised, wonder why, tantrum, tantrums, behaviour, nut free, nut-free',
    )}`,
  ],
  'unvaccinated-healthier': [
    `& ${any('tak pernah kena vaksin, tak pernah vaksin, tak pernah cucuk, never had a vaccine, never had one vaccine, never had a needle, nunca se vacuno, nunca me vacune, jamas se vacuno')} ${any('sihat, sihat walafiat, strong, still going, healthy, never ill, fit, as an ox, sano, sana, sanos, ninety, 90, 95, 80')}`,
    `vaccinated|=vaccinated+children|=vaccinated+kids ${SICKLY} ${any('times the, times more, times as, twice the, double the, more likely, far more')} !=unvaccinated`,
    `& ${UNJABBED} ${any(
      'ear infection, never ill, never sick, never been sick, never been ill, never had an antibiotic, never needed, no allergies, no eczema, no asthma, not a day, never missed, haven\'t seen a doctor, healthiest, picture of health, so much as, nunca se enferma, tak pernah sakit, jarang sakit, nunca enfermo, barely a cold, hardly a cold, hardly ever, strong as, thriving, bright as a button, bright eyed',
    )}`,
    `& ${JABBED} ${SICKLY}`,
  ],
  'covid-vaccine-deaths': [
    `covid-vaccine|vaccine ${any('mati mengejut, meninggal mengejut, mati tiba-tiba, in the ground, six feet under, body count, filled the graveyards, filling graveyards, muerte subita, muertes subitas')}`,
    `& ${any(
      'athletes, footballers, football field, football pitch, on the pitch, young men, 18 year olds, 19 year olds, 20 year olds, 30 year olds, healthy kids, teenagers, fit young, healthy people, healthy young, young people, marathon runners, cyclists, players, fit people, 25 year olds, news anchors, pilots',
    )} ${any('drop dead, dropping dead, keel over, keeling over, collapse, collapsing, dropping, heart attacks, clutching, dying in their sleep, die in their sleep, drop like flies, strokes')} ${any(
      '2021, we all know, what changed, didn\'t happen before, never happened before, never used to, since the, you know why, rollout, something changed, everyone knows why, funny that, and nobody asks, nobody asks why, not normal, isn\'t normal, this isn\'t normal',
    )}`,
  ],
  'vaccine-aids': [
    `& ${any('booster, boosters, boosted, the jab, jabs, vaccinated, shots, vaxxed, second dose, third dose, fourth dose, vaksin, vacuna')} ${any('imun, imuniti, immune system, immune systems, their immunity, t cells, t-cells, cd4, sistem imun, defensas')} ${any(
      'like an aids, worn out, wrecked, shot to pieces, shot to bits, in tatters, destroyed, gone, collapsed, fried, depleted, knackered, burnt out, exhausted, never recovered, ruined, trashed, wiped out, on its knees, por los suelos, rosak, hancur',
    )}`,
    `& ${any('booster, boosters, boosted, booster programme, took the jab, had the jab, jabbed colleagues, triple jabbed, quadruple jabbed')} ${any('always ill, always sick, off sick more, catch everything, catches everything, one cold after another, sick more, ill more, off more than, every bug, sick constantly')}`,
  ],
  'measles-harmless': [
    `& measles ${any('get it, catch it, have it, get it over with, get over it, get it young, pass it round, let them have it, que les de')} ${any('immune forever, immune for life, immune for ever, how it\'s meant to be, the way nature, done with it, sorted for life, over and done, wears off, as nature intended, real immunity, inmunes para siempre, proper immunity')}`,
    `& measles ${any('week off school, a week off, days off school, calamine, nobody blinked, no one panicked, nobody panicked, nobody died, we all had it, everyone had it, couple of spots, few spots, chicken soup, colouring book, ice cream, watched cartoons, oatmeal bath, brady bunch')} ${any(
      'lifetime, for life, real immunity, sell you, treated like, hysteria, scare, fearmongering, stronger, tougher, all survived, we survived, were fine, turned out fine, never did us, so they can, like ebola, like the plague',
    )}`,
  ],
  'mrna-dna': [
    `& ${any('mrna, m-rna')} ${any('beef, meat, pork, cattle, cows, lettuce, milk, salad, chicken, livestock, food supply, supermarket, bacon, tomatoes, vegetables, our food')} ${any('putting, put, injecting, in the, now in, into, sneaking, hiding, hidden in, pumping, spraying, jabbing, eating, shooting')}`,
  ],
  'healthy-needs-no-vaccine': [
    `& vaccine ${OUR_ELDERS} !measles`,
    `& vaccine ${any('breastfed, breast fed, barefoot, organic, home cooked, outdoor kids, strong immune, mud, sunshine and, real food, good food, vitamin d and')} ${any(
      'everything she needs, everything he needs, everything they need, everything a child needs, all she needs, all they need, all he needs, needs nothing else, turn off, turns off, switch off, switches off, body\'s own, own wisdom, god-given, god given, perfect immunity, all the protection, only vaccine, best vaccine',
    )}`,
  ],
  'vaccine-harm': [
    `& ${TROUBLE} vaccine ${any('no vacuno, no volvi a vacunar, never vaccinated again, stopped vaccinating, no more jabs, no more shots, haven\'t vaccinated since, not vaccinated since, tak cucuk dah, last one any of mine')} !measles`,
    `& vaccine ${TROUBLE} ${CONCLUDE} !measles|=unvaccinated|=outbreak|=uptake|=flu+season`,
    `& vaccine ${OF_OLD} disease|${any('cancer, autismo, autism, allergies, the depression, adhd')} ${any('before the vaccines, before vaccines, before all these vaccines, before the jabs, before jabs, before the shots, before they came with, until the vaccines, until the jabs, till the jabs, ahora con tanta vacuna, con tanta vacuna, sebelum ada vaksin, before vaccination')} !measles|polio`,
  ],
  'vitamin-k': [
    `& vitamin-k ${OUR_ELDERS}`,
  ],
  'eye-ointment': [
    `& eye-ointment ${OUR_ELDERS}`,
  ],
  'flu-shot-flu': [
    `& flu-vaccine ${any('every time i, each time i, every year i, the only years i, the only year i, never had flu until, never had flu before, never had the flu since, haven\'t had flu since, haven\'t had the flu since, last time i had it, cada vez que, setiap kali, without fail, every single time')} ${any('flu, in bed, ill, sick, flat out, fortnight, floored, dying, enfermo, enferma, demam, gripe, selesema')}`,
  ],
  'vaccines-dont-work': [
    `& ${any('herd immunity, inmunidad de rebano')} ${any('marketing, fairy tale, doesn\'t exist, does not exist, never existed, was invented, slogan')} vaccine`,
    `${any('polio, smallpox, measles, diphtheria')} ${any('renamed, relabelled, rebranded, reclassified, gave it a new name, new name for it, called it something else, changed the definition, changed the name')}`,
  ],
  'covid-vaccine-fertility': [
    `covid-vaccine ${any('can\'t get pregnant, can\'t fall pregnant, can\'t conceive, cannot conceive, not conceiving, all on ivf, miscarrying, losing babies, tak lekat, susah lekat, no pueden embarazarse')} ${any('why, because, since, ask any, after, sebab, desde, half the, all the, everyone i know')}`,
    `& ${any('spike, spike protein, lipid nanoparticles, nanoparticles, mrna, nanopartikel')} ${any('ovaries, testes, testicles, sperm, eggs, womb, ovarios, rahim')} ${any('sits, sit, stays, stay, accumulates, accumulate, collects, collect, lodges, forever, builds up, stored, for life, granddaughters, goes to, se acumula, wrecks')}`,
  ],
  'hpv-infertility': [
    `& ${any('la del papiloma, vacuna del papiloma, vacuna del vph, hpv jab, hpv jabs, hpv vaccine, gardasil, cervarix, suntikan hpv, vaksin hpv, hpv shot, hpv shots')} ${any('quistes, cysts, ovarian cysts, no periods, lost their periods, periods stopped, perdieron la regla, ovarios, ovaries, period went, early menopause')} ${any('todas, despues, after, since, causa, les da, tienen, got, now, shut down, dried up, lepas')}`,
  ],
  'hpv-promiscuity': [
    `& hpv-vaccine|=hpv|=vph|=papiloma ${any('faithful, married women, one partner, good girls, chaste, christian girls, monogamous, decent girls, virgins, decentes, fieles, anak dara baik, twelve year old, 12 year old')} ${any('don\'t need, doesn\'t need, no need, no la necesitan, tak perlu, what we expect, permission, green light, wrong message, invitation')}`,
  ],
  'natural-immunity-only': [
    `& ${any('natural immunity, immunity from infection, natural infection, getting it naturally, imuniti semulajadi, inmunidad natural')} ${any('broader, longer, stronger, better, deeper, lasts longer, more durable, real, lagi kuat, mas fuerte')} ${any('than anything, than any, vial, jab, jabs, vaccine, vaccines, needle, the unvaccinated, vaksin, vacuna')}`,
  ],
};
