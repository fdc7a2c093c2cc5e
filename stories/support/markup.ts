/** Attributes by name; one that is empty or undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

interface StartTag {
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
}

function startTag(markup: string, tag: string): StartTag | undefined {
  const text = new RegExp(`<${tag}(?=[\\s>])[^>]*>`).exec(markup)?.[0];
  if (text === undefined) return undefined;
  const pairs = [...text.matchAll(/\s([\w-]+)="([^"]*)"/g)];
  return { text, attributes: new Map(pairs.map(([, name = '', value = '']) => [name, value])) };
}

/** The attributes of the first such tag in a piece of HTML, as written. */
export function attributesIn(markup: string, tag: string): Record<string, string> {
  return Object.fromEntries(startTag(markup, tag)?.attributes ?? []);
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** A piece of HTML with the attributes of its first such tag changed, and all else left as written. */
export function withAttributes(markup: string, tag: string, changed: Attributes): string {
  const start = startTag(markup, tag);
  if (!start) return markup;
  const attributes = new Map(start.attributes);
  let same = true;
  for (const [name, value] of Object.entries(changed)) {
    const text = value === undefined ? '' : escaped(String(value));
    if (text === (attributes.get(name) ?? '')) continue;
    same = false;
    if (text) attributes.set(name, text);
    else attributes.delete(name);
  }
  // The author's own line breaks are worth keeping.
  if (same) return markup;
  const written = [...attributes].map(([name, text]) => ` ${name}="${text}"`).join('');
  return markup.replace(start.text, () => `<${tag}${written}>`);
}
