import type { Claim } from '../claim.ts';
import { CAUSE, CAUSED, HARM, ONLY, any } from '../frames.ts';

const WITH_CHILD = any('pregnant, pregnancy, expecting, bump, mengandung, hamil, embarazada, embarazo, unborn, unborn baby, mums-to-be, mother to be, embarazadas, pregnant women, perut besar, anak dalam perut');
const LOSS = any('miscarriage, miscarriages, miscarry, miscarried, lost the baby, lose the baby, lost her baby, lost it, stillbirth, keguguran, gugur, gugurkan, perder al bebe, perdio al bebe, pierden al bebe, aborto espontaneo');

/** Claims about conceiving and carrying a child. */
export const PREGNANCY: readonly Claim[] = [
  {
    id: 'ultrasound-harm',
    claim: 'Ultrasound scans harm the unborn.',
    source: { by: 'Torloni et al., Ultrasound in Obstetrics & Gynecology', title: 'Safety of ultrasonography in pregnancy: WHO systematic review of the literature and meta-analysis', year: 2009, doi: '10.1002/uog.6328' },
    wordings: [
      `& ${any('ultrasound, ultrasounds, scan, scans, doppler, dopplers, sonogram, sonograms, ecografia, ecografias, imbasan, the probe, 3d scan, 4d scan')} ${any(
        'baby, babies, foetus, fetus, unborn, womb, bayi, bebe, in utero, little one, little ones, pregnancy',
      )} ${HARM}|${any(
        'heats, heat, heating, cook, cooks, cooking, boil, boils, microwaves, microwaving, radiation, radiates, blasting, blasts, blast, zaps, screams, screaming, turn their faces, turns away, turn away, hide from it, hides from it, flinch, flinches, runs away, distress',
        'panas, radiasi, radiacion, calienta, left-handed, speech delay, adhd, changes the dna, changes dna, causes autism, is why they are',
      )} !${any('ct, x-ray, xray, cord, nuchal, cute, smile')}`,
    ],
    passes: ['not', '=no+radiation', '=sound', '=safe', '=heart+beat', '=wouldn\'t', '=would+not', '=diagnosed', '=anomaly', '=heater'],
    examples: { flags: ['Every ultrasound is heating that baby up.'], passes: ['Ultrasound is sound, there is no radiation in it.'] },
  },
  {
    id: 'pregnancy-taboos',
    claim: 'An eclipse, raised arms, scissors or funerals mark the unborn child.',
    source: { by: 'NHS', title: 'Cleft lip and palate', year: 2023 },
    wordings: [
      `& ${any('eclipse, gerhana, blood moon, full moon, scissors, gunting, needle, sewing, menjahit, hammer, nails, tijeras, funeral, funerals, kenduri arwah, cravings, antojos, frog, katak, killing animals')} ${WITH_CHILD} ${any(
        'cleft, cleft lip, harelip, sumbing, labio leporino, deformed, cacat, marked, birthmark, birthmarks, kenan, terkenan, mancha, manchado, nace, nacen, salga, born with, come out with, comes out with, go outside, go out, jangan keluar, no salgan, stay inside, safety pin, red underwear, alfiler, ropa interior roja, seguro rojo',
      )}`,
      `${any('raise your arms, arms above, arms over, raising your arms, lift your arms, lifting your arms, reach up, reaching up, hanging washing, hang washing, hang the washing, angkat tangan, necklace, necklaces, knitting, crossing your legs, cross your legs, levantar los brazos, levanta los brazos, levantes los brazos, tender ropa, tendiendo ropa')} ${any(
        'cord, cords, tali pusat, cordon, umbilical',
      )} ${any('neck, wraps, wrap, strangle, strangles, around, leher, cuello, knots, tangle, tangles')}`,
    ],
    passes: ['=old+wives', '=beautiful', '=photo', '=photos', '=glasses', '=belief', '=does+not', '=doesn\'t', '=don\'t+cause', '=tak+buat', '=no+causa', '=festival', '=busy'],
    examples: { flags: ['Gerhana nanti jangan keluar kalau mengandung, anak sumbing.'], passes: ['An eclipse does not cause a cleft lip, pregnant or not.'] },
  },
  {
    id: 'miscarriage-blame',
    claim: 'Lifting, stress, sex or a fright brings on a miscarriage.',
    source: { by: 'American College of Obstetricians and Gynecologists, Obstetrics & Gynecology', title: 'Practice Bulletin No. 200: Early Pregnancy Loss', year: 2018, doi: '10.1097/AOG.0000000000002899' },
    wordings: [
      `${LOSS} ${CAUSE}|${CAUSED}|${any('that\'s why, is why, from, because, after, lepas, sebab, por, that\'s how, is how, comes from, makes you, you\'ll, will make you, nanti')} ${any(
        'lifting, heavy lifting, lifted, carrying shopping, carrying heavy, arguing, worrying, stress, stressing, stressed, sex, making love, riding a bike, exercise, exercising, running, the gym, gym, squats, hair dye, long drives, motorbike, motor, stairs, jumping, negative thoughts',
        'evil eye, angkat berat, naik motor, hubungan, susto, coraje, relaciones, cargar peso, an argument, a fright, bending, hoovering, raising her arms, hot bath, working too hard, being on her feet',
      )}`,
    ],
    passes: ['not', '=nothing+she', '=nothing+you', '=blame', '=trauma', '=chromosom*', '=chromosomal', '=guilt', '=policy', '=leave'],
    examples: { flags: ['She lost the baby because of all that heavy lifting.'], passes: ['A miscarriage is not caused by lifting or sex.'] },
  },
  {
    id: 'late-fertility',
    claim: 'From the first missed periods of midlife no woman conceives.',
    source: { by: 'Faculty of Sexual and Reproductive Healthcare', title: 'Contraception for Women Aged Over 40 Years', year: 2017 },
    wordings: [
      `${any(
        'perimenopause, perimenopausal, irregular, periods become, periods go, hot flushes, hot flashes, over 40, over 45, after 40, after 45, past 40, past 45, in your forties, menopause starts, putus haid, premenopausia, missed periods, periods are all over, forty-five',
      )} ${any(
        'can\'t conceive, cannot conceive, can\'t get pregnant, cannot get pregnant, can\'t fall pregnant, won\'t get pregnant, won\'t fall pregnant, no need for contraception, stop contraception, stop the contraception, stop all that contraception, don\'t need contraception, don\'t need the pill',
        'bin the pill, bin the condoms, no more condoms, no chance of a baby, no need of contraception, too old to get pregnant, ya no te embarazas, ya no se embaraza, tak boleh mengandung, tak perlu perancang, ditch the contraception, eggs are gone, no eggs left, safe to stop',
      )}`,
    ],
    passes: ['=can+still', '=still+can', '=don\'t+stop', '=until', '=two+years', '=thought', '=keep', '=surprise', '=fsh'],
    examples: { flags: ['Once your periods become irregular you can\'t get pregnant, so bin the pill.'], passes: ['In perimenopause you can still conceive.'] },
  },
  {
    id: 'infertility-blame',
    claim: 'Couples conceive once they relax, and infertility is the woman\'s doing.',
    source: { by: 'Boivin, Griffiths and Venetis, BMJ', title: 'Emotional distress in infertile women and failure of assisted reproductive technologies', year: 2011, doi: '10.1136/bmj.d223' },
    wordings: [
      `& ${any('infertility, infertile, conceive, ivf, trying for a baby, ttc, get pregnant, fall pregnant, pregnant, mandul, mengandung, embarazada, quedar embarazada, fertility')} ${any(
        'just relax, just relaxed, once they relax, once she relaxes, once you relax, stop stressing, stop thinking about it, stop trying, stopped trying, because they stress, because she stresses, too stressed to, tak payah stress, jangan stress, relajate, relajarse, book a holiday, go on holiday, too much thinking, stop tracking, book tenerife, come off the internet, forget about it, get drunk, glass of wine, stop obsessing, switch off, book that',
      )} ${any('happen, happens, happened, pregnant, works, work, naturally, every time, always, within, bang, every single time, mesti, terus, embaraza, embarazas, it will, cures')}`,
      `${any('infertility, infertile, can\'t conceive, no baby, childless, tak dapat anak, ivf, barren')} ${ONLY}|${CAUSED}|${any('always, is, because, sebab, from')} ${any(
        'the woman, the wife, the woman\'s fault, woman\'s problem, her past, sleeping around, sins, her sins, career women, her career, loose living, aborting, past abortions, isteri, la mujer, hot laptop on her, promiscuous',
      )} !${any('half, men, male factor')}`,
      `${any('legs up, pillow under, handstand, sex on even days, eat bananas, lime, baking soda, alkaline, acidic, chinese calendar, gender calendar, deep positions, position')} ${any(
        'conceive, sperm, get pregnant, boy, girl, baby boy, baby girl, anak lelaki, nino, nina',
      )} ${any('works, guarantees, guaranteed, gives you, get you, makes, ensures, 100%, always, swim, survive, sure way')}`,
    ],
    passes: ['not', '=told', '=advice', '=say', '=nursery', '=section', '=caesarean', '=heartburn'],
    examples: { flags: ['Infertile couples just relax on holiday and it happens every time.'], passes: ['"Just relax" does not treat infertility.'] },
  },
  {
    id: 'hormones-spoil-fertility',
    claim: 'Emergency pills or years on the pill use up fertility.',
    source: { by: 'Girum and Wasie, Contraception and Reproductive Medicine', title: 'Return of fertility after discontinuation of contraception: a systematic review and meta-analysis', year: 2018, doi: '10.1186/s40834-018-0064-y' },
    wordings: [
      `& ${any(
        'morning after pill, morning-after pill, plan b, emergency contraception, emergency pill, postinor, the pill, birth control, contraceptive pill, synthetic hormones, artificial hormones, hormonal contraception, contraception, the implant, depo, pil perancang, inyecciones anticonceptivas, inyeccion anticonceptiva, contraceptive injection, contraceptive jab, pildora, pastillas anticonceptivas, la pildora',
      )} ${any(
        'out of motherhood, ovaries fail, se te quedan en la sangre, no puedes embarazarte, no puedes tener hijos, strips your fertility, strips fertility, robs your fertility, steals your fertility, forget how to ovulate, forgets how to ovulate, never ovulate, stop ovulating for good, forget about kids, forget about babies, forget having, forget about having, no kids for you, never have kids, never have babies, queues at the fertility, fertility clinic, fertility clinics, ivf boom, ivf clinics, ivf',
        'eggs are gone, uses up your eggs, use up your eggs, kills your eggs, ruins your womb, ruins the womb, dries the womb, dry womb, no longer know what to do, don\'t know what to do, barren, infertile, infertility, sterile, damage your womb, tak boleh beranak, susah nak beranak, rosak rahim, no podras tener hijos, no va a poder tener hijos, susah dapat anak',
      )}`,
    ],
    passes: ['not', '=delay', '=while', '=endometriosis', '=preserve', '=prescribed', '=during+ivf', '=before+ivf', '=protocol', '=cycle', '=appointment', '=treatment', '=access', '=available', '=open'],
    examples: { flags: ['Take the morning after pill twice and you can forget about kids.'], passes: ['The morning after pill does not make you infertile.'] },
  },
  {
    id: 'abortion-danger',
    claim: 'Abortion pills are deadly, or abortion wrecks women\'s minds.',
    source: { by: 'Biggs et al., JAMA Psychiatry', title: 'Women\'s mental health and well-being 5 years after receiving or being denied an abortion', year: 2017, doi: '10.1001/jamapsychiatry.2016.3478' },
    wordings: [
      `${any('abortion pill, abortion pills, mifepristone, chemical abortion, chemical abortions, abortion, abortions, abort, aborto, aborsi, terminations, a termination')} ${any(
        'one in ten, 1 in 10, 11 percent, 11%, 22 times, four times more, more dangerous than, deadlier than, riskier than, killing women, kills women, poison, poisons women, post-abortion syndrome, post abortion syndrome, sindrome post aborto, never recover, never recovers, never the same',
        'suicide, suicidal, ptsd, breakdown, drives women, women mad, gila, mental illness, drink and drugs, alcoholics, depresion, lifelong regret, regret it forever, all regret',
      )}`,
    ],
    passes: ['not', '=denied', '=ban', '=bans', '=unsafe', '=ectopic', '=postnatal', '=overdose', '=threat', '=threats', '=support', '=screen', '=history', '=no+more'],
    examples: { flags: ['The abortion pill is four times more dangerous than they tell you.'], passes: ['Women who had an abortion do not have more depression than those denied one.'] },
  },
  {
    id: 'caesarean-lesser',
    claim: 'A caesarean is the lazy way, or spoils the bond and the child.',
    source: { by: 'Sandall et al., Lancet', title: 'Short-term and long-term effects of caesarean section on the health of women and children', year: 2018, doi: '10.1016/S0140-6736(18)31930-5' },
    wordings: [
      '=caesarean|=caesareans|=cs|=c-section|=c-sections|=cesarea =is+business|=are+business|=business|=moneymaking =any+woman|=faith|=push|=alone',
      `& ${any('caesarean, caesareans, cesarean, cesareans, c-section, c-sections, c section, c sections, cs, section babies, caesar, czer, cesarea, cesareas')} ${any(
        'lazy women, lazy mothers, lazy mums, for the lazy, too posh, easy way out, not a real birth, isn\'t a real birth, not really given birth, not real mothers, weak women, weak mothers, hebrew women, can\'t bond, don\'t bond, cannot bond, never bond, didn\'t give birth, malas meneran, manja, flojas, no es parto, no parieron, lower iq, makes them anxious',
      )}`,
    ],
    passes: ['=not+for+lazy', '=isn\'t+lazy', '=told', '=stigma', '=shame', '=is+not', '=isn\'t', '=aren\'t', '=court', '=computer'],
    examples: { flags: ['Caesarean is for lazy women, Hebrew women deliver by themselves.'], passes: ['A caesarean is not the easy way out.'] },
  },
];
