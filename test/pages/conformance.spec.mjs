/**
 * Promises of test/conformance/ that take a whole page: its policy, its script switched off, two copies
 * of the built library on it. Each is kept by every element of custom-elements.json in every example.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../tools/files.mjs';
import { importSource } from '../../tools/import-source.mjs';
import { HERE, openPage, scripts, startBrowser } from '../support/embedding-pages.mjs';
import { boxesIn, served } from '../support/served.mjs';

startBrowser();

const { elementsIn } = await importSource('test/conformance/manifest.ts');
const { subjectFor } = await importSource('test/conformance/subjects.ts');
const { elsewhere } = await importSource('test/conformance/other-promises.ts');
const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
const subjects = elementsIn(manifest).map(subjectFor);

const LIBRARY = [`${HERE}hearten.js`];
const BOTH = ['hearten.js', 'hearten.all.js', 'hearten.wording.js'].map((file) => HERE + file);

/** Scripts in the page and pictures are the author's own, which this policy has no room for. */
const onlyOurs = (markup) =>
  markup.replace(/<script[\s\S]*?<\/script>/g, '').replace(/ src="[^"]*"/g, '');

/** All examples on one page. A pack from an address takes a policy of its own. */
function together(examples) {
  const used = examples.filter(({ markup }) => !markup.includes(' packs='));
  return {
    markup: used.map(({ markup }) => markup).join('\n'),
    warns: used.flatMap(({ warns }) => warns),
  };
}

/** Runs in the page before all else, and takes down what a policy refuses and what is dispatched. */
function takeDown() {
  const seen = { refused: [], events: [] };
  Object.defineProperty(globalThis, Symbol.for('test:seen'), { value: seen });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    seen.refused.push([violatedDirective, blockedURI, sample].join(' '));
  });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event.type.startsWith('hearten-')) seen.events.push(event.type);
    return dispatch.call(this, event);
  };
}

/** Runs in the page: waits until nothing changes, and gives back what our elements have drawn. */
async function settled() {
  const drawn = () =>
    [...document.querySelectorAll(':defined')]
      .map(({ shadowRoot }) => shadowRoot?.innerHTML.replace(/<!--.*?-->/gs, '') ?? '')
      .join('');
  for (let before, quiet = 0; quiet < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const now = drawn();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  return drawn();
}

/** The same, once what the page asks for is there too. */
async function still({ page, open, seen }) {
  for (;;) {
    const [count, isIdle] = [seen.requests.length, open() === 0];
    const drawn = await page.evaluate(settled);
    if (isIdle && open() === 0 && count === seen.requests.length) return drawn;
  }
}

/** Runs in the page: presses the first button of each of our elements. */
function press() {
  for (const { shadowRoot } of document.querySelectorAll(':defined')) {
    shadowRoot?.querySelector('button')?.click();
  }
}

/** Uses an example as a reader does, and tells all that came of it. */
async function use(t, { tag, example, files, first = takeDown }) {
  const css = `<link rel="stylesheet" href="${HERE}hearten.css">`;
  const opened = await openPage(t, {
    head: `${css}${scripts(...files)}`,
    body: onlyOurs(example.markup),
    first,
  });
  const { page, seen, files: fetched } = opened;
  if (tag) await page.waitForFunction((name) => customElements.get(name), tag);
  const before = await still(opened);
  const boxes = [await page.evaluate(boxesIn)];
  await page.evaluate(press);
  const after = await still(opened);
  boxes.push(await page.evaluate(boxesIn));
  const { refused, events } = await page.evaluate(() => globalThis[Symbol.for('test:seen')]);
  const around = await page.evaluate(surroundings);
  return { ...seen, refused, events, drawn: [before, after], boxes, fetched: fetched(), around };
}

/** What the developer is told of the bad input that an example is about. */
const isExpected = ({ warns }, text) => {
  const code = /^<hearten-[\w-]+> .+ See hearten\/WARNINGS\.md#([\w-]+)$/s.exec(text)?.[1];
  return warns.includes('any') || warns.includes(code);
};

function strictFaults(example, { refused, console: said, errors, fetched }) {
  return [
    ...refused.map((each) => `was refused ${each}`),
    ...said.filter((text) => !isExpected(example, text)).map((text) => `said ${text}`),
    ...errors.map((error) => `threw ${error}`),
    ...fetched.filter((url) => !url.startsWith(HERE)).map((url) => `asked for ${url}`),
  ];
}

/** Runs in the page: the author's words that a reader can't get to, though they press what they can. */
function lostWords() {
  const isShown = (element) => element?.checkVisibility({ visibilityProperty: true }) ?? false;
  for (const details of document.querySelectorAll('details')) {
    const summary = details.querySelector(':scope > summary');
    // Without a summary of the author's browsers make one.
    if (summary ? isShown(summary) : isShown(details)) details.open = true;
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lost = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (data.trim() && !parentElement.matches('script') && !isShown(parentElement)) lost.push(data);
  }
  return lost;
}

async function wordsWithoutScript(t, { markup }) {
  const { page } = await openPage(t, {
    head: `<link rel="stylesheet" href="${HERE}hearten.css">${scripts(...LIBRARY)}`,
    body: onlyOurs(markup),
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.reload();
  return page.evaluate(lostWords);
}

/** A second copy must change nothing: not what is drawn, and not how often something is told. */
async function copyFaults(t, options) {
  const one = await use(t, { ...options, files: LIBRARY });
  const faults = [];
  for (const files of [BOTH, [...BOTH].reverse()]) {
    const two = await use(t, { ...options, files });
    if (two.drawn.join() !== one.drawn.join()) faults.push('draws something else');
    if (two.events.join() !== one.events.join()) faults.push(`dispatches ${two.events.join()}`);
    faults.push(...strictFaults(options.example, two));
  }
  return faults;
}

/** Runs in the page: everything that is not in its body, and every name that its scripts share. */
function surroundings() {
  const { documentElement, head, body, title } = document;
  const lits = /^(?:litElement|litHtml|reactiveElement)Versions$/;
  return [
    ...[documentElement, head, body].map((each) => each.cloneNode().outerHTML),
    ...[...head.children]
      .filter((each) => !each.matches('script[src]'))
      .map((each) => each.outerHTML),
    title,
    `${location} ${history.length}`,
    // The live region, once there was something to say, is among what ARCHITECTURE.md names.
    ...[...body.children]
      .filter((each) => !each.matches('[role="status"]:last-child'))
      .map(({ localName }) => localName),
    // Lit counts its copies by names of its own.
    ...Object.getOwnPropertyNames(globalThis).filter((name) => !lits.test(name)),
  ];
}

async function pageFaults(t, { tag, example, files, first }) {
  const bare = await use(t, { example, files: [], first });
  const whole = await use(t, { tag, example, files, first });
  return whole.around.filter((each) => !bare.around.includes(each));
}

/** What a server wrote is the author's page before its script, and the same as ever after it. */
async function servedFaults(t, { tag, example }) {
  const theirs = { ...example, markup: served(onlyOurs(example.markup)) };
  const faults = await wordsWithoutScript(t, theirs);
  for (const files of [[], LIBRARY]) {
    const waitsFor = files.length > 0 ? tag : undefined;
    const plain = await use(t, { tag: waitsFor, example, files });
    const page = await use(t, { tag: waitsFor, example: theirs, files });
    if (page.events.join() !== plain.events.join()) faults.push(`dispatches ${page.events.join()}`);
    if (waitsFor && page.drawn.join() !== plain.drawn.join()) faults.push('draws something else');
    const moved = page.boxes.flat().filter((box, index) => box !== plain.boxes.flat()[index]);
    faults.push(
      ...moved.map((box) => `has in another place ${box}`),
      ...strictFaults(theirs, page),
    );
  }
  return faults;
}

const checks = {
  'works under the strict policy and Trusted Types': async (t, { tag, example }) =>
    strictFaults(example, await use(t, { tag, example, files: LIBRARY })),
  "keeps its author's words within reach without script": (t, { example }) =>
    wordsWithoutScript(t, example),
  'works beside a second copy of the library': copyFaults,
  'leaves the page as it was, from its first script on': (t, subject) =>
    pageFaults(t, { ...subject, files: BOTH }),
  'is drawn by a server, and hydrates without a change': servedFaults,
};

for (const { facts, examples } of subjects) {
  describe(`<${facts.tag}>`, () => {
    for (const [promise, check] of Object.entries(checks)) {
      test(promise, async (t) => {
        const faults = await check(t, { tag: facts.tag, example: together(examples) });
        assert.deepEqual(faults, []);
      });
    }
  });
}

describe('the checks above', () => {
  test('are those that the conformance suite says are here', () => {
    const here = elsewhere.filter(({ where }) => where.startsWith('test/pages/conformance.spec'));
    const listed = here.map(({ promise }) => promise);
    assert.deepEqual(Object.keys(checks).sort(), listed.sort());
  });

  const tag = 'hearten-faulty';
  const example = { markup: `<${tag}><p>Words.</p></${tag}>`, warns: [] };

  test('notice an element that writes markup and styles, and logs', async (t) => {
    const first = `(${takeDown})();
      customElements.define('${tag}', class extends HTMLElement {
        connectedCallback() {
          console.log('connected');
          this.setAttribute('style', 'color: red');
          this.innerHTML = '<b>Words.</b>';
        }
      });`;
    const faults = strictFaults(example, await use(t, { tag, example, files: [], first }));
    for (const words of [/^was refused style-src/, /^was refused require-trusted/, /^said conn/]) {
      assert.ok(
        faults.some((fault) => words.test(fault)),
        `${words} in ${faults.join('\n')}`,
      );
    }
  });

  test('notice words that nobody can get to without script', async (t) => {
    const markup = '<details><summary hidden>More</summary><p>In a closed part.</p></details>';
    const lost = await wordsWithoutScript(t, { ...example, markup });
    assert.deepEqual(lost, ['More', 'In a closed part.']);
  });

  test('notice an element that tells everything twice beside a second copy', async (t) => {
    const first = `(${takeDown})();
      customElements.define('${tag}', class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).append(document.createElement('button'));
          this.shadowRoot.firstChild.onclick = () => {
            for (const each of document.scripts) this.dispatchEvent(new Event('hearten-faulty'));
          };
        }
      });`;
    const faults = await copyFaults(t, { tag, example, first });
    const thrice = BOTH.map(() => 'hearten-faulty').join();
    assert.ok(faults.includes(`dispatches ${thrice}`), faults.join('\n'));
  });

  test('notice a library that marks the page', async (t) => {
    const first = `(${takeDown})();
      customElements.define('${tag}', class extends HTMLElement {});
      addEventListener('DOMContentLoaded', () => {
        if (document.scripts.length === 0) return;
        globalThis.faulty = 1;
        document.body.className = 'faulty';
      });`;
    const faults = await pageFaults(t, { tag, example, files: LIBRARY, first });
    assert.deepEqual(faults, ['<body class="faulty"></body>', 'faulty']);
  });
});
