import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import '../../../../src/embed/define/provider.js';
import '../../../../src/embed/define/wording-check.js';
import { packNames } from '../../../../src/wording/pack-names.js';
import type { Example } from '../../../support/example.js';
import {
  fromExample,
  fromExampleWithout,
  metaFor,
  type MarkupArgs,
} from '../../../support/from-example.js';
import { focusOn, press, see, typeIn } from '../../../support/press.js';
import * as access from './wording-check.access.examples.js';
import * as states from './wording-check.examples.js';

const tag = 'hearten-wording-check';

type Story = StoryObj<MarkupArgs>;

function from(example: Example): Story {
  return fromExample(tag, example);
}

type Canvas = Pick<StoryContext, 'canvasElement'>;

function checkIn({ canvasElement }: Canvas): Element | null {
  return canvasElement.querySelector(tag);
}

async function lookAt(context: Canvas, text: string): Promise<void> {
  await typeIn(checkIn(context), 'Your text', text);
  await press(checkIn(context), 'Look at my words');
}

const text =
  'J. is defiant in class. Her brother committed suicide. He says he loves his brother most.';

const shared = metaFor(tag, [
  'for',
  'paste',
  'rules-for',
  'silence',
  'safeguarding',
  'heading-level',
]);

const meta: Meta<MarkupArgs> = {
  ...shared,
  title: 'Learning/Wording check',
  argTypes: {
    ...shared.argTypes,
    paste: { control: 'boolean' },
    'rules-for': { control: 'select', options: [...packNames, 'all'] },
    silence: { control: 'text' },
    safeguarding: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
};

export default meta;

export const Recommended: Story = { name: 'Recommended form', ...from(states.recommended) };

export const LookedAt: Story = {
  name: 'A text that was looked at',
  ...from(states.lookedAt),
  play: async (context) => {
    await lookAt(context, text);
    await see(checkIn(context), 'What would a camera have seen?');
  },
};

export const KeptAndSwapped: Story = {
  name: 'Kept, and swapped',
  ...from(states.keptAndSwapped),
  play: async (context) => {
    await lookAt(context, text);
    await press(checkIn(context), 'Keep it');
    await press(checkIn(context), 'died by suicide');
    await see(checkIn(context), 'In place of');
  },
};

export const NothingToAsk: Story = {
  name: 'Nothing to ask',
  ...from(states.nothingToAsk),
  play: async (context) => {
    await lookAt(context, 'We had lunch by the river, and walked home.');
    await see(checkIn(context), 'No words here that we would ask about.');
  },
};

export const KeyboardFocus: Story = {
  name: 'Keyboard focus',
  ...from(states.keyboardFocus),
  play: async (context) => {
    await focusOn(checkIn(context), 'Look at my words');
  },
};

export const BesideAField: Story = {
  name: 'Beside a field',
  ...from(states.besideAField),
  play: async (context) => {
    await press(checkIn(context), 'Look at my words');
    await see(checkIn(context), 'Some words to look at again.');
  },
};

export const WrittenInside: Story = {
  name: 'Written inside',
  ...from(states.writtenInside),
  play: async (context) => {
    await see(checkIn(context), 'Some words to look at again.');
  },
};

export const InProvider: Story = { name: 'With a provider', ...from(states.inProvider) };

export const FewerRules: Story = { name: 'Without a rule', ...from(states.fewerRules) };

export const NoField: Story = { name: 'No such field', ...from(states.noField) };

export const UnknownRules: Story = { name: 'No such rules', ...from(states.unknownRules) };

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
