import { pick } from './people.ts';
import { scrawl, type Sheet, sheet, write } from './pen.ts';
import type { Drawing } from './records.ts';
import { stranger } from './strangers.ts';

const SANS = '"Liberation Sans"';
const MONO = '"Liberation Mono"';
const SERIF = '"Liberation Serif"';

/** A letter on paper, as it is photographed for a friend. */
const letter: Drawing = (random) => {
  const who = stranger(random);
  const on = sheet(1240, 1754, '#fbfaf6');
  write(on, 'Linden General Hospital', 120, 150, `bold 40px ${SERIF}`, '#33415c');
  write(on, 'Outpatient Department', 120, 190, `26px ${SERIF}`, '#33415c');
  write(on, `Re: [${who.name}]`, 120, 330, `bold 28px ${SERIF}`);
  write(on, `Date of birth: [${who.born}]`, 120, 370, `26px ${SERIF}`);
  write(on, `Hospital number: [${who.number}]`, 120, 408, `26px ${SERIF}`);
  const lines = ['Thank you for sending this patient to the clinic. The cough has', 'settled and the chest film is clear. There was no fever and the', 'weight is steady. Inhalers were changed and the technique was', 'shown again. A further visit is planned in six months.', '', 'With kind regards,'];
  for (const [at, line] of lines.entries()) write(on, line, 120, 500 + at * 40, `26px ${SERIF}`);
  return on;
};

/** A theatre list: a table ruled by lines, a person a row. */
const theatreList: Drawing = (random) => {
  const on = sheet(1600, 900, '#ffffff');
  const { pen } = on;
  write(on, 'Theatre 3, morning list', 40, 60, `bold 32px ${SANS}`);
  const columns = [40, 160, 700, 960, 1180];
  for (const [at, head] of ['Time', 'Patient', 'DOB', 'MRN', 'Procedure'].entries()) write(on, head, columns[at]!, 130, `bold 22px ${SANS}`);
  pen.strokeStyle = '#888';
  for (let row = 0; row < 6; row++) {
    const who = stranger(random);
    const y = 185 + row * 60;
    pen.strokeRect(30, y - 38, 1540, 60);
    write(on, `${8 + row}:30`, columns[0]!, y, `21px ${SANS}`);
    write(on, `[${who.name}]`, columns[1]!, y, `21px ${SANS}`);
    write(on, `[${who.born}]`, columns[2]!, y, `21px ${SANS}`);
    write(on, `[${who.number}]`, columns[3]!, y, `21px ${SANS}`);
    write(on, pick(['Hernia repair', 'Cholecystectomy', 'Knee arthroscopy', 'Cataract, left'], random), columns[4]!, y, `21px ${SANS}`);
  }
  return on;
};

/** A fan of speckle on black, with small print in the upper corner. */
const ultrasound: Drawing = (random) => {
  const who = stranger(random);
  const on = sheet(1024, 768, '#000');
  const { pen } = on;
  for (let dot = 0; dot < 26_000; dot++) {
    const [angle, radius] = [(random() - 0.5) * 1.3 + Math.PI / 2, 80 + random() * 560];
    const shade = 40 + random() * 150 * (1 - radius / 900);
    pen.fillStyle = `rgb(${shade},${shade},${shade})`;
    pen.fillRect(512 + Math.cos(angle) * radius, 40 + Math.sin(angle) * radius, 3, 2);
  }
  write(on, `[${who.capitals}]`, 16, 26, `17px ${SANS}`, '#dcdcdc');
  write(on, `ID [${who.number}]   [${who.born}]`, 16, 48, `15px ${SANS}`, '#dcdcdc');
  write(on, 'MI 1.1  TIs 0.4', 860, 26, `15px ${SANS}`, '#dcdcdc');
  write(on, 'Gain 62  12 Hz', 860, 48, `15px ${SANS}`, '#dcdcdc');
  return on;
};

/** Results in an app on a phone. */
const results: Drawing = (random) => {
  const who = stranger(random);
  const on = sheet(1080, 1920, '#f2f2f7');
  const { pen } = on;
  pen.fillStyle = '#0a6e6e';
  pen.fillRect(0, 0, 1080, 240);
  write(on, 'Results', 50, 130, `bold 48px ${SANS}`, '#fff');
  write(on, `[${who.name}]`, 50, 200, `34px ${SANS}`, '#e6ffff');
  write(on, `DOB [${who.born}]    MRN [${who.number}]`, 50, 300, `30px ${SANS}`, '#555');
  for (const [row, [test, value]] of ([['Haemoglobin', '104 g/L'], ['White cells', '14.2'], ['Platelets', '391'], ['Creatinine', '128'], ['CRP', '86']] as const).entries()) {
    pen.fillStyle = '#fff';
    pen.fillRect(40, 360 + row * 130, 1000, 110);
    write(on, test, 80, 428 + row * 130, `34px ${SANS}`);
    write(on, value, 820, 428 + row * 130, `bold 34px ${SANS}`, '#b3261e');
  }
  return on;
};

/** A box of medicine with the pharmacy's label, somewhat off level. */
const pharmacyLabel: Drawing = (random) => {
  const who = stranger(random);
  const on = sheet(1200, 800, '#7fa7c9');
  const { pen } = on;
  pen.save();
  pen.translate(600, 400);
  pen.rotate((random() - 0.5) * 0.12);
  pen.translate(-600, -400);
  pen.fillStyle = '#fffef2';
  pen.fillRect(220, 220, 760, 360);
  write(on, 'Take ONE tablet TWICE a day', 250, 290, `bold 30px ${SANS}`);
  write(on, 'Amoxicillin 500 mg capsules', 250, 335, `26px ${SANS}`);
  write(on, `Mr/Ms [${who.name}]`, 250, 410, `26px ${MONO}`);
  write(on, `Tel [${who.phone}]`, 250, 450, `24px ${MONO}`);
  write(on, 'Quarry Road Pharmacy, keep out of reach of children', 250, 550, `20px ${SANS}`);
  pen.restore();
  return on;
};

/** An identity card on a table. */
const card: Drawing = (random) => {
  const who = stranger(random);
  const on = sheet(1100, 720, '#5d4c3b');
  const { pen } = on;
  pen.fillStyle = '#c9dcec';
  pen.fillRect(120, 110, 860, 500);
  write(on, 'KAD PESAKIT / PATIENT CARD', 160, 180, `bold 30px ${SANS}`, '#14315a');
  write(on, `[${who.card}]`, 160, 260, `bold 36px ${SANS}`, '#111');
  write(on, `[${who.capitals}]`, 160, 470, `26px ${SANS}`, '#111');
  write(on, 'WARGANEGARA', 760, 560, `22px ${SANS}`, '#111');
  return on;
};

/** Words by a pale marker, on a board seen through a reflection. */
const paleBoard: Drawing = (random) => {
  const on = sheet(1500, 1000, '#eef0ee');
  const { pen } = on;
  const glare = pen.createLinearGradient(0, 0, 1500, 1000);
  glare.addColorStop(0, '#ffffff');
  glare.addColorStop(0.5, '#dfe4e2');
  glare.addColorStop(1, '#c9cfcc');
  pen.fillStyle = glare;
  pen.fillRect(0, 0, 1500, 1000);
  for (let row = 0; row < 4; row++) {
    const who = stranger(random);
    const y = 200 + row * 190;
    scrawl(on, `Rm ${row + 2}`, 70, y, 46, '#6d83b8', random);
    scrawl(on, `[${who.name}]`, 280, y, 46, '#6d83b8', random);
    scrawl(on, pick(['NPO', 'd/c today', 'CT abdo', 'PT/OT'], random), 1180, y, 44, '#8fae8b', random);
  }
  return on;
};

/** A mail between colleagues, in a dark window. */
const mail: Drawing = (random) => {
  const who = stranger(random);
  const on: Sheet = sheet(1440, 900, '#1f1f23');
  write(on, 'Inbox', 40, 60, `bold 28px ${SANS}`, '#fff');
  write(on, 'Subject: handover', 340, 110, `bold 24px ${SANS}`, '#f0f0f0');
  const lines = ['Hi both,', `patient [${who.name}], MRN [${who.number}], came back overnight.`, `DOB [${who.born}]. Please ring the daughter on [${who.phone}]`, 'before the round. Potassium was 5.9 and was repeated.', 'Thanks'];
  for (const [row, line] of lines.entries()) write(on, line, 340, 190 + row * 44, `22px ${SANS}`, '#d5d5d9');
  return on;
};

/** Records of other kinds, with other people, than those that finding was tuned on. */
export const PAPERS: Readonly<Record<string, Drawing>> = {
  letter, 'theatre list': theatreList, ultrasound, 'results on a phone': results, 'pharmacy label': pharmacyLabel, 'patient card': card, 'pale board': paleBoard, mail,
};
