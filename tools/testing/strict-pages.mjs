import { randomUUID } from 'node:crypto';

/** One for the whole run: a page answered from the cache keeps the nonces it was first sent with. */
const nonce = randomUUID();

/**
 * Test pages come under the policy the library promises to work under. The runner's own inline scripts
 * get a nonce; a test that needs styles on its page uses a constructed sheet or a file.
 */
const POLICY = [
  "default-src 'self'",
  `script-src 'self' 'nonce-${nonce}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' ws:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

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
