import { topicLabel } from '../../../content/topics.js';
import type { Pack } from '../../../content/schema.js';
import type { Mistake } from '../../../foundations/warn.js';
import { depths, isDepth, readTopics } from './content-gate.model.js';
import type { ContentGate } from './content-gate.js';
import { leadsSomewhere } from './gate-links.js';
import type { HeldPart } from './held-part.js';

type Gate = Pick<ContentGate, 'topics' | 'depth' | 'mode' | 'next' | 'support' | 'headingLevel'> &
  HTMLElement;

const modes = ['hold', 'notice'];

function* attributeMistakes(gate: Gate, packs: readonly Pack[] | undefined): Generator<Mistake> {
  for (const id of readTopics(gate.topics)) {
    // A pack with ids of its own may still be on its way.
    if (topicLabel(id, '', packs) || (packs && id.startsWith('x-'))) continue;
    const message = `does not know the topic "${id}". Accepted: the ids of the topic vocabulary, and ids that start with "x-" from a pack of yours.`;
    yield { code: 'topic', message };
  }
  for (const depth of passageDepths(gate)) {
    if (depth === null || isDepth(depth)) continue;
    yield {
      code: 'depth',
      message: `does not know the depth "${depth}". Accepted: ${depths.join(', ')}.`,
    };
  }
  if (gate.mode !== null && !modes.includes(gate.mode)) {
    yield {
      code: 'mode',
      message: `does not know the mode "${gate.mode}", so it holds. Accepted: ${modes.join(', ')}.`,
    };
  }
  for (const name of ['next', 'support'] as const) {
    const address = gate[name];
    if (address === null || leadsSomewhere(address)) continue;
    const message = `leaves out the ${name} link "${address}". Accepted: an id on this page, or an address with https, http, tel, sms or mailto.`;
    yield { code: 'link', message };
  }
  if (![1, 2, 3, 4, 5, 6].includes(gate.headingLevel)) {
    yield {
      code: 'heading-level',
      message: `can't have the heading level "${gate.headingLevel}". Accepted: 1 to 6.`,
    };
  }
}

function passageDepths(gate: Gate): (string | null)[] {
  const passages = gate.querySelectorAll<HTMLElement>('[data-depth]');
  return [gate.depth, ...[...passages].map(({ dataset }) => dataset['depth'] ?? null)];
}

/** Nothing to hold, or nothing in it but the summary. */
function isEmpty({ form, roots }: HeldPart): boolean {
  if (form === 'plain') return false;
  const nodes = roots.flatMap((root) => [...root.childNodes]);
  return !nodes.some(
    (node) => node.nodeName !== 'SUMMARY' && (node instanceof Element || node.textContent?.trim()),
  );
}

function shapeMistakes(gate: Gate, part: HeldPart): Mistake[] {
  const notice = gate.mode === 'notice';
  const parts = part.form === 'plain' ? 0 : part.roots.length;
  const unnamed = [...gate.querySelectorAll('details')].some(
    (each) => !each.querySelector(':scope > summary'),
  );
  const checks: readonly (readonly [code: string, wrong: boolean, message: string])[] = [
    ['empty', isEmpty(part), 'has nothing to hold. Put a <details> with the part inside it.'],
    [
      'parts',
      parts > 1,
      `holds ${parts} parts as one. Use one <details> or <template>, with <details data-depth> inside it for passages in more detail.`,
    ],
    [
      'nested',
      Boolean(gate.parentElement?.closest(gate.localName)),
      'is inside another one, so a reader is asked twice. Use <details data-depth> for a passage in more detail.',
    ],
    [
      'summary',
      unnamed,
      'has a <details> without a <summary>, which browsers then name in words of their own.',
    ],
    [
      'mode',
      notice && part.form === 'template',
      'holds a <template> in mode "notice" too. Put the part straight inside it, or in a <details>.',
    ],
    [
      'plain',
      !notice && part.form === 'plain',
      'holds plain children only once this script has run. Put a part that may be hard to read in a <details>.',
    ],
  ];
  return checks.filter(([, wrong]) => wrong).map(([code, , message]) => ({ code, message }));
}

/** Everything about a gate that its author would want to know. */
export function mistakes(
  gate: Gate,
  part: HeldPart,
  packs: readonly Pack[] | undefined,
): Mistake[] {
  return [...attributeMistakes(gate, packs), ...shapeMistakes(gate, part)];
}
