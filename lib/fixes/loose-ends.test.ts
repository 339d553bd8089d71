import { describe, expect, it } from 'vitest';
import { applyEdits } from '../draft/span.ts';
import { isBroken } from './joints.ts';
import { removal, withLabel } from './tidy.ts';

/** Takes words out as a fix does. */
function broken(text: string, words: string): boolean {
  const start = text.indexOf(words);
  const edits = [removal(text, { start, end: start + words.length })];
  return isBroken(text, applyEdits(text, edits), edits);
}

describe('what words that go leave behind', () => {
  it.each([
    ['a label', 'old notes for hosp no K448120, anyone?', 'K448120'],
    ['letters that announce', 'Held at the border with PESEL 44051401458, poor man', '44051401458'],
    ['a verb that ends in it', 'Her card ends 6613 and she knew it', '6613'],
    ['whom to write to', 'names to ward.clerk@example.org pls', 'ward.clerk@example.org'],
    ['what "its" tells of', 'use the old keypad its 4471 and push', '4471'],
    ['what a note says', 'the tag says jo.roe@example.org on the back', 'jo.roe@example.org'],
    ['whom one rings', 'Stop ringing 0161 496 0182 at night', '0161 496 0182'],
    ['what is told of it', 'Please ring 0161 496 0182, that\'s my sister', '0161 496 0182'],
    ['whose it is', 'the code is the name of my dog', 'name'],
    ['empty quotation marks', 'the wifi is "perogies4ever" on every floor', 'perogies4ever'],
    ['a part of a number', 'the claim NHSR/22/88104 was refused', '22'],
    ['the last letters of a number', 'licence found, GREEN 660415 J99PG 4K, in the lift', 'GREEN 660415 J99PG'],
    ['a mark that points', 'new address at last: j.roe@example.org 💍', 'j.roe@example.org'],
    ['a code', 'someone water the baskets, side gate code 2580', '2580'],
    ['what is told of a noun', 'Long day. The professor who called me a cleaner is trending', 'The professor'],
    ['whom it is the same as', 'is that the same Johnjoe had the stitches', 'Johnjoe'],
    ['a preposition', 'We talked until we were over Crete. I kept the bottle.', 'Crete'],
    ['a verb without its day', 'a chap, admitted 2 February, still with us', '2 February'],
    ['the head of the next sentence', 'Years in that apartment. I raised two boys there', 'apartment. I'],
    ['what a colon led to', 'write to me here: ros@example.org before Friday', 'ros@example.org'],
    ['a Spanish article', 'El wifi es Clinica y la clave Jalapeno, no la den', 'clave Jalapeno'],
    ['a sign', 'claim # CLM-20448171 denied again for my man', 'CLM-20448171'],
    ['"is always"', 'The code is always 1234. Everywhere.', '1234'],
    ['"for"', 'can someone chase the scan for mrn 5529301 im in theatre', 'mrn 5529301'],
    ['whom queries go to', 'it takes four minutes, queries to jo@example.org thanks', 'to jo@example.org'],
    ['an adjective', 'lol new cell 614-555-0139, delete the other one', 'cell 614-555-0139'],
    ['a verb without its subject', 'Hello. K2219084 expires in May and I cried', 'K2219084'],
  ])('%s: %s', (_what, text, words) => expect(broken(text, words)).toBe(true));

  it.each([
    ['ring me on 07700 900123 after six', 'on 07700 900123'],
    ['My badge number (4471) is still wrong', '(4471)'],
    ['old MRN 00482 on a wet paper stuck to my shoe', '00482'],
    ['call my husband 019 774 2231 or bring it to the desk', '019 774 2231'],
    ['Call 07700 900123 on Friday.', '07700 900123'],
    ['She came in from Leeds and the bed was cold', 'from Leeds'],
    ['He is chipped. 4 Quarry Road. That is the house with the dog.', '4 Quarry Road.'],
  ])('%s: %s can go', (text, words) => expect(broken(text, words)).toBe(false));
});

describe('a label', () => {
  it.each([
    ['sign in with kaunter1, pass Melaka@75, and keep it', 'Melaka@75', 'sign in with kaunter1 and keep it'],
    ['Wallet found, SSN ending in 4471, thank you all', '4471', 'Wallet found, thank you all'],
  ])('goes along: %s', (text, words, expected) => {
    const start = text.indexOf(words);
    expect(applyEdits(text, [removal(text, withLabel(text, { start, end: start + words.length }))])).toBe(expected);
  });
});
