import { isField } from '../editors/field.ts';
import { blueskyPost } from './bluesky.ts';
import { FACEBOOK_SURFACES } from './facebook.ts';
import { LINKEDIN_SURFACES } from './linkedin.ts';
import type { Surface } from './surface.ts';
import { X_SURFACES } from './x.ts';

/** Every kind of box that is watched. Where an editable could be two, the first in its site's list counts. */
export const SURFACES: readonly Surface[] = [...X_SURFACES, ...FACEBOOK_SURFACES, ...LINKEDIN_SURFACES, blueskyPost];

/** The kinds of box a host has. */
export function surfacesOf(host: string): Surface[] {
  return SURFACES.filter(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)));
}

/** An editable element and the kind of box it is. */
export interface Box {
  readonly surface: Surface;
  readonly editable: HTMLElement;
}

function counts(surface: Surface, editable: Element): editable is HTMLElement {
  return editable.matches(surface.editable.selector)
    && (surface.within === undefined || editable.closest(surface.within.selector) !== null)
    && (surface.notWithin === undefined || editable.closest(surface.notWithin.selector) === null);
}

/** True for what a person writes in: an editable element of its own, or a plain field. */
export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable === null ? isField(element) : editable !== 'false';
}

/** The box an event happened in, from its composed path: open shadow roots are seen through, nothing is searched. */
export function boxOn(path: readonly EventTarget[], surfaces: readonly Surface[]): Box | null {
  for (const target of path) {
    if (!(target instanceof Element)) continue;
    // Cheap first: every box of every site is an editable, and most elements are not.
    if (!isEditable(target)) continue;
    const surface = surfaces.find((one) => counts(one, target));
    if (surface !== undefined) return { surface, editable: target as HTMLElement };
  }
  return null;
}

/** All boxes under a root in the page's order, for the moments when a person presses a button. */
export function boxesUnder(root: ParentNode, surfaces: readonly Surface[]): Box[] {
  if (surfaces.length === 0) return [];
  // One search for all kinds, in the page's order; what is two kinds is the first of them, as it is for events.
  return [...root.querySelectorAll(surfaces.map(({ editable }) => editable.selector).join(', '))].flatMap((editable) => {
    const surface = surfaces.find((one) => counts(one, editable));
    return surface === undefined ? [] : { surface, editable: editable as HTMLElement };
  });
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility?.() ?? true;
}

function lastShown(composer: ParentNode, selector: string): HTMLElement | null {
  return [...composer.querySelectorAll<HTMLElement>(selector)].filter(isShown).at(-1) ?? null;
}

/**
 * What posts the text of a box. Each editor is tied to its own: the composer is the nearest element around it
 * that holds one, never reaching outside the bounds, so a home page's button is not taken for a dialog's.
 */
export function submitOf({ surface, editable }: Box): HTMLElement | null {
  const bounds = editable.closest(surface.bounds.selector);
  for (const { selector } of surface.submit) {
    for (let around: Element | null = editable.parentElement; around !== null; around = around.parentElement) {
      const found = lastShown(around, selector);
      if (found !== null) return found;
      if (around === bounds) break;
    }
  }
  return surface.submitByPlace?.(bounds ?? (editable.getRootNode() as ShadowRoot), editable) ?? null;
}

/** True when pressing it does nothing; sites say so in one of two ways. */
export function isDisabled(button: HTMLElement): boolean {
  return (button as HTMLButtonElement).disabled === true || button.getAttribute('aria-disabled') === 'true';
}
