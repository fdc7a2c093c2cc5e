const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML as it is sent; everything else that is put into it is text. */
export class Markup {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

type Value = string | number | Markup | readonly Markup[];

function htmlOf(value: Value): string {
  if (value instanceof Markup) return String(value);
  if (typeof value === 'object') return value.join('');
  return String(value).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/** Writes HTML with text put into it, which stays text: `` markup`<p>${words}</p>` ``. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(String.raw({ raw: parts }, ...values.map(htmlOf)));
}

/** Attributes that have a value, each with a space before it. */
export function attributes(
  all: Readonly<Record<string, string | number | undefined>>,
): readonly Markup[] {
  return Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [markup` ${name}="${value}"`],
  );
}
