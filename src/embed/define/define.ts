import { version } from '../../foundations/version.js';
import { warn } from '../../foundations/warn.js';

const key = Symbol.for('hearten:version');

type Versioned = CustomElementConstructor & { [key]?: string };

/**
 * Gives a class its tag. Whoever comes first keeps the tag: a second copy of the same version says
 * nothing, another version says so once.
 */
export function define(tag: string, element: Versioned): void {
  const known: Versioned | undefined = customElements.get(tag);
  if (!known) {
    element[key] = version;
    customElements.define(tag, element);
    return;
  }
  const first = known[key];
  if (first === version) return;
  const owner = first ? `version ${first} of hearten` : 'another library';
  warn(tag, 'version', `is defined by ${owner} already; version ${version} is not used.`);
}
