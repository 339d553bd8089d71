const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a house of care, learning or prayer is called; a capitalised name before or behind it makes it a particular one. Folded. */
export const FACILITY_NOUNS = words(`
high elementary hospital hospitals clinic clinics infirmary hospice polyclinic medical-center medicentre sanatorium hosp
policlinic school academy kindergarten nursery preschool university college uni institute church mosque temple synagogue prison
jail shelter pharmacy dispensary surgery practice health healthcare medical memorial general presbyterian methodist mercy
baptist manor lodge klinik hospitalet clinica klinikum krankenhaus spital center centre foundation home homes campus orphanage
daycare daycentre ward unit department office branch
`);

/** In a name that has no other: "Central Medical Center", "Children's Hospital". */
export const PLACING_MODIFIERS = words(`
memorial general childrens downtown uptown midtown community university county city national royal regional district central
womens state metropolitan metro veterans north south east west northern southern eastern western northside southside eastside
westside lakeside riverside christ holy sacred good samaritan providence trinity grace first united catholic lutheran adventist
`);

/** Nouns that need no more than a name beside them to be a place of care. The others do so only with a capital letter. */
export const CARE_NOUNS = words(`hospital clinic infirmary hospice polyclinic hosp klinik`);

/** Two words that name a facility together: "medical center", "care home". */
export const FACILITY_PAIRS = words(`
medical_center medical_centre health_center health_centre care_home nursing_home care_centre care_center cancer_center
cancer_centre heart_center heart_centre rehab_center rehab_centre retirement_home retirement_village group_home foster_home
assisted_living high_school primary_school elementary_school middle_school secondary_school grammar_school medical_school
nursing_school day_care surgery_center surgery_centre medical_practice medical_group health_system healthcare_system
health_services health_clinic medical_clinic general_hospital district_hospital county_hospital memorial_hospital
childrens_hospital urgent_care walk-in_centre nhs_trust foundation_trust community_center community_centre dialysis_center
dialysis_centre birth_center birth_centre eye_center eye_hospital trauma_center stroke_center
`);

/** Facility words put first: "Hospital Kuala Lumpur", "Klinik Kesihatan Ampang". */
export const PREFIX_FACILITIES = words(`
hospital hosp klinik sekolah smk sjk pasar sk universiti university institut masjid taman kampung kampong kg poliklinik clinique clinica
hopital colegio escuela universidad rumah-sakit rs rsud ppum ospedale
`);

/** Words before a facility noun that make it no particular one. */
export const GENERIC_MODIFIERS = words(`
the a an my our your his her their this that every each any some local nearest nearby new old big small busy private public
general teaching district county city state national regional rural urban community university children children's childrens
women's mens mental psychiatric fever pain fracture diabetes diabetic asthma heart cardiac cancer stroke sleep skin eye ear
dental foot wound memory falls antenatal prenatal postnatal fertility ivf vaccine vaccination covid flu travel sexual std gum
outpatient inpatient specialist specialty multidisciplinary follow-up follow free mobile virtual walk-in urgent emergency acute
tertiary secondary primary level trauma transplant surgical medical nursing care health high middle elementary grammar law
business summer sunday graduate graduating boarding at to from in of for and or with by on as veteran veterans military field
army navy animal vet veterinary good best worst top first same another other one two three whole entire british american head
central main off back front post box ticket home family doctor's gp pharmacy icu er ed nicu picu behavioral behavioural
pediatric paediatric adult adolescent youth oncology neurology cardiology dermatology surgery research clinical simulation
academic affiliated accredited magnet critical access safety-net full working after before oval west's electoral liver burn
burns rehab rehabilitation recovery birth birthing lung kidney dialysis breast bone joint spine
`);

/** Care institutions known by name alone. Folded, joined by "_". */
export const INSTITUTIONS = words(`
mount_sinai mt_sinai cedars-sinai cedar-sinai cedars_sinai cedar_sinai johns_hopkins john_hopkins hopkins mayo mayo_clinic
cleveland_clinic stanford stanford_health ucla ucsf ucsd upmc upenn mgh bidmc brigham brigham_and_women brigham_&_women
mass_general massachusetts_general nyu_langone nyu langone kaiser_permanente kaiser bellevue montefiore northwell vanderbilt
emory duke_health geisinger md_anderson sloan_kettering memorial_sloan_kettering dana-farber dana_farber jefferson_health
houston_methodist baylor intermountain barnes-jewish rush_university froedtert ochsner parkland grady cook_county cedars scripps
city_of_hope fox_chase moffitt roswell_park lenox_hill tampa_general jackson_memorial ben_taub harborview st_jude st_judes
shriners nationwide_children guys guy_and_st_thomas st_thomas kings_college_hospital barts royal_london royal_free royal_marsden
addenbrookes addenbrooke great_ormond_street gosh moorfields papworth john_radcliffe christie_hospital alder_hey whittington
chelsea_and_westminster hammersmith charing_cross queen_elizabeth_hospital northwick_park ppum ummc hkl hospital_kuala_lumpur
hukm hctm sgh nuh ttsh kkh cgh gleneagles pantai sunway_medical prince_court aiims apollo fortis medanta cmc_vellore
groote_schuur chris_hani_baragwanath charite karolinska sickkids sick_kids toronto_general
`);

/** Units that every hospital has. */
export const COMMON_UNITS = words(`
ed er icu nicu picu micu sicu ccu cvicu itu hdu pacu or ot opd ipd a&e mau amu sau eau gp pcp obgyn l&d nhs va cath mri ct ir pt
snf ltac ltc rehab ems ob gi ent id gu labor theatre theater resus triage home school work church handover mdt m&m ama osce sim
lab ward clinic hospital emu bmt pcu tcu csu asu hasu nnu scbu dsu medicine surgery neurology cardiology oncology psychiatry
orthopaedics orthopedics ortho pediatrics paediatrics obstetrics gynaecology gynecology urology nephrology haematology
hematology dermatology ophthalmology rheumatology gastroenterology neurosurgery anaesthetics anesthesia geriatrics medics physio
physiotherapy dietetics palliative hospice intensive critical emergency majors minors daycase endoscopy radiology pathology
morgue mortuary psych peds paeds onc
`);

/** Behind an institution's name: its study, score or guideline, not itself. */
export const STUDY_NOUNS = words(`
study studies trial trials score scores criteria guideline guidelines recommendation recommendations protocol index scale
syndrome disease award prize lecture calculator algorithm classification cohort registry survey
`);

/** What is done with a patient at a place: "admitted to", "seen at". */
export const PLACE_VERBS = words(`
admitted seen treated operated evaluated presented presenting transferred delivered referred followed diagnosed assessed visited
visits visiting visit hospitalised hospitalized discharged examined reviewed born died intubated consulted consultation consult
appointment check-up checkup checked attended attends attending attend scheduled undergoing underwent surgery stay care notes
note records record results labs biopsy scan report er ed ward rotation student pupil kid resident lives living lived resides
residing inpatient outpatient brought taken flown airlifted rushed ran hospice managed monitored enrolled stabilised stabilized
screened tested vaccinated observed interviewed registered received receiving came coming went returned case chart found
collapsed fell injured crashed stabbed shot moved works worked studies studied
`);

/** Ends of street names that mean nothing else, and those that need a house number beside them. */
export const STREET_ENDS = words(`
street st str road rd avenue ave boulevard blvd lane ln highway hwy parkway pkwy crescent cres terrace turnpike freeway
`);
export const DOUBTFUL_STREET_ENDS = words(`
drive dr court ct way place pl close row square sq circle cir trail trl walk hill mews grove gardens gdns park loop alley path
plaza pike ridge view green rise quay wharf bridge ferry gate bend union point squares streets station courts coves bridges
roads heights glen run creek crossing towers mansions villas buildings
`);

/** Street words put first: "Jalan Ampang", "Rue Saint-Denis". */
export const STREET_STARTS = words(`
jalan jln lorong lrg persiaran lebuh rue via calle avenida rua ul ulica strada piazza plaza chemin quai allee allée passeig
carrer travessa largo maes heol ffordd stryd nieuwe avenue boulevard impasse viale corso
`);

/** Ends of words that are street names in other languages. */
export const STREET_ENDING = new RegExp(`(?:${[
  'stra(?:ss|ß)e|strase|gasse|weg|platz|allee|damm|ufer|gatan|vagen|vägen|vej|gade|vaenget|vænget|veien|vegen|gata|gate|katu|kuja|tie',
  'straat|laan|plein|kade|utca|ulica|braut|stigur|kesk',
].join('|')})$`);

export const UNIT_WORDS = words(`
apt apartment suite ste unit flat floor blk block room rm lot
`);

/** Numbered places in a hospital. */
export const BED_WORDS = words(`
bed room rm ward bay cubicle trolley resus pod isolette incubator cot crib stretcher chair siderm sideroom katil wad cama incubadora bilik triage hallway hall pasillo sala cuarto cubículo cubiculo paritorio kubikel
hdu icu itu nicu picu scbu ccu theatre ot majors minors habitación habitacion bedspace
`);

/** What is counted, so that the number before it belongs to it and not to a bed. */
export const COUNTED = words(`
days day weeks week hours hour hrs minutes min mins months month years year times time patients people pts beds nurses doctors x
percent % mg ml am pm stars points nights
`);

/** Meetings, whose place says nothing of a patient. */
export const EVENTS = words(`
conference congress symposium summit workshop webinar seminar annual marathon festival concert holiday vacation trip flight
wedding funeral requiem wake cremation memorial potluck barbecue bbq picnic raffle tombola bake-sale panto congreso jornadas simposio taller inscripción inscripciones
curso bengkel seminar persidangan kursus ceramah majlis plenary talk abstract lecture exhibition expo hackathon retreat weekend honeymoon getaway
`);

/** What the poster does at a place. */
export const POSTER_VERBS = words(`
work works working worked based trained train training joined joining join start starting started studying study studied
graduated graduate live living lived moved moving move visiting visited visit travelling traveling travel going heading excited
proud rotating rotation born turned rotated residency fellowship intern interning employed hired faculty professor lecturer
teach teaching taught attended attending match matched alumni alumna alumnus alum am im i'm we're presenting presented speaking
flying landed drove driving drive woke fly holidaying relocated love interview interviewing shadowing volunteering volunteered
`);

/** Verbs and phrases of living somewhere, in front of "in" and "from". */
export const LIVING = words(`
live lives living lived grew raised stays staying settled resides residing hails originally comes moved native tinggal menetap vive
vivía vivia nació born hometown based flew arrived farms retired
`);

/** Who is said to be from somewhere, beside patients and their kin. */
export const PEOPLE_OF_PLACES = words(`
farmer miner fisherman uncle aunty auntie makcik pakcik pakcik abang kakak adik nenek atuk señora señor bebé niño niña local
villager teacher priest worker driver couple family lady student nun monk villagers pt px pensioner veteran widow widower cyclist
biker shepherd trucker fella feller plumber builder electrician roofer carpenter mechanic welder fireman firefighter postman baker butcher
barber hairdresser kak tok wak cikgu opah hunter rancher logger sailor soldier boxer surfer hiker climber jockey chef waitress beekeeper
`);

/** Small settlements, by what they are called. */
export const SETTLEMENTS = words(`village hamlet kampung kg pueblo township`);
