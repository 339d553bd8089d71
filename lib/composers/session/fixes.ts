import type { Fix } from '../../checking/report.ts';
import type { Draft } from '../../draft/draft.ts';
import type { Background } from '../background.ts';
import { write } from '../editors/write.ts';
import type { Box } from '../surfaces/find.ts';
import type { Checks } from './checks.ts';
import type { Findings } from './findings.ts';
import type { SelfCheck } from './self-check.ts';
import type { TextWatch } from './text-watch.ts';

/** The parts of a session that fixes need. */
export interface Parts {
  readonly box: Box;
  readonly watch: TextWatch;
  readonly checks: Checks;
  readonly findings: Findings;
  readonly self: SelfCheck;
  readonly background: Background;
  draft(): Draft;
  /** Fixes became known, or are being worked out. */
  onKnown(): void;
}

/** What became of a fix: as `write` tells it, or `not-tried` because the editor is not to be written to. */
export type FixOutcome = 'written' | 'moved' | 'differs' | 'not-tried';

/** Has fixes worked out when a card opens, and writes the one that is pressed. */
export class Fixes {
  /** A fix is going in: what the editor shows meanwhile is neither the text before nor the one after. */
  writing = false;
  /** Cards whose fixes were asked for before the text they stand in was checked. */
  readonly #wanted = new Set<string>();
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The text changed: what was asked for is asked for again. */
  forget(): void {
    this.#wanted.clear();
  }

  /** The text was checked: what was asked for before can be worked out now. */
  resume(): void {
    for (const id of [...this.#wanted]) void this.open(id);
  }

  /** Works out the fixes of a card. They are for a text that was checked, so they may have to wait for that. */
  async open(id: string): Promise<void> {
    const { watch, checks, findings, background, onKnown } = this.#parts;
    const card = findings.card(id);
    if (card === undefined || findings.fixes[id] !== undefined) return;
    if (!checks.knows(watch.revision)) return void this.#wanted.add(id);
    this.#wanted.delete(id);
    const known = findings.fixes;
    known[id] = null;
    onKnown();
    const draft = this.#parts.draft();
    const found = await background.fixes(draft, card.findings.map((finding) => finding.id)).catch(() => []);
    // A new object stands there when the text or the report is another by now.
    if (known !== findings.fixes) return;
    known[id] = found;
    onKnown();
  }

  /** True when the fix was worked out for the text as it is. */
  fits(fix: Fix): boolean {
    return !this.writing && fix.edits.length > 0 && Object.values(this.#parts.findings.fixes).some((fixes) => fixes?.includes(fix));
  }

  /** Writes a fix into the editor. */
  async apply(fix: Fix): Promise<FixOutcome> {
    const { box: { editable, surface }, watch, self, background } = this.#parts;
    if (!self.writable) return 'not-tried';
    this.writing = true;
    try {
      return await write(editable, surface.editor, { text: watch.text, edits: fix.edits, promised: fix.text }, watch.changedAt, background);
    } catch {
      return 'differs';
    } finally {
      this.writing = false;
    }
  }
}
