import type { Decorator } from '@storybook/web-components-vite';
import { useRootAttribute } from './story-root.js';

export const direction: Decorator = (story, context) => {
  useRootAttribute(context, 'dir', String(context.globals['direction']));
  return story();
};
