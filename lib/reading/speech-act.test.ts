import { describe, expect, it } from 'vitest';
import { Reading } from './reading.ts';
import { sentenceActs, speechAct } from './speech-act.ts';

const read = (text: string) => new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
const acts = (text: string) => read(text).get(sentenceActs)
  .map(({ start: _start, end: _end, ...flags }) => Object.entries(flags).filter(([, holds]) => holds).map(([name]) => name).join(' '));

describe('what a sentence does', () => {
  it.each([
    ['Stop the ibuprofen tonight.', ['orders']],
    ['please, just take two and rest', ['orders']],
    ["Tess, don't mix them.", ['orders']],
    ['Jangan makan ubat tu lagi.', ['orders']],
    ['Tómate uno cada ocho horas.', ['orders']],
    ['I take two and rest.', ['']],
    ['Should I stop it?', ['asks']],
    ['can i stop it', ['asks']],
    ['¿Puedo dejarlo?', ['asks']],
    ['boleh ke makan panadol', ['asks']],
    ['If it itches, stop the cream.', ['orders supposes']],
    ['Most patients never ask.', ['generalises']],
    ['He asked me to stay. I stayed.', ['tells', 'tells']],
    ['"Are you a real doctor" is my favourite.', ['quotes']],
  ])('%s', (text, expected) => expect(acts(text)).toEqual(expected));
});

describe('what a text does', () => {
  it.each([
    ['We coded him for an hour last night. His wife held my hand. I cannot stop thinking about it.', 'story'],
    ['Stop the ibuprofen. Take paracetamol instead.', 'advice'],
    ['Does anyone know a good book on ECGs?', 'question'],
    ['"Do no harm" "and do not fax"', 'quotation'],
    ['#MedEd pearl: the anion gap hides in the chloride.', 'teaching'],
    ['my pager has achieved sentience lol', 'joke'],
    ['The lift is broken.', 'statement'],
    ['', 'statement'],
  ])('%s', (text, expected) => expect(read(text).get(speechAct)).toBe(expected));
});
