import type { Provider } from '../npm/context/provider/provider.js';
import type { CardDeck } from '../npm/elements/learning/card-deck/card-deck.js';
import type { PrincipleCard } from '../npm/elements/learning/principle-card/principle-card.js';
import type { ReframePanel } from '../npm/elements/learning/reframe-panel/reframe-panel.js';
import type { SurvivalResponse } from '../npm/elements/learning/survival-response/survival-response.js';
import type { WordingCheck } from '../npm/elements/learning/wording-check/wording-check.js';
import type { ContentGate } from '../npm/elements/safety/content-gate/content-gate.js';
import type { GateOpenedEvent } from '../npm/elements/safety/content-gate/content-gate.events.js';
import type { GateClosedEvent } from '../npm/elements/safety/content-gate/content-gate.events.js';
import type { Grounding } from '../npm/elements/safety/grounding/grounding.js';
import type { QuickExit } from '../npm/elements/safety/quick-exit/quick-exit.js';
import type { ExitPressedEvent } from '../npm/elements/safety/quick-exit/quick-exit.events.js';
import type { ReaderSettings } from '../npm/elements/safety/reader-settings/reader-settings.js';
import type { SupportSignpost } from '../npm/elements/safety/support-signpost/support-signpost.js';

/** Properties of a class as something that may be said or left out. */
type Settable<Element, Name extends keyof Element> = {
  [Each in Name]?: Element[Each] | undefined;
};

/** An attribute whose name differs from its property; in HTML a number is written as text. */
type Written<Value> = Value | (Value extends number ? `${Value}` : never) | undefined;

/** Every element by its tag. */
export interface HeartenElements {
  /**
   * Says once, for every hearten element inside it, who the pages are for, where support is, whom to
   * tell, what elements start with, and which words and packs of the partner's own to use. What an element says for itself comes first;
   * the nearest provider comes next. It draws nothing of its own, not even a shadow root.
   *
   * ```html
   * <hearten-provider audience="people who work with children" support="/support">…</hearten-provider>
   * ```
   */
  'hearten-provider': {
    element: Provider;
    props: Settable<Provider, 'audience' | 'support' | 'safeguarding' | 'voice' | 'forRole' | 'preset' | 'packs' | 'content' | 'wording'> & {
      /**
       * The job whose examples are shown first: `front-line`, `management`, `reception`, `recruitment`, `school` or `digital`.
       */
      'for-role'?: Written<Provider['forRole']>;
    };
    events: {
    };
  };
  /**
   * Cards in a grid, one at a time, or as steps: a framework's principles, the five steps, thirty seconds
   * that help, a partner's own set, or what the author wrote inside, each child a card.
   *
   * Cards of the author's own say whom they are for: `data-role="reception, school"`, `data-voice="parent"`,
   * the ids of `for-role` and `voice` or other words, which the reader then chooses from as they are written.
   *
   * A card can be linked to by its id, `#card-safety`. Nothing plays by itself, nothing is counted, and what
   * a reader looks at is kept in memory and told to nobody.
   *
   * ```html
   * <hearten-card-deck layout="one">
   *   <h2>At our front desk</h2>
   *   <article id="card-name"><h3>A name</h3><p>We ask what to call you.</p></article>
   *   <article><h3>A seat</h3><p>You choose where to sit.</p></article>
   * </hearten-card-deck>
   * ```
   */
  'hearten-card-deck': {
    element: CardDeck;
    props: Settable<CardDeck, 'set' | 'layout' | 'forRole' | 'voice' | 'headingLevel' | 'strings'> & {
      /**
       * Whose examples and cards are shown: `front-line`, `management`, `reception`, `recruitment`, `school`, `digital`, or what cards of your own say in `data-role`; without it the reader can choose.
       */
      'for-role'?: Written<CardDeck['forRole']>;
      /**
       * Level of the heading of the set, 1 to 6; those of cards are one below.
       */
      'heading-level'?: Written<CardDeck['headingLevel']>;
    };
    events: {
    };
  };
  /**
   * One principle: what it means, what it stands instead of, a question to hold in one's own mind, and
   * what it looks like in a job. It asks nobody anything, and scores nothing.
   *
   * What the author wrote inside is shown as it is; what they left out comes from the content packs, by
   * the id in `principle`. Which job a reader chooses is kept in memory and told to nobody.
   *
   * ```html
   * <hearten-principle-card principle="safety" for-role="reception">
   *   <h3>Safety <small>instead of threat and danger</small></h3>
   *   <p>What it means.</p>
   *   <p data-question>A question to hold.</p>
   *   <ul><li>What it looks like at reception.</li></ul>
   * </hearten-principle-card>
   * ```
   */
  'hearten-principle-card': {
    element: PrincipleCard;
    props: Settable<PrincipleCard, 'principle' | 'preset' | 'forRole' | 'voice' | 'headingLevel' | 'strings'> & {
      /**
       * The job whose examples are shown first: `front-line`, `management`, `reception`, `recruitment`, `school` or `digital`.
       */
      'for-role'?: Written<PrincipleCard['forRole']>;
      /**
       * Level of the heading, 1 to 6, where the element writes it.
       */
      'heading-level'?: Written<PrincipleCard['headingLevel']>;
    };
    events: {
    };
  };
  /**
   * Ways of seeing what somebody does: from "What's wrong?" to "What may have happened?" and "What's
   * strong?", with what else it could be and what could help always beside them. A question to hold in
   * one's own mind; nothing here asks anybody anything.
   *
   * One pair is the author's own `<dl>`, of five groups in this order. Without one, pairs come from the
   * content packs: the one that `pair` names, or all to look through. What a reader picks is kept in
   * memory and told to nobody; a link to a pair is copied only when they ask.
   *
   * ```html
   * <hearten-reframe-panel>
   *   <h3>Leaves the room without asking</h3>
   *   <dl>
   *     <div><dt>What’s wrong?</dt> <dd>“Defiant.”</dd></div>
   *     <div><dt>What may have happened?</dt> <dd>…</dd></div>
   *     <div><dt>It could also be</dt> <dd>…</dd></div>
   *     <div><dt>What’s strong?</dt> <dd>…</dd></div>
   *     <div><dt>What could help</dt> <dd>…</dd></div>
   *   </dl>
   * </hearten-reframe-panel>
   * ```
   */
  'hearten-reframe-panel': {
    element: ReframePanel;
    props: Settable<ReframePanel, 'pair' | 'setting' | 'voice' | 'safeguarding' | 'headingLevel' | 'strings'> & {
      /**
       * Level of the heading, 1 to 6, where the element writes it.
       */
      'heading-level'?: Written<ReframePanel['headingLevel']>;
    };
    events: {
    };
  };
  /**
   * A response that helped somebody survive, what it may have been for then, how it can get in the way
   * now, and what may help. It explains; it tests and sorts nobody, and says so.
   *
   * What the author wrote inside is shown as it is: a heading, and four lists in this order: what others
   * may see; then (what it may be protecting, how it helped); now (how it can get in the way, why it is hard
   * to stop); what helps. Without a `<dl>` the words come from the content packs: the response that
   * `response` names, or all to look through. What a reader looks at is kept in memory and told to nobody.
   *
   * ```html
   * <hearten-survival-response response="freeze">
   *   <p>Freeze: going still when there is danger.</p>
   * </hearten-survival-response>
   * ```
   */
  'hearten-survival-response': {
    element: SurvivalResponse;
    props: Settable<SurvivalResponse, 'response' | 'safeguarding' | 'headingLevel' | 'strings'> & {
      /**
       * Level of the heading, 1 to 6, where the element writes it.
       */
      'heading-level'?: Written<SurvivalResponse['headingLevel']>;
    };
    events: {
    };
  };
  /**
   * Words that may land hard, why, and kinder ones: of a text that is pasted in, of a field of the page, or of
   * what is written inside. Words that guess at a reason get no others to take, because only the writer knows
   * what was seen. It never says how many, and changes nothing by itself.
   *
   * What it is given stays in memory on the device: nothing is sent or stored.
   *
   * ```html
   * <label for="note">Note of the visit</label>
   * <textarea id="note"></textarea>
   * <hearten-wording-check for="note" rules-for="care school"></hearten-wording-check>
   * ```
   */
  'hearten-wording-check': {
    element: WordingCheck;
    props: Settable<WordingCheck, 'htmlFor' | 'paste' | 'rulesFor' | 'silence' | 'safeguarding' | 'headingLevel' | 'rules' | 'strings'> & {
      /**
       * Id of the field of the page that it stands beside.
       */
      'for'?: Written<WordingCheck['htmlFor']>;
      /**
       * For what all rules are wanted: `care`, `school`, `health`, `exploitation`, `substances`, `systems`, with spaces between, or `all`. The core is on by itself.
       */
      'rules-for'?: Written<WordingCheck['rulesFor']>;
      /**
       * Level of the heading, 1 to 6, where the element writes it.
       */
      'heading-level'?: Written<WordingCheck['headingLevel']>;
    };
    events: {
    };
  };
  /**
   * The content-warning gate: a note before material that may be hard to meet, and a choice about it.
   *
   * The part that waits is the author's own `<details>` (or a `<template>`, where nothing inside may
   * load either). It is not shown, read out, printed or found until the reader presses one of the
   * choices. It offers choice and information; warnings are not known to lower distress.
   *
   * Nothing is stored or sent unless the reader asks for their choice to be remembered; then their
   * topics are kept, not in plain words, for this visit or on this device.
   *
   * ```html
   * <hearten-content-gate topics="abuse-child" depth="discuss" support="/support">
   *   <h2>Before you continue</h2>
   *   <p>This part talks about child abuse. About 4 minutes to read.</p>
   *   <details><summary>Read on</summary><p>…</p></details>
   * </hearten-content-gate>
   * ```
   */
  'hearten-content-gate': {
    element: ContentGate;
    props: Settable<ContentGate, 'topics' | 'depth' | 'mode' | 'next' | 'support' | 'audience' | 'headingLevel' | 'strings'> & {
      /**
       * Level of the heading, 1 to 6, where the element writes the note itself.
       */
      'heading-level'?: Written<ContentGate['headingLevel']>;
    };
    events: {
      /**
       * The reader opened the part.
       */
      'hearten-gate-opened': GateOpenedEvent;
      /**
       * The reader closed the part.
       */
      'hearten-gate-closed': GateClosedEvent;
    };
  };
  /**
   * A moment to come back to oneself: things to notice, feet on the floor, slow breathing. All of it is
   * there to read, numbered and still. Who likes can take one step at a time, by their own presses, or
   * see a circle that moves, with a pause. Nothing begins by itself, makes a sound or counts down, and
   * stopping is one press. It is not treatment.
   *
   * Steps that the author wrote inside are shown as they are, in place of ours.
   *
   * ```html
   * <hearten-grounding id="moment">
   *   <h2>Take a moment</h2>
   *   <p>Try this, or leave it. You can stop whenever you want.</p>
   *   <ol><li>Look for five things you can see.</li><li>Listen for three sounds.</li></ol>
   * </hearten-grounding>
   * ```
   */
  'hearten-grounding': {
    element: Grounding;
    props: Settable<Grounding, 'exercises' | 'headingLevel' | 'strings'> & {
      /**
       * Level of the heading, 1 to 6, where the element writes it.
       */
      'heading-level'?: Written<Grounding['headingLevel']>;
    };
    events: {
    };
  };
  /**
   * The way out: leaves the page fast, and says honestly what that does not hide.
   *
   * The link is the author’s own and works without script. With it, a press covers the page in the same
   * moment, blanks its title, empties its fields, erases all that any element kept, and puts the next page in
   * the place of this one. It sends nothing and stores nothing.
   *
   * ```html
   * <hearten-quick-exit first><a href="https://www.gov.uk/bank-holidays">Leave this page</a></hearten-quick-exit>
   * <main>…</main>
   * <hearten-quick-exit><a href="https://www.gov.uk/bank-holidays">Leave this page</a></hearten-quick-exit>
   * ```
   */
  'hearten-quick-exit': {
    element: QuickExit;
    props: Settable<QuickExit, 'first' | 'loud' | 'shortcut' | 'returnable' | 'strings'> & {
    };
    events: {
      /**
       * The reader is leaving. It stays at the element: it neither bubbles nor can be cancelled.
       */
      'hearten-exit-pressed': ExitPressedEvent;
    };
  };
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
   */
  'hearten-reader-settings': {
    element: ReaderSettings;
    props: Settable<ReaderSettings, 'topics' | 'headingLevel' | 'strings'> & {
      /**
       * Level of the heading, 1 to 6, where the element writes it; the one inside is one lower.
       */
      'heading-level'?: Written<ReaderSettings['headingLevel']>;
    };
    events: {
    };
  };
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
   */
  'hearten-support-signpost': {
    element: SupportSignpost;
    props: Settable<SupportSignpost, 'nations' | 'place' | 'reader' | 'topics' | 'headingLevel' | 'strings'> & {
      /**
       * Level of the heading of each route, 1 to 6.
       */
      'heading-level'?: Written<SupportSignpost['headingLevel']>;
    };
    events: {
    };
  };
}
