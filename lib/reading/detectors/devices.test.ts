import { describe, expect, it } from 'vitest';
import { detected } from '../../../tests/tools/detected.ts';
import { devices } from './devices.ts';

describe('devices', () => {
  it.each([
    ['UDI (01)09506000134352(21)4827A', '(01)09506000134352(21)4827A'],
    ['(01) 09506000134352 (17) 261231 (10) K204', '(01) 09506000134352 (17) 261231 (10) K204'],
    ['pump at 00-1B-44-11-3A-B7', '00-1B-44-11-3A-B7'],
    ['MAC ab:cd:ef:ab:cd:ef', 'ab:cd:ef:ab:cd:ef'],
    ['IMEI: 490154203237518', '490154203237518'],
  ])('finds the device in %s', (text, words) => {
    expect(detected(devices, text)).toEqual([`device ${words}`]);
  });

  it.each(['00:00:00:00:00:00', 'FF-FF-FF-FF-FF-FF', '00:1B:44:11:3A', 'imei 490154203237519', 'at 10:20:30', '490154203237518'])(
    'finds none in %s', (text) => {
      expect(detected(devices, text)).toEqual([]);
    });
});
