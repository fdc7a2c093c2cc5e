let copies = 0;

/**
 * A second copy of one module of src/, as a page has it that loads the library from two places. The
 * modules it imports stay shared.
 */
export async function secondCopy<Module>(path: string): Promise<Module> {
  copies += 1;
  const address = new URL(`../../src/${path}?copy=${copies}`, import.meta.url);
  return import(address.href) as Promise<Module>;
}
