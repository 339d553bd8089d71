import type { Translation } from '../word.ts';

export const PANEL = {
  'panel.title': 'Revisar un texto',
  'panel.says': 'Escribe o pega un texto para cualquier lugar. No se publica ni se guarda.',
  'panel.field': 'Tu texto',
  'panel.copy': 'Copiar el texto',
  'panel.open': 'Abrir el panel lateral',

  'panel.page': 'Revisar esta página',
  'panel.page.says': 'Tu blog antes de que salga, o tu propio perfil: se lee una vez, cuando lo pulsas.',
  'panel.page.again': 'Revisarla de nuevo',
  'panel.page.reading': 'Leyendo la página.',
  'panel.page.read':
    '{words, plural, one {# palabra leída} many {# de palabras leídas} other {# palabras leídas}} en {host}. '
    + '{count, plural, =0 {No se ha visto nada.} one {# cosa que mirar.} many {# de cosas que mirar.} other {# cosas que mirar.}}',
  'panel.page.pictures':
    '{count, plural, one {Su imagen no se revisó.} many {Sus # de imágenes no se revisaron.} other {Sus # imágenes no se revisaron.}}',
  'panel.page.moved': 'Estas palabras ya no están ahí. Revisa la página de nuevo.',
  'panel.page.mend': 'Cámbialo donde escribes la página, y luego revísala de nuevo.',

  'panel.refused.not-allowed':
    'El navegador deja que Chaperone lea una página solo cuando lo pides en ella. '
    + 'Pulsa su botón en la barra, y luego “Revisar esta página”.',
  'panel.refused.closed': 'Ninguna extensión puede leer esta página. Pega su texto arriba para revisarlo.',
  'panel.refused.pdf': 'Un PDF no se puede leer aquí. Pega su texto arriba para revisarlo.',
  'panel.refused.empty': 'Aquí no se encontró un texto de cierta longitud. Pégalo arriba para revisarlo.',
  'panel.refused.feed': 'Esto muestra lo que publican otros. Ve a tu propio perfil y pulsa de nuevo.',
  'panel.refused.gone': 'La página no se pudo leer. Recárgala y pulsa de nuevo.',

  'panel.line': 'La línea de tu perfil',
  'panel.line.nothing': 'No se ha visto nada en ella. Los borradores ahora se revisan teniéndola en cuenta.',
  'panel.line.kept': 'Los borradores ahora se revisan teniéndola en cuenta.',
  'panel.own-posts': 'Tus propias publicaciones',
  'panel.other-posts': 'Publicaciones de otros en tu página',
  'panel.other-posts.by': 'De {who}',
  'panel.none': 'No se ha visto nada.',
  'panel.left.posts': 'Las publicaciones de este tipo de perfil no se leen; su línea sí.',
  'panel.left.posts-of-others': 'Las publicaciones de otros quedan fuera: ninguna política tuya pregunta por ellas.',
} as const satisfies Translation;
