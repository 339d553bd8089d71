/**
 * Words of everyday life by the field they belong to, in English, Malay and Spanish: an answer that speaks of one field under a post of
 * another turns it elsewhere. Each alone says little ("a marathon, not a sprint"), so two of one field are asked for.
 * A word with "!" says enough by itself. What medicine and work share with these fields is left out ("race", "screen", "stock", "match" for a residency).
 */
export const FIELDS: Readonly<Record<string, string>> = {
  sport: 'football footballer soccer futsal cricket rugby tennis golf badminton hockey basketball netball marathon triathlon parkrun cycling swimming league '
    + 'cup playoff playoffs goal striker! goalkeeper! referee! umpire stadium kickoff coach pitch innings wicket! derby tournament olympics fixture five-a-side '
    + 'team-mates championship premier gym yoga bola perlawanan liga jaringan fútbol partido gol equipo árbitro',
  screen: 'film films movie movies cinema series episode episodes finale season netflix! trailer actor actress director concert festival album song songs '
    + 'band gig playlist vinyl guitar musical opera choir! tenors rehearsal rehearsals audition novel novels thriller podcast celebrity konsert filem lagu película serie canción concierto',
  food: 'restaurant restaurants bakery bakes recipe! recipes! sourdough cake cakes pizza curry rendang brunch barbecue bbq noodles sushi burger burgers '
    + 'lemon tart pastry wine brewery beer cocktail roast dumplings laksa nasi restoran resepi kedai restaurante receta paella tarta',
  home: 'plumber! electrician landlord! landlady! tenant rent flat flatmate housemate roommate mortgage kitchen ceiling boiler sofa furniture garden lawn '
    + 'allotment renovation decorator removals wardrobe mattress washing-machine dishwasher sewa bilik rumah alquiler piso fontanero',
  money: 'crypto! bitcoin! ethereum! nft! forex! shares dividends portfolio investing invest investment investments pension pensions lottery jackpot '
    + 'savings stocks etf property landlordism pelaburan saham inversión acciones',
  politics: 'government parliament congress senate senator minister president mayor! councillor council election elections ballot vote voted voters party '
    + 'tories labour republicans democrats bill tax taxes immigration brexit! referendum! lobby petition! undi kerajaan parlimen gobierno elecciones impuestos',
  pets: 'puppy! puppies! dog dogs cat cats kitten! kittens! hamster parrot rabbit goldfish walkies kucing anjing perro gato cachorro',
  travel: 'car-park car parking permit permits cycle lane lanes airport flight flights hotel hotels beach holiday holidays cruise campsite airbnb! passport '
    + 'ferry petrol diesel motorway carpool lift-share train trains tram roadworks potholes tayar percutian playa vacaciones vuelo',
  gadgets: 'iphone android laptop broadband! wifi wi-fi router phone contract headphones charger console playstation! xbox! keyboard dark-mode! '
    + 'streaming telefon komputer móvil portátil',
  trade: 'selling sell seller sale bargain discount voucher refurbished second-hand secondhand auction raffle giveaway merch jual beli diskaun vendo rebajas',
  family: 'wedding bride engagement-party honeymoon! baby-shower birthday anniversary horoscope! astrology! leo scorpio gemini mercury-retrograde kahwin boda cumpleaños',
};
