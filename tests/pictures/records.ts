import { readFileSync } from 'node:fs';
import { loadImage } from '@napi-rs/canvas';
import { prepareZXingModule, writeBarcode, type WriteInputBarcodeFormat } from 'zxing-wasm/writer';
import { digits, type Person, person, pick } from './people.ts';
import { cornersOf, scrawl, type Sheet, sheet, write } from './pen.ts';

// From the package itself: the library would ask the network for it.
prepareZXingModule({ overrides: { wasmBinary: readFileSync(new URL(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm'))).buffer as ArrayBuffer } });

/** Draws one picture from chance. */
export type Drawing = (random: () => number) => Sheet | Promise<Sheet>;

const SANS = '"Liberation Sans"';
const MONO = '"Liberation Mono"';
const NARROW = '"Liberation Sans Narrow"';

/** Draws a code that holds a number of somebody. */
export async function code(on: Sheet, format: WriteInputBarcodeFormat, text: string, x: number, y: number, width: number, height: number): Promise<void> {
  const { image } = await writeBarcode(text, { format, scale: 4 });
  if (image === null) throw new Error(`no ${format} of ${text}`);
  const drawn = await loadImage(Buffer.from(await image.arrayBuffer()));
  on.pen.imageSmoothingEnabled = false;
  on.pen.drawImage(drawn, x, y, width, height);
  on.codes.push({ text, corners: cornersOf(on.pen, x, y, width, height) });
}

const DRUGS = ['Metoprolol 25 mg twice daily', 'Apixaban 5 mg twice daily', 'Furosemide 40 mg daily', 'Atorvastatin 20 mg at night', 'Paracetamol 1 g as needed'];
const NOTES = ['Chest clear, no oedema.', 'Tolerating oral intake.', 'Plan: repeat bloods in the morning.', 'Mobilising with one.', 'Continue current treatment.', 'Pain well controlled overnight.'];

/** A record on a screen, sparse or full. */
const record = (full: boolean): Drawing => (random) => {
  const who = person(random);
  const on = sheet(1920, 1080, '#f4f6f8');
  const { pen } = on;
  pen.fillStyle = pick(['#123a5c', '#2b5d34', '#4a3a6b'], random);
  pen.fillRect(0, 0, 1920, 72);
  write(on, `Patient: [${who.filed}]   MRN: [${who.mrn}]   DOB: [${who.born}]   Sex: F`, 24, 46, `bold 22px ${SANS}`, '#fff');
  write(on, `Address: [${who.address}]    Phone: [${who.phone}]`, 24, 112, `17px ${SANS}`);
  write(on, `Allergies: none known     Attending: Dr Halloran`, 24, 144, `17px ${SANS}`);
  const lines = full ? 34 : 5;
  for (let line = 0; line < lines; line++) {
    const y = 200 + line * 25;
    write(on, pick(NOTES, random), 24, y, `16px ${SANS}`);
    if (full) write(on, `${pick(DRUGS, random)}   ${pick(NOTES, random)}`, 640, y, `16px ${SANS}`);
    if (full) write(on, `Na ${130 + Math.floor(random() * 15)}   K ${(3 + random() * 2).toFixed(1)}   Cr ${60 + Math.floor(random() * 90)}`, 1440, y, `16px ${SANS}`);
  }
  return on;
};

/** A bedside monitor: coloured figures and curves on black, whose it is in small print above. */
const monitor: Drawing = (random) => {
  const who = person(random);
  const on = sheet(1280, 800, '#04060a');
  const { pen } = on;
  write(on, `Bed ${1 + Math.floor(random() * 30)}   [${who.filed}]   ID [${who.mrn}]   Adult`, 20, 28, `16px ${SANS}`, '#d8d8d8');
  const rows = [['#2ee65c', 'HR', 62 + Math.floor(random() * 60)], ['#35c9ff', 'SpO2', 88 + Math.floor(random() * 12)], ['#ffe23a', 'RR', 10 + Math.floor(random() * 18)], ['#ff5a5a', 'ABP', 118]] as const;
  for (const [row, [colour, name, value]] of rows.entries()) {
    const y = 170 + row * 165;
    pen.strokeStyle = colour;
    pen.lineWidth = 2.5;
    pen.beginPath();
    for (let x = 20; x < 960; x += 3) pen.lineTo(x, y - 30 * Math.max(0, Math.sin(x / 14)) ** (row === 0 ? 24 : 2) - 4 * random());
    pen.stroke();
    write(on, name, 1000, y - 60, `22px ${SANS}`, colour);
    write(on, String(value), 1060, y + 10, `bold 76px ${SANS}`, colour);
  }
  return on;
};

async function banded(random: () => number, format: WriteInputBarcodeFormat): Promise<Sheet> {
  const who = person(random);
  const on = sheet(1400, 420, '#b9c4cc');
  const { pen } = on;
  pen.fillStyle = '#fdfdfb';
  pen.fillRect(30, 70, 1340, 280);
  write(on, `[${who.filed}]`, 70, 130, `bold 38px ${NARROW}`);
  write(on, `DOB [${who.born}]   Sex M`, 70, 180, `30px ${NARROW}`);
  write(on, `MRN [${who.mrn}]`, 70, 230, `30px ${NARROW}`);
  write(on, `Dr ${pick(['Halloran', 'Castellanos'], random)}   Allergies: penicillin`, 70, 280, `26px ${NARROW}`);
  const square = format !== 'Code128';
  await code(on, format, who.mrn, square ? 1090 : 800, square ? 95 : 150, square ? 220 : 500, square ? 220 : 120);
  return on;
}

/** A tube's label, printed small. */
const label: Drawing = async (random) => {
  const who = person(random);
  const on = sheet(1000, 640, '#e7e2d6');
  on.pen.fillStyle = '#fff';
  on.pen.fillRect(150, 120, 700, 400);
  write(on, `[${who.filed}]`, 180, 170, `bold 27px ${NARROW}`);
  write(on, `IC No: [${who.nric}]`, 180, 210, `23px ${MONO}`);
  write(on, `DOB: [${who.born}]  Ward 6B`, 180, 245, `23px ${MONO}`);
  write(on, `Specimen: whole blood  EDTA`, 180, 280, `21px ${SANS}`);
  await code(on, 'Code128', `S${digits(9, random)}`, 180, 310, 460, 110);
  write(on, `Acc: [${digits(9, random)}]`, 180, 455, `23px ${MONO}`);
  return on;
};

/** Steps of grey by which a pixel of a film differs from its neighbours. */
const GRAIN = 6;

/** Film has grain; without it a drawing is as flat as a slide. */
function grain(pen: ReturnType<typeof sheet>['pen'], width: number, height: number, random: () => number): void {
  const picture = pen.getImageData(0, 0, width, height);
  for (let at = 0; at < picture.data.length; at += 4) {
    const shade = Math.max(0, picture.data[at]! + (random() - 0.5) * 2 * GRAIN);
    picture.data.set([shade, shade, shade], at);
  }
  pen.putImageData(picture, 0, 0);
}

/** Ribs and a heart's shadow in grey, with what the machine writes in the corners. */
const xRay: Drawing = (random) => {
  const who = person(random);
  const on = sheet(1400, 1600, '#050505');
  const { pen } = on;
  const glow = pen.createRadialGradient(700, 800, 80, 700, 800, 760);
  glow.addColorStop(0, '#8f8f8f');
  glow.addColorStop(0.6, '#4d4d4d');
  glow.addColorStop(1, '#080808');
  pen.fillStyle = glow;
  pen.fillRect(120, 200, 1160, 1240);
  for (const side of [-1, 1]) {
    for (let rib = 0; rib < 9; rib++) {
      pen.strokeStyle = `rgba(210,210,210,${0.18 + random() * 0.15})`;
      pen.lineWidth = 20 + random() * 8;
      pen.beginPath();
      pen.ellipse(700 + side * 220, 430 + rib * 95, 300, 110, 0, side < 0 ? Math.PI * 0.6 : -Math.PI * 0.4, side < 0 ? Math.PI * 1.6 : Math.PI * 0.6);
      pen.stroke();
    }
  }
  pen.fillStyle = 'rgba(215,215,215,0.5)';
  pen.beginPath();
  pen.ellipse(770, 1000, 230, 300, 0.3, 0, 7);
  pen.fill();
  grain(pen, 1400, 1600, random);
  write(on, `[${who.filed}]`, 30, 40, `22px ${SANS}`, '#e8e8e8');
  write(on, `ID: [${who.mrn}]`, 30, 70, `20px ${SANS}`, '#e8e8e8');
  write(on, `[${who.born}] F`, 30, 98, `20px ${SANS}`, '#e8e8e8');
  write(on, '85 kVp  2.5 mAs', 1180, 1560, `18px ${SANS}`, '#cfcfcf');
  write(on, 'CHEST PA', 1240, 40, `20px ${SANS}`, '#e8e8e8');
  write(on, 'L', 1180, 330, `bold 60px ${SANS}`, '#fff');
  return on;
};

/** A strip on pink paper. */
const ecg: Drawing = (random) => {
  const who = person(random);
  const on = sheet(1600, 900, '#fff6f4');
  const { pen } = on;
  for (let at = 0; at < 1600; at += 10) {
    pen.fillStyle = at % 50 === 0 ? '#f0a5a0' : '#f8d4d0';
    pen.fillRect(at, 0, 1, 900);
    if (at < 900) pen.fillRect(0, at, 1600, 1);
  }
  pen.strokeStyle = '#1b1b1b';
  pen.lineWidth = 2;
  for (let lead = 0; lead < 4; lead++) {
    const y = 260 + lead * 170;
    const beat = 130 + random() * 60;
    pen.beginPath();
    for (let x = 20; x < 1580; x += 2) {
      const phase = (x % beat) / beat;
      const height = phase > 0.4 && phase < 0.43 ? -70 : phase >= 0.43 && phase < 0.46 ? 25 : phase > 0.6 && phase < 0.75 ? -14 * Math.sin(((phase - 0.6) / 0.15) * Math.PI) : 0;
      pen.lineTo(x, y + height + random() * 1.5);
    }
    pen.stroke();
    write(on, ['I', 'aVR', 'V1', 'II'][lead]!, 30, y - 80, `bold 18px ${SANS}`);
  }
  write(on, `Name: [${who.filed}]`, 30, 40, `19px ${SANS}`);
  write(on, `ID: [${who.mrn}]   DOB: [${who.born}]   Male`, 30, 68, `17px ${SANS}`);
  write(on, '25 mm/s   10 mm/mV   PR 162 ms   QTc 431 ms', 1040, 40, `17px ${SANS}`);
  return on;
};

/** A ward's board in the background: beds and names by hand. */
const board: Drawing = (random) => {
  const on = sheet(1600, 1000, '#f7f8f6');
  const { pen } = on;
  pen.strokeStyle = '#9aa';
  pen.lineWidth = 3;
  scrawl(on, 'Ward 6 board', 60, 110, 52, '#1a3f9c', random);
  for (let row = 0; row < 5; row++) {
    const who = person(random);
    const y = 220 + row * 140;
    pen.strokeRect(40, y - 80, 1500, 130);
    scrawl(on, `Bed ${row + 1}`, 70, y, 44, '#222', random);
    scrawl(on, `[${who.name}]`, 300, y, 44, pick(['#1a3f9c', '#8a1c1c', '#222'], random), random);
    scrawl(on, pick(['NBM', 'PT today', 'CT chest', 'home?'], random), 1150, y, 40, '#226b2c', random);
  }
  return on;
};

/** A note by hand, with whose it is. */
const note: Drawing = (random) => {
  const who = person(random);
  const on = sheet(1200, 900, '#fcf7e4');
  for (let y = 120; y < 900; y += 70) {
    on.pen.fillStyle = '#b7cbe0';
    on.pen.fillRect(0, y + 14, 1200, 2);
  }
  scrawl(on, `Pt: [${who.name}]`, 70, 120, 44, '#1b2d6b', random);
  scrawl(on, `DOB [${who.born}]`, 70, 190, 44, '#1b2d6b', random);
  scrawl(on, `MRN [${who.mrn}]`, 70, 260, 44, '#1b2d6b', random);
  scrawl(on, pick(NOTES, random), 70, 400, 42, '#1b2d6b', random);
  scrawl(on, `call wife [${who.phone}]`, 70, 470, 42, '#1b2d6b', random);
  return on;
};

/** Messages between colleagues about somebody. */
const chat: Drawing = (random) => {
  const who: Person = person(random);
  const on = sheet(1080, 1920, '#0b141a');
  write(on, 'Night team', 140, 90, `bold 40px ${SANS}`, '#e9edef');
  write(on, 'online', 140, 132, `28px ${SANS}`, '#8696a0');
  const lines = [`Can you review bed ${1 + Math.floor(random() * 20)}?`, `[${who.name}], MRN [${who.mrn}]`, 'BP dropping again', `Family at [${who.phone}]`];
  for (const [row, line] of lines.entries()) {
    const y = 260 + row * 190;
    on.pen.fillStyle = row % 2 === 0 ? '#202c33' : '#005c4b';
    on.pen.fillRect(row % 2 === 0 ? 40 : 140, y - 70, 900, 140);
    write(on, line, row % 2 === 0 ? 70 : 170, y, `38px ${SANS}`, '#e9edef');
    write(on, `0${row + 1}:${Number(digits(1, random)) % 6}5`, row % 2 === 0 ? 840 : 940, y + 50, `24px ${SANS}`, '#8696a0');
  }
  return on;
};

export const RECORDS: Readonly<Record<string, Drawing>> = {
  'record, sparse': record(false), 'record, full page': record(true), monitor,
  'wristband, QR': (random) => banded(random, 'QRCode'), 'wristband, Code 128': (random) => banded(random, 'Code128'), 'wristband, DataMatrix': (random) => banded(random, 'DataMatrix'),
  'tube label': label, 'X-ray': xRay, ECG: ecg, 'ward board': board, 'note by hand': note, chat,
};
