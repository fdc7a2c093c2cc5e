/** `npx hearten wording`, as it is built. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { text as textOf } from 'node:stream/consumers';
import { root } from '../../tools/files.mjs';

const folder = await mkdtemp(join(tmpdir(), 'hearten-command-'));
after(() => rm(folder, { recursive: true }));

async function run(args, input = '') {
  const child = spawn(process.execPath, [join(root, 'dist/command/hearten.js'), ...args], {
    cwd: folder,
  });
  const ended = new Promise((done) => child.on('close', done));
  child.stdin.end(input);
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  return { out, err, code: await ended };
}

/** What is found in a file, as `line:column words`. */
async function foundIn(name, text) {
  await writeFile(join(folder, name), text);
  const { out } = await run(['wording', '--json', name]);
  return JSON.parse(out).map(({ line, column, words }) => `${line}:${column} ${words}`);
}

describe('the command', () => {
  test('says where, what, why and what instead, and ends well', async () => {
    const { out, err, code } = await run(['wording', '-'], 'Hello.\nHe committed suicide.\n');
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.match(
      out,
      /^-:2:4 {2}“committed suicide” {2}m01, strongly suggest\n {2}“Commit” belongs/,
    );
    assert.match(out, /Perhaps: died by suicide; took their own life/);
    assert.match(out, /Be clear first\./);
  });

  test('has no swap where only the writer knows', async () => {
    const { out } = await run(['wording', '-'], 'She is attention seeking.');
    assert.match(out, /What would a camera have seen\?/);
    assert.doesNotMatch(out, /Perhaps/);
  });

  test('is silent where there is nothing', async () => {
    assert.deepEqual(await run(['wording', '-'], 'A heron.'), { out: '', err: '', code: 0 });
  });

  test('reads Markdown as its readers do, and gives the places in the file', async () => {
    const markdown = [
      '---',
      'tags: naughty',
      '---',
      '# Challenging *behaviour*',
      '',
      'He **committed**',
      'suicide. Run `naughty` or [the contact centre](https://x.example/naughty "naughty").',
      '',
      '- a placement',
      '- the <em>elderly</em>',
      '',
      '| naughty | row |',
      '| --- | --- |',
      '| an addict | <!-- naughty --> |',
      '',
      '```',
      'naughty',
      '```',
      '',
      '    naughty',
      '',
    ];
    assert.deepEqual(await foundIn('page.md', markdown.join('\n')), [
      '4:3 Challenging behaviour',
      '6:6 committed suicide',
      '7:32 contact centre',
      '9:5 placement',
      '10:3 the elderly',
      '12:3 naughty',
      '14:6 addict',
    ]);
  });

  test('reads HTML as its readers do, and gives the places in the file', async () => {
    const html = `<!doctype html>
<title>A naughty page</title>
<style>.naughty { color: red }</style>
<p class="naughty">He com<b>mitted</b>&nbsp;suicide<p>placement</p>
<ul><li>hard to reach<li>families</ul>
<q>I am naughty</q> <code>naughty</code> <script>naughty()</script>
<p>She didn&rsquo;t engage. A caf&eacute; for the homeless.`;
    assert.deepEqual(await foundIn('page.html', html), [
      '2:10 naughty',
      '4:23 committed suicide',
      '4:55 placement',
      '7:8 didn’t engage',
      '7:47 the homeless',
    ]);
  });

  test('gives editors the whole finding, with its end', async () => {
    const { out } = await run(['wording', '--json', '-'], 'committed\nsuicide');
    const [finding] = JSON.parse(out);
    assert.deepEqual(
      [finding.line, finding.column, finding.endLine, finding.endColumn],
      [1, 1, 2, 8],
    );
    assert.equal(finding.kind, 'swap');
    assert.equal(finding.sources.length, 1);
  });

  test('ends with 1 only when asked to', async () => {
    assert.equal((await run(['wording', '-'], 'naughty')).code, 0);
    assert.equal((await run(['wording', '--exit-code', '-'], 'naughty')).code, 1);
    assert.equal((await run(['wording', '--exit-code', '-'], 'a heron')).code, 0);
  });

  test('takes packs, silences rules and reads rules of a team', async () => {
    const rules = {
      ...{ kind: 'wording', id: 'x-ours', lang: 'en-GB', version: '1', title: 'Ours' },
      entries: [
        {
          ...{ id: 'x-widget', term: 'widget', kind: 'swap', tone: 'ask', find: ['widget+'] },
          ...{ reason: 'We say thing.', sources: [], reviewedOn: '2026-11-26', reviewedBy: [] },
        },
        { id: 'x-broken' },
      ],
    };
    await writeFile(join(folder, 'rules.json'), JSON.stringify(rules));
    const text = 'A widget, a naughty boy and frontline staff.';
    const args = ['wording', '--json', '-', '--rules', 'rules.json', '--pack', 'systems'];
    const { out, err, code } = await run([...args, '--silence', 's02'], text);
    assert.deepEqual(
      JSON.parse(out).map(({ rule }) => rule),
      ['x-widget', 'a11'],
    );
    assert.match(err, /rules\.json: entries\[1\]\.\w+: .*, so it is left out/);
    assert.equal(code, 0);
  });

  test('names what can’t be read, and reads the rest', async () => {
    await writeFile(join(folder, 'there.txt'), 'naughty');
    const { out, err, code } = await run(['wording', 'nowhere.txt', 'there.txt']);
    assert.match(err, /nowhere\.txt can’t be read: ENOENT/);
    assert.match(out, /there\.txt:1:1/);
    assert.equal(code, 2);
  });

  test('says what there is to whoever typed something else', async () => {
    for (const args of [
      [],
      ['check', 'a'],
      ['wording'],
      ['wording', '--nope', 'a'],
      ['wording', '--as', 'pdf', 'a'],
      ['wording', '--pack', 'nope', '-'],
    ]) {
      const { err, code } = await run(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /hearten wording --help/);
      assert.doesNotMatch(err, /\n\s+at /);
    }
    assert.match((await run(['--help'])).out, /--exit-code/);
  });
});
