import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../lib/messaging/send.ts';
import { pageReader } from '../lib/pages/reader.ts';
import { standReader } from '../lib/pages/standing.ts';

export default defineUnlistedScript(() => standReader(pageReader(document, location, (id, taken) => send('page-bytes', { id, ...taken }))));
