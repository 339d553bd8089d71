import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { present } from '../components/banner/present.tsx';
import { presentPictures } from '../components/picture/present.tsx';
import { arrive } from '../lib/composers/arrival.ts';
import { hear } from '../lib/messaging/hear.ts';
import { send } from '../lib/messaging/send.ts';
import { lastLearnt } from '../lib/words/learnt.ts';
import { speak } from '../lib/words/words.ts';

export default defineUnlistedScript(() => {
  speak(lastLearnt());
  // An extension that is gone leaves the words as they are; the watching script takes the interface away.
  hear({ speak: () => void send('load-words', {}).then(({ language }) => speak(language), () => undefined) }, new AbortController().signal);
  arrive({ present, pictures: presentPictures });
});
