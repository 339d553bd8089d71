import type { Language } from '../reading/spoken-language.ts';

/**
 * Sentences that are written into a draft in place of others. They follow the draft's language, not that of the interface,
 * so they stand here and not in lib/words.
 */
export type Lines = Readonly<Record<Language, string>>;

/** Answers a review or a question without saying whether anyone is a patient. */
export const NOT_HERE: Lines = {
  en: 'Thank you for writing. Nobody’s care is discussed here. The office can help in private.',
  ms: 'Terima kasih kerana menulis. Rawatan sesiapa pun tidak dibincangkan di sini. Pejabat boleh membantu.',
  es: 'Gracias por escribir. Aquí no se comenta la atención de nadie. La oficina puede ayudar en privado.',
};

/** Says that a claim stands without its source. */
export const NO_SOURCE: Lines = {
  en: 'I don’t have the source to hand.',
  ms: 'Saya tiada sumbernya sekarang.',
  es: 'No tengo la fuente a mano.',
};

/** Sends one person on without advice. */
export const ASK_YOUR_OWN: Lines = {
  en: 'That is a question for your own doctor or pharmacist.',
  ms: 'Doktor atau ahli farmasi yang mengenali anda boleh menasihati anda.',
  es: 'Eso se lo puede decir su propio médico o farmacéutico.',
};

/** Says that those concerned agreed. Pressing it is the person's own word that they did. */
export const PERMISSION: Lines = {
  en: 'Shared with permission.',
  ms: 'Dikongsi dengan kebenaran.',
  es: 'Compartido con permiso.',
};

/** Says whose views they are, in the shortest words that every policy accepts which prescribes none. */
export const OWN_VIEWS: Lines = {
  en: 'Views my own.',
  ms: 'Pandangan peribadi.',
  es: 'Opiniones propias.',
};

/** Says where the writer works or studies, and as what. */
export const TIE: Readonly<Record<Language, (isStudent: boolean, institution: string, role: string) => string>> = {
  en: (isStudent, institution, role) => `I ${isStudent ? 'study' : 'work'} at ${institution}${role}.`,
  ms: (isStudent, institution, role) => `Saya ${isStudent ? 'belajar' : 'bekerja'} di ${institution}${role}.`,
  es: (isStudent, institution, role) => `${isStudent ? 'Estudio' : 'Trabajo'} en ${institution}${role}.`,
};

/** Says that the writer gains from what the post praises; it stands at the start, as the policies ask. */
export const STAKE: Lines = {
  en: 'Disclosure: I have a stake in this.',
  ms: 'Makluman: saya ada kepentingan dalam hal ini.',
  es: 'Aclaración: tengo un interés económico en esto.',
};
