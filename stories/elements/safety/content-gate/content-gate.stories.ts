import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { userEvent, within } from 'storybook/test';
import '../../../../src/embed/define/content-gate.js';
import '../../../../src/embed/define/provider.js';
import type { Example } from '../../../support/example.js';
import {
  fromExample,
  fromExampleWithout,
  metaFor,
  type MarkupArgs,
} from '../../../support/from-example.js';
import { focusOn, press, see, unfold } from '../../../support/press.js';
import * as access from './content-gate.access.examples.js';
import * as states from './content-gate.examples.js';

const tag = 'hearten-content-gate';

type Story = StoryObj<MarkupArgs>;

function from(example: Example): Story {
  return fromExample(tag, example);
}

function gateIn({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Element | null {
  return canvasElement.querySelector(tag);
}

const text = { control: 'text' } as const;
const shared = metaFor(tag, [
  'topics',
  'depth',
  'mode',
  'next',
  'support',
  'audience',
  'heading-level',
]);

const meta: Meta<MarkupArgs> = {
  ...shared,
  title: 'Safety/Content gate',
  argTypes: {
    ...shared.argTypes,
    topics: text,
    depth: { control: 'select', options: ['mention', 'discuss', 'describe', 'show'] },
    mode: { control: 'select', options: ['hold', 'notice'] },
    next: text,
    support: text,
    audience: text,
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
};

export default meta;

export const Recommended: Story = { name: 'Recommended form', ...from(states.recommended) };

export const DetailPassages: Story = {
  name: 'With detail passages',
  ...from(states.detailPassages),
};

export const TwoChoices: Story = { name: 'Two choices only', ...from(states.twoChoices) };

export const ShortForm: Story = { name: 'Short form', ...from(states.shortForm) };

export const StrictForm: Story = { name: 'Strict form', ...from(states.strictForm) };

export const StrictFormOpen: Story = {
  name: 'Strict form, open',
  ...from(states.strictForm),
  play: async (context) => {
    await press(gateIn(context), 'Read on');
    await see(gateIn(context), 'You’re reading this part.');
  },
};

export const NoticeMode: Story = { name: 'Notice mode', ...from(states.noticeMode) };

export const KeyboardFocus: Story = {
  name: 'Keyboard focus',
  ...from(states.keyboardFocus),
  play: async (context) => {
    await focusOn(gateIn(context), 'Read without the details');
  },
};

export const ReadOn: Story = {
  name: 'Read on',
  ...from(states.readOn),
  play: async (context) => {
    await press(gateIn(context), 'Read on');
    await see(gateIn(context), 'You’re reading this part.');
  },
};

export const WithoutTheDetails: Story = {
  name: 'Read without the details',
  ...from(states.withoutTheDetails),
  play: async (context) => {
    await press(gateIn(context), 'Read without the details');
    await see(gateIn(context), 'You’re reading without the details.');
  },
};

export const NotNow: Story = {
  name: 'Not now',
  ...from(states.notNow),
  play: async (context) => {
    await press(gateIn(context), 'Not now');
    await see(gateIn(context), 'is closed.');
  },
};

export const HiddenAgain: Story = {
  name: 'Hidden again',
  ...from(states.hiddenAgain),
  play: async (context) => {
    await press(gateIn(context), 'Read on');
    await press(gateIn(context), 'Hide this part again');
    await see(gateIn(context), 'is closed.');
  },
};

export const AskedToRemember: Story = {
  name: 'Remember offers',
  ...from(states.askedToRemember),
  play: async (context) => {
    await press(gateIn(context), 'Read on');
    await unfold(gateIn(context), 'Don’t ask again');
  },
};

export const Remembered: Story = {
  name: 'Remembered on this visit',
  ...from(states.remembered),
  play: async (context) => {
    const [first, second] = context.canvasElement.querySelectorAll(tag);
    await press(first, 'Read on');
    await unfold(first, 'Don’t ask again');
    await press(first, 'On this visit');
    await see(second, 'You’re reading this part.');
  },
};

export const WithProvider: Story = { name: 'With a provider', ...from(states.withProvider) };

export const DeepLink: Story = {
  name: 'From a deep link',
  ...from(states.deepLink),
  // The address is the page's, so the next story would still have it.
  beforeEach: () => () =>
    history.replaceState(history.state, '', location.pathname + location.search),
  play: async (context) => {
    const link = await within(context.canvasElement).findByRole('link', { name: /outside/ });
    await see(gateIn(context), 'Not now');
    await userEvent.click(link);
    await see(gateIn(context), 'The link you followed leads into this part.');
  },
};

export const LongText: Story = { name: 'Long text', ...from(access.longText) };

export const NoContent: Story = { name: 'No content', ...from(access.noContent) };

export const BadInput: Story = { name: 'Bad input', ...from(access.badInput) };

export const BadShape: Story = { name: 'Bad shape', ...from(access.badShape) };

export const RightToLeft: Story = {
  name: 'Right to left',
  ...from(access.rightToLeft),
  globals: { language: 'ar', direction: 'rtl' },
};

export const WelshWording: Story = { name: 'Welsh, some words', ...from(access.welshWording) };

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
