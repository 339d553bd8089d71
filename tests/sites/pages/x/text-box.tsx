import {
  type ContentBlock, ContentState, type DraftHandleValue, Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil, Modifier, RichUtils,
} from 'draft-js';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { caretOf, isFocused, pasted, plain } from '../shared/draft-js.ts';
import { registerBox } from '../shared/site.ts';
import { decorator } from './decorators.tsx';
import { mentionAt, Typeahead } from './typeahead.tsx';

/** A state with this text; a fresh one is empty. */
export function stateOf(text = ''): EditorState {
  if (text === '') return EditorState.createEmpty(decorator);
  return EditorState.createWithContent(ContentState.createFromText(text), decorator);
}

interface TextBoxProps {
  /** The name tests read the model by. */
  kind: string;
  /** On the editable itself; what stands around it carries it with an ending. */
  testId: string;
  placeholder: string;
  state: EditorState;
  onChange(state: EditorState): void;
  onFiles?(files: File[]): void;
  /** Sends; with Cmd or Ctrl and Enter, in a chat with Enter alone, and not at all without it. */
  onSend?(): void;
  enterSends?: boolean;
  onDismiss?(): void;
  /** Draws blocks that are no paragraphs. */
  drawBlock?(block: ContentBlock): unknown;
  autoFocus?: boolean;
}

/** The editor with its row, wired as on X: keys that send, Escape dismisses, pasted text is one change. */
export function TextBox(props: TextBoxProps) {
  const { kind, testId, placeholder, state, onChange, onFiles, onSend, enterSends = false, onDismiss, drawBlock, autoFocus } = props;
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  latest.current = state;
  const [chosen, setChosen] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const listId = `typeaheadDropdown-${useId()}`;
  const found = mentionAt(state);
  const mention = found && found.start !== closedAt ? found : null;

  useEffect(() => registerBox(kind, {
    text: () => plain(latest.current),
    caret: () => caretOf(latest.current),
    focused: () => isFocused(editor.current),
    undo: () => onChange(EditorState.undo(latest.current)),
  }), [kind, onChange]);

  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  const choose = (handle: string) => {
    if (!mention) return;
    const target = state.getSelection().merge({ anchorOffset: mention.start, focusOffset: mention.end });
    const content = Modifier.replaceText(state.getCurrentContent(), target, `@${handle} `);
    onChange(EditorState.push(state, content, 'insert-characters'));
  };

  const onKey = (event: KeyboardEvent): string | null => {
    if (mention && event.key === 'Enter') return 'choose';
    if (mention && event.key === 'Escape') return 'close-list';
    const sends = enterSends ? !event.shiftKey : KeyBindingUtil.hasCommandModifier(event);
    if (event.key === 'Enter' && sends && onSend) return 'send';
    if (event.key === 'Escape') return 'dismiss';
    return getDefaultKeyBinding(event);
  };

  const onCommand = (command: string, current: EditorState): DraftHandleValue => {
    if (command === 'choose') choose(mention?.choices[chosen] ?? '');
    else if (command === 'close-list') setClosedAt(mention?.start ?? null);
    else if (command === 'send') onSend?.();
    else if (command === 'dismiss') onDismiss?.();
    else {
      const next = RichUtils.handleKeyCommand(current, command);
      if (!next || !command.startsWith('backspace')) return 'not-handled';
      onChange(next);
    }
    return 'handled';
  };

  const onPaste = (text: string, _html: string | undefined, current: EditorState): DraftHandleValue => {
    onChange(pasted(text, current));
    return 'handled';
  };

  const step = (by: number) => (event: KeyboardEvent) => {
    if (!mention) return;
    event.preventDefault();
    setChosen((chosen + by + mention.choices.length) % mention.choices.length);
  };

  const filesFrom = (blobs: Blob[]): DraftHandleValue => {
    onFiles?.(blobs.filter((blob) => blob instanceof File));
    return 'handled';
  };

  return (
    <div className="text-row">
      <div data-testid={`${testId}RichTextInputContainer`} className="rich-text">
        <label data-testid={`${testId}_label`}>
          <Editor
            ref={editor}
            // The type declarations call it webDriverTestID; it stands on the editable element itself.
            webDriverTestID={testId}
            role="textbox"
            ariaLabel="Post text"
            ariaMultiline
            ariaAutoComplete="list"
            ariaExpanded={mention !== null}
            {...(mention ? { ariaOwneeID: listId } : {})}
            placeholder={placeholder}
            editorState={state}
            onChange={onChange}
            keyBindingFn={onKey}
            blockRendererFn={(block) => drawBlock?.(block) ?? null}
            handleKeyCommand={onCommand}
            handlePastedText={onPaste}
            handlePastedFiles={filesFrom}
            handleDroppedFiles={(_selection, files) => filesFrom(files)}
            onDownArrow={step(1)}
            onUpArrow={step(-1)}
            stripPastedStyles
            spellCheck
          />
        </label>
      </div>
      {mention && <Typeahead id={listId} choices={mention.choices} chosen={chosen} choose={choose} />}
    </div>
  );
}
