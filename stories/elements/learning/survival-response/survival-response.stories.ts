import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { knownIds } from '../../../../src/content/known-ids.js';
import '../../../../src/embed/define/provider.js';
import '../../../../src/embed/define/survival-response.js';
import type { Example } from '../../../support/example.js';
import {
  fromExample,
  fromExampleWithout,
  metaFor,
  type MarkupArgs,
} from '../../../support/from-example.js';
import { pick, see, turnTo, unfold } from '../../../support/press.js';
import * as access from './survival-response.access.examples.js';
import * as states from './survival-response.examples.js';

const tag = 'hearten-survival-response';

type Story = StoryObj<MarkupArgs>;

function from(example: Example): Story {
  return fromExample(tag, example);
}

function responseIn({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Element | null {
  return canvasElement.querySelector(tag);
}

const shared = metaFor(tag, ['response', 'safeguarding', 'heading-level']);

const meta: Meta<MarkupArgs> = {
  ...shared,
  title: 'Learning/Survival response',
  argTypes: {
    ...shared.argTypes,
    response: { control: 'select', options: knownIds.responses.entries },
    safeguarding: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
};

export default meta;

export const Recommended: Story = { name: 'Recommended form', ...from(states.recommended) };

export const NowChosen: Story = {
  name: 'Now',
  ...from(states.nowChosen),
  play: async (context) => {
    await turnTo(responseIn(context), 'Now');
  },
};

export const ShortForm: Story = { name: 'Short form', ...from(states.shortForm) };

export const FromThePack: Story = { name: 'From the pack', ...from(states.fromThePack) };

export const BodyInDanger: Story = { name: 'A body in danger', ...from(states.bodyInDanger) };

export const Browsed: Story = {
  name: 'All to look through',
  ...from(states.browsed),
  play: async (context) => {
    await pick(responseIn(context), 'Response', 'Flight');
    await see(responseIn(context), 'May put distance');
  },
};

export const KeyboardFocus: Story = {
  name: 'Keyboard focus',
  ...from(states.keyboardFocus),
  play: async (context) => {
    await turnTo(responseIn(context), 'Then');
  },
};

export const WhereFrom: Story = {
  name: 'Where it comes from',
  ...from(states.whereFrom),
  play: async (context) => {
    await unfold(responseIn(context), 'Where this comes from');
    await see(responseIn(context), 'Not yet reviewed by a person.');
  },
};

export const InProvider: Story = { name: 'With a provider', ...from(states.inProvider) };

export const Unknown: Story = { name: 'An id nobody knows', ...from(states.unknown) };

export const Broken: Story = { name: 'Not whole', ...from(states.broken) };

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

export const PrintOurs: Story = { name: 'Print, our words', ...from(access.printOurs) };

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
