import type { Claim } from '../claim.ts';

/** Claims about any disease; looked at last, after those with an entry of their own. */
export const GENERAL: readonly Claim[] = [
  {
    id: 'miracle-cure',
    claim: 'A remedy cures what medicine cannot.',
    source: { by: 'Johnson et al., Journal of the National Cancer Institute', title: 'Use of alternative medicine for cancer and its impact on survival', year: 2018, doi: '10.1093/jnci/djx145' },
    wordings: [
      '=sebi|=o\'neill cures',
      'herb|food|supplement|oil|cannabis|bleach|bodywork|ritual|homeopathy disease =cures|=cure|=cured|=heals|=healed|=reverses|=reversed|=sembuhkan|=menyembuhkan|=cura|=curan',
      'herb|bleach|ritual|homeopathy|dewormer|oil disease cures', 'remedy disease hidden|conspiracy cures|cure',
      'remedy cures disease quit', 'remedy disease quit medicine',
      'disease =is+possession|=is+a+curse|=jinn|=jinns|=jin', '=vicks|=copper+bracelet disease|cold cures|=cures',
      'conspiracy cures disease|cancer', 'remedy grave cures > medicine|hidden|not|better|quit',
      'remedy =cures|=cure|=cured|=heals|=reverses|=reversed|=sembuhkan|=cura|=curan|=menyembuhkan grave',
      'ritual cures grave', '& remedy cures|=sembuh grave quit|hidden',
      '=natural+cure|=natural+cures|=natural+remedy grave cures|=for|hidden',
      'grave cures =without+drugs|=without+medication|=no+drugs|=naturally|=tanpa+ubat',
      'remedy =semua+penyakit|=all+disease|=every+disease|=all+diseases|=cure-all',
      'disease cures herb|homeopathy|ritual|bleach|cannabis quit|better medicine', 'remedy =sembuhkan|=sembuh grave',
      'disease =invented =sell',
    ],
    passes: [
      '=calorie', '=weight', '=worms', '=lice', '=strongyloides', '=strongyloidiasis', '=river+blindness',
      '=onchocerciasis', '=pinworm', '=parasites', '=malaria', '=my+gp', '=helped+me', '=nothing', '=symptoms',
      '=relief', '=helps', '=help', '=nausea', '=scurvy', '=rickets', '=epilepsy', '=coeliac', '=trial', '=rct',
      '=cochrane', '=randomised', '=randomized', '=placebo', '=anaemia', '=lupus', '=scabies', '=lead+poisoning',
      '=hypothermia', '=transplant', '=gene+therapy', '=insulin+starts', '=weight+loss', '=direct', '=guideline',
      '=guidelines', '=evidence', '=car-t', '=heat+stroke', '=approved', '=we+treat', '=infliximab', '=immunotherapy',
    ],
    examples: { flags: ['This tea cures asthma, gout and hepatitis, doctors hate it.'], passes: ['Vitamin C cures scurvy.'] },
  },
  {
    id: 'big-pharma-sick',
    claim: 'Doctors or drug makers keep people sick for profit.',
    source: { by: 'Johnson et al., Journal of the National Cancer Institute', title: 'Use of alternative medicine for cancer and its impact on survival', year: 2018, doi: '10.1093/jnci/djx145' },
    wordings: [
      'conspiracy medicine|disease|vaccine harm|death|fake|useless|profit|=sick',
      'conspiracy chemo|statin|insulin|antidepressant',
      '=big+pharma|=pharma|=doctors|=oncologists|=endos|=endocrinologists =kept+sick|=keep+you+sick|=keep+us+sick|=keep+people+sick|=customers|=hate+this|=hates+this',
      '=big+pharma cures hidden', '=kept+sick|=keep+you+sick|=keeps+you+sick profit|=on+purpose|=customers|medicine',
      '=patient+cured|=cured+patient =customer|=lost',
    ],
    passes: ['=sandwich', '=rep', '=opioid', '=opioids', '=oxycontin', '=purdue', '=vioxx', '=thalidomide', '=tobacco'],
    examples: { flags: ['Big pharma keeps you sick on purpose.'], passes: ['Drug prices keep people from care.'] },
  },
];
