import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take long, the longest first: begun last, one of them leaves all cores but one with nothing to do. Files that are not named
 * here come after them, the larger first.
 */
const LONGEST = [
  // Not long itself in every browser, but alone of its kind: nothing else of that browser may run beside it.
  'tests/e2e/managed-policy.e2e.ts',
  'tests/e2e/editors.e2e.ts',
  'tests/e2e/composer-contract.e2e.ts',
  'tests/e2e/every-box.e2e.ts',
  'tests/e2e/axe.e2e.ts',
  'tests/e2e/attach.e2e.ts',
  'tests/e2e/options.e2e.ts',
  'tests/e2e/banner.e2e.ts',
  'tests/e2e/panel.e2e.ts',
  'tests/e2e/facebook.e2e.ts',
  'tests/e2e/life-cycle.e2e.ts',
  'tests/e2e/sources.e2e.ts',
  'tests/e2e/linkedin.e2e.ts',
  'tests/e2e/page-safety.e2e.ts',
  'tests/e2e/context.e2e.ts',
  'tests/e2e/evidence.e2e.ts',
  'tests/e2e/popup.e2e.ts',
  'tests/e2e/pages.e2e.ts',
  'tests/e2e/private-window.e2e.ts',
  'tests/e2e/other-sites.e2e.ts',
  'tests/e2e/x.e2e.ts',
  'tests/e2e/hold.e2e.ts',
  'tests/e2e/enter.e2e.ts',
  'lib/checking/fuzz.test.ts',
  'lib/cli/check.test.ts',
  'lib/checking/linear.test.ts',
];

/** Runs files in the order of their groups, then those of a policy, then project by project, those that take longest first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId, project }: TestSpecification) => {
      const found = LONGEST.indexOf(relative(project.config.root, moduleId).replaceAll('\\', '/'));
      return found < 0 ? LONGEST.length : found;
    };
    const before = (a: TestSpecification, b: TestSpecification) => (
      a.project.config.sequence.groupOrder - b.project.config.sequence.groupOrder
      || Number(place(a) > 0) - Number(place(b) > 0)
      // A worker goes on with files of its own project; for those of another one a new one begins.
      || a.project.name.localeCompare(b.project.name)
      || place(a) - place(b)
    );
    return (await super.sort(files)).sort(before);
  }
}
