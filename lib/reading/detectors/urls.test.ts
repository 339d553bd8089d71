import { describe, expect, it } from 'vitest';
import { detections } from '../../../tests/tools/detected.ts';
import { urls } from './urls.ts';

const found = (text: string) => detections(urls, text).map(({ words, certainty }) => [words, certainty]);

describe('urls', () => {
  it.each([
    ['read https://www.bmj.com/content/1?x=2.', 'https://www.bmj.com/content/1?x=2'],
    ['see bmj.com for more', 'bmj.com'],
    ['(http://example.site/a)', 'http://example.site/a'],
    ['"https://example.org/"', 'https://example.org/'],
  ])('calls an ordinary link possible: %s', (text, link) => {
    expect(found(text)).toEqual([[link, 'possible']]);
  });

  it.each([
    'https://www.facebook.com/siti.rahman.71', 'www.linkedin.com/in/siti-rahman', 'https://www.gofundme.com/f/help-siti',
    'https://www.caringbridge.org/visit/siti', 'https://drive.google.com/file/d/1a2b', 'https://instagram.com/siti.rahman/',
    'https://www.findagrave.com/memorial/1234', 'https://example.org/fundraiser/siti-rahman',
  ])('calls one person\'s page likely: %s', (link) => {
    expect(found(link)).toEqual([[link, 'likely']]);
  });

  it.each(['http://intranet', 'fine.in the end', 'no pain.it went', 'v1.2.3', 'ok.she left', 'siti@example.org', 'http://203.0.113.7/login'])(
    'finds none in %s', (text) => {
      expect(found(text)).toEqual([]);
    });

  it('is not misled by an article on a site that also has people', () => {
    expect(found('https://x.com/WHO/status/12345')).toEqual([['https://x.com/WHO/status/12345', 'possible']]);
  });
});
