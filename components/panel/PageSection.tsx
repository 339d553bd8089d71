import { useState } from 'react';
import type { ShownPictures } from '../../lib/checking/page-pictures.ts';
import type { ShownPage, ShownPart } from '../../lib/checking/page-cards.ts';
import type { PageRefusal } from '../../lib/checking/page-view.ts';
import type { Card } from '../../lib/checking/view.ts';
import { say, tell, type WordId } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';
import { FindingCard } from '../card/FindingCard.tsx';
import { PagePictures, type PagePicturesProps } from './PagePictures.tsx';

export interface PageSectionProps {
  readonly page: ShownPage | PageRefusal | { readonly kind: 'reading' } | null;
  readonly onCheck: () => void;
  /** Brings the words of a card into sight; false where they are not there any more. */
  readonly onShow: (part: ShownPart, card: Card) => Promise<boolean>;
  /** How it stands with its pictures; null where none can be looked at. */
  readonly pictures: ShownPictures | null;
  readonly onStop: PagePicturesProps['onStop'];
  readonly onShowPicture: PagePicturesProps['onShow'];
}

const REFUSALS: Readonly<Record<PageRefusal['why'], WordId>> = {
  'not-allowed': 'panel.refused.not-allowed', closed: 'panel.refused.closed', pdf: 'panel.refused.pdf', empty: 'panel.refused.empty',
  feed: 'panel.refused.feed', others: 'panel.refused.others', gone: 'panel.refused.gone',
};
const WHOLE: Readonly<Record<ShownPart['what'], WordId>> = {
  article: 'card.whole.page', line: 'card.whole.line', 'own-post': 'card.whole', 'other-post': 'card.whole',
};
const LEFT: Readonly<Record<ShownPage['left'][number], WordId>> = { posts: 'panel.left.posts', 'posts-of-others': 'panel.left.posts-of-others' };

/** Cards of a page. Nothing is changed there, so that they lead to the place and to the rule, and offer no more. */
function Cards({ parts, onShow }: { readonly parts: readonly ShownPart[]; readonly onShow: PageSectionProps['onShow'] }) {
  const [open, setOpen] = useState<string | null>(null);
  const [moved, setMoved] = useState(false);
  return (
    <>
      <p role="status">{moved && say('panel.page.moved')}</p>
      {parts.filter(({ cards }) => cards.length > 0).map((part) => (
        <div key={part.id} className="by">
          {part.author !== null && <p className="small">{say('panel.other-posts.by', { who: part.author })}</p>}
          <ul className="cards">
            {part.cards.map((card) => {
              const id = `${part.id} ${card.id}`;
              const show = () => void onShow(part, card).then((shown) => setMoved(!shown));
              const wording = card.findings.some(({ rule }) => rule === 'affiliation-disclaimer') ? part.wording : undefined;
              return (
                <FindingCard
                  key={id} card={card} fixes={undefined} text={part.text} open={open === id} whole={WHOLE[part.what]} waits={false}
                  actions={{ onToggle: () => setOpen(open === id ? null : id), onShow: show, ...(wording !== undefined && { wording }) }}
                />
              );
            })}
          </ul>
        </div>
      ))}
    </>
  );
}

const countOf = (parts: readonly ShownPart[]) => parts.reduce((sum, { cards }) => sum + cards.length, 0);

/** What the disclaimer rule reads in a profile's line. */
function toldBy({ tells }: ShownPart): string {
  return tells === undefined ? '' : say('panel.line.tells', { work: tells.work ? 'yes' : 'no', views: tells.views ? 'yes' : 'no' });
}

function Profile({ page: { parts }, onShow }: { readonly page: ShownPage; readonly onShow: PageSectionProps['onShow'] }) {
  const of = (what: ShownPart['what']) => parts.filter((part) => part.what === what);
  const [line] = of('line');
  return (
    <>
      {line && (
        <div className="part">
          <h3>{say('panel.line')}</h3>
          <blockquote>{line.text}</blockquote>
          <p className="small">{line.cards.length === 0 && `${toldBy(line)} `}{say('panel.line.kept')}</p>
          <Cards parts={[line]} onShow={onShow} />
        </div>
      )}
      {(['own-post', 'other-post'] as const).filter((what) => of(what).length > 0).map((what) => (
        <div key={what} className="part">
          <h3>{say(what === 'own-post' ? 'panel.own-posts' : 'panel.other-posts')}</h3>
          {countOf(of(what)) === 0 ? <p>{say('panel.none')}</p> : <Cards parts={of(what)} onShow={onShow} />}
        </div>
      ))}
    </>
  );
}

/** What was not checked, each sentence once: parts of one page have much in common. */
function Left({ page: { parts, pictures, left, checkedRules, packs }, looked }: { readonly page: ShownPage; readonly looked: ShownPictures | null }) {
  const sentences = new Set(parts.flatMap(({ notChecked }) => notChecked.map(({ sentence }) => tell(sentence))));
  // Those that still wait are told of above.
  const unlooked = looked?.state === 'looking' ? 0 : pictures - (looked?.looked ?? 0);
  return (
    <div className="small">
      {unlooked > 0 && <p>{say('panel.page.pictures', { count: unlooked })}</p>}
      {left.map((what) => <p key={what}>{say(LEFT[what])}</p>)}
      {[...sentences].map((sentence) => <p key={sentence}>{sentence}</p>)}
      <p>
        {say('checked.rules', { count: checkedRules })} {packs.length > 0 && say('checked.packs', { packs: packs.join(', ') })} {say('checked.limits')}
      </p>
    </div>
  );
}

/** One sentence on how it stands. */
function statusOf(page: PageSectionProps['page']): string {
  if (page === null) return '';
  if (page.kind === 'reading') return say('panel.page.reading');
  if (page.kind === 'refused') return say(REFUSALS[page.why]);
  return say('panel.page.read', { words: page.words, host: page.host, count: countOf(page.parts) });
}

/** The status stays the same element: what comes into one that is there already is read out, one that comes with its words may not be. */
function Outcome({ page, onShow, pictures, onStop, onShowPicture }: Omit<PageSectionProps, 'onCheck'>) {
  const checked = page?.kind === 'checked' ? page : null;
  const canChange = checked !== null && countOf(checked.parts.filter(({ what }) => what !== 'other-post')) + (pictures?.found.filter(({ author, cards }) => author === null && cards.length > 0).length ?? 0) > 0;
  return (
    <>
      {checked && <p className="of">{checked.title}</p>}
      <p role="status">{statusOf(page)}</p>
      {canChange && <p className="small">{say('panel.page.mend')}</p>}
      {checked && (checked.of === 'profile' ? <Profile page={checked} onShow={onShow} /> : <Cards parts={checked.parts} onShow={onShow} />)}
      {checked && pictures && <PagePictures pictures={pictures} onStop={onStop} onShow={onShowPicture} />}
      {checked && <Left page={checked} looked={pictures} />}
    </>
  );
}

/** The page in front, read once at the person's press. */
export function PageSection({ onCheck, ...outcome }: PageSectionProps) {
  const { page } = outcome;
  // A button that is disabled while it works would lose the focus.
  return (
    <section id="page">
      <h2>{say('panel.page')}</h2>
      <p className="small">{say('panel.page.says')}</p>
      <div className="row">
        <Button action="check-page" look="primary" onPress={() => page?.kind !== 'reading' && onCheck()}>
          {say(page?.kind === 'checked' ? 'panel.page.again' : 'panel.page')}
        </Button>
      </div>
      <Outcome {...outcome} />
    </section>
  );
}
