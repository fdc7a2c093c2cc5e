/**
 * Pages in each engine of this machine, for the few whole-page tests that are about engines.
 *
 *   const engines = openEngines();
 *   for (const { name, open } of engines)
 *     test(`… in ${name}`, async (t) => {
 *       const page = await open(t, `${origin}/page.html`);
 *       await page.until(() => customElements.get('hearten-provider'));
 *       await page.evaluate((words) => document.body.append(words), 'heron');
 *     });
 *
 * Pages come from a real server: WebKit's driver can't answer in a server's place.
 */
import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { engines } from '../../tools/engines.mjs';
import { startWebKit } from '../../tools/webkit-driver.mjs';

const patience = 10_000;

/**
 * Put it first in the page: `warnings()` then tells what the console was warned of. The drivers differ in
 * what they tell; the file has to be served, because a strict policy refuses inline scripts.
 */
export const CONSOLE_SCRIPT = `globalThis.warned = [];
const { warn } = console;
console.warn = (...args) => {
  warned.push(args.map(String).join(' '));
  warn.apply(console, args);
};`;

const { found, missing } = await engines();
for (const { name, wants } of missing) console.log(`Not tested in ${name}: there is no ${wants}.`);

/**
 * The engines that were found. `open` gives a page without anything stored, closed when the test ends.
 *
 * @returns {{name: string, open: (t: object, url: string) => Promise<EnginePage>}[]}
 */
export function openEngines() {
  return found.map(({ name, at }) => {
    const opener = name === 'webkit' ? webkitOpener(at) : puppeteerOpener(name, at);
    return {
      name,
      async open(t, url) {
        const { drive, close } = await opener();
        t.after(close);
        const page = new EnginePage(drive);
        await page.goto(url);
        return page;
      },
    };
  });
}

/** A page, the same whatever drives it. */
class EnginePage {
  #drive;

  constructor(drive) {
    this.#drive = drive;
  }

  goto(url) {
    return this.#drive.goto(url);
  }

  reload() {
    return this.#drive.reload();
  }

  /** What `fn`, which may be async, gives back in the page; both ways as JSON. */
  evaluate(fn, ...args) {
    return this.#drive.evaluate(fn, args);
  }

  /** Asks until `fn` says something that is true, and gives that back. */
  async until(fn, ...args) {
    const deadline = performance.now() + patience;
    for (;;) {
      const answer = await this.evaluate(fn, ...args);
      if (answer) return answer;
      if (performance.now() > deadline) throw new Error(`It never came about: ${fn}`);
    }
  }

  /** The same for a page that is on its way: while it comes there is nobody to ask. */
  async arrives(fn) {
    const deadline = performance.now() + patience;
    while (!(await this.evaluate(fn).catch(() => false))) {
      if (performance.now() > deadline) throw new Error(`It never came: ${fn}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** What the console was warned of since the page was loaded, if it has CONSOLE_SCRIPT. */
  warnings() {
    return this.evaluate(() => globalThis.warned);
  }
}

function puppeteerOpener(name, at) {
  const options = name === 'firefox' ? { ...at, browser: 'firefox' } : at;
  let browser;
  after(async () => (await browser)?.close());
  return async () => {
    browser ??= puppeteer.launch({ headless: true, ...options });
    const context = await (await browser).createBrowserContext();
    const page = await context.newPage();
    const drive = {
      goto: (url) => page.goto(url),
      reload: () => page.reload(),
      evaluate: (fn, args) => page.evaluate(fn, ...args),
    };
    return { drive, close: () => context.close() };
  };
}

/** A session of its own for each page: it is the only unit in which WebKit's driver forgets. */
function webkitOpener(at) {
  return async () => {
    const webkit = await startWebKit(at);
    const { default: WebDriver } = await import('webdriver');
    const session = await WebDriver.newSession(webkit.connection);
    const drive = {
      goto: (url) => session.navigateTo(url),
      reload: () => session.refresh(),
      async evaluate(fn, args) {
        const [answer, error] = await session.executeAsyncScript(inPage(fn), args);
        if (error) throw new Error(error);
        return answer;
      },
    };
    return {
      drive,
      async close() {
        await session.deleteSession();
        webkit.close();
      },
    };
  };
}

/** The text of `fn` for WebDriver, whose asynchronous scripts are handed a callback as last argument. */
const inPage = (fn) => `const args = [...arguments];
const done = args.pop();
Promise.resolve()
  .then(() => (${fn})(...args))
  .then((answer) => done([answer ?? null, null]), (error) => done([null, String(error)]));`;
