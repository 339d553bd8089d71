/** Gut, liver, kidneys and bladder. Columns and units: `../README.md`. */
export const GUT = `
appendicitis; appendix; appendicectomy; appendectomy; appy; lap appy; hot appendix; apendiks; apendicitis | d | | 80-150 | 46 | teen | | GBD
perforated appendix; ruptured appendix; burst appendix; appendix mass | d | | 15-45 | 43 | child | | HCUP
cholecystitis; biliary colic; gallbladder; hot gallbladder; cholecystectomy; lap chole; gallbladder out | d | | 90-260 | 68 | middle | | HES
gallstones; gallstone | d | 5000-15000 | | 66 | older | | NICE
cholangitis; ascending cholangitis; ercp | d | | 15-80 | 52 | elderly | | NICE
pancreatitis; acute pancreatitis; alcoholic pancreatitis; gallstone pancreatitis | d | | 30-75 | 46 | middle | | NICE
necrotising pancreatitis; necrotic pancreas; severe pancreatitis; pancreatic necrosis | d | | 4-13 | 40 | middle | | NICE
bowel obstruction; SBO; sbo; small bowel obstruction; large bowel obstruction; blocked bowel; bowel blockage | d | | 60-160 | 52 | elderly | | NELA
volvulus; sigmoid volvulus; caecal volvulus; malrotation with volvulus; midgut volvulus; twisted bowel; twisted gut | d | | 2-8 | 42 | frail | | NELA
hernia; inguinal hernia; hernia repair | d | 1500-5000 | 110-300 | 14 | older | | HES
strangulated hernia; incarcerated hernia; obstructed hernia; strangulated femoral hernia | d | | 6-20 | 48 | elderly | | NELA
GI bleed; upper gi bleed; gi bleed; melaena; haematemesis; vomiting blood; vomited blood; ugib; gib; coffee ground vomit; bleeding ulcer | d | | 60-170 | 42 | elderly | | NICE
varices; variceal bleed; bleeding varices; oesophageal varices | d | | 5-18 | 32 | middle | | NICE
perforated ulcer; perforated duodenal ulcer; perforated bowel; perforation; perforated viscus; perfed; bowel perforation; perforated diverticulum | d | | 10-35 | 46 | elderly | | NELA
diverticulitis | d | | 60-220 | 56 | elderly | | HCUP
crohns; crohns disease | d | 100-350 MY 2-10 IN 3-20 | 6-20 | 53 | young | | GBD
ulcerative colitis; colitis | d | 150-450 MY 8-25 IN 30-60 | 8-25 | 48 | adult | | GBD
coeliac; coeliac disease; celiac disease | d | 500-1200 | 10-25 | 62 | flat | | NICE
IBS; irritable bowel | d | 5000-12000 | | 63 | adult | | NICE
reflux; GERD; gerd; gord; heartburn | d | 10000-20000 | | 53 | older | | GBD
cirrhosis; liver cirrhosis; decompensated liver disease; decompensated cirrhosis; alcoholic liver disease; liver disease; jaundiced alcoholic; ascites | d | 150-1000 | 15-60 | 36 | middle | | GBD
liver failure; acute liver failure; fulminant liver failure; fulminant hepatic failure | d | | 0.3-1.5 | 60 | adult | | NICE
alcoholic hepatitis | d | | 5-28 | 36 | middle | | NICE
hepatitis b; HBV | d | 200-900 MY 1000-2500 IN 1500-3500 SG 2500-3800 | 2-30 | 42 | adult | | WHO
hepatitis c; HCV; hep c | d | 150-1000 | 5-40 | 36 | middle | | WHO
hepatitis a; hep a | d | | 0.6-5 | 42 | young | | UKHSA
wilsons disease; wilson disease | d | 1-4 | | 50 | young | orph=1-9/10^5 | ORPHANET
primary biliary cholangitis; PBC | d | 20-45 | 1-4 | 90 | older | orph=1-5/10^4 | ORPHANET
primary sclerosing cholangitis; PSC | d | 4-16 | 0.5-1.3 | 35 | middle | orph=1-5/10^4 | ORPHANET
budd chiari | d | 0.1-0.9 | 0.05-0.2 | 58 | adult | orph=1-9/10^6 | ORPHANET
liver transplant; new liver; waiting for a liver | p | 15-28 | 1-3 | 38 | middle | | GODT
living liver donor; donated half his liver; donated part of liver; donated part of her liver | s | | 0.03-0.2 MY 0.01-0.05 IN 0.1-0.3 | 52 | young | ages=18-66 | GODT
stoma; colostomy; ileostomy; stoma bag | p | 150-330 | 10-36 | 48 | elderly | | HES
colonoscopy; scoped | p | | 900-4500 | 52 | elderly | | HES
gastroscopy; endoscopy; OGD; ogd; egd | p | | 900-2300 | 54 | elderly | | HES
laparotomy; emergency laparotomy; open abdomen; hartmanns; bowel resection; hemicolectomy; re-look laparotomy; second look laparotomy; damage control surgery | p | | 45-110 | 50 | elderly | | NELA
whipple; whipples | p | | 1.4-5 | 45 | older | | HES
splenectomy; ruptured spleen; splenic rupture; spleen out; spleen; busted spleen; lacerated spleen; splenic laceration; spleen laceration; shattered spleen | i | | 2-9 | 35 | adult | | TARN
liver laceration; lacerated liver; liver rupture; liver lac; grade 4 liver; grade 5 liver; grade four liver | i | | 1-6 | 38 | young | | TARN
gastric bypass; bariatric surgery; gastric sleeve; sleeve gastrectomy; gastric band | p | 100-900 | 7-85 | 79 | middle | | NBSR
mesenteric ischaemia; ischaemic bowel; dead gut; bowel ischaemia; dead bowel; ischaemic gut | d | | 5-16 | 54 | frail | | NELA
toxic megacolon | d | | 0.4-2 | 50 | adult | | HCUP
intussusception | d | | 0.6-2.2 | 36 | infant | ages=0-8 | UKHSA
pyloric stenosis | d | | 150-320b | 18 | birth | ages=0-0.5 | EUROCAT
hirschsprungs; hirschsprung disease | d | 8-20 | 12-22b | 22 | child | orph=1-5/10^4 | EUROCAT
gastroschisis | d | | 20-48b | 50 | birth | ages=0-1 | EUROCAT
omphalocele; exomphalos | d | | 15-32b | 46 | birth | ages=0-1 orph=1-5/10^4 | EUROCAT
oesophageal atresia; tracheoesophageal fistula; TOF baby; oesophagus in two parts | d | | 20-32b | 43 | birth | ages=0-1 orph=1-5/10^4 | EUROCAT
duodenal atresia | d | | 8-15b | 46 | birth | ages=0-1 orph=1-9/10^5 | EUROCAT
anorectal malformation; imperforate anus; anal atresia; no anus | d | | 25-40b | 43 | birth | ages=0-1 orph=1-5/10^4 | EUROCAT
biliary atresia; kasai | d | | 5-9b MY 8-15b | 53 | infant | ages=0-3 orph=1-9/10^5 | ORPHANET
gastroenteritis; food poisoning; keracunan makanan; diarrhoea and vomiting; d and v; norovirus; vomiting bug; gastro; salmonella; campylobacter; tummy bug; stomach bug; the runs | d | | 2000-20000 | 52 | child | | UKHSA
c diff; clostridium difficile; c difficile | d | | 20-150 | 56 | frail | | UKHSA
constipation; constipated; faecal impaction; disimpacted; manual evacuation; disimpaction; manual disimpaction | d | | 60-600 | 56 | frail | | HES
rectal foreign body; foreign body in rectum; foreign body PR; object in rectum; stuck up bum; stuck in his rectum; up his bum; up his rectum; up his arse; up her bum; foreign object in rectum; bottle in rectum; vibrator in rectum; up the rectum; inserted in rectum; in his rectum; stuck up there | i | | 0.5-4 | 22 | adult | | NHAMCS
foreign body in penis; foreign body in urethra; inserted in urethra; fork in penis; up his urethra; cable in urethra | i | | 0.1-0.8 | 12 | adult | news | HCUP
button battery; swallowed a battery; swallowed battery | i | | 0.8-6 | 45 | infant | | NHAMCS
swallowed magnets; magnet ingestion; swallowed a magnet | i | | 0.4-4 | 44 | child | | NHAMCS
swallowed a coin; swallowed foreign body; swallowed a toy; swallowed lego; swallowed object; swallowed his dentures; swallowed her dentures; swallowed a spoon; swallowed a toothbrush; swallowed a fork; fish bone; food bolus | i | | 12-70 | 45 | child | | NHAMCS
body packer; swallowed drugs; drug mule; swallowed condoms | i | | 0.05-1 | 18 | young | news | NHAMCS
hernia mesh; mesh removal; bezoar; trichobezoar; hairball; rapunzel syndrome | d | | 0.05-1 | 75 | teen | | HCUP
chronic kidney disease; CKD; ckd; renal failure; kidney failure; buah pinggang; sakit buah pinggang; gagal buah pinggang; bad kidneys; kidneys gone; kidneys packed up | d | 5000-12000 | 300-800 | 54 | elderly | | GBD
dialysis; haemodialysis; on dialysis; dialysed; peritoneal dialysis; end stage renal; ESRD; ESKD; esrf; esrd; eskd; hd patient; dialyses; dialysing; dialyzes; dialyzing; dialisis; fistula for dialysis; AV fistula; CAPD; on machine three times a week | p | 45-80 US 150-175 MY 130-150 IN 10-20 SG 140-160 | 11-40 | 40 | elderly | | UKRR
acute kidney injury; AKI; aki | d | | 300-1600 | 47 | frail | | NICE
kidney stone; kidney stones; renal colic; ureteric stone; renal stones; renal stone; batu karang | d | 3000-10000 | 100-320 | 36 | middle | | NICE
UTI; uti; cystitis; urine infection; water infection | d | | 4000-9000 | 84 | elderly | | GBD
pyelonephritis; kidney infection; pyelo; obstructed infected kidney | d | | 50-220 | 79 | adult | | NICE
urosepsis | d | | 25-110 | 52 | frail | | NICE
urinary retention; in retention; couldnt pee; acute retention; clot retention; litres in his bladder | d | | 60-250 | 13 | frail | | NICE
nephrotic; nephrotic syndrome | d | 10-40 | 2-7 | 42 | child | orph=1-5/10^4 | ORPHANET
polycystic kidney; polycystic kidney disease; PKD; adpkd | d | 25-100 | | 50 | middle | orph=1-5/10^4 | ORPHANET
goodpastures; goodpasture | d | 0.5-1.5 | 0.05-0.2 | 48 | older | orph=1-9/10^6 | ORPHANET
alport | d | 1-9 | | 42 | young | orph=1-9/10^5 | ORPHANET
cystinosis | d | 0.5-1 | 0.5-1b | 50 | child | orph=1-9/10^6 | ORPHANET
kidney transplant; renal transplant; new kidney; transplanted kidney; waiting for a kidney | p | 45-75 MY 4-8 | 4-8.5 MY 0.3-0.8 | 39 | middle | | GODT
living kidney donor; donated a kidney; gave her a kidney; gave him a kidney; donated kidney; altruistic kidney donor; gave a kidney; gave his kidney; gave her kidney | s | 15-35 | 1-2.3 MY 0.05-0.2 | 55 | middle | ages=18-85 | GODT
TURP; turp; prostate surgery; prostatectomy | p | | 20-80 | 0 | elderly | sex=m ages=40-110 | HES
testicular torsion; torsion; torted testicle; twisted testicle | d | | 3-9 | 0 | teen | sex=m | NICE
penile fracture; broken penis; fractured penis; broke penis | i | | 0.2-1.6 | 0 | young | sex=m ages=14-75 news | NICE
priapism; erection for hours | d | | 0.6-2.6 | 0 | adult | sex=m | NICE
fourniers; fournier gangrene; gangrene of scrotum; fourniers gangrene | d | | 0.6-2.6 | 15 | older | | HCUP
phimosis; paraphimosis | d | | 20-60 | 0 | child | sex=m | HES
circumcision; circumcised; botched circumcision | p | | 30-400 | 0 | child | sex=m | HES
vasectomy | p | | 15-170 | 0 | middle | sex=m ages=20-70 | HES
hypospadias | d | 100-300 | 150-350b | 0 | child | sex=m | EUROCAT
bladder exstrophy | d | 1-4 | 2-5b | 32 | child | orph=1-9/10^5 | EUROCAT
erectile dysfunction | d | 6000-14000 | | 0 | elderly | sex=m ages=18-110 | NICE
foley; catheterised; catheter; catheterized; suprapubic | p | 120-350 | 500-2500 | 42 | frail | | HES
`;
