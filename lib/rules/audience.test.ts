import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { audience } from './audience.ts';

const NOTHING = { terms: [], disclaimers: [], institutions: [] };

function breaches(draft: Partial<Draft>) {
  return audience.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: '', ...draft }), NOTHING);
}

const STORY = 'My patient coded twice tonight and walked out of the unit a week later.';

describe('audience', () => {
  it.each(['connections', 'group', 'private'] as const)('says that %s are no shelter for a patient', (audience_) => {
    expect(breaches({ text: STORY, audience: audience_ })).toEqual([{ kind: 'no-shelter', span: null }]);
  });

  it('says that everyone will see what is the poster\'s own', () => {
    const [found] = breaches({ text: 'New flat! Letters to me at 14 Orchard Lane, Leeds LS6 2AB from Monday.', audience: 'public' });
    expect(found).toMatchObject({ kind: 'everybody' });
    expect(found?.span).not.toBeNull();
  });

  it('says that everyone will see what is about a patient', () => {
    expect(breaches({ text: STORY, audience: 'public' })).toMatchObject([{ kind: 'everybody', span: { start: 0 } }]);
  });

  it('takes the word of the rules about patients as they were weighed with the text as a whole', () => {
    const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: 'Long night.', audience: 'group' });
    const told = ({ id }: { readonly id: string }) => (id === 'patient-case' ? [{ kind: 'likely', span: { start: 0, end: 11 } }] : []);
    expect(audience.evaluate(reading, NOTHING)).toEqual([]);
    expect(audience.evaluate(reading, { ...NOTHING, told })).toEqual([{ kind: 'no-shelter', span: null }]);
  });

  it.each([
    ['told in a friend\'s words', 'Look at this scan from the man two doors down from your aunt, he went home with a new hip and no idea.'],
    ['one of mine', 'One of mine has stopped eating since her dog died, 82 and stubborn. Would you send the crisis team?'],
    ['by the hour', "My two o'clock has told me the same joke since 2019 and I laugh each time."],
    ['by what befell them', 'She coded twice in the lift and woke up asking for a lemonade.'],
    ['by age', "she's 17, parents say no, court at two. Has anyone done this?"],
    ['a client of ours', 'A client of ours disclosed abuse on Monday and I keep turning it over.'],
    ['as one whom nobody will know', "Nobody will guess who she is: forty, a judge, and it is in both lungs."],
    ['as the arrest', 'The lad from the bike shop was the arrest that came in at four.'],
    ['in Spanish', 'Hoy he visto en consulta a la panadera, y no es buena noticia.'],
    ['by the news that was broken', "Told your uncle's tenant today that the lump is what we feared."],
    ['on the list', 'Your old piano teacher is on my list tomorrow, both knees.'],
    ['by the hour of the admission', 'My 0700 admit coded before anyone had drawn the labs.'],
    ['as what is upstairs', "Mine's upstairs with GI now, and the parents are saints."],
    ['as one whom staff treated', 'The girl we transplanted in spring has joined the school choir.'],
    ['as one of the clients', 'One of my clients used to mend watches and now cannot find his own sleeve.'],
    ['in the chair', 'Guess what, your old flatmate was in my chair this morning. Six fillings.'],
    ['by age in Spanish', 'Duda para el grupo: varón de 41, tercera trombosis en urgencias, analítica normal. ¿Qué pediríais?'],
    ['by the news in Spanish', 'Hoy le dije a una madre que su hija no va a volver a andar.'],
    ['in our waiting room', 'Our old maths teacher was in my waiting room this morning, and it is not good.'],
  ])('hears of a patient without the word: %s', (_what, text) => {
    expect(breaches({ text, audience: 'group' })).toEqual([{ kind: 'no-shelter', span: null }]);
  });

  it.each([
    ['by age and sex', "F, 71, T2DM, eGFR 52 to 31 in four months, new nodules on CT. Thoughts?"],
    ['by age and what befell them', "Cried in the linen cupboard. Two years old, drowned in a garden pond, and his sister kept asking me when he'd wake up."],
    ['by what they came for', 'The headteacher was in for detox this week.'],
    ['by what they have', 'Our anorexia girl has started hiding butter in her bra again.'],
    ['in Malay', 'Budak 4 tahun masuk tadi, kena dera bapa tiri.'],
    ['as a neighbour in Spanish', 'Tu vecino del tercero vino anoche a urgencias, otra vez borracho.'],
  ])('hears of a patient in shorthand: %s', (_what, text) => {
    expect(breaches({ text, audience: 'group' })).toEqual([{ kind: 'no-shelter', span: null }]);
  });

  it.each([
    'Two years old, renovated kitchen, five minutes to the ward. Message me.', 'Watched a documentary about a man in a coma who woke up speaking French.',
    'Rule 4: no adverts. Rule 5: no adverts, Darren.', 'Who has started calling the new rota Brenda, and why?',
    'Dad was in for a scan, all clear, home for soup.', 'F1 starters, a tip: bring your own pen.',
  ])('hears none in: %s', (text) => {
    expect(breaches({ text, audience: 'group' })).toEqual([]);
  });

  it('takes no room for somebody in it where nothing else tells of one', () => {
    const draft = { id: '1', revision: 0, site: 'x', surface: 'post', audience: 'group' } as const;
    const heardOf = (text: string) => audience.evaluate(new Reading({ ...draft, text }), { ...NOTHING, told: () => [] });
    expect(heardOf('Anyone from days want the leftover cake? It is in side room C, behind the linen.')).toEqual([]);
    expect(heardOf('The twins in side room C both latched tonight.')).toHaveLength(1);
  });

  it.each([
    'Two weeks of sun from tomorrow, and the house is all locked up.', 'Off till the 19th, nobody home but the goldfish!', 'A fortnight in Lisbon, house sitting empty.',
  ])('says that everyone will see that nobody is at home: %s', (text) => {
    expect(breaches({ text, audience: 'public' })).toMatchObject([{ kind: 'everybody' }]);
  });

  it.each([
    'Seventeen rounds of chemo and I did them in odd socks.', "Held my own mum's hand all afternoon until she went at six.",
    'Took the dog to the beach for the first time since February. He ate the grass.',
    'Mi abuela cumple noventa y uno en marzo y me gana al ajedrez.',
    'My mother-in-law beat me at chess again. She is 91.', 'Some days this job breaks your heart, and some days it hands it back.',
  ])(
    'is silent about life beside the ward: %s', (text) => {
      expect(breaches({ text, audience: 'connections' })).toEqual([]);
    });

  it('is silent about a clinic\'s own number', () => {
    expect(breaches({ text: 'Call the clinic on 03-2161 0000 to book a flu jab, weekdays nine to five.', audience: 'public' })).toEqual([]);
  });

  it('is silent where the page does not say who will see it, and where nothing is at stake', () => {
    expect(breaches({ text: STORY })).toEqual([]);
    expect(breaches({ text: STORY, audience: 'connections', audienceSure: 'guessed' })).toEqual([]);
    for (const audience_ of ['public', 'connections'] as const) expect(breaches({ text: 'Rota is out.', audience: audience_ })).toEqual([]);
  });

  it('is silent in private messages, which are private by nature', () => {
    expect(breaches({ text: STORY, audience: 'private', surface: 'message' })).toEqual([]);
  });

  it.each([
    'Ten days in Corfu from Friday, all four of us, no phones.',
    'If you notice lights on at ours next week, it is the burglars.',
  ])('says that everyone will see that nobody is at home: %s', (text) => {
    expect(breaches({ text, audience: 'public' })).toMatchObject([{ kind: 'everybody' }]);
  });

  it.each([
    'My secretary can be reached on 0113 496 0200 for clinic letters.',
    'Ten days in Corfu were lovely. All four of us are burnt.',
  ])('says nothing of an office number or a journey that is over: %s', (text) => {
    expect(breaches({ text, audience: 'public' })).toEqual([]);
  });
});
