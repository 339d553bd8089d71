/** Further illnesses and operations of all parts of the body. Columns and units: `../README.md`. */
export const COMMON = `
aortic stenosis; mitral regurgitation; mitral stenosis; valve disease; leaky valve; severe as valve | d | 400-2500 | 15-80 | 48 | elderly | | ESC
rheumatic heart disease; rheumatic fever | d | 5-60 MY 40-300 IN 100-500 AU 20-60 | 0.1-10 | 58 | young | | GBD
thoracic aneurysm; thoracic aortic aneurysm; aortic root; aortic aneurysm | d | 20-300 | 5-12 | 32 | older | | ESC
carotid stenosis; carotid dissection; vertebral artery dissection; vertebral dissection | d | | 2-30 | 45 | middle | | NICE
raynauds; chilblains; venous ulcer; leg ulcer; lymphoedema | d | 200-4500 | | 65 | older | | NICE
arteriovenous malformation; AVM; cavernoma; ruptured avm | d | 10-20 | 0.9-1.6 | 48 | adult | orph=1-5/10^4 | NICE
optic neuritis; uveitis; iritis; scleritis | d | | 3-40 | 58 | adult | | NICE
macular degeneration; AMD; diabetic retinopathy; injections in her eyes; eye injections | d | 600-3500 | 100-350 | 56 | frail | | NICE
conjunctivitis; red eye; corneal ulcer; keratitis; corneal abrasion; endophthalmitis; stye; pink eye; contact lens infection | d | | 800-3500 | 52 | infant | | NHAMCS
orbital cellulitis; periorbital cellulitis; preseptal | d | | 1-12 | 42 | child | | NICE
squint; strabismus; amblyopia; lazy eye | d | 1000-4000 | | 50 | child | | NICE
sinusitis; mastoiditis abscess; potts puffy; cholesteatoma; perforated eardrum | d | | 60-3500 | 54 | twopeak | | NICE
ramsay hunt; sudden hearing loss; SSNHL | d | | 3-30 | 52 | older | | NICE
haemorrhoids; piles; anal fissure; pilonidal; perianal abscess; anal fistula; fistula in ano; buasir | d | 1500-6000 | 150-900 | 48 | middle | | NICE
rectal prolapse; prolapsed rectum | d | | 2-6 | 85 | frail | | HES
hiatus hernia; barretts; barrett oesophagus; h pylori; peptic ulcer; stomach ulcer; gastritis; gastrik; ulcer; stomach ulcers | d | 1000-12000 | 60-400 | 48 | older | | NICE
boerhaave; oesophageal rupture; oesophageal perforation; boerhaaves | d | | 0.2-0.6 | 30 | older | | HES
fatty liver; NASH; nafld; liver abscess; liver cyst; hydatid | d | 100-25000 | 1-60 | 44 | middle | | GBD
hepatic encephalopathy; spontaneous bacterial peritonitis; hepatorenal; portal vein thrombosis | d | | 5-40 | 36 | middle | | NICE
glomerulonephritis; nephritis; iga nephropathy; lupus nephritis; minimal change; fsgs; HSP; henoch schonlein | d | 20-150 | 3-20 | 45 | twopeak | | UKRR
hydronephrosis; bladder stone; ureteric obstruction; neurogenic bladder | d | | 15-90 | 42 | elderly | | NICE
undescended testis; varicocele; hydrocele; epididymitis; orchitis; testicular pain | d | | 60-350 | 0 | child | sex=m | NICE
hyperparathyroidism; hypercalcaemia; parathyroidectomy; calcium of | d | 150-900 | 20-70 | 74 | older | | NICE
siadh; SIADH; central pontine myelinolysis; osmotic demyelination | d | | 0.3-40 | 55 | elderly | | NICE
goitre; thyroid nodule; thyroidectomy; huge goitre; retrosternal goitre | d | 1000-5000 | 20-70 | 78 | middle | | NICE
precocious puberty; short stature; growth hormone; delayed puberty | d | 20-250 | 2-20 | 60 | child | ages=0-19 | NICE
spinal cord compression; metastatic cord compression; MSCC; superior vena cava obstruction; svco; tumour lysis; malignant spinal cord compression | d | | 2-9 | 42 | older | | NICE
dcis; DCIS; lumpectomy; brca; BRCA; li fraumeni; wide local excision | d | 60-500 | 12-40 | 98 | older | | CRUK
gvhd; GVHD; graft versus host; mucositis | d | 1-8 | 0.7-3 | 42 | middle | orph=1-9/10^5 | EBMT
cancer of unknown primary; carcinomatosis; peritoneal carcinomatosis; malignant ascites; omental cake; krukenberg | d | | 8-30 | 54 | elderly | | CRUK
cancer free; in remission; all clear; five years clear; no evidence of disease; NED; cancer survivor; beat cancer; finished treatment | s | 2000-4500 | | 55 | elderly | | CRUK
relapsed; relapse; cancer is back; recurrence | y | | 50-220 | 52 | older | | CRUK
thrombocytopenia; neutropenia; pancytopenia; eosinophilia; leucocytosis; blasts on film; blasts | d | | 15-200 | 50 | elderly | | NICE
wernickes; wernicke; korsakoff; wernicke korsakoff | d | | 1-12 | 28 | middle | | NICE
spinal stenosis; spondylolisthesis; kyphosis; disc herniation; microdiscectomy; laminectomy; epidural abscess; spinal epidural abscess | d | 400-4500 | 30-180 | 50 | older | | NICE
brachial plexus; erbs palsy; wrist drop; saturday night palsy; radial nerve palsy | i | | 2-25 | 40 | young | | NICE
frozen shoulder; rotator cuff; bahu koyak; sakit bahu; tennis elbow; bursitis; plantar fasciitis; trigger finger; tendonitis; bunion; ganglion | d | 2000-8000 | 600-3000 | 56 | middle | | NICE
meniscus; torn meniscus; hamstring tear; biceps rupture; quadriceps rupture; patellar tendon rupture; stress fracture; shin splints; ruptured biceps; torn hamstring; hamstring; pulled hamstring | i | | 40-350 | 32 | middle | | NICE
pulled elbow; nursemaids elbow; toddlers fracture; greenstick | i | | 25-130 | 48 | infant | ages=0-12 | NHAMCS
acne; rosacea; tinea; ringworm; impetigo; warts; molluscum; ingrown toenail; paronychia; sebaceous cyst; lipoma; keloid; pityriasis | d | 5000-20000 | 900-6000 | 53 | teen | | GBD
dress syndrome; erythroderma; drug rash; erythema multiforme; AGEP; drug reaction | d | | 0.5-25 | 54 | older | | NICE
serotonin syndrome; neuroleptic malignant; NMS; lithium toxicity; digoxin toxicity; anticholinergic | d | | 0.5-12 | 50 | older | | NPIS
aspirin overdose; tricyclic overdose; beta blocker overdose; insulin overdose; iron overdose; antidepressant overdose; calcium channel blocker overdose; colchicine overdose; propranolol overdose; metformin overdose; caffeine overdose | i | | 4-60 | 58 | young | | NPIS
lead poisoning; mercury poisoning; cyanide; arsenic; thallium; kerosene | i | | 0.2-10 | 42 | infant | | NPIS
cannabis; edibles; cannabis hyperemesis; ganja; vaping; vape; laughing gas; nitrous; nitrous oxide; whippets; GHB; ketum; kratom; anabolic steroids; gummies; ate gummies | d | | 30-400 | 35 | young | | NHAMCS
hoarding; hoarder; pica; trichotillomania; skin picking; diogenes | d | 100-3500 | | 55 | middle | | NICE
dissociative; conversion disorder; psychogenic; somatic; somatisation; health anxiety | d | 50-4500 | | 68 | young | | NICE
grief; bereaved; bereavement; widowhood; lonely; loneliness | s | 1500-9000 | | 62 | elderly | | ONS
PROM; PPROM; pprom; chorioamnionitis; oligohydramnios; polyhydramnios; waters broke; waters gone; waters went; waters have gone; her waters; preterm rupture of membranes; waters broke at | d | | 15-120 | 100 | fertile | sex=f ages=12-55 | NICE
preterm labour; preterm labor; cervical cerclage; short cervix; threatened preterm labour; incompetent cervix | d | | 25-130 | 100 | fertile | sex=f ages=12-55 | NICE
growth restriction; IUGR; FGR; small for dates; absent end diastolic; twin to twin; TTTS; rhesus disease; fetal anomaly; foetal anomaly; intrauterine transfusion; foetal surgery; fetal surgery | d | | 1-120 | 100 | fertile | sex=f ages=12-55 | NICE
obstetric cholestasis; acute fatty liver of pregnancy; cholestasis of pregnancy | d | | 0.05-14 | 100 | fertile | sex=f ages=14-55 | NICE
induction of labour; failed induction; foetal distress; fetal distress; meconium; pathological ctg; CTG; obstructed labour; failure to progress | d | | 200-500 | 100 | fertile | sex=f ages=12-55 | HES
retained placenta; uterine inversion; manual removal of placenta; mrop; inverted uterus | d | | 0.3-40 | 100 | fertile | sex=f ages=12-55 | NICE
transverse lie; face presentation; brow presentation; compound presentation; undiagnosed breech; undiagnosed twins; surprise twins | d | | 1-12 | 100 | fertile | sex=f ages=12-55 | NICE
en caul; born en caul; caul birth | d | | 0.8-6b | 49 | birth | ages=0-0.1 news | NICE
macrosomia; 5kg baby; big baby; 6kg baby; 11 pounder; 12 pounder; 10 pound baby; 11 pound baby; 12 pound baby | s | | 100-1800b | 35 | birth | ages=0-0.1 | ONS
rainbow baby; miracle baby; after eight miscarriages; after ten years of trying; after years of trying | s | | 30-200 | 100 | fertile | sex=f ages=18-55 | HFEA
older mother; geriatric pregnancy; advanced maternal age; pregnant at 45; pregnant at 46; pregnant at 47; pregnant at 48; pregnant at 50 | s | | 1.5-25 | 100 | fertile | sex=f ages=44-60 | ONS
heavy periods; menorrhagia; amenorrhoea; dysmenorrhoea; bartholins; ovarian cyst; dermoid cyst; vaginismus; PMS; thrush; bv | d | | 900-6000 | 100 | fertile | sex=f ages=9-60 | NICE
bicornuate uterus; mrkh; imperforate hymen; uterus didelphys; vaginal septum; two uteruses; haematocolpos; hematocolpos | d | 10-300 | 0.5-12 | 100 | teen | sex=f | NICE
foreskin; tongue tie; umbilical cord care; nappy rash; cradle cap; teething | d | | 500-4000 | 45 | infant | ages=0-3 | NICE
conjoined separation; separated twins; twin separation; separation of conjoined | p | 0.001-0.01 | 0.00002-0.0006 | 65 | infant | news | EUROCAT
immunised late; unvaccinated; antivax; anti vaxxer; not vaccinated; unimmunised | s | 1500-12000 | | 50 | child | | UKHSA
overseas surgery; turkey teeth; surgery in turkey; medical tourism; botched surgery; botox; filler; BBL; cosmetic surgery; liposuction; breast implants; botched botox; nose job; tummy tuck; breast implant; hair transplant | p | 500-4000 | 100-3000 | 86 | middle | | HES
sex toy; vibrator; viagra; sildenafil; lost condom | s | | 3-60 | 35 | adult | | NHAMCS
pacemaker failure; shunt infection; line infection; wound dehiscence; surgical site infection; anastomotic leak; post op complication; return to theatre; postoperative | d | | 60-700 | 50 | elderly | | HES
readmitted; readmission; bounce back; bounced back; medically fit; bed blocker; delayed discharge; awaiting placement; awaiting package of care; length of stay | s | | 700-2500 | 53 | twopeak | | NHSD
corridor care; trolley for hours; hours on a trolley; waiting for a bed; boarding; 12 hour wait; waited 12 hours; ambulance wait; waited for an ambulance; boarded in the ed; waited 20 hours | s | | 700-4500 | 52 | twopeak | | NHSD
`;
