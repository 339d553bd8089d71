import type { Attached } from '../attach/attached.ts';
import type { Background, CardsOf } from '../background.ts';
import type { Pasted } from '../context/pasted.ts';
import type { Box } from '../surfaces/find.ts';
import type { Findings } from './findings.ts';

/** What goes over to the editor that takes another's place with the same text. */
export interface Carried {
  readonly id: string;
  readonly surface: string;
  readonly text: string;
  readonly findings: Findings;
  readonly attached: Attached;
  readonly pasted: Pasted;
}

/** What a session is made with. */
export interface SessionOptions {
  readonly background: Background;
  readonly cardsOf: CardsOf;
  /** What stands in the boxes before this one that go out with it, such as earlier parts of a thread, or a title. */
  threadBefore(box: Box): string[];
  /** What stands open here may have changed. */
  onShown(): void;
  /** A request failed in a way that may mean that this script is orphaned. */
  onFailure(): void;
}
