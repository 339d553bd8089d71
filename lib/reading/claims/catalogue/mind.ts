import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

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
      `${any('vaccinated kids, jabbed kids, vaccines, tylenol, fluoride, sugar, sweets, screens, red dye, e numbers')} ${any('get adhd, cause adhd, causes adhd, give you adhd, hyperactive, hyper, hyperactivity')}`,
    ],
    passes: ['=used+to+believe', '=believed', '=isn\'t+a+lack', '=is+real', '=not+laziness', '=isn\'t+laziness', '=assessment', '=waiting', '=shortage'],
    examples: { flags: ['ADHD isn\'t real, it was invented to sell Ritalin.'], passes: ['ADHD is real and treatable.'] },
  },
  {
    id: 'antidepressants',
    claim: 'Antidepressants are placebos, or cause violence.',
    source: { by: 'Cipriani et al., Lancet', title: 'Comparative efficacy and acceptability of 21 antidepressant drugs for major depressive disorder', year: 2018, doi: '10.1016/S0140-6736(17)32802-7' },
    wordings: [
      'antidepressant =sugar+pill|=sugar+pills|=don\'t+treat+anything|=never+treated',
      'antidepressant useless|violence', 'antidepressant =never+beaten|=no+better+than|=numb',
      '& antidepressant violence|useless', 'antidepressant cause|harm brain|=zombies|=zombie|=addicted|death',
      'antidepressant =poison|=never+worked',
      'antidepressant =placebo|=placebos|=addictive|=reason+for|=behind|=cause =suicides|=suicide|=imbalance|=placebos',
      'antidepressant =no+more+than|=just|=only|=nothing+but =placebo|=placebos|=addictive',
      'antidepressant =suicides|=suicide =reason|=cause|=causes|=the+cause',
      '& antidepressant =come+off|=quit|=bin =cold+water|=sun|=gym|=god|=magnesium|=placebo',
      'antidepressant =de+golpe|=cold+turkey|=overnight|=suddenly =no+te+va|=fine|=safe|=baby+dose|=deja|=just',
      '& =sertralina|=sertraline|=fluoxetina =de+golpe|=cold+turkey =no|=fine|=deja',
      'antidepressant =cause|=causes =chemical+imbalance|=imbalance',
    ],
    passes: [
      '=beat+placebo', '=beats+placebo', '=better+than+placebo', '=over+placebo', '=against+placebo',
      '=than+placebo', '=boxed', '=warning', '=under+25', '=withdrawal', '=emotional', '=overdose', '=stigma',
      '=don\'t+stop', '=general+rule', '=talk+to', '=taper', '=never+stop', '=prevent', '=relapse', '=nocebo',
      '=crisis+line',
    ],
    examples: { flags: ['Every mass shooter was on SSRIs, that is the cause.'], passes: ['SSRIs carry a warning under 25.'] },
  },
  {
    id: 'depression-unreal',
    claim: 'Depression or mental illness is a choice or a lack of faith or vitamins.',
    source: { by: 'World Health Organization', title: 'Depressive disorder (depression) fact sheet', year: 2023 },
    wordings: [
      'depression fake|=choice|=weakness|=weak|=attention|=lack+of+faith|=lack+of+iman',
      '& depression =choice|=weak|=laziness fake|=just',
      'depression ritual|supplement|food|herb|oil cures|better|cure', 'depression =just supplement|=deficiency',
      'depression =just|=only =deficiency|=choice|=mindset', 'depression supplement =deficiency quit',
      '& depression supplement|herb|ritual|food cures|better antidepressant',
      'depression =kurang+iman|=lemah+iman|=gangguan+jin', 'ritual-cause cause depression|disease|seizure|autism',
      'depression =sihir|=saka|=jin|=santau|=demons|=demon',
      'depression =never+been|=anything+but|=nothing+but|=was+never =magnesium|=purpose|=diet|=disorder|=laziness|=prayer',
      '=depression =low+magnesium|=lack+of+purpose|=no+purpose|=parasites|=diet|=diet.',
      '& depression =no+tablet|=no+pill =ever|=treated', 'depression =gut|=parasites|=worms =behind|=cause|=root',
      '=epilepsi|=epilepsia|=epilepsy|=sawan|=skizofrenia|=schizophrenia =makhluk+halus|=gangguan|=jin|=angin|=demons|=spirits|=possession',
      '& =epilepsi|=sawan =makhluk+halus|=berubat+kampung|=gangguan',
      'depression =just|=only|=really =spirit|=demon|=demons|=sin|=curse|=satan|=saitan|=jin',
      'depression =pray+it|=pray+away|=pray+it+away|=snap+out|=get+over+it',
    ],
    passes: [
      '=not+a+choice', '=isn\'t+a+choice', '=not+weakness', '=exercise', '=treatment', '=omega', '=therapy+works',
      '=isn\'t+weakness', '=is+not+weakness', '=lorazepam', '=anxiety+before', '=stigma', '=used+to+be+thought',
      '=not+spirits', '=bukan', '=isn\'t+spirits', '=isn\'t+possession', '=can\'t+pray', '=don\'t', '=not+snap',
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
      'dementia =reversed|=reverse|=cured|=came+back|=back food|herb|supplement|oil|bodywork',
      `${any(
        'ginkgo, coconut oil, turmeric, fish oil, crosswords, keto, vitamin b, lion mane, omega 3, gingko, mct oil, rosemary, saffron, aluminium',
        'flu jab, aluminium pans, aluminum, deodorant, statins, cpap, minyak kelapa, virgin coconut oil',
      )} ${any(
        'stops, stop, reverses, reverse, cures, cure, prevents, prevent, causes, cause, restores, sembuhkan, cura, heals',
      )} > ${any('memory loss, dementia, alzheimer\'s, alzheimers, nyanyuk, memory, demencia')} !${any('trial, risk')}`,
      `${any('dementia, alzheimer\'s, nyanyuk, alzheimers')} ${any('normal part of, just old age, natural part of, biasa bila tua, just ageing, just aging')}`,
      `${any('dementia, alzheimer\'s')} ${any(
        'is type 3 diabetes, reversed in, can be reversed, is caused by vaccines, is caused by aluminium, is reversible',
      )}`,
    ],
    passes: ['=risk', '=b12', '=lecanemab'],
    examples: { flags: ['Coconut oil reverses Alzheimer\'s.'], passes: ['Hearing aids may lower dementia risk.'] },
  },
];
