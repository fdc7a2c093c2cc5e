import { composedElements } from '../composed-tree.js';
import { pressEverything } from '../pressing.js';
import type { PagePromise } from '../promise.js';
import { parse, Stage, type Subject } from '../stage.js';

/** Named so that a script which runs after all is seen. */
const flag = 'heartenPayloadRan';

export const payloads: readonly string[] = [
  `javascript:globalThis.${flag}=1`,
  ` JaVa\tScRiPt:globalThis.${flag}=1`,
  `data:text/html,<script>globalThis.${flag}=1</script>`,
  `vbscript:globalThis.${flag}=1`,
  `<img src="/no-such-file" onerror="globalThis.${flag}=1">`,
  `</script><script>globalThis.${flag}=1</script>`,
  `"><svg onload="globalThis.${flag}=1">`,
  `'-globalThis.${flag}-'`,
  `\${globalThis.${flag}=1}{{constructor.constructor('globalThis.${flag}=1')()}}`,
];

const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcdoc', 'poster', 'data'];

function isDangerous(address: string): boolean {
  return /^(?:javascript|data|vbscript|blob):/i.test(address.replace(/[\s\p{Cc}]/gu, ''));
}

/** What in the page, but for what the author wrote, could run or lead to something that runs. */
function dangers(stage: Stage, authored: ReadonlySet<Element>): string[] {
  const made = [
    ...composedElements(stage.root),
    ...document.querySelectorAll('.hearten-announcer *'),
  ];
  return made
    .filter((each) => !authored.has(each))
    .flatMap((element) => {
      const found = [...element.attributes].flatMap(({ name, value }) => {
        if (name.startsWith('on')) return [`made ${name} on <${element.localName}>`];
        return addresses.includes(name) && isDangerous(value) ? [`made ${name}="${value}"`] : [];
      });
      const runs = element.matches('script, iframe, object, embed, base, meta, link');
      return runs ? [...found, `made a <${element.localName}>`] : found;
    });
}

/** Words of an element, each of them the payload, whatever key is asked for. */
function everyKey(payload: string): object {
  const descriptor = { value: payload, configurable: true, enumerable: true, writable: true };
  return new Proxy(
    {},
    {
      get: () => payload,
      has: () => true,
      getOwnPropertyDescriptor: () => descriptor,
    },
  );
}

async function look(
  subject: Subject,
  content: DocumentFragment,
  prepare: (stage: Stage) => void,
): Promise<string[]> {
  const stage = new Stage(subject.facts.tag);
  const authored = new Set(content.querySelectorAll('*'));
  content.querySelectorAll('template').forEach((each) => {
    for (const inner of each.content.querySelectorAll('*')) authored.add(inner);
  });
  await stage.show(content);
  prepare(stage);
  await stage.settle();
  const faults = dangers(stage, authored);
  await pressEverything(stage, () => void faults.push(...dangers(stage, authored)));
  if (Reflect.get(globalThis, flag) !== undefined) faults.push('ran it');
  Reflect.deleteProperty(globalThis, flag);
  await stage.clear();
  return faults;
}

/** Puts the payload where an author's words and links are. */
function spoilWords(root: DocumentFragment, payload: string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim()) text.data = payload;
  }
  for (const link of root.querySelectorAll('a[href]')) link.setAttribute('href', payload);
  for (const each of root.querySelectorAll('[data-depth]'))
    each.setAttribute('data-depth', payload);
  for (const { content } of root.querySelectorAll('template')) spoilWords(content, payload);
}

const id = 'x-payload';

/** Packs of every kind, each of whose words is the payload. */
function packsOf(payload: string): object[] {
  const entry = {
    id,
    sources: [{ title: payload, url: `https://example.org/${payload}`, seen: '2026-11-23' }],
    reviewedOn: '2026-11-23',
    reviewedBy: [payload],
  };
  const said = { meaning: payload, question: payload, insteadOf: payload };
  const others = { ...said, ask: [payload] };
  const pack = { id: 'x-pack', lang: 'en-GB', version: '1', title: payload };
  const texts = [payload];
  return [
    { ...pack, kind: 'topics', entries: [{ ...entry, label: payload, description: payload }] },
    {
      ...pack,
      kind: 'principles',
      roles: [{ id, label: payload }],
      presets: [
        {
          id,
          title: payload,
          note: payload,
          sources: entry.sources,
          principles: [{ name: payload, principles: [id] }],
        },
      ],
      entries: [
        {
          ...entry,
          name: payload,
          insteadOf: payload,
          voices: {
            professional: said,
            parent: others,
            'young-person': others,
            'easy-read': others,
          },
          practice: { reception: texts, [id]: texts },
        },
      ],
    },
    {
      ...pack,
      kind: 'reframes',
      settings: [{ id, label: payload, place: payload }],
      entries: [
        {
          ...entry,
          setting: id,
          seen: payload,
          wrong: texts,
          may: texts,
          also: texts,
          strong: texts,
          help: texts,
        },
      ],
    },
  ];
}

/** Attributes that name something of a pack. */
const naming = ['topics', 'principle', 'preset', 'for-role', 'pair', 'setting'];

/** A provider round the examples, whose every subject is the payload. */
function surround(
  content: DocumentFragment,
  { name }: Subject['facts'],
  payload: string,
): DocumentFragment {
  const provider = document.createElement('hearten-provider');
  for (const attribute of naming) {
    for (const each of content.querySelectorAll(`[${attribute}]`)) each.setAttribute(attribute, id);
  }
  provider.append(content);
  Object.assign(provider, {
    audience: payload,
    support: payload,
    safeguarding: payload,
    voice: payload,
    content: packsOf(payload),
    wording: { en: { [name]: everyKey(payload) } },
  });
  const around = document.createDocumentFragment();
  around.append(provider);
  return around;
}

async function runsNoPayload(subject: Subject): Promise<string[]> {
  const { facts, examples } = subject;
  const [example] = examples;
  if (!example) return [];
  const faults: string[] = [];
  const strings = facts.fields.some(({ name }) => name === 'strings');
  for (const payload of payloads) {
    const attributes = parse(example.markup);
    for (const { name } of facts.attributes)
      attributes.querySelector(facts.tag)?.setAttribute(name, payload);
    const words = parse(example.markup);
    spoilWords(words, payload);
    const found = [
      ...(await look(subject, attributes, ({ element }) => {
        if (strings) Reflect.set(element, 'strings', everyKey(payload));
      })),
      ...(await look(subject, surround(words, facts, payload), () => undefined)),
    ];
    faults.push(...found.map((fault) => `${payload}: ${fault}`));
  }
  return [...new Set(faults)];
}

export const safety: readonly PagePromise[] = [
  { promise: 'runs no script from attributes, words, strings or a provider', check: runsNoPayload },
];
