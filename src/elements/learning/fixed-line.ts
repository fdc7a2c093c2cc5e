import { html, nothing, type TemplateResult } from 'lit';
import { safeLink } from '../../foundations/safe-link.js';
import { says } from '../../foundations/says.js';
import type { Phrases } from '../../locales/strings.js';
import type { StringsController } from '../../locales/strings-controller.js';

type Fragment = TemplateResult | typeof nothing;

/**
 * A line that is always there, unless the author has said it: an empty wording for it is none.
 *
 * @param line its words as they ship
 * @param said what the author wrote
 * @param more stands after it, such as a link
 */
export function renderFixed<Known extends Phrases>(
  words: StringsController<Known>,
  [key, line]: readonly [keyof Known & string, string],
  said: string,
  style: string,
  more: unknown = nothing,
): Fragment {
  const text = words.text(key).trim();
  if (says(said, text || line)) return nothing;
  return html`<p class=${style}>${text ? words.show(key) : line} ${more}</p>`;
}

/** @param addresses the first that a reader can safely be sent to counts */
export function renderFirstLink(
  label: unknown,
  addresses: readonly (string | null | undefined)[],
): Fragment {
  const [link] = addresses.flatMap((each) => safeLink(each ?? '', document.baseURI) ?? []);
  return link ? html`<a href=${link} rel="noreferrer">${label}</a>` : nothing;
}
