import { openPictureService } from '../../lib/images/picture-service.ts';
import { answerPictures } from '../../lib/messaging/pictures.ts';
import { callBackground, closePage } from '../../lib/platform/pictures-page.ts';

/** Without a picture for so long the page closes and frees what it held, in milliseconds. */
const QUIET = 60_000;

const { end, ...handlers } = openPictureService();

answerPictures(callBackground(), handlers, QUIET, () => {
  end();
  closePage();
});
