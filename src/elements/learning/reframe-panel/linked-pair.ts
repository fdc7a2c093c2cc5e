const start = '#reframe-';

/** The address of this page, leading to a pair. */
export let addressOf = (pair: string): string =>
  Object.assign(new URL(location.href), { hash: start + pair }).href;

/** For a page that is nothing but a panel, whose address says more than the pair (src/embed/frame/). */
export function addressPairsBy(how: typeof addressOf): void {
  addressOf = how;
}

/** The pair that the address of the page leads to. */
export function pairInAddress(): string | undefined {
  return location.hash.startsWith(start) ? location.hash.slice(start.length) : undefined;
}
