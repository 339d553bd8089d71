import type { Detection } from '../detection.ts';
import { isIn } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentences.ts';

const STOCK = String.raw`(?:purchase order|p\.?o\.?|order|part|catalog(?:ue)?|stock|item|sku|requisition|asset|tender|quote|model|product|grant|award|booking system|helpdesk|it|estates|job|work order|ticket|form|standard|iso|version|paper|manuscript|submission|abstract|invoice|receipt|parcel|tracking|consignment|barcode of the)`;
const NUMBER = String.raw`(?:\s(?:no\.?|number|num|ref(?:erence)?|code|id|tag|#))?`;
/** "Purchase order 943 476", "part no. 00483": in front of a number. */
const STOCK_BEFORE = new RegExp(String.raw`(?<![\p{L}\d])${STOCK}${NUMBER}\s?[:#]?\s?$`, 'iu');
/** "… is the part number": behind it. */
const STOCK_BEHIND = new RegExp(String.raw`^['’"”]? (?:is|was) (?:the|our|a|an|not an?) (?:[\p{L}-]+ ){0,3}(?:${STOCK}(?:\s(?:no\.?|number|code|ref))|mobile|phone|number for|password|code for)(?!\p{L})`, 'iu');
/** Machines of a ward, by whose numbers nobody is told. */
const MACHINES = String.raw`(?:defib(?:rillator)?s?|monitors?|(?:ct |mri |bladder |ultrasound )?scanners?|printers?|photocopiers?|ventilators?|hoists?|autoclaves?|centrifuges?|fridges?|laptops?|ecg machines?|machines?|trolleys?|trolley|infusion pumps?|syringe (?:drivers?|pumps?)|dialysis machine|analysers?|warmers?|simulators?|man[ai]kins?)`;
const MACHINE_BEFORE = new RegExp(String.raw`(?<![\p{L}\d])${MACHINES},? (?:with )?(?:serial|s\/n|sn|asset|model|unit|lot|batch|tag)(?: (?:no\.?|number|tag))?[ .:#]{1,3}$`, 'iu');
/** "Our delivery van is chassis …". */
const OF_OUR_VAN = /(?<!\p{L})(?:our|the (?:hospital|trust|ward|charity|blood|library)(?:'s)?) (?:[\p{L}-]+ ){0,2}(?:van|minibus|bus|ambulance|truck|lorry),? (?:is |was |has )?(?:plates?|reg|chassis|number plate|no\.? plat)?[ :]{1,2}$/iu;
/** A car in the way, or with its lights on: whoever it belongs to is asked to see to it. */
const PARKED = /\b(?:lights?(?: are| is|['’]s)? (?:left )?on|blocking|double[- ]parked|parked (?:in|on|across|at|outside|behind)|in the (?:ambulance|consultants?|disabled|staff|loading|drop[- ]off|doctors?['’]?) (?:bay|space|zone|car park)|will be (?:clamped|towed)|please move|(?:move|shift) (?:it|your (?:car|vehicle|van))|retire su (?:veh[íi]culo|coche|carro)|estacionado|alihkan kereta|flat tyre|boot is open|window(?:s)? (?:is|are) (?:down|open))\b/iu;
/** A car that somebody was brought in from, or hit by. */
const OF_A_CRASH = /\b(?:drivers?|passengers?|crash\w*|collision|ran over|hit (?:by|and)|ditch|accident\w*|rta|mva)\b/iu;
/** "The sample card in the training deck says": numbers to learn by. */
const TO_LEARN_BY = /\b(?:dummy|example|training|mock|demo|tutorial|sample (?:card|form|letter|patient|record|wristband))\b[^.!?\n]{0,60}$/iu;
/** Somebody whose number it may be after all. */
const OF_SOMEBODY = /\b(?:his|her|their|patients?|pt|pts|mr|mrs|ms|mdm|lady|gentleman|him|she|he|someone'?s?|somebody'?s?)\b/i;
/** "For Farquhar". */
const FOR_NAMED = /(?<!\p{L})for \p{Lu}\p{Ll}/u;
/** Longest of what stands before or behind, in UTF-16 units. */
const REACH = 48;

/** True when the words right beside a number make it a thing's: of an order, a spare part, a machine of the ward, a car in the way, an example; and nobody stands in the sentence. */
export function isStockNumber(reading: Reading, { kind, start, end }: Detection): boolean {
  const { text } = reading;
  const before = text.slice(Math.max(0, start - REACH), start);
  const told = reading.quote(sentenceAt(reading, start));
  const isThings = (kind === 'vehicle' && isIn(text, PARKED) && !isIn(text, OF_A_CRASH)) || TO_LEARN_BY.test(text.slice(sentenceAt(reading, start).start, start));
  if (!isThings && !STOCK_BEFORE.test(before) && !MACHINE_BEFORE.test(before) && !OF_OUR_VAN.test(before) && !STOCK_BEHIND.test(text.slice(end, end + REACH))) return false;
  return !isIn(told, OF_SOMEBODY) && !FOR_NAMED.test(told);
}
