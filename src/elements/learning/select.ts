import { html, type TemplateResult } from 'lit';

/** Something to choose from. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly lang: string;
}

/** A labelled list to choose one from, whose choice is kept nowhere. */
export function renderSelect(
  label: unknown,
  options: readonly Option[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult {
  return html`<label>
    ${label}
    <select
      autocomplete="off"
      @change=${({ currentTarget }: Event) => choose((currentTarget as HTMLSelectElement).value)}
    >
      ${options.map(
        ({ id, label: text, lang }) =>
          html`<option value=${id} lang=${lang} .selected=${id === chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
}
