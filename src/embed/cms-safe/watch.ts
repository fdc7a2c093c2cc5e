import { warn } from '../../foundations/warn.js';
import { entryOf, forms } from './forms.js';
import { isLeftAlone } from './left-alone.js';
import { describe, mistakesOn, ownClasses, readForm, splitClass } from './read-form.js';
import { clear, wrap } from './wrap.js';

type Root = Document | ShadowRoot;

const selector = '[data-hearten], [class*="hearten-"]';
const tags = Object.keys(forms).map((name) => `hearten-${name}`);
const kinds = [Element.prototype, Document.prototype, DocumentFragment.prototype];

/** A field of a form hides what it has the name of, so a node that may be one is not asked by name. */
function found(within: Node): HTMLElement[] {
  const kind = kinds.find((each) => Object.prototype.isPrototypeOf.call(each, within));
  const all = [within, ...(kind?.querySelectorAll.call(within, selector) ?? [])];
  return all.filter(
    (node) =>
      node instanceof HTMLElement &&
      !(node instanceof HTMLFormElement) &&
      Element.prototype.matches.call(node, selector),
  ) as HTMLElement[];
}

/** A box whose content is made anew loses our element with the old. */
function boxOf({ target }: MutationRecord): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  const box = Element.prototype.closest.call(target, selector);
  return box instanceof HTMLElement && !(box instanceof HTMLFormElement) ? box : undefined;
}

/** A class can say what a `data-` attribute says, for editors who can't write one. */
function mark(node: HTMLElement): void {
  const around = node.closest(tags.join());
  const marks = around && entryOf(forms, around.localName.slice('hearten-'.length))?.marks;
  if (!marks) return;
  for (const [word, value] of ownClasses(node).map(splitClass)) {
    const attribute = entryOf(marks, word);
    if (attribute && !node.hasAttribute(attribute)) node.setAttribute(attribute, value);
  }
}

class WatchedRoot {
  readonly #root: Root;
  /** What is put in place here; `undefined` stands for all that there is. */
  readonly #names = new Set<string | undefined>();
  readonly #observer = new MutationObserver((records) => this.#changed(records));
  #isWaiting = false;
  #isStopped = false;

  constructor(root: Root) {
    this.#root = root;
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  add(name: string | undefined): void {
    this.#names.add(name);
    this.#look(found(this.#root));
  }

  readonly stop = (): void => {
    this.#isStopped = true;
    this.#observer.disconnect();
    watched.delete(this.#root);
  };

  #changed(records: readonly MutationRecord[]): void {
    for (const { target } of records) clear(target);
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    this.#look([...records.map(boxOf), ...added.flatMap(found)]);
  }

  #look(nodes: readonly (HTMLElement | undefined)[]): void {
    if (this.#isStopped || this.#isWaiting) return;
    if (document.readyState !== 'loading') {
      for (const node of new Set(nodes)) if (node) this.#upgrade(node);
      return;
    }
    // What is still being parsed would go on outside the element it was moved into.
    this.#isWaiting = true;
    const parsed = (): void => {
      this.#isWaiting = false;
      this.#look(found(this.#root));
    };
    document.addEventListener('DOMContentLoaded', parsed, { once: true });
  }

  #upgrade(node: HTMLElement): void {
    if (node.getRootNode() !== this.#root || isLeftAlone(node, this.#root)) return;
    for (const { code, message } of mistakesOn(node)) warn(describe(node), code, message);
    const asked = readForm(node);
    if (!asked) mark(node);
    else if (this.#names.has(asked.name) || this.#names.has(undefined))
      wrap(node, asked, this.#root);
  }
}

const watched = new WeakMap<Root, WatchedRoot>();

/**
 * Puts our elements where CMS-safe HTML in `root` asks for them, now and whenever some is added. Doing
 * so twice changes nothing; a shadow root inside is a root of its own.
 *
 * @param name only this element, `content-gate`, on a page that has no other
 * @returns stops it; what is in place stays
 */
export function watch(root: Root, name?: string): () => void {
  const known = watched.get(root) ?? new WatchedRoot(root);
  watched.set(root, known);
  known.add(name);
  return known.stop;
}
