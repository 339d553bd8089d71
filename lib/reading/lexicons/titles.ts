const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address before a name that say nothing of a profession, without their stop; two words are joined by "_". */
export const COURTESY_TITLES = words(`
mr mrs ms miss mx mister missus sir dame lady lord madam mdm madame mme mlle monsieur messrs encik en puan pn cik tuan tn datuk
dato' dato datin tan_sri tun toh_puan haji hj hajjah hjh hajah pak bapak ibu mak makcik pakcik nenek atuk kak tok_ayah tok_wan pak_su pak_long mak_su mak_long tatay nanay gogo señor señora señorita
senor senora senorita sr sra srta don doña dona abuelita abuelito abuela abuelo herr frau signor signora sig sig.ra mevrouw meneer fru seu mzee bibi ustadh sitt shaikha sheikha kookum pani shri smt shrimati
sri kumari khun auntie aunty uncle ah baby master granny grandma grandpa nana nan lolo lola tita tito mama papa kuya ate father
alhaja alhaji oga baji koro whaea matua oom tannie ntate mang aling manong manang tay nay tatang mallam sekuru ambuya mbuya indai apai odu pok mok pok_su mok_su
paati thatha akka kaka seth maestro maestra mwalimu umm deacon elder canon
fr rev reverend pastor imam ustaz ustazah rabbi captain capt sgt sergeant officer constable pc major colonel col lieutenant lt
`);

/** Titles of people who treat. */
export const CLINICIAN_TITLES = words(`
dr drs doctor doc prof professor a/prof assoc_prof nurse sister matron midwife consultant surgeon physio dra doktor doutor
dottore dott np pharmacist paramedic
`);

/** Titles of the few whom everybody knows. */
export const NATIONAL_TITLES = words(`
president prime_minister minister senator sen king queen prince princess pope chancellor emperor duke duchess governor gov
president-elect surgeon_general
`);

/** Titles of people in public life. */
export const PUBLIC_TITLES = words(`
president minister prime_minister senator sen governor gov rep congressman congresswoman secretary chancellor mp cllr councillor
mayor king queen prince princess pope saint st justice judge ambassador coach chairman chairwoman ceo president-elect emperor
duke duchess surgeon_general dean
`);

/** Titles that are also everyday words, so that in lower case they need a name the lists know. */
export const WORDLIKE_TITLES = words(`
ms en don ah baby master miss lady lord sir dame ate papa mama father fr officer major captain col lt pc doc doctor nurse
sister consultant surgeon physio np pharmacist paramedic midwife matron professor prof nan nana granny grandma grandpa mak sri
sig uncle auntie aunty sr cik tun tn pak lola tito sergeant justice judge king queen prince princess pope coach dean president
minister mayor secretary chancellor rep gov sen mp ceo saint st duke duchess emperor governor senator reverend pastor imam rabbi
constable lieutenant colonel madam mister missus abuelita abuelito abuela abuelo hj pn kumari nenek atuk ibu chairman chairwoman ambassador councillor doktor
dra dona kak tatay nanay gogo pok mok tay nay kaka seth maestro maestra deacon elder canon koro matua baji oga umm akka mang apai
`);

/** Words inside a name that are no name themselves. */
export const PARTICLES = words(`
ah de del della di da do dos das du des la le van von der den ter ten zu zum af av bin binti binte bte bt b ibn bint al el ul
abu abd ap anak ak y e san santa st dela delos a/l a/p s/o d/o c/o mac mc o' bar ben
`);

export const SUFFIXES = words(`jr sr ii iii iv snr jnr`);
