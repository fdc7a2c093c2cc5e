import {
  checkWording,
  checkWordingInSlices,
  swapIn,
  validateRules,
} from '../../wording/wording.js';

/**
 * The wording check as a classic script, for pages that take no modules. Under a symbol, which no `id` or
 * `name` in a page can stand in for; the first copy on a page stays.
 */
const wording = Symbol.for('hearten:wording/1');

type Page = typeof globalThis & { [wording]?: object };

const page: Page = globalThis;
page[wording] ??= Object.freeze({ checkWording, checkWordingInSlices, swapIn, validateRules });
