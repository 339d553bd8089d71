import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

/** Claims about contraception, abortion and fertility. */
export const REPRODUCTION: readonly Claim[] = [
  {
    id: 'pill-infertility',
    claim: 'The pill or the coil makes women infertile for good.',
    source: { by: 'Girum and Wasie, Contraception and Reproductive Medicine', title: 'Return of fertility after discontinuation of contraception: a systematic review and meta-analysis', year: 2018, doi: '10.1186/s40834-018-0064-y' },
    wordings: [
      'pill infertility cause|harm|=permanently|=permanent|=forever|=years',
      'pill =infertile|=sterile|=mandul|=esteril', 'pill harm =ovaries|infertility',
      '& pill =infertile|=sterile|=mandul|=esteril', 'pill cause cancer =sterile',
      'pill =sterile|=barren|=mandul =for+good|=forever|=permanent|=after',
      '& pill =sterile|=barren|=infertile|=mandul',
      '=birth+control+pill|=birth+control =sterile|=soft|=feminises|=feminizes',
      `& ${any('birth control, birth control shot, depo, depo shot')} ${any('dries up, dries out, dry up, dried up')} ${any('womb, wombs, uterus')}`,
      `${any(
        'the pill, birth control, birth control pill, contraceptive pill, contraceptives, pil perancang, depo, implant, implants, anticonceptivos',
        'la pastilla, injections, contraception, the jab',
      )} ${any(
        'barren, infertile, sterile, sterile for life, infertility, mandul, rahim kering, esteril, esteriles, never conceive, ruins your fertility',
        'destroys fertility, kering, stays in your body, never leaves your body, never fully leaves your body, never leaves the body, makes you barren, damages the womb, infertil',
      )} !${any('delay, temporary')}`,
    ],
    passes: [
      '=lowers', '=lower', '=reduces', '=protects',
      '=delay', '=delays', '=chlamydia', '=returns', '=endometriosis', '=copper+iud', '=emergency', '=clot',
      '=treatment', '=ivf', '=clinic',
    ],
    examples: { flags: ['The pill makes you permanently infertile.'], passes: ['Fertility usually returns within months of stopping the pill.'] },
  },
  {
    id: 'coil-cancer',
    claim: 'Coils or the pill cause cancer in general.',
    source: { by: 'Iversen et al., American Journal of Obstetrics and Gynecology', title: 'Lifetime cancer risk and combined oral contraceptives: the Royal College of General Practitioners\' study', year: 2017, doi: '10.1016/j.ajog.2017.02.002' },
    wordings: [
      '=iud|=iuds|=coil|=mirena|=diu cause|harm cancer|infertility', '=birth+control =poison|=poisoning',
      'coil wanders', '& coil wanders', '& coil =moves|=travels|=wanders|=goes =to+the+brain|=into+the+brain|=to+the+heart|=to+the+lungs', 'coil =heart|=lung|=brain =walks|=moves|=found|=encontraron',
    ],
    passes: [
      '=slightly', '=lowers', '=treatment', '=perforation', '=perforated', '=threads', '=echo', '=1+in+1000', '=ct',
      '=heart+failure', '=pacemaker', '=safe',
    ],
    examples: { flags: ['IUDs cause cancer.'], passes: ['The coil can treat heavy bleeding.'] },
  },
  {
    id: 'abortion-cancer',
    claim: 'Abortion causes breast cancer.',
    source: { by: 'Collaborative Group on Hormonal Factors in Breast Cancer, Lancet', title: 'Breast cancer and abortion: collaborative reanalysis of data from 53 epidemiological studies', year: 2004, doi: '10.1016/S0140-6736(04)15835-2' },
    wordings: ['abortion cancer cause|hidden|harm|after', '& abortion =breast+cancer cause|hidden|=risk'],
    passes: ['=stage', '=chemo', '=pregnancy+in', '=diagnosed'],
    examples: { flags: ['Abortion causes breast cancer.'], passes: ['There is no link of abortion and breast cancer.'] },
  },
  {
    id: 'abortion-infertility',
    claim: 'Abortion makes women infertile.',
    source: { by: 'National Academies of Sciences, Engineering, and Medicine', title: 'The Safety and Quality of Abortion Care in the United States', year: 2018, doi: '10.17226/24950' },
    wordings: [
      'abortion infertility cause|harm|=never|after', '& abortion infertility =never|=again',
      'abortion cause depression|=suicide|=ptsd',
    ],
    passes: [
      '=unsafe+abortion', '=sepsis', '=access', '=ban', '=bans', '=spontaneous', '=miscarriage+care', '=denied',
      '=missed',
    ],
    examples: { flags: ['One abortion and you\'ll never carry again.'], passes: ['Abortion bans slow down miscarriage care.'] },
  },
  {
    id: 'abortion-reversal',
    claim: 'Progesterone can reverse the abortion pill.',
    source: { by: 'Creinin et al., Obstetrics & Gynecology', title: 'Mifepristone antagonization with progesterone to prevent medical abortion: a randomized controlled trial', year: 2020, doi: '10.1097/AOG.0000000000003620' },
    wordings: [
      'abortion-pill|abortion =reversed|=reverse|=reversal|=reversible|=undo|=undone',
      '& abortion-pill =reverse|=reversed', '=progesterone abortion-pill|abortion =stop|=stops|=save|=saves',
      `${any('mifepristone, abortion pill, abortion pills, medication abortion, pildora abortiva, chemical abortion')} ${any('reverse, reversed, reverses, reversal, undo, undone, revertir, stopped halfway')} ${any(
        'progesterone, safely, can be, works, success, successful, changed your mind, hope, still time, hotline, se puede',
      )} !${any('not backed, unproven, acog')}`,
      `& ${any('mifepristone, abortion pill')} ${any('reverses it, reverse it, reversed')} ${any('progesterone, safely, works')}`,
    ],
    passes: ['=not+supported', '=stopped+early', '=trial', '=unproven'],
    examples: { flags: ['The abortion pill can be reversed with progesterone.'], passes: ['The trial of abortion pill reversal was stopped early.'] },
  },
  {
    id: 'plan-b-abortion',
    claim: 'Emergency contraception is an abortion.',
    source: { by: 'US Food and Drug Administration', title: 'Plan B One-Step (1.5 mg levonorgestrel) information', year: 2022 },
    wordings: [
      'plan-b =abortion|=abortive|=abortifacient|=aborts|=kills|=kill|=murder',
      '& plan-b =kills|=aborts|=abortion+pill', 'plan-b infertility cause',
      `${any('iud, iuds, coil, coils, mirena, copper coil, diu, implant, the pill, plan b, morning after pill')} ${any(
        'abortion device, abortion devices, kill babies, kills babies, kills a baby, abortifacient, abortifacients, kills embryos, kill embryos',
        'aborts, mini abortions, abortivo, abortivos, is an abortion, are abortions, kills an embryo, bunuh bayi',
      )}`,
    ],
    passes: ['=not+an', '=is+not', '=clinic', '=access', '=before'],
    examples: { flags: ['Plan B is an abortion pill.'], passes: ['Plan B is not an abortion pill.'] },
  },
  {
    id: 'folk-contraception',
    claim: 'Withdrawal, douching, lemon or breastfeeding alone prevents pregnancy reliably.',
    source: { by: 'Trussell, Contraception', title: 'Contraceptive failure in the United States', year: 2011, doi: '10.1016/j.contraception.2011.01.021' },
    wordings: [
      'withdrawal better pill|plan-b|=condoms|=condom', '=can\'t+get|=cant+get|=can\'t|=cannot =pregnant withdrawal',
      'withdrawal =kills =sperm',
      'withdrawal|food =sperm|pregnant cures|=kills|prevent|=kill better|=after|=straight|=works',
      '& withdrawal =sperm|pregnant =kills|prevent', '=impossible|=never|=tak+boleh pregnant withdrawal',
      'withdrawal =stops+pregnancy|=stops|=prevents =pregnancy|=sperm', 'withdrawal prevent pregnant',
      '=lemon|=coke|=cola|=vinegar =sperm', '=jump|=jumping after pregnant|=sex prevent',
      '=natural+family+planning =as+effective',
      '=lavarse|=wash|=rinse|=douche|=orinar|=pee =vinagre|=vinegar|=after|=despues pregnant|=seguro|=safest|=method|=metodo|=nunca+falla',
      '& =metodo|=method =agua+y+vinagre|=vinegar|=orinar|=lemon',
      '=breastfeeding|=menyusu|=lactancia|=breast+feeding =contraception|=birth+control|=protection|=anticonceptivo =enough|=is|=all|=years|=free|=natural',
      `${any(
        'pulling out, withdrawal, pull out, douching, coke, breastfeeding, standing up, first time, jumping, lemon, on your period, urinating after',
        'sneezing, hot bath, aspirin, crushed panadol, cling film, two condoms',
      )} ${any(
        'can\'t get pregnant, cannot get pregnant, won\'t get pregnant, as safe as the pill, prevents pregnancy, stops pregnancy',
        'no contraception needed, works as well as, safe as the pill, no need for contraception, tak boleh mengandung, no te embarazas',
        'washes out the sperm, tak akan mengandung, never get pregnant, as good as the pill',
      )} !${any('can still')}`,
    ],
    passes: [
      '=lactational', '=lam', '=six+months', '=failure', '=unreliable', '=fool+proof', '=foolproof', '=progestogen',
    ],
    examples: { flags: ['Pulling out is just as effective as the pill.'], passes: ['Withdrawal fails for one in five within a year.'] },
  },
  {
    id: 'placenta-eating',
    claim: 'Eating the placenta prevents depression or gives milk.',
    source: { by: 'Farr et al., American Journal of Obstetrics and Gynecology', title: 'Human placentophagy: a review', year: 2018, doi: '10.1016/j.ajog.2017.08.016' },
    wordings: [
      'autoheal cures|prevent|=benefits =depression|=milk|=hormones|depression|=energy',
      '=placenta =pills|=capsules|=eating|=encapsulation|=eat|=smoothie prevent|cures|=boost|=boosts|depression|=milk',
    ],
    passes: ['=accreta', '=praevia', '=previa'],
    examples: { flags: ['Placenta pills prevent postnatal depression.'], passes: ['Placenta praevia on the scan today.'] },
  },
  {
    id: 'birth-denial',
    claim: 'Birth at home is without risk, or its dangers are invented.',
    source: { by: 'World Health Organization', title: 'Trends in maternal mortality 2000 to 2020', year: 2023 },
    wordings: [
      '=home+birth|=homebirth|=freebirth|=free+birth|=unassisted+birth|=bersalin+di+rumah =nobody|=no+one|=never|=safest|=safer|=zero+risk|=100%',
      '& =home+birth|=freebirth|=homebirth =invented|=nobody|=hospitals', 'birth-harm fake',
      'birth-harm =invented|=made+up|=not+a+thing|=scam|=myth|=for+profit',
      '& birth-harm =made+up|=not+a+thing|=invented',
    ],
    passes: ['=midwife', '=low+risk', '=transfer', '=planned+home', '=is+real', '=rate', '=midwives'],
    examples: { flags: ['Nobody has ever died of a home birth, hospitals invented the haemorrhage.'], passes: ['A planned home birth with a midwife suits some women at low risk.'] },
  },
  {
    id: 'folic-acid',
    claim: 'Folic acid or iron in pregnancy harms the baby.',
    source: { by: 'US Preventive Services Task Force, JAMA', title: 'Folic acid supplementation to prevent neural tube defects', year: 2023, doi: '10.1001/jama.2023.12876' },
    wordings: [
      'folate folate-harm', '& folate folate-harm =because|=why|=jangan|=don\'t|=causes',
      'folate quit pregnant|=mengandung|=embarazada',
    ],
    passes: [
      '=prevents', '=prevent', '=lowers', '=overdose', '=constipation', '=methotrexate', '=no+link', '=less', '=neural',
    ],
    examples: { flags: ['Folic acid in bread is why we see so many tongue ties.'], passes: ['Folic acid prevents spina bifida.'] },
  },
  {
    id: 'epidural',
    claim: 'Epidurals cause lifelong back pain or slow children.',
    source: { by: 'Anim-Somuah et al., Cochrane Database of Systematic Reviews', title: 'Epidural versus non-epidural or no analgesia for pain management in labour', year: 2018, doi: '10.1002/14651858.CD000331.pub4' },
    wordings: [
      '=epidural|=epidurals|=epidural+masa|=bius+belakang epidural-pain',
      '& =epidural|=epidurals epidural-pain =punca|=cause|=causes|=sorok|=hide',
    ],
    passes: [
      '=abscess', '=haematoma', '=hematoma', '=for+back+pain', '=steroid', '=rare', '=headache', '=no+link',
      '=labour+pain', '=relief',
    ],
    examples: { flags: ['Epidurals give you back pain for life.'], passes: ['An epidural is no cause of lasting back pain.'] },
  },
  {
    id: 'confinement',
    claim: 'Water, baths or vegetables after birth make a mother ill.',
    source: { by: 'National Institute for Health and Care Excellence', title: 'Postnatal care, NG194', year: 2021 },
    wordings: [
      'postpartum taboo taboo-harm', '& postpartum taboo taboo-harm',
      'postpartum taboo =don\'t|=no|=jangan|=tak+boleh|=never =masuk+angin|=arthritis|=bentan|=meroyan|=later',
    ],
    passes: ['=depression', '=boleh+mandi', '=drink+plenty', '=myth', '=budaya', '=if+you+like', '=dehydrat*'],
    examples: { flags: ['Dalam pantang jangan mandi air sejuk, nanti bentan dan masuk angin.'], passes: ['Drink plenty after birth, and shower when you like.'] },
  },
];
