/** Vaccines, and what is said to be in them and to come of them. The form is told in `concepts.ts`. */
export const VACCINES = {
  'vaccine': 'bakuna, pagbabakuna, vaccin*, vacin*, vaccien*, vaxx*, vax, vaxes, vaxed, vaxing, vacc, vaccs, vacuna*, vaksin*, jab, jabs, jag, jags, jabbed, '
    + 'jabbing, shot, shots, immunisation*, immunization*, immunised, immunized, inoculat*, booster*, boosted, needle, needles, '
    + 'injection*, injected, inyeccion*, 💉, cucuk, cucukan, suntik*, dtap, tdap, pentavalente, hexavalente, pentavalent, hexavalent, 6-in-1, six in one, prevnar, v4x, v4xx, vaxxine*, '
    + 'childhood schedule, vaccine schedule, immunizations, @mmr, @hpv-vaccine, @covid-vaccine, @flu-vaccine, @hepb-vaccine, '
    + '@tetanus-vaccine, vial, vials, the needle, needles men, unjabbed blood, jarum, vacunen, vacunar, vacunacion, cucuk2, '
    + 'flu jab, whooping cough jab, pneumonia jabs, hep b series, the series, primary series, childhood shots, kids shots, '
    + 'polio drops',
  'mmr': 'mmr, measles vaccin*, measles jab, measles shot, measles shots',
  'hpv-vaccine': 'hpv vaccin*, hpv shot, hpv shots, hpv jab, hpv jabs, gardasil, cervarix, vacuna del vph, vacuna contra el vph, '
    + 'vacuna vph, vaksin hpv, hpv immunisation, hpv immunization',
  'covid-vaccine': 'covid vaccin*, covid injection*, covid needle*, suntikan covid, covid vax*, covid-19 vaccin*, covid shot, covid shots, covid jab, covid jabs, corona vaccin*, '
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

} as const;
