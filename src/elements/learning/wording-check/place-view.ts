import { html, nothing, type TemplateResult } from 'lit';
import type { wordingCheck } from '../../../locales/en/wording-check.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Finding } from '../../../wording/find.js';
import type { Bank, Pair } from '../reframe-panel/reframe-panel.model.js';
import { renderSelect } from '../select.js';
import { renderWhereFrom } from '../where-from.js';
import { reasons, type Answer, type Place, type Reason } from './wording-check.model.js';

type Fragment = TemplateResult | typeof nothing;

/** What a list of places needs to be shown. */
export interface PlaceView {
  readonly words: StringsController<typeof wordingCheck>;
  /** What stands at a place in the text now. */
  textOf(place: Place): string;
  /** Whether the text is the reader's to change. */
  readonly isOpen: boolean;
  /** Undefined until it has come. */
  readonly reframes: Bank | undefined;
  /** What the reader does; the focus goes on to what is there to do next. */
  readonly acts: {
    go(place: Place): void;
    keep(place: Place, reason?: Reason): void;
    again(place: Place): void;
    swap(place: Place, alternative: string): void;
    undo(place: Place): void;
  };
}

const tones = {
  ask: 'ask',
  suggest: 'suggest',
  'strongly-suggest': 'stronglySuggest',
} as const;

const whys = { own: 'whyOwn', other: 'whyOther', name: 'whyName', clear: 'whyClear' } as const;

/** The groups of a pair that are there to read. What was called wrong is in the text already. */
const groups = ['may', 'also', 'strong', 'help'] as const;

/** @param id what else is said about it is tied to the words by */
function renderWords(id: string, words: string): TemplateResult {
  return html`<q id=${id} dir="auto">${words}</q>`;
}

function renderAct(
  { words }: PlaceView,
  name: 'go' | 'keep' | 'own' | 'again' | 'undo',
  about: string,
  act: () => void,
): TemplateResult {
  return html`<button type="button" class="act ${name}" aria-describedby=${about} @click=${act}>
    ${words.show(name)}
  </button>`;
}

/** Other ways to say it: to take where the text is the reader's, else to read. */
function renderAlternatives(view: PlaceView, place: Place, about: string): Fragment {
  const { alternatives, lang } = place.finding;
  if (alternatives.length === 0) return nothing;
  return html`<p class="eye">${view.words.show('instead')}</p>
    <ul class="instead" role="list">
      ${alternatives.map(
        (each) =>
          html`<li lang=${lang}>
            ${
              view.isOpen
                ? html`<button
                    type="button"
                    class="button"
                    aria-describedby=${about}
                    @click=${() => view.acts.swap(place, each)}
                  >
                    ${each}
                  </button>`
                : html`<q dir="auto">${each}</q>`
            }
          </li>`,
      )}
    </ul>`;
}

function renderPair({ words }: PlaceView, { lang, entry }: Pair): TemplateResult {
  return html`<div class="pair">
    <p class="seen"><bdi lang=${lang}>${entry.seen}</bdi></p>
    <dl>
      ${groups.map(
        (group) =>
          html`<div>
            <dt>${words.show(group)}</dt>
            ${entry[group].map((text) => html`<dd><bdi lang=${lang}>${text}</bdi></dd>`)}
          </div>`,
      )}
    </dl>
  </div>`;
}

/** Pairs of the reframe bank, to read: nothing of them is put into the text. */
function renderPairs(view: PlaceView, { reframes }: Finding, about: string): Fragment {
  const pairs = reframes.flatMap((id) => view.reframes?.pairs.get(id) ?? []);
  if (pairs.length === 0) return nothing;
  return html`<details class="pairs">
    <summary aria-describedby=${about}>${view.words.show('pair')}</summary>
    ${pairs.map((pair) => renderPair(view, pair))}
  </details>`;
}

function renderOpen(view: PlaceView, place: Place, index: number): TemplateResult {
  const { words, acts } = view;
  const { finding } = place;
  const { lang, fineWhen, kind } = finding;
  const about = `words-${index}`;
  return html`<p class="words">${renderWords(about, view.textOf(place))}</p>
    <p class="eye">${words.show(tones[finding.tone])}</p>
    <p><bdi lang=${lang}>${finding.reason}</bdi></p>
    ${kind === 'rethink' ? html`<p>${words.show('rethink')}</p>` : nothing}
    ${renderAlternatives(view, place, about)}
    ${fineWhen ? html`<p class="soft">${words.show('fineWhen', { when: fineWhen })}</p>` : nothing}
    ${finding.contested ? html`<p class="soft">${words.show('contested')}</p>` : nothing}
    ${renderPairs(view, finding, about)}
    <p class="acts">
      ${renderAct(view, 'go', about, () => acts.go(place))}
      ${renderAct(view, 'keep', about, () => acts.keep(place))}
      ${renderAct(view, 'own', about, () => acts.keep(place, 'own'))}
    </p>
    ${finding.sources.length > 0 ? renderWhereFrom(words, [finding], about) : nothing}`;
}

function renderKept(
  view: PlaceView,
  place: Place,
  index: number,
  reason: Reason | undefined,
): TemplateResult {
  const { words, acts } = view;
  const about = `words-${index}`;
  const option = (id: string, key: 'whyNone' | (typeof whys)[Reason]) => ({
    id,
    label: words.text(key),
    lang: words.language,
  });
  const options = [option('', 'whyNone'), ...reasons.map((each) => option(each, whys[each]))];
  return html`<p class="words">${words.show('kept')} ${renderWords(about, view.textOf(place))}</p>
    <div class="browse">
      ${renderSelect(words.show('why'), options, reason ?? '', (id) =>
        acts.keep(
          place,
          reasons.find((each) => each === id),
        ),
      )}
    </div>
    <p class="acts">${renderAct(view, 'again', about, () => acts.again(place))}</p>`;
}

function renderSwapped(
  view: PlaceView,
  place: Place,
  index: number,
  { before, after }: Answer & { kind: 'swapped' },
): TemplateResult {
  const about = `words-${index}`;
  return html`<p class="words">
      ${renderWords(about, after)}
      <span class="soft">${view.words.show('swapped')} <q dir="auto">${before}</q></span>
    </p>
    <p class="acts">${renderAct(view, 'undo', about, () => view.acts.undo(place))}</p>`;
}

/** A place in the text: what is there, why somebody might stop at it, and what can be done. */
function renderPlace(view: PlaceView, place: Place, index: number): TemplateResult {
  const { answer } = place;
  return html`<li class="place ${answer ? 'answered' : ''}" part="place" id="place-${index}">
    ${
      answer?.kind === 'swapped'
        ? renderSwapped(view, place, index, answer)
        : answer
          ? renderKept(view, place, index, answer.reason)
          : renderOpen(view, place, index)
    }
  </li>`;
}

/** The places in a text, `shown` of them; there is no word of how many. */
export function renderPlaces(
  view: PlaceView,
  places: readonly Place[],
  shown: number,
  showMore: () => void,
): Fragment {
  if (places.length === 0) return nothing;
  const { words } = view;
  return html`<ul class="places" role="list" aria-label=${words.text('list')}>
      ${places.slice(0, shown).map((place, index) => renderPlace(view, place, index))}
    </ul>
    ${
      places.length > shown
        ? html`<button type="button" class="button" @click=${showMore}>
            ${words.show('more')}
          </button>`
        : nothing
    }`;
}
