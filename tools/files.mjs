import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join, relative, sep } from 'node:path';

export const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Every file below `folder`, as paths relative to it with `/`, in code-unit order: what a build puts
 * together must not depend on the file system or the locale.
 */
export async function filesBelow(folder, keep = () => true) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter(keep)
    .sort();
}

/** The text of a file, or `undefined` where there is none. */
export async function textOf(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The elements of the library: each has a file that defines it in src/embed/define/. */
export async function elements(from = root) {
  const files = await filesBelow(
    join(from, 'src/embed/define'),
    (file) => file.endsWith('.ts') && file !== 'define.ts',
  );
  return files.map((file) => {
    const name = file.slice(0, -'.ts'.length);
    return { name, tag: `hearten-${name}`, entry: `src/embed/define/${file}` };
  });
}
