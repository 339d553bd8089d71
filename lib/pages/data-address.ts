/** What a `data:` address holds. Null where it can't be made out. https://www.rfc-editor.org/rfc/rfc2397 */
export function dataIn(address: string): Blob | null {
  const comma = address.indexOf(',');
  const head = address.slice('data:'.length, comma);
  const data = address.slice(comma + 1);
  try {
    const letters = decodeURIComponent(data);
    const bytes = /;\s*base64$/i.test(head) ? Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)) : new TextEncoder().encode(letters);
    return new Blob([bytes], { type: head.split(';')[0] ?? '' });
  } catch {
    return null;
  }
}
