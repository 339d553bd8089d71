import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { mediaEnquiry } from './media-enquiry.ts';

const CONTEXT = {
  terms: [], disclaimers: [],
  institutions: [{ pack: 'northern', names: ['Great Northern'], handles: [], domains: [] }],
};
const kinds = (text: string, more: Partial<Draft> = {}) => mediaEnquiry.evaluate(
  new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...more }), CONTEXT).map(({ kind }) => kind);
const ASKED = { surface: 'reply', replyTo: "Hi, I'm a reporter with the Ledger, writing about staffing at Great Northern. Could we talk?" } as const;

describe('media-enquiry', () => {
  it.each<[string, string, Partial<Draft>]>([
    ['asked', 'Sure, DM me', ASKED],
    ['asked', 'A producer from Channel 9 rang me about the wrong-site surgery', {}],
    ['asked', 'Got an email from a journalist about our outage', {}],
    ['asked', 'Me ha escrito una periodista por el brote en el hospital', {}],
    ['asked', 'Wartawan mesej saya tanya pasal kes di hospital kami', {}],
    ['offered', 'Any journalists following me? I have a story about our hospital', {}],
    ['offered', 'Happy to go on the record about what happened in our ED', {}],
    ['offered', 'I spoke to a reporter about the nurse who was arrested at our hospital', {}],
    ['offered', 'Thinking of going to the press about how my hospital treats juniors', {}],
  ])('%s: %s', (kind, text, more) => expect(kinds(text, more)).toEqual([kind]));

  it.each<[string, Partial<Draft>]>([
    ['Please contact our press office', ASKED],
    ["I can't comment, please call the press office", ASKED],
    ['No thanks', ASKED],
    ['Great question! Every ten years', { surface: 'reply', replyTo: 'Journalist writing about tetanus: how often do adults need a booster?' }],
    ['Sure, DM me', { surface: 'reply', replyTo: 'Can I get the slides?' }],
    ['My interview on measles is out, link below', {}],
    ['My op-ed on gun locks is in the Dispatch. Read it here.', {}],
    ['A reporter rang the ward, I gave her the number of the press office', {}],
    ['Read in the Ledger that hip waits are up', {}],
    ['I have an interview at Great Northern for residency', {}],
    ['Press on the wound for ten minutes', {}],
    ['Otitis media or externa?', {}],
  ])('is no enquiry: %s %o', (text, more) => expect(kinds(text, more)).toEqual([]));
});
