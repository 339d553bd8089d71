import { digits, pick } from './people.ts';
import { grainy, type Sheet, sheet, skewed, write } from './pen.ts';
import { glared, leaning, shadowed } from './photographed.ts';
import type { Drawing } from './records.ts';

const SANS = '"Liberation Sans"';
const NARROW = '"Liberation Sans Narrow"';

/** Invented: people of these pictures; none of them stands in the other lists. */
const NAMES = [
  'Rosmawati binti Idris', 'Zulhilmi bin Baharom', 'Kavitha Selvarajah', 'Ong Kah Wei', 'Terrence Maplethorpe', 'Yvonne Adebayo', 'Brigid Fennelly', 'Luis Arrieta',
  'Danuta Kowalczyk', 'Ishaan Mukherjee', 'Gwendolyn Starkey', 'Lau Siu Fong',
] as const;
const two = (number: number) => String(number).padStart(2, '0');
const born = (random: () => number) => `${two(1 + Math.floor(random() * 28))}/${two(1 + Math.floor(random() * 12))}/${1934 + Math.floor(random() * 66)}`;
const phone = (random: () => number) => `(312) 555-01${digits(2, random)}`;

/** A laptop's list of mail, photographed from one side. */
const inbox: Drawing = (random) => {
  const on = sheet(1500, 950, '#fff');
  on.pen.fillStyle = '#1f4e79';
  on.pen.fillRect(0, 0, 1500, 80);
  write(on, 'Inbox   Referrals', 40, 54, `bold 32px ${SANS}`, '#fff');
  for (let row = 0; row < 6; row++) {
    const y = 150 + row * 130;
    write(on, pick(['Radiology', 'Bed manager', 'Clinic bookings', 'Pathology'], random), 40, y, `bold 28px ${SANS}`, '#111');
    write(on, `${pick(['Re: ', 'FW: ', ''], random)}[${pick(NAMES, random)}] DOB [${born(random)}] ${pick(['urgent MRI', 'discharge', 'biopsy result'], random)}`, 40, y + 44, `26px ${SANS}`, '#333');
  }
  grainy(on, 0.12, random);
  return leaning(on, 0.86);
};

/** What an ambulance crew writes: printed heads, values by hand, a shadow over it. */
const runSheet: Drawing = (random) => {
  const on = sheet(1300, 1000, '#fffdf4');
  write(on, 'AMBULANCE PATIENT REPORT', 60, 80, `bold 40px ${SANS}`, '#a01818');
  const hand = pick(['Kalam', '"Patrick Hand"'], random);
  const rows = [['Name', pick(NAMES, random)], ['D.O.B.', born(random)], ['Address', `${1 + Math.floor(random() * 90)} Larkspur Terrace`], ['Next of kin tel', phone(random)], ['Incident no.', digits(8, random)]] as const;
  for (const [row, [head, value]] of rows.entries()) {
    const y = 190 + row * 130;
    write(on, head, 60, y, `24px ${SANS}`, '#a01818');
    write(on, `[${value}]`, 330, y, `46px ${hand}`, '#1b2a6b');
    on.pen.fillStyle = '#c9c2a8';
    on.pen.fillRect(320, y + 16, 900, 2);
  }
  write(on, 'fell, L hip, GCS 15', 330, 850, `46px ${hand}`, '#1b2a6b');
  shadowed(on, random, 0.35);
  return skewed(on, (random() - 0.5) * 6, 0.01);
};

/** A drug chart: a printed label stuck askew, the rest ruled by hand. */
const drugChart: Drawing = (random) => {
  const on = sheet(1400, 1000, '#f4f1e6');
  write(on, 'MEDICATION CHART', 60, 90, `bold 38px ${SANS}`);
  const who = pick(NAMES, random);
  on.pen.save();
  on.pen.translate(760, 60);
  on.pen.rotate(0.05);
  on.pen.fillStyle = '#fff';
  on.pen.fillRect(0, 0, 560, 210);
  write(on, `[${who.toUpperCase()}]`, 24, 55, `bold 30px ${NARROW}`);
  write(on, `MRN [${digits(7, random)}]   DOB [${born(random)}]`, 24, 105, `26px ${NARROW}`);
  write(on, 'Cons: Halloran   Ward 9', 24, 155, `26px ${NARROW}`);
  on.pen.restore();
  for (let row = 0; row < 5; row++) {
    on.pen.strokeStyle = '#888';
    on.pen.strokeRect(50, 330 + row * 120, 1300, 120);
    write(on, pick(['Enoxaparin 40 mg sc od', 'Paracetamol 1 g po qds', 'Omeprazole 20 mg po od', 'Ondansetron 4 mg prn'], random), 80, 405 + row * 120, '44px Caveat', '#222');
  }
  return skewed(on, (random() - 0.5) * 5, 0);
};

/** Who waits for a video visit, on a tablet under a lamp. */
const waiting: Drawing = (random) => {
  const on = sheet(1400, 1000, '#10202c');
  write(on, 'Virtual waiting room', 60, 90, `bold 42px ${SANS}`, '#fff');
  for (let row = 0; row < 4; row++) {
    const y = 160 + row * 200;
    on.pen.fillStyle = '#1c3648';
    on.pen.fillRect(50, y, 1300, 170);
    write(on, `[${pick(NAMES, random)}]`, 90, y + 65, `bold 34px ${SANS}`, '#eaf4fb');
    write(on, `Born [${born(random)}]   Tel [${phone(random)}]`, 90, y + 120, `28px ${SANS}`, '#a9c3d4');
    write(on, `${3 + Math.floor(random() * 30)} min`, 1180, y + 90, `30px ${SANS}`, '#f3c969');
  }
  glared(on, 1000, 250, 420, 0.45);
  grainy(on, 0.1, random);
  return on;
};

/** The fifth kinds that nothing had been tuned on when they were first looked at. */
export const LATEST: Readonly<Record<string, Drawing>> = { 'mail on a laptop': inbox, 'ambulance sheet': runSheet, 'drug chart': drugChart, 'virtual waiting room': waiting };

const rows = (on: Sheet, lines: readonly string[], font: string, ink: string): Sheet => {
  for (const [row, line] of lines.entries()) write(on, line, 80, 130 + row * 95, font, ink);
  return on;
};

/** What resembles them, and is of nobody. */
export const LATEST_LOOKALIKES: Readonly<Record<string, Drawing>> = {
  'mail of a college': (random) => leaning(rows(sheet(1500, 950, '#fff'), ['Inbox', 'Events team   Annual meeting: abstracts close on 14 March', 'Library   Your loan is due', 'Newsletter   Five papers on sepsis this week', 'Payroll   Your payslip is ready', `IT desk   Ticket ${digits(6, random)} was closed`], `28px ${SANS}`, '#222'), 0.86),
  'drug chart of a lesson': (random) => skewed(rows(sheet(1400, 1000, '#f4f1e6'), ['Example for teaching', 'Enoxaparin 40 mg sc od', 'Paracetamol 1 g po qds', 'Omeprazole 20 mg po od', 'What is missing here?'], '46px Caveat', '#222'), (random() - 0.5) * 5, 0),
  'virtual lobby': () => rows(sheet(1400, 1000, '#10202c'), ['Virtual waiting room', 'Your visit will begin shortly', 'Please have your medicines at hand', 'Sound and camera are working', 'Help: press the blue button'], `34px ${SANS}`, '#eaf4fb'),
  'ambulance poster': () => rows(sheet(1300, 1000, '#fffdf4'), ['CALL AN AMBULANCE', 'Face: has it fallen on one side?', 'Arms: can they raise both?', 'Speech: is it slurred?', 'Time: call at once'], `bold 42px ${SANS}`, '#a01818'),
};
