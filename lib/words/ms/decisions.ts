import type { Translation } from '../word.ts';

export const DECISIONS = {
  'decision.not-a-patient': 'Ini bukan tentang pesakit',
  'decision.not-a-patient.scope': 'Dikira untuk draf ini.',
  'decision.not-a-patient.done': 'Anda kata: bukan tentang pesakit. Dikira untuk draf ini.',
  'decision.written-permission': 'Saya ada kebenaran bertulis',
  'decision.written-permission.scope': 'Dikira untuk draf ini. Persetujuan lisan tidak mencukupi.',
  'decision.written-permission.done': 'Anda kata: ada kebenaran bertulis. Dikira untuk draf ini.',
  'decision.never-flag': 'Jangan tanda <q>{quote}</q>',
  'decision.never-flag.scope': 'Dikira untuk setiap draf. Disimpan di peranti ini sehingga anda membatalkannya.',
  'decision.never-flag.done': 'Anda kata: jangan tanda <q>{quote}</q>. Dikira untuk setiap draf.',
  'decision.left-as-is': 'Biarkan seperti asal',
  'decision.left-as-is.scope': 'Dikira untuk perkataan ini dalam draf ini.',
  'decision.left-as-is.scope.whole': 'Dikira untuk draf ini.',
  'decision.left-as-is.done': 'Anda biarkan seperti asal. Dikira untuk draf ini.',
  'decision.undo': 'Buat asal',
  'decision.undo.named': 'Buat asal untuk {what}',
} as const satisfies Translation;
