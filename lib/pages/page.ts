import type { Site } from '../draft/draft.ts';

interface Named {
  /** As the page names itself. */
  readonly title: string;
  readonly host: string;
}

/** What was read of a page that is not the person's own profile: its article, as a reader view takes it out. */
export interface ArticlePage extends Named {
  readonly kind: 'article';
  readonly text: string;
  /** What the page says beside the article, at its foot and edges: who writes it, and whose views it holds. */
  readonly beside: string;
  /** Pictures in the article. */
  readonly pictures: number;
  /** So many of them can be asked for, the first by 0 (`PageReader.give`). */
  readonly taken: number;
}

/** A post that stands on a profile. */
export interface ProfilePost {
  readonly text: string;
  /** Who wrote it, where that is somebody else. */
  readonly author: string | null;
}

/** The person's own profile or timeline. */
export interface OwnProfilePage extends Named {
  readonly kind: 'profile';
  readonly site: Site;
  readonly account: string | null;
  readonly line: string;
  /** Null where too little is known of how posts stand on such a page. */
  readonly posts: readonly ProfilePost[] | null;
  /** Pictures on it: its head's and those of posts. */
  readonly pictures: number;
  /** Who posted each of those that can be asked for, the first by 0 (`PageReader.give`); null where nobody else did. */
  readonly pictureAuthors: readonly (string | null)[];
}

/**
 * A page with nothing to check: `empty` it holds no text of some length · `feed` it shows what others post · `others` it does, and whose is
 * whose is not known there · `pdf` the browser's own viewer.
 */
export interface EmptyPage {
  readonly kind: 'nothing';
  readonly host: string;
  readonly why: 'empty' | 'feed' | 'others' | 'pdf';
}

export type Page = ArticlePage | OwnProfilePage | EmptyPage;

/** Words and a little of what stands before and after them, so that they are found again in the page they were read in. */
export interface Place {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Where the reading script stands in the page, in a world that the page cannot reach. */
export interface PageReader {
  read(): Page;
  /** Brings the words into sight and outlines them for a moment; false where they are not found any more. */
  show(place: Place): boolean;
  /** Hands the bytes of a picture of the page that was read last to the background, under the name it asked by; false where they can't be had. */
  give(picture: number, id: string): Promise<boolean>;
  /** Brings a picture of the page that was read last into sight and outlines it; false where it is not there any more. */
  showPicture(picture: number): boolean;
}
