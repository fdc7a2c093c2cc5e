import { warn } from '../../foundations/warn.js';
import { isMade } from './left-alone.js';
import { describe, ownClasses, type Asked } from './read-form.js';

type Root = Document | ShadowRoot;

/** What starts again when it is taken out and put in. */
const restarts = 'iframe, frame, object, embed, audio, video';

/** Our elements that stand where an author's asked for them, so that they go when it goes. */
const wrappers = new WeakSet<Node>();

/** What could not be moved without harm stays as it is: a reader may have begun to use it. */
const native = new WeakSet<Node>();

/** Moves a node as it is, focused, playing, loaded: Chromium and Firefox do, WebKitGTK 2.50 doesn't yet. */
function movesWhole(): boolean {
  return 'moveBefore' in Element.prototype;
}

function holdsFocus(nodes: readonly Node[], { activeElement }: Root): boolean {
  return nodes.some((node) => activeElement && node.contains(activeElement));
}

function holdsWhatRestarts(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node) => node instanceof Element && (node.matches(restarts) || node.querySelector(restarts)),
  );
}

/** WordPress may put a box of its own into a group, round all it holds. */
function innermost(box: Element): Element {
  const [only, ...others] = [...box.childNodes].filter(
    (node) => node instanceof Element || node.textContent?.trim(),
  );
  if (!(only instanceof HTMLDivElement) || others.length > 0) return box;
  return only.hasAttribute('data-hearten') || ownClasses(only).length > 0 ? box : innermost(only);
}

function make(tag: string, { attributes }: Asked, around: HTMLElement | undefined): HTMLElement {
  const element = document.createElement(tag);
  // What is said further in does not hold for what is put round it.
  for (const name of ['lang', 'dir']) {
    const value = around?.getAttribute(name);
    if (typeof value === 'string') element.setAttribute(name, value);
  }
  for (const [name, value] of attributes) element.setAttribute(name, value);
  wrappers.add(element);
  return element;
}

/** Why it has to stay as it is: in words for its author, or without where it is nothing they could change. */
function staysFor(node: HTMLElement, nodes: readonly Node[], name: string, root: Root) {
  if (nodes.some(isMade)) return '';
  if (node.closest(`hearten-${name}`)) return `is inside another ${name}, so it stays as it is.`;
  if (movesWhole()) return undefined;
  if (holdsFocus(nodes, root)) return '';
  if (!holdsWhatRestarts(nodes)) return undefined;
  return 'stays as it is in this browser, where a frame, sound or film in it would start again.';
}

/**
 * Puts our element where the author asked for it: round their element, which can't have a shadow root, or
 * into their box. It does nothing where it is there already, by whichever copy of the library.
 */
export function wrap(node: HTMLElement, asked: Asked, root: Root): void {
  const tag = `hearten-${asked.name}`;
  const isAround = asked.form.around.includes(node.localName);
  const box = innermost(node);
  const isThere = isAround
    ? node.parentElement?.localName === tag
    : [...box.children].some(({ localName }) => localName === tag);
  if (isThere || native.has(node)) return;
  const nodes = isAround ? [node] : [...box.childNodes];
  const reason = staysFor(node, nodes, asked.name, root);
  if (reason !== undefined) {
    native.add(node);
    if (reason) warn(describe(node), 'cms-safe', reason);
    return;
  }
  const element = make(tag, asked, isAround ? node : undefined);
  if (isAround) node.before(element);
  else box.append(element);
  for (const each of nodes) {
    if (movesWhole()) element.moveBefore(each, null);
    else element.append(each);
  }
}

/** Takes our element away once the author's has been taken out of it. */
export function clear(node: Node): void {
  if (node instanceof Element && wrappers.has(node) && !node.hasChildNodes()) node.remove();
}
