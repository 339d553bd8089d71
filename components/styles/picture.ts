/** The dialog that asks about a picture before a site gets it. */
export const PICTURE = `
.picture-dialog {
  pointer-events: auto; width: min(56rem, calc(100vw - 1.5rem)); max-height: calc(100dvh - 1.5rem); overflow: hidden; padding: 0;
  border: 1px solid var(--edge); border-radius: .75rem; color: var(--ink); background: var(--surface);
  font-size: 1rem; box-shadow: 0 12px 40px rgb(0 0 0 / .3);
}
.picture-dialog::backdrop { background: rgb(0 0 0 / .5); }
/* It scrolls inside: a scroll bar of the dialog's own would stand over its round corners in Firefox. */
.picture {
  position: relative; max-height: calc(100dvh - 1.5rem - 2px); overflow: auto; overscroll-behavior: contain; scrollbar-color: var(--edge) transparent;
  padding: 1rem 1.25rem 1.25rem; display: grid; gap: .75em;
}
.picture > * { min-width: 0; }
.picture h2 { font-size: 1.125em; font-weight: 650; }
.picture-head { display: flex; flex-wrap: wrap; gap: .25em 1em; align-items: baseline; justify-content: space-between; }
.picture-columns { display: flex; flex-wrap: wrap; gap: 1em; align-items: flex-start; }
.picture-left { border: 0; margin: 0; padding: 0; flex: 1 1 20em; min-width: 0; display: grid; gap: .5em; }
.picture-right { flex: 1 1 16em; min-width: 0; }
.picture-right .card:first-child { border-block-start: 0; padding-block-start: 0; }
.stage { position: relative; touch-action: none; cursor: crosshair; background: var(--tint); overflow: hidden; border-radius: .375em; box-shadow: 0 0 0 1px var(--line); }
.stage canvas { display: block; width: 100%; height: 100%; }
.place { appearance: none; padding: 0; margin: 0; font: inherit; position: absolute; border: 2px solid var(--accent); background: color-mix(in srgb, var(--accent) 12%, transparent); cursor: move; }
.place[data-on] { background: #000; border-color: #fff; outline: 1px solid #000; }
.place[data-selected] { outline: 3px solid var(--accent); outline-offset: 1px; }
.place:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 0; box-shadow: 0 0 0 7px #fff; }
.place.drawing { background: rgb(0 0 0 / .6); pointer-events: none; }
.corner { position: absolute; inset: auto -7px -7px auto; width: 14px; height: 14px; background: var(--accent); border: 2px solid var(--surface); cursor: nwse-resize; touch-action: none; }
.picture-left .row { margin-inline-start: -.4em; }
.switches { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr)); gap: 0 1em; margin-block-start: .375em; }
.picture-right > .switches { margin-inline-start: 1.625em; }
.switches label { display: flex; gap: .5em; align-items: baseline; padding-block: .3em; cursor: pointer; font-size: .9375em; }
.switches label > :not(q) { flex: none; }
.switches q { min-width: 0; }
.switches input { accent-color: var(--accent); width: 1.125em; height: 1.125em; margin: 0; align-self: flex-start; translate: 0 .14em; }
.alt-text { display: grid; grid-template-columns: minmax(0, 1fr); gap: .375em; }
.alt-text[data-off] { visibility: hidden; }
.alt-text .row { align-items: flex-start; }
.alt-text textarea { flex: 1 1 14em; min-width: 0; font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--edge); border-radius: .5em; padding: .375em .625em; resize: vertical; }
.alt-text textarea:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
/* What can be done stays in sight over a long list or a tall picture, where the window is high enough to show both. */
.picture-foot { display: grid; gap: .5em; background: var(--surface); margin: 0 -1.25rem -1.25rem; padding: .75em 1.25rem 1.25rem; }
@media (min-height: 36rem) {
  .picture-foot { position: sticky; inset-block-end: -1.25rem; border-block-start: 1px solid var(--line); }
}
/* Beside the buttons, where they leave room: they stay where they are when something is said, also in two lines. */
.said { flex: 1 1 16em; }
@media (min-width: 48rem) {
  .said { margin-block: -.5em; padding-inline-start: .25em; }
}
.said:focus { outline: none; }
.progress { height: 4px; border-radius: 2px; background: linear-gradient(90deg, var(--tint), var(--accent), var(--tint)); background-size: 200% 100%; }
@media (prefers-reduced-motion: no-preference) {
  .progress { animation: looking 1.4s linear infinite; }
  @keyframes looking { from { background-position: 200% 0; } to { background-position: 0 0; } }
}
@media (forced-colors: active) {
  .place { forced-color-adjust: none; border-color: Highlight; }
  .progress { border: 1px solid CanvasText; }
}
`;
