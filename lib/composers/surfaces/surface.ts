import type { Site, Surface as SurfaceName } from '../../draft/draft.ts';
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
 * What the keys that send do here: `sends` Ctrl or Cmd with Enter posts · `may-send` it does for some people,
 * so a held key is given back as the key it was and never turned into a click.
 */
export type SendKeys = 'sends' | 'may-send';

/** One kind of box that is watched: all that is known about a site's composer, as data. */
export interface Surface {
  readonly id: string;
  readonly site: Site;
  readonly surface: SurfaceName;
  /** Host names; their subdomains count. */
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
  /** What posts, most certain first; the last one in the composer counts. */
  readonly submit: readonly Sign[];
  /** Finds what posts by where it stands, for labels in any language. */
  readonly submitByPlace?: (composer: Element | ShadowRoot, editable: HTMLElement) => HTMLElement | null;
  readonly sendKeys: SendKeys;
  /** What must not be covered, besides what posts: the site's own tools. */
  readonly tools: readonly Sign[];
}

/** Lists that hang over a composer while a person chooses a mention, a hashtag or an emoji. */
export const OPEN_LISTS: Sign = {
  selector: '[role="listbox"], [role="menu"], [role="grid"]',
  is: 'a list to choose from',
  seen: '2026-10',
  page: 'x',
};
