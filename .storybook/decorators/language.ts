import type { Decorator } from '@storybook/web-components-vite';
import '../../src/embed/define/provider.js';
import type { Provider } from '../../src/context/provider/provider.js';
import { arabic } from '../../stories/context/provider/wording.ar.js';
import { welsh } from '../../stories/context/provider/wording.cy.js';
import { useRootAttribute } from './story-root.js';

const wording = { ar: arabic, cy: welsh };

const providers = new WeakMap<HTMLElement, Provider>();

/** One for each canvas, so that a story drawn again stays where it is. */
function providerOf(canvas: HTMLElement): Provider {
  const known = providers.get(canvas);
  if (known) return known;
  const provider = document.createElement('hearten-provider');
  providers.set(canvas, provider);
  return provider;
}

/** Sets the language of the page, and brings the words a partner would have for it. */
export const language: Decorator = (story, context) => {
  const tag = String(context.globals['language']);
  useRootAttribute(context, 'lang', tag);
  const drawn = story();
  if (!Object.hasOwn(wording, tag) || !(drawn instanceof Node)) return drawn;
  const provider = providerOf(context.canvasElement);
  // Elements read the language again when somebody brings them words.
  provider.wording = { ...wording };
  if (provider.firstChild !== drawn) provider.replaceChildren(drawn);
  return provider;
};
