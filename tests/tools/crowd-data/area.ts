import type { PlaceKind } from '../../../lib/reidentify/place.ts';

/** A place above the town: country, region, division, county or district. */
export interface Area {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly country: string;
  readonly parent: string | null;
  readonly name: string;
  readonly persons: number;
  /** Further names it is found by. */
  readonly alsoCalled: readonly string[];
}

/** All areas, by id. */
export class Areas {
  readonly #byId = new Map<string, Area>();

  /** @throws RangeError when the id is taken or the parent is not there yet. */
  add(area: Omit<Area, 'alsoCalled'> & { alsoCalled?: readonly string[] }): void {
    if (this.#byId.has(area.id)) throw new RangeError(`two areas with the id ${area.id}`);
    if (area.parent !== null && !this.#byId.has(area.parent))
      throw new RangeError(`${area.id} lies in ${area.parent}, which is not listed`);
    this.#byId.set(area.id, { ...area, alsoCalled: area.alsoCalled ?? [] });
  }

  /** Gives an area another name. */
  call(id: string, name: string): void {
    const area = this.get(id);
    this.#byId.set(id, { ...area, alsoCalled: [...area.alsoCalled, name] });
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** @throws RangeError when there is none with this id. */
  get(id: string): Area {
    const area = this.#byId.get(id);
    if (!area) throw new RangeError(`no area ${id}`);
    return area;
  }

  all(): Area[] {
    return [...this.#byId.values()];
  }
}
