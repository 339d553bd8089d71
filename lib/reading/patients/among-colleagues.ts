import { firstOf } from '../patterns/quick-match.ts';
import type { Reading } from '../reading.ts';

/** What one does to somebody's body, or writes of them, in the words of the trade. */
const DONE = '(?:plastered|stitched|sutured|cannulated|intubated|catheteri[sz]ed|extubated|splinted|scoped|glued|delivered|pronounced|certified|sectioned|clerked|admitted|triaged|x-rayed|tubed|bagged|shocked|defibbed|coned)';

/** How those who know each other speak of a patient without the word: "one of mine", "my eleven o'clock", "she coded". */
const AMONG_COLLEAGUES = new RegExp([
  String.raw`\b(?:one of (?:mine|ours) (?:has|is|was|had|keeps|won't|refuses)|an? (?:client|resident|service user) of (?:ours|mine)|one of (?:my|our) (?:clients|service users)|(?:was|sat|turned up) in (?:my|our) waiting room|`,
  String.raw`(?:is|was) the (?:\p{L}+ )?(?:arrest|stabbing|overdose|trauma|crash|stroke|drowning|burn|jumper)(?: (?:that|who)| from) |he(?:mos)? (?:visto|atendido|operado|ingresado|intubado|reanimado)(?: en (?:consulta|urgencias|planta))? a (?:la|el|un|una) |`,
  String.raw`(?:tadi |semalam |hari ini )?saya (?:rawat|periksa|bedah|intubat) (?:seorang|sorang) |`,
  String.raw`(?:my|our) (?:\d{3,4} |first |last |next |latest |only |new |sickest )?(?:admit|transfer|post-?op|frequent flyer) (?:just |finally |then |has |had |was |is )?(?:coded|arrested|crashed|died|seized|walked|left|bled|desatted|vomited|asked|told|gave|refused|said|woke|self-?extubated|pulled)|`,
  String.raw`mine(?:'s| is) (?:now |still )?(?:upstairs|downstairs|on (?:the ward|a vent|pressors|ecmo)|in (?:resus|icu|itu|ct|mri|theatre|the cath lab)|with (?:gi|ortho|ent|surgery|peds|paeds|psych|cardiology)|tubed|intubated|sedated)|`,
  String.raw`(?:in|at) (?:my|our) (?:gym|unit|rehab|clinic|pool|day room)(?: \p{L}+){0,3} (?:for the first time|again) (?:in|since|after)|(?:stood(?: up)?|walked|spoke|swallowed|smiled|ate) (?:[\p{L}]+ ){0,3}for the first time (?:in|since) [^.!?]{0,60}(?:therap|nurse|physio|ward|unit|surgery|stroke|accident|injury|icu)|`,
  String.raw`the only (?:one|person|man|woman|family)(?: \p{L}+){0,3} with (?:this|that|it)|`,
  String.raw`(?:my|our) (?:\p{L}+ o'?clock|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?|bed \d+|room \d+|bay \p{L}+) (?:is|was|has|had|turned|came|wants|wanted|thinks|says|said|brought|asked|just)(?! (?:an? )?(?:meeting|lecture|exam|zoom|call|class|flight|gym|teaching|empty|free|cancelled|broken))|`,
  String.raw`(?:he|she|pt|kid|lady|guy|bloke) (?:coded|arrested|desatted|seized|stroked out|decompensated|crowned|went into (?:labou?r|vf|vt|af|arrest)|flat-?lined|self-?discharged|(?:bled|coned) out)|`,
  String.raw`(?:got|been|being|was) (?:served|sued|deposed|subpoenaed|named) (?:over|about|for|in) (?:the|that|my)|(?:inquest|coroner)[^.!?]{0,20} (?:for|of|into|about) (?:the|that|my|our)|`,
  String.raw`(?:came|comes|brought|wheeled|walked|staggered|rolled) in(?:to \p{L}+)? (?:tonight|today|yesterday|this morning|last night|at \d+\w*) with|is (?:on|in) (?:my|our) (?:unit|ward|list|caseload)|`,
  String.raw`(?:she's|he's|they're) \d{1,2},|(?:he|she|they|pt) (?:\p{L}+ )?(?:refus|declin)(?:es|ing|ed|e) (?:the |a |any )?(?:transfusion|blood|surgery|treatment|induction|dialysis|chemo|intubation|meds|c-section|amputation)|dia (?:mengaku|telan|masuk wad)|`,
  String.raw`i (?:just |finally |have |also |personally )?${DONE} (?!out|by|from|to be|the (?:wall|ceiling|package|parcel|talk|lecture|keynote|course))|i(?:'ve)? (?:just )?had to (?:tell|bring|restrain|section|resuscitate) (?:a|an|the|her|his|somebody|someone|this)\b)`,
].join(''), 'iu');

/** Where a patient is spoken of without the word, as colleagues do among themselves; null when nowhere. */
export function amongColleagues(reading: Reading): number | null {
  return firstOf(reading.text, AMONG_COLLEAGUES)?.index ?? null;
}
