import type { Translation } from '../word.ts';

export const SOURCES = {
  'remember.press': 'Ingat halaman ini',
  'remember.says': 'Menyimpan cap jari artikel ini sehingga pelayar ditutup. Draf yang menyalinnya akan dikesan.',
  'remember.kept': 'Diingat: {title}',
  'remember.refused': 'Halaman ini tidak diingat.',
  'remember.refused.not-public': 'Tidak diingat. Hanya halaman awam dengan alamat https diingat.',
  'remember.refused.inside': 'Tidak diingat. Halaman ini nampak seperti yang tidak semua orang boleh lihat.',
  'remember.refused.institution': 'Tidak diingat. Halaman institusi anda sendiri tidak diingat.',
  'remember.refused.private-window': 'Tidak diingat. Tiada apa-apa disimpan daripada tetingkap peribadi.',
  'remember.refused.not-allowed': 'Tidak diingat. Pelayar tidak membenarkan Chaperone membaca halaman ini.',
  'remember.refused.no-article': 'Tidak diingat. Tiada artikel ditemui di halaman ini.',
  'remember.refused.not-kept': 'Tidak diingat. Pelayar tidak dapat menyimpannya.',
} as const satisfies Translation;
