import { describe, expect, it } from 'vitest';
import { isBodyAccount } from './body-accounts.ts';

describe('isBodyAccount', () => {
  it.each([
    '@StWilfredsED', '@NorthmereMedical', '@PaediatricsAtHolm', '@WestvaleHealthNYC', '@klinikmelur_rasmi', '@posta_sanisidro', '@millbrookdental', '@OldQuayResidency',
    'Holm Valley Family Practice', 'Tarn Street Dental', 'Westvale Regional, official page', 'Holm General Nurses (official)', 'Centro Médico Las Palmas',
  ])('a body: %s', (account) => expect(isBodyAccount(account)).toBe(true));

  it.each([
    '@nurse_ines', '@DrHolmClinic', '@LifeInTheED', '@NotTheTrust', '@kumar_paeds', '@pharmacy_pete', '@ResidentInTheICU', '@tea_and_trauma', '@CMEguyHolm', '@ines_rn',
    'Ines Holm, RN (on the hospital\'s official page)', 'Ines Holm', 'personal account',
  ])('a person: %s', (account) => expect(isBodyAccount(account)).toBe(false));
});
