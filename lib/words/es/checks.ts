import type { Translation } from '../word.ts';

export const CHECKS = {
  'not-checked': 'Algo no se ha revisado.',
  'not-checked.rule': 'Una regla se detuvo y no se revisó: {rule}.',
  'not-checked.length': 'Solo se revisaron los primeros {read, number} caracteres.',
  'not-checked.language':
    '{language, select, und {Esto está en un idioma que ninguna regla lee} other {Esto parece estar en {language}, que ninguna regla lee}}. '
    + 'Las reglas leen inglés, malayo y español.',
  'not-checked.pack': 'La política {pack} no se usó: {reason}.',
  'not-checked.paused': 'En pausa en este sitio. No se revisa nada.',
  'not-checked.image': 'La imagen {number} no se revisó.',
  'not-checked.video': 'El vídeo {number} no se revisó.',
  'not-checked.file': 'El archivo {number} no se revisó.',
  'not-checked.background': 'La revisión no respondió. Este texto no se revisó.',
  'notice': 'Algo ha cambiado. Lee el texto una vez más.',
  'notice.unchecked': 'Sin revisar: la respuesta llegó tarde y la publicación salió.',
  'notice.fix': 'El cambio no entró. Tu texto sigue como estaba. Copia el nuevo en su lugar.',
  'notice.fix-copy': 'El cambio no entró. Cópialo y ponlo tú.',
  'notice.post-again': 'Revisado. Pulsa Publicar una vez más.',
  'notice.enter-again': 'Revisado. Pulsa Intro una vez más para enviar.',
  'notice.attach-again': 'Revisado. Adjunta el archivo una vez más.',
  'notice.files-unchecked':
    '{count, plural, one {Este archivo no se revisó, o no del todo} many {# de archivos no se revisaron, o no del todo} '
    + 'other {# archivos no se revisaron, o no del todo}}.',
  'notice.enter-unchecked': 'Sin revisar: la respuesta llegó tarde. Pulsa Intro una vez más para enviar.',
  'notice.slipped': 'Esto salió antes de poder retenerlo. No se revisó a tiempo.',
  'notice.not-kept': 'El navegador no pudo guardarlo. Cuenta solo para este borrador.',
  'cannot': 'Este cuadro no se puede vigilar aquí. Lo que escribes en él no se revisa.',
  'cannot.read': 'Este cuadro no se puede leer aquí. Lo que escribes en él no se revisa.',
  'cannot.hold': 'Aquí se lee lo que escribes, pero no se puede retener. Mira antes de publicar.',
  'cannot.write': 'En este cuadro no entran cambios. Puedes copiarlos.',
  'checked.rules': '{count, plural, one {# regla revisó} many {# de reglas revisaron} other {# reglas revisaron}}.',
  'checked.packs': 'Se revisa para: {packs}.',
  'checked.limits': 'Se les puede pasar algo. Tú decides.',
} as const satisfies Translation;
