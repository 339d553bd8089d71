/** A small generator with a fixed seed (mulberry32), so that training gives the same weights every time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts numbers in another order, in place. */
export function shuffle(order: Uint32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
}

/** Moves one of the values against its gradient. Its steps shrink with how much it has been moved before (AdaGrad; Duchi, Hazan, Singer 2011). */
export function mover(values: Float32Array, rate: number): (index: number, gradient: number) => void {
  const moved = new Float32Array(values.length).fill(1e-4);
  return (index, gradient) => {
    const total = moved[index]! + gradient * gradient;
    moved[index] = total;
    values[index]! -= (rate * gradient) / Math.sqrt(total);
  };
}
