import { useEffect, useId, useState } from 'react';
import type { Fix } from '../../lib/checking/report.ts';
import type { Card, Decision } from '../../lib/checking/view.ts';
import { say, tell, type WordId } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { Quote, Told } from '../Sentence.tsx';
import { Text } from '../Text.tsx';
import { TierIcon, tierWord } from '../TierIcon.tsx';
import { shorten } from './change.ts';
import { Choices } from './Choices.tsx';
import { Citations } from './Citations.tsx';
import { FixRow } from './FixRow.tsx';
import { inShort } from './in-short.ts';

/** How long the choices wait for the fixes above them, in milliseconds: what comes in later would move them under the hand. */
const WAIT_FOR_FIXES = 400;

/** What can be done with a card; absent where it is only an example. Where nothing can be changed or decided, it leads to the words and to the rule. */
export interface CardActions {
  readonly onToggle: () => void;
  readonly onApply?: (fix: Fix) => void;
  readonly onDecide?: (decision: Decision) => void;
  readonly onUndo?: () => void;
  readonly onShow: () => void;
  /** A line to put in by hand, where nothing can be changed from here. */
  readonly wording?: string;
}

interface FindingCardProps {
  readonly card: Card;
  /** Worked out when the card opens: null while they are, absent before. */
  readonly fixes: readonly Fix[] | null | undefined;
  /** The draft as it stands, for the lines before and after a fix. */
  readonly text: string;
  readonly open: boolean;
  readonly actions: CardActions | null;
  /** A first button stands over the list already: no second one beside it. */
  readonly led?: boolean;
  /** What a finding without words of its own is about; the post, unless it is said. Null where a heading above says it. */
  readonly whole?: WordId | null;
  /** False where nothing waits for the firmest kinds: nothing is posted from there. */
  readonly waits?: boolean;
}

/** A finding: the words, what and why in one sentence, the fix, whose rule it is, and what the person can say. */
export function FindingCard({ card, fixes, text, open, actions, led = false, whole = 'card.whole', waits = true }: FindingCardProps) {
  const id = useId();
  // What was said about a finding stays in sight, and with it the way to take it back.
  const shown = open || card.decision !== null;
  const message = card.quote === '' ? card.message : inShort(card.message);
  return (
    <li className="card" data-card={card.id} data-tier={card.tier} data-decided={card.decision ?? undefined}>
      <div className="card-head">
        <TierIcon tier={card.tier} />
        <div className="card-said">
          {card.quote === ''
            ? whole !== null && <p className="whole"><Text>{say(whole)}</Text></p>
            : (
              <p className="quote">
                <Quote>{shorten(card.quote)}</Quote>
                {open && actions && card.span && <> <Button action="show" look="quiet" onPress={actions.onShow}>{say('card.show')}</Button></>}
              </p>
            )}
          <p className="what"><span className="for-ears"><Text>{`${say(tierWord(card.tier, waits))}: `}</Text></span><Told message={message} /></p>
        </div>
        {actions && card.decision === null && (
          <Button action="more" look="quiet" expanded={open} controls={id} onPress={actions.onToggle}
            label={`${say(open ? 'banner.less' : 'banner.more')}: ${tell(message)}`}>
            {say(open ? 'banner.less' : 'banner.more')}
          </Button>
        )}
      </div>
      <div id={id} className="card-body" hidden={!shown}>
        {shown && <Body card={card} fixes={fixes} text={text} actions={actions} led={led} />}
      </div>
    </li>
  );
}

/** True once something has been waited for too long. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), WAIT_FOR_FIXES);
    return () => clearTimeout(timer);
  }, [waiting]);
  return late;
}

function Body({ card, fixes, text, actions, led }: Omit<FindingCardProps, 'open' | 'whole' | 'waits'>) {
  const { onApply, onDecide, onUndo, wording } = actions ?? {};
  const waiting = onApply !== undefined && card.decision === null && !fixes;
  const late = useLate(waiting);
  // How many people fit is said also where it shares its words, and so its card, with something firmer.
  const crowd = card.findings.find(({ rule, kind }) => rule === 'reidentification-risk' && kind !== 'self-known');
  return (
    <>
      {crowd && crowd.message.id !== card.message.id && <p><Told message={crowd.message} /></p>}
      {crowd && <p className="quiet"><Text>{say('card.crowd')}</Text></p>}
      {card.findings.some(({ quieted }) => quieted) && <p className="quiet"><Text>{say('card.quieted')}</Text></p>}
      {card.findings.some(({ muted }) => muted) && <p className="quiet"><Text>{say('card.muted')}</Text></p>}
      {onApply && card.decision === null && (
        <>
          {fixes === null && <p className="quiet"><Text>{say('fix.waiting')}</Text></p>}
          {fixes?.length === 0 && <p className="quiet"><Text>{say(card.span ? 'fix.none.marked' : 'fix.none')}</Text></p>}
          {fixes && fixes.length > 0 && (
            <ul className="fixes" aria-label={say('card.change')}>
              {fixes.map((fix, index) => (
                <FixRow key={`${fix.label.id}:${fix.text}`} fix={fix} primary={index === 0 && !led} text={text} onApply={onApply} />
              ))}
            </ul>
          )}
        </>
      )}
      {wording !== undefined && (
        <>
          <p className="wording"><Text>{wording}</Text></p>
          <CopyButton text={wording}>{say('fix.disclaimer.copy')}</CopyButton>
        </>
      )}
      {card.decision === null && <Citations citations={card.citations} />}
      {onDecide && onUndo && (!waiting || late) && <Choices card={card} onDecide={onDecide} onUndo={onUndo} />}
    </>
  );
}
