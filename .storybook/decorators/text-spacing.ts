import type { Decorator } from '@storybook/web-components-vite';
import { useEffect } from 'storybook/preview-api';
import { useRootAttribute } from './story-root.js';
import spacing from './text-spacing.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(spacing);
document.adoptedStyleSheets.push(sheet);

function shadowRootsIn(canvas: HTMLElement): ShadowRoot[] {
  return [...canvas.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

/**
 * Spaces text as far as WCAG 1.4.12 says that people may need it. Most tools of readers stop at
 * shadow roots; this goes in, since some don't.
 */
export const textSpacing: Decorator = (story, context) => {
  const { globals, canvasElement } = context;
  useRootAttribute(context, 'data-text-spacing', String(globals['textSpacing']));
  const wide = globals['textSpacing'] === 'wide';
  useEffect(() => {
    const roots = wide ? shadowRootsIn(canvasElement) : [];
    for (const root of roots) root.adoptedStyleSheets.push(sheet);
    return () => {
      for (const root of roots) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      }
    };
  }, [wide]);
  return story();
};
