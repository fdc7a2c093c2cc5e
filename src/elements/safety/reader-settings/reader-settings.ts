import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PackController, ShippedPack } from '../../../content/pack-controller.js';
import type { TopicsPack } from '../../../content/schema.js';
import { announce } from '../../../foundations/announcer.js';
import { HeartenElement } from '../../../foundations/base-element.js';
import { pageParsed } from '../../../foundations/page-parsed.js';
import { panel } from '../../../foundations/panel.styles.js';
import { listenShared } from '../../../foundations/shared-listener.js';
import { SlottedParts, unnamed } from '../../../foundations/slotted-parts.js';
import { renderUnrecorded } from '../../../foundations/unrecorded.js';
import { readerSettings as english } from '../../../locales/en/reader-settings.js';
import { StringsController, type Overrides } from '../../../locales/strings-controller.js';
import { page, type Declaration } from '../../../page/page-registry.js';
import type { Answer } from '../../../reader/answers.js';
import { readerMotion } from '../../../reader/motion.js';
import { readerChoices, type Rung } from '../../../reader/reader-choices.js';
import { renderMemory, renderMotion } from './reader-settings.choices.js';
import { readIds, topicsOnPage, whatTheySay } from './reader-settings.model.js';
import { SettingsKeeping } from './settings-keeping.js';
import { styles } from './reader-settings.styles.js';
import { renderTrust } from './reader-settings.trust.js';
import type { Vocabulary } from './vocabulary.js';

/** What is drawn for topics is of no use before their words have come, so it comes with them. */
let naming: typeof import('./reader-settings.topics.js') | undefined;

const shipped = new ShippedPack<TopicsPack>('topics', async () => {
  naming = await import('./reader-settings.topics.js');
  return naming.topics;
});

/** What may make the elements say something else about themselves. */
const news = ['hearten-gate-opened', 'hearten-gate-closed'] as const;

/**
 * A reader's own rules for these tools: for each topic, whether a part about it asks first, opens or
 * is left out; whether anything of ours moves; and what is remembered, for how long. Below that, what
 * every element of ours on the page keeps, sends and hides, by its own account, and a way to erase
 * all of it.
 *
 * Changes hold at once, for every gate on the page. Nothing is stored until the reader asks, nothing
 * is sent, and there are no events: what a reader chooses is their own business.
 *
 * ```html
 * <hearten-reader-settings>
 *   <h2>Your settings</h2>
 *   <p>Some parts of this site are about things that may be hard to read, and ask before they open.
 *   What you say here counts on every page.</p>
 * </hearten-reader-settings>
 * ```
 *
 * @customElement hearten-reader-settings
 * @slot - A heading and a few words about the settings. They stay, with and without script.
 * @csspart panel - The box round everything.
 * @csspart trust - What the elements of the page keep, send and hide.
 * @cssprop --hearten-color-ink - Text.
 * @cssprop --hearten-color-ink-soft - Quieter text.
 * @cssprop --hearten-color-surface - The panel.
 * @cssprop --hearten-color-sunk - The ground of what the elements say.
 * @cssprop --hearten-color-line - Lines between things.
 * @cssprop --hearten-color-edge - Edges of controls.
 * @cssprop --hearten-color-accent - Controls.
 * @cssprop --hearten-color-accent-soft - Their tint.
 * @cssprop --hearten-radius-panel - Corners of the panel.
 * @cssprop --hearten-radius-control - Corners of controls.
 */
export class ReaderSettings extends HeartenElement {
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', slotAssignment: 'manual' };
  static override styles = [HeartenElement.styles, panel, styles];
  static override properties = {
    topics: {},
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    strings: { attribute: false },
  };

  /** Which topics to offer beside those of this page: ids with spaces between; all, without it. */
  declare topics: string | null;
  /** Level of the heading, 1 to 6, where the element writes it; the one inside is one lower. */
  declare headingLevel: number;
  /** Some of the interface words, said differently. */
  declare strings: Overrides<typeof english> | null | undefined;

  readonly #words = new StringsController(this, 'reader-settings', english);
  readonly #packs = new PackController(this, shipped);
  readonly #parts = new SlottedParts(this, () => unnamed);
  readonly #keeping = new SettingsKeeping(() => this.requestUpdate());
  #vocabulary: Vocabulary | undefined;
  #onPage: readonly string[] = [];
  #isUnfolded = false;
  #outcome: 'erased' | 'notErased' | undefined;
  #stops: readonly (() => void)[] = [];

  constructor() {
    super();
    this.topics = null;
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const again = (): void => this.requestUpdate();
    this.#stops = [
      this.#keeping.follow(),
      readerMotion.subscribe(again),
      page().listen(again),
      page().join({ tag: this.localName, declare: () => this.#declare() }),
      ...news.map((type) => listenShared(type, again)),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops) stop();
    // Somewhere else it may be another page, and what was erased there is nobody's news here.
    this.#onPage = [];
    this.#outcome = undefined;
  }

  protected override willUpdate(): void {
    this.#parts.read();
    this.#onPage = topicsOnPage(this.#onPage, page().members);
    const { packs } = this.#packs;
    this.#vocabulary = packs && naming?.vocabularyOf(packs);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#showChosen();
    void this.#check();
  }

  /** Controls show what holds, whatever a reader, a second tab or a refusing browser did to them. */
  #showChosen(): void {
    const { renderRoot } = this;
    for (const select of renderRoot.querySelectorAll<HTMLSelectElement>('select')) {
      select.value = readerChoices.answer([select.dataset['topic'] ?? '']);
    }
    const chosen = {
      motion: readerMotion.isStillByReader() ? 'still' : 'system',
      memory: this.#keeping.rung,
    };
    for (const [name, value] of Object.entries(chosen)) {
      for (const radio of renderRoot.querySelectorAll<HTMLInputElement>(`[name=${name}]`)) {
        radio.checked = radio.value === value;
      }
    }
  }

  /** Tells the author what could not be taken as meant, once nobody waits for anything else. */
  async #check(): Promise<void> {
    const authoring = await import('./reader-settings.authoring.js').catch(() => undefined);
    await pageParsed();
    if (!this.isConnected) return;
    const known = {
      vocabulary: this.#vocabulary,
      hasOthers: this.#packs.hasOthers,
      words: this.#words,
    };
    for (const { code, message } of authoring?.mistakes(this, known) ?? []) {
      this.warn(code, message);
    }
  }

  #declare(): Declaration {
    const nothingAtAll = this.#words.text('nothing');
    return {
      name: this.#words.text('name'),
      keeps: this.#keeping.isKept ? this.#words.text('keepsChoices') : nothingAtAll,
      sends: nothingAtAll,
      hides: nothingAtAll,
    };
  }

  #changed(how: 'changed' | 'changedPage' | 'changedVisit' | 'changedDevice' | 'refused'): void {
    this.#outcome = undefined;
    this.requestUpdate();
    announce(this.#words.text(how));
  }

  #chooseTopic(topic: string, answer: Answer): void {
    this.#changed(
      this.#keeping.choose((rung) => readerChoices.choose([topic], answer, rung), answer === 'ask'),
    );
  }

  #chooseMotion(how: 'still' | 'system'): void {
    this.#changed(this.#keeping.choose((rung) => readerMotion.choose(how, rung), how === 'system'));
  }

  #chooseMemory(rung: Rung): void {
    this.#changed(this.#keeping.keepAll(this.#nameable, rung));
  }

  get #nameable(): string[] {
    return [...new Set([...(this.#vocabulary?.keys() ?? []), ...this.#onPage])];
  }

  async #erase(): Promise<void> {
    page().erase();
    // What is said a second time is only heard where it was gone in between.
    this.#outcome = undefined;
    this.requestUpdate();
    await this.updateComplete;
    this.#outcome = this.#keeping.isAnythingLeft ? 'notErased' : 'erased';
    this.requestUpdate();
  }

  /** The author wrote a heading, perhaps in a box of its own. */
  get #isHeaded(): boolean {
    const headings = [...this.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    return this.#parts.of(unnamed).some((part) => headings.some((each) => part.contains(each)));
  }

  get #level(): number {
    return this.headingLevel > 0 ? this.headingLevel : 2;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const heading = html`<p class="heading" role="heading" aria-level=${this.#level}>
      ${words.show('heading')}
    </p>`;
    // What a reader chose is not to be played back.
    return renderUnrecorded({ names: 'panel', part: 'panel', lang: words.language }, [
      this.#isHeaded ? nothing : heading,
      html`<slot></slot>`,
      this.#renderTopics(),
      this.#renderRest(),
    ]);
  }

  #renderTopics(): TemplateResult | typeof nothing {
    const words = this.#words;
    if (this.#packs.isComing) return nothing;
    if (!naming || !this.#vocabulary) return html`<p class="state">${words.show('unnamed')}</p>`;
    return naming.renderTopics({
      words,
      offer: naming.offerOf(this.#vocabulary, this.#onPage, readIds(this.topics)),
      isOpen: this.#isUnfolded,
      answerTo: (topic) => readerChoices.answer([topic]),
      choose: (topic, answer) => this.#chooseTopic(topic, answer),
      unfold: (isOpen) => {
        this.#isUnfolded = isOpen;
        this.requestUpdate();
      },
    });
  }

  #renderRest(): TemplateResult {
    const words = this.#words;
    return html`${renderMotion({
      words,
      isStillBySystem: readerMotion.isStillBySystem(),
      choose: (how) => this.#chooseMotion(how),
    })}
    ${renderMemory({
      words,
      rungs: this.#keeping.rungs,
      state: this.#keeping.stateOf(this.#nameable),
      choose: (rung) => this.#chooseMemory(rung),
    })}
    ${renderTrust({
      words,
      headingLevel: Math.min(6, this.#level + 1),
      said: whatTheySay(page().members),
      outcome: this.#outcome,
      erase: () => void this.#erase(),
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearten-reader-settings': ReaderSettings;
  }
}
