import type { Translation } from '../word.ts';

export const SOURCES = {
  'remember.press': 'Recordar esta página',
  'remember.says': 'Guarda una huella de este artículo hasta cerrar el navegador. Así se nota un borrador que lo copia.',
  'remember.kept': 'Recordada: {title}',
  'remember.refused': 'Esta página no se recordó.',
  'remember.refused.not-public': 'No se recordó. Solo se recuerdan páginas públicas con una dirección https.',
  'remember.refused.inside': 'No se recordó. Esta página parece una que no todos pueden ver.',
  'remember.refused.institution': 'No se recordó. Las páginas de tu propia institución nunca se recuerdan.',
  'remember.refused.private-window': 'No se recordó. No se guarda nada de una ventana privada.',
  'remember.refused.not-allowed': 'No se recordó. El navegador no deja que Chaperone lea esta página.',
  'remember.refused.no-article': 'No se recordó. No se encontró ningún artículo en esta página.',
  'remember.refused.not-kept': 'No se recordó. El navegador no pudo guardarla.',
} as const satisfies Translation;
