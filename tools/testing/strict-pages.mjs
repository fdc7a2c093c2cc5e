import { randomUUID } from 'node:crypto';
import { strictPolicy } from './strict-policy.mjs';

/** One for the whole run: a page answered from the cache keeps the nonces it was first sent with. */
const nonce = randomUUID();

const POLICY = strictPolicy({
  // The runner starts each page with two inline scripts.
  'script-src': `'nonce-${nonce}'`,
  // It asks which file to test, and hands in results through its socket. Tests fetch packs from here.
  'connect-src': "'self' ws:",
  // Pictures and films of authors, in their examples.
  'img-src': "'self'",
  'media-src': "'self'",
  // WebKit's window can't be made as narrow as a phone, so its tests run in a frame.
  'frame-src': "'self'",
  // Markup that a test writes in place of an author; see test/support/authored.ts.
  'trusted-types': 'test',
});

export async function strictPages(context, next) {
  await next();
  if (context.path !== '/' || typeof context.body !== 'string') return;
  context.body = context.body.replaceAll('<script', `<script nonce="${nonce}"`);
  context.set('content-security-policy', POLICY);
}

/** What a page is refused fails the test that ran meanwhile. */
const REPORT = `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  throw new Error('The content security policy refused: ' + [violatedDirective, blockedURI, sample].join(' '));
});`;

export const testPage = (framework) => `<!doctype html>
<html lang="en">
  <head><title>Test</title><script type="module">${REPORT}</script></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`;
