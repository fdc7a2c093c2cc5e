import { fixture } from '@open-wc/testing';
import { ReactiveElement, type TemplateResult } from 'lit';
import '../../../../src/embed/define/content-gate.js';
import '../../../../src/embed/define/provider.js';
import '../../../../src/embed/define/reader-settings.js';
import { page } from '../../../../src/page/page-registry.js';
import { pressKey, the } from '../../../support/reading.js';

/** All that the elements fetch once they are used; who asks for it later has it later. */
async function allCode(): Promise<void> {
  await Promise.all([
    import('../../../../src/elements/safety/content-gate/content-gate.answered.js'),
    import('../../../../src/elements/safety/reader-settings/reader-settings.authoring.js'),
    import('../../../../src/elements/safety/reader-settings/reader-settings.topics.js'),
    import('../../../../src/context/provider/partner-packs.js'),
  ]);
}

/** For the suites of the settings: all code, and a reader who has chosen nothing when a test begins. */
export function useSettings(): void {
  before(allCode);
  afterEach(async () => {
    page().erase();
    await settled();
  });
}

/** Everything has drawn itself with all its words, and its author has been told what is wrong. */
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

/** Puts something on the page; it comes back when the words from the packs are there. */
export async function show<Made extends HTMLElement = HTMLElement>(
  content: TemplateResult,
): Promise<Made> {
  const made = await fixture<Made>(content);
  await settled();
  return made;
}

/** Picks from a native list as the browser's own control does. */
export async function pick(root: Node, list: string, option: string): Promise<void> {
  const select = the(root, 'combobox', list) as HTMLSelectElement;
  const index = [...select.options].findIndex(({ text }) => text.trim() === option);
  if (index < 0) throw new Error(`No "${option}" in ${list}: ${optionsOf(root, list).join(', ')}`);
  select.focus();
  select.selectedIndex = index;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

export function optionsOf(root: Node, list: string): string[] {
  return [...(the(root, 'combobox', list) as HTMLSelectElement).options].map(({ text }) =>
    text.trim(),
  );
}

/** What is picked. */
export function picked(root: Node, list: string): string {
  const [option] = (the(root, 'combobox', list) as HTMLSelectElement).selectedOptions;
  return option?.text.trim() ?? '';
}

/** Chooses one of a few with a real key. */
export async function tick(root: Node, name: string): Promise<void> {
  await pressKey(the(root, 'radio', name), ' ');
  await settled();
}

export function isTicked(root: Node, name: string): boolean {
  return (the(root, 'radio', name) as HTMLInputElement).checked;
}

export async function press(root: Node, name: string): Promise<void> {
  await pressKey(the(root, 'button', name));
  await settled();
}

/** All that this site has in storage, as somebody who looks there would read it. */
export const stored = (): string => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]);
export const nothingStored = '[{},{}]';
