import { describe, expect, it } from 'vitest';
import type { PictureFacts } from '../draft/picture-facts.ts';
import { Reading } from '../reading/reading.ts';
import { imageCode } from './image-code.ts';

const CONTEXT = { terms: [], disclaimers: [], institutions: [] };

function breaches(facts: PictureFacts, text = '', name?: string) {
  const attachments = [{ type: 'image' as const, facts: {} }, { type: 'image' as const, facts: facts as Record<string, unknown>, ...(name !== undefined && { name }) }];
  return imageCode.evaluate(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, attachments }), CONTEXT);
}

describe('image-code', () => {
  it.each([
    ['a wristband\'s barcode', { format: 'Code128', text: '00482913' }],
    ['one that could not be read', { format: 'DataMatrix' }],
    ['a QR code with details', { format: 'QRCode', text: 'LIM SIEW HONG;1951-03-04' }],
    ['a QR code of one visit', { format: 'QRCode', text: 'https://portal.clinic.example/visit?id=88213' }],
  ])('is told of %s', (_what, code) => expect(breaches({ codes: [code] })).toMatchObject([{ kind: 'code', attachment: 1 }]));

  it('counts several', () => {
    expect(breaches({ codes: [{ format: 'Code128' }, { format: 'PDF417' }] })).toMatchObject([{ kind: 'codes', data: { count: 2 } }]);
  });

  it.each([
    ['goods', { format: 'EAN-13', text: '5012345678900' }],
    ['a public page', { format: 'QRCode', text: 'https://harbour-journal.example/handover' }],
  ])('is not told of codes of %s', (_what, code) => expect(breaches({ codes: [code] })).toEqual([]));
});
