/** Offers a text as a file to save, under this name. Only in a page, and straight from a press. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to have taken it before the address goes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
