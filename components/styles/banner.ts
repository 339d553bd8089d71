import { customProperties, LOOKS } from '../tokens.ts';

/**
 * The host takes up no room, catches no pointer and lets nothing of the page's styles in. Everything is `!important`
 * because the page's own rules for the host win over `:host` otherwise. It shows for as long as `SHOWN` stands in the page.
 */
export const HOST = `
:host {
  all: initial !important; display: var(--chaperone-shown, none) !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: none !important; pointer-events: none !important; z-index: 2147483647 !important;
  color-scheme: light !important; forced-color-adjust: auto !important;
}
:host([data-away]) { visibility: hidden !important; }
`;

/**
 * What shows the host, put into the page by the background. Firefox ends our scripts in open pages at once when the extension is
 * removed or switched off, without a word to them, and takes out its styles: so a banner that nothing stands behind any more goes too.
 */
export const SHOWN = 'chaperone-banner { --chaperone-shown: block; }';

export const BANNER = `
${LOOKS.map((look) => `.surface[data-look="${look}"] { ${customProperties(look)} color-scheme: ${look === 'light' ? 'light' : 'dark'}; }`).join('\n')}


.surface { color: var(--ink); }
.surface :is(p, h2, dd, .choices li, .not-checked li, .button, .quiet) { unicode-bidi: plaintext; }
.surface[dir="rtl"] :is(p, h2, dd, li) { text-align: right; }
.underline { position: fixed; left: 0; top: 0; pointer-events: none; }
.underline[data-tier="warn"] { border-bottom: 2px dotted var(--accent); }
.underline[data-tier="hold"], .underline[data-tier="block"] { border-bottom: 4px double var(--accent); }

.mark, .panel { position: fixed; left: 0; top: 0; pointer-events: auto; visibility: hidden; }
.mark[data-placed], .panel[data-placed] { visibility: visible; }

.mark > .button {
  display: inline-flex; align-items: center; justify-content: center; gap: .25em; width: max-content; min-width: 28px; height: 28px; min-height: 0;
  padding: 0 6px; border-radius: 14px; font-size: 13px; font-weight: 600; line-height: 1; background: var(--surface); border: 1.5px solid var(--edge); color: var(--quiet);
}
.mark[data-tier="note"] > .button { border-color: var(--accent); color: var(--accent); }
.mark[data-tier="warn"] > .button { border: 2px dotted var(--accent); color: var(--accent); }
.mark[data-tier="hold"] > .button, .mark[data-tier="block"] > .button { border-radius: 6px; background: var(--accent); border-color: var(--accent); color: var(--onAccent); }
.mark:is([data-tier="cannot"], [data-tier="incomplete"]) > .button { border: 1.5px dashed var(--accent); color: var(--accent); }
.mark .mark-shape { font-size: 15px; flex: none; }
.tooltip {
  position: fixed; left: 0; top: 0; width: max-content; max-width: min(20em, calc(100vw - 24px));
  padding: .625em .75em; border-radius: .625em; font-size: .875em; display: grid; gap: .25em;
  background: var(--surface); border: 1px solid var(--edge); box-shadow: 0 4px 16px rgb(0 0 0 / .16); visibility: hidden; z-index: 0;
}
/* It stays while the pointer goes over to it (WCAG 1.4.13), across the gap between the two, and never lies over the mark. */
.mark > .button { position: relative; z-index: 1; }
.tooltip::before { content: ''; position: absolute; inset: -.75em; z-index: -1; }
.mark[data-placed]:hover .tooltip, .mark[data-placed]:has(:focus-visible) .tooltip { visibility: visible; }
.surface[data-open] .tooltip { display: none; }

.panel {
  width: var(--width, 30em); display: flex; flex-direction: column; overflow: hidden;
  background: var(--surface); border: 1px solid var(--edge); border-radius: .75em; box-shadow: 0 6px 24px rgb(0 0 0 / .14);
}
/* It scrolls inside: a scroll bar of the panel's own would stand over its round corners in Firefox. */
.panel-content { position: relative; padding: .5em .75em; min-height: 0; overflow: auto; overscroll-behavior: contain; scrollbar-color: var(--edge) transparent; }
.bar { display: flex; gap: .5em; align-items: flex-start; }
.bar > .mark-shape { flex: none; margin-block-start: .5em; color: var(--accent); }
.bar h2 { font-size: 1em; font-weight: 650; }
.bar > h2, .bar > .lead-said { flex: 1; min-width: 0; padding-block: .3em; }
.bar-tools { display: flex; flex: none; margin-inline-start: auto; }
.bar-tools .button { color: var(--quiet); padding: .3em; display: inline-flex; align-items: center; justify-content: center; }
.handle { cursor: grab; touch-action: none; }
.handle:active { cursor: grabbing; }
.lead { flex: 1; min-width: 0; display: flex; flex-wrap: wrap; align-items: flex-start; gap: .25em .5em; }
.lead > .tier-icon { margin-block-start: .5em; }
.lead .lead-said { flex: 1 1 min(12em, calc(100% - 1.75em)); min-width: 0; padding-block: .3em; }
/* So that the line around a heading that has the focus does not cross the words below it. */
.waiting h2 { margin-block-end: .25em; }
.lead .kind { color: var(--quiet); padding-block-end: .125em; }
.lead .row { max-width: 100%; column-gap: .25em; }
.lead q { font-weight: 600; }
.lead:is(.kindly, .waiting) .row { flex-basis: 100%; column-gap: .5em; }
/* What is said takes two lines there, so the buttons have room below the tools, too. */
.kindly { --tools: 4.25em; }
.waiting { --tools: 2.375em; }
.lead:is(.kindly, .waiting) .row { margin-inline-end: calc(-1 * var(--tools)); max-width: calc(100% + var(--tools)); flex: 1 0 100%; }
.waiting .row { padding-block-end: .25em; }
.waiting .fix-place { min-height: 2.15em; }
.notice { flex: 1; min-width: 0; padding-block: .3em; display: grid; gap: .375em; }
.bar + .notice { background: var(--tint); border-radius: .5em; padding: .5em .75em; margin-block: .375em; }
.cards { margin-block-start: .375em; }
.panel footer .button { flex: none; }
.panel footer { border-block-start: 1px solid var(--line); padding-block: .5em .125em; display: flex; gap: .5em; align-items: flex-start; justify-content: space-between; }
.checked { font-size: .875em; color: var(--quiet); display: grid; gap: .25em; padding-block: .3em; }
.not-checked li { color: var(--ink); padding-inline-start: 1em; text-indent: -1em; }
.not-checked li::before { content: "— "; }
.by-hand { font: inherit; color: inherit; background: var(--surface); width: 100%; field-sizing: content; border: 1px dashed var(--edge); border-radius: .5em; padding: .375em .5em; white-space: pre-wrap; max-height: 8em; overflow: auto; }

@media (forced-colors: active) {
  .bar-tools { gap: .25em; }
  .bar > .mark-shape { color: inherit; }
  .underline { forced-color-adjust: none; border-color: Highlight !important; }
  .mark[data-tier="hold"] > .button, .mark[data-tier="block"] > .button { border: 3px double ButtonText; }
}
`;
