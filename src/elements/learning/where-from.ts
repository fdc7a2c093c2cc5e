import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../content/schema.js';
import { english } from '../../foundations/language.js';
import { safeLink } from '../../foundations/safe-link.js';
import type { whereFrom } from '../../locales/en/where-from.js';
import type { StringsController } from '../../locales/strings-controller.js';

/** Something in a pack that words were taken from. */
export interface Origin {
  readonly lang: string;
  readonly sources: readonly Source[];
  /** Said first: which framework a name is from, and what is not yet sure of it. */
  readonly notes?: readonly string[];
  /** Left out by what has no date of its own. */
  readonly reviewedOn?: string;
  readonly reviewedBy?: readonly string[];
}

function renderSources(
  words: StringsController<typeof whereFrom>,
  origins: readonly Origin[],
  dated: (day: string) => { date: string },
): TemplateResult | typeof nothing {
  const all = new Map(
    origins.flatMap(({ lang, sources }) =>
      sources.map((source) => [source.url, { lang, ...source }] as const),
    ),
  );
  if (all.size === 0) return nothing;
  return html`<ul role="list">
    ${[...all.values()].map(({ title, url, seen, lang }) => {
      const link = safeLink(url, document.baseURI);
      return html`<li>
        ${link ? html`<a href=${link} rel="noreferrer" lang=${lang}>${title}</a>,` : nothing}
        ${words.show('sourceSeen', dated(seen))}
      </li>`;
    })}
  </ul>`;
}

/**
 * "Where this comes from": sources with the day they were read, and an honest word about review.
 *
 * @param subject id of what it is about, beside it: a page of cards has as many of these as cards
 */
export function renderWhereFrom(
  words: StringsController<typeof whereFrom>,
  origins: readonly Origin[],
  subject = 'subject',
): TemplateResult {
  // Where a browser doesn't know a language, its own default would be nobody's.
  const format = new Intl.DateTimeFormat([words.language, english], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const dated = (day: string): { date: string } => ({ date: format.format(new Date(day)) });
  const days = origins.flatMap(({ reviewedOn }) => reviewedOn ?? []).sort();
  const reviews = origins.flatMap(({ reviewedBy }) => (reviewedBy ? [reviewedBy] : []));
  const isReviewed = reviews.every((names) => names.length > 0);
  const names = [...new Set(reviews.flat())].join(', ');
  return html`<details class="where-from" part="where-from">
    <summary aria-describedby=${subject}>${words.show('whereFrom')}</summary>
    ${origins.flatMap(({ notes = [], lang }) =>
      notes.map((note) => html`<p><bdi lang=${lang}>${note}</bdi></p>`),
    )}
    ${renderSources(words, origins, dated)}
    <p>
      ${days[0] ? words.show('lookedOver', dated(days[0])) : nothing}
      ${words.show(isReviewed ? 'reviewedBy' : 'notReviewed', { names })}
    </p>
  </details>`;
}
