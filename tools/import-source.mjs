import { build } from 'esbuild';
import { join } from 'node:path';
import { root } from './files.mjs';

/**
 * Imports a TypeScript module of src/ with everything it needs, so that a tool asks the source itself
 * and not what was last built from it.
 *
 * @param file its path from the root, `src/content/schema.ts`
 */
export async function importSource(file) {
  const { outputFiles } = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}
