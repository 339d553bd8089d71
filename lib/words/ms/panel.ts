import type { Translation } from '../word.ts';

export const PANEL = {
  'panel.title': 'Semak teks',
  'panel.says': 'Tulis atau tampal teks untuk mana-mana tempat. Ia tidak dihantar dan tidak disimpan.',
  'panel.field': 'Teks anda',
  'panel.copy': 'Salin teks',
  'panel.open': 'Buka panel sisi',

  'panel.page': 'Semak halaman ini',
  'panel.page.says': 'Blog anda sebelum ia keluar, atau profil anda sendiri: dibaca sekali, apabila anda menekan.',
  'panel.page.again': 'Semak sekali lagi',
  'panel.page.reading': 'Membaca halaman.',
  'panel.page.read':
    '{words, plural, other {# perkataan}} dibaca di {host}. {count, plural, =0 {Tiada apa-apa ditemui.} other {# perkara untuk dilihat.}}',
  'panel.page.pictures': '{count, plural, other {# gambar}} di halaman itu tidak disemak.',
  'panel.pictures.looking': 'Melihat {count, plural, other {# gambar}}…',
  'panel.pictures.stop': 'Henti',
  'panel.pictures.stopped': 'Dihentikan.',
  'panel.pictures.looked': '{count, plural, =0 {Tiada apa-apa ditemui} other {# perkara untuk dilihat}} dalam {pictures, plural, other {# gambar}}.',
  'panel.pictures.none': '{count, plural, =1 {Gambar itu tidak dapat disemak.} other {Tiada satu pun daripada # gambar dapat disemak.}}',
  'panel.picture': 'Gambar {number, number}',
  'panel.picture.show': 'Tunjukkan',
  'panel.picture.show.named': 'Tunjukkan: gambar {number, number}',
  'panel.pictures.moved': 'Gambar ini tiada lagi di situ. Semak halaman sekali lagi.',
  'panel.page.moved': 'Kata-kata ini tiada lagi di situ. Semak halaman sekali lagi.',
  'panel.page.mend': 'Ubah di tempat anda menulis halaman itu, kemudian semak sekali lagi.',

  'panel.refused.not-allowed':
    'Pelayar membenarkan Chaperone membaca halaman hanya apabila anda memintanya di situ. '
    + 'Tekan butangnya pada bar alat, kemudian “Semak halaman ini”.',
  'panel.refused.closed': 'Tiada sambungan boleh membaca halaman ini. Tampal teksnya di atas untuk menyemaknya.',
  'panel.refused.pdf': 'PDF tidak dapat dibaca di sini. Tampal teksnya di atas untuk menyemaknya.',
  'panel.refused.empty': 'Tiada teks yang cukup panjang ditemui di sini. Tampal di atas untuk menyemaknya.',
  'panel.refused.feed': 'Ini menunjukkan hantaran orang lain. Pergi ke profil anda sendiri dan tekan sekali lagi.',
  'panel.refused.others': 'Hantaran orang lain ada di sini juga, jadi halaman ini tidak dibaca. Tampal teks anda sendiri di atas untuk menyemaknya.',
  'panel.refused.gone': 'Halaman tidak dapat dibaca. Muat semula dan tekan sekali lagi.',

  'panel.line': 'Baris profil anda',
  'panel.line.tells': '{work, select, yes {Ia menamakan tempat anda bekerja atau belajar.} other {Ia tidak menamakan tempat anda bekerja atau belajar.}} {views, select, yes {Ia menyatakan pandangan itu milik anda sendiri.} other {Ia tidak menyatakan pandangan siapa ini.}}',
  'panel.line.kept': 'Draf kini disemak dengan mengambil kiranya.',
  'panel.own-posts': 'Hantaran anda sendiri',
  'panel.other-posts': 'Hantaran orang lain di halaman anda',
  'panel.other-posts.by': 'Oleh {who}',
  'panel.none': 'Tiada apa-apa ditemui.',
  'panel.left.posts': 'Hantaran pada profil jenis ini tidak dibaca; barisnya dibaca.',
  'panel.left.posts-of-others': 'Hantaran orang lain ditinggalkan: tiada dasar anda bertanya tentangnya.',

  'setting.panelOnly': 'Gunakan panel sisi sahaja',
  'setting.panelOnly.says':
    'Tiada apa-apa daripada Chaperone di mana-mana halaman, dan tiada hantaran yang menunggu. Anda membawa teks ke panel.',
  'setting.panelOnly.manage': 'Tiada apa-apa dimasukkan ke dalam halaman dan tiada tekanan ditahan; teks dibawa ke panel sisi.',
  'popup.panel-only': 'Tiada apa-apa diperhatikan di halaman. Buka panel sisi untuk menyemak teks.',
  'finding.page-review': 'Mungkin patut dilihat: sembunyikan, buang tag anda, atau minta ia diubah.',
  'finding.page-review.patient':
    'Orang lain bercerita tentang pesakit di halaman anda. Anda boleh menyembunyikannya atau bertanya kepadanya.',
  'finding.page-review.abuse': 'Kata-kata kasar orang lain di halaman anda. Anda boleh menyembunyikannya atau menyekat orang itu.',
  'finding.page-review.conduct':
    'Menunjukkan seseorang mabuk atau seumpamanya di halaman anda. Anda boleh membuang tag atau menyembunyikannya.',
  'title.page-review': 'ialah hantaran orang lain',
  'after.title': 'Selepas ia disiarkan',
  'after.delete': 'Padamkannya dalam aplikasi atau di laman itu. Salinan dan tangkapan skrin mungkin kekal.',
  'after.tell': 'Jika pesakit mungkin dikenali, beritahu pejabat privasi atau ketua anda hari ini. Lebih awal lebih mudah.',
  'after.keep': 'Jangan simpan hantaran itu, dan jangan panjangkan: setiap salinan menunjukkan pesakit itu lagi.',
  'after.colleague': 'Hantaran rakan sekerja: beritahu dia secara peribadi dahulu, bukan di bawah hantaran itu.',
  'after.policies': 'Apa kata dasar anda',
  'after.contact': 'Siapa yang boleh ditanya: {contact}',

  'remembered.title': 'Halaman yang diingati',
  'remembered.page': '{host}, {words, plural, other {# perkataan}}',
  'remembered.forget': 'Lupakan',
  'remembered.forget.named': 'Lupakan {title}',
  'remembered.forget-all': 'Lupakan semua halaman',
} as const satisfies Translation;
