import type { Claim } from '../claim.ts';

/** Claims about mental health, the brain and orientation. */
export const MIND: readonly Claim[] = [
  {
    id: 'adhd-unreal',
    claim: 'ADHD is not real, or comes of sugar or bad parenting.',
    source: { by: 'Faraone et al., Neuroscience & Biobehavioral Reviews', title: 'The World Federation of ADHD International Consensus Statement', year: 2021, doi: '10.1016/j.neubiorev.2021.01.022' },
    wordings: [
      '=adhd|=add|=tdah fake|=bad+parenting|=laziness|=lazy|=discipline', 'adhd sugar cause',
      '& =adhd fake|=bad+parenting|=invented', '=adhd =sell =ritalin|=pills|=drugs',
      '=ritalin|=adderall|=concerta =meth|=cocaine|=invented', '=ritalin|=adderall fake',
      'adhd =screen+time|=screens cause', '=sugar =hyperactive|=hyper|=hyperactivity cause',
    ],
    passes: ['=isn\'t+a+lack', '=is+real', '=not+laziness', '=isn\'t+laziness', '=assessment', '=waiting', '=shortage'],
    examples: { flags: ['ADHD isn\'t real, it was invented to sell Ritalin.'], passes: ['ADHD is real and treatable.'] },
  },
  {
    id: 'antidepressants',
    claim: 'Antidepressants are placebos, or cause violence.',
    source: { by: 'Cipriani et al., Lancet', title: 'Comparative efficacy and acceptability of 21 antidepressant drugs for major depressive disorder', year: 2018, doi: '10.1016/S0140-6736(17)32802-7' },
    wordings: [
      'antidepressant useless|violence', 'antidepressant =never+beaten|=no+better+than|=numb',
      '& antidepressant violence|useless', 'antidepressant cause|harm brain|=zombies|=zombie|=addicted|death',
      'antidepressant =poison|=never+worked',
    ],
    passes: ['=than+placebo', '=boxed', '=warning', '=under+25', '=withdrawal', '=emotional', '=overdose', '=stigma'],
    examples: { flags: ['Every mass shooter was on SSRIs, that is the cause.'], passes: ['SSRIs carry a warning under 25.'] },
  },
  {
    id: 'depression-unreal',
    claim: 'Depression or mental illness is a choice or a lack of faith or vitamins.',
    source: { by: 'World Health Organization', title: 'Depressive disorder (depression) fact sheet', year: 2023 },
    wordings: [
      'depression fake|=choice|=weakness|=weak|=attention|=lack+of+faith|=lack+of+iman',
      '& depression =choice|=weak|=faith|=laziness fake|not|=just',
      'depression ritual|supplement|food|herb|oil cures|better|cure', 'depression =just supplement|=deficiency',
      'depression =just|=only =deficiency|=choice|=mindset', 'depression supplement =deficiency quit',
      '& depression supplement|herb|ritual|food cures|better antidepressant',
      'depression =kurang+iman|=lemah+iman|=gangguan+jin', 'ritual-cause cause depression|disease|seizure|autism',
      'depression =sihir|=saka|=jin|=santau|=demons|=demon',
    ],
    passes: [
      '=not+a+choice', '=isn\'t+a+choice', '=not+weakness', '=exercise', '=treatment', '=omega', '=therapy+works',
      '=isn\'t+weakness', '=is+not+weakness',
    ],
    examples: { flags: ['Depression is a choice and a lack of faith.'], passes: ['Depression isn\'t weakness.'] },
  },
  {
    id: 'conversion',
    claim: 'Sexual orientation can be cured.',
    source: { by: 'American Psychological Association', title: 'Report of the Task Force on Appropriate Therapeutic Responses to Sexual Orientation', year: 2009 },
    wordings: [
      'homosexuality conversion =can|=cured|=cure|=pray|=works|=sembuh|=choice|=curable|=cura|=fix|=pulih',
      '=conversion+therapy =works|=helps|=worked|=effective|=heals',
      'homosexuality =is+a+disease|=mental+illness|=an+illness|=penyakit',
    ],
    passes: ['=ban', '=banned', '=harm', '=harms', '=torture', '=survivor', '=removed', '=declassified'],
    examples: { flags: ['Conversion therapy works when they want it.'], passes: ['Conversion therapy harms and should be banned.'] },
  },
  {
    id: 'dementia-cures',
    claim: 'Coconut oil or other foods reverse dementia.',
    source: { by: 'World Health Organization', title: 'Risk reduction of cognitive decline and dementia: WHO guidelines', year: 2019 },
    wordings: [
      'food|oil|herb|supplement|ritual dementia cures|=reverse|=reverses|=recognised|=back|=gone',
      '& food|oil|herb dementia cures|=recognised|=recognized|=remembers',
      'dementia =reversed|=reversible|=cured =diet|=protocol|=naturally', 'household dementia cause',
    ],
    passes: ['=risk', '=b12', '=lecanemab'],
    examples: { flags: ['Coconut oil reverses Alzheimer\'s.'], passes: ['Hearing aids may lower dementia risk.'] },
  },
];
