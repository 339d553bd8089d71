import { ONLY, any } from '../frames.ts';
import { INSINUATED_OF_BIRTH } from './insinuated-of-birth.ts';
import { INSINUATED_OF_NEEDLES } from './insinuated-of-needles.ts';

/**
 * Claims of the catalogue as they are told without being stated: by what somebody saw, by what went before, by a life well lived. By the
 * claim's id.
 */
export const INSINUATED: Readonly<Record<string, readonly string[]>> = {
  ...INSINUATED_OF_NEEDLES,
  ...INSINUATED_OF_BIRTH,
  'biopsy-spreads': [
    `& ${any('biopsy, biopsies, poke, poked, poke it, needle in, needled, cut into, disturbed it, prodding, prodded')} ${any('everywhere, spread, it spread, all over, wildfire, in the liver, in her liver, in his liver, in her bones, in his bones, bones')} ${any('didn\'t do that, did that, that did it, that\'s when, months later, weeks later, within months, within weeks, left it alone, leave it alone, stirred, woke, angered')}`,
  ],
  'deodorant-bra-cancer': [
    `& ${any('underwire, underwired, bras, bra, antiperspirant, antiperspirants, deodorant, deodorants')} ${any('lymph, lymphatic, toxins, toxin, sweat, armpit, breast tissue, drain, drains, drainage')} ${any('breast, breasts, tumours, tumors, cancer, cancers')} ${any(
      'traps, trap, trapped, blocks, block, blocking, clogs, clog, cuts off, where do, right there, coincidence, our grandmothers, foremothers, right next to, sit there, builds up',
    )}`,
  ],
  'adhd-unreal': [
    `& adhd|=adhd|=tdah ${any('unprocessed trauma, unhealed trauma, is trauma, just trauma, really trauma, so-called disorder, so called disorder, farm work, a day\'s work, fresh air and, sort them out, evaporates, not speed, the stimulants just')}`,
    `${any('spanking, the belt, a belt, whooping, whupping, a smack, a slap, smacked bottom, rotan, discipline, chancla, the cane, good hiding, hard work')} ${any('fixes, cures, fix, cure, sorts, sorted, solves, all they need, all he needs, cura, quita, beats it out')} =adhd|=tdah`,
    `${any('adhd, tdah')} ${any('a label, label they, made-up label, made up label, so they can drug, to drug our, drug our boys, drug our sons, drug em, invented to, to sell pills, una etiqueta, alasan, un invento')}`,
    `& ${any('adhd, add, tdah')} ${any('in my day, in my schooldays, when i was at school, when i was a kid, when we were kids, nobody had, no one had, never heard of, back then, en mis tiempos, zaman dulu, zaman kami, our day, falta de')} ${any(
      'firm, discipline, cane, the belt, chancla, cinturon, slap, smack, fathers, sent outside, rotan, sugar, boys being boys, just boys, naughty, telling off, invented, rationing, does not exist, doesn\'t exist, didn\'t exist, doesn\'t exist now, nakal, backside, clip round',
    )}`,
    `${any('adhd, tdah')} ${ONLY}|${any('is, es')} ${any('lazy parenting, bad parenting, lazy parents, too much ipad, ipads, screens, sugar, fizzy drinks, naughty kids, naughty boys, normal boys, boys being boys, falta de chancla, falta de disciplina, mal educados, an excuse, a fad, kurang ajar, nakal, manja')}`,
  ],
  'long-covid-unreal': [
    `& long-covid ${any('stopped identifying, identifying with, recovered the day, better the day they stopped, stopped believing, brain retraining, mind over, chose to get better, label')} !=was+never|=not`,
    `${any('long covid, long-covid, longcovid, covid persistente')} ${ONLY}|${any('is, means, another word for, code for, es')} ${any('deconditioning, sick notes, skivers, work-shy, workshy, lazy, laziness, anxiety, psychosomatic, attention, in their heads, benefits, unfit, burnout, mass hysteria, hypochondria, malas, cuento, flojera, people who don\'t want')}`,
  ],
  'conversion': [
    `& ${any('talking therapies, talking therapy, therapy, counselling, counseling, prayer, pastor, treatment, deliverance, ruqyah, terapia')} ${any('gay, lesbian, gays, same-sex, homosexual, queer, lgbt, songsang, homosexuales')} ${any(
      'change work, change works, to change, changed, leave it behind, turn straight, straight now, straight again, overcome it, overcame it, back to normal, married to a woman, pulih, cambiar, unwanted',
    )} ${any('work, works, worked, can, helps, helped, i\'ve met, met them, many have, i know a, succeed, possible, boleh, funciona')}`,
  ],
  'hiv-spread': [
    `${any('vih, sida, hiv')} ${any('se pega, se contagia, pegan, jangkit, catch, caught, spreads')} ${any('alberca, piscina, besos, beso, toalla, kolam renang')}`,
    `${any('hiv, aids, vih, sida')} ${any('jangkit, berjangkit, boleh kena, kena, dapat, merebak, se pega, se contagia, contagia, get it from, got it from, catches, picked up')} ${any('nyamuk, tandas, kolam, cawan, pinggan, peluk, salam, mosquito, mosquitoes, toilet, toilets, spoon, cup, cups, pool, barber, handshake, mosquitos, bano, vaso, sudor, sneeze')}`,
    `${any('virgin, virgins, virgen, anak dara, dara')} ${any('wash, washes, wash away, washed, cleanse, cleanses, remove, removes, takes away, take away, clears, clear, buang, limpia, quita')} ${any('hiv, aids, std, stds, sti, stis, sida, vih, syphilis, gonorrhoea')}`,
  ],
  'fever-suppress': [
    `& ${any('demam, fever, fiebre, ubat demam')} ${any('biar badan dia lawan, biar badan lawan, lambatkan sembuh, lagi lambat sembuh, lagi lambatkan, slows healing, slows recovery, delays recovery, alarga la enfermedad, deja que el cuerpo, let the body fight, let her body fight, let his body fight')}`,
    `& fever ${any('is the medicine, is medicine, let it burn, let it run, let it cook, let it do its, burning off, burns off, burning the virus, burn it out, burns it out, quemando, no se baja, no la bajen, no le bajen, biar je demam, biar badan lawan, dosing it away, don\'t touch it, never treat')} ${any(
      'calpol, paracetamol, panadol, tylenol, nurofen, no medicine, dosing, acetaminofen, ibuprofeno, suppress, suppressing, meds, the syrup, ubat demam, jarabe, ibuprofen',
    )}`,
  ],
  'ivermectin-covid': [
    `& dewormer ${any('never lost one, never lost a patient, not lost one, haven\'t lost one, not one died, none died, none of them died, lost nobody, lost none, all survived, all recovered, all walked out, zero deaths, not a single death, cero muertos, ni uno murio')}`,
  ],
  'hcq-covid': [
    `& hcq ${any('never lost one, never lost a patient, not lost one, haven\'t lost one, not one died, none died, none of them died, lost nobody, lost none, all survived, all recovered, all walked out, zero deaths, not a single death, cero muertos, ni uno murio')}`,
  ],
  'hiv-denial': [
    `& ${any('cure for hiv, cure for aids, hiv cure, aids cure, cura del sida, cura para el vih, ubat penawar hiv')} ${any('they got, they have, been had, won\'t release, hiding it, sitting on, bought it, keep it, la tienen, la esconden, for decades, suppressed')}`,
    `${any('hiv, vih')} ${any('passenger virus, passenger, harmless virus, never killed anyone')}`,
    `${any('ubat hiv, ubat arv, hiv drugs, hiv medication, hiv medicine, arvs, arv, azt, the hiv pills, hiv meds, antirretrovirales')} ${any('yang bunuh, did the damage, what killed, what kills, killed them, killed more, the real killer, are poison, is poison, matan, killed him, killed her')}`,
    `& ${any('agbo, agbo jedi, black seed, moringa, bitter kola, sea moss, habbatus sauda, herbal mixture, concoction, bitters, ozone, prayer water, holy oil')} ${any('flush, flushes, flushed, clears, clear, cleared, washes, cures, cured, kill, kills, wipes, removes')} ${any('hiv, aids')}`,
  ],
  'outbreak-denial': [
    `${any('mpox, monkeypox, cacar monyet, viruela del mono')} ${any('gay je, utk gay, untuk gay, balasan, gays only, only gays, orang normal, straight people can\'t, normal people don\'t, solo gays')}`,
    `& ${any('bird flu, h5n1, mpox, hantavirus, nipah, disease x, avian flu')} ${any('is the next one, the next one, next plandemic, next scam, next scare, already printed, already ordered, right on cue, right on schedule, conveniently, just in time for, cue the, next lockdown, election year')}`,
  ],
  'chemo-kills': [
    `chemo ${any('2.1 percent, 2.1%, 2.1 per cent, 2 percent, 2 per cent, 2.3 percent, 3 percent, 3 per cent, two per cent, three per cent, two percent')} ${any('works, work, only, success, cures, helps, survive, funciona')}`,
  ],
  'autism-other-causes': [
    `& ${any('screens, screen, screen time, tablets, ipads, ipad, tv, cartoons, youtube, gajet')} ${any('autism, autistic, autisme, autismo')} ${any('into autism, into autistic, rewire, rewires, rewired, behind, goes with, went with them, went away, disappeared, vanished, reversed, took away, took the, remove them, removed, create, creates, breeding, virtual autism')}`,
  ],
  'covid-hoax': [
    `& ${any('pcr, pcr test, pcr tests')} ${any('never meant to, not meant to, never designed to, wasn\'t designed to, inventor said, own inventor, its inventor, no sirve para diagnosticar')} ${any('diagnose, diagnosing, diagnosis, false positives, infection, disease, detect, anybody, anyone, diagnosticar')}`,
  ],
  'condoms-prep': [
    `${any('condom, condoms, kondom, condones')} ${any('cause cervical, causes cervical, cause cancer, give women cancer, cause infertility, cause infections, oil inside, kanser serviks')}`,
  ],
  'depression-unreal': [
    `& depression ${any('a gut disorder, gut disorder, a gut problem, leaky gut, in the gut, gut issue')} ${any('throw out, bin the, fix the, fix your, drop the, heal the, heal your, not in the brain, no ssri')}`,
  ],
  'natural-antibiotic': [
    `& ${any('strep, strep throat, tonsillitis, uti, ear infections, ear infection, pneumonia, kencing kotor, infeccion de orina')} ${any('don\'t need antibiotics, no antibiotics, without antibiotics, no need for antibiotics, tak payah antibiotik, tak perlu antibiotik, sin antibiotico, sin antibioticos')} ${any('honey, salt, garlic, rest, madu, tepung ubi, turmeric, echinacea, miel, ajo, cranberry, oregano')}`,
  ],
  'stop-when-better': [
    `${any('antibiotik, antibiotic, antibiotics, ubat')} ${any('dah rasa ok, dah ok, dah baik, dah sihat, rasa ok')} ${any('stop je, stop la, stop je la, berhenti je, boleh stop, badan manja, tak payah habiskan')}`,
  ],
  'rabies-home': [
    `${any('gigit anjing, digigit anjing, gigitan anjing, kena gigit, dog bite, mordida de perro')} ${any('kunyit, bawang, garam, minyak, kapur, onion, turmeric, salt, ajo, limon')} ${any('tak yah, tak payah, tak perlu, no need, sembuh, don\'t bother, no hace falta')}`,
  ],
  'covid-spread': [
    `${any('jenis darah o, darah o, blood type o, blood group o, type o blood, tipo o, sangre o')} ${any('takkan kena, tak kena, tak akan kena, kebal, immune, can\'t get, never get, no se contagian, no les da')} ${any('covid, corona, denggi, dengue, malaria')}`,
  ],
  'antidepressants': [
    `${any('ubat depression, ubat kemurungan, ubat murung, antidepressants, ssris, antidepresivos')} ${any('buat orang bunuh diri, sebab bunuh diri, what made him do it, why they kill themselves, made her do it, makes them kill, why he did it')}`,
  ],
};
