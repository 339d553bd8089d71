import { describe, expect, it } from 'vitest';
import { RULE_BOOK } from '../rules/book.ts';
import { bundledPacks } from './bundled.ts';
import { demandsInForce } from './in-force.ts';
import { type OwnInstitution, ownContactLine } from './own-institution.ts';

const OWN: OwnInstitution = {
  name: 'Nordhaven General Hospital', brandWords: ['NGH'], accounts: ['NordhavenGH'], domains: ['nordhaven.example'],
  contacts: [{ name: 'Press office', phone: '+1 212 555 0100', email: 'press@nordhaven.example' }, { name: 'Front desk' }],
  disclaimers: [{ language: 'es', text: 'Opiniones mías.' }, { language: 'en', text: 'My own views.' }],
};
const { packs } = bundledPacks(['mount-sinai'], RULE_BOOK);
const inForce = (institution: OwnInstitution) => demandsInForce(packs, [], RULE_BOOK, { strictness: 'standard', host: '', institution });

describe('what an institution tells of itself', () => {
  it('stands beside the institutions of the packs', () => {
    expect(inForce(OWN).institutions.at(-1)).toEqual({
      pack: '', names: ['Nordhaven General Hospital', 'NGH'], handles: ['NordhavenGH'], domains: ['nordhaven.example'],
    });
  });

  it('is added to the pack that speaks for the same one', () => {
    const { institutions } = inForce({ ...OWN, name: 'mount sinai', accounts: ['SinaiNights'] });
    expect(institutions).toHaveLength(1);
    expect(institutions[0]).toMatchObject({ pack: 'mount-sinai', handles: expect.arrayContaining(['SinaiNights']) });
  });

  it('adds nothing when it is empty', () => {
    const empty = { name: '', brandWords: [], accounts: [], domains: [], contacts: [], disclaimers: [] };
    expect(inForce(empty)).toEqual(demandsInForce(packs, [], RULE_BOOK, { strictness: 'standard', host: '' }));
    expect(ownContactLine(empty)).toBeNull();
  });

  it('offers its wordings in the person\'s language first, behind those a policy prescribes and before the common ones', () => {
    const texts = inForce(OWN).disclaimers.filter(({ prescribed }) => !prescribed).map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(['My own views.', 'Opiniones mías.']);
    expect(inForce(OWN).disclaimers[0]?.prescribed).toBe(true);
  });

  it('names whom to ask in one line', () => {
    expect(ownContactLine(OWN)).toBe('Press office, +1 212 555 0100 or press@nordhaven.example; Front desk');
  });
});
