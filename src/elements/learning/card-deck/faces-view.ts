import { html, nothing, type TemplateResult } from 'lit';
import type { Said } from '../../../content/versions.js';
import type { cardDeck } from '../../../locales/en/card-deck.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { renderSelect, type Option } from '../select.js';
import type { Choices, Deck, Face, Part } from './card-deck.model.js';

export { cardsDeck, choicesAmong, principlesDeck, setsOf } from './card-deck.model.js';
export { renderWhereFrom } from '../where-from.js';

type Fragment = TemplateResult | typeof nothing;
type Words = StringsController<typeof cardDeck>;

/** What a reader can change, where the author has not set it. */
export type Choice = 'role' | 'voice';

function renderWords({ words, lang }: Said<string>): TemplateResult {
  return html`<bdi lang=${lang}>${words}</bdi>`;
}

function renderSaid(what: Said<string> | undefined): Fragment {
  return what ? html`<p>${renderWords(what)}</p>` : nothing;
}

function renderPart(words: Words, { card, examples }: Part, isOneOfMore: boolean): TemplateResult {
  return html`<div class="part">
    ${isOneOfMore ? html`<p class="own">${renderWords(card.name)}</p>` : nothing}
    ${
      card.insteadOf
        ? html`<p class="soft">${words.show('insteadOf', { what: card.insteadOf.words })}</p>`
        : nothing
    }
    ${renderSaid(card.meaning)}
    ${
      card.question
        ? html`<div class="question">
            <p class="eye">${words.show('question')}</p>
            ${renderSaid(card.question)}
          </div>`
        : nothing
    }
    ${
      examples
        ? html`<p class="eye">${words.show(card.voice === 'professional' ? 'practice' : 'ask')}</p>
            <ul role="list" class="practice">
              ${examples.words.map((each) => html`<li>${renderWords({ ...examples, words: each })}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}

/** What stands on a card. */
export function renderFace(words: Words, face: Face, level: number): TemplateResult {
  return html`<p class="title" role="heading" aria-level=${level}>${renderWords(face.title)}</p>
    ${face.lines.map(renderSaid)}
    ${face.parts.map((part) => renderPart(words, part, face.parts.length > 1))}`;
}

/** What the set is called. */
export function renderTitle({ title }: Deck, level: number): TemplateResult {
  return html`<p class="heading" id="subject" role="heading" aria-level=${level}>
    ${renderWords(title)}
  </p>`;
}

/** @param can what the author has left to the reader */
export function renderBrowse(
  words: Words,
  { roles, voices, filtersCards, shown }: Choices,
  can: readonly Choice[],
  pick: (choice: Choice, id: string) => void,
): Fragment {
  const ours = (id: string, key: Parameters<Words['text']>[0]): Option => ({
    id,
    label: words.text(key),
    lang: words.language,
  });
  const spoken = voices.map((voice) => (typeof voice === 'string' ? ours(voice, voice) : voice));
  const options = {
    role: filtersCards ? [ours('', 'anyRole'), ...roles] : roles,
    voice: filtersCards ? [ours('', 'anyVoice'), ...spoken] : spoken,
  };
  const open = can.filter((choice) => options[choice].length > 1);
  // Examples for a job are for people who work with others.
  const isForAll = !filtersCards && shown.voice !== 'professional';
  const useful = open.filter((choice) => choice === 'voice' || !isForAll);
  if (useful.length === 0) return nothing;
  return html`<div class="browse" part="browse" role="group" aria-label=${words.text('choosing')}>
    ${useful.map((choice) =>
      renderSelect(words.show(choice), options[choice], shown[choice] ?? '', (id) =>
        pick(choice, id),
      ),
    )}
  </div>`;
}
