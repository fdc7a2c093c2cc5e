/** Pages whose own scripts have changed what every script builds on, before we come. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HERE, gate, openPage, scripts, startBrowser } from '../support/embedding-pages.mjs';
import { card, panel } from '../support/learning-pages.mjs';

startBrowser();

const WAYS = {
  'the loader': scripts(`${HERE}hearten.js`),
  'the whole library': scripts(`${HERE}hearten.all.js`),
};

/** Each runs in the page before all else. */
const PATCHES = {
  'closes every shadow root': () => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, { ...options, mode: 'closed' });
    };
  },
  'adds to every array, where for-in finds it': () => {
    Array.prototype.contains = function (item) {
      return this.includes(item);
    };
    Array.prototype.first = null;
    String.prototype.trimmed = String.prototype.trim;
  },
  'gives arrays, strings and dates a toJSON of their own': () => {
    for (const { prototype } of [Array, String, Date]) {
      prototype.toJSON = function () {
        return `as ${String(this)}`;
      };
    }
  },
  'adds to every object': () => {
    Object.prototype.extend = function (more) {
      return Object.assign(this, more);
    };
    Object.prototype.default = 'polluted';
    Object.prototype.heron = () => 'polluted';
    Object.defineProperty(Object.prototype, 'own', { enumerable: true, get: () => 'polluted' });
  },
  'replaces bind, and what arrays and objects are walked with': () => {
    Function.prototype.bind = function (self, ...first) {
      return (...rest) => this.apply(self, [...first, ...rest]);
    };
    const { forEach } = Array.prototype;
    Array.prototype.forEach = function (...given) {
      return forEach.apply(this, given);
    };
    Object.keys = (object) => Reflect.ownKeys(object).filter((key) => typeof key === 'string');
  },
  'wraps promises': () => {
    const Native = globalThis.Promise;
    globalThis.Promise = class Wrapped extends Native {
      then(...given) {
        return super.then(...given);
      }
    };
  },
  'wraps mutation observers, listeners and timers': () => {
    const Native = globalThis.MutationObserver;
    globalThis.MutationObserver = class Wrapped extends Native {
      constructor(told) {
        super((records, observer) => told(records, observer));
      }
    };
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const wrapped = new WeakMap();
    EventTarget.prototype.addEventListener = function (type, told, options) {
      if (typeof told !== 'function') return addEventListener.call(this, type, told, options);
      if (!wrapped.has(told)) {
        wrapped.set(told, function (event) {
          return told.call(this, event);
        });
      }
      return addEventListener.call(this, type, wrapped.get(told), options);
    };
    EventTarget.prototype.removeEventListener = function (type, told, options) {
      return removeEventListener.call(this, type, wrapped.get(told) ?? told, options);
    };
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (told, ...rest) => setTimeout(told, ...rest);
  },
  'has elements that are named like what scripts use': () => {
    addEventListener('DOMContentLoaded', () => {
      for (const id of [
        'litHtmlVersions',
        'customElements',
        'hearten',
        'trustedTypes',
        'version',
      ]) {
        document.body.append(Object.assign(document.createElement('form'), { id }));
      }
    });
  },
};

const button = (page, name) => page.getByRole('button', { name, exact: true });

/** How often to look for what has to come; each look takes the browser some milliseconds. */
const LOOKS = 300;

/**
 * A reader who gets to things through the accessibility tree: also where every shadow root is closed, and
 * without a word run in a page that has changed what words mean.
 */
async function reader(page) {
  const session = await page.context().newCDPSession(page);
  const named = async (name) => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.find((node) => !node.ignored && node.name?.value === name)?.backendDOMNodeId;
  };
  const find = async (name) => {
    for (let look = 0; look < LOOKS; look += 1) {
      const found = await named(name);
      if (found) return found;
    }
    throw new Error(`“${name}” never came.`);
  };
  const press = async (name) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: await find(name) });
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: 'function () { this.click(); }',
    });
  };
  return { named, find, press };
}

for (const [way, library] of Object.entries(WAYS)) {
  describe(`${way}, on a page that`, () => {
    for (const [what, first] of Object.entries(PATCHES)) {
      test(what, async (t) => {
        const { page, seen } = await openPage(t, {
          head: `<link rel="stylesheet" href="${HERE}hearten.css">${library}`,
          body: `<hearten-provider audience="nurses">${gate('heron')}${gate('otter')}${panel(undefined, 'pair="r03"')}${card()}</hearten-provider>`,
          first,
        });
        const { find, named, press } = await reader(page);
        await find('This part is written for nurses. Anyone is welcome to read it.');
        await find('Copy a link to this');
        await find('In practice for');
        assert.equal(await named('A heron.'), undefined);
        await press('Read on');
        await find('A heron.');
        await press('Don’t ask again');
        await press('On this device');
        await find('A otter.');
        await press('Hide this part again');
        assert.deepEqual([seen.console, seen.errors], [[], []]);

        await page.reload();
        await find('A heron.');
        await find('A otter.');
        assert.deepEqual([seen.console, seen.errors], [[], []]);
      });
    }
  });
}

test('a page that has taken storage away works, and remembers while it is open', async (t) => {
  const { page, seen } = await openPage(t, {
    head: scripts(`${HERE}hearten.all.js`),
    body: gate('heron') + gate('otter'),
    first: () => {
      for (const name of ['localStorage', 'sessionStorage']) delete globalThis[name];
      delete Window.prototype.localStorage;
      Object.defineProperty(globalThis, 'localStorage', { value: null });
      Object.defineProperty(globalThis, 'sessionStorage', { value: null });
    },
  });
  await button(page, 'Read on').first().click();
  await page.getByText('Don’t ask again', { exact: true }).click();
  await button(page, 'On this device').click();
  await page.getByText('A otter.').waitFor();
  assert.deepEqual([seen.console, seen.errors], [[], []]);
});
