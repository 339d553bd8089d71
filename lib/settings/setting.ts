import type * as v from 'valibot';

/** One thing that can be set. Types, options page, managed schema and the administrators' list all come from here. */
export interface Setting<Value> {
  /** What a value looks like; a stored one that does not fit is passed over and named. */
  readonly schema: v.GenericSchema<unknown, Value>;
  /** What an institution may set, where that is more than a person may. */
  readonly managedSchema?: v.GenericSchema<unknown, Value>;
  readonly default: Value;
  /** An institution may set it, and lock it. */
  readonly manageable: boolean;
  /** False where only an institution may set it. */
  readonly personal?: false;
  /** The parts of a group or list are judged one by one, so that a wrong one takes no other with it. */
  readonly byPart?: true;
  /**
   * Puts what the person chose together with what the institution set, where both hold at once. Such a setting can be
   * locked by its parts, too ("tiers.profanity").
   */
  together?(institution: Value, person: Value): Value;
  /** Id of its name in lib/words; what it changes, for administrators, stands under this id and `.manage`. */
  readonly label: string;
  /** A value as an administrator would write it. */
  readonly example: Value;
}

/** Ties a setting's schema to the type of its values. */
export function setting<Value>(one: Setting<Value>): Setting<Value> {
  return one;
}
