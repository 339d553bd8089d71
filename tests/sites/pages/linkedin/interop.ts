import { make } from '../shared/feed.ts';

/** The element of no height whose open shadow root holds what the newer pages took over from the older ones. */
export const outlet = make('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });

export const interop = outlet.attachShadow({ mode: 'open' });
