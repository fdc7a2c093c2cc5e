import { html, nothing, type TemplateResult } from 'lit';
import type { readerSettings } from '../../../locales/en/reader-settings.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Answer } from '../../../reader/answers.js';
import type { Offer, Topic } from './vocabulary.js';

export { topics } from '../../../content/shipped/topics.js';
export { offerOf, vocabularyOf } from './vocabulary.js';

type Fragment = TemplateResult | typeof nothing;

export interface TopicsView {
  readonly words: StringsController<typeof readerSettings>;
  readonly offer: Offer;
  /** The fold is open: what is in it is only drawn then. */
  readonly isOpen: boolean;
  readonly answerTo: (topic: string) => Answer;
  readonly choose: (topic: string, answer: Answer) => void;
  readonly unfold: (isOpen: boolean) => void;
}

/** What can be chosen here; what was chosen at a gate is named too, where it is what holds. */
const answers = ['ask', 'show', 'leave-out'] as const;

function answersFor(kept: Answer): readonly Answer[] {
  return kept === 'show-without-details' ? [...answers, kept] : answers;
}

/** The state of the list itself is put right after drawing, because a reader changes it too. */
function renderTopic(view: TopicsView, topic: Topic | undefined): Fragment {
  if (!topic) return nothing;
  const { words, answerTo, choose } = view;
  const { id, label, description, lang } = topic;
  const kept = answerTo(id);
  return html`<div class="topic" lang=${lang}>
    <label>
      ${label}
      <select
        autocomplete="off"
        lang=${words.language}
        data-topic=${id}
        aria-describedby=${`about-${id}`}
        @change=${({ currentTarget }: Event) => choose(id, (currentTarget as HTMLSelectElement).value as Answer)}
      >
        ${answersFor(kept).map(
          (each) =>
            html`<option value=${each} .selected=${each === kept}>${words.text(each)}</option>`,
        )}
      </select>
    </label>
    <p class="soft" id=${`about-${id}`}>${description}</p>
  </div>`;
}

function renderOthers(view: TopicsView): Fragment {
  const { words, offer, isOpen, unfold } = view;
  const count = offer.others.filter(Boolean).length;
  const drawn = (): Fragment[] => offer.others.map((topic) => renderTopic(view, topic));
  if (count === 0) return nothing;
  if (!offer.isFolded) return html`<div class="topics">${drawn()}</div>`;
  return html`<details
    ?open=${isOpen}
    @toggle=${({ currentTarget }: Event) => unfold((currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${words.show('others', { count })}</summary>
    <div class="topics">${isOpen ? drawn() : nothing}</div>
  </details>`;
}

/** What a reader wants for each topic: first those of this page, the rest folded where they are many. */
export function renderTopics(view: TopicsView): Fragment {
  const { words, offer } = view;
  if (offer.onPage.length + offer.others.length === 0) return nothing;
  return html`<fieldset aria-describedby="topics-note">
    <legend>${words.show('topics')}</legend>
    <p class="soft" id="topics-note">${words.show('topicsNote')}</p>
    ${
      offer.onPage.length > 0
        ? html`<p class="eye">${words.show('onPage')}</p>
            <div class="topics">${offer.onPage.map((topic) => renderTopic(view, topic))}</div>`
        : nothing
    }
    ${renderOthers(view)}
  </fieldset>`;
}
