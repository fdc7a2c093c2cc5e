"use strict";
const unnamed = "";
function isDeclaredRoot(node) {
  return node instanceof HTMLTemplateElement && node.hasAttribute("shadowrootmode");
}
function fillSlots(host, childrenFor) {
  const root = host.renderRoot;
  const shown = /* @__PURE__ */ new Map();
  for (const slot of root.querySelectorAll("slot")) {
    const children = childrenFor(slot.name);
    slot.assign(...children);
    for (const child of children) shown.set(child, slot.name);
  }
  if (root.slotAssignment === "manual") return;
  for (const child of host.children) {
    const slot = shown.get(child) ?? "none";
    if (child.slot !== slot) child.slot = slot;
  }
}

export { fillSlots, isDeclaredRoot, unnamed };
