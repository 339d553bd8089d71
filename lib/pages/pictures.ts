/** More pictures than these are not looked at: each takes a second or more. */
const MOST_PICTURES = 8;

/** Pictures narrower or lower than this are signs and thumbnails, too small to be read; CSS pixels. */
const SMALLEST = 100;

/** Below this a picture shows nothing at all: dots that count visits, and faces between words; CSS pixels. */
const SIGN = 32;

const isAtLeast = (side: number, { width, height }: DOMRect) => width >= side && height >= side;

/** A still picture; sites that cut faces round draw them in SVG. */
export type Picture = HTMLImageElement | SVGImageElement;

const isStill = (element: Element): element is Picture => /^(?:IMG|image)$/.test(element.nodeName);

/** True of a picture or a video that shows something. */
export function isPicture(element: Element): boolean {
  return (isStill(element) || element.nodeName === 'VIDEO') && isAtLeast(SIGN, element.getBoundingClientRect());
}

/** Where its bytes come from. */
export function addressOf(picture: Picture): string {
  return 'currentSrc' in picture ? picture.currentSrc || picture.src : URL.parse(picture.href.baseVal, picture.baseURI)?.href ?? '';
}

/** True of what a person has before them now. */
function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The pictures that can be looked at: still ones of some size, those in sight before the others, each in the page's order; the first of them. */
export function choosePictures(pictures: readonly Element[]): Picture[] {
  const fit = pictures.filter(isStill).filter((picture) => isAtLeast(SMALLEST, picture.getBoundingClientRect()));
  const { seen = [], unseen = [] } = Object.groupBy(fit, (picture) => (isInSight(picture) ? 'seen' : 'unseen'));
  return [...seen, ...unseen].slice(0, MOST_PICTURES);
}
