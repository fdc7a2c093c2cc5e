import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../content/schema.js';
import { safeLink } from '../../foundations/safe-link.js';
import type { whereFrom } from '../../locales/en/where-from.js';
import type { StringsController } from '../../locales/strings-controller.js';

/** Where some words come from, and who has looked at them. */
export interface Origin {
  /** What the words are in. */
  readonly lang: string;
  readonly sources: readonly Source[];
  readonly reviewedOn: string;
  readonly reviewedBy: readonly string[];
  /** Said first: which framework a name is from, and what is not yet sure of it. */
  readonly notes?: readonly string[] | undefined;
}

function dateIn(language: string, day: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(day));
}

/** "Where this comes from": sources with the day they were read, and an honest word about review. */
export function renderWhereFrom(
  words: StringsController<typeof whereFrom>,
  { lang, sources, reviewedOn, reviewedBy, notes = [] }: Origin,
): TemplateResult {
  const dated = (day: string): { date: string } => ({ date: dateIn(words.language, day) });
  const review =
    reviewedBy.length > 0
      ? words.show('reviewedBy', { names: reviewedBy.join(', ') })
      : words.show('notReviewed');
  return html`<details class="where-from" part="where-from">
    <summary>${words.show('whereFrom')}</summary>
    ${notes.map((note) => html`<p lang=${lang}>${note}</p>`)}
    <ul role="list">
      ${sources.map(({ title, url, seen }) => {
        const link = safeLink(url, document.baseURI);
        return html`<li>
          ${link ? html`<a href=${link} rel="noreferrer" lang=${lang}>${title}</a>,` : nothing}
          ${words.show('sourceSeen', dated(seen))}
        </li>`;
      })}
    </ul>
    <p>${words.show('lookedOver', dated(reviewedOn))} ${review}</p>
  </details>`;
}
