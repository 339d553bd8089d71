import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { missingSource } from './missing-source.ts';

const found = (text: string, more: Partial<Draft> = {}) => missingSource.evaluate(
  new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more }), { terms: [], disclaimers: [], institutions: [] });

describe('missing-source', () => {
  it.each([
    ['A Danish study found that gardening protects the mind.', 'study'],
    ['Researchers at Yale have discovered that night shifts age the heart', 'study'],
    ['The literature is crystal clear on early walks after surgery.', 'study'],
    ['It is clinically proven that ginger settles nausea', 'study'],
    ['According to recent research, naps make safer surgeons', 'study'],
    ['Kajian terbaru menunjukkan teh hijau baik untuk jantung', 'study'],
    ['Los estudios demuestran que caminar protege el corazón', 'study'],
    ['They did a big study in Norway, naps make no difference', 'study'],
    ['Hay un estudio buenísimo sobre la siesta y el corazón', 'study'],
    ['Per the latest guideline, start the statin earlier', 'study'],
    ['Naps beat coffee on nights, RCT from Oslo', 'study'],
    ['They followed 12,000 nurses for a decade and naps won', 'study'],
    ['61% of midwives think of leaving', 'figure'],
    ['One in four men over fifty never see a doctor', 'figure'],
    ['Statins cut strokes by a quarter', 'figure'],
    ['Smokers are three times more likely to lose a graft', 'figure'],
    ['Steroids for croup: NNT 5', 'figure'],
    ['Did you know that 40% of falls happen on the way to the toilet?', 'figure'],
    ['Ketorolac works better than morphine for colic', 'effect'],
  ])('asks for the source of %s', (text, kind) => {
    expect(found(text).map((breach) => breach.kind)).toEqual([kind]);
  });

  it.each([
    // where it stands
    'A Danish study found that gardening protects the mind: https://example.org/garden',
    'Statins cut strokes by a quarter (doi:10.1000/strokes.1)',
    'Statins cut strokes by a quarter, PMID 12345678',
    'Statins cut strokes by a quarter (Ode et al., Lancet 2012)',
    'Offer a statin at 10% risk, says NICE NG238',
    'Statins cut strokes by a quarter. Link in the comments.',
    // asked, doubted, quoted
    'Which study showed that naps make safer surgeons?',
    'Is it true that 40% of falls happen on the way to the toilet?',
    'There is not enough evidence to say that naps help.',
    'I could not quote you a trial, and I can\'t name the study, so I won\'t.',
    'Siapa ada Cochrane review pasal ni?',
    'The trial shift went well and the study is down the corridor.',
    '"A Harvard study found", and I stop reading.',
    'I used to believe that 80% of back pain is mechanical.',
    'Statins cut strokes by a quarter. I have no source at hand.',
    // one's own, jests, other figures
    'Our audit found that 30% of drug charts lack a weight.',
    'My blood pressure fell by 15 points since I left nights.',
    'Passed with 82%!',
    '100% of me needs coffee',
    'She lost 30% of her blood volume and lived.',
    // known to all
    'Insulin lowers glucose.',
    'Smoking causes lung cancer.',
    'Paracetamol 500 mg three times a day.',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));

  it('takes a source from an earlier part of the thread', () => {
    expect(found('2/ So statins cut strokes by a quarter.', { thread: ['1/ On https://example.org/statins'] })).toEqual([]);
  });

  it('marks the sentence, and the first alone', () => {
    expect(found('Morning. Statins cut strokes by a quarter. Naps halve errors by 40%.')).toEqual([{ kind: 'figure', span: { start: 9, end: 42 } }]);
  });
});
