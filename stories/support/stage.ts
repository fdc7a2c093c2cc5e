import type { StoryContext } from '@storybook/web-components-vite';
import { page } from '../../src/page/page-registry.js';

interface Staged {
  readonly markup: string;
  readonly box: HTMLElement;
}

const staged = new WeakMap<AbortSignal, Staged>();

/**
 * Puts a piece of HTML on the stage as a page's parser would, scripts included. While nothing but
 * the toolbar changes it stays there, with all that was pressed in it; Storybook's signal is a new
 * one only when a story is to start afresh, and then nothing that was kept before counts.
 */
export function stage(
  markup: string,
  { abortSignal }: Pick<StoryContext, 'abortSignal'>,
): HTMLElement {
  const known = staged.get(abortSignal);
  if (known?.markup === markup) return known.box;
  page().erase();
  const box = document.createElement('div');
  box.append(document.createRange().createContextualFragment(markup));
  staged.set(abortSignal, { markup, box });
  return box;
}
