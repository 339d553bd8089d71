import type { Draft } from '../draft/draft.ts';
import type { Finding, Fix } from '../checking/report.ts';
import type { Demands } from '../policies/demands.ts';
import { dueWordings } from './candidates/affiliation-disclaimer.ts';
import { fits } from './length.ts';

/**
 * Where no accepted disclaimer fits the post, one is offered as a post of its own, to copy. The draft itself stays, so
 * this is no change to check: its `copy` says what to post next.
 */
export function proposeSecondPost(finding: Finding, draft: Draft, demands: Demands): Fix[] {
  if (finding.rule !== 'affiliation-disclaimer') return [];
  const [first] = dueWordings(draft, demands);
  if (first === undefined || fits(`${draft.text} ${first.text}`, draft.site, draft.surface)) return [];
  return [{
    rule: finding.rule,
    finding: finding.id,
    label: { id: 'fix.disclaimer.second-post', data: { text: first.text } },
    edits: [],
    text: draft.text,
    copy: first.text,
  }];
}
