/**
 * Teams, players, shops, makes of car, shows, places to go and the like, by the field of everyday life that their names bring up; written as
 * in fields.ts. Names that people in care also bear, or that medicine uses, are left out ("Giants", "Hamilton", "mole", "sats").
 */
export const FIELDS_BY_NAME: Readonly<Record<string, string>> = {
  sport: 'man-utd! man-city! west-ham! newcastle-united! leeds-united! aston-villa! crystal-palace! nottingham-forest! leicester-city! norwich-city! '
    + 'aberdeen-fc! atleti! atlético! sevilla-fc! athletic-club! inter-milan! dortmund! psg! mourinho! guardiola! klopp! yamal! alcaraz! nadal! lebron! '
    + 'wembanyama! mahomes! kelce! ohtani! bills-mafia! bengals! texans! 49ers! niners! clippers! mavs! mavericks! timberwolves! mariners! orioles! bruins! '
    + 'maple-leafs! canucks! oilers! blackhawks! march-madness! college-football! tailgate! homecoming-game! crimson-tide! buckeyes! longhorns! sooners! '
    + 'fantasy-team! virat! rohit! bumrah! jadeja! smriti! harmanpreet! babar! stokes! bazball! test-series! super-over! powerplay! mumbai-indians! kkr! '
    + 'ranji! neeraj! sindhu! thomas-cup! sukan-sea! ginebra! uaap! ncaa! pacquiao! all-blacks! six-nations! munster! leinster! ulster-rugby! all-ireland! '
    + 'afl! nrl! collingwood! roland-garros! ryder-cup! giro! vuelta! london-marathon! boston-marathon! strava! zwift! kabaddi! silat! jiu-jitsu! '
    + 'muay-thai! own-goal! red-card! yellow-card! shootout! clean-sheet! tip-off! walk-off! home-run! grand-slam! field-goal! buzzer-beater! '
    + 'three-pointer! slam-dunk! free-throw! power-play!',
  screen: 'succession-finale! peaky-blinders! happy-valley! traitors! masterchef! gogglebox! emmerdale! hollyoaks! top-gear! taskmaster! x-factor! '
    + 'the-bachelor! survivor-finale! real-housewives! below-deck! white-lotus! severance-finale! the-bear! ted-lasso! mandalorian! avengers! spider-man! '
    + 'barbie-movie! moana! bluey! peppa-pig! cocomelon! paw-patrol! astro! viu! iflix! hotstar! jiocinema! hbo-max! apple-music! youtube-channel! '
    + 'tiktok-dance! binge-watch! harry-styles! billie-eilish! dua-lipa! bad-bunny! shakira! rosalía! karol-g! bruno-mars! kendrick! eras-tour! elton-john! '
    + 'foo-fighters! sheila-majid! p-ramlee! upin-ipin! rahman-concert! arijit! shah-rukh! srk! rajinikanth! vijay-movie! mohanlal! mammootty! kantara! '
    + 'rrr! baahubali! jawan! pathaan! kapamilya! eat-bulaga! ben&ben! sb19! operación-triunfo! eurovisión! gran-hermano! pasapalabra! '
    + 'masterchef-celebrity! almodóvar! agatha-christie! sally-rooney! richard-osman! stephen-king! colleen-hoover! library-book! mario-kart! '
    + 'animal-crossing! comic-con! ticketmaster! row-j! front-row! nosebleeds! support-act! west-end! les-mis!',
  travel: 'ford-focus! corsa! vauxhall! vw! skoda! nissan! mazda! jeep! chevy! chevrolet! f-150! prius! camry! rav4! tacoma! dodge-ram! lexus! volvo! '
    + 'range-rover! land-rover! hilux! alza! axia! bezza! vios! x70! saga-flx! maruti! innova! creta! nexon! mahindra! thar! scorpio-n! royal-enfield! '
    + 'activa! pulsar! vespa! ducati! harley! byd! rivian! hyundai-ioniq! supercharger! road-tax! alternator! spark-plugs! timing-belt! timing-chain! '
    + 'catalytic-converter! brake-pads! flat-tire! tow-truck! breakdown-cover! speeding-ticket! traffic-warden! fastag! metrocard! oyster-card! ez-link! '
    + "stansted! luton! o'hare! laguardia! jfk-airport! dfw! changi! barajas! el-prat! delta-flight! united-flight! southwest-flight! american-airlines! "
    + 'emirates-flight! qatar-airways! malaysia-airlines! vueling! iberia-flight! cebu-pacific! indigo-flight! vistara! jetlag! baggage-carousel! '
    + 'cabin-bag! window-seat! middle-seat! greyhound-bus! megabus! lner! avanti! scotrail! great-western! northern-rail! renfe! cercanías! rodalies! '
    + 'komuter! rapidkl! delhi-metro! rajdhani! vande-bharat! irctc! tatkal! auto-rickshaw! rickshaw-fare! grab-driver! gojek! lyft-driver! ola-cab! '
    + 'blablacar! lake-district! center-parcs! butlins! haven-caravan! mykonos! corfu! algarve! amalfi! tuscany! dubrovnik! key-west! outer-banks! '
    + 'yellowstone-trip! grand-canyon! punta-cana! aruba! port-dickson! tioman! perhentian! redang! krabi! hatyai! hat-yai! bandung! jogja! coorg! munnar! '
    + 'ooty! lonavala! manali! ladakh! kasol! andaman! pondicherry! boracay! palawan! siargao! baguio! tagaytay! torrevieja! canarias! cancún! bucket-list! '
    + 'city-break! spa-weekend! rv-park!',
  food: "burger-king! costa-coffee! dunkin! taco-bell! wendy's! five-guys! domino's! dominos! papa-john's! pizza-hut! deliveroo! doordash! uber-eats! "
    + 'just-eat! grabfood! foodpanda! swiggy! zomato! jollibee! mang-inasal! marrybrown! texas-chicken! tealive! zus-coffee! secret-recipe! haldiram! '
    + 'chai-point! tortilla-española! gazpacho! salmorejo! fabada! cocido! jamón! jamón-ibérico! chorizo! morcilla! gambas! vermut! turrón! roscón! '
    + 'torrijas! pollo-asado! carnitas! chilaquiles! enchiladas! elote! pupusas! ceviche! mofongo! tostones! tres-leches! kimbap! tteokbokki! pho! banh-mi! '
    + 'tom-yam! som-tam! green-curry! massaman! gyoza! tempura! katsu! bento! char-siu! wonton! congee! hotpot! chicken-rice! assam-laksa! curry-mee! '
    + 'nasi-goreng! nasi-campur! mee-kari! maggi-goreng! apam-balik! ondeh! kuih-lapis! tempoyak! asam-pedas! ikan-keli! sup-tulang! air-bandung! milo-ais! '
    + 'cili-padi! petai! rambutan! manggis! idli! vada-pav! pav-bhaji! pani-puri! golgappa! chaat! bhel! chole! rajma! paneer-tikka! butter-chicken! '
    + 'dal-makhani! sambar! rasam! appam! puttu! fish-fry! meen-curry! gulab-jamun! jalebi! rasgulla! ladoo! barfi! filter-coffee! masala-chai! lassi! '
    + "mango-pickle! halo-halo! kare-kare! lumpia! pancit! leche-flan! ube! balut! tuyo! longganisa! bibingka! full-english! bangers! shepherd's-pie! "
    + 'cottage-pie! mince-pies! victoria-sponge! eton-mess! sticky-toffee! parkin! bakewell! welsh-cakes! haggis! irn-bru! soda-bread! colcannon! boxty! '
    + 'cookout! crockpot! crock-pot! meal-prep! gumbo! jambalaya! crawfish! po-boy! grits! cornbread! collard-greens! pecan-pie! key-lime! pumpkin-spice! '
    + 'thanksgiving-dinner! deviled-eggs! tater-tots! hotdish! casserole-dish! farm-shop! lamington! pavlova! vegemite! tim-tams! sausage-roll! '
    + 'banana-bread! jollof! fufu! egusi! suya! garri! injera! ugali! nyama-choma!',
  home: 'zoopla! deposit-scheme! sump-pump! crawl-space! drywall! hvac! furnace! ac-unit! tukang! renovating! b&q! homebase! wickes! screwfix! home-depot! '
    + "lowe's! menards! bunnings! wayfair! mr-diy! leroy-merlin! derrama! caldera! humedades! pg-accommodation! house-warming! removals! u-haul! "
    + 'storage-unit! roomba! mattress-sale! termites! cockroach! bed-bugs! recycling-bin! bin-men! raised-beds! runner-beans! lawn-guy! grubs! '
    + 'broadband-engineer! openreach! british-gas! octopus-energy! tnb-bill! bescom! meralco!',
  pets: 'cocker! jack-russell! lurcher! german-shepherd! husky! maltese! border-collie! great-dane! shelter-dog! litter-box! flea-treatment! groomer! '
    + 'puppy-class! parakeet! gatita! perrita! askal! puspin! petsmart! chewy-order! crufts!',
  family: 'bachelorette-party! naming-ceremony! aqiqah! khitan! cukur-jambul! sangeet! mehendi! baraat! haldi-ceremony! griha-pravesh! namakaran! debut-party! '
    + 'bat-mitzvah! year-six! spm! upsr! pt3! stpm! selectividad! ebau! sat-score! college-tour! preschool-tours! daycare-waitlist! potty-training! '
    + 'custody-hearing! dating-app! got-engaged! golden-wedding! silver-wedding! family-reunion! great-nephew!',
  money: 'nationwide-account! chase-bank! capital-one! amex! venmo! zelle! cash-app! public-bank! rhb! duitnow! hdfc! icici! sbi-account! axis-bank! paytm! '
    + 'phonepe! gpay! bdo! bpi! maya-app! bbva! caixabank! bizum! irpf! tax-refund! turbotax! form-16! lhdn! e-filing! pcb-cukai! 403b! tesla-stock! '
    + 'nvidia! binance! fixed-rate! lottery-ticket! powerball! mega-millions! euromillones! el-gordo! 4d-number! betting-slip! scam-call! phishing-text!',
  politics: 'tory-party! dup! sinn-féin! sturgeon! badenoch! senedd! whitehall! kamala! harris-campaign! pelosi! mcconnell! desantis! newsom! aoc! '
    + 'electoral-college! midterms! government-shutdown! capitol-riot! january-6! muhyiddin! rafizi! dewan-rakyat! adun! undi18! rahul-gandhi! kejriwal! '
    + 'mamata! lok-sabha! rajya-sabha! hindutva! article-370! marcos! duterte! vp-sara! comelec! ayuso! abascal! podemos! puigdemont! amnistía! sheinbaum! '
    + 'petro! wind-farm! bypass-road! gerrymandering! culture-war! cancel-culture! pronouns-debate! rwanda-scheme!',
  gadgets: 'imac! airtag! oneplus! redmi! thinkpad! surface-pro! hp-printer! canon-printer! epson! echo-dot! google-home! ring-doorbell! nest-thermostat! usb-c! '
    + 'hdmi! netgear! ee-signal! giffgaff! sky-broadband! talktalk! at&t! xfinity! spectrum-internet! u-mobile! jio! bsnl! pldt! globe-telecom! smart-load! '
    + 'movistar! orange-internet! telcel! whatsapp-down! instagram-down! facebook-update! facebook-showing! factory-reset! midjourney! raspberry-pi! '
    + 'arduino! monitor-arm! standing-desk!',
  trade: 'marketplace-listing! temu! shein! aliexpress! amazon-prime! prime-day! argos! john-lewis! m&s! primark! asos! h&m! uniqlo! tk-maxx! tj-maxx! '
    + 'marshalls! ross-dress! target-run! best-buy! sephora! ulta! body-shop! amway! doterra! young-living! forever-living! it-works! utility-warehouse! '
    + 'pampered-chef! color-street! lularoe! arbonne! nu-skin! shaklee! atomy! flipkart! myntra! meesho! nykaa! amazon-sale! big-billion! jualan-murah! '
    + 'jualan-gudang! pos-laju! j&t! lalamove! ninjavan! kurung! wallapop! milanuncios! mercadolibre! pagas! rfs! pasabuy! ukay! budol! rush-sale! '
    + 'steal-price! lowball! estate-sale! swap-meet! craft-fair! clubcard! nectar-points! evri! hermes-parcel! dpd! yodel! royal-mail! usps! fedex! '
    + 'ups-driver! amazon-driver! porch-pirate! missed-delivery!',
};
