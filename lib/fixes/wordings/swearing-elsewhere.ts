import { BEGIN, CLOSES, END, OPENS, softer } from './softer.ts';

/** What is said of most nights: a word for "very" or "such" can stand behind it. */
const TRYING = '(?:penat|letih|panas|sejuk|susah|lama|mahal|sakit|lapar|ngantuk|mengantuk|geram|teruk|lambat|jauh|bising|busy|stress|ramai)';

/** Swearing in Malay of which the plain wording is known. */
export const SWEARING_MS = softer([
  [String.raw`(?<=${BEGIN}${TRYING}[ \t]+)(?:macam[ \t]+)?(?:babi|sial|gila[ \t]+babi|nak[ \t]+mampus)${END}`, 'sangat'],
  [String.raw`${BEGIN}(?:babi|sial)[ \t]+betul${END}`, 'teruk betul'],
  [String.raw`${OPENS}(?:sial|pukimak|kimak|butoh|celaka)[ \t]+(?:la+h?[ \t]+)?(?!betul|punya|ke)(?=[a-z]+[ \t]+[a-z]+)`, ''],
  [String.raw`${OPENS}(?:sial(?:an)?|celaka|pukimak|babi|cibai|knn)[ \t]*[,!]+[ \t]+(?=[A-Za-z])`, ''],
  [String.raw`(?<!${BEGIN}(?:macam|punya|perangai|muka|anak|gila|memang|nama)[ \t]*)[ \t]*,?[ \t]+(?:sial|babi|knn|pukimak)${CLOSES}(?![ \t]*,)`, ''],
]);

const PLURAL_NOUN = '[a-záéíóúñ]{3,}s';
const NOUN = '[a-záéíóúñ]{3,}';
const COJONES = '(?:cojones|huevos|el[ \\t]+coño|el[ \\t]+culo|la[ \\t]+polla)';

/** Swearing in Spanish of which the plain wording is known. */
export const SWEARING_ES = softer([
  [String.raw`${BEGIN}(qué|que|vaya|una)[ \t]+(?:puta[ \t]+)?mierda[ \t]+de${END}`, '$1 horror de'],
  [String.raw`${BEGIN}(es)ta[ \t]+(?:puta[ \t]+)?mierda[ \t]+de${END}`, '$1te horror de'],
  [String.raw`${BEGIN}(${PLURAL_NOUN})[ \t]+de[ \t]+mierda${END}`, '$1 horribles'],
  [String.raw`${BEGIN}(${NOUN})[ \t]+de[ \t]+mierda${END}`, '$1 horrible'],
  [String.raw`${BEGIN}ni[ \t]+mierda${END}`, 'nada'],
  [String.raw`(?<=${BEGIN}(?:me|te|le|nos|les)[ \t]+)(?:valen?[ \t]+(?:verga|madres?)|la[ \t]+(?:suda|pela|soba)n?)${END}`, 'da igual'],
  [String.raw`(?<=${BEGIN}hasta[ \t]+)(?:(?:los|las)[ \t]+)?${COJONES}${END}`, 'el gorro'],
  [String.raw`${BEGIN}de[ \t]+puta[ \t]+madre${END}`, 'genial'],
  [String.raw`,[ \t]+no[ \t]+(?:me[ \t]+jodas|mames|mamen|chingues)${CLOSES}`, ''],
  [String.raw`${OPENS}no[ \t]+(?:me[ \t]+jodas|mames|mamen|chingues)[ \t]*[,!]+[ \t]+(?=[a-záéíóúñ¿¡])`, ''],
  [String.raw`${BEGIN}(qué|que|quién|quien|dónde|donde|cómo|como|cuándo|cuando)[ \t]+(?:coño|cojones|carajo|chingados|putas)(?=[ \t]+[a-záéíóúñ])`, '$1'],
  [String.raw`${BEGIN}(?:pendejadas|chingaderas|gilipolleces|boludeces|pelotudeces)${END}`, 'tonterías'],
  [String.raw`${BEGIN}(?:pendejada|chingadera|gilipollez|boludez|pelotudez)${END}`, 'tontería'],
  [String.raw`${BEGIN}(?:put|cabron)ada${END}`, 'faena'],
  [String.raw`${OPENS}(?:joder|coño|mierda|hostia(?:[ \t]+puta)?|carajo|verga|puta[ \t]+madre|la[ \t]+puta[ \t]+madre)[ \t]*[,!]+[ \t]+(?=[a-záéíóúñ¿¡])`, ''],
  [String.raw`[ \t]*,[ \t]+(?:joder|coño|carajo|hostia)${CLOSES}`, ''],
  [String.raw`(?<=${BEGIN}(?:qué|que|el|la|los|las|este|esta|estos|estas|ese|esa|mi|tu|su|un|una|del|al)[ \t]+)(?:put[oa]|pinche|jodid[oa]|maldit[oa])s?[ \t]+(?=[a-záéíóúñ]{3,}(?<!madre|vida)${END})`, ''],
  [String.raw`${BEGIN}jodidamente[ \t]+`, ''],
]);
