/** An account or a name for comparing, however a page writes it: "@Noor_H" and "noor_h" are one. */
export function plainName(name: string): string {
  return name.replace(/^@/, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}
