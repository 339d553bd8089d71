/** Invented people and houses of the page. */
export const ME = 'Rosa Okafor';
export const MY_LINE = 'Charge nurse at Harbour Clinic';
export const COMPANY = 'Harbour Clinic';

/** What the posts on the page were answered. */
export const COMMENTS = [
  { who: 'Jonas Petit', words: 'Ours has not been on time since spring.' },
  { who: 'Mei Tanaka', words: 'Which stop do you board at?' },
] as const;
