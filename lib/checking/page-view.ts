import type { PictureAnswer } from './picture-view.ts';
import type { Checked } from './view.ts';

/** One text of a page that was checked by itself. */
export interface PagePart {
  /** `article` the page's text, or a stretch of a long one · `line` the profile's line · the person's own posts there, and those of others. */
  readonly what: 'article' | 'line' | 'own-post' | 'other-post';
  /** Who wrote it, where that is somebody else. */
  readonly author: string | null;
  readonly text: string;
  readonly checked: Checked;
  /** The disclaimer that is due there, to copy; absent where none is asked for. */
  readonly wording?: string;
  /** Of a profile's line: whether it names a place of work or study, and whether it says whose views stand there. */
  readonly tells?: { readonly work: boolean; readonly views: boolean };
}

/** A picture of a page that can be looked at, by its number there. */
export interface PictureToLook {
  readonly picture: number;
  /** Who posted it, where that is somebody else. */
  readonly author: string | null;
}

/** What came of a page. */
export interface PageReport {
  readonly kind: 'checked';
  readonly of: 'article' | 'profile';
  readonly title: string;
  readonly host: string;
  /** How many words were read. */
  readonly words: number;
  /** How many pictures stand there, and those of them that can be looked at; none was so far. */
  readonly pictures: number;
  readonly toLook: readonly PictureToLook[];
  readonly parts: readonly PagePart[];
  /** What was left out: posts of a kind of profile that is not known, and posts of others where no policy asks about them. */
  readonly left: readonly ('posts' | 'posts-of-others')[];
}

/**
 * Why there is no report: `not-allowed` the browser lets no extension read this page without a press of its own · `closed` a page of the
 * browser or of a store, which it never does · `pdf` its viewer of documents · `empty` no text of some length · `feed` what others post ·
 * `others` what others post and perhaps the person, which is not known there · `gone` the tab was closed, or something failed.
 */
export interface PageRefusal {
  readonly kind: 'refused';
  readonly why: 'not-allowed' | 'closed' | 'pdf' | 'empty' | 'feed' | 'others' | 'gone';
}

export type PageChecked = PageReport | PageRefusal;

/** What came of a picture of a page. */
export interface PagePicture extends Pick<PictureAnswer, 'report' | 'citations' | 'notChecked'> {
  /** False where it came and could not be looked at. */
  readonly seen: boolean;
}

/** What the panel is asked to do by a press elsewhere. */
export type PanelWish = { readonly kind: 'check-page'; readonly tab: number } | { readonly kind: 'draft'; readonly text: string };
