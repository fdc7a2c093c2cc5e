/**
 * Makes from the manifest what editors and frameworks know the elements by: completion for VS Code and
 * JetBrains, and types for templates. The packages that do this were tried, and wrote imports that lead
 * nowhere (so that every property became `any`), events inside events, and each custom property once for
 * every element.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { described } from './editor/described.mjs';
import { elementTypes } from './editor/element-types.mjs';
import { cssData, htmlData } from './editor/vs-code.mjs';
import { webTypes } from './editor/web-types.mjs';
import { root } from './files.mjs';

const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

/** @param out a built package, with its custom-elements.json */
export async function writeEditorFiles(out) {
  const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
  const elements = described(await read(join(out, 'custom-elements.json')));
  const texts = {
    'editor/vscode.html-custom-data.json': json(htmlData(elements)),
    'editor/vscode.css-custom-data.json': json(cssData(elements)),
    'editor/web-types.json': json(webTypes(elements, await read(join(root, 'package.json')))),
    'types/elements.d.ts': elementTypes(elements),
  };
  const dist = join(out, 'dist');
  await Promise.all(
    ['editor', 'types'].map((name) => mkdir(join(dist, name), { recursive: true })),
  );
  for (const [file, text] of Object.entries(texts)) await writeFile(join(dist, file), text);
  await cp(join(root, 'tools/editor/frameworks'), join(dist, 'types'), { recursive: true });
}
