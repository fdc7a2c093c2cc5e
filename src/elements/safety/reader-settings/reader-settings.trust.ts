import { html, nothing, type TemplateResult } from 'lit';
import { readerSettings } from '../../../locales/en/reader-settings.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Said } from './reader-settings.model.js';

export interface TrustView {
  readonly words: StringsController<typeof readerSettings>;
  readonly headingLevel: number;
  readonly said: readonly Said[];
  /** What came of erasing everything, if the reader did so just now. */
  readonly outcome: 'erased' | 'notErased' | undefined;
  readonly erase: () => void;
}

const facts = ['keeps', 'sends', 'hides'] as const;

/** In the words of each element, which may be in another language. */
function renderSaid(words: TrustView['words'], { count, declaration, tag }: Said): TemplateResult {
  return html`<li>
    <p class="name">
      <bdi>${declaration?.name ?? tag}</bdi>
      ${count > 1 ? html`<span class="soft">(${words.show('several', { count })})</span>` : nothing}
    </p>
    ${
      declaration
        ? html`<dl>
            ${facts.map(
              (fact) =>
                html`<div>
                  <dt>${words.show(fact)}</dt>
                  <dd><bdi>${declaration[fact]}</bdi></dd>
                </div>`,
            )}
          </dl>`
        : html`<p>${words.show('unsaid')}</p>`
    }
  </li>`;
}

/** What every element of ours on the page keeps, sends and hides, by its own account, and a way to end it. */
export function renderTrust(view: TrustView): TemplateResult {
  const { words, headingLevel, said, outcome, erase } = view;
  // A partner may say it differently, but not leave it out.
  const limits = words.text('limits').trim() ? words.show('limits') : readerSettings.limits;
  return html`<div class="trust" part="trust" role="group" aria-labelledby="trust">
    <p class="legend" id="trust" role="heading" aria-level=${headingLevel}>
      ${words.show('trust')}
    </p>
    <ul role="list">
      ${said.map((each) => renderSaid(words, each))}
    </ul>
    <p class="limits">${limits}</p>
    <div class="erase">
      <button class="button" type="button" aria-describedby="erase-note" @click=${erase}>
        ${words.show('erase')}
      </button>
      <p class="soft" id="erase-note">${words.show('eraseNote')}</p>
      <div role="status">
        ${outcome ? html`<p class="state">${words.show(outcome)}</p>` : nothing}
      </div>
    </div>
  </div>`;
}
