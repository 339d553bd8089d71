import { isNoEnquiry, pressContact } from '../reading/institution/press-contact.ts';
import { onlyBreach } from './breach-of.ts';
import type { Rule } from './rule.ts';

/** The press asks about the institution or a case, or the poster offers to talk to it. What is already published is no enquiry. */
export const mediaEnquiry: Rule = {
  id: 'media-enquiry',
  exempts: isNoEnquiry,
  evaluate: (reading, { institutions }) => onlyBreach(pressContact(reading, institutions)),
};
