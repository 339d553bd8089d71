import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { greyOf } from '../../lib/images/grey.ts';
import { hashOf, LEAST_SIDE, levelsOf, plainness } from '../../lib/images/marks/hash.ts';
import { trimmed } from './trimmed.ts';

const USAGE = `npm run -s mark -- FILE... [--name NAME]
  Prints for each picture of a logo, which shows it and nothing else, what goes into the setting "marks". Nothing is sent anywhere.
  A logo that is also used light on dark, or in other colours, needs a line for each.`;

/** The side that a drawing without a size of its own is drawn at, and more than which no hash sees, in pixels. */
const SIDE = 512;
/** A mark that is so like a plain rectangle is seen hardly ever, for it must be met more closely still. */
const TOO_PLAIN = 0.95;

const { values: { name, help }, positionals } = parseArgs({ allowPositionals: true, options: { name: { type: 'string' }, help: { type: 'boolean' } } });
if (help || positionals.length === 0) console.log(USAGE);
for (const file of positionals) {
  const image = await loadImage(file);
  const scale = SIDE / Math.max(image.width, image.height);
  const canvas = createCanvas(Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale)));
  const pen = canvas.getContext('2d');
  // What is clear in a logo is white on most pages.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const mark = trimmed(greyOf(pen.getImageData(0, 0, canvas.width, canvas.height)));
  const hash = hashOf(mark);
  if (Math.min(mark.width, mark.height) < LEAST_SIDE) console.error(`${file}: too narrow to be told from a line`);
  else if (plainness(levelsOf(hash)) > TOO_PLAIN) console.error(`${file}: too plain to be told from a rectangle`);
  else {
    console.log(JSON.stringify({ name: name ?? basename(file, extname(file)), width: mark.width, height: mark.height, hash }));
    continue;
  }
  process.exitCode = 1;
}
