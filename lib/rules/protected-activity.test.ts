import { describe, expect, it } from 'vitest';
import { Reading } from '../reading/reading.ts';
import { protectedActivity } from './protected-activity.ts';

function topics(text: string) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text });
  return protectedActivity.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map(({ kind }) => kind);
}

describe('protected activity', () => {
  it.each([
    ['pay', 'Six years without a pay rise and they bought themselves a new atrium. Pay your nurses.'],
    ['pay', 'I am on £19.40 an hour to run a whole bay on my own'],
    ['pay', 'Gaji HO tak naik, elaun on-call RM9 sejam'],
    ['hours', 'nine nights in a row on this rota, whoever signed it off should be made to work it'],
    ['hours', 'They cancelled our leave with two days of notice'],
    ['staffing', 'Two nurses for thirty patients tonight. Management calls it "flexing".'],
    ['staffing', 'Understaffed again, and again nobody upstairs cares'],
    ['safety', 'The fire exits on our unit are locked and the fire doors are broken. I asked, nobody answered.'],
    ['union', 'Residents have voted to unionize and the hospital sent us lawyers. Solidarity!'],
    ['union', 'Estamos en huelga y el sindicato no se rinde'],
    ['staffing', 'Eleven days, 9 patients each, and the answer is always no'],
    ['hours', 'Kami kerja 33 jam tanpa tidur, lepas tu kena memandu balik'],
    ['hours', 'Mandated again for a second sixteen'],
    ['union', 'Forty-two of us signed the letter to the chief nurse'],
    ['safety', 'Being bitten is not part of my job'],
    ['reporting', 'They moved the porter who told the state about the freezer'],
    ['reporting', 'I reported the faked swab counts to the regulator and I would do it again'],
    ['reporting', 'A whistleblower on our unit was moved to nights the week after'],
  ])('is %s in: %s', (topic, text) => {
    expect(topics(text)).toEqual([topic]);
  });

  it('is heard by the learned model where no wording tells the topic', () => {
    expect(topics('We asked for a second porter. They gave us a poster about kindness')).toEqual(['conditions']);
  });

  it.each([
    'The credit union said yes to our mortgage',
    'Union Square farmers market, then a nap',
    'Train strike tomorrow, so I sleep at my sister\'s',
    'Our night registrar is a clown',
    'Pay attention to the potassium before you give the second bag',
    'A striking rash on the shins of a student with a sore throat',
    'Worked a long shift, then slept like a stone',
    'Delayed union of a scaphoid fracture: when do you operate?',
    'The safety of statins over ten years: what the trials say',
    'Patient refused to pay, what a moron',
    'The cup final went to a penalty shoot-out on my day off',
  ])('is not in: %s', (text) => {
    expect(topics(text)).toEqual([]);
  });
});
