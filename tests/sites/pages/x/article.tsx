import { type MouseEvent, useState } from 'react';
import { plain } from '../shared/draft-js.ts';
import { recordPost } from '../shared/site.ts';
import { FieldBox } from './field-box.tsx';
import { LABELS } from './labels.ts';
import { mediaIn, withBold, withMedia } from './rich.tsx';
import { go } from './route.ts';
import { lastEvent } from './sender.ts';
import { stateOf, TextBox } from './text-box.tsx';

/** A tool that leaves the focus in the text. */
function Keeping({ name, label, onPress, children }: { name: string; label: string; onPress(): void; children: string }) {
  const keep = (event: MouseEvent) => event.preventDefault();
  return (
    <button type="button" className="tool" data-testid={name} aria-label={label} onMouseDown={keep} onClick={onPress}>
      {children}
    </button>
  );
}

/**
 * The editor of articles: a list of drafts, a bar with Preview and Publish, tools, a title in a plain field and a body.
 * Publish leads to a step of its own, where the editor is gone, and from there the article goes out.
 */
export function ArticleEditor() {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState(stateOf);
  const [step, setStep] = useState<'write' | 'publish'>('write');

  const publish = () => {
    if (title.trim() !== '') recordPost('x-article-title', title, lastEvent());
    if (plain(body).trim() !== '') recordPost('x-article', plain(body), lastEvent());
    go('/home');
  };
  if (step === 'publish') {
    return (
      <main className="main">
        <div className="bar">
          <button type="button" className="tool" data-testid="app-bar-back" aria-label="Back" onClick={() => setStep('write')}>
            ←
          </button>
          <button type="button" className="primary" data-final="" onClick={publish}>{LABELS.publish}</button>
        </div>
      </main>
    );
  }
  return (
    <main className="main article">
      <section className="drafts">
        <button type="button" role="tab" className="tool">Drafts</button>
        <button type="button" role="tab" className="tool">Published</button>
      </section>
      <section className="article-editor">
        <div className="bar">
          <button type="button" className="tool" aria-label="Focus mode">⛶</button>
          <button type="button" className="outlined">{LABELS.preview}</button>
          <button type="button" className="primary" onClick={() => setStep('publish')}>{LABELS.publish}</button>
        </div>
        <div className="tool-row">
          <div id="toolbar-styling-buttons" className="tool-row">
            <button type="button" className="tool" aria-haspopup="menu">Body</button>
            <Keeping name="btn-bold" label="Bold" onPress={() => setBody(withBold)}>B</Keeping>
          </div>
          <Keeping name="insert-media" label="Add Media" onPress={() => setBody(withMedia)}>▣</Keeping>
          <button type="button" className="tool" aria-haspopup="menu">Insert</button>
        </div>
        <FieldBox
          kind="x-article-title"
          value={title}
          onChange={setTitle}
          attributes={{ name: LABELS.articleTitle, placeholder: 'Add a title', maxLength: 100, rows: 1 }}
        />
        <TextBox kind="x-article" testId="composer" placeholder="Start writing" state={body} onChange={setBody} drawBlock={mediaIn} />
      </section>
    </main>
  );
}
