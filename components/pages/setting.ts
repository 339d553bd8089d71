/** A setting as it holds, and who says so. */
export interface Held<Value> {
  readonly value: Value;
  readonly source: 'default' | 'person' | 'institution' | 'locked';
}

/** Where the person works, as what, and the line their profiles carry; empty where not told. */
export interface Affiliation {
  readonly institution: string;
  readonly role: string;
  readonly profile: string;
}

/** A policy to choose from. */
export interface PackChoice {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Hosts whose own pages some of its clauses govern; empty when all hold everywhere. */
  readonly hosts: readonly string[];
}
