/** Operations, medicines and other treatments that the tables of illnesses lack. Columns and units: `../README.md`. */
export const TREATMENTS = `
CRT; CRT-D; biventricular pacemaker; new pacemaker; battery change | p | 40-200 | 20-110 | 34 | frail | | NACSA
living donor; altruistic donor; donated her kidney; donated his kidney; gave his left kidney; gave her left kidney; kidney donor | p | 10-60 | 0.2-2.5 | 56 | middle | | NHSBT
EVD; external ventricular drain; ICP bolt | p | | 4-25 | 46 | older | | HES
ilizarov; Ilizarov frame; leg frame; circular frame; limb lengthening | p | | 0.5-8 | 32 | young | | HES
bariatric; gastric balloon | p | 60-1200 | 8-90 | 78 | middle | | NBSR
hellers; Heller's; heller myotomy; POEM; fundoplication; antireflux surgery; anti-reflux surgery | p | 30-200 | 2-20 | 50 | middle | | HES
TIPSS; TIPS procedure | p | | 0.4-4 | 36 | older | | HES
abdominoperineal; low anterior resection; anterior resection; TME | p | | 10-30 | 38 | elderly | | NELA
faecal transplant; fecal transplant; FMT; poo transplant; poop transplant | p | | 0.3-8 | 58 | elderly | | HES
PD bag; PD nurse; home haemo; home hemodialysis; home dialysis | p | 5-40 MY 15-40 | 1.5-9 | 42 | older | | UKRR
D&C; dilation and curettage; evacuation of retained products; retained products; retained products of conception; RPOC | p | | 60-350 | 100 | fertile | sex=f ages=12-60 | HES
induced labour; being induced | p | | 250-480 | 100 | fertile | sex=f ages=13-54 | MBRRACE
B-Lynch; b lynch; bakri; bakri balloon; uterine balloon; caesarean hysterectomy | p | | 0.4-9 | 100 | fertile | sex=f ages=14-54 | MBRRACE
EXIT procedure; fetal laser; fetoscopic laser; fetoscopy; in utero surgery; in-utero repair; in utero repair | p | | 0.05-1.2 | 100 | fertile | sex=f ages=14-54 | MBRRACE
therapeutic cooling; cooled for 72; cooled for seventy; being cooled; on the cooling mat | p | | 100-350b | 42 | birth | | NNAP
ponseti; Ponseti casts; ponseti casts; boots and bar; hip harness; pavlik; Pavlik harness; hip spica | p | | 80-500b | 66 | infant | ages=0-5 | NICE
glenn shunt; BT shunt | p | | 5-60b | 40 | infant | ages=0-8 | NACSA
CGM; Libre; Dexcom; glucose sensor; closed loop; closed-loop; hybrid closed loop | p | 200-900 | 40-250 | 49 | adult | | NHSD
LASIK; laser eye surgery; lens implant; iol; icl | p | 800-4000 | 80-400 | 54 | young | | HES
mohs; Mohs; mohs surgery; excision biopsy; mole removal; mole removed; mole off; excised a mole | p | | 150-1200 | 48 | elderly | | HES
kaftrio; trikafta; Kaftrio; Trikafta; modulators; CFTR modulator | p | 6-14 | 0.3-2 | 48 | teen | | NHSD
gene therapy; risdiplam; enzyme replacement; ERT | p | 0.3-6 | 0.05-1 | 48 | child | | ORPHANET
dental implants; dental implant; veneers; invisalign; braces off; braces on; got braces; her braces; his braces; fixed braces; new dentures; dentures | p | 800-9000 | 300-3000 | 58 | adult | | NHSD
full mouth rehab; full mouth clearance; teeth under general; teeth under GA; dental GA; dental under GA; all his teeth out; all her teeth out | p | | 40-500 | 48 | child | | HES
sleep study; polysomnography; home sleep test | p | | 60-500 | 34 | middle | | NHSD
proning; prone ventilation | p | | 3-60 | 38 | older | | ICNARC
organ donation; donation after; DCD; DBD; gift of life; donated his organs; donated her organs | p | | 0.8-4 | 46 | older | | NHSBT
MAiD; dignitas; Dignitas | p | | 0.3-45 | 50 | elderly | | GBD
multivisceral | p | 0.1-1.5 | 0.02-0.2 | 48 | young | | NHSBT
cornea graft; corneal graft; new cornea; DMEK; DALK | p | 20-150 | 4-16 | 48 | older | | NHSBT
allo; allograft; allogeneic; allo transplant; sibling donor; haplo; stem cells; matched donor | p | 10-60 | 2-5 | 42 | middle | | EBMT
auto transplant; autologous; melphalan; auto SCT | p | 15-70 | 2-7 | 42 | older | | EBMT
R-CHOP; r chop; RCHOP; ABVD; BEACOPP; bendamustine; cladribine; Cladribine; FCR; ibrutinib; venetoclax | p | | 6-25 | 44 | older | | SACT
FOLFOX; folfox; FOLFIRI; capecitabine; oxaliplatin; cetuximab | p | | 10-40 | 43 | elderly | | SACT
AC chemo; bags of AC; paclitaxel; docetaxel; taxol; herceptin; Herceptin; trastuzumab; letrozole; tamoxifen; anastrozole | p | 300-1200 | 25-90 | 99 | older | | SACT
brachytherapy; seed implant; SABR; stereotactic; cyberknife; gamma knife; proton beam | p | | 4-50 | 40 | elderly | | SACT
adenoids; adenoidectomy; adenotonsillectomy | p | | 60-250 | 46 | child | ages=1-18 | HES
vagal nerve stimulator; VNS; vagus nerve stimulator; spinal cord stimulator; nerve stimulator; sacral nerve stimulator; sacral neuromodulation | p | 3-40 | 0.5-8 | 60 | middle | | HES
baclofen pump; intrathecal baclofen; intrathecal pump; intrathecal morphine | p | 1-8 | 0.2-2 | 45 | middle | | HES
pericardial window; pericardiectomy; pericardiocentesis; decortication; pleurectomy | p | | 1-10 | 38 | middle | | HES
HIPEC; cytoreduction; cytoreductive surgery; pelvic exenteration; exenteration; sugarbaker; sugarbaker procedure | p | | 0.3-5 | 56 | older | | HES
PCNL; nephrolithotomy; laser to stone; stone surgery | p | | 15-140 | 40 | middle | | HES
TURBT; BCG into the bladder; bladder BCG; neobladder; urostomy; ileal conduit | p | | 8-50 | 25 | elderly | | HES
orchidopexy; orchiopexy; torsion repair | p | | 8-40 | 0 | child | sex=m ages=0-40 | HES
LLETZ; LEEP; loop excision; cone biopsy | p | | 80-400 | 100 | young | sex=f ages=18-75 | NHSD
ICSI; egg retrieval | p | | 10-90 | 100 | fertile | sex=f ages=20-60 | HFEA
cord clamping; delayed cord clamping; nitric oxide; inhaled nitric; iNO | p | | 20-400b | 44 | birth | | NNAP
craniofacial surgery; craniofacial; cranial vault; skull reshaping; distraction | p | | 5-60b | 36 | infant | ages=0-18 | HES
chemical detox; in detox; alcohol detox; went to rehab; in rehab for; detox; vivitrol; Vivitrol; acamprosate; antabuse | p | | 30-300 | 32 | middle | | NHSD
REBOA; clamshell; thoracotomy on the roadside; roadside thoracotomy | p | | 0.05-2.5 | 15 | young | | TARN
chelation; chelation therapy; arsenic poisoning | p | | 0.2-8 | 42 | child | | NPIS
dantrolene; intralipid; lipid rescue; methylene blue | p | | 0.1-2 | 45 | adult | | NAP4
peanut desensitisation; desensitisation; desensitization; oral immunotherapy; food challenge; peanut challenge; milk challenge; egg challenge | p | | 10-120 | 42 | child | ages=1-25 | NICE
home ventilation; home ventilator; overnight NIV; NIV at home; BiPAP at home; long-term ventilation; home vent | p | 8-40 | 2-10 | 42 | middle | | BTS
tattoo removal; abdominoplasty; boob job; lip filler; lip fillers | p | 300-4000 | 60-600 | 84 | young | | HES
GLP-1 | p | 1200-9000 | 600-5000 | 62 | middle | | NHSD
simvastatin; atorvastatin; amlodipine; ramipril; lisinopril; levothyroxine; omeprazole | p | 3000-16000 | | 50 | elderly | | NHSD
pred; prednisone; high dose steroids; azathioprine; humira | p | 300-1600 | 80-1200 | 58 | middle | | NICE
sertraline; SSRI; SSRIs; citalopram; fluoxetine; prozac; antidepressants; antidepressant; mirtazapine | p | 7000-16000 | 900-3500 | 66 | middle | | NHSD
ritalin; methylphenidate; Adderall; adderall; vyvanse; Vyvanse; elvanse; Elvanse; ADHD meds | p | 400-3500 | 100-900 | 40 | teen | | NHSD
haloperidol depot; risperidone; aripiprazole; quetiapine | p | 500-1400 | 80-400 | 48 | middle | | NHSD
adrenaline pen; epi pen | p | 300-1200 | 40-250 | 50 | child | | NICE
CRRT; filter on ICU; haemofiltration; hemofiltration; CVVH; CVVHD | p | | 10-60 | 38 | elderly | | ICNARC
femoral nerve block; fascia iliaca; under spinal; epidural top up; awake surgery; wide awake; wide-awake | p | | 300-2500 | 56 | elderly | | HES
skin to skin; kangaroo care; kangaroo cuddle; first cuddle | p | | 800-6000b | 48 | birth | | NNAP
prosthetic hand; running blade; bionic arm; bionic hand; new leg; peg leg | p | 40-200 | 8-40 | 30 | older | | NHSD
tube feeding; NG feeds; PEG fed; TPN at home; home TPN; HPN | p | 15-200 | 30-300 | 48 | twopeak | | HES
tetanus shot; tetanus jab; rabies shots; rabies vaccine; post exposure prophylaxis; PEP | p | | 30-2500 | 42 | adult | | UKHSA
travel jabs; yellow fever vaccine; hajj vaccine; umrah vaccine; MMR; catch-up MMR; HPV vaccine; HPV jab | p | | 800-5000 | 52 | child | | UKHSA
kidney from brother; kidney from sister; kidney from mother; kidney from father; kidney from mum; kidney from mom; kidney from dad; kidney from wife; kidney from husband; kidney from son; kidney from daughter; kidney from cousin; kidney from best friend; kidney brother gave; kidney sister gave; kidney mother gave; kidney father gave; kidney mum gave; kidney mom gave; kidney dad gave; kidney wife gave; kidney husband gave; kidney son gave; kidney daughter gave; kidney cousin gave; kidney best friend gave; live donor transplant; living related transplant | p | | 0.8-2.6 | 39 | middle | | GODT
`;
