import { chance } from '../../../lib/reading/models/chance.ts';
import { withWindows } from '../../../lib/reading/models/windows.ts';
import { mover, seeded, shuffle } from './descent.ts';

/** The numbers of the features of a text or a part of it, each with the same value. */
export interface Weighable {
  readonly features: Uint32Array;
  readonly value: number;
}

/** A draft to learn from, and what it is for every topic. */
export interface Example extends Weighable {
  /** Its sentences three by three, where it has more: nothing is learnt from them, but all is told by them. */
  readonly windows: readonly Weighable[];
  /** For each topic 1 where the draft is of it, else 0. */
  readonly labels: Float32Array;
  /** For each topic how much the label counts; 1 is usual. */
  readonly counts: Float32Array;
  /** For each topic 1 where wordings found it, else 0. */
  readonly found: Float32Array;
}

/**
 * A network of two layers, one wide and one deep (Cheng et al. 2016): a feature speaks to every topic directly, and to hidden rectified
 * units that all topics share. What wordings found is added to the topic's own score.
 */
export interface Net {
  readonly hidden: number;
  readonly topics: number;
  /** A row a feature: its weight for each hidden unit, then for each topic. */
  readonly rows: Float32Array;
  readonly hiddenBias: Float32Array;
  /** A row a hidden unit: its weight for each topic. */
  readonly second: Float32Array;
  readonly bias: Float32Array;
  readonly found: Float32Array;
}

export interface Settings {
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of features, and of hidden units, that are left out at random of each lesson (Srivastava et al. 2014). */
  readonly dropFeatures: number;
  readonly dropHidden: number;
  /** Where chance begins: with another seed it comes out a little differently. */
  readonly seed: number;
}

/** Labels that are met so nearly teach a feature nothing more. */
const NEARLY = 0.01;

function begin(size: number, hidden: number, topics: number, random: () => number): Net {
  const near = (width: number) => (random() + random() + random() - 1.5) * width;
  const width = hidden + topics;
  return {
    hidden, topics,
    rows: Float32Array.from({ length: size * width }, (_, index) => (index % width < hidden ? near(0.1) : 0)),
    hiddenBias: new Float32Array(hidden),
    second: Float32Array.from({ length: hidden * topics }, () => near(0.2)),
    bias: new Float32Array(topics).fill(-2),
    found: new Float32Array(topics).fill(2),
  };
}

/** What a text's features add up to, for each hidden unit and each topic. */
function sums({ hidden, topics, rows }: Net, features: Uint32Array, value: number): Float32Array {
  const width = hidden + topics;
  const total = new Float32Array(width);
  for (const feature of features) {
    const row = feature * width;
    for (let column = 0; column < width; column += 1) total[column]! += rows[row + column]!;
  }
  return total.map((sum) => sum * value);
}

function scoreOf(net: Net, total: Float32Array, units: Float32Array, found: Float32Array, topic: number): number {
  let score = net.bias[topic]! + total[net.hidden + topic]! + net.found[topic]! * found[topic]!;
  for (let unit = 0; unit < net.hidden; unit += 1) score += units[unit]! * net.second[unit * net.topics + topic]!;
  return score;
}

/** The score of an example for every topic, in logits. */
export function scoresOf(net: Net, { features, value, found }: Pick<Example, 'features' | 'value' | 'found'>): number[] {
  const total = sums(net, features, value);
  const units = net.hiddenBias.map((bias, unit) => Math.max(0, bias + total[unit]!));
  return Array.from({ length: net.topics }, (_, topic) => scoreOf(net, total, units, found, topic));
}

/** What an example says for every topic beyond what an empty text would, in logits, as a whole and by its windows. */
export function evidenceOf(net: Net, { features, value, windows }: Weighable & Pick<Example, 'windows'>): number[] {
  const found = new Float32Array(net.topics);
  const idle = scoresOf(net, { features: new Uint32Array(), value, found });
  const [whole, ...parts] = [{ features, value }, ...windows].map((text) => scoresOf(net, { ...text, found }).map((score, topic) => score - idle[topic]!));
  return whole!.map((evidence, topic) => withWindows(evidence, parts.map((part) => part[topic]!)));
}

/** Several networks as one that says the mean of what they say: what one learnt by chance counts for less (Hansen, Salamon 1990). */
export function together(nets: readonly [Net, ...Net[]]): Net {
  const [{ hidden, topics, rows }] = nets;
  const mean = (of: (net: Net) => Float32Array) => of(nets[0]).map((_, index) => nets.reduce((sum, net) => sum + of(net)[index]!, 0) / nets.length);
  const width = hidden + topics;
  const direct = mean((net) => net.rows);
  const row = (feature: number) => [
    ...nets.flatMap((net) => [...net.rows.subarray(feature * width, feature * width + hidden)]),
    ...direct.subarray(feature * width + hidden, (feature + 1) * width),
  ];
  const wide = new Float32Array((rows.length / width) * (hidden * nets.length + topics));
  for (let feature = 0; feature < rows.length / width; feature += 1) wide.set(row(feature), feature * (hidden * nets.length + topics));
  return {
    hidden: hidden * nets.length, topics, rows: wide,
    hiddenBias: Float32Array.from(nets.flatMap((net) => [...net.hiddenBias])),
    second: Float32Array.from(nets.flatMap((net) => [...net.second].map((weight) => weight / nets.length))),
    bias: mean((net) => net.bias),
    found: mean((net) => net.found),
  };
}

/** The same network, saying so many times what it says: less than 1 where it is surer than it may be of what it was not taught (Guo et al. 2017). */
export function spoken(net: Net, times: number): Net {
  const width = net.hidden + net.topics;
  const scaled = (values: Float32Array) => values.map((value) => value * times);
  return {
    ...net, second: scaled(net.second), bias: scaled(net.bias), found: scaled(net.found),
    rows: net.rows.map((weight, index) => (index % width < net.hidden ? weight : weight * times)),
  };
}

/** Teaches a network by gradient descent, one draft at a time. `size`: the number of features. */
export function teach(examples: readonly Example[], size: number, { hidden, epochs, rate, dropFeatures, dropHidden, seed }: Settings): Net {
  const topics = examples[0]?.labels.length ?? 0;
  const random = seeded(seed);
  const net = begin(size, hidden, topics, random);
  const move = {
    rows: mover(net.rows, rate), hiddenBias: mover(net.hiddenBias, rate), second: mover(net.second, rate),
    bias: mover(net.bias, rate), found: mover(net.found, rate),
  };
  const width = hidden + topics;
  const kept = 1 - dropHidden;
  const order = Uint32Array.from(examples.keys());

  const learn = ({ features: all, value: whole, labels, counts, found }: Example) => {
    const features = all.filter(() => random() >= dropFeatures);
    const value = whole / (1 - dropFeatures);
    const total = sums(net, features, value);
    const units = net.hiddenBias.map((bias, unit) => (bias + total[unit]! > 0 && random() < kept ? (bias + total[unit]!) / kept : 0));
    const back = new Float32Array(hidden);
    for (let topic = 0; topic < topics; topic += 1) {
      const wrong = (chance(scoreOf(net, total, units, found, topic)) - labels[topic]!) * counts[topic]!;
      move.bias(topic, wrong);
      if (found[topic]! > 0) move.found(topic, wrong);
      if (Math.abs(wrong) < NEARLY) continue;
      for (const feature of features) move.rows(feature * width + hidden + topic, wrong * value);
      for (let unit = 0; unit < hidden; unit += 1) {
        if (units[unit] === 0) continue;
        const at = unit * topics + topic;
        back[unit]! += wrong * net.second[at]!;
        move.second(at, wrong * units[unit]!);
      }
    }
    for (let unit = 0; unit < hidden; unit += 1) {
      const slope = back[unit]! / kept;
      if (slope === 0) continue;
      move.hiddenBias(unit, slope);
      for (const feature of features) move.rows(feature * width + unit, slope * value);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) learn(examples[index]!);
  }
  return net;
}
