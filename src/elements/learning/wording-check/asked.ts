/** What holds sentences that a reader writes. Passwords and addresses are nobody's to look at. */
const fields = 'textarea, input:is([type=text], [type=search], :not([type]))';

export type Field = HTMLTextAreaElement | HTMLInputElement;

export function isField(element: Element | null): element is Field {
  return element?.matches(fields) ?? false;
}

/** Names in an attribute, each once. */
export function namesIn(attribute: string | null): string[] {
  return [...new Set(attribute?.match(/\S+/g))];
}
