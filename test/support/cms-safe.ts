import { watch } from '../../src/embed/cms-safe/watch.js';
import { parse } from '../conformance/stage.js';

const hosts = new Set<HTMLElement>();

/** Takes away what the tests of a suite have shown, and stops watching it. */
export function clearAfterEach(): void {
  afterEach(() => {
    for (const host of hosts) host.remove();
    hosts.clear();
  });
}

/** Part of a page as an editor wrote it, in a shadow root, so that tests don't see each other's. */
export function written(html: string): ShadowRoot {
  const host = document.body.appendChild(document.createElement('div'));
  hosts.add(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(parse(html));
  return root;
}

/** The same once the library has looked at it. */
export function upgraded(html: string, name?: string): ShadowRoot {
  const root = written(html);
  watch(root, name);
  return root;
}

/** Whoever watches has been told of what has changed so far. */
export async function told(): Promise<void> {
  await Promise.resolve();
}

/** An element that has to be there. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** How the elements of a part are nested, by their tags: `details(summary p)`. */
export function outline(root: ParentNode): string {
  return [...root.children]
    .map((child) => child.localName + (child.firstElementChild ? `(${outline(child)})` : ''))
    .join(' ');
}

/** Runs where the browser can't move a node without taking it out first. */
export function withoutMoveBefore(): void {
  const known = Object.getOwnPropertyDescriptor(Element.prototype, 'moveBefore');
  before(() => Reflect.deleteProperty(Element.prototype, 'moveBefore'));
  after(() => {
    if (known) Object.defineProperty(Element.prototype, 'moveBefore', known);
  });
}
