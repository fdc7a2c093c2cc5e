import { groups, type Group } from './reframe-panel.model.js';

/** A pair as its author wrote it. */
export interface AuthoredPair {
  /** What each group is headed by. */
  readonly headings: Readonly<Record<Group, string>>;
  /** Each group stands in a `<div>`, so that they can be put side by side and shown one at a time. */
  readonly isBoxed: boolean;
}

interface Written {
  readonly heading: string;
  readonly words: string;
}

function textOf(nodes: Iterable<Node>): string {
  return [...nodes]
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim();
}

/** A `<dl>` is made of `<dt>` and `<dd>`, or of `<div>`s that each hold one group of them. */
function groupsIn(dl: Element): Written[] {
  const boxes = [...dl.querySelectorAll(':scope > div')];
  if (boxes.length > 0) {
    return boxes.map((box) => ({
      heading: textOf(box.querySelectorAll('dt')),
      words: textOf(box.querySelectorAll('dd')),
    }));
  }
  return [...dl.querySelectorAll(':scope > dt')].map((dt) => {
    const words: Element[] = [];
    for (let at = dt.nextElementSibling; at?.matches('dd'); at = at.nextElementSibling)
      words.push(at);
    return { heading: textOf([dt]), words: textOf(words) };
  });
}

/**
 * Reads an author's `<dl>`: five groups in the order that a pair has everywhere, or six with what was
 * seen first. Anything less is no pair: a label would stand without what else it could be, or without
 * what could help.
 */
export function readPair(dl: Element): AuthoredPair | undefined {
  const written = groupsIn(dl);
  const whole = written.every(({ heading, words }) => heading && words);
  const extra = written.length - groups.length;
  if (!whole || extra < 0 || extra > 1) return undefined;
  const headings = Object.fromEntries(
    groups.map((group, index) => [group, written[index + extra]?.heading ?? '']),
  ) as Record<Group, string>;
  return { headings, isBoxed: dl.querySelector(':scope > div') !== null };
}
