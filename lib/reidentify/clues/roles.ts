import list from '../data/roles.json' with { type: 'json' };
import { isEverydayWord } from '../../reading/lexicons/everyday.ts';
import { nameFlags } from '../../reading/lexicons/names.ts';
import { isMedicalTerm } from '../../reading/lexicons/no-names.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { WordList } from '../../reading/lexicons/word-list.ts';
import { remembering } from '../../reading/remembered.ts';
import { overlaps, type Span } from '../../draft/span.ts';
import type { Range } from '../range.ts';
import { type Word, wordsIn } from '../name-index.ts';
import { deeds } from './deeds.ts';
import { LONGEST_STORY, outside } from './wordings.ts';
import { allOf, spansOf } from '../../reading/patterns/quick-match.ts';

const ROLES = new WordList(list.words);
const isRole = remembering((word) => ROLES.has(word));
/** True when a role of two words begins with this one. */
const mayGoOnAsRole = remembering((word) => ROLES.hasBeginning(`${word}_`));

/** Share of adults who are what no table of occupations lists: from 1 of 10,000 to 2 of 100. */
export const SHARE_OF_A_ROLE: Range = [1e-4, 0.02];

/**
 * What stands before somebody who is told by what they do: a sentence or a part of it begins ("Musher, frostbite", "36, a
 * drover,"), or a word that makes one known ("our local", "retired", "a 40-year-old"). Not "behind a gritter".
 */
const LEADS = new RegExp(verbose`(?:(?:^|[.!?:\n]\s?|[,(]\s)(?:(?:an?|the|this|that|another|old|young|little|one)\s)?
  |\b(?:saw|seen|met|treated|admitted|reviewed|clerked|scoped|discharged|intubated|delivered|listed|consented|stitched|counselled|examined|plastered
    |sedated|splinted|transfused|vaccinated|booked|for|about|told)\san?\s
  |\b(?:our|the|local|retired|former|ex|elderly|veteran|\d{1,3}(?:\s?(?:yo|y\/o|[mf]))?|old|is\san?|was\san?|s?he['’]s\san?|patient['’]s\san?|patient,?\san?)[\s-])
  (?:[a-z'-]+\s){0,2}$`, 'i');
/** Figures of speech, and people around the patient: "like a trooper", "I'm a worrier", "her hairdresser". */
const NOT_THE_PATIENT = new RegExp(
  verbose`\b(?:like|such|be|become|becoming|i'm|am|not|my|your|his|her|their|whose|with|by|from|as)\s(?:an?\s|the\s|our\s)?
  (?:[a-z-]+\s)?$`,
  'i',
);
/** Ends of words for people by what they do, for those no list holds: "zookeeper", "lobsterman", "toddy tapper". */
const BY_FORM = /^.{3,}(?:er|or|man|woman|men|ist|smith|monger|wright|herd|hand|eer)$/;
const NO_ROLE = new RegExp(verbose`^(?:abdomen|specimen|regimen|acumen|lumen|foramen|senior|junior|[a-z]*(?:over|under|other|ever|after|near|her)|second_?hand|beforehand|firsthand
    |.*(?:mother|father
  |brother|sister|water|paper|power|number|center|weather|order|letter|matter|corner|error|factor|tumor|fever
  |cancer|ulcer|list|twist|wrist|mist|fist|human|burger|monitor|sponsor|humor|rumor|color|flavor|sensor|shift
  |hire|hauler|mate|buddy|toddler|youngster|teenager|newcomer|hand|.*gentleman|haler|nebuli[sz]er|.*cooker|cooler|freezer|heater|boiler|stapler
  |scanner|printer|locker|drawer|charger|blocker|catheter|container|sticker|poster|banner|ladder|hammer|slipper|jumper|stretcher
  |prayer|answer|dinner|supper|reminder|chapter|trimester|semester|cylinder|plaster|helicopter|trailer|scooter|tractor|burner
  |cucumber|ginger|butter|pepper|shutter|beaver|folder|laser|zimmer|speaker|filter|copper|timer|lighter|planner|kindergarten
  |chowder|insurer|temp|broker|rower\smachine|blister|spider|lobster|oyster|badger|hamster|rooster|gutter|litter|clutter|chatter|banter|cheddar|powder|fodder|shoulder|bladder|udder|rudder|shudder|pager|bleeper|doktor|pacer|opener|buster|booster|starter|disorder|register|centimeter|kilomet(?:er|re)|thermometer
  |survivor|sufferer|victim|donor|recipient))$`);

/** True for a word, in small letters, that alone is what somebody does: "harpist", "undertaker". */
export function isWordOfARole(word: string): boolean {
  const key = word.toLowerCase();
  return key.length > 3 && !NO_ROLE.test(key) && !isMedicalTerm(key) && (isRole(key) || (BY_FORM.test(key) && !isEverydayWord(key)));
}

/** Words that with the one before them are what somebody does: "harbour master", "lift mechanic". */
const HEADS: ReadonlySet<string> = new Set((
  'master mistress keeper driver captain manager foreman hand worker operator owner guide mechanic cook boss engineer teacher '
  + 'builder breeder judge coach player singer writer star rider climber fitter '
  + 'catcher chaser twirler seller picker harvester roaster puller roller buyer hunter thrower swallower dancer maker weaver carver '
  + 'tapper shearer trainer racer skipper setter caller milker tamer wrangler handler collector inspector polisher restorer surveyor '
  + 'vendor hawker trader merchant dealer grower farmer fisherman gatherer digger packer cutter tester attendant steward usher warden '
  + 'marshal ranger patroller instructor tutor professor curator ringer welder miner champion contestant impersonator performer'
).split(' '));

/** Words that make no such pair. */
const APART = new RegExp(verbose`^(?:an?|the|our|my|his|her|their|your|this|that|one|old|young|new|good|best|retired|former
    |local|only|own|first
  |second|other|left|right|both|dominant|bad|free|bare|helping|steady|spare|every|each|any|no|and|or|of|in|with|for|to|is|was|as|very|real)$`, 'i');

/** True for two words that together are what somebody does. */
function isPairOf(one: Word, next: Word): boolean {
  return (mayGoOnAsRole(one.key) && ROLES.has(`${one.key}_${next.key}`)) || (HEADS.has(next.key) && /^\p{Ll}/u.test(next.written) && !APART.test(one.written));
}

/** True for a word that no list holds and that by its form is what somebody does; with a capital only at a start: "Shrimper, 41". */
function isByForm({ written, key, start, end }: Word, text: string): boolean {
  const isAtStart = /(?:^|[.!?\n]\s?)$/.test(text.slice(Math.max(0, start - 2), start)) && /^[,.]/.test(text.slice(end, end + 1));
  return (
    (isAtStart || /^\p{Ll}/u.test(written)) &&
    BY_FORM.test(key) &&
    !NO_ROLE.test(key) &&
    !isEverydayWord(key) &&
    !isMedicalTerm(key) &&
    nameFlags(key) === 0
  );
}

/**
 * What somebody does, told by the doing: "works in a bakery", "runs the post office", "lifting pianos for a living". Of the
 * poster it is told as "I".
 */
const BY_DOING = new RegExp(verbose`(?<=[a-z\d,.!?)]\s)(?<!\b(?:i|we|it|that|this|which|what|never|always|team
    |plan)\s)(?<!\b(?:i|we|i've|we've|who've)\s(?:also|still|only|used\sto|have)\s)(?:
    works?\s(?:in|at|for|on)\s(?:an?|the|his|her|their)\s(?!(?:same|next|ward|hospital|department|unit|team|day|end|moment
    |weekend|other|way|most)\b)[a-z]+(?:\s(?:shop|farm|factory|line|boat|desk|counter|office|station|yard|mill|plant|site
    |bar|van))?
    |works?\s(?:in|for)\s(?:finance|retail|hospitality|construction|insurance|banking|tv|telly|radio|film|advertising|marketing|logistics|it|tech|catering|security|forestry|fishing|mining|oil|politics|parliament|publishing|law|fashion|shipping|aviation|(?:[a-z]+\s)?media)(?![a-z])
    |(?:reads?|presents?|presented|does)\sthe\s(?:news|weather|traffic|breakfast\sshow)|(?:calls?|called|commentates?\son)\s(?:the\s)?(?:races|bingo|auctions?|matches|football|square\sdances)|(?:flies|flew|sails|sailed|skippers|skippered|captains|captained|referees|refereed|umpires|edits|edited|chairs|chaired|raises|raised|trains|trained|shears|sheared|carves|weaves|builds|makes|paints|brews|forges|tunes|repairs|mends|restores)\s(?!(?:me|us|you|him|her|them|it|this|a\spoint|awareness|money|concerns?|alarms?|eyebrows|her|his|their|sense|sure|up|no|me|things)\b)(?:an?\s|the\s)?(?:[a-z]+\s)?(?:helicopters?|planes?|gliders?|boats?|yachts?|ships?|ferr(?:y|ies)|emus?|alpacas?|ostriches|llamas|goats|sheep|cattle|pigs|horses?|pigeons|greyhounds|bees|turkeys|chickens|crocodiles|cricket|football|rugby|matches|papers?|council|team|organs?|pianos?|violins|clocks|watches|saddles|boots|shoes|baskets|carpets|rugs|pots|furniture|guitars|drums|lutes|keris|batik|songket|cheese|beer|cider|wine|cakes)(?![a-z])
    |(?:runs?|owns?|keeps?|opened|opens|opening)\s(?:the|an?|his\sown|her\sown|their\sown)\s(?:[a-z]+\s)?(?:shop|stall|pub|bar|caf[eé]|farm
    |garage|salon|bakery|restaurant|hotel|office|store|van|truck|kiosk|cart|booth|canteen|post|library|launderette|laundromat|nursery|kennels|stables|gallery|choir|club|school|kedai|warung|boat
    |gym|studio|chippy|takeaway|museum|theatre|cinema|market|mill|brewery|vineyard|orchard)
    |(?:drives|drove|teaches|taught|coaches|coached|farms|farmed|fishes|fished|breeds|bred|conducts|preaches|sells|sold|jual|berniaga
    |bakes|rides\sout|busks|fixes|repairs)\s(?!(?:me|us|you|him|her|them|it|this|home|off|away|in|to|that|how|out|up|down|with|half|most|everyone|everybody|my
    |himself|herself|like|because|through|past|by|better)\b)(?:an?\s|the\s|for\s(?:an?\s|the\s)?)?[a-z]+(?:\s(?:bus|lemak|canai|rakyat|school|grade
    |lorry|truck|van|taxi|cab|boat|ferry|train|tram))?
    |taught(?=\shalf\sof\s(?!(?:the|an?|this|our|these|those)\b)[a-z]+\s)
    |taught\s(?:me|us|you|half\sof|half|everyone|everybody|most\sof)\s(?:[a-z]+\s){0,3}?(?:(?:the\s)?(?:piano|violin|guitar|maths?|science|music
    |english|french|history|geography|pe|swimming|driving|school|drums|ballet|chemistry|physics|biology|art|latin|irish|welsh|malay)
    |(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh)\sgrade|year\s(?:one|two|three|four|five|six|\d+)|to\s[a-z]+)
    |(?:delivered|married|buried|christened|fed|feeds|dressed|photographed|coached|trained|drove|drives)(?=\shalf\s(?:(?:of\s)?(?:the|this|our)\s(?:town|village|city|island|street|school|valley|county|parish|district|kampung|taman)\b
      |of\s(?!(?:it|them|him|her|his|my|the|an?|this|our|us|you|what|that|these|those)\b)[a-z]+))
    |(?:built|builds|mends|makes|made)\shalf\s(?:of\s)?(?:the|this|our)\s[a-z]+
    |(?:shifts?|job|counter|desk|till|checkout|stall|apprenticeship|place|scholarship)\sat\s(?:the\s)?(?:[a-z]+\s)?(?:school|bakery|butcher's
    |butchers|chippy|shop|market|garage|library|academy|conservatoire|abattoir|airport|factory|docks?|pit|quarry|Greggs|Tesco|Walmart
    |Costco|Aldi|Lidl|Asda|Boots|Bunnings|Coles|Woolworths|Target|Amazon|Starbucks|McDonald'?s|KFC|Tim\sHortons?|Mydin|Giant)
    |kerja\s(?:di|kat|dekat|sebagai)\s(?:sebuah\s)?[a-z]+
    |(?:bawa|pandu)\s(?:lori|bas|grab|teksi|kereta\ssewa|van)
    |[a-z]+ing\s[a-z]+\sfor\sa\sliving)(?![a-z])`, 'gi');

/** "Drives KL to Penang": a road, not a trade. */
const TO_A_TOWN = /^(?:drives|drove)\s\p{Lu}/u;

/** What the described person does or is known as, in words that the table of occupations lacks; offsets in UTF-16 units. */
export function rolesIn(text: string): readonly Span[] {
  const story = text.slice(0, LONGEST_STORY);
  const words = wordsIn(story);
  const doing = spansOf(allOf(story, BY_DOING).filter(({ 0: said }) => !TO_A_TOWN.test(said)));
  const found = [...doing, ...outside(deeds(story), doing)];
  for (let at = 0; at < words.length; at += 1) {
    const one = words[at]!;
    const next = words[at + 1];
    const isPair = next !== undefined && text[one.end] === ' ' && isPairOf(one, next);
    const last = isPair ? next : one;
    // Many of them are nobody.
    if (last.written.endsWith('s') && !last.key.endsWith('s')) continue;
    if (!isPair && (one.key.length < 4 || !((isRole(one.key) && !NO_ROLE.test(one.key)) || isByForm(one, text)))) continue;
    const before = text.slice(Math.max(0, one.start - 36), one.start);
    const role = { start: one.start, end: last.end };
    if (LEADS.test(before) && !NOT_THE_PATIENT.test(before) && !found.some((other) => overlaps(other, role))) found.push(role);
    if (isPair) at += 1;
  }
  return found;
}
