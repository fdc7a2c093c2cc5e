import { files as first, type File } from 'virtual:hearten-files';

/**
 * Runs files of the library, and none that is not as it was released: their hashes are in here.
 *
 * What looks roundabout was measured in Chromium 156, Firefox ESR 153 and WebKitGTK 2.50, with files altered
 * by one byte, from the first request or from the second on:
 *
 * - `import()` checks nothing, and Chromium runs with it what a hint has refused.
 * - A hint without `integrity` lets Chromium and Firefox run the altered file in spite of the script's own.
 * - WebKit does not heed `integrity` on a hint, so every file, shared ones too, is run by a script that has
 *   it before another file can import it.
 * - Firefox does not heed import maps that a script adds, and fetches twice after `rel="preload"`.
 */
const files = new Map<string, File>(Object.entries(first));
/** The file with the rows of all that is not here. */
const rest = 'hashes';
const folder = new URL('loaded/', import.meta.url).href;

const page: typeof globalThis & {
  trustedTypes?: { createPolicy?: (name: string, rules: typeof ours) => typeof ours };
} = globalThis;

/** Gives out the addresses of our files and no others, so that a strict policy can rely on it. */
const ours = { createScriptURL: (name: string): string => `${folder}${name}.js` };
let trusted: typeof ours | undefined;

/** A policy that trusts by nonce alone asks hints for it as well. */
const nonce = [...document.querySelectorAll('script')].find(
  ({ src }) => src === import.meta.url,
)?.nonce;

async function place(element: HTMLLinkElement | HTMLScriptElement, name: string): Promise<void> {
  element.crossOrigin = '';
  element.integrity = `sha256-${files.get(name)?.[0] ?? ''}=`;
  if (nonce) element.nonce = nonce;
  await new Promise((loaded, failed) => {
    element.onload = loaded;
    element.onerror = () => {
      failed(new Error(`loaded/${name}.js is missing, blocked or altered`));
    };
    document.head.append(element);
  });
  element.remove();
}

function hint(name: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = ours.createScriptURL(name);
  place(link, name).catch(() => {
    // The script will say so too.
  });
}

async function run(name: string): Promise<void> {
  trusted ??= page.trustedTypes?.createPolicy?.('hearten', ours) ?? ours;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = trusted.createScriptURL(name);
  await place(script, name);
}

const coming = new Map<string, Promise<void>>();

/** Asks for a file and all it needs at once, and runs each after what it needs. */
async function start(name: string): Promise<void> {
  try {
    if (!files.has(name)) await load(rest);
    hint(name);
    await Promise.all((files.get(name) ?? []).slice(1).map(load));
    await run(name);
  } catch (error) {
    // Who asks again, perhaps when the network is back, is answered again.
    coming.delete(name);
    throw error;
  }
}

/** @throws where the file, or one it needs, can't be had as it was released */
export function load(name: string): Promise<void> {
  const running = coming.get(name) ?? start(name);
  coming.set(name, running);
  return running;
}

/**
 * How a file of `loaded/` tells of another, whose hash it holds, and then asks for it: under the address of
 * the folder, so that of two copies of the library each checks its own.
 */
Reflect.set(page, Symbol.for(folder), (name: string, ...file: File) => {
  files.set(name, file);
  return () => load(name);
});
