/** Themes of work, training and the house; see themes.ts. */
export const THEMES_OF_WORK: Readonly<Record<string, string>> = {
  hiring: 'hiring hire job post vacancy vacancies recruit recruiting recruitment salary pay-band banding apply applied applying application interview cv '
    + 'relocate relocation remote commute visa sponsorship locum part-time full-time less-than-full-time four-day contract sign-on start-date deadline position '
    + 'posting headhunted partner partnership practice rural housing schools cost-of-living jawatan kerja gaji temuduga plaza vacante puesto sueldo',
  shifts: 'shift night nights rota roster on-call oncall call weekend bank-holiday sleep slept nap coffee caffeine tea tired exhausted swap cover leave annual-leave '
    + 'handover bleep pager sock socks snack snacks lunch break blackout-blinds curtains earplugs eye-mask melatonin bed alarm midnight dawn drive-home 24-hour '
    + 'twelve-hour on-call-room mess locum gaps registrar syif oncall-room giliran guardia guardias turno dormir noches penat',
  training: 'exam exams revise revision pass passed fail failed resit textbook book books read chapter course lecture teach teaching taught teacher student students resident '
    + 'residents residency intern internship houseman houseofficer foundation trainee consultant registrar med-school medical-school match matched envelope soap program programme rank interview '
    + 'fellowship graduate graduation mentor supervisor portfolio appraisal anki flashcards question-bank board boards usmle step plab osce mrcp viva placement '
    + 'rotation clerkship attending feedback humility confident shadowing peperiksaan pelajar housemanship lulus gagal examen residencia residente estudiante aprobar rotación',
  research: 'paper study studies trial cohort publish published publication journal reviewer reviewers peer-review editor rejected rejection revision abstract poster '
    + 'data dataset statistics sample p-value preprint author authors co-author grant funding ethics protocol open-access paywall citation cite thesis phd supervisor '
    + 'results replication meta-analysis guideline guidelines kajian jurnal estudio ensayo artículo revista',
  conference: 'conference congress meeting talk session slide slides speaker keynote hall podium microphone recording recorded webinar zoom link hotel venue badge lanyard '
    + 'airport flight programme program panel moderator symposium plenary queue coffee abstract poster registration workshop course noon-conference grand-round '
    + 'grand-rounds lecture rakaman seminar kursus dewan cpd mata-cpd congreso ponencia charla diapositivas',
  loss: 'died dies death dead dying loss lost lose grief grieve grieving funeral memorial mourn condolence condolences sorry cried cry tears wept heartbroken remember '
    + 'remembered memory rest-in-peace rip miss missed suicide burnout goodbye legacy candle flowers kind gentle trained taught obituary hug alone debrief takziah al-fatihah '
    + 'innalillahi meninggal arwah murió fallecido pésame duelo descanse',
  honours: 'congratulations congrats award prize won winner deserve deserved proud nominated nomination retire retired retiring retirement leaving-do farewell years career '
    + 'garden golf grandchildren cake card speech gift eggs clock promoted promotion professor appointed thank tahniah anugerah bersara felicidades premio jubilación',
  systems: 'printer print computer login log-in password epic ehr emr cerner record records alert alerts alarm alarms pop-up software system it-department fax email '
    + 'screen laptop paperless paper label labels barcode click clicks update upgrade downtime server order-set template dictation scribe ai chatgpt algorithm '
    + 'app portal inbox tablet pagers phone phones battery wifi sistem komputer receta-electrónica sistema pantalla',
  pay: 'pay paid pays unpaid wage wages salary salaries strike strikes striking union ballot bma picket bonus rates overtime pension tax food-bank rent afford mortgage '
    + 'bills inflation raise contract government minister treasury budget cuts funding nurses underpaid hourly money rise restoration gaji elaun mogok sueldo huelga',
  building: 'lift elevator parking car-park park parked parking-permit canteen cafeteria sandwich toast mess toilet toilets shower roof leak leaking heating radiator '
    + 'window windows door locker lockers changing-room car-parking permit bus bike bike-rack corridor ceiling estates maintenance plaster closed closing move '
    + 'moving site new-building gym vending-machine microwave fridge kettle sofa chairs air-con parkir lif kantin',
  staffing: 'staffing staff understaffed short-staffed ratio ratios nurse nurses sickness vacancies agency bank cover quit quitting resign burnt-out burnout workload '
    + 'corridor beds boarding trolley trolleys waiting waited queue wait waits waiting-list four-hour crowded crowding ambulance ambulances discharge winter kakitangan katil',
  voice: 'interpreter interpreters translate translated translating translator translation language languages bilingual accent phone-line spanish arabic polish '
    + 'mandarin cantonese tamil bengali urdu sign-language english grandfather grandmother cousin child daughter son cleaner google-translate jurubahasa bahasa intérprete idioma',
  talk: 'bad-news news video silence silences telephone phone camera room sat listen listened listening pause words tell told family families relatives daughter '
    + 'conversation communicate communication empathy apologise apology complaint complaints honest angry noticias familia',
  kindness: 'kind kindness gentle porter porters cleaner volunteer thank-you thanked thanks card chocolates biscuits hug smile smiled compassion comfort blanket tea '
    + 'name small-things baik-hati bondad',
  phones: 'social-media twitter facebook instagram tiktok linkedin post posts posting friend-request followers follow blog blogging account screenshot unfollow online privacy',
  travel: 'rural remote island village hours-away drive driving bus taxi transport distance helicopter telehealth video-visit broadband outreach clinic pedalaman feri sampan posting sabah sarawak',
};
