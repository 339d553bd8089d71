import '../shared/theme.ts';
import '../facebook/facebook.css';
import './business.css';
import { lexicalBox } from '../facebook/text-box.ts';
import { make } from '../shared/feed.ts';
import { option, recordPost } from '../shared/site.ts';
import { draftBox } from './draft-box.tsx';
import { plainBox } from './plain-box.ts';

const WORDS = {
  en: {
    box: 'Write into the dialogue box to include text with your post.',
    publish: 'Publish', schedule: 'Schedule', later: 'Finish later', cancel: 'Cancel', to: 'Post to',
  },
  ms: {
    box: 'Tulis dalam kotak dialog untuk menyertakan teks.',
    publish: 'Terbitkan', schedule: 'Jadualkan', later: 'Selesaikan kemudian', cancel: 'Batal', to: 'Siarkan ke',
  },
  ar: {
    box: 'اكتب في مربع الحوار لتضمين نص مع منشورك.',
    publish: 'نشر', schedule: 'جدولة', later: 'الإنهاء لاحقًا', cancel: 'إلغاء', to: 'النشر في',
  },
};
const language = option('lang');
const words = language === 'ms' || language === 'ar' ? WORDS[language] : WORDS.en;
if (language === 'ar') document.documentElement.dir = 'rtl';

/** A button that is named by what it shows, with the zero-width spaces the site puts between. */
function shownButton(label: string, press: (event: Event) => void, className: string): HTMLElement {
  const button = make('div', { role: 'button', tabindex: '0', class: className }, make('div', {}, '\u200b', label, '\u200b'));
  button.addEventListener('click', (event) => {
    if (button.getAttribute('aria-disabled') !== 'true') press(event);
  });
  return button;
}

/** The editors the box was written down as. */
const BOXES = {
  post: draftBox,
  lexical: (kind: string, label: string, onChange: (text: string) => void) => lexicalBox({ kind, naming: { label }, onChange }),
  plain: plainBox,
};
const asked = option('editor');
const editor = asked === 'lexical' || asked === 'plain' ? asked : 'post';
const kind = `business-${editor}`;
const send = (event: Event) => recordPost(kind, box.text(), event);
const publish = shownButton(option('schedule') === null ? words.publish : words.schedule, send, 'primary');
const enable = (text: string) => publish.setAttribute('aria-disabled', String(text.trim() === ''));
const box = BOXES[editor](kind, words.box, enable);
enable('');

const form = make(
  'div', { role: 'main', class: 'business-form' },
  make('div', { role: 'combobox', tabindex: '0', 'aria-label': `${words.to} Harbour Clinic`, class: 'card' }, 'Harbour Clinic'),
  make('div', { class: 'card' }, box.element, shownButton('☺', () => {}, 'tool')),
  make('div', { class: 'card business-foot' },
    shownButton(words.cancel, () => {}, 'tool'), shownButton(words.later, () => {}, 'tool'), publish),
);
// A decoy: the preview beside the form shows a post with the buttons it will have.
const previewed = make(
  'div', { class: 'card business-preview' },
  make('p', {}, 'Harbour Clinic'), shownButton('Like', () => {}, 'primary'), shownButton('Publish', () => {}, 'primary decoy'),
);
document.body.append(make('div', { class: 'business' }, form, previewed), make('div', { id: 'posted' }));
