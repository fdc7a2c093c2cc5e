/**
 * Checks that imports in src/ keep the direction set in .dependency-cruiser.cjs.
 *
 *   node tools/directions.mjs [folder]     of this project unless told otherwise
 *
 * Through the API, because the command line of dependency-cruiser turns Node 20 away, on which it runs well.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from './files.mjs';

process.chdir(process.argv[2] ?? root);
const { forbidden, options } = createRequire(import.meta.url)(
  join(root, '.dependency-cruiser.cjs'),
);
const { enhancedResolveOptions, tsConfig, ...rest } = options;
const { output } = await cruise(
  ['src'],
  { ...rest, ruleSet: { forbidden }, validate: true },
  enhancedResolveOptions,
  { tsConfig: extractTSConfig(join(root, tsConfig.fileName)) },
);

const { violations, totalCruised } = output.summary;
for (const { rule, from, to, cycle } of violations) {
  const path = cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`;
  console.error(`${rule.name}: ${path}`);
}
console.log(`${totalCruised} modules, ${violations.length} imports in the wrong direction.`);
if (violations.length > 0) process.exitCode = 1;
