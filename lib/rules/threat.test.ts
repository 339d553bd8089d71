import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { threat } from './threat.ts';

function breaches(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return threat.evaluate(reading, { terms: [], disclaimers: [], institutions: [] })
    .map(({ kind, span }) => [kind, span === null ? '' : reading.quote(span)]);
}

describe('threat', () => {
  it.each([
    ['If he comes back I will stab him with his own pen', 'violence', 'I will stab him'],
    ['somebody should break his legs', 'violence', null],
    ['that lawyer deserves a beating', 'violence', 'lawyer deserves a beating'],
    ['the senator should be strung up', 'violence', null],
    ['I\'ve got a gun with your name on it', 'violence', null],
    ['shoot up that clinic', 'violence', null],
    ['aku tumbuk kau nanti', 'violence', 'aku tumbuk kau'],
    ['te voy a matar', 'violence', null],
    ['hope they get covid and choke', 'wish', null],
    ['ojalá se muera', 'wish', null],
    ['go kill yourself', 'wish', 'kill yourself'],
    ['watch your back on Friday', 'veiled', 'watch your back'],
    ['we know where you live', 'veiled', null],
    ['be a shame if something happened to that new car of yours', 'veiled', 'shame if something'],
    ['sleep with one eye open', 'veiled', 'sleep with one eye'],
    ['siap kau', 'veiled', 'siap kau'],
    ['sabemos dónde vives', 'veiled', 'sabemos dónde vives'],
  ])('flags %s', (text, kind, words) => {
    const found = breaches(text);
    expect(found.map(([sort]) => sort)).toContain(kind);
    if (words !== null) expect(found.map(([, quoted]) => quoted)).toContain(words);
  });

  it.each([
    // figures of speech
    'We wait for the bus outside the gate.',
    'Wait for the nurse outside the clinic.',
    'this rota is killing me',
    'shoot me a text when the bed is ready',
    'I\'d kill for a biscuit',
    'my reg will murder me if I lose the list',
    'we are going to beat the surgeons at football on Sunday',
    'whoever designed this form should be shot',
    // received, quoted, held against, denied
    'He said he would kill me if I called security',
    'A man shouted "I know where you live" at our receptionist',
    'Telling a nurse to watch her back is not ok',
    'I would never hurt a patient',
    'got told to go kill myself by a stranger today',
    // medicine and care
    'watch your back when you lift',
    'Mate check your brakes before you head over, and your spare',
    'Untreated sepsis will kill you within days',
    'If you hit your head on blood thinners, get seen',
    'hope she gets the transplant',
    'In tonight\'s episode the surgeon says he will shoot the chief',
  ])('allows %s', (text) => {
    expect(breaches(text)).toEqual([]);
  });
});
