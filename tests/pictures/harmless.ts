import { pick } from './people.ts';
import { sheet, write } from './pen.ts';
import type { Drawing } from './records.ts';

const SANS = '"Liberation Sans"';
const MONO = '"Liberation Mono"';
const SERIF = '"Liberation Serif"';

const programme: Drawing = (random) => {
  const on = sheet(1200, 1600, '#fffdf8');
  write(on, 'Annual Respiratory Meeting', 90, 130, `bold 48px ${SERIF}`, '#3a1f5d');
  write(on, `${pick(['12', '19', '26'], random)} March 2027, Town Hall`, 90, 190, `30px ${SERIF}`);
  for (const [row, line] of ['09:00  Welcome, Prof Ingrid Halloran', '09:30  Asthma in school, Dr Paul Nettleton', '10:30  Coffee', '11:00  Severe COPD, Dr Mei Castellanos', '12:00  Lunch and posters', '13:30  Sleep apnoea, Dr Aaron Whitlock'].entries()) {
    write(on, line, 90, 320 + row * 90, `32px ${SERIF}`);
  }
  return on;
};

const question: Drawing = (random) => {
  const on = sheet(1280, 900, '#fff');
  write(on, `Question ${1 + Math.floor(random() * 40)} of 200`, 60, 80, `bold 28px ${SANS}`);
  for (const [row, line] of ['A 54-year-old man has chest pain for two hours. His blood pressure', 'is 90/60 mmHg and his pulse is 110. Which is the best next step?', '', 'A   Aspirin', 'B   Immediate angiography', 'C   Echocardiogram', 'D   Discharge'].entries()) {
    write(on, line, 60, 170 + row * 60, `30px ${SANS}`);
  }
  return on;
};

const table: Drawing = (random) => {
  const on = sheet(1400, 900, '#fff');
  write(on, 'Table 2. Baseline characteristics', 60, 80, `bold 32px ${SERIF}`);
  for (const [row, [name, ...values]] of [['', 'Treatment', 'Placebo'], ['Number', '1204', '1198'], ['Age, years (SD)', '63.1 (9.8)', '62.7 (10.1)'], ['Female, %', '48.2', '47.9'], ['Creatinine', '84 (21)', '85 (20)'], ['HR (95% CI)', '0.82 (0.71-0.94)', 'reference']].entries()) {
    const y = 170 + row * 70;
    write(on, name!, 60, y, `28px ${SERIF}`);
    for (const [at, value] of values.entries()) write(on, value, 620 + at * 380 + random(), y, `28px ${SERIF}`);
  }
  return on;
};

const code: Drawing = (random) => {
  const on = sheet(1300, 800, '#16181d');
  for (const [row, line] of ['import pandas as pd', `df = pd.read_csv("trial_${Math.floor(random() * 90)}.csv")`, 'df = df.dropna(subset=("age", "arm"))', 'model = fit(df, outcome="death")', 'print(model.summary())', '# hazard ratio 0.82, p = 0.004'].entries()) {
    write(on, line, 60, 100 + row * 56, `28px ${MONO}`, pick(['#9cdcfe', '#ce9178', '#dcdcaa'], random));
  }
  return on;
};

const poster: Drawing = (random) => {
  const on = sheet(1080, 1350, pick(['#ffe9d6', '#dff3e4', '#e3e8ff'], random));
  write(on, 'Free flu jabs', 90, 260, `bold 96px ${SANS}`, '#7a1f3d');
  write(on, 'Every Tuesday, 9 to 5', 90, 400, `52px ${SANS}`);
  write(on, 'Harbour Street Clinic', 90, 500, `52px ${SANS}`);
  write(on, 'Call (212) 555-0100 or walk in', 90, 640, `44px ${SANS}`);
  return on;
};

const map: Drawing = (random) => {
  const on = sheet(1200, 900, '#e9efe3');
  const { pen } = on;
  for (let road = 0; road < 14; road++) {
    pen.strokeStyle = '#fff';
    pen.lineWidth = 8 + random() * 10;
    pen.beginPath();
    pen.moveTo(random() * 1200, 0);
    pen.quadraticCurveTo(random() * 1200, 450, random() * 1200, 900);
    pen.stroke();
  }
  for (const name of ['Alder Lane', 'Quarry Road', 'Market Square', 'River Walk', 'Station']) write(on, name, 80 + random() * 900, 80 + random() * 760, `24px ${SANS}`, '#555');
  return on;
};

const headline: Drawing = (random) => {
  const on = sheet(1080, 1080, '#fff');
  write(on, 'The Morning Courier', 70, 110, `bold 44px ${SERIF}`);
  write(on, pick(['Minister opens new hospital wing', 'Nurses win award for heart clinic', 'Council funds park for the city'], random), 70, 240, `bold 50px ${SERIF}`);
  write(on, '4 March 2026. By our health reporter', 70, 320, `28px ${SERIF}`, '#666');
  return on;
};

/** Pictures of nobody's record, of other kinds than those that finding was tuned on. */
export const HARMLESS: Readonly<Record<string, Drawing>> = {
  'meeting programme': programme, 'exam question': question, 'table of a paper': table, 'program code': code, poster, map, headline,
};
