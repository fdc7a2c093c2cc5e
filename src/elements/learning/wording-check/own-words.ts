import { html, type TemplateResult } from 'lit';
import type { wordingCheck } from '../../../locales/en/wording-check.js';
import type { StringsController } from '../../../locales/strings-controller.js';

/** A field for words of the reader's: they are not completed, corrected or suggested. */
export function renderField(words: StringsController<typeof wordingCheck>): TemplateResult {
  return html`<label class="field">
    ${words.show('text')}
    <textarea
      part="field"
      rows="8"
      autocomplete="off"
      spellcheck="false"
      writingsuggestions="false"
    ></textarea>
  </label>`;
}

/**
 * What holds words of the reader's: the common tools that record what happens on a page are asked not to.
 *
 * @param isBeside whether a text and what is said about it stand beside each other, where there is room
 */
export function renderMasked(isBeside: boolean, content: unknown): TemplateResult {
  return html`<div
    class="work ${isBeside ? 'beside' : ''} fs-mask ph-no-capture rr-block"
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
