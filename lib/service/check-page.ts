import type { PageChecked, PagePart, PictureToLook } from '../checking/page-view.ts';
import type { Draft } from '../draft/draft.ts';
import { dueWordings } from '../fixes/candidates/affiliation-disclaimer.ts';
import type { Origin } from '../messaging/listen.ts';
import type { Page } from '../pages/page.ts';
import { affiliationShown } from '../reading/institution/affiliation.ts';
import { statesOwnViews } from '../reading/institution/own-views.ts';
import { Reading } from '../reading/reading.ts';
import { checkDraft } from './check-draft.ts';
import { ofNobody } from './of-nobody.ts';
import { type CheckDependencies, prepare } from './prepare-draft.ts';
import { partsOf } from './page-parts.ts';
import { countWords } from './word-count.ts';

/** A long article is checked in parts: what several parts say of the text as a whole is said once. */
function saidOnce(parts: readonly PagePart[]): PagePart[] {
  const said = new Set<string>();
  return parts.map((part) => {
    if (part.what !== 'article') return part;
    const findings = part.checked.report.findings.filter(({ span, rule, kind }) => {
      if (span !== null || !said.has(`${rule}:${kind}`)) {
        if (span === null) said.add(`${rule}:${kind}`);
        return true;
      }
      return false;
    });
    return { ...part, checked: { ...part.checked, report: { ...part.checked.report, findings } } };
  });
}

/** What the panel adds to a part: the disclaimer it lacks, and what a profile's line tells. */
async function toldOf(part: PagePart, draft: Draft, origin: Origin, deps: CheckDependencies): Promise<Pick<PagePart, 'wording' | 'tells'>> {
  const lacks = part.checked.report.findings.some(({ rule }) => rule === 'affiliation-disclaimer');
  if (part.what !== 'line' && !lacks) return {};
  const { draft: own, demands } = await prepare(draft, origin, deps);
  const [wording] = lacks ? dueWordings(own, demands) : [];
  // The line alone is asked about, whatever the account is called and whatever line stands on the options page.
  const { account, ...nameless } = own;
  const line = new Reading({ ...nameless, profile: part.text });
  const tells = part.what === 'line' ? { work: affiliationShown(line, demands.institutions) !== null, views: statesOwnViews(line.text) } : undefined;
  return { ...(wording && { wording: wording.text }), ...(tells && { tells }) };
}

const isOwn = ({ author }: { readonly author: string | null }) => author === null;

/** The pictures of a page that can be looked at. */
function picturesOf(page: Exclude<Page, { kind: 'nothing' }>): PictureToLook[] {
  const authors = page.kind === 'article' ? Array.from({ length: page.taken }, () => null) : page.pictureAuthors;
  return authors.map((author, picture) => ({ picture, author }));
}

/** Checks what was read of a page, part by part, so that drafts which wait are answered in between. */
export async function checkPage(page: Page, origin: Origin, deps: CheckDependencies): Promise<PageChecked> {
  if (page.kind === 'nothing') return { kind: 'refused', why: page.why };
  const parts: PagePart[] = [];
  const pageDeps = ofNobody(deps);
  for (const { draft, ...part } of partsOf(page)) {
    const checked = { ...part, checked: await checkDraft(draft, origin, pageDeps) };
    parts.push({ ...checked, ...await toldOf(checked, draft, origin, pageDeps) });
    await new Promise((resolve) => setTimeout(resolve));
  }
  const asksOfOthers = parts.some(({ checked }) => checked.report.checked.includes('page-review'));
  const toLook = picturesOf(page);
  const leavesOthers = !asksOfOthers && !([...parts, ...toLook].every(isOwn));
  return {
    kind: 'checked', of: page.kind, title: page.title, host: page.host,
    words: parts.reduce((sum, { text }) => sum + countWords(text), 0), pictures: page.pictures,
    toLook: asksOfOthers ? toLook : toLook.filter(isOwn),
    parts: saidOnce(parts),
    left: [...(page.kind === 'profile' && page.posts === null ? ['posts' as const] : []), ...(leavesOthers ? ['posts-of-others' as const] : [])],
  };
}
