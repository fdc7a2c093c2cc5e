declare module 'virtual:hearten-parts' {
  /** Files to load for each element, by its tag without the prefix; relative to hearten.js. */
  const parts: Readonly<Record<string, readonly string[]>>;
  export default parts;
}
