import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { profanity } from './profanity.ts';

function breaches(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return profanity.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span, unsure }) => ({ kind, words: span === null ? '' : reading.quote(span), unsure: unsure ?? false }));
}

describe('profanity', () => {
  it.each([
    // plain and run on
    ['Our EHR went down for 4 hours and honestly fuck this system', 'strong', ['fuck']],
    ['fuuuuck this shift', 'strong', ['fuuuuck']],
    ['Nurses are the backbone of this place and get treated like shit', 'strong', ['shit']],
    ['absolute clusterfuck in ED', 'strong', ['clusterfuck']],
    ['unfuckingbelievable handover', 'strong', ['unfuckingbelievable']],
    ['bullshit rota, bullshit pay', 'strong', ['bullshit', 'bullshit']],
    ['what a bunch of wankers', 'strong', ['wankers']],
    ['he is a bastard to work for', 'strong', ['bastard']],
    ['total dickhead move', 'strong', ['dickhead']],
    ['don\'t be a dick to the ward clerk', 'strong', ['dick']],
    ['Bitch please, I\'ve been up 26 hours', 'strong', ['Bitch']],
    ['the cunt parked in the ambulance bay again', 'severe', ['cunt']],
    ['motherfucking lanyards', 'severe', ['motherfucking']],
    ['what a cyberfck of a login page', 'strong', ['cyberfck']],
    // short forms
    ['WTF is going on with the residency match', 'strong', ['WTF']],
    ['ffs not again', 'strong', ['ffs']],
    ['STFU about resilience', 'strong', ['STFU']],
    ['lmfao the pager', 'strong', ['lmfao']],
    // masked, spaced, swapped
    ['what the actual f***', 'strong', ['f***']],
    ['Holy sh*t we got there', 'strong', ['sh*t']],
    ['sh!t day', 'strong', ['sh!t']],
    ['this is bullsh1t', 'strong', ['bullsh1t']],
    ['f u c k cancer', 'strong', ['f u c k']],
    ['f.u.c.k. winter', 'strong', ['f.u.c.k']],
    ['fvck the parking', 'strong', ['fvck']],
    ['phuck this', 'strong', ['phuck']],
    ['fսck? no: fuсk with a Cyrillic letter', 'strong', ['fuck']],
    ['a$$hole of a printer', 'strong', ['a$$hole']],
    ['b####es at the front desk', 'strong', ['b####es']],
    ['#fuckcancer', 'strong', ['fuckcancer']],
    // obscene remarks
    ['the new rep can suck my stethoscope', 'strong', ['suck my']],
    ['nice tits on the night nurse', 'strong', ['nice tits']],
    // Malay and Spanish
    ['pukimak betul sistem ni', 'severe', ['pukimak']],
    ['sial la on call lagi', 'strong', ['sial']],
    ['joder qué guardia', 'strong', ['joder']],
    ['puta madre otra guardia sin dormir', 'strong', ['puta madre']],
  ])('flags %s', (text, kind, words) => {
    const found = breaches(text);
    expect(found.map((breach) => breach.words)).toEqual(words);
    expect(new Set(found.map((breach) => breach.kind))).toEqual(new Set([kind]));
    expect(found.every(({ unsure }) => !unsure)).toBe(true);
  });

  it.each([
    // anatomy, disease, drugs, abbreviations
    'PRN haloperidol, SOB on exertion, anal tone normal',
    'Anal fissures are very treatable. Talk to your GP.',
    'Fuchs dystrophy talk at 5, fucidin cream in the cupboard',
    'she has acanthosis nigricans and a positive Dick test',
    'FK506 levels are high, fucosyltransferase is not',
    'he got a cock-up splint for his radial nerve palsy',
    'skin prick testing clinic is full, bring a finger prick device',
    'the pussy discharge from the wound grew staph',
    'HPV risk with cunnilingus is worth a question in the history',
    'sialic acid, sialolith, sialadenitis',
    'BS present, NG tube feeds, TF 60 ml/h, BJ protein negative',
    'masturbation, ejaculation and orgasm are normal words in clinic',
    'Penis, vagina, vulva, rectum: say the words, parents.',
    // names and places
    'Scunthorpe General is hiring',
    'Dr Dick Harris gives a great lecture on cockayne syndrome',
    'Dr Cumming and Dr Dickson are on call',
    'Harshita and Ishita passed their finals',
    'Niger and Nigeria report cholera',
    // ordinary words that hold others
    'Hancock, cocktail, peacock, cockroach, assess, classic, bass',
    'magna cum laude baby!!',
    'titrate the titre, tit for tat',
    'blue tits at the feeder again',
    'The cook made shiitake and shitake soup',
    'My count: 46 bleeps, one country, no account',
    'garden hoe for sale',
    'The battery died, so fill a bucket, drink a coke and finish the puzzles',
    'saya cuma nak tanya, dik, klinik buka pukul berapa',
    'C50.9 is the code and A4417752 my old passport',
    // mild, left alone on purpose
    'holy crap that was close',
    'damn, what a week',
    'bloody hell the parking',
    'pissed off with the rota',
    'pain in the ass prior auth',
    // titles
    'Reading "The Subtle Art of Not Giving a F*ck" on my post-nights day off',
    'Everyone in leadership should read The No Asshole Rule by Robert Sutton',
  ])('allows %s', (text) => {
    expect(breaches(text).map(({ words }) => words)).toEqual([]);
  });

  it.each([
    'got called a stupid bitch by a visitor tonight',
    'a patient told the nurse "fuck off" and she smiled',
    'Stop calling colleagues bitches',
  ])('tells what is reported quietly: %s', (text) => {
    expect(breaches(text).map(({ unsure }) => unsure)).toEqual([true]);
  });
});
