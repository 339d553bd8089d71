import { describe, expect, it } from 'vitest';
import { DEALT, NAME, STORY, SWEARING, VIEWS } from '../../tests/gallery/fixtures.ts';
import { collapsed, fixesWanted, hasPanel, inOrder, opened, seen, START, toggled } from './surface-state.ts';

const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

describe('more than the mark', () => {
  it.each([
    ['nothing', false], ['note', false], ['dealt-with', false], ['warn', true], ['waiting', true], ['cannot', true], ['notice', true],
  ] as const)('%s: %s', (name, shown) => {
    expect(hasPanel(seen(START, VIEWS[name]), VIEWS[name])).toBe(shown);
  });

  it('is gone when it was made small, until something firm and new comes', () => {
    const small = collapsed(seen(START, VIEWS.warn), VIEWS.warn);
    expect(hasPanel(small, VIEWS.warn)).toBe(false);
    const quieter = { ...VIEWS.warn, cards: [SWEARING, STORY] };
    expect(hasPanel(seen(small, quieter), quieter)).toBe(false);
    expect(hasPanel(seen(small, VIEWS['hold-named']), VIEWS['hold-named'])).toBe(true);
  });

  it('always comes for a held post', () => {
    const small = collapsed(seen(START, VIEWS.waiting), VIEWS.waiting);
    expect(hasPanel(seen(small, VIEWS.waiting), VIEWS.waiting)).toBe(true);
  });

  it('comes for a passing word even when it was made small', () => {
    const small = collapsed(seen(START, VIEWS.warn), VIEWS.warn);
    const view = { ...VIEWS.warn, notice: VIEWS.notice.notice };
    expect(hasPanel(seen(small, view), view)).toBe(true);
  });
});

describe('the list', () => {
  it('opens with the first card that is open', () => {
    const view = { ...VIEWS['dealt-with'], cards: [STORY, DEALT] };
    expect(opened(seen(START, view), view).expanded).toBe(STORY.id);
  });

  it('keeps the order it had while it is open and takes a new one when it was closed', () => {
    const open = opened(seen(START, VIEWS.warn), VIEWS.warn);
    const next = { ...VIEWS.warn, cards: [NAME, SWEARING, STORY] };
    expect(ids(inOrder(seen(open, next), next))).toEqual([SWEARING.id, STORY.id, NAME.id]);
    expect(ids(inOrder(seen({ ...open, open: false }, next), next))).toEqual([NAME.id, SWEARING.id, STORY.id]);
  });

  it('closes a card that is gone', () => {
    const open = opened(seen(START, VIEWS.warn), VIEWS.warn, SWEARING.id);
    const next = { ...VIEWS.warn, cards: [STORY] };
    expect(seen(open, next).expanded).toBeNull();
  });
});

describe('fixes', () => {
  it('are wanted for the card the banner leads with, or the one that is open', () => {
    const state = seen(START, VIEWS.warn);
    expect(fixesWanted(state, VIEWS.warn)).toBe(SWEARING.id);
    expect(fixesWanted(toggled(opened(state, VIEWS.warn, SWEARING.id), STORY.id), VIEWS.warn)).toBe(STORY.id);
  });

  it('are not wanted while only the mark stands', () => {
    expect(fixesWanted(seen(START, VIEWS.note), VIEWS.note)).toBeNull();
  });
});
