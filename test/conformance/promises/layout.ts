import { setViewport, usualViewport } from '../../support/engine.js';
import {
  boxesOf,
  composedElements,
  controlsIn,
  isVisible,
  nameOf,
  shadowRoots,
  targetOf,
  visibleTexts,
} from '../composed-tree.js';
import { inEveryShape, inEveryState } from '../pressing.js';
import { native } from '../page-watch.js';
import type { PagePromise } from '../promise.js';
import { inEach, parse, type Example, type Stage, type Subject } from '../stage.js';

/** Rounding of fractions of a pixel. */
const slack = 1;

/** Pictures are the author's, whose page is made for phones. */
const forPhones = 'img, video, iframe { max-inline-size: 100%; block-size: auto; }';

async function withViewport<T>(
  size: { width: number; height: number },
  run: () => Promise<T>,
): Promise<T> {
  await setViewport(size);
  try {
    return await withRules(forPhones, run);
  } finally {
    await setViewport(usualViewport);
  }
}

/** Adds rules to the page, and to the shadow roots where `everywhere`, for as long as `run` takes. */
export async function withRules<T>(
  rules: string,
  run: () => Promise<T>,
  roots: readonly (Document | ShadowRoot)[] = [document],
): Promise<T> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  try {
    return await run();
  } finally {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  }
}

function reachesOut({ left, right }: DOMRect, room: DOMRect): boolean {
  return left < room.left - slack || right > room.right + slack;
}

/** What something is drawn in: what is in a slot is in the box round the slot. */
function* around(node: Node): Generator<Element> {
  let at: Node | null = node;
  while (at) {
    if (at instanceof Element) yield at;
    const slot: Node | null = at instanceof Element || at instanceof Text ? at.assignedSlot : null;
    at = slot ?? (at instanceof ShadowRoot ? at.host : at.parentNode);
  }
}

/**
 * Cards in a row that a reader scrolls stand outside of it on purpose. Each may be as wide as the row, and
 * is the room of what is on it; only the list round them may be wider. Undefined for what is in no row.
 */
function roomOnCard(node: Node): DOMRect | undefined {
  const boxes = [...around(node)];
  const at = boxes.findIndex((each) => getComputedStyle(each).scrollSnapType.startsWith('x'));
  const row = boxes[at];
  if (!row || row === node) return undefined;
  const card = boxes.slice(0, at).find((each) => getComputedStyle(each).scrollSnapAlign !== 'none');
  const { width } = row.getBoundingClientRect();
  if (!card) return (node as Element).getBoundingClientRect();
  return new DOMRect(card.getBoundingClientRect().left, 0, width, 0);
}

/** Words and boxes that reach out of the room they have, and words that are cut off. */
export function spills({ root, elements }: Stage): string[] {
  const room = root.getBoundingClientRect();
  const outside = (box: DOMRect, node: Node): boolean => {
    if (reachesOut(box, room)) {
      const card = roomOnCard(node);
      return card === undefined || reachesOut(box, card);
    }
    return false;
  };
  return elements.flatMap(boxesIn).flatMap((element) => spillsOf(element, outside));
}

/** An element without a box of its own lays nothing out, so what is in it is its author's matter. */
function boxesIn(element: HTMLElement): HTMLElement[] {
  if (getComputedStyle(element).display !== 'contents') return [element];
  return [...shadowRoots(element)].flatMap(({ host }) =>
    host instanceof HTMLElement && host !== element ? boxesIn(host) : [],
  );
}

function spillsOf(root: HTMLElement, outside: (box: DOMRect, node: Node) => boolean): string[] {
  const words = visibleTexts(root)
    .filter((text) => boxesOf(text).some((box) => outside(box, text)))
    .map((text) => `${nameOf(text)} reaches out`);
  const boxes = [...composedElements(root)]
    .filter((each) => isVisible(each) && outside(each.getBoundingClientRect(), each))
    .map((each) => `${nameOf(each)} reaches out`);
  return [...words, ...boxes, ...cutOff(root)];
}

function cutOff(root: Element): string[] {
  return [...composedElements(root)].filter(isCut).map((each) => `${nameOf(each)} is cut off`);
}

function isCut(element: HTMLElement): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  // Words for screen readers only are cut on purpose.
  if (element.clientWidth <= 1 || !isVisible(element) || element.matches('video, iframe, img'))
    return false;
  const wide = cuts(overflowX) && element.scrollWidth > element.clientWidth + slack;
  return wide || (cuts(overflowY) && element.scrollHeight > element.clientHeight + slack);
}

/** Controls too small to press: as high as a line of choices is, and wide enough. */
function smallControls(stage: Stage, least: number): string[] {
  return controlsIn(stage.root)
    .filter((control) => control.getRootNode() instanceof ShadowRoot)
    .map((control) => ({ control, box: targetOf(control).getBoundingClientRect() }))
    .filter(({ box }) => box.height < least || box.width < 24)
    .map(
      ({ control, box }) =>
        `${nameOf(control)} is ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`,
    );
}

/** Design.md section 6: targets of 44 px. */
const target = 44;

function fitsSmallWindows(subject: Subject): Promise<string[]> {
  // 1280 × 1024 at 400 % is 320 × 256.
  return withViewport({ width: 320, height: 256 }, () =>
    inEach(subject, (stage) =>
      inEveryState(stage, () => [...spills(stage), ...smallControls(stage, target)]),
    ),
  );
}

const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

function withLongWords({ facts }: Subject, example: Example): Example {
  const content = parse(example.markup);
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim()) text.data = `${longWord} ${text.data}`;
  }
  const element = content.querySelector(facts.tag);
  if (facts.attributes.some(({ name }) => name === 'audience'))
    element?.setAttribute('audience', longWord);
  const holder = document.createElement('div');
  holder.append(content);
  return { ...example, markup: holder.innerHTML };
}

function fitsLongWords(subject: Subject): Promise<string[]> {
  const examples = subject.examples.map((example) => withLongWords(subject, example));
  return withViewport({ width: 320, height: 640 }, () =>
    inEach({ ...subject, examples }, (stage) => inEveryState(stage, () => spills(stage))),
  );
}

/** WCAG 2.2, 1.4.12; some tools reach into shadow roots, others only change what is inherited. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

function fitsTextSpacing(subject: Subject): Promise<string[]> {
  return withViewport({ width: 320, height: 640 }, () =>
    inEach(subject, (stage) =>
      inEveryState(stage, async () => [
        ...(await withRules(spacing, async () => spills(stage))),
        ...(await withRules(spacing, async () => spills(stage), [
          document,
          ...shadowRoots(stage.root),
        ])),
      ]),
    ),
  );
}

/**
 * What a box is measured against: a row that a reader scrolls stays where it was when a page is turned
 * round, or not, as the engine likes, so what is on a card is measured against the card.
 */
function measureOf(node: Node, room: DOMRect): DOMRect {
  const boxes = [...around(node)];
  const at = boxes.findIndex((each) => getComputedStyle(each).scrollSnapType.startsWith('x'));
  if (at < 1) return room;
  const card = boxes.slice(0, at).find((each) => getComputedStyle(each).scrollSnapAlign !== 'none');
  return (card ?? (node as Element)).getBoundingClientRect();
}

/** Where each box is, told from the side on which lines start. Lines of text mix both directions. */
function boxes({ root }: Stage): { name: string; start: number; end: number }[] {
  const whole = root.getBoundingClientRect();
  const rtl = getComputedStyle(root).direction === 'rtl';
  return [...composedElements(root)]
    .filter((each) => isVisible(each) && getComputedStyle(each).display !== 'inline')
    .map((each) => {
      const { left, right } = each.getBoundingClientRect();
      const room = measureOf(each, whole);
      const [start, end] = rtl
        ? [room.right - right, room.right - left]
        : [left - room.left, right - room.left];
      return { name: nameOf(each), start, end };
    });
}

function orderFaults({ root }: Stage): string[] {
  return [...composedElements(root)].filter(isVisible).flatMap((each) => {
    const { order, flexDirection, float } = getComputedStyle(each);
    const turned = order !== '0' || flexDirection.endsWith('reverse') || each.tabIndex > 0;
    return [
      ...(turned ? [`${nameOf(each)} is in another order than it is read in`] : []),
      ...(float === 'left' || float === 'right'
        ? [`${nameOf(each)} floats to one side in both directions`]
        : []),
    ];
  });
}

function mirrors(subject: Subject): Promise<string[]> {
  return inEach(subject, (stage) =>
    inEveryState(stage, () => {
      stage.root.dir = 'ltr';
      const before = boxes(stage);
      stage.root.dir = 'rtl';
      const after = boxes(stage);
      const faults = [...spills(stage), ...orderFaults(stage)];
      stage.root.removeAttribute('dir');
      const moved = before.filter(({ start, end }, index) => {
        const other = after[index];
        return !other || Math.abs(other.start - start) > 2 || Math.abs(other.end - end) > 2;
      });
      return [
        ...faults,
        ...moved.map(({ name }) => `${name} is not where it would be in a mirror`),
      ];
    }),
  );
}

/** What style sheets of real sites do to everything they meet. */
const hostile: Readonly<Record<string, string>> = {
  'a reset with force': `*, *::before, *::after { margin: 0 !important; padding: 0 !important; border: 0 !important;
    box-sizing: content-box !important; outline: none !important; line-height: 1 !important;
    background: none !important; font-size: 10px !important; }`,
  'a theme that shouts': `* { display: inline !important; text-transform: uppercase !important; color: #777 !important;
    letter-spacing: -0.02em !important; text-align: justify !important; text-indent: 0 !important; }
    button, a, summary, [role='button'] { float: left !important; width: 8px !important; height: 8px !important; }`,
  'a plug-in that shows everything': `details, details > *, [hidden], [inert], [aria-hidden], template {
    display: block !important; visibility: visible !important; opacity: 1 !important; }`,
  'a page that hides what it does not know': `:not(:defined), [class], div:empty { display: none !important; }
    * { position: static !important; transform: none !important; }`,
};

/** WCAG 2.2, 2.5.8. */
const leastTarget = 24;

function hostileFaults(
  stage: Stage,
  before: readonly Text[],
  controls: readonly HTMLElement[],
): string[] {
  const gone = controls
    .filter((control) => !isVisible(control))
    .map((control) => `${nameOf(control)} can't be seen`);
  const shown = visibleTexts(stage.root).filter((text) => !before.includes(text));
  return [
    ...gone,
    ...smallControls(stage, leastTarget),
    ...shown.map((text) => `${nameOf(text)} was not to be seen, and is`),
  ];
}

/** What a press at its middle would meet instead of it. */
function coverOf(control: HTMLElement): string | undefined {
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  if (hit && (control.contains(hit) || hit.contains(control))) return undefined;
  return hit ? nameOf(hit) : 'nothing';
}

function coverFaults(controls: readonly HTMLElement[]): string[] {
  return controls.filter(isVisible).flatMap((control) => {
    const cover = coverOf(control);
    return cover ? [`${nameOf(control)} is covered by ${cover}`] : [];
  });
}

const maxDraws = 20;

/** Firefox goes by what it has drawn, which under load is what was there before. */
async function coverFaultsOnceDrawn(controls: readonly HTMLElement[]): Promise<string[]> {
  let faults = coverFaults(controls);
  for (let draws = 0; faults.length > 0 && draws < maxDraws; draws += 1) {
    await new Promise((resolve) => native.setTimeout(resolve, 50));
    faults = coverFaults(controls);
  }
  return faults;
}

function withstandsHostileRules(subject: Subject): Promise<string[]> {
  return inEveryShape(subject, async (stage) => {
    const before = visibleTexts(stage.root);
    const ours = controlsIn(stage.root).filter((each) => each.getRootNode() instanceof ShadowRoot);
    const faults: string[] = [];
    for (const [name, rules] of Object.entries(hostile)) {
      const found = await withRules(rules, async () => [
        ...hostileFaults(stage, before, ours),
        ...(await coverFaultsOnceDrawn(ours)),
      ]);
      faults.push(...found.map((fault) => `under ${name} ${fault}`));
    }
    return faults;
  });
}

export const layout: readonly PagePromise[] = [
  { promise: 'fits 320 px and 400 %, with targets of 44 px', check: fitsSmallWindows },
  { promise: 'fits long words', check: fitsLongWords },
  { promise: 'fits wider text spacing', check: fitsTextSpacing },
  { promise: 'mirrors from right to left', check: mirrors },
  { promise: 'withstands hostile style sheets', check: withstandsHostileRules },
];
