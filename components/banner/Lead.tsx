import type { Fix } from '../../lib/checking/report.ts';
import type { Card, Feeling, View } from '../../lib/checking/view.ts';
import { say, tell } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { FixButton } from '../card/FixRow.tsx';
import { Told } from '../Sentence.tsx';
import { Heading, Text } from '../Text.tsx';
import { TierIcon } from '../TierIcon.tsx';

interface LeadProps {
  readonly card: Card;
  readonly others: number;
  readonly fix: Fix | null;
  readonly onApply: (fix: Fix) => void;
  readonly onMore: () => void;
  /** To one who mourns or is angry: the feeling, and the text to be copied and kept; null otherwise. */
  readonly kindly: { readonly feeling: Feeling; readonly keepsake: string } | null;
}

function More({ card, onMore }: Pick<LeadProps, 'card' | 'onMore'>) {
  return <Button action="more" look="quiet" expanded={false} label={`${say('banner.more')}: ${tell(card.message)}`} onPress={onMore}>{say('banner.more')}</Button>;
}

/** The finding, and how many there are beside it: in one line of words, for beside a button they would be read as a part of it. */
function Said({ card, others }: Pick<LeadProps, 'card' | 'others'>) {
  return <><Told message={card.message} />{others > 0 && <span className="others"><Text>{` ${say('banner.more.count', { count: others })}`}</Text></span>}</>;
}

/** A kind line before anything else. */
function Kind({ feeling }: { readonly feeling: Feeling }) {
  return <p className="kind"><Text>{say(`feeling.${feeling}`)}</Text></p>;
}

/** The slim banner: the most important thing in plain words, and its fix as the first button. */
export function SlimLead({ card, others, fix, kindly, onApply, onMore }: LeadProps) {
  return (
    <div className={kindly ? 'lead kindly' : 'lead'} data-card={card.id} data-tier={card.tier}>
      <TierIcon tier={card.tier} />
      <div className="lead-said" tabIndex={-1} data-focus="">
        {kindly && <Kind feeling={kindly.feeling} />}
        <p><Said card={card} others={others} /></p>
      </div>
      <div className="row">
        {kindly && <CopyButton text={kindly.keepsake}>{say('feeling.keep')}</CopyButton>}
        {fix && <FixButton fix={fix} primary onApply={onApply} />}
        <More card={card} onMore={onMore} />
      </div>
    </div>
  );
}

interface WaitingLeadProps extends Omit<LeadProps, 'card'> {
  readonly card: Card | null;
  readonly blocked: View['blocked'];
  /** A fix is still being worked out: its place is kept, so that no button moves under the hand when it comes. */
  readonly fixAwaited: boolean;
  /** The list stands below: it shows the card and its fixes itself. */
  readonly listed: boolean;
  readonly onBack: () => void;
  readonly onPost: () => void;
}

/** Post is held: what for, then fix, go back, post anyway, in this order, and none of them ever hidden. */
export function WaitingLead({ card, others, fix, fixAwaited, blocked, listed, kindly, onApply, onMore, onBack, onPost }: WaitingLeadProps) {
  const title = card && tell({ id: card.message.id.replace(/^finding/u, 'title'), data: card.message.data });
  return (
    <div className="lead waiting" data-card={listed ? undefined : card?.id} data-tier={card?.tier}>
      <TierIcon tier={card?.tier ?? 'hold'} />
      <div className="lead-said">
        {kindly && <Kind feeling={kindly.feeling} />}
        <Heading focus>{title ? say('waiting.heading', { title }) : say('waiting.heading.plain')}</Heading>
        {card && !listed && <p><Said card={card} others={others} /></p>}
        {blocked && <p><Text>{tell(blocked)}</Text></p>}
      </div>
      {kindly && <div className="row"><CopyButton text={kindly.keepsake}>{say('feeling.keep')}</CopyButton></div>}
      {(fix || fixAwaited) && <div className="row fix-place">{fix && <FixButton fix={fix} primary onApply={onApply} />}</div>}
      <div className="row">
        <Button action="back" onPress={onBack}>{say('waiting.back')}</Button>
        {!blocked && <Button action="post-anyway" onPress={onPost}>{say('waiting.post')}</Button>}
        {card && !listed && <More card={card} onMore={onMore} />}
      </div>
    </div>
  );
}
