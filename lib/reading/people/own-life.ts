import type { Reading } from '../reading.ts';
import { isOffDuty } from './off-duty.ts';
import { tellsOfOwnKin } from './own-kin.ts';

/** True when a text is of the writer's own life, of kin or of people met off duty: nobody in it is in the writer's care. */
export function isOfOwnLife(reading: Reading): boolean {
  return reading.get(tellsOfOwnKin) || reading.get(isOffDuty);
}
