import type { PictureAnswer, PictureCleaned } from '../checking/picture-view.ts';
import type { Report } from '../checking/report.ts';
import { attachmentType } from '../draft/attachment-type.ts';
import type { Draft } from '../draft/draft.ts';
import { type Gap, isUnseen, type Looked } from '../draft/looked.ts';
import type { Handlers, Origin } from '../messaging/listen.ts';
import type { AskPictures } from '../messaging/pictures.ts';
import { checkDraft } from './check-draft.ts';
import type { CheckDependencies } from './prepare-draft.ts';
import { coversOf } from './picture-covers.ts';
import { stillSeen } from './still-seen.ts';

/** The longest look at a picture, in milliseconds, from when its turn comes; after that it goes on and counts as not checked. */
const LONGEST_LOOK = 20_000;

/** Nothing was learnt. */
const unseen = (type: Looked['type'], gap: Gap): Looked => ({ type, facts: {}, gaps: [gap], cleanable: false });

/** The report as far as it is about the picture, not the words beside it. */
function ofPicture(report: Report): Report {
  const findings = report.findings.filter(({ attachment }) => attachment !== null);
  const notChecked = report.notChecked.filter(({ what }) => what === 'attachment');
  return { ...report, findings, notChecked, outcome: notChecked.length > 0 ? 'incomplete' : findings.length > 0 ? 'findings' : 'clear' };
}

function withoutMetadata(report: Report): Report {
  const findings = report.findings.filter(({ rule }) => rule !== 'image-metadata');
  return { ...report, findings, outcome: report.outcome === 'findings' && findings.length === 0 ? 'clear' : report.outcome };
}

/** Answers the messages about pictures. `ask` reaches the page that looks at them. */
export function pictureHandlers(deps: CheckDependencies, ask: AskPictures): Pick<Handlers, 'picture-look' | 'picture-redact' | 'picture-skip'> {
  /** What is under way, by tab and the asker's own name for it. */
  const under = new Map<string, AbortController>();
  const nameOf = (id: string, { tab, frame }: Origin) => `${tab}:${frame}:${id}`;

  async function looked(file: Blob, name: string, signal: AbortSignal): Promise<Looked> {
    try {
      const { values } = await deps.settings.read();
      return await ask('look', { file, name, marks: values.marks.value }, signal);
    } catch {
      return unseen(attachmentType(file.type), signal.aborted ? 'time' : 'unreadable');
    }
  }

  async function answerOf(id: string, seen: Looked, name: string, draft: Draft, origin: Origin): Promise<PictureAnswer> {
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

  /**
   * The picture without its hidden details, where the person asked for that, it has some, and nothing else was found in it. Null when it
   * goes on as it is; where it could not be stripped, its details are told like any other picture's.
   */
  async function withoutDetails(file: Blob, { attachment, report, cleanable }: PictureAnswer): Promise<File | null> {
    const carried = (attachment.facts?.['metadata'] ?? []) as readonly unknown[];
    const { values } = await deps.settings.read();
    if (!values.quietDetails.value || !cleanable || carried.length === 0) return null;
    if (report.findings.some(({ rule, tier }) => rule !== 'image-metadata' && tier !== 'note')) return null;
    return ask('strip', { file }, AbortSignal.timeout(LONGEST_LOOK)).catch(() => null);
  }

  let last: Promise<unknown> = Promise.resolve();

  /** Runs work when its turn comes, one picture after the other, so that each has all cores. It ends when the person skips it, or after the longest look. */
  async function ending<T>(id: string, origin: Origin, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const name = nameOf(id, origin);
    under.set(name, controller);
    const skipped = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve(), { once: true }));
    const before = last;
    const turn = Promise.race([before, skipped]).then(() => work(AbortSignal.any([controller.signal, AbortSignal.timeout(LONGEST_LOOK)])));
    last = Promise.all([before, turn.catch(() => {})]);
    try {
      return await turn;
    } finally {
      if (under.get(name) === controller) under.delete(name);
    }
  }

  return {
    'picture-look': async ({ id, file, name, draft }, origin) => {
      const seen = await ending(id, origin, (signal) => looked(file, name, signal));
      const told = await answerOf(id, seen, name, draft, origin);
      const stripped = await withoutDetails(file, told);
      // What was taken off has nothing to say any more.
      return stripped === null ? told : { ...told, stripped, report: withoutMetadata(told.report) };
    },

    'picture-redact': async ({ id, file, draft, boxes, before }, origin): Promise<PictureCleaned> => {
      // A copy is worth what is still seen in it: it is looked at like any other picture.
      const made = await ending(id, origin, async (signal) => {
        const cleaned = await ask('redact', { file, boxes }, signal).catch(() => null);
        if (cleaned === null || 'refused' in cleaned) return null;
        return { copy: cleaned.file, again: await looked(cleaned.file, cleaned.file.name, signal) };
      });
      if (made === null) return { id, file: null, remains: null };
      const remains = await answerOf(id, made.again, made.copy.name, draft, origin);
      return { id, file: made.copy, remains: stillSeen(before, remains, boxes) };
    },

    'picture-skip': ({ id }, origin) => {
      under.get(nameOf(id, origin))?.abort();
      return {};
    },
  };
}
