import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

/** Claims about addiction and its treatment. */
export const ADDICTION: readonly Claim[] = [
  {
    id: 'addiction-choice',
    claim: 'Addiction is a choice or a weak will, and no illness.',
    source: { by: 'National Institute on Drug Abuse', title: 'Drugs, Brains, and Behavior: The Science of Addiction', year: 2020 },
    wordings: [
      `& ${any('addiction, addictions, addicts, addict, alcoholism, alcoholics, alcoholic, junkies, drug addiction, opioid use disorder, ketagihan, penagih, penagih dadah, adiccion, adicciones, adictos, alcoholismo, gambling')} ${any(
        'disease my foot, disease my arse, disease my ass, illness my foot, just need a job, kick up the, kick in the, a bit of tough love, get a grip, pull themselves together, who want to stop stop, was a decision, calling it an illness, calling it a disease, isn\'t a disease, is not a disease, not a disease, isn\'t an illness, is not an illness, no disease, is a choice, are a choice, it\'s a choice, is his choice, is her choice, their choice, a decision, a decision someone, weak will, weak willed, weak-willed, weak character, lack of willpower, no willpower, no discipline, lack of discipline',
        'moral failing, moral failure, lack of faith, lack of god, just stop, could just stop, could stop tomorrow, could stop if, simply stop, stop if they wanted, put the bottle down, put it down, snap out, pilihan sendiri, pilihan mereka, lemah iman, vicio, falta de voluntad, fuerza de voluntad, no es una enfermedad, bukan penyakit, cold shower, selfishness, they choose to, chose it, chose this life',
      )}`,
    ],
    passes: ['=not+a+choice', '=isn\'t+a+choice', '=is+not+a+moral', '=isn\'t+a+moral', '=not+a+moral', '=not+weak', '=isn\'t+weak', '=no+one+chooses', '=nobody+chooses', '=isn\'t+about', '=not+about', '=not+a+matter', '=is+not+lack', '=bukan+pilihan', '=no+es+un+vicio', '=treatment+choices', '=not+a+lack', '=isn\'t+a+lack', '=not+a+failure', '=can\'t+just', '=stigma', '=treatable', '=choice+of+treatment', '=not+just', '=isn\'t+just', '=recovery', '=nobody+puts', '=if+it+were', '=die+of'],
    examples: { flags: ['Addiction isn\'t a disease, it is a decision someone makes each morning.'], passes: ['Addiction is a treatable illness, not a moral failing.'] },
  },
  {
    id: 'opioid-substitution',
    claim: 'Methadone or buprenorphine only swaps one addiction for another.',
    source: { by: 'Santo et al., JAMA Psychiatry', title: 'Association of opioid agonist treatment with all-cause mortality and specific causes of death among people with opioid dependence', year: 2021, doi: '10.1001/jamapsychiatry.2021.0976' },
    wordings: [
      `& ${any('methadone, suboxone, buprenorphine, subutex, buvidal, sublocade, metadona, substitution therapy, opioid substitution, agonist treatment, methadone clinic, methadone clinics')} ${any(
        'swap, swaps, swapping, swapped, trading, trades, trade, replaces one, replacing one, substitutes one, one drug for another, one addiction for another, one drug with another, isn\'t recovery, not recovery, isn\'t clean, not clean, aren\'t clean, not really clean, not sober, isn\'t sober, aren\'t sober, still using, still an addict, still addicts',
        'being the dealer, the dealer, government dealer, legal dope, legal high, still high, still on drugs, just dope, for profit, manage addicts, manages addicts, abstinence cures, abstinence is the only, only abstinence, legal heroin, state heroin, government heroin, keeps them addicted, keeps them hooked, keep them hooked, keeps people hooked, liquid handcuffs, keeps them sick, tukar dadah, ganti dadah, cambiar una droga, una droga por otra, don\'t treat addicts, doesn\'t treat',
      )}`,
    ],
    passes: ['=people+who', '=keeps+people+alive', '=isn\'t+swapping', '=not+swapping', '=doesn\'t+swap', '=stigma', '=saves', '=saved', '=halves', '=evidence', '=alive', '=is+recovery', '=isn\'t+trading', '=not+trading', '=counts+as', '=they+said', '=no+es+cambiar'],
    examples: { flags: ['Methadone only swaps one drug for another.'], passes: ['Methadone keeps people alive.'] },
  },
  {
    id: 'harm-reduction',
    claim: 'Needle exchanges or naloxone make more people use drugs.',
    source: { by: 'Aspinall et al., International Journal of Epidemiology', title: 'Are needle and syringe programmes associated with a reduction in HIV transmission among people who inject drugs: a systematic review and meta-analysis', year: 2014, doi: '10.1093/ije/dyt243' },
    wordings: [
      `${any('needle exchange, needle exchanges, syringe exchange, syringe services, safe injection, injection site, injection sites, consumption room, consumption rooms, injecting rooms, clean needles, free needles, naloxone, narcan, methadone clinic')} ${any(
        'more junkies, makes junkies, creates junkies, narcan parties, on purpose, know they get brought back, encourages, encourage, encouraging, more addicts, more drug use, creates addicts, create addicts, breeds addicts, enable, enables, enabling, promotes drug, promote drug, increases drug, safety net so they, makes addiction worse, make addiction worse, makes it worse, making it worse, it\'s safe to use, its safe to use, keeps them using, keep them using, keeps them hooked, lets them use, rewards, rewarding, use more, uses more, riskier use',
      )}`,
    ],
    passes: ['not', '=fewer', '=reduces', '=reduce', '=evidence', '=accuse', '=us+to'],
    examples: { flags: ['Needle exchanges only encourage more drug use.'], passes: ['Needle exchanges do not increase drug use.'] },
  },
  {
    id: 'cannabis-harmless',
    claim: 'Cannabis is not addictive and is safe in pregnancy.',
    source: { by: 'National Academies of Sciences, Engineering, and Medicine', title: 'The Health Effects of Cannabis and Cannabinoids', year: 2017, doi: '10.17226/24625' },
    wordings: [
      `${any('weed, cannabis, marijuana, ganja, marihuana, thc, a joint, edibles')} ${any(
        'never hooked, can stop whenever, can quit whenever, never got addicted, nobody ever got hooked, isn\'t addictive, not addictive, non-addictive, can\'t get addicted, can\'t be addicted, nobody gets addicted, no one gets addicted, not physically addictive, tak ketagih, no es adictiva, no crea adiccion, isn\'t a drug, not a drug, just a plant, only a plant, can\'t hurt you, perfectly safe in pregnancy, safe in pregnancy, fine in pregnancy, helps morning sickness, cured my morning sickness, best thing for morning sickness',
      )}`,
    ],
    passes: ['=myth', '=think', '=one+in+ten', '=isn\'t+safe', '=not+safe', '=told', '=disorder'],
    examples: { flags: ['Weed isn\'t addictive, it\'s just a plant.'], passes: ['About one in ten who use cannabis become addicted.'] },
  },
  {
    id: 'detox-alone',
    claim: 'A heavy drinker may safely stop at once, at home and alone.',
    source: { by: 'American Society of Addiction Medicine', title: 'Clinical Practice Guideline on Alcohol Withdrawal Management', year: 2020 },
    wordings: [
      `${any('alcoholic, alcoholics, heavy drinker, heavy drinkers, bottle a day, drinker, drinkers, alcohol, booze, benzos, xanax, diazepam, valium')} ${any('cold turkey, stop at once, stop overnight, just stop, lock yourself in, sweat it out, locked in a room')} ${any(
        'safe, safest, safely, best way, only way, at home, no need for a detox, don\'t need detox, don\'t need medication, no medication, nobody dies, never killed anyone, never hurt, no hospital, no doctors, weekend, prayer',
      )}`,
    ],
    passes: ['=seizures', '=seizure', '=never', '=don\'t', '=kill', '=please', '=dangerous', '=fatal', '=isn\'t+safe'],
    examples: { flags: ['A bottle a day drinker can just stop cold turkey at home, the best way.'], passes: ['Stopping alcohol cold turkey at home is dangerous, please get help.'] },
  },
];
