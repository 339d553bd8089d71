import type { Span } from '../draft/span.ts';
import type { Reading } from './reading.ts';

export function hate(_reading: Reading): readonly Span[] {
  return [];
}
