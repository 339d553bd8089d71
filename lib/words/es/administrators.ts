import type { Translation } from '../word.ts';

export const ADMINISTRATORS = {
  'setting.terms': 'Palabras a las que prestar atención',
  'setting.workHours': 'Horario de trabajo',
  'setting.permissionCounts': 'Un permiso por escrito cuenta',
  'setting.institution': 'Tu institución',
  'setting.ownPacks': 'Tus propias políticas',
  'setting.pilot': 'Fase piloto',

  'setting.locked': 'Lo que las personas no pueden cambiar',
  'setting.locked.manage': 'Nombra los ajustes que las personas no pueden cambiar. Uno sin valor no queda bloqueado.',
  'setting.packs.manage': 'Las políticas que se revisan, por su id. Si rigen varias, cuenta la más estricta.',
  'setting.strictness.manage': 'La firmeza inicial de cada regla: relaxed, standard o strict.',
  'setting.affiliation.manage': 'Dónde trabajan las personas, de qué, y la línea que llevan sus perfiles.',
  'setting.everywhere.manage': 'Las políticas que solo rigen en su propio sitio se cumplen en todos los sitios.',
  'setting.tiers.manage': 'La firmeza de cada regla: note, warn, hold o block. Algunas reglas tienen un nivel mínimo.',
  'setting.terms.manage': 'Palabras y frases que señalar, por regla. Cuentan como palabras enteras, en mayúsculas o minúsculas.',
  'setting.workHours.manage': 'En estas horas una nota discreta dice que es hora de trabajo, si una política lo pide.',
  'setting.permissionCounts.manage':
    'Si está apagado, nadie puede decir que un paciente aceptó. Lo que el paciente aceptó también se señala.',
  'setting.institution.manage': 'Tus nombres, marcas, cuentas y sitios web, a quién preguntar y los avisos que aceptas.',
  'setting.ownPacks.manage': 'Tus políticas como texto JSON. La que falla sus propios ejemplos no se usa, y se ve por qué.',
  'setting.pilot.manage': 'Todo hallazgo es una nota discreta y ninguna publicación espera. Para las primeras semanas.',
  'setting.selectorHints.manage': 'Ayuda a encontrar los cuadros de texto cuando un sitio cambia, hasta la próxima versión.',
  'setting.offSites.manage': 'En estos sitios no se revisa ni se muestra nada: x, facebook o linkedin.',
  'setting.sites.manage': 'Sitios que la página de opciones ofrece vigilar. El navegador pregunta antes a cada persona.',
  'setting.crowdThreshold.manage': 'Se señala una historia que encaja con menos personas que estas.',
  'setting.sumOfPosts.manage': 'Las publicaciones de un día sobre un mismo caso cuentan juntas.',
  'setting.language.manage': 'El idioma de todo lo que se muestra. Los borradores se leen igual en cada uno.',
  'setting.answered.manage': 'La primera pregunta cuenta como respondida y no se hace.',
  'setting.welcome.manage': 'La página de bienvenida se abre una vez, tras la instalación.',
} as const satisfies Translation;
