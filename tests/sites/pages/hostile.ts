/**
 * What a page could try in order to learn what the extension found, or to press its buttons. Runs before anything else
 * on a page opened with `?hostile`, in the page's own world. Everything it gets hold of goes into `window.__hostile`.
 */
(() => {
  /** Words a page may know without us: what it shows and what was typed into it. Kept apart by source. */
  const seen: { from: string; what: string }[] = [];
  const roots: ShadowRoot[] = [];
  let pressed = 0;

  const note = (from: string, what: unknown) => {
    try {
      seen.push({ from, what: typeof what === 'string' ? what : JSON.stringify(what) ?? String(what) });
    } catch {
      seen.push({ from, what: String(what) });
    }
  };

  const globalsBefore = new Set(Object.getOwnPropertyNames(window));

  // Prototypes: every way to build an interface is wrapped, so that a call from another world would be seen here.
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'open' });
    roots.push(root);
    return root;
  };
  const wrap = <T extends object>(owner: T, name: keyof T & string) => {
    const original = owner[name];
    if (typeof original !== 'function') return;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        for (const arg of args) if (typeof arg === 'string' && arg.length > 3) note(`call ${name}`, arg);
        return Reflect.apply(original, this, args);
      },
    });
  };
  for (const name of ['setAttribute', 'append', 'insertAdjacentHTML', 'insertAdjacentText'] as const) wrap(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore'] as const) wrap(Node.prototype, name);
  for (const name of ['postMessage', 'fetch'] as const) wrap(window, name);
  wrap(JSON, 'stringify');

  // Everything that is said across the document.
  window.addEventListener('message', (event) => note('message', event.data), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent) note(`event ${event.type}`, event.detail);
    return dispatch.call(this, event);
  };

  const strangers = () => [...document.querySelectorAll('*')].filter((element) => element.localName.includes('-'));

  const api = {
    /** Tries everything once more and returns what was got hold of. */
    collect() {
      for (const name of Object.getOwnPropertyNames(window)) if (!globalsBefore.has(name)) note('global', name);
      for (const [name, highlight] of CSS.highlights ?? []) {
        note('highlight', name);
        for (const range of highlight) note('highlight words', range.toString());
      }
      for (const entry of performance.getEntriesByType('resource')) {
        if (/extension:/.test(entry.name)) note('resource', entry.name);
      }
      for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
        if (sheet.href && /extension:/.test(sheet.href)) note('stylesheet', sheet.href);
      }
      for (const element of strangers()) {
        note('stranger', element.localName);
        note('stranger text', element.textContent);
        for (const attribute of element.attributes) note('stranger attribute', `${attribute.name}=${attribute.value}`);
        if (element.shadowRoot) note('stranger root', element.shadowRoot.innerHTML);
        for (const key of Object.getOwnPropertyNames(element)) note('stranger property', key);
        note('computed', getComputedStyle(element).content);
      }
      const selection = getSelection();
      note('selection', selection?.toString() ?? '');
      return { seen, roots: roots.map((root) => root.host.localName), pressed, strangers: strangers().map((element) => element.localName) };
    },

    /** Clicks, keys and focus sent by script at everything that is not the page's own, and at every point of the screen. */
    press() {
      const targets = new Set<Element>(strangers());
      for (let x = 10; x < innerWidth; x += 40) {
        for (let y = 10; y < innerHeight; y += 20) {
          for (const element of document.elementsFromPoint(x, y)) if (element.localName.includes('-')) targets.add(element);
        }
      }
      for (const target of targets) {
        const box = target.getBoundingClientRect();
        const at = { bubbles: true, composed: true, cancelable: true, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
        for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
        for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));
        for (const key of ['Enter', ' ', 'Escape']) target.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
        (target as HTMLElement).focus?.();
        (target as HTMLElement).click?.();
        pressed++;
      }
      // The shortcut, as a page could send it.
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', code: 'KeyC', altKey: true, shiftKey: true, bubbles: true }));
      return pressed;
    },
  };
  Object.defineProperty(window, '__hostile', { value: api });
})();
