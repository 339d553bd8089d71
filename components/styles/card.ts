/** A finding: the same card in the banner, and as an example on the options page. */
export const CARD = `
.card { border-block-start: 1px solid var(--line); padding-block: .75em; }
.card-head { display: flex; gap: .625em; align-items: flex-start; }
/* A button is taller than a line of words: so its own words stand in the first one's line. */
.card-head > .button { margin-block: -.25em; }
.card-said { flex: 1; min-width: 0; }
.card .quote { font-weight: 600; }
.card .quote q { background: var(--tint); border-radius: .25em; padding: .05em .3em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.card .quote .button { font-size: .8125em; font-weight: 400; }
.card .whole { color: var(--quiet); font-weight: 600; }
.card-body { padding-inline-start: 1.625em; display: grid; gap: .75em; }
.card-body:not([hidden]) { margin-block-start: .625em; }
.card-body > * { min-width: 0; }
.card[data-decided] .card-head { color: var(--quiet); }
.card[data-decided] .tier-icon { color: var(--quiet); }
.fixes, .choices { display: grid; gap: .625em; justify-items: start; }
.gain { color: var(--quiet); font-size: .875em; padding-inline: .125em; }
.fix { display: grid; gap: .375em; justify-items: start; max-width: 100%; }
.change { font-size: .875em; display: grid; grid-template-columns: minmax(2.75em, max-content) minmax(0, 1fr); gap: .125em .5em; padding-inline-start: .125em; }
.change > div { display: contents; }
.change dt { color: var(--quiet); }
.change dd { min-width: 0; white-space: pre-wrap; }
.change del { text-decoration-thickness: 1.5px; }
.change ins { text-decoration: none; font-weight: 600; border-block-end: 1.5px solid currentColor; }
.choices li { display: grid; gap: .125em; justify-items: start; }
.consent { border: 0; margin: 0; min-width: 0; background: var(--tint); border-radius: .5em; padding: .625em .75em; display: grid; gap: .5em; }
.consent .row { display: flex; flex-wrap: wrap; gap: .375em .75em; align-items: center; }
.choices.done { display: flex; flex-wrap: wrap; gap: .375em .75em; align-items: center; }
.citations { font-size: .9375em; }
.citations .inline { display: inline; }
/* What stands between two stays with the first, and is never the start of a line. */
.citations .inline li { display: inline-block; }
.citations .inline li:not(:last-child) { margin-inline-end: .35em; }
.citations .inline::before { content: " "; }
.citations .inline li:not(:last-child)::after { content: ","; color: var(--quiet); }
.citations .inline li[data-last]:not(:last-child)::after { content: "\\00a0·"; }
.citations .button { position: relative; min-width: 0; text-decoration: underline; text-underline-offset: .2em; padding-inline: 0; }
/* One letter is narrower than what can be pressed: the room it needs reaches over the comma, and takes none in the line. */
.citations .button::after { content: ""; position: absolute; inset-block: 0; inset-inline: -.45em; }
.wording { border-inline-start: 3px solid var(--line); padding-inline-start: .625em; overflow-wrap: anywhere; }
.card-body > .button { justify-self: start; }
.clause { background: var(--tint); border-radius: .5em; padding: .625em .75em; display: grid; gap: .375em; }
@media (forced-colors: active) {
  /* A line under them tells them for links; a box around each would leave their words no room. */
  .citations .button { border-color: transparent; }
}
@media (max-width: 24rem) {
  .card-body { padding-inline-start: 0; }
}
`;
