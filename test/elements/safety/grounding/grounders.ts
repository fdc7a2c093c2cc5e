import { fixture, waitUntil } from '@open-wc/testing';
import { ReactiveElement, type TemplateResult } from 'lit';
import '../../../../src/embed/define/grounding.js';
import '../../../../src/embed/define/provider.js';
import type { Grounding } from '../../../../src/elements/safety/grounding/grounding.js';
import { page } from '../../../../src/page/page-registry.js';
import { pressKey, the } from '../../../support/reading.js';

const allCode = (): Promise<unknown> =>
  import('../../../../src/elements/safety/grounding/grounding.authoring.js');

/** For the suites of this element: all of its code, and nothing that a reader had begun. */
export function useGrounding(): void {
  before(async () => {
    await allCode();
  });
  afterEach(async () => {
    page().erase();
    await settled();
  });
}

/** Everything has drawn itself, and its author has been told what is wrong. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const ours = [...document.querySelectorAll('*')].filter(
      (each) => each instanceof ReactiveElement,
    );
    await Promise.all(ours.map((each) => each.updateComplete));
    await allCode();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Puts something on the page, and comes back with the element of ours in it. */
export async function show(content: TemplateResult): Promise<Grounding> {
  const made = await fixture<HTMLElement>(content);
  await settled();
  return made.matches('hearten-grounding')
    ? made
    : made.querySelector<Grounding>('hearten-grounding')!;
}

/** Presses a button by name, with a real key. */
export async function press(root: Node, name: string): Promise<void> {
  await pressKey(the(root, 'button', name));
  await settled();
}

/** Opens one of the things to do, or closes it, with a real key. */
export async function turn(root: Node, name: string): Promise<void> {
  await pressKey(the(root, 'summary', name));
  await settled();
}

/** All that moves in it. */
export function moving(element: Grounding): Animation[] {
  return element
    .shadowRoot!.getAnimations()
    .filter(({ playState, effect }) => playState === 'running' && effect !== null);
}

/** What a screen reader has been told, once it has. */
export async function told(): Promise<string> {
  const words = (): string => document.querySelector('.hearten-announcer')?.textContent ?? '';
  await waitUntil(() => words() !== '', 'Nothing has been told.');
  return words();
}
