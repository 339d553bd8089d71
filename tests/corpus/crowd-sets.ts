/** The files of drafts whose crowd was worked out by hand that may be looked at, in the order in which they were written; `blind` may not. */
export const CROWD_SETS = ['own', 'days', 'callings', 'rounds', 'wards'] as const;
