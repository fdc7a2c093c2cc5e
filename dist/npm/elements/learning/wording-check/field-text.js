"use strict";
const layout = [
  "padding",
  "border",
  "font",
  "letter-spacing",
  "word-spacing",
  "line-height",
  "tab-size",
  "text-indent",
  "white-space",
  "word-break",
  "overflow-wrap"
];
function depthOf(words, field, room) {
  const copy = document.createElement("textarea");
  const style = getComputedStyle(field);
  for (const name of layout) copy.style.setProperty(name, style.getPropertyValue(name));
  const bar = field.offsetWidth - field.clientWidth - parseFloat(style.borderInlineWidth) * 2;
  copy.style.setProperty("width", `${field.offsetWidth - bar}px`);
  copy.style.setProperty("box-sizing", "border-box");
  Object.assign(copy.style, {
    position: "absolute",
    height: "0",
    minHeight: "0",
    overflow: "hidden"
  });
  copy.value = words;
  room.append(copy);
  const depth = copy.scrollHeight;
  copy.remove();
  return depth;
}
class FieldText {
  field;
  #room;
  /** @param room where something can be laid out that nobody sees */
  constructor(field, room) {
    this.field = field;
    this.#room = room;
  }
  get text() {
    return this.field.value;
  }
  get isThere() {
    return this.field.isConnected;
  }
  get isOpen() {
    return !this.field.readOnly && !this.field.matches(":disabled");
  }
  /** No engine can mark words inside a field, so they are selected. */
  go({ start, end }) {
    const { field } = this;
    field.focus();
    field.setSelectionRange(start, end);
    if (field instanceof HTMLInputElement) return;
    const depth = depthOf(field.value.slice(0, end), field, this.#room);
    field.scrollTop = depth - field.clientHeight / 2;
  }
  /** A framework that keeps what is in the field hears of it as of a key. */
  replace({ start, end, text }) {
    this.field.setRangeText(text, start, end, "preserve");
    this.field.dispatchEvent(
      new InputEvent("input", {
        bubbles: true,
        composed: true,
        inputType: "insertReplacementText",
        data: text
      })
    );
  }
}

export { FieldText };
