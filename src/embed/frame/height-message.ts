/**
 * What frame and page say to each other: `{ 'hearten:height': 412 }` from the frame, and the bare name
 * from a page whose script came later than the frame. Nothing about a reader is in either.
 */
export const heightName = 'hearten:height';
