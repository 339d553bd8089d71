import { fold } from '../fold.ts';
import { remembering } from '../remembered.ts';
import { COMMON_MALAY, COMMON_SPANISH } from './common-words.ts';

/** Words that are written with a capital letter, or may look like a name, and are none. Folded. */
const WORDS: ReadonlySet<string> = new Set(`
compressor autoclave steriliser sterilizer defib defibrillator laminator shredder photocopier fridge freezer laptop server bleep tannoy macerator bedpan
commode houseplant ficus yucca pothos monstera aspidistra succulent sourdough fitbit crocs zimmer airtube lanyard aircon loo tamagotchi dehumidifier
dongle intercom dictaphone oximeter glucometer thermometer nebuliser nebulizer bipap cpap telemetry hoover modem chromebook smartboard whiteboard
dishwasher projector centrifuge ventilator incubator hoist generator router switchboard kettle toaster microwave wheelchair stretcher stethoscope
isnin selasa rabu khamis jumaat sabtu ahad lunes martes miércoles jueves viernes sábado domingo
monday tuesday wednesday thursday friday saturday sunday january february march july september october november december feb mar
apr jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat today tomorrow yesterday easter christmas xmas ramadan
eid diwali hanukkah thanksgiving halloween lent scottish
arabic tagalog mandarin cantonese hindi urdu chinese malay french spanish dutch swedish finnish polish
arabic jewish hindu buddhist catholic protestant hispanic latino latina latinx
aboriginal maori afghan
puerto rican
native pacific islander god lord christ allah bible quran internet medicare medicaid covid ebola zika google
facebook twitter linkedin instagram tiktok youtube whatsapp zoom netflix amazon uber apple microsoft android iphone mr mrs ms
miss dr prof sir md do rn np pa phd mbbs mbchb frcs mrcp facp facs gp ed er icu nicu picu itu or ot opd cvs mri ct us xr ecg ekg
eeg emg cpr iv im po bp hr rr gcs bmi hiv aids tb copd chf cad ckd esrd dm dka htn type stage class grade level phase score
scale risk index group arm cohort trial study test dose day week month year hour age sex male female man woman boy girl patient
patients pt child baby infant adult elderly i he she it we they you his her my our your their this that these those the a an and
but if when while where who what why how is are was were be been has have had does did can could would should might must not no
yes new old first second third last next all any both each every some many most other same such own more very just also only
even still then than so too now here there again once ever never always often safety efficacy evaluation management guidelines
guidance recommendations recommended recommendation treatment treating options protocols protocol updated update current latest
effectiveness effects effect impact prognosis concerns concern considering contraindications contraindication indications best
practice practices potential suggested suggestion clinical therapy dosage dosing prescribing prescribe risks benefits use using
need needs follow-up diagnosis history surgery operation procedure assessment review case report reports notes note consult
referral admission discharge visit clinic hospital ward unit room bed floor diabetes diabetic hypertension hypertensive cancer
asthma stroke sepsis pneumonia arthritis dementia depression anxiety epilepsy migraine obesity anemia anaemia cirrhosis
hepatitis lupus psoriasis eczema gout rx tx dx hx sx fx mgmt rec recs abx meds med labs lab vitals obs prn bid tid qid qd qhs
stat npo alpha beta gamma delta epsilon sigma omega vitamin insulin aspirin ibuprofen paracetamol acetaminophen tylenol advil
aleve motrin warfarin heparin coumadin eliquis xarelto plavix lipitor crestor zocor ozempic wegovy mounjaro metformin lantus
humira enbrel keytruda opdivo prozac zoloft lexapro xanax valium ativan ambien adderall ritalin viagra cialis botox synthroid
lasix norvasc lisinopril amlodipine losartan atorvastatin metoprolol omeprazole nexium prednisone dexamethasone amoxicillin
augmentin azithromycin zithromax cipro bactrim keflex vancomycin morphine fentanyl oxycodone oxycontin percocet vicodin tramadol
ketamine propofol versed haldol seroquel zyprexa abilify lamictal depakote dilantin keppra tegretol neurontin lyrica gabapentin
singulair ventolin symbicort advair spiriva flonase benadryl claritin zyrtec zantac pepcid prilosec prevacid epipen narcan
naloxone suboxone methadone entresto farxiga jardiance januvia victoza trulicity humalog novolog levemir tresiba premarin mirena
nexplanon depo provera gardasil shingrix prevnar comirnaty spikevax tamiflu paxlovid remdesivir ivermectin hydroxychloroquine
panadol calpol nurofen piriton sinai epic cerner meditech uptodate pubmed nejm bmj jama cochrane cdc fda nih nhs gmc bma acgme
usmle rcp aap acog aha acc esc ers ats idsa asco esmo easd kdigo mum mom mama dad daddy mummy mommy grandma grandpa granny
auntie uncle aunt sister brother doctor nurse consultant registrar para que por con los las uno como pero este atau dengan untuk
yang ini di ke dari tidak pada akan juga saya dia kami mereka und der die das ist nicht mit pls plz thx lol omg wtf smh tbh imo
imho fyi btw asap rip rt mt icymi tldr aka etc vs via re cc ps nb eta faq diy gym abs anal medial lateral distal proximal sudden
usual telly brolly wifi hot cold red blue dear hi hello hey thanks thank please sorry congrats congratulations welcome happy proud great good bad
sad well done rest peace pray prayers team fund help support save bring home south east central northern southern eastern
western upper lower city county town village street road avenue university college school institute center centre foundation
society association da de un raya selamat rota kuih hogmanay viva reuters venmo whiny amish tory tories dems islam christianity christians mormonism mormon garda
fae hola mundial internacional harimau wanita línea linea fanta batman ortho nando salarieds oscars tahniah jehovah nobel pulitzer
`.trim().split(/\s+/));

/** People of a land or faith; also in the plural. Those that are given names as often (Dane, Danish, Jordan, Roman) are left out, Finn and Scott but for their plural. Folded. */
const PEOPLES: ReadonlySet<string> = new Set(`
african albanian algerian american angolan arab argentinian argentine asian australian austrian bahraini bangladeshi belgian bengali bolivian bosnian botswanan brazilian
british briton bulgarian burmese cambodian cameroonian canadian caucasian chilean colombian congolese croatian cuban cypriot czech dominican ecuadorian egyptian emirati
english eritrean estonian ethiopian european fijian filipina filipino finns gambian georgian german ghanaian greek guatemalan gujarati guyanese haitian honduran hungarian iban
icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jew kadazan kashmiri kazakh kenyan keralite korean kurd kurdish kuwaiti latvian lebanese
liberian libyan lithuanian malawian malayali malaysian maltese mauritian mexican moldovan mongolian moroccan muslim nepalese nepali nicaraguan nigerian norwegian pakistani
palestinian panamanian paraguayan persian peruvian poles polynesian portuguese punjabi qatari quebecois rohingya romanian russian rwandan salvadoran samoan saudi scots senegalese
serbs serbian sikh singaporean sinhalese slovak slovakian slovenian somali spaniard sudanese swede swiss syrian taiwanese tajik tamil tanzanian thai tibetan togolese tongan
bisaya cebuana cebuano hausa igbo ilocana ilocano ilonggo kapampangan visayan yoruba zulu xhosa tswana kikuyu ashanti trinidadian tunisian turk turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean
`.trim().split(/\s+/));

/** Endings of drug, disease and anatomy words. A capital letter on such a word makes no name. */
const MEDICAL_ENDINGS = `
itis osis oses emia aemia oma omas opathy ectomy ostomy otomy oscopy ology ologist plasty algia rrhea rrhoea uria pril
olol sartan statin prazole mab nib tinib ciclib vir mycin micin cillin cycline floxacin azole dipine gliptin gliflozin
glutide parin xaban gatran platin taxel rubicin caine zepam zolam barbital azine triptan setron dronate thiazide semide
lukast terol ceptin cept sone solone nidazole oxetine traline pramine triptyline apine idone iasis philia phobia trophy
plegia paresis sclerosis stenosis edema oedema syndrome gram graphy metry scope genic genesis lysis penia cyte blast
toxin viral bacterial coccus bacter ella surgeon iatrist iatrician
`.trim().split(/\s+/);
const MEDICAL = new RegExp(`(?:${MEDICAL_ENDINGS.join('|')})$`);

/** Names that end like a medical word. */
const NAMES_LIKE_MEDICAL: ReadonlySet<string> = new Set(`
thomas oma noma soma roma paloma isabella ella stella bella gabriella daniella antonella marcella graciella ariella mariella
donatella luella mirella priscella nabella idone maison rosella estella ornella fiorella raffaella manuella
`.trim().split(/\s+/));

/** Names that stand as often for a faith, land, fashion or office. */
const ALSO_WORDS: ReadonlySet<string> = new Set(`
christian jesus santa paris chad karen israel india china jordan kenya chelsea dallas boston austin phoenix jasmine delta
madonna mercedes porsche tesla alexa siri
`.trim().split(/\s+/));

/** True for a folded name that is often another word. */
export function isAlsoWord(word: string): boolean {
  return ALSO_WORDS.has(word);
}

/** Names that in lower case look like a form of a word and hardly ever are one. */
const RATHER_NAMES: ReadonlySet<string> = new Set('maria james jared peter martin oliver frances harry mike matt sally nils derrick arely'.split(' '));

/** Everyday Malay, Spanish and Filipino words that the lists also have as names, or that stand beside "pakcik" and "señora". Folded. */
const OTHER_TONGUES: ReadonlySet<string> = new Set([...COMMON_MALAY, ...COMMON_SPANISH, ...`
cara marah kaya miskin sesak nafas tahniah sesiapa sila nanti mohon ramai tua muda mengandung hamil bersalin jatuh pengsan menangis tidur
umur usia dara jati sulung bongsu tiri kandung jom bangun duduk jalan lari kerja rumah kereta sekolah anugerah ujian keputusan pihak pengarah hujan panas pues domingo lunes martes miercoles
jueves viernes sabado azucar campana esto doctora doctor jefe jefa abuela abuelo abuelita viejita pobre guapa nueva nuevo primera primer
mismo cirugia corazon cabeza fem male female gigi gusi hati mata kaki lutut perut jantung telinga hidung benda doakan sama cakap tanya habuk pencen bersara ambulans jalan lubang kenal nama hujan banjir cuti gaji elaun makan sedap kucing krismas natal raya deepavali gawai kaamatan hari selamat dewan tadika sekali kali minggu depan sumandak kampung
sa ko mo ka na ng mga nang po ba din rin lang naman daw ako siya kami tayo kayo sila ito iyan dito doon hindi wala meron kasi kung pag nung noon ngayon bukas kahapon tatay nanay pari
`.trim().split(/\s+/)].map(fold).filter((word) => !/^(?:ella|vida|dan|yang|al|mak|era|jumaat)$/.test(word)));

/** Names in English that are small words where a text is in Malay or in Spanish. Folded. */
const SMALL_WORDS: Readonly<Record<'ms' | 'es', ReadonlySet<string>>> = {
  ms: new Set('dan yang mak era kali jumaat alam hari bulan pun juga jam luka cari'.split(' ')),
  es: new Set('ella vida al si leve cada abril salud paz alta dulce'.split(' ')),
};

/** True for a folded name that in a text of this language is an everyday word, unless it is written as a name in mid-sentence. */
export function isSmallWordOf(language: 'en' | 'ms' | 'es', word: string): boolean {
  return language !== 'en' && SMALL_WORDS[language].has(word);
}

/** True for a folded word of everyday Malay or Spanish. */
export function isOfOtherTongue(word: string): boolean {
  return OTHER_TONGUES.has(word);
}

/** True for a folded name that a list of English words also has, but nobody uses as one. */
export function isRatherName(word: string): boolean {
  return RATHER_NAMES.has(word);
}

/** "I'm", "don't", "dx'd": short forms, not possessives. */
const SHORT_FORM = /^(?:i|you|he|she|we|they|it|who|what|that|there|here|let|y)'|(?:'d|n't|'ll|'re|'ve)$/;

/** True for a word that ends as names of drugs, diseases and operations do. */
export const isMedicalTerm = remembering((word) => word.length > 5 && MEDICAL.test(word) && !NAMES_LIKE_MEDICAL.has(word));

/** True for a folded word that is no part of a person's name, whatever its capital letter. */
export function isNoName(word: string): boolean {
  return WORDS.has(word) || PEOPLES.has(word) || PEOPLES.has(word.replace(/s$/, '')) || (word.includes("'") && SHORT_FORM.test(word));
}
