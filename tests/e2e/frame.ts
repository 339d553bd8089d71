import type { Tab } from './hands.ts';

/** Clicks at a place of a frame's own viewport, wherever on the tab the frame stands. */
export function clickInFrame(mouse: { click(x: number, y: number): Promise<unknown> }, inside: Pick<Tab, 'evaluate'>): Tab['click'] {
  return async (x, y) => {
    const frame = await inside.evaluate(() => {
      const { left = 0, top = 0 } = frameElement?.getBoundingClientRect() ?? {};
      return { left, top };
    });
    await mouse.click(frame.left + x, frame.top + y);
  };
}
