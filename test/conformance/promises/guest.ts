import { watchPage } from '../page-watch.js';
import { pressEverything, typed } from '../pressing.js';
import type { PagePromise } from '../promise.js';
import {
  drawnAfter,
  erase,
  FaultList,
  parse,
  stageFor,
  type Example,
  type Stage,
  type Subject,
} from '../stage.js';

/** Files of the library itself, which it may fetch from where it lives. */
const ownFiles = /^\/(?:src|dist|node_modules)\//;

/** An author's picture may still be on its way when the next example is there. */
function isWritten({ examples }: Subject, { pathname, href }: URL): boolean {
  const file = pathname.split('/').pop() || href;
  return examples.some(({ markup }) => markup.includes(file));
}

async function asksForNothing(subject: Subject): Promise<string[]> {
  const faults = new FaultList();
  for (const example of subject.examples) {
    const watch = watchPage();
    const stage = await stageFor(subject, example);
    await pressEverything(stage);
    await stage.clear();
    watch.stop();
    const own = (url: URL): boolean =>
      url.origin === location.origin && ownFiles.test(url.pathname);
    const asked = watch.requests
      .map((each) => new URL(each))
      .filter((url) => !own(url) && !isWritten(subject, url));
    faults.add(
      example,
      asked.map(({ href }) => `asked for ${href}`),
    );
  }
  return faults.told;
}

function stored(): [string, string][] {
  return [localStorage, sessionStorage].flatMap((storage) =>
    Object.entries<string>({ ...storage }),
  );
}

/** What must not be read in storage in plain words: topics, and what the reader typed. */
function plainWords(subject: Subject): string[] {
  const topics = subject.examples.flatMap(({ markup }) =>
    [...parse(markup).querySelectorAll('[topics]')].flatMap(
      (each) => each.getAttribute('topics')?.split(/\s+/) ?? [],
    ),
  );
  return [typed, ...topics.filter(Boolean)];
}

function storageFaults(subject: Subject): string[] {
  const words = plainWords(subject);
  return stored().flatMap(([key, value]) => {
    const told = words.filter((word) => `${key} ${value}`.includes(word));
    return [
      ...(key.startsWith('hearten:') ? [] : [`stored "${key}", which erase does not know`]),
      ...told.map((word) => `stored "${word}" in plain words`),
    ];
  });
}

async function storageFaultsOf(subject: Subject, example: Example): Promise<string[]> {
  const fresh = await drawnAfter(subject, example);
  const watch = watchPage();
  const stage = await stageFor(subject, example);
  const faults = watch.writes.map((each) => `wrote before anybody asked: ${each}`);
  await pressEverything(stage, () => void faults.push(...storageFaults(subject)));
  watch.stop();
  faults.push(...watch.writes.filter((each) => !each.startsWith('storage: hearten:')));
  // Whoever erases may do so when the element that made the reader choose has gone.
  stage.root.remove();
  await stage.settle();
  erase();
  if (stored().length > 0) faults.push('erase left something in storage');
  const again = await stageFor(subject, example);
  if (again.drawn !== fresh) faults.push('remembers after everything was erased');
  await again.clear();
  return faults;
}

async function storesOnlyWhatWasAsked(subject: Subject): Promise<string[]> {
  const faults = new FaultList();
  for (const example of subject.examples) {
    faults.add(example, await storageFaultsOf(subject, example));
  }
  return faults.told;
}

/** The one way an element may speak to its developer, and only about what the developer wrote. */
const warning = /^<hearten-[\w-]+> .+ See hearten\/WARNINGS\.md#([\w-]+)$/s;

function isExpected(said: string, { warns }: Example): boolean {
  const code = warning.exec(said)?.[1];
  return code !== undefined && (warns.includes(code) || warns.includes('any'));
}

async function saysNothing(subject: Subject): Promise<string[]> {
  const faults = new FaultList();
  for (const example of subject.examples) {
    const watch = watchPage();
    const stage = await stageFor(subject, example);
    await pressEverything(stage);
    await stage.clear();
    watch.stop();
    const said = watch.said.filter((each) => !isExpected(each, example));
    faults.add(
      example,
      said.map((each) => `said “${each}”`),
    );
  }
  return faults.told;
}

/** Everything of a page that is not the element's: what is round it, named, titled, scrolled, focused. */
function surroundings(stage?: Stage): string[] {
  const { documentElement, head, body, title, activeElement } = document;
  const attributes = [documentElement, head, body].map(({ attributes: all }) =>
    [...all].map(({ name, value }) => `${name}=${value}`),
  );
  const nodes = [...head.children, ...body.children].filter(
    (each) => each !== stage?.root && !each.matches('.hearten-announcer'),
  );
  return [
    `attributes ${attributes.join(' ')}`,
    `elements ${nodes.map(({ outerHTML }) => outerHTML).join('')}`,
    `title ${title}`,
    `address ${location.href} ${history.length}`,
    `scrolled to ${scrollX} ${scrollY}`,
    `focus ${activeElement?.localName}`,
    `sheets ${document.adoptedStyleSheets.length}`,
    `globals ${Object.getOwnPropertyNames(globalThis).sort().join(' ')}`,
  ];
}

async function changesNothingOutside(subject: Subject): Promise<string[]> {
  const list = new FaultList();
  for (const example of subject.examples) {
    const before = surroundings();
    const compare = (stage: Stage, but: readonly string[]): string[] =>
      surroundings(stage).filter(
        (each, index) => each !== before[index] && !but.some((word) => each.startsWith(word)),
      );
    const stage = await stageFor(subject, example);
    const faults = compare(stage, []);
    // A press may well move focus, and the page with it.
    await pressEverything(stage, () => void faults.push(...compare(stage, ['focus', 'scrolled'])));
    await stage.clear();
    list.add(
      example,
      faults.map((each) => `changed the page: ${each.slice(0, 300)}`),
    );
  }
  return list.told;
}

/** An author's nodes and words, those that wait in a template too. */
function authored(root: ParentNode): { elements: Element[]; words: string } {
  const elements: Element[] = [];
  let words = '';
  const read = (node: Node): void => {
    if (node instanceof Element) elements.push(node);
    if (node instanceof Text) words += ` ${node.data}`;
    if (node instanceof HTMLTemplateElement) node.content.childNodes.forEach(read);
    node.childNodes.forEach(read);
  };
  root.childNodes.forEach(read);
  return { elements, words: words.replace(/\s+/g, ' ') };
}

async function leavesWordsInPlace(subject: Subject): Promise<string[]> {
  const list = new FaultList();
  for (const example of subject.examples) {
    const content = parse(example.markup);
    const before = authored(content);
    const faults: string[] = [];
    const stage = await stageFor(subject, { ...example, markup: '' });
    stage.root.prepend(content);
    const compare = (when: string): void => {
      const now = authored(stage.root);
      if (!now.words.startsWith(before.words.trimEnd()))
        faults.push(`words are gone or changed ${when}`);
      if (before.elements.some((each) => !now.elements.includes(each)))
        faults.push(`nodes are gone ${when}`);
    };
    await stage.settle();
    compare('at first');
    await pressEverything(stage, (pressed) => compare(`after ${pressed}`));
    await stage.clear();
    list.add(example, faults);
  }
  return list.told;
}

export const guest: readonly PagePromise[] = [
  { promise: 'asks for nothing over the network', check: asksForNothing },
  {
    promise: 'stores nothing until it is asked, then nothing in plain words, and forgets when told',
    check: storesOnlyWhatWasAsked,
  },
  { promise: 'says nothing in the console', check: saysNothing },
  { promise: 'changes nothing of the page around it', check: changesNothingOutside },
  { promise: "leaves its author's words and nodes in the light DOM", check: leavesWordsInPlace },
];
