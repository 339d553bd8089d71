import { isNoEnquiry, pressContact } from '../reading/institution/press-contact.ts';
import type { Breach, Rule } from './rule.ts';

/** The press asks about the institution or a case, or the poster offers to talk to it. What is already published is no enquiry. */
export const mediaEnquiry: Rule = {
  id: 'media-enquiry',
  exempts: isNoEnquiry,
  evaluate(reading, { institutions }): Breach[] {
    const contact = pressContact(reading, institutions);
    return contact === null ? [] : [{ kind: contact.kind, span: { start: contact.start, end: contact.end } }];
  },
};
