/** Words of the acts that may not be done at work, and of what they are done to; "_" stands for a space. */
export const WORDS = {
  // Drugs and things.
  drug: `fentanyl oxy oxys oxycodone morphine codeine co-codamol ketamine propofol adderall ritalin concerta modafinil midazolam midaz lorazepam
    diazepam valium xanax benzos dilaudid hydromorphone pethidine tramadol percocet vicodin zopiclone ambien opioids opiates propranolol zofran
    ondansetron flexeril pregabalin gabapentin temazepam oramorph methadone clonazepam botox ozempic semaglutide antibiotics insulin entonox
    nitrous gas_and_air controlled_drugs haloperidol haldol quetiapine olanzapine lidocaine painkillers sleeping_pills pain_meds ampoule ampoules
    vial vials meds pills tablets patches blister samples sample_packs vitamin_drip pethidine morfin midazolam_lebih ubat medicamentos`,
  supplies: `gloves masks dressings dressing_packs scrubs syringes needles saline bp_machine blood_pressure_machine stethoscope sutures box boxes
    supplies stock nitriles tegaderm coban cannulas flushes tape LR start_kit blankets towels stapler paper laptop guantes suturas
    sarung_tangan 21gs pads wheelchair walking_frames crutches`,
  store: `ward ward_cupboard drug_cupboard cupboard pyxis omnicell trolley drawer ward_stock stock stockroom sluice store_room
    fridge med_room drug_room crash_cart cart stores supply_room supply_closet dispensary theatre pharmacy tto_cupboard resus waste skills_lab skills
    sample_cupboard work farmasi wad carro almacén farmacia hospital`,
  home: `home myself pocket pockets poket my_bag handbag locker my_back my_flight flight weekend wedding festival party friend mate flatmate girlfriend
    boyfriend brother sister cousin mam mum mom nan wife husband dog tattoo drive_home hangover revision exams finals rumah casa consultorio`,
  take: `took take taking nicked nick pocketed pocket swiped swipe stole steal borrowed borrow grabbed grab lifted kept keep snuck smuggled liberated
    saved stashed popped pinched raided skimmed diverted helped_myself robbed bagged borrowing ambil ambik curi simpan traigo llevo llevé robé
    been_taking bring brought`,
  sell: `sold sell selling flog flogged traded jual vendo vendí`,
  gave: `gave give slipped pushed put injected bagi beri puse pongo`,
  // Records.
  write: `wrote write written put charted chart documented document ticked tick signed sign logged log recorded entered enter filled fill filled_in
    fill_in typed noted initialled initialed initial attested certified stamped dictated completed reported tulis isi tanda firmé firmo anoté
    escribí puse pongo registré pre-signed pre-typed`,
  obs: `obs vitals observations signs vital_signs bp_chart chart charts checks neuro neuro_obs resps resp_rate rr gcs rounding rounds turns hourly q2h
    fluid_balance temperatures temps weights glucose glucosas rounding_charts rounding_logs notes note letter letters exam exams examination assessment
    form forms consent consents handover safety_checks restraint_checks crash_cart_checks fridge log logs register checklist who_checklist
    partogram swab_count count counts logbook assessments nota notas expediente expedientes carta bht signos_vitales discharge visit visits
    session_notes creams cream_chart mar reviews ward_round skin_checks care_plan care_plans risk_assessment documentation`,
  paper: `logbook portfolio audit thesis dissertation data dataset cv references reference certificate certificates cert certs sick_note sick_line
    sick_lines mc cpd reflections reflection essay timesheet timesheets mileage expenses invoice invoices signature signatures tandatangan firma
    consent_form consent_forms consent training modules e-learning prescription prescriptions script scripts competencies attendance results
    fridge_checks fridge_logs minutes feedback feedback_forms sign-off sign_off temperature_logs rounding_logs roster rota records incident_form
    acta_de_defunción informe sijil methods references procedures cases hours sick_certs`,
  forge: `forged forge faked fake falsified falsify fudged fudge backdated backdate pre-dated re-dated doctored altered fabricated fabricate tampered
    upcoded upcode photoshopped invented invent made_up make_up imagined padded massaged rewrote tiru reka palsukan tipu inventé inventamos
    falsifiqué adopt adopted massage embellished rounded_up round_up copied_and_pasted pre-sign pre-signed presigned`,
  undone: `never didn't didnt hadn't haven't havent without nobody not none before_i before_they blank asleep unopened imaginary imagined random guess
    guessed guesswork from_the_chair from_my_chair from_the_sofa from_my_couch from_my_bed from_the_door from_the_car tak tanpa sin`,
  yesterday: `yesterday's yesterday the_night_before last_night's semalam ayer last_week's last_year's previous_shift the_day_shift's turno_anterior`,
  // Access.
  look: `looked_up look_up looked look peeked peek peeked_at peek_at had_a_peek a_peek a_nosey nosey nosy had_a_nosey snooped opened open read pulled_up
    pulled accessed checked browsed searched been_through went_through had_a_look stalked got_into dug buka bukak tengok usha entré abrí miré busqué vi
    reading looking_up peeking`,
  record: `chart charts record records file files notes epic cerner emr ehr system results result bloods biopsy scan scans history portal labs lab admission
    diagnosis medical_records smear smears login next_of_kin expediente historia_clínica historia fail rekod sistem stats triglycerides data pacs ehr`,
  stranger: `ex ex's exes my_ex's neighbour neighbours neighbour's neighbours' neighbor neighbor's celeb celebrity footballer footballer's actor actor's singer singer's
    vip vip's famous politician lecturer lecturer's teacher teacher's teachers landlord landlord's boss boss's colleague's coworker's date hinge tinder
    crush crush's girlfriend girlfriend's boyfriend boyfriend's new_wife's new_gf's gf new_hire classmate classmate's flatmate's roommate's
    mother-in-law mother-in-law's suegra vecina vecino jiran artis influencer sister-in-law's brother-in-law's mum's mam's cousin's friend's
    manager's consultant's registrar's manager's ballplayer mayor mayor's him_from her_from the_man_from people the_girl_from bored nosy curious curiosity`,
  // Unfit for duty.
  drink: `pint pints beer beers vodka gin gins whisky whiskey brandy tequila prosecco champagne cider schooner schooners seltzer seltzers claws
    cocktail cocktails mojito sangria sherry naggin flask hip_flask chelas cerveza cervezas guinness glasses_of_wine bottle_of_wine bottle_of_red
    glasses glass_of_wine wine edible edibles weed_gummy spliff joint weed cocaine mdma ketamine lsd margarita margaritas shots_of
    gin_and_tonics powers`,
  drunk: `drunk tipsy hungover hung_over hangover stoned high buzzed hammered sloshed half-cut over_the_limit still_drunk pilled_up still_steaming
    crudísimo crudo borracho borracha mabuk pissed`,
  duty: `shift clinic clinics theatre ward_round ward_rounds rounds on_call oncall on-call surgery handover resus the_or late_clinic afternoon_list am_list 8am_list
    morning_list list_at the_list intubate operate operated operating cannulas iv_sticks lp lumbar_puncture consults delivery_suite obs on_duty duty
    on_shift nights paediatrics ot wad pasar_visita guardia turno colecistectomía appendicitis ruptured rectopic c-section morning_clinic clock_in
    my_list my_patients work_drunk the_ward ambulance`,
  sleep: `slept sleep napped nap asleep dozed kipped kip snoozed tidur dormí netflix nod_off nodded_off snoring siesta`,
  alarm: `bleep pager bell buzzer call_bell alarm alarms arrest_page arrest_bleeps phone bleeps call_light monitor bed_alarm page loceng timbre rapid_alarms`,
  quiet: `off silent silenced unplugged muted out_of_reach where_he_can't where_she_can't where_she_couldnt couldn't_reach couldnt_reach can't_reach fridge
    battery_died jauh under_the_pillow under_the_blankets drawer mute turned_down dash`,
  // Patients.
  hit: `slapped slap smacked pinched pinch hit punched shoved yanked tied tie strapped taped tape wedged cuffed kicked grabbed gripped amarré amarramos cubit
    tampar nalgada smack restrained gagged flicked dragged belted locked lock trapped`,
  body: `hand hands arm arms wrist wrists mouth face leg legs him her them patient old_man man lady woman resident residents pakcik makcik señora señor
    pesakit wheelchair bed chair bedrails viejito door`,
  ill: `patient patients pt pts resident residents lady man woman bloke guy girl boy baby toddler kid him her them señora señor viejito pakcik makcik uncle
    aunty body corpse cadaver family families relatives gritón nana`,
  annoying: `annoying annoyed rude shouty noisy loud moaning whining whiny screaming stroppy difficult complaining buzzing ringing rang kept_ringing harta gritón
    rounds_up shouting kept spat bit swore cheek attitude lesson manners teach punish deserved quiet peace senyap`,
  film: `filmed film took snapped recorded record took_a_pic photographed live-tweeted livestreamed went_live rakam snap tomé saqué video selfie selfies pic
    pics photo photos gambar foto`,
  shown: `posted story stories group_chat group chat grupo ig insta instagram snapchat tiktok likes views lads ringtone laughed screenshots whatsapp
    sent family_whatsapp edit music`,
  // Honesty.
  away: `festival download glastonbury coachella ibiza zante beach phuket bali concert match golf tee races holiday wedding hen pub electric_picnic leopardstown
    playa pool world_cup grab gym cinema brunch café bed couch`,
  sick: `sick "sick" d&v covid flu demam el mc fever migraine family_emergency ill dead`,
  others: `mate's friend's colleague's his her their someone_else's somebody_else's consultant's boss's supervisor's sister's husband's wife's reg's
    registrar's senior's cousin's brother's mum's nan's nurse's f1's his_own each_other each_other's absent`,
  cash: `cash money envelope commission cut kickback kickbacks bribe referral per_referral £# $# rs rm# rs_# quid tenner bitcoin gift_card voucher dinner
    trip goa_trip hamper whisky weekend holiday angpow ang_pow sobre mordida pizza`,
  firm: `rep reps vendor vendors pharma drug_rep device_rep company lab centre scan_centre`,
  exam: `osce stations exam exam_paper paper viva questions answers mcq osces assessment quiz test soalan examen essay coursework dissertation`,
  step: `consent hand_hygiene hands gloves glove checklist time-out timeout allergies second_check double-check double_check chaperone handover swab_count
    count id wristband expiry_date expiry sterile autoclave scope needle identity sign-in hand_washing`,
  nobody: `nobody no_one noone nadie takde takada sapa_pun`,
} as const;
