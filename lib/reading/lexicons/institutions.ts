/**
 * Words by which an institution of health care or teaching is known in a text, and what people are there. Sources of regular
 * expressions, in one place because a profile line, a post and an address are read with the same words.
 */

/** The noun that closes the name of an institution: "Mercy General", "Bridge Street Surgery", "Alder County Ambulance Service". */
export const CLOSING_NOUN = String.raw`(?:Hospitals?|Hosp|University|Uni|Clinics?|Polyclinic|Medical (?:Cent(?:er|re)|School|College|Group|Practice)|Med(?:ical)? School|Medicine|Med|Medical|Cancer Cent(?:er|re)|Heart Cent(?:er|re)|Birth Cent(?:er|re)|Health(?:care)?(?: (?:System|Trust|Network|Board|Service|Cent(?:er|re)))?|NHS(?: Foundation)?(?: Trust)?|NHSFT|Infirmary|College|School of (?:Medicine|Nursing|Dentistry|Pharmacy)|Institute|Hospice|Children's|Presbyterian|General|Memorial|Mercy|Surgery|Dental(?: Practice)?|Ambulance(?: Service)?|Fire (?:Department|Rescue)|Pharmacy|Laborator(?:y|ies)|Care Home|Nursing Home)`;
/** The noun that opens it: "Hospital Seri Teratai", "University of Somewhere", "Klinik Kesihatan Bukit Mewah". */
export const OPENING_NOUN = String.raw`(?:Hospital(?: Universitario| General| Wanita)?|Universiti|Universidad(?: de)?|Kolej|Klinik(?: Kesihatan)?|Pusat Perubatan|Centro de Salud|Cl[ií]nica|(?:University|College|Hospital|School|Institute|Children's) (?:of|for))`;
/** A word of a name. */
export const NAME_WORD = String.raw`[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'&.-]*`;
/** Names that carry neither noun: saints and mountains. */
export const SAINT = String.raw`(?:St|Saint|Mt|Mount|San|Santa)\.?`;

/** What one may be at an institution, as posts and profile lines say it. */
export const ROLE = String.raw`(?:(?:co-?|ex-officio )?(?:resident|intern|fellow|registrar|reg|attending|consultant|student|undergrad(?:uate)?|houseman|house officer|medical officer|physician|doctor|doc|surgeon|nurse|matron|pharmacist|professor|prof|lecturer|tutor|demonstrator|teacher|faculty|dean|director|chief|chair(?:man|woman|person)?|head|lead|coordinator|co-ordinator|manager|administrator|admin|secretary|receptionist|clerk|porter|cleaner|cook|chaplain|volunteer|trainee|hospitalist|intensivist|an(?:a)?esthetist|an(?:a)?esthesiologist|radiologist|radiographer|sonographer|phlebotomist|cardiologist|oncologist|neurologist|nephrologist|urologist|dermatologist|psychiatrist|psychologist|counsell?or|p(?:a)?ediatrician|pathologist|pulmonologist|rheumatologist|h(?:a)?ematologist|geriatrician|obstetrician|gyn(?:a)?ecologist|microbiologist|neonatologist|gp|partner|midwife|physio(?:therapist)?|therapist|dietit?c?ian|dentist|hygienist|optometrist|audiologist|vet|veterinarian|scientist|researcher|investigator|postdoc|employee|staffer|staff|worker|technician|tech|paramedic|medic|emt(?:-p)?|hca|cna|crna|lpn|np|pa|pa-c|rn|phd|md|do|pi|pd|apd|cmo|sho|spr|st ?\d|ct ?\d|imt ?\d?|fy ?\d?|f[12]|ho|mo|ppp|gpst\d?|pgy-? ?\d|ms-? ?\d|mbbs|bds|year \d|y[1-6]|em|im|icu|fellowship|residency|batch|class of|residente|enfermer[oa]|m[eé]dic[oa]|celador|matrona|alumn[oa]|estudiante|int[eé]rprete|chofer|qu[ií]mic[oa]|enfermera|pelajar|doktor|jururawat|misi|pensyarah|pakar))`;

/** One's place, people and days at an institution: "our ward at", "my first week at". */
export const OWN_THING = String.raw`(?:jobs?|residency|fellowship|internship|placement|posting|shifts?|wards?|team|crew|colleagues?|co-?residents?|department|dept|unit|residents?|interns?|fellows?|students?|nurses?|midwives|surgeons|trainees|staff|program(?:me)?|hospital|clinic|lab|ed|er|a&e|icu|itu|nicu|picu|mess|employer|boss|classmates|med(?:ical)? school|uni|university|faculty|patients|campus|research|data|results|experience|service|cent(?:er|re)|group|theatres?|practice|trust|division|journal club|office|batch|chief|dean|years|time|work)`;
