import { option } from '../shared/site.ts';

const ENGLISH = {
  post: 'Post', postAll: 'Post all', reply: 'Reply', update: 'Update', schedule: 'Schedule', save: 'Save', publish: 'Publish', preview: 'Preview',
  everyone: 'Everyone can reply', articleTitle: 'Article Title',
};

/** Every label is another one in another language, and so is the name of an article's title. */
const NORWEGIAN: typeof ENGLISH = {
  post: 'Legg ut', postAll: 'Legg ut alle', reply: 'Svar', update: 'Oppdater', schedule: 'Planlegg', save: 'Lagre', publish: 'Publiser',
  preview: 'Forhåndsvis', everyone: 'Alle kan svare', articleTitle: 'Artikkeltittel',
};

/** The labels of the language the page is shown in; `?lang=nb` for Norwegian. */
export const LABELS = option('lang') === 'nb' ? NORWEGIAN : ENGLISH;
