import { passerBy } from './passers-by.ts';
import { digits, pick } from './people.ts';
import { type Sheet, sheet, skewed, write } from './pen.ts';
import type { Drawing } from './records.ts';

const SANS = '"Liberation Sans"';

/** Boxes in a row, each with a letter of what is given. */
interface Comb {
  readonly pitch: number;
  readonly tall: number;
  /** Between one box and the next. */
  readonly gap?: number;
  readonly font: string;
  readonly ink?: string;
  readonly rule?: string;
  readonly thick?: number;
  /** Ticks below the letters in place of boxes. */
  readonly open?: boolean;
  /** Boxes that stay empty after the last letter. */
  readonly spare?: number;
}

/** Writes a value, a letter a box; `x`, `y`: where the first box begins, and the baseline. */
function boxes(on: Sheet, value: string, x: number, y: number, { pitch, tall, gap = 0, font, ink = '#1c2c8c', rule = '#777', thick = 1.5, open, spare = 2 }: Comb, named = true): void {
  const { pen } = on;
  const top = y - tall * 0.78;
  pen.strokeStyle = rule;
  pen.lineWidth = thick;
  for (let at = 0; at < value.length + spare; at++) {
    if (!open) { pen.strokeRect(x + at * pitch, top, pitch - gap, tall); continue; }
    pen.beginPath();
    pen.moveTo(x + at * pitch, top + tall * 0.45);
    pen.lineTo(x + at * pitch, top + tall);
    pen.lineTo(x + (at + 1) * pitch, top + tall);
    pen.stroke();
  }
  pen.font = font;
  pen.fillStyle = ink;
  for (const [at, letter] of [...value].entries()) pen.fillText(letter, x + at * pitch + (pitch - gap - pen.measureText(letter).width) / 2, y);
  const size = Number(/(\d+)px/.exec(font)?.[1]);
  const end = x + value.length * pitch - gap - pitch * 0.3;
  if (named) on.identifiers.push({ text: value, corners: [[x + pitch * 0.3, y - size * 0.6], [end, y - size * 0.6], [end, y], [x + pitch * 0.3, y]] });
}

/** A form with a comb for each of its lines. */
const form = (heading: string, ground: string, comb: Comb, step: number, lines: (who: ReturnType<typeof passerBy>, random: () => number) => readonly (readonly [head: string, value: string])[]): Drawing => (random) => {
  const told = lines(passerBy(random), random);
  const on = sheet(1500, 240 + told.length * step, ground);
  write(on, heading, 60, 90, `bold 34px ${SANS}`);
  for (const [row, [head, value]] of told.entries()) {
    write(on, head, 60, 210 + row * step, `24px ${SANS}`, '#444');
    boxes(on, value, 360, 210 + row * step, comb);
  }
  return on;
};

const claim = form('HEALTH INSURANCE CLAIM', '#fff', { pitch: 40, gap: 6, tall: 44, font: `28px ${SANS}`, ink: '#111', rule: '#3d6fa5' }, 100, (who) => (
  [['Last name', who.family.toUpperCase()], ['First name', who.given.toUpperCase()], ['Birth date', who.born], ['Member ID', who.number], ['Phone', who.phone.replace(/\D/g, '')]]));

const ticks = form('ADMISSION  please print', '#fffef8', { pitch: 44, tall: 46, font: '36px Kalam', open: true }, 110, (who) => (
  [['Surname', who.family.toUpperCase()], ['Given names', who.given.toUpperCase()], ['DOB', who.born], ['Patient No', who.number]]));

const pale = form('Request for records', '#fff', { pitch: 34, tall: 40, font: '30px "Patrick Hand"', ink: '#222', rule: '#f0b4b4' }, 90, (who) => (
  [['Name of patient', who.name.toUpperCase()], ['Date of birth', who.born.replaceAll('/', '')], ['NHS number', who.nhs.replaceAll(' ', '')], ['Street', who.address.split(',')[0]!.toUpperCase()]]));

/** Photographed a little askew, thick boxes. */
const askew: Drawing = (random) => skewed(form('BLOOD BANK  crossmatch', '#f4f1e6', { pitch: 48, tall: 56, font: '40px Caveat', rule: '#333', thick: 3, spare: 0 }, 120, (who) => (
  [['Family name', who.family.toUpperCase()], ['First name', who.given.toUpperCase()], ['MRN', who.number], ['Born', who.born]]))(random) as Sheet, (random() - 0.5) * 8, 0);

/** Pictures of records with a box for every letter, first looked at when finding such rows had been built on one other form. */
export const BOXED: Readonly<Record<string, Drawing>> = { 'claim form': claim, 'comb of ticks': ticks, 'pale boxes': pale, 'boxes, askew': askew };

/** A grid of boxes, a letter in most. */
const grid = (across: number, down: number, side: number, font: string, told: (column: number, row: number, random: () => number) => string): Drawing => (random) => {
  const on = sheet(across * side + 160, down * side + 240, '#fff');
  on.pen.strokeStyle = '#555';
  on.pen.lineWidth = 2;
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      on.pen.strokeRect(80 + column * side, 160 + row * side, side, side);
      write(on, told(column, row, random), 80 + column * side + side * 0.28, 160 + row * side + side * 0.72, font);
    }
  }
  return on;
};

const crossword = grid(13, 13, 52, `34px ${SANS}`, (_column, _row, random) => (random() < 0.2 ? '' : pick([...'AEIOUNRSTLDCM'], random)));
const sudoku = grid(9, 9, 70, `40px ${SANS}`, (_column, _row, random) => (random() < 0.5 ? '' : String(1 + Math.floor(random() * 9))));
const calendar = grid(7, 5, 60, `24px ${SANS}`, (column, row) => { const day = row * 7 + column - 1; return day < 1 || day > 31 ? '' : String(day); });
const scores = grid(10, 6, 64, `30px ${SANS}`, (column, row, random) => (row === 0 ? String(column + 1) : String(Math.floor(random() * 6))));

const empty: Drawing = () => {
  const on = sheet(1500, 700, '#fff');
  write(on, 'REFERRAL   (use capital letters)', 60, 90, `bold 34px ${SANS}`);
  for (const [row, head] of ['Surname', 'First name', 'Date of birth', 'Hospital no.'].entries()) {
    write(on, head, 60, 210 + row * 110, `26px ${SANS}`);
    boxes(on, '', 360, 210 + row * 110, { pitch: 44, tall: 50, font: `30px ${SANS}`, spare: 20 }, false);
  }
  return on;
};

const order: Drawing = (random) => {
  const on = sheet(1400, 560, '#fff');
  write(on, 'ORDER FORM  laboratory supplies', 60, 90, `bold 34px ${SANS}`);
  for (const [row, [head, value]] of ([['Article', 'GLOVES M'], ['Quantity', digits(3, random)], ['Catalogue', `LX${digits(4, random)}`]] as const).entries()) {
    write(on, head, 60, 210 + row * 110, `26px ${SANS}`);
    boxes(on, value, 360, 210 + row * 110, { pitch: 44, tall: 50, font: `30px ${SANS}`, ink: '#111' }, false);
  }
  return on;
};

/** Grids and forms of nobody. */
export const BOXED_LOOKALIKES: Readonly<Record<string, Drawing>> = { crossword, sudoku, calendar, 'table of scores': scores, 'empty boxes': empty, 'order in boxes': order };
