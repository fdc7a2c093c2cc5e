import { html, nothing, type TemplateResult } from 'lit';
import type { reframePanel } from '../../../locales/en/reframe-panel.js';
import type { StringsController } from '../../../locales/strings-controller.js';
import { renderSelect, type Option } from '../select.js';
import { voices, type Pair, type Voice } from './reframe-panel.model.js';

export { reframes } from '../../../content/shipped/reframes.js';
export { renderPair, renderSeen } from './pair-view.js';

type Fragment = TemplateResult | typeof nothing;

/** What there is to look through, and where in it the reader is. */
export interface BrowseView {
  readonly words: StringsController<typeof reframePanel>;
  readonly pairs: readonly Pair[];
  readonly pair: Pair;
  /** Empty where the author has set it, or where there is no choice. */
  readonly settings: readonly Option[];
  readonly setting: string | null;
  /** Undefined where the author has set it, or where there is no choice. */
  readonly voice: Voice | undefined;
  readonly filter: (name: 'setting' | 'voice', value: string) => void;
  readonly go: (pair: string) => void;
  readonly step: (by: number) => void;
}

const voiceWords = { professional: 'professional', 'young-person': 'youngPerson' } as const;

/** What narrows the pairs down, and a list of them by what was seen. */
export function renderBrowse(view: BrowseView): Fragment {
  const { words, pairs, pair, settings, setting, voice, filter, go } = view;
  const ours = (id: string, key: 'anywhere' | 'professional' | 'youngPerson'): Option => ({
    id,
    label: words.text(key),
    lang: words.language,
  });
  if (pairs.length < 2 && settings.length === 0 && !voice) return nothing;
  const seen = pairs.map(({ id, lang, entry }) => ({ id, lang, label: entry.seen }));
  return html`<div class="browse" part="browse" role="group" aria-label=${words.text('choosing')}>
    ${
      voice
        ? renderSelect(
            words.show('voice'),
            voices.map((each) => ours(each, voiceWords[each])),
            voice,
            (value) => filter('voice', value),
          )
        : nothing
    }
    ${
      settings.length > 0
        ? renderSelect(
            words.show('setting'),
            [ours('', 'anywhere'), ...settings],
            setting ?? '',
            (value) => filter('setting', value),
          )
        : nothing
    }
    ${renderSelect(words.show(pair.entry.voice === 'young-person' ? 'seenYou' : 'seen'), seen, pair.id, go)}
  </div>`;
}

/** On to the next, or back; the line beside them says where one is, also to who can't see it change. */
export function renderPages({ words, pairs, pair, step }: BrowseView): TemplateResult {
  const place = pairs.findIndex(({ id }) => id === pair.id) + 1;
  const turn = (by: number, name: 'previous' | 'next'): TemplateResult =>
    html`<button class="button" type="button" @click=${() => step(by)}>
      ${words.show(name)}
    </button>`;
  return html`<div class="pages">
    ${pairs.length > 1 ? html`${turn(-1, 'previous')} ${turn(1, 'next')}` : nothing}
    <p class="soft" role="status">
      <span class="unseen" lang=${pair.lang}>${pair.entry.seen}.</span>
      ${words.show('place', { place, count: pairs.length })}
    </p>
  </div>`;
}
