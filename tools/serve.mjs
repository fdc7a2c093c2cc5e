/**
 * Serves the partner page beside Storybook:
 *
 *   node tools/serve.mjs
 *
 * Tests start it with `createServer()`, twice where they need a second origin.
 */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { applySwitches, readSwitches } from '../stories/partner-page/switches/switches.mjs';
import { root } from './files.mjs';
import { listen } from './listen.mjs';
import { TRUSTED_TYPES } from './policy.mjs';

const PAGES = join(root, 'stories/partner-page');
/** What a page needs that has frames of ours. */
const FRAMING = { script: true, frames: ["frame-src 'self'"] };
const HTML = 'text/html;charset=utf-8';
/** Where the partner page, as written, looks for the library. */
const LIBRARY = '/partner/hearten/';
/** How many ports to try, from the asked one upwards. */
const TRIES = 20;

/**
 * Starts a server for this machine only.
 *
 * @param {object} [options]
 * @param {string} [options.dist] folder of the built library
 * @param {string} [options.storybook] folder of the built Storybook
 * @param {number} [options.port] 0 for any free one
 * @param {string} [options.library] address of the library on another origin, for the partner page to use
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function createServer({
  dist = process.env.HEARTEN_DIST ?? join(root, 'dist'),
  storybook = join(root, 'storybook-static'),
  port = 0,
  library = LIBRARY,
} = {}) {
  const folders = [
    [LIBRARY, filesOf(dist)],
    ['/storybook/', filesOf(storybook)],
    ['/partner/', filesOf(PAGES)],
  ];
  const server = http.createServer((request, response) => {
    answer({ request, response, folders, library }).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  return listen(server, port);
}

/** `dev` reads each file afresh, so that a rebuild shows at the next reload. */
function filesOf(folder) {
  return sirv(folder, { dev: true });
}

async function answer({ request, response, folders, library }) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const address = `http://localhost${request.url}`;
  if (!URL.canParse(address)) {
    response.writeHead(400).end();
    return;
  }
  const { pathname, searchParams, search } = new URL(address);
  if (pathname === '/') return page(response, 'start.html');
  if (pathname === '/partner' || pathname === '/storybook') {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  if (pathname === '/partner/' || pathname === '/partner/index.html') {
    return partnerPage(response, readSwitches(searchParams), library);
  }
  if (pathname === '/partner/in-a-frame.html') return page(response, 'in-a-frame.html', FRAMING);
  const folder = folders.find(([mount]) => pathname.startsWith(mount));
  if (!folder || /\/\.|%2f/i.test(pathname)) return page(response, 'missing.html', { status: 404 });
  const [mount, files] = folder;
  // Any page may take the library from here, as it may from a partner's server or a CDN.
  if (mount === LIBRARY) response.setHeader('Access-Control-Allow-Origin', '*');
  request.url = pathname.slice(mount.length - 1);
  files(request, response, () => missing(response, mount));
}

/** A page for people; for a file of the library a line that a browser's console can show. */
function missing(response, mount) {
  if (mount !== LIBRARY) return page(response, 'missing.html', { status: 404 });
  response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not built yet.\n');
}

async function partnerPage(response, chosen, library) {
  const written = await readFile(join(PAGES, 'index.html'), 'utf8');
  const html =
    library === LIBRARY ? written : written.replaceAll('="hearten/', () => `="${library}`);
  const elsewhere = library === LIBRARY ? '' : ` ${new URL(library).origin}`;
  response.setHeader(
    'Content-Security-Policy',
    policy({ script: chosen.script !== 'off', elsewhere }),
  );
  send(response, applySwitches(html, chosen));
}

async function page(response, file, { status = 200, script = false, frames = [] } = {}) {
  const directives = [policy({ script, elsewhere: '' }), ...frames];
  response.setHeader('Content-Security-Policy', directives.join('; '));
  send(response, await readFile(join(PAGES, file), 'utf8'), status);
}

/** What a partner with a strict IT department would send; hearten has to work under it. */
function policy({ script, elsewhere }) {
  return [
    "default-src 'none'",
    script ? `script-src 'self'${elsewhere}` : "script-src 'none'",
    `style-src 'self'${elsewhere}`,
    "img-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...TRUSTED_TYPES,
  ].join('; ');
}

function send(response, html, status = 200) {
  response.writeHead(status, { 'Content-Type': HTML }).end(html);
}

async function start(first) {
  for (let port = first; port < first + TRIES; port++) {
    try {
      return await createServer({ port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Ports ${first} to ${first + TRIES - 1} are all taken. Set PORT to a free one.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await start(Number(process.env.PORT) || 8080);
  console.log(`
  Start here      ${origin}/
  Partner page    ${origin}/partner/
  For IT teams    ${origin}${LIBRARY}for-your-it-team.html
  Storybook       ${origin}/storybook/

  Ctrl+C stops it.
`);
}
