import { expect, it } from 'vitest';
import type { Draft } from '../../draft/draft.ts';
import { Reading } from '../reading.ts';
import { staysThoughAsked } from './asked-to-leave.ts';

const stays = (replyTo: string, text: string) => staysThoughAsked(new Reading({ id: '1', revision: 0, site: 'x', surface: 'reply', text, replyTo }));

it.each([
  ['This thread is about sepsis bundles. Please start your own thread.', 'No, people need to hear what the trust did to the car park.'],
  ['You were asked to leave twice, stop hijacking this.', 'One last thing about my cousin\'s case then.'],
  ['Please take it elsewhere.', 'Why should I? It is a free country and the rota is a scandal.'],
  ['Kindly leave this group.', 'I will say what I want about the committee.'],
  ['Could you stop commenting on my posts', 'Only once you answer me about the exam board'],
  ['This isn\'t the place for that, sorry.', 'It is exactly the place, and another thing, the parking is worse.'],
  ['Sila buat post sendiri ya, jangan hijack thread ni.', 'Alah, sikit je pun nak tanya pasal elaun.'],
  ['Abre tu propio hilo, por favor.', 'Pero es que lo del sindicato nos afecta a todos.'],
])('is true where "%s" is answered "%s"', (replyTo, text) => expect(stays(replyTo, text)).toBe(true));

it.each([
  ['takes the word', 'Please start your own thread for this.', 'Sorry, will do. Moved it.'],
  ['takes it in Malay', 'Buat post lain ya.', 'Maaf, saya padam.'],
  ['is asked for a comment', 'Please leave a comment with your favourite mnemonic.', 'Some say marry money, but my brother says big brains matter more.'],
  ['answers a post on leaving work', 'Five of our nurses were asked about why they leave.', 'Ours leave for the rota, never for the pay.'],
  ['answers on sick leave', 'How do you ask for leave in your first month?', 'In writing, with the dates, and before the rota is out.'],
  ['answers advice to a new member', 'You could start a new habit: write one line after each list.', 'I do it on the train, it keeps me honest.'],
])('is false where it %s', (_what, replyTo, text) => expect(stays(replyTo, text)).toBe(false));

it('is false where nothing is answered', () => {
  expect(staysThoughAsked(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text: 'Please leave this group.' }))).toBe(false);
});

const inThread = (draft: Partial<Draft>) => staysThoughAsked(new Reading({ id: '1', revision: 0, site: 'x', surface: 'reply', text: '', ...draft }));

it('is true where one was asked by name earlier in the thread', () => {
  const thread = ['Sepsis bundles: what works?', '@ada_b please start your own thread for the parking.'];
  const draft = { text: 'And the barrier was broken again on Friday.', replyTo: 'Ours gives the first dose in triage.', thread };
  expect(inThread({ ...draft, account: '@Ada_B' })).toBe(true);
  expect(inThread({ ...draft, account: '@noor_h' })).toBe(false);
  expect(inThread(draft)).toBe(false);
});

it('is false where somebody else was asked by name', () => {
  const draft = { text: 'Quite. We give the first dose in triage.', replyTo: '@ada_b please take it elsewhere, this is about sepsis.' };
  expect(inThread({ ...draft, account: '@noor_h' })).toBe(false);
  expect(inThread({ ...draft, account: '@ada_b' })).toBe(true);
});
