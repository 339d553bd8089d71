import type { Phrase } from './phrases.ts';
import type { Strength } from './strength.ts';

/** The sort of title before a name. */
export type Title = 'courtesy' | 'clinician' | 'public';

/**
 * Why a phrase is read as a name at this place. Before it: a title, a word of naming, a patient noun, kin, an age or sex, a verb of
 * care, one said of persons alone (`human`), or a greeting (`called`). Behind it: a fate ("was discharged"), one that only people have ("died"), a belonging ("'s scan"), an age in apposition, and
 * `deed` for what only people do, whoever they are ("drove himself"), `abed` for a bed ("in bed 3"), and `form` for what a name merely
 * may have ("is"). `family` is a surname in the plural ("the Macklins").
 */
export type Cue = 'title' | 'naming' | 'patient' | 'relation' | 'age' | 'verb' | 'fate' | 'human' | 'belonging' | 'apposition' | 'deed' | 'abed' | 'called' | 'family' | 'form';

/** A phrase taken for a person's name. */
export interface Candidate extends Phrase {
  readonly strength: Strength;
  readonly title: Title | null;
  readonly cues: ReadonlySet<Cue>;
}
