import type { Span } from '../../draft/span.ts';
import { allOf, spansOf } from '../../reading/patterns/quick-match.ts';
import { verbose } from '../../reading/patterns/verbose.ts';
import { isSomebody, isStaff } from './only-ones.ts';
import { whole } from './wordings.ts';

/** Offices, honours and callings in public, of which there are few. */
const HONOUR = verbose`(?:(?:[a-z-]+\s)?(?:champions?|champ|olympian|paralympian|medall?ist|laureate|title\s?-?holder|beauty\squeen|pageant\squeen|pageant\swinner|astronaut|celebrity|ambassador|governor|senator|mp|congress(?:man|woman)|member\sof\sparliament|cabinet\sminister|minister|prime\sminister|mayor(?:ess)?|councillor|exco|assembly(?:man|woman)|senator|chief\sjustice|archbishop|bishop)
  |(?:olympic|paralympic|international|test|premier\sleague|first\sdivision|all-ireland|nba|nfl|mlb|nhl|afl|world\scup|state|national|professional|pro|county|commonwealth\sgames)\s(?:[a-z]+\s)?(?:[a-z]+(?:er|ist|or|man|woman|keeper|back|athlete)|gymnast|athlete|champ|jockey|goalie|striker|batsman|boxer|captain)
  |miss\s(?:[a-z]+\s){1,2}(?:title|winner|queen|contestant)|(?:tv|television|radio|news|channel\s\d+)\s?(?:presenter|anchor|star|host|reader|personality|chef|weather(?:man|girl|woman))|weather(?:man|girl|woman)|news\s?(?:reader|caster)|anchor(?:man|woman)|rock\sstar|pop\sstar|pop\ssinger|film\sstar|talk\sshow\shost)`;
/** In office or fame, now or once. */
const HOLDER = whole(verbose`(?:(?:an?|the|that|our|one)\s)?(?:(?:now\s)?(?:former|ex|ex-|retired|serving|sitting|current|reigning|late|famous|well-known|legendary|disgraced|two-time|three-time|one-time|once)[\s-]){1,2}${HONOUR}`);
/** An office that few hold, pointed at: "that state exco", "a member of parliament". */
const POINTED_AT = whole(verbose`(?:that|a\scertain|you-know-which)\s(?!the\b|an?\b|our\b|every\b|no\b)(?:[a-z]+\s)?(?:exco|mp|senator|councillor|minister|mayor|governor|actor|actress|singer|footballer|presenter|politician|youtuber|tiktoker|influencer|datuk|yb|vip|celebrity|preacher|pastor)`);
/** In the news, on a screen, or known to the whole place: who reads it can look it up. */
const SEEN = whole(verbose`(?:from|off)\s(?:the\s)?(?:channel\s\d+|telly|tv|tiktok|youtube|big\sbrother|love\sisland|bake\soff|idol|x\sfactor|masterchef)(?!\s(?:drama|show|series|in\sthe|right|licen[cs]e|screen|ads?\b|remote|room))
  |off\sthat\s(?:talent\s)?show|(?:who|s?he|they|was|were|been|['’]s)\s(?:been\s)?(?:all\sover|in|made)\sthe\s(?:local\s)?(?:papers?|headlines)|(?:that|who|which)?\s?(?:went|gone|going)\sviral|yang\sviral(?!\s(?:tu|ni|itu|ini)\b)|viral\s(?:kat|di|dekat)\s(?:tiktok|fb|facebook|x|twitter)
  |(?:everybody|everyone|the\swhole\s(?:town|village|county|country|island|ward|hospital))(?:['’]s|\shas|\shere|\sin\s(?:this|the|our)\s[a-z]+)?\s(?:read\sabout|knows(?=\s(?:who|him|her|them|today)\b|[.,]?$|[.,]?\scan['’]t)|heard\sof|talking\sabout|saw\son)
  |(?:he|she|they|who)\s(?:also\s)?(?:reads?|presents?|does)\sthe\s(?:evening\s|morning\s|six\so['’]clock\s)?(?:news|weather)|won\s(?:the\s|a\s)?(?:[a-z]+\s){1,3}on\s(?:tv|telly|television)
  |(?:who|that)\s(?:[a-z]+\s)?(?:shouts|sings|sang|cooks|danced?|dances|acts|appears|appeared|was|is)\s(?:[a-z]+\s)?on\s(?:the\s)?(?:telly|tv|radio|television)|who\s(?:once\s)?(?:[a-z]+\s){1,3}for\s(?:his|her|their)\scountry
  |yes,?\sthat\sone|our\s(?:very\s)?own\s(?:olympic|olympian|paralympic|eurovision|x\sfactor|bake\soff|idol|masterchef|tv)(?:\s[a-z]+)?|masuk\s(?:tv|berita|suratkhabar|paper)|(?:que\s)?sali(?:ó|eron)\sen\s(?:las?\s|los?\s)?(?:noticias|tele|televisión|periódicos?)|se\shizo\sviral`);
/** In Malay and Spanish: "bekas juara raja lawak", "bekas menteri besar", "el exalcalde". */
const ONCE = whole(verbose`(?:bekas|mantan)\s(?:juara|menteri|ahli\sparlimen|yb|exco|adun|pemain\s(?:bola|kebangsaan|negara|bola\ssepak|badminton)|atlet|penyanyi|pelakon|artis|ratu\scantik|pembaca\sberita|gabenor|ketua\smenteri|speaker)(?:\s(?!masuk|tu\b|ni\b|yang|kat|di\b|dalam|dengan|dekat|kata|datang)[a-z]+){0,2}
  |(?:el|la|un|una)\s(?:ex-?\s?|antigu[oa]\s)(?:alcalde(?:sa)?|ministr[oa]|diputad[oa]|senador[a]?|gobernador[a]?|campe[oó]na?|futbolista|presentador[a]?|torero|boxeador[a]?|miss|reina)(?:\sde\s(?:la\s)?[a-z]+)?`);
/** Somebody singled out among those who know them: "the ones who keep alpacas out past the church", "yes him with the suspenders". */
const SINGLED_OUT = new RegExp(verbose`(?<=,\s)(?:yes,?\s)?(?:the\sones?|him|her|yes\sher|yes\shim|them)\s(?:who\s(?:keeps?|breeds?|owns?|runs?|drives?|sells?|lives?|sings?|plays?|won|built|painted|learn[te]d?|fell)|with\sthe|off\sthe|from\sthe)\s(?:[a-z-]+\s){0,4}[a-z-]+(?![a-z])
  |(?<=\b(?:the|that)\sfamily\s)with\sthe\s(?:twins|triplets|quadruplets|alpacas|llamas|goats|ostriches)(?![a-z])`, 'gi');

/** Before those words stands who it is, in UTF-16 units: not a cake, nor somebody who works there. */
const LEAD = 80;
/** Who is in view for what they say, open or do, and is nobody's patient. */
const SAYS = /^(?:\s(?:tu|ni|dah|has|also|just|is|was|who)){0,2}\s(?:says?|said|wants?|opens?|opened|opening|visit(?:s|ed|ing)?|giving|speaking|runs|running|stands|came\sto\s(?:open|talk|visit)|came\son|used\sto\sbe|tweet(?:s|ed)|wrote|announced|asked|jadi|kata|cakap|dijo|dice|inauguró)(?![A-Za-zÀ-ɏ])/i;
/** Who is watched, written to or resembled. */
const FROM_AFAR = /\b(?:obsessed\swith|watching|listening\sto|fans?\sof|(?:looks?|sounds?|feel|talks?)\slike|wrote\sto|written\sto|vot(?:ed|ing)\sfor|loves?|read\s(?:that|about)|(?:quote|advice|book|post|video)\s(?:from|by|of))\s(?:[a-z]+\s){0,2}$/i;
/** Longest lead of that kind, in UTF-16 units. */
const LONGEST_LEAD = 40;

function isInView(story: string, { 0: said, index }: RegExpExecArray): boolean {
  const before = story.slice(Math.max(0, index - LONGEST_LEAD), index);
  const isTheirOwn = isStaff(/[^.!?\n]*$/.exec(before)![0]);
  return !isTheirOwn && !FROM_AFAR.test(before) && !SAYS.test(story.slice(index + said.length, index + said.length + LONGEST_LEAD));
}

/** Somebody in office or fame, or pointed out to those who know them; offsets in UTF-16 units. */
export function knownToAll(story: string): readonly Span[] {
  const singledOut = allOf(story, SINGLED_OUT).filter(({ index }) => isSomebody(story.slice(Math.max(0, index - LEAD), index)));
  const inView = [HOLDER, POINTED_AT, SEEN, ONCE].flatMap((pattern) => allOf(story, pattern).filter((match) => isInView(story, match)));
  return spansOf([...singledOut, ...inView]);
}

/** A name held back shows that there is one to guess. Not "guess who is on call". */
const HELD_BACK = whole(verbose`guess\swho(?!['’]?s?\s(?:is\s|has\s|was\s|got\sto\s)?(?:on\b|back\b|working|covering|passed|forgot|just|made|still|hasn|is\b|doesn|didn|needs?|got\s(?:a|the|into)))|you(?:\sall)?\sknow\s(?:who|him|her|which\sone)(?!\s(?:to|i\sam|you|needs?|is))|(?:i\s)?(?:can['’]?t|won['’]?t|cannot|shan['’]?t|mustn['’]?t|not\sallowed\sto|not\sgoing\sto)\s(?:say|tell|reveal|name)\s(?:you\s)?(?:who|the\sname|names|more)(?!\s(?:than|about))
  |no\sdigo\s(?:nombres?|quién)|no\s(?:puedo|voy\sa|debo)\sdecir\s(?:quién|el\snombre|nombres)|tod[oa]s\s(?:ya\s)?(?:saben|sabemos)\s?(?:quién)?|(?:tak|x|tidak|xleh)\s?(?:boleh|nak|leh)?\s(?:cakap|bagitahu|sebut|kata|beritahu)\s(?:siapa|nama)|teka(?:lah)?\ssiapa|semua\s(?:orang\s)?(?:dah\s)?(?:tahu|kenal)`);

/** Words that hold a name back; offsets in UTF-16 units. */
export function heldBack(story: string): readonly Span[] {
  return spansOf(allOf(story, HELD_BACK));
}
