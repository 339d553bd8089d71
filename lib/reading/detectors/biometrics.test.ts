import { describe, expect, it } from 'vitest';
import { detected } from '../../../tests/tools/detected.ts';
import { biometrics } from './biometrics.ts';

describe('biometrics', () => {
  it('finds whose they are', () => {
    expect(detected(biometrics, 'They took her fingerprints and his iris scan.')).toEqual(['biometric fingerprints', 'biometric iris scan']);
  });

  it.each(['a chemical fingerprint', 'her retinal scan was normal', 'fingerprint login', 'the DNA profile of tumours'])('finds none in %s', (text) => {
    expect(detected(biometrics, text)).toEqual([]);
  });
});
