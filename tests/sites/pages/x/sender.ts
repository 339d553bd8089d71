let last: { isTrusted: boolean } = { isTrusted: false };

for (const type of ['click', 'keydown'] as const) {
  window.addEventListener(type, (event) => { last = event; }, true);
}

/** What sent a text: a test tells a person's key from a script's click by it. */
export function lastEvent(): { isTrusted: boolean } {
  return last;
}
