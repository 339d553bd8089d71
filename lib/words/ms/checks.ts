import type { Translation } from '../word.ts';

export const CHECKS = {
  'not-checked': 'Ada yang tidak disemak.',
  'not-checked.rule': 'Satu peraturan terhenti dan tidak disemak: {rule}.',
  'not-checked.length': 'Hanya {read, number} aksara pertama disemak.',
  'not-checked.language':
    '{language, select, und {Ini dalam bahasa yang tiada peraturan membacanya} other {Ini nampak seperti bahasa {language}, yang tiada peraturan membacanya}}. '
    + 'Peraturan membaca bahasa Inggeris, Melayu dan Sepanyol.',
  'not-checked.pack': 'Dasar {pack} tidak digunakan: {reason}.',
  'not-checked.paused': 'Dijeda di laman ini. Tiada apa-apa disemak.',
  'not-checked.image': 'Gambar {number} tidak disemak.',
  'not-checked.video': 'Video {number} tidak disemak.',
  'not-checked.file': 'Fail {number} tidak disemak.',
  'not-checked.background': 'Semakan tidak menjawab. Teks ini tidak disemak.',
  'notice': 'Ada yang berubah. Baca teks sekali lagi.',
  'notice.unchecked': 'Tidak disemak: jawapan lewat tiba, jadi hantaran sudah keluar.',
  'notice.fix': 'Perubahan tidak masuk. Teks anda kekal seperti asal. Salin yang baharu sebagai ganti.',
  'notice.fix-copy': 'Perubahan tidak masuk. Salin dan masukkan sendiri.',
  'notice.post-again': 'Sudah disemak. Tekan Hantar sekali lagi.',
  'notice.enter-again': 'Sudah disemak. Tekan Enter sekali lagi untuk menghantar.',
  'notice.attach-again': 'Sudah disemak. Lampirkan fail sekali lagi.',
  'notice.files-unchecked': '{count, plural, other {# fail tidak disemak, atau tidak semuanya}}.',
  'notice.enter-unchecked': 'Tidak disemak: jawapan lewat tiba. Tekan Enter sekali lagi untuk menghantar.',
  'notice.slipped': 'Ini keluar sebelum sempat ditahan. Ia tidak disemak pada masanya.',
  'notice.not-kept': 'Pelayar tidak dapat menyimpan ini. Ia dikira untuk draf ini sahaja.',
  'cannot': 'Kotak ini tidak dapat diperhatikan di sini. Apa yang anda tulis di dalamnya tidak disemak.',
  'cannot.read': 'Kotak ini tidak dapat dibaca di sini. Apa yang anda tulis di dalamnya tidak disemak.',
  'cannot.hold': 'Kata-kata anda dibaca di sini, tetapi hantaran tidak dapat ditahan. Lihat dahulu sebelum menghantar.',
  'cannot.write': 'Perubahan tidak dapat dimasukkan ke dalam kotak ini. Anda boleh menyalinnya.',
  'checked.rules': '{count, plural, other {# peraturan dijalankan}}.',
  'checked.packs': 'Disemak untuk: {packs}.',
  'checked.limits': 'Peraturan boleh terlepas pandang. Anda yang menentukan.',
} as const satisfies Translation;
