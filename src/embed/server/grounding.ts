import {
  exercises,
  stepsOf,
  type Exercise,
} from '../../elements/safety/grounding/grounding.model.js';
import { grounding as english } from '../../locales/en/grounding.js';
import { attributes, markup } from './markup.js';
import { accept } from './option-error.js';
import { headingLevel, inline, langOf, wordingFor, type WordsOptions } from './words.js';

/** What a moment is asked for. It has no packs: its words are interface words. */
export interface GroundingOptions extends Omit<WordsOptions, 'packs'> {
  /** Where links on the page lead to it; `moment`, which the gate looks for, if left out. */
  readonly id?: string;
}

/**
 * Something to steady oneself with, written inside its element as a list of steps, which can be read
 * without script and is your own to change.
 *
 * ```js
 * grounding('look', { headingLevel: 2 });
 * ```
 *
 * @param exercise what there is to do: `look`, `feet` or `breath`
 * @returns HTML, with everything in it escaped
 * @throws {OptionError} where there is no such exercise, language or level
 */
export function grounding(exercise: Exercise = 'look', options: GroundingOptions = {}): string {
  const what = accept('exercise', exercise, exercises) ?? 'look';
  const says = wordingFor('grounding', english, options);
  const level = headingLevel(options);
  const [heading, intro, body] = (['heading', 'intro', 'body'] as const).map((key) => says(key));
  const steps = stepsOf(what).map((step) => {
    const line = says(step);
    return markup`\n    <li${langOf(line, options)}>${line.words}</li>`;
  });
  const said = [intro, ...(what === 'look' ? [] : [body])].flatMap((line) =>
    line ? [markup`\n  <p>${inline(line, options)}</p>`] : [],
  );
  return String(markup`<hearten-grounding${attributes({ id: options.id ?? 'moment' })}>
  <h${level}>${heading ? inline(heading, options) : ''}</h${level}>${said}
  <ol>${steps}
  </ol>
</hearten-grounding>`);
}
