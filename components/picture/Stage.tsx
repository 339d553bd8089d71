import { type CSSProperties, type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Box } from '../../lib/draft/picture-facts.ts';
import { say } from '../../lib/words/words.ts';
import type { Place } from './covers.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface StageProps {
  readonly file: Blob;
  readonly size: Size;
  readonly places: readonly Place[];
  /** What each place is, for those who hear the page. */
  readonly nameOf: (place: Place) => string;
  readonly selected: string | null;
  /** A place that has just come, to be moved by keys at once. */
  readonly fresh: string | null;
  readonly onSelect: (id: string) => void;
  readonly onReshape: (id: string, box: Box) => void;
  readonly onDraw: (box: Box) => void;
  readonly onRemove: (id: string) => void;
  readonly onToggle: (id: string) => void;
}

/** A step by key, as a part of the picture's shorter side; with Shift the larger. */
const STEP = 0.01;
const LARGE_STEP = 0.05;
/** A press that moves less is none, in CSS pixels. */
const STILL = 4;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Draws the picture without asking the page for anything: a canvas is bound by no policy of the page. */
function useDrawn(file: Blob) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    createImageBitmap(file).then((bitmap) => {
      const shown = canvas.current;
      if (!gone && shown !== null) {
        shown.width = bitmap.width;
        shown.height = bitmap.height;
        shown.getContext('2d')?.drawImage(bitmap, 0, 0);
      }
      bitmap.close();
    }, () => undefined);
    return () => { gone = true; };
  }, [file]);
  return canvas;
}

/** The least height that a tall picture is given where the window is low, and the most, as a part of the window's. */
const [LEAST_HEIGHT, MOST_HEIGHT] = ['12rem', '54vh'];

/** As wide as there is room, and no higher than fits: both sides by the same measure, for places are taken from the screen by one. */
const framed = ({ width, height }: Size): CSSProperties => ({
  aspectRatio: `${width} / ${height}`, width: `min(100%, max(${LEAST_HEIGHT}, ${MOST_HEIGHT}) * ${width / height})`,
});

const placed = ({ x, y, width, height }: Box, size: Size): CSSProperties => ({
  left: `${(100 * x) / size.width}%`, top: `${(100 * y) / size.height}%`, width: `${(100 * width) / size.width}%`, height: `${(100 * height) / size.height}%`,
});

/** The picture with its places over it: press one to choose it, pull it or its corner, draw a new one beside them, or use the arrow keys. */
export function Stage({ file, size, places, nameOf, selected, fresh, onSelect, onReshape, onDraw, onRemove, onToggle }: StageProps) {
  const canvas = useDrawn(file);
  const stage = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Box | null>(null);
  useEffect(() => {
    if (fresh !== null) stage.current?.querySelector<HTMLElement>(`[data-place="${fresh}"]`)?.focus();
  }, [fresh]);
  const pull = useRef<{ readonly id: string | null; readonly corner: boolean; readonly x: number; readonly y: number; readonly box: Box | null } | null>(null);

  /** A place on the screen as one in the picture. */
  const at = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width } = (stage.current as HTMLElement).getBoundingClientRect();
    const scale = size.width / width;
    return { x: (clientX - left) * scale, y: (clientY - top) * scale, scale };
  };
  const take = (event: PointerEvent, place: Place | null, corner: boolean) => {
    if (!event.nativeEvent.isTrusted || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const { x, y } = at(event);
    pull.current = { id: place?.id ?? null, corner, x, y, box: place?.box ?? null };
    (stage.current as HTMLElement).setPointerCapture(event.pointerId);
    if (place !== null) onSelect(place.id);
  };
  const boxNow = (event: PointerEvent): Box | null => {
    const pulled = pull.current;
    if (pulled === null) return null;
    const { x, y, scale } = at(event);
    const [dx, dy] = [x - pulled.x, y - pulled.y];
    if (Math.hypot(dx, dy) < STILL * scale) return null;
    if (pulled.box === null) return { x: pulled.x, y: pulled.y, width: dx, height: dy };
    return pulled.corner
      ? { ...pulled.box, width: pulled.box.width + dx, height: pulled.box.height + dy }
      : { ...pulled.box, x: pulled.box.x + dx, y: pulled.box.y + dy };
  };
  const drop = (event: PointerEvent) => {
    const box = boxNow(event);
    const id = pull.current?.id ?? null;
    pull.current = null;
    setDrawing(null);
    if (box === null) return;
    if (id === null) onDraw(box);
    else onReshape(id, box);
  };
  const byKey = (event: KeyboardEvent, { id, box, what }: Place) => {
    if (!event.nativeEvent.isTrusted) return;
    if ((event.key === 'Delete' || event.key === 'Backspace') && what === 'drawn') onRemove(id);
    else if (event.key === ' ' || event.key === 'Enter') onToggle(id);
    else {
      const arrow = ARROWS[event.key];
      if (arrow === undefined) return;
      const step = (event.shiftKey ? LARGE_STEP : STEP) * Math.min(size.width, size.height);
      const [dx, dy] = [arrow[0] * step, arrow[1] * step];
      onReshape(id, event.altKey ? { ...box, width: box.width + dx, height: box.height + dy } : { ...box, x: box.x + dx, y: box.y + dy });
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={stage} className="stage" style={framed(size)}
      onPointerDown={(event) => take(event, null, false)} onPointerMove={(event) => setDrawing(pull.current === null ? null : boxNow(event))}
      onPointerUp={drop} onPointerCancel={() => { pull.current = null; setDrawing(null); }}
    >
      <canvas ref={canvas} role="img" aria-label={say('picture.shown', { count: places.length })} />
      {places.map((place) => (
        <button
          key={place.id} type="button" className="place" data-place={place.id} data-on={place.on || undefined} data-selected={place.id === selected || undefined}
          style={placed(pull.current?.id === place.id && drawing !== null ? drawing : place.box, size)}
          aria-pressed={place.on} aria-label={nameOf(place)}
          onFocus={() => onSelect(place.id)} onKeyDown={(event) => byKey(event, place)} onPointerDown={(event) => take(event, place, false)}
        >
          {place.id === selected && <span className="corner" onPointerDown={(event) => take(event, place, true)} />}
        </button>
      ))}
      {drawing !== null && pull.current?.id === null && <div className="place drawing" style={placed(drawing, size)} />}
    </div>
  );
}
