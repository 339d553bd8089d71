import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { institutionEmail } from './institution-email.ts';

const CONTEXT = {
  terms: [], disclaimers: [],
  institutions: [{ pack: 'northern', names: ['Great Northern'], handles: [], domains: ['gnh.example'] }],
};
function found(text: string, more: Partial<Draft> = {}): string[] {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more });
  return institutionEmail.evaluate(reading, CONTEXT).map(({ span }) => (span === null ? '' : reading.quote(span)));
}

describe('institution-email', () => {
  it.each([
    ['Slides on request: t.okonjo@gnh.example', 't.okonjo@gnh.example'],
    ['bernadette.osei@nhs.net is quickest', 'bernadette.osei@nhs.net'],
    ['00000031245@student.harbour.edu.my', '00000031245@student.harbour.edu.my'],
    ['h.quill@wexcombe.nhs.uk for locums', 'h.quill@wexcombe.nhs.uk'],
    ['rob@lakeviewmemorial.org', 'rob@lakeviewmemorial.org'],
    ['d.petrov [at] northvale.nhs.uk', 'd.petrov [at] northvale.nhs.uk'],
    ['write to dunne AT lakeviewhospital DOT org', 'dunne AT lakeviewhospital DOT org'],
    ['my work email is kim@zephyrworks.com', 'kim@zephyrworks.com'],
    ['lpons@hospitalsantelmo.es, escribidme', 'lpons@hospitalsantelmo.es'],
    ['puppies still free, ask k.oyelaran@westspecialist.com.my', 'k.oyelaran@westspecialist.com.my'],
    ['the list is with helen.ward@northvale.nhs.uk', 'helen.ward@northvale.nhs.uk'],
  ])('finds the address in: %s', (text, address) => expect(found(text)).toEqual([address]));

  it('knows an unknown host by where the person works', () => {
    expect(found('amy@quarryhill.io', { affiliation: 'Quarry Hill' })).toEqual(['amy@quarryhill.io']);
    expect(found('amy@quarryhill.io')).toEqual([]);
    expect(found('c dot leung at vhh dot example dot hk reaches my desk', { affiliation: 'Victoria Harbour Hospital' })).toHaveLength(1);
    expect(found('rsvp to jas_teo@bayviewpoly.io', { affiliation: 'Bayview Polyclinic' })).toEqual(['jas_teo@bayviewpoly.io']);
    expect(found('rsvp to jas_teo@bay.io', { affiliation: 'Bayview Polyclinic' })).toEqual([]);
  });

  it.each([
    'Press: newsmedia@gnh.example', 'asthma.study@gnh.example recruits', 'careers@wexcombe.nhs.uk', 'siti99@gmail.com', 'sven@proton.me',
    'j.doe@example.com is our placeholder', 'hello@framesbyfinn.com', 'phishing from it.smith@gnh.example again', 'dinner @ eight', 'medical.staffing@northvale.nhs.uk',
  ])('passes: %s', (text) => expect(found(text)).toEqual([]));

  it('leaves messages alone', () => expect(found('t.okonjo@gnh.example', { surface: 'message' })).toEqual([]));
});
