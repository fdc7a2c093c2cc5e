"use strict";
function isDeclaredRoot(node) {
  return node.matches("template[shadowrootmode]");
}
function fillSlots(host, childrenFor) {
  const root = host.renderRoot;
  const slots = [...root.querySelectorAll("slot")];
  if (root.slotAssignment === "manual") {
    for (const slot of slots) slot.assign(...childrenFor(slot.name));
    return;
  }
  for (const child of host.children) {
    const slot = slots.find(({ name }) => childrenFor(name).includes(child))?.name ?? "none";
    if (child.slot !== slot) child.slot = slot;
  }
}

export { fillSlots, isDeclaredRoot };
