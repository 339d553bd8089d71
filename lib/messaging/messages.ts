import type { Draft, Site } from '../draft/draft.ts';
import type { Box } from '../draft/picture-facts.ts';
import type { Strictness } from '../draft/tier.ts';
import type { Fix, Report } from '../checking/report.ts';
import type { PageChecked, PagePicture, PanelWish } from '../checking/page-view.ts';
import type { PictureAnswer, PictureBefore, PictureCleaned } from '../checking/picture-view.ts';
import type { Checked, Decision } from '../checking/view.ts';
import type { Place } from '../pages/page.ts';
import type { Library, LibraryRule } from '../policies/library.ts';
import type { PackRun } from '../policies/pack-run.ts';
import type { Language } from '../words/languages.ts';

/** What an editor's own model holds, read in the page's world; null where it could not be read. */
export interface ModelReply {
  readonly text: string | null;
}

/** A page that the person asked to have remembered, as far as it is shown. */
export interface RememberedPage {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly host: string;
  /** When it was remembered, in milliseconds since 1970. */
  readonly at: number;
  /** How many words its article has. */
  readonly words: number;
}

/** What came of a press on "remember this page": the page as it is kept, or why it is not (lib/service/remember-page.ts). */
export type RememberAnswer =
  | { readonly page: RememberedPage; readonly refused?: undefined }
  | { readonly refused: 'not-public' | 'inside' | 'institution' | 'private-window' | 'not-allowed' | 'no-article' | 'not-kept' };

/**
 * Every message there is: name → request and reply. `ToBackground` is sent by content scripts and own pages, `ToTab` by the
 * background and own pages, `ToPages` by the background. Draft text appears in the rows `check`, `fixes`, `decide`, `read-model`,
 * `paste-text`, `keep-post`, `wish`, `panel-wish` and `picture-*` only, a page's in `check-page` and `show-place`; pictures in
 * `picture-*` alone.
 */
export interface ToBackground {
  /** Reads a draft, with its settings and decisions, against the policies in force. */
  check: { request: { draft: Draft }; reply: Checked };
  /** Asks nothing. To deliver it the browser starts the background, where that sleeps. */
  wake: { request: Record<string, never>; reply: Record<string, never> };
  /** The fixes of findings that share a card, by their ids, the leading one first; each was checked before it is offered. */
  fixes: { request: { draft: Draft; findings: readonly string[] }; reply: readonly Fix[] };
  /** What the person decided about a finding; null takes it back. `kept` is false where the browser would not keep it. */
  decide: { request: { draft: string; finding: string; words: string; decision: Decision | null }; reply: { kept: boolean } };
  /** What became of a warning, for the alert budget: it was shown, the person went past it, or changed the text because of it. */
  count: { request: { rule: string; outcome: 'shown' | 'overridden' | 'acted-on' }; reply: Record<string, never> };
  /** How many findings stand open in the frame that asks, for the toolbar. */
  'show-count': { request: { open: number }; reply: Record<string, never> };
  /** Loads what watches composers into the frame that asks. */
  'load-watching': { request: Record<string, never>; reply: { loaded: boolean } };
  /** Loads the interface into the frame that asks. */
  'load-interface': { request: Record<string, never>; reply: { loaded: boolean } };
  /** Loads the words of the language in force into the frame that asks, and says which it is. */
  'load-words': { request: Record<string, never>; reply: { language: Language } };
  /** Reads the model of the focused editor in the page's world. */
  'read-model': { request: Record<string, never>; reply: ModelReply };
  /** Pastes into the focused editor over its selection in the page's world, if the words selected there are the expected ones. */
  'paste-text': { request: { text: string; expected: string }; reply: { pasted: boolean } };
  /** Selectors that an institution adds to the built-in ones, by box and part. */
  hints: { request: Record<string, never>; reply: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> };
  /** The person's own profile page was seen. Its line is kept in memory for the browser's session, and not at all from private windows. */
  'keep-profile': { request: { site: Site; account?: string; line: string }; reply: Record<string, never> };
  /**
   * A post went out of a watched box. Kept as numbers for the browser's session where it promotes something, and not at all from private
   * windows.
   */
  'keep-post': { request: { draft: Draft }; reply: Record<string, never> };
  /** The person pressed "remember this page" for a tab: its article is kept as numbers for this session of the browser. */
  'remember-page': { request: { tab: number }; reply: RememberAnswer };
  /** The remembered pages, the newest last. */
  remembered: { request: Record<string, never>; reply: readonly RememberedPage[] };
  /** Forgets one remembered page by its id, or all with null; the reply is what is left. */
  'forget-remembered': { request: { id: string | null }; reply: readonly RememberedPage[] };
  /** Opens the options page. */
  'open-options': { request: Record<string, never>; reply: Record<string, never> };
  /** A file is about to be attached: what does it show? `id` is the asker's own name for it. Answered within about 20 s, whatever happens. */
  'picture-look': { request: { id: string; file: Blob; name: string; draft: Draft }; reply: PictureAnswer };
  /**
   * Makes a copy of a file with the boxes covered and all metadata gone, and looks at the copy again, also for what was found `before`. The
   * boxes are in the picture's own pixels, upright.
   */
  'picture-redact': { request: { id: string; file: Blob; draft: Draft; boxes: readonly Box[]; before: PictureBefore }; reply: PictureCleaned };
  /** The person does not wait for a file: the look under this name ends, and is answered as not checked. */
  'picture-skip': { request: { id: string }; reply: Record<string, never> };
  /** The person had the page of a tab checked: its article, or their own profile, is read once and kept nowhere. */
  'check-page': { request: { tab: number }; reply: PageChecked };
  /** Brings words of a page that was checked into sight. */
  'show-place': { request: { tab: number; place: Place }; reply: { shown: boolean } };
  /** Brings a picture of the page that was checked last into sight. */
  'show-picture': { request: { tab: number; picture: number }; reply: { shown: boolean } };
  /**
   * Looks at a picture of the page that was checked last in a tab; its bytes are kept nowhere. `id` is the asker's own name for it. Null where
   * the bytes can't be had, or the person did not wait.
   */
  'page-picture': { request: { tab: number; picture: number; id: string }; reply: PagePicture | null };
  /** The picture that was asked for by this name, from the script that stands in the page; `drawn`: what it shows, not its file. */
  'page-bytes': { request: { id: string; file: Blob; drawn: boolean }; reply: Record<string, never> };
  /** The person does not wait for the picture of this name. */
  'page-picture-stop': { request: { id: string }; reply: Record<string, never> };
  /** A press in the popup is about the panel of a window. */
  wish: { request: { window: number; wish: PanelWish }; reply: Record<string, never> };
  /** What the panel of a window was asked to do just before; `at` tells one wish from the next. */
  'panel-wish': { request: { window: number }; reply: { wish: { at: number; wish: PanelWish } | null } };
  /**
   * What all policies say, for the pages that show them. `wanted` are the policies in force and the texts of the institution's own: a page
   * that has just heard of a change names them, since the background may hear of it later.
   */
  library: { request: { wanted?: { ids: readonly string[]; own: readonly string[] } | undefined }; reply: Library };
  /** Every rule, how firmly it speaks and an example of what it flags. */
  rules: { request: Record<string, never>; reply: readonly LibraryRule[] };
  /** Runs a pack that is being written; its text is JSON. */
  'pack-run': { request: { text: string }; reply: PackRun };
  /** A pack at hand as JSON, to begin another from; null where there is none of this id. */
  'pack-text': { request: { id: string }; reply: { text: string | null } };
  /** What all policies together make of an example text. */
  example: { request: { text: string; strictness: Strictness }; reply: Report };
}

export interface ToPages {
  /** Something was asked of a window's panel; the panel asks what. */
  'wish-made': { request: Record<string, never> };
}

export interface ToTab {
  /** Settings, packs or decisions changed: check again. */
  recheck: { request: Record<string, never>; reply: undefined };
  /** Another language is wanted: the interface, where it was loaded, asks for its words. */
  speak: { request: Record<string, never>; reply: undefined };
  /** The shortcut was pressed: move between text and banner. */
  'switch-focus': { request: Record<string, never>; reply: undefined };
  /** The permission for these pages was taken back: whoever runs on one of them ends. */
  'let-go': { request: { origins: readonly string[] }; reply: undefined };
  /** From now on nothing is watched, and what was is let go of, until `recheck`. */
  rest: { request: Record<string, never>; reply: undefined };
  /** The popup asks whether anybody is there. */
  present: { request: Record<string, never>; reply: true };
  /** The popup asks what is watched in this tab; a frame without composers says nothing. */
  status: { request: Record<string, never>; reply: { composers: readonly { surface: string; state: string; findings: number }[] } | undefined };
}
