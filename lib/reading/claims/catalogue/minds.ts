import type { Claim } from '../claim.ts';
import { CAUSED, ONLY, any } from '../frames.ts';

const MADNESS = any(
  'burn-out, burnt out, murung, mental illness, mental illnesses, madness, mental health problems, depression, depressed, anxiety, psychosis, schizophrenia, bipolar, sakit mental, sakit jiwa, gangguan mental, masalah mental, kemurungan, tekanan perasaan, panic attacks, hearing voices, epilepsy',
  'depresion, ansiedad, esquizofrenia, enfermedad mental, locura, suicide, bunuh diri, burnout, ptsd',
);

/** Claims about what troubles of the mind are, and about their medicines. */
export const MINDS: readonly Claim[] = [
  {
    id: 'possession',
    claim: 'Troubles of the mind are spirits, weak faith or a luxury.',
    source: { by: 'World Health Organization', title: 'World mental health report: transforming mental health for all', year: 2022 },
    wordings: [
      `& ${MADNESS} ${ONLY}|${CAUSED}|${any('is, are, a, its, sebab, tu, ni, es, comes from, came from, all in')} ${any(
        'spiritual, a spiritual attack, spiritual attack, spiritual problem, sent by an enemy, deliverance, demons, demonic, kurang iman, lemah iman, jauh dari tuhan, jauh dari agama, kurang ibadah, kurang solat, mengaji banyak, rasuk, santau, saka, sihir, lack of faith, weak faith, prayerlessness, not praying, falta de dios, falta de fe, brujeria, un trabajo, mal de ojo',
        'luxury complaint, a luxury, first world problem, first-world problem, rich people\'s, white people\'s, oyinbo, western disease, snowflake, snowflakes, attention seeking, attention-seeking, fashionable, a fashion, a trend, trendy, laziness, lazy people, too much time, idle minds, soft generation, ungrateful, selfish, an excuse, overthinking, weak minds, weak mind, weak people, mengada-ngada, mengada, manja, flojera, falta de chancla',
      )}`,
      `& ${MADNESS}|=mental+health ${any('ain\'t a black thing, isn\'t a black thing, not a black thing, ain\'t our thing, not our thing, white people\'s, white people, a black thing, an asian thing, not our culture, rich people\'s, penyakit orang kaya, penyakit org kaya, a luxury, luxury complaint, an arrow, spiritual attack, sent by, prayer removes, juju, from juju, village people, deliverance, falta de dios, falta de oficio, kurang iman, lemah iman, a mindset, choose gratitude, choose happiness, choose joy, we pray and, takde masa nak, no time to be, weak minds, soft generation, demon of, spirit of')}`,
    ],
    passes: ['=stigma', '=dies+hard', '=believe', '=families', '=pastor', '=isn\'t', '=treat', '=told', '=kena+rawat', '=notion', '=culture', '=cultural', '=listen'],
    examples: { flags: ['Mental illness is spiritual, no injection drives it out, only deliverance.', 'Sakit mental ni sebenarnya kurang iman je'], passes: ['Mental illness is an illness; prayer may comfort, treatment helps.'] },
  },
  {
    id: 'adhd-medicine',
    claim: 'Medicines for ADHD are legal drugs that make children addicts.',
    source: { by: 'Chang et al., Journal of Child Psychology and Psychiatry', title: 'Stimulant ADHD medication and risk for substance abuse', year: 2014, doi: '10.1111/jcpp.12164' },
    wordings: [
      `& ${any('adhd medication, adhd medications, adhd meds, adhd pills, adhd drugs, adhd medicine, ritalin, adderall, concerta, vyvanse, elvanse, methylphenidate, stimulants, ubat adhd, medicacion para el tdah')} ${any(
        'legal meth, meth, methamphetamine, cocaine, kiddie coke, legal speed, is speed, into addicts, wires them for, wires children for, wired for addiction, gateway, hooked for life, get hooked, gets hooked, makes addicts, makes them addicts, addicts out of, leads to addiction, cause addiction, zombies, zombie, chemical cosh, chemical straitjacket, to keep them quiet, drogadictos, penagih, shrinks the brain, shrinks their brain, fries their brain, stunts their brain',
      )}`,
    ],
    passes: ['not', '=lower', '=lowers', '=asked', '=overdose', '=misuse', '=doesn\'t', '=no+zombie', '=diverted', '=evidence'],
    examples: { flags: ['ADHD medication is legal meth and it makes addicts of children.'], passes: ['ADHD medication does not lead to addiction.'] },
  },
  {
    id: 'psychiatric-pills',
    claim: 'There is nothing that psychiatric medicines could act on, so they only dull or hook people.',
    source: { by: 'Cipriani et al., Lancet', title: 'Comparative efficacy and acceptability of 21 antidepressant drugs for major depressive disorder', year: 2018, doi: '10.1016/S0140-6736(17)32802-7' },
    wordings: [
      `& ${any('chemical imbalance')} ${any('no such thing, never existed, doesn\'t exist, a lie, invented, was made up')} ${any('placebo, so the pills, the pills can, the pills are, pills do nothing, to sell, expensive placebo, useless, sugar pill, sugar pills, a scam')}`,
      `${any('antidepressants, ssris, ssri, psych meds, psychiatric drugs, sertraline, prozac, lithium, antipsychotics, ubat psikiatri, antidepresivos, happy pills, the pills, ubat kemurungan')} ${any(
        'hooked for life, hooked forever, on them for life, once you start you, never get off, never come off, turn you into a zombie, turns you into a zombie, turn people into zombies, zombies, change who you are, changes who you are, change your personality, changes your personality, steal your soul, numb the soul, customer for life, customers for life, they sedate, they only sedate, toda la vida, dependiente, dependientes, masking the cause, mask the root, expensive placebo, sugar pills, only a crutch, just a crutch, chemical lobotomy, rosakkan otak, buat ketagih, jadi zombie, te vuelven adicto, te hacen adicto, te dejan zombi',
      )}`,
      `${any('mass shooter, mass shooters, school shooter, school shooters, every shooter')} ${any('ssri, ssris, antidepressants, psych meds, prozac')}`,
      `${any('antidepressants, ssris, ssri')} ${any('pregnancy, pregnant')} ${any('autistic, autism, autistic toddlers, adhd kids')}`,
    ],
    passes: ['not', '=falls+apart', '=taper', '=talk+to', '=myth', '=claim', '=stigma', '=feared', '=worried', '=overdose', '=worse+without', '=no+evidence'],
    examples: { flags: ['Antidepressants turn you into a zombie and you are hooked for life.'], passes: ['SSRIs do not change who you are.'] },
  },
  {
    id: 'eating-disorders',
    claim: 'Eating disorders are vanity or a phase of thin girls.',
    source: { by: 'Schaumberg et al., European Eating Disorders Review', title: 'The science behind the Academy for Eating Disorders\' Nine Truths About Eating Disorders', year: 2017, doi: '10.1002/erv.2553' },
    wordings: [
      `${any('anorexia, bulimia, eating disorder, eating disorders, binge eating, anoreksia, anorexic, anorexics, arfid')} ${any(
        'vanity, vain, a choice, lifestyle choice, attention seeking, for attention, a phase, diet gone too far, diet gone wrong, just eat, need to eat, a sandwich, a burger, instagram, only girls, only teenage girls, white girls, rich girls, skinny girls, you\'d see it, have to be thin, boys don\'t, men don\'t, spoilt, spoiled, caprichos, moda, mengada',
      )}`,
    ],
    passes: ['not', '=any+size', '=also', '=too', '=told', '=isn\'t', '=aren\'t', '=mortality', '=influencers', '=group', '=genetic'],
    examples: { flags: ['Anorexia is vanity, just eat a sandwich.'], passes: ['Eating disorders are not a choice.'] },
  },
  {
    id: 'postnatal-depression',
    claim: 'Postnatal depression is made up, weakness or spirits.',
    source: { by: 'Howard et al., Lancet', title: 'Non-psychotic mental disorders in the perinatal period', year: 2014, doi: '10.1016/S0140-6736(14)61276-9' },
    wordings: [
      `& ${any('postnatal depression, post natal depression, postpartum depression, post-partum depression, ppd, pnd, baby blues, meroyan, gila meroyan, depresion posparto, depresion postparto')} ${any(
        'made up, invented, an excuse, excuse, weak mothers, weak women, isn\'t an illness, not an illness, doesn\'t need a pill, ungrateful, spirits, hantu, jin, angin, selfish, modern thing, modern invention, attention, didn\'t have time, no time for, our mothers never, our grandmothers never, nobody had it, never had it, didn\'t exist, tak jaga pantang, tak berpantang, from not doing, social media, lazy mothers, spoilt, mengada',
      )}`,
    ],
    passes: ['=not+weak', '=isn\'t+weak', '=not+a+weakness', '=is+real', '=ask+for', '=help', '=screen', '=bukan', '=not+an+excuse', '=isn\'t+an+excuse', '=rawat', '=rawatan', '=helpline', '=is+an+illness'],
    examples: { flags: ['Postnatal depression is a modern invention, our mothers never had it.'], passes: ['Postnatal depression is real; ask for help.'] },
  },
];
