/** Injuries, burns, bites and poisoning. Columns and units: `../README.md`. */
export const INJURIES = `
hip fracture; neck of femur fracture; NOF; nof; #nof; nof fracture; neck of femur; fractured nof; patah pinggul; patah pinggang; broke a hip; hip gone; patah hip; hip patah | i | | 90-190 | 70 | frail | | NHFD
wrist fracture; distal radius fracture; colles | i | | 160-290 | 66 | twopeak | | NICE
arm fracture; forearm fracture; radius fracture; ulna fracture; patah tangan; smashed his arm | i | | 150-350 | 45 | child | | NHAMCS
elbow fracture; supracondylar fracture; supracondylar | i | | 20-60 | 46 | child | | NHAMCS
humerus fracture; humeral fracture | i | | 60-105 | 66 | frail | | NICE
clavicle fracture; collarbone fracture; collar bone fracture; collarbone; collar bone | i | | 30-65 | 32 | teen | | NICE
ankle fracture | i | | 110-200 | 52 | adult | | NICE
leg fracture; tibia fracture; tib fib fracture; tibial fracture; fibula fracture; tib fib; tib-fib; patah kaki; patah dua kaki; kaki patah; patah peha; smashed his leg; smashed her leg | i | | 40-90 | 38 | adult | | NICE
open fracture; open tib fib; compound fracture; open tibial fracture; bone sticking out | i | | 3-15 | 28 | adult | | TARN
femur fracture; femoral fracture; thigh bone fracture; femoral shaft fracture | i | | 10-40 | 50 | twopeak | | NICE
periprosthetic fracture | i | | 5-20 | 66 | frail | | NHFD
knee fracture; patella fracture; tibial plateau fracture | i | | 12-35 | 50 | adult | | NICE
foot fracture; metatarsal fracture; toe fracture | i | | 100-250 | 52 | adult | | NHAMCS
hand fracture; finger fracture; boxers fracture; metacarpal fracture; scaphoid fracture | i | | 150-350 | 30 | young | | NHAMCS
pelvic fracture; pelvis fracture; open book pelvis | i | | 20-40 | 62 | frail | | TARN
vertebral fracture; spine fracture; spinal fracture; wedge fracture; back fracture | i | | 60-220 | 56 | frail | | TARN
cervical spine fracture; c spine fracture; neck fracture; odontoid; odontoid fracture; peg fracture; hangmans fracture | i | | 4-16 | 38 | frail | | TARN
rib fracture; rib fractures; flail chest; ribs fracture; patah rusuk; rusuk patah | i | | 60-260 | 36 | elderly | | TARN
skull fracture; base of skull fracture | i | | 8-32 | 28 | twopeak | | TARN
facial fracture; nose fracture; nasal fracture; orbital fracture; cheekbone fracture; zygoma fracture; le fort | i | | 60-160 | 30 | young | | NHAMCS
jaw fracture; mandible fracture; mandibular fracture; patah rahang | i | | 10-40 | 20 | young | | NHAMCS
fracture; broken bone; broken bones | i | | 1300-3200 | 49 | twopeak | | GBD
shoulder dislocation; dislocated shoulder; shoulder out | i | | 18-60 | 28 | young | | NICE
hip dislocation; dislocated hip | i | | 3-14 | 56 | elderly | | NJR
patella dislocation; dislocated kneecap; dislocated knee; knee dislocation | i | | 6-35 | 50 | teen | | NICE
acl tear; ACL; acl rupture; torn acl; acl reconstruction; cruciate; tore her cruciate; tore his cruciate | i | | 25-85 | 40 | young | | NICE
achilles rupture; ruptured achilles; torn achilles; tore her achilles; tore his achilles; achilles tear; snapped his achilles; snapped her achilles | i | | 9-38 | 24 | middle | | NICE
compartment syndrome; fasciotomy | i | | 0.7-8 | 14 | young | | TARN
major trauma; polytrauma; polytrauma patient; trauma call; trauma alert; code trauma; trauma activation; multiple injuries; HEMS | i | | 25-90 | 37 | twopeak | | TARN
car crash; car accident; RTC; rtc; MVA; mva; MVC; mvc; RTA; rta; road traffic accident; road traffic collision; car wreck; motor vehicle accident; head on collision; rollover; ejected from vehicle; road accident; crashed car; trapped in car; road crash; high speed crash; kemalangan; accident jalan raya; accidente de tráfico; kemalangan jalan raya; langgar lari | i | | 100-1300 | 46 | young | | STATS19
fatal crash; fatal car crash; killed in a crash; killed in car crash; fatal rtc; died in a crash; fatal collision | i | | 2.5-14 MY 15-24 IN 10-16 | 24 | young | | STATS19
motorcyclist; motorbike accident; motorbike crash; motorcycle accident; motorcycle crash; biker; motorbike; came off motorbike; moped crash | i | | 8-45 MY 40-200 | 9 | young | | STATS19
cyclist; bike accident; came off bike; bicycle accident; hit by car on bike; came off her bike; came off his bike; knocked off bike; cycling accident | i | | 20-160 | 26 | teen | | STATS19
pedestrian; hit by a car; hit by car; hit by bus; run over; hit by a truck; hit by a lorry; hit by lorry; pedestrian versus car; hit and run; hit by a bus | i | | 10-70 | 41 | twopeak | | STATS19
e scooter; escooter; electric scooter; scooter accident | i | | 2-40 | 32 | young | | STATS19
hit by train; under a train; hit by a train; train track | i | | 0.3-2.5 | 25 | adult | news | RSSB
fall from height; fell from ladder; fell off ladder; fell off a roof; fell off roof; fell from balcony; fell from a roof; fell out of window; fell from scaffold; ladder fall; fell off his ladder; fell from scaffolding; fell out of a tree; fell from a tree | i | | 15-90 | 22 | middle | | TARN
fall; mechanical fall; fell at home; unwitnessed fall; found on floor; long lie; fell over; fell downstairs; fell down the stairs; fell out of bed; had a fall; took a tumble; jatuh | i | | 1500-4000 | 55 | frail | | GBD
gunshot; GSW; gsw; gunshot wound; shooting victim; shot in chest; shot in head; gun shot wound; shot himself; self inflicted gunshot; shot in leg; shot in foot; shot foot; shot leg; shot in arm; shot in hand; shot in back; shot in stomach; shot in face; shot in neck; shot in shoulder; stray bullet | i | | 0.3-3 US 25-60 ZA 30-90 | 13 | young | | CDC
stabbing; stabbed; stab wound; stab victim; knife wound; stab wounds; stabbed in chest; machete; parang; slashed; knife crime | i | | 5-25 US 25-55 ZA 100-400 | 13 | young | | NHSD
assault; assaulted; beaten up; kicked in head; glassed; domestic violence; battered; strangled; domestic abuse; beaten by husband | i | | 150-800 | 38 | young | | NHAMCS
sexual assault; raped; rape; SARC; rape victim; sexually assaulted | i | | 20-170 | 90 | young | | ONS
non accidental injury; NAI; nai; child abuse; shaken baby; abused child; child protection; physical abuse of child; baby with rib fractures; non accidental | i | | 2-25 | 46 | infant | ages=0-18 | NSPCC
burns; scald; scalded; hot water burn; tea scald; melecur; quemaduras; terbakar; burnt; burned; boiling water; hot oil; hot fat; scalding; luka bakar; terbakar api | i | | 100-400 | 44 | infant | | NHAMCS
major burns; TBSA; severe burns; 40 burns; 60 burns; 80 burns; 90 burns; burns unit; burned in house fire; burns over; full thickness burns; burnt in fire; per cent burns | i | | 0.6-5 | 34 | adult | | IBID
acid attack; chemical burn; corrosive attack | i | | 0.05-4 | 32 | young | | IBID
electrocution; electrocuted; electric shock; electrical burn; high voltage; renjatan elektrik; kena renjat; terkena renjatan | i | | 1-8 | 20 | young | | NHAMCS
struck by lightning; lightning strike; lightning; hit by lightning | i | | 0.02-0.2 | 22 | young | news | CDC
drowning; drowned; near drowning; submersion; pulled from pool; found in pool; pulled from the sea; found face down; fell in pool; pulled out of the river; submerged; lemas; ahogado; mati lemas | i | | 0.5-12 | 26 | infant | | WHO
hanging; hanged; found hanging; hung himself; hung herself; hanging attempt; ligature; hanged herself; hanged himself | i | | 3-12 | 25 | adult | | ONS
suicide; took his own life; took her own life; completed suicide; died by suicide; jumped off; jumped from; jumper; jumped off a bridge; killed himself; killed herself; jumped in front of a train | i | | 6-19 | 25 | middle | | WHO
suicide attempt; self harm; self harmed; attempted suicide; cut wrists; slashed wrists; suicidal; slit wrists; parasuicide; tried to kill herself; tried to kill himself; wanted to die; cutting herself; cutting himself; tried to end it; tried to end his life; tried to end her life | i | | 150-600 | 60 | teen | | NICE
overdose; OD; took an overdose; overdosed; intentional overdose | i | | 150-450 | 58 | teen | | NHAMCS
paracetamol overdose; tylenol overdose; acetaminophen overdose | i | | 40-170 | 65 | teen | | NICE
opioid overdose; heroin overdose; fentanyl overdose; narcanned; narcan; naloxone; OD fentanyl | i | | 12-150 MY 1-10 | 32 | middle | | CDC
cocaine; meth; crystal meth; ecstasy; mdma; ketamine user; coked up | d | | 40-300 | 32 | young | | NHAMCS
alcohol intoxication; drunk; intoxicated; etoh; alcohol poisoning; drunk patient; paralytic | d | | 200-1500 | 33 | young | | NHAMCS
alcohol withdrawal; delirium tremens; DTs; dts; alcoholic; alcoholism; alcohol dependence | d | 1000-3500 | 40-180 | 27 | middle | | NICE
carbon monoxide; CO poisoning; carbon monoxide poisoning | i | | 4-20 | 45 | adult | | UKHSA
methanol poisoning; methanol; antifreeze; drank antifreeze; ethylene glycol; bootleg alcohol | i | | 0.05-1.2 | 25 | adult | | NPIS
organophosphate; OPC poisoning; OP poisoning; organophosphorus; aluminium phosphide; paraquat; weedkiller; weed killer; drank pesticide; pesticide poisoning; drank weedkiller | i | | 0.05-0.8 MY 0.5-3 IN 8-45 | 38 | adult | | NPIS
bleach; drank bleach; caustic ingestion; swallowed bleach | i | | 1-8 | 50 | infant | | NPIS
mushroom poisoning; poisonous mushrooms; death cap | i | | 0.05-2 | 45 | adult | | NPIS
poisoned; novichok; polonium; ricin | i | | 0.00005-0.001 | 40 | adult | news | NPIS
dog bite; bitten by dog; dog attack; dog mauled; bitten by a dog; mauled by dog; mauled by a dog; dog bites | i | | 15-140 | 48 | child | | NHSD
cat bite; cat scratch; bitten by a cat | i | | 15-70 | 70 | adult | | NHSD
snake bite; snakebite; bitten by a snake; snake; cobra; viper bite; pit viper; bitten by snake; adder bite; rattlesnake; rattlesnake bite; copperhead; taipan; brown snake; krait; python bite; antivenom; antivenin; CroFab; adder; dipatuk ular; patuk ular; king cobra; death adder; tiger snake | i | | 0.2-4 AU 4-13 MY 5-18 IN 40-110 US 2-4 | 32 | adult | | WHO
bear attack; bear attack injuries; mauled by a bear; mauled by bear; bear bite; grizzly; bear mauling | i | | 0.0002-0.012 | 25 | adult | news | NPS
shark attack; shark bite; bitten by a shark; shark | i | | 0.0005-0.015 AU 0.04-0.12 | 18 | young | news | ISAF
crocodile; croc attack; crocodile attack; alligator attack; alligator; croc bite | i | | 0.0001-0.004 AU 0.005-0.02 MY 0.03-0.12 | 18 | adult | news | CDC
tiger attack; lion attack; mauled by a lion; mauled by tiger; leopard; elephant attack; trampled by elephant; hippo | i | | 0.00005-0.003 IN 0.02-0.06 MY 0.003-0.02 | 22 | adult | news | CDC
nail through; nail gun; nail in his; nail in her; stood on a nail; trod on a nail | i | | 5-60 | 18 | young | | NHAMCS
shot with an arrow; arrow; crossbow; harpoon; speargun; impaled; impalement; impaled on railing; impaled on fence; rebar | i | | 0.3-6 | 14 | young | news | TARN
cow attack; trampled by cow; trampled by cows; bull; gored; attacked by a cow; gored by a bull; bull attack; kicked by cow; moose | i | | 0.05-0.6 | 35 | older | | HSE
horse riding accident; fell off horse; kicked by a horse; horse kick; fell off her horse; thrown from horse; horse riding; kicked by horse; fell from horse | i | | 5-35 | 78 | teen | | TARN
monkey bite; bitten by monkey; rat bite; bat bite; fox bite; squirrel bite; camel; kangaroo; ostrich; raccoon bite; swan | i | | 0.3-5 | 48 | adult | | CDC
bee sting; wasp sting; stung by bees; hornet; hornets; bee stings; tebuan | i | | 20-130 | 40 | adult | | NHAMCS
spider bite; black widow; redback; scorpion; scorpion sting; jellyfish; box jellyfish; stonefish; stingray; centipede; box jelly; box jelly sting; irukandji; bluebottle; funnel web; lionfish; stonefish sting; jellyfish sting; stung by a stingray; ikan pari; obor-obor; stingray barb; weever; weever fish | i | | 1-35 | 45 | adult | | NHAMCS
human bite; bitten by patient; bitten by a child; fight bite | i | | 8-40 | 35 | young | | NHAMCS
traumatic amputation; severed arm; severed leg; severed hand; arm ripped off; lost his arm; lost his leg; lost her leg; leg ripped off; arm cut off; hand cut off; replant; replantation; leg amputated in accident; arm torn off; lost a leg | i | | 0.4-3 | 14 | middle | | TARN
finger amputation; severed finger; lost a finger; amputated finger; cut off finger; chopped off finger; lost fingers; finger cut off; amputated fingertip; took fingers off; fingers off; took his fingers off; took four fingers off; took three fingers off; took two fingers off; lost two fingers; lost three fingers; lost four fingers; lost a thumb; thumb amputation; severed thumb; degloved finger; replanted finger; replanted | i | | 5-25 | 16 | middle | | NHAMCS
leg amputation; amputation; below knee amputation; BKA; bka; amputated leg; above knee amputation; amputee; lost both legs; amputated; toe amputation | p | 60-250 | 8-45 | 30 | elderly | | NVR
degloving; degloved; degloving injury; scalped; ring avulsion | i | | 0.6-5 | 24 | young | | TARN
crush injury; crushed; crushed hand; tractor; farm accident; farm machinery; tractor accident; industrial accident; forklift; conveyor belt; meat grinder; wood chipper; woodchipper; combine harvester; quad bike; ATV; machine accident | i | | 1-25 | 14 | middle | | HSE
chainsaw; chain saw; table saw; circular saw; angle grinder; lawnmower; lawn mower; saw injury; mower | i | | 2-30 | 8 | middle | | NHAMCS
fireworks; firework injury; firecracker; firework | i | | 0.3-6 | 24 | teen | | CPSC
explosion; blast injury; landmine; grenade; gas explosion | i | | 0.05-1.2 | 18 | adult | news | TARN
skiing accident; ski accident; snowboarding; snowboarder; skier; ski crash; avalanche | i | | 5-120 | 42 | young | | NHAMCS
skydiving; skydiver; paraglider; paragliding; parachute; base jumper; bungee; hang glider; wingsuit; parachute failed | i | | 0.03-0.6 | 22 | young | news | TARN
rugby injury; football injury; sports injury; hockey injury; soccer injury; played football | i | | 400-2500 | 27 | teen | | NHAMCS
trampoline; bouncy castle; trampoline injury; playground fall; monkey bars | i | | 15-110 | 47 | child | | NHAMCS
diving accident; dived into shallow water; shallow water diving; dove into shallow | i | | 0.15-1.2 | 14 | young | | TARN
the bends; decompression sickness; decompression illness; diver; bent diver; table 6; hyperbaric; hyperbaric chamber; decompression chamber; recompression; bends | i | | 0.05-1.2 | 25 | middle | | BSAC
hypothermia; hypothermic; found in snow; exposure to cold | i | | 1-12 | 35 | elderly | | NHAMCS
frostbite; frost bite | i | | 0.4-5 | 18 | middle | | NHAMCS
heat stroke; heatstroke; heat exhaustion; hyperthermia; sunstroke; overheated | i | | 1-35 | 30 | older | | CDC
altitude sickness; mountain sickness; hape; everest | i | | 0.02-2 | 35 | young | | CDC
cave rescue; trapped under rubble; collapsed building; mine collapse; pulled from rubble; trapped for hours; mountain rescue; helicopter rescue; landslide | i | | 0.05-5 | 32 | adult | news | TARN
plane crash; helicopter crash; light aircraft; plane accident | i | | 0.02-0.3 | 15 | middle | news | NTSB
boat accident; boating accident; propeller; jet ski; jetski; ferry accident | i | | 0.1-1.5 | 25 | young | | USCG
minor injury; laceration; scalp lac; lip lac; face lac; stitches; sutures; stitched; sutured; sprain; sprained ankle; splinter; bruised; twisted ankle; rolled her ankle; rolled his ankle | i | | 3000-9000 | 43 | young | | NHAMCS
foreign body in ear; bead in nose; pea in nose; bead up nose; bead in ear; foreign body in nose; lego up nose; stuck up nose; up his nose; up her nose; lego in nose | i | | 30-130 | 48 | infant | | NHAMCS
insect in ear; cockroach in ear; moth in ear; spider in ear; bug in ear; cockroach; beetle in ear | i | | 0.5-10 | 50 | adult | | NHAMCS
fish hook; fishhook; ring stuck; ring stuck on finger; zip injury; penis in zip; ring cutter; head stuck; finger stuck | i | | 2-35 | 35 | child | | NHAMCS
globe rupture; ruptured globe; penetrating eye injury; eye injury; metal in eye; lost an eye; lost his eye; lost her eye | i | | 3-200 | 17 | adult | | NHAMCS
airlifted; air ambulance; medevac; medevaced; helicoptered; flown in; life flight; lifeflight; life flighted; flying doctor; royal flying doctor; RFDS; by helicopter; chopper; helimed; flown out; helicopter transfer | p | | 8-110 | 38 | twopeak | | TARN
fracture fixation; ORIF; orif; pinned; nailed; IM nail; ex fix; external fixator; plated; k wires; plate and screws | p | | 120-420 | 52 | twopeak | | HES
skin graft; debridement; debrided; free flap; flap reconstruction; grafted; washout; wound vac; vac dressing | p | | 60-260 | 38 | twopeak | | HES
avascular necrosis; osteonecrosis; femoral heads gone; perthes; slipped upper femoral epiphysis; SUFE | d | 10-60 | 3-12 | 36 | twopeak | | NICE
internal decapitation; atlanto occipital dislocation | i | | 0.05-0.4 | 35 | young | | TARN
`;
