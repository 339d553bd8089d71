/** Pregnancy, birth, and what women and the newborn have. Columns and units: `../README.md`. */
export const MOTHERS = `
pregnant; pregnancy; antenatal; expectant mother; pregnant woman; mum to be; mom to be; primip; multip; gravid; primigravida; weeks pregnant; weeks gestation; months pregnant; gravida; G1; G1P0; G2; G2P0; G2P1; G3; G3P1; G3P2; G4; G4P3; G5; G5P4; G6; G7; mengandung; hamil; embarazada; booked at; booking scan; antenatal clinic; third trimester; second trimester; first trimester | s | 650-1150 | 1150-1900 | 100 | fertile | sex=f ages=12-55 | ONS
in labor; gave birth; delivered a baby; giving birth; childbirth; new mum; new mom; labouring; crowning; baby delivered; postpartum; postnatal; mother of newborn; just had a baby; bersalin; melahirkan; parto; in labour; NVD; nsvd; SVD; vaginal delivery; normal delivery; grand multip; VBAC; vbac; postpartum day | s | | 900-1300 | 100 | fertile | sex=f ages=12-55 | ONS
caesarean; c section; caesarian; emergency c section; csection; lscs; crash section; cat 1 section; caesarean section; elective c section; cesárea; cesarean section; pembedahan caesarean; LSCS; emergency section; cat one section; spinal for section; C-sec; c-sec; C-section; emergency c-sec | p | | 220-420 | 100 | fertile | sex=f ages=12-55 | HES
crash caesarean; category 1 section; perimortem section; perimortem caesarean; resuscitative hysterotomy | p | | 0.05-0.3 | 100 | fertile | sex=f ages=12-55 | MBRRACE
forceps; ventouse; instrumental delivery; vacuum delivery; kiwi | p | | 60-140 | 100 | fertile | sex=f ages=12-55 | HES
home birth; home delivery; freebirth; free birth | s | | 10-38 | 100 | fertile | sex=f ages=12-55 | ONS
water birth | s | | 10-80 | 100 | fertile | sex=f ages=12-55 | ONS
born before arrival; BBA; born in the car park; born in a car; born in the car; delivered in car; baby in car; gave birth in car; gave birth in lift; delivered in lift; born in ambulance; born in the lift; born in a taxi; delivered in the ambulance | s | | 2-9 | 100 | fertile | sex=f ages=12-55 news | ONS
didnt know she was pregnant; cryptic pregnancy; concealed pregnancy; denied pregnancy; unknown pregnancy; no idea she was pregnant; didnt know was pregnant | s | | 0.3-3 | 100 | fertile | sex=f ages=12-55 news | NICE
twins; twin pregnancy; twin delivery; twin birth; kembar; gemelos; twin | s | 2000-2800 | 12-22 | 100 | fertile | sex=f ages=12-55 | ONS
triplets; triplet pregnancy | s | 5-25 | 0.12-0.5 | 100 | fertile | sex=f ages=14-55 news | ONS
quadruplets; quads | s | 0.3-2 | 0.003-0.03 | 100 | fertile | sex=f ages=14-55 news | ONS
quintuplets; sextuplets; octuplets | s | 0.02-0.2 | 0.00005-0.001 | 100 | fertile | sex=f ages=14-55 news | ONS
conjoined twins; siamese twins; conjoined | d | 0.005-0.03 | 0.5-2b | 65 | birth | orph=<1/10^6 news | EUROCAT
surrogate; gestational carrier; surrogacy; surrogate mother | s | | 0.2-2.5 | 100 | fertile | sex=f ages=18-55 | ONS
IVF; ivf; ivf pregnancy; ivf baby; fertility treatment; egg donor; infertility; donor egg; donor eggs; donor sperm; sperm donor; ivf twins; embryo transfer; ivf cycle; round of ivf; rounds of ivf | p | 500-3000 | 60-190 | 90 | fertile | ages=20-60 | HFEA
teenage pregnancy; teen mum; teen mom; pregnant teenager; pregnant teen | s | 8-60 | 15-90 | 100 | teen | sex=f ages=11-20 | ONS
abortion; termination of pregnancy; medical abortion; top clinic | p | | 220-420 MY 5-200 IE 120-220 | 100 | fertile | sex=f ages=11-55 | ONS
miscarriage; miscarried; pregnancy loss; lost the baby; lost her baby; missed miscarriage; erpc; keguguran; aborto espontáneo | d | | 150-350 | 100 | fertile | sex=f ages=12-55 | NICE
recurrent miscarriage; fifth miscarriage; sixth miscarriage | d | | 10-30 | 100 | fertile | sex=f ages=15-55 | NICE
stillbirth; stillborn; born sleeping; intrauterine death; iufd; fetal demise; no heartbeat; IUFD | d | | 2.8-9 | 100 | fertile | sex=f ages=12-55 | ONS
ectopic; ectopic pregnancy; ruptured ectopic | d | | 10-24 | 100 | fertile | sex=f ages=12-55 | NICE
molar pregnancy; mole pregnancy; choriocarcinoma; gestational trophoblastic | d | | 0.8-2.6 | 100 | fertile | sex=f ages=12-56 | ORPHANET
hyperemesis; hyperemesis gravidarum | d | | 8-28 | 100 | fertile | sex=f ages=12-55 | NICE
gestational diabetes; GDM; gdm | d | | 40-260 | 100 | fertile | sex=f ages=14-55 | NICE
pre eclampsia; preeclampsia; toxaemia of pregnancy; toxaemia; pre eklampsia; preeklampsia | d | | 22-70 | 100 | fertile | sex=f ages=12-55 | NICE
eclampsia; eclamptic; eclamptic fit; eclamptic seizure; eklampsia | d | | 0.25-1.5 | 100 | fertile | sex=f ages=12-55 | MBRRACE
HELLP; hellp; hellp syndrome | d | | 1.5-7 | 100 | fertile | sex=f ages=12-55 | NICE
placenta praevia; placenta previa | d | | 3-8 | 100 | fertile | sex=f ages=14-55 | NICE
placenta accreta; accreta; percreta; increta | d | | 0.3-4 | 100 | fertile | sex=f ages=16-55 | MBRRACE
placental abruption; abruption; abrupted | d | | 4-12 | 100 | fertile | sex=f ages=12-55 | NICE
vasa praevia | d | | 0.2-0.7 | 100 | fertile | sex=f ages=14-55 | NICE
PPH; pph; postpartum haemorrhage; massive obstetric haemorrhage; obstetric haemorrhage | d | | 10-130 | 100 | fertile | sex=f ages=12-55 | MBRRACE
peripartum hysterectomy; hysterectomy for pph; lost her uterus | p | | 0.3-1.2 | 100 | fertile | sex=f ages=16-55 | MBRRACE
uterine rupture; ruptured uterus | d | | 0.15-0.9 | 100 | fertile | sex=f ages=16-55 | MBRRACE
amniotic fluid embolism; AFE | d | | 0.015-0.09 | 100 | fertile | sex=f ages=14-55 | MBRRACE
shoulder dystocia | d | | 5-18 | 100 | fertile | sex=f ages=12-55 | NICE
cord prolapse; prolapsed cord | d | | 0.8-4.5 | 100 | fertile | sex=f ages=12-55 | NICE
breech; breech baby; footling breech; breech delivery | d | | 30-48 | 100 | fertile | sex=f ages=12-55 | NICE
fourth degree tear; third degree tear; perineal tear | d | | 15-45 | 100 | fertile | sex=f ages=12-55 | HES
maternal death; died in childbirth; mother died after birth; died giving birth; mum died after delivery; died postpartum; lost a mother | d | | 0.04-0.5 | 100 | fertile | sex=f ages=12-55 news | MBRRACE
postnatal depression; postpartum depression; PND; baby blues | d | | 100-200 | 100 | fertile | sex=f ages=14-55 | NICE
postpartum psychosis; puerperal psychosis; postnatal psychosis | d | | 0.9-2.6 | 100 | fertile | sex=f ages=14-55 | NICE
mastitis; breast abscess | d | | 60-220 | 99 | fertile | | NICE
endometriosis; endo | d | 2200-5500 | 80-180 | 100 | fertile | sex=f ages=10-60 | NICE
PCOS; pcos; polycystic ovaries; polycystic ovary | d | 2500-6500 | | 100 | fertile | sex=f ages=11-60 | NICE
fibroids; fibroid | d | 5000-13000 | | 100 | middle | sex=f ages=16-100 | NICE
giant ovarian cyst; huge ovarian cyst; massive ovarian cyst | d | | 0.1-1.5 | 100 | adult | sex=f | NICE
hysterectomy | p | 4000-11000 | 50-200 | 100 | middle | sex=f ages=18-110 | HES
ovarian torsion | d | | 2-7 | 100 | fertile | sex=f | NICE
pelvic inflammatory disease; PID | d | | 50-170 | 100 | young | sex=f ages=12-60 | NICE
prolapse; uterine prolapse; pelvic organ prolapse | d | 1500-5000 | 40-130 | 100 | elderly | sex=f ages=18-110 | NICE
retained tampon; forgotten tampon; lost tampon; foreign body in vagina; foreign body pv; in her vagina; potato in vagina; in vagina | i | | 3-30 | 100 | adult | sex=f | NHAMCS
toxic shock; toxic shock syndrome | d | | 0.03-0.6 | 65 | young | | CDC
FGM; fgm; female genital mutilation | s | 150-400 | 5-20 | 100 | adult | sex=f | NHSD
menopause; hot flushes; HRT | s | 8000-14000 | | 100 | middle | sex=f ages=35-70 | NICE
cervical smear; pap smear; colposcopy; smear test; abnormal smear | p | | 2500-9000 | 100 | adult | sex=f ages=18-80 | NHSD
iud; coil fitting; IUD insertion; mirena | p | | 250-900 | 100 | fertile | sex=f ages=13-60 | NHSD
premature baby; preemie; prem; preterm; prem baby; premmie; born early; weeker; born at 28 weeks; born at 30 weeks; born at 32 weeks; born at 33 weeks; born at 34 weeks; pramatang; prematuro; bayi pramatang | d | | 7000-11500b | 46 | birth | ages=0-1 | ONS
extremely preterm; micro preemie; micro prem; 22 weeker; 23 weeker; 24 weeker; 25 weeker; born at 22 weeks; born at 23 weeks; born at 24 weeks; born at 25 weeks; edge of viability; 500g baby | d | | 250-700b | 47 | birth | ages=0-1 | NNAP
newborn; neonate; new baby; day old baby; newborn baby | s | | 99000-100000b | 49 | birth | ages=0-0.1 | ONS
nicu baby; neonatal unit; neonatal intensive care; nicu grad; nicu patient; nicu | p | | 6000-14500b | 44 | birth | ages=0-1 | NNAP
birth asphyxia; HIE; hie; hypoxic ischaemic encephalopathy; cooled baby; therapeutic hypothermia; born flat; flat baby; neonatal resus | d | | 130-400b | 44 | birth | ages=0-0.2 | NNAP
NEC; nec totalis; necrotising enterocolitis; nec baby | d | | 20-70b | 46 | birth | ages=0-0.5 | NNAP
neonatal sepsis; group b strep; GBS sepsis; gbs baby | d | | 80-500b | 46 | birth | ages=0-0.3 | UKHSA
neonatal jaundice; jaundiced baby; phototherapy | d | | 5000-18000b | 46 | birth | ages=0-0.2 | NICE
neonatal death; baby died; newborn died; lost a baby; died in nicu | d | | 150-460b | 44 | birth | ages=0-0.1 | ONS
congenital diaphragmatic hernia; CDH; cdh; diaphragmatic hernia | d | 5-15 | 18-40b | 42 | birth | ages=0-3 orph=1-5/10^4 | EUROCAT
cleft lip; cleft palate; cleft lip and palate; cleft; cleft baby; sumbing | d | 100-180 | 110-210b | 44 | flat | | EUROCAT
clubfoot; club foot; talipes | d | 80-140 | 100-150b | 34 | child | | EUROCAT
hip dysplasia; DDH | d | 100-300 | 100-350b | 80 | child | | EUROCAT
downs syndrome; down syndrome; trisomy 21; downs; down baby | d | 45-85 | 75-135b | 47 | young | | EUROCAT
edwards syndrome; trisomy 18 | d | 0.5-3 | 8-50b | 60 | birth | orph=1-9/10^5 | EUROCAT
patau; patau syndrome; trisomy 13 | d | 0.3-2 | 4-20b | 50 | birth | orph=1-9/10^5 | EUROCAT
anencephaly; anencephalic | d | | 3-35b | 60 | birth | ages=0-0.1 | EUROCAT
microcephaly | d | 10-40 | 15-40b | 50 | child | | EUROCAT
neonatal abstinence; drug withdrawal baby; neonatal abstinence syndrome; NAS baby | d | | 50-730b | 48 | birth | ages=0-0.3 | HCUP
fetal alcohol; foetal alcohol; FASD | d | 300-3000 | | 45 | child | | NIH
sirenomelia; mermaid syndrome; mermaid baby; cyclopia | d | | 0.5-2b | 45 | birth | ages=0-0.1 orph=<1/10^6 news | EUROCAT
cot death; SIDS; sids; sudden infant death; sudi | d | | 25-95b | 41 | birth | ages=0-1 | ONS
abandoned baby; foundling; baby left; safe haven baby; baby dumping; baby hatch | s | | 0.3-15b MY 15-30b | 48 | birth | ages=0-1 news | ONS
abdominal pregnancy; pregnancy outside uterus; caesarean scar pregnancy; heterotopic pregnancy | d | | 0.03-0.6 | 100 | fertile | sex=f ages=14-55 | NICE
`;
