import { prefix } from '../../../foundations/storage.js';

const places: readonly (() => Storage)[] = [() => localStorage, () => sessionStorage];

/**
 * How many things the website, not we, keeps in the browser’s storage. They are counted, and none of them is
 * read. Cookies are left alone: most can’t be seen by scripts, so their number would say less than it seems.
 */
export function countKept(): number {
  return places.reduce((sum, storage) => {
    try {
      return sum + Object.keys(storage()).filter((key) => !key.startsWith(prefix)).length;
    } catch {
      // Blocked, or the page has no origin to keep anything for.
      return sum;
    }
  }, 0);
}
