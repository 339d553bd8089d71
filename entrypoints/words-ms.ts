import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { learn } from '../lib/words/learnt.ts';
import { ms } from '../lib/words/ms.ts';

export default defineUnlistedScript(() => learn('ms', ms));
