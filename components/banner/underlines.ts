import type { Card, Placement } from '../../lib/checking/view.ts';
import { compareTiers } from '../../lib/draft/tier.ts';
import { meet } from './place.ts';

/**
 * Draws a line under the words of each finding that asks for more than the mark: boxes of our own over the text,
 * through which the pointer passes. Boxes are kept and moved, not made anew, because text scrolls and grows.
 */
export function createUnderlines(container: HTMLElement) {
  const boxes: HTMLElement[] = [];
  return {
    draw(cards: readonly Card[], placement: Placement): void {
      const hidden = placement.avoid();
      let used = 0;
      for (const { span, tier, decision } of cards) {
        if (span === null || decision !== null || compareTiers(tier, 'note') <= 0) continue;
        for (const rect of placement.boxes(span)) {
          if (rect.width === 0 || hidden.some((area) => meet(area, rect))) continue;
          const box = boxes[used] ?? container.appendChild(Object.assign(document.createElement('div'), { className: 'underline' }));
          boxes[used++] = box;
          box.dataset.mark = '';
          box.dataset.tier = tier;
          Object.assign(box.style, {
            transform: `translate(${rect.x}px, ${rect.y}px)`, width: `${rect.width}px`, height: `${rect.height}px`,
          });
        }
      }
      for (const box of boxes.splice(used)) box.remove();
    },
  };
}
