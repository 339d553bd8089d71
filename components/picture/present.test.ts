// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PictureCase, PictureChoice } from '../../lib/checking/picture-dialog.ts';
import type { PictureAnswer } from '../../lib/checking/picture-view.ts';
import { presentPictures } from './present.tsx';

const ANSWER: PictureAnswer = {
  id: 'a', attachment: { type: 'image', name: 'a.png', facts: {} }, citations: [], packs: [], size: null, covers: [], cleanable: false, notChecked: [],
  report: { draft: 'd', revision: 0, outcome: 'findings', findings: [], notChecked: [], checked: [], crowd: null },
};
const looking = (index = 0): PictureCase => ({ index, count: 2, file: new File(['x'], `${index}.png`), answer: null, skip: () => {} });

let root: ShadowRoot;
let chosen: PictureChoice[];
const dialog = () => root.querySelector('dialog') as HTMLDialogElement;
const found = (): PictureCase => ({ ...looking(), answer: ANSWER, choose: (choice) => { chosen.push(choice); } });

beforeEach(() => {
  chosen = [];
  // What jsdom has not: the top layer, and a way into closed roots.
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function of(this: Element, how) {
    root = attach.call(this, how);
    return root;
  });
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function fits(this: Element, selector: string) {
    return selector.startsWith(':popover') || selector === 'dialog:modal' ? false : matches.call(this, selector);
  });
  const query = Document.prototype.querySelector;
  vi.spyOn(Document.prototype, 'querySelector').mockImplementation(function first(this: Document, selector: string) {
    return selector === 'dialog:modal' ? null : query.call(this, selector);
  });
  Object.assign(HTMLElement.prototype, { showPopover() {} });
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) { this.open = true; },
    close(this: HTMLDialogElement) { this.open = false; },
  });
});
afterEach(() => { vi.restoreAllMocks(); });

/** As Chromium does at the second Escape in a row. */
function closeUnasked(): void {
  dialog().close();
  dialog().dispatchEvent(new Event('close'));
}

describe('the dialog about pictures', () => {
  it('is named by what it is about', () => {
    const standing = presentPictures({ background: 'light' } as never);
    standing.render(looking());
    expect(dialog().ariaLabel).toBe('Looking at this file before it is attached');
    standing.render(found());
    expect(dialog().ariaLabel).toBe('Look at this before it is attached');
    standing.remove();
  });

  it('stands again when it is closed while a file is looked at, and leaves the file out when it is closed after that', () => {
    const standing = presentPictures({ background: 'light' } as never);
    standing.render(looking());
    closeUnasked();
    expect(dialog().open).toBe(true);
    standing.render(found());
    closeUnasked();
    expect(chosen).toEqual([{ kind: 'leave' }]);
    standing.remove();
  });

  it('has the button to go on without a look for every file anew', () => {
    const standing = presentPictures({ background: 'light' } as never);
    standing.render(looking(0));
    const skip = () => dialog().querySelector('[data-action="picture:skip"]') as HTMLButtonElement;
    const first = skip();
    standing.render(looking(1));
    expect(skip()).not.toBe(first);
    expect(skip().disabled).toBe(false);
    standing.remove();
  });
});
