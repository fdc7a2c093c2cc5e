declare module 'virtual:hearten-files' {
  /** The sha256 of a file of loaded/, in base64 without its padding, and the files it needs first. */
  export type File = readonly [hash: string, ...needs: string[]];
  /** By tag without the prefix, which is also the file's name without its ending. */
  export const elements: Readonly<Record<string, File>>;
  /** What they share, and what no tag asks for, by the file's name without its ending. */
  export const others: Readonly<Record<string, File>>;
}
