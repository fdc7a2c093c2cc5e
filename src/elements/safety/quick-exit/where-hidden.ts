type Edges = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** So that what has the focus shows its ring too. */
const room = 8;

/** How far to scroll for what is wholly under the bar to come out from under it; 0 where nothing is. */
export function whereHidden(what: Edges, bar: Edges, height = innerHeight): number {
  const beside = what.right <= bar.left || what.left >= bar.right;
  if (beside || what.top < bar.top || what.bottom > bar.bottom) return 0;
  return bar.top > height - bar.bottom
    ? what.bottom - bar.top + room
    : what.top - bar.bottom - room;
}
