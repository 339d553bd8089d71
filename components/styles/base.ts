import { FONT } from '../tokens.ts';

/** What every surface shares: type, buttons, words set apart, lists. Sizes are in em, so all follows the site's type. */
export const BASE = `
*, *::before, *::after { box-sizing: border-box; }
p, h1, h2, h3, h4, ul, ol, dl, dd, dt, figure { margin: 0; padding: 0; }
ul { list-style: none; }
[hidden] { display: none !important; }
.type { font-family: ${FONT}; line-height: 1.4; text-align: start; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: .875em; }
.for-ears { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
q { font-style: italic; quotes: none; unicode-bidi: plaintext; }
[data-text]::before { content: attr(data-text); }
.selectable { user-select: text; }
.row { display: flex; flex-wrap: wrap; gap: .375em .5em; align-items: center; }

.button {
  appearance: none; font: inherit; font-size: .9375em; line-height: 1.25; text-align: start; cursor: pointer;
  min-height: 2em; min-width: 2em; max-width: 100%; padding: .3em .75em; border-radius: .5em;
  color: var(--ink); background: transparent; border: 1px solid var(--edge);
}
.button:hover { background: var(--tint); }
.button:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .375em; }
[tabindex="-1"]:focus { outline: none; }
[tabindex="-1"]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.button.primary { color: var(--onAccent); background: var(--accent); border-color: var(--accent); font-weight: 600; }
.button.primary:hover { filter: brightness(1.08); }
.button.quiet { color: var(--accent); border-color: transparent; padding-inline: .4em; }
.button:disabled { color: var(--quiet); background: transparent; border-style: dashed; cursor: default; filter: none; }
.button.primary:disabled { border-color: var(--edge); }
.tier-icon { flex: none; color: var(--accent); margin-block-start: .2em; }

@media (forced-colors: active) {
  .button.primary { border: 2px solid ButtonText; }
  .button.quiet { border-color: ButtonBorder; }
  .tier-icon, .mark-shape { color: inherit; }
}
@media (prefers-reduced-motion: no-preference) {
  .button { transition: background-color .12s; }
}
`;
