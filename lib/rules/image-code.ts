import { pictures } from '../reading/pictures.ts';
import type { Breach, Rule } from './rule.ts';

/** Codes of goods in shops, which name no person (GS1 General Specifications: EAN, UPC). */
const GOODS = /^(?:ean-?(?:8|13)|upc-?[ae]?)$/i;
/** A page anybody may open, without numbers or tickets in its address that could be one person's. */
const PUBLIC_PAGE = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/[a-z][a-z_-]*)*\/?$/i;

/** A barcode or QR code as labels and wristbands carry them. Codes of goods, and of a public page, are none. */
export const imageCode: Rule = {
  id: 'image-code',
  evaluate: (reading) => reading.get(pictures).flatMap(({ attachment, facts }): Breach[] => {
    const codes = (facts.codes ?? []).filter(({ format, text = '' }) => !GOODS.test(format) && !PUBLIC_PAGE.test(text.trim()));
    if (codes.length === 0) return [];
    const boxes = codes.flatMap(({ box }) => box ?? []);
    return [{ kind: codes.length > 1 ? 'codes' : 'code', span: null, attachment, boxes, data: { count: codes.length } }];
  }),
};
