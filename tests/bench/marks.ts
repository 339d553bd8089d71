import type { Mark } from '../../lib/draft/mark.ts';
import { marksIn } from '../../lib/images/marks/find.ts';
import { hashOf } from '../../lib/images/marks/hash.ts';
import { FACES } from '../pictures/faces.ts';
import { HARMLESS } from '../pictures/harmless.ts';
import { type DrawnMark, greyCanvas, type Inks, MARKS, markAlone, OTHERS, OWN_INKS, worn } from '../pictures/marks.ts';
import { NEGATIVES } from '../pictures/negatives.ts';
import { seeded } from '../pictures/people.ts';
import { RECORDS } from '../pictures/records.ts';
import { columns, median, ms } from './figures.ts';

/** Wears of a mark: how wide it is, of its picture's longer side, in which inks, as JPEG of what quality, tilted by how much. */
interface Wear {
  readonly name: string;
  readonly part?: number;
  readonly inks?: Inks;
  readonly quality?: number;
  /** Degrees. */
  readonly tilt?: number;
}

const WEARS: readonly Wear[] = [
  ...[0.05, 0.1, 0.2, 0.5].map((part) => ({ name: `${part * 100} % of the longer side`, part })),
  { name: 'in other inks', inks: { ground: '#ffffff', main: '#a3122b', second: '#e0a93b' } },
  { name: 'light on dark', inks: { ground: '#122033', main: '#ffffff', second: '#9fd0f0' } },
  { name: 'worn JPEG', quality: 25 },
  { name: 'tilted by 3°', tilt: 3 },
  { name: 'tilted by 8°', tilt: 8 },
];

/** The hash of each mark, as an institution makes it from a clean picture. */
const GIVEN: readonly Mark[] = MARKS.map((mark) => {
  const canvas = markAlone(mark, 512, OWN_INKS);
  return { name: mark.name, width: canvas.width, height: canvas.height, hash: hashOf(greyCanvas(canvas)) };
});

const GROUNDS = Object.values({ ...NEGATIVES, ...HARMLESS });

/** A harmless picture with a mark somewhere in it. */
async function placed(mark: DrawnMark, { part = 0.15, inks = OWN_INKS, quality = 70, tilt = 0 }: Wear, seed: number) {
  const random = seeded(seed);
  const { canvas, pen } = await GROUNDS[seed % GROUNDS.length]!(random);
  // As large in area as a square of that side, and never beyond the picture.
  const wanted = Math.max(canvas.width, canvas.height) * part * Math.sqrt(mark.shape);
  const drawn = markAlone(mark, Math.round(Math.min(wanted, canvas.width * 0.9, canvas.height * 0.9 * mark.shape)), inks);
  pen.save();
  pen.translate(drawn.width / 2 + random() * (canvas.width - drawn.width), drawn.height / 2 + random() * (canvas.height - drawn.height));
  pen.rotate((tilt * Math.PI) / 180);
  pen.drawImage(drawn, -drawn.width / 2, -drawn.height / 2);
  pen.restore();
  return greyCanvas(await worn(canvas, quality));
}

/** How many given marks are found, by wear, how many are seen where none is, and how long it takes. Plain calculation, in this program. */
export async function markFigures(rounds: number): Promise<string> {
  const times: number[] = [];
  const looked = (picture: Parameters<typeof marksIn>[0]) => {
    const began = performance.now();
    const found = marksIn(picture, GIVEN);
    times.push(performance.now() - began);
    return found;
  };
  const rows: string[][] = [];
  let mistaken = 0;
  let searched = 0;
  for (const wear of WEARS) {
    let [found, all] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      for (const [at, mark] of MARKS.entries()) {
        const seen = looked(await placed(mark, wear, 6_000 + round * MARKS.length + at));
        all++;
        searched++;
        if (seen.some(({ name }) => name === mark.name)) found++;
        if (seen.some(({ name }) => name !== mark.name)) mistaken++;
      }
    }
    rows.push([wear.name, `${found} of ${all}`]);
  }
  let [alarms, none] = [0, 0];
  for (const draw of Object.values({ ...NEGATIVES, ...HARMLESS, ...RECORDS, ...FACES })) {
    for (let round = 0; round < rounds; round++) {
      none++;
      if (looked(greyCanvas((await draw(seeded(7_000 + round))).canvas)).length > 0) alarms++;
    }
  }
  const resembling: string[] = [];
  for (const other of OTHERS) {
    for (const part of [0.08, 0.25]) {
      const seen = looked(await placed(other, { name: other.name, part }, 8_000));
      if (seen.length > 0) resembling.push(other.name);
    }
  }
  return [
    columns([['institution’s mark, drawn', 'found'], ...rows]),
    `Another mark than the one that stands there is seen in ${mistaken} of ${searched}; one where none stands in ${alarms} of ${none} pictures.`,
    `Signs of others that resemble one: ${resembling.length} of ${OTHERS.length * 2} taken for it${resembling.length > 0 ? ` (${resembling.join(', ')})` : ''}.`,
    `${GIVEN.length} marks are looked for in ${ms(median(times))} (median), ${ms(median(times) / GIVEN.length)} each.`,
  ].join('\n');
}
