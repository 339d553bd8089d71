import { computePosition, offset, shift, type Placement } from '@floating-ui/core';

/** A rectangle in viewport coordinates, CSS pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Area, 'width' | 'height'>;

/** Where things are around a composer. */
export interface Space {
  /** The editor's visible box. */
  readonly box: Area;
  /** What must not be covered and belongs to the composer. */
  readonly avoid: readonly Area[];
  /** What must not be covered besides. */
  readonly also?: readonly Area[];
  readonly viewport: Area;
  readonly rtl: boolean;
}

/** Between us and what we stand beside, and between us and the window's edge, in CSS pixels. */
const GAP = 6;

/** Shares a stretch of the page; touching edges do not count. */
export function meet(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The smallest rectangle around all of them. */
export function around(areas: readonly Area[]): Area {
  const x = Math.min(...areas.map((area) => area.x));
  const y = Math.min(...areas.map((area) => area.y));
  return {
    x,
    y,
    width: Math.max(...areas.map((area) => area.x + area.width)) - x,
    height: Math.max(...areas.map((area) => area.y + area.height)) - y,
  };
}

/** How tall something of this width may be on that side of the anchor without meeting anything. */
function roomBeside(anchor: Area, placement: Placement, width: number, space: Space): number {
  const { viewport } = space;
  const top = viewport.y + GAP;
  const bottom = viewport.y + viewport.height - GAP;
  const side = placement.split('-')[0];
  if (side === 'left' && anchor.x - GAP - width < viewport.x + GAP) return 0;
  if (side === 'right' && anchor.x + anchor.width + GAP + width > viewport.x + viewport.width - GAP) return 0;
  if (side === 'left' || side === 'right') return bottom - top;
  const inTheWay = taken(space).filter((area) => area.x < anchor.x + Math.max(anchor.width, width) && area.x + area.width > anchor.x);
  if (side === 'bottom') {
    const from = anchor.y + anchor.height;
    return Math.min(bottom, ...inTheWay.map(({ y }) => y).filter((y) => y >= from).map((y) => y - GAP)) - from - GAP;
  }
  return anchor.y - GAP - Math.max(top, ...inTheWay.map(({ y, height }) => y + height).filter((end) => end <= anchor.y).map((end) => end + GAP));
}

/** The library's geometry over plain rectangles instead of elements, so that it runs, and is tested, without a page. */
function standing(anchor: Area, size: Size, placement: Placement, space: Space): Promise<{ x: number; y: number }> {
  return computePosition(anchor, size, {
    placement,
    strategy: 'fixed',
    middleware: [offset(GAP), shift({ padding: GAP, rootBoundary: space.viewport })],
    platform: {
      getElementRects: () => ({ reference: anchor, floating: { x: 0, y: 0, ...size } }),
      getDimensions: () => size,
      getClippingRect: () => space.viewport,
      isRTL: () => space.rtl,
    },
  });
}

export interface Wish {
  /** Natural size. */
  readonly size: Size;
  /** The least height it may be squeezed to and scroll inside; its own height when it may not. */
  readonly least: number;
  /** Sides to try, in order, as seen by those who read from left to right. */
  readonly sides: readonly Placement[];
  /** Sides to try beside the text before those beside everything that belongs to the composer. */
  readonly near?: readonly Placement[];
}

function taken({ box, avoid, also = [] }: Space): Area[] {
  return [box, ...avoid, ...also];
}

/** Left and right as the reader sees start and end. */
function mirrored(side: Placement, rtl: boolean): Placement {
  if (!rtl) return side;
  return side.replace(/^left|^right/u, (word) => (word === 'left' ? 'right' : 'left')) as Placement;
}

/**
 * The first place where it covers neither text nor anything to avoid; null when there is none.
 * The height of the answer is what it may take there.
 */
export async function place(wish: Wish, space: Space): Promise<Area | null> {
  const { width } = wish.size;
  const tries = [
    { anchor: space.box, sides: wish.near ?? [] },
    { anchor: around([space.box, ...space.avoid]), sides: wish.sides },
  ];
  for (const { anchor, sides } of tries) {
    for (const asked of sides) {
      const side = mirrored(asked, space.rtl);
      const height = Math.min(wish.size.height, roomBeside(anchor, side, width, space));
      if (height < Math.min(wish.least, wish.size.height)) continue;
      const { x, y } = await standing(anchor, { width, height }, side, space);
      const area = { x, y, width, height };
      if (within(area, space.viewport) && !taken(space).some((other) => meet(area, other))) return area;
    }
  }
  return null;
}

function within(area: Area, viewport: Area): boolean {
  return area.x >= viewport.x && area.y >= viewport.y
    && area.x + area.width <= viewport.x + viewport.width && area.y + area.height <= viewport.y + viewport.height;
}

/**
 * Where it goes when the person asked for it or a post waits, and nothing is free: along the top or bottom of the
 * window, whichever side leaves more of what must not be covered in sight. It may cover text then, and can be closed.
 */
export function atTheEdge(size: Size, space: Space): Area {
  const cost = (area: Area) => space.avoid.reduce((sum, other) => sum + 4 * shared(area, other), shared(area, space.box));
  const [bottom, top] = [along('bottom', size, space), along('top', size, space)];
  return cost(top) < cost(bottom) ? top : bottom;
}

/** Along one edge of the window. It gives way to what must not be covered where a quarter of its height is enough; the rest scrolls. */
function along(edge: 'top' | 'bottom', { width, height: wanted }: Size, { viewport, avoid, rtl }: Space): Area {
  const height = Math.min(wanted, viewport.height - 2 * GAP);
  const x = Math.max(viewport.x, rtl ? viewport.x + GAP : viewport.x + viewport.width - GAP - width);
  const y = edge === 'top' ? viewport.y + GAP : viewport.y + viewport.height - GAP - height;
  const area = { x, y, width, height };
  const inTheWay = avoid.filter((other) => meet(area, other));
  if (inTheWay.length === 0) return area;
  const from = edge === 'top' ? y : Math.max(...inTheWay.map((other) => other.y + other.height)) + GAP;
  const to = edge === 'top' ? Math.min(...inTheWay.map((other) => other.y)) - GAP : y + height;
  return to - from < height * 0.75 ? area : { ...area, y: from, height: to - from };
}

function shared(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Kept inside the window. */
export function clamp(area: Area, viewport: Area): Area {
  const height = Math.min(area.height, viewport.height - 2 * GAP);
  return {
    ...area,
    height,
    x: Math.max(viewport.x + GAP, Math.min(area.x, viewport.x + viewport.width - GAP - area.width)),
    y: Math.max(viewport.y + GAP, Math.min(area.y, viewport.y + viewport.height - GAP - height)),
  };
}
