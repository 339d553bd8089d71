/** True when a host is one of these names, or below one. */
export function isAmong(host: string, names: readonly string[]): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}
