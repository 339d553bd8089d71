const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Plural nouns: what they are said of is nobody in particular. */
export const MANY = words(`
patients pts men women people adults children kids babies infants girls boys males females participants subjects individuals
persons teenagers teens adolescents cohort group olds year-olds year-old's veterans
`);

/** Where care is given: no word about the one it is given to. */
export const CARE_UNITS = words(`
icu nicu picu itu hdu ward ed er a&e theatre clinic hospital hospice unit
`);

/** What a ward's patients lie in: with its number alone enough to make whoever is named there one of them. */
export const BEDS = words(`bed bay cubicle trolley resus isolette incubator cot katil cama bedspace`);

export const PRONOUNS_OF_ONE = words(`
he she him her his hers himself herself ella él suya doña señora señor he's she's he'd she'd he'll she'll dia beliau
`);

/** Words of care: illnesses, findings, treatments, places and people of a ward. */
export const BEDSIDE = words(`
ward icu nicu picu ed er a&e itu hdu theatre surgery clinic hospital hospice admission discharge referral follow-up clerking
handover diagnosis diagnosed prognosis treatment therapy chemo chemotherapy radiotherapy dialysis transplant biopsy scan mri ct
xray x-ray ultrasound echo ecg ekg bloods labs sepsis septic cancer tumour tumor leukaemia leukemia lymphoma melanoma carcinoma
metastatic mets stroke seizure seizures fit fits epilepsy diabetes diabetic dka asthma copd pneumonia covid flu hiv tb hepatitis
cirrhosis fracture fractured overdose suicide suicidal psychosis schizophrenia bipolar depression anxiety dementia delirium
pregnancy pregnant labour labor miscarriage delivery c-section stillbirth premature preemie infection antibiotics abx insulin
warfarin heparin morphine opioid opioids fentanyl naloxone ventilator intubated extubated cpr arrest coded rosc stemi nstemi mi
dvt pe afib hypertension htn bp sats hb inr creatinine rash fever pain bleed bleeding haemorrhage hemorrhage gi lap appy
appendix hernia hip knee lupus psoriasis eczema crohn's colitis gout ms als parkinson's alzheimer's sickle anaemia anemia
measles dengue malaria malnourished paralysed paralyzed blind deaf coma icd pacemaker stent cabg ventilated pressors inotropes
tracheostomy amputated amputation burns burn lump tumours nurses recurrence remission relapse relapsed sugars vent leprosy scope
scoped appendicitis bronch trach peg ng herceptin dipg dnacpr terminal osteosarcoma retinoblastoma leukaemias vented delivered
wad katil pesakit ubat demam lscs doktor klinik paciente médico enfermedad fiebre sangre mrn dob ssn nhs medical bed room
consent dnr palliative died death passed dying rip grief condolences treated treating rx hx dx tx pt pts prescription medication
meds symptoms symptom gp surgeon incu uci dolor cirugía urgencias quimio diálisis ingreso ingresos icc bebé embarazada sakit icu discaj
kidney kidneys liver lungs ingresada ingresado ingresaron neumonía ictus infarto oxígeno fractura cadera quirófano sonda embarazo
strok denggi bersalin pembedahan kanser barah rujukan temujanji jahitan
a1c hba1c trachy asystole scabies ect nebs vf
meds allergic allergy anaphylaxis vaccine vaccinated injury injuries injured stitches ambulance paramedics unresponsive
`);
