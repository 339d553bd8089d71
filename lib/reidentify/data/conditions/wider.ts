/** What first sight of fresh drafts and lists of names showed to be missing: short forms, lay words, rarer illnesses and injuries. Columns and units: `../README.md`. */
export const WIDER = `
MGUS; paraprotein; smouldering myeloma | d | 700-3200 | 60-250 | 42 | elderly | | CRUK
antiphospholipid; antiphospholipid antibodies; lupus anticoagulant; sticky blood | d | 30-70 | 1-5 | 75 | young | | NIH
hairy cell; hairy-cell | d | 2-6 | 0.25-0.6 | 20 | older | | CRUK
G6PD deficiency; G6PD; favism | d | 100-3000 MY 1500-4500 IN 1000-8000 | 1-40 | 15 | child | | WHO
sezary syndrome; Sezary; Sézary | d | 0.1-1 | 0.02-0.1 | 40 | elderly | orph=1-9/10^6 | ORPHANET
mantle cell | d | 4-9 | 0.7-1.4 | 28 | elderly | | CRUK
high grade lymphoma; large B-cell; large b cell | d | 15-70 | 5-9 | 44 | elderly | | CRUK
papillary thyroid; papillary thyroid cancer; follicular thyroid; thyroid lobe; radioiodine; radioactive iodine | d | 60-200 | 5-16 | 74 | middle | | CRUK
medullary thyroid; anaplastic thyroid | d | 1-6 | 0.1-0.5 | 52 | older | | CRUK
renal cell; kidney tumour | d | 40-130 | 10-20 | 37 | elderly | | CRUK
cholangio; klatskin tumour; bile duct tumour | d | 2-8 | 2-5 TH 20-90 | 48 | elderly | | CRUK
triple negative; triple neg | d | 60-180 | 8-16 | 100 | middle | sex=f ages=20-100 | CRUK
HER2; HER2 positive; her2 positive; HER2+ | d | 80-250 | 9-20 | 99 | older | | CRUK
BRCA1; BRCA2; brca carrier; BRCA positive | d | 120-500 | 5-60 | 75 | adult | | NIH
breast screening recall | d | | 300-1200 | 98 | middle | | NHSD
parotid; parotid tumour; parotid lump; pleomorphic adenoma; parotidectomy | d | 10-60 | 3-10 | 52 | older | | HES
Pancoast; pancoast tumour | d | 0.3-3 | 0.5-4 | 40 | elderly | | CRUK
ALK positive; ALK-positive; EGFR positive; EGFR mutant; EGFR lung; ALK lung | d | 2-15 MY 5-25 | 1.5-9 | 58 | older | | CRUK
vulvar cancer | d | 6-18 | 1.5-4 | 100 | elderly | sex=f | CRUK
MODY; LADA; maturity onset diabetes | d | 10-110 | 1-12 | 52 | young | | NICE
conns; Conn's; primary aldosteronism; hyperaldosteronism | d | 50-900 | 1-20 | 50 | middle | | NICE
hypopara; low parathyroid | d | 20-45 | 1-5 | 72 | older | | NICE
familial hypercholesterolemia; tendon xanthoma; familial high cholesterol | d | 200-500 | 5-40 | 50 | adult | | NICE
hEDS; ehlers; hypermobility | d | 20-600 | 5-60 | 82 | young | | NICE
22q; di george | d | 8-30 | 17-35b | 50 | child | | ORPHANET
Beckers; becker dystrophy | d | 1.5-4 | 3-7b | 0 | young | sex=m | ORPHANET
MIS-C; PIMS; PIMS-TS; MISC | d | | 0.05-3 | 40 | child | ages=0-20 | CDC
JIA; juvenile arthritis; juvenile idiopathic arthritis | d | 15-60 | 1.5-5 | 66 | teen | ages=0-22 | NICE
ank spond; ankylosing; axial spondyloarthritis; axial spa | d | 100-500 | 5-15 | 30 | young | | NICE
membranous; membranous nephropathy | d | 8-30 | 0.8-1.6 | 35 | older | | UKRR
CREST; limited scleroderma | d | 5-25 | 0.4-1.6 | 85 | older | | NICE
erythrodermic; erythrodermic psoriasis | d | | 0.6-3 | 38 | older | | NICE
DRESS; drug reaction with eosinophilia | d | | 0.2-2 | 52 | adult | | NICE
melioid | d | | 0.005-0.3 MY 3-20 AU 0.3-2 TH 3-20 IN 0.2-5 | 35 | older | | WHO
rickettsia; rickettsial; typhus; spotted fever; rocky mountain spotted fever | d | | 0.05-3 | 42 | adult | | CDC
knowlesi; P. knowlesi; monkey malaria | d | | 0.002-0.05 MY 6-20 | 22 | adult | | WHO
vivax | d | | 0.3-2.5 IN 3-40 | 38 | adult | | UKHSA
giardia; giardiasis; cryptosporidium; campy; shigella | d | | 60-900 | 49 | twopeak | | UKHSA
toxo; ocular toxo | d | | 0.5-8 | 50 | young | | UKHSA
CMV; CMV retinitis; cmv colitis; CMV viraemia | d | | 2-40 | 48 | twopeak | | UKHSA
Lemierre; lemierres; Lemierre's | d | | 0.1-0.9 | 45 | young | | UKHSA
hep e; hep E; hepatitis e | d | | 0.5-12 IN 5-60 | 40 | older | | UKHSA
PJP | d | | 0.4-4 | 35 | middle | | UKHSA
pneumonic plague | d | | 0.0005-0.1 | 42 | young | news | CDC
RLS | d | 2000-9000 | 150-1000 | 65 | older | | NICE
ADEM; MOGAD; MOG antibody; acute disseminated | d | 1-6 | 0.15-0.9 | 52 | child | | ORPHANET
MSA; multi system atrophy | d | 2-7 | 0.4-1 | 48 | older | | NIH
NPH; normal pressure hydrocephalus | d | 10-150 | 2-8 | 48 | frail | | NIH
de clerambault; clerambault | d | 0.5-15 | 0.05-2 | 75 | middle | | NICE
Prinzmetal; vasospastic angina; coronary spasm; coronary vasospasm | d | 5-60 | 1-12 | 45 | middle | | ESC
patent ductus; ductus arteriosus | d | | 30-90b | 56 | birth | | EUROCAT
may thurner; May-Thurner | d | 1-30 | 0.3-5 | 70 | young | | NVR
Buerger's; Buergers | d | 1-10 | 0.2-2 | 20 | middle | | NVR
PCD; primary ciliary dyskinesia; kartagener | d | 2-12 | 3-12b | 50 | child | | ORPHANET
alpha-1; alpha one; A1AT | d | 10-40 | 0.3-2 | 46 | middle | | ORPHANET
bronch; bronchs; bronchi baby | d | | 300-900 | 42 | infant | ages=0-2 | NICE
ABPA; bronchopulmonary aspergillosis | d | 15-90 | 1-8 | 52 | middle | | BTS
chylothorax | d | | 0.8-5 | 48 | twopeak | | HES
mallory weiss; Mallory-Weiss | d | | 4-12 | 28 | middle | | HES
mirizzi; mirizzi syndrome | d | | 0.1-2 | 60 | older | | HES
malrotation | d | | 15-60b | 42 | infant | | EUROCAT
staghorn; staghorn calculus | d | 5-60 | 1-10 | 62 | older | | NICE
AFLP | d | | 0.03-0.2 | 100 | fertile | sex=f ages=14-52 | MBRRACE
praevia; previa | d | | 4-9 | 100 | fertile | sex=f ages=14-54 | MBRRACE
chorio | d | | 10-60 | 100 | fertile | sex=f ages=13-52 | MBRRACE
lichen sclerosus; lichen planus | d | 200-2000 | 15-60 | 82 | older | | NICE
Paget's; pagets; pagets disease | d | 50-400 | 5-25 | 45 | elderly | | NICE
Rokitansky; born without a womb; no womb | d | 7-20 | 10-25b | 100 | young | sex=f | ORPHANET
androgen insensitivity; CAIS | d | 1-6 | 1-6b | 100 | young | sex=f | ORPHANET
Edwards | d | 0.2-2 | 8-60b | 58 | infant | | EUROCAT
RDS; surfactant; hyaline membrane | d | | 500-1300b | 44 | birth | | NNAP
IVH; intraventricular bleed; brain bleed on ultrasound; grade 3 IVH; grade 4 IVH | d | | 60-400b | 44 | birth | | NNAP
kernicterus | d | | 0.5-25b | 42 | birth | | NNAP
plagiocephaly; flat head; head shape | d | | 500-3000b | 40 | birth | | NICE
night blindness; ushers | d | 15-35 | 0.5-2 | 47 | adult | | NICE
CRVO; BRVO; retinal vein occlusion; vein occlusion | d | 150-600 | 15-60 | 50 | elderly | | NICE
acanthamoeba; microbial keratitis; contact lens ulcer; fungal keratitis | d | | 3-60 IN 30-300 | 52 | young | | NICE
hyphema; hyphaema; scratched cornea | i | | 60-500 | 28 | young | | NHAMCS
pilon; pilon fracture; trimalleolar; trimalleolar fracture; trimal; bimalleolar; bimal | i | | 5-60 | 48 | adult | | TARN
Monteggia; Galeazzi; both-bone; both bone; both bones; both bone forearm; both bones of the forearm; radius and ulna | i | | 40-150 | 34 | child | | NHAMCS
pubic ramus; pubic rami; pubic ramus fracture | i | | 15-60 | 74 | frail | | NHFD
tibial plateau; plateau fracture; femoral shaft; shaft of femur | i | | 15-45 | 42 | adult | | TARN
Dupuytren's; dupuytrens; dupuytren contracture; curled fingers | d | 2000-12000 | 40-350 | 25 | elderly | | NICE
EDH | i | | 1-10 | 28 | young | | TARN
DAI; diffuse axonal; axonal injury | i | | 1-12 | 28 | young | | TARN
haemopneumothorax; haemothorax; hemothorax | i | | 6-40 | 28 | adult | | TARN
distal biceps; biceps tendon; pec rupture; ruptured pec | i | | 2-15 | 4 | middle | | NHAMCS
urethral injury; ruptured bladder; bladder rupture | i | | 0.5-6 | 22 | adult | | TARN
blowout; orbital blowout; orbital floor; blowout fracture; broken orbit | i | | 10-60 | 25 | young | | NHAMCS
HACE; cerebral edema of altitude | d | | 0.02-1 | 25 | young | | WHO
fat embolism; fat emboli | d | | 0.3-5 | 35 | young | | TARN
knee haemarthrosis; ruptured quads; quads tendon | i | | 1-6 | 12 | older | | NHAMCS
magnets | i | | 1-12 | 42 | child | ages=0-18 | NPIS
nangs; laughing gas canisters | d | | 0.5-12 | 38 | young | | NPIS
synthetic cannabinoids | d | | 3-60 | 18 | young | | NPIS
puberty blockers; early puberty | d | 10-120 | 3-40 | 70 | teen | ages=4-18 | NICE
argyria; silver skin; blue skin | d | 0.02-1 | 0.002-0.1 | 45 | older | | NIH
uti again | d | | 3000-9000 | 84 | frail | | NICE
post covid | d | 1500-4500 | 100-1200 | 62 | middle | | ONS
CFS | d | 200-900 | 15-60 | 77 | middle | | NICE
fibro | d | 2000-5500 | 80-350 | 80 | middle | | NICE
PMDD; period pain; painful periods; irregular periods | d | 6000-16000 | 800-3500 | 100 | fertile | sex=f ages=10-56 | NICE
blood in his stool; PR bleeding | y | | 500-2500 | 50 | older | | NICE
hot flashes | y | 4000-11000 | | 92 | middle | | NICE
shoulder pain; stiff shoulder; sore shoulder; hip pain; knee pain; bad knee; bad knees; dodgy knee; dodgy hip; bad hip | y | 8000-25000 | | 56 | elderly | | NICE
slipped a disc; done his back in; done her back in | d | 8000-25000 | 2000-7000 | 52 | middle | | NICE
bad chest; dodgy chest; chesty; LRTI | d | | 2500-9000 | 52 | twopeak | | NICE
dodgy ticker; dicky heart; heart trouble; poor EF; EF of 15; low EF | d | 1500-7000 | 150-600 | 44 | elderly | | BHF
a bit of sugar; kena kencing manis; sugar problem | d | 6000-12000 MY 12000-20000 IN 7000-14000 | 300-1100 | 48 | elderly | | IDF
BP problem; high blood; hipertensi | d | 20000-35000 | 700-3000 | 50 | elderly | | NICE
wonky heart rhythm; funny turn; funny turns; fainting | y | | 400-2500 | 55 | twopeak | | NICE
growing pains; limping | y | | 200-1500 | 45 | child | | NICE
temper tantrums; bedwetting; wets the bed; soiling; toilet training | d | 800-4000 | 150-900 | 38 | child | ages=3-18 | NICE
thumb sucking; reflux baby; silent reflux | d | 400-1600 | 400-1600 | 49 | infant | ages=0-3 | NICE
threadworm; pinworm | d | | 500-4000 | 58 | child | | NICE
verruca; verrucas; slapped cheek; strep A | d | | 300-3000 | 50 | child | | UKHSA
painful sex; low libido | d | 2000-9000 | 800-5000 | 96 | fertile | sex=f ages=14-70 | NICE
ED meds; premature ejaculation | d | 4000-12000 | 300-2500 | 0 | older | sex=m ages=18-100 | NICE
an STI | d | | 120-900 | 50 | young | | UKHSA
infertile; trying for a baby; subfertility; low sperm count; azoospermia | d | 600-2500 | 80-400 | 60 | fertile | | HFEA
going deaf; ear wax | d | 8000-20000 | 1500-5000 | 48 | frail | | NICE
short sight; myopia; high myopia; myopic; shortsighted; minus 10; minus 8; minus 12; minus 6; minus 5 | d | 1000-25000 | 200-2500 | 52 | young | | WHO
blepharitis; dry eyes; dry eye; chalazion | d | | 1500-6000 | 54 | twopeak | | NICE
tooth decay; rotten teeth; caries; gum disease; bleeding gums | d | 5000-25000 | 2500-12000 | 50 | adult | | NICE
hare lip | d | | 100-180b | 42 | birth | | EUROCAT
extra finger; extra toe; polydactyly; webbed toes; webbed fingers; syndactyly | d | 40-200 | 60-250b | 42 | child | | EUROCAT
birth defect; heart defect; hole in the heart; hole in her heart; hole in his heart; murmur | d | 300-1200 | 600-1400b | 50 | child | | EUROCAT
sleepwalker; nightmares | d | 800-4000 | 100-900 | 48 | child | | NICE
exam stress; exam anxiety; school refusal; school refuser; bullied; bullying | d | 800-6000 | 400-3000 | 55 | teen | ages=5-24 | NHSD
burned out; burnt out; burn out; work stress; stressed at work; stress leave; signed off with stress; off sick with stress | d | 2000-9000 | 1200-6000 | 62 | middle | ages=18-70 | NHSD
hair pulling; trich | d | 500-4000 | 20-200 | 62 | adult | | NICE
internet addiction; gaming addiction; gaming disorder; porn addiction | d | 200-3000 | 20-300 | 18 | teen | | NHSD
vaper | d | 4000-14000 | 100-900 | 48 | young | | NHSD
overweight; losing weight | d | 15000-35000 | | 52 | middle | | NHSD
faltering growth | d | 200-1500 | 1500-9000b | 42 | infant | | NICE
blocked stent; blocked catheter; blocked nephrostomy; suprapubic catheter; long-term catheter | d | 60-500 | 60-900 | 32 | frail | | HES
grade 4 sore | d | 100-700 | 200-900 | 55 | frail | | NHSD
ulcers on her legs; ulcers on his legs; ulcerated leg | d | 200-900 | 80-400 | 56 | frail | | NICE
elephantiasis; lymphatic filariasis | d | 150-500 | 20-120 | 82 | older | | NICE
sepsis from a cut; infected cut; infected bite; infected wound; wound infection; infected toe; whitlow; felon | d | | 300-2500 | 46 | adult | | NHAMCS
ingrowing toenail; toenail; fungal nail; fungal toenail; athletes foot; corns; callus | d | 3000-14000 | 500-4000 | 48 | older | | NICE
`;
