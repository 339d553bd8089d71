/** Words of elections: parties, offices and what is done for or against those who stand. Sources of regular expressions. */

/** Parties by name, as written; several are everyday words in lower case. */
export const PARTY = String.raw`(?:Democrats?|Republicans?|GOP|Dems|MAGA|Libertarians?|Labour|Tory|Tories|Conservatives|Conservative Party|Lib ?Dems?|Liberal Democrats|SNP|Plaid Cymru|Reform(?: UK)?|Greens|Green [Pp]arty|Sinn F[eé]in|DUP|BJP|AAP|Congress [Pp]arty|Pakatan(?: Harapan)?|Barisan(?: Nasional)?|Perikatan(?: Nasional)?|PAS|PKR|PH|BN|PN|UMNO|DAP|MCA|MIC|Bersatu|Amanah|GPS|PSOE|PP|Vox|Podemos|Sumar|Morena|PRI|PAN|Working Families)`;
/** Those who stand or hold office, before a name. */
export const OFFICE_TITLE = String.raw`(?:[Cc]andidate|[Cc]alon|[Ss]enator|[Ss]en\.?|[Cc]ongress(?:man|woman|member)|[Rr]ep\.?|[Gg]overnor(?:-elect)?|[Gg]ov\.?|[Mm]ayor|[Pp]resident(?:-elect)?|[Vv]ice [Pp]resident|[Mm]inister|[Cc]ouncil(?:man|woman|member|lor)|[Ss]upervisor|[Ss]heriff|[Jj]udge|[Aa]ssembly(?:man|woman|member)|MP|YB|[Ss]ecretary|[Pp]rime [Mm]inister|[Cc]hancellor|[Cc]ommissioner)`;
/** The seats people stand for. */
export const SEAT = String.raw`(?:governor|mayor|senate|senator|congress|parliament|president|assembly|city council|county board|council|supervisor|sheriff|school board|state house|house|DUN|Dewan|MP|alcald[ei]a?)`;
/** What speaks against an office holder. */
export const OPPOSING = String.raw`(?:must go|has to go|needs to go|should (?:resign|go|step down|lose|be ashamed|be out)|[Rr]esign(?: already)?|deserves? to lose|is a (?:disaster|disgrace|liar|fraud|clown|danger)|voted against|lied|out of a job|is lying|[Gg]ood riddance|never again|sold us out|betrayed|vote (?:him|her|them) out|impeach|send (?:him|her|them) (?:home|packing)|kick (?:him|her|them) out|want you (?:sick|poor|dead))`;
/** Surnames that alone speak of politics; a list that ages, so it only helps where a side is taken beside it. */
export const FIGURE = String.raw`(?:Trump|Biden|Kamala|Obama|Hillary|Vance|DeSantis|Newsom|Bernie|AOC|McConnell|Pelosi|Schumer|Hochul|Cuomo|RFK|Starmer|Sunak|Farage|Corbyn|Streeting|Badenoch|Anwar|Najib|Muhyiddin|Mahathir|Zahid|Modi|Trudeau|Poilievre|Albanese|S[aá]nchez|Feij[oó]o|Abascal|Ayuso|Milei|AMLO|Sheinbaum)`;
