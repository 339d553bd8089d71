/** Mind, age and states of life. Columns and units: `../README.md`. */
export const MIND = `
depression; depressed; major depression | d | 3500-8500 | 1000-3500 | 62 | adult | | GBD
anxiety; panic attack; panic attacks; panic disorder | d | 4000-9000 | 700-3500 | 63 | young | | GBD
bipolar; bipolar disorder; manic; mania; manic episode | d | 600-2100 | 5-30 | 51 | adult | | GBD
schizophrenia; schizophrenic; paranoid schizophrenia; skizofrenia | d | 280-760 | 10-25 | 44 | adult | | GBD
psychosis; psychotic; hearing voices; first episode psychosis; psych patient; drug induced psychosis; hallucinating | d | 300-900 | 20-60 | 42 | young | | NICE
anorexia; anorexia nervosa; anorexic; eating disorder; bulimia; ARFID | d | 150-1200 | 8-60 | 90 | teen | | NICE
PTSD; ptsd; post traumatic stress | d | 1500-4500 | | 60 | adult | | NICE
OCD; ocd | d | 700-1600 | | 57 | young | | NICE
borderline personality; BPD; EUPD; eupd; personality disorder | d | 600-2800 | | 68 | young | | NICE
sectioned; detained under mental health act; section 2; section 3; 5150; involuntary hold; baker act; section 136; form 1; psych hold; mental health act; s136; 136 suite; on a 136; 136 tonight | s | | 60-380 | 47 | adult | | NHSD
ECT; electroconvulsive | p | | 3-18 | 66 | elderly | | NICE
catatonia; catatonic | d | | 3-20 | 55 | young | | NICE
munchausens; munchausen; factitious; munchausen by proxy; fabricated illness | d | | 0.1-6 | 66 | young | | NICE
capgras; cotard; cotards; delusional; erotomania; delusion of pregnancy; folie a deux | d | | 0.3-8 | 50 | older | | NICE
delirium; delirious; acute confusion; confused; sundowning | d | | 300-1500 | 52 | frail | | NICE
autism; autistic; asd; autisme | d | 900-2800 | | 24 | child | | CDC
ADHD; adhd | d | 2200-5800 | | 30 | child | | CDC
learning disability; intellectual disability; learning difficulties; non verbal; nonverbal | d | 1000-2500 | | 43 | child | | NHSD
gambling addiction; addiction; drug addict; addict; substance abuse; IVDU; ivdu; iv drug user; opioid use disorder; methadone; methadone clinic; metadon; klinik metadon; heroin; crack; methamphetamine; cocaine habit | d | 300-2200 | 40-200 | 30 | middle | | GBD
homeless; rough sleeper; no fixed abode; unhoused; living on streets; sleeping rough; unhoused patient | s | 20-500 | | 28 | middle | | ONS
prisoner; inmate; in custody; under arrest; in handcuffs; incarcerated; handcuffed; shackled | s | 130-700 MY 200-240 | | 5 | young | ages=14-110 | ONS
asylum seeker; refugee; undocumented; migrant; trafficked; trafficking victim; rohingya | s | 100-1500 | | 38 | young | | ONS
transgender; trans man; trans woman; gender affirming; trans patient; top surgery; non binary; gender dysphoria | s | 200-900 | | 50 | young | ages=8-110 | ONS
veteran; war veteran; ww2 veteran; vietnam veteran; ex army | s | 1500-6000 | | 12 | elderly | ages=18-110 | ONS
centenarian; 100th birthday; turned 100; 100 years old; 101 year old; 102 year old; 103 year old; 104 year old; 105 year old | s | 15-30 | | 82 | frail | ages=100-110 | ONS
supercentenarian; oldest person; oldest man; oldest woman; 110 year old | s | 0.05-0.5 | | 90 | frail | ages=108-110 news | ONS
foster child; foster kid; looked after child; foster care | s | 100-900 | | 47 | child | | ONS
nursing home; care home resident; care home; nursing home resident; nursing home patient | s | 350-750 | | 68 | frail | | ONS
end of life; palliative; hospice; comfort care; last days; on the palliative pathway; syringe driver; actively dying; hospice patient | s | 200-800 | 350-850 | 51 | frail | | ONS
died; passed away; didnt make it; pronounced dead; deceased; dead on arrival; lost a patient; certified; meninggal; meninggal dunia; falleció; murió; kembali ke rahmatullah; took his last breath; took her last breath | s | | 850-1150 MY 500-600 IN 600-750 | 49 | frail | | ONS
child died; paediatric death; child death; lost a child; dead child; baby died in ed | s | | 4-12 | 43 | infant | ages=0-18 | ONS
refused treatment; left against advice; DAMA; AMA; self discharged; left ama; absconded | s | | 400-1800 | 38 | young | | NHAMCS
hospital admission; inpatient; hospitalised | s | | 9000-17000 | 54 | twopeak | | NHSD
intensive care; ICU; icu; ITU; on itu; in itu; to itu; critical care; ICU patient; hdu; in intensive care | s | | 200-1500 | 42 | flat | | ICNARC
emergency department; ED; er visit; came to a and e; came to ED | s | | 25000-45000 | 51 | twopeak | | NHAMCS
operation; operated; theatre case; underwent surgery; elective surgery | p | | 5000-11000 | 54 | twopeak | | HES
general anaesthetic; anaesthetised; anaesthetic | p | | 3500-6000 | 54 | twopeak | | NAP4
awareness under anaesthesia; woke up during surgery; malignant hyperthermia; suxamethonium apnoea | d | | 0.02-0.6 | 55 | adult | | NAP4
retained swab; wrong site surgery; never event; wrong side surgery; retained instrument | s | | 0.2-1 | 52 | older | news | NHSD
misdiagnosed; missed diagnosis; delayed diagnosis; misdiagnosis | s | | 100-1500 | 53 | older | | NHSD
vaccine; vaccinated; immunisation; flu jab; vaccination | p | | 20000-90000 | 53 | twopeak | | UKHSA
vaccine injury; vitt; VITT; vaccine induced thrombosis; vaccine induced | d | | 0.02-3 | 55 | middle | | UKHSA
jehovahs witness; refused blood; refused transfusion; jehovahs; declined blood | s | | 1-12 | 58 | elderly | | NHSBT
palliative sedation; assisted dying; MAID; medical assistance in dying; euthanasia; assisted suicide; voluntary assisted dying | s | | 3-45 US 0.3-1.5 CA 30-45 AU 3-9 | 47 | elderly | ages=18-110 | ONS
post mortem; autopsy; coroner case; coroner referral; inquest | p | | 90-320 | 40 | twopeak | | ONS
plasma exchange; plasmapheresis; plex; IVIG; ivig | p | | 4-40 | 52 | adult | | HES
biopsy; biopsied; fine needle aspiration; FNA | p | | 800-3500 | 56 | older | | HES
MRI; ct scan; CT scan; PET scan; pan scan | p | | 6000-30000 | 53 | twopeak | | HES
PEG; feeding tube; NG tube; ng tube; TPN; tube fed; peg tube; nasogastric | p | 40-180 | 30-300 | 48 | twopeak | | HES
central line; arterial line; picc; PICC; hickman; chemo port | p | | 150-900 | 48 | older | | HES
wisdom teeth; tooth extraction; root canal; teeth out; dental extraction; dental clearance | p | | 3000-9000 | 53 | adult | | HES
prosthesis; prosthetic leg; prosthetic arm; artificial leg; wheelchair user; wheelchair bound; wheelchair | s | 150-1800 | | 55 | frail | | WHO
hearing aids; hearing aid | s | 1500-6000 | | 47 | frail | | WHO
`;
