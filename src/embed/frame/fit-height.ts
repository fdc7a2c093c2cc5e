import { heightName } from './height-message.js';

/**
 * For the page that has the frames: makes each as high as its content. It needs no settings, and may come
 * before the frames, after them, or twice.
 */
const ours = 'iframe[src*="embed.html"]';

/** Above anything we show, at any width: a frame can't make a page endless. */
const highest = 20_000;

function fit(frame: HTMLIFrameElement, height: number): void {
  // Sites put frames into boxes that count their edges.
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const edges = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.min(Math.ceil(height), highest) + edges}px`;
}

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const { [heightName]: height } = Object(data) as Record<string, unknown>;
  if (typeof height !== 'number' || !Number.isFinite(height) || height < 1) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(ours)) {
    if (source && frame.contentWindow === source) fit(frame, height);
  }
});

for (const { contentWindow } of document.querySelectorAll<HTMLIFrameElement>(ours)) {
  contentWindow?.postMessage(heightName, '*');
}
