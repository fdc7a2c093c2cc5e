import { html, nothing, type TemplateResult } from 'lit';

/**
 * A box whose content the common tools that record what happens on a page are asked to leave out: each of
 * them has its own way to be told. A page's own scripts can still read it.
 *
 * @param box its class names, and what else it is to its page
 */
export function renderUnrecorded(
  box: { readonly names: string; readonly part?: string; readonly lang?: string },
  content: unknown,
): TemplateResult {
  return html`<div
    class="${box.names} fs-mask ph-no-capture rr-block"
    part=${box.part ?? nothing}
    lang=${box.lang ?? nothing}
    data-clarity-mask="true"
    data-dd-privacy="mask"
    data-hj-suppress
    data-matomo-mask
    data-openreplay-masked
    data-private
    data-sentry-mask
  >
    ${content}
  </div>`;
}
