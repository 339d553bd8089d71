import type { EditorState } from 'draft-js';
import twitter from 'twitter-text';
import { type MouseEvent as ReactMouseEvent, useCallback, useRef, useState } from 'react';
import { preview, upload } from '../shared/attachments.ts';
import { plain } from '../shared/draft-js.ts';
import { option, recordPost } from '../shared/site.ts';
import { LABELS } from './labels.ts';
import { PartBox, showToast, Submit } from './parts.tsx';
import { type Post, SELF } from './people.ts';
import { choiceKind, Poll } from './poll.tsx';
import { lastEvent } from './sender.ts';
import { AltTextSheet, ScheduleSheet } from './sheets.tsx';
import { stateOf } from './text-box.tsx';
import { Tools } from './tools.tsx';
import { Avatar, QuotedPost } from './tweet.tsx';

/** Weighted characters an account may post; `?limit=280` for a short one. */
const LIMIT = Number(option('limit') ?? 25_000);

/** The weighted length as X counts it: links count 23, most scripts outside Latin count 2. */
const weight = (text: string) => twitter.parseTweet(text).weightedLength;

interface ComposerProps {
  kind: string;
  /** The test id of what posts; X Pro's drawer has none, and no button either. */
  submit: 'tweetButton' | 'tweetButtonInline' | null;
  label: string;
  placeholder: string;
  /** What stands in the box when it opens, as when a post is edited. */
  text?: string;
  quoted?: Post;
  autoFocus?: boolean;
  onPosted?(): void;
  onDismiss?(): void;
}

/** A composer: avatar, one box for each part of a thread, what is attached, and the tools as a sibling subtree. */
export function Composer(props: ComposerProps) {
  const { kind, submit, label, placeholder, text = '', quoted, autoFocus = false, onPosted, onDismiss } = props;
  const [parts, setParts] = useState<EditorState[]>(() => [stateOf(text)]);
  const [choices, setChoices] = useState<string[] | null>(null);
  const [sheet, setSheet] = useState<'alt' | 'schedule' | null>(null);
  const [scheduled, setScheduled] = useState(false);
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
  const lacking = choices?.slice(0, 2).some((choice) => choice.trim() === '') ?? false;
  const disabled = texts.every((one) => one.trim() === '') || texts.some((one) => weight(one) > LIMIT) || lacking;

  const attach = (list: readonly File[]) => {
    for (const file of list) {
      attachments.current?.append(preview(file, 'Remove media'));
      void upload('upload.x.com', file);
    }
  };

  const send = () => {
    const now = latest.current.map(plain);
    if (now.every((one) => one.trim() === '') || lacking) return;
    now.forEach((one, index) => recordPost(partKind(kind, index, false), one, lastEvent()));
    choices?.forEach((choice, index) => choice !== '' && recordPost(choiceKind(kind, index), choice, lastEvent()));
    setParts([stateOf()]);
    setChoices(null);
    attachments.current?.replaceChildren();
    showToast();
    onPosted?.();
  };
  const onPost = (event: ReactMouseEvent) => {
    event.stopPropagation();
    if (!disabled) send();
  };
  const shownLabel = scheduled ? LABELS.schedule : parts.length > 1 ? LABELS.postAll : label;

  return (
    <div className="composer">
      <Avatar handle={SELF.handle} />
      <div className="composer-body">
        {parts.map((state, index) => (
          <PartBox
            // Parts are only ever added at the end, so their place names them.
            key={index}
            kind={partKind(kind, index, true)}
            index={index}
            placeholder={index === 0 ? placeholder : 'Add another post'}
            state={state}
            change={change}
            onFiles={attach}
            onSend={send}
            onDismiss={onDismiss ?? (() => {})}
            autoFocus={autoFocus && index === parts.length - 1}
          />
        ))}
        {choices && <Poll kind={kind} choices={choices} onChange={setChoices} />}
        <div data-testid="attachments" ref={attachments} />
        {option('media') && (
          <button type="button" className="tool" data-testid="altTextWrapper" aria-label="Add description" onClick={() => setSheet('alt')}>
            ALT
          </button>
        )}
        {quoted && <QuotedPost post={quoted} />}
        <div><button type="button" className="tool" aria-haspopup="menu" data-testid="replies">{LABELS.everyone}</button></div>
        <div className="tools">
          <Tools
            canAdd={!disabled}
            onFiles={attach}
            onPoll={() => setChoices(['', ''])}
            onSchedule={() => setSheet('schedule')}
            onAdd={() => setParts([...latest.current, stateOf()])}
          />
          <Submit testId={submit} label={shownLabel} disabled={disabled} onPost={onPost} />
        </div>
      </div>
      {sheet === 'alt' && <AltTextSheet onDone={() => setSheet(null)} />}
      {sheet === 'schedule' && <ScheduleSheet onDone={(chosen) => { setScheduled(chosen); setSheet(null); }} />}
    </div>
  );
}

/** The name a part is read by while it is written, and the one it is noted under once it is out. */
const partKind = (kind: string, index: number, written: boolean) => (index === 0 || !written ? kind : `${kind}-${index}`);
