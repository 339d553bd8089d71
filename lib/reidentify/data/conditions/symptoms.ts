/** What people come with, and what is found before it has a name. Columns and units: `../README.md`. */
export const SYMPTOMS = `
chest pain; chest tightness; crushing chest pain; sakit dada; dolor de pecho | y | | 1500-3500 | 50 | older | | NHAMCS
shortness of breath; breathless; SOB; dyspnoea; short of breath; sesak nafas; couldnt breathe; cant breathe; hypoxic; hypoxia | y | | 900-2500 | 51 | elderly | | NHAMCS
abdominal pain; belly pain; tummy pain; stomach pain; abdo pain; stomach ache; sakit perut; epigastric pain; RIF pain; RUQ pain; flank pain | y | | 2500-6000 | 60 | young | | NHAMCS
headache; thunderclap headache; worst headache; worst headache of her life; worst headache of his life; sakit kepala | y | | 900-3500 | 63 | adult | | NHAMCS
fever; pyrexia; febrile; pyrexia of unknown origin; PUO; FUO; demam; rigors; fiebre | y | | 1200-5000 | 49 | infant | | NHAMCS
vomiting; vomits; nausea; vomited; muntah; projectile vomiting | y | | 1000-4000 | 57 | infant | | NHAMCS
diarrhoea; bloody diarrhoea; cirit birit | y | | 800-5000 | 52 | infant | | NHAMCS
cough; cough and cold; batuk; sore throat; runny nose; URTI; uri; common cold; sniffles; selsema | y | | 8000-40000 | 53 | infant | | NHAMCS
dizzy; dizziness; lightheaded; pening | y | | 700-2500 | 60 | elderly | | NHAMCS
off legs; off his legs; off her legs; generally unwell; not himself; not herself; tired all the time; TATT; fatigue; lethargy; lethargic; malaise | y | | 800-5000 | 57 | elderly | | NHAMCS
hypotensive; peri arrest; periarrest; deteriorating; hypovolaemic shock; haemorrhagic shock | y | | 40-250 | 44 | elderly | | ICNARC
bleeding; bleed; haemorrhage; bled out; exsanguinated; haemorrhaging; massive haemorrhage; exsanguination | y | | 100-800 | 50 | elderly | | HCUP
haematuria; blood in urine; frank haematuria; peeing blood | y | | 150-700 | 32 | elderly | | NICE
rectal bleeding; pr bleed; lower gi bleed; blood in stool; haematochezia; bleeding from bottom | y | | 200-1500 | 50 | older | | NICE
jaundice; painless jaundice; yellow eyes; yellow skin; icteric | y | | 30-160 | 46 | older | | NICE
weight loss; unexplained weight loss; night sweats; lost weight | y | | 300-1500 | 52 | older | | NICE
breast lump; neck lump; lump in breast; lump in neck; lymphadenopathy; swollen glands | y | | 500-2500 | 70 | middle | | NICE
palpitations; heart racing; racing heart; tachycardic; tachy | y | | 300-1200 | 60 | adult | | NHAMCS
swollen leg; swollen legs; leg swelling; oedema; ankle swelling; unilateral leg swelling | y | | 300-1200 | 55 | elderly | | NHAMCS
unresponsive; found unresponsive; found collapsed; low gcs; GCS 3; gcs 3; reduced consciousness; obtunded; unconscious; knocked out; tak sedar; found down; collapsed | y | | 80-500 | 45 | elderly | | NHAMCS
cyanosed; blue baby; turned blue; cyanosis; mottled; floppy baby; floppy infant; brue; BRUE | y | | 20-150 | 47 | infant | | NHAMCS
limp; limping child; refusing to walk; wont walk; stopped walking | y | | 40-250 | 43 | child | | NICE
in agony; total body pain; screaming in pain; intractable pain | y | | 5000-20000 | 55 | adult | | NHAMCS
diplopia; double vision; blurred vision; visual loss; lost vision; ptosis; nystagmus | y | | 60-400 | 52 | older | | NICE
numbness; tingling; pins and needles; foot drop; neuropathy; peripheral neuropathy; radiculopathy; myelopathy | y | 1000-3500 | 150-900 | 52 | older | | NICE
amnesia; memory loss; transient global amnesia; lost his memory; lost her memory | y | | 3-30 | 50 | elderly | | NICE
tremor; ataxia; unsteady; gait | y | 500-2500 | 20-200 | 50 | elderly | | NICE
hiccups; intractable hiccups; hiccups for days | y | | 0.5-20 | 22 | older | | HCUP
incontinent; incontinence; bed wetting; enuresis | y | 3000-12000 | | 66 | frail | | NICE
dysphagia; cant swallow; odynophagia | y | | 100-500 | 51 | elderly | | NICE
stridor; laryngospasm; hoarse voice; lost her voice; lost his voice; vocal cord palsy | y | | 20-200 | 52 | twopeak | | NICE
dehydrated; dehydration; not eating; failure to thrive; FTT; poor feeding; not feeding | y | | 150-900 | 51 | twopeak | | HCUP
crying baby; colic; inconsolable; colicky baby | y | | 60-300 | 48 | infant | ages=0-2 | NHAMCS
developmental delay; global developmental delay; speech delay; not talking | y | 500-2500 | 30-150 | 35 | infant | ages=0-18 | NICE
insomnia; cant sleep; sleep problem; sleepwalking; night terrors | y | 3000-12000 | | 58 | older | | NICE
agitated; aggressive; violent patient; code grey; code gray; four point restraints; restrained; combative; swung at; spat at | y | | 150-900 | 36 | young | | NHAMCS
frequent flyer; frequent attender; comes in every week; thirtieth visit; 30th visit; third time this week; regular in ed | s | 50-500 | | 48 | middle | | NHAMCS
life support; withdrawn care; withdrawal of care; terminal extubation; turned off; turned off life support; switched off; compassionate extubation | p | | 30-120 | 45 | elderly | | ICNARC
dnr; DNACPR; dnacpr; DNR tattoo; not for resus; goals of care | s | | 300-1500 | 52 | frail | | NHSD
epidural; spinal anaesthetic; nerve block; spinal block; regional anaesthesia | p | | 400-1400 | 75 | young | | NAP4
cannula; cannulated; hard to cannulate; difficult access; intraosseous; IO access; difficult cannulation | p | | 5000-15000 | 53 | twopeak | | HES
resuscitated; resuscitation; resuscitating; defibrillated; defibrillator; shocked; aed; AED; bystander cpr | p | | 60-220 | 38 | twopeak | | CARES
paracentesis; ascitic tap; ascitic drain; pleural tap; thoracocentesis; pleurodesis | p | | 30-150 | 42 | older | | HES
nephrectomy; cystectomy; ureteroscopy; lithotripsy; JJ stent; nephrostomy; ureteric stent | p | | 30-180 | 42 | older | | HES
oxygen; home oxygen; on oxygen; nebuliser; nebs; neb; high flow oxygen | p | 150-700 | 500-2500 | 50 | twopeak | | BTS
blood thinners; warfarin; apixaban; DOAC; doac; anticoagulated; rivaroxaban; on thinners; eliquis; xarelto | p | 1300-3200 | | 46 | elderly | | NICE
statin; polypharmacy; blister pack; dosette; on 20 medications; pill burden | s | 5000-22000 | | 50 | elderly | | NICE
steroids; prednisolone; methotrexate; immunosuppressed; biologics; infliximab; adalimumab; tocilizumab; rituximab | p | 800-4500 | | 56 | older | | NICE
morphine; oxycodone; opioids; fentanyl patch; on opiates; chronic opioids; oxy; percocet; tramadol; codeine | p | 1500-6000 | | 57 | older | | NICE
glp1; wegovy; mounjaro; semaglutide; weight loss injection; tirzepatide | p | 300-6000 | | 65 | middle | | NICE
clozapine; lithium; depot; antipsychotic; olanzapine | p | 200-1500 | | 48 | middle | | NICE
antibiotics; iv antibiotics; course of antibiotics | p | | 20000-75000 | 56 | twopeak | | UKHSA
penicillin allergy; nut allergy; peanut allergy; allergy; allergic; food allergy; latex allergy; egg allergy; shellfish allergy; milk allergy | y | 1500-9000 | | 55 | child | | NICE
`;
