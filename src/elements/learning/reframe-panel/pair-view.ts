import { html, nothing, type TemplateResult } from 'lit';
import { headingOf, type PairView } from './readings-view.js';
import { groups, type Group, type Pair } from './reframe-panel.model.js';

type Fragment = TemplateResult | typeof nothing;

function renderSeenLine({ words, speaksTo, place }: PairView): Fragment {
  if (speaksTo === 'young-person') return html`<p class="eye">${words.show('seenYou')}</p>`;
  if (!place) return html`<p class="eye">${words.show('seen')}</p>`;
  return html`<p class="eye">${words.show('seenAt', { place: place.words })}</p>`;
}

/** What was seen, as a heading: never the label. */
export function renderSeen(view: PairView): Fragment {
  const { pair, headingLevel } = view;
  if (!pair) return nothing;
  const { lang, entry } = pair;
  return html`${renderSeenLine(view)}
    <p class="heading" role="heading" aria-level=${headingLevel}>
      <bdi lang=${lang}>${entry.seen}</bdi>
    </p>`;
}

function renderGroup(view: PairView, { lang, entry }: Pair, group: Group): TemplateResult {
  const texts = entry[group];
  return html`<div>
    <dt>${headingOf(view, group)}</dt>
    ${
      group === 'wrong'
        ? html`<dd>${texts.map((text) => html`<q lang=${lang} dir="auto">${text}</q> `)}</dd>
            <dd class="label">${view.words.show('label')}</dd>`
        : texts.map((text) => html`<dd><bdi lang=${lang}>${text}</bdi></dd>`)
    }
  </div>`;
}

/** The five groups of a pair from a pack. */
export function renderPair(view: PairView): Fragment {
  const { pair } = view;
  if (!pair) return nothing;
  return html`<dl>${groups.map((group) => renderGroup(view, pair, group))}</dl>`;
}
