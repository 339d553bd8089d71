/** Puts text on the clipboard; false when the browser or the page's policy does not let it. Needs a press just before. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
