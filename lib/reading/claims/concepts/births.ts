/** Birth, newborns and childbed, and what is feared of them. The form is told in `concepts.ts`. */
export const BIRTHS = {
  'jaundice': 'jaundice, jaundiced, bilirubin, kuning, bayi kuning, ictericia, yellow baby, yellow babies, demam kuning',
  'sun-baby': 'sun, sunlight, sunbath*, sunbathe, matahari, jemur, sol, window sill, windowsill',
  'phototherapy': 'phototherapy, lights, the lights, lampu, bawah lampu, fototerapia, hospital light, admission, wad',
  'colostrum': 'colostrum, calostro, kolostrum, first milk, susu pertama, leche amarilla, susu awal, susu kuning',
  'bad-milk': 'dirty, sucia, kotor, throw, tirenlo, tirar, tiren, discard, buang, curdle, curdles, se corta, se le corta, se les corta, se seca, spoils, spoil, '
    + 'sour, turns the milk, milk turns, poison, express it away, bad for',
  'mother-mood': 'angry, anger, se enoja, coraje, susto, scared, upset, stressed, marah, hot from the kitchen, cold food, '
    + 'after a fright, cold drinks, sejuk',
  'eye-ointment': 'eye ointment, eye stuff, eye gel, erythromycin ointment, eye goop, eye drops for newborns, newborn\'s eye, salep mata',
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
  'wanders': 'travels, travel, wander*, migrat* to the heart, to the heart, al corazon, hasta el corazon, caminando, in the lung, pulmon, '
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
} as const;
