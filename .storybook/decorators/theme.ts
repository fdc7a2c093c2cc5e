import type { Decorator } from '@storybook/web-components-vite';
import { useRootAttribute } from './story-root.js';

/** Elements follow the color-scheme of the page, which preview.css sets from this. */
export const theme: Decorator = (story, context) => {
  useRootAttribute(context, 'data-theme', String(context.globals['theme']));
  return story();
};
