/** A setting as it holds, and who says so. */
export interface Held<Value> {
  readonly value: Value;
  readonly source: 'default' | 'person' | 'institution' | 'locked';
}

/** A setting that holds something for each rule. */
export interface HeldByRule<Value> extends Held<Readonly<Record<string, Value>>> {
  /** What the person chose, by rule; the value may hold more, from the institution. */
  readonly own: Readonly<Record<string, Value>>;
  /** Rules for which the institution locked it. */
  readonly lockedParts: readonly string[];
}

/** Hours of work: days from 1, Monday, to 7, Sunday, and clock times ("08:30"). */
export interface Hours {
  readonly days: number[];
  readonly from: string;
  readonly to: string;
}

/** Where the person works, as what, and the line their profiles carry; empty where not told. */
export interface Affiliation {
  readonly institution: string;
  readonly role: string;
  readonly profile: string;
  /** The profiles say that the views are the person's own. */
  readonly disclaims: boolean;
}

/** A site that is watched unless it is turned off. */
export type WatchedSite = 'x' | 'facebook' | 'linkedin';

/** A policy to choose from. */
export interface PackChoice {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Hosts whose own pages some of its clauses govern; empty when all hold everywhere. */
  readonly hosts: readonly string[];
}
