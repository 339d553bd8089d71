import { PLACES } from './places.ts';
import { NEVER, type Wordings } from './wording.ts';

export const MS: Wordings = {
  myPatient: 'pesakit saya', colleague: 'rakan sekerja', somebody: 'seseorang', organisation: 'sebuah organisasi', patient: 'pesakit',
  inYear: (year) => `pada tahun ${year}`,
  person: (words) => ({ words, taken: 0 }),
  place: (form, _before, behind) => ({ words: /^[ \t]+(?:tu|ni|itu|ini)\b/i.test(behind) ? PLACES.ms[form].replace(/ (?:itu|kami)$/, '') : PLACES.ms[form], taken: 0 }),
  // "Adik Danish", "Mak Timah" are forms of address: these words say whose they are, or the name stays theirs.
  relative: /\b(?:(?:anak|isteri|bini|suami|cucu|sepupu|bayi)(?:nya|[ \t]+(?:dia|beliau|saya|lelaki|perempuan|sulung|bongsu)){0,2}|(?:ibu|bapa|ayah|mak|abah|abang|kakak|adik|nenek)(?:nya|[ \t]+(?:dia|beliau|saya|lelaki|perempuan|sulung|bongsu)){1,2}),?[ \t]+$/i,
  patientWord: /\b(?:pesakit|lelaki|wanita|perempuan|budak)(?:[ \t]+(?:kesayangan|kecil|muda|tua|baru|lama|setia|saya|kami|ini|itu|ni|tu|bernama)){0,3},?[ \t]+$/i,
  clinicianTitle: /\b(?:dr|prof|doktor|jururawat|misi)\.?[ \t]+$/i,
  pair: /\b(?:encik|en|tuan)\.?[ \t]+(?:dan|&)[ \t]+$/i,
  family: 'pasangan itu',
  thanked: NEVER,
  to: '',
  anotherPatient: 'pesakit lain',
  anotherColleague: 'rakan sekerja lain',
  kinList: NEVER,
  parent: NEVER,
  newborn: /\b(?:baby|bayi)[ \t]+$/i,
  baby: 'seorang bayi',
  colleagueRole: /\b(?:doktor|jururawat|misi|matron|bos|ketua|rakan sekerja|kawan|pembantu)(?:[ \t]+(?:kami|saya|kita|baru|itu|tu)){1,2},?[ \t]+$/i,
  article: NEVER,
  fond: /(?:^|[\s(])(?<owner>)(?<how>(?:si|arwah|mendiang)[ \t]+)$/i,
  fondly: (_owner, words) => (/^(?:arwah|mendiang)$/i.test(words) ? `${words} pesakit saya` : 'pesakit saya'),
  every: /\b(?:setiap|tiap-tiap|tiap)[ \t]+$/i,
  year: 'tahun',
  needsPlace: /\b(?:tinggal|duduk|ada|masih|berada)[ \t]+$/i,
  saidAgain: NEVER,
  named: /[ \t]*\b(?:bernama|nama(?:nya|[ \t]+dia))[ \t]+$/i,
  lead: /\b(?:di|ke|dari|daripada|pada|sejak|hingga|sehingga|dekat|kat)[ \t]+$/i,
  beforeYear: /\b(?:pada[ \t]+)?(?:(?:hari[ \t]+)?(?:isnin|selasa|rabu|khamis|jumaat|sabtu|ahad),?[ \t]+)?$/i,
};
