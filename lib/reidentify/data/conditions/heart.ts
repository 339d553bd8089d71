/** Heart and vessels. Columns and units: `../README.md`. */
export const HEART = `
heart attack; MI; myocardial infarction; acute coronary syndrome; acs; coronary; widowmaker; sakit jantung; serangan jantung; infarto | d | | 130-260 | 36 | older | | GBD
STEMI; stemi; inferior stemi; anterior stemi; stemi call; LAD 100; 100 LAD; occluded LAD; LAD occlusion; blocked LAD | d | | 40-90 | 28 | older | | NICE
NSTEMI; nstemi | d | | 80-170 | 38 | older | | NICE
spontaneous coronary artery dissection; scad | d | | 1-6 | 88 | middle | | ESC
angina; unstable angina | d | 1500-3500 | 60-180 | 42 | older | | BHF
heart failure; chf; hfref; cardiac failure; congestive cardiac failure; decompensated heart failure; failing heart; weak heart; dodgy heart; bad heart; enlarged heart; lemah jantung; water on lungs; fluid on lungs; CCF; CHF | d | 1000-2500 | 200-420 | 47 | elderly | | ESC
cardiogenic shock | d | | 8-30 | 38 | older | | ESC
cardiomyopathy; dilated cardiomyopathy; dcm | d | 35-250 | 5-12 | 38 | middle | | ESC
hypertrophic cardiomyopathy; hocm; hcm | d | 100-250 | | 42 | flat | | ESC
peripartum cardiomyopathy; ppcm | d | | 0.3-1.5 | 100 | fertile | sex=f ages=14-52 | ESC
takotsubo; broken heart syndrome; takotsubo cardiomyopathy | d | | 4-20 | 90 | elderly | | ESC
atrial fibrillation; AF; afib; fast af; rapid afib; a fib | d | 1500-3500 | 150-380 | 44 | elderly | | ESC
atrial flutter; flutter | d | 200-600 | 60-100 | 30 | elderly | | ESC
SVT; svt; supraventricular tachycardia; avnrt | d | 200-300 | 30-50 | 62 | adult | | ESC
wolff parkinson white; WPW; wpw | d | 100-300 | 3-5 | 42 | young | | ESC
ventricular tachycardia; VT; vtach; v tach; vt storm; electrical storm | d | | 15-60 | 28 | older | | ESC
ventricular fibrillation; VF; vfib; v fib | d | | 20-50 | 27 | older | | CARES
cardiac arrest; coded; went into arrest; asystole; pea arrest; rosc; out of hospital cardiac arrest; ohca; cpr; code blue; chest compressions; compressions; flatlined; downtime; heart stopped; sudden arrest; sudden cardiac arrest; dropped dead | d | | 70-160 | 37 | elderly | | CARES
survived a cardiac arrest; arrest survivor; walked out after cardiac arrest; neurologically intact after cardiac arrest | d | | 5-12 | 33 | older | | CARES
commotio cordis | d | | 0.003-0.02 | 8 | teen | news | ESC
complete heart block; heart block; third degree heart block | d | | 10-45 | 42 | elderly | | ESC
brugada; brugada syndrome | d | 10-50 | | 25 | adult | orph=1-5/10^4 | ORPHANET
long qt; long qt syndrome; torsades; torsades de pointes | d | 30-60 | 0.5-3 | 62 | flat | orph=1-5/10^4 | ORPHANET
endocarditis; infective endocarditis; sbe | d | | 3-12 | 32 | older | | ESC
pericarditis | d | | 20-40 | 36 | adult | | ESC
tamponade; cardiac tamponade | d | | 2-7 | 40 | older | | ESC
myocarditis | d | | 8-25 | 30 | young | | ESC
aortic dissection; dissection; type a dissection; dissected aorta; type b dissection; tore her aorta; tore his aorta | d | | 3-9 | 35 | older | | ESC
ruptured aaa; ruptured aneurysm; ruptured abdominal aortic aneurysm; ruptured triple a; leaking aaa | d | | 4-12 | 20 | elderly | ages=50-110 | NVR
abdominal aortic aneurysm; AAA; aaa; triple a | d | 300-1300 | 20-60 | 18 | elderly | ages=45-110 | NVR
peripheral vascular disease; claudication; peripheral arterial disease; pvd | d | 1200-3500 | | 42 | elderly | | GBD
ischaemic limb; acute limb ischaemia; cold leg; ischaemic leg | d | | 8-25 | 45 | elderly | | NVR
pulmonary embolism; PE; blood clot in lung; clot in lung; bilateral pe; pes; blood clots in lungs; clot on lungs; clots on lungs; clot gone to lung; clot travelled to lung | d | | 60-140 | 51 | older | | NICE
massive pe; saddle pe; saddle embolus; submassive pe; massive pulmonary embolism | d | | 3-12 | 50 | older | | ESC
DVT; dvt; deep vein thrombosis; clot in leg; blood clot in leg | d | | 80-190 | 50 | older | | NICE
hypertension; high blood pressure; htn; darah tinggi; high pressure; high BP; pressure tablets; pressure pills; blood pressure pills; blood pressure tablets | d | 18000-30000 | | 50 | older | | GBD
hypertensive emergency; malignant hypertension | d | | 5-50 | 48 | older | | ESC
syncope; faint; fainted; passed out; vasovagal; collapse query cause | d | | 600-1500 | 54 | flat | | NHAMCS
postural orthostatic tachycardia | d | 100-600 | | 85 | young | | NIH
congenital heart disease; congenital heart defect; CHD; hole in heart; born with heart defect; cardiac baby; heart baby | d | 400-900 | 600-1100b | 49 | flat | | EUROCAT
tetralogy of fallot; tetralogy; fallot; tet spell; tof | d | 20-40 | 30-45b | 46 | flat | orph=1-5/10^4 | EUROCAT
hypoplastic left heart; HLHS; half a heart; single ventricle; norwood; fontan | d | 5-20 | 15-35b | 40 | child | orph=1-5/10^4 | EUROCAT
transposition of great arteries; transposition; tga; arterial switch | d | 15-30 | 20-40b | 36 | flat | orph=1-5/10^4 | EUROCAT
coarctation; coarctation of aorta | d | 20-40 | 25-45b | 42 | flat | orph=1-5/10^4 | EUROCAT
ventricular septal defect; vsd | d | 100-400 | 250-450b | 50 | child | | EUROCAT
atrial septal defect; asd repair | d | 100-250 | 80-250b | 63 | flat | | EUROCAT
ebstein anomaly; ebsteins | d | 2-8 | 4-8b | 50 | flat | orph=1-9/10^5 | ORPHANET
ectopia cordis; heart outside body; heart outside chest | d | 0.01-0.1 | 0.5-0.8b | 50 | birth | orph=<1/10^6 news | ORPHANET
situs inversus; dextrocardia; heart on right side; heart on wrong side | d | 5-12 | | 50 | flat | orph=1-5/10^4 | ORPHANET
kawasaki; kawasaki disease | d | | 0.4-1.8 | 40 | infant | ages=0-15 | UKHSA
pulmonary hypertension; pulmonary arterial hypertension; pah | d | 3-15 | 0.5-1.5 | 65 | middle | orph=1-9/10^5 | ORPHANET
eisenmenger; eisenmengers | d | 1-5 | | 55 | young | orph=1-9/10^5 | ORPHANET
bypass surgery; CABG; cabg; coronary bypass; quadruple bypass; triple bypass; open heart surgery; heart bypass; bypass op; bypass operation; his bypass; her bypass; a bypass; open heart; open heart op | p | | 20-75 | 22 | older | | NACSA
stent; stented; angioplasty; PCI; pci; primary pci; ppci; cath lab activation; balloon angioplasty | p | | 120-270 | 27 | older | | NACSA
angiogram; cardiac cath; coronary angiogram | p | | 250-500 | 35 | older | | NACSA
valve replacement; valve surgery; aortic valve replacement; mitral valve replacement; avr; valve repair | p | | 20-50 | 38 | older | | NACSA
TAVI; tavi; tavr | p | | 8-28 | 46 | frail | | NACSA
pacemaker; pacemaker implant; pacemaker insertion | p | 500-1100 | 60-120 | 43 | frail | | NACSA
icd implant; implantable defibrillator; shocked by her icd; shocked by his icd; icd fired | p | 60-250 | 10-40 | 25 | older | | NACSA
cardioversion; cardioverted; dc cardioversion | p | | 20-70 | 33 | older | | NACSA
cardiac ablation; ablation for af | p | | 25-90 | 38 | older | | NACSA
heart transplant; cardiac transplant; new heart; waiting for a heart; transplanted heart | p | 5-12 | 0.25-1.2 | 30 | middle | | GODT
LVAD; lvad; ventricular assist device; artificial heart; berlin heart | p | 0.3-6 | 0.1-1 | 22 | middle | | GODT
ECMO; ecmo; ecpr; on ecmo; va ecmo; vv ecmo | p | | 0.5-4 | 38 | adult | | ELSO
balloon pump; impella | p | | 2-12 | 28 | older | | NACSA
clamshell thoracotomy; thoracotomy; resuscitative thoracotomy; cracked chest; opened chest in resus; cracked the chest; open chest cpr | p | | 0.1-1.2 | 12 | young | | TARN
carotid endarterectomy; endarterectomy | p | | 6-25 | 33 | elderly | | NVR
varicose veins; varicose vein surgery | d | 8000-25000 | 30-90 | 66 | middle | | NICE
`;
