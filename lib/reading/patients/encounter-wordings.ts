import { pattern, type Pattern } from '../patterns/pattern.ts';

/** How a patient is told of: in passing, as an exchange of words, by how it ended, or thanked. */
export type EncounterKind = 'encounter' | 'dialogue' | 'outcome' | 'thanks';

/**
 * What else a wording needs before it tells of a patient:
 * `nothing`, or something `clinical` in the text, or a teller's own time or place (`told`: "tonight", "our", "in resus"), or `both`.
 */
export type Need = 'nothing' | 'clinical' | 'told' | 'both';

export interface Wording {
  readonly kind: EncounterKind;
  readonly need: Need;
  readonly pattern: Pattern;
  /** Who it is about is only a pronoun or a common noun, so the poster's own family will do as well. */
  readonly vague?: boolean;
}

const ONE = '<a>|<the>|<my>|<our>|<first>|<his-her>';
const SOMEBODY = '<person>|<relative>|<age>';

function wording(kind: EncounterKind, need: Need, source: string, vague = false): Wording {
  return { kind, need, pattern: pattern(source), vague };
}

export const WORDINGS: readonly Wording[] = [
  // "my pt coded", "a patient just asked me", "this admission turned up"
  wording('encounter', 'nothing', `${ONE} !<modal> _{0,3} <patient> !<modal> ~{0,8} <befell>|<said>|<fate>`),
  wording('encounter', 'told', `${ONE} _{0,3} <case> ~{0,6} <befell>|<fate>`),
  // "had a pt", "treating a patient", "admitted my first patient"
  wording('encounter', 'nothing', `<had>|<treated>|<told> !<a> <my>|<our>|<the>|<first> <first>? _{0,3} <patient>`),
  wording('encounter', 'told', `<had>|<treated>|<told> <a>|<first> _{0,4} <patient>`),
  wording('encounter', 'told', `${ONE} _{0,3} <patient>`),
  wording('encounter', 'nothing', `<my>|<our> <first>? _{0,2} <patient> ~{0,3} <be>|<said>|who|with|<lately>|<clinical>|<age>`),
  // "had a guy tonight who swallowed a fork", "met a lady in clinic"
  wording('encounter', 'nothing', `^|<i>|<we>|just|and had|got|seen|have|having _{0,1} <a>|<the>|<first>|<age> _{0,4} ${SOMEBODY} ~{0,4} <lately>|<setting> ~{0,3} <who>|with|come|<befell>|<said>`, true),
  wording('encounter', 'both', `<had>|<treated>|<told> <a>|<the>|<first>|<my> _{0,4} ${SOMEBODY} ~{0,5} <who>|with|<befell>|<lately>|in|<clinical>`, true),
  // "34F with chest pain", "my 62yo septic man"
  wording('encounter', 'told', `<age> ~{0,10} <clinical>|<befell>|<fate>|<said>|<operated>`),
  wording('encounter', 'told', `<clinical>|<befell>|<operated>|<treated>|<told> ~{0,5} <age>`),
  wording('encounter', 'clinical', `^ _{0,5} :|-? <jotted> ~{0,3} ,|.|<person>|<clinical>|with|w`),
  // "bed 12 coded twice", "my 3pm just asked"
  wording('encounter', 'nothing', `<bed> !<appointment-other> ~{0,8} <befell>|<said>|<fate>|<relative>|<person>|<patient>|<clinical>|<be>|<lately>|who|with`),
  wording('encounter', 'clinical', `<bed>`),
  // "the woman in resus died", "his wife asked us", "a man came into our ED"
  wording('encounter', 'both', `${ONE} _{0,3} ${SOMEBODY} ~{0,6} <befell>|<fate>|<said>`, true),
  wording('encounter', 'both', `^ _{0,2} <person>|<relative> ~{0,5} <befell>|<said>`, true),
  wording('encounter', 'told', `<my>|<our>|today's <first>? _{0,2} <patient>`),
  wording('encounter', 'both', `<his-her> <clinical>|<relative> ~{0,4} <be>|<befell>|<said>|<fate>`, true),
  // "intubated a 2 year old", "we coded her for 50 minutes"
  wording('encounter', 'nothing', `<operated> <a>|<my>|<the>|<our>|<his-her>|<him-her>|<age>|<patient>|<person>|<first>`),
  wording('encounter', 'nothing', `pronounced|coded|tubed|lined <him-her>|someone|somebody|<patient>|<age>`),
  wording('encounter', 'nothing', `pronounced|coded|tubed <a>|<the>|<my> _{0,3} <person>|<patient>|<relative>|<age>|<number>`),
  wording('encounter', 'both', `<treated> <him-her>|<age>|<bed>`, true),
  wording('encounter', 'both', `<treated> ${ONE} _{0,3} <person>|<patient>|<relative>|<age>`, true),
  // "my first LP", "finished my first solo lap chole"
  wording('encounter', 'nothing', `^|<my>|did|done|finished|nailed|got|completed _{0,2} <first> _{0,3} <procedure>`),
  wording('encounter', 'clinical', `^|<my>|did|done|finished|had|attended|watched _{0,2} <first> _{0,2} <case>|birth|death`),
  // "I diagnosed a phaeo today"
  wording('encounter', 'nothing', `<i>|<we> _{0,1} diagnosed|diagnosing|misdiagnosed|missed <a>|<my>|<first> !<things>`),
  wording('encounter', 'nothing', `<a>|<the>|<first>|<my> _{0,3} <person>|<relative> ~{0,2} came|come|comes|came+in|walked|walked+in|rocked+up|turned+up ~{0,2} <setting>`),
  // "our bowel obstruction is eating toast", "bleeped to see a stroke", "operated 9 hours"
  wording('encounter', 'nothing', `<our> _{0,2} <clinical> <be>|<befell>|<said>|<fate>|<lately>`),
  wording('encounter', 'nothing', `<summoned>`),
  wording('encounter', 'nothing', `^|<i>|<we> operated|scrubbed ~{0,2} <number>`),
  wording('encounter', 'nothing', `<treated> <my>|<the> <first> <case>`),
  wording('encounter', 'nothing', `^ baby|babies ~{0,2} came+out|arrived|crowned|born ~* dad|mum|mom|mother|father`),
  wording('encounter', 'clinical', `mr|mrs|ms|miss|mdm|pakcik|makcik _ ~{0,3} <befell>|<fate>`),
  // "removed a 6kg cyst", "pulled a bean out of an ear", "cardiac arrest in the car park"
  wording('encounter', 'nothing', `^|<i>|<we>|just <removed> <a>|<number>|<the> ~{0,8} <clinical>|<bodily>|<procedure>`),
  wording('encounter', 'told', `<emergency>`),
  wording('encounter', 'told', `<lately> ~{0,3} found in <bodily>|<clinical>`),
  wording('encounter', 'nothing', `^|,|and|: pt|px|ptn !<modal> ~{0,4} <befell>|<said>|<fate>|<past>|is|was|has`),
  // "did a gentleman who brought", "that kid from Tuesday"
  wording('encounter', 'nothing', `<once> ~{0,4} <the>|<my> _{0,3} <patient>|${SOMEBODY} <lately>`, true),
  wording('encounter', 'nothing', `<once> ~{0,4} <the> _{0,3} ${SOMEBODY} who <befell>|<fate>`, true),
  // "been thinking about the little boy from Tuesday"
  wording('encounter', 'both', `<once> ~{0,4} <a>|<the>|<my> _{0,3} <patient>|${SOMEBODY}`, true),
  // "pt: am I dying? me: not on my shift"
  wording('dialogue', 'nothing', `^|'|"|,|- <a>|<the>|<my>|<age>|<age-word>{0,2} <patient>|<bed>|<age> :`),
  wording('dialogue', 'nothing', `me|us|i|doctor|dr|nurse : ~* <patient>|<bed>|<age> :`),
  wording('dialogue', 'clinical', `<person>|<him-her>|he|she : ~* %? ~* me|us|i|doctor|dr|nurse|reg|yo|saya :`),
  wording('dialogue', 'clinical', `<relative> : ~* %? ~* me|us|i|doctor|dr|nurse|reg|yo|saya :`, true),
  wording('dialogue', 'clinical', `me|us|doctor|dr|nurse|reg|yo|saya : ~* %? ~* <person>|<him-her>|he|she :`),
  wording('dialogue', 'clinical', `me|us|doctor|dr|nurse|reg|yo|saya : ~* %? ~* <relative> :`, true),
  wording('dialogue', 'nothing', `'|" doc|doctor|nurse|doktor ~{0,12} '|"`),
  // "Lost one today", "she didn't make it", "got ROSC"
  wording('outcome', 'told', `<lost> <a>|<my>|<our>|two|three|<first> _{0,3} <patient>|<patients>`),
  wording('outcome', 'told', `<lost> <a> _{0,2} <lately>|$|.|to`),
  wording('outcome', 'both', `<lost> <him-her>|<his-her>|${SOMEBODY}`, true),
  wording('outcome', 'both', `<lost> ${ONE} _{0,3} ${SOMEBODY}`, true),
  wording('outcome', 'both', `<he-she>|<person>|<relative>|<age> ~{0,5} <fate> !to|the|that|a|for`, true),
  wording('outcome', 'told', `<patient>|<bed> ~{0,5} <fate>`),
  wording('outcome', 'nothing', `got+rosc`),
  wording('outcome', 'told', `rosc`),
  wording('outcome', 'nothing', `^|!|. rosc $|!|.|after|at|in`),
  wording('outcome', 'nothing', `time+of+death ~{0,2} <number>`),
  wording('outcome', 'nothing', `called|stopped it|at at|<number>|<lately>`),
  wording('encounter', 'nothing', `stillbirth|arrest|birth|death|miscarriage at|on|before|mid|during ~{0,4} shift|handover|<lately>|<setting>`),
  wording('encounter', 'told', `sambut|selamatkan|rawat|jaga|intubate|clerk baby|<a>|<patient>|<relative>|<person>`),
  // "kid with a bead up his nose"
  wording('encounter', 'nothing', `^ <person> with <a>|<the>|<number>|<his-her> ~{0,6} <bodily>|<clinical>|<procedure>`),
  // "today a boy came out to me", "we had a cyclist vs deer tonight", "one makcik today"
  wording('encounter', 'nothing', `<lately> ~{0,3} <a> _{0,3} <person>|<relative> ~{0,4} <said>|<befell>|<past>|came+out ~{0,3} <me>|my`, true),
  wording('encounter', 'nothing', `<i>|<we> had|got|get <a> _{0,2} <person>|<relative> ~{0,8} <lately>`, true),
  wording('encounter', 'nothing', `one|ada|sorang|seorang <relative>|<person> ~{0,2} <lately>`, true),
  wording('encounter', 'nothing', `<lately> ~{0,1} got|ada|ade <a>|sorang|one <relative>|<person>|<patient>`, true),
  wording('encounter', 'nothing', `atendí|atendimos|operé|operamos|intubé|intubamos|ingresé|ingresamos|recibimos|perdimos|reanimamos a? ~{0,1} <a>|<the>|mi ~{0,2} <person>|<patient>|<relative>`),
  // "una abuelita de 90 me pidió"
  wording('encounter', 'told', `<the>|<a>|<first> <person>|<relative>|<patient> ~{0,4} me|nos <said>|<befell>`, true),
  wording('encounter', 'nothing', `^|<i>|<we> <removed> <clinical>|<bodily> ~{0,3} out|from|off`),
  // "Lady in triage: it's a 10", "hive mind: toddler, proptosis"
  wording('dialogue', 'clinical', `^|also <age-word>? <person>|<relative> !<staff> ~{0,3} <setting>|triage|reception :`),
  wording('encounter', 'nothing', `: _{0,3} <age-word>? <person> , ~{0,6} <clinical>|<bodily>|<measured>`),
  wording('encounter', 'nothing', `triage|presenting|chief|referral note|complaint|letter :`),
  wording('encounter', 'nothing', `^ seen|saw|clerked|met <lately> :`),
  wording('encounter', 'nothing', `<my>|<our> <clinical>|<procedure> <person>`),
  wording('outcome', 'clinical', `he|she ~{0,3} died|passed|coded|arrested|walked|went+home|didn't+make+it`, true),
  wording('thanks', 'clinical', `rip|rest+easy|rest+in+peace|fly+high ~* %? you made|taught|were|brought|kept`),
  wording('dialogue', 'clinical', `sir|ma'am|madam|encik|puan ,? this is`),
  wording('outcome', 'nothing', `^|just|<i>|<we> delivered|delivering|caught ~{0,6} baby|babies|girl|boy|mum|mom|twins|triplets`),
  wording('outcome', 'nothing', `delivery ~{0,8} baby|girl|boy|twins|triplets`),
  // "to the family in bay 4", "thank you to the lady who brought us samosas"
  wording('thanks', 'nothing', `<thanks> ~{0,3} <the>|<my>|<our>|<a> _{0,4} <patient>|<bed>`),
  wording('thanks', 'nothing', `^ to|dear <the>|<my>|<our>|<a> _{0,4} <patient>|<bed>|${SOMEBODY} ~{0,6} <bed>|<setting>`),
  wording('thanks', 'nothing', `^ to|dear <the>|<my>|<our>|<a> _{0,4} <patient>|<bed> !<and>`),
  wording('thanks', 'clinical', `^ to|dear <the>|<my>|<our>|<a> _{0,4} ${SOMEBODY} ~{0,3} <who>|<lately>|with`, true),
  wording('thanks', 'clinical', `<thanks> ~{0,3} <the>|<a> _{0,4} ${SOMEBODY} ~{0,3} <who>|<lately>|<setting>`, true),
];
