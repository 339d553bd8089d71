/** One labelled draft: the numbers of its features, each with the same value. */
export interface Example {
  readonly features: Uint32Array;
  readonly value: number;
  readonly isPositive: boolean;
  /** How much it counts; 1 is usual. */
  readonly weight: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: Float64Array;
}

export interface Settings {
  /** Strength of the pull towards zero, per example. */
  readonly l2: number;
  /** Weights smaller than this after an epoch's pull become zero. */
  readonly l1: number;
  readonly epochs: number;
}

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

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [mixed[index], mixed[other]] = [mixed[other]!, mixed[index]!];
  }
  return mixed;
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

export function scoreOf({ bias, weights }: Fit, { features, value }: Pick<Example, 'features' | 'value'>): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return bias + sum * value;
}

/** Logistic regression by stochastic gradient descent with AdaGrad steps (Duchi, Hazan, Singer 2011). */
export function fit(examples: readonly Example[], size: number, { l2, l1, epochs }: Settings): Fit {
  const weights = new Float64Array(size);
  const steps = new Float64Array(size).fill(1e-4);
  const random = seeded(7);
  let bias = 0;
  let biasSteps = 1e-4;
  const rate = 0.2;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const example of shuffled(examples, random)) {
      const { features, value, isPositive, weight } = example;
      const wrong = (sigmoid(scoreOf({ bias, weights }, example)) - (isPositive ? 1 : 0)) * weight;
      if (Math.abs(wrong) < 1e-4) continue;
      biasSteps += wrong * wrong;
      bias -= (rate * wrong) / Math.sqrt(biasSteps);
      const slope = wrong * value;
      for (const feature of features) {
        const gradient = slope + l2 * weights[feature]!;
        steps[feature]! += gradient * gradient;
        weights[feature]! -= (rate * gradient) / Math.sqrt(steps[feature]!);
      }
    }
    for (let feature = 0; feature < size; feature += 1) {
      const current = weights[feature]!;
      if (current !== 0) weights[feature] = Math.sign(current) * Math.max(0, Math.abs(current) - l1);
    }
  }
  return { bias, weights };
}
