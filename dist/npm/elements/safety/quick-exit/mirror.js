import { page } from '../../../page/page-registry.js';
import { fieldsOf } from './clear-fields.js';
import { countKept } from './site-keeps.js';

"use strict";
function isFilled(field) {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type))
    return field.checked;
  return (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value !== "";
}
function keptBy(members, nothing) {
  const all = [...members].map((member) => member.declare().keeps);
  return [...new Set(all)].filter((keeps) => keeps !== nothing);
}
function readPage(nothing) {
  return {
    title: document.title.trim(),
    fields: fieldsOf(document).filter(isFilled).length,
    kept: keptBy(page().members, nothing),
    address: location.host + location.pathname,
    earlier: history.length - 1,
    siteKeeps: countKept()
  };
}

export { readPage };
