import type { PictureCase, PresentedPictures } from '../../checking/picture-dialog.ts';

/**
 * The dialog about some files that come together. Its script is loaded when it is first shown, which takes a moment in which a look may come
 * to its end: it is put up once, shows the last it was given, and never comes when there is nothing left to show.
 */
export class Standing {
  readonly #load: () => Promise<() => PresentedPictures>;
  #coming: Promise<() => PresentedPictures> | null = null;
  #dialog: PresentedPictures | null = null;
  #now: PictureCase | null = null;

  constructor(load: () => Promise<() => PresentedPictures>) {
    this.#load = load;
  }

  /** It stands in the page. */
  get stands(): boolean {
    return this.#dialog !== null;
  }

  /** Shows a file, unless another came in the meantime. False when there is no way to. */
  async show(one: PictureCase): Promise<boolean> {
    this.#now = one;
    this.#coming ??= this.#load();
    try {
      const put = await this.#coming;
      if (this.#now === one) {
        this.#dialog ??= put();
        this.#dialog.render(one);
      }
      return true;
    } catch {
      this.#coming = null;
      return false;
    }
  }

  /** What was to be shown is over; what stands stays until something else is shown. */
  pass(): void {
    this.#now = null;
  }

  remove(): void {
    this.pass();
    this.#dialog?.remove();
    this.#dialog = null;
  }
}
