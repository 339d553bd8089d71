/** The value below which so large a part of the sorted values lies (nearest rank). */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
export const p95 = (values: readonly number[]) => quantile(values, 0.95);

/** One line of the table: what was measured, what came out, what is aimed at. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly aim: string;
  /** Whether the aim is met; null where there is none. */
  readonly met: boolean | null;
  /** How it was measured: repetitions and conditions. */
  readonly how: string;
}

/** A duration, fine enough to tell and no finer. */
export const ms = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

/** Rows of cells as plain text, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

/** The figures as a plain table. */
export function table(figures: readonly Figure[]): string {
  return columns([
    ['measured', 'result', 'aim', '', 'how'],
    ...figures.map(({ what, measured, aim, met, how }) => [what, measured, aim, met === null ? '' : met ? 'met' : 'MISSED', how]),
  ]);
}
