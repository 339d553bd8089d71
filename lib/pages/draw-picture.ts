/** How long a picture of a page may take to come, in milliseconds. Most come from what the browser keeps. */
export const LONGEST_WAIT = 8_000;

/** A larger picture is not drawn, in pixels: four bytes each stand in the page's memory. */
const MOST_PIXELS = 50_000_000;

const comesLate = () => new Promise<never>((_, reject) => { setTimeout(() => reject(new Error('late')), LONGEST_WAIT); });

/**
 * An element that shows a picture. In Firefox one whose address a script of ours has set is asked for in our name, and did not come from another
 * server (tried); a copy of it is asked for in the page's, and comes. The first stands in a document that loads nothing.
 */
function pictureAt(address: string): HTMLImageElement {
  const inert = document.implementation.createHTMLDocument().createElement('img');
  // Without this a picture of another server may be drawn and not be read.
  inert.crossOrigin = 'anonymous';
  inert.referrerPolicy = 'same-origin';
  inert.src = address;
  return document.importNode(inert);
}

/**
 * A picture drawn anew, without what its file carries beside. The page's own policy says apart what it may show and what it may ask for, and
 * Firefox holds our script to both; what is shown can be drawn, and read where its server lets other sites read it. Null where it does not.
 */
export async function drawPicture(address: string): Promise<Blob | null> {
  const picture = pictureAt(address);
  try {
    await Promise.race([picture.decode(), comesLate()]);
    const { naturalWidth: width, naturalHeight: height } = picture;
    if (width * height === 0 || width * height > MOST_PIXELS) return null;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  }
}
