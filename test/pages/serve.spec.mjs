import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createServer } from '../../tools/serve.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html hearten 'allow-duplicates'";

describe('the demonstration server', () => {
  let folder, server;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearten-serve-'));
    await mkdir(join(folder, 'dist/elements'), { recursive: true });
    await mkdir(join(folder, 'storybook'));
    await writeFile(join(folder, 'dist/hearten.js'), 'export {};\n');
    await writeFile(join(folder, 'dist/hearten.css'), 'p {}\n');
    await writeFile(join(folder, 'dist/for-your-it-team.html'), '<title>For IT teams</title>');
    await writeFile(join(folder, 'dist/.secret'), 'secret');
    await writeFile(join(folder, 'secret.js'), 'secret');
    await writeFile(join(folder, 'storybook/index.html'), '<title>Storybook</title>');
    server = await createServer({
      dist: join(folder, 'dist'),
      storybook: join(folder, 'storybook'),
    });
  });

  after(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  test('leads from its first page to the partner page, the page for IT teams and Storybook', async () => {
    const start = await (await fetch(`${server.origin}/`)).text();
    for (const path of ['/partner/', '/partner/hearten/for-your-it-team.html', '/storybook/']) {
      assert.ok(start.includes(`href="${path}"`), path);
      assert.equal((await fetch(server.origin + path)).status, 200, path);
    }
  });

  test('sends the partner page under a strict policy, and keeps the rest of it with script off', async () => {
    const plain = await fetch(`${server.origin}/partner/`);
    assert.equal(plain.headers.get('content-security-policy'), POLICY);
    assert.equal(plain.headers.get('cache-control'), 'no-store');
    const off = await fetch(`${server.origin}/partner/?script=off`);
    assert.equal(
      off.headers.get('content-security-policy'),
      POLICY.replace("script-src 'self'", "script-src 'none'"),
    );
  });

  test('lets the page with frames have frames, and no more than the others', async () => {
    const { headers } = await fetch(`${server.origin}/partner/in-a-frame.html`);
    assert.equal(headers.get('content-security-policy'), `${POLICY}; frame-src 'self'`);
  });

  test('sends files with their type, to any origin where they are the library', async () => {
    const types = {
      '/partner/hearten/hearten.js': 'text/javascript',
      '/partner/hearten/hearten.css': 'text/css',
      '/partner/site.css': 'text/css',
      '/partner/mark.svg': 'image/svg+xml',
    };
    for (const [path, type] of Object.entries(types)) {
      const { headers } = await fetch(server.origin + path);
      assert.ok(headers.get('content-type').startsWith(type), path);
      assert.equal(headers.get('cache-control'), 'no-store', path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      const open = path.startsWith('/partner/hearten/') ? '*' : null;
      assert.equal(headers.get('access-control-allow-origin'), open, path);
    }
  });

  test('shows a rebuilt file at the next request', async () => {
    const path = join(folder, 'dist/late.js');
    assert.equal((await fetch(`${server.origin}/partner/hearten/late.js`)).status, 404);
    await writeFile(path, 'export const late = 1;\n');
    assert.equal((await fetch(`${server.origin}/partner/hearten/late.js`)).status, 200);
    await rm(path);
  });

  test('gives out nothing but the files of its folders', async () => {
    const paths = [
      '/partner/hearten/',
      '/partner/hearten/elements/',
      '/partner/hearten/.secret',
      '/partner/hearten/../secret.js',
      '/partner/hearten/..%2fsecret.js',
      '/partner/hearten/%2e%2e/secret.js',
      '/partner/hearten/%2e%2e%2fsecret.js',
      '/partner/hearten/..%5csecret.js',
      '/partner/hearten//../../secret.js',
      '/partner/hearten/%00',
      '/partner/hearten/%E0%A4%A',
      '/partner/../../package.json',
      '/storybook/..%2f..%2fpackage.json',
      '//partner/site.css',
      '//[',
      '/package.json',
    ];
    for (const path of paths) {
      const { status, body } = await raw(server.origin, path);
      assert.ok(status === 404 || status === 400, `${path} gave ${status}`);
      assert.ok(!body.includes('secret') && !body.includes('"name"'), path);
    }
  });

  test('answers only requests to read', async () => {
    assert.equal((await fetch(`${server.origin}/partner/`, { method: 'POST' })).status, 405);
    assert.equal((await fetch(`${server.origin}/partner/`, { method: 'HEAD' })).status, 200);
  });

  test('a page of the invented site that was not written says so', async () => {
    const missing = await fetch(`${server.origin}/partner/learning`);
    assert.equal(missing.status, 404);
    assert.match(await missing.text(), /href="\/partner\/"/);
  });
});

/** `fetch` tidies a path before it is sent; this sends it as written. */
async function raw(origin, path) {
  const { hostname, port } = new URL(origin);
  const request = http.get({ hostname, port, path });
  const [response] = await once(request, 'response');
  const chunks = await response.setEncoding('utf8').toArray();
  return { status: response.statusCode, body: chunks.join('') };
}
