import type { Fact, Found } from '../clue.ts';
import type { Reading } from '../../reading/reading.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { foundBy, wording, type Wording } from './wordings.ts';

const share = (low: number, high: number): readonly Fact[] => [{ says: 'trait', share: [low, high] }];

/** How it ended, with the share of those who are as ill for whom it ends so. */
const WORDINGS: readonly Wording[] = [
  wording(verbose`(?:s?he|they|patient|pt|baby|boy|girl|man|woman|mum|dad)\sdidn'?t\smake\sit | (?:did\snot|didn'?t|didnt
    |not\sgoing\sto|won'?t)\smake\sit | died | dies | passed(?:\saway|(?!\s(?:h(?:er|is|im)|the|an?|my|me|it|out|by|on
    |through|over|around|all|up|down|their|us))) | pass(?:es|ing)\saway | rip 
    | time\sof\sdeath(?:\s\d{2}:?\d{2})?
    | (?:we|i)\slost\s(?:her|him|them|one|a\spatient|my\spatient) | lost\s(?:her|him|a\spatient|my\sfirst\spatient) 
    | said\s(?:his|her|their|a\slast|one\slast)?\s?goodbyes?(?:\sto\s(?:his|her|their)\s[a-z]+)? | slipped\saway | pronounced(?:\s(?:her|him|dead))? | meninggal(?:\sdunia)? | murió | falleció | (?:is|was|were)\sdying 
    | withdrew(?:\scare)? | stillborn | (?:good|peaceful|expected|sudden|quiet)\sdeath | (?:did\snot
    |didn'?t)\ssurvive`, share(0.04, 0.4)),
  wording(verbose`rosc|got\s(?:her|him|them)\sback|brought\s(?:her|him)\sback|came\sback\sto\slife|(?:walked
    |walking)\sout\sof\s(?:the\s)?hospital|walked\sout|neurologically\sintact|against\sall\sodds|miracle`, share(0.05, 0.5)),
  wording('brain ?dead|brain death|organ donor|donated (?:her|his|their) organs|honou?r walk|became a donor', share(0.002, 0.03)),
  wording(
    verbose`paralysed|paralyzed|lost\s(?:her|his)\s(?:leg|arm|foot|hand|sight|eye|legs|arms|finger|fingers|toes)
    |will\snever\swalk\sagain|amputated|blinded|never\s(?:walk|speak|see)\sagain`,
    share(0.01, 0.15),
  ),
  wording(
    verbose`survived|pulled\sthrough|made\sit|woke\sup|extubated|off\sthe\svent(?:ilator)?|went\shome|going\shome
    |discharged|self-discharged|left\sama|rang\sthe\sbell|bell\s(?:was\s)?rung|in\sremission|cancer[-\s]free|recovered|walk(?:ed|ing)\sagain
    |stood\sup|first\ssteps|cured|clear\sscan|all\sclear
    |back\s(?:on\sthe\s(?:pitch|court|bike|water|farm)|at\swork|in\sthe\ssaddle)|home\s(?:on|by|for|today|tomorrow|tonight)
    |both\s(?:well|fine)
    |doing\s(?:fine|well)|selamat|saved\s(?:her|his)\slife|opened\s(?:her|his)\seyes`,
    share(0.3, 1),
  ),
  // How it stands or went, in so many words; most stories end in one of these ways.
  wording(verbose`walked\s(?:home|to\sthe\s(?:car|bus|door|shop|bus\sstop))|(?:s?he['’]s|they['’]re|is|are|was|were|now|safely|safe|back)\shome(?=[.,!]|$)|(?<=(?:^|[.!?]\s))home(?=\sby\b|\sfor\b|\.)
    |back\s(?:at\s(?:school|uni|college|nets|training|the\sgym|his\sdesk|her\sdesk)|on\s(?:the|his|her)\s(?:tractor|feet|bus|boat|job|ward|horse|stage|road)|in\s(?:class|school|the\s(?:choir|garden|kitchen|pub|pool)))
    |(?:kept|keeps|saved|still\shas)\s(?:the|his|her|their|both)\s(?:leg|foot|arm|hand|eye|finger|fingers|toes|womb|uterus|kidney|sight|voice|thumb|legs|feet|job|licence)
    |(?:moved|wiggled|felt|squeezed|lifted)\s(?:(?:his|her|my|their|a|an|the)\s)(?:toes|hand|hands|finger|fingers|arm|leg|foot|thumb|feet)|breathing\s(?:on|by|for)\s(?:his|her|its|their)\sown|breathing\s(?:for\s)?(?:himself|herself)
    |pink(?:ed\sup|\sand\s[a-z]+|(?=[.,!]))|(?:mum|mom|mother|mam)\s(?:and|&)\s(?:bab(?:y|ies)|twins|boy|girl)\s(?:are\s|both\s)*(?:well|fine|safe|good|okay|ok|grand|happy|home)|(?:it|scan|biopsy|result|results|mri|ct|bloods)\s(?:was|were|is|came\sback|are)\s(?:benign|clear|clean|negative|normal)
    |(?:it's|scan|scans|margins)\s(?:clear|clean)|NED|no\sevidence\sof\sdisease|signed\s(?:him|her)self\sout|left\sbefore\s(?:the|his|her|results|being)|palliated|(?:in|still\sin)\sa\scoma|(?:s?he|they|who)\s(?:woke|has\swoken)(?!\s(?:me|us|the))
    |(?:full|good|complete|slow|remarkable)\srecovery|s?he['’]s\s(?:walking|talking|eating|smiling|laughing|breathing|alive|awake|stable|gone)|(?:last|final)\s(?:chemo|cycle|session|fraction|dialysis|dose|round)
    |(?:transplant|graft|surgery|operation|treatment|antidote|it)\sworked|(?:seizure|pain|cancer|drug|clot|symptom|ulcer)[-\s]free|(?:s?he)\s(?:can|could)\s(?:see|hear|walk|talk|swallow|breathe|smell|taste)(?:\sagain)?
    |(?:organs?|kidneys?|heart|liver|corneas?)\s(?:were\s)?donated|dah\s(?:discharge|balik|sihat|okay|boleh\s(?:jalan|makan|duduk|balik))|(?:duduk|jalan|makan|bernafas)\ssendiri|crying\s(?:loud|loudly|beautifully)|doing\s(?:great|grand|okay|ok|brilliantly)
    |sat\sup|sitting\sup|live[ds](?=[.,!])|s?he['’]s\s(?:fine|okay|ok|well|good|grand|great)(?=[.,!]|$)|(?<=[,.]\s)(?:stable|all\swell)(?=[.,!]|$)|breathing\s(?:better|easier)|(?:can|could)\sopen\s(?:his|her)\seyes|(?:ulcer|wound|stump|fistula|sore)s?\s(?:[a-z'’]+\s){0,7}?(?:closed|healed)|margins\sclear|feeding\swell|gaining\sweight|half\sthe\ssize|on\sthe\smend`, share(0.3, 1)),
  wording(verbose`gone\s(?:by|before|within|in)\s(?:morning|dawn|breakfast|lunch|the\s(?:hour|week|night)|an\shour|a\sweek|minutes|days|weeks)|never\scame\s(?:back|home)|lost\s(?:the|an|one)\s(?:eye|leg|arm|foot|hand|baby|kidney|finger)`, share(0.03, 0.4)),
  wording(verbose`(?:everyone|everybody|all\s(?:three|two|four|five|well)?|both|mother\sand\sbaby|ibu\sdan\sbayi|semua(?:nya)?|ibu|bayi|baby)\s(?:are\s|is\s|all\s|dah\s)?(?:grand|well|fine|safe|okay|ok|sihat|healthy|good|selamat|alive|stable|home)
    |back\s(?:in\s(?:the|his|her)\s(?:pit|choir|saddle|cockpit|kitchen|boat|water|ring|classroom|pulpit|band|garden|field|orchestra|team|squad|pool|cab)|(?:to|at|in)\s(?:the\s)?(?:office|work|school|college|uni|training|class|sea|teaching|farming|driving|dancing|singing|running|racing)|on\s(?:the|his|her)\s(?:boat|pitch|ice|road|line|river|roof|ladder|bench|court|farm|floor|slopes|air|team))
    |went\sback\sto\s(?:the\s)?(?:office|work|school|sea|college|uni|university|training|teaching|farm|village)|walked\s(?:out|to\sthe\s(?:window|gate|bathroom|door|end|toilet|nurses'?\sstation)|down\sthe\s(?:ward|corridor|aisle)|up\sthe\sstairs)
    |(?:graft|flap|transplant|skin|kidney)s?\s(?:[a-z]+\s){0,4}?(?:took|taken|working|pinked\sup)|off\s(?:dialysis|oxygen|o2|ecmo|pressors|sedation|the\s(?:filter|machine|list))|home\sAMA|(?:dead|died)\s(?:at|on)\s(?:the\s)?(?:scene|arrival)|DOA
    |(?<=[.!?]\s)(?:awake|alive|stable|extubated|discharged|transferred|recovering)(?=[,.!])|no\s(?:hypos|seizures|relapses?|recurrence|fits|flares?|exacerbations|admissions|pain|deficits?)(?=[.,!]|\ssince|\sin\s)
    |(?:never|not)\s(?:walked|spoken|relapsed|been\sback)\s(?:since|again)|still\s(?:alive|going|walking|working|singing|dancing|dialysing)(?=[.,!])`, share(0.3, 1)),
  wording('left against (?:medical )?advice|DAMA|AOR', share(0.01, 0.1)),
  wording('transferred (?:to|out)|airlifted|flown (?:to|out|in)|helicoptered|life ?flighted|medevac(?:ed)?', share(0.01, 0.1)),
  wording(verbose`(?:waited|waiting)\s(?:\d+|[a-z]+|over\s\d+)\s(?:hours|hrs|h)|died\s(?:waiting|in\sthe\s(?:corridor
    |waiting\sroom))`, share(0.05, 0.5)),
];

/** How it ended for the described person. */
export function outcomes({ text }: Reading): readonly Found[] {
  return foundBy(text, 'outcome', WORDINGS);
}
