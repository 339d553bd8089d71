import type { Translation } from '../word.ts';

const clues = (told: string) => (
  '{count, plural, =1 {<q>{first}</q> sepadan} =2 {<q>{first}</q> dan <q>{second}</q> bersama sepadan} '
  + `other {<q>{first}</q>, <q>{second}</q> dan <q>{third}</q> bersama sepadan}} dengan ${told}`);

export const CROWD = {
  'finding.reidentification-risk': 'Perkara kecil jika digabung boleh memberitahu siapa orang ini.',
  'finding.reidentification-risk.ten': clues('kira-kira sepuluh orang atau kurang.'),
  'finding.reidentification-risk.tens': clues('beberapa puluh orang.'),
  'finding.reidentification-risk.hundreds': clues('beberapa ratus orang.'),
  'finding.reidentification-risk.thousands': clues('beberapa ribu orang.'),
  'finding.reidentification-risk.more': clues('kurang orang daripada yang anda minta.'),
  'finding.reidentification-risk.self-known': 'Orang asing mungkin tidak tahu siapa ini. Pesakit atau keluarganya mungkin tahu.',
  'finding.reidentification-risk.self-known.speech': 'Ini kata-kata seseorang sendiri. Dia atau keluarganya mungkin mengenalinya semula.',
  'finding.reidentification-risk.self-known.unusual': 'Ini jarang berlaku. Pesakit atau keluarganya mungkin mengenalinya semula.',
  'finding.reidentification-risk.self-known.photo': 'Dengan gambar di sebelahnya, pesakit atau keluarganya mungkin mengenali diri sendiri.',
  'title.reidentification-risk': 'mungkin menunjuk kepada satu orang',
  'title.reidentification-risk.self-known': 'mungkin dikenali oleh pesakit',

  'card.crowd': 'Kiraan kasar daripada angka awam. Orang yang mengenalinya perlukan lebih sedikit petunjuk.',

  'setting.crowdThreshold': 'Berapa orang mesti sepadan dengan cerita',
  'setting.crowdThreshold.says': 'Di bawah kira-kira angka ini, anda diberi amaran. Peraturan data kesihatan sering guna 11.',
  'setting.crowdThreshold.field': 'Orang',
  'setting.sumOfPosts': 'Kira bersama apa yang anda tulis dalam sehari',
  'setting.sumOfPosts.says':
    'Beberapa hantaran bersama boleh memberitahu lebih daripada satu. Hanya kod disimpan, tiada perkataan, sehingga pelayar ditutup.',
  'setting.sumOfPosts.wipe': 'Lupakan hantaran hari ini',
  'setting.sumOfPosts.wiped': 'Sudah dilupakan.',

  'fix.crowd.out': 'Buang “{first}”',
  'fix.crowd.out-out': 'Buang “{first}” dan “{second}”',
  'fix.crowd.say': 'Tulis “{say}” dan bukan “{first}”',
  'fix.crowd.out-say': 'Buang “{first}” dan tulis “{other}” dan bukan “{second}”',
  'fix.crowd.say-say': 'Tulis “{say}” dan bukan “{first}”, serta “{other}” dan bukan “{second}”',
  'fix.crowd.less': 'Kurangkan perincian tentang “{first}”',
  'fix.crowd.less-two': 'Kurangkan perincian tentang “{first}” dan “{second}”',
  'fix.crowd.many': 'Kurangkan perincian pada {count, number} perkara',

  'fix.crowd.gain': 'daripada kira-kira {from, number} kepada kira-kira {to, number} orang',
  'fix.crowd.gain.less': 'lebih sukar meneka siapa orangnya, tetapi masih sedikit yang sepadan',

  'consent.question': 'Apa yang diliputi kebenaran itu',
  'consent.step': '{step, number} daripada {steps, number}: {question}',
  'consent.written': 'Adakah ia bertulis?',
  'consent.social': 'Adakah ia menyebut media sosial, dan sebarang gambar yang anda tambah?',
  'consent.withdrawn': 'Bolehkah pesakit menariknya balik, dan tahukah dia hantaran boleh disalin?',
  'consent.yes': 'Ya',
  'consent.no': 'Tidak',
  'consent.not-enough': 'Jika begitu, ia belum cukup untuk hantaran. Anda boleh meminta yang mencukupi daripada pesakit.',
  'consent.leave': 'Batal',
  'consent.again': 'Jawab semula',
} as const satisfies Translation;
