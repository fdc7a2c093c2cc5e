declare module 'virtual:hearten-parts' {
  /** Files of loaded/ for each element, by its tag without the prefix; both without their ending. */
  const parts: Readonly<Record<string, readonly string[]>>;
  export default parts;
}
