import { describe, expect, it } from 'vitest';
import { told } from '../../tests/tools/told.ts';
import { offTopicReply } from './off-topic-reply.ts';

const toldIn = (replyTo: string, text: string) => told(offTopicReply, text, { replyTo, surface: 'reply' });

const BLOCKS = 'What do you all use for ankle blocks in patients on apixaban? Ours keep oozing.';
const STATINS = 'New data on statins in people over eighty, worth a read before clinic.';

describe('off-topic-reply', () => {
  it.each([
    ['says so itself', BLOCKS, 'Unrelated, but can we talk about the car park charges at the new site?'],
    ['shares nothing and answers nothing', STATINS, 'My campaign for treasurer of the golf club needs volunteers to hand out leaflets on Saturday.'],
    ['sells', STATINS, 'I sell embroidered scrubs, 20% off with code ADA20, DM me to order.'],
    ['speaks of another field of life', BLOCKS, 'Does anybody know a good plumber near the harbour? Kitchen ceiling came down at the weekend.'],
    ['says that something else matters', STATINS, 'Forget that, the real scandal is what the council is doing to the cycle lanes on Station Road.'],
    ['tells of its own day', STATINS, 'Three fences down in the storm, and the trampoline is in the neighbour\'s pear tree.'],
    ['asks everybody for something else', BLOCKS, 'Has anybody got two spare tickets for the rugby on Sunday?'],
    ['offers lessons of its own', BLOCKS, 'Drum lessons for all ages, the first one free, studio behind the station.'],
    ['calls to a cause of its own', STATINS, 'Please all write to your MP about the village library, there is a letter ready to copy.'],
    ['asks of a treatment under a post of something else', 'Our clinic dog retires today after nine years.', 'What antibiotic do you use for cat bites these days?'],
    ['takes up a quarrel from elsewhere', STATINS, 'To the person who blocked me in the other thread: I have not forgotten.'],
    ['speaks of states', STATINS, 'Free Palestine. None of you says a word and we all see that.'],
    ['bids them to something of its own, with words of work', STATINS, 'I run a company for scrubs, use code NIGHT15 on all orders.'],
    ['says that it has found the right moment', STATINS, 'While I have you all here: my brother opens his bakery on Saturday.'],
    ['speaks from a soapbox', BLOCKS, 'The state of this country. Whoever wins, I just hope they close the border.'],
    ['comes with an errand of its own', STATINS, 'Which laptop should I buy for my studies? Budget 600.'],
    ['is about having been banned', BLOCKS, 'My last thread got deleted by the mods and nobody will tell me why.'],
    ['comes with a pitch', STATINS, 'On another note, our software writes your letters for you. Message me for a free demo.'],
    ['speaks of what nobody is said to talk about', STATINS, 'Can I just point out that the ferry contract is a disgrace and nobody says a thing.'],
    ['turns in Malay', BLOCKS, 'Tukar topik, siapa nak beli tiket konsert hujung minggu?'],
  ])('is told of a reply that %s', (_what, replyTo, text) => {
    expect(toldIn(replyTo, text)).toHaveLength(1);
  });

  it.each([
    ['speaks of the theme in no word of the post', 'Dengue cases are climbing again in the valley.', 'My whole street was fogged twice, and three neighbours were admitted.'],
    ['means what the post named', 'Blood donation drive on Saturday, O negative badly needed.', 'Can\'t, they deferred me until spring. My husband will come instead.'],
    ['answers in the same words', BLOCKS, 'We wait a day after apixaban, then block under ultrasound.'],
    ['answers in other words', STATINS, 'This is what I tell my own grandfather, and he still refuses every tablet he is offered.'],
    ['says what one does oneself', BLOCKS, 'I ask the haematology registrar first, then wait a day and take the small needle.'],
    ['ends the sentence of the post', STATINS, 'Because nobody over eighty was let into the big trials, and the few who were had no kidneys to speak of.'],
    ['sets itself beside it', BLOCKS, 'Half my list lives an hour out, and there are four chairs for ninety of them after the needle.'],
    ['answers with a thing of everyday life', 'Tips for surviving a 24-hour call?', 'Football socks, cold pizza, and never sit on a bed you are not going to sleep in.'],
    ['ends in a word for turning', BLOCKS, 'Just ring the acute pain nurse, she is up on the ward anyway.'],
    ['calls to the cause of the post', 'The petition to keep the maternity unit open closes tonight.', 'Do write to your MP as well, ours answered within a day and asked good questions.'],
    ['tells a tale that was asked for', 'What is the pettiest thing that makes your day better?', 'Hiding the last chocolate yoghurt behind the teapot.'],
    ['asks the one who is answered', 'Housemanship posting results are out today!', 'Which hospital are you at?'],
    ['is a short reaction', STATINS, 'Needed this today!'],
    ['thanks at length', STATINS, 'Thank you, I have been looking for something to show my trainees since the summer course.'],
    ['answers a post of hardly a word', 'Discuss.', 'Parking charges at the new site went up again on Monday without any notice.'],
  ])('is not told of one that %s', (_what, replyTo, text) => {
    expect(toldIn(replyTo, text)).toEqual([]);
  });

  it('is not told of a post that answers nothing', () => {
    expect(told(offTopicReply, 'Unrelated, but can we talk about the car park charges?')).toEqual([]);
  });

  it('is told of one that goes on where its writer was asked to leave', () => {
    expect(toldIn('Please start your own thread, this one is about sepsis.', 'Why? The rota is a scandal and I will say so here.')).toEqual(['']);
  });
});
