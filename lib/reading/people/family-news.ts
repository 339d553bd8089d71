import { verbose } from '../patterns/verbose.ts';

/** What families tell of their young: teeth, school and its results, the rites of growing up. Nobody is cared for in any of it. */
export const FAMILY_NEWS = new RegExp(verbose`\b(?:
  (?:lost|loses|losing|tercabut|hilang)\s(?:(?:his|her|their|my|the)\s)?(?:very\s)?(?:first|two\sfront|front|baby)\s(?:two\s)?t(?:oo|ee)th | tooth\sfairy | gigi\s(?:susu\s)?pertama | rat[oó]n(?:cito)?\sp[eé]rez
  | (?:first|last)\s(?:day|week|morning)\s(?:at|of|in)\s(?:(?:big|primary|secondary|high|middle|junior|new|nursery|play)\s)?(?:school|nursery|reception|kindergarten|kinder|pre-?school|creche|uni(?:versity)?|college|year\s\d{1,2}|grade\s\d{1,2})
  | hari\spertama\s(?:sekolah|darjah|tadika|tingkatan) | primer\sd[ií]a\sde\s(?:escuela|clases|colegio|k[ií]nder)
  | (?:start(?:s|ed|ing)?|off\sto|go(?:es|ing)?\s(?:up\s)?to|gets?\sin(?:to)?|got\sin(?:to)?|heading\sto)\s(?:(?:big|primary|secondary|high|middle|new)\s)?(?:school|reception|kindergarten|kinder|pre-?school|nursery|uni(?:versity)?|college|year\s\d{1,2})
  | masuk\s(?:darjah|tingkatan|sekolah|tadika|universiti|uitm|uia|asrama|matrikulasi|mrsm) | (?:entr[oó]|pas[oó]|qued[oó]|ingres[oó])\s(?:al?|en)\s(?:la\s)?(?:poli|unam|uni(?:versidad)?|prepa|secundaria|primaria|k[ií]nder|facultad)
  | (?:got|gets|getting|has|had|opened|collected|picked\sup|aced|smashed|with)\s(?:back\s)?(?:(?:his|her|their|the)\s)(?:[a-z]+\s)?(?:leaving\scert|junior\scert|gcses?|a-?levels?|spm|upsr|pt3|stpm|igcse|hsc|vce|wace|atar|sats?|exam|report|degree|bac|neet|jee|board)(?:\s(?:exam\s)?(?:results?|grades?|points|marks|cards?|scores?))?
  | (?:spm|stpm|pt3|upsr|leaving\scert|junior\scert|gcses?|a-?levels?|hsc|vce|atar|igcse)\s(?:results?|grades?|points|keluar|day) | (?:straight|all|\d{1,2})\s?a(?:['’]?s|\*s?)(?:\sand\b|[\s,.!]) | dapat\s\d{1,2}\s?a\b
  | graduat(?:es|ed|ing|ion)\s(?:from\s)?(?:kindergarten|pre-?school|high\sschool|middle\sschool|primary|nursery|tadika|uni|college) | called\sto\sthe\sbar
  | (?:made|makes|making)\s(?:his|her|their)\s(?:confirmation|communion|debs|debut) | (?:first|holy)\scommunion | bar\smitzvah | bat\smitzvah | quincea[ñn]era | school\s(?:play|trip|concert|report|uniform|photo|disco|council|gates?) | parents['’]\sevening | spelling\sbee | science\sfair | marching\sband | teddies | homework
  | (?:provisional|driver['’]?s|driving)\slicen[cs]e | passed\s(?:his|her|their)\s(?:driving\s)?test | learn(?:s|ed|t|ing)\sto\s(?:ride|drive|swim|read) | without\s(?:stabilisers|training\swheels)
  | (?:got|gets|getting|had|has)\s(?:his|her|their)\sbraces\s(?:on|off|out) | (?:swimming|scouts?|guides?|brownies?)\s(?:badge|certificate|award)
)(?![A-Za-zÀ-ɏ])`, 'i');

/** What is said of those whom everybody knew from stage, page and pitch. */
export const KNOWN_TO_ALL = new RegExp(verbose`\b(?:
  the\slate\s(?:dr|prof|professor|mr|mrs|sir|dame)\b | (?:watched|loved|saw|seen)\s(?:her|him|them)\s(?:in|on|at|live|play|as)\b | (?:his|her|their)\s(?:films?|movies?|albums?|books?|novels|goals?|poems|columns?)
  | grew\sup\s(?:watching|listening|reading) | (?:that|those)\s(?:goals?|ball|album|film|innings|try|penalty)
)(?![A-Za-zÀ-ɏ])`, 'i');
