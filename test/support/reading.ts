import { sendKeys } from '@web/test-runner-commands';

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

export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** All the words that are there to be read. */
export function wordsOf(node: Node): string {
  return plain(
    [...rendered(node)].map((each) => (each instanceof Text ? each.data : '')).join(' '),
  );
}

const roles = {
  button: 'button:not([role])',
  tab: '[role=tab]',
  link: 'a[href]',
  summary: 'summary',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  group: '[role=group]',
  listitem: 'li',
  definition: 'dd',
  term: 'dt',
  radio: 'input[type=radio]',
  combobox: 'select',
  status: '[role=status]',
  list: 'ul',
} as const;

type Role = keyof typeof roles;

function wordsAt(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute(attribute) ?? '').split(' ').filter(Boolean);
  return plain(ids.map((id) => root.getElementById(id)?.textContent).join(' '));
}

/** The words of its label, without those of a control inside it. */
function labelOf(element: Element): string {
  const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
  if (label) return plain(label.textContent);
  const around = element instanceof HTMLSelectElement ? element.closest('label') : null;
  return plain(
    [...(around?.childNodes ?? [])]
      .filter((node) => node instanceof Text)
      .map(({ data }) => data)
      .join(' '),
  );
}

/** The name that voice control and screen readers know an element by. */
export function nameOf(element: Element): string {
  return (
    wordsAt(element, 'aria-labelledby') ||
    labelOf(element) ||
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

/** Where the focus is, inside an element of ours or outside it. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Presses a control with a real key, as a reader does who has gone there. */
export async function pressKey(control: HTMLElement, key = 'Enter'): Promise<void> {
  control.focus();
  if (focused() !== control) throw new Error(`"${nameOf(control)}" can't be focused.`);
  await sendKeys({ press: key });
}
