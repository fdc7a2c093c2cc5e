import type { Edit } from '../../../wording/swap-in.js';
import type { Field } from './asked.js';
import type { Span, TextSource } from './text-source.js';

/** What decides where lines of a field end. */
const layout = [
  'padding',
  'border',
  'font',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'tab-size',
  'text-indent',
  'white-space',
  'word-break',
  'overflow-wrap',
] as const;

/** How far down in a field some words end. Browsers don't say, so they are laid out once more, out of sight. */
function depthOf(words: string, field: Field, room: ParentNode): number {
  const copy = document.createElement('textarea');
  const style = getComputedStyle(field);
  for (const name of layout) copy.style.setProperty(name, style.getPropertyValue(name));
  // As narrow as the words are in the field, beside its scroll bar.
  const bar = field.offsetWidth - field.clientWidth - parseFloat(style.borderInlineWidth) * 2;
  copy.style.setProperty('width', `${field.offsetWidth - bar}px`);
  copy.style.setProperty('box-sizing', 'border-box');
  Object.assign(copy.style, {
    position: 'absolute',
    height: '0',
    minHeight: '0',
    overflow: 'hidden',
  });
  copy.value = words;
  room.append(copy);
  const depth = copy.scrollHeight;
  copy.remove();
  return depth;
}

/** The text of a field, as the reader has it at the moment. */
export class FieldText implements TextSource {
  readonly field: Field;
  readonly #room: ParentNode;

  /** @param room where something can be laid out that nobody sees */
  constructor(field: Field, room: ParentNode) {
    this.field = field;
    this.#room = room;
  }

  get text(): string {
    return this.field.value;
  }

  get isThere(): boolean {
    return this.field.isConnected;
  }

  get isOpen(): boolean {
    return !this.field.readOnly && !this.field.matches(':disabled');
  }

  /** No engine can mark words inside a field, so they are selected. */
  go({ start, end }: Span): void {
    const { field } = this;
    field.focus();
    field.setSelectionRange(start, end);
    if (field instanceof HTMLInputElement) return;
    const depth = depthOf(field.value.slice(0, end), field, this.#room);
    field.scrollTop = depth - field.clientHeight / 2;
  }

  /** A framework that keeps what is in the field hears of it as of a key. */
  replace({ start, end, text }: Edit): void {
    this.field.setRangeText(text, start, end, 'preserve');
    this.field.dispatchEvent(
      new InputEvent('input', {
        bubbles: true,
        composed: true,
        inputType: 'insertReplacementText',
        data: text,
      }),
    );
  }
}
