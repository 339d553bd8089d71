declare module 'crx3' {
  /** Packs the folder whose manifest is given. A key file that is not there would be made. */
  export default function crx3(files: readonly string[], options: { readonly keyPath: string; readonly crxPath: string }): Promise<unknown>;
}
