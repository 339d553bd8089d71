import { createContext, useContext } from 'react';

/**
 * True where a page's script is near. `window.find()` searches closed roots too, in Chromium and in Firefox, and so would
 * tell a page which words we found. It does not search what styles draw: there the words stand in an attribute and are
 * drawn by `::before`. They are read out as any other words.
 */
export const NearPage = createContext(false);

/** A heading that can take the focus by script, named for tools that do not take drawn words for a name. */
export function Heading({ children, focus }: { readonly children: string; readonly focus: boolean }) {
  const near = useContext(NearPage);
  return <h2 tabIndex={-1} data-focus={focus ? '' : undefined} aria-label={near ? children : undefined}><Text>{children}</Text></h2>;
}

/** Words of ours. */
export function Text({ children }: { readonly children: string }) {
  return useContext(NearPage) ? <span data-text={children} /> : children;
}
