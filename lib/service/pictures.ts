import type { PictureAnswer, PictureCleaned } from '../checking/picture-view.ts';
import type { Report } from '../checking/report.ts';
import type { Handlers } from '../messaging/listen.ts';
import type { AskPictures } from '../messaging/pictures.ts';
import { pictureLooks } from './picture-looks.ts';
import { LONGEST_LOOK, openPictureTurns } from './picture-turns.ts';
import type { CheckDependencies } from './prepare-draft.ts';
import { stillSeen } from './still-seen.ts';

function withoutMetadata(report: Report): Report {
  const findings = report.findings.filter(({ rule }) => rule !== 'image-metadata');
  return { ...report, findings, outcome: report.outcome === 'findings' && findings.length === 0 ? 'clear' : report.outcome };
}

/** What is told of a picture whose details were taken off: they have nothing to say any more, beside the draft neither. */
function strippedOf(told: PictureAnswer, stripped: File): PictureAnswer {
  const { attachment, report } = told;
  return { ...told, stripped, report: withoutMetadata(report), attachment: { ...attachment, name: stripped.name, facts: { ...attachment.facts, metadata: [] } } };
}

/** Answers the messages about pictures. `ask` reaches the page that looks at them. */
export function pictureHandlers(deps: CheckDependencies, ask: AskPictures, turns = openPictureTurns()): Pick<
  Handlers, 'picture-look' | 'picture-redact' | 'picture-skip'
> {
  const { look, tell } = pictureLooks(deps, ask);

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

  return {
    'picture-look': async ({ id, file, name, draft }, origin) => {
      const seen = await turns.take(id, origin, (signal) => look(file, name, signal));
      const told = await tell(id, seen, name, draft, origin);
      const stripped = await withoutDetails(file, told);
      return stripped === null ? told : strippedOf(told, stripped);
    },

    'picture-redact': async ({ id, file, draft, boxes, before }, origin): Promise<PictureCleaned> => {
      // A copy is worth what is still seen in it: it is looked at like any other picture.
      const made = await turns.take(id, origin, async (signal) => {
        const cleaned = await ask('redact', { file, boxes }, signal).catch(() => null);
        if (cleaned === null || 'refused' in cleaned) return null;
        return { copy: cleaned.file, again: await look(cleaned.file, cleaned.file.name, signal) };
      });
      if (made === null) return { id, file: null, remains: null };
      const remains = await tell(id, made.again, made.copy.name, draft, origin);
      return { id, file: made.copy, remains: stillSeen(before, remains, boxes) };
    },

    'picture-skip': ({ id }, origin) => {
      turns.skip(id, origin);
      return {};
    },
  };
}
