/**
 * Accounts whose name is that of a body, not of a person: "@StFinbarrsED", "@klinik_melur_rasmi", "Clover Hill Family Practice".
 * Read from the words a handle is made of, for nobody lists every hospital.
 */

/** Words that make a body wherever they stand in a name. */
const ANYWHERE = new Set(`hospital hospitals hosp hospice clinic clinics clinica clínica klinik kkm practice department dept residency residencia fellowship infirmary university universiti universidad
  fakulti faculty nhs trust nhstrust salud rasmi oficial official rumah pusat centro posta enfermeria enfermería servicio council medsoc meded gme pkd hghc healthcare polyclinic ambulance
  pharmacy farmasi farmacia foundation auxiliary rehab unit jabatan residentes`.split(/\s+/));
/** Words that make one as the last of the name, before a place or a region at most. */
const LAST = new Set(`health medical med medicine ortho orthopaedics orthopedics surgery nursing nurses midwives physio dental dentistry dentists derm chiro pediatrics paediatrics peds paeds maternity
  childrens children ed er em im icu ems cme ob obgyn cardiology nephrology neurology oncology radiology anaesthesia anesthesia urology psychiatry pathology regional general memorial community
  centre center ctr school college chiefs residents fellows alumni alumnae lab labs library society network institute board service services region district events ward team staff doctors uh heart
  specialists medik specialist centres vets vet optometry hospice physicaltherapy familymed familymedicine`.split(/\s+/));
/** Of those, the ones that no person takes for a handle in small letters ("pharmacy_pat" is one). */
const SURE = /^(?:hospital(?:es|s)?|hosp|cl[ií]nica|clinic|klinik|rasmi|oficial|fakulti|faculty|residency|dept|department|pkd|posta|jabatan|university|universiti|nhstrust|infirmary|polyclinic)$/;
const REGION = /^(?:nyc|ny|la|uk|usa|us|my|au|sg|nz|ie|ca|nhs|north|south|east|west|norte|sur|este|oeste|central|asia|malaysia|page|news|updates|info|care|group|official|ok|\d+)$/;
/** Words of people and of play: "@nurse_jo", "@CarrowCMEguy", "@LifeInTheED", "@NotTheGMC". */
const OF_PEOPLE = /^(?:for|dr|dra|doc|doctor|nurse|rn|prof|professor|md|do|np|pa|gp|mr|ms|mrs|sir|guy|gal|girl|boy|mum|mom|dad|mama|papa|gran|medic|midwife|porter|registrar|resident|student|trainee|consultant|matron|sister|chief|houseman|ho|mo|enfermero|enfermera|pelajar|misi|doktor|cikgu|retired|ex|not|my|me|in|with|parody|satira|satire|fake|ghost|fan|warga|life|tired|sleepy|angry|burnt|random|just|adventures|diary|memes?|jokes|confessions)$/;
/** One word, all lower case: "millroadsurgery", "elmstreetderm". */
const GLUED = /^(?!dr|nurse|doc|prof|the|my|miss|mr)[a-z]{3,}(?:clinic|clinics|surgery|dental|pediatrics|paediatrics|derm|chiro|pharmacy|practice|physio|physicaltherapy|familymed|vetclinic|vets|hospital|hosp|healthcentre|healthcenter|nursingunit|obgyn|eyecare|optometry|orthopedics)$|^(?:klinik|hospital|clinica|posta|fakulti|hosp|kkm?)[a-z]{5,}$/;
/** A display name that says so. */
const SAYS_OFFICIAL = /\bofficial(?:ly)? (?:page|account|feed|handle|profile)\b|\(official\)|, official\b|\b(?:p[aá]gina|cuenta|perfil) oficial\b|\b(?:laman|akaun|page) rasmi\b/i;
/** A person writes there all the same: "Siobhan Daly, RN (on the hospital's official page)". */
const SOMEBODY_THERE = /\b(?:on|in|en|commenting|comentario|di)\b|\b(?:RN|MD|DO|LPN|NP|HCA)\b/i;

const wordsOf = (name: string) => name.match(/[A-ZÀ-Þ]{2,}(?![a-zà-ɏ])|[A-ZÀ-Þ]?[a-zà-ɏ]+|[A-ZÀ-Þ]|\d+/g) ?? [];

function isOfABody(words: readonly string[]): boolean {
  if (words.length < 2 || words.some((word) => OF_PEOPLE.test(word))) return false;
  if (words.some((word) => ANYWHERE.has(word))) return true;
  let last = words.length - 1;
  while (last > 1 && REGION.test(words[last]!)) last -= 1;
  const isAt = words.indexOf('at') === 1 && LAST.has(words[0]!);
  return LAST.has(words[last]!) || isAt;
}

/** True when an account's handle or display name is that of a body. */
export function isBodyAccount(account: string): boolean {
  const name = account.replace(/^@/, '').trim();
  if (SAYS_OFFICIAL.test(name)) return !SOMEBODY_THERE.test(name);
  const words = wordsOf(name.replace(/'s?\b/g, 's'));
  const isHandle = !name.includes(' ');
  // A lower-case pair is more often "kumar_paeds" than a body: only the sure words count there.
  if (isHandle && name === name.toLowerCase()) {
    const isLong = words.length > 2 && LAST.has(words.at(-1)!);
    return GLUED.test(name) || (words.length > 1 && !words.some((word) => OF_PEOPLE.test(word)) && (isLong || words.some((word) => SURE.test(word) || GLUED.test(word))));
  }
  return isOfABody(words.map((word) => word.toLowerCase()));
}
