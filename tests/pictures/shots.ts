import { passerBy } from './passers-by.ts';
import { pick } from './people.ts';
import { sheet, skewed, write } from './pen.ts';
import { glared, leaning, shadowed } from './photographed.ts';
import type { Drawing } from './records.ts';

const SANS = '"Liberation Sans"';
const MONO = '"Liberation Mono"';
const JOBS = ['chase CT', 'bloods am', 'TTO', 'physio r/v', 'LP?', 'speak to family'];
const ILLS = ['CAP', '#NOF', 'AKI on CKD', 'DKA', 'NSTEMI', 'bowel obs'];

/** A sheet of the ward's people, photographed on a knee. */
const handover: Drawing = (random) => {
  const on = sheet(1600, 1150, '#fdfdfa');
  const columns = [50, 150, 640, 760, 1130];
  write(on, `Ward 7 handover   ${2 + Math.floor(random() * 20)} Nov`, 50, 70, `bold 30px ${SANS}`);
  for (const [at, head] of ['Bed', 'Patient', 'Age', 'Problem', 'Jobs'].entries()) write(on, head, columns[at]!, 130, `bold 24px ${SANS}`);
  on.pen.strokeStyle = '#555';
  for (let row = 0; row < 9; row++) {
    const who = passerBy(random);
    const y = 190 + row * 100;
    on.pen.strokeRect(30, y - 50, 1540, 100);
    write(on, String(row + 1), columns[0]!, y, `24px ${SANS}`);
    write(on, `[${who.listed}]`, columns[1]!, y, `24px ${SANS}`);
    write(on, `[${who.number}]`, columns[1]!, y + 34, `20px ${SANS}`);
    write(on, String(who.age), columns[2]!, y, `24px ${SANS}`);
    write(on, pick(ILLS, random), columns[3]!, y, `24px ${SANS}`);
    write(on, pick(JOBS, random), columns[4]!, y, `24px ${SANS}`);
  }
  shadowed(on, random);
  return leaning(skewed(on, (random() - 0.5) * 12, 0.04), 0.9);
};

/** A week's box of tablets, with the print of the pharmacy. */
const pillBox: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1400, 900, '#9a8f80');
  const { pen } = on;
  pen.fillStyle = '#e8eef5';
  pen.fillRect(100, 80, 1200, 740);
  for (let day = 0; day < 7; day++) {
    pen.fillStyle = '#c8d6e6';
    pen.fillRect(140 + day * 162, 420, 140, 360);
    write(on, ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'][day]!, 165 + day * 162, 460, `bold 30px ${SANS}`, '#345');
  }
  pen.fillStyle = '#fff';
  pen.fillRect(140, 110, 900, 280);
  write(on, `${who.title} [${who.name}]`, 165, 160, `bold 28px ${SANS}`);
  write(on, `[${who.address}]`, 165, 200, `22px ${SANS}`);
  write(on, `DOB [${who.born}]`, 165, 236, `22px ${SANS}`);
  write(on, 'Ramipril 5 mg  ONE each morning', 165, 284, `22px ${SANS}`);
  write(on, 'Bisoprolol 2.5 mg  ONE each morning', 165, 318, `22px ${SANS}`);
  write(on, 'Wharf Street Pharmacy   Week 12', 165, 370, `20px ${SANS}`);
  return skewed(on, (random() - 0.5) * 8, 0);
};

/** The day's operations on a screen at the wall, a lamp shining on it. */
const theatreScreen: Drawing = (random) => {
  const on = sheet(1920, 1080, '#0d1b2a');
  write(on, 'THEATRE 2   ALL DAY LIST', 60, 90, `bold 44px ${SANS}`, '#7fd1ff');
  for (let row = 0; row < 7; row++) {
    const who = passerBy(random);
    const y = 210 + row * 115;
    on.pen.fillStyle = row % 2 ? '#12273c' : '#183350';
    on.pen.fillRect(40, y - 60, 1840, 100);
    write(on, `${String(8 + row).padStart(2, '0')}:30`, 60, y, `32px ${SANS}`, '#fff');
    write(on, `[${who.listed}]`, 220, y, `32px ${SANS}`, '#fff');
    write(on, `${who.age}${who.title === 'Mr' ? 'M' : 'F'}`, 960, y, `32px ${SANS}`, '#fff');
    write(on, pick(['R THR', 'Lap chole', 'TURP', 'Hemicolectomy', 'ORIF ankle'], random), 1100, y, `32px ${SANS}`, '#cfe8ff');
    write(on, pick(['In theatre', 'Recovery', 'Sent for', 'Ward'], random), 1560, y, `30px ${SANS}`, '#ffd166');
  }
  glared(on, 300 + random() * 1300, 200 + random() * 500, 520);
  return leaning(on, 0.88);
};

/** A screenshot of messages in the dark, with a chart somebody sent on. */
const forwarded: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1080, 2200, '#0b141a');
  write(on, 'Ortho SHOs', 150, 100, `bold 42px ${SANS}`, '#e9edef');
  on.pen.fillStyle = '#202c33';
  on.pen.fillRect(40, 200, 900, 1000);
  write(on, 'Forwarded', 70, 250, `italic 28px ${SANS}`, '#8696a0');
  on.pen.fillStyle = '#fff';
  on.pen.fillRect(60, 280, 860, 840);
  write(on, `[${who.listed}]   [${who.number}]`, 80, 330, `bold 24px ${SANS}`);
  write(on, `D.O.B. [${who.born}]    ${who.age} y`, 80, 366, `22px ${SANS}`);
  for (let line = 0; line < 9; line++) write(on, `0${line}:00   BP ${110 + line * 3}/${60 + line}   HR ${70 + line * 2}   T 37.${line}`, 80, 430 + line * 66, `22px ${MONO}`);
  write(on, '21:04', 820, 1175, `26px ${SANS}`, '#8696a0');
  for (const [row, line] of ['can someone see this one?', `[${who.given}] says pain is worse`, 'on my way'].entries()) {
    on.pen.fillStyle = row === 2 ? '#005c4b' : '#202c33';
    on.pen.fillRect(row === 2 ? 400 : 40, 1290 + row * 160, 640, 110);
    write(on, line, row === 2 ? 430 : 70, 1360 + row * 160, `38px ${SANS}`, '#e9edef');
  }
  return on;
};

/** A card with the next visit, filled in by hand. */
const appointment: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1200, 800, '#cfe3dc');
  const hand = pick(['Kalam', '"Patrick Hand"'], random);
  write(on, 'APPOINTMENT CARD', 80, 110, `bold 44px ${SANS}`, '#1d5c4a');
  const rows = [['Name', `${who.title} [${who.name}]`], ['Hospital No.', `[${who.number}]`], ['Clinic', 'Fracture, Level 2'], ['Date', 'Tues 14 July'], ['Time', '10.40 am']] as const;
  for (const [row, [head, value]] of rows.entries()) {
    const y = 230 + row * 110;
    write(on, head, 80, y, `28px ${SANS}`, '#1d5c4a');
    on.pen.fillStyle = '#88a79c';
    on.pen.fillRect(300, y + 12, 800, 2);
    write(on, value, 320, y, `44px ${hand}`, '#20307a');
  }
  return skewed(on, (random() - 0.5) * 8, 0.02);
};

/** A pot for a specimen, its label filled in by hand. */
const pot: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1100, 1000, '#b7bdc2');
  const { pen } = on;
  pen.fillStyle = '#e9d9a0';
  pen.fillRect(200, 150, 700, 750);
  pen.fillStyle = '#d33';
  pen.fillRect(180, 60, 740, 110);
  pen.fillStyle = '#fff';
  pen.fillRect(230, 330, 640, 400);
  const rows = [['Surname', `[${who.family}]`], ['First name', `[${who.given}]`], ['D.O.B.', `[${who.born}]`], ['Hosp. No', `[${who.number}]`], ['Specimen', 'Urine MSU']] as const;
  for (const [row, [head, value]] of rows.entries()) {
    write(on, head, 250, 390 + row * 74, `22px ${SANS}`, '#444');
    write(on, value, 400, 390 + row * 74, `40px ${pick(['Caveat', 'Kalam'], random)}`, '#1a237e');
  }
  return skewed(on, (random() - 0.5) * 6, 0);
};

/** Pictures as clinicians post them, photographed or taken from a screen. */
export const SHOTS: Readonly<Record<string, Drawing>> = {
  'handover sheet, shadow': handover, 'pill box': pillBox, 'theatre screen, glare': theatreScreen, 'forwarded chart': forwarded, 'appointment card': appointment, 'specimen pot': pot,
};
