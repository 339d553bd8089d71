const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is said of papers, guidance, news and meetings, whose dates, places and numbers are nobody's. */
export const PUBLIC_MATTERS = words(`
guideline guidelines guidance recommendations published publication publishes journal nejm jama lancet bmj study studies trial
trials paper papers article preprint doi pubmed pmid et al edition version updated approved approval fda ema nice cdc conference
congress symposium summit workshop course webinar seminar lecture grand rounds register registration deadline applications
application apply save tickets livestream podcast episode webcast agenda keynote abstract abstracts awareness anniversary
holiday election strike rally campaign petition launch launched launching released release announce announced announcement
headline pnle nclex plab mrcp mrcs mrcpch usmle osce viva locum gala
headline news reuters bbc inquest law bill vaccine rollout hiring job jobs vacancy vacancies recruiting opening openings opens
closes
`);

/** First person. */
export const POSTER_PRONOUNS = words(`
i i'm im i've ive i'd i'll my me mine myself we we're we've our ours us
`);

/** Asking to be reached. */
export const CONTACT = words(`
call phone text email e-mail mail contact reach whatsapp dm message ring fax book
`);

/** What somebody says is one's own. */
export const OWN_THINGS = words(`
number line phone mobile cell email e-mail mail address website site birthday bday handle extension ext pager bleep ssn ic
passport licence license plate zip postcode house home card account iban
`);

/** What stands right before a number or address of one's own, in English, Malay and Spanish. */
export const OWN_LABELS: ReadonlySet<string> = new Set([...OWN_THINGS, ...words(`
no number nombor nom no. id ids card kad social security ssn nhs ni nric mykad aadhaar aadhar pan tfn medicare nhi ird pps ppsn hkid
sin sa mrn hospital hosp record policy member insurance health serial registration reg plates plate dob born birthdate birth lahir
nací naci nacimiento cumpleaños whatsapp wa telegram sms email e-mail emel tel hp fon telefon teléfono móvil movil número numero correo correu
dirección direccion domicilio casa rumah alamat poskod paspor pasaporte lesen dni nie medical student gmc nmc licencia cuenta
akaun sort code bank place pump insulin pacemaker imei usmle nbme ecfmg aamc ip insurance driver's drivers driving own new old real
`)]);

/** Words of home life, beside one's address. */
export const HOME = words(`
live lives living home house flat apartment apt condo moved moving address flatmate roommate housemate neighbour neighbor
housewarming keys rent landlord locked place rumah tinggal casa piso vivimos vivo
`);

/** Beside a telephone number that is printed for everybody. */
export const PUBLIC_LINES = words(`
samaritans befrienders lifeline helpline helplines hotline hotlines line lines switchboard booking bookings appointments poisons
poison crisis department press reception pharmacy charity childline shout talian emergency enquiries inquiries information info
outpatient outpatients service services centre center 24/7 toll-free open fri daily register volunteers nhs111 support pager bleep ext extension dect helpdesk pals poster leaflet noticeboard security estates porters
`);

/** Where many work, so that a number or address is the place's. */
export const OFFICES = words(`
clinic practice surgery office department dept hospital ward team outpatients outpatient opd polyclinic canteen centre center pharmacy lab laboratory school service
services trust line hotline helpline charity company press switchboard reception klinik jabatan
`);

/** What may be one person's own page. */
export const OWN_PAGES = words(`
page profile blog gofundme fundraiser facebook instagram insta tiktok obituary story account channel website caringbridge photos
album video
`);

/** Houses that are open to everybody, whose address is printed on the door; and what stands in the street. */
export const OPEN_HOUSES = words(`
restaurant restaurants cafe café bar pub pizzeria bakery diner shop store mall market supermarket station stop bus tram train metro
church mosque temple synagogue hall hotel hostel museum gallery library gym pool cinema theatre theater stadium arena
court parking park airport venue offices branch headquarters hq located headquartered university college campus academy bookshop
restoran kedai tienda restaurante estación
jumble fete bazaar pasar
`);
