import type { DemandedDisclaimer } from './demands.ts';

/**
 * Short wordings that say the views are the poster's own. They serve every policy that asks for a disclaimer and
 * prescribes no words of its own; the shortest of a language is what fits beside a long post.
 */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  en: ['Views my own.', 'Views are my own.', 'Opinions are my own.', 'My views, not my employer\'s.'],
  es: ['Opiniones propias.', 'Opiniones a título personal.', 'Mis opiniones no son las de mi empleador.'],
  ms: ['Pandangan peribadi.', 'Pandangan saya sendiri.', 'Pandangan saya, bukan majikan saya.'],
};

/** The accepted wordings of these languages (BCP 47), as demands carry them; `pack` is empty because they are nobody's own. */
export function acceptedWordings(languages: readonly string[]): DemandedDisclaimer[] {
  const known = languages.filter((language) => Object.hasOwn(WORDINGS, language));
  return known.flatMap((language) => (WORDINGS[language] ?? []).map((text) => (
    { text, language, prescribed: false, pack: '', due: 'affiliation' as const })));
}
