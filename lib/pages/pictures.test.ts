// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from './article.ts';
import { addressOf, choosePictures, isPicture, type Picture } from './pictures.ts';

/** There is no layout here: pictures are as large as their attributes say. */
const { getBoundingClientRect } = Element.prototype;
function layOut(): void {
  Element.prototype.getBoundingClientRect = function size(this: Element) {
    const [width, height, top] = ['width', 'height', 'data-top'].map((name) => Number(this.getAttribute(name))) as [number, number, number];
    return { width, height, top, bottom: top + height } as DOMRect;
  };
}
afterEach(() => { Element.prototype.getBoundingClientRect = getBoundingClientRect; });

const image = (name: string, width: number, height = width) => `<img id="${name}" src="/${name}.png" width="${width}" height="${height}">`;

function elementsOf(html: string): Element[] {
  layOut();
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.body.children];
}

describe('pictures of a page', () => {
  it('are those that show something: no dots and signs', () => {
    const all = elementsOf(`${image('dot', 1)}${image('smile', 20)}${image('ward', 320, 180)}<video width="320" height="180"></video><p>Words.</p>`);
    expect(all.filter(isPicture).map(({ id, localName }) => id || localName)).toEqual(['ward', 'video']);
  });

  it('are looked at where they are still and of some size, and the first eight alone', () => {
    const many = Array.from({ length: 9 }, (_, index) => image(`ward-${index}`, 320, 180)).join('');
    const chosen = choosePictures(elementsOf(`${image('small', 99, 300)}<video width="320" height="180"></video>${many}`));
    expect(chosen.map(({ id }) => id)).toEqual(Array.from({ length: 8 }, (_, index) => `ward-${index}`));
  });
});

describe('more pictures than are looked at', () => {
  it('are those in sight before the others, so that scrolling on and asking again goes on', () => {
    const all = elementsOf(Array.from({ length: 12 }, (_, index) => image(`p${index}`, 320, 180).replace('>', ` data-top="${(index - 9) * 400}">`)).join(''));
    expect(choosePictures(all).map(({ id }) => id)).toEqual(['p9', 'p10', 'p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
  });
});

describe('where a picture comes from', () => {
  it('is its address, or that of a picture drawn in SVG, as sites do that cut faces round', () => {
    document.body.innerHTML = '<img src="/a.png"><svg><image href="/b.png" width="168" height="168"></image></svg>';
    const drawn = document.querySelector('image')!;
    Object.assign(drawn, { href: { baseVal: '/b.png' } });
    layOut();
    expect(isPicture(drawn)).toBe(true);
    expect([document.querySelector('img')!, drawn].map((picture) => new URL(addressOf(picture as Picture)).pathname)).toEqual(['/a.png', '/b.png']);
  });
});

describe('pictures of an article', () => {
  const words = '<p>Nights on a medical ward are long, and they teach more than any lecture, or so we say at nine when the list is read, aloud.</p>'.repeat(4);

  it('are the page’s own, in its order, and those beside the article are left out', () => {
    layOut();
    const page = new DOMParser().parseFromString(
      `<title>Nights</title><nav>${image('crest', 200)}</nav><article><h1>Nights</h1>${words}<figure>${image('one', 320)}</figure>${words}${image('two', 320)}${image('thumb', 60)}</article>`,
      'text/html',
    );
    const before = page.documentElement.outerHTML;
    const article = readArticle(page, 'ward-notes.test');
    expect(article?.page).toMatchObject({ pictures: 3, taken: 2 });
    expect(article?.pictures).toEqual([page.querySelector('#one'), page.querySelector('#two')]);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
