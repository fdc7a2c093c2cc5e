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

/** What holds words of the reader's: the common tools that record what happens on a page are asked not to. */
export function renderMasked(kind: string, content: unknown): TemplateResult {
  return html`<div
    class="own ${kind} fs-mask ph-no-capture rr-mask"
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
