import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../draft/span.ts';
import { isBroken } from './joints.ts';

/** Puts `put` in place of `words`. */
function broken(text: string, words: string, put: string): boolean {
  const start = text.indexOf(words);
  const edits: Edit[] = [{ start, end: start + words.length, text: put }];
  return isBroken(text, applyEdits(text, edits), edits);
}

describe('a change that does not read', () => {
  it.each([
    ['stayed with his sister Winnie in Kettering', 'sister Winnie', 'a colleague'],
    ['For the survey write to tan@example.com or DM me.', ' tan@example.com', ''],
    ['Find us at 9 Orchard Terrace, Saturday from ten.', '9 Orchard Terrace, ', ''],
    ["to whoever's texting me from (747) 555-0126, sir", ' (747) 555-0126', ''],
    ['I won\'t give my work one, use tan@example.com', ' tan@example.com', ''],
    ['Big congratulations to Roy Pelletier!', 'Roy Pelletier', 'somebody'],
    ['And Mr Desai, who writes so well', 'Mr Desai', 'somebody'],
    ['Lost my patient. Raymond. He asked for a mint.', 'Raymond', 'My patient'],
    ['He had it at Redhill Children\'s.', 'at Redhill', 'in our region'],
    ['Took blood from the Bishop of Clonard.', 'Clonard', 'our region'],
    ['bed 11 has proposed and bed 12 is jealous', 'bed 12 ', ''],
    ['We called you, Mr Alder, and you hung up.', 'Mr Alder', 'my patient'],
    ['Don Anselmo, mi paciente de 92 años, me ha regalado su reloj.', 'Don Anselmo', 'Mi paciente'],
    ['yang meninggal 3 Mac lepas', '3 Mac', 'baru-baru ini'],
    ['The obs reg Tariq delivered a breech', 'Tariq', 'my patient'],
    ['They run for us on 21 April.', 'April', 'my patient'],
    ['Send abstracts to feldman@example.com by noon', ' feldman@example.com', ''],
    ['Our night sister, the one with the motorbike, ate my sandwich.', 'Our night sister, the one with the motorbike', 'A colleague'],
    ['Her passport is 533104882, found in the tray.', ' passport is 533104882', ''],
    ['Login: simuser / Dummy2024! have fun', 'simuser', ''],
    ['My patient\'s wedding is on 14 June and I\'m invited.', ' on 14 June', ''],
    ['This one\'s called Kwame. We gave him a pillow.', 'Kwame', 'my patient'],
    ['Text me on 07700 900412 or ring the ward.', ' 07700 900412', ''],
    ['He kept bees. Somewhere near Totnes.', ' near Totnes', ''],
    ['Tonight\'s admission: 31, found in a caravan.', 'Tonight', ''],
    ['My patient wrote to say that Alfie is home.', 'Alfie', 'my patient'],
    ['Iconic behaviour, Janine.', 'Janine', 'my patient'],
    ['What a party for our very own Mr Tan', 'own Mr Tan', 'my own patient'],
    ['Remember that "frequent flyer" Tony was right', 'Tony', 'my patient'],
    ['I took care of Mayor Tillman\'s wife last night.', 'Tillman', 'my patient'],
    ['Mahimbing ang tulog ng Pasko', 'Pasko', 'pesakit saya'],
    ['My lovely mum-to-be Natasha had her baby.', 'Natasha', 'my patient'],
  ])('%s without %s', (text, words, put) => expect(broken(text, words, put)).toBe(true));

  it.each([
    ['Hoy visité a María López en la cama 4.', 'María López', 'mi paciente'],
    ['He\'s in Ward 12 and not going home.', 'in Ward 12', 'on the ward'],
    ['She\'s flying in from Gdynia tonight.', ' from Gdynia', ''],
    ['Meet Cornelius. Last Friday he went home.', 'Cornelius', 'my patient'],
    ['Last Friday Cornelius went home.', 'Cornelius', 'my patient'],
    ['I told Mrs Lim that it was clear.', 'Mrs Lim', 'my patient'],
    ['He came in from Leeds and slept.', ' from Leeds', ''],
    ['I told her in bed 4.', ' in bed 4', ''],
    ['Naps help.', 'Naps help.', 'Naps help. https://example.org/naps'],
  ])('%s: %s can go', (text, words, put) => expect(broken(text, words, put)).toBe(false));
});
