import type { EditorState } from 'draft-js';

const HANDLES = ['harbour_library', 'harbour_wards', 'harrow_clinic'];

/** The mention being typed at the caret, and who it may be; null when there is none. */
export function mentionAt(state: EditorState): { start: number; end: number; choices: readonly string[] } | null {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const end = selection.getAnchorOffset();
  const before = state.getCurrentContent().getBlockForKey(selection.getAnchorKey())?.getText().slice(0, end) ?? '';
  const typed = /(?:^|\s)@(\w+)$/.exec(before)?.[1];
  if (typed === undefined) return null;
  const choices = HANDLES.filter((handle) => handle.startsWith(typed) && handle !== typed);
  return choices.length > 0 ? { start: end - typed.length - 1, end, choices } : null;
}

/** The list under the box; Enter and clicks choose from it. */
export function Typeahead({ id, choices, chosen, choose }: {
  id: string; choices: readonly string[]; chosen: number; choose: (handle: string) => void;
}) {
  return (
    <div id={id} role="listbox" className="typeahead card">
      {choices.map((handle, index) => (
        <div
          key={handle}
          role="option"
          data-testid="typeaheadResult"
          aria-selected={index === chosen}
          onMouseDown={(event) => { event.preventDefault(); choose(handle); }}
        >
          @{handle}
        </div>
      ))}
    </div>
  );
}
