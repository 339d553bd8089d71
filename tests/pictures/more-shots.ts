import { passerBy } from './passers-by.ts';
import { digits, pick } from './people.ts';
import { sheet, skewed, write } from './pen.ts';
import { glared, leaning, shadowed } from './photographed.ts';
import type { Drawing } from './records.ts';
import { SHOTS } from './shots.ts';

const SANS = '"Liberation Sans"';
const SERIF = '"Liberation Serif"';

/** The endoscopist's screen: a round view, and small print at its left. */
const endoscopy: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1280, 1024, '#000');
  const { pen } = on;
  for (let ring = 420; ring > 0; ring -= 6) {
    pen.fillStyle = `rgb(${90 + (420 - ring) / 3},${30 + (420 - ring) / 8},${30 + random() * 12})`;
    pen.beginPath();
    pen.arc(800 + Math.sin(ring / 50) * 20, 512, ring, 0, 7);
    pen.fill();
  }
  const rows = ['Name:', `[${who.listed}]`, 'Sex:   Age:', `${who.title === 'Mr' ? 'M' : 'F'}   ${who.age}`, 'D.O.B.:', `[${who.born}]`, 'ID:', `[${who.number}]`, '09/11/2026', '11:42:07', 'CVP:A1'];
  for (const [row, line] of rows.entries()) write(on, line, 24, 70 + row * 34, `20px ${SANS}`, '#e4e4e4');
  return on;
};

/** The card at a newborn's cot. */
const cot: Drawing = (random) => {
  const mother = passerBy(random);
  const on = sheet(1100, 800, '#ffe3ec');
  write(on, 'Hello, I am', 380, 110, `44px ${SERIF}`, '#b0406a');
  write(on, `[Baby ${mother.family}]`, 180, 240, `64px "Patrick Hand"`, '#333');
  const rows = [['Mother', `[${mother.name}]`], ['Born', `[12/10/2026] at 03:41`], ['Weight', '3.24 kg'], ['MRN', `[${mother.number}]`], ['Consultant', 'Dr Castellanos']] as const;
  for (const [row, [head, value]] of rows.entries()) {
    write(on, `${head}:`, 120, 370 + row * 80, `30px ${SANS}`, '#b0406a');
    write(on, value, 330, 370 + row * 80, `42px "Patrick Hand"`, '#333');
  }
  return on;
};

/** A card of thanks, with who it is from. */
const thanks: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1100, 1000, '#fff8ec');
  const hand = pick(['Kalam', 'Caveat'], random);
  const lines = ['To all the staff on Ward 4,', 'thank you for looking after me', 'when I had my stroke in May.', 'You were all so kind.', 'With love from', `${who.title} [${who.name}] (bed 12)`];
  for (const [row, line] of lines.entries()) write(on, line, 110, 180 + row * 110, `${hand === 'Caveat' ? 58 : 50}px ${hand}`, '#2a3f7d');
  return skewed(on, (random() - 0.5) * 8, 0);
};

/** The tablet of an ambulance: each value under its heading. */
const ambulance: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1366, 1024, '#eef2f1');
  on.pen.fillStyle = '#1f6b3a';
  on.pen.fillRect(0, 0, 1366, 80);
  write(on, `Incident ${digits(5, random)}      Patient details`, 40, 52, `bold 30px ${SANS}`, '#fff');
  const fields = [['First name', `[${who.given}]`], ['Last name', `[${who.family}]`], ['Date of birth', `[${who.born}]`], ['NHS number', `[${who.nhs}]`], ['Address', `[${who.address}]`], ['Phone', `[${who.phone}]`], ['Chief complaint', 'Chest pain, 2 hours'], ['Allergies', 'Nil known']] as const;
  for (const [at, [head, value]] of fields.entries()) {
    const [x, y] = [40 + (at % 2) * 660, 150 + Math.floor(at / 2) * 150];
    write(on, head, x, y, `20px ${SANS}`, '#5c6b66');
    on.pen.fillStyle = '#fff';
    on.pen.fillRect(x, y + 14, 610, 70);
    write(on, value, x + 18, y + 60, `28px ${SANS}`, '#111');
  }
  return on;
};

/** The strip of a blood-gas machine. */
const gas: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(620, 1500, '#8d8377');
  on.pen.fillStyle = '#fbfbf7';
  on.pen.fillRect(60, 0, 500, 1500);
  const dotted = random() < 0.5 ? '700 27px Doto' : '34px VT323';
  const lines = ['BLOOD GAS ANALYSER', '14-11-2026  02:18', '', 'PATIENT', `ID    [${who.number}]`, `LAST  [${who.family.toUpperCase()}]`, `FIRST [${who.given.toUpperCase()}]`, `BORN  [${who.born}]`, 'SAMPLE  Arterial', 'FIO2    0.40', '', 'pH      7.21', 'pCO2    8.4 kPa', 'pO2     9.1 kPa', 'HCO3-   18.2', 'BE      -7.4', 'Lac     4.6', 'Na+     138', 'K+      5.1', 'Glu     11.2'];
  for (const [row, line] of lines.entries()) write(on, line, 90, 80 + row * 62, dotted, '#333');
  return on;
};

/** A letter of discharge, half of it in view. */
const half: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1000, 1300, '#fcfcfa');
  write(on, 'ge Summary', -10, 90, `bold 40px ${SERIF}`);
  const lines = [`ame: [${who.name}]`, `of birth: [${who.born}]`, `NHS number: [${who.nhs}]`, `ss: [${who.address}]`, '', 'was admitted on 2 November with breathlessness and', 'productive cough. Chest film showed consolidation. Treated', 'with oral antibiotics and discharged after four days.', `${who.title} [${who.family}] should have a repeat film in six weeks.`, 'Medicines on discharge', 'Amoxicillin 500 mg three times a day', 'Salbutamol inhaler as required'];
  for (const [row, line] of lines.entries()) write(on, line, -14, 180 + row * 60, `28px ${SERIF}`);
  shadowed(on, random, 0.3);
  return skewed(on, (random() - 0.5) * 5, 0);
};

/** A slide about somebody, the name under the picture. */
const caption: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1600, 900, '#ffffff');
  write(on, 'Case 3: a rash that moved', 70, 110, `bold 52px ${SANS}`, '#23395d');
  on.pen.fillStyle = '#c99f86';
  on.pen.fillRect(70, 180, 560, 560);
  write(on, `${who.title} [${who.name}], ${who.age}, day 3`, 70, 790, `28px ${SANS}`, '#444');
  for (const [row, line] of ['Fever for four days', 'Joint pain, both wrists', 'Platelets 96', 'ASO titre raised'].entries()) write(on, `•  ${line}`, 720, 260 + row * 100, `40px ${SANS}`);
  return on;
};

/** The board of an intensive care unit, columns by marker. */
const unit: Drawing = (random) => {
  const on = sheet(1800, 1100, '#f4f6f5');
  for (const [at, head] of ['BED', 'NAME', 'DAY', 'VENT', 'PLAN'].entries()) write(on, head, [60, 220, 900, 1060, 1330][at]!, 90, `48px "Patrick Hand"`, '#a01818');
  for (let row = 0; row < 7; row++) {
    const who = passerBy(random);
    const y = 210 + row * 130;
    on.pen.fillStyle = '#9fb0b0';
    on.pen.fillRect(40, y + 38, 1720, 3);
    const ink = pick(['#1b2f8f', '#1a1a1a', '#0d5c2d'], random);
    write(on, String(row + 1), 70, y, `54px "Patrick Hand"`, ink);
    write(on, random() < 0.5 ? `[${who.name}]` : `${who.title} [${who.family}]`, 220, y, `54px "Patrick Hand"`, ink);
    write(on, `D${1 + Math.floor(random() * 20)}`, 900, y, `54px "Patrick Hand"`, ink);
    write(on, pick(['PS 10/5', 'SIMV', 'HFNO', 'RA'], random), 1060, y, `54px "Patrick Hand"`, ink);
    write(on, pick(['wean', 'CT head', 'trache', 'CVVH'], random), 1330, y, `54px "Patrick Hand"`, ink);
  }
  glared(on, 1500, 200, 500, 0.7);
  return leaning(on, 0.92);
};

/** All of them. */
export const ALL_SHOTS: Readonly<Record<string, Drawing>> = {
  ...SHOTS, endoscopy, 'cot card': cot, 'card of thanks': thanks, 'ambulance tablet': ambulance, 'blood gas strip': gas, 'letter, half in view': half, 'caption on a slide': caption, 'intensive care board': unit,
};
