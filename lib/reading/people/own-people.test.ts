import { expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { isOfOwnPeople } from './own-people.ts';

const own = (text: string) => isOfOwnPeople(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }));

it.each([
  ['kin behind a word on who may read it', 'Locked for a reason. My little brother got sober and drove four hours to show me the coin.'],
  ['kin in Malay', 'Kawan saja yang nampak. Anak saya tidur sampai petang.'],
  ['kin in Spanish', 'Solo para vosotros. Mi sobrina canta en el coro.'],
  ['who brings the pizza', 'He apologized to me for the cold box, best pizza guy ever.'],
  ['who lives next door', 'The little girl from next door taped a drawing to our mailbox.'],
  ['who stood in the queue', 'A bloke in the queue told me his whole life and then paid for my tea.'],
])('is true of %s', (_what, text) => expect(own(text)).toBe(true));

it.each([
  ['a mother in labour', 'Mum was twenty-two and calmer than the porter.'],
  ['somebody who works in town and is in care', 'The pizza guy from Sunday is a patient on our ward now.'],
  ['one whose trade is told', 'Just told a bus driver he has MS. He asked who would feed his pigeons.'],
])('is false of %s', (_what, text) => expect(own(text)).toBe(false));
