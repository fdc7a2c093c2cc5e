import { fixture } from '@open-wc/testing';
import { ReactiveElement, type TemplateResult } from 'lit';
import '../../../src/embed/define/card-deck.js';
import '../../../src/embed/define/principle-card.js';
import '../../../src/embed/define/provider.js';
import '../../../src/embed/define/reframe-panel.js';
import '../../../src/embed/define/survival-response.js';
import { pressKey, the } from '../../support/reading.js';

const sheets = [
  '../../../src/foundations/panel.page.css',
  '../../../src/elements/learning/principle-card/principle-card.page.css',
  '../../../src/elements/learning/list.page.css',
  '../../../src/elements/learning/reframe-panel/reframe-panel.pair.page.css',
];

/** All that the elements fetch once they are used; who asks for it later has it later. */
async function allCode(): Promise<void> {
  await Promise.all([
    import('../../../src/content/shipped/cards.js'),
    import('../../../src/content/shipped/principles.js'),
    import('../../../src/content/shipped/reframes.js'),
    import('../../../src/context/provider/partner-packs.js'),
    import('../../../src/elements/learning/card-deck/card-deck.authoring.js'),
    import('../../../src/elements/learning/card-deck/faces-view.js'),
    import('../../../src/elements/learning/principle-card/principle-card.authoring.js'),
    import('../../../src/elements/learning/reframe-panel/browse-view.js'),
    import('../../../src/elements/learning/reframe-panel/reframe-panel.authoring.js'),
    import('../../../src/elements/learning/survival-response/pack-view.js'),
    import('../../../src/elements/learning/survival-response/survival-response.authoring.js'),
  ]);
}

/** For the suites of these elements: the styles that their light DOM has from hearten.css, and all code. */
export function useLearning(): void {
  const links: HTMLLinkElement[] = [];
  before(async () => {
    const loaded = sheets.map((sheet) => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href: new URL(sheet, import.meta.url).href });
      links.push(link);
      document.head.append(link);
      return new Promise((resolve) => (link.onload = resolve));
    });
    await Promise.all([...loaded, allCode()]);
  });
  after(() => links.forEach((link) => link.remove()));
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

/** Presses a button by name, with a real key. */
export async function press(root: Node, name: string): Promise<void> {
  await pressKey(the(root, 'button', name));
  await settled();
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

/** What there is to pick from. */
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

const reviewed = {
  sources: [{ title: 'A page', url: 'https://example.org/', seen: '2026-11-23' }],
  reviewedOn: '2026-11-24',
  reviewedBy: [],
};

/** A correct pair of a partner's, but for what a test says. */
export function pair(changes: object = {}): object {
  return {
    id: 'x-river',
    setting: 'school',
    seen: 'Walks home along the river',
    wrong: ['Wandering.'],
    may: ['The bus may feel too full.'],
    also: ['No money for the bus.'],
    strong: ['Finds a way.'],
    help: ['Walk a part of it together.'],
    ...reviewed,
    ...changes,
  };
}

/** A correct principle of a partner's, but for what a test says. */
export function principle(changes: object = {}): object {
  return {
    id: 'x-kindness',
    name: 'Kindness',
    insteadOf: 'being hurried',
    voices: {
      professional: { meaning: 'We are kind.', question: 'Was I kind?' },
    },
    practice: { reception: ['Bring tea.'] },
    ...reviewed,
    ...changes,
  };
}

/** A correct response of a partner's, but for what a test says. */
export function response(changes: object = {}): object {
  return {
    id: 'x-tidy',
    name: 'Tidy up',
    seen: ['Straightens every chair'],
    protecting: ['May keep the room as it was when all was well.'],
    helpedThen: ['It may have kept attention away.'],
    inTheWay: ['Nothing is ever tidy enough.'],
    hardToStop: ['Stopping may feel like asking for trouble.'],
    helps: ['Leave it to them.'],
    mine: ['Leave one chair as it is.'],
    ...reviewed,
    ...changes,
  };
}

/** A correct card of a partner's, but for what a test says. */
export function cardEntry(changes: object = {}): object {
  return { id: 'x-tea', title: 'Tea', lines: ['Bring two cups.'], ...reviewed, ...changes };
}

/** A correct pack of a partner's, but for what a test says. */
export function pack(
  kind: 'cards' | 'principles' | 'reframes' | 'responses',
  changes: object = {},
): object {
  return {
    kind,
    id: 'x-ours',
    lang: 'en-GB',
    version: '1',
    title: 'Ours',
    entries: [],
    ...changes,
  };
}
