import type { Claim } from '../claim.ts';
import { CAUSE, HARM, any } from '../frames.ts';

/** Claims about periods, the womb, pregnancy, feeding and men's health. */
export const WOMEN: readonly Claim[] = [
  {
    id: 'period-taboos',
    claim: 'Washing, cold food or exercise in a period does harm.',
    source: { by: 'NHS', title: 'Periods', year: 2023 },
    wordings: [
      `${any(
        'your period, the period, periods, on your period, menstruating, menstruation, menses, haid, period, regla, menstruacion, uzur',
      )} ${any(
        'wash your hair, wash hair, washing your hair, wash her hair, hair wash, exercise, swim, cold food, cuci rambut, basuh rambut',
        'lavarse el pelo, banarse, lavarte el pelo, bathe, keramas',
      )} ${CAUSE}|${any('become, or you, or you\'ll, you\'ll be, and you\'ll')} ${any(
        'infertile, infertility, sterile, mandul, cancer, kanser, cyst, cysts, insane, headaches for life, rheumatism, clots, esteril, quistes',
        'fibroids',
      )}`,
      `${any('menstrual blood, period blood, darah haid, sangre menstrual')} ${any('dirty, impure toxins, toxins, toxic, poison, kotor, toksin, sucia')}`,
      `${any('pickles, pickle, plants, plant, food, milk')} ${any('spoil, spoils, wilt, rots, rot, curdles')} ${any('menstruating, her period, on her period, periods')}`,
      `${any(
        'menstruating women, women on their period, girls on their period, menstruating girls, during your period, on your period, masa haid',
        'during periods, during menstruation',
      )} ${any(
        'should not bathe, must not bathe, shouldn\'t bathe, should not exercise, must not exercise, shouldn\'t swim, must not swim, must not wash',
        'should not wash, never wash, never bathe, jangan mandi, shouldn\'t wash, should not touch, must not touch, don\'t wash, jangan basuh rambut',
        'jangan minum, don\'t swim, don\'t exercise',
      )}`,
      `${any('on your period, your period, masa haid, periods, menses, period')} ${any(
        'or you become infertile, or you\'ll be infertile, become infertile, jadi mandul, kanser rahim, you get cysts, nanti mandul',
        'cancer of the womb',
      )}`,
    ],
    passes: ['=underwear', '=diary', '=stain'],
    examples: { flags: ['Wash your hair on your period and you become infertile.'], passes: ['You can wash, swim and run in your period.'] },
  },
  {
    id: 'tampons',
    claim: 'Tampons hold asbestos to make women bleed.',
    source: { by: 'US Food and Drug Administration', title: 'The Facts on Tampons - and How to Use Them Safely', year: 2020 },
    wordings: [
      `${any('tampon, tampons, pads, sanitary pads, tuala wanita, toallas')} ${any(
        'asbestos, asbesto, make you bleed more, bleed more, cause cancer, causes cancer, cervical cancer, kanser rahim, kanser serviks, poisoned',
      )}`,
    ],
    passes: ['=toxic+shock', '=metals', '=study'],
    examples: { flags: ['They put asbestos in tampons.'], passes: ['Tampons contain no asbestos.'] },
  },
  {
    id: 'womb-remedies',
    claim: 'Steam, herbs or oil packs cleanse the womb or dissolve fibroids.',
    source: { by: 'NHS', title: 'Keeping your vagina clean and healthy', year: 2021 },
    wordings: [
      `${any(
        'castor oil, castor oil packs, castor oil pack, herbs, seed cycling, spearmint tea, juice, dandelion, yoni, yoni pearls, vaginal steaming',
        'vagina steaming, v-steam, yoni steam, yoni steaming, vaginal steam, womb massage, jamu, manjakani, garlic, yogurt, bertangas, inositol',
        'minyak jarak, aceite de ricino, detox pearls, v steaming, ganoderma',
      )} ${any(
        'dissolve, dissolves, dissolved, shrink, shrinks, shrank, melts, melt, cure, cures, cured, clears, cleans, cleanse, cleanses, detox, detoxes',
        'boosts, restores, reverses, cuci, bersihkan, mengecutkan, hilangkan, disuelve, elimina, limpia, tightens',
      )} > ${any(
        'fibroid, fibroids, cyst, cysts, pcos, endometriosis, womb, uterus, fertility, rahim, miomas, quistes, utero, blocked tubes, fallopian tubes',
        'vagina, vaginal',
      )}`,
      `${any('douching, douche, vinegar wash')} ${any('needed, cleans, keeps, healthy, prevents')} ${any('vagina, pregnancy, infection, infections')}`,
    ],
    passes: ['=metformin', '=surgery', '=embolisation', '=trial', '=thrush', '=burns', '=burned', '=cleans+itself'],
    examples: { flags: ['A castor oil pack dissolves fibroids.'], passes: ['Vaginal steaming burned one of my patients.'] },
  },
  {
    id: 'smear',
    claim: 'Cervical screening does harm, or most women need none.',
    source: { by: 'NHS', title: 'Cervical screening', year: 2023 },
    wordings: [
      `${any(
        'smear, smears, smear test, smear tests, pap smear, pap smears, pap test, cervical screening, papanicolau, ujian pap',
      )} ${CAUSE}|${HARM} ${any('infertility, infertile, sterile, cancer, miscarriage, mandul, womb, cervix, kanser')}`,
      `${any('virgins, married women, lesbians, over 60s, older women, over sixty, vaccinated women, monogamous women')} ${any('don\'t need, skip, no need, can skip, can\'t get, don\'t get, never get')} ${any('smear, smears, pap smear, pap smears, cervical cancer, screening')}`,
    ],
    passes: ['=abnormal', '=found', '=picks+up', '=early'],
    examples: { flags: ['Smear tests cause infertility.'], passes: ['A smear does not cause infertility.'] },
  },
  {
    id: 'thermography',
    claim: 'Thermography replaces mammograms.',
    source: { by: 'US Food and Drug Administration', title: 'Breast Cancer Screening: Thermogram No Substitute for Mammogram', year: 2017 },
    wordings: [
      `${any('thermography, thermogram, thermograms, termografia, termografi')} ${any(
        'safer, better, instead, replaces, replace, sooner, earlier, years before, more accurate, mejor, lebih selamat, instead of, detects',
      )}`,
    ],
    passes: ['=no+substitute', '=not+a+substitute', '=cannot+replace', '=unproven'],
    examples: { flags: ['Thermography finds tumours earlier than a mammogram.'], passes: ['Thermography is no substitute for mammography.'] },
  },
  {
    id: 'wild-yam',
    claim: 'Wild yam cream works as a hormone.',
    source: { by: 'Komesaroff et al., Climacteric', title: 'Effects of wild yam extract on menopausal symptoms, lipids and sex hormones in healthy menopausal women', year: 2001 },
    wordings: [
      `${any('wild yam, wild yam cream, yam cream')} ${any('progesterone, hrt, hormone, hormones, oestrogen, estrogen, works, replaces')}`,
    ],
    passes: ['=can\'t+convert', '=isn\'t+progesterone', '=not+progesterone'],
    examples: { flags: ['Wild yam cream is natural progesterone.'], passes: ['The body can\'t convert wild yam into hormones.'] },
  },
  {
    id: 'men-myths',
    claim: 'Masturbation or a vasectomy causes disease.',
    source: { by: 'Bhindi et al., JAMA Internal Medicine', title: 'The association between vasectomy and prostate cancer', year: 2017, doi: '10.1001/jamainternmed.2017.2791' },
    wordings: [
      `${any(
        'masturbation, masturbating, onani, masturbasi, melancap, masturbacion, masturbarse, wanking, porn, nightfall, wet dreams',
      )} ${CAUSE}|${HARM} ${any(
        'blind, blindness, impotence, infertile, infertility, weak sperm, sperm, insanity, acne, hair loss, mati pucuk, buta, mandul, ceguera',
        'impotencia, memory, kidneys, weak eyes, weakness, tuberculosis',
      )}`,
      `${any('vasectomy, vasectomies, vasektomi, vasectomia')} ${CAUSE}|${HARM} ${any(
        'cancer, prostate cancer, impotence, impotent, dementia, kanser, cancer de prostata, heart disease, testosterone, erections',
      )}`,
    ],
    passes: ['=semen+analysis', '=bruising'],
    examples: { flags: ['A vasectomy causes prostate cancer, lads.'], passes: ['A vasectomy doesn\'t cause cancer.'] },
  },
  {
    id: 'pregnancy-foods',
    claim: 'Pineapple, papaya or other foods bring on a miscarriage.',
    source: { by: 'NHS', title: 'Foods to avoid in pregnancy', year: 2023 },
    wordings: [
      `${any(
        'pineapple, papaya, nanas, betik, sesame, mango, spicy food, brinjal, eggplant, coconut water, tapai, durian, pina, eggs, cold water, honey',
        'squid, sotong',
      )} ${CAUSE}|${any('bring on, brings on, brings, kills, bunuh, expel, gugurkan, gugur')} > ${any('miscarriage, miscarriages, miscarry, keguguran, gugur, aborto, abortion, baby, the baby, labour, stillbirth')}`,
      `${any('pregnant women, pregnant, ibu mengandung, ibu hamil, embarazadas')} ${any('must not eat, can\'t eat, should never eat, never eat, tak boleh makan, jangan makan, no pueden comer')} ${any('pineapple, papaya, nanas, betik, pina')}`,
    ],
    passes: ['=unripe', '=allergy', '=listeria'],
    examples: { flags: ['Pineapple brings on a miscarriage, never eat it in pregnancy.'], passes: ['Pineapple in normal amounts is fine in pregnancy.'] },
  },
  {
    id: 'baby-looks',
    claim: 'What a mother eats makes a child fair, or the belly tells its sex.',
    source: { by: 'Pavan and Sturm, Annual Review of Genomics and Human Genetics', title: 'The Genetics of Human Skin and Hair Pigmentation', year: 2019, doi: '10.1146/annurev-genom-083118-015230' },
    wordings: [
      `${any(
        'saffron, kunyit, coconut water, air kelapa, milk, susu, kesar, coconut, orange juice, soya, eggs, soy milk, leche, coffee, kopi',
        'iron tablets',
      )} ${any('makes, make, buat, turns, supaya, gives, bikin, hace')} > ${any('fair, fairer, putih, bersih, white, light skin, lighter skin, cerah, blanco, dark, hitam, gelap')}`,
      `${any(
        'high bump, low bump, bump, heartburn, belly, carrying high, carrying low, perut, linea nigra, the ring test, barriga',
      )} ${any('means, it\'s, tanda, shows, tells you, significa')} > ${any('a boy, a girl, boy, girl, hair, lots of hair, anak lelaki, anak perempuan, nino, nina')} !${any('bet, guess, guessing, scan')}`,
    ],
    passes: ['=teeth', '=fair+enough', '=fair+share', '=old+wives', '=fun'],
    examples: { flags: ['Saffron milk makes the baby fair.'], passes: ['Skin colour is inherited, saffron changes nothing.'] },
  },
  {
    id: 'caesarean',
    claim: 'After one caesarean no vaginal birth is possible.',
    source: { by: 'American College of Obstetricians and Gynecologists, Obstetrics & Gynecology', title: 'Practice Bulletin No. 205: Vaginal Birth After Cesarean Delivery', year: 2019, doi: '10.1097/AOG.0000000000003078' },
    wordings: [
      `${any('caesarean, caesareans, cesarean, c-section, c-sections, cesarea, pembedahan caesar, czer, one section')} ${any(
        'always a, never give birth, never birth, can never, never have a natural, never push, means you can never, tak boleh bersalin, never deliver',
      )} ${any('caesarean, cesarean, c-section, naturally, natural, vaginally, normal, natural birth, vaginal birth')}`,
      `${any('once a caesarean, once a cesarean, once a c-section')} ${any('always')}`,
      `${any('caesarean, cesarean, c-section, caesareans, c-sections')} ${any('never give birth, never birth, never deliver, never have a natural, no natural birth, never have a normal')}`,
      `${any('caesarean, cesarean, c-section, c-sections')} ${any('means you can never, can never give birth, you can never give birth')}`,
    ],
    passes: ['=placenta+praevia', '=dictum', '=used+to'],
    examples: { flags: ['Once a c-section, always a c-section.'], passes: ['Most women may try a vaginal birth after a caesarean.'] },
  },
  {
    id: 'feeding-myths',
    claim: 'Formula is poison, or a cold or small breasts rule out breastfeeding.',
    source: { by: 'NHS', title: 'Benefits of breastfeeding', year: 2023 },
    wordings: [
      `${any('formula, formula milk, infant formula, susu formula, leche de formula, susu tepung')} ${any(
        'is poison, poison, toxic, lowers, lower iq, lowers iq, causes autism, causes diabetes, racun, veneno, damages, makes babies stupid, is junk',
      )} !${any('contaminated, recall, recalled, spoiled, cow')}`,
      `${any('small breasts, flat nipples, small boobs, payudara kecil, pechos pequenos')} ${any(
        'can\'t make, can\'t produce, don\'t make, no milk, not enough milk, won\'t make, can\'t breastfeed, can\'t feed, tak cukup susu, no dan leche',
      )}`,
      `${any('a cold, flu, fever, a fever, mastitis, covid, exercise, demam, fiebre, gripe')} ${any(
        'must stop, have to stop, stop breastfeeding, must not breastfeed, can\'t breastfeed, jangan menyusu, dejar de dar pecho',
      )} ${any('breastfeeding, breastfeed, nursing, menyusu, pecho, baby')}`,
    ],
    passes: ['=la+misma+leche', '=misma+cantidad', '=may', '=don\'t+stop', '=no+need', '=keep+feeding'],
    examples: { flags: ['Formula is poison for babies.'], passes: ['Formula is a safe food for babies.'] },
  },
  {
    id: 'teething-fever',
    claim: 'Teething causes high fever or diarrhoea.',
    source: { by: 'Massignan et al., Pediatrics', title: 'Signs and Symptoms of Primary Tooth Eruption: A Meta-analysis', year: 2016, doi: '10.1542/peds.2015-3501' },
    wordings: [
      `${any('teething, tumbuh gigi, new teeth, saliendo los dientes, denticion, salida de los dientes')} ${CAUSE} ${any(
        'high fever, fever, fevers, diarrhoea, diarrhea, seizures, demam panas, cirit-birit, cirit birit, fiebre, diarrea, demam, convulsions',
      )} !${any('low-grade, slight, slightly, mild')}`,
    ],
    passes: ['=rule+out'],
    examples: { flags: ['Teething causes high fever and diarrhoea, just wait.'], passes: ['Teething doesn\'t cause a high fever.'] },
  },
  {
    id: 'amber-kohl',
    claim: 'Amber beads ease teething, or kohl is good for a baby\'s eyes.',
    source: { by: 'US Food and Drug Administration', title: 'Kohl, Kajal, Al-Kahal, Surma, Tiro, Tozali, or Kwalli: By Any Name, Beware of Lead Poisoning', year: 2022 },
    wordings: [
      `${any('amber, amber necklace, amber necklaces, amber beads, baltic amber')} ${any('stop, stops, ease, eases, release, releases, soothes, cures, works for, calms, helps, take away')} > ${any('teething, pain, succinic acid, inflammation, drool, fever')}`,
      `${any('surma, kohl, kajal, celak')} ${any('eyes, newborn, baby, infection, infections, eyesight, mata, bayi')} ${any('bigger, sharper, brighter, prevents, prevent, protects, makes, put, strengthens, lebih besar, cantik, cools')}`,
    ],
    passes: ['=lead', '=choking', '=strangle', '=beware'],
    examples: { flags: ['Amber beads release succinic acid and stop teething pain.'], passes: ['Amber beads can choke a baby.'] },
  },
];
