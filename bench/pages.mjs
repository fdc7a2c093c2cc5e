/** The pages on which everyone is measured: a site's own style sheet, and words before and after. */
import { AFTER, BEFORE } from './subjects/words.mjs';

const scriptTag = ({ module, classic }, prefix) =>
  module
    ? `<script type="module" src="${prefix}/${module}"></script>`
    : `<script defer src="${prefix}/${classic}"></script>`;

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
${sheets.map((path) => `<link rel="stylesheet" href="/${path}">`).join('\n')}
${scripts.map((script) => scriptTag(script, prefix)).join('\n')}
</head>
<body>
${body ?? `${BEFORE}\n${subject.markup('one')}\n${AFTER}`}
</body>
</html>`;
}
