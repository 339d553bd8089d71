/** The part of Quill 1.3.7 the pages use; the package brings no types. */
declare module 'quill' {
  interface Blot {
    offset(root: unknown): number;
    index(node: Node, offset: number): number;
  }
  export default class Quill {
    static find(node: Node, bubble?: boolean): (Blot & Quill) | null;
    constructor(place: Element, options: { placeholder?: string; modules?: Record<string, unknown>; theme?: string });
    readonly root: HTMLElement;
    readonly scroll: unknown;
    readonly history: { undo(): void };
    getText(): string;
    setText(text: string): void;
    focus(): void;
    on(event: 'text-change', listener: () => void): void;
  }
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module '*.css';
