/** The pages on which everyone is measured: a site's own style sheet, and words before and after. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AFTER, BEFORE } from './subjects/words.mjs';
import { FOLDERS } from './workspace.mjs';

const OURS = 'hearten/';
const hashes = JSON.parse(await readFile(join(FOLDERS.hearten, 'integrity.json'), 'utf8'));

/** Ours are asked for as our snippets have it. */
function checked(path) {
  if (!path.startsWith(OURS)) return '';
  return ` integrity="${hashes[path.slice(OURS.length)].sha384}" crossorigin`;
}

function scriptTag({ module, classic }, prefix) {
  const kind = module ? 'type="module"' : 'defer';
  const path = module ?? classic;
  return `<script ${kind} src="${prefix}/${path}"${checked(path)}></script>`;
}

const styleTag = (path) => `<link rel="stylesheet" href="/${path}"${checked(path)}>`;

/**
 * @param {object} subject of subjects/
 * @param {object} [options]
 * @param {string} [options.body] in place of one of it among words
 * @param {'' | '/late' | '/blocked'} [options.prefix] what becomes of its scripts
 * @param {boolean} [options.withStyles] false leaves its style sheet out
 */
export function pageOf(subject, { body, prefix = '', withStyles = true } = {}) {
  const { styles = [], scripts = [] } = subject;
  const sheets = ['built/site.css', ...(withStyles ? styles : [])];
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page for staff</title>
${sheets.map(styleTag).join('\n')}
${scripts.map((script) => scriptTag(script, prefix)).join('\n')}
</head>
<body>
${body ?? `${BEFORE}\n${subject.markup('one')}\n${AFTER}`}
</body>
</html>`;
}
