import type { PictureCase } from '../../lib/checking/picture-dialog.ts';
import type { PictureAnswer } from '../../lib/checking/picture-view.ts';
import type { Finding } from '../../lib/checking/report.ts';

function finding(rule: string, kind: string, more: Partial<Finding> = {}): Finding {
  return {
    id: `${rule}:${kind}`, rule, kind, tier: 'hold', span: null, attachment: 0, message: { id: `finding.${rule}.${kind}`, data: {} }, clauses: ['hipaa-safe-harbor/A'], muted: false,
    ...more,
  };
}

const words = (said: string): Finding => finding('image-text-identifier', 'name', {
  id: `image-text-identifier:name:${said}`, message: { id: 'finding.image-text-identifier.read', data: { words: said } },
});

function answer(findings: readonly Finding[], more: Partial<PictureAnswer> = {}): PictureAnswer {
  return {
    id: 'one', attachment: { type: 'image', name: 'ward.png', facts: {} }, packs: ['HIPAA'], size: { width: 320, height: 200 }, cleanable: true, notChecked: [],
    citations: [{ clause: 'hipaa-safe-harbor/A', label: 'HIPAA A', short: 'A', gist: 'Names of the individual or of relatives.', language: 'en', unless: null, contact: null }],
    covers: [
      { finding: 'image-text-identifier:name:OKAFOR, Ada', what: 'words', box: { x: 20, y: 20, width: 120, height: 16 }, least: null },
      { finding: 'image-text-identifier:name:Rosa Lim', what: 'words', box: { x: 20, y: 50, width: 80, height: 16 }, least: null },
      { finding: 'image-face:face', what: 'face', box: { x: 200, y: 40, width: 70, height: 90 }, least: { x: 200, y: 40, width: 70, height: 90 } },
    ],
    report: { draft: 'd', revision: 0, outcome: 'findings', findings, notChecked: [], checked: [], crowd: null }, ...more,
  };
}

/** A picture of nothing, as a file. */
async function blank(width = 320, height = 200): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.fillStyle = '#dfe6ea';
  pen.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], 'ward.png', { type: 'image/png' });
}

const ADDRESS = 'image-text-identifier:name:5 Quarry Road';
/** As of a phone's screen: a detail that is broken over two lines, and one in a line. */
const TALL = answer([words('OKAFOR, Ada'), words('5 Quarry Road')], {
  size: { width: 300, height: 600 },
  covers: [
    { finding: 'image-text-identifier:name:OKAFOR, Ada', what: 'words', box: { x: 20, y: 20, width: 120, height: 30 }, least: null },
    { finding: ADDRESS, what: 'words', box: { x: 200, y: 60, width: 80, height: 30 }, least: null },
    { finding: ADDRESS, what: 'words', box: { x: 20, y: 100, width: 80, height: 30 }, least: null },
  ],
});

/** What is left in a copy, which takes a moment to be made. */
async function copied(): ReturnType<NonNullable<PictureCase['redact']>> {
  await new Promise((resolve) => { setTimeout(resolve, 600); });
  return { id: 'one', file: await blank(), remains: answer([words('Rosa Lim')]) };
}

const NOTHING = { choose: () => {}, redact: () => Promise.resolve({ id: 'one', file: null, remains: null }), checkAlt: () => Promise.resolve([]) };

/** The dialog about pictures, in every state it has. */
export const PICTURES: Readonly<Record<string, () => Promise<PictureCase>>> = {
  looking: async () => ({ index: 0, count: 1, file: await blank(), answer: null, skip: () => {} }),
  found: async () => ({ index: 0, count: 1, file: await blank(), answer: answer([words('OKAFOR, Ada'), words('Rosa Lim'), finding('image-face', 'face')]), ...NOTHING }),
  tall: async () => ({ index: 0, count: 1, file: await blank(300, 600), answer: TALL, ...NOTHING, redact: copied }),
  second: async () => ({ index: 1, count: 3, file: await blank(), answer: answer([finding('image-metadata', 'place', { tier: 'warn' })], { covers: [] }), ...NOTHING }),
  blocked: async () => ({ index: 0, count: 1, file: await blank(), answer: answer([words('OKAFOR, Ada'), finding('image-face', 'face', { tier: 'block' })]), ...NOTHING }),
  film: async () => ({
    index: 0, count: 1, file: await blank(), ...NOTHING,
    answer: answer([finding('image-face', 'face')], { cleanable: false, covers: [], notChecked: [{ id: 'not-checked.picture.sound', data: {} }] }),
  }),
};

export type PictureName = 'looking' | 'found' | 'tall' | 'second' | 'blocked' | 'film';
