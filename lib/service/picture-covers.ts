import type { Cover, PictureAnswer } from '../checking/picture-view.ts';
import type { Finding } from '../checking/report.ts';
import { wholeHead } from '../draft/looked.ts';
import type { Box, PictureFacts } from '../draft/picture-facts.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What findings of a rule show, for the places that are to be covered. */
const COVERS: Readonly<Record<string, Cover['what']>> = {
  'image-text-identifier': 'words', 'private-conversation': 'words', 'confidential-information': 'words', credential: 'words',
  'image-face': 'face', 'image-code': 'code', 'image-rights': 'mark', 'institution-logo': 'mark',
};

/** Room round words, in parts of their height: boxes of words end at their ink. */
const ROOM = 0.15;
/** Words so near to each other, in heights, are covered as one: gaps would tell how many words there are, and how long. */
const NEAR = 0.8;

const union = (one: Box, other: Box): Box => {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return { x, y, width: Math.max(one.x + one.width, other.x + other.width) - x, height: Math.max(one.y + one.height, other.y + other.height) - y };
};

/** How far apart two boxes are along the row, or the column, that both stand in; infinite when they stand in none together. */
function apart(one: Box, other: Box): number {
  const gap = (from: number, length: number, start: number, span: number) => Math.max(start - (from + length), from - (start + span));
  const [across, down] = [gap(one.x, one.width, other.x, other.width), gap(one.y, one.height, other.y, other.height)];
  if (down < -0.5 * Math.min(one.height, other.height)) return across;
  return across < -0.5 * Math.min(one.width, other.width) ? down : Number.POSITIVE_INFINITY;
}

const thickness = ({ width, height }: Box) => Math.min(width, height);

/** Boxes of words, those of one row as one. */
function joined(boxes: readonly Box[]): Box[] {
  const rows: Box[] = [];
  for (const box of boxes) {
    const last = rows.at(-1);
    if (last && apart(last, box) < NEAR * Math.max(thickness(last), thickness(box))) rows[rows.length - 1] = union(last, box);
    else rows.push(box);
  }
  return rows;
}

function roomy(box: Box, picture: Size): Box {
  const room = ROOM * thickness(box);
  const [x, y] = [Math.max(0, box.x - room), Math.max(0, box.y - room)];
  return { x, y, width: Math.min(picture.width, box.x + box.width + room) - x, height: Math.min(picture.height, box.y + box.height + room) - y };
}

/** The places that a finding asks to cover. */
export function coversOf({ id, rule, boxes = [] }: Finding, picture: Size): Cover[] {
  const what = COVERS[rule];
  if (what === undefined) return [];
  if (what === 'words' || what === 'mark') return joined(boxes).map((box) => ({ finding: id, what, box: roomy(box, picture), least: null }));
  return boxes.map((box): Cover => {
    if (what !== 'face') return { finding: id, what, box, least: null };
    const head = wholeHead(box, picture);
    return { finding: id, what, box: head, least: head };
  });
}

/** So much of something seen again lies in a place that was to be covered. */
const SHARED = 0.5;

function lies(within: Box, seen: Box): boolean {
  const width = Math.min(within.x + within.width, seen.x + seen.width) - Math.max(within.x, seen.x);
  const height = Math.min(within.y + within.height, seen.y + seen.height) - Math.max(within.y, seen.y);
  return width > 0 && height > 0 && width * height > SHARED * seen.width * seen.height;
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
/** Letters in a row that two readings of the same words have in common. */
const ALIKE = 3;

/** True when part of some words can be read in others: a bar of black is read as letters too, but never as those it covers. */
function readsLike(words: string, seen: string): boolean {
  const [one, other] = [letters(words), letters(seen)];
  if (one.length < ALIKE) return one !== '' && other.includes(one);
  return Array.from({ length: one.length - ALIKE + 1 }, (_, at) => one.slice(at, at + ALIKE)).some((part) => other.includes(part));
}

/** True when what was to be covered can still be seen in its place: a face, a code, or the words. */
function isOpen({ what, box }: Cover, words: string, { text = '', words: read = [], faces = [], codes = [] }: PictureFacts): boolean {
  if (what === 'face') return faces.some((face) => face.box !== undefined && lies(box, face.box));
  if (what === 'code') return codes.some((code) => code.box !== undefined && lies(box, code.box));
  return readsLike(words, read.filter((word) => lies(box, word.box)).map(({ start, end }) => text.slice(start, end)).join(''));
}

/**
 * The answer about a copy, with what was found before and can still be seen in its place: alone, without the words that were covered round
 * it, a name may no longer look like anybody's.
 */
export function stillSeen(before: PictureAnswer, copy: PictureAnswer): PictureAnswer {
  if (before.size === null || copy.size === null) return copy;
  const scale = copy.size.width / before.size.width;
  const facts = (copy.attachment.facts ?? {}) as PictureFacts;
  const said = new Map(before.report.findings.map(({ id, message }) => [id, String(message.data['words'] ?? '')]));
  const places = before.covers.map((cover) => ({ ...cover, box: {
    x: cover.box.x * scale, y: cover.box.y * scale, width: cover.box.width * scale, height: cover.box.height * scale,
  } }));
  const open = places.filter((cover) => isOpen(cover, said.get(cover.finding) ?? '', facts));
  const findings = before.report.findings
    .filter(({ id }) => open.some(({ finding }) => finding === id) && !copy.report.findings.some((one) => one.id === id));
  if (findings.length === 0) return copy;
  const scaled = findings.map((finding) => ({ ...finding, boxes: open.filter((cover) => cover.finding === finding.id).map(({ box }) => box) }));
  const ids = new Set(findings.map(({ id }) => id));
  return {
    ...copy,
    report: { ...copy.report, findings: [...copy.report.findings, ...scaled], outcome: copy.report.outcome === 'clear' ? 'findings' : copy.report.outcome },
    citations: [...new Map([...copy.citations, ...before.citations].map((citation) => [citation.clause, citation])).values()],
    covers: [...copy.covers, ...open.filter(({ finding }) => ids.has(finding))],
  };
}
