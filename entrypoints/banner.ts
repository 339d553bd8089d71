import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { present } from '../components/banner/present.tsx';
import { arrive } from '../lib/composers/arrival.ts';

export default defineUnlistedScript(() => arrive(present));
