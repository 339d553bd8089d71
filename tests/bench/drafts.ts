/** Sentences of the kind clinicians write, with and without something to find; everybody in them is invented. */
const SENTENCES = [
  'Proud of the night team, who kept going through three arrests and a flooded corridor.',
  'My patient Marcus Whitfield, 47, was admitted from Fairhaven on 3 March with chest pain.',
  'The new sepsis guideline is out, and the table on page four is worth a look. https://example.org/guideline',
  'A 62-year-old woman with type 2 diabetes came in with sudden loss of vision in one eye.',
  'Honestly, whoever wrote this rota is a clown and has never worked a weekend.',
  'MRN 4471902, seen in clinic 7, phone (555) 201-4477, wants a call back on Friday.',
  'Reminder: flu jabs are on the second floor until five. #vaccines #teamwork @harbour_wards',
  'We never thank the porters enough. They know every shortcut and every name.',
  'Wilson disease is rare, but think of it in a young person with tremor and odd liver tests.',
  'As a resident at Mount Sinai I think the evidence for this is thin, and said so at journal club.',
  'The family asked if they could bring the dog. Of course they could bring the dog.',
  'Dose was 5 mg twice a day for ten days; INR 2.4, creatinine 88, no bleeding since.',
];

/** A draft of exactly so many UTF-16 units; another one for each `turn`. */
export function draftOf(length: number, turn: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${SENTENCES[(turn * 5 + i * 7) % SENTENCES.length]}${i % 4 === 3 ? '\n' : ' '}`;
  return text.slice(0, length);
}
