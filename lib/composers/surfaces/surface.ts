import type { Site, Surface as SurfaceName } from '../../draft/draft.ts';
import type { Clue, ContextClues } from '../context/clue.ts';
import type { Editor } from '../editors/editor.ts';

/** A selector with its evidence. */
export interface Sign {
  readonly selector: string;
  /** What the element is to a person. */
  readonly is: string;
  /** Month it was last seen on the live site, by us or by somebody who wrote it down. */
  readonly seen: string;
  /** The test page that has it. */
  readonly page: string;
}

/**
 * What a key does here: `sends` it posts · `may-send` it does for some people, so a held key is given back as the
 * key it was and never turned into a click · `nothing` it posts for nobody.
 */
export type SendKeys = 'sends' | 'may-send' | 'nothing';

/** The same box is another kind of post where something stands by. */
export interface Kind {
  readonly surface: SurfaceName;
  readonly when: Clue;
}

/** One kind of box that is watched: all that is known about a site's composer, as data. */
export interface Surface {
  readonly id: string;
  readonly site: Site;
  /** What is written here, where none of `kinds` says otherwise. */
  readonly surface: SurfaceName;
  /** The first whose clue is found counts. */
  readonly kinds?: readonly Kind[];
  /** Host names; their subdomains count. None where it may stand on any site that somebody added. */
  readonly hosts: readonly string[];
  readonly editor: Editor;
  /** The editable element itself. */
  readonly editable: Sign;
  /** The editable counts only inside this. */
  readonly within?: Sign;
  /** The editable does not count inside this: another kind of box. */
  readonly notWithin?: Sign;
  /** The composer's own outermost element: nothing outside it belongs to this editor. */
  readonly bounds: Sign;
  /** What posts, most certain first; the last one in the composer counts. Empty where nothing is known that could be held. */
  readonly submit: readonly Sign[];
  /** Other buttons that send the text too, or take it a step on ("Next", "Schedule"); held as well, each for itself. */
  readonly alsoSubmit?: readonly Sign[];
  /** Finds what posts by where it stands, for labels in any language. */
  readonly submitByPlace?: (composer: Element | ShadowRoot, editable: HTMLElement) => HTMLElement | null;
  /** The same of other buttons that send it, each held for itself. */
  readonly alsoByPlace?: (editable: HTMLElement) => readonly HTMLElement[];
  /** What Ctrl or Cmd with Enter does in the text. */
  readonly sendKeys: SendKeys;
  /** What a bare Enter does in the text; without it, a new line. Shift with Enter is a new line everywhere. */
  readonly enter?: SendKeys;
  /** What must not be covered, besides what posts: the site's own tools. */
  readonly tools: readonly Sign[];
  /** False where too little is known of the editor to put words in: a change is offered to copy. */
  readonly writable?: false;
  /** What the page shows beside the text that a check should know. */
  readonly context?: ContextClues;
}

/** Lists that hang over a composer while a person chooses a mention, a hashtag or an emoji. */
export const OPEN_LISTS: Sign = {
  selector: '[role="listbox"], [role="menu"], [role="grid"]',
  is: 'a list to choose from',
  seen: '2026-10',
  page: 'x',
};
