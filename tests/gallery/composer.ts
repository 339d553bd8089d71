import type { Placement } from '../../lib/checking/view.ts';
import type { Span } from '../../lib/draft/span.ts';
import { DRAFT } from './fixtures.ts';

export type Look = ReturnType<Placement['look']>;

const GROUND = { light: ['#ffffff', '#0f1419', '#cfd9de'], dim: ['#15202b', '#f7f9f9', '#38444d'], dark: ['#000000', '#e7e9ea', '#2f3336'] } as const;

/** A plain composer, dressed like a site's, with all a Placement has to tell. */
export function createComposer(look: Look): Placement & { readonly element: HTMLElement } {
  const [ground, ink, line] = GROUND[look.background];
  document.documentElement.style.cssText = `background:${ground};color:${ink};font:${look.fontSize}px sans-serif`;
  document.documentElement.dir = look.direction;
  document.body.innerHTML = `
    <main style="max-width:600px;margin:24px auto;padding:12px 16px;border:1px solid ${line};border-radius:16px">
      <h1 style="font-size:1em;margin:0 0 12px">Composer</h1>
      <div class="text" contenteditable="true" role="textbox" aria-label="Post text" style="font-size:1.25em;line-height:1.35;min-height:96px;outline:none"></div>
      <div class="tools" style="display:flex;gap:12px;border-top:1px solid ${line};padding-top:12px;margin-top:12px">
        <button type="button">Photo</button><button type="button">Emoji</button><button type="button" style="margin-inline-start:auto">Post</button>
      </div>
    </main>
    <p style="max-width:600px;margin:24px auto;padding:0 16px">A post of somebody else, further down the page. It may be covered, the text above may not.</p>`;
  const element = document.body.querySelector<HTMLElement>('.text') as HTMLElement;
  const tools = document.body.querySelector<HTMLElement>('.tools') as HTMLElement;
  element.textContent = DRAFT;
  const rangeOf = ({ start, end }: Span) => {
    const range = document.createRange();
    const node = element.firstChild;
    if (node) {
      range.setStart(node, start);
      range.setEnd(node, end);
    }
    return range;
  };
  return {
    element,
    box: () => element.getBoundingClientRect(),
    boxes: (span) => [...rangeOf(span).getClientRects()],
    avoid: () => [tools.getBoundingClientRect()],
    look: () => look,
    select: (span) => {
      element.focus();
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(rangeOf(span));
    },
    onChange(listener, signal) {
      for (const type of ['scroll', 'resize']) window.addEventListener(type, () => requestAnimationFrame(listener), { capture: true, signal });
    },
  };
}
