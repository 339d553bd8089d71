import type { Reading } from '../reading.ts';
import { individualInView, isEverydayTalk } from './individual.ts';
import { has, type Placed } from './placing.ts';

/** What a hospital and those around it are divided into, behind "from": "Brenda from days", "Toñi de la limpieza", "Zul dari pengangkutan". */
const DEPARTMENT = [
  "days|nights|lates|earlies|security|stores|it|i\\.t|estates|switchboard|facilities|housekeeping|environmental services|evs|transport|portering|procurement|supplies|payroll|hr|human resources|finance|personnel",
  '(?:medical )?records|(?:ed |hospital |ward |inpatient )?pharmacy|biomed|clinical engineering|medical physics|cssd|sterile services|catering|canteen|cafeteria|caf[eé]|coffee (?:shop|cart|stand)|kitchens?|laundry|reception',
  'front desk|gift shop|blood bank|staffing|bed management|infection control|occupational health|clinical governance|coding|league of friends|admin|administration|library|tea trolley|lodge|mailroom',
  'limpieza|cafeter[ií]a|farmacia|lavander[ií]a|mantenimiento|vigilancia|seguridad|admisi[oó]n|cocina|archivo|almac[eé]n',
  'porters(?:.{1,2})? (?:desk|lodge)|cath lab|radiology|x-?ray|ultrasound|path(?:ology)?|micro(?:biology)?|(?:the )?labs?|phlebotomy|physio(?:therapy)?|dietetics|anaesthetics|audiology|endoscopy|the library|medical school|'
  + '(?:bahagian|jabatan|unit) \\p{L}+|pengangkutan|unit rekod|rekod|kantin|dobi|farmasi|keselamatan|dapur|stor|kusina|tindahan|guardhouse',
].join('|');
const FROM_A_DEPARTMENT = new RegExp(String.raw`^,? (?:(?:el|la) de|from|in|of|on|over in|dari|dr|kat|de|del|sa|ng) (?:the |our |la |el |porters['’] )?(?:${DEPARTMENT})(?!\p{L})`, 'iu');
/** Where nobody is nursed, so that whoever is named with it works there even beside a patient. */
const FROM_GATE_OR_KITCHEN = /^,? (?:from|in|of|dari) (?:the |our )?(?:security|switchboard|it|estates|stores|procurement|payroll|hr|finance|biomed|catering|canteen|kitchens?|laundry|housekeeping|portering|medical records|keselamatan|dapur|kantin|rekod|pengangkutan|stor)(?![\p{L}'’-]| (?:nurse|bed|bay))/iu;
/** Who works in one: "Bazza the intern", "Hernando, el vigilante". */
const STAFF = [
  'charge nurse|staff nurse|nurse in charge|night coordinator|coordinator|matron|porter|hca|cna|f1|fy1|f2|sho|reg|registrar|intern|resident|houseman|receptionist|secretary|ward clerk|clerk|cleaner|domestic|housekeeper|janitor',
  'security guard|guard|barista|tea lady|canteen lady|dinner lady|lollipop lady|(?:school |shuttle )?bus driver|chaplain|librarian|educator|scheduler|technician|tech|phleb|phlebotomist|vigilante|camillero|conserje|celador|cafetero|jaga',
].join('|');
const IS_STAFF = new RegExp(String.raw`^(?:,? (?:our|the|el|la|nuestr[oa]|my)|,) (?:[\p{L}-]+ ){0,2}(?:${STAFF})(?![\p{L}'’])`, 'iu');
const MALAY_STAFF = /^,? (?:ketua jururawat|jururawat|penyelia|pengarah|pegawai|juruteknik|guru besar|tukang masak)(?!\p{L})/iu;
const OUR_STAFF = new RegExp(String.raw`(?:^|[^\p{L}])(?:our|the|my|nuestr[oa]|el|la|uber|grab|taxi|shuttle|bus) (?:[\p{L}-]+ ){0,2}(?:${STAFF}|driver),? (?:kuya |ate |manong |abang |pak )?$`, 'iu');
/** "Deshpande sir's viva", "Revathi sister from NICU". */
const CALLED_AT_WORK = /^ (?:sister|sir|ma['’]?am|mam|madam)(?:['’]s)? (?:from|of|in|on|viva|lectures?|class(?:es)?|rounds?|notes|videos?|session|talk|taught|is on leave)(?!\p{L})/iu;
/** "I know it was you Brenda". */
const CAUGHT = /(?:it(?:['’]s| is| was)|looking at) you,? $/i;
/** Stalls at the gate: "Chayo, la de los tamales afuera". */
const VENDOR = /^,? (?:la|el) (?:de|que vende) (?:los |las |la |el )?\p{L}+ (?:de )?(?:afuera|enfrente|la esquina|la entrada|del puesto|frente)/iu;
/** "Mr Tan's chicken rice stall": whose shop it is, everybody knows. */
const SHOP_OF = /^['’]s? (?:[\p{L}-]+ ){0,3}(?:stalls?|shop|kedai|gerai|warung|restaurant|caf[eé]|bakery|salon|barbers?|chippy|takeaway|bistro|deli|tienda|puesto|panader[ií]a)(?!\p{L})/iu;
/** "Stabbed outside Kelly's Bar": there the house itself tells where somebody was. */
const AT_A_PLACE = /(?:^|[^\p{L}])(?:at|in|from|near|outside|behind|inside|of|by) (?:the )?$/iu;
/** In front of whoever answers those who want to come along, and what is told there. */
const ASK_FOR = /(?:^|[^\p{L}])(?:ring|call|phone|bleep|email|e-mail|text|whatsapp|message|dm|contact|ask for|rsvp to|r[ée]sum[ée]s? to|cvs? to|apply to|hubungi|llam[ae]r? a|pregunta(?:r)? por) (?:our |dr\.? |sister |matron |ms\.? |mrs\.? )?$/iu;
const WANTED = /\b(?:vacanc(?:y|ies)|hiring|recruiting|join (?:us|our|the team)|shifts? (?:going|free|available|to fill)|sign up|register|registration|book (?:a |your )?(?:place|seat|spot)|tickets?|raffle|interested|apply|volunteers?|resumes?|cvs?|jawatan kosong|se busca|plazas?|inscripci[oó]n)\b/i;
/** Behind a name, in UTF-16 units. */
const REACH = 60;

/** True when the words right beside a name give its bearer a place among those who work in the house, and nothing tells of them what is told of patients. */
export function isOfTheHouse(reading: Reading, placing: Placed): boolean {
  const { start, end, isPossessive } = placing.candidate;
  if (has(placing, 'fate', 'patient', 'age', 'apposition', 'abed', 'relation')) return false;
  const before = reading.text.slice(Math.max(0, start - REACH), start);
  const after = reading.text.slice(end + (isPossessive ? 2 : 0), end + REACH);
  if (SHOP_OF.test(reading.text.slice(end, end + REACH)) && !AT_A_PLACE.test(before) && reading.get(isEverydayTalk)) return true;
  if (CAUGHT.test(before) || VENDOR.test(after) || CALLED_AT_WORK.test(after)) return true;
  if (ASK_FOR.test(before) && WANTED.test(reading.text)) return true;
  if (FROM_GATE_OR_KITCHEN.test(after)) return true;
  return reading.get(individualInView) < 2 && (FROM_A_DEPARTMENT.test(after) || IS_STAFF.test(after) || MALAY_STAFF.test(after) || OUR_STAFF.test(before));
}
