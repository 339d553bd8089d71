import type { Claim } from '../claim.ts';

/** Claims about any disease; looked at last, after those with an entry of their own. */
export const GENERAL: readonly Claim[] = [
  {
    id: 'miracle-cure',
    claim: 'A remedy cures what medicine cannot.',
    source: { by: 'Johnson et al., Journal of the National Cancer Institute', title: 'Use of alternative medicine for cancer and its impact on survival', year: 2018, doi: '10.1093/jnci/djx145' },
    wordings: [
      'remedy grave cures > medicine|hidden|not|better|quit',
      'remedy =cures|=cure|=cured|=heals|=reverses|=reversed|=sembuhkan|=cura|=curan|=menyembuhkan grave',
      'ritual cures grave', '& remedy cures|=sembuh grave quit|hidden',
      '=natural+cure|=natural+cures|=natural+remedy grave cures|=for|hidden',
      'grave cures =without+drugs|=without+medication|=no+drugs|=naturally|=tanpa+ubat',
      'remedy =semua+penyakit|=all+disease|=every+disease|=all+diseases|=cure-all',
      'disease cures herb|homeopathy|ritual|bleach|cannabis quit|better medicine', 'remedy =sembuhkan|=sembuh grave',
      'disease =invented =sell',
    ],
    passes: [
      '=scurvy', '=rickets', '=epilepsy', '=coeliac', '=trial', '=rct', '=cochrane', '=randomised', '=randomized',
      '=placebo', '=anaemia', '=lupus', '=scabies', '=lead+poisoning', '=hypothermia', '=transplant', '=gene+therapy',
      '=insulin+starts', '=weight+loss', '=direct', '=guideline', '=guidelines', '=evidence', '=car-t', '=heat+stroke',
      '=approved', '=we+treat', '=infliximab', '=immunotherapy',
    ],
    examples: { flags: ['This tea cures asthma, gout and hepatitis, doctors hate it.'], passes: ['Vitamin C cures scurvy.'] },
  },
  {
    id: 'big-pharma-sick',
    claim: 'Doctors or drug makers keep people sick for profit.',
    source: { by: 'Johnson et al., Journal of the National Cancer Institute', title: 'Use of alternative medicine for cancer and its impact on survival', year: 2018, doi: '10.1093/jnci/djx145' },
    wordings: [
      
      '=big+pharma|=pharma|=doctors|=oncologists|=endos|=endocrinologists =kept+sick|=keep+you+sick|=keep+us+sick|=keep+people+sick|=customers|=hate+this|=hates+this',
      '=big+pharma cures hidden', '=kept+sick|=keep+you+sick|=keeps+you+sick profit|=on+purpose|=customers|medicine',
      '=patient+cured|=cured+patient =customer|=lost',
    ],
    passes: ['=sandwich', '=rep'],
    examples: { flags: ['Big pharma keeps you sick on purpose.'], passes: ['Drug prices keep people from care.'] },
  },
];
