/**
 * What health claims speak of, and the words for it in English, Malay and Spanish, as they are typed. Apart by commas, in lower case without
 * accents; a word that ends in * stands for every word that begins so; `@name` takes in the words of another concept. The longest phrase wins,
 * so "no side effects" is none of "no".
 */
export const CONCEPTS = {
  // How one thing is said to work on another.
  'cause': 'cause, causes, caused, causing, causal, causa, causan, causo, provoca*, produce cancer, menyebabkan, menyebab, '
    + 'sebabkan, disebabkan, punca, sebab, lead to, leads to, led to, leading to, linked to, linked with, link, links, linked, '
    + 'associated with, behind, gives you, give you, gave you, gave me, gave him, gave her, gives me, gives people, gives kids, '
    + 'gives it, give people, give kids, gives, give, gave, giving, trigger*, responsible for, thanks to, due to, because of, '
    + 'result in, results in, resulted in, resulting in, comes from, come from, came from, comes with, turns you, turn you, '
    + 'makes you, make you, made you, makes people, makes kids, makes women, makes girls, makes boys, makes them, making them, '
    + 'makes, make, made, making, induce*, inducing, contributes to, reason, reasons, to blame, blame, culprit, root cause, '
    + 'real cause, is why, that\'s why, thats why, what gives, ends in, ends with, equals, =, ->, →, ➡, brings on, sets off, '
    + 'starts, start, started, raises, raise, increases, increase, increased, triples, doubles, doubling, boosts your risk, '
    + 'risk of, recipe for, spreads, spread, spreading, por culpa de, da, dan cancer, por, gara-gara, akibat, boleh dapat, '
    + 'jatuh, deja, dejan, brought on, produces, fuels, fuel, drives, driving, creates, create, creating, spike, spikes, '
    + 'skyrocket*, explod*, surge, epidemic of, rise in, leaves you, leave you, left him, left her, come down with, got, get, '
    + 'turned, turns, turning, turn, became, developed, develops, ended up, diagnosed, rise of, stems from, attributable, '
    + 'explains, explain, fuelling, fueling, behind it, behind the',
  'causes': 'cause, causes, caused, causing, causa, causan, provoca, provocan, menyebabkan, sebabkan, disebabkan, punca, '
    + 'lead to, leads to, led to, leading to, linked to, link between, behind, gives you, gives people, gives kids, '
    + 'gives children, gives women, give you, gave you, have given, has given, trigger, triggers, triggered, triggering, '
    + 'responsible for, thanks to, due to, because of, result in, results in, resulted in, =, ->, →, makes you, makes people, '
    + 'makes kids, makes women, culprit, to blame, is why, that\'s why, root cause, real cause, real reason, por culpa de, '
    + 'boleh jadi, explains, brings on, turns people, turns kids, turns you, turns them, provocando, causando, creating, '
    + 'causing all, behind all',
  'conspiracy': 'big pharma, pharma mafia, they don\'t want you, don\'t want you to know, they know it, they lied, '
    + 'they\'re lying, they are lying, lied to us, the elite*, globalist*, gates, fauci, soros, who agenda, their agenda, '
    + 'illuminati, yahudi, depopulation, population control, wake up, open your eyes, connect the dots, do your own research, '
    + 'do your research, sheeple, sheople, cover-up, cover up, coverup, mainstream media, msm, media won\'t, they hide, '
    + 'they\'re hiding, hidden from you, hidden from us, kept from us, kept from you, the truth about, won\'t tell you, '
    + 'wont tell you, doctors won\'t tell, never tell you, don\'t tell you, plandemic*, scamdemic, agenda 21, agenda 2030, '
    + 'deep state, nwo, new world order, cabal, follow the money, big food, medical mafia, mafia, despierten, nos mienten, '
    + 'nos ocultan, la farmafia, farmafia, industria farmaceutica, konspirasi, agenda barat, don\'t let them, they buried, '
    + 'crime against humanity, nuremberg, silenced, whistleblower*',
  'harm': 'damage*, damaging, destroy*, wreck*, ruin*, fry, fries, frying, rot, rots, rotting, scrambl*, poison*, kill, kills, '
    + 'killed, killing, killer, murder*, toxic, toxico*, toxin*, deadly, lethal, harm, harms, harming, harmful, injur*, '
    + 'dangerous, peligros*, dan*a el, rosak*, merosak*, racun, bunuh, membunuh, mata, matan, matando, veneno, attack*, weaken*, '
    + 'shut down, shuts down, eats away, burn out, overload*, overwhelm*, can\'t handle, cant handle, cannot handle, cripple*, '
    + 'crippling, bahaya, wipe out, wipes out your, deplet*, mess up, messes up, messing up, danan, dana el, danar, danado, '
    + 'danino, wrecking, fried, pollut*, shred*, corrode*, cripples, disabled, disabling, injuring, maim*, wears out, wear out, '
    + 'exhausts, drains, angers, breaks down, wrecks, merosakkan, lemahkan, melemahkan, wears down, burns through',
  'cure': 'cure, cures, cured, curing, cura, curan, curar, curo, curado, se cura, heal, heals, healed, healing, sembuh, '
    + 'sembuhkan, menyembuhkan, penawar, ubat, ubati, mengubati, mengubat, reverse, reverses, reversed, reversing, revierte, '
    + 'get rid of, gets rid of, got rid of, getting rid of, rid of, rids, beat, beats, beaten, beating, kill, kills, killed, '
    + 'killing, kill off, bunuh, membunuh, mata, matan, mato, destroy*, shrink, shrinks, shrank, shrunk, shrinking, dissolve*, '
    + 'dissolving, eliminate*, eliminating, elimina, eliminan, eradicate*, wipe out, wipes out, wiped out, bye bye, bye-bye, '
    + 'goodbye, say goodbye, gone, is gone, disappear*, vanish*, melt*, fix, fixes, fixed, fixing, remission, cancer-free, '
    + 'cancer free, bebas kanser, adios, hilang, hapuskan, menghapuskan, desaparece*, starve, starves, starved, starving, '
    + 'knock out, knocks out, clears, cleared, clear up, clears up, clear, wipes, treats, treat, treated, treating, drains, '
    + 'flush, flushes, flushed, flushing, flush out, pulls out, pull out the cancer, pulls, draws out, draw out, stops, ends, '
    + 'ended, ending, would have ended, banish*, obliterat*, crush*, conquer*, defeat*, combat*, fights, fight, works for, '
    + 'works on, works wonders, works, work for, worked, worked for, off insulin, off her insulin, off his insulin, '
    + 'off all meds, off medication, off his meds, off her meds, off my meds, no longer diabetic, not diabetic anymore, '
    + 'negative now, restores, restored, unblock*, opens, repairs, repair, repaired, regenerat*, detox, cleared up, cure-all, '
    + 'miracle, milagro*, mujarab, ajaib, baik pulih, pulih, pulihkan, cepat baik, terus baik, baik terus, recogni*ed us, '
    + 'tumour free, tumor free, stopp*ed his, rejuvenat*, disembuhkan, antidote, antidoto, neutrali*, curable, reversible, '
    + 'boleh baik, baik semula, sana, sanan, sanar, regrow, fix your, in the drawer, eases, ease, heals up, dissolves, dries up, '
    + 'shrivels, undoes, undo',
  'cures': 'cure, cures, cured, curing, cura, curan, curar, curo, curado, heal, heals, healed, healing, sembuh, sembuhkan, '
    + 'menyembuhkan, disembuhkan, penawar, boleh ubat, ubati, mengubati, reverse, reverses, reversed, reversing, revierte, '
    + 'get rid of, gets rid of, got rid of, getting rid of, beat, beats, beaten, kill, kills, killed, bunuh, membunuh, mata, '
    + 'matan, mato, shrink, shrinks, shrank, shrunk, dissolve, dissolves, dissolved, eliminate*, elimina, eliminan, eradicate*, '
    + 'wipe out, wipes out, wiped out, bye bye, bye-bye, goodbye, say goodbye, is gone, are gone, was gone, gone in, all gone, '
    + 'disappear*, vanish*, melts, melted, remission, cancer-free, cancer free, tumour free, tumor free, bebas kanser, adios, '
    + 'hilang, hapuskan, menghapuskan, desaparece*, starve, starves, starving, knocks out, off insulin, off her insulin, '
    + 'off his insulin, off all meds, off medication, no longer diabetic, not diabetic anymore, negative now, miracle, milagro*, '
    + 'mujarab, cure-all, banish*, obliterat*, crushes, conquers, defeats, defeat, pulihkan, terus baik, baik terus, cepat baik, '
    + 'stop metformin, stop insulin, antidote, curable, reversible, boleh baik, baik semula, pulled right out, pulls the, '
    + 'cleared my, cleared her, cleared his, healed my, cleared up, kicks, zaps, nukes, wipes, se cura, se curan, sana, sanan, '
    + 'sanar, regrow, regrows, regrew, wakes up, off the machine, come off the machine, se quita, se quitan, se le baja, '
    + 'quita la, quita el, permanent remission, nearly gone, finishing the virus, clears both, fixes, fixed my, fix your, '
    + 'got my nephew off, got her off, got him off, came off their, come off their, off of it, taper off, tapered off, '
    + 'hasn\'t pricked, off his needles, off her needles, off the needles, tiro la insulina, tire la insulina, tak berani, '
    + 'kebah, sembuh terus, hilang terus, sembuh sendiri, symptoms gone, pain-free in, walking again, scan\'s clear, '
    + 'scan is clear, scan clear, cleared three, no more insulin, threw away his, threw away her, binned her, binned his, '
    + 'binned my, olvidense de, olvidate de, realigns, resets, reset, train themselves back, back to 20/20, saved me from, '
    + 'saved him from, saved her from, brought her back, knocked out, sorts out, sorted my, sorts, eradica, desinflama, '
    + 'limpia la sangre, limpia el, shrivels, undoes, dies off, made my cancer disappear, doctors were stunned, '
    + 'doctors were amazed, doctors were baffled, doctor was shocked, doctors couldn\'t believe, kept the cancer away, '
    + 'never came back, tests came back clear, threw away my, threw out her, off all her, off all his, got my life back from, '
    + 'no trace of',
  'better': 'better than, stronger than, more effective than, more powerful than, works better, beats, superior to, outperform*, '
    + 'safer than, as good as, as well as, as effective as, just as effective, just as well, just as good, same job, same as, '
    + 'does the job, does the same, instead of, in place of, replaces, replace, replacing, in lieu of, alternative to, '
    + 'substitute for, lebih bagus dari, lebih bagus daripada, lebih baik dari, lebih baik daripada, lebih berkesan, lagi bagus, '
    + 'lagi berkesan, lagi power, mejor que, mas que, mas fuerte que, mas potente que, mas efectivo, what chemo can\'t, '
    + 'times stronger, times more, x stronger, no need for, no need, don\'t need, dont need, do not need, doesn\'t need, '
    + 'tak payah, tak perlu, sin necesidad',
  'prevent': 'prevent, prevents, prevented, preventing, protect, protects, protected, protecting, protection, never get, '
    + 'never catch, will never get, won\'t get, wont get, can\'t catch, stops you, stop you, ward off, wards off, keeps away, '
    + 'keep away, immune to, mencegah, cegah, melindungi, elak, previene, previenen, proteg*, evita, evitan, shield*, block*, '
    + 'immuni*e, immunity, stopping, stop covid, stop the flu, keeps you from, keep you from, bulletproof, don\'t get, dont get, '
    + 'can\'t get, cant get, keeps you safe, stops pregnancy, avoids, avoid pregnancy',
  'not': 'not, no, n\'t, never, none, nothing, nobody, nor, neither, without, cannot, can\'t, cant, don\'t, dont, do not, '
    + 'doesn\'t, doesnt, does not, didn\'t, didnt, did not, isn\'t, isnt, is not, aren\'t, arent, are not, wasn\'t, wasnt, '
    + 'weren\'t, won\'t, wont, wouldn\'t, couldn\'t, hasn\'t, hasnt, haven\'t, havent, hadn\'t, ain\'t, aint, no such, zero, '
    + 'neither, hardly, barely, unlikely, fails to, failed to, fail to, tak, tidak, bukan, jangan, takde, tiada, belum, ningun, '
    + 'does nothing to cause, does nothing to give, does nothing to make, do nothing to cause, do nothing to give, do nothing to make, '
    + 'ninguna, nunca, jamas, nada, tampoco, sin, unable to, stopped short, far from, rather than, anything but, nope',
  'useless': 'useless, worthless, pointless, a waste, waste of, placebo, placebos, snake oil, does nothing, do nothing, '
    + 'did nothing, don\'t work, dont work, doesn\'t work, doesnt work, does not work, do not work, didn\'t work, never worked, '
    + 'never work, never saved, saved nobody, no benefit, no use, no good, ineffective, not work, not needed, unnecessary, '
    + 'unneeded, inutil, inutiles, no sirve*, no funciona*, tak berkesan, tidak berkesan, tak guna, tak berguna, doesn\'t stop, '
    + 'don\'t stop, does not stop, do not stop, doesn\'t prevent, don\'t prevent, does not prevent, do not prevent, '
    + 'doesn\'t protect, don\'t protect, not protect, never protected, never prevented, never stopped, doesn\'t do anything, '
    + 'don\'t do anything, nothing at all, make no difference, makes no difference, fails, not effective, aren\'t effective, '
    + 'isn\'t effective, theatre, theater, sham, joke, scam, racket, fraud, lie, lies, biggest lie, big lie, hoax, estafa, '
    + 'mentira, enga*o, penipuan, tipu, biggest fraud, a con, total con, big con, con job',
  'fake': 'hoax*, fake, faked, made up, made-up, invented, invention, fabricated, scam, scams, plandemic*, scamdemic*, '
    + 'pandemic of lies, casedemic, sham, fictional, fiction, psyop, psy-op, conned, lie, lies, biggest lie, big lie, myth, '
    + 'not real, isn\'t real, isnt real, is not real, aren\'t real, never real, wasn\'t real, never existed, doesn\'t exist, '
    + 'doesnt exist, does not exist, don\'t exist, dont exist, do not exist, never isolated, never been isolated, '
    + 'never even been isolated, not been isolated, hasn\'t been isolated, no such thing, no existe*, nunca existio, mentira, '
    + 'invento, farsa, enga*o, tipu, rekaan, palsu, penipuan, tak wujud, tidak wujud, bohong, not a virus, isn\'t a virus, '
    + 'staged, orchestrated, pretend, no virus, manufactured, rebranded, renamed, imaginary, isn\'t a thing, isnt a thing, '
    + 'not a thing, not a disease, not a real, isn\'t a real, isn\'t a disease, not an illness, isn\'t an illness, '
    + 'all in their head, all in your head, in their heads, made to scare, excuse, bogus, voted into existence, cooked up, '
    + 'bogus, a con, total con, big con, con job',
  'safe': 'safe, perfectly safe, harmless, fine, good for, great for, healthy, segur*, selamat, never hurt, never harmed, '
    + 'doesn\'t hurt, won\'t hurt, no risk, risk free, risk-free, inofensiv*, best for, best thing, nothing to fear, '
    + 'rite of passage, nothing wrong with, no big deal, beneficial, never made, never made anyone, never made a single person, '
    + 'tak bahaya, tidak bahaya',
  'quit': 'stop, quit, ditch, ditched, throw out, throw away, throw them, threw out, toss, bin, skip, skipped, skipping, drop, '
    + 'dropped, refuse, refused, decline*, stopped, stop taking, come off, came off, get off, got off, say no to, avoid, dump, '
    + 'flush your, abandon*, dejar, deja, dejen, dejo, no tomes, no se vacunen, no vacunen, tinggal*, berhenti, hentikan, '
    + 'buang ubat, stay away from, don\'t take, don\'t get, dont get, never take, never get, don\'t let, dont let, do not take, '
    + 'do not get, cancel, boycott, no ponga*, jangan cucuk, jangan ambil, tolak, throw your, throw away your, in the bin, '
    + 'bin your, bin the, toss your, chuck, flush your, get off, off your meds, come off your, no more, in the trash, '
    + 'leave your pills, leave your, throw out your, put down, tolak ubat, ditch the, toss their, toss the, get rid of your, '
    + 'off the pills, dejen las, dejen la, leave the, avoid the, olvidense de, olvidate de, cancel the repeat, weaned off, '
    + 'wean off, in the drawer, can go in the drawer, tak payah, tak payah makan, you\'ll not need, not need the, '
    + 'won\'t need the, no need the, dejen de tomar, tiren, tire, buang je, i\'ve binned, i no longer, stopped recommending, '
    + 'sell that thing, no longer offer, tiro la',
  'profit': 'profit*, for money, money, business, industry, paid, gets paid, get paid, get paid for, cash cow, billions, '
    + 'trillion*, scam, racket, fraud, greed, kickback*, incentive*, per bag, bonus*, commission, negocio, dinero, duit, untung, '
    + 'makan duit, sell*, patent*, lucrative',
  'hidden': 'hide, hides, hid, hiding, hidden, bury, buries, buried, burying, suppress*, cover up, cover-up, coverup, '
    + 'covered up, covering up, silenc*, censor*, banned, they don\'t want you, don\'t want you to know, dont want you to know, '
    + 'doesn\'t want you to know, won\'t tell you, wont tell you, don\'t tell you, dont tell you, never tell you, '
    + 'will never tell you, aren\'t telling you, not telling you, keep quiet, kept quiet, keep secret, kept secret, secret, '
    + 'big pharma hates, hate this, hates this, they know, occult*, oculta*, escond*, no te cuentan, no quieren que sepas, '
    + 'sorok, sembunyi*, rahsia, refuse to fund, nobody funds, no one funds, won\'t fund, cannot patent, can\'t patent, '
    + 'can\'t be patented, on purpose, kept sick, keep you sick, keep us sick, keep people sick, leave out, suppressed, deleted, '
    + 'shelved, does not want, doesn\'t want, do not want, don\'t want, didn\'t want, not want you, doctors won\'t, '
    + 'doctors never, your doctor won\'t, media won\'t, no one tells, nobody tells, won\'t mention, never mention, '
    + 'not allowed to, refuse to admit, never admit, won\'t admit, will never admit, no quieren, no te dicen, no lo cuentan, '
    + 'tak bagitahu, takkan beritahu, kill studies, kept from us, kept from you, hush',
  'after': 'after, since, following, post, within, days later, weeks later, hours later, later, soon after, right after, lepas, '
    + 'selepas, sejak, despues de, tras, desde, then, shortly after, months after, ever since, straight after, the day of, '
    + 'same day',
  'ask-why': 'funny how, strange how, odd how, weird how, curious how, isn\'t it funny, isn\'t it strange, isn\'t it odd, '
    + 'wonder why, wonder what, wondering what, wondering why, makes you wonder, makes you think, ever wonder, coincidence, '
    + 'coincidencia, kebetulan, in common, connect the dots, do the math, do your own research, do your research, '
    + 'do the research, explain that, nobody talks about, no one talks about, nobody dares, nobody will say, no one will say, '
    + 'wake up, despierten, despierta, bangunlah, sedarlah, open your eyes, think about it, let that sink in, just saying, '
    + 'just sayin, ask yourself why, ask yourself, why do you think, por algo, look it up, figure it out, you figure, hmm, hmmm, '
    + 'what changed, only thing that changed, what are the odds, suddenly, out of nowhere',

  // Vaccines.
  'vaccine': 'vaccin*, vacin*, vaccien*, vaxx*, vax, vaxes, vaxed, vaxing, vacc, vaccs, vacuna*, vaksin*, jab, jabs, jabbed, '
    + 'jabbing, shot, shots, immunisation*, immunization*, immunised, immunized, inoculat*, booster*, boosted, needle, needles, '
    + 'injection*, injected, inyeccion*, 💉, cucuk, cucukan, suntik*, dtap, tdap, prevnar, v4x, v4xx, vaxxine*, '
    + 'childhood schedule, vaccine schedule, immunizations, @mmr, @hpv-vaccine, @covid-vaccine, @flu-vaccine, @hepb-vaccine, '
    + '@tetanus-vaccine, vial, vials, the needle, needles men, unjabbed blood, jarum, vacunen, vacunar, vacunacion, cucuk2, '
    + 'flu jab, whooping cough jab, pneumonia jabs, hep b series, the series, primary series, childhood shots, kids shots, '
    + 'polio drops',
  'mmr': 'mmr, measles vaccin*, measles jab, measles shot, measles shots',
  'hpv-vaccine': 'hpv vaccin*, hpv shot, hpv shots, hpv jab, hpv jabs, gardasil, cervarix, vacuna del vph, vacuna contra el vph, '
    + 'vacuna vph, vaksin hpv, hpv immunisation, hpv immunization',
  'covid-vaccine': 'covid vaccin*, covid vax*, covid-19 vaccin*, covid shot, covid shots, covid jab, covid jabs, corona vaccin*, '
    + 'coronavirus vaccin*, clot shot, clot shots, death jab, death shot, kill shot, bioweapon, mrna, mrna vaccin*, m-rna, '
    + 'mrna-vaccin*, mrna shot, mrna shots, mrna jab, mrna jabs, pfizer, pfizer jab, pfizer shot, pfizer vaccin*, moderna, '
    + 'astrazeneca, gene therapy, vacuna del covid, vacuna covid, vacuna contra el covid, vacunas covid, vacunas del covid, '
    + 'vaksin covid, vaksin pfizer, spike protein*, spike, operation warp speed, rollout, c19 vax*, c19 jab, covid booster*, '
    + 'sinovac, comirnaty, the covid jab, covid vaccination, mrna is',
  'flu-vaccine': 'flu shot, flu shots, flu jab, flu jabs, flu vaccin*, influenza vaccin*, influenza shot, flushot, flujab, '
    + 'vaksin flu, vaksin influenza, vacuna de la gripe, vacuna contra la gripe, vacuna antigripal',
  'hepb-vaccine': 'hep b vaccin*, hep b shot, hep b jab, hepatitis b vaccin*, hepatitis b shot, hep b, hepb',
  'tetanus-vaccine': 'tetanus shot, tetanus jab, tetanus vaccin*, tetanus shots, tetanus booster',
  'vaccinated': 'vaccinated, vaxxed, jabbed, vaxed, boosted, vacunados, vacunadas, divaksin, fully vaccinated, '
    + 'freshly vaccinated, recently vaccinated, freshly jabbed, vaccinated people, vaccinated kids, vaccinated children',
  'unvaccinated': 'unvaccinated, unvaxxed, unvaxed, unjabbed, un-vaccinated, no shots, no vaccines, purebloods, pureblood, '
    + 'no vacunados, tak divaksin, tak cucuk, never vaccinated, without vaccines, vaccine free, vaccine-free, '
    + 'ones who weren\'t jabbed, not jabbed, none of them jabbed, held off on the needles, unjabbed kids, not vaccinated, '
    + 'tak ambik vaksin, tak ambil vaksin, no vacunado',
  'vaccine-stuff': 'mercury, thimerosal, thiomersal, timerosal, merkuri, mercurio, aluminium, aluminum, aluminio, formaldehyde, '
    + 'antifreeze, polysorbate, heavy metal, heavy metals, metales pesados, logam berat, nanobot*, graphene, grafeno, '
    + 'luciferase, hydrogel, parasites, snake venom, neurotoxin*, adjuvant*',
  'foetal': 'aborted, aborted fetal, aborted babies, aborted fetus*, aborted foetus*, fetal tissue, foetal tissue, fetal cells, '
    + 'foetal cells, baby parts, dead babies, fetos abortados, fetos, dna babi, lemak babi, monkey cells, monkey kidney, janin',
  'chip': 'microchip*, micro chip*, micro-chip*, chip, chips, chipped, cip, tracking device, tracker, trackers, track us, '
    + 'track you, nanochip*, bluetooth, mac address, mac addresses, 666, mark of the beast',
  'magnet': 'magnet*, iman, imanes, imanta*, spoons stick, coin sticks, coins stick, metal sticks',
  'dna': 'dna, adn, genome, genes, gene, genetic*, genetica, gmo, genom, rewrites your',
  'change': 'rewrite*, rewriting, alter*, change, changes, changed, changing, modif*, edits, edit, editing, reprogram*, cambia*, '
    + 'altera*, ubah, mengubah, integrat*, mutat*, corrupts, hijack*, permanently, forever, rewrote, rewritten, rewired, '
    + 'altered, permanently change, mess with, messes with, tampers with',
  'shed': 'shed, sheds, shedding, sheds from, transmit it, give off, contagious, spread it, leak, leaks, mengeluarkan, '
    + 'contagian, radiates',
  'schedule': 'too many, too soon, too early, so many, at once, in one visit, all at once, overload*, overwhelm*, antigens, '
    + 'spread out, 72 doses, 72 shots, 8 antigens, cocktail, demasiadas, terlalu banyak',
  'infant': 'baby, babies, infant*, newborn*, toddler*, child, children, kid, kids, son, daughter, boy, boys, girl, girls, teen, '
    + 'teens, teenager*, bebe, bebes, nino, ninos, nina, ninas, hijo, hijos, bayi, anak, budak, budak-budak, kanak-kanak, lo, '
    + 'little one, little ones, nephew, niece, grandson, granddaughter, generation, schoolchildren, toddlers',
  'immune': 'immune system*, immunity, imun, sistema inmun*, imuniti, antibodies, natural immunity, inmunidad, natural defences',

  // Illnesses.
  'autism': 'autis*, autist*, on the spectrum, asperger*, regression*, regressive, asd, stopped talking, stopped speaking, '
    + 'lost his words, lost her words, no words, no eye contact, dejo de hablar, regressed, regress, went silent, '
    + 'stopped babbling, autismo, autisme, autistic kids, light goes out, the light goes out, light left his eyes',
  'cancer': '@breast-cancer, @skin-cancer, cancer, cancers, cancerous, kanser, cancer\'s, c4ncer, tumor*, tumour*, tumores, '
    + 'tumor, leukemia, leukaemia, leucemia, lymphoma*, linfoma, melanoma*, carcinoma*, glioma*, glioblastoma, malignan*, '
    + 'metasta*, stage 4, stage four, stage iv, oncolog* hate, ketumbuhan, myeloma, turbo cancer, turbo cancers, carcinogen*, '
    + 'mets, breast lump, pancreatic, big c, tumors, tumour, tumors can\'t, my lump, lump, lumps, sel kanser, '
    + 'celulas cancerosas, onc, leukaemic, sarcoma*, tumours can\'t, neoplasm*',
  'breast-cancer': 'breast cancer, breast cancers, kanser payudara, cancer de mama, breast lump, breast tumour*, breast tumor*',
  'skin-cancer': 'skin cancer, skin cancers, melanoma*, bcc, mole, moles, lesion',
  'diabetes': 'diabet*, type 1, type 2, type one, type two, t1d, t2d, t1dm, t2dm, kencing manis, blood sugar, sugar disease, '
    + 'hba1c, a1c, azucar en la sangre, penyakit gula, diabetic, diabetics, diabetico, diabeticos, her sugar, his sugar, '
    + 'sugar of, type 2s, type 1s',
  'type1': 'type 1, type one, t1d, t1dm, juvenile diabetes, tipo 1, jenis 1, type 1s, type ones',
  'hypertension': 'hypertension, high blood pressure, high bp, blood pressure, darah tinggi, hipertension, presion alta, '
    + 'tension alta, presion arterial, your bp, bp, hipertensos, hipertenso, blood pressure medicine, blood pressure tablets, '
    + 'enalapril, lisinopril, amlodipine, perindopril, ace inhibitor, ubat darah tinggi, pressure pills',
  'heart': 'heart attack*, heart disease*, heart failure, infarto*, serangan jantung, sakit jantung, blocked arter*, arteries, '
    + 'artery, cardiac arrest*, sudden cardiac, coronary, jantung, clogged arter*, cvd, plaque, heart problems, saluran jantung, '
    + 'stroke and heart, clogs arteries, arteriosclerosis',
  'stroke': 'stroke, strokes, strok, derrame cerebral, ictus, angin ahmar',
  'kidney': 'kidney failure, kidney disease, ckd, renal failure, dialysis, kidneys, kidney, buah pinggang, rinon*, '
    + 'insuficiencia renal, creatinine, cuci darah, dialisis',
  'liver': 'liver, hati, higado, hepatitis, cirrhosis, fatty liver',
  'gallstone': 'gallstone*, gall stone*, batu hempedu, calculos biliares, piedras, stones',
  'dementia': 'dementia, alzheimer*, alzheimers, memory loss, nyanyuk, demencia, senile, parkinson*, brain fog, memory',
  'asthma': 'asthma*, asma, allerg*, alergi*, eczema, ekzema, hay fever, copd',
  'infection': 'infection*, pneumonia, sepsis, ear infection*, uti, utis, tuberculosis, tb, meningitis, strep, bacteria, '
    + 'infeccion*, jangkitan, malaria, dengue, denggi, ebola, hepatitis, herpes, lyme, mrsa, typhoid, rabies, plague, pathogen*',
  'hiv': 'hiv, aids, sida, vih, vaids',
  'dengue': 'dengue, denggi, platelets, platelet, plaquetas',
  'depression': 'depress*, anxiety, bipolar, schizophreni*, ptsd, depresion, kemurungan, ansiedad, mental illness*, psychosis, '
    + 'ocd, suicidal, mental health',
  'adhd': 'adhd, add, ritalin, hyperactiv*, tdah, hiperaktif',
  'arthritis': 'arthritis, artritis, gout, gota, gaut, fibromyalgia, lupus, ms, multiple sclerosis, autoimmune, crohn*, colitis, '
    + 'psoriasis, thyroid, hypothyroid*, hashimoto*, endometriosis, pcos, sciatica',
  'blindness': 'blindness, cataract*, katarak, glaucoma, eyesight, cataratas, conjunctivitis, eye infection*, eyes',
  'cold': 'cold, colds, common cold, selsema, selesema, resfriado*, catarro, cough, flu, influenza, gripe, influensa, sniffles, '
    + 'sore throat, viral infection*, viruses, virus, viral',
  'flu': 'flu, influenza, gripe',
  'measles': 'measles, sarampion, campak, demam campak, rubella, mumps, chickenpox, chicken pox, pox, whooping cough, pertussis, '
    + 'varicela, the measles',
  'polio': 'polio*, poliomielitis, smallpox, diphtheria',
  'tetanus': 'tetanus, lockjaw, tetanos, kancing gigi',
  'covid': 'covid*, corona*, c19, sars-cov-2, rona, c0vid, cvid, plandemic, pandemic, pandemia, pandemik, wuhan, kovid',
  'long-covid': 'long covid, longcovid, long-covid, long haul*, post covid syndrome, covid persistente, pasc',
  'mpox': 'monkeypox, mpox, monkey pox, viruela del mono, cacar monyet',
  'bird-flu': 'bird flu, h5n1, avian flu, avian influenza, gripe aviar, selesema burung',
  'sids': 'sids, cot death*, crib death*, sudden infant death*, muerte subita, shaken baby, cradle death, muerte de cuna',
  'infertility': 'infertil*, sterile, sterilis*, steriliz*, steril, esteril*, mandul*, miscarr*, keguguran, aborto espontaneo, '
    + 'stillbirth*, stillborn, barren, never conceive, can\'t conceive, unable to conceive, never have kids, '
    + 'never have children, can\'t have children, fertility, ovaries, ovary, ovarian failure, menopause, early menopause, '
    + 'never carry, sperm count, depopulat*, population control, impotent, impoten, womb, placenta, syncytin, kesuburan, '
    + 'stillbirths',
  'death': 'dead, death, deaths, die, dies, died, dying, drop dead, dropping dead, dropped dead, drop down dead, diedsuddenly, '
    + 'suddenly died, died suddenly, sudden death*, sudden cardiac arrest*, cardiac arrest*, collapse*, collapsing, dropping, '
    + 'keeling over, mati, meninggal, maut, muert*, mueren, murio, kill*, killed, killing, footballer, footballers, athletes, '
    + 'excess death*, excess mortality, casualties, genocid*, jatuh mati, 💀, ⚰️, fatal, mass murder, depopulation, '
    + 'dropping like flies, drop like flies, dead in, took another, body bags, killing people, morgue, funeral*, undertaker*, '
    + 'young hearts stopping, hearts stopping, drops dead, muriendo',
  'millions': 'million*, millions, thousands, hundreds of thousands, 17 million, 20 million, everyone, half of, juta, ribu, '
    + 'millones, miles, billion*, most people, droves, mass, worldwide, generation, all of them, more people',
  'clots': 'clot, clots, blood clots, hypoxi*, brain damage',
  'brain': 'brain damage, brain*, cerebro, otak, iq, neurolog*, intelligence, dumb, dumber, stupid, dumbing, memory, kebodohan, '
    + 'bodoh, inteligencia, coeficiente, neurotox*, neurodevelop*, pineal, adhd, @dementia',
  'violence': 'violen*, shooter*, shooting*, mass shooting*, mass shooter*, school shooting*, homicid*, murderer*, killers, '
    + 'aggressive, kill people, tiroteo*',
  'promiscuity': 'promiscu*, sleep around, sleeping around, have sex, sexually active, more sex, license to, zina, seks bebas, '
    + 'sluts, free pass',
  'homosexuality': 'homosexual*, gay, gays, gayness, lesbian*, same-sex attraction, same sex attraction, queer, lgbt*, trans, '
    + 'transgender, songsang, orientation, sexuality, homosexualidad',
  'disease': '@cancer, @diabetes, @hypertension, @heart, @stroke, @kidney, @dementia, @asthma, @infection, @hiv, @depression, '
    + '@arthritis, @autism, @blindness, @covid, @gallstone, @adhd, @infertility, @measles, @polio, epilep*, seizures, migraine*, '
    + 'hypothyroid*, parkinson*, penyakit, enfermedad*, every disease, any disease, all disease*, all diseases, diseases, '
    + 'disease, semua penyakit, incurable, hair loss, eczema, acne, psoriasis, obesity, cholesterol, kolesterol, colesterol, '
    + 'gastritis, ulcer*, ulcera*, anaemia, anemia, everything, jaundice, batu karang, kidney stones, varicose, paralysis, '
    + 'lumpuh, als, down syndrome, lungs, luka kencing manis, bronchitis, sinus*, parasites, candida, tinnitus, liver disease, '
    + 'cirrhosis, fibrosis, my thyroid, thyroid, joint pain, rheumatoid, methotrexate, migraine, gut worms, shingles, '
    + 'autoimmune disease, reflux, sleep apnea, sleep apnoea, chronic pain, hot flushes, menopause, sterility, fatty liver, '
    + 'neuropathy, prostate, piles, buasir, sakit sendi, lupus, culebrilla, reuma, migrana, higado graso, sakit pinggang',
  'grave': '@cancer, @diabetes, @hiv, @autism, @dementia, @kidney, @stroke, @heart, @covid, @hypertension, @blindness, epilep*, '
    + 'paralysis, lumpuh, als, multiple sclerosis, sepsis, measles, tetanus, rabies, dengue, denggi, malaria, ebola, incurable, '
    + 'semua penyakit, any disease, every disease, all disease*, all diseases, asthma, asma, depression, lupus, cirrhosis, '
    + 'tuberculosis, arthritis, hepatitis, schizophreni*, bipolar, fibrosis, ms, rheumatoid, glaucoma, cataracts, kidneys, '
    + 'psoriasis, parkinson*, heart failure, neumonia, pneumonia',

  // Remedies.
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
    + 'aceite de coco, baking soda, bicarb*, bicarbonate, bicarbonato, sodium bicarbonate, maple syrup, alkaline water, '
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
  'alkaline': 'alkaline*, alkali, alcalin*, alkalise, alkalize, alkalinity, @acidic, alkalises, alkalizes, alcalino, ph 8, '
    + 'alkaline ph',
  'acidic': 'acidic, acidity, body ph, blood ph, your ph, acid body',
  'sugar': 'sugar, sugars, gula, azucar, glucose, carbs, carbohydrates, sugary, sweets, sucrose, zero carbs, no carbs, no sugar, '
    + 'zero sugar, sugar-free, without sugar',
  'feed': 'feed*, fed, fuels, fuel, food for, dinner for, starve*, starving, alimenta*, makanan, eats sugar, loves sugar, '
    + 'thrives on, thrive on, beri makan, lives on, lives off, grows on, survive on, addicted to, fertili*er for, mak* makan, '
    + 'run on, runs on, have nothing to eat, has nothing to eat, nothing to eat, eats',
  'survive': 'survive*, surviving, live, lives, exist, grow, grows, thrive, thrives, sobreviv*, hidup, vivir, withstand',

  // Proven things that are spoken ill of.
  'chemo': 'chemo, chemos, chemotherap*, quimio, quimioterapia, kemo, kemoterapi, radiotherapy, radiation, radioterapi, '
    + 'radiation therapy, oncologist*, oncology, cancer industry, oncologo*, cancer treatment*, chimio, conventional oncology, '
    + 'oncologos, kimo, radiation treatment, chemo drugs, the oncology',
  'medicine': '@chemo, @statin, @insulin, @antidepressant, antibiotic*, antibiotik, antibiotico*, amoxicillin, drug, drugs, '
    + 'meds, medication*, medicine, medicines, pill, pills, ubat hospital, ubat doktor, ubat klinik, medicamento*, pastillas, '
    + 'medicina, surgery, pembedahan, operation, cirugia, stent*, bypass, dialysis, metformin*, ace inhibitor*, steroid*, '
    + 'inhaler*, pharma, big pharma, doctor, doctors, hospital*, ent visit, doktor, surgeon*, medico*, ssris, paracetamol, '
    + 'calpol, tylenol, ubat, chloramphenicol, vaccine*, vaccination*, penicillin, prescription*, ubat-ubatan, morphine, kemo, '
    + 'levothyroxine, thyroxine, inhalers, blood thinner*, warfarin, tablets, bp tablets, bp meds, ozempic, antivirals, '
    + 'paxlovid, epidural*',
  'statin': 'statin*, estatinas, lipitor, atorvastatin, rosuvastatin, simvastatin, crestor',
  'insulin': 'insulin*, insulina',
  'metformin': 'metformin*, metformina',
  'cholesterol': 'cholesterol, kolesterol, colesterol, ldl',
  'antidepressant': 'antidepress*, anti-depress*, ssri, ssris, prozac, zoloft, sertraline, antidepresiv*, psych meds, '
    + 'psychiatric drugs, psychiatric meds, happy pills, fluoxetine, escitalopram',
  'antibiotic': 'antibiotic*, antibiotik, antibiotico*, amoxicillin, amoxi, augmentin, azithromycin, z-pak, zpack, z pack',
  'mammogram': 'mammogram*, mammograph*, mamograf*, mamogram*, breast screening',
  'biopsy': 'biops*, biopsia, biopsi, needle test, poke it, poking it, cutting into',
  'mask': 'mask, masks, masking, masked, mascarilla*, pelitup muka, face mask*, facemask*, n95*, cubrebocas, muzzle*, pelitup, '
    + 'cloth on your face, face covering*, cloth over your, covering your face, face nappies, face diaper*',
  'oxygen': 'oxygen, oxigeno, oksigen, co2, carbon dioxide, carbon dioxyde, hypox*, hypercapn*, suffocat*, hipoxia, spo2, '
    + 'breathe your own, rebreathe*, rebreathing, o2, sin oxigeno, no oxygen, without oxygen, low oxygen, your own breath, '
    + 'own air',
  'pcr': 'pcr*, pcr test*, antigen test*, covid test*, lateral flow*, kary mullis',
  'ventilator': 'remdesivir, ventilator*, ventilat*, protocol* killed, intubat*, midazolam, hospital protocol*, paxlovid, '
    + 'the vent',
  'lockdown': 'lockdown*, distancing, pkp, confinamiento',
  'thermo': 'heat, hot, steam*, warm, sauna, hair dryer, hot bath, panas, caliente, vapor, wap',
  'breath-test': 'hold your breath, holding your breath, tahan nafas, aguantar la respiracion, 10 seconds, ten seconds, 10 sec',
  '5g': '5g, five g, cell tower*, phone mast*, radiation, radiacion, cell phones, menara, antenas, emf, emfs, wifi, wi-fi, '
    + 'router*, bluetooth, smart meter*, airpods, cell phone, mobile phone*, phone, phones, electromagnetic, antena',
  'fluoride': 'fluorid*, flouride*, floride, fluoruro, fluor, tap water, water supply',
  'sunscreen': 'sunscreen*, sun screen*, sunblock*, sun cream*, suncream*, spf, sunglasses, protector solar, pelindung matahari, '
    + 'losyen matahari',
  'sun': 'sun, sunlight, matahari, sol, uv',
  'microwave': 'microwave*, microwaved, microwaving, microondas, ketuhar gelombang mikro',
  'gmo': 'gmo, gmos, gm food*, gm crop*, genetically modified, transgenic*, transgenico*, frankenfood*, roundup, glyphosate, '
    + 'monsanto',
  'additive': 'msg, ajinomoto, aspartame, aspartamo, sweetener*, artificial sweetener*, seed oil*, canola*, vegetable oil*, '
    + 'red dye, diet coke, perasa, food coloring, food colouring, splenda, sucralose, maggi',
  'chemtrail': 'chemtrail*, chem trail*, chem-trail*, white trails, spraying us, spraying the sky, spraying, they spray, '
    + 'geoengineer*, estelas, trails, cloud seeding, barium, poisoning the sky, poison the sky, poisoning our sky, '
    + 'poisoning the air, spraying our, lines in the sky, spraying from planes',
  'household': 'deodorant*, antiperspirant*, anti-perspirant*, desodorante*, deodoran, underwire*, bra, bras, sujetador*, coli, '
    + 'plastic bottle*, tampon*, toothpaste, teflon, perfume*, hair dye, candles, tattoo*, shampoo, aluminium pan*, '
    + 'aluminum pan*, aluminium cookware, aluminium foil, nail polish',
  'pill': 'the pill, birth control, contraceptive*, contracepti*, hormonal contraception, anticonceptiv*, pil perancang, '
    + 'perancang, iud*, coil, mirena, implant, depo, implanon, la pastilla, diu, hormonal birth control, hormones, copper coil',
  'plan-b': 'plan b, morning after pill, morning-after pill, emergency contracepti*, ella one, ellaone, levonorgestrel, '
    + 'pildora del dia despues, emergency pill',
  'abortion': 'abortion*, aborto*, abort, aborting, aborted, terminat*, gugur kandungan, pengguguran, abortar',
  'abortion-pill': 'abortion pill*, mifepristone, mifeprex, medical abortion*, medication abortion*, pildora abortiva, '
    + 'misoprostol, mife',
  'withdrawal': 'withdrawal, pulling out, pull out, pull-out, coitus interruptus, pull out method, pancut luar, marcha atras, '
    + 'rhythm method, safe days, breastfeeding, breast feeding, menyusu, on your period, during your period, period, first time, '
    + 'standing up, jump after, peeing after, pee after, lactancia, douch*, coke, lemon, limon, cola, coca cola',
  'pregnant': 'pregnan*, hamil, mengandung, embaraz*, conceive, conception, contracepti*, sperm, knocked up, contraception, '
    + 'mati benih',
  'measure': 'back sleeping, sleep on their back*, sleeping on the back, back to sleep, sleep on the back, on their back*, '
    + 'supine, boca arriba',
  'tummy': 'tummy, tummies, stomach, stomachs, on their front, face down, boca abajo, meniarap, prone, bed sharing, cosleep*, '
    + 'co-sleep*, co sleep*, belly, bellies, on its stomach, on the belly, perut',
  'vitamin-k': 'vitamin k, vit k, vitamina k, k shot',
  'vitamin-a': 'vitamin a, vit a, vitamina a, cod liver oil, vitamin a drops',
  'vitamin-c': 'vitamin c, vit c, vitamina c, ascorbic acid, ascorbate',
  'vitamin-d': 'vitamin d, vit d, vitamina d, d3, sunshine vitamin',
  'fever': 'fever*, demam, fiebre, temperature, febrile',
  'suppress-fever': 'paracetamol, calpol, tylenol, acetaminophen, ibuprofen, bring a fever down, bring down a fever, '
    + 'bring the fever down, bring down fever, suppress a fever, suppressing a fever, suppressing fever, lowering a fever, '
    + 'fever reducer*, bringing a fever down, antipyretic*, panadol, acetaminofen, suppress fever*, lower a fever, '
    + 'treat a fever, treating a fever',
  'tylenol': 'tylenol, paracetamol, acetaminophen, panadol, calpol',
  'gluten': 'gluten, dairy, casein, wheat, susu lembu, lacteos, trigo, gandum',
  'chelation': 'chelat*, quelacion, dmsa, edta, heavy metal detox*, metal detox*, metals out, cilantro, zeolite',
  'raw-milk': 'raw milk, unpasteuri*, raw dairy, leche cruda, susu mentah, fresh from the cow, unpasteurised milk, '
    + 'unpasteurized milk',
  'pasteurised': 'pasteuri*, pasteurized milk, pasteurised milk, dead milk',
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
  'jaundice': 'jaundice, jaundiced, bilirubin, kuning, bayi kuning, ictericia, yellow baby, yellow babies, demam kuning',
  'sun-baby': 'sun, sunlight, sunbath*, sunbathe, matahari, jemur, sol, window sill, windowsill',
  'phototherapy': 'phototherapy, lights, the lights, lampu, bawah lampu, fototerapia, hospital light, admission, wad',
  'colostrum': 'colostrum, calostro, kolostrum, first milk, leche amarilla, susu awal, susu kuning',
  'bad-milk': 'dirty, sucia, kotor, throw, tirenlo, tirar, tiren, discard, buang, curdle, curdles, se corta, spoils, spoil, '
    + 'sour, turns the milk, milk turns, poison, express it away, bad for',
  'mother-mood': 'angry, anger, se enoja, coraje, susto, scared, upset, stressed, marah, hot from the kitchen, cold food, '
    + 'after a fright, cold drinks, sejuk',
  'eye-ointment': 'eye ointment, erythromycin ointment, eye goop, eye drops for newborns, newborn\'s eye, salep mata',
  'birth-harm': 'home birth, home births, homebirth, homebirths, freebirth, free birth, unassisted birth, lotus birth, '
    + 'bidan kampung, partera, anti-d, anti d, rhogam, rhesus disease, rhesus, haemorrhage, hemorrhage, pph, '
    + 'gestational diabetes, pre-eclampsia, preeclampsia, gd test, glucose test, c-section, caesarean*',
  'folate': 'folic acid, folate, asid folik, acido folico, prenatal vitamins, iron tablets, zat besi, hierro, iron pills, '
    + 'prenatals',
  'folate-harm': 'tongue tie*, big baby, baby besar, too big, macrosomia, susah beranak, autism, cancer, poison, synthetic, '
    + 'toxic, mthfr, bebe grande, baby gemuk, harm*',
  'epidural-pain': 'adhd, tdah, autismo, back pain, backache, sakit belakang, sakit pinggang, dolor de espalda, paralys*, '
    + 'lembap, slow child, learning, autism, seumur hidup, lifelong, for life, para siempre, drugged, bonding',
  'coil': 'coil, iud, iuds, mirena, diu, el dispositivo, dispositivo, t de cobre, alat perancang, copper t, implanon, implant, '
    + 'iucd',
  'wanders': 'travels, travel, wander*, migrat* to the heart, to the heart, al corazon, caminando, in the lung, pulmon, '
    + 'ke jantung, ke otak, bergerak, hilang dalam, into the brain, in the baby, en la frente, baby born holding, '
    + 'stuck in the baby',
  'postpartum': 'pantang, dalam pantang, berpantang, confinement, postpartum, post-partum, cuarentena, lepas bersalin, '
    + 'after birth, after giving birth, sitting the month',
  'taboo': 'mandi, bath, bathe, shower, wash her hair, wash hair, water, air sejuk, cold water, fruit, vegetables, sayur, fan, '
    + 'air-con, aircon, wind, angin, vegetable, banarse, bano, lavarse',
  'taboo-harm': 'masuk angin, wind enters, meroyan, bentan, rahim, arthritis, sick for life, sakit tua, womb, gila, '
    + 'sawan meroyan, rheumatism, swollen, se enfria, frialdad, hot and cold',
  'folk-ill': 'mal de ojo, empacho, susto, caida de mollera, mollera caida, nazar, evil eye, sawan tangis, kena sampuk, '
    + 'kena tegur, empachado, ojeado',
  'folk-cure': 'huevo, egg, azarcon, greta, barrida, limpia, sobada, ojo de venado, listerine, cinta roja, red string, sobar, '
    + 'curandera, curandero, santiguar, jampi, air jampi, bomoh, tangkal, azogue, mercurio',
  'milk-teeth': 'baby teeth, milk teeth, dientes de leche, gigi susu, first teeth, first set of teeth, baby tooth',
  'naloxone': 'narcan, naloxone, naloxona',
  'fentanyl': 'fentanyl, fent, fentanilo, carfentanil',
  'skin-contact': 'touch, touching, touched, brush*, skin, contact, dollar bill, bill, doorknob, handle, trolley, shopping cart, '
    + 'air, breathing near, airborne',
  'natural-drug': 'kratom, natural, herb, herbs, plant, leaf, mushrooms, shrooms, ayahuasca, herbal, semula jadi',
  'overdosing': 'od, overdose, overdosing, sobredosis, poison you, too much, addictive, addicted, hurt you',
  'paracetamol': 'paracetamol, panadol, tylenol, acetaminophen',
  'resuscitation': 'cpr, aed, aeds, defib*, aed pads, chest compressions, rcp, desfibrilador',
  'rehydration': 'ors, oral rehydration, pedialyte, dioralyte, suero oral, electrolyte sachets, garam rehidrasi, '
    + 'rehydration salts',
  'rehydrate-wrong': 'flat coke, coke, cola, coca cola, sprite, 100plus, energy drink, gatorade, 7up, lucozade, red bull, '
    + 'coca-cola, flat lemonade',
  'rabies': 'rabies, rabia, anjing gila, hydrophobia',
  'rabies-home': 'chilli, chili, soap, turmeric, lime, salt, ajo, garlic, pelo, hair, ash, prayer, herb*, healer, washing, '
    + 'kunyit, bawang, copper, homeopath*',
  'parasite': 'parasite, parasites, worms, parasitos, parasit, cacing, candida, liver flukes, flukes',
  'most-disease': 'most of what, behind most, most disease, most diseases, most illness, all disease, all diseases, '
    + 'every disease, everything, most depression, most cancer, most cancers, cancer, depression, autism, diabetes, ms, '
    + 'all autoimmune, everyone has, everyone is full of, of us have, full of, segala penyakit, semua penyakit, casi todo, '
    + 'todas las enfermedades, root of',
  'blood-type-vax': 'jabbed blood, vaccinated blood, unjabbed blood, unvaccinated blood, vaxxed blood, unvaxxed blood, '
    + 'pureblood blood, blood from the vaccinated, blood from unjabbed, unjabbed relative, unvaccinated donor, '
    + 'unvaccinated donors, sangre de vacunados, darah orang vaksin, pure blood, spiked blood',
  'alcohol': 'alcohol, wine, red wine, beer, whisky, whiskey, vino, cerveza, tuak, brandy, rum, guinness, stout',
  'healthy-living': 'breastfed, breastfeed, breastfeeding, eat well, eats well, good food, clean living, clean eating, sunshine, '
    + 'sun, healthy children, healthy kids, strong immune, good nutrition, bersih, makan sihat, menyusu badan, lactancia, '
    + 'organic, vitamins, hygiene, sanitation, plumbing, toilets, clean water',
  'arv': 'arv, arvs, antiretroviral*, arvs, art meds, hiv meds, hiv medication, ubat hiv, antirretrovirales, haart, azt',
} as const;

export type Concept = keyof typeof CONCEPTS;
