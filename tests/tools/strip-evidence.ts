import type { Plugin } from 'vite';
import { isNamed, withoutProperties } from './strip-properties.ts';

/** What a sign says of itself besides its selector (lib/composers/surfaces/surface.ts). */
const EVIDENCE = ['is', 'seen', 'page'];

/** The code without the evidence of its signs: objects that have a `selector`, or evidence and nothing else, as several share it. */
export function withoutEvidence(code: string, parse: (code: string) => unknown): string {
  return withoutProperties(code, parse, (properties) => {
    const evidence = properties.filter((property) => isNamed(property, EVIDENCE));
    const sign = properties.some((property) => isNamed(property, ['selector'])) || evidence.length === properties.length;
    // An audience's `is` says who sees a text, and is no evidence: it stands beside `sure`.
    return sign && !properties.some((property) => isNamed(property, ['sure'])) ? evidence : [];
  });
}

/** Leaves the evidence of selectors out of what is built: every page would load it, and people and tests alone read it. */
export function stripEvidence(): Plugin {
  return {
    name: 'strip-evidence',
    transform: {
      filter: { id: /lib[\\/]composers[\\/]surfaces[\\/][\w-]+\.ts$/ },
      handler(code) {
        return { code: withoutEvidence(code, (source) => this.parse(source)), map: null };
      },
    },
  };
}
