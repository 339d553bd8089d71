import { expect, it } from 'vitest';
import { reportText } from './popup-report.ts';

it('tells version, browser, host, boxes and policies', () => {
  expect(reportText({
    version: '1.2.3', browser: 'A browser', host: 'x.com', state: 'watching', packs: ['imu'],
    composers: [{ surface: 'x-post', state: 'watched', findings: 2 }],
  })).toBe('Chaperone 1.2.3\nA browser\npage: x.com (watching)\nbox: x-post, watched, findings 2\npolicies: imu');
  expect(reportText({ version: '1', browser: 'B', host: null, state: 'elsewhere', composers: [], packs: [] })).toContain('page: not watched (elsewhere)');
});
