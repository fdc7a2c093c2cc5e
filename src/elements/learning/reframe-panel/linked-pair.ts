const start = '#reframe-';

/** The address of this page, leading to a pair. */
export function addressOf(pair: string): string {
  const address = new URL(location.href);
  address.hash = start + pair;
  return address.href;
}

/** The pair that the address of the page leads to. */
export function pairInAddress(): string | undefined {
  return location.hash.startsWith(start) ? location.hash.slice(start.length) : undefined;
}
