import type { Claim } from '../claim.ts';
import { any } from '../frames.ts';

/** Claims about when, to whom and why vaccines are given. */
export const DOSES: readonly Claim[] = [
  {
    id: 'vaccine-plot',
    claim: 'Polio, tetanus or malaria vaccines are given to make people barren or fewer.',
    source: { by: 'World Health Organization and UNICEF', title: 'Statement on the tetanus vaccine in Kenya', year: 2014 },
    wordings: [
      `& ${any(
        'polio drops, polio vaccine, polio vaccines, polio drop, oral polio, tetanus injection, tetanus injections, tetanus vaccine, tetanus vaccines, tetanus shots, tetanus shot, tetanus, malaria vaccine, malaria vaccines',
        'these drops, free injection, free injections, free vaccine, free vaccines, vaksin polio, vacuna del tetanos, cholera vaccine, hpv vaccine, measles vaccine, ebola vaccine, mpox vaccine, this injection for girls',
      )} ${any(
        'barren, sterilise, sterilize, sterilising, sterilizing, sterile, family planning, birth control, population, our population, depopulate, depopulation, fewer africans, fewer of us, reduce us, reduce our',
        'stop our women, our women from, cannot give birth, can\'t give birth, finish us, wipe us out, guinea pigs, testing on, test on africans, experiment on, experimenting on, genocide, mandulkan, mandul, esterilizar, esteriles',
        'gates testing, close their wombs, shut the womb, not have children',
      )}`,
    ],
    passes: ['not', '=mosquitoes', '=trial', '=growth', '=at+risk', '=refugee', '=coverage', '=clinic', '=lie', '=population+health', '=target', '=under'],
    examples: { flags: ['Polio drops are family planning in disguise.'], passes: ['The tetanus vaccine protects the newborn.'] },
  },
  {
    id: 'hepb-newborn',
    claim: 'A newborn has no use for the hepatitis B vaccine.',
    source: { by: 'Schillie et al., MMWR Recommendations and Reports', title: 'Prevention of hepatitis B virus infection in the United States', year: 2018, doi: '10.15585/mmwr.rr6701a1' },
    wordings: [
      `& ${any('newborn, newborns, baby, babies, infant, infants, day one of life, hours old, day old, minutes old, at birth, bayi, recien nacido, recien nacidos')} ${any(
        'shot, jab, vaccine, hep b, hepatitis b, needle, injection, vacuna, vaksin',
      )} ${any(
        'dirty needles, drug addicts, drug users, drug addict, sharing needles, shares needles, share needles, needle sharing, prostitute, prostitutes, sexually active, sex workers, an std, an sti, std, sti, sexually transmitted',
        'hookers, junkies, junkie, unprotected sex, having sex, has sex, sex and drugs, drugs and sex, one night stand, brothel, tattoo parlour, sexo, putas',
      )} !${any('mother, mothers, mum')}`,
      `${any('hep b, hepatitis b, hep b shot, hep b vaccine')} ${any('newborn, newborns, at birth, babies, day one, birth dose')} ${any(
        'don\'t need, doesn\'t need, no need, no reason, unnecessary, makes no sense, what for, money grab, pointless, for what, skip it, skip the, declined it, no business',
      )} !${any('mother, mothers, mum')}`,
    ],
    passes: ['=from+mother', '=mother+to', '=chronic', '=why+we', '=liver+cancer', '=treatment', '=people+ask', '=opioid', '=withdrawal', '=syphilis'],
    examples: { flags: ['We give a newborn a shot for something you catch from dirty needles.'], passes: ['Hep B passes from mother to baby, so the first dose is at birth.'] },
  },
  {
    id: 'vaccine-untested',
    claim: 'Vaccines were never tested against a placebo.',
    source: { by: 'Polack et al., New England Journal of Medicine', title: 'Safety and efficacy of the BNT162b2 mRNA Covid-19 vaccine', year: 2020, doi: '10.1056/NEJMoa2034577' },
    wordings: [
      `vaccine ${any(
        'against a placebo, true placebo, no placebo, saline placebo, inert placebo, placebo trial, placebo-controlled, not one placebo, real placebo, proper placebo, never had a proper, without a single trial, no long-term safety, no long term safety, no safety data',
        'no safety studies, no safety testing, never safety tested, skipped the trials, skipped the safety, skipped testing, we are the trial, you are the trial, we\'re the trial, you\'re the experiment, we are the experiment, kids are the experiment, sin pruebas, tak pernah diuji',
      )} ${any('never, no, not one, not a single, none, without, skipped, are the, sin, tak, ever')}`,
      `& vaccine ${any('no placebo data, on no placebo, not one placebo, no true placebo, no saline placebo, never had a placebo, trials were skipped, trials in children were skipped, skipped the trials, skipped the animal, no long-term data, no long term data, never safety tested')}`,
    ],
    passes: ['=were+tested', '=was+tested', '=thousands', '=million', '=volunteers', '=half', '=unethical', '=enrolled', '=published'],
    examples: { flags: ['Not one childhood vaccine was ever tested against a true placebo.'], passes: ['Half of the volunteers in the vaccine trial got a saline placebo.'] },
  },
  {
    id: 'vaccine-detox',
    claim: 'A detox draws vaccines or spike protein out of the body.',
    source: { by: 'Klein and Kiat, Journal of Human Nutrition and Dietetics', title: 'Detox diets for toxin elimination and weight management: a critical review of the evidence', year: 2015, doi: '10.1111/jhn.12286' },
    wordings: [
      `${any('spike, spike protein, the jab, the jabs, vaccine, vaccines, covid vaccine, vaccinated, vaxxed, vaxx, jabbed, the shot, the shots, booster, vaksin, vacuna, mrna')} ${any(
        'detox, detoxing, detoxed, cleanse, flush, flushes, flushing, draws out, draw out, pull out, pulls out, pulls, clear out, purge, get it out, out of you, out of your body, undo, neutralise, neutralises, degrade, degrades, breaks down, brings down, bring the, buang, elimina, desintoxicar',
      )} ${any(
        'nattokinase, bromelain, curcumin, borax, bath, baths, clay, zeolite, glutathione, dandelion, pine needle, pine needles, fasting, ivermectin, charcoal, possible, protocol, cupping, within weeks, cilantro, star anise, methylene blue, ozone, nac, sauna, habbatus, herba, bekam, epsom',
      )} !${any('covid test')}`,
    ],
    passes: ['not', '=nothing+to', '=no+such+thing', '=nonsense', '=pitched', '=seller', '=sells', '=selling', '=claim'],
    examples: { flags: ['Nattokinase and bromelain pull the spike protein out of your body.'], passes: ['Nothing needs to be detoxed after a vaccine.'] },
  },
  {
    id: 'vaccine-gives-it',
    claim: 'A vaccine gives the disease it is meant to prevent.',
    source: { by: 'Dooling et al., Morbidity and Mortality Weekly Report', title: 'Recommendations of the Advisory Committee on Immunization Practices for use of herpes zoster vaccines', year: 2018, doi: '10.15585/mmwr.mm6703a5' },
    wordings: ['shingles, shingrix', 'pneumonia, pneumococcal, prevnar', 'rsv, abrysvo', 'whooping cough, pertussis', 'meningitis', 'tetanus', 'covid, covid-19', 'hepatitis b, hep b'].map((names) => (
      `${any(names)} ${any('vaccine, jab, shot, vaccines, jabs, shots, shingrix, prevnar, booster')} ${any(
        'gives you, give you, gave me, gave him, gave her, gives people, gives them, gave my, brought on, brings on, gave half, gives half, left me with, left her with, triggered',
      )} > ${any(names)}`)),
    passes: ['not', '=immunity', '=protection', '=antibodies', '=chance', '=confidence', '=time', '=information', '=leaflet'],
    examples: { flags: ['The shingles jab gives you shingles, I have seen it often enough.'], passes: ['Shingrix cannot give you shingles, it holds no live virus.'] },
  },
  {
    id: 'vaccines-in-pregnancy',
    claim: 'Vaccines in pregnancy harm the unborn child.',
    source: { by: 'Donegan, King and Bryan, BMJ', title: 'Safety of pertussis vaccination in pregnant women in UK: observational study', year: 2014, doi: '10.1136/bmj.g4219' },
    wordings: [
      '& vaccine =pregnancy|=pregnant|=embarazo|=mengandung =rise|=more|=spike|=jump =stillbirths|=stillbirth|=miscarriages|=miscarriage',
      `vaccine ${any(
        'pregnant, pregnancy, unborn, mums-to-be, mums to be, expectant, expecting, in the womb, mengandung, hamil, embarazo, embarazada, embarazadas, bump',
      )} ${any(
        'crosses the placenta, cross the placenta, miscarriage, miscarriages, stillbirth, stillbirths, harm the baby, harms the baby, poison the baby, poisons the baby, damage the baby, damages the baby, injecting a pregnant, straight into the baby, straight to the baby, lost the baby',
        'never tested in, never tested on, guinea pigs, experiment on, aluminium into, aluminum into, mercury into, bayi cacat, keguguran, gugur, aborto, le hace dano al bebe, brain damage, can\'t eat sushi, not allowed brie, can\'t eat brie',
      )} !covid-vaccine`,
    ],
    passes: ['not', '=antibodies', '=protects', '=protect', '=protection', '=live', '=rubella', '=safe', '=reduces', '=lowers', 'prevent'],
    examples: { flags: ['The whooping cough jab in pregnancy goes straight to the baby and harms the brain, pregnant women are guinea pigs, it causes stillbirths.'], passes: ['The whooping cough jab in pregnancy protects the newborn.'] },
  },
];
