import { authored } from '../support/authored.js';
import { composed, drawn, shadowRoots } from './composed-tree.js';
import type { ElementFacts } from './manifest.js';
import { isWaitingForAnswers, native } from './page-watch.js';

/** One way an author uses an element. */
export interface Example {
  readonly name: string;
  readonly markup: string;
  /** Codes of the warnings that its bad input brings; `any` where nobody has looked into it. */
  readonly warns: readonly string[];
}

/** An element and the ways it is used. */
export interface Subject {
  readonly facts: ElementFacts;
  readonly examples: readonly Example[];
  /** Nobody has written an example, so only the tag itself is tried. */
  readonly isBare?: boolean;
}

/** Gives the page the style sheet that is part of every snippet we hand out. */
export async function dressPage(): Promise<void> {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: '/dist/hearten.css' });
  document.head.append(link);
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () =>
      reject(new Error('There is no dist/hearten.css: build the library first.'));
  });
}

/** Nodes of an author's HTML in which no element has been upgraded yet. */
export function parse(markup: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(
    ...new DOMParser().parseFromString(authored(markup), 'text/html').body.childNodes,
  );
  return fragment;
}

/** An element that changes for longer than this has to be found out by its check. */
const maxWait = 5000;

/** An example in the page, and the page as it was again once the example has gone. */
export class Stage {
  readonly root = document.createElement('main');
  readonly #tag: string;

  constructor(tag: string) {
    this.#tag = tag;
  }

  /** Every element that the example is about. */
  get elements(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(this.#tag)];
  }

  /** The first of them. */
  get element(): HTMLElement {
    const [first] = this.elements;
    if (!first) throw new Error(`The example has no <${this.#tag}>.`);
    return first;
  }

  get drawn(): string {
    return this.elements.map(drawn).join('\n');
  }

  /** @param withRest with the rest of the page, so that links to places on it lead somewhere */
  async show(content: DocumentFragment, withRest = true): Promise<void> {
    this.root.append(content);
    if (withRest) this.root.append(...placesFor(this.root));
    document.body.append(this.root);
    await this.settle();
  }

  /** Waits until nothing changes any more. */
  async settle(): Promise<void> {
    const deadline = performance.now() + maxWait;
    let before = '';
    for (let quiet = 0; quiet < 2 && performance.now() < deadline;) {
      await Promise.all(
        hostsIn(this.root).map((host): unknown => Reflect.get(host, 'updateComplete')),
      );
      await nextTurn();
      const now = drawn(this.root);
      quiet = now === before && !isWaitingForAnswers() ? quiet + 1 : 0;
      before = now;
    }
  }

  async clear(): Promise<void> {
    erase();
    await this.settle();
    this.root.remove();
    await this.settle();
    erase();
    localStorage.clear();
    sessionStorage.clear();
    Reflect.deleteProperty(globalThis, Symbol.for('hearten:warned/1'));
  }
}

/** Timers that were set for now have run. A message first: browsers slow down timers that set timers. */
async function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
  await new Promise((resolve) => native.setTimeout(resolve));
}

function hostsIn(root: Element): Element[] {
  return [...shadowRoots(root)].map(({ host }) => host);
}

/** The rest of the page that the links of an example lead to. */
function placesFor(root: HTMLElement): HTMLElement[] {
  const links = [...composed(root)].flatMap((node) =>
    node instanceof Element ? [...node.attributes].map(({ value }) => value) : [],
  );
  const ids = new Set(links.filter((link) => /^#[\w-]+$/.test(link)).map((link) => link.slice(1)));
  return [...ids]
    .filter((id) => !root.querySelector(`[id="${id}"]`))
    .map((id) => {
      const place = document.createElement('p');
      place.id = id;
      place.textContent = 'The page goes on here.';
      return place;
    });
}

/** Erases all that any element kept, as the page registry offers it. */
export function erase(): void {
  const registry: unknown = Reflect.get(globalThis, Symbol.for('hearten:page/1'));
  if (typeof registry !== 'object' || registry === null) return;
  const act: unknown = Reflect.get(registry, 'erase');
  if (typeof act === 'function') Reflect.apply(act, registry, []);
}

type Prepare = (element: HTMLElement) => void;

/** Shows an example; `prepare` changes its first element before it is upgraded and connected. */
export async function stageFor(
  { facts: { tag } }: Subject,
  { markup, warns }: Example,
  prepare?: Prepare,
): Promise<Stage> {
  const stage = new Stage(tag);
  const content = parse(markup);
  const first = content.querySelector<HTMLElement>(tag);
  if (first) prepare?.(first);
  await stage.show(content, !warns.includes('link'));
  return stage;
}

/** Faults, each told once with the examples it is in. */
export class FaultList {
  readonly #examples = new Map<string, string[]>();

  add(example: Example, faults: readonly string[]): void {
    for (const fault of new Set(faults)) {
      this.#examples.set(fault, [...(this.#examples.get(fault) ?? []), example.name]);
    }
  }

  get told(): string[] {
    return [...this.#examples].map(([fault, [first = '', ...more]]) =>
      more.length > 0 ? `${fault} [${first} and ${more.length} more]` : `${fault} [${first}]`,
    );
  }
}

/** Runs `find` on each example by itself. */
export async function inEach(
  subject: Subject,
  find: (stage: Stage, example: Example) => Promise<readonly string[]> | readonly string[],
): Promise<string[]> {
  const faults = new FaultList();
  for (const example of subject.examples) {
    const stage = await stageFor(subject, example);
    try {
      faults.add(example, await find(stage, example));
    } finally {
      await stage.clear();
    }
  }
  return faults.told;
}

/** What an example looks like once `prepare` and `change` have done their part. */
export async function drawnAfter(
  subject: Subject,
  example: Example,
  { prepare, change }: { prepare?: Prepare; change?: (element: HTMLElement) => void } = {},
): Promise<string> {
  const stage = await stageFor(subject, example, prepare);
  try {
    change?.(stage.element);
    await stage.settle();
    return stage.drawn;
  } finally {
    await stage.clear();
  }
}
