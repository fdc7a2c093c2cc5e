import { leaveMessage } from '../../foundations/leave-message.js';
import { safeLink } from '../../foundations/safe-link.js';

/**
 * For a page that has a frame with a way out in it, which a sandbox keeps from leading the whole window
 * away: covers the page and leaves, when that frame says so. It listens to frames that its author has
 * marked with where to go, `<iframe data-hearten-leave="https://…">`, and to nothing else.
 */
const marked = 'iframe[data-hearten-leave]';

function destinationFor(source: MessageEventSource | null): string | undefined {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>(marked)];
  const frame = frames.find(({ contentWindow }) => source !== null && contentWindow === source);
  return safeLink(frame?.dataset['heartenLeave'] ?? '', document.baseURI);
}

function leave(destination: string): void {
  document.title = '\u200b';
  document.documentElement.style.setProperty('display', 'none', 'important');
  location.replace(destination);
}

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const destination = destinationFor(source);
  if (!destination) return;
  if (data === leaveMessage.leave) leave(destination);
  else if (data === leaveMessage.ask) (source as Window).postMessage(leaveMessage.ready, '*');
});

for (const { contentWindow } of document.querySelectorAll<HTMLIFrameElement>(marked)) {
  contentWindow?.postMessage(leaveMessage.ready, '*');
}
