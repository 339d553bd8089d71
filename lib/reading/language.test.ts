import { describe, expect, it } from 'vitest';
import { unreadLanguage } from './language.ts';
import { Reading } from './reading.ts';

const languageOf = (text: string) => new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }).get(unreadLanguage);

describe('a language that no rule reads', () => {
  it.each([
    ['de', 'Heute hatte ich einen Patienten, der um drei Uhr nachts wegen Zahnschmerzen in die Notaufnahme kam.'],
    ['fr', 'Ce soir un patient de 45 ans est arrivé avec une douleur thoracique et il ne voulait pas rester.'],
    ['pt', 'Hoje atendi um paciente com dor no peito que não queria ficar internado no hospital.'],
    ['tl', 'May pasyente kami kanina na ayaw magpa-admit kahit mataas ang lagnat niya.'],
    ['vi', 'Hôm nay tôi gặp một bệnh nhân bị đau ngực dữ dội và không muốn nhập viện.'],
    ['zh', '今天有一个病人来了急诊，说胸口很痛，不想住院，我们劝了他很久。'],
    ['ar', 'اليوم جاء مريض يعاني من ألم في الصدر ولم يرغب في البقاء'],
    ['und', 'இன்று ஒரு நோயாளி வந்தார், அவருக்கு மார்பு வலி இருந்தது'],
  ])('is named: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    'had a guy tonight who swallowed a fork',
    'pt c/o SOB, trop neg, d/c home w PCP f/u, hx of afib on apixaban, no CP',
    'Honestly this rota is a joke lah, boss also blur, how to tahan',
    'pesakit saya hari ni demam panas tapi tak nak masuk wad',
    'Hoy llegó un paciente con dolor en el pecho y no quería quedarse ingresado.',
    'Selamat Hari Raya to all staff working the ward today!',
    'Ongoing purulent rhinitis. Probable sinusitis and serous otitis media bilaterally.',
    'Congrats to Dr Priya Raghunathan, Dr Lim Wei Ming, Siti Nurhaliza binti Osman and Núria Pons i Ferrer!',
    'Merci beaucoup',
    '',
    '👏👏👏 #meded #foamed',
  ])('is not seen in what is read or too short to tell: %s', (text) => {
    expect(languageOf(text)).toBeNull();
  });
});
