import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import '../../../../src/embed/define/content-gate.js';
import '../../../../src/embed/define/provider.js';
import '../../../../src/embed/define/support-signpost.js';
import { knownIds } from '../../../../src/content/known-ids.js';
import type { Example } from '../../../support/example.js';
import {
  fromExample,
  fromExampleWithout,
  metaFor,
  type MarkupArgs,
} from '../../../support/from-example.js';
import { pick, see, unfold } from '../../../support/press.js';
import * as access from './support-signpost.access.examples.js';
import * as states from './support-signpost.examples.js';

const tag = 'hearten-support-signpost';

type Story = StoryObj<MarkupArgs>;

function from(example: Example): Story {
  return fromExample(tag, example);
}

function signpostIn({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Element | null {
  return canvasElement.querySelector(tag);
}

const text = { control: 'text' } as const;
const shared = metaFor(tag, ['nations', 'place', 'reader', 'topics', 'heading-level']);

const meta: Meta<MarkupArgs> = {
  ...shared,
  title: 'Safety/Support signpost',
  argTypes: {
    ...shared.argTypes,
    nations: text,
    place: text,
    reader: { control: 'select', options: knownIds.routes.readers },
    topics: text,
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
};

export default meta;

export const Recommended: Story = { name: 'Recommended form', ...from(states.recommended) };

export const Authored: Story = {
  name: 'A list of your own',
  ...from(states.authored),
  play: async (context) => {
    await see(signpostIn(context), 'Open now, by the hours given here');
  },
};

export const AuthoredLongAgo: Story = {
  name: 'Checked long ago',
  ...from(states.authoredLongAgo),
  play: async (context) => {
    await see(signpostIn(context), 'Please check before you rely on it');
  },
};

export const Scotland: Story = { name: 'Another nation', ...from(states.scotland) };

export const WhatHappens: Story = {
  name: 'What happens when you ring',
  ...from(states.whatHappens),
  play: async (context) => {
    await see(signpostIn(context), 'Samaritans');
    await unfold(signpostIn(context), 'How to get there');
  },
};

export const ForSomebody: Story = {
  name: 'For somebody',
  ...from(states.forSomebody),
  play: async (context) => {
    await see(signpostIn(context), 'Samaritans');
    await pick(signpostIn(context), 'I’m looking for help for', 'me, under 19');
    await see(signpostIn(context), 'Childline');
  },
};

export const BesideAGate: Story = { name: 'Beside a gate', ...from(states.besideAGate) };

export const Nowhere: Story = { name: 'Without a list', ...from(states.nowhere) };

export const PartnerPack: Story = {
  name: 'Partner pack',
  ...from(states.partnerPack),
  play: async (context) => {
    await see(signpostIn(context), 'Thornbeck family hub');
  },
};

export const BadInput: Story = { name: 'Bad input', ...from(states.badInput) };

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
