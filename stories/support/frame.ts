import type { StoryContext } from '@storybook/web-components-vite';
import styles from '../../dist/hearten.css?inline';

/** What a page without our script is like: scripts are off in the browser, or the file has not come. */
export type Without = 'scripts' | 'hearten';

/** A page of its own for a piece of HTML, with hearten.css and without hearten.js. */
export function frame(
  markup: string,
  without: Without,
  { globals }: Pick<StoryContext, 'globals'>,
): HTMLIFrameElement {
  const made = document.createElement('iframe');
  made.className = 'story-frame';
  made.title =
    without === 'scripts' ? 'The page with scripts off' : 'The page before the script has come';
  made.setAttribute('sandbox', without === 'scripts' ? '' : 'allow-scripts');
  made.srcdoc = `<!doctype html>
<html lang="${String(globals['language'])}" dir="${String(globals['direction'])}">
<meta name="color-scheme" content="${String(globals['theme'])}">
<title>Example</title>
<style>body { font: 1.0625rem/1.55 system-ui, sans-serif }
${styles}</style>
${markup}`;
  return made;
}
