import { describe, expect, it } from 'vitest';
import { told } from '../../tests/tools/told.ts';
import { defamation } from './defamation.ts';

describe('defamation', () => {
  it.each([
    'Dr Calder is running a pill mill out of his clinic',
    'Dr Calder allegedly forged the consent forms',
    'Northgate Surgical covers up its deaths',
    'How many patients did Veldora Pharma kill before the recall?',
    '@pulse_king_md has been plagiarising other people\'s cases',
    'Dr Anton Veresh takes bribes from the stent company and everybody in the department knows it',
    'Professor Linden faked the data in his trial. Ask his former students.',
    'Nurse Petra Voss steals fentanyl from the ward and the manager looks away',
    'Riverbend Hospital bribed the inspectors, that is how they got their rating',
    'Dr Okonjo Blake killed three people with his experiments and got away with murder',
  ])('flags %s', (text) => expect(told(defamation, text)).toHaveLength(1));

  it.each([
    'The tribunal found that Dr Calder had forged the consent forms (published decision)',
    'Dr Calder, charged with fraud last week, denies the allegations, Reuters reports',
    'Harold Shipman killed more than 200 patients, see the Smith report',
    'Somebody on our unit is stealing fentanyl. How do I report it?',
    'In my opinion Dr Calder\'s paper is weak',
    'The canteen food is a crime',
    'Thank you Dr Calder for a brilliant teaching session on burns',
    'Fraud in research is rarer than honest error, says a new survey.',
    'Our journal club read a paper on stents today.',
    'Dr Linden gave grand rounds on asthma this morning.',
    'Medication theft is a symptom of addiction, and colleagues with it need help.',
  ])('passes %s', (text) => expect(told(defamation, text)).toEqual([]));

  it('passes what a court or a regulator has told', () => {
    const text = 'Nurse Petra Voss steals fentanyl from the ward and the manager looks away.';
    expect(told(defamation, text)).toEqual([text]);
    expect(told(defamation, `${text} She pleaded guilty in March.`)).toEqual([]);
  });
});
