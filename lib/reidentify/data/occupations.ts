/**
 * Occupations, offices and ways of life. A row: names | holders | % women. Holders are so many of 100,000 adults (16 and over), low-high, or
 * behind `=` so many persons altogether in a town (`town`), a house of care or teaching (`house`) or a country (`country`).
 * Sources: US Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2022 (public domain); Office for National Statistics,
 * Census 2021, TS063 and EMP04 (Open Government Licence 3.0); Department of Statistics Malaysia, Labour Force Survey 2022; widened to hold all three.
 */
export const OCCUPATIONS = `
nurse; staff nurse; RN; nurse practitioner; student nurse; charge nurse; retired nurse; ward sister; jururawat; misi | 900-1700 | 88
midwife; bidan | 15-90 | 98
healthcare assistant; hca; cna; nursing assistant; carer; care worker; caregiver; home carer | 700-2000 | 83
doctor; physician; GP; family doctor; consultant; registrar; junior doctor; houseman; resident doctor; medical officer | 180-450 | 48
surgeon; orthopaedic surgeon; general surgeon; cardiac surgeon | 15-70 | 18
neurosurgeon | 0.6-1.8 | 10
paediatric neurosurgeon; pediatric neurosurgeon | 0.04-0.15 | 12
paediatrician; pediatrician; neonatologist | 8-30 | 58
anaesthetist; anesthesiologist; crna | 12-35 | 35
psychiatrist | 6-20 | 44
radiologist; radiographer; radiology tech | 20-110 | 65
obstetrician; gynaecologist; ob gyn | 6-20 | 60
cardiologist; oncologist; neurologist; urologist; dermatologist; gastroenterologist; nephrologist; haematologist; endocrinologist; rheumatologist; ophthalmologist; pathologist | 2-14 | 38
dentist; orthodontist; dental nurse | 45-160 | 52
pharmacist | 65-140 | 62
physiotherapist; physio; physical therapist; occupational therapist | 60-140 | 75
psychologist; therapist; counsellor; social worker | 120-500 | 76
paramedic; EMT; ambulance driver; first responder | 50-160 | 35
medical student; med student | 40-110 | 56
hospital porter; porter; ward clerk; hospital cleaner; domestic; phlebotomist; receptionist | 100-700 | 72
hospital chaplain | 1-6 | 40
medical director; chief of surgery; chief medical officer; clinical director; chief nurse; head of department; department chair; program director | =1-8 house | 40
hospital ceo; chief executive; hospital administrator; our ceo; hospital director; pengarah hospital | =1-2 house | 45
hospital trustee; board member; hospital board; governor of hospital | =5-25 house | 42
dean; vice chancellor; provost; chancellor; university president | =1-12 house | 40
professor; lecturer; academic; university teacher | 120-700 | 45
teacher; school teacher; primary teacher; maths teacher; kindergarten teacher; cikgu; guru; teaching assistant; primary school TA; school TA; kindergarten aide; lunch lady | 1500-3600 | 76
headteacher; head teacher; school principal; headmaster; headmistress; deputy head; guru besar; pengetua | 45-110 | 60
school nurse; librarian; school counselor; school counsellor | 40-160 | 80
school bus driver; crossing guard; lollipop lady; lollipop man; school caretaker; janitor; caretaker | 150-900 | 35
student; university student; college student; undergraduate; uni student; phd student | 4000-11000 | 54
footballer; professional footballer; pro footballer; premier league player; nfl player; nba player; quarterback; linebacker; rugby player; cricketer; pro athlete; professional athlete; hockey player | 2-25 | 18
olympian; olympic athlete; paralympian; atlet negara; atlet para; atlet para negara; paralympic athlete; gold medallist; gold medalist; olympic rower; olympic swimmer | 0.4-4 | 42
jockey; racing driver; boxer; mma fighter; wrestler; bodybuilder; professional cyclist; ballet dancer; ballerina; gymnast; figure skater | 1-30 | 35
football coach; soccer coach; swim coach; coach; personal trainer; yoga teacher; referee; swimming teacher | 100-380 | 40
police officer; anggota polis; policeman; policewoman; cop; detective; polis; copper; constable; trooper; sheriff deputy; deputy | 220-520 | 25
police chief; chief of police; sheriff; chief constable; police commissioner | =1-3 town | 15
fire chief; fire captain; bomba chief | =1-6 town | 6
firefighter; fireman; bomba; volunteer firefighter; fire fighter | 70-400 | 8
soldier; army officer; marine; sailor; navy officer; air force officer; serviceman; sergeant; lieutenant; military; askar; tentera; in the army; paratrooper | 200-800 | 14
general; admiral; brigadier; colonel; squadron leader; major general | 0.5-8 | 8
prison officer; prison guard; correctional officer; security guard; bouncer; bailiff | 250-900 | 22
judge; magistrate; coroner; hakim | 5-60 | 40
lawyer; barrister; solicitor; attorney; prosecutor; district attorney; public defender; peguam | 180-480 | 45
mayor; the mayor; datuk bandar; lord mayor; deputy mayor | =1-2 town | 30
councillor; councilman; councilwoman; alderman; city council; council member; selectman; ADUN; assemblyman | =5-80 town | 35
MP; member of parliament; congressman; congresswoman; senator; state senator; TD; ahli parlimen; minister; cabinet minister; representative; exco | 0.2-6 | 30
prime minister; president; governor; first minister; chief minister; menteri besar; premier; first lady; deputy prime minister | =1-60 country | 20
royal; member of royal family; sultan; king; queen; prince; princess; tengku; tunku; duke; duchess; crown prince; agong; raja | =5-300 country | 45
ambassador; diplomat; consul; high commissioner | 1-8 | 35
priest; vicar; pastor; reverend; minister of church; rabbi; chaplain; church minister; parish priest; padre; deacon; preacher; nun; monk; ustaz; ustazah; gurdwara priest; temple priest; tok imam | 40-260 | 22
imam; the imam; bishop; archbishop; cardinal; mufti; chief rabbi; granthi; abbot; choir director; organist | 1-40 | 10
farmer; dairy farmer; rancher; sheep farmer; pig farmer; cattle farmer; petani; farmhand; crofter; pekebun; rubber tapper; farm worker; tobacco farmer; farmed; ranch hand; cowboy; shepherd; sheep shearer; cattleman; stockman; paddy farmer; oil palm worker; coffee farmer | 300-3200 | 22
fisherman; trawlerman; nelayan; lobsterman; skipper; deckhand; lifeboat volunteer; lifeboat crew; lobster boat; fishing boat; trawler; crabber; oysterman; boatman; fishing crew | 15-500 | 6
miner; oil worker; rig worker; driller; offshore worker; logger; lumberjack; coal miner; steelworker; shipyard worker; shipbuilder; docker; longshoreman; stevedore; saturation diver; sat diver; commercial diver; rigger; roughneck; quarryman | 30-350 | 7
builder; construction worker; bricklayer; roofer; scaffolder; labourer; laborer; foreman; buruh; tiler; plasterer | 1200-3800 | 6
electrician; lineman; plumber; carpenter; joiner; welder; mechanic; machinist; locksmith; handyman; painter and decorator; glazier; crane operator; tradie; sparky; joinery; gas fitter; boilermaker; pipefitter; toolmaker; sheet metal worker; blacksmith; stonemason; thatcher | 900-2600 | 5
factory worker; warehouse worker; production worker; amazon worker; kilang; operator kilang; meatpacker; mill worker | 1200-5500 | 36
engineer; civil engineer; software engineer; programmer; developer; IT guy; data scientist; jurutera | 900-2600 | 20
scientist; researcher; chemist; physicist; biologist; rocket scientist; archaeologist; geologist; marine biologist | 100-420 | 44
astronaut; nobel laureate; nobel prize winner; test pilot; bomb disposal; lighthouse keeper | 0.01-0.3 | 22
pilot; airline pilot; captain; helicopter pilot; juruterbang | 15-70 | 8
flight attendant; cabin crew; stewardess; air steward; pramugari | 35-95 | 78
bus driver; taxi driver; uber driver; lorry driver; truck driver; trucker; van driver; train driver; delivery driver; driver; grab rider; grab driver; food delivery rider; pemandu; courier; postman; mailman; postal worker; postwoman; binman; garbage collector; dustman; postmaster; postmistress; train guard; railway worker; signalman; tram driver; ferryman; rickshaw driver; trishaw; van man | 1400-4200 | 12
chef; cook; waiter; waitress; barista; bartender; kitchen porter; baker; butcher; pub landlord; landlady; server; line cook; dishwasher; restaurant owner; hawker; mamak | 2200-6500 | 52
shop owner; shopkeeper; shop assistant; cashier; retail worker; salesman; sales rep; saleswoman; florist; estate agent; realtor; stallholder; market trader; bookshop owner; store owner; kedai | 3000-7500 | 56
hairdresser; barber; beautician; nail technician; tattoo artist; makeup artist | 250-800 | 82
cleaner; housekeeper; maid; domestic worker; bibik; laundry worker; nanny; au pair; childminder; babysitter; gardener; landscaper | 1200-3600 | 74
accountant; banker; bank manager; bank teller; insurance agent; financial adviser; office worker; secretary; clerk; manager; businessman; businesswoman; administrator; bookkeeper; kerani | 5000-15000 | 55
millionaire; billionaire; tycoon; tan sri; datuk; dato; business owner; entrepreneur; founder; startup founder | 300-6000 | 28
journalist; reporter; news anchor; newsreader; tv presenter; weather presenter; broadcaster; radio presenter; editor; weatherman; radio host; radio dj; columnist | 12-80 | 48
actor; actress; film star; movie star; hollywood actor; comedian; soap star; tv star; soap opera actor; stunt performer; circus performer; magician; clown | 8-70 | 45
musician; singer; pop star; rapper; guitarist; drummer; concert pianist; violinist; opera singer; band member; dj; conductor; pianist; songwriter; trombonist; cellist; lead singer; piper | 30-180 | 36
artist; painter; sculptor; author; writer; novelist; poet; photographer; designer; film director; architect | 150-650 | 44
celebrity; famous; influencer; youtuber; tiktoker; reality tv star; model; supermodel; beauty queen; podcaster; local celebrity; household name; public figure; streamer; onlyfans | 3-120 | 55
vet; veterinarian; vet nurse; zookeeper; beekeeper; dog groomer; dog walker; dog breeder; park ranger; lifeguard; snake handler; gamekeeper; mountain guide; ski instructor; surf instructor; ghillie; dive instructor; scuba instructor; mountaineer; sherpa; river guide; rodeo rider; bull rider; farrier; falconer; climbing instructor; outdoor instructor | 30-240 | 52
undertaker; funeral director; gravedigger; embalmer; mortician | 8-32 | 30
sex worker; prostitute; stripper; escort; pole dancer | 30-280 | 88
drug dealer; gang member; gangster; burglar; thief; murderer; sex offender; convict; hitman; county lines | 60-600 | 8
retired; pensioner; retiree; oap; pesara; bersara | 16000-26000 | 54
unemployed; jobless; on benefits; between jobs | 2000-6500 | 46
housewife; stay at home mum; stay at home mom; homemaker; suri rumah; stay at home dad | 2500-20000 | 92
care home manager; nursery worker; nursery manager; social care worker; foster carer; foster parent; youth worker | 60-600 | 85
town crier; toastmaster; scout leader; santa; lighthouse; bellringer; beefeater; butler; royal guard; chess champion; spelling bee champion; beauty pageant; world champion; record holder; world record holder | 0.2-15 | 30
cutler; silversmith; goldsmith; jeweller; watchmaker; piano tuner; luthier; glassblower; potter; weaver; tailor; seamstress; shoemaker; cobbler; bookbinder; upholsterer; fishmonger; cheesemaker; brewer; distiller; winemaker; batik maker; songket weaver; chimney sweep; milkman; sommelier; puppeteer | 20-260 | 42
village head; ketua kampung; penghulu; tok batin; tribal elder; tribal chief; village chief; headman; clan chief; chieftain; bomoh; shaman; dukun; traditional healer; faith healer; midwife for village | 3-70 | 18
exchange student; international student; overseas student; foreign student | 60-600 | 50
astronomer; vulcanologist; volcanologist; glaciologist; meteorologist; statistician; actuary; economist; data analyst; postdoc; seismologist | 20-300 | 40
bin man; refuse collector; garbage man; street sweeper; road sweeper; baggage handler | 60-250 | 8
dry stone waller; hedge layer; wool classer; shearer; jackaroo; jillaroo; piano mover; dog musher; musher; drover; tree surgeon; steeplejack | 1-30 | 12
air traffic controller; coastguard; customs officer; border officer; immigration officer; mountain rescuer; probation officer | 8-90 | 35
drag queen; pageant queen; burlesque dancer; roadie; bookie; busker; croupier; barrel racer; gurkha; mak andam; tok dalang | 2-50 | 45
marathoner; marathon runner; triathlete; fell runner; caver; potholer; rock climber | 80-2000 | 35
alpaca farmer; bee farmer; oyster farmer; mussel farmer; salmon farmer; mushroom picker; opal miner; gold panner; prospector; kelp farmer | 0.5-12 | 25
church organist; conductor of youth orchestra; youth orchestra conductor; choir conductor; bell ringer | 5-60 | 45
choir singer; choirmaster; cantor; chanter; hymn singer; sunday school teacher; altar boy; missionary; sacristan; bilal; quran teacher | 40-600 | 50
college pitcher; pitcher; goalkeeper; goalie; striker; winger; fly half; prop forward; left back; right back; centre back; shortstop; point guard; fast bowler; wicketkeeper; hurler; camogie player; netballer; midfielder; hooker; team captain; captain of the team | 200-4000 | 30
swimmer; surfer; skier; climber; cyclist; runner; rower; dancer; horse rider; golfer; bowler; hiker; hillwalker; snowboarder; skateboarder | 2000-20000 | 48
scuba diver; crayfish diver; abalone diver; scallop diver; pearl diver; skydiver; paraglider; base jumper; freediver | 5-120 | 22
mahout; snake charmer; ringmaster; trapeze artist; acrobat; circus acrobat; stuntman; stuntwoman; fire eater | 0.3-8 | 35
dinner lady; lunchtime supervisor; school cook; canteen cook | 100-500 | 92
submariner; naval officer; merchant seaman; ship's engineer; able seaman | 20-150 | 8
publican; pub landlady; innkeeper; bar owner | 60-250 | 38
hindu priest; swami; maulvi; medicine man | 3-80 | 10
mail carrier; letter carrier; parcel courier; dispatch rider; foodpanda rider; deliveroo rider; zomato rider; swiggy rider; grabfood rider | 150-1200 | 14
nasi lemak seller; roti canai seller; cendol seller; street food seller; fish seller; kirana owner; paan seller; chai wallah; vegetable seller; penjual ikan; tukang jahit; tukang rumah; tukang kebun; penoreh getah; pesawah; peniaga pasar malam; makcik kantin; pemandu lori; pemandu bas; pemandu teksi; pemandu grab | 100-2000 | 35
auto driver; cab driver; bus conductor; ferry skipper | 60-900 | 8
call centre worker; call center agent; call centre agent | 200-1200 | 55
carmelite; carmelite sister; franciscan sister; benedictine; dominican sister; poor clare; cistercian; trappist; franciscan friar; jesuit; sister of mercy; mercy sister; convent sister | 2-40 | 75
chess master; chess grandmaster; grandmaster; bridge champion; darts champion | 0.2-5 | 12
steel band player; brass bandsman; bagpiper; morris dancer | 2-90 | 25
pupil barrister; trainee barrister; trainee solicitor; law student; articled clerk | 20-150 | 56
weather forecaster; weather girl; race caller; racecaller; commentator; auctioneer; quizmaster; master of ceremonies; bingo caller; continuity announcer | 1-30 | 35
coxswain; lifeboat coxswain; lifeboatman; harbourmaster; pilot boat skipper; bargee; narrowboater; lock keeper; pier master | 1-25 | 10
storm chaser; polar explorer; antarctic researcher; arctic researcher; shark researcher; smokejumper; bounty hunter; private detective; police diver; bomb technician | 0.1-6 | 20
snake catcher; snake wrangler; rat catcher; pest controller; beaver trapper; fur trapper; crocodile farmer; ostrich farmer; emu farmer; alpaca breeder; horse breaker; horse trainer; stable lad; stable hand; jockeys valet; apprentice jockey; racehorse trainer; polo player | 1-40 | 30
whaling captain; whaler; walrus hunter; reindeer herder; sealer; ice fisherman; cockle picker; seaweed harvester; oyster shucker; clam digger; eel fisherman; gillnetter | 0.3-60 | 8
rodeo clown; sidecar passenger; sidecar racer; rally driver; co-driver; speedway rider; motocross rider; wingsuit flyer; knife thrower; sword swallower; fire twirler; fire dancer; fire breather; stilt walker; street performer; fire performer | 0.2-15 | 25
bassoonist; oboist; clarinettist; flautist; harpist; violist; double bassist; organ builder; bell founder; bagpipe maker; instrument maker; piano teacher; violin teacher; harp teacher; music teacher; drumline; band leader | 3-90 | 50
synchronized swimmer; synchronised swimmer; artistic swimmer; cheerleader; majorette; ice dancer; figure skating coach; sprinter; hurdler; pole vaulter; javelin thrower; decathlete; fencer; archer | 2-120 | 62
inter-county captain; county captain; county hurler; county footballer; camogie captain; silat instructor; sepak takraw player; badminton player; squash player; snooker player; darts player; scrabble champion; pro gamer; esports player; powerlifter; strongman; ultrarunner; ultra runner; time triallist; ski patroller; ski racer | 1-150 | 30
tukang masak; tukang gunting; pekedai; pelombong; pekerja kilang; pekerja ladang; budak kilang; apprentice; shelf stacker | 100-1200 | 38
chaiwala; satay man; translator; historian; travel agent; quiz host; pawnbroker | 2-60 | 42
crossword setter; crossword compiler; cartoonist; playwright; ghostwriter; photojournalist; war correspondent; court reporter; stenographer; court stenographer; sign language interpreter; proofreader; lexicographer | 0.5-25 | 55
museum curator; curator; archivist; art restorer; conservator; taxidermist; milliner; corsetmaker; kilt maker; saddler; cooper; wheelwright; coppersmith; gunsmith; lacemaker; perfumer; calligrapher; stained glass maker; glass artist; ceramicist; sign writer; typesetter; clock mender; clockmaker; keris maker; wau maker; boat builder | 0.5-40 | 35
postie; traffic warden; meter reader; window cleaner; toilet attendant; lamplighter; drainage worker; sewage worker; parking attendant; train conductor; pointsman; lift operator; ski lift operator; ferry captain; dhow captain; tuk-tuk driver; rickshaw puller; trishaw rider; dabbawala; kabadiwala | 5-160 | 15
submarine welder; underwater welder; shipwright; nuclear engineer; nuclear plant worker; oil rig engineer; uranium miner; gold miner; tin miner; opal buyer; opal cutter; diamond cutter; asbestos lagger; lagger; foundry worker; tanner; slaughterman; abattoir worker; sawmill worker; coppicer | 1-60 | 6
fruit picker; apple picker; hop picker; strawberry picker; tea picker; coffee picker; seasonal worker; oil palm harvester; palm oil harvester; plantation worker; estate worker; durian farmer; pepper farmer; tea estate worker; coffee roaster; birds nest farmer; turkey farmer; goat farmer; hill farmer; catfish farmer; crawfish farmer; shrimp farmer; chicken farmer; potato farmer; cattle station manager; jackeroo | 5-400 | 25
satay seller; kuih seller; durian seller; mehndi artist; henna artist; wedding planner; wedding caterer; wedding singer; ice cream man; ice cream seller; pisang goreng seller; nasi kandar seller; mee seller; laksa seller; teh tarik man; fruit seller; flower seller; newspaper seller; lottery seller; toddy tapper; pastry chef; chocolatier; sous chef; head chef; sushi chef; pizza maker; chip shop owner; kebab shop owner | 8-220 | 35
hedge fund manager; investment banker; stockbroker; trader in the city; crypto trader; venture capitalist; fund manager; tax inspector; loss adjuster; insurance broker; surveyor; town planner; quantity surveyor; patent attorney; notary | 20-300 | 35
coder; app developer; game designer; web designer; graphic designer; it support; help desk; network engineer; sysadmin; drone pilot | 100-900 | 25
prison governor; prison warden; parole officer; customs inspector; tax officer; park warden; fisheries officer; dog handler; police dog handler; mounted police; traffic cop; special forces; SAS soldier; commando; fighter pilot; navy diver; submarine captain; drill sergeant; national serviceman; national service; cadet | 5-200 | 15
mohel; pandit; lay preacher; street preacher; televangelist; archdeacon; verger; church warden; churchwarden; novice nun; seminarian; altar server; hafiz; tahfiz student; madrasa student; kadi; tok siak; siak | 2-60 | 25
piano tutor; language teacher; nursery teacher; special needs teacher; art teacher; pe teacher; drama teacher; swimming coach; tennis coach; gymnastics coach; dance teacher; ballet teacher; driving instructor; flying instructor; school secretary; invigilator | 60-700 | 62
ethics professor; professor of ethics; professor of law; professor of physics; professor of history; maths professor; emeritus professor; professor emeritus; tenured professor; research fellow; phd candidate; lab technician; lab manager | 10-250 | 42
code talker; desert rat; bevin boy; land girl; WAAF; spitfire pilot; bletchley codebreaker; codebreaker; d-day veteran; windrush nurse; kindertransport child; holocaust survivor | 0.5-60 | 55
child actor; film extra; voice actor; stand-up; stand-up comedian; weather reporter; drag king; drag performer; elvis impersonator; impersonator; tribute act; tribute singer; party entertainer; childrens entertainer; balloon artist; wedding dj | 1-40 | 40
hotel manager; hotel porter; concierge; chambermaid; night porter; night auditor; doorman; casino dealer; blackjack dealer; cruise ship singer; ships cook; ships steward; cabin attendant; casino worker | 20-350 | 45
exam repeater; NEET repeater; NEET aspirant; JEE aspirant; UPSC aspirant | 20-600 | 45
`;
