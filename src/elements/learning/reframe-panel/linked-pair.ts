const start = '#reframe-';

let write = (pair: string): string => {
  const address = new URL(location.href);
  address.hash = start + pair;
  return address.href;
};

/** The address of this page, leading to a pair. */
export function addressOf(pair: string): string {
  return write(pair);
}

/** For a page that is nothing but a panel, whose address says more than the pair (src/embed/frame/). */
export function addressPairsBy(how: typeof write): void {
  write = how;
}

/** The pair that the address of the page leads to. */
export function pairInAddress(): string | undefined {
  return location.hash.startsWith(start) ? location.hash.slice(start.length) : undefined;
}
