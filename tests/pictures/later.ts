import { passerBy } from './passers-by.ts';
import { digits, pick } from './people.ts';
import { grainy, sheet, skewed, write } from './pen.ts';
import { leaning } from './photographed.ts';
import type { Drawing } from './records.ts';

const SANS = '"Liberation Sans"';
const NARROW = '"Liberation Sans Narrow"';
const MONO = '"Liberation Mono"';

/** The list of studies to be reported, small and dark. */
const worklist: Drawing = (random) => {
  const on = sheet(1920, 1080, '#1c1f26');
  const columns = [30, 420, 620, 800, 980, 1400];
  for (const [at, head] of ['Patient Name', 'Patient ID', 'DOB', 'Modality', 'Study Description', 'Status'].entries()) write(on, head, columns[at]!, 60, `15px ${SANS}`, '#8fa3bf');
  for (let row = 0; row < 14; row++) {
    const who = passerBy(random);
    const cells = [`[${who.listed}]`, `[${who.number}]`, `[${who.born}]`, pick(['CR', 'CT', 'MR', 'US'], random), pick(['Chest PA', 'Abdomen with contrast', 'Head without contrast', 'Knee left'], random), pick(['Unread', 'Draft', 'Final'], random)];
    for (const [at, cell] of cells.entries()) write(on, cell, columns[at]!, 100 + row * 40, `15px ${SANS}`, '#dde4ee');
  }
  return on;
};

/** A form with a box for every letter. */
const boxed: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1500, 900, '#fdfbf4');
  write(on, 'REFERRAL FOR CARDIAC CT   (use capital letters)', 60, 90, `bold 32px ${SANS}`);
  for (const [row, [head, value]] of ([['Surname', who.family.toUpperCase()], ['First name', who.given.toUpperCase()], ['Date of birth', who.born], ['Hospital no.', who.number]] as const).entries()) {
    const y = 200 + row * 150;
    write(on, head, 60, y, `28px ${SANS}`);
    on.pen.font = `38px "Patrick Hand"`;
    on.pen.strokeStyle = '#777';
    for (const [at, letter] of [...value].entries()) {
      on.pen.strokeRect(320 + at * 54, y - 40, 54, 60);
      on.pen.fillText(letter, 335 + at * 54, y + 4);
    }
    on.identifiers.push({ text: value, corners: [[330, y - 28], [310 + value.length * 54, y - 28], [310 + value.length * 54, y + 6], [330, y + 6]] });
  }
  return on;
};

/** Four views of a scan, the name in each. */
const panels: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1600, 1600, '#000');
  for (let panel = 0; panel < 4; panel++) {
    const [x, y] = [(panel % 2) * 800, Math.floor(panel / 2) * 800];
    for (let ring = 290; ring > 10; ring -= 9) {
      const shade = 40 + random() * 110;
      on.pen.fillStyle = `rgb(${shade},${shade},${shade})`;
      on.pen.beginPath();
      on.pen.ellipse(x + 400, y + 420, ring, ring * 1.15, 0, 0, 7);
      on.pen.fill();
    }
    write(on, `[${who.listed}]`, x + 14, y + 28, `18px ${SANS}`, '#fff');
    write(on, `[${who.number}]  [${who.born}]`, x + 14, y + 52, `16px ${SANS}`, '#fff');
    write(on, `Se ${panel + 2}  Im ${10 + panel}`, x + 14, y + 780, `16px ${SANS}`, '#fff');
    write(on, 'W 80 L 40', x + 690, y + 780, `16px ${SANS}`, '#fff');
  }
  return on;
};

/** A yellow note stuck to a screen. */
const sticky: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1200, 1000, '#2b2f36');
  on.pen.fillStyle = '#ffe86b';
  on.pen.fillRect(220, 130, 760, 740);
  const hand = pick(['Caveat', 'Kalam', '"Patrick Hand"'], random);
  for (const [row, line] of [`${who.title} [${who.family}] b${3 + Math.floor(random() * 9)}`, 'K+ 6.1, rpt at 4', `ring son [${who.phone}]`, `MRN [${who.number}]`, 'ta!'].entries()) write(on, line, 260, 250 + row * 125, `58px ${hand}`, '#222');
  return skewed(on, (random() - 0.5) * 14, 0);
};

/** The slip on a tray of food. */
const tray: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(900, 1000, '#8e6f52');
  on.pen.fillStyle = '#fff';
  on.pen.fillRect(120, 90, 660, 820);
  const lines = ['LUNCH  Wed', `[${who.listed}]`, `Ward 3A   Bed ${1 + Math.floor(random() * 28)}`, 'Diet: soft, diabetic', '', 'Fish pie', 'Mashed potato', 'Peas', 'Sugar free jelly', '', `Pt No [${who.number}]`];
  for (const [row, line] of lines.entries()) write(on, line, 160, 170 + row * 66, `${row < 2 ? 'bold ' : ''}34px ${NARROW}`);
  return leaning(on, 0.9);
};

/** A card of vaccinations: printed heads, values by hand. */
const vaccination: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1300, 850, '#f6f7f9');
  write(on, 'Immunization Record Card', 60, 90, `bold 42px ${SANS}`, '#134');
  write(on, 'Last Name', 60, 230, `20px ${SANS}`, '#555');
  write(on, `[${who.family}]`, 60, 195, '46px Caveat', '#1c2c8c');
  write(on, 'First Name', 640, 230, `20px ${SANS}`, '#555');
  write(on, `[${who.given}]`, 640, 195, '46px Caveat', '#1c2c8c');
  write(on, 'Date of birth', 60, 350, `20px ${SANS}`, '#555');
  write(on, `[${who.born}]`, 60, 315, '46px Caveat', '#1c2c8c');
  write(on, 'Patient number', 640, 350, `20px ${SANS}`, '#555');
  write(on, `[${who.number}]`, 640, 315, '46px Caveat', '#1c2c8c');
  for (const [row, dose] of ['1st dose', '2nd dose', 'Booster'].entries()) {
    on.pen.strokeRect(50, 400 + row * 130, 1200, 130);
    write(on, dose, 70, 470 + row * 130, `28px ${SANS}`);
    write(on, `LOT EK${digits(4, random)}`, 360, 475 + row * 130, '44px Caveat', '#1c2c8c');
  }
  return on;
};

/** Results that came by fax. */
const fax: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1240, 1400, '#fff');
  const lines = ['FAX   Regional Laboratory   page 1 of 2', '', `PATIENT: [${who.listed}]`, `DOB: [${who.born}]   SEX: ${who.title === 'Mr' ? 'M' : 'F'}`, `LAB NO: [${digits(8, random)}]`, `PHONE: [${who.phone}]`, '', 'TEST            RESULT     RANGE', 'Sodium          131        135-145', 'Potassium       5.6        3.5-5.0', 'Creatinine      188        60-110', 'Hemoglobin      9.1        12.0-16.0', 'Troponin I      0.84       <0.04'];
  for (const [row, line] of lines.entries()) write(on, line, 90, 130 + row * 82, `28px ${MONO}`, '#111');
  grainy(on, 0.35, random);
  const all = on.pen.getImageData(0, 0, 1240, 1400);
  for (let at = 0; at < all.data.length; at += 4) { const shade = all.data[at]! > 140 + random() * 30 ? 255 : 0; all.data.set([shade, shade, shade], at); }
  on.pen.putImageData(all, 0, 0);
  return on;
};

/** The lock screen of a phone with a message from work. */
const notice: Drawing = (random) => {
  const who = passerBy(random);
  const on = sheet(1080, 1920, '#35506e');
  write(on, '07:14', 360, 420, `bold 150px ${SANS}`, '#fff');
  for (const [row, [head, line]] of ([['Ward phone', `${who.title} [${who.family}] bed 6 has died, family here`], ['Registrar', `pls clerk [${who.name}]`], ['Mail', `Re: complaint of [${who.name}]`]] as const).entries()) {
    on.pen.fillStyle = 'rgba(240,240,245,0.9)';
    on.pen.fillRect(50, 640 + row * 240, 980, 200);
    write(on, head, 90, 705 + row * 240, `bold 34px ${SANS}`, '#111');
    write(on, line, 90, 770 + row * 240, `34px ${SANS}`, '#222');
  }
  return on;
};

/** Kinds that were drawn before anything was mended on the others, and looked at after. */
export const LATER: Readonly<Record<string, Drawing>> = {
  worklist, 'form with boxes': boxed, 'four panels': panels, 'sticky note': sticky, 'meal slip': tray, 'vaccination card': vaccination, fax, 'lock screen': notice,
};
