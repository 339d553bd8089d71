import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

/** Claims about COVID, its vaccines and other recent outbreaks. */
export const COVID: readonly Claim[] = [
  {
    id: 'mrna-dna',
    claim: 'mRNA vaccines change human DNA.',
    source: { by: 'Centers for Disease Control and Prevention', title: 'Myths and facts about COVID-19 vaccines', year: 2023 },
    wordings: [
      'covid-vaccine|vaccine|covid dna change', '& covid-vaccine|vaccine dna change',
      '=gene+therapy =experimental|death|=everyone|vaccine', '=mrna =gmo', 'vaccine =gmo|=patented',
      '=mrna =nucleus|=stays+there|=lettuce|=for+good|=forever|=permanent', '& =mrna =nucleus|=gmo|=gmos',
      'covid-vaccine =got+into|=gets+into|=goes+into =dna|=nucleus|=genes',
      '=mrna =in+the+lettuce|=in+our+food|=in+the+food|=in+the+meat|=in+salad',
      '& covid-vaccine =dna =got+into|=gets+into|=rewrites',
      `${any(
        'mrna, covid vaccine, covid vaccines, the jab, the shots, vaksin covid, pfizer, moderna, mrna jabs, covid jab, covid shots, la vacuna',
        'vaksin mrna',
      )} ${any(
        'rewrite, rewrites, alters, alter, changes, change, integrate, integrates, ubah, mengubah, cambia, altera, edits, modifies, becomes part of',
        'permanently changes, inserts itself',
      )} > ${any('dna, genome, genes, adn, genetics, genetic code, your dna, human dna')}`,
    ],
    passes: [
      '=crispr', '=sickle', '=haemophilia', '=hemophilia', '=cystic', '=gene+therapy+trial', '=never+enters',
      '=does+not+enter', '=doesn\'t+enter', '=degrades', '=broken+down',
    ],
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
      `${any('mask, masks, pelitup muka, mascarillas, n95s, face masks, wearing a mask, mascarilla, cubrebocas')} ${any(
        'breed, breeds, starve, starves, cause, causes, lowers, lower, drops, poison, poisons, kurang oksigen, kekurangan oksigen, deprive, deprives',
        'gives you, give you, makes kids, quitan',
      )} > ${any(
        'oxygen, pneumonia, co2, oksigen, hypoxia, brain damage, bacteria, carbon dioxide, infections, lung infections, stupid, lung cancer, oxigeno',
        'fungal',
      )}`,
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
      '=same+as+flu|=same+as+the+flu|=just+the+flu|=no+worse+than+flu|=no+worse+than+the+flu =always|covid|=wards',
      '& =same+as+flu|=just+a+flu =always+was|=empty|covid', 'covid =positive+pcr|=casedemic|=testdemic',
      '& =pandemic =pcr =finds|=goat|=papaya|=positive+test',
      '=wards+were+empty|=hospitals+were+empty covid|=flu|=hoax', '& =wards+were+empty|=hospitals+were+empty',
      '=virus|covid =never+isolated|=ever+isolated|=never+existed',
      'covid =menace|=control =planned|=agenda|=globalist',
      `${any('hospitals, hospital, doctors, doctores, hospitales')} ${any('paid, bonus, money, got paid, paid per, pagaban, dibayar')} ${any(
        'covid death, covid deaths, per covid, covid on every, covid on the certificate, covid certificate, covid on death, died of covid',
        'muerto de covid',
      )}`,
      `${any('covid, covid-19, coronavirus, pandemic')} ${any(
        'is just flu, was just flu, was flu, just the flu, was just the flu, flu rebranded, a hoax, is a hoax, was a hoax, was faked, was planned',
        'is fake, never existed, never happened, was a casedemic, rebranded flu, was a scam, tipu, rekaan, es mentira, no existe',
      )}`,
      `${any('pcr, pcr test, pcr tests')} ${any(
        'cannot detect, can\'t detect, can not detect, cannot find, can\'t find, doesn\'t detect, finds anything, are fake, meaningless, can\'t diagnose',
      )} ${any('covid, virus, a virus, viruses, infection, the virus, anything, disease, meaningless')}`,
    ],
    passes: ['=rumour', '=wasn\'t+just', 
      '=long+covid', '=made+up+of', 'long-covid', 'covid-vaccine', '=vaccine+card', '=covid+test+negative',
      '=fabricated', '=made+up+the', '=fit+test', '=outpatient', '=elective', '=cancelled+electives',
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
      `${any('hydroxychloroquine, hcq, chloroquine, plaquenil, hidroxicloroquina')} ${any(
        'works, cures, cure, cured, saved, would have saved, would\'ve ended, would have ended, ended the pandemic, prevents, early, fauci lied',
        'suppressed, banned it, cura, stops covid, treats',
      )} !${any('lupus, malaria, arthritis, rheumatoid')}`,
      `${any('hydroxychloroquine, hcq, chloroquine')} ${any('effective treatment, effective against, proven cure, safe and effective, proven against, best treatment')} ${any('covid, covid-19, coronavirus')}`,
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
      'dewormer =family|=whole+family|=my+family =hospital|=none|=well|=cleared|=never',
      '& dewormer =none+of+us|=can\'t+say|=ask+yourself|=cleared|=lungfuls|=whole+family',
      'dewormer =cleared =lungs|=lungful|=lungfuls|=it|=them',
      `${any('ivermectin, ivermectina, horse paste, ivm')} ${any('covid, corona, rona, virus, pandemic, covid-19')} ${any(
        'cures, cure, cured, saved, would have saved, stops, works, prevents, cura, kills, treats, killed, would have ended, cold, protects',
        'wipes out, sembuhkan, beat',
      )} !${any('negative, if')}`,
      `${any('ivermectin, ivermectina, ivm')} ${any(
        'effective treatment, effective against, safe and effective, first-line, proven against, treatment of choice, miracle drug',
      )} ${any('covid, covid-19, coronavirus, corona')}`,
    ],
    passes: [
      '=scabies', '=river+blindness', '=strongyloides', '=no+benefit', '=onchocerciasis', '=head+lice', '=lice',
      '=dogs', '=horses', '=cattle', '=rosacea', '=crusted', '=mites',
    ],
    examples: { flags: ['Ivermectin would have ended the pandemic.'], passes: ['Ivermectin for scabies, two doses.'] },
  },
  {
    id: 'covid-vaccine-deaths',
    claim: 'COVID vaccines have killed masses of people.',
    source: { by: 'Watson et al., Lancet Infectious Diseases', title: 'Global impact of the first year of COVID-19 vaccination', year: 2022, doi: '10.1016/S1473-3099(22)00320-6' },
    wordings: [
      'covid-vaccine|vaccine death millions', 'covid-vaccine|vaccine > =killing|=kills|=kill|=is+killing !=cancer|=finger|=fingers',
      '=not+the+virus vaccine|covid-vaccine', 'vaccinated =dropping|=full+of|=dropping+like+flies|=dying',
      'covid-vaccine|vaccine > causes heart|stroke', 'covid-vaccine|vaccine heart ask-why|conspiracy|=provocando',
      'covid-vaccine|vaccine death ask-why|hidden|after', '& vaccine|covid-vaccine death ask-why', '=diedsuddenly',
      '=died+suddenly vaccine', '& =died+suddenly vaccine|ask-why', 'vaccinated death millions|cause',
      'vaccinated death =five+years|=within', '=clot+shot|=death+jab|=kill+shot|=death+shot|=bioweapon',
      'covid-vaccine =kills|=killed|=killing|=murder|=genocide|=bunuh', '& death =2021|=rollout ask-why',
      'vaccine heart death ask-why|after|cause|millions', 'vaccine =dead|=mati =everyone|=semua',
      'vaccine =jatuh+mati|=mati+tiba-tiba', 'vaccinated|vaccine =more death covid unvaccinated',
      'vaccinated =die|=dying|=dead covid =more', 'covid-vaccine =hearts+stopping|=football+pitches|=pitches|=clots',
      '& vaccine|covid-vaccine =hearts+stopping|=rubbery|=fibrous|=funeral+directors|=embalmer|=embalmers',
      '=rubbery+clots|=fibrous+clots|=white+clots', '& =embalmers|=funeral+directors vaccine|=jabbed',
      'vaccine =everyone+i+see|=had+two+or+more', 'covid-vaccine =what\'s+dropping|=dropping+these|=dropping+our|=dropping+young', '& =it\'s+the+vaccine =had+two',
      `${any('athletes, footballers, players, young people, kids, teenagers, pilots, children, bodybuilders, atlet')} ${any('collapsing, collapse, dropping, dropping dead, dying, drop dead, heart attacks, keel over, keeling over')} ${any('because of, due to, since, after, from')} > vaccine !${any('rose, rise, before')}`,
      `${any('vaers, yellow card')} ${any('proves, shows, deaths, killed')} !${any('anyone can, unverified')}`,
    ],
    passes: [
      '=yellow+fever', '=smallpox', '=dengvaxia', '=very+rarely', '=rarely', '=any+vaccine', '=lowers', '=than+any',
      '=killed+my', 'prevent', '=cut', '=cuts', '=reduced', '=reduces', '=fewer', '=saves', '=ended', '=myocarditis',
      '=vitt', '=saved', '=prevented', '=lower', '=unvaccinated+patients', '=hesitancy', '=history+of', '=vitt+clinic',
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
      `${any(
        'covid jab, covid vaccine, covid shot, pfizer shot, pfizer, mrna, moderna, covid jabs, covid vaccines, vaksin covid, vacuna del covid',
        'the jab',
      )} ${any(
        'syncytin, infertile, miscarriages, miscarriage, sperm counts, sperm count, sterile, stillbirths, ovaries, never carry a baby, placenta',
        'mandul, keguguran, infertility, esteril, fertility, sperm, abortos, aborto',
      )} ${any(
        'attacks, attack, cause, causes, never recover, went up, up 80%, kills, destroys, makes, make, made, rise, doubled, crashed, wrecks, ruins',
        'damages, buat, menyebabkan, deja, dropped, collect in, accumulates in, causa, causan, provoca, provocan, produce',
      )} !${any('recovers')}`,
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
    claim: 'Steam, vitamins, hot water, garlic or gargling keep the coronavirus away.',
    source: { by: 'World Health Organization', title: 'Coronavirus disease advice for the public: mythbusters', year: 2022 },
    wordings: [
      'covid remedy|thermo|drink cures|prevent|=kill|=kills',
      '& covid thermo|food|herb|supplement|bodywork =kill|=kills|cures|prevent', 'breath-test covid',
      '& breath-test covid', '& breath-test not covid', 'breath-test not covid',
      'covid bleach|homeopathy|ritual|herb|supplement cure|cures|prevent|better', 'covid =sunlight|=heat =kills|=kill',
      '=alcohol covid =drinking|=gargling|=kills+it',
      'breath-test =clear|=don\'t+have|=haven\'t|=have+it|=you\'ve|=not+infected|=no+cough',
      '& breath-test =clear|=haven\'t+got|=don\'t+have|=stomach|=cough',
      '& =sip|=hot+water|=warm+water|=drink =every+15|=every+quarter|=stomach =virus|=kills|=acid|=washes',
      '=cow+urine|=gomutra|=camel+urine =virus|covid|=infection|cures',
      'food|bodywork|herb =kills|=bunuh|=mata|=kill|=membunuh =virus|=viruses|=semua+virus|=el+virus|=virus+tu',
      'supplement|vitamin-d covid =can\'t+catch|=never+catch|=over+60',
      '& =vitamin+d =can\'t+catch|=never+catch|=you+can\'t+catch', '& bleach =spike|=spike+protein|=parasites',
      'bleach|bodywork|food|herb|supplement =spike+protein|=spike =pulls|=out|=detox|=dissolves|=clears|=flush',
      `${any('holding your breath, hold your breath, tahan nafas')} ${any('without coughing, no cough, don\'t cough, tanpa batuk, sin toser')} ${any(
        'don\'t have, do not have, you\'re clear, are clear, you\'re fine, negative, free of, tak ada, no tienes, haven\'t got',
      )} !${any('not mean')}`,
      `${any('vitamin d, vitamin d level, vitamin d levels, vit d')} ${any('nobody, no one, never, none')} ${any('died, dies, die, caught, catches')} ${any('covid, corona, virus')}`,
    ],
    passes: [
      '=killed+more', '=has+killed', '=have+killed', '=soap', '=hand+sanitiser', '=hand+sanitizer', '=handwashing', '=wash', '=surfaces', '=autoclave', '=paxlovid',
      '=dexamethasone', '=trial', '=vitamin+d+trial', '=vaccine', '=hands', '=trials', '=palsu', '=not+true',
      '=tak+betul', '=mesej', '=culture+medium', '=saline+nebuli', '=lab',
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
      '=vents|=vent|=ventilators|=ventilator|=remdesivir =paid|=bonus|=money =kill|=killed|=die|=died',
      '=hospitals|=doctors =paid =kill|=killed|=vents|=ventilators covid|=vents|=ventilators|=patients',
      `${any(
        'ventilators, ventilator, vents, remdesivir, midazolam, hospital protocols, hospital protocol, intubation, ventiladores',
      )} ${any(
        'killed, kills, murdered, killed the covid, kill, shuts down kidneys, shut down kidneys, destroys kidneys, run death is near',
        'run-death-is-near, death sentence, mataron, to fake, finished them',
      )} !${any('shipman')}`,
    ],
    passes: [
      '=pneumonia', '=died+on', '=weaned', '=ventilator+days', '=killed+me', '=air+vents', '=underpaid', '=overtime',
    ],
    examples: { flags: ['Remdesivir and ventilators killed them, not covid.'], passes: ['She came off the ventilator after three weeks.'] },
  },
  {
    id: 'long-covid-unreal',
    claim: 'Long COVID is not real.',
    source: { by: 'National Academies of Sciences, Engineering, and Medicine', title: 'A Long COVID Definition', year: 2024, doi: '10.17226/27768' },
    wordings: [
      'long-covid not =kids|=children|=teenagers', 'long-covid fake|=anxiety|=lazy|=laziness|=in+their+heads|=psychosomatic|=attention',
      '& long-covid fake|=lazy|=laziness|=excuse', 'long-covid =just|=only =anxiety|=deconditioning|depression',
      'long-covid =is =deconditioning|=instagram|=lazy|=anxiety|=made+up|=tiktok',
      '& long-covid =treadmill|=get+them+on|=lazy|=attention',
      `${any('long covid')} ${any(
        'all in the head, in the head, in their heads, in your head, not real, isn\'t real, laziness, lazy, made up, vaccine injury, vaccine injured',
        'doesn\'t exist, excuse, anxiety, hysteria, attention seeking, mengada, just depression',
      )}`,
    ],
    passes: [
      '=is+real', '=not+anxiety', '=isn\'t+anxiety', '=pem', '=post-exertional', '=not+deconditioning', '=not+just',
      '=harm',
    ],
    examples: { flags: ['Long covid isn\'t real, it is anxiety.'], passes: ['Long covid is real and disabling.'] },
  },
  {
    id: 'other-outbreak-hoax',
    claim: 'Bird flu, mpox, Ebola, Lassa fever or cholera is made up, or a vaccine\'s side effect.',
    source: { by: 'World Health Organization', title: 'Mpox fact sheet', year: 2024 },
    wordings: [
      'bird-flu|mpox fake|=plandemic|=just|=side+effect|=plan|=sell', '& bird-flu|mpox fake|=plandemic',
      'mpox|bird-flu vaccine cause|=shingles|=side+effect', 'mpox =gay+disease',
      `${any('lassa, lassa fever, ebola, cholera, zika, marburg')} ${any('oyinbo story, white man\'s story, white man story, is a story, is a scam, is fake, made up, invented, doesn\'t exist, does not exist, to collect our, to sell')}`,
    ],
    passes: ['=not', '=preparedness'],
    examples: { flags: ['Monkeypox is just shingles from the jab.'], passes: ['Mpox was described in 1958.'] },
  },
];
