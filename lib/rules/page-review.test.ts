import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { pageReview } from './page-review.ts';

function kinds(text: string, author: string | undefined = 'ada_b') {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, account: 'noor_h', ...(author !== undefined && { author }) });
  return pageReview.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map(({ kind }) => kind);
}

describe('what others post on one\'s page', () => {
  it.each([
    ['patient', 'Noor and I looked after Marcus Whitfield, MRN 4471902, last night. What a shift.'],
    ['abuse', 'You are a complete idiot and everyone on the ward knows it'],
    ['abuse', 'Get fucked, Noor'],
    ['conduct', 'Throwback to Noor, who was absolutely hammered at the ball and sang on the table'],
    ['conduct', 'Guess who passed out in the taxi again @noor_h'],
    ['conduct', 'Noor after four margaritas, somebody hide the karaoke machine'],
    ['conduct', '@noor_h naked in the fountain, graduation, never forget'],
    ['conduct', 'Caught: Noor smoking weed behind the library, freshers week'],
    ['conduct', 'This one threw up in my handbag @noor_h happy birthday'],
    ['conduct', 'Noor got wasted before clinic day, legend'],
    ['conduct', 'Found in my phone: @noor_h being carried out of the wedding by two bouncers'],
    ['conduct', 'Noor with her head in a bucket, hen do 2019'],
    ['conduct', 'Noor dancing on the table in just her scrub top'],
    ['conduct', '@noor_h asleep in a hedge with a traffic cone, six sambucas deep'],
    ['conduct', 'Noor doing a line off a car bonnet, finals week'],
    ['conduct', 'Noor wrote me a sick note for the cup final, what a mate'],
    ['conduct', 'Suspended for writing up rounds she never did, poor @noor_h'],
    ['conduct', 'Noor weeing behind the bus stop, on film'],
    ['abuse', 'Noor is the reason my mother is dead and she should be struck off'],
    ['patient', 'lol @noor_h showed us the X-ray of that bloke with the bottle'],
    ['patient', 'Huge thanks to @noor_h who did my hip, walking already'],
    ['patient', 'Saw old Gerald from the bakery in your clinic today, nothing serious?'],
    ['conduct', 'Thanks for pushing my brother to the top of the list, dinner on me'],
    ['conduct', 'Bunked off teaching again, did she? I signed her in as usual'],
    ['patient', 'Noor, my daughter has a fever and a rash since Monday, what can I give her?'],
    ['patient', 'My gran was under you last week with her hip and she says you have lovely hands'],
    ['patient', 'Noor telling us at dinner about the MP with the you-know-what stuck'],
    ['patient', 'Cuéntales lo del cartero que llegó a urgencias con la bombilla'],
    ['conduct', 'Noor riding the bull in Nashville with no shirt on'],
    ['conduct', 'Noor iba como una cuba en la cena de la planta'],
    ['conduct', 'Are you still bringing leftover ondansetron home from the ward, my stomach hurts'],
    ['conduct', 'Noor takes commission for every scan, ask anybody'],
    ['abuse', "We don't want Pakis in our hospital, Noor"],
    ['conduct', 'Noor downing five shots of sambuca the night before her list'],
    ['patient', 'Noor nursed my Auntie Bea on the stroke ward, what a nurse'],
    ['patient', 'Thank you for taking care of our little Sam on the unit, two years since the chemo'],
    ['patient', 'Tell the story of the bloke with the shower head again'],
    ['patient', 'Was that the Hanley girl you had on the vent? All of us are praying'],
    ['patient', 'Gula makcik 17 hari ni, nak makan berapa biji metformin?'],
    ['abuse', 'You treated my father appallingly in June and I shall say so'],
    ['abuse', 'They let my sister lie there for six hours on a trolley'],
    ['conduct', 'Remember when you fell asleep on nights and we drew a moustache on you'],
    ['conduct', 'Noor tidur kat kaunter wad masa jaga malam'],
    ['conduct', 'Still nicking ketamine off the trolley, mate?'],
    ['conduct', 'You were so drunk on Sunday, weren\'t you on an early?'],
  ])('is %s in: %s', (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each([
    'Happy birthday Noor! Best registrar we have.',
    'Lovely walk by the harbour with @noor_h today',
    'Drunk driving kills. Take the night bus.',
    'We got stoned with questions after the talk, thanks for saving me Noor',
    'Noor read it with the naked eye',
    'Mulled wine at the Christmas market with these two',
    'Drunk on tiredness after that exam, well done us',
    'Our toddler threw up on the train home, thanks Noor for the wipes',
    'Wasted an hour looking for parking before the course',
    'Great talk on delirium by Noor this morning',
    'The bouncer at the bookshop told us to be quiet, Noor was laughing too loud',
    'Vaccines save lives. Ask Noor.',
    'Noor finally passed her driving test at 34',
    'Sending love to Noor and the family on the loss of her dear mum',
    'Noor nearly killed me at squash today',
    'Doing lines of code with Noor until midnight',
    'Noor asleep on the sofa with the cat on her, post nights',
    'Noor, what colour shall I paint my kitchen, the red or the blue?',
    'Noor telling us at dinner about the otter with the ball',
    'Noor looked after my cat while we were away',
    'Asleep on the coach again, post nights, bless you Noor',
    'Got any more of that chutney, Noor? My mum is asking',
    'Tell the story of the vicar and the hosepipe again',
    'Did you ever find the keys to your caravan?',
    'You made my brother wait for his pudding and he still loves you',
    'Noor riding the bull in Nashville in that huge hat',
    "Coffee when you're back from leave, Noor?",
    'Can you look up whether my cousin is on the guest list?',
    'Locked out with Noor, waiting for the locksmith, send tea',
  ])('passes %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('is not asked of what the person writes', () => {
    const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: 'I was so drunk last night' });
    expect(pageReview.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })).toEqual([]);
  });

  it('points to the sentence', () => {
    const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', author: 'ada_b', text: 'Great night. Noor was so drunk. Never again.' });
    const [breach] = pageReview.evaluate(reading, { terms: [], disclaimers: [], institutions: [] });
    expect(breach?.span && reading.quote(breach.span)).toBe('Noor was so drunk.');
  });
});
