"use strict";
const escapes = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
class Markup {
  #html;
  constructor(html) {
    this.#html = html;
  }
  toString() {
    return this.#html;
  }
}
function htmlOf(value) {
  if (value instanceof Markup) return String(value);
  if (typeof value === "object") return value.join("");
  return String(value).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}
function markup(parts, ...values) {
  return new Markup(String.raw({ raw: parts }, ...values.map(htmlOf)));
}
function attributes(all) {
  return Object.entries(all).flatMap(
    ([name, value]) => value === void 0 ? [] : [markup` ${name}="${value}"`]
  );
}

export { Markup, attributes, markup };
