import { elements } from 'virtual:hearten-files';
import { load } from './checked-files.js';

/**
 * Loads the elements a page uses, when it uses them, from the folder this file is in. It shares no module
 * with them, because it holds their hashes.
 */
const prefix = 'hearten-';
const tags = elements.map((name) => prefix + name);
/**
 * Ordinary HTML that stands for an element, where an editor may not write tags of ours. The grid and the
 * live region ask for nothing; the region comes when a reader chooses, which no request may tell.
 */
const plain = '[data-hearten],[class*="hearten-"]:not(.hearten-cards,.hearten-announcer)';
const wrapPlain = Symbol.for('hearten:cms-safe/1');

const page: typeof globalThis & {
  /** Puts elements round plain HTML, now and whenever some is added, and gives back how to stop. */
  [wrapPlain]?: (root: Node) => () => void;
} = globalThis;

const asked = new Map<string, Promise<void>>();
/** Roots in which plain HTML is looked after, and how to stop that. */
const wrapped = new Map<Node, (() => void) | undefined>();

/** Loads a file once, whatever comes of it: what can't be had stays as its author wrote it. */
function loadOnce(name: string, what: string): Promise<void> {
  const before = asked.get(name);
  if (before) return before;
  const done = load(name).catch((error: unknown) => {
    console.warn(
      `${what} could not be loaded, so the page shows its plain HTML. ${String(error)}. See hearten/WARNINGS.md#load`,
    );
  });
  asked.set(name, done);
  return done;
}

async function wrap(root: Node): Promise<void> {
  if (wrapped.has(root)) return;
  wrapped.set(root, undefined);
  await loadOnce('cms-safe', 'What stands for elements in plain HTML');
  if (wrapped.has(root)) wrapped.set(root, page[wrapPlain]?.(root));
}

function meet(element: Element): void {
  // A field of a form hides what it has the name of, and a form is never ours.
  if (element instanceof HTMLFormElement) return;
  const { localName } = element;
  if (tags.includes(localName)) void loadOnce(localName.slice(prefix.length), `<${localName}>`);
  if (element.matches(plain)) void wrap(element.getRootNode());
}

function look(within: ParentNode): void {
  for (const element of within.querySelectorAll([...tags, plain].join())) meet(element);
}

const observer = new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(node instanceof Element)) continue;
    meet(node);
    look(node);
  }
});

/**
 * Loads what is used in a root, now and later. The page itself is looked after already; what is in a shadow
 * root of yours can't be seen from outside, so hand it over.
 *
 * Below our floor (Chrome 111, Safari 17.4, Firefox 128) it does nothing, and the plain HTML stays.
 */
export function observe(root: Document | ShadowRoot): void {
  if (!('assign' in HTMLSlotElement.prototype && CSS.supports('selector(:has(a))'))) return;
  look(root);
  observer.observe(root, { childList: true, subtree: true });
}

/** Loads nothing more, in any root. What has been loaded goes on working. */
export function stop(): void {
  observer.disconnect();
  for (const end of wrapped.values()) end?.();
  wrapped.clear();
}

observe(document);
