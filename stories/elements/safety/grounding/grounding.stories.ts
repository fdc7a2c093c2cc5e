import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import '../../../../src/embed/define/content-gate.js';
import '../../../../src/embed/define/grounding.js';
import '../../../../src/embed/define/provider.js';
import type { Example } from '../../../support/example.js';
import {
  fromExample,
  fromExampleWithout,
  metaFor,
  type MarkupArgs,
} from '../../../support/from-example.js';
import { focusOn, press, see, unfold } from '../../../support/press.js';
import * as access from './grounding.access.examples.js';
import * as states from './grounding.examples.js';

const tag = 'hearten-grounding';

type Story = StoryObj<MarkupArgs>;

function from(example: Example): Story {
  return fromExample(tag, example);
}

function momentIn({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Element | null {
  return canvasElement.querySelector(tag);
}

const shared = metaFor(tag, ['exercises', 'heading-level']);

const meta: Meta<MarkupArgs> = {
  ...shared,
  title: 'Safety/Grounding',
  argTypes: {
    ...shared.argTypes,
    exercises: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
};

export default meta;

export const Recommended: Story = { name: 'Recommended form', ...from(states.recommended) };

export const Ours: Story = { name: 'Our exercises', ...from(states.ours) };

export const Opened: Story = {
  name: 'One of ours, open',
  ...from(states.opened),
  play: async (context) => {
    await unfold(momentIn(context), 'Five, four, three, two, one');
  },
};

export const OneStep: Story = {
  name: 'One step at a time',
  ...from(states.oneStep),
  play: async (context) => {
    await press(momentIn(context), 'One step at a time');
    await see(momentIn(context), 'Look for five things you can see.');
  },
};

export const LastStep: Story = {
  name: 'The last step',
  ...from(states.lastStep),
  play: async (context) => {
    await unfold(momentIn(context), 'Slow breathing');
    await press(momentIn(context), 'One step at a time');
    await press(momentIn(context), 'Next step');
    await press(momentIn(context), 'Next step');
    await see(momentIn(context), 'From the first step');
  },
};

export const Circle: Story = {
  name: 'The circle',
  ...from(states.circle),
  play: async (context) => {
    await unfold(momentIn(context), 'Slow breathing');
    await press(momentIn(context), 'Show a circle that moves');
  },
};

export const Paused: Story = {
  name: 'The circle, paused',
  ...from(states.paused),
  play: async (context) => {
    await unfold(momentIn(context), 'Slow breathing');
    await press(momentIn(context), 'Show a circle that moves');
    await press(momentIn(context), 'Pause the circle');
  },
};

export const KeyboardFocus: Story = {
  name: 'Keyboard focus',
  ...from(states.keyboardFocus),
  play: async (context) => {
    await focusOn(momentIn(context), 'One step at a time');
  },
};

export const LookOnly: Story = { name: 'Looking only', ...from(states.lookOnly) };

export const WrittenAndOurs: Story = { name: 'Yours and ours', ...from(states.writtenAndOurs) };

export const AfterAPart: Story = {
  name: 'After a part',
  ...from(states.afterAPart),
  play: async ({ canvasElement }) => {
    const gate = canvasElement.querySelector('hearten-content-gate');
    await press(gate, 'Read on');
    await see(gate, 'Take a moment');
  },
};

export const LongText: Story = { name: 'Long text', ...from(access.longText) };

export const BadInput: Story = { name: 'Bad input', ...from(access.badInput) };

export const RightToLeft: Story = {
  name: 'Right to left',
  ...from(access.rightToLeft),
  globals: { language: 'ar', direction: 'rtl' },
};

export const WelshWording: Story = { name: 'Welsh, some words', ...from(access.welshWording) };

export const Dark: Story = { name: 'Dark', ...from(access.dark), globals: { theme: 'dark' } };

export const ForcedColours: Story = { name: 'Forced colours', ...from(access.forcedColours) };

export const HighContrast: Story = { name: 'High contrast', ...from(access.highContrast) };

export const LessMotion: Story = {
  name: 'Less motion',
  ...from(access.lessMotion),
  play: async (context) => {
    await unfold(momentIn(context), 'Slow breathing');
  },
};

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
