import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../../src/embed/define/content-gate.js';
import type { ContentGate } from '../../../../src/elements/safety/content-gate/content-gate.js';
import { page } from '../../../../src/page/page-registry.js';
import { pressKey, the } from '../../../support/reading.js';

export {
  all,
  descriptionOf,
  focused,
  nameOf,
  names,
  the,
  wordsOf,
} from '../../../support/reading.js';

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

/** Presses a control with a real key, as a reader does who has gone there. */
export async function press(control: HTMLElement, key = 'Enter'): Promise<void> {
  await pressKey(control, key);
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
