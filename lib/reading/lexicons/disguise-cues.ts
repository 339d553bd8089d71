/** In a hashtag, in front of somebody's name. */
export const BEFORE_TAGGED_NAME: ReadonlySet<string> = new Set(
  `
prayfor prayersfor pray prayers team justicefor justice for rip help save find bringhome bring remember remembering pray4 4
be like strong big baby little lil miracle getwell fight fightfor hope hopefor love stay army we miss fly the of get well light happy birthday
`.trim().split(/\s+/),
);

/** In a hashtag, behind somebody's name. */
export const AFTER_TAGGED_NAME: ReadonlySet<string> = new Set(`
strong army warrior fighter fights journey story home forever angel squad tribe high heart law s foundation survivor
`.trim().split(/\s+/));

/** Words that are masked for another reason than to hide a person. */
export const MASKED_WORDS: readonly string[] = `
fuck fucks fucked fucker fuckers fucking fuckin shit shits shitty shite shitting shitshow bitch bitches bitching bitchy cunt
cunts damn damned dammit dick dicks piss pissed pissing ass asses asshole assholes arse arses arsehole wank wanker wankers twat
twats prick pricks cock cocks bastard bastards slut sluts whore whores nigger niggers nigga retard retarded retards hell crap
crappy bollocks bullshit motherfucker goddamn goddamned kill killed killing suicide suicidal death dead die died rape raped
rapist sex sexual drug drugs porn penis vagina anal boob boobs tits titties balls dyke fag faggot tranny spic chink paki gypsy
murder weed cocaine heroin meth covid vaccine vaccines vax abortion abuse abused nazi hitler trump biden god jesus christ karen
karens
`.trim().split(/\s+/);
