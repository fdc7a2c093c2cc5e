import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { knownIds } from '../../../../src/content/known-ids.js';
import '../../../../src/embed/define/card-deck.js';
import '../../../../src/embed/define/principle-card.js';
import '../../../../src/embed/define/provider.js';
import type { Example } from '../../../support/example.js';
import {
  fromExample,
  fromExampleWithout,
  metaFor,
  type MarkupArgs,
} from '../../../support/from-example.js';
import { focusOn, pick, press, see, unfold } from '../../../support/press.js';
import * as access from './card-deck.access.examples.js';
import * as states from './card-deck.examples.js';

const tag = 'hearten-card-deck';

type Story = StoryObj<MarkupArgs>;

function from(example: Example): Story {
  return fromExample(tag, example);
}

function deckIn({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Element | null {
  return canvasElement.querySelector(tag);
}

const shared = metaFor(tag, ['set', 'layout', 'for-role', 'voice', 'heading-level']);

const meta: Meta<MarkupArgs> = {
  ...shared,
  title: 'Learning/Card deck',
  argTypes: {
    ...shared.argTypes,
    set: {
      control: 'select',
      options: [...knownIds.principles.presets, ...knownIds.cards.sets],
    },
    layout: { control: 'select', options: ['grid', 'one', 'steps'] },
    'for-role': { control: 'select', options: knownIds.cards.roles },
    voice: { control: 'select', options: ['professional', 'parent', 'young-person', 'easy-read'] },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
};

export default meta;

export const Recommended: Story = { name: 'Recommended form', ...from(states.recommended) };

export const OneAtATime: Story = {
  name: 'One at a time',
  ...from(states.oneAtATime),
  play: async (context) => {
    await press(deckIn(context), 'Next card');
    await see(deckIn(context), 'Card 2 of 4');
  },
};

export const List: Story = { name: 'A list', ...from(states.list) };

export const ForSome: Story = {
  name: 'For some readers',
  ...from(states.forSome),
  play: async (context) => {
    await pick(deckIn(context), 'In practice for', 'night staff');
  },
};

export const Principles: Story = {
  name: 'Principles',
  ...from(states.principles),
  play: async (context) => {
    await pick(deckIn(context), 'Words for', 'young people');
    await see(deckIn(context), 'What you could ask for');
  },
};

export const ForOneRole: Story = { name: 'For one role', ...from(states.forOneRole) };

export const Steps: Story = { name: 'Steps', ...from(states.steps) };

export const Moments: Story = { name: 'Moments', ...from(states.moments) };

export const PrincipleCards: Story = { name: 'Principle cards', ...from(states.principleCards) };

export const KeyboardFocus: Story = {
  name: 'Keyboard focus',
  ...from(states.moments),
  play: async (context) => {
    await focusOn(deckIn(context), 'Next card');
  },
};

export const WhereFrom: Story = {
  name: 'Where it comes from',
  ...from(states.steps),
  play: async (context) => {
    await unfold(deckIn(context), 'Where this comes from');
    await see(deckIn(context), 'Not yet reviewed by a person.');
  },
};

export const InProvider: Story = { name: 'With a provider', ...from(states.inProvider) };

export const Unknown: Story = { name: 'A set nobody knows', ...from(states.unknown) };

export const LongText: Story = { name: 'Long text', ...from(access.longText) };

export const RightToLeft: Story = {
  name: 'Right to left',
  ...from(access.rightToLeft),
  globals: { language: 'ar', direction: 'rtl' },
};

export const Dark: Story = { name: 'Dark', ...from(access.dark), globals: { theme: 'dark' } };

export const ForcedColours: Story = { name: 'Forced colours', ...from(access.forcedColours) };

export const HighContrast: Story = { name: 'High contrast', ...from(access.highContrast) };

export const WideTextSpacing: Story = {
  name: 'Text spacing',
  ...from(access.wideTextSpacing),
  globals: { textSpacing: 'wide' },
};

export const Narrow: Story = {
  name: '320 px',
  ...from(access.narrow),
  globals: { viewport: { value: 'narrow', isRotated: false } },
};

export const Print: Story = { name: 'Print', ...from(access.print) };

export const PrintPrinciples: Story = {
  name: 'Print, principles',
  ...from(access.printPrinciples),
};

export const NoScript: Story = {
  name: 'No script',
  ...fromExampleWithout('scripts', tag, access.noScript),
};

export const BeforeTheScript: Story = {
  name: 'Before the script',
  ...fromExampleWithout('hearten', tag, access.beforeTheScript),
};

export const HostileSite: Story = {
  name: 'Hostile site',
  ...from(access.hostileSite),
  // Its sheet is for light pages only.
  globals: { host: 'hostile', theme: 'light' },
};
