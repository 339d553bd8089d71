import type { Translation } from '../word.ts';

export const DECISIONS = {
  'decision.not-a-patient': 'No se trata de un paciente',
  'decision.not-a-patient.scope': 'Cuenta para este borrador.',
  'decision.not-a-patient.done': 'Dijiste: no se trata de un paciente. Cuenta para este borrador.',
  'decision.written-permission': 'Tengo permiso por escrito',
  'decision.written-permission.scope': 'Cuenta para este borrador. Un sí de palabra no basta.',
  'decision.written-permission.done': 'Dijiste: permiso por escrito. Cuenta para este borrador.',
  'decision.never-flag': 'No señalar nunca <q>{quote}</q>',
  'decision.never-flag.scope': 'Cuenta para todos los borradores. Se guarda en este dispositivo hasta que lo deshagas.',
  'decision.never-flag.done': 'Dijiste: no señalar nunca <q>{quote}</q>. Cuenta para todos los borradores.',
  'decision.left-as-is': 'Dejarlo como está',
  'decision.left-as-is.scope': 'Cuenta para estas palabras en este borrador.',
  'decision.left-as-is.scope.whole': 'Cuenta para este borrador.',
  'decision.left-as-is.done': 'Lo dejaste como está. Cuenta para este borrador.',
  'decision.undo': 'Deshacer',
  'decision.undo.named': 'Deshacer para {what}',
} as const satisfies Translation;
