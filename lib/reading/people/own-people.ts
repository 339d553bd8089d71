import type { Reading } from '../reading.ts';

/** Begins with one of the poster's own people, who are no patients of theirs. */
const OF_KIN = new RegExp([
  String.raw`^\W*(?:(?:my |our )?(?:mum|mom|mam|dad|gran|grandma|grandad|grandpa|nan|nana|mother|father|brother|sister|son|daughter|wife|husband|dog|cat|puppy|kitten)(?:'s)?|`,
  String.raw`(?:mak|ibu|ayah|abah|bapa|atuk|datuk|tok|nenek|opah|adik|kakak|abang|suami|isteri|anak|kucing)(?: perempuan| lelaki)? (?:saya|aku|kami)|`,
  String.raw`(?:mi|nuestr[oa]) (?:madre|padre|mamá|papá|abuel[oa]|herman[oa]|hij[oa]|marido|mujer|espos[oa]|suegr[oa]|perr[oa]|gat[oa]))(?![\p{L}])`,
].join(''), 'iu');
/** Tells of one of them anywhere. */
const KIN_WITHIN = new RegExp([
  String.raw`\b(?:my|our) (?:own |late |poor |big |little |old )?(?:mum|mom|mam|dad|gran|grandma|grandad|grandpa|nan|nana|mother|father|brother|sister|wife|husband|uncle|aunt|auntie|cousin|flatmate|housemate|roommate|boyfriend|girlfriend)\b|\b(?:uncle|aunt|cousin|friend|relative) of mine\b|^\W*(?:mum|mom|mam|dad|nan|nana|gran|grandma|grandad|grandpa)'s\b|`,
  String.raw`(?<!\p{L})(?:mi|nuestr[oa]) (?:madre|padre|mamá|papá|abuel[oa]|herman[oa]|marido|mujer|espos[oa]|suegr[oa]|t[íi][oa]|prim[oa])(?!\p{L})|`,
  String.raw`\b(?:mak|ibu|ayah|abah|bapa|atuk|nenek|opah|adik|kakak|abang|suami|isteri) (?:saya|aku|kami)\b`,
].join(''), 'iu');
/** Begins a sentence with one of them, whatever was said before about who may read it; the nearest are no rarer among what one tells than patients are. */
const KIN_BEGINS = new RegExp([
  String.raw`(?:^|[.:!?…,]\s+)(?:(?:my|our) (?:own |little |big |baby |youngest |eldest |younger |older |middle )?(?:kids?|sons?|daughters?|boys?|girls?|toddler|nephew|niece|nephews|nieces|in-laws|mother-in-law|father-in-law|brother-in-law|`,
  String.raw`sister-in-law|parents|cousins|folks|grandson|granddaughter|other half|fianc[ée]e?|partner|neighbou?r)|the (?:cousins|kids|in-laws|grandkids|mother-in-law))(?![\p{L}])|`,
  String.raw`(?:^|[.:!?…,]\s+)(?:anak|anak-anak|adik|kakak|abang|apai|aki|aya|ayoh|mok|bapak|lolo|lola|nanay|tatay|kuya|ate|mama|papa) (?:saya|aku|kami|sa|sy|ko|namin|ku)(?!\p{L})|`,
  String.raw`(?<!\p{L})(?:mi|mis|nuestr[oa]s?) (?:hij[oa]s?|sobrin[oa]s?|niet[oa]s?|cuñad[oa]|niñ[oa]s?)(?!\p{L})`,
].join(''), 'iu');
/** Somebody met out in the world, by trade or by place: who brings the pizza, who lives next door, who stood in the queue. */
const OUT_IN_TOWN = new RegExp([
  String.raw`\b(?:delivery|pizza|taxi|uber|cab|grab|lyft|lawn|boiler|cable|window|amazon|ups|bin) (?:guy|man|driver|lady|uncle|woman|girl|kid)\b|\b(?:next door|across the (?:road|street)|down the road|rumah sebelah|sebelah rumah|jiran|vecin[oa]s?|portero)\b|`,
  String.raw`\b(?:guys?|dudes?|blokes?|fellas?|chaps?|lads?|m[ae]n|wom[ae]n|lady|ladies|girls?|boys?|kids?|uncle|old fella|aunt(?:y|ie)) (?:behind me |in front of me )?(?:in|at|from|down) (?:the|my|our|a) (?:chippy|chip shop|shop|queue|line|co-?op|pub|gym|bank|post office|garage|bus stop|flea market|market|`,
  String.raw`checkout|till|school gates?|church|mosque|temple|library|park|beach|pool|cafe|café|bakery|toll|tolls|supermarket|petrol station|gas station|airport|train|bus|barbers?|wedding|party|dmv|laundromat|kedai|pasar)\b|`,
  String.raw`\b(?:my|our) (?:hairdresser|barber|landlord|landlady|plumber|electrician|mechanic|accountant|barista|postman|postie|mailman|milkman|builder|roofer|estate agent|realtor|driving instructor|hygienist|dentist)(?!'s)\b|`,
  String.raw`\b(?:del|de la|en el|en la) (?:piso \d+|bar|tienda|supermercado|panadería|mercado|metro|autobús|gimnasio|peluquería)\b`,
].join(''), 'iu');
/** Somebody in care, or one at work. */
const IN_CARE = /\b(?:patients?|pts?|clinic|ward|unit|bed|bay|shift|theatre|resus|icu|itu|nicu|list|round|consult\p{L}*|remind\w*|same age|like my|as my|stranger|nurse|doctor|pacientes?|cama|habitación|guardia|planta|consulta|urgencias|turno|quirófano|pesakit|wad|katil|klinik|hospital|kes|syif)\b/iu;
/** One's own people who only made or gave something in it: "in a hat my sister knitted". */
const MADE_BY_KIN = /\b(?:a|an|the|some) \p{L}+ (?:that |which )?my \p{L}+ (?:\p{L}+ed|made|knit|sent|gave|bought|wove)\b/giu;
/** An animal of the house, where nobody else is told of. */
const PET = /\b(?:the|my|our) (?:old )?(?:cat|dog|puppy|kitten|hamster|rabbit|horse|budgie)\b/iu;
const SOMEBODY = /\b(?:m[ae]n|wom[ae]n|lady|ladies|gentlem[ae]n|girls?|boys?|lad|guy|bloke|chap|kid|child|baby|owner|mr|mrs|ms|came in|brought in|year[- ]old)\b/iu;
/** Speaks of what was done to the poster. */
const OWN_CARE = /\bmy own (?:\p{L}+ )?(?:scan|op|operation|surgery|biopsy|results?|gp|diagnosis|labou?r|baby|cancer|treatment|recovery)\b|\bi (?:just |finally )?rang the bell\b|\b(?:rounds?|cycles?) of (?:my )?chemo,? and i\b|\bi(?:'m| am) in remission\b/iu;

/** True when words begin with one of the poster's own people or animals. */
export function beginsWithKin(words: string): boolean {
  return OF_KIN.test(words);
}

/** True when words tell anywhere of one of the poster's own people, or begin with one. */
export function namesKin(words: string): boolean {
  return KIN_WITHIN.test(words) || OF_KIN.test(words);
}

/** True when what is told is of the poster or their own people, not of a patient. */
export function isOfOwnPeople({ text }: Reading): boolean {
  if (OWN_CARE.test(text)) return true;
  const isOfKin = KIN_WITHIN.test(text.replace(MADE_BY_KIN, ' '));
  const isOfAPet = PET.test(text) && !SOMEBODY.test(text);
  return (isOfKin || isOfAPet || KIN_BEGINS.test(text) || OUT_IN_TOWN.test(text)) && !IN_CARE.test(text);
}
