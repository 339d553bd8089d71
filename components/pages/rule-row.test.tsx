// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryRule } from '../../lib/policies/library.ts';
import { RuleRow } from './RuleRow.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const RULE = { id: 'profanity', floor: null, tiers: { relaxed: 'note', standard: 'warn', strict: 'warn' }, built: true, settable: true, example: null } as LibraryRule;

let root: Root;
let written: (readonly string[])[];

const draw = (words: readonly string[]) => act(async () => root.render(
  <RuleRow
    rule={RULE} clauses={[]} strictness="standard" quieted={[]} onTier={() => {}} onSpeakUp={() => {}} onTerms={(_rule, terms) => written.push(terms)}
    tiers={{ value: {}, own: {}, source: 'default', lockedParts: [] }} terms={{ value: {}, own: { profanity: words }, source: 'person', lockedParts: [] }}
  />,
));
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const leave = () => act(async () => { field().dispatchEvent(new FocusEvent('focusout', { bubbles: true })); });

describe('the words a rule looks out for', () => {
  beforeEach(() => {
    document.body.innerHTML = '<ul></ul>';
    root = createRoot(document.body.firstElementChild as Element);
    written = [];
  });
  afterEach(() => act(async () => root.unmount()));

  it('are kept when the field is left with others in it, and not when it is only passed through', async () => {
    await draw(['blast']);
    await leave();
    expect(written).toEqual([]);
    field().value = 'blast\n drat ';
    await leave();
    expect(written).toEqual([['blast', 'drat']]);
  });

  it('are those that were loaded meanwhile', async () => {
    await draw(['blast']);
    await draw(['drat']);
    expect(field().value).toBe('drat');
    await leave();
    expect(written).toEqual([]);
  });
});
