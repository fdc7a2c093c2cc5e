import { watchPage, type PageWatch } from '../page-watch.js';
import { pressEverything, typed } from '../pressing.js';
import type { PagePromise } from '../promise.js';
import { samplesOf } from '../samples.js';
import { inEach, parse, stageFor, type Subject } from '../stage.js';

/** Protocols by which elements find each other; nobody outside listens for them. */
const protocols = ['context-request', 'context-provider'];

/** What only a link brings, which these tests do not press: it leads away. Tested in test/pages. */
const byLink = ['hearten-exit-pressed'];

function fromElement({ events }: PageWatch, tag: string): Event[] {
  return events
    .filter(
      ({ target, event }) =>
        target instanceof Element && target.localName === tag && !protocols.includes(event.type),
    )
    .map(({ event }) => event);
}

async function dispatchesWhatIsDocumented(subject: Subject): Promise<string[]> {
  const { tag, events } = subject.facts;
  const watch = watchPage();
  for (const example of subject.examples) {
    const stage = await stageFor(subject, example);
    await pressEverything(stage);
    await stage.clear();
  }
  watch.stop();
  const seen = new Set(fromElement(watch, tag).map(({ type }) => type));
  const inner = watch.events
    .filter(
      ({ event, target }) =>
        event.type.startsWith('hearten-') && target instanceof Node && !isHost(target),
    )
    .map(({ event }) => `dispatches ${event.type} from inside, where a page can't count on it`);
  return [
    ...new Set(inner),
    ...[...seen]
      .filter((type) => !events.includes(type))
      .map((type) => `dispatches ${type}, which no documentation names`),
    ...events
      .filter((type) => !seen.has(type) && !subject.isBare && !byLink.includes(type))
      .map((type) => `never dispatches ${type}, which is documented`),
  ];
}

function isHost(node: Node): boolean {
  return node instanceof Element && node.localName.startsWith('hearten-');
}

async function isSilentUntilPressed(subject: Subject): Promise<string[]> {
  const { tag, attributes } = subject.facts;
  return inEach(subject, async (stage) => {
    const watch = watchPage();
    const { element } = stage;
    for (const attribute of attributes) {
      const values = samplesOf(subject, attribute).map(({ value }) => value);
      for (const value of [null, ...values]) {
        Reflect.set(element, attribute.field, value);
        await stage.settle();
      }
    }
    stage.root.remove();
    document.body.append(stage.root);
    await stage.settle();
    watch.stop();
    return fromElement(watch, tag).map(
      ({ type }) => `dispatched ${type} though nobody did anything`,
    );
  });
}

/** Words in a value, however deep. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(wordsIn).join(' ');
}

function attributesOf(element: Element): string {
  return [...element.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
}

/** An event may say that something happened, never which way the reader chose or what they wrote. */
function detailFaults(
  subject: Subject,
  events: readonly Event[],
  pressed: readonly string[],
): string[] {
  const topics = subject.examples.flatMap(({ markup }) =>
    [...parse(markup).querySelectorAll('[topics]')].flatMap(
      (each) => each.getAttribute('topics')?.split(/\s+/) ?? [],
    ),
  );
  const labels = pressed.map((name) => /“(.+)”/.exec(name)?.[1] ?? '');
  const secret = [typed, ...topics, ...labels].filter(Boolean);
  return events.flatMap((event) => {
    const told = event instanceof CustomEvent ? wordsIn(event.detail) : '';
    return secret
      .filter((word) => told.includes(word))
      .map((word) => `${event.type} tells “${word}”`);
  });
}

function tellsNothingAboutTheReader(subject: Subject): Promise<string[]> {
  return inEach(subject, async (stage) => {
    const faults: string[] = [];
    const address = location.href;
    const before = stage.elements.map(attributesOf);
    const watch = watchPage();
    const pressed = await pressEverything(stage, (name) => {
      stage.elements.forEach((element, index) => {
        const now = attributesOf(element);
        if (now !== before[index]) faults.push(`its attributes are ${now} after ${name}`);
      });
      if (document.documentElement.outerHTML.includes(typed))
        faults.push('what was typed is in the HTML of the page');
      if (location.href !== address) faults.push(`the address is ${location.href} after ${name}`);
    });
    watch.stop();
    return [...faults, ...detailFaults(subject, fromElement(watch, subject.facts.tag), pressed)];
  });
}

export const events: readonly PagePromise[] = [
  {
    promise: 'dispatches the events that are documented, and no others',
    check: dispatchesWhatIsDocumented,
  },
  { promise: 'dispatches nothing until a reader acts', check: isSilentUntilPressed },
  {
    promise: 'tells nothing about its reader in attributes, addresses and events',
    check: tellsNothingAboutTheReader,
  },
];
