/**
 * Why a clause's own exception may hold. A pack names them in `unless.allows`; a rule names them on a breach.
 * What they mean to a person who writes packs stands in policies/guides/write-a-pack.md.
 */
export const ALLOWANCES = [
  'written-consent', 'permission', 'named-source', 'labelled-official', 'member-disclosed', 'safety-report', 'disclosed',
  'already-public', 'fair-use', 'public-contact', 'own-picture', 'profession-advocacy', 'private-citizen', 'approved',
] as const;
export type Allowance = (typeof ALLOWANCES)[number];
