import { heightName } from './height-message.js';

/**
 * Tells the page round the frame how high its content is, now, at each change, and when it asks. To any
 * origin: which one it is can't be known here, and a number of pixels is no secret.
 */
export function tellHeight(): void {
  if (parent === window) return;
  let told = 0;
  const tell = (): void => {
    parent.postMessage({ [heightName]: told }, '*');
  };
  // Of the body, which is as high as its content, however high the frame is: so nothing goes in a circle.
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell();
  }).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && data === heightName) tell();
  });
}
