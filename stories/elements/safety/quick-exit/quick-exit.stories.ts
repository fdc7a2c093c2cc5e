import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import '../../../../src/embed/define/quick-exit.js';
import type { Example } from '../../../support/example.js';
import {
  fromExample,
  fromExampleWithout,
  metaFor,
  type MarkupArgs,
} from '../../../support/from-example.js';
import { press, see, unfold } from '../../../support/press.js';
import * as access from './quick-exit.access.examples.js';
import * as states from './quick-exit.examples.js';

const tag = 'hearten-quick-exit';

type Story = StoryObj<MarkupArgs>;

function from(example: Example): Story {
  return fromExample(tag, example);
}

function exitIn({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Element | null {
  return canvasElement.querySelector(`${tag}:not([first])`);
}

const meta: Meta<MarkupArgs> = {
  ...metaFor(tag, ['first', 'loud', 'shortcut', 'returnable']),
  title: 'Safety/Quick exit',
};

export default meta;

export const Recommended: Story = { name: 'Recommended form', ...from(states.recommended) };

export const PageTop: Story = { name: 'First in the page', ...from(states.pageTop) };

export const Loud: Story = { name: 'Loud', ...from(states.loud) };

export const Unfolded: Story = {
  name: 'What it can’t hide',
  ...from(states.unfolded),
  play: async (context) => {
    await unfold(exitIn(context), 'What this can’t hide');
    await see(exitIn(context), 'It does not hide that you were here.');
  },
};

export const Practised: Story = {
  name: 'Practice',
  ...from(states.practised),
  play: async (context) => {
    await unfold(exitIn(context), 'What this can’t hide');
    await press(exitIn(context), 'Practise: stay on this page');
    await see(exitIn(context), 'Nothing was left, covered or deleted.');
  },
};

export const Shortcut: Story = {
  name: 'Shift key',
  ...from(states.shortcut),
  play: async (context) => {
    await unfold(exitIn(context), 'What this can’t hide');
    await see(exitIn(context), 'Pressing Shift three times leaves too.');
  },
};

export const Returnable: Story = { name: 'Can be come back to', ...from(states.returnable) };

export const MoreToSay: Story = {
  name: 'Words of your own',
  ...from(states.moreToSay),
  play: async (context) => {
    await unfold(exitIn(context), 'What this can’t hide');
  },
};

export const NoDestination: Story = { name: 'No link', ...from(states.noDestination) };

export const BadInput: Story = { name: 'Bad input', ...from(access.badInput) };

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
