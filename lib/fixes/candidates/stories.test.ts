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
  const COFFEE = 'Coffee has got me through another long week of nights on the renal ward.';

  it('leaves out the sentences that tell it, to the end of their paragraph', () => {
    expect(texts('patient-case', `${COFFEE} My patient coded twice last night. We lost her at four.`)).toContain(COFFEE);
    expect(texts('patient-case', `My patient coded twice last night.\n\n${COFFEE}`)).toContain(COFFEE);
  });

  it.each([
    `My patient coded twice last night. ${COFFEE}`,
    `${COFFEE} My patient coded twice last night. We tried for an hour with the whole team. We lost her at four.`,
    'My patient coded twice last night.\n\nWe tried everything for her and it was a long hour for us all.',
    'So guess what happened on our ward just before the end of nights? My patient coded twice.',
  ])('leaves no sentence that has lost what it follows on, or leads to: %s', (text) => expect(texts('patient-case', text)).toEqual([]));

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
    const advice = 'Poor you! Stop the ibuprofen. Take two paracetamol.';
    expect(texts('medical-advice', advice, { replyTo: 'my stomach hurts from ibuprofen' })).toEqual([`Poor you! ${ASK_YOUR_OWN.en}`]);
    expect(texts('medical-advice', 'It is just panic. Breathe into a bag and take half of your xanax. I did this for years.', { replyTo: 'my chest feels tight, what should I take?' })).toEqual([ASK_YOUR_OWN.en]);
    expect(texts('medical-advice', advice).filter((text) => text.includes(ASK_YOUR_OWN.en))).toEqual([]);
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
