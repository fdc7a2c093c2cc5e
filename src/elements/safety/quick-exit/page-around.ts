import { leaveMessage } from '../../../foundations/leave-message.js';
import { listenShared } from '../../../foundations/shared-listener.js';
import { leaveThrough } from './leave.js';

function askAround(): void {
  parent.postMessage(leaveMessage.leave, '*');
}

/**
 * Finds out whether the page round this frame leaves for it, with `hearten.leave.js`, where the frame itself
 * may not. Nobody hears that a reader leaves who has not said so first.
 *
 * @returns stops listening
 */
export function heedPageAround(): () => void {
  const stop = listenShared('message', (event) => {
    const { source, data } = event as MessageEvent<unknown>;
    if (source === parent && data === leaveMessage.ready) leaveThrough(askAround);
  });
  parent.postMessage(leaveMessage.ask, '*');
  return stop;
}
