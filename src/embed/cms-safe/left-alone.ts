/** Where the site says so, or a framework that looks after all that is inside has said that it is here. */
const keptOut = '[data-hearten="off"], .hearten-off, [ng-version], [data-v-app]';

/**
 * What frameworks write on each node they have made: React 16 and from 17 on, Vue 2, Vue 3 and Svelte
 * where they are built for development, and Angular on the nodes of its components.
 */
const marksOfMakers = [
  '__reactInternalInstance$',
  '__reactFiber$',
  '__vue__',
  '__vnode',
  '__svelte_meta',
  '__ngContext__',
];

/** What frameworks that mark no nodes write on the box they work in: Preact, and Vue without `createApp`. */
const marksOfBoxes = ['__k', '_vnode'];

/** A framework made it, and would look for it where it was. */
export function isMade(node: Node): boolean {
  return Object.getOwnPropertyNames(node).some((name) =>
    marksOfMakers.some((mark) => name.startsWith(mark)),
  );
}

/** In a form, a field with the name of a property hides it; a walker asks nobody by name. */
function* withAncestors(node: Node, root: Node): Generator<Node> {
  const walker = document.createTreeWalker(root);
  walker.currentNode = node;
  for (let at: Node | null = node; at; at = walker.parentNode()) yield at;
}

/**
 * Whether it is not ours to put anything round: the site says so, somebody is writing it in an editor, or
 * a framework looks after it. Frameworks that leave no mark (Solid, Svelte as it is shipped) and pages
 * that one has yet to take over can't be known: there the site has to say so.
 */
export function isLeftAlone(node: HTMLElement, root: Node): boolean {
  if (node.closest(keptOut) || node.isContentEditable || isMade(node)) return true;
  return [...withAncestors(node, root)].some((each) =>
    marksOfBoxes.some((mark) => Object.hasOwn(each, mark)),
  );
}
