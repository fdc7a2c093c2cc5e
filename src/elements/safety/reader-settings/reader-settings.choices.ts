import { html, nothing, type TemplateResult } from 'lit';
import type { readerSettings } from '../../../locales/en/reader-settings.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { Rung } from '../../../reader/reader-choices.js';

type Fragment = TemplateResult | typeof nothing;
type Words = StringsController<typeof readerSettings>;

/** One of a few: its name, what it means, and what it is called in the code. */
interface Option<Value extends string> {
  readonly value: Value;
  readonly label: unknown;
  readonly note: unknown;
}

/**
 * The input is as large as the tile, and only the name is its label, so that who speaks to a screen says
 * no more than that. Which one is chosen is put right after drawing, because a reader changes it
 * too.
 */
function renderOptions<Value extends string>(
  group: string,
  options: readonly Option<Value>[],
  choose: (value: Value) => void,
): TemplateResult {
  const tiles = options.map(
    ({ value, label, note }) =>
      html`<div class="option">
        <label
          ><input
            type="radio"
            name=${group}
            .value=${value}
            autocomplete="off"
            aria-describedby=${`${group}-${value}`}
            @change=${() => choose(value)}
          /><span>${label}</span></label
        >
        <p class="soft" id=${`${group}-${value}`}>${note}</p>
      </div>`,
  );
  return html`<div class="options">${tiles}</div>`;
}

export interface MotionView {
  readonly words: Words;
  readonly isStillBySystem: boolean;
  readonly choose: (how: 'still' | 'system') => void;
}

/** Whether our elements may move: as the system says, or less. */
export function renderMotion({ words, isStillBySystem, choose }: MotionView): TemplateResult {
  const options = [
    {
      value: 'system',
      label: words.show('system'),
      note: words.show(isStillBySystem ? 'systemStill' : 'systemMoves'),
    },
    { value: 'still', label: words.show('still'), note: words.show('stillNote') },
  ] as const;
  return html`<fieldset>
    <legend>${words.show('motion')}</legend>
    ${renderOptions('motion', options, choose)}
  </fieldset>`;
}

export interface MemoryView {
  readonly words: Words;
  /** Those that this browser has, shortest first. */
  readonly rungs: readonly Rung[];
  /** What there is to say about what is kept now, if anything. */
  readonly state: 'refused' | 'newer' | 'shorter' | undefined;
  readonly choose: (rung: Rung) => void;
}

/** How long the choices are kept, with what that means. */
export function renderMemory({ words, rungs, state, choose }: MemoryView): TemplateResult {
  const options = rungs.map((value) => ({
    value,
    label: words.show(value),
    note: words.show(`${value}Note`),
  }));
  const isBlocked = rungs.length === 1;
  const said: Fragment = state ? html`<p class="state">${words.show(state)}</p>` : nothing;
  return html`<fieldset>
    <legend>${words.show('memory')}</legend>
    ${
      isBlocked
        ? html`<p class="state">${words.show('blocked')}</p>`
        : html`${renderOptions('memory', options, choose)} ${said}`
    }
  </fieldset>`;
}
