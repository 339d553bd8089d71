import { pick } from './people.ts';
import { cornersOf, grainy, type Sheet, sheet } from './pen.ts';
import type { Drawing } from './records.ts';
import { type Pose, putHead } from './rendered.ts';

const SKINS = ['#f1c9a5', '#e0ac7e', '#c68642', '#8d5524', '#5a3620'];
const HAIRS = ['#2b1b0e', '#111', '#6b4a2b', '#8a8a8a'];

interface Look {
  readonly masked?: boolean;
  /** Radians. */
  readonly turn?: number;
}

/** Draws a head with light from above: shaded skin, eyes with whites, brows, nose and mouth. `size` is the width of the face, in pixels. */
export function head(on: Sheet, x: number, y: number, size: number, random: () => number, { masked = false, turn = 0 }: Look = {}): void {
  const { pen } = on;
  const skin = pick(SKINS, random);
  const hair = pick(HAIRS, random);
  pen.save();
  pen.translate(x, y);
  pen.rotate(turn);
  pen.scale(size / 200, size / 200);
  const oval = (cx: number, cy: number, rx: number, ry: number, colour: string) => {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.ellipse(cx, cy, rx, ry, 0, 0, 7);
    pen.fill();
  };
  oval(0, -45, 118, 118, hair);
  pen.fillStyle = skin;
  pen.fillRect(-38, 90, 76, 80);
  oval(0, 175, 150, 45, pick(['#35516e', '#f0f0f0', '#3c7a5a'], random));
  oval(0, 0, 96, 128, skin);
  const shade = pen.createRadialGradient(-20, -40, 20, 0, 0, 140);
  shade.addColorStop(0, 'rgba(255,255,255,0.22)');
  shade.addColorStop(0.6, 'rgba(0,0,0,0)');
  shade.addColorStop(1, 'rgba(0,0,0,0.38)');
  pen.fillStyle = shade;
  pen.beginPath();
  pen.ellipse(0, 0, 96, 128, 0, 0, 7);
  pen.fill();
  oval(-96, 5, 12, 26, skin);
  oval(96, 5, 12, 26, skin);
  pen.fillStyle = hair;
  pen.beginPath();
  pen.ellipse(0, -95, 98, 48, 0, Math.PI, 0);
  pen.fill();
  for (const side of [-1, 1]) {
    oval(side * 40, -18, 25, 15, 'rgba(0,0,0,0.18)');
    oval(side * 40, -16, 20, 10, '#fbfbfb');
    oval(side * 40, -16, 9, 9.5, '#3a2a1a');
    oval(side * 40, -16, 4.5, 4.5, '#000');
    oval(side * 40 + 3, -19, 2.5, 2.5, '#fff');
    pen.strokeStyle = hair;
    pen.lineWidth = 8;
    pen.beginPath();
    pen.moveTo(side * 18, -44);
    pen.quadraticCurveTo(side * 42, -58, side * 66, -42);
    pen.stroke();
  }
  pen.strokeStyle = 'rgba(60,25,10,0.45)';
  pen.lineWidth = 5;
  pen.beginPath();
  pen.moveTo(8, -8);
  pen.quadraticCurveTo(22, 28, 14, 38);
  pen.quadraticCurveTo(0, 46, -14, 38);
  pen.stroke();
  oval(-9, 38, 5, 3.5, 'rgba(40,15,5,0.6)');
  oval(9, 38, 5, 3.5, 'rgba(40,15,5,0.6)');
  pen.fillStyle = '#a4504a';
  pen.beginPath();
  pen.moveTo(-34, 72);
  pen.quadraticCurveTo(-10, 60, 0, 66);
  pen.quadraticCurveTo(10, 60, 34, 72);
  pen.quadraticCurveTo(0, 96, -34, 72);
  pen.fill();
  if (masked) {
    pen.fillStyle = '#9cc7e0';
    pen.beginPath();
    pen.moveTo(-92, 12);
    pen.quadraticCurveTo(0, 0, 92, 12);
    pen.quadraticCurveTo(96, 100, 0, 134);
    pen.quadraticCurveTo(-96, 100, -92, 12);
    pen.fill();
  }
  on.faces.push(cornersOf(pen, -96, -100, 192, 228));
  pen.restore();
}

/** A room: wall, floor, a window, none of it a face. */
function room(width: number, height: number, random: () => number): Sheet {
  const on = sheet(width, height, '#cfd6d2');
  const { pen } = on;
  const wall = pen.createLinearGradient(0, 0, width, height);
  wall.addColorStop(0, '#e4e9e6');
  wall.addColorStop(1, '#9aa8a2');
  pen.fillStyle = wall;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#7d6b58';
  pen.fillRect(0, height * 0.82, width, height * 0.18);
  pen.fillStyle = '#bfdcf2';
  pen.fillRect(width * (0.05 + random() * 0.1), height * 0.1, width * 0.2, height * 0.3);
  return on;
}

const one = (size: number, look: Look): Drawing => (random) => {
  const on = room(1280, 960, random);
  head(on, 500 + random() * 300, 430, size, random, look);
  return on;
};

/** Flat drawings: the network was taught with photographs, and hardly takes them for faces. */
export const FACES: Readonly<Record<string, Drawing>> = {
  'face, near': one(320, {}), 'face, masked': one(300, { masked: true }), 'face, tilted': one(280, { turn: 0.45 }), 'face, lying': one(280, { turn: Math.PI / 2 }),
  'faces, small': (random) => {
    const on = room(1920, 1280, random);
    for (let at = 0; at < 6; at++) head(on, 200 + at * 300, 520 + random() * 260, 52 + random() * 24, random);
    return on;
  },
};

/** As a camera's sensor makes in the light of a room. */
const GRAIN = 0.06;

/** How many heads stand where, in parts of the width, and what is in front of each. */
interface Scene {
  readonly x?: number;
  readonly count?: number;
  readonly before?: (on: Sheet, at: number, size: number) => void;
}

/** Rendered heads in a photograph of a room. */
const rendered = (size: number, pose: Pose, { x = 0.42, count = 1, before = () => {} }: Scene = {}): Drawing => (random) => {
  const on = room(count > 1 ? 1920 : 1280, count > 1 ? 1280 : 960, random);
  const { width, height } = on.canvas;
  for (let at = 0; at < count; at++) {
    const middle = width * (count > 1 ? (at + 0.7) / (count + 0.4) : x);
    putHead(on, middle, height * (0.42 + random() * 0.1), size * (0.9 + random() * 0.2), random, pose);
    before(on, middle, size);
  }
  grainy(on, GRAIN, random);
  return on;
};

/** A folder that is held up over the lower half of a face. */
const held = ({ pen, canvas }: Sheet, x: number, size: number): void => {
  pen.fillStyle = '#6d7f95';
  pen.fillRect(x - size, canvas.height * 0.5, size * 2, size * 1.1);
};

/** Rendered heads, as like a photograph as a drawing of nobody gets. */
export const RENDERED_FACES: Readonly<Record<string, Drawing>> = {
  upright: rendered(200, {}), masked: rendered(190, { masked: true }), 'masked, in glasses': rendered(170, { masked: true, glasses: true }),
  'half turned': rendered(190, { yaw: 0.8 }), 'in profile': rendered(190, { yaw: 1.35 }), 'looking down': rendered(190, { nod: 0.5 }),
  tilted: rendered(180, { roll: 0.8 }), lying: rendered(200, { roll: Math.PI / 2 }), 'half hidden': rendered(190, {}, { before: held }),
  'cut by the edge': rendered(220, {}, { x: 0.01 }), small: rendered(46, {}, { count: 5 }), 'small, masked': rendered(56, { masked: true }, { count: 5 }),
};
