import type { Span } from '../draft/span.ts';
import type { Tier } from '../draft/tier.ts';
import type { Citation } from '../policies/citations.ts';
import type { Finding, Fix, Message, NotChecked, Report } from './report.ts';

export type { Citation };

/** What the person said about a finding. Each names its scope in its words and can be undone. */
export type Decision =
  /** This draft only, this finding. */
  | 'not-a-patient'
  /** This draft only, every finding a written permission covers. */
  | 'written-permission'
  /** Every draft from now on, these words; kept on the device until undone. */
  | 'never-flag'
  /** This draft only, this finding: read and left as it is. */
  | 'left-as-is';

/** The answer to a draft, with what the interface needs to show it. */
export interface Checked {
  readonly report: Report;
  readonly citations: readonly Citation[];
  /** Names of the packs in force. */
  readonly packs: readonly string[];
  /** What the person decided about findings of this draft, by finding id. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** The keyboard shortcut, as the browser names it; empty when none is set. */
  readonly shortcut: string;
  /** What the text shows of its writer's feeling: what is said beside it begins with a kind word. */
  readonly feeling?: Feeling;
}

/** Somebody is mourned; or somebody is attacked. */
export type Feeling = 'grief' | 'anger';

/** Findings with one cause, shown as one. */
export interface Card {
  readonly id: string;
  readonly tier: Tier;
  /** The words in question as typed; empty when it is about the draft as a whole. */
  readonly quote: string;
  readonly span: Span | null;
  readonly findings: readonly Finding[];
  readonly message: Message;
  readonly citations: readonly Citation[];
  /** How the person dealt with it, or null. Dealt-with cards are listed under "dealt with", not marked. */
  readonly decision: Decision | null;
  /** Decisions that make sense here, in the order to offer them. */
  readonly choices: readonly Decision[];
}

/**
 * How present the interface is:
 * `mark` the small mark alone · `banner` the slim banner · `waiting` Post is held · `cannot` the composer can't be read or held.
 */
export type Presence = 'mark' | 'banner' | 'waiting' | 'cannot';

/** A passing word to the person, such as that a post went out unchecked or that a fix has to be copied. */
export interface Notice {
  readonly message: Message;
  /** Text to copy, when the notice offers one. */
  readonly copy?: string;
}

/** All that the interface beside one composer shows. Plain data; made by the composer's session. */
export interface View {
  readonly presence: Presence;
  /** The draft as it was checked, for the lines before and after a fix; without it only the button is shown. */
  readonly text?: string;
  /** Open cards first by tier then by place, dealt-with ones last. */
  readonly cards: readonly Card[];
  readonly notChecked: readonly NotChecked[];
  /** How many rules ran and names of the packs they answer to. */
  readonly checkedRules: number;
  readonly packs: readonly string[];
  /** Fixes by card id; `null` while they are being worked out. */
  readonly fixes: Readonly<Record<string, readonly Fix[] | null>>;
  readonly notice: Notice | null;
  /** The keyboard shortcut, as the browser names it; empty when none is set. */
  readonly shortcut: string;
  /** When set, only these may release a hold: an institution blocks the post. Whom to ask. */
  readonly blocked: Message | null;
  /** Where the text shows one, the first line is kind, and the first offer is a copy to keep. */
  readonly feeling?: Feeling;
}

/** What the person can do with a View. */
export interface ViewActions {
  /** A card was opened; its fixes are wanted. */
  open(card: string): void;
  apply(fix: Fix): void;
  decide(card: string, decision: Decision): void;
  undo(card: string): void;
  /** Focus and caret go back to the text. */
  back(): void;
  postAnyway(): void;
  dismissNotice(): void;
  openOptions(): void;
}

/** How a page looks where somebody writes. */
export interface PageLook {
  readonly background: 'light' | 'dim' | 'dark';
  /** CSS pixels. */
  readonly fontSize: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Where an interface may stand, told by the composer. All rectangles are in viewport coordinates (CSS pixels). */
export interface Placement {
  /** The editor's visible box; null while it is not on screen. */
  box(): DOMRect | null;
  /** The visible rectangles of the words of a span, clipped to the editor's scrolled box; empty when they can't be told. */
  boxes(span: Span): readonly DOMRect[];
  /** What must not be covered: Post button, toolbar, open pickers and mention lists. */
  avoid(): readonly DOMRect[];
  /** The site's own look here, read from the page. */
  look(): PageLook;
  /** Selects the words of a span in the editor, for boxes whose words can't be marked in place. */
  select(span: Span): void;
  /** Calls back, at most once a frame, when any of the above may have changed. Ends with the signal. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** An interface standing beside one composer. */
export interface Presented {
  render(view: View): void;
  /** Moves focus into the banner: to its heading when a post is held, else to the first open card. */
  focus(): void;
  /** True when focus is inside. */
  focused(): boolean;
  /** Closes the list of findings; false when it is not open. */
  close(): boolean;
  remove(): void;
}

/** Puts an interface beside a composer; provided by the late-loaded interface script. */
export type Present = (placement: Placement, actions: ViewActions) => Presented;
