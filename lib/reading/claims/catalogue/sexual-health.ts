import type { Claim } from '../claim.ts';
import { CURES, any } from '../frames.ts';

const STI = any('std, stds, sti, stis, chlamydia, gonorrhoea, gonorrhea, syphilis, herpes, hpv, genital warts, sexually transmitted, hiv, penyakit kelamin, sifilis, gonorrea, clamidia, the clap');

/** Claims about sex and what is caught by it. */
export const SEXUAL_HEALTH: readonly Claim[] = [
  {
    id: 'hymen',
    claim: 'The hymen shows whether a woman has had sex.',
    source: { by: 'World Health Organization, OHCHR and UN Women', title: 'Eliminating virginity testing: an interagency statement', year: 2018 },
    wordings: [
      `${any('hymen, hymens, selaput dara, himen, virginity test, virginity tests, virginity testing, two-finger test, two finger test, prueba de virginidad')} ${any(
        'breaks, broken, break, intact, tears, torn, proves, prove, proof, shows, tell, tells, bleeds, bleed, bled, blood on the sheet, blood on the sheets, pecah, koyak, rompe, rota, can see, could see, whether she, how you know, if she\'s a virgin, if a girl, first time, accurate, reliable, works, sangre',
      )}`,
      `${any('tampon, tampons, menstrual cup, menstrual cups, cycling, horse riding, gymnastics, tampones')} ${any('virginity, no longer a virgin, not a virgin, virgin, virgins, virgen, virginidad, dara')} ${any(
        'take, takes, lose, loses, lost, break, breaks, steal, ruin, rompe, quita, for married, married women, only married, pierde, hilang, pecah, no longer, unmarried',
      )}`,
      `${any('not wet on the sheet, no blood on the sheet, no blood on the sheets, didn\'t bleed, doesn\'t bleed, no blood, on the sheet, on the sheets, bled, bleed, bleeds, blood')} ${any('virgin, virgins, virgen, dara')} ${any('wasn\'t a, isn\'t a, wasn\'t, not a, means, proof, prove, proves, know, must, no era, bukan')}`,
      `${any('ride horses, rides horses, ride a horse, ride bikes, use tampons, uses tampons')} ${any('aren\'t virgins, not virgins, isn\'t a virgin, lose virginity, lost virginity, lose their virginity, losing virginity, tak dara')}`,
    ],
    passes: ['=doesn\'t', '=don\'t', '=cannot', '=can\'t', '=does+not', '=do+not', '=no+such', '=nothing', '=myth', '=ban', '=banned', '=imperforate', '=violence', '=degrading', '=olive', '=outlaw', '=stretchy', '=abolish', '=violation'],
    examples: { flags: ['The hymen breaks the first time, that is how you know.'], passes: ['A hymen tells nothing about sex.'] },
  },
  {
    id: 'undetectable',
    claim: 'A person whose HIV is undetectable still passes it on.',
    source: { by: 'Rodger et al., Lancet', title: 'Risk of HIV transmission through condomless sex in serodifferent gay couples with suppressive antiretroviral therapy (PARTNER)', year: 2019, doi: '10.1016/S0140-6736(19)30418-0' },
    wordings: [
      `& ${any('undetectable, u=u, viral load, on treatment, on arvs, on antiretrovirals, on the meds, indetectable, hiv tablets, hiv meds')} ${any('hiv, virus, positive, u=u, undetectable, arvs, vih, aids, partner, poz')} ${any(
        'still infectious, still contagious, still pass, still passes, still give, still gives, still catch, still transmit, still transmits, still infect, still infects, infectious until, always infectious, infectious for life, a slogan, is propaganda, a marketing line, russian roulette, just a slogan',
        'a lie, wishful thinking, hiding in the semen, lurks in the semen, masih boleh jangkit, todavia contagia, sigue contagiando, is infectious, remain infectious, infectious',
      )}`,
    ],
    passes: ['not', '=untransmittable', '=breastfeeding', '=hepatitis', '=stigma', '=unless', '=before+treatment'],
    examples: { flags: ['U=U is a slogan, a man with HIV is infectious for life.'], passes: ['Undetectable HIV is not passed on.'] },
  },
  {
    id: 'sti-myths',
    claim: 'Washing, good looks or one sort of sex keeps an infection away, and herbs cure it.',
    source: { by: 'Workowski et al., MMWR Recommendations and Reports', title: 'Sexually transmitted infections treatment guidelines, 2021', year: 2021, doi: '10.15585/mmwr.rr7004a1' },
    wordings: [
      `${STI} ${any(
        'from oral, oral sex, oral, wash after, washing after, washed after, pee after, peeing after, urinate after, rinse, douche, douching, lemon juice, coca cola, on the pill, circumcised, withdraw, pull out, pulls out, looks clean, look clean, looks healthy, only one partner, married, virgin, basuh, lavarse, se lava',
      )} ${any(
        'can\'t get, cannot get, don\'t get, won\'t get, never get, can\'t catch, cannot catch, don\'t catch, won\'t catch, never catch, can\'t pass, can\'t have, no need to test, no need for a test, prevents, prevent, protects, safe from, safe, tak kena, tak boleh kena, no se pega, no se contagia, no te da, evita, washes away, kills',
      )}`,
      `${STI} ${any(
        'toilet seat, toilet seats, public toilets, public toilet, swimming pool, swimming pools, towels, only sluts, sluts, promiscuous, only prostitutes, prostitutes, dirty people, dirty women, dirty girls, loose women, loose girls, sleep around, sleeps around, tandas awam, mangkuk tandas, bano publico, inodoro, by looking',
      )} ${any('catch, caught, get, gets, got, get it from, got it from, only get, only gets, you can tell, can always tell, you\'d see, you\'d know, a sign of, kena, jangkit, se contagia, se pega, from')}`,
      `& ${any('herpes, hpv, genital warts, chlamydia, gonorrhoea, gonorrhea, syphilis, warts, an sti, stis, stds')} ${CURES}|${any('outbreaks for good, gone for good, negative after, treat, treats, took, came back negative, test negative, negative now, no outbreaks, no outbreak since')} ${any(
        'alomo bitters, bitters, oregano, garlic, lysine, black seed, herbs, herbal, dr herbal, coconut oil, turmeric, vinegar, apple cider, ozone, colloidal silver, prayer, sea moss, celery, tea tree, propolis, bawang, madu, habbatus, ajo, sabila, bitter kola',
      )}`,
      `${any('can\'t catch anything from oral, can\'t get anything from oral, nothing from oral, oral is safe, oral isn\'t sex, oral doesn\'t count, can\'t catch stuff from oral')}`,
    ],
    passes: ['not', '=antibiotic', '=antibiotics', '=test', '=tests', '=condoms', '=vaccine', '=screen', '=doxycycline', '=too', '=doxypep', '=kit', '=swab', '=swabs'],
    examples: { flags: ['You can\'t catch chlamydia from oral, everyone knows that.'], passes: ['You don\'t get chlamydia from a toilet seat.'] },
  },
  {
    id: 'female-cutting',
    claim: 'Cutting girls is good for their health.',
    source: { by: 'World Health Organization', title: 'Female genital mutilation fact sheet', year: 2024 },
    wordings: [
      `& ${any(
        'circumcise the girl, circumcise girls, circumcise her, circumcise a girl, circumcise your daughters, circumcise our daughters, circumcised girls, circumcised women, circumcised woman, circumcised girl, female circumcision, cutting the girl, cutting girls, girl circumcision, fgm, sunat perempuan, sunat anak perempuan, khitan perempuan, khatan perempuan, bersunat perempuan, circuncision femenina',
      )} ${any(
        'clean, cleaner, cleanliness, hygiene, hygienic, healthy, healthier, health, less infection, fewer infections, more fertile, easier birth, deliver easily, easy delivery, easy birth, harmless, no harm, safe, bersih, kebersihan, sihat, benefit, benefits, just a nick, small nick, a nick, faithful, calmer, elak penyakit, good for, limpia',
      )}`,
    ],
    passes: ['=harms', '=fistula', '=illegal', '=ban', '=no+benefit', '=no+benefits', '=no+health', '=crime', '=end', '=zero', '=survivor', '=survivors', '=safeguarding', '=myth', '=report', '=tiada', '=never', '=stop'],
    examples: { flags: ['Circumcise the girl and she will be clean and have less infection.'], passes: ['FGM has no benefit to health, it harms.'] },
  },
  {
    id: 'potency',
    claim: 'Herbs cure impotence, or holding back semen gives strength.',
    source: { by: 'Burnett et al., Journal of Urology', title: 'Erectile dysfunction: AUA guideline', year: 2018, doi: '10.1016/j.juro.2018.05.004' },
    wordings: [
      `${any('tongkat ali, horny goat weed, kopi jantan, madu kuat, maca, bitter kola, gambir, watermelon, watermelon seeds, tiger nuts, ginseng, shilajit, ashwagandha, beetroot, sea moss, pumpkin seeds, herbs, honey and ginger')} ${any(
        'cures, cure, cured, better than, works like, stronger than, natural viagra, nature\'s viagra, fixes, fixed, throw away, no need for, bye bye, gantikan, sembuhkan, baik',
      )} ${any('viagra, erectile dysfunction, impotence, ed, mati pucuk, erection, erections, impotencia, lemah tenaga batin, cialis, weak erection')}`,
      `${any('without ejaculation, without ejaculating, abstaining, semen retention, nofap, no fap, no-fap, retaining semen, holding your seed, saving your semen, not ejaculating, saving your seed')} ${any(
        'testosterone, cures, heals, stronger, muscle, baldness, hair back, doubles, superpowers, immune, depression, anxiety, eyesight, iq, brain',
      )}`,
      `${any('masturbation, masturbating, masturbate, wanking, jerk off, jerking off, jacking off, wank, melancap, onani, porn, masturbarse')} ${any(
        'go bald, bald, go blind, drains, uses up, shrinks, drop your testosterone, lowers testosterone, lowers your testosterone, kills your testosterone, hair falls, hairy palms, weak knees, makes you go blind, causes impotence, small penis, weakens the, wastes your',
      )}`,
    ],
    passes: ['not', '=trial', '=heart', '=sildenafil', '=seized', '=adulterated', '=warning', '=recipe', '=fruit'],
    examples: { flags: ['Tongkat ali works better than Viagra, throw away the pills, it cures impotence.'], passes: ['Pills sold as tongkat ali were adulterated with sildenafil.'] },
  },
  {
    id: 'period-pain',
    claim: 'A baby, a diet or steam cures endometriosis, polycystic ovaries or period pain.',
    source: { by: 'Becker et al., Human Reproduction Open', title: 'ESHRE guideline: endometriosis', year: 2022, doi: '10.1093/hropen/hoac009' },
    wordings: [
      `& ${any('endometriosis, endo, pcos, period pain, period pains, painful periods, cramps, your cramps, senggugut, heavy periods, colicos, dolor menstrual, regla dolorosa, polycystic ovaries, adenomyosis')} ${any(
        'have a baby, had a baby, having a baby, get pregnant, getting pregnant, pregnancy, a baby, mugwort, steaming, steam, celery juice, seed cycling, spearmint, castor oil, stuck blood, stagnant blood, old blood, dirty blood, darah beku, darah kotor, dairy, gluten, keto, inositol, turmeric, trauma, sacral chakra, womb massage, cold drinks, ice water, air batu, berry tea, parir un hijo, tener un hijo, embarazarse, copper detox',
      )} ${CURES}|${any(
        'went away, goes away, go away, gone, cure for, is just, are just, is only, are stuck, fixes, fix, fixed, sorts, sort it, sorted, will sort, disappears, disappeared, hilang, sembuh, se quita, pain free, pain-free, off the pill, symptom free, never had another, regulated, dissolves, heal',
      )}`,
      `${any('endometriosis, pcos, fibroids, period pain, painful periods')} ${any('slow down, honour their cycle, honor their cycle, honour your cycle, in tune with, live with the moon, forgive, feminine energy')} ${any('do not get, don\'t get, never get, is a message, goes, dissolves, heals')}`,
    ],
    passes: ['not', '=told', '=advice', '=suppress', '=trial', '=ibuprofen', '=surgery', '=laparoscopy', '=diagnosis', '=still', '=returned', '=metformin'],
    examples: { flags: ['Have a baby, it cures endometriosis.'], passes: ['Pregnancy is not a cure for endometriosis.'] },
  },
];
