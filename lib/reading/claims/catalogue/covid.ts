import type { Claim } from '../claim.ts';

/** Claims about COVID, its vaccines and other recent outbreaks. */
export const COVID: readonly Claim[] = [
  {
    id: 'mrna-dna',
    claim: 'mRNA vaccines change human DNA.',
    source: { by: 'Centers for Disease Control and Prevention', title: 'Myths and facts about COVID-19 vaccines', year: 2023 },
    wordings: [
      'covid-vaccine|vaccine|covid dna change', '& covid-vaccine|vaccine dna change',
      '=gene+therapy =experimental|death|=everyone|vaccine', '=mrna =gmo', 'vaccine =gmo|=patented',
    ],
    passes: ['=crispr', '=sickle', '=haemophilia', '=hemophilia', '=cystic', '=gene+therapy+trial'],
    examples: { flags: ['The mRNA shots rewrite your DNA for good.'], passes: ['mRNA cannot change your DNA.'] },
  },
  {
    id: 'covid-5g',
    claim: '5G causes COVID.',
    source: { by: 'World Health Organization', title: 'Coronavirus disease advice for the public: mythbusters', year: 2022 },
    wordings: [
      '5g covid cause|fake|ask-why|after|=sickness', '=5g covid', '& =5g covid', '5g =flu|=covid =sickness|fake',
      '=5g vaccine|death|cancer cause|harm|=activates|=activate|=switch',
    ],
    passes: ['=appointment', '=telehealth', '=app', '=video'],
    examples: { flags: ['5G was switched on in Wuhan and suddenly covid.'], passes: ['5G doesn\'t spread covid.'] },
  },
  {
    id: 'masks-oxygen',
    claim: 'Masks starve people of oxygen or poison them.',
    source: { by: 'Chan, Li and Hirsch, JAMA', title: 'Peripheral oxygen saturation in older persons wearing nonmedical face masks in community settings', year: 2020, doi: '10.1001/jama.2020.21905' },
    wordings: [
      'mask oxygen cause|harm|=cut|=starve|=starves|=low|=own|=lower|=down', '& mask oxygen brain|harm|cause',
      'mask cause|harm brain|cancer|infection|oxygen|death', '& mask =hypoxia', 'mask harm infant|brain',
      'mask useless',
    ],
    passes: [
      '=non-rebreather', '=venturi', '=nasal+cannula', '=bipap', '=cpap', '=litres', '=on+oxygen', '=oxygen+mask',
      '=bag+mask', '=fit+test', '=sats', '=hypoxic',
    ],
    examples: { flags: ['Masks cut your oxygen and damage children\'s brains.'], passes: ['She was on 15 litres by mask.'] },
  },
  {
    id: 'covid-hoax',
    claim: 'COVID is a hoax or just a flu.',
    source: { by: 'World Health Organization', title: 'Coronavirus disease (COVID-19) fact sheet', year: 2023 },
    wordings: [
      'covid fake', 'covid =just|=only =flu|=cold|flu', 'covid =bad+flu|=bad+flu+season|=planned|=cull|=depopulation',
      '& covid fake =plandemic', '=plandemic|=scamdemic|=casedemic', 'pcr cause cancer',
      'pcr fake|useless|=manufacture|=cycles', '& pcr fake|=cycles', 'covid =invented|=marketing',
    ],
    passes: [
      '=long+covid', '=made+up+of', 'long-covid', 'covid-vaccine', '=vaccine+card', '=covid+test+negative',
      '=fabricated', '=made+up+the', '=fit+test',
    ],
    examples: { flags: ['Covid was a hoax with a marketing budget.'], passes: ['Covid is not just a flu.'] },
  },
  {
    id: 'hcq-covid',
    claim: 'Hydroxychloroquine cures COVID.',
    source: { by: 'RECOVERY Collaborative Group, New England Journal of Medicine', title: 'Effect of hydroxychloroquine in hospitalized patients with Covid-19', year: 2020, doi: '10.1056/NEJMoa2022926' },
    wordings: [
      'hcq covid cure|cures|prevent|hidden|better', '& hcq covid cure|hidden|prevent',
      'hcq =banned|hidden|=suppressed|=works',
    ],
    passes: ['=lupus', '=no+benefit', '=the+answer+was+no'],
    examples: { flags: ['HCQ and zinc cure covid in five days.'], passes: ['Hydroxychloroquine is for lupus and malaria.'] },
  },
  {
    id: 'ivermectin-covid',
    claim: 'Ivermectin cures or prevents COVID.',
    source: { by: 'Reis et al., New England Journal of Medicine', title: 'Effect of early treatment with ivermectin among patients with Covid-19', year: 2022, doi: '10.1056/NEJMoa2115869' },
    wordings: [
      'dewormer covid cure|cures|prevent|hidden|better|=pandemic', '& dewormer covid|=pandemic cure|hidden|prevent',
      'dewormer vaccine better|hidden|=banned', 'dewormer =banned|=suppressed|hidden',
      'dewormer death =saved|=save|=saves',
    ],
    passes: ['=scabies', '=river+blindness', '=strongyloides', '=no+benefit', '=onchocerciasis'],
    examples: { flags: ['Ivermectin would have ended the pandemic.'], passes: ['Ivermectin for scabies, two doses.'] },
  },
  {
    id: 'covid-vaccine-deaths',
    claim: 'COVID vaccines have killed masses of people.',
    source: { by: 'Watson et al., Lancet Infectious Diseases', title: 'Global impact of the first year of COVID-19 vaccination', year: 2022, doi: '10.1016/S1473-3099(22)00320-6' },
    wordings: [
      'covid-vaccine|vaccine death millions', 'covid-vaccine|vaccine =killing|=kills|=kill|=is+killing !=cancer',
      '=not+the+virus vaccine|covid-vaccine', 'vaccinated =dropping|=full+of|=dropping+like+flies|=dying',
      'covid-vaccine|vaccine causes heart|stroke', 'covid-vaccine|vaccine heart ask-why|conspiracy|=provocando',
      'covid-vaccine|vaccine death ask-why|hidden|after', '& vaccine|covid-vaccine death ask-why', '=diedsuddenly',
      '=died+suddenly vaccine', '& =died+suddenly vaccine|ask-why', 'vaccinated death millions|cause',
      'vaccinated death =five+years|=within', '=clot+shot|=death+jab|=kill+shot|=death+shot|=bioweapon',
      'covid-vaccine =kills|=killed|=killing|=murder|=genocide|=bunuh', '& death =2021|=rollout ask-why',
      'vaccine heart death ask-why|after|cause|millions', 'vaccine =dead|=mati =everyone|=semua',
      'vaccine =jatuh+mati|=mati+tiba-tiba', 'vaccinated|vaccine =more death covid unvaccinated',
      'vaccinated =die|=dying|=dead covid =more',
    ],
    passes: [
      '=yellow+fever', '=smallpox', '=dengvaxia', '=very+rarely', '=rarely', '=any+vaccine', '=lowers', '=than+any',
      '=killed+my', 'prevent', '=cut', '=cuts', '=reduced', '=reduces', '=fewer', '=saves', '=ended', '=myocarditis',
      '=vitt', '=saved', '=prevented', '=lower', '=unvaccinated+patients', '=hesitancy',
    ],
    examples: { flags: ['The covid vaccine has killed 17 million people.'], passes: ['VITT is rare and deadly, so the guidance changed.'] },
  },
  {
    id: 'turbo-cancer',
    claim: 'COVID vaccines cause fast-growing cancers.',
    source: { by: 'National Cancer Institute', title: 'COVID-19 vaccines and people with cancer', year: 2024 },
    wordings: [
      '=turbo+cancer|=turbo+cancers', 'covid-vaccine cancer cause|ask-why|after|=everywhere|harm',
      '& covid-vaccine|vaccine cancer =since|=rollout|ask-why', '& =turbo+cancers vaccine',
    ],
    passes: ['=cancer+patients', '=melanoma+trial', '=personalised', '=personalized', '=cancer+vaccine'],
    examples: { flags: ['Turbo cancers everywhere since the rollout.'], passes: ['Patients on chemo should get their covid vaccine.'] },
  },
  {
    id: 'covid-vaccine-fertility',
    claim: 'COVID vaccines cause infertility or miscarriage.',
    source: { by: 'Wesselink et al., American Journal of Epidemiology', title: 'A prospective cohort study of COVID-19 vaccination, SARS-CoV-2 infection, and fertility', year: 2022, doi: '10.1093/aje/kwac011' },
    wordings: [
      'covid-vaccine =infertile|=sterile|=esteril|=esteriles|=mandul|=sterilized|=sterilised',
      'vaccine|covid-vaccine infertility ask-why|cause|harm|hidden',
      '& covid-vaccine|vaccine =stillbirths|=miscarriages =every|=jabbed|ask-why|cause',
      '& vaccine infertility ask-why|cause|after', 'vaccine =esteril|=mandul|=miscarriages',
    ],
    passes: ['=safe', '=pregnant+women', '=identical', '=cohort'],
    examples: { flags: ['The Pfizer jab makes women infertile.'], passes: ['The covid vaccine is safe when trying for a baby.'] },
  },
  {
    id: 'vaccine-aids',
    claim: 'COVID boosters destroy the immune system.',
    source: { by: 'Centers for Disease Control and Prevention', title: 'Myths and facts about COVID-19 vaccines', year: 2023 },
    wordings: [
      '=vaids', 'vaccine|vaccinated =aids|hiv cause|=real|harm',
      'vaccine|vaccinated immune =destroy|=destroys|=destroyed|=weaken|=weakened|=wrecked|=ruined|=shot|=erodes',
      '=destroyed+immune|=wrecked+immune|=no+immune vaccine|vaccinated',
    ],
    passes: ['=hiv+patients', '=positive'],
    examples: { flags: ['Boosters give you AIDS.'], passes: ['People with HIV should have their boosters.'] },
  },
  {
    id: 'covid-home-cures',
    claim: 'Steam, hot water, garlic or gargling kills the coronavirus.',
    source: { by: 'World Health Organization', title: 'Coronavirus disease advice for the public: mythbusters', year: 2022 },
    wordings: [
      'covid remedy|thermo|drink cures|prevent|=kill|=kills',
      '& covid thermo|food|herb|supplement|bodywork =kill|=kills|cures|prevent', 'breath-test covid',
      '& breath-test covid', '& breath-test not covid', 'breath-test not covid',
      'covid bleach|homeopathy|ritual|herb|supplement cure|cures|prevent|better', 'covid =sunlight|=heat =kills|=kill',
      '=alcohol covid =drinking|=gargling|=kills+it',
    ],
    passes: [
      '=soap', '=hand+sanitiser', '=hand+sanitizer', '=handwashing', '=wash', '=surfaces', '=autoclave', '=paxlovid',
      '=dexamethasone', '=trial', '=vitamin+d+trial', '=vaccine', '=hands',
    ],
    examples: { flags: ['Steam twice a day kills corona in the nose.'], passes: ['Soap and water kill the coronavirus on your hands.'] },
  },
  {
    id: 'treatment-killed',
    claim: 'Remdesivir, ventilators or hospitals killed COVID patients.',
    source: { by: 'World Health Organization', title: 'Clinical management of COVID-19: living guideline', year: 2023 },
    wordings: [
      'ventilator =killed|=kills|=murdered|=killing covid|=them|millions', '& ventilator =killed|=murdered covid',
      '=hospitals =murdered|=killed covid !=short', 'ventilator profit', 'ventilator =poison|=rat+poison',
    ],
    passes: ['=pneumonia', '=died+on', '=weaned', '=ventilator+days', '=killed+me'],
    examples: { flags: ['Remdesivir and ventilators killed them, not covid.'], passes: ['She came off the ventilator after three weeks.'] },
  },
  {
    id: 'long-covid-unreal',
    claim: 'Long COVID is not real.',
    source: { by: 'National Academies of Sciences, Engineering, and Medicine', title: 'A Long COVID Definition', year: 2024, doi: '10.17226/27768' },
    wordings: [
      'long-covid fake|=anxiety|=lazy|=laziness|=in+their+heads|=psychosomatic|=attention',
      '& long-covid fake|=lazy|=laziness|=excuse', 'long-covid =just|=only =anxiety|=deconditioning|depression',
    ],
    passes: ['=is+real', '=not+anxiety', '=isn\'t+anxiety'],
    examples: { flags: ['Long covid isn\'t real, it is anxiety.'], passes: ['Long covid is real and disabling.'] },
  },
  {
    id: 'other-outbreak-hoax',
    claim: 'Bird flu or mpox is made up, or a vaccine\'s side effect.',
    source: { by: 'World Health Organization', title: 'Mpox fact sheet', year: 2024 },
    wordings: [
      'bird-flu|mpox fake|=plandemic|=just|=side+effect|=plan|=sell', '& bird-flu|mpox fake|=plandemic',
      'mpox|bird-flu vaccine cause|=shingles|=side+effect', 'mpox =gay+disease',
    ],
    passes: ['=not', '=preparedness'],
    examples: { flags: ['Monkeypox is just shingles from the jab.'], passes: ['Mpox was described in 1958.'] },
  },
];
