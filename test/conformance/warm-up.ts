import type { ElementFacts } from './manifest.js';

/** Addresses of the modules that a module of ours imports, at once or later. */
async function importsOf(address: string): Promise<string[]> {
  const text = await (await fetch(address)).text();
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+)["']/g);
  return [...found].map(([, path = '']) => new URL(path, address).href);
}

async function importAll(address: string, seen: Set<string>): Promise<void> {
  if (seen.has(address)) return;
  seen.add(address);
  await import(address);
  for (const each of await importsOf(address)) {
    if (new URL(each).pathname.startsWith('/src/')) await importAll(each, seen);
  }
}

/**
 * Defines each element, with the files that it fetches only when it is used. Without them some checks
 * would look at it before it has all its parts.
 */
export async function defineAll(elements: readonly ElementFacts[]): Promise<void> {
  const seen = new Set<string>();
  for (const { name } of elements) {
    await importAll(new URL(`/src/embed/define/${name}.ts`, location.href).href, seen);
  }
}
