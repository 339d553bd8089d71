/** Sends a file the moment it is attached, as the sites do: to the host that takes a site's uploads. */
export async function upload(host: string, file: File): Promise<void> {
  await fetch(`https://${host}/upload?name=${encodeURIComponent(file.name)}`, { method: 'POST', mode: 'no-cors', body: file });
}

/** A preview of an attached file with its own remove button. */
export function preview(file: File, removeLabel: string): HTMLElement {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  const image = document.createElement('img');
  image.src = URL.createObjectURL(file);
  image.alt = '';
  image.width = 120;
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'tool';
  remove.setAttribute('aria-label', removeLabel);
  remove.textContent = '×';
  remove.addEventListener('click', () => {
    URL.revokeObjectURL(image.src);
    group.remove();
  });
  group.append(image, remove);
  return group;
}
