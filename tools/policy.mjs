/**
 * The headers that hearten asks of a page, in one place: tests run under them, guides and the page for
 * IT teams print them.
 */

/** What the files of the library need, from the server of the page itself. Nothing else is needed. */
export const PAGE_POLICY = ["default-src 'none'", "script-src 'self'", "style-src 'self'"];

/** Optional, and kept to. A second copy of Lit on the page would throw without 'allow-duplicates'. */
export const TRUSTED_TYPES = [
  "require-trusted-types-for 'script'",
  "trusted-types lit-html hearten 'allow-duplicates'",
];

/** The strictest `Content-Security-Policy` that the tests run under, as one value. */
export const STRICT_POLICY = [...PAGE_POLICY, ...TRUSTED_TYPES].join('; ');

/**
 * The same for a page that takes the files from another server.
 *
 * @param {string} origin of that server, `https://files.example`
 */
export function strictPolicyFor(origin) {
  const named = PAGE_POLICY.map((line) => line.replace("'self'", `'self' ${origin}`));
  return [...named, ...TRUSTED_TYPES].join('; ');
}

/** What a server sends with the files where the page is on another origin: module scripts are fetched with CORS. */
export const FILES_ELSEWHERE = { 'Access-Control-Allow-Origin': '*' };
