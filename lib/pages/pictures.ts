/** More pictures than these are not looked at: each takes a second or more. */
const MOST_PICTURES = 8;

/** Pictures narrower or lower than this are signs and thumbnails, too small to be read; CSS pixels. */
const SMALLEST = 100;

/** Below this a picture shows nothing at all: dots that count visits, and faces between words; CSS pixels. */
const SIGN = 32;

const isAtLeast = (side: number, { width, height }: DOMRect) => width >= side && height >= side;

/** True of a picture or a video that shows something. */
export function isPicture(element: Element): boolean {
  return /^(?:IMG|VIDEO)$/.test(element.nodeName) && isAtLeast(SIGN, element.getBoundingClientRect());
}

/** The pictures that can be looked at, in the page's order: still ones of some size, the first of them. */
export function choosePictures(pictures: readonly Element[]): HTMLImageElement[] {
  const still = pictures.filter((element): element is HTMLImageElement => element.nodeName === 'IMG');
  return still.filter((picture) => isAtLeast(SMALLEST, picture.getBoundingClientRect())).slice(0, MOST_PICTURES);
}
