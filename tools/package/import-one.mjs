/**
 * Imports one module of the package and prints which tags that defined. Where there is a document, each
 * is then made, filled, put into the page and taken out again. Run by importing.mjs, in a project.
 *
 *   node import-one.mjs jsdom define/content-gate
 */
import { runInNewContext } from 'node:vm';

const [world, name] = process.argv.slice(2);
const URL_OF_PAGE = 'https://example.org/';

async function windowOf() {
  if (world === 'jsdom') {
    const { JSDOM } = await import('jsdom');
    const { window } = new JSDOM('', { url: URL_OF_PAGE });
    // The one thing it lacks that we need: slots that are filled by hand.
    window.HTMLSlotElement.prototype.assign = () => {};
    return window;
  }
  const { Window } = await import('happy-dom');
  return new Window({ url: URL_OF_PAGE });
}

/** Makes the names of a window global, as the environments of test runners do. */
function enter(window) {
  const language = new Set(runInNewContext('Object.getOwnPropertyNames(globalThis)'));
  const isOfNode = (key) => key in globalThis && !/^[A-Z]/.test(key);
  for (let level = window; level && level !== Object.prototype;) {
    for (const key of Object.getOwnPropertyNames(level)) {
      if (language.has(key) || isOfNode(key) || key.startsWith('_')) continue;
      const value = window[key];
      const bound = typeof value === 'function' && !/^[A-Z]/.test(key);
      Object.defineProperty(globalThis, key, {
        configurable: true,
        writable: true,
        value: bound ? value.bind(window) : value,
      });
    }
    level = Object.getPrototypeOf(level);
  }
}

/** An element with what an author writes in most of them. */
function filled(tag) {
  const element = document.createElement(tag);
  const words = document.createElement('p');
  words.textContent = 'What the author wrote.';
  const part = document.createElement('details');
  part.append(document.createElement('summary'), 'The part that waits.');
  const link = document.createElement('a');
  link.href = 'https://weather.example/';
  link.textContent = 'Leave this page';
  element.append(words, part, link);
  return element;
}

if (world !== 'node') enter(await windowOf());
// In plain Node, Lit brings a list of elements of its own.
await import('lit');
const { customElements } = globalThis;
const defined = [];
const define = customElements.define.bind(customElements);
customElements.define = (tag, type) => {
  defined.push(tag);
  define(tag, type);
};

await import(`hearten/${name}`);
console.log(JSON.stringify(defined));

if (world !== 'node') {
  for (const tag of defined) {
    const element = filled(tag);
    document.body.append(element);
    await element.updateComplete;
    // By then all has come and been done that an element asks for once it stands.
    await new Promise((done) => process.once('beforeExit', done));
    if (!element.textContent.includes('The part that waits.'))
      console.log(`${tag} has lost its author's words.`);
    // Lit takes Node for a server; here it is a browser, and tests of partners look for our controls.
    if (element.shadowRoot && !element.shadowRoot.querySelector('[part]'))
      console.log(`${tag} draws nothing.`);
    element.remove();
  }
}
