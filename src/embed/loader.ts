import parts from 'virtual:hearten-parts';

/**
 * Loads the elements a page uses, when it uses them, from the folder this file is in. It shares
 * no module with the elements, so that each can be checked on its own.
 */
const prefix = 'hearten-';
const wanted = new Set<string>();

async function load(name: string): Promise<void> {
  const files = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (!files || wanted.has(name)) return;
  wanted.add(name);
  try {
    // All at once: the element would only ask for the others after it had come itself.
    await Promise.all(
      files.map((file) => import(new URL(`loaded/${file}.js`, import.meta.url).href)),
    );
  } catch (error) {
    console.warn(
      `<${prefix}${name}> could not be loaded, so the page shows its plain HTML. See hearten/WARNINGS.md#load`,
      error,
    );
  }
}

function look(root: ParentNode): void {
  const names = Object.keys(parts);
  for (const element of root.querySelectorAll(names.map((name) => prefix + name).join())) {
    void load(element.localName.slice(prefix.length));
  }
}

function start(): void {
  look(document);
  const seen = (records: MutationRecord[]): void => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.localName.startsWith(prefix)) void load(node.localName.slice(prefix.length));
      look(node);
    }
  };
  new MutationObserver(seen).observe(document, { childList: true, subtree: true });
}

/** Below our floor the plain HTML stays: Chrome 111, Safari 17.4, Firefox 128 and newer have both. */
if ('assign' in HTMLSlotElement.prototype && CSS.supports('selector(:has(a))')) start();
