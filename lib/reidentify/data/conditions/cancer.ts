/** Cancer and blood. Columns and units: `../README.md`. */
export const CANCER = `
cancer; malignancy; carcinoma; tumour; kanser; barah; cáncer | d | 3500-6500 | 450-640 | 49 | elderly | | CRUK
terminal cancer; metastatic cancer; stage 4; stage iv; stage four; mets; metastases; metastatic disease; palliative cancer; end stage cancer; secondaries; spread to bones; spread to liver; spread to brain; spread to lungs; spread everywhere; riddled with cancer | d | 250-900 | 150-270 | 47 | elderly | | CRUK
breast cancer; kanser payudara | d | 900-2200 | 70-100 | 99 | older | ages=20-110 | CRUK
male breast cancer; breast cancer in a man; man with breast cancer | d | 2-10 | 0.4-1.3 | 0 | elderly | sex=m ages=25-110 | CRUK
lung cancer; small cell; kanser paru-paru; kanser paru | d | 80-180 | 55-80 | 48 | elderly | ages=25-110 | CRUK
bowel cancer; colorectal cancer; colon cancer; rectal cancer; CRC; kanser kolon; kanser usus | d | 300-550 | 38-72 | 45 | elderly | | CRUK
young bowel cancer; early onset colorectal | d | 15-50 | 4-10 | 48 | young | ages=15-50 | CRUK
prostate cancer; kanser prostat | d | 600-1500 | 75-140 | 0 | elderly | sex=m ages=38-110 | CRUK
pancreatic cancer; pancreas cancer; pancreatic mass; mass in pancreas; pancreatic adenocarcinoma | d | 12-35 | 12-17 | 49 | elderly | ages=25-110 | CRUK
liver cancer; hepatocellular carcinoma; HCC; hepatoma; kanser hati | d | 8-25 | 5-11 | 32 | elderly | | CRUK
cholangiocarcinoma; bile duct cancer; klatskin | d | 2-6 | 1.2-4.5 | 48 | elderly | orph=1-9/10^5 | ORPHANET
stomach cancer; gastric cancer; linitis plastica | d | 12-30 | 6-13 | 36 | elderly | | CRUK
oesophageal cancer; cancer of gullet | d | 10-25 | 5-15 | 31 | elderly | ages=25-110 | CRUK
kidney cancer; renal cell carcinoma; renal cancer | d | 80-180 | 15-22 | 37 | older | | CRUK
wilms tumour; wilms; nephroblastoma | d | 1-3 | 0.1-0.2 | 52 | infant | ages=0-15 orph=1-9/10^5 | ORPHANET
bladder cancer | d | 90-220 | 14-25 | 26 | elderly | ages=25-110 | CRUK
testicular cancer; cancer of testicle; lost a testicle | d | 60-150 | 2.6-4.8 | 0 | young | sex=m ages=13-70 | CRUK
penile cancer; cancer of penis; penectomy | d | 4-10 | 0.4-1.2 | 0 | elderly | sex=m orph=1-9/10^5 | CRUK
cervical cancer; cervix cancer; kanser serviks; kanser pangkal rahim | d | 50-120 | 4-9 | 100 | middle | sex=f ages=18-110 | CRUK
ovarian cancer; kanser ovari | d | 50-100 | 8.5-13 | 100 | older | sex=f ages=12-110 | CRUK
womb cancer; endometrial cancer; uterine cancer | d | 100-240 | 12-19 | 100 | older | sex=f ages=25-110 | CRUK
vulval cancer; vulvectomy | d | 8-20 | 1.4-2.2 | 100 | elderly | sex=f ages=25-110 | CRUK
melanoma | d | 200-450 MY 1-4 IN 0.5-2 | 20-36 AU 55-70 MY 0.3-0.8 | 48 | older | | CRUK
skin cancer; BCC; basal cell; squamous cell carcinoma; rodent ulcer | d | 800-3000 | 200-500 | 43 | elderly | | CRUK
merkel cell | d | 1-3 | 0.4-0.9 | 42 | frail | orph=1-9/10^6 | ORPHANET
brain tumour; brain cancer | d | 50-130 | 10-25 | 48 | older | | CRUK
glioblastoma; GBM; gbm; glioma; astrocytoma | d | 5-12 | 3-6.5 | 41 | older | orph=1-9/10^5 | ORPHANET
DIPG; dipg; diffuse intrinsic pontine glioma; diffuse midline glioma | d | 0.1-0.3 | 0.05-0.15 | 50 | child | ages=0-20 orph=1-9/10^6 | ORPHANET
medulloblastoma | d | 0.5-2 | 0.1-0.25 | 38 | child | orph=1-9/10^6 | ORPHANET
meningioma | d | 50-100 | 5-10 | 68 | elderly | | CRUK
pituitary tumour; pituitary adenoma; prolactinoma | d | 70-110 | 3-8 | 58 | middle | | NICE
acoustic neuroma; vestibular schwannoma | d | 10-40 | 1-3 | 51 | older | | NICE
neuroblastoma | d | 1-3 | 0.12-0.2 | 45 | infant | ages=0-15 orph=1-9/10^5 | ORPHANET
melanoma in eye; melanoma at back of eye; cancer in eye; eye cancer; choroidal melanoma | d | 5-10 | 0.4-0.8 | 48 | older | orph=1-9/10^5 | CRUK
retinoblastoma | d | 1-5 | 0.05-0.09 | 50 | infant | ages=0-8 orph=1-9/10^5 | ORPHANET
rhabdomyosarcoma | d | 0.5-3 | 0.1-0.4 | 42 | child | orph=1-9/10^5 | ORPHANET
ewing sarcoma; ewings | d | 0.5-2 | 0.15-0.35 | 40 | teen | orph=1-9/10^6 | ORPHANET
osteosarcoma; bone cancer | d | 1-4 | 0.2-0.5 | 43 | teen | orph=1-9/10^5 | ORPHANET
sarcoma; soft tissue sarcoma; leiomyosarcoma; liposarcoma; angiosarcoma | d | 15-40 | 4-8 | 46 | older | | CRUK
gastrointestinal stromal tumour; GIST | d | 5-15 | 1-2 | 48 | older | orph=1-5/10^4 | ORPHANET
thyroid cancer | d | 60-250 | 5-14 | 74 | middle | | CRUK
anaplastic thyroid cancer | d | 0.1-0.3 | 0.1-0.2 | 62 | elderly | orph=1-9/10^6 | ORPHANET
head and neck cancer; throat cancer; tongue cancer; mouth cancer; oral cancer; laryngeal cancer; tonsil cancer | d | 60-140 | 14-24 | 31 | older | | CRUK
nasopharyngeal cancer; NPC; kanser hidung; kanser tekak | d | 2-20 | 0.4-1 MY 4-8 SG 6-10 | 28 | middle | | GBD
thymoma | d | 1-3 | 0.13-0.3 | 48 | older | orph=1-9/10^6 | ORPHANET
carcinoid; neuroendocrine tumour | d | 30-170 | 5-9 | 50 | older | | CRUK
adrenocortical carcinoma; adrenal cancer | d | 0.3-1.2 | 0.07-0.2 | 58 | middle | orph=1-9/10^6 | ORPHANET
pseudomyxoma; pseudomyxoma peritonei; jelly belly | d | 1-3 | 0.1-0.4 | 60 | middle | orph=1-9/10^5 | ORPHANET
leukaemia; blood cancer; leukemia darah; leucemia; kanser darah; leukemia | d | 60-160 | 12-17 | 42 | twopeak | | CRUK
AML; acute myeloid leukaemia; acute leukaemia; apml; APL | d | 4-12 | 3-5 | 45 | elderly | orph=1-9/10^5 | CRUK
childhood leukaemia; acute lymphoblastic; acute lymphoblastic leukaemia | d | 5-15 | 0.9-1.8 | 44 | child | orph=1-9/10^5 | CRUK
CLL; chronic lymphocytic | d | 30-70 | 4-7 | 38 | elderly | ages=25-110 | CRUK
CML; chronic myeloid | d | 8-20 | 0.9-1.8 | 43 | older | orph=1-5/10^4 | CRUK
hodgkin; hodgkins; hodgkin lymphoma; hodgkins lymphoma | d | 30-70 | 2.2-3.4 | 45 | twopeak | orph=1-5/10^4 | CRUK
lymphoma; non hodgkin; NHL; burkitt; dlbcl | d | 100-230 | 17-24 | 45 | elderly | | CRUK
myeloma; multiple myeloma | d | 25-60 | 6-10 | 43 | elderly | ages=28-110 orph=1-5/10^4 | CRUK
myelodysplastic; MDS | d | 10-25 | 3-5 | 38 | frail | orph=1-5/10^4 | ORPHANET
hairy cell leukaemia | d | 3-10 | 0.3-0.5 | 20 | older | orph=1-9/10^5 | ORPHANET
waldenstrom | d | 3-10 | 0.3-0.6 | 38 | elderly | orph=1-9/10^5 | ORPHANET
langerhans cell histiocytosis; LCH | d | 1-3 | 0.1-0.5 | 45 | child | orph=1-9/10^5 | ORPHANET
HLH; haemophagocytic | d | | 0.1-0.5 | 44 | twopeak | orph=1-9/10^6 | ORPHANET
amyloidosis; amyloid; al amyloid | d | 3-10 | 0.8-1.4 | 40 | elderly | orph=1-9/10^5 | ORPHANET
sickle cell; sickle; sickle cell disease; sickle crisis; sickler; sickle cell crisis; chest crisis; acute chest syndrome | d | 18-32 MY 0.1-1 IN 20-100 NG 1500-3000 | 20-60b | 51 | young | orph=1-5/10^4 | ORPHANET
thalassaemia; thalassaemia major; beta thal; thal major | d | 1-4 MY 20-30 IN 8-20 | 1-10b | 50 | young | orph=1-5/10^4 | ORPHANET
haemophilia; haemophiliac | d | 10-22 | 18-25b | 4 | flat | orph=1-5/10^4 | ORPHANET
von willebrand | d | 20-600 | | 58 | flat | | ORPHANET
ITP; immune thrombocytopenia; low platelets | d | 9-25 | 2-5 | 56 | twopeak | orph=1-5/10^4 | ORPHANET
TTP; thrombotic thrombocytopenic purpura | d | 0.3-1.3 | 0.2-0.6 | 65 | adult | orph=1-9/10^6 | ORPHANET
HUS; haemolytic uraemic syndrome; haemolytic uremic | d | | 0.3-1.5 | 52 | infant | orph=1-9/10^5 | ORPHANET
DIC; disseminated intravascular coagulation | d | | 5-20 | 48 | older | | HCUP
aplastic anaemia | d | 1-4 | 0.15-0.5 | 48 | twopeak | orph=1-9/10^6 | ORPHANET
fanconi anaemia | d | 0.3-1 | | 48 | child | orph=1-9/10^6 | ORPHANET
PNH; paroxysmal nocturnal | d | 0.5-3.8 | 0.1-0.6 | 52 | adult | orph=1-9/10^6 | ORPHANET
anaemia; anaemic; haemoglobin of; hb of | d | 6000-22000 | 300-1500 | 64 | twopeak | | GBD
haemochromatosis; iron overload | d | 100-500 | | 35 | older | | NICE
neutropenic sepsis; febrile neutropenia; neutropenic | d | | 12-45 | 50 | older | | NICE
chemo; chemotherapy; on chemo; last chemo; finished chemo; kemo; kemoterapi; habis kemo | p | | 150-420 | 53 | older | | SACT
radiotherapy; radiation therapy | p | | 160-300 | 52 | elderly | | SACT
bone marrow transplant; stem cell transplant; BMT; bmt | p | 20-60 | 4-9.5 | 40 | middle | | EBMT
bone marrow donor; stem cell donor | s | | 0.8-5 | 35 | young | ages=16-61 | EBMT
car t; CAR T; car t cell | p | | 0.1-1.2 | 40 | older | | EBMT
mastectomy; double mastectomy; breast removed; breasts removed; lost her breast | p | | 18-48 | 98 | older | | HES
immunotherapy | p | | 15-70 | 43 | older | | SACT
blood transfusion; transfused; massive transfusion; mtp; transfusion; top up transfusion; exchange transfusion | p | | 400-1500 | 52 | twopeak | | NHSBT
`;
