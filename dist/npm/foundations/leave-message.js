"use strict";
const leaveMessage = {
  /** From the frame, once for each way out in it. */
  ask: "hearten:leave?",
  /** From the page, to frames that its author has marked. */
  ready: "hearten:leave!",
  /** From the frame, and only to a page that has said so. */
  leave: "hearten:leave"
};

export { leaveMessage };
