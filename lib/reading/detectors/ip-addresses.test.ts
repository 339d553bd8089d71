import { describe, expect, it } from 'vitest';
import { detections } from '../../../tests/tools/detected.ts';
import { ipAddresses } from './ip-addresses.ts';

const words = (text: string) => detections(ipAddresses, text).map((address) => address.words);

describe('ipAddresses', () => {
  it.each([
    ['from 203.0.113.7.', '203.0.113.7'], ['(198.51.100.23)', '198.51.100.23'], ['net 203.0.113.0/24', '203.0.113.0/24'],
    ['2001:db8::4827:19:7', '2001:db8::4827:19:7'], ['[2001:db8::27]:8080', '2001:db8::27'], ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
    ['localhost is ::1', '::1'], ['2001:db8:4827::/48 is ours', '2001:db8:4827::/48'], ['2001:0db8:0:0:0:ff00:42:8329', '2001:0db8:0:0:0:ff00:42:8329'],
    ['::203.0.113.7', '::203.0.113.7'],
  ])('finds the address in %s', (text, address) => {
    expect(words(text)).toEqual([address]);
  });

  it('is certain behind a label and only possible of small parts', () => {
    expect(detections(ipAddresses, 'IP: 203.0.113.7')[0]?.certainty).toBe('certain');
    expect(detections(ipAddresses, '203.0.113.7')[0]?.certainty).toBe('likely');
    expect(detections(ipAddresses, 'see 4.2.1.3')[0]?.certainty).toBe('possible');
  });

  it.each([
    'version 1.2.3.4', 'v10.15.7.2', '300.1.1.1', '198.51.100', '11:22:33', 'ba:dc:0f:fe:e0:11', '2001::beef::7', '::', 'std::vector',
    '2001:db8::300.2.2.2', '::ffff:198.51.100', 'ratio 1::2:x', 'text203.0.113.7',
  ])('finds none in %s', (text) => {
    expect(words(text)).toEqual([]);
  });
});
