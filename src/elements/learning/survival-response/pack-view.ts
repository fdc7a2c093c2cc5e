import { html, nothing, type TemplateResult } from 'lit';
import type { survivalResponse } from '../../../locales/en/survival-response.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { renderSelect } from '../select.js';
import { groups, type Bank, type Group, type Known, type List } from './survival-response.model.js';

export { responses } from '../../../content/shipped/responses.js';

type Fragment = TemplateResult | typeof nothing;
type Words = StringsController<typeof survivalResponse>;

/** All there are, to look through by name. */
export function renderBrowse(
  words: Words,
  bank: Bank,
  { id }: Known,
  go: (id: string) => void,
): Fragment {
  if (bank.size < 2) return nothing;
  const options = [...bank.values()].map((each) => ({ ...each, label: each.entry.name }));
  return html`<div class="browse" part="browse" role="group" aria-label=${words.text('choosing')}>
    ${renderSelect(words.show('response'), options, id, go)}
  </div>`;
}

/** What it is called, and what others call it. */
export function renderName(words: Words, { lang, entry }: Known, level: number): TemplateResult {
  const names = entry.alsoCalled.join(', ');
  return html`<p class="heading" role="heading" aria-level=${level}>
      <bdi lang=${lang}>${entry.name}</bdi>
    </p>
    ${names ? html`<p class="soft">${words.show('alsoCalled', { names })}</p>` : nothing}`;
}

function renderGroup(words: Words, { lang, entry }: Known, group: Group): TemplateResult {
  return html`<div>
    <dt>${words.show(group)}</dt>
    ${entry[group].map((text) => html`<dd><bdi lang=${lang}>${text}</bdi></dd>`)}
  </div>`;
}

/** One of the four lists of a response. */
export function renderList(words: Words, known: Known, list: List): TemplateResult {
  return html`<dl class=${list}>
    ${groups[list].map((group) => renderGroup(words, known, group))}
  </dl>`;
}
