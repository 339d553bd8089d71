import { digits, pick } from './people.ts';
import { type Sheet, sheet, skewed, write } from './pen.ts';
import { shadowed } from './photographed.ts';
import type { Drawing } from './records.ts';

const SANS = '"Liberation Sans"';
const SERIF = '"Liberation Serif"';
const MONO = '"Liberation Mono"';

/** Lines one under another. */
function lines(on: Sheet, all: readonly string[], x: number, y: number, step: number, font: string, colour?: string): void {
  for (const [row, line] of all.entries()) write(on, line, x, y + row * step, font, colour);
}

const blank: Drawing = (random) => {
  const on = sheet(1500, 1000, '#fdfdfb');
  write(on, 'Ward handover sheet', 60, 80, `bold 36px ${SANS}`);
  lines(on, ['Patient name: ______________________', 'Date of birth: ____ / ____ / ______', 'Hospital number: __________________', 'Consultant: _______________________', 'Diagnosis: ________________________', 'Jobs: _____________________________'], 60, 190, 110, `32px ${SANS}`);
  shadowed(on, random);
  return skewed(on, (random() - 0.5) * 8, 0);
};

const manikin: Drawing = (random) => {
  const on = sheet(1100, 760, '#dfe9f2');
  write(on, 'SIMULATION: NOT A REAL PATIENT', 70, 100, `bold 38px ${SANS}`, '#a11');
  lines(on, [`Scenario ${1 + Math.floor(random() * 9)}: anaphylaxis`, 'Manikin: adult, ALS torso', 'Start: HR 130, BP 70/40, SpO2 88 %', 'After adrenaline: HR 110, BP 100/60', 'Debrief: call for help early'], 70, 210, 90, `34px ${SANS}`);
  return on;
};

const figure: Drawing = (random) => {
  const on = sheet(1300, 1000, '#fff');
  on.pen.strokeStyle = '#1f4e8c';
  on.pen.lineWidth = 4;
  on.pen.beginPath();
  for (let step = 0; step < 12; step++) { on.pen.lineTo(160 + step * 80, 160 + step * (20 + random() * 12)); on.pen.lineTo(240 + step * 80, 160 + step * 28); }
  on.pen.stroke();
  lines(on, ['Figure 2. Kaplan-Meier curves for overall survival.', 'Halloran I, Nettleton P, Castellanos M, et al. Annals of', `Imagined Oncology 2026; ${10 + Math.floor(random() * 40)}: 112-21.`], 120, 800, 50, `30px ${SERIF}`);
  return on;
};

const speaker: Drawing = (random) => {
  const on = sheet(1600, 900, '#12263f');
  write(on, pick(['Keynote', 'Plenary', 'State of the art lecture'], random), 100, 160, `40px ${SANS}`, '#8fd3ff');
  write(on, 'Prof Ingrid Halloran', 100, 320, `bold 80px ${SANS}`, '#fff');
  lines(on, ['Professor of Respiratory Medicine', 'Linden University', 'Hall B, 14:30'], 100, 430, 80, `44px ${SANS}`, '#d5e6f5');
  return on;
};

const menu: Drawing = (random) => {
  const on = sheet(1000, 1400, '#fbf3df');
  write(on, 'The Copper Ladle', 250, 140, `bold 56px ${SERIF}`, '#6b2f1a');
  lines(on, ['Starters', 'Leek soup, rye bread    6.50', 'Smoked trout    8.90', '', 'Mains', 'Nasi lemak, sambal    12.00', 'Chicken Kiev    14.50', 'Beef Wellington for two    38.00', '', 'Puddings', 'Peach Melba    7.00', `Call to book: (212) 555-01${digits(2, random)}`], 130, 260, 85, `34px ${SERIF}`);
  return on;
};

const novel: Drawing = (random) => {
  const on = sheet(1100, 1500, '#f8f1e1');
  write(on, String(100 + Math.floor(random() * 200)), 530, 1440, `28px ${SERIF}`);
  lines(on, ['The rain had not stopped since Tuesday, and the lane below', 'the mill had become a stream. Nobody came to the door. In', 'the kitchen the clock struck four, then five, and still the', 'lamp on the hill was not lit. She thought of the harbour, and', 'of the long summer when the boats came home full; of the', 'smell of tar, the gulls, the women calling from the wall.', 'There was nothing for it but to wait. She put the kettle on', 'the range and sat with her hands in her lap until the dark', 'had filled the room and the fire was the only light.'], 120, 200, 62, `34px ${SERIF}`);
  shadowed(on, random, 0.3);
  return on;
};

const drug: Drawing = (random) => {
  const on = sheet(1200, 700, '#cfd8e3');
  on.pen.fillStyle = '#fff';
  on.pen.fillRect(80, 80, 1040, 540);
  write(on, 'Noradrenaline 4 mg in 4 mL', 120, 170, `bold 48px ${SANS}`, '#a0207a');
  lines(on, ['Concentrate for solution for infusion. Dilute before use.', 'For intravenous use by central line', `LOT ${digits(6, random)}   EXP 03/2028`, 'PL 12345/0678   Keep out of the sight of children', 'Store below 25 °C. Protect from light.'], 120, 260, 75, `30px ${SANS}`);
  return on;
};

const product: Drawing = (random) => {
  const on = sheet(1200, 800, '#b98d5e');
  on.pen.fillStyle = '#fff';
  on.pen.fillRect(140, 120, 920, 560);
  lines(on, ['Stethoscope, dual head, black', `REF ${digits(4, random)}-27   SN ${digits(9, random)}`, `LOT ${digits(8, random)}   2026-05`, 'Made in Fictonia   Latex free', 'Quality control passed   QTY 1'], 190, 230, 100, `36px ${MONO}`);
  return skewed(on, (random() - 0.5) * 6, 0);
};

const plan: Drawing = (random) => {
  const on = sheet(1300, 950, '#eef1ea');
  for (let wing = 0; wing < 6; wing++) {
    on.pen.fillStyle = pick(['#bcd3e8', '#d9c7e4', '#cbe3c4', '#f0dcb5'], random);
    on.pen.fillRect(80 + (wing % 3) * 400, 160 + Math.floor(wing / 3) * 380, 340, 300);
    write(on, ['Radiology', 'Maternity', 'Day Surgery', 'Emergency', 'Outpatients', 'Chapel'][wing]!, 110 + (wing % 3) * 400, 310 + Math.floor(wing / 3) * 380, `36px ${SANS}`);
  }
  write(on, 'Level 2: you are here', 80, 100, `bold 42px ${SANS}`);
  return on;
};

const rota: Drawing = (random) => {
  const on = sheet(1500, 900, '#fff');
  write(on, 'Registrar rota, weeks 12 to 16', 60, 80, `bold 34px ${SANS}`);
  for (const [at, day] of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].entries()) write(on, day, 320 + at * 160, 160, `bold 28px ${SANS}`);
  for (let row = 0; row < 8; row++) {
    write(on, `Reg ${row + 1}`, 60, 240 + row * 78, `28px ${SANS}`);
    for (let day = 0; day < 7; day++) write(on, pick(['Long', 'Night', 'Off', 'Std', 'AL', 'Zero'], random), 320 + day * 160, 240 + row * 78, `28px ${SANS}`);
  }
  return on;
};

const exam: Drawing = (random) => {
  const on = sheet(1080, 1500, '#1d1d22');
  write(on, `Item ${1 + Math.floor(random() * 60)}`, 60, 110, `bold 40px ${SANS}`, '#fff');
  lines(on, ['A 34-year-old woman presents with', 'weight loss and tremor for 3 months.', 'Pulse 112, BP 138/70 mmHg, T 37.4 C.', 'TSH is low and free T4 is raised.', 'What is the most likely diagnosis?', '', 'A.  Graves disease', 'B.  Hashimoto thyroiditis', 'C.  De Quervain thyroiditis', 'D.  Toxic adenoma'], 60, 230, 110, `44px ${SANS}`, '#e8e8ee');
  return on;
};

const certificate: Drawing = (random) => {
  const on = sheet(1500, 1060, '#fffdf3');
  on.pen.strokeStyle = '#b38b2d';
  on.pen.lineWidth = 14;
  on.pen.strokeRect(40, 40, 1420, 980);
  write(on, 'Certificate of Achievement', 350, 210, `bold 64px ${SERIF}`, '#7a5c14');
  write(on, 'This is to certify that', 560, 340, `34px ${SERIF}`);
  write(on, pick(['Dr Aaron Whitlock', 'Dr Mei Castellanos', 'Dr Hidayah Karim'], random), 450, 450, `bold 60px ${SERIF}`, '#23395d');
  lines(on, ['has been awarded first prize for the best poster', 'at the Annual Respiratory Meeting', '12 March 2026'], 380, 560, 80, `36px ${SERIF}`);
  return on;
};

/** Pictures that resemble records and name nobody who is ill. */
export const LOOKALIKES: Readonly<Record<string, Drawing>> = {
  'blank form': blank, 'manikin card': manikin, 'published figure': figure, 'speaker slide': speaker, menu, novel, 'drug label': drug, 'product box': product,
  'plan of a hospital': plan, 'rota without names': rota, 'exam question, dark': exam, certificate,
};
