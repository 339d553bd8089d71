/** Themes of illness and care; see themes.ts. */
export const THEMES_OF_CARE: Readonly<Record<string, string>> = {
  heart: 'heart cardiac ecg ekg rhythm flutter fibrillation afib af lbbb stemi troponin chest pain cath lab angiogram stent statin statins lipid lipids cholesterol lp(a) ldl '
    + 'blood-pressure bp hypertension heart-failure murmur valve echo pacemaker palpitations cardiologist cardiology anticoagulate apixaban warfarin arrest cpr '
    + 'defibrillator aed resus dissection aneurysm syncope smartwatch watch watches jantung darah-tinggi corazón infarto presión',
  lungs: 'lung lungs copd asthma inhaler spacer breath breathless breathing wheeze cough smoking smoke smoker smokes cigarettes vaping vape oxygen pneumonia embolism '
    + 'pulmonary rehab walk walked walking bronchitis sleep-apnoea cpap chest tb tuberculosis batuk asma rokok pulmón tos fumar',
  kidney: 'kidney kidneys renal dialysis ckd sglt2 creatinine egfr aki potassium sodium hyponatremia hyponatraemia salt fluid fluids urine catheter uti nephrologist '
    + 'nephrology transplant electrolytes buah-pinggang riñón diálisis',
  sugar: 'diabetes diabetic insulin glucose sugar hba1c metformin ozempic semaglutide glp-1 wegovy obesity weight bmi diet pump cgm sensor hypo hypos foot pounds calories '
    + 'thyroid endocrine kencing-manis gula diabetes azúcar insulina',
  gut: 'bowel colon colonoscopy endoscopy appendix appendicitis gallbladder liver hepatitis cirrhosis pancreatitis ibd crohn coeliac celiac reflux ppi stool '
    + 'constipation diarrhoea vomiting nausea hernia stoma abdomen abdominal gut stomach gastritis perut hati hígado colonoscopia',
  brain: 'brain stroke thrombolysis migraine migraines headache headaches aura triptan topiramate epilepsy seizure seizures neurologist neurology vertigo dizzy dizziness '
    + 'vestibular parkinson ms multiple-sclerosis concussion memory words ct mri neuropathy strok kepala cerebro ictus migraña',
  ageing: 'delirium dementia alzheimer frail frailty elderly older geriatric geriatrics falls fall hip hearing-aid hearing-aids glasses dentures care-home nursing-home '
    + 'haloperidol confused confusion memory grandmother grandfather mother nan polypharmacy deprescribing carer carers family warga-emas nyanyuk ancianos demencia abuela',
  mind: 'mental-health depression depressed anxiety anxious psychiatry psychiatrist psychologist therapy therapist counselling counselor suicidal suicide self-harm '
    + 'ssri sertraline lithium adhd autism ptsd trauma addiction alcohol sober sobriety methadone opioid opioids naloxone stigma crisis burnout kemurungan kaunseling ansiedad depresión',
  birth: 'birth baby babies newborn pregnant pregnancy labour labor postpartum midwife midwives obstetric obstetrics obstetrician c-section caesarean preeclampsia '
    + 'pre-eclampsia magnesium mag breastfeeding breastfeed epidural nicu neonatal preterm premature miscarriage fertility ivf contraception pill iud hats doula bersalin '
    + 'bayi hamil bidan parto embarazo bebé matrona',
  children: 'child children kid kids toddler paediatric pediatric paediatrics pediatrics parent parents mother mum mom father fever school teen teenager adolescent croup bronchiolitis '
    + 'rsv ear car-seat sticker stickers play toys bravery safeguarding budak demam niños fiebre pediatra',
  women: 'menopause perimenopause hrt oestrogen estrogen testosterone androfeme flush flushes hot-flashes patch patches gel period periods endometriosis pcos fibroid '
    + 'smear cervical screening speculum pelvic gynae gynecology mammogram breast libido menopausia',
  cancer: 'cancer tumour tumor oncology oncologist chemo chemotherapy radiotherapy lymphoma leukaemia leukemia melanoma biopsy remission palliative hospice screening metastases '
    + 'metastatic bell diagnosis prognosis kanser cáncer quimioterapia tumor',
  infection: 'infection infections antibiotic antibiotics resistance stewardship sepsis septic dengue denggi mosquito mosquitoes fogging fogged aedes wabak measles mmr vaccine '
    + 'vaccines vaccinated unvaccinated vaccination flu jab booster covid mask masks outbreak admitted platelets virus viral fever malaria hand-washing hand-hygiene gloves isolation '
    + 'mrsa c-diff lactate micro microbiology nyamuk vaksin kes mosquitos vacuna fumigan sarampión',
  surgery: 'surgery surgeon surgeons surgical theatre operating operation scalpel anaesthetic anesthetic anaesthetist anesthesia anaesthesia block blocks nerve intubate intubation airway '
    + 'laparoscopic robot robotic stitches suture sutures scar wound wounds post-op consent list cancelled recovery knee hip fracture cast bone orthopaedic orthopaedics ortho '
    + 'physio physiotherapy physiotherapist therapists mobilisation rehabilitation weekend-cover pembedahan cirugía quirófano anestesia',
  skin: 'skin rash eczema psoriasis acne melanoma mole moles sunscreen spf sunburn dermatology dermatologist itch biopsy cream steroid botox filler kulit piel',
  senses: 'eye eyes ophthalmology cataract glaucoma glasses vision hearing ear ears ent tinnitus deaf deafness sinus tonsils voice hearing-aid mata telinga ojos oído',
  teeth: 'tooth teeth dental dentist dentists filling fillings gum floss brush brushing fluoride root-canal sugar caries gigi dientes dentista',
  pain: 'pain painful opioid opioids gabapentin paracetamol acetaminophen ibuprofen nsaid nsaids fibromyalgia back-pain nerve chronic ketamine sakit dolor',
  blood: 'blood donate donated donation donor donors transfusion platelets haemoglobin hemoglobin iron anaemia anemia deferred needle needles vein veins faint fainted o-negative '
    + 'arm biscuit juice haematology hematology clot dvt derma-darah darah sangre donar donante',
  medicines: 'prescription prescribe prescribing prescriber pharmacist pharmacists pharmacy tablet tablets dose doses dosing side-effect side-effects medication medications formulary generic '
    + 'shortage insurance prior-auth prior-authorization copay deductible cost price denied coverage medicare medicaid ubat farmasi receta farmacia seguro medicamento',
  imaging: 'scan scans ultrasound pocus x-ray xray ct mri radiology radiologist radiographer report reporting contrast equivocal echo probe surgeons imbasan radiografía ecografía',
  emergency: 'emergency ed er a&e resus trauma triage ambulance paramedic paramedics accident crash cpr arrest code drowning overdose collapse kecemasan urgencias accidente',
  primary: 'gp surgery general-practice family-doctor appointment appointments receptionist practice ten-minute referral referrals letter letters home-visit list clinic klinik consulta médico-de-familia',
  end: 'palliative hospice end-of-life dying comfort syringe-driver goals-of-care dnar dnacpr dnr advance-directive morphine last-days family bedside paliatif paliativos',
  prevention: 'exercise gym run running walk walking cycling diet vegetables salt sunscreen seatbelt helmet helmets sleep alcohol screening public-health lifestyle steps senaman ejercicio',
  wear: 'scrubs uniform white-coat tie clogs shoes crocs pockets badge lanyard stethoscope gloves gown mask ppe washing laundry hat baju bata uniforme',
};
