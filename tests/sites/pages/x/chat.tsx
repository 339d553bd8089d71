import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { plain } from '../shared/draft-js.ts';
import { recordPost } from '../shared/site.ts';
import { FieldBox } from './field-box.tsx';
import { lastEvent } from './sender.ts';
import { stateOf, TextBox } from './text-box.tsx';

const SAID = 'Are you on the late shift?';

/** The older chat: Draft.js, where Enter sends and Shift with Enter is a new line. */
export function OldChat() {
  const [state, setState] = useState(stateOf);
  const send = () => {
    if (plain(state).trim() === '') return;
    recordPost('x-chat-old', plain(state), lastEvent());
    setState(stateOf());
  };
  return (
    <main className="main chat">
      <div data-testid="DmActivityViewport"><div data-testid="messageEntry" className="card">{SAID}</div></div>
      <aside role="complementary" className="row">
        <button type="button" className="tool" aria-label="Add photos or video">▣</button>
        <TextBox
          kind="x-chat-old"
          testId="dmComposerTextInput"
          placeholder="Start a new message"
          state={state}
          onChange={setState}
          onSend={send}
          enterSends
        />
        <button
          type="button"
          className="tool"
          data-testid="dmComposerSendButton"
          aria-label="Send"
          disabled={plain(state).trim() === ''}
          onClick={send}
        >
          ➤
        </button>
      </aside>
    </main>
  );
}

const STYLE = `
  form { display: flex; gap: 8px; padding: 12px; }
  textarea { flex: 1; font: inherit; color: inherit; background: transparent; }
`;

/** Draws into an open shadow root of its own, where the newer chat stands, a bundle apart from the rest of the site. */
function Apart({ children }: { children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    setRoot(host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' }) ?? null);
  }, []);
  return <div ref={host} data-testid="xchatEmbedRoute">{root && createPortal(children, root as unknown as Element)}</div>;
}

/** The newer chat: a plain text area, and where the button for a voice message stood, Send while there is a text. */
export function NewChat() {
  const [words, setWords] = useState('');
  const send = () => {
    if (words.trim() === '') return;
    recordPost('x-chat', words, lastEvent());
    setWords('');
  };
  return (
    <main className="main chat">
      <Apart>
        <style>{STYLE}</style>
        <div data-testid="dm-conversation-panel">
          <div data-testid="dm-message-list"><p>{SAID}</p></div>
          <form data-testid="dm-composer-form" onSubmit={(event) => event.preventDefault()}>
            <FieldBox
              kind="x-chat"
              value={words}
              onChange={setWords}
              onEnter={send}
              attributes={{ 'data-testid': 'dm-composer-textarea', placeholder: 'Message', rows: 2 }}
            />
            {words.trim() === ''
              ? <button type="button" data-testid="dm-composer-voice-button" aria-label="Voice message">◉</button>
              : <button type="button" data-testid="dm-composer-send-button" aria-label="Send" onClick={send}>➤</button>}
          </form>
        </div>
      </Apart>
    </main>
  );
}
