import type { Edit } from '../../../lib/draft/span.ts';
import { applyEdits } from '../../../lib/draft/span.ts';
import { readContext } from '../../../lib/composers/context/context.ts';
import { readOwnProfile } from '../../../lib/composers/context/own-profile.ts';
import { field, isField } from '../../../lib/composers/editors/field.ts';
import { plain } from '../../../lib/composers/editors/plain.ts';
import { type PageWorld, write } from '../../../lib/composers/editors/write.ts';
import { type Box, boxOn, isEditable, surfacesOf } from '../../../lib/composers/surfaces/find.ts';
import { profilesOf } from '../../../lib/composers/surfaces/profiles.ts';

/** What the probe is asked: to read the box in use, what stands around it or the profile page, or to write into the box. */
export type Ask =
  | { readonly act: 'read' } | { readonly act: 'context' } | { readonly act: 'profile' }
  | { readonly act: 'write'; readonly edits: readonly Edit[] };

const surfaces = surfacesOf(location.hostname);
let used: ReturnType<typeof boxOn> = null;
let typedAt = 0;

/** On the page of boxes that no library keeps, whatever is written in. */
function bareBox([target]: readonly EventTarget[]): Box | null {
  const [surface] = surfaces;
  if (location.pathname !== '/fields' || surface === undefined || !(target instanceof HTMLElement) || !isEditable(target)) return null;
  return { editable: target, surface: { ...surface, editor: isField(target) ? field : plain } };
}

for (const type of ['focusin', 'pointerdown', 'keydown', 'input']) {
  window.addEventListener(type, (event) => {
    used = boxOn(event.composedPath(), surfaces) ?? bareBox(event.composedPath()) ?? used;
    typedAt = performance.now();
  }, true);
}

const ask = async <Reply>(message: object): Promise<Reply> => (await chrome.runtime.sendMessage(message)) as Reply;
const page: PageWorld = {
  readModel: () => ask<string | null>({ do: 'read-model' }),
  paste: (text, expected) => ask<boolean>({ do: 'paste-text', text, expected }),
};

async function answer(asked: Ask): Promise<unknown> {
  if (asked.act === 'profile') return readOwnProfile(profilesOf(location.hostname));
  if (used === null) return { failed: 'no box in use' };
  const { editable, surface: { editor } } = used;
  const { text } = editor.read(editable);
  if (asked.act === 'context') return readContext(used);
  if (asked.act === 'read') return { text, model: await page.readModel() };
  const promised = applyEdits(text, asked.edits);
  return { done: await write(editable, editor, { text, edits: asked.edits, promised }, typedAt, page), promised };
}

document.addEventListener('probe-ask', (event) => {
  const { id, ask: asked } = JSON.parse(String((event as CustomEvent).detail)) as { id: number; ask: Ask };
  void answer(asked).catch((cause: unknown) => ({ failed: String(cause) })).then((reply) => {
    document.dispatchEvent(new CustomEvent(`probe-answer-${id}`, { detail: JSON.stringify(reply) }));
  });
});
