/** The part of Quill 1.3.7 the pages use; the package brings no types. */
declare module 'quill' {
  interface Blot {
    offset(root: unknown): number;
    index(node: Node, offset: number): number;
    readonly domNode: Node;
  }
  /** What a format of words in a line is made from. */
  interface InlineFormat {
    new (): object;
    create(value: unknown): HTMLElement;
  }
  export default class Quill {
    static import(path: 'blots/inline'): InlineFormat;
    static register(format: InlineFormat): void;
    static find(node: Node, bubble?: boolean): (Blot & Quill) | null;
    constructor(place: Element, options: { placeholder?: string; modules?: Record<string, unknown>; theme?: string });
    readonly root: HTMLElement;
    readonly scroll: unknown;
    readonly history: { undo(): void };
    setText(text: string): void;
    getText(index?: number, length?: number): string;
    deleteText(index: number, length: number, source: 'user'): void;
    insertText(index: number, text: string, formats: Record<string, unknown>, source: 'user'): void;
    getLeaf(index: number): [Blot | null, number];
    focus(): void;
    on(event: 'text-change', listener: () => void): void;
  }
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module '*.css';
