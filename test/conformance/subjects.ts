import * as gateAccess from '../../stories/elements/safety/content-gate/content-gate.access.examples.js';
import * as gate from '../../stories/elements/safety/content-gate/content-gate.examples.js';
import * as settingsAccess from '../../stories/elements/safety/reader-settings/reader-settings.access.examples.js';
import * as settings from '../../stories/elements/safety/reader-settings/reader-settings.examples.js';
import * as groundingAccess from '../../stories/elements/safety/grounding/grounding.access.examples.js';
import * as grounding from '../../stories/elements/safety/grounding/grounding.examples.js';
import * as exitAccess from '../../stories/elements/safety/quick-exit/quick-exit.access.examples.js';
import * as exit from '../../stories/elements/safety/quick-exit/quick-exit.examples.js';
import * as cardAccess from '../../stories/elements/learning/principle-card/principle-card.access.examples.js';
import * as card from '../../stories/elements/learning/principle-card/principle-card.examples.js';
import * as deckAccess from '../../stories/elements/learning/card-deck/card-deck.access.examples.js';
import * as deck from '../../stories/elements/learning/card-deck/card-deck.examples.js';
import * as panelAccess from '../../stories/elements/learning/reframe-panel/reframe-panel.access.examples.js';
import * as panel from '../../stories/elements/learning/reframe-panel/reframe-panel.examples.js';
import * as signpostAccess from '../../stories/elements/safety/support-signpost/support-signpost.access.examples.js';
import * as signpost from '../../stories/elements/safety/support-signpost/support-signpost.examples.js';
import * as responseAccess from '../../stories/elements/learning/survival-response/survival-response.access.examples.js';
import * as response from '../../stories/elements/learning/survival-response/survival-response.examples.js';
import * as wordingAccess from '../../stories/elements/learning/wording-check/wording-check.access.examples.js';
import * as wording from '../../stories/elements/learning/wording-check/wording-check.examples.js';
import * as provider from '../../stories/context/provider/provider.examples.js';
import type { Example as StoryExample } from '../../stories/support/example.js';
import type { ElementFacts } from './manifest.js';
import type { Example, Subject } from './stage.js';

/** Where the examples of an element are: a line for each element that has stories. */
const stories: Readonly<Record<string, Readonly<Record<string, StoryExample>>>> = {
  'hearten-card-deck': { ...deck, ...deckAccess },
  'hearten-content-gate': { ...gate, ...gateAccess },
  'hearten-grounding': { ...grounding, ...groundingAccess },
  'hearten-principle-card': { ...card, ...cardAccess },
  'hearten-provider': provider,
  'hearten-reader-settings': { ...settings, ...settingsAccess },
  'hearten-quick-exit': { ...exit, ...exitAccess },
  'hearten-reframe-panel': { ...panel, ...panelAccess },
  'hearten-support-signpost': { ...signpost, ...signpostAccess },
  'hearten-survival-response': { ...response, ...responseAccess },
  'hearten-wording-check': { ...wording, ...wordingAccess },
};

/** Several stories show one piece of HTML in different states; every state is reached from each. */
function withoutDoubles(all: readonly Example[]): Example[] {
  return all.filter(
    ({ markup }, index) => all.findIndex((each) => each.markup === markup) === index,
  );
}

function fromStories(found: Readonly<Record<string, StoryExample>>): Example[] {
  return withoutDoubles(
    Object.entries(found).map(([name, { html, warns = [] }]) => ({
      name,
      markup: html.replaceAll('="files/', '="/stories/files/'),
      warns,
    })),
  );
}

/** A new element is covered before anybody has written anything about it. */
function bare({ tag }: ElementFacts): Example {
  return {
    name: 'the bare tag',
    markup: `<${tag}><p>Words of the author.</p></${tag}>`,
    warns: ['any'],
  };
}

export function subjectFor(facts: ElementFacts): Subject {
  const found = stories[facts.tag];
  if (!found) return { facts, examples: [bare(facts)], isBare: true };
  return { facts, examples: fromStories(found) };
}
