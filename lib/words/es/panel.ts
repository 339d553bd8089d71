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
    '{count, plural, one {# imagen de la página no se revisó.} many {# de imágenes de la página no se revisaron.} other {# imágenes de la página no se revisaron.}}',
  'panel.pictures.looking': 'Mirando {count, plural, one {# imagen} many {# de imágenes} other {# imágenes}}…',
  'panel.pictures.stop': 'Detener',
  'panel.pictures.stopped': 'Detenido.',
  'panel.pictures.looked':
    '{count, plural, =0 {No se ha visto nada} one {# cosa que mirar} many {# de cosas que mirar} other {# cosas que mirar}} '
    + 'en {pictures, plural, one {# imagen} many {# de imágenes} other {# imágenes}}.',
  'panel.pictures.none': '{count, plural, one {La imagen no se pudo revisar.} many {Ninguna de # de imágenes se pudo revisar.} other {Ninguna de # imágenes se pudo revisar.}}',
  'panel.picture': 'Imagen {number, number}',
  'panel.picture.show': 'Mostrarla',
  'panel.picture.show.named': 'Mostrarla: imagen {number, number}',
  'panel.pictures.moved': 'Esta imagen ya no está ahí. Revisa la página de nuevo.',
  'panel.page.moved': 'Estas palabras ya no están ahí. Revisa la página de nuevo.',
  'panel.page.mend': 'Cámbialo donde escribes la página, y luego revísala de nuevo.',

  'panel.refused.not-allowed':
    'El navegador deja que Chaperone lea una página solo cuando lo pides en ella. '
    + 'Pulsa su botón en la barra, y luego “Revisar esta página”.',
  'panel.refused.closed': 'Ninguna extensión puede leer esta página. Pega su texto arriba para revisarlo.',
  'panel.refused.pdf': 'Un PDF no se puede leer aquí. Pega su texto arriba para revisarlo.',
  'panel.refused.empty': 'Aquí no se encontró un texto de cierta longitud. Pégalo arriba para revisarlo.',
  'panel.refused.feed': 'Esto muestra lo que publican otros. Ve a tu propio perfil y pulsa de nuevo.',
  'panel.refused.others': 'Aquí aparece también lo que publican otros, así que esta página no se lee. Pega tu propio texto arriba para revisarlo.',
  'panel.refused.gone': 'La página no se pudo leer. Recárgala y pulsa de nuevo.',

  'panel.line': 'La línea de tu perfil',
  'panel.line.tells': '{work, select, yes {Nombra dónde trabajas o estudias.} other {No nombra dónde trabajas o estudias.}} {views, select, yes {Dice que las opiniones son tuyas.} other {No dice de quién son las opiniones.}}',
  'panel.line.kept': 'Los borradores ahora se revisan teniéndola en cuenta.',
  'panel.own-posts': 'Tus propias publicaciones',
  'panel.other-posts': 'Publicaciones de otros en tu página',
  'panel.other-posts.by': 'De {who}',
  'panel.none': 'No se ha visto nada.',
  'panel.left.posts': 'Las publicaciones de este tipo de perfil no se leen; su línea sí.',
  'panel.left.posts-of-others': 'Las publicaciones de otros quedan fuera: ninguna política tuya pregunta por ellas.',

  'setting.panelOnly': 'Usar solo el panel lateral',
  'setting.panelOnly.says':
    'Nada de Chaperone aparece en ninguna página y ninguna publicación espera. Tú llevas los textos al panel.',
  'setting.panelOnly.manage':
    'No se pone nada en ninguna página ni se retiene ninguna pulsación; los textos se llevan al panel lateral.',
  'popup.panel-only': 'No se vigila nada en las páginas. Abre el panel lateral para revisar un texto.',
  'finding.page-review': 'Puede merecer una mirada: ocúltalo, quita tu etiqueta o pide que se cambie.',
  'finding.page-review.patient': 'Otra persona habla de un paciente en tu página. Puedes ocultarlo o pedirle que lo cambie.',
  'finding.page-review.abuse': 'Palabras duras de otra persona en tu página. Puedes ocultarlas o bloquear a esa persona.',
  'finding.page-review.conduct': 'Muestra a alguien bebido o algo así en tu página. Puedes quitar tu etiqueta u ocultarlo.',
  'title.page-review': 'es una publicación de otra persona',
  'after.title': 'Cuando ya está publicado',
  'after.delete': 'Bórralo en la aplicación o en el sitio. Pueden quedar copias y capturas.',
  'after.tell': 'Si puede reconocerse a un paciente, avisa hoy a la oficina de privacidad o a tu responsable. Antes es más fácil.',
  'after.keep': 'No guardes la publicación ni la reenvíes: cada copia vuelve a mostrar al paciente.',
  'after.colleague': 'La publicación de un colega: díselo primero en privado, y no debajo de ella.',
  'after.policies': 'Lo que dicen tus políticas',
  'after.contact': 'A quién preguntar: {contact}',

  'remembered.title': 'Páginas recordadas',
  'remembered.page': '{host}, {words, plural, one {# palabra} many {# de palabras} other {# palabras}}',
  'remembered.forget': 'Olvidar',
  'remembered.forget.named': 'Olvidar {title}',
  'remembered.forget-all': 'Olvidar todas las páginas',
} as const satisfies Translation;
