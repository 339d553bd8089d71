import { plain } from '../editors/plain.ts';
import type { Box } from './find.ts';
import type { Surface } from './surface.ts';

/** Fewer words than these are no post yet, and may be a search or a name. */
const FEWEST = 6;

/** Fields that search or choose are written in, too, and so is what is ours to leave alone. */
const OTHERS = '[role="search"], [role="searchbox"], [role="combobox"], [aria-readonly="true"]';

/**
 * A box that looks like a composer and fits nothing that is known of its site: it was changed, or is new. Its words are read
 * as the page shows them. What sends them is not known, so nothing is held; nor is its editor, so nothing is written.
 */
function unknownSurface({ site, hosts }: Surface): Surface {
  return {
    id: 'unknown',
    site,
    surface: 'post',
    hosts,
    editor: plain,
    editable: { selector: '[contenteditable][role="textbox"]', is: 'a box of a kind that is not known', seen: '2026-11', page: 'fields' },
    bounds: { selector: '[role="dialog"], form, main, body', is: 'what stands around it', seen: '2026-11', page: 'fields' },
    submit: [],
    sendKeys: 'nothing',
    tools: [],
    writable: false,
  };
}

/** True where a person writes in something that could be a composer: more than a line that searches or names. */
export function isWrittenIn(path: readonly EventTarget[]): boolean {
  return path.some((target) => target instanceof HTMLElement && target.matches('[contenteditable]:not([contenteditable="false"]), textarea'));
}

/** The box of an unknown kind that an event happened in, once there is more than a few words in it. */
export function unknownBoxOn(path: readonly EventTarget[], [known]: readonly Surface[]): Box | null {
  if (known === undefined) return null;
  const surface = unknownSurface(known);
  const editable = path.find((target): target is HTMLElement => (
    target instanceof HTMLElement && target.matches(surface.editable.selector) && target.getAttribute('contenteditable') !== 'false'));
  if (editable === undefined || editable.closest(OTHERS) !== null) return null;
  const words = (editable.textContent ?? '').match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
  return words < FEWEST ? null : { surface, editable };
}
