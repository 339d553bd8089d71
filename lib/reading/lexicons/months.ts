import { verbose } from '../patterns/verbose.ts';

/** Any month's name in English, Malay or Spanish, long or short, as a regular expression's source. */
export const MONTH = verbose`(?:
  jan(?:uary|uari)? | enero | feb(?:r?uary|ruari)? | febrero | mar(?:ch)? | mac | marzo | apr(?:il)? | abril | may | mei | mayo
  | june? | junio | july? | julai | julio | aug(?:ust)? | ogos | agosto | sept?(?:ember)? | septiembre
  | oct(?:ober)? | okt(?:ober)? | octubre | nov(?:ember)? | noviembre | dec(?:ember)? | dis(?:ember)? | diciembre
)`;

/** Days of the week in English and Malay, long and short. */
export const WEEKDAY = verbose`(?:
  mon(?:day)? | tue(?:s(?:day)?)? | wed(?:nesday|s)? | thu(?:rs?(?:day)?)? | fri(?:day)? | sat(?:urday)? | sun(?:day)?
  | isnin | selasa | rabu | khamis | jumaat | sabtu | ahad
)`;

/** Days of the week in Spanish. */
export const WEEKDAY_SPANISH = '(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)';

/** Days named after a feast that fall on one date, or can be looked up for a year. */
export const HOLIDAY = verbose`(?:
  christmas(?:\s(?:day|eve))? | xmas(?:\s(?:day|eve))? | boxing\sday | new\syear'?s(?:\s(?:day|eve))? | nye | thanksgiving | halloween
  | easter(?:\s(?:sunday|monday|saturday|tuesday|week(?:end)?))? | good\sfriday | valentine'?s(?:\sday)? | (?:mother|father)'?s\sday | (?:st\.?\s)?patrick'?s\sday | (?:st\.?\s)?padd(?:y'?s|ies)\sday
  | (?:independence|labou?r|memorial|anzac|australia|canada)\sday | merdeka(?:\sday)? | hari\sraya | eid(?:\sal[-\s](?:fitr|adha))?
  | deepavali | diwali | chinese\snew\syear | cny | thaipusam | wesak | vesak | hanukkah | yom\skippur
  | (?:bonfire|burns|guy\sfawkes|twelfth)\snight | hogmanay | hallowe'en | new\syear | chap\sgoh\smeh | malaysia\sday | passover | juneteenth
  | st\.?\s(?:david|stephen|george|andrew)'?s\sday | (?:shrove\stuesday|ash\swednesday|palm\ssunday|mlk\sday|veteran'?s'?\sday|bastille\sday)
  | aidilfitri | aidiladha | raya(?:\s(?:haji|puasa))? | gawai | kaamatan | pongal | holi | onam | durga\spuja | raksha\sbandhan | lunar\snew\syear
  | (?:malam|pagi)\sraya | navidad | nochebuena | nochevieja | d[ií]a\sde\sreyes | (?:jueves|viernes)\ssanto | semana\ssanta | domingo\sde\s(?:ramos|resurrecci[oó]n) | a[ñn]o\snuevo | d[ií]a\sde\s(?:los\s)?muertos | cinco\sde\smayo | (?:may|august|spring|early\smay|easter)\sbank\sholiday | bank\sholiday\smonday
  | (?:waitangi|matariki|heritage|freedom|republic|democracy|mashujaa|madaraka|jamhuri|remembrance|armistice|presidents?'?|columbus|groundhog|ascension|ve|vj)\sday | st\.?\sbrigid'?s\sday | remembrance\ssunday
  | whit\s(?:monday|sunday) | all\s(?:saints|souls)'?\s(?:day|night) | super\sbowl\ssunday | mardi\sgras | rosh\shashanah | purim | gudi\spadwa | ganesh\schaturthi | dussehra | navratri | baisakhi | ugadi
  | undas | mahal\sna\saraw | bagong\staon | araw\sng\spatay | malam\stahun\sbaru | malam\stujuh\slikur | d[ií]a\s(?:del\s(?:pilar|padre|ni[ñn]o)|de\sla\s(?:madre|candelaria|virgen)) | noche\sde\ssan\sjuan
)`;

/** Ordinals of days as words, up to "thirty-first". */
export const ORDINAL_WORD = verbose`(?:
  first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth
  | (?:thir|four|fif|six|seven|eigh|nine)teenth | twentieth | twenty[-\s](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)
  | thirtieth | thirty[-\s]first
)`;
