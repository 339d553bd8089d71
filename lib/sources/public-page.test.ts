import { describe, expect, it } from 'vitest';
import { notPublic, sourceAddress } from './public-page.ts';

const OWN = ['nordhaven.example.org'];

describe('an address of the open web', () => {
  it.each([
    'https://journal.example.org/handover', 'https://www.example.com/2026/03/one-list?page=2', 'https://blog.example.co.uk/', 'https://rowan.github.io/notes',
  ])('%s', (address) => expect(notPublic(address, OWN)).toBeNull());
});

describe('an address that is refused', () => {
  it.each([
    'http://journal.example.org/', 'https://10.2.0.4/records', 'https://[fd00::1]/', 'https://emr/', 'https://wards.local/', 'https://files.internal/',
    'https://nas.home.arpa/', 'https://journal.example.org:8443/', 'https://rowan:secret@journal.example.org/', 'file:///home/list.html', 'about:blank', 'no address',
  ])('%s is no public page', (address) => expect(notPublic(address, OWN)).toBe('not-public'));

  it.each(['https://nordhaven.example.org/rota', 'https://news.nordhaven.example.org/'])('%s is the institution\'s', (address) => (
    expect(notPublic(address, OWN)).toBe('institution')));

  it.each([
    'https://intranet.hospital.example.org/news', 'https://mychart.hospital.example.org/inbox', 'https://webmail.example.com/', 'https://docs.google.com/document/d/1',
    'https://ward.sharepoint.com/sites/rota',
  ])('%s is a system of staff, patients or mail', (address) => expect(notPublic(address, OWN)).toBe('inside'));
});

it('gives an address as a source without how somebody came there', () => {
  expect(sourceAddress('https://journal.example.org/list?id=4&utm_source=mail&fbclid=x#part-2')).toBe('https://journal.example.org/list?id=4');
});
