/**
 * What a frame with a way out and the page round it say to each other, where the frame may not lead the
 * whole window away: the frame asks whether the page would, the page says that it would, and the frame
 * says when. No address is in it: where to, only the page's own HTML says.
 */
export const leaveMessage = {
  /** From the frame, once for each way out in it. */
  ask: 'hearten:leave?',
  /** From the page, to frames that its author has marked. */
  ready: 'hearten:leave!',
  /** From the frame, and only to a page that has said so. */
  leave: 'hearten:leave',
} as const;
