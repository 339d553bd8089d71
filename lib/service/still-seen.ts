import type { Cover, PictureAnswer, PictureBefore } from '../checking/picture-view.ts';
import type { Finding, Report } from '../checking/report.ts';
import type { Box, PictureFacts } from '../draft/picture-facts.ts';
import { compareTiers } from '../draft/tier.ts';

/** Something seen again counts as in its old place when so much of it lies there. */
const SHARED = 0.5;

function liesIn(place: Box, seen: Box): boolean {
  const width = Math.min(place.x + place.width, seen.x + seen.width) - Math.max(place.x, seen.x);
  const height = Math.min(place.y + place.height, seen.y + seen.height) - Math.max(place.y, seen.y);
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
  if (what === 'face') return faces.some((face) => face.box !== undefined && liesIn(box, face.box));
  if (what === 'code') return codes.some((code) => code.box !== undefined && liesIn(box, code.box));
  return readsLike(words, read.filter((word) => liesIn(box, word.box)).map(({ start, end }) => text.slice(start, end)).join(''));
}

/** True when a copy's own report tells a finding as firmly as it was told before. */
const isToldIn = ({ findings }: Report, { id, tier }: Finding) => findings.some((one) => one.id === id && compareTiers(one.tier, tier) >= 0);

/** Points of a place that are looked at, along and down. */
const POINTS = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95];
/** A place is left open when less than so much of it was covered. */
const COVERED = 0.5;

/** True when a place was not covered: what stood there stands there still, whether it can be read this time or not. */
function wasLeft({ x, y, width, height }: Box, boxes: readonly Box[]): boolean {
  const points = POINTS.flatMap((across) => POINTS.map((down) => [x + across * width, y + down * height] as const));
  const covered = points.filter(([px, py]) => boxes.some((box) => px >= box.x && px <= box.x + box.width && py >= box.y && py <= box.y + box.height));
  return covered.length < COVERED * points.length;
}

/**
 * The answer about a copy in which `boxes` (in pixels of the picture) were covered, with the earlier findings that can still be seen there,
 * told as firmly as before: without the words round it, which were covered, a name may no longer look like anybody's.
 */
export function stillSeen(before: PictureBefore, copy: PictureAnswer, boxes: readonly Box[]): PictureAnswer {
  if (before.size === null || copy.size === null) return copy;
  const scale = copy.size.width / before.size.width;
  const facts = (copy.attachment.facts ?? {}) as PictureFacts;
  const said = new Map(before.findings.map(({ id, message }) => [id, String(message.data['words'] ?? '')]));
  const scaled = ({ x, y, width, height }: Box): Box => ({ x: x * scale, y: y * scale, width: width * scale, height: height * scale });
  const open = before.covers.flatMap((cover) => {
    const inCopy = { ...cover, box: scaled(cover.box) };
    return wasLeft(cover.box, boxes) || isOpen(inCopy, said.get(cover.finding) ?? '', facts) ? [inCopy] : [];
  });
  const findings = before.findings
    .filter((finding) => open.some((cover) => cover.finding === finding.id) && !isToldIn(copy.report, finding));
  if (findings.length === 0) return copy;
  const told = findings.map((finding) => ({ ...finding, boxes: open.filter((cover) => cover.finding === finding.id).map(({ box }) => box) }));
  const ids = new Set(findings.map(({ id }) => id));
  const others = copy.report.findings.filter(({ id }) => !ids.has(id));
  return {
    ...copy,
    report: { ...copy.report, findings: [...others, ...told], outcome: copy.report.outcome === 'clear' ? 'findings' : copy.report.outcome },
    citations: [...new Map([...copy.citations, ...before.citations].map((citation) => [citation.clause, citation])).values()],
    covers: [...copy.covers.filter(({ finding }) => !ids.has(finding)), ...open.filter(({ finding }) => ids.has(finding))],
  };
}
