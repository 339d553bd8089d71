import type { EditorState } from 'draft-js';
import twitter from 'twitter-text';
import { type MouseEvent as ReactMouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import { preview, upload } from '../shared/attachments.ts';
import { option, recordPost } from '../shared/site.ts';
import { emptyState, TextBox } from './text-box.tsx';

/** Weighted characters an account may post; `?limit=280` for a short one. */
const LIMIT = Number(option('limit') ?? 25_000);

const plain = (state: EditorState) => state.getCurrentContent().getPlainText('\n');

/** The weighted length as X counts it: links count 23, most scripts outside Latin count 2. */
const weight = (text: string) => twitter.parseTweet(text).weightedLength;

interface ComposerProps {
  kind: string;
  /** In a dialog, with its own Post button; the home page's inline one has another test id. */
  modal: boolean;
  placeholder: string;
  onPosted?(): void;
  onDismiss?(): void;
}

/** A composer: avatar, one box for each part of a thread, attachments, and the tools as a sibling subtree. */
export function Composer({ kind, modal, placeholder, onPosted, onDismiss }: ComposerProps) {
  const [parts, setParts] = useState<EditorState[]>(() => [emptyState()]);
  const files = useRef<HTMLInputElement>(null);
  const attachments = useRef<HTMLDivElement>(null);
  const latest = useRef(parts);
  latest.current = parts;

  const change = useCallback((index: number, state: EditorState) => {
    setParts((before) => {
      const after = before.map((part, at) => (at === index ? state : part));
      latest.current = after;
      return after;
    });
  }, []);

  const texts = parts.map(plain);
  const disabled = texts.every((text) => text.trim() === '') || texts.some((text) => weight(text) > LIMIT);

  const attach = (list: readonly File[]) => {
    for (const file of list) {
      attachments.current?.append(preview(file, 'Remove media'));
      void upload('upload.x.com', file);
    }
  };

  const lastEvent = useRef<{ isTrusted: boolean }>({ isTrusted: false });
  const send = () => {
    const now = latest.current.map(plain);
    if (now.every((text) => text.trim() === '')) return;
    for (const text of now) recordPost(kind, text, lastEvent.current);
    setParts([emptyState()]);
    attachments.current?.replaceChildren();
    showToast();
    onPosted?.();
  };

  // What sent it: a test tells a person's key from a script's click by this.
  useEffect(() => {
    const note = (event: Event) => { lastEvent.current = event; };
    window.addEventListener('click', note, true);
    window.addEventListener('keydown', note, true);
    return () => {
      window.removeEventListener('click', note, true);
      window.removeEventListener('keydown', note, true);
    };
  }, []);

  const onPost = (event: ReactMouseEvent) => {
    event.stopPropagation();
    send();
  };

  return (
    <div className="composer">
      <div className="avatar" />
      <div className="composer-body">
        {parts.map((state, index) => (
          <PartBox
            // Parts are only ever added at the end, so their place names them.
            key={index}
            kind={index === 0 ? kind : `${kind}-${index}`}
            index={index}
            placeholder={index === 0 ? placeholder : 'Add another post'}
            state={state}
            change={change}
            attach={attach}
            send={send}
            dismiss={() => onDismiss?.()}
            autoFocus={modal && index === parts.length - 1}
          />
        ))}
        <div data-testid="attachments" ref={attachments} />
        <div className="tools">
          <div data-testid="toolBar" role="navigation" className="tool-row">
            <input
              ref={files}
              type="file"
              data-testid="fileInput"
              className="unseen"
              tabIndex={-1}
              multiple
              accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
              onChange={(event) => attach([...(event.target.files ?? [])])}
            />
            <button type="button" className="tool" aria-label="Add media" onClick={() => files.current?.click()}>▣</button>
            <button type="button" className="tool" data-testid="createPollButton" aria-label="Add poll">≡</button>
            <button type="button" className="tool" data-testid="scheduleOption" aria-label="Schedule post">◷</button>
            <button
              type="button"
              className="tool"
              data-testid="addButton"
              aria-label="Add post"
              disabled={disabled}
              onClick={() => setParts([...latest.current, emptyState()])}
            >
              +
            </button>
          </div>
          <button
            type="button"
            className="primary"
            data-testid={modal ? 'tweetButton' : 'tweetButtonInline'}
            disabled={disabled}
            aria-disabled={disabled}
            onClick={onPost}
          >
            Post
          </button>
        </div>
      </div>
    </div>
  );
}

interface PartBoxProps {
  kind: string;
  index: number;
  placeholder: string;
  state: EditorState;
  change(index: number, state: EditorState): void;
  attach(files: File[]): void;
  send(): void;
  dismiss(): void;
  autoFocus: boolean;
}

function PartBox({ index, change, attach, send, dismiss, ...rest }: PartBoxProps) {
  const onChange = useCallback((state: EditorState) => change(index, state), [change, index]);
  return <TextBox {...rest} index={index} onChange={onChange} onFiles={attach} onSend={send} onDismiss={dismiss} />;
}

function showToast(): void {
  const toast = document.createElement('div');
  toast.dataset.testid = 'toast';
  toast.setAttribute('role', 'alert');
  toast.className = 'toast card';
  toast.textContent = 'Your post was sent.';
  document.body.append(toast);
  setTimeout(() => toast.remove(), 2000);
}
