import '../shared/theme.ts';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FEED, feedPost, make } from '../shared/feed.ts';
import { hasFocus, option, recordPost, registerBox } from '../shared/site.ts';

const ANSWERED = 'Slides from the journal club are up. Thank you to all who came and argued.';

/** The form as the server's own code draws it: a field that React controls, and a button that waits until there is a text. */
function ComposeForm() {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const held = useRef('');
  held.current = text;
  useEffect(() => registerBox('mastodon-post', {
    text: () => held.current,
    caret: () => ({ start: field.current?.selectionStart ?? 0, end: field.current?.selectionEnd ?? 0 }),
    focused: () => field.current !== null && hasFocus(field.current),
    undo: () => { document.execCommand('undo'); },
  }), []);
  const submit = (event: { isTrusted: boolean }) => {
    if (held.current.trim() === '') return;
    recordPost('mastodon-post', held.current, event);
    setText('');
  };
  return (
    <form className="compose-form" onSubmit={(event) => {
      event.preventDefault();
      submit(event.nativeEvent);
    }}>
      {option('reply') !== null && <div className="reply-indicator"><div className="reply-indicator__content translate">{ANSWERED}</div></div>}
      <div className="compose-form__highlightable">
        <div className="compose-form__dropdowns">
          <button type="button" className="dropdown-button" title="Change post privacy">
            <svg className={`icon icon-${option('seen') ?? 'globe'}`} width="16" height="16"><circle cx="8" cy="8" r="6" /></svg>
          </button>
        </div>
        <div className="spoiler-input"><input id="cw-spoiler-input" type="text" className="spoiler-input__input" /></div>
        <textarea
          ref={field} className="autosuggest-textarea__textarea" aria-autocomplete="list" value={text} rows={6} style={{ width: '100%' }}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => { if (event.keyCode === 13 && (event.ctrlKey || event.metaKey)) submit(event.nativeEvent); }}
        />
        <div className="compose-form__actions">
          <div className="compose-form__buttons"><button type="button" className="tool">▣</button></div>
          <div className="compose-form__submit"><button type="submit" className="primary button" disabled={text.trim() === ''}>Post</button></div>
        </div>
      </div>
    </form>
  );
}

const place = make('div', {});
document.querySelector('#mastodon')?.append(make('div', { class: 'columns' },
  make('nav', { class: 'side' }, make('div', { class: 'navigation-bar' }, make('span', { class: 'display-name__account' }, '@noor_halvorsen')), place),
  make('main', { class: 'main' }, make('div', { id: 'posted' }), ...FEED.map(feedPost)),
  make('div', { class: 'side' })));
createRoot(place).render(<ComposeForm />);
