/** Hormones, skin, joints, eyes, ears and immune system. Columns and units: `../README.md`. */
export const BODIES = `
type 1 diabetes; type 1; t1dm; T1DM; type one diabetic; t1 diabetic; type 1 diabetic; insulin dependent; T1D; new type 1; type one; insulin pump; diagnosed type 1; new onset type 1; juvenile diabetes | d | 280-600 MY 30-90 IN 40-100 | 10-30 | 47 | young | | IDF
diabetes; type 2 diabetes; type 2; diabetic; t2dm; T2DM; T2D; type 2 diabetic; kencing manis; insulin; a1c; hba1c; A1c; ozempic; on insulin; metformin; high sugar; high sugars; his sugars; her sugars; the sugars; type two; sugar control | d | 5000-11000 MY 12000-17000 IN 7000-10000 | 300-800 | 47 | elderly | | IDF
DKA; dka; diabetic ketoacidosis; ketoacidosis; euglycaemic dka | d | | 30-95 | 47 | young | | NICE
HHS; hhs; hyperosmolar | d | | 3-13 | 50 | elderly | | NICE
hypo; hypoglycaemia; hypoglycaemic; severe hypo; low sugar; bm of | d | | 40-220 | 46 | elderly | | NICE
hypothyroid; hypothyroidism; hashimotos; underactive thyroid; myxoedema | d | 2000-5500 | 100-350 | 80 | older | | NICE
hyperthyroid; graves; graves disease; thyrotoxicosis; overactive thyroid | d | 500-1500 | 20-55 | 78 | middle | | NICE
thyroid storm; myxoedema coma; myxedema coma | d | | 0.1-0.9 | 74 | middle | | ORPHANET
addisons; addison disease; adrenal insufficiency; adrenal crisis; addisonian crisis | d | 9-28 | 0.5-2 | 56 | middle | orph=1-5/10^4 | ORPHANET
cushings; cushing disease; cushing syndrome | d | 4-8 | 0.2-0.5 | 75 | middle | orph=1-9/10^5 | ORPHANET
acromegaly; gigantism; giantism | d | 3-14 | 0.2-1.1 | 51 | middle | orph=1-9/10^5 | ORPHANET
phaeochromocytoma; phaeo; pheo; paraganglioma | d | 1-9 | 0.1-0.8 | 52 | middle | orph=1-9/10^6 | ORPHANET
insulinoma | d | 0.5-1 | 0.1-0.4 | 58 | middle | orph=1-9/10^6 | ORPHANET
diabetes insipidus | d | 3-5 | 0.3-0.5 | 50 | adult | orph=1-5/10^4 | ORPHANET
congenital adrenal hyperplasia; CAH | d | 6-10 | 6-9b | 50 | child | orph=1-5/10^4 | ORPHANET
ambiguous genitalia; intersex; disorder of sex development | d | 5-30 | 15-30b | 50 | child | | EUROCAT
MEN1; MEN2; multiple endocrine neoplasia | d | 2-9 | | 52 | middle | orph=1-9/10^5 | ORPHANET
obesity; obese; morbidly obese; bariatric patient; super obese; 200kg; 250kg; 300kg | d | 2000-36000 | | 55 | middle | | WHO
gout | d | 1000-4000 | 100-250 | 22 | elderly | | GBD
osteoporosis | d | 2500-6500 | | 80 | frail | | NICE
rhabdo; rhabdomyolysis | d | | 4-28 | 32 | older | | HCUP
hyperkalaemia; high potassium; hypokalaemia; hyponatraemia; sodium of; potassium of | d | | 200-1500 | 52 | frail | | HCUP
malnutrition; starvation; refeeding; scurvy; rickets; kwashiorkor; beriberi | d | | 3-150 | 52 | twopeak | | NHSD
rheumatoid; rheumatoid arthritis | d | 450-1100 | 25-50 | 72 | older | | GBD
lupus; SLE; sle | d | 40-150 | 3-9 | 90 | fertile | orph=1-5/10^4 | GBD
scleroderma; systemic sclerosis | d | 10-35 | 1-3 | 82 | older | orph=1-5/10^4 | ORPHANET
vasculitis; GPA; wegeners; granulomatosis with polyangiitis; anca vasculitis | d | 10-40 | 1.3-3.5 | 47 | older | orph=1-5/10^4 | ORPHANET
giant cell arteritis; GCA; temporal arteritis | d | 60-200 | 4-22 | 70 | frail | ages=48-110 | NICE
takayasu | d | 0.5-3 | 0.05-0.26 | 87 | young | orph=1-9/10^5 | ORPHANET
behcets; behcet | d | 0.5-10 | | 48 | young | orph=1-9/10^5 | ORPHANET
polymyalgia; PMR; polymyalgia rheumatica | d | 300-900 | 40-110 | 68 | frail | ages=48-110 | NICE
ankylosing spondylitis | d | 100-350 | 5-12 | 32 | adult | | NICE
ehlers danlos; EDS; hypermobile | d | 20-250 | | 72 | young | | ORPHANET
vascular ehlers danlos | d | 0.5-2 | | 50 | young | orph=1-9/10^6 | ORPHANET
marfan; marfans | d | 10-25 | | 50 | flat | orph=1-5/10^4 | ORPHANET
osteogenesis imperfecta; brittle bone; brittle bones; brittle bone disease | d | 5-12 | 6-10b | 50 | flat | orph=1-5/10^4 | ORPHANET
fibromyalgia; chronic fatigue; ME/CFS; chronic pain | d | 1000-7000 | | 78 | middle | | NICE
osteoarthritis; arthritis | d | 7000-17000 | | 60 | elderly | | GBD
knee replacement; TKR; total knee; tkr; new knee; knee done; knees done; knee replaced; both knees | p | 1200-2600 | 110-260 | 56 | elderly | ages=25-110 | NJR
hip replacement; THR; total hip; hip replaced; hemiarthroplasty; hip arthroplasty; new hip; hip done; hips done; both hips replaced; hips replaced; hip replaced; second hip | p | 1000-2500 | 110-240 | 60 | elderly | | NJR
scoliosis; spinal fusion; scoliosis surgery; spinal surgery; back surgery; back operation | d | 800-3000 | 8-60 | 68 | teen | | HES
back pain; sciatica; slipped disc; disc prolapse; low back pain; bad back; back went out; put his back out; put her back out; done his back; sakit pinggang | d | 5000-12000 | 1500-6000 | 54 | middle | | GBD
carpal tunnel | d | 2000-5000 | 90-380 | 68 | middle | | NICE
psoriasis | d | 1500-3200 | 60-140 | 50 | adult | | NICE
eczema; atopic dermatitis | d | 4000-13000 | | 52 | child | | GBD
SJS; stevens johnson; toxic epidermal necrolysis; TEN; ten patient skin | d | | 0.1-0.6 | 58 | twopeak | orph=1-9/10^6 | ORPHANET
epidermolysis bullosa; butterfly child; butterfly skin; butterfly baby | d | 0.8-2 | 1.5-2.2b | 50 | child | orph=1-9/10^5 | ORPHANET
harlequin ichthyosis; harlequin baby; ichthyosis | d | 0.05-0.4 | 0.2-0.5b | 50 | infant | orph=1-9/10^6 | ORPHANET
pemphigus; pemphigoid; bullous pemphigoid | d | 3-30 | 0.7-7 | 56 | frail | | ORPHANET
angioedema; hereditary angioedema; HAE | d | 1.5-3 | | 55 | adult | orph=1-9/10^5 | ORPHANET
urticaria; hives; rash; allergic reaction | d | | 400-3500 | 58 | young | | NHAMCS
vitiligo; alopecia | d | 500-2500 | | 52 | adult | | GBD
albinism; albino | d | 3-8 | | 50 | flat | orph=1-5/10^4 | ORPHANET
pressure sore; bed sore; pressure ulcer; grade 4 pressure sore; sacral sore; sacral ulcer; decubitus; bedsore; bedsores; bed sores | d | | 40-350 | 52 | frail | | NICE
cataract; cataract surgery; cataracts | p | 8000-14000 | 550-1200 | 58 | elderly | | HES
retinal detachment; detached retina | d | | 7-19 | 40 | older | | NICE
glaucoma; acute glaucoma; acute angle closure | d | 800-2800 | 4-60 | 54 | elderly | | NICE
blindness; lost his sight; lost her sight; registered blind; visually impaired | d | 150-700 | 10-35 | 56 | frail | | WHO
central retinal artery occlusion; CRAO; sudden vision loss | d | | 0.8-2.5 | 42 | elderly | | NICE
corneal transplant; cornea transplant; keratoplasty | p | | 4-17 | 48 | elderly | | NHSBT
enucleation; eye removed; glass eye; eye gouged | p | | 0.5-4 | 42 | older | | HES
deaf; deafness; hearing impaired; BSL; sign language; hearing loss; hard of hearing | d | 90-1500 | | 50 | frail | | WHO
cochlear implant | p | 15-60 | 1.2-4.2 | 51 | infant | | HES
nosebleed; epistaxis; nose bleed | d | | 100-500 | 44 | elderly | | NICE
tonsillectomy; tonsils out | p | | 40-190 | 57 | child | | HES
post tonsillectomy bleed; bleeding tonsil | d | | 1.5-8 | 52 | teen | | HES
laryngectomy; voice box removed; neck breather | p | 6-20 | 0.5-2 | 15 | elderly | | HES
vertigo; bppv; labyrinthitis; menieres | d | | 200-1600 | 64 | older | | NICE
SCID; severe combined immunodeficiency; bubble boy; bubble baby | d | 0.1-0.6 | 1.4-2.3b | 40 | infant | orph=1-9/10^6 | ORPHANET
immunodeficiency; CVID; agammaglobulinaemia | d | 2-10 | | 48 | flat | orph=1-9/10^5 | ORPHANET
mastocytosis; mast cell | d | 5-15 | 0.4-1.2 | 52 | adult | orph=1-5/10^4 | ORPHANET
transplant; transplant patient; transplant recipient; organ recipient; donor organ; got the call for transplant | p | 60-150 | 5-14 | 39 | middle | | GODT
multivisceral transplant; small bowel transplant; bowel transplant; intestinal transplant | p | 0.2-0.7 | 0.02-0.06 | 48 | child | news | GODT
face transplant; hand transplant; uterus transplant; womb transplant; penis transplant | p | 0.0003-0.006 | 0.00005-0.001 | 45 | adult | news | GODT
heart lung transplant; heart and lung transplant | p | 0.1-0.5 | 0.005-0.03 | 48 | middle | news | GODT
`;
