import type { Surface } from '../draft/draft.ts';
import { affiliationShown, ownInstitutions } from '../reading/institution/affiliation.ts';
import { institutionVoices } from '../reading/institution/institution-voice.ts';
import { normalise } from '../reading/normalise.ts';
import { holdsWording, statesOwnViews } from '../reading/institution/own-views.ts';
import { isIn } from '../reading/patterns/quick-match.ts';
import type { Reading } from '../reading/reading.ts';
import { anyCase } from '../reading/patterns/any-case.ts';
import { cueTest } from '../reading/patterns/sentence-cues.ts';
import type { Breach, Rule, RuleContext } from './rule.ts';

const HEALTH = cueTest('medicine', 'clinical', 'setting', 'patient', 'patients', 'staff', 'staffs', 'procedure');
/** Not posts: nobody reads them as a voice of the institution. */
const EXEMPT: readonly Surface[] = ['message', 'alt-text'];
const OFFICIAL = anyCase('(?:on behalf of|official (?:statement|announcement|position|response)|statement (?:from|by|of)) (?:the )?');
const LABELLED = new RegExp(String.raw`\b${OFFICIAL}[A-ZÀ-ÖØ-Þ]`);

function isHealthArticle(reading: Reading): boolean {
  const { site, surface } = reading.draft;
  return (surface === 'article' || (site === 'web' && surface === 'page')) && HEALTH.text(reading);
}

/** Everywhere a disclaimer may stand: the post, its thread, the profile line. */
function standing(reading: Reading): string[] {
  const { profile = '', thread = [] } = reading.draft;
  return [reading.text, ...thread, profile].map((text) => normalise(text).text);
}

function prescribedMissing(reading: Reading, context: RuleContext, packs: readonly string[], due: string): boolean {
  return context.disclaimers.some((disclaimer) => (
    disclaimer.prescribed && packs.includes(disclaimer.pack) && (disclaimer.due ?? 'affiliation') === due
    && !standing(reading).some((text) => holdsWording(text, disclaimer.text))));
}

/**
 * The affiliation shows and nothing says that the views are the poster's own, and the poster did not tell that their profiles do.
 * Where a policy prescribes its words and others stand, that is told quietly; on a health article its own words are asked for in
 * any case.
 */
export const affiliationDisclaimer: Rule = {
  id: 'affiliation-disclaimer',
  // Which words of it count is a matter of the policy, not of what the text as a whole sounds like.
  exempts: (reading) => standing(reading).some(statesOwnViews),
  evaluate(reading, context): Breach[] {
    if (EXEMPT.includes(reading.draft.surface)) return [];
    const shown = affiliationShown(reading, context.institutions);
    if (shown?.isOfficial) return [];
    const own = ownInstitutions(reading.draft.affiliation, context.institutions).map(({ pack }) => pack);
    const packs = [...new Set([...(shown?.packs ?? []), ...own])];
    if (isHealthArticle(reading) && prescribedMissing(reading, context, packs, 'health-article')) {
      const isBare = !standing(reading).some(statesOwnViews);
      return [{ kind: 'needs-prescribed', span: null, ...(isBare && { message: 'finding.affiliation-disclaimer.needs-prescribed.article' }) }];
    }
    if (reading.draft.profileDisclaims) return [];
    if (shown === null && !institutionVoices(reading, context.institutions).some(({ isNamed }) => isNamed)) return [];
    const allowances: Breach['allowances'] = isIn(reading.text, LABELLED) ? ['labelled-official'] : [];
    if (!standing(reading).some(statesOwnViews)) return [{ kind: 'missing', span: null, allowances }];
    return prescribedMissing(reading, context, packs, 'affiliation') ? [{ kind: 'needs-prescribed', span: null, unsure: true, allowances }] : [];
  },
};
