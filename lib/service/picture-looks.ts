import type { PictureAnswer } from '../checking/picture-view.ts';
import type { Report } from '../checking/report.ts';
import { attachmentType } from '../draft/attachment-type.ts';
import type { Draft } from '../draft/draft.ts';
import { type Gap, isUnseen, type Looked } from '../draft/looked.ts';
import type { Origin } from '../messaging/listen.ts';
import type { AskPictures } from '../messaging/pictures.ts';
import { checkDraft } from './check-draft.ts';
import { coversOf } from './picture-covers.ts';
import type { CheckDependencies } from './prepare-draft.ts';

/** Nothing was learnt. */
const unseen = (type: Looked['type'], gap: Gap): Looked => ({ type, facts: {}, gaps: [gap], cleanable: false });

/** The report as far as it is about the picture, not the words beside it. */
function ofPicture(report: Report): Report {
  const findings = report.findings.filter(({ attachment }) => attachment !== null);
  const notChecked = report.notChecked.filter(({ what }) => what === 'attachment');
  return { ...report, findings, notChecked, outcome: notChecked.length > 0 ? 'incomplete' : findings.length > 0 ? 'findings' : 'clear' };
}

/** How a picture is looked at and what is told of it. `ask` reaches the page that looks at pictures. */
export function pictureLooks(deps: CheckDependencies, ask: AskPictures) {
  async function look(file: Blob, name: string, signal: AbortSignal): Promise<Looked> {
    try {
      const { values } = await deps.settings.read();
      return await ask('look', { file, name, marks: values.marks.value }, signal);
    } catch {
      return unseen(attachmentType(file.type), signal.aborted ? 'time' : 'unreadable');
    }
  }

  async function tell(id: string, seen: Looked, name: string, draft: Draft, origin: Origin): Promise<PictureAnswer> {
    const facts = { ...seen.facts, ...(seen.gaps.length > 0 && { notChecked: [...seen.gaps] }) };
    // Without facts a picture counts as not checked.
    const attachment = { type: seen.type, name, ...(!(isUnseen(seen.gaps) && Object.keys(seen.facts).length === 0) && { facts }) };
    const { report: whole, citations, packs } = await checkDraft({ ...draft, attachments: [attachment] }, origin, deps);
    const report = ofPicture(whole);
    const { width, height } = seen.facts;
    const size = width === undefined || height === undefined ? null : { width, height };
    return {
      id, attachment, report, packs, size,
      citations: citations.filter(({ clause }) => report.findings.some(({ clauses }) => clauses.includes(clause))),
      covers: size === null ? [] : report.findings.flatMap((finding) => coversOf(finding, size)),
      cleanable: seen.cleanable,
      notChecked: seen.gaps.map((gap) => ({ id: `not-checked.picture.${gap}`, data: {} })),
    };
  }

  return { look, tell };
}
