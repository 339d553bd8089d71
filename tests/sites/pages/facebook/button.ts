import { make } from '../shared/feed.ts';

/** A `div` that is a button, as the site makes them: click, Enter and Space press it unless it is disabled. */
export function divButton(label: string, press: (event: Event) => void, className = 'primary'): HTMLElement {
  const button = make('div', { role: 'button', tabindex: '0', 'aria-label': label, class: className }, label);
  const enabled = () => button.getAttribute('aria-disabled') !== 'true';
  button.addEventListener('click', (event) => { if (enabled()) press(event); });
  button.addEventListener('keydown', (event) => {
    if (!enabled() || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press(event);
  });
  return button;
}
