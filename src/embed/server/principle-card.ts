import type { PrinciplesPack } from '../../content/schema.js';
import { principles } from '../../content/shipped/principles.js';
import {
  bankOf,
  cardOf,
  examplesFor,
  isIn,
  voices,
  type Bank,
  type Voice,
} from '../../elements/learning/principle-card/principle-card.model.js';
import { principleCard as english } from '../../locales/en/principle-card.js';
import { attributes, markup, type Markup } from './markup.js';
import { OptionError, accept } from './option-error.js';
import { headingLevel, inline, langOf, packsFor, wordingFor, type WordsOptions } from './words.js';

/** What a card is asked for; the names are those of the element's attributes. */
export interface PrincipleCardOptions extends WordsOptions {
  /** Names it as a framework does: `uk-core`, `leeds`, `samhsa`, `scotland`, `wales` or `digital`. */
  readonly preset?: string;
  /** The job that the examples are about; the first that the principle has some for, if left out. */
  readonly forRole?: string;
  /** Whom the words speak to: professionals, if left out. */
  readonly voice?: Voice;
}

function presetFor(bank: Bank, principle: string, preset: string | undefined): string | undefined {
  const having = [...bank.presets.keys()].filter((each) => isIn(bank, each, principle));
  return accept('preset', preset, having);
}

function list(said: { words: readonly string[]; lang: string }, options: WordsOptions): Markup {
  const items = said.words.map((words) => markup`\n    <li>${words}</li>`);
  return markup`\n  <ul${langOf(said, options)}>${items}\n  </ul>`;
}

/**
 * A principle card with the pack's words written inside it, which can be read without script and are
 * your own to change: what is written there comes before what the element knows.
 *
 * ```js
 * principleCard('safety', { forRole: 'reception' });
 * ```
 *
 * @param principle its id, `safety`, or that of one of your own pack
 * @returns HTML, with everything in it escaped
 * @throws {OptionError} where there is no such principle, preset, role, voice, language or level
 */
export function principleCard(principle: string, options: PrincipleCardOptions = {}): string {
  const bank = bankOf(packsFor<PrinciplesPack>(principles, options));
  const voice = accept('voice', options.voice, voices) ?? 'professional';
  const preset = presetFor(bank, principle, options.preset);
  const card = cardOf(bank, principle, { voice, preset });
  if (!card) throw new OptionError('principle', principle, [...bank.principles.keys()]);
  const { name, insteadOf, meaning, question, ask, roles } = card;
  const ids = roles.map(({ id }) => id);
  const role = accept('role', options.forRole, ids) ?? (ask ? undefined : ids[0]);
  const examples = ask ?? examplesFor(bank.principles.get(principle), role);
  const says = wordingFor('principle-card', english, options);
  const instead = insteadOf && says('insteadOf', { what: insteadOf.words });
  const level = headingLevel(options);
  const given = { principle, preset, voice: options.voice, 'for-role': role };
  return String(markup`<hearten-principle-card${attributes(given)}>
  <h${level}>${inline(name, options)}${
    instead ? markup` <small${langOf(instead, options)}>${instead.words}</small>` : ''
  }</h${level}>${meaning ? markup`\n  <p${langOf(meaning, options)}>${meaning.words}</p>` : ''}${
    question ? markup`\n  <p data-question${langOf(question, options)}>${question.words}</p>` : ''
  }${examples ? list(examples, options) : ''}
</hearten-principle-card>`);
}
