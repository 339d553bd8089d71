const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Short forms with stops that are nobody's initials, without their stops. */
export const KNOWN_SHORT_FORMS = words(`
us uk usa uae eu ussr un am pm ie eg md do phd rn np pa bsc msc ba ma mba bs dc la ny nyc ps iv po im sc pr qid tid bid prn er icu
or ed dna ct mri cv ai tv rip ok vs tb hiv copd gp nhs hr aka asap fyi lol omg wtf tbh btw diy vip rsvp ce bc ad st pc ot pt a&e id
ac sq
`);

/** Names of services, shops and systems behind "on", "at" or "from" that place nobody. */
export const WEB_NAMES = words(`
facebook instagram twitter tiktok youtube whatsapp netflix zoom teams datix google reddit linkedin epic cerner emis systmone slack
spotify amazon uber grab shopee lazada telegram snapchat discord wikipedia uptodate medscape pubmed ebay disney hulu tinder bumble
hinge strava duolingo wordle signal messenger threads bluesky mastodon signal pyxis omnicell kardex
`);

/** Handles that are no person in care's: those of houses, services and people of the trade. */
export const OFFICE_HANDLE = new RegExp(`(?:${[
  'nhs|hosp|health|med|clinic|uni(?:v|_|$)|trust|icu|nicu|picu|ward|nurs|dr(?:$|_|[A-Z])|doc|^@dr|prof|paramed|pharm|ambul|rcn|bma|ama',
  'who$|cdc|nejm|lancet|bmj|journal|college|society|assoc|school|council|police|fire|news|bbc|radio|official|charity|foundation|fund',
  'support|help|team|hq$|llc|inc$',
].join('|')})`, 'i');
