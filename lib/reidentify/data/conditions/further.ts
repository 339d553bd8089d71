/** What posts tell of and the other tables lack: joints and teeth, blood, nerves, operations by their everyday names. Columns and units: `../README.md`. */
export const FURTHER = `
lisfranc; lisfranc injury; lisfranc fracture; midfoot fracture | i | | 1-10 | 40 | adult | | NICE
burst fracture; L1 burst; L2 burst; T12 burst; L1 fracture; T12 fracture; burst L1; burst vertebra | i | | 5-20 | 35 | adult | | TARN
aphasia; aphasic; lost her words; lost his words | d | 60-350 | 30-60 | 50 | elderly | | SSNAP
pott's spine; potts disease; spinal TB; TB spine; spinal tuberculosis; TB of the spine | d | | 0.1-1 MY 0.5-3 IN 3-12 | 46 | adult | | WHO
Wilson's; Kayser-Fleischer | d | 1-4 | 0.04-0.15 | 50 | young | orph=1-9/10^5 | ORPHANET
perimenopause; perimenopausal; peri-menopause | d | 2500-6000 | 400-900 | 100 | middle | ages=40-56 sex=f | NICE
tommy john; ulnar collateral ligament; UCL tear; UCL reconstruction | p | | 0.5-6 | 4 | teen | ages=13-40 | NHAMCS
bypass | p | 300-900 | 20-75 | 20 | elderly | | NACSA
coiling; coiled; aneurysm clipping; clipped aneurysm; coiled aneurysm | p | 20-80 | 4-14 | 62 | older | | HES
double lung | p | 1-6 | 0.2-0.9 | 45 | middle | | NHSBT
keratoconus | d | 50-250 | 2-25 | 42 | teen | | NICE
gastroparesis | d | 10-300 | 2-8 | 75 | middle | | NICE
osgood schlatter; osgood-schlatter; severs disease | d | 100-600 | 60-250 | 35 | teen | ages=8-17 | NICE
kala azar; visceral leishmaniasis; leishmaniasis; leishmania; Leish | d | | 0.005-0.1 IN 0.05-1 | 42 | young | | WHO
nocardia; nocardiosis | d | | 0.1-0.8 | 40 | older | | CDC
factor v leiden; factor five leiden; thrombophilia | d | 1500-5000 | 10-60 | 52 | adult | | NICE
primary progressive aphasia; semantic dementia | d | 8-25 | 1.5-4.5 | 48 | older | orph=1-5/10^4 | ORPHANET
tetraplegia; quadriplegia | d | 15-60 | 0.6-3 | 25 | adult | | NICE
essential tremor | d | 300-1000 | 20-60 | 50 | elderly | | NICE
psoriatic arthritis | d | 100-400 | 5-25 | 50 | middle | | NICE
pseudogout; CPPD | d | 300-1500 | 20-110 | 52 | elderly | | NICE
otitis; otitis externa | d | 400-2500 | 1500-6000 | 49 | child | | NICE
fishbone; swallowed a bone; chicken bone | i | | 5-40 | 50 | adult | | NHAMCS
swallowed coin; swallowed a ring | i | | 15-60 | 45 | infant | | NPIS
body packing; swallowed packets; swallowed the evidence; body stuffer | i | | 0.1-2 | 20 | young | | NPIS
arc eye; welders flash; flash burn of the eye; metal in the eye; metal in his eye | i | | 15-120 | 8 | adult | | HSE
tooth knocked out; tooth avulsion; avulsed tooth | i | | 100-600 | 42 | teen | | NICE
tooth out; wisdom tooth out; pulled a tooth | p | | 2500-9000 | 51 | adult | | NHSD
boils; carbuncle; furuncle | d | | 150-900 | 48 | young | | NICE
SCC; squamous cell; squamous cell skin cancer | d | 150-900 | 35-120 AU 300-500 | 36 | elderly | | CRUK
discectomy; slipped disc op | p | | 20-110 | 46 | middle | | HES
breast reduction; breast reconstruction; DIEP flap; diep; implant removal | p | | 8-45 | 99 | middle | sex=f | HES
facelift; rhinoplasty | p | | 40-900 | 86 | middle | | HES
hormone replacement; hormone patches; oestrogen patch; estrogen patch; estrogen; oestrogen | p | 1500-6000 | 300-1500 | 98 | middle | ages=40-80 sex=f | NICE
PrEP | p | 30-350 | 10-90 | 3 | young | | UKHSA
radical radiotherapy; fractions of radiotherapy; of radiotherapy; radiation treatment; proton therapy; last fraction | p | | 150-320 | 50 | older | | SACT
DBT; CBT; EMDR; talking therapy; psychotherapy | p | 500-3000 | 300-1800 | 65 | young | | NHSD
contraceptive implant; on the pill | p | 2500-9000 | 500-2200 | 100 | fertile | sex=f | NHSD
port-a-cath; portacath; picc line; hickman line | p | 30-150 | 40-200 | 55 | older | | SACT
PEG feeding; gastrostomy | p | 20-90 | 40-300 | 47 | twopeak | | HES
ICD inserted; pleural drain | p | | 30-140 | 36 | older | | HES
school sores; diaper rash | d | | 800-4000 | 50 | infant | | NICE
hay fever; sinus infection | d | 8000-22000 | 800-5000 | 54 | adult | | NICE
rolled ankle; ankle sprain; twisted knee | i | | 400-1500 | 48 | young | | NHAMCS
groin strain; calf tear; torn calf | i | | 150-900 | 38 | young | | NHAMCS
golfers elbow; de quervains; repetitive strain | d | 800-2500 | 250-900 | 52 | middle | | NICE
hallux valgus; hammer toe; flat feet | d | 5000-20000 | 80-600 | 72 | older | | NICE
nail in foot; nail through foot | i | | 60-300 | 40 | adult | | NHAMCS
cannot sleep; sleepless | d | 5000-15000 | 1000-4000 | 60 | middle | | NICE
needle phobia; needle phobic; scared of needles; afraid of needles; dental phobia; phobia | d | 2000-10000 | | 62 | young | | NICE
stammer; stutter; selective mutism; selectively mute | d | 300-1200 | 40-150 | 25 | child | | NICE
gambling; problem gambler | d | 300-1200 | 40-200 | 25 | young | | NHSD
buprenorphine; suboxone; opioid substitution | p | 100-500 | 20-90 | 28 | middle | | NHSD
grieving | s | 2000-7000 | 1200-4000 | 60 | older | | ONS
weight loss jab | d | 8000-30000 | 300-2500 | 58 | middle | | NHSD
oxygen at home; on home o2; portable oxygen | p | 80-350 | 30-130 | 52 | elderly | | BTS
pilonidal abscess; perianal sepsis; abscess in the usual place | d | | 30-130 | 30 | young | | HES
glutaric aciduria; GA1; glutaric acidaemia | d | 0.3-1 | 0.5-1.2b | 50 | child | orph=1-9/10^6 | ORPHANET
bronchiectatic; bronchiectasis | d | 200-700 | 12-45 | 58 | elderly | | BTS
`;
