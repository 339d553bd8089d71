import { useRef } from 'react';
import { say } from '../../lib/words/words.ts';

/** Moves by so many CSS pixels; `null` puts the banner back where it stands by itself. */
export type Move = (by: { readonly x: number; readonly y: number } | null) => void;

/** One press of an arrow key, in CSS pixels. */
const STEP = 16;

const ARROWS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -STEP, y: 0 }, ArrowRight: { x: STEP, y: 0 }, ArrowUp: { x: 0, y: -STEP }, ArrowDown: { x: 0, y: STEP },
};

/** Moves the banner by pointer or arrow keys; Home puts it back. */
export function MoveHandle({ onMove }: { readonly onMove: Move }) {
  const from = useRef<{ x: number; y: number } | null>(null);
  return (
    <button
      type="button"
      className="button quiet handle"
      data-action="move"
      aria-label={say('banner.move')}
      onPointerDown={({ nativeEvent, currentTarget }) => {
        if (!nativeEvent.isTrusted || nativeEvent.button !== 0) return;
        currentTarget.setPointerCapture(nativeEvent.pointerId);
        from.current = { x: nativeEvent.clientX, y: nativeEvent.clientY };
      }}
      onPointerMove={({ nativeEvent }) => {
        if (from.current === null || !nativeEvent.isTrusted) return;
        const { clientX: x, clientY: y } = nativeEvent;
        onMove({ x: x - from.current.x, y: y - from.current.y });
        from.current = { x, y };
      }}
      // Also where the browser takes a touch for itself: the next pointer that passes over it would move the banner.
      onLostPointerCapture={() => {
        from.current = null;
      }}
      onKeyDown={({ nativeEvent }) => {
        const by = ARROWS[nativeEvent.key];
        if (!nativeEvent.isTrusted || (by === undefined && nativeEvent.key !== 'Home')) return;
        nativeEvent.preventDefault();
        onMove(by ?? null);
      }}
    >
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" fill="currentColor">
        {[4, 8, 12].flatMap((y) => [6, 10].map((x) => <circle key={`${x}${y}`} cx={x} cy={y} r="1.1" />))}
      </svg>
    </button>
  );
}
