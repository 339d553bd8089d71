import { digits, pick } from './people.ts';
import { type Sheet, sheet, skewed, write } from './pen.ts';
import type { Drawing } from './records.ts';

const SANS = '"Liberation Sans"';
const SERIF = '"Liberation Serif"';
const MONO = '"Liberation Mono"';

/** A picture of lines one under another. */
const lined = (width: number, height: number, ground: string, font: string, ink: string, step: number, told: (random: () => number) => readonly string[]): Drawing => (random) => {
  const on: Sheet = sheet(width, height, ground);
  for (const [row, line] of told(random).entries()) write(on, line, 90, 140 + row * step, font, ink);
  return on;
};

const timetable = lined(1100, 1300, '#fff', `30px ${MONO}`, '#113', 85, (random) => ['Route 14   Mon to Fri', 'Harbour Street   07:12  07:32  07:52', 'Market Square    07:19  07:39  07:59', 'Quarry Road      07:26  07:46  08:06', 'General Hospital 07:34  07:54  08:14', 'Alder Lane       07:41  08:01  08:21', '', `Fares from ${1 + Math.floor(random() * 3)}.40`]);
const recipe = lined(1000, 1400, '#fffaf0', `32px ${SERIF}`, '#3a2416', 90, (random) => ['Lemon drizzle cake', `Serves ${6 + Math.floor(random() * 6)}`, '225 g unsalted butter', '225 g caster sugar', '4 eggs', '225 g self-raising flour', 'Zest of 1 lemon', 'Heat the oven to 180 C. Beat the butter', 'and sugar until pale, add the eggs one', 'by one, fold in the flour. Bake 45 min.']);
const guideline = lined(1500, 1000, '#fff', `30px ${SANS}`, '#222', 80, () => ['Table 4. Initial antibiotics by source', 'Source        First choice              Penicillin allergy', 'Chest         Amoxicillin               Doxycycline', 'Urine         Nitrofurantoin            Trimethoprim', 'Abdomen       Co-amoxiclav              Ciprofloxacin, metronidazole', 'Skin          Flucloxacillin            Clarithromycin', 'Unknown       Piperacillin-tazobactam   Meropenem', 'Review at 48 hours. Grade 1B, 2026 edition.']);
const settings = lined(1080, 1920, '#f2f2f7', `40px ${SANS}`, '#111', 130, (random) => ['Settings', 'Notifications   On', 'Dark mode   Automatic', 'Language   English (UK)', 'Storage   41.2 GB of 64 GB', `Version 17.${Math.floor(random() * 9)}.2 (build 21C62)`, 'Help and feedback', 'Sign out']);
const receipt = lined(700, 1300, '#fcfcfa', `30px ${MONO}`, '#222', 66, (random) => ['THE COFFEE PUMP', 'Harbour Street', '', `Order ${digits(3, random)}   Table 4`, '2 x Flat white     7.20', '1 x Almond bun     3.10', '1 x Oat cookie     2.40', 'TOTAL            12.70', 'Card ****', '14/11/2026 08:02', 'Thank you!']);
const device = lined(1200, 800, '#c7ccd1', `34px ${SANS}`, '#1a1a1a', 84, (random) => ['Infusion pump, model IP-300', `SN ${digits(8, random)}`, '100-240 V  50/60 Hz  60 VA', 'IPX4   Type CF applied part', 'Next service due 06/2027', `Asset ${digits(6, random)}`, 'Refer servicing to qualified personnel']);
const sign = lined(1300, 900, '#0b4f8a', `52px ${SANS}`, '#fff', 120, () => ['Ward 5  Stroke Unit', 'Visiting 2 pm to 8 pm', 'Two visitors at a bed, please', 'Clean your hands as you enter', 'No flowers']);
const abstracts: Drawing = (random) => {
  const on = sheet(1240, 1500, '#fff');
  for (const [row, [title, by]] of ([['P12  Frailty and time to theatre', 'A. Whitlock, M. Castellanos'], ['P13  Sepsis bundles in small units', 'I. Halloran, S. Ferreira, T. Nakamura'], ['P14  Night shifts and error', 'P. Nettleton'], ['P15  Point of care lactate', 'R. Adeyemi, L. Moreau']] as const).entries()) {
    write(on, title, 90, 170 + row * 300, `bold 36px ${SERIF}`);
    write(on, by, 90, 225 + row * 300, `italic 30px ${SERIF}`);
    write(on, pick(['Methods: retrospective audit of 214 cases.', 'Results: median 31 hours (IQR 22-44).'], random), 90, 280 + row * 300, `28px ${SERIF}`);
  }
  return skewed(on, (random() - 0.5) * 5, 0);
};

/** Pictures of nobody, put aside as `LATER` was. */
export const LATER_LOOKALIKES: Readonly<Record<string, Drawing>> = {
  timetable, recipe, 'guideline table': guideline, settings, receipt, 'device plate': device, 'sign on a ward': sign, 'list of abstracts': abstracts,
};
