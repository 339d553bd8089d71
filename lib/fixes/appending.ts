import type { Message } from '../checking/report.ts';
import type { Draft } from '../draft/draft.ts';
import type { Candidate } from './candidate.ts';
import { fits } from './length.ts';
import { behind } from './tidy.ts';

/** A line behind the text, the one form of writing that every editor undoes in one step; nothing where the site has no room for it. */
export function appending({ text, site, surface }: Pick<Draft, 'text' | 'site' | 'surface'>, line: string, label: Message['id']): Candidate[] {
  const added = behind(text, line);
  if (!fits(text + added, site, surface)) return [];
  return [{ label: { id: label, data: { text: line } }, edits: [{ start: text.length, end: text.length, text: added }] }];
}
