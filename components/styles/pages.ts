import { customProperties, FONT } from '../tokens.ts';

/** The popup, the welcome and the options page. They follow the browser's own light or dark. */
export const PAGES = `
:root { ${customProperties('light')} color-scheme: light; }
@media (prefers-color-scheme: dark) { :root { ${customProperties('dark')} color-scheme: dark; } }
body { margin: 0; font: 1rem/1.5 ${FONT}; background: var(--surface); color: var(--ink); }
.page { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem; }
.page > *, .page section > * { min-width: 0; }
.page section { display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem; }
.page h1 { font-size: 1.625rem; line-height: 1.25; font-weight: 650; }
.page h2 { font-size: 1.1875rem; line-height: 1.3; font-weight: 650; }
.page h3 { font-size: 1rem; font-weight: 650; }
.page h4 { font-size: .875rem; font-weight: 650; color: var(--quiet); }
.brand { display: flex; gap: .5rem; align-items: center; color: var(--accent); font-weight: 650; }
.brand .mark-shape { font-size: 1.5rem; }
.page .small { font-size: .875rem; color: var(--quiet); }
.page fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: .5rem; min-width: 0; }
.page legend { padding: 0; margin-block-end: .5rem; }

.pick { display: grid; grid-template-columns: auto 1fr; gap: .125rem .75rem; padding: .75rem .875rem; border: 1px solid var(--line); border-radius: .75rem; cursor: pointer; align-content: start; grid-template-rows: auto 1fr; }
.pick:has(:checked) { border-color: var(--accent); background: var(--tint); }
.pick:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.pick input { width: 1.125rem; height: 1.125rem; margin: .2rem 0 0; accent-color: var(--accent); grid-row: span 2; }
.pick input:focus-visible { outline: none; }
.pick strong { font-weight: 600; }
.pick .small { grid-column: 2; }
.pick:has(:disabled) { cursor: default; }
.also { margin-inline-start: 2.75rem; display: flex; gap: .625rem; align-items: baseline; }
.also input { accent-color: var(--accent); flex: none; }
.steps { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .5rem; }
.field { display: grid; gap: .25rem; }
.field input { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--edge); border-radius: .5rem; padding: .45rem .7rem; width: 100%; }
.field input:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }

.example { border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.125rem; display: grid; gap: .625rem; }
.example blockquote { margin: 0; font-size: 1.0625rem; }
.example mark { background: none; color: inherit; padding-block-end: 1px; }
.example mark[data-tier="warn"] { border-block-end: 2px dotted var(--accent); }
.example mark:is([data-tier="hold"], [data-tier="block"]) { border-block-end: 4px double var(--accent); }
.example .outcome { font-weight: 600; }
.words { display: grid; gap: .375rem; }
.words li { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; justify-content: space-between; border-block-end: 1px solid var(--line); padding-block: .375rem; }
.words s { color: var(--quiet); }

.policy { border: 1px solid var(--line); border-radius: .75rem; }
.policy > summary { cursor: pointer; padding: .75rem .875rem; display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; list-style: none; border-radius: .75rem; }
.policy > summary::-webkit-details-marker { display: none; }
.policy > summary::before { content: ""; width: .45em; height: .45em; border-inline-end: 2px solid var(--quiet); border-block-end: 2px solid var(--quiet); transform: rotate(-45deg); margin-inline-end: .125rem; align-self: center; }
[dir="rtl"] .policy > summary::before { transform: rotate(45deg); }
.policy[open] > summary::before { transform: rotate(45deg); }
.policy > summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.policy summary h3 { flex: 1 1 12rem; }
.policy-body { padding: 0 .875rem .875rem; display: grid; gap: .75rem; }
.policy-body .clause-row + .clause-row { margin-block-start: -.75rem; }
.clause-row { border-block-start: 1px solid var(--line); padding-block: .75rem; display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .25rem .75rem; }
.clause-row > :first-child { font-weight: 650; overflow-wrap: normal; }
.clause-row > div { display: grid; gap: .25rem; }
.tags { display: flex; flex-wrap: wrap; gap: .25rem .5rem; font-size: .8125rem; }
.tag { border: 1px solid var(--edge); border-radius: 1rem; padding: .05rem .6rem; }
.tag[data-coverage="not-built"], .tag[data-coverage="guide"] { border-style: dashed; color: var(--quiet); }

.page header { display: grid; gap: .75rem; }
.page section { scroll-margin-block-start: 1rem; }
.columns, .parts { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2.5rem; }
.contents > ul { display: grid; gap: .625rem; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1.125rem; font-size: .9375rem; }
@media (min-width: 66rem) {
  .page:has(.columns) { max-width: 61rem; }
  .columns { grid-template-columns: 13rem minmax(0, 44rem); gap: 4rem; }
  .contents { position: sticky; inset-block-start: 2rem; align-self: start; max-height: calc(100vh - 4rem); overflow-y: auto; }
  .contents > ul { gap: 1.25rem; }
  .contents .links { display: grid; gap: .375rem; margin-block-start: .25rem; }
  .contents .links a { color: var(--ink); text-decoration: none; }
  .contents .links a:hover { text-decoration: underline; }
}
.page a { color: var(--accent); text-underline-offset: .2em; }
.page a:focus-visible, .page summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
.page :is(select, textarea, input:is([type="search"], [type="time"], [type="number"], [type="file"])) { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--edge); border-radius: .5rem; padding: .375rem .625rem; max-width: 100%; }
.page textarea { scrollbar-color: var(--edge) var(--surface); }
.page input.drop { width: 100%; padding: 1rem; border-style: dashed; }
.page ::file-selector-button { font: inherit; color: inherit; background: none; border: 1px solid var(--edge); border-radius: .375rem; padding: .2rem .6rem; margin-inline-end: .6rem; }
.page :is(select, textarea, input):focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.page :is(select, textarea, input):disabled { color: var(--quiet); border-style: dashed; opacity: 1; }
.page textarea { width: 100%; resize: vertical; }
.add { display: flex; gap: .5rem; align-items: end; }
.add .field { flex: 1 1 auto; min-width: 0; }
.add .button { flex: none; white-space: nowrap; min-height: 2.45rem; }

.rules { padding: 0 .875rem .875rem; display: grid; grid-template-columns: minmax(0, 1fr); }
.rule { border-block-start: 1px solid var(--line); padding-block: .625rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: .375rem; }
.rule-head { display: flex; flex-wrap: wrap; gap: .375rem .5rem; align-items: center; }
.rule-head label { flex: 1 1 14rem; font-weight: 550; }
.rule-head .tier-icon { margin: 0; }
.rule-head select { flex: 0 1 20rem; min-width: 0; }
.rule > details > summary { cursor: pointer; color: var(--accent); font-size: .875rem; width: fit-content; }
.rule > details[open] { display: grid; gap: .5rem; }
.rule > details > * + * { margin-block-start: .5rem; }
.hours { border: 1px solid var(--line) !important; border-radius: .75rem; padding: .75rem .875rem !important; }
.hours .row { gap: .5rem 1rem; }
.day { display: flex; gap: .375rem; align-items: center; }
.day input { accent-color: var(--accent); width: 1.125rem; height: 1.125rem; margin: 0; }
.cards { display: grid; }
.pair { display: flex; flex-wrap: wrap; gap: .375rem .75rem; align-items: center; justify-content: space-between; border-block-end: 1px solid var(--line); padding-block: .5rem; }
.pair > :first-child { flex: 1 1 14rem; }
.table { border-collapse: collapse; width: 100%; font-size: .875rem; text-align: start; }
.table caption { text-align: start; font-weight: 650; padding-block: .5rem; }
.table :is(th, td) { text-align: start; vertical-align: top; border-block-start: 1px solid var(--line); padding: .4rem .75rem .4rem 0; font-weight: 400; }
.table thead th { color: var(--quiet); }
.table :is(th, td) { overflow-wrap: normal; }
.table code { overflow-wrap: anywhere; }
.policy > .table { width: calc(100% - 1.75rem); margin: 0 .875rem .875rem; }
.ignored { display: grid; gap: .25rem; }
.part, .bench { display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem; }
.field { grid-template-columns: minmax(0, 1fr); }
.page .field select { width: 100%; min-height: 2.45rem; }
.code { font-family: ui-monospace, 'SF Mono', Consolas, monospace !important; font-size: .8125rem !important; }

.panel { padding: 1rem; gap: 1.75rem; }
.panel h1 { font-size: 1.25rem; }
.panel h2 { font-size: 1.125rem; }
.panel blockquote { margin: 0; background: var(--tint); border-radius: .5rem; padding: .5rem .75rem; white-space: pre-line; overflow-wrap: anywhere; }
.panel .of { font-weight: 650; overflow-wrap: anywhere; }
.panel .by, .panel div.small { display: grid; gap: .25rem; }
.panel .of-picture { display: grid; gap: .125rem; margin-block-start: .25rem; }
.panel .advice { margin: 0; padding-inline-start: 1.25em; display: grid; gap: .375rem; list-style: decimal; }
.panel [role="status"]:empty { display: none; }

.popup { width: 21rem; max-width: 100vw; padding: 1rem; display: grid; gap: .875rem; font-size: .9375rem; }
.popup section { display: grid; gap: .375rem; }
.popup h1 { font-size: 1rem; font-weight: 650; }
.popup h2 { font-size: .875rem; font-weight: 650; }
.popup .boxes li { display: flex; justify-content: space-between; gap: .75rem; border-block-end: 1px solid var(--line); padding-block: .25rem; }
.popup .boxes span { text-align: end; color: var(--quiet); }
.popup .unwatched { color: var(--quiet); font-size: .875rem; padding-inline-start: 1.1em; list-style: disc; }
.popup .small { font-size: .8125rem; color: var(--quiet); }

@media (max-width: 34rem) {
  .page { padding: 1.5rem 1rem 3rem; gap: 2rem; }
  .steps { grid-template-columns: minmax(0, 1fr); }
  .clause-row { grid-template-columns: minmax(0, 1fr); }
  .also { margin-inline-start: 0; }
}
`;
