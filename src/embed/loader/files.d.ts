declare module 'virtual:hearten-files' {
  /** The sha256 of a file of loaded/, in base64 without its padding, and the files it needs first. */
  export type File = readonly [hash: string, ...needs: string[]];
  /** All elements, by tag without the prefix, which is also the file's name without its ending. */
  export const elements: readonly string[];
  /** What the loader knows from the start, by the file's name without its ending: what it asks for first, and the file that knows all others. */
  export const files: Readonly<Record<string, File>>;
}
