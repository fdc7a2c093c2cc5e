import type { AttributeFacts } from '../manifest.js';
import { watchPage } from '../page-watch.js';
import { pressEverything, pressFirst } from '../pressing.js';
import type { PagePromise } from '../promise.js';
import { exampleWith, fieldSample, samplesOf, type Sample } from '../samples.js';
import {
  drawnAfter,
  FaultList,
  inEach,
  stageFor,
  type Example,
  type Stage,
  type Subject,
} from '../stage.js';

interface Property {
  readonly field: string;
  readonly attribute?: string;
  readonly value: unknown;
  readonly example: Example;
}

function propertiesOf(subject: Subject): Property[] {
  const { attributes, fields } = subject.facts;
  return [
    ...attributes.flatMap((attribute) =>
      samplesOf(subject, attribute).map(({ value }) => {
        const { name, field } = attribute;
        return { field, attribute: name, value, example: exampleWith(subject, name) };
      }),
    ),
    ...fields.map((field) => {
      return {
        field: field.name,
        value: fieldSample(field),
        example: exampleWith(subject, field.name),
      };
    }),
  ];
}

async function keepsWhatWasSetBefore(subject: Subject): Promise<string[]> {
  const faults: string[] = [];
  for (const { field, attribute, value, example } of propertiesOf(subject)) {
    const bare = (element: HTMLElement): void => element.removeAttribute(attribute ?? field);
    const set = (element: HTMLElement): void => void Reflect.set(element, field, value);
    const stage = await stageFor(subject, example, (element) => {
      bare(element);
      set(element);
    });
    const { element, drawn } = stage;
    if (Reflect.get(element, field) !== value) faults.push(`${field} was lost`);
    if (Object.hasOwn(element, field))
      faults.push(`${field} was kept, but hides the property of the element`);
    await stage.clear();
    const later = await drawnAfter(subject, example, { prepare: bare, change: set });
    if (drawn !== later) faults.push(`${field} has no effect when it was set before`);
  }
  return faults;
}

async function roundTrip(
  subject: Subject,
  { name, field }: AttributeFacts,
  { text, value }: Sample,
): Promise<string[]> {
  const example = exampleWith(subject, name);
  const prepare = (element: HTMLElement): void => element.removeAttribute(name);
  const without = await drawnAfter(subject, example, { prepare });
  const byProperty = (to: unknown) =>
    drawnAfter(subject, example, {
      prepare,
      change: (element) => void Reflect.set(element, field, to),
    });

  const faults: string[] = [];
  const stage = await stageFor(subject, example, prepare);
  const { element } = stage;
  const initial: unknown = Reflect.get(element, field);
  element.setAttribute(name, text);
  await stage.settle();
  const now: unknown = Reflect.get(element, field);
  if (now !== value) faults.push(`${name}="${text}" makes ${field} ${JSON.stringify(now)}`);
  const byAttribute = stage.drawn;
  element.removeAttribute(name);
  await stage.settle();
  const after: unknown = Reflect.get(element, field);
  if (after !== initial)
    faults.push(
      `removing ${name} makes ${field} ${JSON.stringify(after)}, not ${JSON.stringify(initial)}`,
    );
  if (stage.drawn !== without) faults.push(`removing ${name} leaves its effect`);
  await stage.clear();
  if ((await byProperty(value)) !== byAttribute)
    faults.push(`${field} draws something else than ${name}="${text}"`);
  if ((await byProperty(null)) !== without)
    faults.push(`${field} = null draws something else than no ${name}`);
  return faults;
}

async function saysTheSameByAttributeAndProperty(subject: Subject): Promise<string[]> {
  const faults: string[] = [];
  for (const attribute of subject.facts.attributes) {
    for (const sample of samplesOf(subject, attribute)) {
      faults.push(...(await roundTrip(subject, attribute, sample)));
    }
  }
  return faults;
}

function setUpLater(subject: Subject): Promise<string[]> {
  return inEach(subject, async (stage, example) => {
    const { drawn } = stage;
    // An element may speak of all that is on the page.
    await stage.clear();
    let attributes: Attr[] = [];
    const later = await drawnAfter(subject, example, {
      prepare(element) {
        attributes = [...element.attributes];
        for (const { name } of attributes) element.removeAttribute(name);
      },
      change(element) {
        for (const { name, value } of attributes) element.setAttribute(name, value);
      },
    });
    return later === drawn
      ? []
      : ['attributes that come after it is connected draw something else'];
  });
}

function childrenLater(subject: Subject): Promise<string[]> {
  return inEach(subject, async (stage, example) => {
    const { drawn } = stage;
    await stage.clear();
    const children = document.createDocumentFragment();
    const later = await drawnAfter(subject, example, {
      prepare: (element) => children.append(...element.childNodes),
      change: (element) => element.append(children),
    });
    return later === drawn ? [] : ['children that come after it is connected draw something else'];
  });
}

/** Everything that can become of an element that stays the same one. */
const moves: Readonly<Record<string, (stage: Stage) => void>> = {
  'is moved': ({ root }) => {
    const place = document.createElement('div');
    root.prepend(place);
    place.append(...[...root.childNodes].filter((node) => node !== place));
  },
  'is moved in one step': ({ root }) => {
    const place = document.createElement('div');
    root.prepend(place);
    const children = [...root.childNodes].filter((node) => node !== place);
    const move: unknown = Reflect.get(place, 'moveBefore');
    for (const child of children) {
      if (typeof move === 'function') Reflect.apply(move, place, [child, null]);
      else place.append(child);
    }
  },
  'is taken out and put back': ({ root }) => {
    root.remove();
    document.body.append(root);
  },
};

/** What an example looks like after one press and after the next, with something that happens between. */
async function pressedTwice(
  subject: Subject,
  example: Example,
  between: (stage: Stage) => void = () => undefined,
): Promise<[string, string]> {
  const stage = await stageFor(subject, example);
  await pressFirst(stage);
  between(stage);
  await stage.settle();
  const first = stage.drawn;
  await pressFirst(stage);
  const second = stage.drawn;
  await stage.clear();
  return [first, second];
}

async function keepsWorking(subject: Subject): Promise<string[]> {
  const faults = new FaultList();
  for (const example of subject.examples) {
    const [first, second] = await pressedTwice(subject, example);
    for (const [what, move] of Object.entries(moves)) {
      const [moved, pressed] = await pressedTwice(subject, example, move);
      if (moved !== first) faults.add(example, [`is not as it was when it ${what}`]);
      if (pressed !== second)
        faults.add(example, [`does something else when it is pressed after it ${what}`]);
    }
  }
  return faults.told;
}

async function leavesNothing(subject: Subject): Promise<string[]> {
  const faults = new FaultList();
  for (const example of subject.examples) {
    for (const pressed of [false, true]) {
      const watch = watchPage();
      const stage = await stageFor(subject, example);
      if (pressed) await pressEverything(stage);
      await stage.clear();
      watch.stop();
      faults.add(example, watch.standing());
    }
  }
  return faults.told;
}

export const life: readonly PagePromise[] = [
  { promise: 'keeps what was set on it before it was defined', check: keepsWhatWasSetBefore },
  {
    promise: 'says the same by attribute and by property',
    check: saysTheSameByAttributeAndProperty,
  },
  { promise: 'looks the same when its attributes come later', check: setUpLater },
  { promise: 'looks the same when its children come later', check: childrenLater },
  { promise: 'keeps its state and works after it was moved', check: keepsWorking },
  { promise: 'leaves nothing waiting or listening when it has gone', check: leavesNothing },
];
