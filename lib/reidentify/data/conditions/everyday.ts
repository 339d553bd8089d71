/** Tests, treatments and complaints of everyday care, and what other tables leave out. Columns and units: `../README.md`. */
export const EVERYDAY = `
orf; fish tank granuloma; milkers nodule; erysipeloid | d | | 0.3-4 | 35 | adult | | NICE
hair tourniquet; toe tourniquet; hair round his toe; hair round her toe | i | | 0.3-3 | 50 | infant | ages=0-3 | NHAMCS
C4 complete; C5 complete; C6 complete; C5 incomplete; C6 incomplete; T4 complete; T6 complete; T10 complete; T12 complete; T12 incomplete; L1 incomplete; ASIA A; ASIA B; ASIA C | i | 60-120 | 1.5-4 | 24 | young | | NICE
percutaneous valve; pulmonary valve; tricuspid valve; mitral clip; mitraclip | p | | 0.4-6 | 47 | older | | NACSA
PFO closure; pfo closure; ASD closure; asd closure; hole in heart closed | p | | 2-9 | 54 | middle | | NACSA
ablation; catheter ablation; cryoablation | p | | 35-110 | 38 | older | | NACSA
ICD shock; his ICD; her ICD; defibrillator fitted; shocked by ICD | p | 60-160 | 8-40 | 22 | elderly | | NACSA
new AF; in AF; with AF; paroxysmal AF | d | 1500-3300 | 150-420 | 46 | frail | | NICE
tinnitus; ringing in ears | d | 6000-13000 | | 48 | older | | NICE
smear; pap test; cervical screening | p | | 3500-7500 | 100 | adult | sex=f ages=24-66 | NHSD
mammogram; breast screening | p | | 3000-9000 | 100 | older | sex=f ages=38-80 | NHSD
hysteroscopy; endometrial biopsy; colposcopy clinic | p | | 120-400 | 100 | middle | sex=f ages=18-90 | HES
external cephalic version; turned baby; ECV | p | | 3-14 | 100 | fertile | sex=f ages=14-55 | MBRRACE
retinopathy of prematurity; ROP | d | | 80-900b | 47 | birth | | NNAP
B12; b12 injections; pernicious anaemia; vitamin d deficiency | d | 400-4000 | 60-600 | 58 | elderly | | NICE
iron infusion; iron deficiency; venofer; low iron | p | | 90-900 | 76 | middle | | NICE
clavicle; scaphoid | i | | 30-80 | 32 | young | | TARN
mallet finger; mallet thumb; jersey finger | i | | 8-30 | 35 | middle | | NICE
tendon repair; flexor tendon; extensor tendon; cut tendon; severed tendon; tendons repaired; tendon transfer | i | | 15-45 | 28 | young | | HES
achilles; achilles tendon; snapped achilles | i | | 8-40 | 24 | middle | | NICE
calcaneus; calcaneal fracture; broken heel; both heels; heel fracture | i | | 6-18 | 25 | middle | | TARN
RA; seropositive RA; rheumatoid factor | d | 400-1000 | 20-45 | 71 | older | | NICE
sjogren; sjogrens | d | 30-400 | 3-9 | 91 | older | | NICE
hidradenitis; hidradenitis suppurativa | d | 200-1200 | 5-30 | 72 | young | | NICE
hep b | d | 150-700 MY 700-2500 IN 2000-3500 | 2-20 | 43 | middle | | UKHSA
UC; UC flare; flare of UC; ulcerative proctitis | d | 200-500 MY 5-25 IN 20-60 | 8-18 | 47 | middle | | NICE
stage 3 colon; stage 4 colon; stage 2 colon; stage three colon; stage four colon; colon mass; rectal mass; stage 4 bowel; stage 3 bowel | d | 200-450 | 35-70 | 45 | elderly | | CRUK
retention; TWOC; twoc; trial without catheter | d | | 60-350 | 12 | frail | | NICE
BPH; enlarged prostate; big prostate; prostate trouble | d | 2500-6000 | | 0 | elderly | sex=m ages=40-110 | NICE
high cholesterol | d | 9000-24000 | | 48 | elderly | | BHF
POTS; postural tachycardia | d | 40-250 | 5-40 | 86 | young | | NICE
CRPS; complex regional pain | d | 15-70 | 5-26 | 76 | middle | | NICE
foreign body | i | | 60-400 | 45 | child | | NHAMCS
frozen embryo; egg freezing; egg collection; frozen transfer | p | | 30-160 | 100 | fertile | sex=f ages=20-52 | HFEA
coil fitted; coil removal; coil check; implanon; nexplanon | p | | 400-1500 | 100 | fertile | sex=f ages=13-56 | NHSD
repeat pill; pill check; contraceptive pill; contraception; morning after pill | s | 5000-13000 | | 100 | fertile | sex=f ages=13-54 | NHSD
termination; medical termination; early medical abortion | p | | 150-420 | 100 | fertile | sex=f ages=12-52 | NHSD
breastfeeding; breast feeding; cracked nipples | s | 400-1100 | | 100 | fertile | sex=f ages=14-50 | ONS
cut hand; cut finger; cut thumb; sliced finger; sliced thumb; avocado hand; cut foot | i | | 400-1800 | 36 | young | | NHAMCS
difficult airway; front of neck; cant intubate | p | | 2-40 | 42 | older | | ICNARC
renal mass; kidney mass; adrenal incidentaloma; incidentaloma; incidental nodule | d | | 10-90 | 42 | elderly | | NICE
dermoid; teratoma; hair and a tooth; hair and teeth | d | | 3-14 | 95 | fertile | | HES
lump | d | | 250-1600 | 72 | middle | | NICE
voice therapy; vocal cord nodules; voice clinic | p | | 5-80 | 62 | middle | | NICE
tick bite; tick bites | i | | 15-400 | 47 | twopeak | | UKHSA
ciguatera; scombroid; sea urchin | i | | 0.1-6 | 40 | adult | | NPIS
scrub typhus; schistosomiasis; bilharzia; schisto; filariasis | d | | 0.05-6 | 40 | adult | | UKHSA
wheeze; wheezy; viral wheeze; viral induced wheeze | d | | 1200-5000 | 41 | infant | ages=0-7 | NHAMCS
broken tooth; chipped tooth; knocked out tooth; front teeth; patah gigi; gigi patah | i | | 120-800 | 38 | child | | NICE
volts | i | | 0.6-9 | 12 | young | | NICE
zero MRD; MRD negative; mrd; MRD; induction chemo; end of induction | p | | 4-20 | 46 | twopeak | | SACT
walking stick; zimmer; walking frame | s | 2500-9000 | | 56 | frail | | ONS
`;
