import { facebookAltText } from './facebook-alt-text.ts';
import { BUSINESS_SURFACES } from './facebook-business.ts';
import { facebookComment } from './facebook-comment.ts';
import { facebookMessage, messengerMessage } from './facebook-message.ts';
import { facebookPost } from './facebook-post.ts';
import type { Surface } from './surface.ts';

/** A chat's box may stand in a dialog and a comment's too, so what is told by more comes first. */
export const FACEBOOK_SURFACES: readonly Surface[] = [
  facebookMessage, facebookComment, facebookPost, facebookAltText, messengerMessage, ...BUSINESS_SURFACES,
];
