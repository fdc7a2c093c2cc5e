import type { StoryContext } from '@storybook/web-components-vite';
import { useEffect, useMemo } from 'storybook/preview-api';

/**
 * Sets an attribute on what stands for the page: the page itself where a story is on its own, and
 * its own box on a documentation page. Call it as a hook of a decorator.
 */
export function useRootAttribute(
  { viewMode, canvasElement }: StoryContext,
  name: string,
  value: string,
): void {
  const root = viewMode === 'docs' ? canvasElement : document.documentElement;
  const before = useMemo(() => root.getAttribute(name), [root, name]);
  root.setAttribute(name, value);
  // The next story, or documentation page, is on the same page.
  useEffect(
    () => () => {
      if (before === null) root.removeAttribute(name);
      else root.setAttribute(name, before);
    },
    [root, name],
  );
}
