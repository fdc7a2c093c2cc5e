"use strict";
const fields = "textarea, input:is([type=text], [type=search], :not([type]))";
function isField(element) {
  return element?.matches(fields) ?? false;
}
function namesIn(attribute) {
  return [...new Set(attribute?.match(/\S+/g))];
}

export { isField, namesIn };
