/** Lungs and breathing. Columns and units: `../README.md`. */
export const LUNG = `
asthma; asma; semput | d | 6500-12000 | | 53 | child | | GBD
asthma attack; asthma exacerbation; acute asthma; wheezer; status asthmaticus; lelah | d | | 150-1000 | 52 | child | | NHAMCS
life threatening asthma; near fatal asthma; silent chest; intubated asthmatic; asthma death; died of asthma | d | | 2-15 | 55 | adult | | NRAD
COPD; copd; emphysema; chronic bronchitis; copd exacerbation; copder | d | 1800-5500 | 200-450 | 48 | elderly | ages=30-110 | GBD
pneumonia; chest infection; community acquired pneumonia; lobar pneumonia; bilateral pneumonia; radang paru paru | d | | 500-1300 | 48 | elderly | | GBD
aspiration pneumonia; aspirated | d | | 30-130 | 42 | frail | | HCUP
empyema | d | | 5-12 | 33 | adult | | BTS
lung abscess | d | | 1-5 | 30 | middle | | BTS
pleural effusion; chest drain for effusion; malignant effusion | d | | 150-350 | 46 | elderly | | BTS
pneumothorax; collapsed lung; PTX; dropped his lung; dropped her lung | d | | 14-35 | 25 | young | | BTS
tension pneumothorax; tension pneumo; needle decompression | d | | 1-6 | 25 | young | | TARN
MDR-TB; mdr tb; XDR-TB; drug resistant tb | d | | 0.02-0.4 MY 0.3-1.2 IN 4-10 ZA 12-25 | 40 | young | | WHO
tuberculosis; TB; tb; active tb; pulmonary tb; miliary tb; tb meningitis; batuk kering; tibi; tuberculosis infection | d | | 2.4-9 MY 70-95 IN 180-220 ZA 400-560 PH 500-650 SG 35-50 AU 5-6.5 | 38 | adult | | WHO
whooping cough; pertussis | d | | 1-30 | 53 | infant | | UKHSA
croup | d | | 60-200 | 38 | infant | ages=0-7 | NICE
bronchiolitis | d | | 150-450 | 40 | infant | ages=0-2 | NICE
RSV; rsv; respiratory syncytial virus | d | | 300-2000 | 48 | infant | | UKHSA
influenza; flu; flu a; flu b; swine flu | d | | 3000-12000 | 51 | flat | | CDC
covid; covid 19; coronavirus; covid pneumonia; covid pneumonitis | d | | 4000-30000 | 52 | adult | | UKHSA
covid icu; intubated with covid; ventilated with covid; died of covid | d | | 3-60 | 36 | older | | ICNARC
long covid | d | 1500-4000 | | 60 | middle | | ONS
pulmonary fibrosis; IPF; ipf; interstitial lung disease; ILD; ild | d | 15-80 | 6-17 | 38 | elderly | | BTS
sarcoidosis; sarcoid | d | 20-160 | 5-15 | 54 | middle | | ORPHANET
sleep apnoea; OSA; AHI; obstructive sleep apnoea | d | 3000-14000 | | 33 | middle | | GBD
cystic fibrosis; CF; cf patient | d | 8-17 MY 0.1-1 IN 0.3-3 | 12-40b | 48 | young | orph=1-9/10^5 | ORPHANET
alpha 1 antitrypsin; alpha one antitrypsin deficiency | d | 10-50 | | 50 | middle | orph=1-5/10^4 | ORPHANET
lymphangioleiomyomatosis; LAM lung | d | 0.3-0.9 | | 99 | middle | sex=f orph=1-9/10^6 | ORPHANET
pulmonary alveolar proteinosis | d | 0.3-0.9 | | 40 | middle | orph=1-9/10^6 | ORPHANET
ARDS; ards; acute respiratory distress | d | | 8-80 | 42 | older | | ICNARC
respiratory failure; respiratory arrest; stopped breathing; hypoxic respiratory failure | d | | 60-400 | 45 | elderly | | HCUP
haemoptysis; coughing up blood; coughed up blood; massive haemoptysis | d | | 20-100 | 38 | older | | BTS
choking; choked; foreign body in airway; inhaled a peanut; inhaled foreign body; aspirated a peanut; choked on a grape; heimlich | i | | 4-30 | 42 | infant | | NHAMCS
EVALI; evali; vaping lung; popcorn lung; vape lung | d | | 0.05-1 | 33 | young | | CDC
anaphylaxis; peanut reaction; nut reaction; anaphylactic shock; anaphylactic; epipen; epipenned | d | | 50-130 | 52 | young | | NICE
smoke inhalation; inhaled smoke | i | | 3-15 | 42 | adult | | NHAMCS
silicosis; black lung; pneumoconiosis; miners lung; dust in lungs; dust in his lungs; dust disease; lungs full of dust; dusty lungs | d | 5-60 | 0.3-5 | 5 | elderly | ages=25-110 | GBD
mesothelioma; asbestosis; meso | d | 3-10 | 1-4.5 | 18 | elderly | ages=35-110 | CRUK
lung transplant; double lung transplant; new lungs; waiting for lungs | p | 2-9 | 0.2-1 | 42 | middle | | GODT
intubated; tubed; ventilated; on a ventilator; on the vent; mechanical ventilation; extubated; crash intubation; RSI; rsi; proned; ventilator | p | | 100-330 | 42 | twopeak | | ICNARC
tracheostomy; trached; trachy; trache; trach | p | 5-30 | 8-40 | 38 | twopeak | | ICNARC
cric; cricothyroidotomy; surgical airway; cricothyrotomy; front of neck access; emergency front of neck | p | | 0.1-1.5 | 25 | adult | | NAP4
bipap; NIV; cpap; non invasive ventilation; high flow | p | | 60-250 | 46 | twopeak | | BTS
chest drain; chest tube; thoracostomy | p | | 40-130 | 35 | twopeak | | BTS
lobectomy; pneumonectomy; lung resection | p | | 8-25 | 50 | older | | NACSA
bronchoscopy | p | | 60-200 | 43 | twopeak | | BTS
iron lung | p | 0.0001-0.001 | | 50 | elderly | news | CDC
`;
