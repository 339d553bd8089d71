import type { CSSProperties } from 'react';
import type { Notice, Placement, View, ViewActions } from '../../lib/checking/view.ts';
import { say, spoken, tell } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { FindingCard } from '../card/FindingCard.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { Heading, Text } from '../Text.tsx';
import { Announcer } from './Announcer.tsx';
import { cannotSentence } from './cannot.ts';
import { Checked } from './Checked.tsx';
import { SlimLead, WaitingLead } from './Lead.tsx';
import { Mark, MarkShape } from './Mark.tsx';
import { MoveHandle, type Move } from './MoveHandle.tsx';
import { closed, collapsed, hasPanel, inOrder, openCards, opened, toggled, type SurfaceState } from './surface-state.ts';

export interface SurfaceProps {
  readonly view: View;
  readonly state: SurfaceState;
  readonly look: ReturnType<Placement['look']>;
  /** False when the banner found no place and the mark stands alone. */
  readonly room: boolean;
  readonly actions: Omit<ViewActions, 'open'>;
  readonly onState: (state: SurfaceState) => void;
  /** Selects a card's words in the text. */
  readonly onShow: (card: string) => void;
  readonly onMove: Move;
}

/** Sites set what is being written larger than their own labels; ours are labels. In CSS pixels. */
function typeSize(editor: number): number {
  return Math.min(20, Math.max(14, editor * 0.75));
}

/** Everything that stands beside a composer. Plain in, plain out: where it stands is worked out by `present`. */
export function Surface(props: SurfaceProps) {
  const { view, state, look, room, actions, onState } = props;
  const style: CSSProperties = { fontSize: typeSize(look.fontSize) };
  const panel = hasPanel(state, view);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only catches what bubbles up from the buttons inside.
    <div
      className="surface"
      data-presence={view.presence}
      data-look={look.background}
      data-open={state.open || undefined}
      dir={look.direction}
      lang={spoken()}
      style={style}
      onMouseDown={(event) => {
        // The editor keeps its focus and caret when something of ours is pressed; words meant for copying stay selectable.
        if (!(event.target as Element).closest('.selectable')) event.preventDefault();
      }}
      onKeyDown={({ nativeEvent }) => {
        if (nativeEvent.key !== 'Escape' || !nativeEvent.isTrusted) return;
        nativeEvent.preventDefault();
        onState(closed(state));
        actions.back();
      }}
    >
      <Mark view={view} open={state.open} room={room} onPress={() => onState(state.open ? closed(state) : opened(state, view))} />
      {panel && (
        <section className="panel" aria-label={say('banner.label')}>
          <div className="panel-content"><Panel {...props} /></div>
        </section>
      )}
      <Announcer view={view} />
    </div>
  );
}

function Panel({ view, state, actions, onState, onShow, onMove }: SurfaceProps) {
  const [first = null, ...rest] = openCards(view);
  const fixes = first ? view.fixes[first.id] : [];
  const fix = fixes?.[0] ?? null;
  const kindly = view.feeling && view.text ? { feeling: view.feeling, keepsake: view.text } : null;
  const lead = { fix, kindly, others: rest.length, onApply: actions.apply, onMore: () => onState(opened(state, view)) };
  const { open } = state;
  const waiting = view.presence === 'waiting';
  const slim = !open && view.presence === 'banner' && first !== null;
  const cannot = !open && view.presence === 'cannot';
  const notice = view.notice && <NoticeLine notice={view.notice} onClose={actions.dismissNotice} />;
  const noticeAlone = !open && !waiting && !slim && !cannot;
  return (
    <>
      <div className="bar">
        {open && !waiting && <MarkShape />}
        {open && !waiting && <Heading focus={!first}>{first ? say('banner.list', { count: rest.length + 1 }) : say(view.cards.length > 0 ? 'banner.dealt' : 'banner.nothing')}</Heading>}
        {slim && <SlimLead card={first} {...lead} />}
        {waiting && (
          <WaitingLead
            card={first} {...lead} fixAwaited={!fixes} listed={open} blocked={view.blocked} onBack={actions.back} onPost={actions.postAnyway}
          />
        )}
        {cannot && <p className="lead-said"><Text>{cannotSentence(view)}</Text></p>}
        {noticeAlone && notice}
        <div className="bar-tools">
          <MoveHandle onMove={onMove} />
          {(open || !waiting) && (
            <Button action="collapse" look="quiet" label={say(open ? 'banner.less' : 'banner.collapse')} onPress={() => onState(open ? closed(state) : collapsed(state, view))}>
              <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true"><path d="M3.5 11.5h9" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" /></svg>
            </Button>
          )}
        </div>
      </div>
      {!noticeAlone && notice}
      {open && <List view={view} state={state} actions={actions} onState={onState} onShow={onShow} />}
    </>
  );
}

function NoticeLine({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  return (
    <div className="notice">
      <p><Text>{tell(notice.message)}</Text></p>
      <div className="row">
        {notice.copy !== undefined && <CopyButton text={notice.copy} look="primary" />}
        <Button action="dismiss" onPress={onClose}>{say('notice.close')}</Button>
      </div>
    </div>
  );
}

function List({ view, state, actions, onState, onShow }: Pick<SurfaceProps, 'view' | 'state' | 'actions' | 'onState' | 'onShow'>) {
  return (
    <>
      <ul className="cards">
        {inOrder(state, view).map((card) => (
          <FindingCard
            key={card.id}
            card={card}
            fixes={view.fixes[card.id]}
            text={view.text ?? ''}
            open={state.expanded === card.id}
            led={view.presence === 'waiting'}
            waits={view.presence !== 'cannot'}
            actions={{
              onToggle: () => onState(toggled(state, card.id)),
              onApply: actions.apply,
              onDecide: (decision) => actions.decide(card.id, decision),
              onUndo: () => actions.undo(card.id),
              onShow: () => onShow(card.id),
            }}
          />
        ))}
      </ul>
      <footer>
        <Checked view={view} />
        <Button action="options" look="quiet" onPress={actions.openOptions}>{say('banner.options')}</Button>
      </footer>
    </>
  );
}
