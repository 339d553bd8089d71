import type { Plugin } from 'vite';
import { isNamed, withoutProperties } from './strip-properties.ts';

/** The code of a file of words without the notes for translators: objects that have a `text` and a `note` keep the text. */
export function withoutNotes(code: string, parse: (code: string) => unknown): string {
  return withoutProperties(code, parse, (properties) => (
    properties.some((property) => isNamed(property, ['text'])) ? properties.filter((property) => isNamed(property, ['note'])) : []));
}

/** Leaves the notes for translators out of what is built: nobody who uses it reads them. */
export function stripNotes(): Plugin {
  return {
    name: 'strip-notes',
    transform: {
      filter: { id: /lib[\\/]words[\\/]en[\\/][\w-]+\.ts$/ },
      handler(code) {
        return { code: withoutNotes(code, (source) => this.parse(source)), map: null };
      },
    },
  };
}
