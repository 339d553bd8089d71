import type { Claim } from '../claim.ts';
import { FRAUD } from './civic/fraud.ts';
import { KEPT_AWAY } from './civic/kept-away.ts';
import { PAPERS } from './civic/papers.ts';
import { PLACES_AND_HOURS } from './civic/places-and-hours.ts';
import { WAYS_TO_VOTE } from './civic/ways-to-vote.ts';

/** False statements on voting, registration, elections and the census; of two about the same words the first is told. */
export const CIVIC_CATALOGUE: readonly Claim[] = [...WAYS_TO_VOTE, ...FRAUD, ...KEPT_AWAY, ...PAPERS, ...PLACES_AND_HOURS];
