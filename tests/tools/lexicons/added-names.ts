/**
 * Names the packages lack, written down by hand: romanised Chinese, Malay, Indian, Arabic, African, Irish, Welsh,
 * Pacific and other names as they stand in English posts, and nicknames. Lower case, without marks.
 */
export const ADDED_GIVEN_NAMES = `
aishah aisyah fatimah siti nur nurul noor norazlina norhayati norlela faridah hamidah halimah khadijah zainab zaharah zulaikha rohani rosnah
mohd muhd muhammad mohammad mohamed mohammed ahmad ahmed azman azlan azhar azizah aziz faizal faisal hafiz hakim hakimi haziq irfan iskandar izzat
kamal kamarul khairul luqman nazri nizam rahim rahman razak razali ridzuan rosli shahrul syafiq syahirah syazwani zulkifli zulkarnain aiman amirul
danish farhan adib afiq arif ashraf azri ikmal imran wan putri puteri nadia najwa balqis batrisyia umairah sofea
muthu muthusamy letchumi saravanan murugan subramaniam kavitha kavita priya lakshmi laxmi devi vani shanti shanthi selvi selvam ganesan ganesh
arumugam kumaran ravi raju rajan rajesh suresh mahesh dinesh ramesh mukesh naresh harish girish satish sunil anil vijay ajay sanjay deepak deepa
sunita anita rekha meena geeta gita seema neha pooja puja kiran jyoti asha usha nisha aparna arjun aryan rohan rohit rahul ankit amit sumit vikram
harpreet gurpreet manpreet jaspreet simranjit amarjit baljit kuldeep sukhdeep sukhwinder parminder navdeep
wei wen ming mei ling xiao xin yi hui jia jun jie kai li lei lin ping qiang qing rui shan shu siew swee sze tao ting xiu xue yan yang yee yen yin
ying yong yu yuan yun zhen zhi chee cheng chin ching choon chun guo hao heng hock hong hwa jing kah kar keng kok kwok lai leng meng mun peng poh
seng sheng siang soo soon suan thiam tian wah wai weng yew yoke zhang
siobhan niamh aoife eoin aisling aisleen caoimhe ciara ciaran clodagh deirdre diarmuid eilis eimear fionnuala fiadh grainne maeve meabh muireann
oisin orlaith padraig roisin ronan saoirse sinead sorcha tadhg cillian darragh fergal conall
rhys rhiannon dafydd gwenllian angharad cerys carys bronwen eluned emyr geraint gethin hywel iestyn ieuan llewelyn lowri nerys sioned tomos
kwame kofi kwabena akua ama adwoa chidi chika chinedu chinwe chioma emeka ifeoma ikenna ngozi nkechi nneka obinna oluwaseun oluwatobi olumide
temitope tunde yetunde babatunde folake funmi ayodele adaeze amara thabo thandi thandiwe sipho nomsa lindiwe nokuthula bongani mpho lerato tshepo
wanjiru wanjiku njeri kamau otieno achieng akinyi makena tendai farai chipo rudo mutasa
talofa sione tevita mele sina losa mere aroha tane wiremu hemi hine kahurangi ngaire rangi tama tipene
jayden kayden brayden zayden jaxon jaxson maddox paisley kinsley brinley oaklynn everleigh aaliyah deshawn trevon latoya keisha shanice tyrone
lakisha shaniqua demarcus jamarcus lashonda tamika ebony rasheed kareem
jose juan jesus luis carlos jorge miguel pedro francisco alejandra guadalupe lupita maria marisol rocio xiomara yesenia itzel ximena citlali
katya tanya sasha masha misha olga oksana yulia svetlana nadezhda vladimir dmitri sergei
fatima maryam mariam zahra zara layla leila yasmin yasmeen hamza bilal omar umar yusuf yousef ibrahim ismail khalid tariq usman uthman zaid amina
amira hassan hussein husain karim nasser nabil rania samira salma sumaya
jimmy jim johnny jon tommy tom timmy tim billy bobby bob robbie robby rob richie rick ricky dick dickie eddie ed ted teddy fred freddie freddy
charlie chuck harry hal hank jack jackie jake joe joey josh ken kenny larry leo les lou louie matty mick mickey mike mikey nate ned nick nicky
pat patty pete phil ron ronnie sam sammy steve stevie stu terry tony vic vinny wally walt zach zack abby addie aggie allie angie annie bea becca
becky bella bess betsy bette betty bev brenda cass cathy chrissy cindy connie dee debbie deb dot dottie edie effie ella ellie elsie essie ettie
evie flo flossie fran frankie gabby gail gertie gina ginny gwen hattie hetty izzy jan jen jenny jess jessie jo joanie josie judy julie kat kate
katie kathy kim kit kitty lexi libby lilly lizzie liz lottie lucy lulu maddie madge maggie maisie mandy marge margie marnie mattie meg meggie
millie mimi minnie moll mollie molly mo nan nancy nat nell nellie nettie nora pam patsy peg peggy penny polly queenie rita rosie roxy sadie sal
sally sandy shelly steph sue susie suzie tess tessa tilda tilly tina trish trixie val vi vicky viv winnie zoe
mildred mabel ethel gladys doris edna elsie agnes beryl bertha enid eunice gertrude hilda ida irma iris maud maude maureen muriel myrtle norma
olive opal pauline phyllis rosalind ruth sylvia thelma vera vida wilma winifred mavis maisie nora nellie
liam noah oliver elijah lucas mason logan ethan aiden jackson sebastian mateo owen theodore wyatt gabriel julian levi lincoln jaxon asher
olivia emma ava charlotte sophia amelia isabella mia evelyn camila gianna eleanor luna harper ella mila scarlett penelope layla chloe riley zoey
nova hazel aria lily aurora violet nora brooklyn savannah skylar addison bella stella
gareth nigel darren gavin clive trevor alistair alasdair callum hamish rory euan ewan fraser lachlan duncan graham graeme stuart barnaby rupert
tarquin crispin giles jeremy tristan alfie archie ollie reggie bertie stanley wilfred cuthbert percy horace
hettie harriet imogen jemima tamsin philippa pippa gemma leanne kerry lorraine shirley marjorie doreen noreen glenys
mair gaynor sian delyth eirlys ffion seren cadi efa owain ifan macsen osian
seamus padraic cormac colm donal declan brendan enda finbarr fintan kieran malachy niall oran phelim rian tiernan turlough eamon
brid bridie bernadette assumpta concepta nuala oonagh orla dervla aoibhinn aoibheann eabha sadhbh
rokiah zaiton zaleha saadiah salmah rohana rohaya ramlah rahimah normah noraini noraishah noorhayati norhaida nazirah nabilah
mastura maznah maimunah latifah kalsom jamilah hasnah habsah fauziah esah dayang azlina aznita asmah aminah alya ainul adlina
hanim hidayah husna insyirah izzati liyana nadhirah nurin qistina safiya sarimah suhaila syafiqah wardah yusra zalina zuraidah
abdullah badrul bakri burhan fadzil fadhil fauzi ghazali halim hanafi hanif hasnul hashim idham ikhwan jailani jamaludin johari kassim
khalil lokman mahathir mokhtar mustaqim naim nasir osman rusli sabri safwan saiful salleh shafiq shamsul shukri sukri syazwan tajuddin tarmizi
wafiq yazid yusri zaidi zainal zakri zamri suharto sukarno sutrisno slamet bambang joko hendra rizky dewi sukma ratna wulan
nagaraj nagarajan balakrishnan balasubramaniam chandran devendran elango gopal jeyakumar kandasamy kannan karthik kathir krishnan loganathan
maniam manoharan mohan murali nadarajan palani pandian perumal prabakaran prabhu rajendran ramasamy sathish segaran selvaraj
senthil sivakumar sivanesan sundaram suppiah thinesh vasanthi velu vijayan yogeswaran ambika anjali chitra gowri indra indrani
kalyani kamala komathi kogila lalitha letchumy malathi mallika mangalam meenakshi mogana nalini nirmala parvathi ponni puspa rajeswari
revathi rukmini santhi saraswathi sarojini savitri sivagami subashini sumathi thulasi uma umadevi valli vasantha vijaya yogeswari
jasleen jaskaran jasvinder jaswinder jagjit kulwant malkit manjit mohinder ranjit rupinder satnam surjit balwinder harjit tejinder
aarti aditi akash alok ananya ashok ashwin bharat chandra devika divya gaurav hemant himanshu ishaan jatin kabir kartik kunal madhu
manish manoj mayank nandini naveen nikhil nitin pankaj parth piyush pradeep prakash pranav prashant preeti priyanka radha raghav rajiv rakesh
ravindra ritu rukhsana sangeeta sarita shilpa shreya shruti shyam sneha sonal srinivas sudha sudhir sushma swati tanvi tara uday varsha varun
vidya vinod vishal vivek yash
ayesha saima sadia shabnam shazia rubina nasreen nazia farzana fozia parveen rukhsar samina tahira tasneem zubaida javed nadeem naveed
rizwan shahid shoaib tanveer waqas yasir zeeshan zubair arshad asif azeem babar fahad farooq ghulam haroon iftikhar
huat keat kiat leong lian liang beng teck chuan kheng geok gek choo siok soh hiang imm chwee hooi
jiahui jiayi weijie weiming xinyi xiaoming junjie zixuan yuxuan haoran meiling meifong siewling
adebayo adeola adetokunbo afolabi aminat amarachi chukwuemeka chimamanda chiamaka chidinma chinonso ebele efua ekene esi fatou
ibukun ifeanyi isioma kehinde kelechi kwaku kwesi mamadou ndidi nnamdi nkemelu obioma ogechi okechukwu olabisi olamide oluchi omotola
onyinye oyelaran seun simisola taiwo tobi tolu uchenna uzoma yaw yinka yewande zainabu
nomvula thandeka nomfundo nompumelelo noluthando nonhlanhla ntombi palesa refilwe siphokazi sizwe themba vusi xolani zanele
zodwa zinhle ayanda buhle dumisani fikile khanyi lwazi mandla mthunzi mzwandile nkosana pieter hendrik gerhard jacobus johannes petrus
annelise elmarie marlene annatjie hannelie riaan francois
lupe chucho chuy pancho paco beto lalo lola chelo conchita consuelo
rosario amparo inmaculada macarena purificacion visitacion ofelia eusebio hilario anselmo gumersindo
maricruz marisela yolanda graciela leticia elvira herlinda hortensia griselda ignacio joaquin rigoberto heriberto ezequiel
tomasz krzysztof piotr pawel wojciech grzegorz agnieszka malgorzata katarzyna zofia jadwiga bogdan bohdan mykola oleksandr volodymyr
yaroslav zoltan istvan laszlo andras katalin gheorghe ionut vasile florin mihai elena nikolaos dimitrios giorgos yiannis eleni despina
giuseppe giovanni salvatore concetta carmela rosaria
maleah analyn jomar rodel arnel edgardo reynaldo rommel jhun maricel marites rowena rosalie jocelyn lourdes imelda divina
minh linh huong phuong thuy trang hieu quang tien
bogdana ludmila galina valentina irina tatyana
`;

export const ADDED_SURNAMES = `
lim tan ng ong goh teo koh chua chia chew chin choo chong chow chu chung foo fong gan heng ho hoo hor hui kang khoo koay kok kong kuan kwan kwok lai lam lau
law lee leong leow liew liu lo loh loke loo lou low lui mah mak mok neo ngo oh ooi ong ou pang peh phua poh poon quah quek seah seow sia siew sim
sin siow sng soh soo soon suah tai tam tang tay tee teh teng teoh thong tiong toh tong tsang tse tseng tsui wan wang wee wei woo woon wong wu xie
xu yam yan yang yap yau yeap yee yeo yeoh yeow yeung yew yim yin yip yiu yong yoong you yuan yuen zeng zhang zhao zheng zhong zhou zhu zou
park kim choi jung jeong kang yoon jang seo shin kwon hwang song ryu hong baek nam
tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu
abdullah rahman ismail ibrahim hassan hussain hussein osman othman omar yusof yusoff zakaria salleh bakar jaafar kassim hamid hamzah mahmud mahmood
mansor mokhtar musa mustafa mydin razak samad shafie sulaiman talib wahab yaacob yahya zainal zainuddin
pillai nair menon iyer iyengar krishnan subramanian ramachandran sivakumar balakrishnan chandran gopal govindasamy kandasamy krishnasamy letchumanan
maniam muniandy naidu nadarajah nagarajan palaniappan perumal rajaratnam rajendran ramasamy sivalingam suppiah thiagarajan vellu veerasamy
sharma verma gupta agarwal mehta shah patel desai joshi kulkarni reddy rao naik mishra pandey tiwari trivedi banerjee chatterjee mukherjee bose
ghosh das dutta sen roy chowdhury singh kaur gill sidhu dhillon sandhu grewal brar bhatt bhatia kapoor khanna malhotra chopra arora sethi ahluwalia
khan ali ahmed ahmad malik hussain iqbal mahmood qureshi siddiqui chaudhry butt sheikh mirza akhtar bibi begum khatun bhatti
haddad khoury nasser mansour saleh aziz farah hamdan awad qasim rashid sayed zaki
okafor okonkwo adeyemi adebayo ogunleye balogun afolabi eze nwosu obi okeke onyeka uche chukwu mensah owusu boateng asante appiah osei agyeman
dlamini nkosi ndlovu khumalo mokoena molefe mthembu zulu naidoo govender pillay moodley botha nel venter pretorius kruger
mwangi kamau njoroge kariuki ochieng odhiambo otieno wanjala mutua moyo ncube sibanda chikwanha
o'brien o'connor o'neill o'sullivan o'reilly o'donnell o'shea o'leary o'keefe o'hara o'malley obrien oconnor oneill osullivan oreilly
macdonald mcdonald mackenzie mckenzie macleod mcleod mcgregor mccarthy mccormack mcdermott mcgrath mcguire mckay mckenna mclaughlin mcmahon mcnamara
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson
martin perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams
nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales
murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james
bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell
coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno
west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods
washington kennedy wells vargas henry freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason
dixon munoz hunt hicks holmes palmer wagner black robertson boyd stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols
stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold pierce hansen peters santos hart bradley knight elliott cunningham
duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis
carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago maldonado
morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey williamson gilbert dean
sims espinoza howell wong reid hanson fuller mcdaniel garrett vaughn gibbs holt cohen levy katz goldberg rosenberg friedman shapiro
delacruz fernando perera silva jayawardena wickramasinghe gunawardena bautista villanueva santos reyes aquino macaraeg dimaculangan
kapaona tuilagi fonoti tamati ngata parata
`;
