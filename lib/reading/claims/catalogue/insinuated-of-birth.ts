import { any } from '../frames.ts';

/** Claims about sex, birth and small children as they are told without being stated; see `insinuated.ts`. */
export const INSINUATED_OF_BIRTH: Readonly<Record<string, readonly string[]>> = {
  'epidural': [
    `${any('epidural, epidurals, the epidural, epidural masa')} ${any('are why, is why, the reason, reason so, to blame, left with, left her with, left me with, never been right since, sebab')} ${any('back, backs, bad back, back pain, spine, sciatica, sakit belakang, sakit pinggang, headaches, forceps, autistic, adhd')}`,
  ],
  'folk-contraception': [
    `${any('girl on top, woman on top, on top, standing up, in the water, in a hot tub, hot tub, first time, first round, second round, wash after, jump up and down, mountain dew, coca cola after, pepsi')} ${any('can\'t get pregnant, cannot get pregnant, won\'t get pregnant, don\'t get pregnant, never get pregnant, kill your sperm, kills your sperm, kill sperm, kills the sperm, no te embarazas, tak mengandung')}`,
    `& ${any('mountain dew, coca cola, coke, pepsi, energy drinks, tight boxers, hot bath, hot baths')} ${any('sperm count, sperm, swimmers')} ${any('no condom, straight, you good, no need, don\'t need, contraception, birth control')}`,
    `${any('dandole pecho, dando el pecho, dar pecho, amamantando, dando de mamar')} ${any('no quedas embarazada, no te quedas embarazada, no sales embarazada, no salis embarazada, no hay embarazo, anticonceptivo')}`,
    `${any('two condoms, double condoms, double bagging, double up condoms, two rubbers, dua kondom, dos condones')} ${any('double safe, safer, double protection, doubly safe, extra safe, twice as safe, double the, extra protection, lagi selamat, mas seguro')}`,
    `${any('at the breast, breastfeeding, breastfeed, nursing, still feeding, feeding a baby, feeding on demand, exclusively feeding, menyusu, dando pecho, pulling out, pull out, withdrawal, withdraw, pulls out, first time, standing up, in the pool, in the shower, during your period, pancut luar')} ${any(
      'cannot fall pregnant, can\'t fall pregnant, cannot get pregnant, can\'t get pregnant, won\'t fall pregnant, won\'t get pregnant, can\'t conceive, cannot conceive, tak boleh mengandung, tak akan mengandung, no te embarazas, no te puedes embarazar, no need for condoms, nature\'s contraception, natural contraception, nature\'s own contraception, 100 percent, 100%, never fails, hundred percent, if the man has',
    )} !${any('not foolproof, still get')}`,
  ],
  'placenta-eating': [
    `& ${any('placenta, encapsulated, encapsulating, placenta capsules, placenta pills')} ${any('baby blues, depression, pnd, ppd, milk, hormones, energy, iron, bleeding, tired')} ${any(
      'never had, whiff, no sign, puts back, put back, balanced, balances, bounced back, sorted, saved me, cured, prevents, replaces, stopped the, restores, topped up, came in like, flew',
    )}`,
  ],
  'honey-infant': [
    `& ${any('honey, raw honey, manuka, manuka honey, madu, miel')} ${any('dummy, soother, pacifier, gums, teething, colic, newborn, weeks old, eight weeks, six weeks, three months, four months, two months, lelangit, lidah bayi, encias')} ${any(
      'settles, settle, settled, soothes, soothed, works, a dream, calms, calmed, dip, dipped, rub, rubbed, a treat, had it from, wonders, like magic, sleeps, slept, sapu, calma',
    )}`,
  ],
  'breast-milk-cures': [
    `& ${any('breast milk, breastmilk, susu ibu, susu badan, leche materna')} ${any('gunky eye, sticky eye, eye, eyes, sore ear, ear infection, ear, pink eye, conjunctivitis, blocked nose, mata bertahi, cold sore, ojo, oido')} ${any(
      'squirt, drop of, few drops, couple of drops, drops down, chemist in, pharmacy in, in your bra, clears, cleared, works, cures, sorts, gone, no need, forget the, better than, put down, instead, bin the, titis, unas gotas',
    )}`,
  ],
  'caesarean': [
    `${any('once a caesar, once a section, once a caesarean, once you\'ve had a section, once you\'ve had a caesar, once you have a c-section, sekali czer, sekali caesar, una vez cesarea')} ${any('always, never push, never birth, that\'s it, no going back, selalu, mesti, siempre, every time, forever')}`,
    `${any('lepas czer sekali, czer sekali, lepas caesar sekali, after one section, after a section, after one caesarean')} ${any('mesti, selamanya, always, forever, every time, no choice, have to have another, never normal')}`,
  ],
  'feeding-myths': [
    `${any('menos pecho, poco pecho, pechos chicos, pecho chico, pechos pequenos, small breasts, small boobs, tetek kecil, payudara kecil')} ${any('leche aguada, aguada, poca leche, no tienen leche, watery milk, no milk, not enough milk, thin milk, susu cair, susu sikit')}`,
    `${any('formula fed, formula-fed, bottle fed, bottle-fed, formula babies, formula kids, bottle babies, budak susu tepung')} ${any('thick, stupid, slow, dim, poorly, always ill, sickly, obese, lower iq, not as bright, can\'t bond, don\'t bond, no bond, never bond, bodoh, lembap, tontos, less clever')}`,
  ],
  'baby-looks': [
    `${any('air kelapa, kunyit, saffron, soya, susu kambing, kacang soya, coconut water, kesar, susu soya, minyak kelapa')} ${any('baby, anak, bayi, child, bebe')} ${any('putih, putih melepak, cerah, gebu, fair, fairer, light skinned, fair skinned, blanquito, guerito')} !=gelap|=bapak|=tak+buat`,
  ],
  'colostrum': [
    `${any('susu pertama, first milk, la primera leche, calostro, kolostrum')} ${any('buang, basi, kotor, throw it, old milk, stale, tirar, vieja, sucia')}`,
  ],
  'period-taboos': [
    `${any('dirty blood, bad blood, waste blood, darah kotor, sangre sucia, impure')} ${any('period, periods, menses, menstruation, menstruating, haid, regla, that week, cramps, uzur')}`,
  ],
  'pill-infertility': [
    `& ${any('family planning injection, family planning, the injection, depo injection, implant, norplant, contraceptives, pil perancang, pastillas anticonceptivas, anticonceptivas, the pill, depo')} ${any('scattered, scatter, scatters, spoiled, spoils, spoilt, dried up, dries up, dries out, blocked, rots, kering, seca, secas, nada de hijos, tie, ties, out of motherhood, ovaries fail, wither')} ${any('womb, sister, wombs, ovaries, inside, children, child, pregnancy, rahim, por dentro, hijos, tubes, generation, anak')}`,
  ],
  'womb-remedies': [
    `& ${any('castor oil, castor oil packs, castor oil pack, herbs, steaming, steams, womb massage, infusion, oregano, ruda, jamu, kunyit, minyak jarak, seed cycling, celery juice, dandelion, manjakani')} ${any('fibroid, fibroids, cyst, cysts, miomas, mioma, quistes, quiste, fibroid rahim, polyps, pcos')} ${any('took my, to nothing, gone, down to, vanished, passed it, passed them, shrunk, shrank, se deshacen, se te deshacen, se deshizo, deshace, hilang, kecut, cleared, dissolved, melted, disappeared')}`,
  ],
  'teething-fever': [
    `${any('teething, tumbuh gigi, new tooth, cutting teeth, saliendo los dientes, le salen los dientes')} ${any('high fever, fever, demam panas, demam, fiebre, diarrhoea, diarrhea, cirit')} ${any('biasa, normal, nothing to worry, just, only teeth, leave it, tak apa, no pasa nada, es normal, up to 40, sampai 40, 39, 40')}`,
  ],
  'birth-denial': [
    `${any('bersalin kat rumah, bersalin di rumah, beranak kat rumah, home birth, homebirth, freebirth, parto en casa')} ${any('lagi selamat, lebih selamat, safer than, is safer, mas seguro')} ${any('hospital, hospitals, doktor, doctors, belah, obstetricians')}`,
    `birth-harm|=kencing+manis+mengandung|=kencing+manis+hamil|=gestational+diabetes ${any('reka, saja reka, rekaan, invention, made it up, to sell you, to section you, suruh operate, nak suruh, never existed, inventada, un invento')}`,
  ],
  'folic-acid': [
    `${any('folic acid, asid folik, acido folico')} ${any('never stopped, never prevented, doesn\'t prevent, never made a difference, making a fortune, a racket, marketing, no sirve')}`,
  ],
  'abortion-cancer': [
    `${any('abortion, abortions, terminations, aborto, abortos')} ${any('breast cancer, cancer de mama, kanser payudara')} ${any('end up with, ends up with, ended up with, far more often, more often, years later, look at who, every one of them, all of them')}`,
  ],
  'tummy-sleep': [
    `${any('slept on their bellies, slept on our bellies, slept on their tummies, slept on our tummies, slept on our fronts, slept on their fronts, on my belly, boca abajo, meniarap')} ${any('not one, none of us, never lost, we survived, all survived, all fine, turned out fine, did us no harm, flat heads, no se ahogan, lo mas seguro')}`,
  ],
  'coil-cancer': [
    `pill feed cancer`,
    `${any('family planning, contraceptives, depo, implant, implants, the pill, pil perancang, birth control, the injection, mirena, anticonceptivas')} ${any('cause, causes, caused, gives you, give you, brings, grow, grows, sebabkan, punca, dan, causan, provocan')} ${any('fibroids, fibroid, tumours, tumors, growths, cancer of the womb, womb cancer, ketumbuhan, kanser rahim, barah, miomas, quistes, cysts')}`,
  ],
  'pregnancy-foods': [
    `${any('stillbirth, stillbirths, miscarriage, miscarriages, keguguran')} ${any('is from, comes from, come from, from eating, caused by, because of, sebab makan, por comer')} ${any('snails, okro, okra, pineapple, papaya, nanas, betik, eggs, mango, cold water, spicy food, coffee, tapai, durian')}`,
  ],
  'plan-b-abortion': [
    `${any('pil perancang, the pill, birth control, plan b, morning after pill, iud, implant, la pildora, anticonceptivos')} ${any('bunuh janin, bunuh baby, bunuh anak, kills the baby, kills your baby, kill your baby, silent abortion, silent abortions, tiny abortions, mata al bebe, matan bebes, aborta')}`,
  ],
  'men-myths': [
    `${any('vasektomi, vasectomy, vasectomia, the snip')} ${any('jadi lembik, lembik, mati pucuk, hilang nafsu, tak de nafsu, takde nafsu, lost his manhood, less of a man, no more drive, can\'t perform, can\'t get it up, ya no funciona, impotente')}`,
  ],
};
