import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Pack } from '../../../content/schema.js';
import { topicLabel, type TopicLabel } from '../../../content/topics.js';
import { ContextValue } from '../../../context/context-value.js';
import { packsContext } from '../../../context/contexts.js';
import { announce } from '../../../foundations/announcer.js';
import { nearestLanguage } from '../../../foundations/language.js';
import { warn } from '../../../foundations/warn.js';
import { listenShared } from '../../../foundations/shared-listener.js';
import { contentGate } from '../../../locales/en/content-gate.js';
import { contentGateAnswered } from '../../../locales/en/content-gate-answered.js';
import { wordingProblems } from '../../../locales/check-strings.js';
import { StringsController } from '../../../locales/strings-controller.js';
import { page, type Declaration, type PageMember } from '../../../page/page-registry.js';
import type { Rung } from '../../../reader/reader-choices.js';
import { styles } from './content-gate.answered.styles.js';
import { mistakes } from './content-gate.authoring.js';
import { renderChoice, supportLink } from './content-gate.asking.js';
import { readTopics, type View } from './content-gate.model.js';
import type { ContentGate } from './content-gate.js';
import { GateAnswer } from './gate-answer.js';
import { idIn, targetOf } from './gate-links.js';
import { loadMedia, quieten } from './held-media.js';
import type { HeldPart } from './held-part.js';
import { momentOnPage } from './moment-on-page.js';
import { findIn, headingIn } from './places.js';

type Part = TemplateResult | typeof nothing;

/** What the gate lets its other half do. */
export interface GateDoor {
  /** Draws the gate as the answer has it, and then focuses what this selects, if anything. */
  readonly show: (view: View, focus?: string) => void;
  /** The reader presses a choice. */
  readonly choose: (view: View) => void;
  readonly isOpen: () => boolean;
}

/** What is drawn here beside the answer. */
export interface Around {
  /** Labels of the topics. */
  readonly topics: readonly string[];
  readonly support: string | undefined;
  /** `#id` of where to go on. */
  readonly next: string | undefined;
}

const keptWords = { page: 'keptPage', visit: 'keptVisit', device: 'keptDevice' } as const;

/** With the language's own "and", or with commas where the browser doesn't know it. */
function listOf(words: readonly string[], language: string): string {
  const [locale] = Intl.ListFormat.supportedLocalesOf(language);
  return locale ? new Intl.ListFormat(locale).format(words) : words.join(', ');
}

/**
 * The half of the gate that is wanted once its reader has answered: what follows from the answer,
 * and how long it holds. It comes after the first drawing, because nobody waits for it.
 */
export class AnsweredGate implements ReactiveController {
  readonly #gate: ContentGate;
  readonly #part: HeldPart;
  readonly #door: GateDoor;
  readonly #words: StringsController<typeof contentGateAnswered>;
  readonly #packs: ContextValue<readonly Pack[]>;
  readonly #answer: GateAnswer;
  /** Where in the part the address of the page leads. */
  #linked: Element | undefined;
  /** Where a moment can be taken, as it was drawn. */
  #moment: string | undefined;
  #stops: (() => void)[] = [];
  #checking: ReturnType<typeof setTimeout> | undefined;

  /** @param said what the reader answered before this had come */
  constructor(gate: ContentGate, part: HeldPart, said: View | undefined, door: GateDoor) {
    this.#gate = gate;
    this.#part = part;
    this.#door = door;
    this.#words = new StringsController(gate, 'content-gate', contentGateAnswered);
    this.#packs = new ContextValue(gate, packsContext);
    this.#answer = new GateAnswer(said, () => this.#follow());
    if (styles.styleSheet) gate.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
    gate.addController(this);
  }

  hostConnected(): void {
    this.followTopics();
    this.#stops = [
      this.#answer.follow(this.#place),
      page().join(this.#member()),
      page().listen((message) => {
        const isElsewhere = (): boolean => this.#door.isOpen() && momentOnPage() !== this.#moment;
        if (message === 'support' || (message === 'members' && isElsewhere()))
          this.#gate.requestUpdate();
      }),
      listenShared('hashchange', () => this.#followLink()),
    ];
    this.#followLink();
    this.#checkSoon();
    // The topics can be named now, and where the reader was quicker than this, there is more to draw.
    this.#gate.requestUpdate();
  }

  hostUpdated(): void {
    this.#checkSoon();
  }

  hostDisconnected(): void {
    clearTimeout(this.#checking);
    this.#checking = undefined;
    for (const stop of this.#stops) stop();
  }

  /** The gate's topics may be others now. */
  followTopics(): void {
    this.#answer.topics = this.#topics;
  }

  /** What the topics are called. Most notes name them themselves, so nobody waits for this. */
  get labels(): TopicLabel[] {
    const language = nearestLanguage(this.#gate);
    return this.#topics.flatMap((id) => topicLabel(id, language, this.#packs.value) ?? []);
  }

  /** Where support is on this page, if an element here says so. */
  get supportOnPage(): string | undefined {
    return page().support;
  }

  /** The reader answered this gate. */
  chose(view: View): void {
    this.#answer.choose(view, this.#place);
    // A link into a closed part could not be followed then, so it is now.
    void this.#gate.updateComplete.then(() => {
      this.#gate.scrollIntoView({ block: 'nearest' });
      if (this.#door.isOpen()) this.#linked?.scrollIntoView();
    });
  }

  /** Authors put the children in after the element, so what they wrote is looked at last. */
  #checkSoon(): void {
    if (!this.#gate.isConnected) return;
    this.#checking ??= setTimeout(() => {
      this.#checking = undefined;
      this.#check();
    });
  }

  /** Tells the author what could not be taken as meant. */
  #check(): void {
    const { localName: tag, strings } = this.#gate;
    const words = { ...contentGate, ...contentGateAnswered };
    const problems = wordingProblems(strings, this.#words, words);
    for (const problem of problems) warn(tag, 'string', problem);
    for (const { code, message } of mistakes(this.#gate, this.#part, this.#packs.value))
      warn(tag, code, message);
  }

  /** Why the page did not go where its address leads. */
  renderLinked(): Part {
    return this.#linked ? html`<p>${this.#words.show('linked')}</p>` : nothing;
  }

  /** The quiet line above an opened part. */
  renderBar(): TemplateResult {
    const gist = this.#answer.view === 'gist' && this.#part.passages.length > 0;
    return html`<div class="bar" part="bar">
      <span>${this.#words.show(gist ? 'readingGist' : 'readingAll')}</span>
      ${this.#button('hide', 'closed')} ${this.#renderMemory()}
    </div>`;
  }

  /** The end of the part: support again, where the reader is now, and a moment where there is one. */
  renderAftercare({ support }: Around): TemplateResult {
    const moment = (this.#moment = momentOnPage());
    return html`<div class="door">
      <p>${this.#words.show('end')}</p>
      ${moment ? html`<a class="go moment" href=${moment}>${this.#words.show('moment')}</a>` : nothing}
      ${support ? supportLink(support, this.#words.show('support')) : nothing}
    </div>`;
  }

  /** The one line that stands for a closed part. */
  renderClosed({ topics, next }: Around): TemplateResult {
    const { leftOut, memory } = this.#answer;
    return html`<div class="closed" part="closed">
      <p tabindex="-1" class="is-closed">
        ${this.#closedText(topics)} ${leftOut ? this.#words.show('leftOut') : nothing}
      </p>
      ${this.#button('again', 'asking')} ${this.#renderNext(next)}
      ${memory === 'visit' || memory === 'device' ? this.#renderMemory() : nothing}
    </div>`;
  }

  /** Sites that never leave their document use the same id on many pages, so an id is not enough. */
  get #place(): string {
    const { id } = this.#gate;
    return id && [location.pathname, id, ...this.#topics].join(' ');
  }

  get #topics(): string[] {
    return readTopics(this.#gate.topics);
  }

  #member(): PageMember {
    const topics = (): string[] => this.#topics;
    return {
      tag: this.#gate.localName,
      get topics() {
        return topics();
      },
      declare: () => this.#declare(),
    };
  }

  #follow(): void {
    const { view } = this.#answer;
    this.#door.show(view);
    if (view === 'asking' || view === 'closed') this.#part.roots.forEach(quieten);
    else void this.#gate.updateComplete.then(() => this.#part.roots.forEach(loadMedia));
  }

  #followLink(): void {
    const id = idIn(location.hash);
    const linked = id ? findIn(this.#part.roots, `#${CSS.escape(id)}`) : undefined;
    if (linked === this.#linked) return;
    this.#linked = linked;
    this.#gate.requestUpdate();
    void this.#gate.updateComplete.then(() => {
      // To a part that opened as remembered; or else to what explains why it did not go there.
      if (this.#door.isOpen()) linked?.scrollIntoView();
      else if (linked) this.#gate.scrollIntoView({ block: 'nearest' });
    });
  }

  #declare(): Declaration {
    const { memory } = this.#answer;
    const keeps = memory !== 'none' && memory !== 'off';
    return {
      name: this.#words.text('name'),
      keeps: this.#words.text(keeps ? 'keepsChoices' : 'nothing'),
      sends: this.#words.text('nothing'),
      hides: this.#words.text(this.#door.isOpen() ? 'nothing' : 'hidesPart'),
    };
  }

  #button(name: 'hide' | 'again', view: View): TemplateResult {
    return html`<button type="button" class="link" @click=${() => this.#door.choose(view)}>
      ${this.#words.show(name)}
    </button>`;
  }

  #closedText(topics: readonly string[]): unknown {
    if (topics.length === 0) return this.#words.show('isClosed');
    return this.#words.show('closedAbout', { topics: listOf(topics, this.#words.language) });
  }

  #renderNext(next: string | undefined): Part {
    if (!next) return nothing;
    const heading = headingIn(targetOf(next));
    return html`<a href=${next}>
      ${heading ? this.#words.show('next', { heading }) : this.#words.show('nextPart')}
    </a>`;
  }

  #renderMemory(): Part {
    const words = this.#words;
    const { memory } = this.#answer;
    if (memory === 'none') return nothing;
    if (memory === 'off') {
      return html`<details class="remember">
        <summary>${words.show('remember')}</summary>
        <div class="rungs">${this.#renderRung('visit')} ${this.#renderRung('device')}</div>
      </details>`;
    }
    return html`<p class="memory">
      <span id="kept">${words.show(keptWords[memory])}</span>
      <button type="button" class="link forget" aria-describedby="kept" @click=${this.#forget}>
        ${words.show('forget')}
      </button>
    </p>`;
  }

  #renderRung(rung: Exclude<Rung, 'page'>): TemplateResult {
    const note = this.#words.show(`${rung}Note`);
    return renderChoice(rung, this.#words.show(rung), note, () => {
      this.#answer.remember(rung);
      this.#door.show(this.#answer.view, '.forget');
    });
  }

  readonly #forget = (): void => {
    this.#answer.forget();
    const { view } = this.#answer;
    this.#door.show(view, view === 'closed' ? '.is-closed' : '.remember > summary');
    announce(this.#words.text('forgotten'));
  };
}
