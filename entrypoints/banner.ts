import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { present } from '../components/banner/present.tsx';
import { presentPictures } from '../components/picture/present.tsx';
import { arrive } from '../lib/composers/arrival.ts';

export default defineUnlistedScript(() => arrive({ present, pictures: presentPictures }));
