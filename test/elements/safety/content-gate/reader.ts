import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../../src/embed/define/content-gate.js';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { page } from '../../../../src/page/page-registry.js';

const pageStyles = '../../../../src/elements/safety/content-gate/content-gate.page.css';

/**
 * For the suites of the gate: the styles that its light DOM has from hearten.css, all of its code,
 * and a reader who has chosen nothing when a test begins.
 */
export function useGates(): void {
  const sheet = document.createElement('link');
  before(async () => {
    sheet.rel = 'stylesheet';
    sheet.href = new URL(pageStyles, import.meta.url).href;
    const loaded = new Promise((resolve) => (sheet.onload = resolve));
    document.head.append(sheet);
    await Promise.all([loaded, allCode()]);
  });
  after(() => sheet.remove());
  afterEach(async () => {
    page().erase();
    // What that makes the gates do must not reach into the next test.
    await settled();
  });
}

/** A gate joins the registry of the page as soon as its second half is there. */
async function allCode(): Promise<void> {
  const joined = new Promise<void>((resolve) => {
    const stop = page().listen(() => {
      stop();
      resolve();
    });
  });
  const gate = document.createElement('hearten-content-gate');
  const part = document.createElement('details');
  part.append(document.createElement('summary'), 'Words');
  gate.append(part);
  document.body.append(gate);
  await joined;
  gate.remove();
}

/** Puts a gate on the page; it comes back when the gate has looked at all that its author wrote. */
export async function gateFrom(content: TemplateResult): Promise<ContentGate> {
  const made = await fixture(content);
  const gate = made.matches('hearten-content-gate')
    ? made
    : made.querySelector('hearten-content-gate');
  await settled();
  return gate as ContentGate;
}

/** All gates have drawn themselves, and looked at their authors' words in the task after that. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    const gates = [...document.querySelectorAll<ContentGate>('hearten-content-gate')];
    await Promise.all(gates.map((gate) => gate.updateComplete));
    // Timers of one length run in their order, so this one comes after theirs.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What is really there for a reader, in order: slots stand for what is in them. */
function* rendered(node: Node): Generator<Node> {
  if (node instanceof Element && !node.checkVisibility({ visibilityProperty: true })) {
    // Elements with display: contents have no box of their own, as slots do.
    if (getComputedStyle(node).display !== 'contents') return;
  }
  yield node;
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  for (const child of slotted.length > 0 ? slotted : inside.childNodes) yield* rendered(child);
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** All the words that are there to be read. */
export function wordsOf(node: Node): string {
  return plain(
    [...rendered(node)].map((each) => (each instanceof Text ? each.data : '')).join(' '),
  );
}

const roles = {
  button: 'button',
  link: 'a[href]',
  summary: 'summary',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  group: '[role=group]',
  listitem: 'li',
  definition: 'dd',
  term: 'dt',
} as const;

type Role = keyof typeof roles;

function wordsAt(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute(attribute) ?? '').split(' ').filter(Boolean);
  return plain(ids.map((id) => root.getElementById(id)?.textContent).join(' '));
}

/** The name that voice control and screen readers know an element by. */
export function nameOf(element: Element): string {
  return (
    wordsAt(element, 'aria-labelledby') ||
    plain(element.getAttribute('aria-label') ?? element.textContent)
  );
}

/** What a screen reader says after the name. */
export function descriptionOf(element: Element): string {
  return wordsAt(element, 'aria-describedby');
}

export function all(root: Node, role: Role): HTMLElement[] {
  return [...rendered(root)].filter(
    (node): node is HTMLElement => node instanceof HTMLElement && node.matches(roles[role]),
  );
}

export function names(root: Node, role: Role): string[] {
  return all(root, role).map(nameOf);
}

/** The one with this role and name. */
export function the(root: Node, role: Role, name: string): HTMLElement {
  const found = all(root, role).filter((element) => nameOf(element) === name);
  const [one] = found;
  if (!one || found.length > 1) {
    throw new Error(`${found.length} × ${role} "${name}" among: ${names(root, role).join(', ')}`);
  }
  return one;
}

/** Where the focus is, inside the gate or outside it. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Presses a control with a real key, as a reader does who has gone there. */
export async function press(control: HTMLElement, key = 'Enter'): Promise<void> {
  control.focus();
  if (focused() !== control) throw new Error(`"${nameOf(control)}" can't be focused.`);
  await sendKeys({ press: key });
  await settled();
}

/** Presses one of the choices, or any other button, by name. */
export async function choose(gate: Node, name: string): Promise<void> {
  await press(the(gate, 'button', name));
}

/** The tile that a choice fills, which looks and works as one. */
export function tileOf(button: HTMLElement): HTMLElement {
  return button.closest<HTMLElement>('[part~=choice]') ?? button;
}

/** Opens what is behind "Don’t ask again", and presses how long. */
export async function remember(gate: Node, how: 'On this visit' | 'On this device'): Promise<void> {
  await press(the(gate, 'summary', 'Don’t ask again'));
  await choose(gate, how);
}

/** What the elements tell the developer of the page from now on, once for each test. */
export function hearAgain(): void {
  Reflect.deleteProperty(globalThis, Symbol.for('hearten:warned/1'));
}
