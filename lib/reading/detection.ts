import type { Span } from '../draft/span.ts';

/** The kinds of identifier, after the eighteen of HIPAA Safe Harbor (45 CFR 164.514(b)(2)(i)), plus national numbers. */
export const IDENTIFIER_KINDS = [
  'name', 'location', 'date', 'age-over-89', 'phone', 'fax', 'email', 'ssn', 'mrn', 'health-plan', 'account', 'licence',
  'vehicle', 'device', 'url', 'ip', 'biometric', 'other-id', 'national-id',
] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** Kinds that only what stands around them makes a patient's: everybody has a name, a town and a day. */
export const BY_CONTEXT: ReadonlySet<string> = new Set<IdentifierKind>(['name', 'location', 'date']);

/**
 * How a detector came to it. `certain`: its form proves it (check digit, "MRN 0048291"); `likely`: form and context agree;
 * `possible`: the form alone, for a rule to weigh with what surrounds it.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

/** Something a detector found, in offsets of `reading.text`; titles and labels ("Mr", "MRN") are left out. */
export interface Detection extends Span {
  readonly kind: IdentifierKind;
  readonly certainty: Certainty;
  /** Which sort within the kind, for the sentence shown ("nric", "nhs", "weekday"). */
  readonly sort?: string;
}

/** Whom a mention is about. */
export type Role = 'patient' | 'relative' | 'poster' | 'colleague' | 'clinician' | 'author' | 'public-figure' | 'unknown';
