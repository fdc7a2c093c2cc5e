import type { Decorator, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { userEvent, within } from 'storybook/test';
import { knownIds } from '../../../../src/content/known-ids.js';
import { voices } from '../../../../src/elements/learning/reframe-panel/reframe-panel.model.js';
import '../../../../src/embed/define/provider.js';
import '../../../../src/embed/define/reframe-panel.js';
import type { Example } from '../../../support/example.js';
import {
  fromExample,
  fromExampleWithout,
  metaFor,
  type MarkupArgs,
} from '../../../support/from-example.js';
import { choose, focusOn, pick, press, see, unfold } from '../../../support/press.js';
import * as access from './reframe-panel.access.examples.js';
import * as states from './reframe-panel.examples.js';
import * as many from './reframe-panel.many.examples.js';

const tag = 'hearten-reframe-panel';

type Story = StoryObj<MarkupArgs>;

function from(example: Example): Story {
  return fromExample(tag, example);
}

function panelIn({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Element | null {
  return canvasElement.querySelector(tag);
}

/** Stands in for the clipboard, which browsers give to some stories and refuse to others. */
function clipboardThat(writeText: () => Promise<void>): () => () => void {
  return () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    return () => {
      Reflect.deleteProperty(navigator, 'clipboard');
    };
  };
}

/** A column as wide as many pages have at their side, on documentation pages too. */
const inColumn: Decorator<MarkupArgs> = (story) => {
  const drawn = story();
  if (drawn instanceof HTMLElement) drawn.style.maxInlineSize = '22em';
  return drawn;
};

const inNarrowWindow = { viewport: { value: 'narrow', isRotated: false } };

const narrow = { globals: inNarrowWindow, decorators: [inColumn] };

const text = { control: 'text' } as const;
const { entries, settings } = knownIds.reframes;
const shared = metaFor(tag, ['pair', 'setting', 'voice', 'safeguarding', 'heading-level']);

const meta: Meta<MarkupArgs> = {
  ...shared,
  title: 'Learning/Reframe panel',
  argTypes: {
    ...shared.argTypes,
    pair: { control: 'select', options: entries },
    setting: { control: 'select', options: settings },
    voice: { control: 'select', options: voices },
    safeguarding: text,
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
};

export default meta;

export const Recommended: Story = { name: 'Recommended form', ...from(states.recommended) };

export const ShortForm: Story = { name: 'Short form', ...from(states.shortForm) };

export const BareList: Story = { name: 'A list without boxes', ...from(states.bareList) };

export const SeenFirst: Story = { name: 'What was seen first', ...from(states.seenFirst) };

export const WrittenOut: Story = { name: 'Our words, written out', ...from(states.writtenOut) };

export const FromThePack: Story = { name: 'From the pack', ...from(states.fromThePack) };

export const AllPairs: Story = { name: 'All to look through', ...from(states.allPairs) };

export const NarrowedDown: Story = {
  name: 'Narrowed down',
  ...from(states.narrowedDown),
  play: async (context) => {
    await pick(panelIn(context), 'Where', 'Housing');
    await see(panelIn(context), '1 of 3');
  },
};

export const OneSetting: Story = { name: 'One setting', ...from(states.oneSetting) };

export const NextPair: Story = {
  name: 'Next',
  ...from(states.nextPair),
  play: async (context) => {
    await press(panelIn(context), 'Next');
    await see(panelIn(context), '2 of 9');
  },
};

export const KeyboardFocus: Story = {
  name: 'Keyboard focus',
  ...from(states.keyboardFocus),
  play: async (context) => {
    await focusOn(panelIn(context), 'Next');
  },
};

export const YoungPerson: Story = { name: 'To young people', ...from(states.youngPerson) };

export const OneAtATime: Story = {
  name: 'One reading at a time',
  ...from(states.oneAtATime),
  ...narrow,
};

export const ReadWrong: Story = {
  name: 'One at a time, what’s wrong',
  ...from(states.readWrong),
  ...narrow,
  play: async (context) => {
    await choose(panelIn(context), 'What’s wrong?');
  },
};

export const ReadStrong: Story = {
  name: 'One at a time, what’s strong',
  ...from(states.readStrong),
  ...narrow,
  play: async (context) => {
    await choose(panelIn(context), 'What’s strong?');
  },
};

export const WhereFrom: Story = {
  name: 'Where it comes from',
  ...from(states.whereFrom),
  play: async (context) => {
    await unfold(panelIn(context), 'Where this comes from');
    await see(panelIn(context), 'Not yet reviewed by a person.');
  },
};

export const LinkCopied: Story = {
  name: 'Link copied',
  ...from(states.linkCopied),
  beforeEach: clipboardThat(() => Promise.resolve()),
  play: async (context) => {
    await press(panelIn(context), 'Copy a link to this');
    await see(panelIn(context), 'The link is copied.');
  },
};

export const LinkByHand: Story = {
  name: 'Link to copy by hand',
  ...from(states.linkByHand),
  beforeEach: clipboardThat(() => Promise.reject(new DOMException('No', 'NotAllowedError'))),
  play: async (context) => {
    await press(panelIn(context), 'Copy a link to this');
    await see(panelIn(context), 'Here is the link:');
  },
};

export const Linked: Story = {
  name: 'From a link',
  ...from(states.linked),
  // The address is the page's, so the next story would still have it.
  beforeEach: () => () =>
    history.replaceState(history.state, '', location.pathname + location.search),
  play: async (context) => {
    const link = await within(context.canvasElement).findByRole('link', { name: /Shouts/ });
    await see(panelIn(context), '1 of 5');
    await userEvent.click(link);
    await see(panelIn(context), '4 of 5');
  },
};

export const InProvider: Story = { name: 'With a provider', ...from(states.inProvider) };

export const PartnerPack: Story = {
  name: 'Partner pack',
  ...from(states.partnerPack),
  play: async (context) => {
    const [all, replaced] = context.canvasElement.querySelectorAll(tag);
    await see(replaced, 'Walks out of the lesson');
    await pick(all, 'Where', 'Library');
    await see(all, 'In the library');
  },
};

export const WelshGaps: Story = {
  name: 'Welsh, with gaps',
  ...from(states.welshGaps),
  play: async (context) => {
    await see(panelIn(context), 'Gadael yr ystafell heb ofyn');
  },
};

export const Fallback: Story = {
  name: 'Until the words are there',
  ...fromExampleWithout('hearten', tag, states.fallback),
};

export const LongText: Story = { name: 'Long text', ...from(access.longText) };

export const LongPack: Story = {
  name: 'Long text in a pack',
  ...from(many.longPack),
  play: async (context) => {
    await pick(panelIn(context), 'Where', 'Long words');
    await see(panelIn(context), '1 of 2');
  },
};

export const Handout: Story = { name: 'Nine on a page', ...from(many.handout) };

export const BrokenPair: Story = { name: 'Broken pair', ...from(states.brokenPair) };

export const BrokenPack: Story = {
  name: 'Broken pack',
  ...from(states.brokenPack),
  play: async (context) => {
    const [theirs, ours] = context.canvasElement.querySelectorAll(tag);
    await see(theirs, 'Walks out of the lesson');
    await see(ours, 'Looks out of the window');
  },
};

export const BadInput: Story = { name: 'Bad input', ...from(states.badInput) };

export const RightToLeft: Story = {
  name: 'Right to left',
  ...from(access.rightToLeft),
  globals: { language: 'ar', direction: 'rtl' },
};

export const Dark: Story = { name: 'Dark', ...from(access.dark), globals: { theme: 'dark' } };

export const ForcedColours: Story = { name: 'Forced colours', ...from(access.forcedColours) };

export const ForcedColoursNarrow: Story = {
  name: 'Forced colours, narrow',
  ...from(access.forcedColoursNarrow),
  ...narrow,
};

export const HighContrast: Story = { name: 'High contrast', ...from(access.highContrast) };

export const WideTextSpacing: Story = {
  name: 'Text spacing',
  ...from(access.wideTextSpacing),
  globals: { textSpacing: 'wide' },
};

export const Narrow: Story = {
  name: '320 px',
  ...from(access.narrow),
  globals: inNarrowWindow,
};

export const Print: Story = { name: 'Print', ...from(access.print) };

export const PrintNarrow: Story = {
  name: 'Print, narrow',
  ...from(access.printNarrow),
  ...narrow,
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
