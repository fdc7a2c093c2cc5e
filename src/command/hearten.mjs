#!/usr/bin/env node
/** `npx hearten wording FILE…`: the wording check for files, in a terminal or for an editor. */
import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { checkWording, packNames, validateRules } from 'hearten/wording';
import { readableText } from './readable-text.mjs';
import { asJson, asLines } from './report.mjs';

const HELP = `hearten wording [options] FILE…

Words that may land hard, why, and kinder ones. Reads Markdown, HTML and text; - is what
comes in. Nothing is sent anywhere, and nothing is changed.

  --pack NAME      more rules: ${packNames.join(', ')}, or all
  --no-core        without the rules that are on by themselves
  --silence ID     without this rule, such as c02
  --rules FILE     rules of your own, as JSON
  --as KIND        read as md, html or txt, whatever the file is called
  --json           for editors: an array of findings with lines and columns
  --exit-code      end with 1 where there is something to look at; otherwise 0
  --help           this

Packs, rules and files can be named more than once. The end is 2 where a file can't be
read or an option can't be meant.
`;

const OPTIONS = {
  pack: { type: 'string', multiple: true, default: [] },
  'no-core': { type: 'boolean', default: false },
  silence: { type: 'string', multiple: true, default: [] },
  rules: { type: 'string', multiple: true, default: [] },
  as: { type: 'string' },
  json: { type: 'boolean', default: false },
  'exit-code': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

/** Something the person who typed the command can mend. */
class UsageError extends Error {}

const say = (line) => process.stderr.write(`hearten: ${line}\n`);

async function rulesIn(file) {
  const { pack, problems } = validateRules(JSON.parse(await readFile(file, 'utf8')));
  for (const { path, message } of problems) say(`${file}: ${path}: ${message}, so it is left out`);
  return pack;
}

/** What the options ask of the check. */
async function asked({ pack, 'no-core': withoutCore, silence, rules }) {
  return {
    packs: pack.includes('all') ? 'all' : pack,
    core: !withoutCore,
    silenced: silence,
    rules: await Promise.all(rules.map(rulesIn)),
  };
}

async function findingsIn(file, kind, options) {
  const text = file === '-' ? await textOf(process.stdin) : await readFile(file, 'utf8');
  const readable = readableText(text, kind ?? kindOf(file));
  return { file, readable, findings: checkWording(readable, options) };
}

function kindOf(file) {
  return /\.(?:md|markdown|mdx)$/i.test(file) ? 'md' : /\.x?html?$/i.test(file) ? 'html' : 'txt';
}

async function run() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [command, ...files] = positionals;
  if (values.help) return process.stdout.write(HELP);
  if (command !== 'wording') throw new UsageError(`the command is wording, not ${command}.`);
  if (files.length === 0) throw new UsageError('name a file, or - for what comes in.');
  if (values.as && !['md', 'html', 'txt'].includes(values.as))
    throw new UsageError('--as takes md, html or txt.');
  const options = await asked(values);
  const checked = [];
  for (const file of files) {
    try {
      checked.push(await findingsIn(file, values.as, options));
    } catch (error) {
      if (!error.code) throw error;
      say(`${file} can’t be read: ${error.code}`);
      process.exitCode = 2;
    }
  }
  process.stdout.write((values.json ? asJson : asLines)(checked));
  const isAny = checked.some(({ findings }) => findings.length > 0);
  if (isAny && values['exit-code']) process.exitCode ??= 1;
}

/** Errors that name what was typed; anything else is ours, and keeps its stack. */
const isTyped = ({ name, code }) =>
  ['UsageError', 'WordingError', 'PackError', 'SyntaxError'].includes(name) ||
  /^ERR_PARSE_ARGS|^E[A-Z]+$/.test(code);

try {
  await run();
} catch (error) {
  if (!(error instanceof UsageError || isTyped(error))) throw error;
  say(error.message);
  say('hearten wording --help says what there is.');
  process.exitCode = 2;
}
