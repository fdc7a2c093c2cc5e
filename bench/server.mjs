/**
 * Serves pages and files as a well-kept server would, brotli 11 and all. Below `/late/` scripts come three
 * seconds later, and below `/blocked/` never.
 */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listen } from '../tools/listen.mjs';

const TYPES = {
  '.css': 'text/css;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
};
export const LATE_MS = 3000;

export function brotli(body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** @param {Record<string, string>} folders by the first part of the path */
export async function serve(folders) {
  const pages = new Map();
  const packed = new Map();

  async function packedFile(path) {
    if (!packed.has(path)) {
      const [, mount, ...rest] = path.split('/');
      const file = folders[mount] && normalize(join(folders[mount], ...rest));
      const body =
        file?.startsWith(folders[mount]) && (await readFile(file).catch(() => undefined));
      packed.set(path, body && brotli(body));
    }
    return packed.get(path);
  }

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, special, path] = /^\/(late|blocked)(\/.*)$/.exec(pathname) ?? [, '', pathname];
    const isScript = extname(path) === '.js';
    if (isScript && special === 'blocked') return response.destroy();
    if (isScript && special === 'late') await new Promise((later) => setTimeout(later, LATE_MS));
    const body = pages.get(path) ?? (await packedFile(path));
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      'Timing-Allow-Origin': '*',
    });
    response.end(body);
  }

  const server = http.createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  const { origin, close } = await listen(server);
  return {
    /** Puts a page there, and gives back its address. */
    page(name, html) {
      const path = `/${name}.html`;
      pages.set(path, brotli(html));
      return origin + path;
    },
    close,
  };
}
