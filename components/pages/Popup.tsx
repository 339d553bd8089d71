import { listed, say, tell } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { Brand, Frame } from './Frame.tsx';
import { PauseRow, type PauseRowProps } from './PauseRow.tsx';
import { RememberRow, type RememberRowProps } from './RememberRow.tsx';

/**
 * What is known of the tab. `silent`: the site is allowed and nothing of ours answers there; `panel-only`, `off`: nothing of ours is wanted
 * in pages, or in those of this site.
 */
export type TabStatus =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'not-allowed'; readonly sites: readonly string[] }
  | { readonly kind: 'silent' }
  | { readonly kind: 'panel-only' }
  | { readonly kind: 'off' }
  | { readonly kind: 'watching'; readonly composers: readonly { readonly surface: string; readonly state: string; readonly findings: number }[] };

export interface PopupProps {
  readonly status: TabStatus;
  /** Names of the policies in force. */
  readonly packs: readonly string[];
  readonly shortcut: string;
  /** Absent where there is nothing to pause, or an institution does not let it. */
  readonly pausing?: PauseRowProps;
  /** Absent where no page of the web is in front. */
  readonly remembering?: RememberRowProps;
  /** What helps to find out why something does not work; no words of a draft. */
  readonly report: string;
  readonly onAllow: () => void;
  readonly onOptions: () => void;
  readonly onPanel: () => void;
  readonly onCheckPage: () => void;
}

const UNWATCHED = ['unwatched.apps', 'unwatched.waiting', 'unwatched.forms', 'unwatched.pictures'] as const;

/** Each kind of box once; how many, where there are several. In a pause none is watched, whatever could be done there. */
function Boxes({ composers, paused }: Pick<Extract<TabStatus, { kind: 'watching' }>, 'composers'> & { readonly paused: boolean }) {
  const told = (state: string) => (paused ? say('state.paused') : tell({ id: `state.${state}`, data: {} }));
  const lines = composers.map(({ surface, state }) => [tell({ id: `surface.${surface}`, data: {} }), told(state)] as const);
  const counted = Map.groupBy(lines, (line) => line.join('\n'));
  return (
    <ul className="boxes">
      {[...counted].map(([key, [[name, state] = ['', ''], ...others]]) => (
        <li key={key}>{name}{others.length > 0 && ` × ${others.length + 1}`} <span>{state}</span></li>
      ))}
    </ul>
  );
}

function Status({ status, paused, onAllow }: Pick<PopupProps, 'status' | 'onAllow'> & { readonly paused: boolean }) {
  switch (status.kind) {
    case 'elsewhere': return <p>{say('popup.elsewhere')}</p>;
    case 'off': return <p>{say('popup.off')}</p>;
    case 'panel-only': return <p>{say('popup.panel-only')}</p>;
    case 'silent': return <p>{say('popup.silent')}</p>;
    case 'not-allowed': return (
      <>
        <p>{say('popup.not-allowed', { sites: listed(status.sites) })}</p>
        <div className="row"><Button action="ask-permission" look="primary" onPress={onAllow}>{say('popup.allow', { sites: listed(status.sites) })}</Button></div>
      </>
    );
    case 'watching': return status.composers.length === 0 ? <p>{say('popup.none')}</p> : <Boxes composers={status.composers} paused={paused} />;
  }
}

/** What is watched in this tab, and what never is. */
export function Popup({ status, packs, shortcut, pausing, remembering, report, onAllow, onOptions, onPanel, onCheckPage }: PopupProps) {
  const paused = pausing != null && pausing.pause !== null;
  const written = !paused && status.kind === 'watching' && status.composers.length > 0;
  return (
    <Frame className="popup">
      <Brand />
      <section>
        <h1>{say('popup.title')}</h1>
        <Status status={status} paused={paused} onAllow={onAllow} />
        {written && <p>{say('popup.count', { count: status.composers.reduce((sum, { findings }) => sum + findings, 0) })}</p>}
        {pausing && <PauseRow {...pausing} />}
        {!paused && packs.length > 0 && <p className="small">{say('popup.policies', { packs: packs.join(', ') })}</p>}
        {shortcut !== '' && <p className="small">{say('popup.shortcut', { shortcut })}</p>}
      </section>
      <div className="row">
        <Button action="check-page" onPress={onCheckPage}>{say('panel.page')}</Button>
        <Button action="open-panel" onPress={onPanel}>{say('panel.open')}</Button>
      </div>
      {remembering && <section><RememberRow {...remembering} /></section>}
      <section>
        <h2>{say('popup.not-watched')}</h2>
        <ul className="unwatched">{UNWATCHED.map((id) => <li key={id}>{say(id)}</li>)}</ul>
      </section>
      <p className="small">{say('page.local')}</p>
      <div className="row"><Button action="options" onPress={onOptions}>{say('popup.options')}</Button><CopyButton text={report}>{say('popup.report')}</CopyButton></div>
    </Frame>
  );
}
