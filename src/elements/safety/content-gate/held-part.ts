import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isDeclaredRoot } from '../../../foundations/author-slots.js';

/** How the author wrote the part that waits: see the forms in the docs of the element. */
export type Form = 'details' | 'template' | 'plain' | 'none';

/** How much of the part is open. `native` leaves the author's elements to themselves. */
export type Opening = 'none' | 'gist' | 'all' | 'native';

type Host = ReactiveControllerHost & HTMLElement;

const passage = 'details[data-depth]';

function isDetails(node: Node): node is HTMLDetailsElement {
  return node instanceof HTMLDetailsElement;
}

function isTemplate(node: Node): node is HTMLTemplateElement {
  return node instanceof HTMLTemplateElement && !isDeclaredRoot(node);
}

function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => node.textContent)
    .join(' ')
    .trim();
}

/**
 * The author's HTML inside a gate: which of it is the note, which of it waits, and keeping that
 * closed or open as the reader chose, whatever browsers, scripts and frameworks do to it.
 */
export class HeldPart implements ReactiveController {
  form: Form = 'none';
  /** What goes into the slot of the note. */
  note: (Element | Text)[] = [];
  /** What goes into the slot of the part, once it is open. */
  held: (Element | Text)[] = [];

  readonly #host: Host;
  readonly #closedBySummary: () => void;
  #observer: MutationObserver | undefined;
  #opening: Opening = 'native';
  /** Passages the reader opened by themselves while reading without the details. */
  #openedByReader = new WeakSet<Element>();
  /** What its author left open, in case it is not to be held after all. */
  readonly #closedByUs = new Set<HTMLDetailsElement>();
  /** Where the content of a template stands while it is open. */
  readonly #stage = new Map<HTMLTemplateElement, HTMLElement>();

  /** @param closedBySummary the reader pressed the summary of the opened part, which closes it */
  constructor(host: Host, closedBySummary: () => void) {
    this.#host = host;
    this.#closedBySummary = closedBySummary;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver((records) => this.#changed(records));
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['open'],
    });
    this.#host.addEventListener('click', this.#pressed);
    this.#read();
    this.#keep(false);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#host.removeEventListener('click', this.#pressed);
  }

  /** Passages in more detail, wherever they are just now. */
  get passages(): HTMLDetailsElement[] {
    const all = this.roots.flatMap((root) => [
      ...root.querySelectorAll<HTMLDetailsElement>(passage),
    ]);
    return all.filter((each) => this.#isOurs(each));
  }

  /** Where the links in the note lead, as the author wrote them. */
  get links(): string[] {
    const links = [...this.#host.querySelectorAll('a[href]')];
    const noted = links.filter((link) => this.note.some((node) => node.contains(link)));
    return noted.map((link) => link.getAttribute('href') ?? '');
  }

  /** The words of the note. */
  get noteText(): string {
    return wordsOf(this.note);
  }

  /** The words that wait. */
  get text(): string {
    return wordsOf(this.roots);
  }

  /** Opens or closes the part. Doing so twice changes nothing. */
  open(opening: Opening): void {
    if (opening === this.#opening) return;
    this.#opening = opening;
    if (opening !== 'gist') this.#openedByReader = new WeakSet();
    this.#keep(true);
  }

  /** What holds the part: the author's elements, or what is in their templates. */
  get roots(): (Element | DocumentFragment)[] {
    const children = this.#host.children;
    if (this.form === 'template') {
      return [...children]
        .filter(isTemplate)
        .map((template) => this.#stage.get(template) ?? template.content);
    }
    return this.held.filter((node) => node instanceof Element);
  }

  #read(): void {
    const children = [...this.#host.childNodes].filter(
      (node) => node instanceof Element || node instanceof Text,
    );
    const templates = children.filter(isTemplate);
    const details = children.filter(isDetails);
    const staged: Node[] = [...this.#stage.values()];
    if (templates.length > 0) this.form = 'template';
    else if (details.length > 0) this.form = 'details';
    else this.form = this.#host.firstElementChild || wordsOf(children) ? 'plain' : 'none';

    const isHeld = (node: Node): boolean =>
      this.form === 'plain' || isTemplate(node) || isDetails(node) || staged.includes(node);
    this.held = children.filter((node) => isHeld(node) && !isTemplate(node));
    this.note = children.filter((node) => !isHeld(node));
  }

  /**
   * Makes the author's elements be as the reader chose, and doesn't take our own doing for news.
   *
   * @param afresh the part is newly open, or newly made; from then on passages are the reader's
   */
  #keep(afresh: boolean): void {
    const opening = this.#opening;
    if (this.#observer?.takeRecords().some((record) => this.#isRemade(record))) this.#read();
    if (opening === 'native') {
      for (const each of this.#closedByUs) each.open = true;
      this.#closedByUs.clear();
      return;
    }
    const shown = opening !== 'none';
    if (this.form === 'template') this.#setStage(shown);
    for (const node of this.held) {
      if (!isDetails(node) || node.open === shown) continue;
      if (afresh && !shown) this.#closedByUs.add(node);
      node.open = shown;
    }
    for (const each of this.passages) {
      if (opening === 'all') each.open ||= afresh;
      else each.open = this.#openedByReader.has(each);
    }
    this.#observer?.takeRecords();
  }

  /**
   * A template's content is moved, not copied, so that what a reader typed into it is still there
   * when they come back, and so that nothing in it plays or loads while it is closed.
   */
  #setStage(shown: boolean): void {
    for (const [template, stage] of this.#stage) {
      // A framework put a new template in its place.
      if (template.parentElement === this.#host) continue;
      stage.remove();
      this.#stage.delete(template);
    }
    for (const template of [...this.#host.children].filter(isTemplate)) {
      const stage = this.#stage.get(template);
      if (shown && !stage) {
        const opened = document.createElement('div');
        opened.append(template.content);
        this.#stage.set(template, opened);
        template.after(opened);
      } else if (!shown && stage) {
        template.content.append(...stage.childNodes);
        stage.remove();
        this.#stage.delete(template);
      }
    }
    this.#read();
  }

  /** A gate inside this one looks after its own; in a template there is nobody round it yet. */
  #isOurs(details: Element): boolean {
    return (details.closest(this.#host.localName) ?? this.#host) === this.#host;
  }

  #isRemade({ type, target }: MutationRecord): boolean {
    return type === 'childList' && target === this.#host;
  }

  #changed(records: readonly MutationRecord[]): void {
    const remade = records.some((record) => this.#isRemade(record));
    if (remade) this.#read();
    if (records.some(({ type }) => type === 'childList')) this.#host.requestUpdate();
    this.#keep(remade);
  }

  readonly #pressed = (event: Event): void => {
    const target = event.target;
    if (!(target instanceof Element)) return;
    const summary = target.closest('summary');
    // A link in the name of a passage leads where it leads.
    if (summary?.contains(target.closest('a, button, input'))) return;
    const details = summary?.parentElement;
    if (!details || !isDetails(details) || this.#opening === 'native') return;
    const isPart = this.held.includes(details);
    if (!this.#isOurs(details) || (!isPart && !details.matches(passage))) return;
    // From here it is ours, so that nothing but a reader's press opens or closes it.
    event.preventDefault();
    if (!event.isTrusted) return;
    if (!isPart) this.#toggle(details);
    else if (this.#opening !== 'none') this.#closedBySummary();
  };

  #toggle(details: HTMLDetailsElement): void {
    if (details.open) this.#openedByReader.delete(details);
    else this.#openedByReader.add(details);
    details.open = !details.open;
  }
}
