import type { PictureAnswer, PictureCleaned } from '../../checking/picture-view.ts';
import type { PictureCase, PictureChoice, PresentedPictures } from '../../checking/picture-dialog.ts';
import type { Message } from '../../checking/report.ts';
import type { Attachment, Draft } from '../../draft/draft.ts';
import type { Box } from '../../draft/picture-facts.ts';
import { Standing } from './standing.ts';

/** A look that takes longer shows that it is under way, in milliseconds. */
export const SHOWN_AFTER = 500;
/**
 * A look that never comes back is given up, in milliseconds from when the look before it came back: files wait for their turn, and the
 * background answers within 20 s from there by itself.
 */
const LONGEST_WAIT = 22_000;

/** What looking at pictures needs from outside the page. All may reject. */
export interface PictureBackground {
  look(id: string, file: File, name: string, draft: Draft): Promise<PictureAnswer>;
  redact(id: string, file: File, draft: Draft, boxes: readonly Box[], before: PictureAnswer): Promise<PictureCleaned>;
  skip(id: string): Promise<unknown>;
  /** What is found in an alt text of a picture of this draft, firm enough to be told. */
  checkAlt(text: string, draft: Draft): Promise<readonly Message[]>;
  /** What a file counts as by the media type it announces; `lib/draft/attachment-type.ts`, given in. */
  typeOf(mime: string): Attachment['type'];
  /** The dialog, loaded when it is first asked for, in the look of the page where the files go. */
  dialog(): Promise<() => PresentedPictures>;
}

/** What became of one file. */
export interface Decided {
  /** What goes on; null when the person does not attach it. */
  readonly file: File | null;
  /** How it counts among the draft's attachments. */
  readonly attachment: Attachment;
  /** What was not looked at in it, a sentence each; of one that is left or was decided on nothing is left to say. */
  readonly notChecked: readonly Message[];
}

/** True when the person has to decide: something was found that asks for more than a note. */
function asksFor(answer: PictureAnswer): boolean {
  return answer.report.findings.some(({ tier }) => tier !== 'note');
}

/** What holds of a picture through all that the dialog shows of it. */
type One = Pick<PictureCase, 'index' | 'count' | 'file' | 'checkAlt'>;

/** What goes on when nothing asks for a decision: the file itself, or the same picture without what it carries unseen where that is wished. */
function quiet(file: File, { attachment, notChecked, stripped }: PictureAnswer): Decided {
  return { file: stripped ?? file, attachment, notChecked };
}

/** What becomes of a file that nobody looked at; `why` where that is known. */
export function unlooked(file: File, typeOf: PictureBackground['typeOf'], why: 'not-checked.picture' | 'not-checked.picture.time' = 'not-checked.picture'): Decided {
  return { file, attachment: { type: typeOf(file.type), name: file.name }, notChecked: [{ id: why, data: {} }] };
}

/** What a choice makes of a file. Findings that were seen and left are dealt with, so that Post does not ask of them again: its name may be one. */
function chosen(file: File, answer: PictureAnswer, choice: PictureChoice): Decided {
  const dealtWith: Attachment = { type: answer.attachment.type, facts: {} };
  if (choice.kind === 'cleaned') return { file: choice.file, attachment: { ...dealtWith, name: choice.file.name }, notChecked: [] };
  return { file: choice.kind === 'as-is' ? file : null, attachment: dealtWith, notChecked: [] };
}

/** Looks at files before a page gets them, and asks the person where something is found. Nothing it can do keeps a file back by itself. */
export class Asking {
  readonly #background: PictureBackground;

  constructor(background: PictureBackground) {
    this.#background = background;
  }

  /** Decides about files in their order, all looks at once. `draft` is what they are attached to. */
  async decide(files: readonly File[], draft: Draft): Promise<readonly Decided[]> {
    const batch = crypto.randomUUID();
    let turn: Promise<unknown> = Promise.resolve();
    const looks = files.map((file, index) => {
      const look = this.#look(`${batch}:${index}`, file, draft, turn);
      turn = look;
      return look;
    });
    const dialog = new Standing(() => this.#background.dialog());
    const checkAlt: PictureCase['checkAlt'] = (text) => this.#background.checkAlt(text, draft);
    const decided: Decided[] = [];
    try {
      for (const [index, file] of files.entries()) {
        const id = `${batch}:${index}`;
        decided.push(await this.#one(id, { index, count: files.length, file, checkAlt }, looks[index]!, draft, dialog));
      }
    } finally {
      dialog.remove();
    }
    return decided;
  }

  #look(id: string, file: File, draft: Draft, turn: Promise<unknown>): Promise<PictureAnswer | null> {
    const late = turn.then(() => new Promise<null>((resolve) => { setTimeout(resolve, LONGEST_WAIT, null); }));
    return Promise.race([this.#background.look(id, file, file.name, draft), late]).catch(() => null);
  }

  async #one(id: string, one: One, looking: Promise<PictureAnswer | null>, draft: Draft, dialog: Standing): Promise<Decided> {
    const { file } = one;
    let skipped = () => {};
    const skip = new Promise<'skipped'>((resolve) => { skipped = () => resolve('skipped'); });
    // A dialog that stands already goes on to the next file at once: what it said of the last one is over.
    const shown = setTimeout(() => void dialog.show({ ...one, answer: null, skip: skipped }), dialog.stands ? 0 : SHOWN_AFTER);
    const answer = await Promise.race([looking, skip]);
    clearTimeout(shown);
    dialog.pass();
    if (answer === 'skipped') {
      this.#background.skip(id).catch(() => undefined);
      return unlooked(file, this.#background.typeOf, 'not-checked.picture.time');
    }
    if (answer === null) return unlooked(file, this.#background.typeOf);
    if (!asksFor(answer)) return quiet(file, answer);
    const redact: PictureCase['redact'] = (boxes) => this.#background.redact(id, file, draft, boxes, answer);
    const choice = await this.#ask({ ...one, answer, redact }, dialog);
    return choice === null ? { ...quiet(file, answer), notChecked: [{ id: 'not-checked.picture', data: {} }] } : chosen(file, answer, choice);
  }

  /** Null when there is no way to ask. */
  async #ask(one: One & Pick<PictureCase, 'redact'> & { readonly answer: PictureAnswer }, dialog: Standing): Promise<PictureChoice | null> {
    return new Promise((resolve) => {
      dialog.show({ ...one, choose: resolve }).then((stands) => { if (!stands) resolve(null); }, () => resolve(null));
    });
  }
}
