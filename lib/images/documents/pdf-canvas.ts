/** A canvas as pdf.js asks for one. */
interface Made {
  canvas: OffscreenCanvas;
  context: OffscreenCanvasRenderingContext2D;
}

/** Canvases for pdf.js in a worker: its own come from a document, and there is none. */
export class Canvases {
  create(width: number, height: number): Made {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true })! };
  }

  reset({ canvas }: Made, width: number, height: number): void {
    Object.assign(canvas, { width, height });
  }

  destroy({ canvas }: Made): void {
    Object.assign(canvas, { width: 0, height: 0 });
  }
}

/** Filters of colour are made as elements of a document. Without them a page is drawn in the colours it holds, which is all that is looked at. */
export class NoFilters {
  addFilter(): string {
    return 'none';
  }

  addHCMFilter(): string {
    return 'none';
  }

  addAlphaFilter(): string {
    return 'none';
  }

  addLuminosityFilter(): string {
    return 'none';
  }

  addHighlightHCMFilter(): string {
    return 'none';
  }

  destroy(): void {}
}
