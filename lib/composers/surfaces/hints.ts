import type { Sign, Surface } from './surface.ts';

/** The parts of a surface that an institution's selectors can be added to. */
type Part = 'editable' | 'within' | 'bounds' | 'submit' | 'alsoSubmit' | 'tools';

/** Selectors by the surface's id and its part, from the managed settings. */
export type SelectorHints = Readonly<Record<string, Readonly<Partial<Record<Part, readonly string[]>>>>>;

/** The browser's own word on a selector; what was judged without a page may still be none to this one. */
function isKnown(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** The built-in surfaces with what an institution knows of them, which goes first. */
export function withHints(surfaces: readonly Surface[], hints: SelectorHints): Surface[] {
  return surfaces.map((surface) => {
    const own = hints[surface.id];
    if (own === undefined) return surface;
    const added = (part: Part) => (own[part] ?? []).filter(isKnown);
    const joined = (part: Part, sign: Sign): Sign => ({ ...sign, selector: [...added(part), sign.selector].join(', ') });
    const listed = (part: Part, signs: readonly Sign[] = []): Sign[] => [
      ...added(part).map((selector): Sign => ({ selector, is: 'told by the institution', seen: '', page: '' })), ...signs,
    ];
    return {
      ...surface,
      editable: joined('editable', surface.editable),
      ...(surface.within !== undefined && { within: joined('within', surface.within) }),
      bounds: joined('bounds', surface.bounds),
      submit: listed('submit', surface.submit),
      alsoSubmit: listed('alsoSubmit', surface.alsoSubmit),
      tools: listed('tools', surface.tools),
    };
  });
}
