/** What holds no words of a reader's, or is not the reader's to fill in. */
const others = 'input:is([type=hidden], [type=submit], [type=button], [type=reset], [type=image])';

/** All that can be filled in, in shadow roots too. */
export function fieldsOf(root: Document | ShadowRoot): Element[] {
  const found = [...root.querySelectorAll('*')];
  return found.flatMap((each) => [
    ...(each.matches('input, textarea, select') && !each.matches(others) ? [each] : []),
    ...(each.shadowRoot ? fieldsOf(each.shadowRoot) : []),
  ]);
}

function clear(field: Element): void {
  if (field instanceof HTMLSelectElement) {
    for (const option of field.options) option.selected = option.defaultSelected;
  } else if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type)) {
    field.checked = false;
  } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.value = '';
  }
}

/** Empties what a reader can fill in. No script of the page is told. */
export function clearFields(): void {
  for (const field of fieldsOf(document)) clear(field);
}
