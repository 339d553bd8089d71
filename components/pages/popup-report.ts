/** What a report tells of where something does not work. */
export interface ReportFacts {
  readonly version: string;
  readonly browser: string;
  /** The page's host alone; its address may name somebody. */
  readonly host: string | null;
  readonly state: string;
  readonly composers: readonly { readonly surface: string; readonly state: string; readonly findings: number }[];
  readonly packs: readonly string[];
}

/** Lines to copy, for who is asked for help; in English and by ids, with no word of a draft. */
export function reportText({ version, browser, host, state, composers, packs }: ReportFacts): string {
  return [
    `Chaperone ${version}`, browser, `page: ${host ?? 'not watched'} (${state})`,
    ...composers.map(({ surface, state: how, findings }) => `box: ${surface}, ${how}, findings ${findings}`),
    `policies: ${packs.join(', ')}`,
  ].join('\n');
}
