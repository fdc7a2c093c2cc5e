/** A node and all below it as they are put together for the reader: shadow roots in, unslotted nodes out. */
export function* composed(node: Node): Generator<Node> {
  yield node;
  for (const child of composedChildren(node)) yield* composed(child);
}

function composedChildren(node: Node): Iterable<Node> {
  if (node instanceof HTMLSlotElement && node.getRootNode() instanceof ShadowRoot) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
}

export function* composedElements(root: Node): Generator<HTMLElement> {
  for (const node of composed(root)) if (node instanceof HTMLElement) yield node;
}

/** Shadow roots of this node and of everything inside it, slotted or not. */
export function* shadowRoots(root: Element | ShadowRoot): Generator<ShadowRoot> {
  const hosts =
    root instanceof Element ? [root, ...root.querySelectorAll('*')] : root.querySelectorAll('*');
  for (const { shadowRoot } of hosts) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* shadowRoots(shadowRoot);
  }
}

export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 &&
    height > 0 &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

/** Where a text is drawn; empty where it is not. */
export function boxesOf(text: Text): DOMRect[] {
  if (!text.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return [];
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function isWords(node: Node): node is Text {
  return (
    node instanceof Text && node.data.trim() !== '' && !node.parentElement?.matches('script, style')
  );
}

export function visibleTexts(root: Node): Text[] {
  return [...composed(root)].filter(
    (node): node is Text => isWords(node) && boxesOf(node).length > 0,
  );
}

/** Where the focus is, in whatever shadow root. */
export function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
}

/** What the reader presses or fills in, as it stands now. */
export function controlsIn(root: Node): HTMLElement[] {
  const selector =
    'button, summary, input, select, textarea, a[href], [role="button"], [role="tab"]';
  return [...composedElements(root)].filter((each) => each.matches(selector) && isVisible(each));
}

/** What is pressed with a control: itself or a tile, which takes the press or has the control stretched over it. */
export function targetOf(control: HTMLElement): Element {
  const tile = control.closest('[part~="choice"]');
  if (tile) return tile;
  const stretched = ['::before', '::after'].some((part) => {
    const { content, position } = getComputedStyle(control, part);
    return content !== 'none' && position === 'absolute';
  });
  return (stretched && control.offsetParent) || control;
}

/** A short name for a message. */
export function nameOf(node: Node): string {
  const words = (node.textContent ?? '').trim().replace(/\s+/g, ' ');
  const text = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  return node instanceof Element ? `<${node.localName}> “${text}”` : `“${text}”`;
}

/** All that is drawn, as text to compare. What an author set on our own elements is not part of it. */
export function drawn(root: Node): string {
  const lines: string[] = [];
  write(root, '', lines);
  return lines.join('\n');
}

function write(node: Node, indent: string, lines: string[]): void {
  if (node instanceof Text && node.data.trim())
    lines.push(indent + node.data.trim().replace(/\s+/g, ' '));
  if (node instanceof Element) {
    const ours = node.localName.includes('-');
    const attributes = ours
      ? []
      : [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
    lines.push(`${indent}<${node.localName}${attributes.join('')}>`);
  }
  for (const child of composedChildren(node)) write(child, `${indent} `, lines);
}
