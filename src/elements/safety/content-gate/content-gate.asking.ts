import { html, nothing, type TemplateResult } from 'lit';
import type { TopicLabel } from '../../../content/topics.js';
import type { contentGate } from '../../../locales/en/content-gate.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Depth, View } from './content-gate.model.js';

type Part = TemplateResult | typeof nothing;

/** The note and the question, as the gate knows them. */
export interface Asking {
  readonly words: StringsController<typeof contentGate>;
  /** The author left the note to us. */
  readonly unwritten: boolean;
  readonly headingLevel: number;
  readonly audience: string | undefined;
  /** Topics that the note has yet to name. */
  readonly topics: readonly TopicLabel[];
  readonly depth: Depth | undefined;
  /** How many passages go into more detail. */
  readonly passages: number;
  /** Reading time that the note has yet to say. */
  readonly minutes: number | undefined;
  /** Where support is, unless the note says so. */
  readonly support: string | undefined;
  /** What is said where the address of the page leads into the part. */
  readonly linked: unknown;
  /** Undefined where nothing is held, so that there is nothing to choose. */
  readonly choose: ((view: View) => void) | undefined;
}

/** A way to support that looks the same wherever it stands. */
export function supportLink(address: string, words: unknown): TemplateResult {
  return html`<a class="go" href=${address} rel="noreferrer"
    >${words}<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 12h15m-6-6 6 6-6 6" /></svg
  ></a>`;
}

/**
 * A choice. The whole tile can be pressed, but only its short name is in the button, so that who
 * speaks to a screen says no more than that; the line beneath describes it. A press of the button
 * comes up to the tile.
 */
export function renderChoice(
  name: string,
  label: unknown,
  note: unknown,
  press: () => void,
): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- keys press the button inside
  return html`<div class="choice" part="choice" @click=${press}>
    <button type="button" aria-describedby=${name}>${label}</button>
    <span id=${name}>${note}</span>
  </div>`;
}

function howClosely({ words, depth, passages }: Asking): unknown[] {
  const parts = depth ? [words.show(depth), ' '] : [];
  return passages > 0 ? [...parts, words.show('passages', { count: passages })] : parts;
}

function renderFacts(asking: Asking): Part {
  const { words, topics, minutes } = asking;
  const named = topics.map(({ text, lang }) => html`<li lang=${lang}>${text}</li>`);
  const closely = howClosely(asking);
  const facts = [
    [
      'topics',
      named.length > 0 &&
        html`<ul role="list">
          ${named}
        </ul>`,
    ],
    ['depth', closely.length > 0 && closely],
    ['time', minutes && words.show('minutes', { count: minutes })],
  ] as const;
  const missing = facts.filter(([, fact]) => fact);
  if (missing.length === 0) return nothing;
  return html`<dl class="facts">
    ${missing.map(
      ([key, fact]) =>
        html`<div>
          <dt>${words.show(key)}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderChoices({ words, passages, linked, choose }: Asking): Part {
  if (!choose) return nothing;
  const choice = (view: 'all' | 'gist' | 'closed', note: unknown): TemplateResult =>
    renderChoice(view, words.show(view), note, () => choose(view));
  return html`
    ${linked}
    <div class="choices" role="group" tabindex="-1" aria-label=${words.text('choices')}>
      ${choice('all', words.show(passages > 0 ? 'allDetailsNote' : 'allNote'))}
      ${passages > 0 ? choice('gist', words.show('gistNote', { count: passages })) : nothing}
      ${choice('closed', words.show('closedNote'))}
    </div>
    <p class="soft">${words.show('anyPoint')}</p>
    <p class="on-paper">${words.show('onPaper')}</p>
  `;
}

/** What stands before the author's own words. */
export function renderNoteStart({ words, audience, unwritten, headingLevel }: Asking): Part {
  if (!unwritten) return nothing;
  return html`
    <p class="heading" role="heading" aria-level=${headingLevel}>${words.show('heading')}</p>
    ${audience ? html`<p>${words.show('audience', { audience })}</p>` : nothing}
  `;
}

/** What stands after them: the facts they leave out, the choices, and the way to support. */
export function renderNoteEnd(asking: Asking): TemplateResult {
  const { words, support, choose, passages } = asking;
  const choices = choose ? `choose ${passages > 0 ? 'three' : ''}` : '';
  return html`
    <div class="ask ${choices}">${renderFacts(asking)} ${renderChoices(asking)}</div>
    ${
      support
        ? html`<div class="door">
            <p>${words.show('door')}</p>
            ${supportLink(support, words.show('support'))}
          </div>`
        : nothing
    }
  `;
}
