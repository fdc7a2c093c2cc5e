import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import '../../../../src/embed/define/content-gate.js';
import '../../../../src/embed/define/provider.js';
import '../../../../src/embed/define/reader-settings.js';
import { page } from '../../../../src/page/page-registry.js';
import type { Example } from '../../../support/example.js';
import {
  fromExample,
  fromExampleWithout,
  metaFor,
  type MarkupArgs,
} from '../../../support/from-example.js';
import { choose, focusOnList, pick, press, see, unfold } from '../../../support/press.js';
import * as access from './reader-settings.access.examples.js';
import * as states from './reader-settings.examples.js';
import * as many from './reader-settings.many.examples.js';

const tag = 'hearten-reader-settings';

type Story = StoryObj<MarkupArgs>;

function from(example: Example): Story {
  return fromExample(tag, example);
}

function settingsIn({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Element | null {
  return canvasElement.querySelector(tag);
}

/** What is chosen in one story would hold in the next. */
function forgotten(): () => void {
  return () => page().erase();
}

const shared = metaFor(tag, ['topics', 'heading-level']);

const meta: Meta<MarkupArgs> = {
  ...shared,
  title: 'Safety/Reader settings',
  beforeEach: forgotten,
  argTypes: {
    ...shared.argTypes,
    topics: { control: 'text' },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
};

export default meta;

export const Recommended: Story = { name: 'Recommended form', ...from(states.recommended) };

export const ShortForm: Story = { name: 'Short form', ...from(states.shortForm) };

export const WithGate: Story = { name: 'With a content note', ...from(states.withGate) };

export const LeftOut: Story = {
  name: 'Left out',
  ...from(states.leftOut),
  play: async (context) => {
    await pick(settingsIn(context), 'grief', 'Leave it out');
    await see(
      context.canvasElement.querySelector('hearten-content-gate'),
      'You asked to leave out parts like this.',
    );
  },
};

export const AllTopics: Story = {
  name: 'All topics',
  ...from(many.allTopics),
  play: async (context) => {
    await unfold(settingsIn(context), '39 more topics');
  },
};

export const KeyboardFocus: Story = {
  name: 'Keyboard focus',
  ...from(states.keyboardFocus),
  play: async (context) => {
    await focusOnList(settingsIn(context), 'child abuse');
  },
};

export const KeptOnThisDevice: Story = {
  name: 'Kept on this device',
  ...from(states.keptOnThisDevice),
  play: async (context) => {
    await choose(settingsIn(context), 'On this device');
    await pick(settingsIn(context), 'grief', 'Leave it out');
    await see(settingsIn(context), 'What you chose here, for as long as you said');
  },
};

export const KeepStill: Story = {
  name: 'Keep still',
  ...from(states.keepStill),
  play: async (context) => {
    await choose(settingsIn(context), 'Keep everything still');
  },
};

export const Erased: Story = {
  name: 'Everything erased',
  ...from(states.erased),
  play: async (context) => {
    await press(settingsIn(context), 'Erase everything');
    await see(settingsIn(context), 'All that these tools kept on this site is erased.');
  },
};

export const StorageRefused: Story = {
  name: 'Storage refused',
  ...from(states.storageRefused),
  beforeEach: () => {
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    return () => {
      if (setItem) Object.defineProperty(Storage.prototype, 'setItem', setItem);
      page().erase();
    };
  },
  play: async (context) => {
    await pick(settingsIn(context), 'grief', 'Leave it out');
    await choose(settingsIn(context), 'On this device');
    await see(settingsIn(context), 'This browser didn’t let us keep that.');
  },
};

export const LongText: Story = { name: 'Long text', ...from(access.longText) };

export const BadInput: Story = { name: 'Bad input', ...from(access.badInput) };

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
