import type { Translation } from '../word.ts';

const clues = (told: string) => (
  '{count, plural, =1 {<q>{first}</q> encaja} =2 {<q>{first}</q> y <q>{second}</q> juntos encajan} '
  + `other {<q>{first}</q>, <q>{second}</q> y <q>{third}</q> juntos encajan}} con ${told}`);

export const CROWD = {
  'finding.reidentification-risk': 'Pequeños detalles juntos pueden decir quién es.',
  'finding.reidentification-risk.ten': clues('unas diez personas o menos.'),
  'finding.reidentification-risk.tens': clues('algunas decenas de personas.'),
  'finding.reidentification-risk.hundreds': clues('algunos cientos de personas.'),
  'finding.reidentification-risk.thousands': clues('algunos miles de personas.'),
  'finding.reidentification-risk.more': clues('menos personas de las que pediste.'),
  'finding.reidentification-risk.self-known': 'Un desconocido quizá no sepa quién es. El paciente o su familia sí pueden.',
  'finding.reidentification-risk.self-known.speech': 'Son palabras de alguien. Esa persona o su familia pueden reconocerlas.',
  'finding.reidentification-risk.self-known.unusual': 'Esto no pasa a menudo. El paciente o su familia pueden reconocerlo.',
  'finding.reidentification-risk.self-known.photo': 'Con una imagen al lado, el paciente o su familia pueden reconocerse.',
  'title.reidentification-risk': 'puede señalar a una persona',
  'title.reidentification-risk.self-known': 'puede reconocerla el paciente',

  'card.crowd': 'Un cálculo aproximado con cifras públicas. Quien conoce a la persona necesita menos pistas.',

  'setting.crowdThreshold': 'Con cuántas personas debe encajar una historia',
  'setting.crowdThreshold.says': 'Por debajo de este número más o menos se te avisa. Las reglas sobre datos de salud suelen usar 11.',
  'setting.crowdThreshold.field': 'Personas',
  'setting.sumOfPosts': 'Contar junto lo que escribes en un día',
  'setting.sumOfPosts.says':
    'Varias publicaciones juntas pueden decir más que cada una. Solo se guardan códigos, ninguna palabra, hasta cerrar el navegador.',
  'setting.sumOfPosts.wipe': 'Olvidar lo publicado hoy',
  'setting.sumOfPosts.wiped': 'Olvidado.',

  'fix.crowd.out': 'Quitar “{first}”',
  'fix.crowd.out-out': 'Quitar “{first}” y “{second}”',
  'fix.crowd.say': 'Decir “{say}” en vez de “{first}”',
  'fix.crowd.out-say': 'Quitar “{first}” y decir “{other}” en vez de “{second}”',
  'fix.crowd.say-say': 'Decir “{say}” en vez de “{first}” y “{other}” en vez de “{second}”',
  'fix.crowd.less': 'Decir menos de “{first}”',
  'fix.crowd.less-two': 'Decir menos de “{first}” y “{second}”',
  'fix.crowd.many': 'Decir {count, number} cosas con menos detalle',

  'fix.crowd.gain': 'de unas {from, number} personas a unas {to, number}',
  'fix.crowd.gain.less': 'es más difícil saber quién es, pero aún encajan pocas personas',

  'consent.question': 'Qué cubre el permiso',
  'consent.step': '{step, number} de {steps, number}: {question}',
  'consent.written': '¿Está por escrito?',
  'consent.social': '¿Menciona las redes sociales y cualquier imagen que añadas?',
  'consent.withdrawn': '¿Puede el paciente retirarlo, y sabe que las publicaciones se copian?',
  'consent.yes': 'Sí',
  'consent.no': 'No',
  'consent.not-enough': 'Entonces no basta para una publicación. Puedes pedir al paciente uno que baste.',
  'consent.leave': 'Cancelar',
  'consent.again': 'Responder de nuevo',
} as const satisfies Translation;
