import { PAGE_POLICY, TRUSTED_TYPES } from '../policy.mjs';

/**
 * The policy that hearten promises to work under, and on top of it what a page of the tests needs for
 * itself.
 *
 * @param {Record<string, string>} [also] sources to add, by directive
 */
export function strictPolicy(also = {}) {
  const asked = new Map(Object.entries(also));
  const promised = [...PAGE_POLICY, ...TRUSTED_TYPES].map((line) => {
    const [directive] = line.split(' ');
    const more = asked.get(directive);
    asked.delete(directive);
    return more ? `${line} ${more}` : line;
  });
  return [...promised, ...[...asked].map((added) => added.join(' '))].join('; ');
}
