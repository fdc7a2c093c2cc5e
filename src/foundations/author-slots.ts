import type { ReactiveControllerHost } from 'lit';

/** An element that shows its author's children in slots of its root. */
export type SlotHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What an author writes inside an element. */
export type Child = Element | Text;

/** A root that a server wrote stays a template where a script puts its HTML into a page. */
export function isDeclaredRoot(node: Element): boolean {
  return node.matches('template[shadowrootmode]');
}

/**
 * Shows each of the author's children in the slot that it is for, and the others nowhere, whatever
 * `slot` attributes say.
 *
 * Roots assign by hand (`slotAssignment: 'manual'`). One that a server wrote can't: it goes by names for
 * good, so there the attributes are made to say it, and bare text is in the slot without a name.
 */
export function fillSlots(host: SlotHost, childrenFor: (slot: string) => readonly Child[]): void {
  const root = host.renderRoot as ShadowRoot;
  const slots = [...root.querySelectorAll('slot')];
  if (root.slotAssignment === 'manual') {
    for (const slot of slots) slot.assign(...childrenFor(slot.name));
    return;
  }
  for (const child of host.children) {
    const slot = slots.find(({ name }) => childrenFor(name).includes(child))?.name ?? 'none';
    if (child.slot !== slot) child.slot = slot;
  }
}
