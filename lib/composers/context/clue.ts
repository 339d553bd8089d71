import type { Draft } from '../../draft/draft.ts';
import type { Sign } from '../surfaces/surface.ts';

/** Where something that the page shows is found, seen from the editable. */
export interface Clue {
  readonly sign: Sign;
  /**
   * The nearest of these around the editable is looked through, from inside a shadow root also those around its host.
   * Without it the composer (`bounds`) is; `page`: the whole document.
   */
  readonly around?: Sign | 'page';
  /**
   * Which one, where several fit: `first` (without it) · `before` the last that begins before the editable, as the post above
   * an answer · `all`, for lists. What holds the editable, or stands inside it, never counts.
   */
  readonly take?: 'first' | 'before' | 'all';
  /** The attribute that carries the words; without it they are what the element shows. */
  readonly attribute?: string;
  /** The words have to fit; the first group, where there is one, is what is taken. */
  readonly says?: RegExp;
}

/** What the page's own control says about who will see the text. Labels are localised: prefer icons and structure. */
export interface AudienceClue extends Clue {
  readonly is: NonNullable<Draft['audience']>;
  /** `stated`: the control says so in a way that holds in every language · `guessed`: all else. */
  readonly sure: 'stated' | 'guessed';
}

/** What a composer's surroundings tell. Of each list the first clue that is found counts, unless it takes all. */
export interface ContextClues {
  /** The words of the post that is answered or quoted. */
  readonly replyTo?: readonly Clue[];
  /** Earlier parts that stand on the page as posts already, oldest first; boxes of one thread are known without. */
  readonly thread?: readonly Clue[];
  /** The handle or name that posts. */
  readonly account?: readonly Clue[];
  readonly audience?: readonly AudienceClue[];
  /** Elements inside the text that name somebody, where the editor keeps them as more than words. */
  readonly mentions?: Sign;
}

/** Posts as a profile shows them. */
export interface ProfilePosts {
  readonly words: Sign;
  /** Says who wrote them, as `account` of the profile page does; the nearest to the words counts. */
  readonly author: Pick<Clue, 'sign' | 'says'>;
}

/** A profile page, read only where it is the person's own. */
export interface ProfilePage {
  readonly hosts: readonly string[];
  /** Stands on one's own page alone, such as the control that edits it. */
  readonly own: Sign;
  /** The line a profile carries, in parts. */
  readonly line: readonly Sign[];
  /** The handle or name the page is of. */
  readonly account?: Clue;
  /** Absent where too little is known of how they stand there. */
  readonly posts?: readonly ProfilePosts[];
  /** Beside the head and the posts, pictures or what holds them: thumbnails of what stands elsewhere, other people's faces among them. */
  readonly beside?: Sign;
}
