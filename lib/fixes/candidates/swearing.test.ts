import { describe, expect, it } from 'vitest';
import { check } from '../../checking/check.ts';
import { parseDraft } from '../../draft/draft.ts';
import { bundledPacks } from '../../policies/bundled.ts';
import { demandsInForce } from '../../policies/in-force.ts';
import { RULE_BOOK } from '../../rules/book.ts';
import { proposeFixes } from '../propose.ts';

const demands = demandsInForce(bundledPacks(['sermo'], RULE_BOOK).packs, [], RULE_BOOK, { strictness: 'standard', host: '' });

function texts(text: string, rule: string): string[] {
  const draft = parseDraft({ id: 'd', text });
  return proposeFixes(draft, check(draft, demands), demands).filter((fix) => fix.rule === rule).map((fix) => fix.text);
}

describe('fixes for swearing', () => {
  it.each([
    ['Who the fuck dumped a fridge in my creek', 'Who dumped a fridge in my creek'],
    ['Fucking car park again', 'Car park again'],
    ['That was fucking brilliant, all of you', 'That was brilliant, all of you'],
    ['Holy shit, we won. What a night', 'We won. What a night'],
    ['Had a fucking awful night on call', 'Had an awful night on call'],
    ['wtf is a Bland-Altman and why is it due at nine', 'what is a Bland-Altman and why is it due at nine'],
    ['Oh for fuck\'s sake, another form about the toaster.', 'Oh for goodness’ sake, another form about the toaster.'],
    ['Nobody gives a shit about the night rota', 'Nobody cares about the night rota'],
    ['The new rota is such bullshit, I counted', 'The new rota is such nonsense, I counted'],
    ['Monday was a shitty day and I want soup', 'Monday was a bad day and I want soup'],
    ['who tf finished my noodles in the mess', 'who finished my noodles in the mess'],
    ['Short one tourniquet and one will to live. ffs.', 'Short one tourniquet and one will to live.'],
    ['Penat macam babi hari ni, esok cuti', 'Penat sangat hari ni, esok cuti'],
    ['Otra guardia de mierda y mañana más', 'Otra guardia horrible y mañana más'],
    ['¿Quién coño ha movido la cafetera?', '¿Quién ha movido la cafetera?'],
  ])('%s', (text, expected) => expect(texts(text, 'profanity')).toContain(expected));

  it('offers nothing where no plain word is sure to fit', () => {
    expect(texts('The consultant went off like a cunt on wheels', 'profanity')).toEqual([]);
    expect(texts('Scunthorpe General can kiss my arse, forty minutes on hold', 'profanity')).toEqual([]);
  });

  it('takes the sentence out where something else is said', () => {
    expect(texts('What a night that was on call. I can kiss my arse goodbye.', 'profanity')).toEqual(['What a night that was on call.']);
    expect(texts('Buenas noches a todos y a todas. Esta mierda de turno no acaba', 'profanity')[0]).toBe('Buenas noches a todos y a todas. Este horror de turno no acaba');
  });
});

describe('fixes for an insult', () => {
  it.each([
    ['You are wrong, you idiot. Read the trial first', 'You are wrong. Read the trial first'],
    ['Wash your hands, you animals', 'Wash your hands'],
    ['The idiot who designed our rota has never worked a night', 'The person who designed our rota has never worked a night'],
    ['Those clowns in billing lost my claim for lunch again', 'The people in billing lost my claim for lunch again'],
    ['My useless registrar left the list in the car', 'My registrar left the list in the car'],
    ['Some idiot parked across the ambulance bay again', 'Somebody parked across the ambulance bay again'],
    ['Los idiotas de recursos humanos perdieron mi nómina otra vez', 'Los de recursos humanos perdieron mi nómina otra vez'],
    ['El imbécil de mi jefe perdió la llave del office', 'Mi jefe perdió la llave del office'],
  ])('%s', (text, expected) => expect(texts(text, 'insult')).toContain(expected));

  it('takes the sentence out where no contempt is left behind', () => {
    expect(texts('It was a long day on the wards. Our intern is a complete moron.', 'insult')).toEqual(['It was a long day on the wards.']);
  });
});
