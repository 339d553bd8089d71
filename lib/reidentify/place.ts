/**
 * What kind of place a name stands for, from large to small. `region`: several divisions of a country together ("the
 * Midwest", "East Malaysia"). `division`: state, province, nation, ISO 3166-2's first level. `county`: US counties and
 * their like, UK counties and districts. `city`: a town or city as GeoNames or a census bounds it. `district`: part of a
 * city.
 */
export type PlaceKind = 'world' | 'country' | 'region' | 'division' | 'county' | 'city' | 'district';

/** A place that has a name and inhabitants. */
export interface Place {
  /** Unique: "GB", "US-CA", "US-06037", "city/2644688", "region/GB/north east". */
  readonly id: string;
  /** As its source writes it. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; empty for the world. */
  readonly country: string;
  /** Id of the smallest place that holds it and is listed; null for the world. */
  readonly parent: string | null;
  /** Inhabitants, in persons. */
  readonly persons: number;
}

/** What is known of where a draft was written: it narrows which of several places a name means. */
export interface PlaceContext {
  /** ISO 3166-1 alpha-2 of the country. */
  readonly country?: string;
  /** Countries where the text's words are said ("A&E", "nan"), ISO 3166-1 alpha-2, where the one country is not known. */
  readonly spoken?: readonly string[];
  /** Id of a place that the meant one probably lies in: the poster's own state or city. */
  readonly within?: string;
}
