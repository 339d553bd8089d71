import type { Placement } from '../../lib/checking/view.ts';
import { atTheEdge, clamp, meet, place, type Area, type Size, type Space, type Wish } from './place.ts';

/** Where the person moved the banner, from the text's top left, in CSS pixels; kept while the page lives. */
let moved: { readonly x: number; readonly y: number } | null = null;

/** Widest and narrowest the banner gets, in CSS pixels. */
const WIDEST = 640;
const NARROWEST = 320;

/** An opened list may be squeezed to this height and scroll inside, in CSS pixels. */
const LEAST_LIST = 180;

function put(element: HTMLElement, area: Area): void {
  element.style.left = `${Math.round(area.x)}px`;
  element.style.top = `${Math.round(area.y)}px`;
  element.dataset.placed = '';
}

/** Gives the panel a width, and tells the height its content takes at it, both in CSS pixels. */
function sized(panel: HTMLElement, width: number): Size {
  panel.style.setProperty('--width', `${width}px`);
  const content = panel.firstElementChild as HTMLElement;
  return { width, height: content.scrollHeight + panel.offsetHeight - panel.clientHeight };
}

/** Finds places for mark and banner and puts them there, whenever asked. */
export function createStand(drawn: HTMLElement, placement: Placement) {
  let at: Area | null = null;
  let round = 0;
  /** A round that is overtaken answers what the later one does. */
  let latest: Promise<boolean> = Promise.resolve(true);

  const spaceOf = (box: Area): Space => ({
    box,
    avoid: placement.avoid(),
    viewport: { x: 0, y: 0, width: document.documentElement.clientWidth, height: window.innerHeight },
    rtl: placement.look().direction === 'rtl',
  });

  const placeMark = async (mark: HTMLElement, space: Space) => {
    const size: Size = { width: mark.offsetWidth, height: mark.offsetHeight };
    const area = await place({ size, least: size.height, near: ['right-end', 'bottom-end', 'left-end', 'top-end'], sides: ['right-end', 'left-end'] }, space)
      ?? clamp({ ...size, x: space.rtl ? space.box.x : space.box.x + space.box.width - size.width, y: space.box.y - size.height / 2 }, space.viewport);
    put(mark, area);
    await placeTip(mark.lastElementChild as HTMLElement, { ...space, box: area, avoid: [...space.avoid, space.box] });
    return area;
  };

  const placeTip = async (tip: HTMLElement, space: Space) => {
    const size: Size = { width: tip.offsetWidth, height: tip.offsetHeight };
    const area = await place({ size, least: size.height, near: ['right-end', 'top-end', 'bottom-end', 'left-end'], sides: ['bottom-end', 'top-end'] }, space);
    put(tip, area ?? atTheEdge(size, space));
  };

  /** The first free place at this width; an opened list may be squeezed there where it must be seen. */
  const free = async (size: Size, space: Space, mark: Area | null, insist: boolean): Promise<Area | null> => {
    const least = insist ? Math.min(size.height, LEAST_LIST) : size.height;
    const wish: Wish = { size, least, near: ['bottom-start'], sides: ['bottom-start', 'right-start', 'left-start', 'top-start'] };
    if (mark === null) return place(wish, space);
    return await place(wish, { ...space, also: [mark] })
      // At the foot of the window, as a chat's box is, the mark stands over the text and the banner has room over both.
      ?? place(wish, { ...space, avoid: [...space.avoid, mark] });
  };

  const placePanel = async (panel: HTMLElement, space: Space, mark: Area | null, insist: boolean, isLate: () => boolean): Promise<Area | null> => {
    const wide = Math.min(space.viewport.width - 12, Math.max(NARROWEST, Math.min(WIDEST, space.box.width)));
    if (moved !== null) {
      const own = clamp({ ...sized(panel, wide), x: space.box.x + moved.x, y: space.box.y + moved.y }, space.viewport);
      if (!space.avoid.some((area) => meet(area, own))) return own;
    }
    // On a laptop a dialog leaves little below itself, and room for a narrow banner beside it.
    for (const width of new Set([wide, Math.min(wide, NARROWEST)])) {
      const area = await free(sized(panel, width), space, mark, insist);
      if (area !== null || isLate()) return area;
    }
    return insist ? atTheEdge(sized(panel, wide), space) : null;
  };

  const placeAll = async (insist: boolean): Promise<boolean> => {
    const turn = ++round;
    const mark = drawn.querySelector<HTMLElement>('.mark');
    const panel = drawn.querySelector<HTMLElement>('.panel');
    const box = placement.box();
    if (box === null) {
      for (const element of [mark, panel]) delete element?.dataset.placed;
      return true;
    }
    const space = spaceOf(box);
    const markArea = mark && await placeMark(mark, space);
    if (turn !== round) return latest;
    if (panel === null) return true;
    const area = await placePanel(panel, space, markArea, insist, () => turn !== round);
    if (turn !== round) return latest;
    at = area;
    if (area === null) {
      delete panel.dataset.placed;
      return false;
    }
    panel.style.maxHeight = `${area.height}px`;
    put(panel, area);
    return true;
  };

  return {
    /** Answers, once all stands, whether the banner has a place; `insist` when it must be seen, even over the text. */
    place(insist: boolean): Promise<boolean> {
      latest = placeAll(insist);
      return latest;
    },
    move(by: { readonly x: number; readonly y: number } | null): void {
      const box = placement.box();
      if (by === null || box === null || at === null) {
        moved = null;
        return;
      }
      at = { ...at, x: at.x + by.x, y: at.y + by.y };
      moved = { x: at.x - box.x, y: at.y - box.y };
    },
  };
}
