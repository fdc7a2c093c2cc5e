"use strict";
const others = "input:is([type=hidden], [type=submit], [type=button], [type=reset], [type=image])";
function fieldsOf(root) {
  const found = [...root.querySelectorAll("*")];
  return found.flatMap((each) => [
    ...each.matches("input, textarea, select") && !each.matches(others) ? [each] : [],
    ...each.shadowRoot ? fieldsOf(each.shadowRoot) : []
  ]);
}
function clear(field) {
  if (field instanceof HTMLSelectElement) {
    for (const option of field.options) option.selected = option.defaultSelected;
  } else if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type)) {
    field.checked = false;
  } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.value = "";
  }
}
function clearFields() {
  for (const field of fieldsOf(document)) clear(field);
}

export { clearFields, fieldsOf };
