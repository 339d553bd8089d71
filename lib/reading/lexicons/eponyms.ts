/** Names of people that stand for a disease, sign, score, method, body, company or study rather than for a person. Folded. */
export const EPONYMS: ReadonlySet<string> = new Set(`
abbott abbvie achilles addison adie adson albright alport alzheimer alzheimers amgen amsler angelman apgar argyll arnold
asherman asperger astrazeneca astrup austin babinski baker balint barlow barre barrett barthel bartholin bartter basedow batten
baxter bayer bayes bayesian bazett beau bechterew beck becker beckwith behcet bell bennett berger bernard bernoulli binet
binswanger biogen bishop bitot blalock bland bland-altman boas bohler bonferroni boston bouchard bowen bowman braden bradford
braun brenner bright broca brodie bromage brucella brudzinski brugada brunner budd buerger bunyan burkitt cabot caesarean calot
caplan caprini caroli castleman cerner chaddock chagas charcot chari charlson chediak chiari churg chvostek cobb cochrane codman
cogan cohen colles conn cooley coombs cori cormack corrigan coumadin courvoisier cowden cox coxsackie creutzfeldt crigler crohn
crohns cronbach cullen curie curling cushing cushings dandy darier darwin delorme denver dercum doppler downs dressler dubin
duchenne duffy duke dukes dunlop dupuytren durkan durkheim ebola ebstein edwards ehlers einthoven eisenmenger ellis ellison
elsevier epley epstein epworth erb erlenmeyer ewing fabry fahr fallopian fallot fanconi farber favre felty fick finkelstein
fisher fitz fitz-hugh fitzgerald fleischner fletcher foley forrester fournier fowler framingham fraser freiberg frey friedreich
frohlich froment galeazzi galen gardner gartner gaucher gehrig gerson gerstmann ghon giemsa gilbert gilead gilles gillick
gitelman glasgow gleason gleeson glisson glucksberg godfrey goldman golgi goodell goodpasture gorlin gottron gower graafian
graham gram graves graves' grawitz grey grey-turner guillain guillain-barre guthrie guyon haab hageman hallpike halstead
hamilton hamman hampton hansen harrington hartmann hartnup hashimoto hashimotos hawkins heberden hegar heimlich heineke heinz
helfer hemovac henle henoch hering hess hickman hippo hippocrates hippocratic hirschsprung hodge hodgkin hodgkins hoffman
hoffmann holter homan homans hood horner howell hughes hunt hunter huntington huntingtons hurler hutchinson ishihara jackson
jacksonian jacob jakob janeway janssen jarisch johne johnson jones jung kahn kaplan kaplan-meier kaposi kartagener katz kawasaki
kawasakis kegel kegels kehr kell kerley kernig kienbock kiesselbach killip kimmelstiel kinsey kirby kirschner kleihauer klein
kleine klinefelter klumpke koch kocher koplik korotkoff korsakoff kostmann krabbe krebs krukenberg kruskal kuhn kuntscher
kupffer kussmaul kveim lachman laennec lambert lancet langer langerhans lasegue leber lefort legg leiden leigh lennox leopold
leriche lermoyez lesch levin levine lewy lhermitte libman liddle liley lilly lisfranc loeffler loffler louis lown ludwig lugol
lund lyme lynch machado mahaim mallet malpighian mann mantoux marburg marfan marie markov marshall maslow mcardle mcburney
mccune mcgill mcmurray meckel meckels medtronic meigs meissner mendel menetrier meniere menieres merck merkel mikulicz mobitz
moderna moebius mohs monro monteggia montessori montgomery moro morquio morton motzkin munchausen munchausens murphy murphys
myerson negri nelson niemann nissen nissl noonan norwalk novartis oddi ogilvie ohm ortolani osgood osler oslers paget pagets
pancoast pap papanicolaou parinaud parkes parkinson parkinsons parkland pasteur patau patrick pavlov pearson pelizaeus perthes
peutz peyer peyronie peyronies pfannenstiel pfizer phalen philips pick pickwick pierre plummer poiseuille pompe pott potter
prader prinzmetal purkinje queckenstedt quetelet quincke ramsay ranson rapp rathke raynaud raynauds reed reidel reiter rett reye
reynolds richter riedel ringer ringers rinne ritter roche romberg rorschach rosenthal roth roux rovsing russell salk salter
sanders sanger sanofi schatzki scheuermann schilling schirmer schlemm schmidt schmorl schober schonlein schwann seldinger
sengstaken sezary shapiro sheehan shigella shirodkar shprintzen siemens simmonds sims singh sipple sjogren sjogrens skene sly
smith snellen spearman spigelian spitz springer spurling starling stein steinert sternberg stevens stevens-johnson stickler
stills stokes stryker sturge sudeck swan-ganz swyer sydenham syme takayasu takotsubo tanner tay tay-sachs tensilon terry thomsen
thomson tietze tinel todd torsades tourette tourettes towne treacher trendelenburg trousseau turcot turner valsalva vater
venturi virchow volkmann vonwillebrand waldenstrom waldeyer wallenberg waller wallis warthin waterhouse weber wegener weil welch
wells werdnig wermer werner wernicke wernickes wertheim west westergren westermark whipple whipples whitmore whitney wickham
widal wilcoxon wiley willebrand williams wilms wilson wilsons wiskott wolf wolff wright yates yersinia zellweger zenker ziehl
zollinger zollinger-ellison
barton gustilo galant segond bankart maisonneuve ballard macintosh guedel yankauer netter macleod
hutchison metzenbaum allis babcock weitlaner balfour penrose redivac waterlow mallampati wenckebach
`.trim().split(/\s+/));

/** What follows a name that is no person's here: "Wilson disease", "Framingham Risk Score", "Jones Award". */
export const EPONYM_NOUNS: ReadonlySet<string> = new Set(`
disease diseases syndrome syndromes sign signs symptom symptoms reflex reflexes test tests testing score scores scoring scale
scales index indices criteria criterion classification class grade grading stage staging procedure operation repair maneuver
manoeuvre technique method approach incision position fracture fractures palsy chorea anomaly malformation tetralogy triad
lymphoma sarcoma tumor tumour carcinoma cancer melanoma anemia anaemia phenomenon effect law rule rules principle formula
equation ratio curve plot model theorem hypothesis theory correction stain agar medium catheter tube clamp forceps retractor
needle drain frame splint bandage boot collar brace node nodes nodule nodules body bodies cell cells gland glands duct duct's
canal loop capsule space area line lines point tract fascia ligament contracture hernia hernias ulcer ulcers esophagus
oesophagus diverticulum cyst trial trials study studies survey cohort registry guideline guidelines recommendation
recommendations protocol pathway algorithm calculator tool score-based questionnaire inventory interview checklist framework
definition dystrophy atrophy neuropathy ataxia thyroiditis disorder dementia encephalopathy encephalitis purpura vasculitis
arteritis granulomatosis arthritis nephritis esotropia glaucoma keratitis ophthalmopathy dermatopathy dystonia spots spot award
awards prize medal lecture lectureship fellowship scholarship grant chair foundation fund charity trust society association
academy institute university college school press journal publishing virus fever bacillus bacterium flora group antigen antibody
factor deficiency mutation gene chromosome protein receptor complex enzyme solution lactate lactated shunt valve stent filter
pump laser monitor monitoring prosthesis awareness day month week act bill amendment report review inquiry commission committee
standard standards curriculum exam examination vaccine vaccines vaccination booster therapy regimen diet hospital's device
company pharmaceuticals pharma inc ltd llc plc corp corporation holdings laboratories labs lamp amputation breathing respiration
sequence spectrum pouch colour color space-occupying aneurysm arrhythmia block pattern pulse sound sounds murmur nystagmus pupil
nevus naevus plaque plaques exostosis bursitis tenosynovitis disease's arthropathy osteotomy graft flap suture stitch knot
manuever abscess gangrene angina phlegmon
`.trim().split(/\s+/));

/** Stand-ins for a name, joined by "_". With other identifiers beside them they are a record all the same. */
export const STAND_INS: ReadonlySet<string> = new Set(`
john_doe jane_doe joe_bloggs joe_public jane_bloggs average_joe plain_jane
`.trim().split(/\s+/));

/** Two words that look like a name and are none, or nobody's who could be a patient. Folded, joined by "_". */
export const NO_PERSONS: ReadonlySet<string> = new Set(`
lou_gehrig lou_gehrig's eli_lilly johns_hopkins john_hopkins marie_curie florence_nightingale mary_poppins marcus_gunn
kaiser_permanente mount_sinai mary_seacole rosa_parks henrietta_lacks edward_jenner christopher_reeve tommy_john bristol_myers
johnson_johnson merck_sharp becton_dickinson smith_nephew ray_ban ben_taub william_osler hippocratic_oath sigmund_freud
louis_pasteur jonas_salk joseph_lister alexander_fleming andrew_wakefield anthony_fauci mae_jemison virginia_apgar
elizabeth_blackwell santa_claus baby_shark baby_yoda umm_kulthum oum_kalthoum peppa_pig uncle_roger uncle_sam aunt_flo mrs_gren father_christmas harry_potter john_snow ernest_borel stephen_hawking grey_turner graham_steell
argyll_robertson adam_stokes stokes_adams austin_flint may_thurner van_gogh prince_harry king_charles queen_elizabeth
prince_william taylor_swift donald_trump joe_biden barack_obama boris_johnson keir_starmer bill_gates elon_musk robert_kennedy
kamala_harris hillary_clinton george_floyd black_lives robin_hood peter_pan snow_white alice_wonderland sherlock_holmes
atul_gawande paul_kalanithi oliver_sacks siddhartha_mukherjee eric_topol adam_kay good_morning good_luck happy_birthday
merry_christmas new_year black_friday labor_day labour_day april_fools june_bug holly_jolly grand_rounds blue_cross red_cross
blue_shield ted_talk ted_talks penny_lane daisy_chain rose_garden amber_alert code_blue faith_healing grace_period hope_clinic
chris_whitty wes_streeting jeremy_hunt jonathan_van-tam patrick_vallance matt_hancock rishi_sunak anwar_ibrahim khairy_jamaluddin
narendra_modi anthony_albanese jacinda_ardern simon_harris rochelle_walensky deborah_birx vivek_murthy jerome_adams francis_collins
mehmet_oz ben_goldacre ashish_jha hari_raya gong_xi mark_twain marvin_gaye jim_crow
serena_williams venus_williams simone_biles usain_bolt lionel_messi cristiano_ronaldo lebron_james michael_jordan tiger_woods damar_hamlin
christian_eriksen muhammad_ali david_beckham roger_federer novak_djokovic rafael_nadal naomi_osaka angelina_jolie brad_pitt tom_hanks
tom_cruise jim_carrey robin_williams matthew_perry michael_fox selena_gomez lady_gaga justin_bieber britney_spears michael_jackson
kim_kardashian kanye_west oprah_winfrey ed_sheeran billie_eilish harry_styles bruce_willis chadwick_boseman kate_middleton celine_dion
michelle_obama joe_rogan nigel_farage jeremy_corbyn tony_blair margaret_thatcher winston_churchill nelson_mandela mahatma_gandhi
martin_luther abraham_lincoln john_kennedy bernie_sanders ron_desantis mahathir_mohamad najib_razak steve_jobs mark_zuckerberg jeff_bezos
greta_thunberg malala_yousafzai stephen_king paul_farmer henry_marsh rachel_clarke ignaz_semmelweis christiaan_barnard leonard_thompson
henry_molaison phineas_gage christopher_reid hugh_laurie meredith_grey gregory_house leonard_mccoy lara_croft ted_lasso homer_simpson
bart_simpson marge_simpson walter_white tony_stark peter_parker bruce_wayne clark_kent james_bond jane_austen charles_dickens
frida_kahlo anna_karenina emma_bovary ivan_ilyich don_quijote pedro_páramo úrsula_iguarán jekyll_hyde victor_frankenstein mr_bean mr_beast
dr_house dr_who doctor_who dr_strange dr_grey dr_mccoy dr_google dr_oz dr_phil dr_seuss dr_dolittle dr_pepper nurse_jackie nurse_ratched
captain_america captain_kirk judge_judy mrs_doubtfire mr_rogers mr_potato miss_piggy ms_marvel graham_norton jamie_oliver gordon_ramsay
david_attenborough captain_tom
angela_merkel emmanuel_macron volodymyr_zelensky vladimir_putin xi_jinping kamala_harris hillary_clinton bill_clinton george_bush ronald_reagan
theresa_may david_cameron liz_truss sadiq_khan andy_burnham nicola_sturgeon leo_varadkar micheál_martin julia_gillard
muhyiddin_yassin ismail_sabri dzulkefly_ahmad lee_kuan lee_hsien noor_hisham indira_gandhi imran_khan nicolás_maduro pedro_sánchez claudia_sheinbaum
bill_gates warren_buffett steve_irwin neil_armstrong amelia_earhart isaac_newton albert_einstein charles_darwin galileo_galilei stephen_hawking
rosa_parks anne_frank helen_keller mother_teresa desmond_tutu dalai_lama steve_biko nina_simone bob_marley bob_dylan paul_mccartney john_lennon
elton_john david_bowie freddie_mercury amy_winehouse whitney_houston tina_turner dolly_parton johnny_cash dua_lipa ariana_grande bruno_mars
lewis_capaldi bad_bunny siti_nurhaliza lee_zii p_ramlee lee_chong michelle_yeoh jackie_chan shah_rukh amitabh_bachchan priyanka_chopra
marcus_rashford bukayo_saka harry_kane gary_lineker jürgen_klopp jurgen_klopp alex_ferguson pep_guardiola mo_salah mo_farah andy_murray emma_raducanu jessica_ennis
lewis_hamilton max_verstappen kobe_bryant steph_curry tom_brady patrick_mahomes caitlin_clark coco_gauff virat_kohli sachin_tendulkar rory_mcilroy
danny_boyle steven_spielberg quentin_tarantino christopher_nolan greta_gerwig emma_watson judi_dench hugh_grant idris_elba
brené_brown brene_brown simon_sinek malcolm_gladwell maya_angelou toni_morrison margaret_atwood sally_rooney agatha_christie roald_dahl dr_martens dr_robby
tommy_shelby harry_potter hermione_granger ron_weasley sherlock_holmes darth_vader luke_skywalker han_solo indiana_jones forrest_gump jack_sparrow
tony_soprano don_draper leslie_knope jack_reacher bridget_jones peppa_pig daddy_pig thomas_shelby perry_cox elliot_reid doogie_howser
marlene_dietrich wayne_rooney gareth_bale carlos_alcaraz carlitos_alcaraz jannik_sinner iga_świątek kylian_mbappé kylian_mbappe erling_haaland jude_bellingham
kenneth_branagh dominic_cummings audrey_hepburn marilyn_monroe elvis_presley frank_sinatra louis_armstrong ella_fitzgerald aretha_franklin ray_charles bette_davis
mr_whippy mr_kipling mr_muscle mr_men mr_diy mr_price mr_blobby mr_tumble mr_darcy mr_miyagi mr_burns mr_spock mr_sandman mr_brightside mr_blue mr_clean
mr_frosty mr_monopoly mr_motivator mrs_hinch mrs_brown's mrs_claus mrs_beeton ms_frizzle miss_marple miss_world miss_universe mrs_browns
`.trim().split(/\s+/));
