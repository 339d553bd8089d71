import { writeFileSync } from 'node:fs';
import type { WrittenModel } from '../../../lib/reading/models/model.ts';
import type { Use } from './limits.ts';
import type { Net } from './net.ts';

const MOST = 127;
const FILE = new URL('../../../lib/reading/models/weights.json', import.meta.url);

const round = (value: number, digits: number) => Number(value.toFixed(digits));
const rounded = (limit: number | null) => limit && round(limit, 3);

/**
 * The network as it is kept: weights rounded to a hundred-and-twenty-seventh of their column's largest.
 * @param uses how the model is used for each topic.
 * @param worth what a weight of the trainer is worth in `judge.ts`, which divides by the root of the number of features alone.
 */
export function written(net: Net, names: readonly string[], topics: readonly string[], uses: readonly Use[], worth: number): WrittenModel {
  const width = net.hidden + net.topics;
  const most = new Float64Array(width);
  for (const [index, weight] of net.rows.entries()) most[index % width] = Math.max(most[index % width]!, Math.abs(weight));
  const order = [...names.keys()].sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
  const rows = Int8Array.from(order.flatMap((number) => Array.from({ length: width }, (_, column) => (
    most[column]! > 0 ? Math.round((net.rows[number * width + column]! / most[column]!) * MOST) : 0))));
  return {
    topics: topics.map((id, topic) => ({
      id,
      found: round(net.found[topic]!, 3),
      addsFrom: rounded(uses[topic]!.addsFrom),
      dropsBelow: rounded(uses[topic]!.dropsBelow),
      second: Array.from({ length: net.hidden }, (_, unit) => round(net.second[unit * net.topics + topic]!, 4)),
    })),
    hidden: Array.from(net.hiddenBias, (bias) => round(bias, 4)),
    steps: Array.from(most, (largest) => round((largest / MOST) * worth, 7)),
    names: order.map((number) => names[number]!).join('\n'),
    rows: Buffer.from(rows.buffer).toString('base64'),
  };
}

/** Writes the model to where the extension takes it from; returns its size in bytes. */
export function write(model: WrittenModel): number {
  const text = `${JSON.stringify(model)}\n`;
  writeFileSync(FILE, text);
  return text.length;
}
