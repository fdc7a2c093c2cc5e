import { html, nothing, type TemplateResult } from 'lit';
import type { Said } from '../../../content/versions.js';
import type { reframePanel } from '../../../locales/en/reframe-panel.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import type { AuthoredPair } from './authored-pair.js';
import {
  readings,
  type Group,
  type Pair,
  type Reading,
  type Voice,
} from './reframe-panel.model.js';

type Fragment = TemplateResult | typeof nothing;
type Words = StringsController<typeof reframePanel>;

/** A pair to be drawn, and all that is said around it. */
export interface PairView {
  readonly words: Words;
  readonly speaksTo: Voice;
  readonly headingLevel: number;
  /** From a pack, unless the author wrote one. */
  readonly pair: Pair | undefined;
  readonly authored: AuthoredPair | undefined;
  /** Where it is met, as it opens a line: "In school". */
  readonly place: Said<string> | undefined;
  readonly reading: Reading;
  readonly choose: (reading: Reading) => void;
}

/** What a group is headed by, for whom the pair speaks to. */
export function headingOf({ words, speaksTo }: PairView, group: Group): unknown {
  return words.show(speaksTo === 'young-person' ? `${group}You` : group);
}

/** Which reading is shown where there is room for one only. */
export function renderReadings(view: PairView): Fragment {
  const { words, authored, reading, choose } = view;
  // Without boxes there is nothing to show one of.
  if (authored && !authored.isBoxed) return nothing;
  return html`<fieldset class="readings">
    <legend class="unseen">${words.show('readings')}</legend>
    ${readings.map(
      (each) =>
        html`<label class="reading">
          <input
            type="radio"
            name="reading"
            autocomplete="off"
            .checked=${each === reading}
            @change=${() => choose(each)}
          />
          <span>${authored ? authored.headings[each] : headingOf(view, each)}</span>
        </label>`,
    )}
  </fieldset>`;
}
