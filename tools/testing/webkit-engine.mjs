import { startWebKit } from '../webkit-driver.mjs';

const SIZE = { width: 800, height: 600 };

/** WebDriver's code points for keys that write nothing. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const FRAME = `document.querySelector('iframe')`;

/**
 * WebKitGTK for the test runner. Its window can't be made as narrow as a phone, so tests run in a frame
 * that fills the corner of the window, one file after another.
 */
export function webkitEngine(at) {
  let running;
  let active;

  async function start(url) {
    const webkit = await startWebKit(at);
    const { default: WebDriver } = await import('webdriver');
    const session = await WebDriver.newSession(webkit.connection);
    await session.setWindowRect(0, 0, 1280, 1024);
    await session.navigateTo(`${new URL(url).origin}/?mode=iframe`);
    await session.executeScript(
      `const frame = document.createElement('iframe');
      document.body.style.margin = '0';
      frame.style.border = '0';
      document.body.replaceChildren(frame);`,
      [],
    );
    return { webkit, session };
  }

  const run = async (script, ...args) => {
    const { session } = await running;
    return session.executeScript(script, args);
  };
  const act = async (...actions) => {
    const { session } = await running;
    await session.performActions(actions);
  };
  const resize = ({ width, height }) =>
    run(`Object.assign(${FRAME}, { width: arguments[0], height: arguments[1] })`, width, height);

  return {
    name: 'WebKit',
    // The runner's own commands for keys and mouse call `sendKeys` and `sendMouseClick` of this type.
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      running ??= start(url);
      active = id;
      await resize(SIZE);
      await run(`${FRAME}.focus(); ${FRAME}.src = arguments[0]`, url);
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => run(`return ${FRAME}.contentWindow.location.href`),
    async stopSession() {
      await run('[localStorage, sessionStorage].forEach((store) => store.clear())');
      await run(`${FRAME}.src = 'about:blank'`);
      active = undefined;
      return {};
    },
    startDebugSession() {
      throw new Error('To look into tests, run them in Chromium or Firefox.');
    },
    async stop() {
      const { webkit, session } = (await running) ?? {};
      await session?.deleteSession();
      webkit?.close();
    },
    sendKeys: (id, keys) => act({ type: 'key', id: 'keyboard', actions: keys.flatMap(strokes) }),
    sendMouseClick: (id, x, y) => act({ type: 'pointer', id: 'mouse', actions: clickAt(x, y) }),
    lacks: {
      heap: 'its driver does not count what is in memory',
      media: 'its driver can neither print nor change what a reader prefers',
    },
    commands: { viewport: (id, size) => resize(size) },
  };
}

function strokes(key) {
  const value = KEYS[key] ?? key;
  if ([...value].length > 1) throw new Error(`There is no code for the key ${key} yet.`);
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

const clickAt = (x, y) => [
  { type: 'pointerMove', duration: 0, x, y },
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];
