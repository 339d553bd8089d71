import type { CheckDependencies } from './prepare-draft.ts';

/**
 * The dependencies for a page, which nobody is about to post: it is not compared with the person's posts or with remembered pages (it may be
 * one of them), adds nothing to the day's cases, and is not written in anybody's hours of work.
 */
export function ofNobody(deps: CheckDependencies): CheckDependencies {
  return {
    ...deps,
    remembered: { read: async () => [] },
    posts: { printsFor: async () => [] },
    cases: { earlier: async () => [], remember: async () => {} },
    once: { mayIn: async () => false },
  };
}
