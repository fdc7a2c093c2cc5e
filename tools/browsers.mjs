/**
 * Finds a Chromium for tests and checks: the one named in CHROME_PATH, then an installed one, then one
 * fetched once from the npm registry. HEARTEN_BROWSER=bundled skips the installed ones.
 *
 * A headless shell comes before whole browsers: the same engine, without the windows that those open
 * unseen for every page of a test (a third of the processor time, measured on 2026-11-27).
 *
 *   import {chromium} from './tools/browsers.mjs';
 *   const browser = await playwright.chromium.launch(await chromium());
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './files.mjs';

const run = promisify(execFile);

const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];
const PLACES = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/** Not among the dependencies: most machines have a browser, and this one weighs 67 MB. */
const BUNDLED = '@sparticuz/chromium@153.0.0';
const CACHE = join(root, 'node_modules/.cache/hearten-chromium', BUNDLED.replace(/\W+/g, '-'));

const ARGS = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** The package's own configuration looks for its fonts in one fixed place. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/** `{executablePath, args, env}`, ready for the launch() of puppeteer-core and playwright-core. */
export async function chromium() {
  const found = installed([...SHELLS, ...NAMES]);
  return found ? launching(found) : { args: args(), ...(await bundled()) };
}

/** The same for a browser as readers have it, which keeps pages for “Back”; undefined where there is none. */
export function wholeChromium() {
  const found = installed(NAMES);
  return found && !/headless.shell/.test(found) ? launching(found) : undefined;
}

/** Options for tests of pages that a browser keeps, or makes beforehand: a headless shell does neither. */
export const inWholeChromium = {
  skip: wholeChromium() ? false : 'No whole Chromium, Chrome or Edge found, and this needs one.',
};

function launching(executablePath) {
  return { executablePath, args: args(), env: process.env };
}

/** Chromium refuses its sandbox to root, which is what most containers run as. */
function args() {
  return process.getuid?.() === 0 ? ['--no-sandbox', ...ARGS] : ARGS;
}

function installed(names) {
  const { CHROME_PATH, HEARTEN_BROWSER, PATH = '' } = process.env;
  if (HEARTEN_BROWSER === 'bundled') return undefined;
  if (CHROME_PATH) return CHROME_PATH;
  const folders = PATH.split(delimiter).filter(Boolean);
  const named = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...PLACES].find((path) => existsSync(path));
}

async function bundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Chromium found. Install Chromium, Chrome or Edge, or set CHROME_PATH to one.',
    );
  }
  if (!existsSync(CACHE)) await fetchBundled();
  const executablePath = join(CACHE, 'chromium');
  const env = { ...process.env };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH ??= join(CACHE, 'fonts');
  // The package carries the libraries that bare machines lack. Where the machine has them, its own fit better.
  const starts = await run(executablePath, ['--version'], { env }).catch(() => false);
  if (!starts) {
    env.LD_LIBRARY_PATH = [join(CACHE, 'al2023/lib'), env.LD_LIBRARY_PATH]
      .filter(Boolean)
      .join(delimiter);
  }
  return { executablePath, env };
}

/** Installs and unpacks in a folder of its own, moved into place whole: a stopped run leaves nothing half done. */
async function fetchBundled() {
  console.log(`No Chromium found: fetching ${BUNDLED} once (67 MB).`);
  await mkdir(join(CACHE, '..'), { recursive: true });
  const work = await mkdtemp(`${CACHE}-`);
  try {
    await writeFile(join(work, 'package.json'), '{"private": true, "type": "module"}\n');
    const npm = [
      'install',
      BUNDLED,
      '--no-save',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    await run('npm', npm, { cwd: work });
    await mkdir(join(work, 'unpacked'));
    const unpack =
      "import('@sparticuz/chromium').then(({default: browser}) => browser.executablePath())";
    // It unpacks below the temporary folder, and its libraries only where it believes to be on Lambda.
    const env = {
      ...process.env,
      TMPDIR: join(work, 'unpacked'),
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    };
    await run(process.execPath, ['--input-type=module', '-e', `await ${unpack}`], {
      cwd: work,
      env,
    });
    await writeFile(join(work, 'unpacked/fonts/fonts.conf'), FONTS);
    await rename(join(work, 'unpacked'), CACHE).catch((error) => {
      if (!existsSync(CACHE)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
