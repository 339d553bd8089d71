import { option } from '../shared/site.ts';

/** What the page says, in the person's language. `post` and `next` are what the buttons are named by. */
interface Words {
  readonly entry: string;
  readonly createPost: string;
  readonly editPost: string;
  readonly settings: string;
  readonly post: string;
  readonly next: string;
  readonly back: string;
  readonly save: string;
  readonly close: string;
  readonly photo: string;
  readonly emoji: string;
  readonly add: string;
  readonly privacy: Record<'public' | 'friends' | 'only-me', string>;
  readonly privateGroup: string;
  readonly publicGroup: string;
  readonly writeSomething: string;
  readonly commentAs: (name: string) => string;
  readonly replyTo: (name: string) => string;
  readonly comment: string;
  readonly reply: string;
  readonly edit: string;
  readonly message: string;
  readonly send: string;
  readonly altText: string;
}

const en: Words = {
  entry: "What's on your mind?",
  createPost: 'Create post',
  editPost: 'Edit post',
  settings: 'Post settings',
  post: 'Post',
  next: 'Next',
  back: 'Back',
  save: 'Save',
  close: 'Close',
  photo: 'Photo/video',
  emoji: 'Emoji',
  add: 'Add to your post',
  privacy: {
    public: 'Edit privacy. Sharing with Public.',
    friends: 'Edit privacy. Sharing with Your friends.',
    'only-me': 'Edit privacy. Sharing with Only me.',
  },
  privateGroup: 'Private group',
  publicGroup: 'Public group',
  writeSomething: 'Write something…',
  commentAs: (name) => `Comment as ${name}`,
  replyTo: (name) => `Reply to ${name}…`,
  comment: 'Comment',
  reply: 'Reply',
  edit: 'Edit',
  message: 'Message',
  send: 'Press enter to send',
  altText: 'Alternative text',
};

const ms: Words = {
  entry: 'Apa yang anda fikirkan?',
  createPost: 'Cipta siaran',
  editPost: 'Edit siaran',
  settings: 'Tetapan siaran',
  post: 'Siarkan',
  next: 'Seterusnya',
  back: 'Kembali',
  save: 'Simpan',
  close: 'Tutup',
  photo: 'Foto/video',
  emoji: 'Emoji',
  add: 'Tambah pada siaran anda',
  privacy: {
    public: 'Edit privasi. Berkongsi dengan Umum.',
    friends: 'Edit privasi. Berkongsi dengan Rakan anda.',
    'only-me': 'Edit privasi. Berkongsi dengan Hanya saya.',
  },
  privateGroup: 'Kumpulan tertutup',
  publicGroup: 'Kumpulan umum',
  writeSomething: 'Tulis sesuatu…',
  commentAs: (name) => `Komen sebagai ${name}`,
  replyTo: (name) => `Balas kepada ${name}…`,
  comment: 'Komen',
  reply: 'Balas',
  edit: 'Edit',
  message: 'Mesej',
  send: 'Tekan enter untuk menghantar',
  altText: 'Teks alternatif',
};

const ar: Words = {
  entry: 'بم تفكر؟',
  createPost: 'إنشاء منشور',
  editPost: 'تعديل المنشور',
  settings: 'إعدادات المنشور',
  post: 'نشر',
  next: 'التالي',
  back: 'رجوع',
  save: 'حفظ',
  close: 'إغلاق',
  photo: 'صورة/فيديو',
  emoji: 'رمز تعبيري',
  add: 'إضافة إلى منشورك',
  privacy: {
    public: 'تعديل الخصوصية. المشاركة مع العامة.',
    friends: 'تعديل الخصوصية. المشاركة مع أصدقائك.',
    'only-me': 'تعديل الخصوصية. المشاركة مع أنا فقط.',
  },
  privateGroup: 'مجموعة خاصة',
  publicGroup: 'مجموعة عامة',
  writeSomething: 'اكتب شيئًا…',
  commentAs: (name) => `التعليق باسم ${name}`,
  replyTo: (name) => `الرد على ${name}…`,
  comment: 'تعليق',
  reply: 'رد',
  edit: 'تعديل',
  message: 'رسالة',
  send: 'اضغط على Enter للإرسال',
  altText: 'النص البديل',
};

const LANGUAGES: Record<string, Words> = { en, ms, ar };

const language = option('lang') ?? 'en';

/** Chosen with `?lang=`; a page in Arabic runs from right to left, as the site's own does. */
export const words: Words = LANGUAGES[language] ?? en;

document.documentElement.lang = language;
if (language === 'ar') document.documentElement.dir = 'rtl';
