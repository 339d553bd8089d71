import { describe, expect, it } from 'vitest';
import { check } from '../../checking/check.ts';
import { parseDraft } from '../../draft/draft.ts';
import { bundledPacks } from '../../policies/bundled.ts';
import { demandsInForce } from '../../policies/in-force.ts';
import { RULE_BOOK } from '../../rules/book.ts';
import { ASK_YOUR_OWN, NOT_HERE } from '../lines.ts';
import { proposeFixes } from '../propose.ts';

const { packs } = bundledPacks(['olive-view-ucla', 'imu'], RULE_BOOK);
const demands = demandsInForce(packs, [], RULE_BOOK, { strictness: 'strict', host: 'facebook.com' });

function texts(rule: string, text: string, more: Record<string, unknown> = {}) {
  const draft = parseDraft({ id: 'd', site: 'facebook', text, surface: more['replyTo'] ? 'reply' : 'post', ...more });
  const report = check(draft, demands);
  return proposeFixes(draft, report, demands).filter((fix) => fix.rule === rule).map((fix) => fix.text);
}

describe('fixes for a tale of one patient', () => {
  it('leaves out all sentences that tell it, wherever they stand', () => {
    expect(texts('patient-case', 'Long week. My patient coded twice last night. Coffee helps. We lost her at four.')).toContain('Long week. Coffee helps.');
  });

  it('leaves out sentences that follow on one another', () => {
    expect(texts('patient-case', 'My patient coded twice last night. We lost her at four. Coffee helps a bit.')).toContain('Coffee helps a bit.');
  });

  it('says it of many where that is nobody\'s story', () => {
    expect(texts('patient-case', 'My patient is back on the ward with chest pain.')).toEqual(['Some patients are back on the ward with chest pain.']);
  });

  it('says it of many in their own grammar', () => {
    expect(texts('patient-case', 'The patient still needs a bed on the ward. Send help please.')).toContain('Some patients still need a bed on the ward. Send help please.');
    expect(texts('patient-case', 'The patient was fine in the end. Send help please.').filter((text) => /some patients/i.test(text))).toEqual([]);
  });

  it('says of many nothing that is of one alone', () => {
    expect(texts('patient-case', 'My patient Ezra got a degree today.').filter((text) => text.includes('ome patients'))).toEqual([]);
    expect(texts('patient-case', 'Coach Brannigan is my patient and will be fine.').filter((text) => text.includes('some patients'))).toEqual([]);
  });

  it('offers nothing where nothing else is said', () => {
    expect(texts('patient-case', 'We lost her at four.')).toEqual([]);
  });
});

describe('fixes for contact with a patient', () => {
  const replyTo = 'Nobody treated my infection in your clinic';

  it('answers without saying that anyone is a patient', () => {
    expect(texts('patient-contact', 'You missed both of your follow-up visits with us.', { replyTo })[0]).toBe(NOT_HERE.en);
  });

  it('answers in the language of the draft', () => {
    expect(texts('patient-contact', 'Maaf kak, masa akak datang hari tu staff tak cukup.', { replyTo: 'Tunggu 2 jam di klinik ini' })[0]).toBe(NOT_HERE.ms);
  });
});

describe('fixes for advice to one person', () => {
  it('sends the person on in place of the advice', () => {
    expect(texts('medical-advice', 'Poor you! Stop the ibuprofen. Take two paracetamol.', { replyTo: 'my stomach hurts from ibuprofen' }))
      .toEqual([`Poor you! ${ASK_YOUR_OWN.en}`, 'Poor you!']);
  });
});

describe('the lines that are written into drafts', () => {
  it.each([...Object.values(NOT_HERE), ...Object.values(ASK_YOUR_OWN)])('pass every rule: %s', (text) => {
    for (const replyTo of ['Nobody treated my infection in your clinic', 'my stomach hurts from ibuprofen, what should I take?', undefined]) {
      const draft = parseDraft({ id: 'd', site: 'facebook', text, surface: replyTo ? 'reply' : 'post', ...(replyTo && { replyTo }) });
      expect(check(draft, demands).findings.map(({ rule }) => rule)).toEqual([]);
    }
  });
});
