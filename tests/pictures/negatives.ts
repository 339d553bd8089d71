import { pick } from './people.ts';
import { type Sheet, sheet, write } from './pen.ts';
import type { Drawing } from './records.ts';

const SANS = '"Liberation Sans"';
const SERIF = '"Liberation Serif"';

const chart: Drawing = (random) => {
  const on = sheet(1280, 800, '#fff');
  write(on, pick(['Vaccine uptake by quarter', 'Mean waiting time, minutes', 'Citations per year'], random), 60, 70, `bold 34px ${SANS}`);
  for (let bar = 0; bar < 8; bar++) {
    const height = 80 + random() * 480;
    on.pen.fillStyle = '#3b76af';
    on.pen.fillRect(120 + bar * 135, 700 - height, 90, height);
    write(on, `Q${(bar % 4) + 1}`, 145 + bar * 135, 735, `22px ${SANS}`);
  }
  return on;
};

const slide: Drawing = (random) => {
  const on = sheet(1600, 900, '#fbfbf8');
  on.pen.fillStyle = '#20405c';
  on.pen.fillRect(0, 0, 1600, 130);
  write(on, pick(['Managing hypertension', 'Hand hygiene works', 'Sepsis: the first hour'], random), 60, 85, `bold 54px ${SANS}`, '#fff');
  for (const [row, line] of ['Measure lactate', 'Blood cultures before antibiotics', 'Give broad-spectrum antibiotics', 'Reassess after 30 mL/kg', 'Adults over 65 need care with fluids'].entries()) {
    write(on, `•  ${line}`, 110, 240 + row * 110, `40px ${SANS}`);
  }
  return on;
};

const meme: Drawing = (random) => {
  const on = landscape(random) as Sheet;
  write(on, 'WHEN THE COFFEE', 260, 130, `bold 84px ${SANS}`, '#fff');
  write(on, 'MACHINE IS BROKEN', 190, 760, `bold 84px ${SANS}`, '#fff');
  return on;
};

/** Hills, a lake and grain, as a photograph has it. */
const landscape: Drawing = (random) => {
  const on = sheet(1280, 853, '#88b4dd');
  const { pen } = on;
  const sky = pen.createLinearGradient(0, 0, 0, 500);
  sky.addColorStop(0, '#5b90c8');
  sky.addColorStop(1, '#d5e3ee');
  pen.fillStyle = sky;
  pen.fillRect(0, 0, 1280, 500);
  for (let hill = 0; hill < 4; hill++) {
    pen.fillStyle = ['#6d8f72', '#4f7a55', '#3b6241', '#2c4b32'][hill]!;
    pen.beginPath();
    pen.moveTo(0, 853);
    for (let x = 0; x <= 1280; x += 20) pen.lineTo(x, 380 + hill * 90 + Math.sin(x / (90 + hill * 40) + random()) * (50 - hill * 8));
    pen.lineTo(1280, 853);
    pen.fill();
  }
  for (let tree = 0; tree < 160; tree++) {
    pen.fillStyle = `rgba(${20 + random() * 40},${50 + random() * 40},25,0.8)`;
    pen.beginPath();
    pen.arc(random() * 1280, 600 + random() * 250, 6 + random() * 14, 0, 7);
    pen.fill();
  }
  return on;
};

const textbook: Drawing = (random) => {
  const on = sheet(1200, 1000, '#fffdf6');
  const { pen } = on;
  write(on, `Figure ${1 + Math.floor(random() * 9)}.${1 + Math.floor(random() * 9)}  The nephron`, 80, 930, `italic 30px ${SERIF}`);
  pen.strokeStyle = '#8a3b2f';
  pen.lineWidth = 16;
  pen.beginPath();
  pen.moveTo(300, 200);
  for (let at = 0; at < 60; at++) pen.lineTo(300 + at * 9, 300 + Math.sin(at / 3) * 120);
  pen.stroke();
  for (const [at, name] of ['Glomerulus', 'Proximal tubule', 'Loop of Henle', 'Collecting duct'].entries()) write(on, name, 150 + at * 250, 600 + (at % 2) * 60, `28px ${SERIF}`);
  return on;
};

const logo: Drawing = (random) => {
  const on = sheet(800, 800, '#fff');
  on.pen.fillStyle = pick(['#c0392b', '#16818a', '#5a3f99'], random);
  on.pen.beginPath();
  on.pen.arc(400, 330, 190, 0, 7);
  on.pen.fill();
  write(on, 'Bright Kettle', 190, 660, `bold 66px ${SANS}`);
  return on;
};

/** Pictures that show nobody. */
export const NEGATIVES: Readonly<Record<string, Drawing>> = { 'bar chart': chart, slide, meme, landscape, 'textbook figure': textbook, logo };
