import type { Span } from '../../draft/span.ts';
import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';

/** What people give names to that is no person. */
const THINGS = [
  'dogs?', 'pupp(?:y|ies)', 'cats?', 'kittens?', 'horses?', 'pon(?:y|ies)', 'donkeys?', 'cows?', 'calf', 'calves', 'goats?', 'sheep', 'lambs?', 'pigs?', 'hens?',
  'chickens?', 'cockerels?', 'roosters?', 'ducks?', 'goose', 'geese', 'swans?', 'seagulls?', 'gulls?', 'pigeons?', 'crows?', 'magpies?', 'herons?', 'owls?', 'robins?',
  'elephants?', 'giraffes?', 'lions?', 'tigers?', 'monkeys?', 'penguins?', 'dragons?', 'dinosaurs?', 'unicorns?', 'parrots?', 'budgies?', 'hamsters?', 'gerbils?', 'guinea pigs?', 'rabbits?', 'rats?', 'mouse', 'mice', 'squirrels?', 'fox(?:es)?', 'hedgehogs?', 'possums?',
  'tortoises?', 'turtles?', 'goldfish', 'fish', 'lizards?', 'geckos?', 'snakes?', 'spiders?', 'cockroach(?:es)?', 'leech(?:es)?', 'tapeworms?',
  'robots?', 'roombas?', 'hoovers?', 'printers?', 'photocopiers?', 'kettles?', 'toasters?', 'microwaves?', 'fridges?', 'laptops?', 'computers?', 'cars?', 'vans?', 'bikes?', 'trucks?',
  'scooters?', 'motorbikes?', 'boats?', 'buses', 'tractors?', 'pumps?', 'trolleys?', 'ventilators?', 'ultrasound machines?', 'machines?', 'mannequins?', 'man[ai]kins?', 'dumm(?:y|ies)',
  'skeletons?', 'skulls?', 'teddy', 'teddies', 'teddy bears?', 'dolls?', 'mascots?', 'snowm[ae]n', 'scarecrows?', 'statues?', 'ghosts?', 'plants?', 'cact(?:us|i)', 'ferns?', 'succulents?',
  'stomas?', 'ports?', 'picc', 'hickman', 'peg', 'wheelchairs?', 'zimmer', 'walkers?', 'rollators?', 'prosthe(?:sis|tic)', 'catheters?', 'drains?', 'tumou?rs?', 'fibroids?', 'cysts?', 'lumps?', 'bumps?', 'pacemakers?', 'bears?', 'sourdough', 'starters?', 'storms?', 'hurricanes?', 'typhoons?', 'anjing', 'kucing', 'kereta', 'perr(?:it)?[oa]s?', 'gat(?:it)?[oa]s?', 'coches?', 'carro',
  'beagles?', 'labs?', 'labradors?', 'collies?', 'spaniels?', 'poodles?', 'terriers?', 'greyhounds?', 'dachshunds?', 'retrievers?', 'bulldogs?', 'pugs?', 'husk(?:y|ies)', 'whippets?',
  'cockapoos?', 'labradoodles?', 'staff(?:y|ie)', 'corgis?', 'chihuahuas?', '(?:coon|wolf|blood|grey)hounds?', 'hounds?', 'lurchers?', 'kelpies?', 'shih ?tzus?', 'rottweilers?', 'alsatians?', 'moggy', 'mare', 'gelding', 'dug', 'pup', 'kookaburras?', 'monyet', 'arnab', 'burung', 'caballos?', 'loros?',
].join('|');
const A_THING = String.raw`(?<![\p{L}\p{N}])(?:${THINGS})(?![\p{L}\p{N}])`;
const NAMED = String.raw`(?:named|called|nicknamed|christened|dubbed|bernama|nama(?:nya|kan)|llamad[oa]|se llama|name is|name's|name was)`;

/** "a pump called ", "cockroach in the on-call room. named him ". */
const THING_NAMED = new RegExp(String.raw`${A_THING}[^!?\n]{0,60}?(?<!\p{L})${NAMED}(?: (?:him|her|it|them|after|dia))? $`, 'iu');
/** "my dog ", "named her pump ". */
const THING_BEFORE = new RegExp(String.raw`(?:(?<!\p{L})(?:my|our|oor|the|her|his|a|mi|nuestr[oa]|el|la) ${A_THING}|(?<!\p{L})(?:kucing|anjing|arnab|burung|kereta) (?:aku|saya|kami|kita)),? ["“'‘]?$`, 'iu');
/** "…, our therapy dog", "… is our delivery van". */
const THING_BEHIND = new RegExp(String.raw`^(?:,? |\s?\()(?:is |was )?(?:our|my|the|a) (?:[\p{L}\d-]+ ){0,3}${A_THING}`, 'iu');
const MENTIONS_ONE = new RegExp(A_THING, 'iu');

/** "Piala Thomas", "the Davis Cup", "Copa Libertadores". */
const CUP_BEFORE = /(?<!\p{L})(?:piala|liga|copa|premio|anugerah|trofi|stadium|stadion|estadio) $/iu;
const CUP_BEHIND = /^ (?:cup|trophy|shield|stadium|arena|marathon|festival)(?!\p{L})/iu;
/** "a Milo tin": what is sold under a name. */
const WARE_BEHIND = /^ (?:tins?|bottles?|packets?|jars?|cartons?|sachets?|wrappers?|tubs?)(?!\p{L})/iu;

/** UTF-16 units looked at before a name and behind it. */
const REACH = 90;

/** True when a name is an animal's or a thing's: "Rosie our therapy dog", "a pump called Bernard". */
export function isOfAThing(reading: Reading, { start, end }: Span): boolean {
  const { text } = reading;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (CUP_BEFORE.test(before) || CUP_BEHIND.test(after) || WARE_BEHIND.test(after)) return true;
  if (!isIn(text, MENTIONS_ONE)) return false;
  return THING_BEFORE.test(before) || THING_NAMED.test(before) || THING_BEHIND.test(after);
}
