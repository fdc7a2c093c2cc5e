import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { emulate, type Media } from '../../support/engine.js';
import {
  composed,
  composedElements,
  controlsIn,
  focused,
  isVisible,
  nameOf,
  targetOf,
  visibleTexts,
} from '../composed-tree.js';
import { inEveryShape } from '../pressing.js';
import type { PagePromise } from '../promise.js';
import type { Example, Stage, Subject } from '../stage.js';
import { withRules } from './layout.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

async function withMedia<T>(media: Media, run: () => Promise<T>): Promise<T> {
  await emulate(media);
  try {
    return await run();
  } finally {
    await emulate({});
  }
}

async function axeFaults({ root }: Stage, options: RunOptions): Promise<string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'], ...options });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, any }) => `${id} at ${/^<[^>]*>/.exec(html)?.[0]}: ${any[0]?.message ?? help}`,
    ),
  );
}

function axeInEveryShape(subject: Subject, options: RunOptions): Promise<string[]> {
  return inEveryShape(subject, (stage) => axeFaults(stage, options));
}

function passesAxe(subject: Subject): Promise<string[]> {
  // An example is a piece of a page, so rules about whole pages say nothing about it.
  const rules = { region: { enabled: false }, 'color-contrast-enhanced': { enabled: true } };
  return axeInEveryShape(subject, { rules });
}

/** Pages that are dark: with the reader's colours, and all by themselves. Links are in their colours too. */
const darkPages = [
  {
    page: "a page in its reader's dark colours",
    colorScheme: 'dark',
    rules:
      ':root { color-scheme: light dark; background: Canvas; } :root, a { color: CanvasText; }',
  },
  {
    page: 'a page that is dark by itself',
    colorScheme: 'light',
    rules: ':root { background: #111; color: #eee; } a { color: inherit; }',
  },
] as const;

async function readableOnDarkPages(subject: Subject): Promise<string[]> {
  // The enhanced rule leaves out what the other one finds.
  const values = ['color-contrast', 'color-contrast-enhanced'];
  const look = (): Promise<string[]> =>
    axeInEveryShape(subject, { runOnly: { type: 'rule', values } });
  const faults: string[] = [];
  for (const { page, colorScheme, rules } of darkPages) {
    const found = await withMedia({ colorScheme }, () => withRules(rules, look));
    faults.push(...found.map((fault) => `on ${page} ${fault}`));
  }
  return faults;
}

const references = [
  'for',
  'list',
  'form',
  'headers',
  'popovertarget',
  'commandfor',
  ...[
    'labelledby',
    'describedby',
    'controls',
    'owns',
    'details',
    'errormessage',
    'flowto',
    'activedescendant',
  ].map((name) => `aria-${name}`),
];

function deadReferences({ root }: Stage): string[] {
  return [...composed(root)].flatMap((node) => {
    if (!(node instanceof Element)) return [];
    const home = node.getRootNode();
    if (!(home instanceof Document || home instanceof ShadowRoot)) return [];
    const dead = references.flatMap((name) =>
      (node.getAttribute(name) ?? '')
        .split(/\s+/)
        .filter((id) => id && !home.getElementById(id))
        .map((id) => `${name}="${id}" of ${nameOf(node)} leads nowhere`),
    );
    const href = node.getAttribute('href') ?? '';
    const lost =
      href.startsWith('#') &&
      href.length > 1 &&
      !document.getElementById(decodeURIComponent(href.slice(1)));
    const same = node.id && home.querySelectorAll(`[id="${CSS.escape(node.id)}"]`).length > 1;
    return [
      ...dead,
      ...(lost ? [`the link ${href} of ${nameOf(node)} leads nowhere`] : []),
      ...(same ? [`the id ${node.id} is there more than once`] : []),
    ];
  });
}

/** Where an author names a field that is not there, the element tells them; all else has to be found. */
async function resolvesIds(subject: Subject): Promise<string[]> {
  const [told, whole] = [true, false].map((is) =>
    subject.examples.filter(({ warns }) => warns.includes('for') === is),
  ) as [Example[], Example[]];
  const theirs = (stage: Stage): string[] =>
    deadReferences(stage).filter((fault) => !fault.startsWith('for="'));
  return [
    ...(await inEveryShape({ ...subject, examples: whole }, deadReferences)),
    ...(await inEveryShape({ ...subject, examples: told }, theirs)),
  ];
}

function showsEdge(control: HTMLElement): boolean {
  const { textDecorationLine } = getComputedStyle(control);
  const { borderStyle, borderWidth } = getComputedStyle(targetOf(control));
  const field = control.matches('input, select, textarea');
  return (
    field ||
    textDecorationLine !== 'none' ||
    (borderStyle !== 'none' && parseFloat(borderWidth) >= 1)
  );
}

/** Shadows and backgrounds are not drawn in forced colours, so only an outline shows the focus everywhere. */
function isOutlined(control: HTMLElement): boolean {
  return [control, targetOf(control)].some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}

function focusFaults(stage: Stage): string[] {
  const before = focused();
  before?.blur();
  const controls = controlsIn(stage.root).filter(
    (each) => each.getRootNode() instanceof ShadowRoot,
  );
  const faults = controls.flatMap((control) => {
    if (isOutlined(control)) return [`${nameOf(control)} is outlined without the focus`];
    control.focus({ focusVisible: true });
    const [reached, seen] = [control.matches(':focus'), isOutlined(control)];
    control.blur();
    if (!reached) return [`${nameOf(control)} can't have the focus`];
    return seen ? [] : [`${nameOf(control)} does not show that it has the focus`];
  });
  before?.focus();
  return faults;
}

function showsFocus(subject: Subject): Promise<string[]> {
  return inEveryShape(subject, focusFaults);
}

function forcedFaults(stage: Stage): string[] {
  const own = [...composedElements(stage.root)].filter(
    (each) => each.getRootNode() instanceof ShadowRoot,
  );
  const stubborn = own.filter(
    (each) => getComputedStyle(each).forcedColorAdjust === 'none' && isVisible(each),
  );
  const flat = controlsIn(stage.root).filter((each) => own.includes(each) && !showsEdge(each));
  return [
    ...stubborn.map((each) => `${nameOf(each)} keeps colours of its own`),
    ...flat.map((each) => `${nameOf(each)} looks like plain text`),
    ...focusFaults(stage),
  ];
}

function worksInForcedColours(subject: Subject): Promise<string[]> {
  return withMedia({ forcedColors: 'active' }, () => inEveryShape(subject, forcedFaults));
}

function authoredTexts({ root }: Stage): Text[] {
  return visibleTexts(root).filter((text) => text.getRootNode() === document);
}

/** On paper are the author's words that are on the screen, and none that wait. */
function printFaults(stage: Stage, before: readonly Text[]): string[] {
  const now = authoredTexts(stage);
  const stuck = [...composedElements(stage.root)].filter((each) =>
    ['fixed', 'sticky'].includes(getComputedStyle(each).position),
  );
  return [
    ...before
      .filter((text) => !now.includes(text))
      .map((text) => `${nameOf(text)} is missing on paper`),
    ...now
      .filter((text) => !before.includes(text))
      .map((text) => `${nameOf(text)} is printed before anybody chose it`),
    ...stuck.map((each) => `${nameOf(each)} sticks to every sheet`),
  ];
}

function prints(subject: Subject): Promise<string[]> {
  return inEveryShape(subject, async (stage) => {
    const before = authoredTexts(stage);
    return withMedia({ media: 'print' }, async () => printFaults(stage, before));
  });
}

export const reader: readonly PagePromise[] = [
  { promise: 'passes axe, with text at 7:1', check: passesAxe },
  { promise: 'keeps text at 7:1 on dark pages', needs: 'media', check: readableOnDarkPages },
  { promise: 'refers only to ids that are there', check: resolvesIds },
  { promise: 'shows where the focus is', check: showsFocus },
  {
    promise: 'keeps edges and focus in forced colours',
    needs: 'media',
    check: worksInForcedColours,
  },
  { promise: "prints its author's words as they are on the screen", needs: 'media', check: prints },
];
