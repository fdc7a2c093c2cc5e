import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before } from 'node:test';
import { root } from '../../tools/files.mjs';
import { listen } from '../../tools/listen.mjs';
import { CONSOLE_SCRIPT } from './engine-pages.mjs';

const DIST = process.env.HEARTEN_DIST ?? join(root, 'dist');
const TYPES = { '.css': 'text/css', '.html': 'text/html;charset=utf-8', '.js': 'text/javascript' };

/** Runs first, and remembers which scripts of the page could not be had. */
const WATCH = `${CONSOLE_SCRIPT}
globalThis.refused = [];
addEventListener('error', ({ target }) => target.src && refused.push(target.src), true);`;

/**
 * A partner's server, with a page that embeds the library, and files that may not be what was released.
 *
 * @typedef {object} Visit
 * @property {string} body of the page
 * @property {string} [policy] the page's Content-Security-Policy
 * @property {string} [elsewhere] where the library is, if not here
 * @property {Record<string, (text: string, request: number) => Promise<string | undefined> | string | undefined>} [altered] by path below
 *   dist: what is sent for the first, second… request, or a promise of it; undefined is answered with 404
 */
export function startPartner(headers = {}) {
  const server = createServer((request, response) => {
    void answer(request, response).catch((error) => response.destroy(error));
  });
  let visit;
  let asked;

  async function answer({ url }, response) {
    const { pathname } = new URL(url, 'http://partner');
    if (pathname === '/')
      return response.writeHead(200, pageHeaders(visit)).end(await pageOf(visit));
    if (pathname === '/watch.js')
      return response.writeHead(200, { 'content-type': TYPES['.js'] }).end(WATCH);
    const file = pathname.replace(/^\/hearten\//, '');
    asked.push(file);
    const text = await readFile(join(DIST, file), 'utf8').catch(() => undefined);
    const times = asked.filter((each) => each === file).length;
    const sent = visit.altered?.[file] ? await visit.altered[file](text, times) : text;
    if (sent === undefined) return response.writeHead(404).end();
    // Nothing of one visit may serve another, nor a second request of the same.
    const own = { 'content-type': TYPES[extname(file)], 'cache-control': 'no-store' };
    return response.writeHead(200, { ...own, ...headers }).end(sent);
  }

  let running;
  before(async () => {
    running = await listen(server);
  });
  after(() => running.close());

  return {
    get origin() {
      return running.origin;
    },
    /** What of the library has been asked for, in order. */
    get asked() {
      return asked;
    },
    /** @param {Visit} next what the next visitor meets */
    expect(next) {
      visit = next;
      asked = [];
    },
  };
}

const pageHeaders = ({ policy }) => ({
  'content-type': 'text/html;charset=utf-8',
  ...(policy && { 'content-security-policy': policy }),
});

async function pageOf({ body, elsewhere = '' }) {
  const hashes = JSON.parse(await readFile(join(DIST, 'integrity.json'), 'utf8'));
  const checked = (file) =>
    `${elsewhere}/hearten/${file}" integrity="${hashes[file].sha384}" crossorigin`;
  return `<!doctype html>
<html lang="en"><head><title>A page</title>
<script src="/watch.js"></script>
<link rel="stylesheet" href="${checked('hearten.css')}>
<script type="module" src="${checked('hearten.js')}></script>
</head><body>${body}</body></html>`;
}
