/**
 * Which browser engines this machine has, for everything that runs in more than one.
 *
 *   const { found, missing } = await engines();
 *
 * HEARTEN_ENGINES=firefox,webkit asks for these and no others; one that was asked for has to be there.
 * Chromium is fetched where there is none; FIREFOX_PATH names a Firefox of one's own.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from './browsers.mjs';

const FIREFOXES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Where distributions put the small browser that WebKitGTK's driver starts. */
const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu', '', '../lib64', '../libexec'].map(
  (folder) => join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'),
);

const ENGINES = {
  chromium: { find: chromium, wants: 'Chromium, Chrome or Edge' },
  firefox: { find: firefox, wants: 'Firefox, or FIREFOX_PATH' },
  webkit: { find: webkit, wants: 'WebKitWebDriver, MiniBrowser and Xvfb, which are for Linux' },
};

/**
 * @returns {Promise<{found: {name: string, at: object}[], missing: {name: string, wants: string}[]}>}
 */
export async function engines() {
  const asked = (process.env.HEARTEN_ENGINES || undefined)?.split(',');
  const found = [];
  const missing = [];
  for (const name of asked ?? Object.keys(ENGINES)) {
    if (!(name in ENGINES))
      throw new Error(`There is no engine ${name}: ${Object.keys(ENGINES).join(', ')}.`);
    const { find, wants } = ENGINES[name];
    const at = await find();
    if (at) found.push({ name, at });
    else missing.push({ name, wants });
  }
  if (asked && missing.length > 0) {
    const gaps = missing.map(({ name, wants }) => `${name} (${wants})`);
    throw new Error(`HEARTEN_ENGINES asks for what this machine lacks: ${gaps.join('; ')}.`);
  }
  return { found, missing };
}

/** `{executablePath}`, ready for puppeteer-core. */
function firefox() {
  const { FIREFOX_PATH } = process.env;
  const places = FIREFOX_PATH
    ? [FIREFOX_PATH]
    : [...['firefox-esr', 'firefox'].map(onPath), ...FIREFOXES];
  const executablePath = places.find((path) => path && existsSync(path));
  return executablePath && { executablePath };
}

/** `{driver, miniBrowser, xvfb}`, ready for `startWebKit`. */
function webkit() {
  if (process.platform !== 'linux') return undefined;
  const [driver, xvfb] = ['WebKitWebDriver', 'Xvfb'].map(onPath);
  const miniBrowser = MINI_BROWSERS.find((path) => existsSync(path));
  if (!driver || !miniBrowser || !(xvfb || process.env.DISPLAY)) return undefined;
  return { driver, miniBrowser, xvfb };
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
