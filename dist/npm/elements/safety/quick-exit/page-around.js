import { leaveMessage } from '../../../foundations/leave-message.js';
import { listenShared } from '../../../foundations/shared-listener.js';
import { leaveThrough } from './leave.js';

"use strict";
function askAround() {
  parent.postMessage(leaveMessage.leave, "*");
}
function heedPageAround() {
  const stop = listenShared("message", (event) => {
    const { source, data } = event;
    if (source === parent && data === leaveMessage.ready) leaveThrough(askAround);
  });
  parent.postMessage(leaveMessage.ask, "*");
  return stop;
}

export { heedPageAround };
