import { html, nothing, type TemplateResult } from 'lit';
import { PackController, ShippedPack } from '../../../content/pack-controller.js';
import type { RoutesPack } from '../../../content/schema.js';
import { announce } from '../../../foundations/announcer.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import { supportSignpost as english } from '../../../locales/en/support-signpost.js';
import { StringsController, type Overrides } from '../../../locales/strings-controller.js';
import { page, type Declaration, type PageMember } from '../../../page/page-registry.js';
import { readItems, standOf } from './authored-list.js';
import { eachMinute } from './minute.js';
import { styles } from './support-signpost.styles.js';
import {
  bankOf,
  readersFor,
  routesFor,
  type Asked,
  type Bank,
  type Known,
} from './support-signpost.model.js';

/** What the author wrote before their list, the list, and what comes after it. */
type Part = typeof unnamed | 'list' | 'after';
type Fragment = TemplateResult | typeof nothing;

/** A signpost with a list of the author's own needs neither our routes nor the way they are drawn. */
let view: typeof import('./routes-view.js') | undefined;

const shipped = new ShippedPack<RoutesPack>('routes', async () => {
  view = await import('./routes-view.js');
  return view.routes;
});

const directory = 'https://findahelpline.com/';

function isList(node: Element | null): boolean {
  return node?.matches('ul, ol') ?? false;
}

function partOf(child: Element | Text): Part {
  if (child instanceof Element && isList(child)) return 'list';
  for (let at = child.previousElementSibling; at; at = at.previousElementSibling) {
    if (isList(at)) return 'after';
  }
  return unnamed;
}

function wordsIn(attribute: string | null): string[] {
  return [...new Set(attribute?.toLowerCase().match(/\S+/g))];
}

/**
 * Who can help, for whom, when and how. It rings nobody by itself, counts no press, and ranks nobody by
 * anything but what the page talks about.
 *
 * The author's own list of links is what everybody has, before and without the script. Items of it that
 * say when they were checked and when they are open (`data-checked`, `data-hours`, `data-zone`) are told to
 * be open now, or to be checked first. With `nations` or `place` the routes of the content packs take the
 * list's place: emergency first, then those for what the gates of the page talk about. Hours are told to
 * be open only where nobody can doubt it, and are not shown once they were checked half a year ago.
 *
 * Which reader somebody looks for help for is kept in memory and told to nobody.
 *
 * ```html
 * <hearten-support-signpost id="support" nations="england">
 *   <h2>Who can help</h2>
 *   <ul>
 *     <li>If someone’s life may be in danger, <a href="tel:999">ring 999</a>.</li>
 *     <li data-checked="2026-11-23" data-hours="24/7"><b>Samaritans</b> <a href="tel:116123">ring 116 123</a></li>
 *   </ul>
 * </hearten-support-signpost>
 * ```
 *
 * @customElement hearten-support-signpost
 * @slot - A heading, and a list of who can help. What stands after the list stays there.
 * @csspart panel - The box round everything.
 * @csspart route - Somebody who can help.
 * @csspart reach - A link that rings, writes or goes there.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-line - Lines between routes.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Links and what is open now.
 * @cssprop --hearten-color-accent-soft - Their tint.
 * @cssprop --hearten-color-accent-solid - The ground of the first way to reach somebody.
 * @cssprop --hearten-color-on-solid - Its words.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of controls.
 */
export class SupportSignpost extends HeartenElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override styles = [HeartenElement.styles, panel, styles];
  static override properties = {
    nations: {},
    place: {},
    reader: {},
    topics: {},
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    strings: { attribute: false },
  };

  /** Where the page's readers are: `england`, `scotland`, `wales`, `northern-ireland`, `ireland`, with spaces between. */
  declare nations: string | null;
  /** A place of your own pack, such as `x-thornbeck`. */
  declare place: string | null;
  /** For whom help is looked for: `young-person`, `parent`, `worker`; without it the reader can choose. */
  declare reader: string | null;
  /** What the page talks about besides its gates: topic ids with spaces between. */
  declare topics: string | null;
  /** Level of the heading of each route, 1 to 6. */
  declare headingLevel: number;
  /** Some of the interface words, said differently. */
  declare strings: Overrides<typeof english> | null | undefined;

  readonly #words = new StringsController(this, 'support-signpost', english);
  readonly #packs = new PackController(this, shipped);
  readonly #parts = new SlottedParts<Part>(this, partOf);
  #bank: Bank | undefined;
  #picked: string | null = null;
  #copied: { readonly number: string; readonly how: 'copied' | 'byHand' } | undefined;
  #stops: readonly (() => void)[] = [];

  constructor() {
    super();
    this.nations = this.place = this.reader = this.topics = null;
    this.headingLevel = 3;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stops = [
      page().join(this.#member()),
      page().listen((message) => {
        if (message === 'erased') this.#forget();
        if (message === 'members' || message === 'erased') this.requestUpdate();
      }),
      eachMinute(() => this.requestUpdate()),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  protected override willUpdate(): void {
    this.#parts.read();
    const packs = this.#asksForRoutes ? this.#packs.packs : undefined;
    this.#bank = packs && bankOf(packs);
  }

  protected override updated(): void {
    void this.#check();
  }

  #member(): PageMember {
    const address = (): string | undefined => (this.id ? `#${this.id}` : undefined);
    return {
      tag: this.localName,
      get support() {
        return address();
      },
      declare: () => this.#declare(),
    };
  }

  #declare(): Declaration {
    const nothingAtAll = this.#words.text('nothing');
    return {
      name: this.#words.text('name'),
      keeps: nothingAtAll,
      sends: nothingAtAll,
      hides: this.#words.text(this.#bank ? 'hidesHours' : 'nothing'),
    };
  }

  #forget(): void {
    this.#picked = null;
    this.#copied = undefined;
  }

  get #level(): number {
    return this.headingLevel >= 1 && this.headingLevel <= 6 ? this.headingLevel : 3;
  }

  get #asksForRoutes(): boolean {
    return this.nations !== null || this.place !== null;
  }

  get #asked(): Asked {
    const onPage = [...page().members].flatMap(({ topics = [] }) => topics);
    return {
      nations: wordsIn(this.nations),
      place: this.place,
      reader: this.reader ?? this.#picked,
      topics: [...wordsIn(this.topics), ...onPage],
    };
  }

  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check(): Promise<void> {
    const authoring = await import('./support-signpost.authoring.js').catch(() => undefined);
    await pageParsed();
    if (!this.isConnected) return;
    const known = { bank: this.#bank, words: this.#words };
    for (const { code, message } of authoring?.mistakes(this, known) ?? []) {
      this.warn(code, message);
    }
  }

  readonly #copy = async (number: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(number);
      this.#copied = { number, how: 'copied' };
    } catch {
      // Refused, or not there at all where the page is not secure.
      this.#copied = { number, how: 'byHand' };
    }
    announce(this.#words.text(this.#copied.how, { number }));
    this.requestUpdate();
  };

  readonly #pick = (reader: string): void => {
    this.#picked = reader || null;
    this.requestUpdate();
  };

  #renderRoutes(bank: Bank, routes: readonly Known[]): unknown {
    return view?.renderRoutes({
      words: this.#words,
      routes,
      readers: this.reader === null ? readersFor(bank, this.#asked) : [],
      picked: this.#picked,
      pick: this.#pick,
      now: new Date(),
      headingLevel: this.#level,
      copy: (number) => void this.#copy(number),
      byHand: this.#copied?.how === 'byHand' ? this.#copied.number : undefined,
    });
  }

  /** The author's own list, and what can be told of it now. */
  #renderAuthored(): TemplateResult {
    const { open, due } = standOf(readItems(this), new Date());
    const line = (key: 'authoredOpen' | 'authoredDue', names: readonly string[]): Fragment =>
      names.length > 0
        ? html`<p class="soft">${this.#words.show(key, { names: names.join(', ') })}</p>`
        : nothing;
    return html`<slot name="list"></slot> ${line('authoredOpen', open)} ${line('authoredDue', due)}
      ${this.#parts.has('list') ? nothing : this.#renderElsewhere()}`;
  }

  /** Where nobody says where the reader is. */
  #renderElsewhere(): TemplateResult {
    const words = this.#words;
    return html`<p>${words.show('danger')}</p>
      <p>
        ${words.show('elsewhere', { address: 'findahelpline.com' })}
        <a href=${directory} rel="noreferrer"
          >${words.show('web', { address: 'findahelpline.com' })}</a
        >
      </p>`;
  }

  protected override render(): TemplateResult {
    const bank = this.#bank;
    const routes = bank ? routesFor(bank, this.#asked) : [];
    const hasHeading = this.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6, header, hgroup)');
    return html`<div class="panel" part="panel" lang=${this.#words.language}>
      ${
        hasHeading
          ? nothing
          : html`<p class="heading" role="heading" aria-level=${Math.max(1, this.#level - 1)}>
              ${this.#words.show('heading')}
            </p>`
      }
      <slot></slot>
      <p class="soft">${this.#words.show('information')}</p>
      ${bank && routes.length > 0 ? this.#renderRoutes(bank, routes) : this.#renderAuthored()}
      <slot name="after"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearten-support-signpost': SupportSignpost;
  }
}
