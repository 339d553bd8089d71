import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { learn } from '../lib/words/learnt.ts';
import { es } from '../lib/words/es.ts';

export default defineUnlistedScript(() => learn('es', es));
