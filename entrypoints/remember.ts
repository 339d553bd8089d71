import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleOf } from '../lib/sources/article.ts';

/** Run in a page on a person's press alone; what it gives back goes to the background. */
export default defineUnlistedScript(() => articleOf(document));
