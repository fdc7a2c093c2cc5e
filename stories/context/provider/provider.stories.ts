import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../src/embed/define/content-gate.js';
import '../../../src/embed/define/provider.js';
import type { Example } from '../../support/example.js';
import { fromExample, metaFor, type MarkupArgs } from '../../support/from-example.js';
import { see } from '../../support/press.js';
import * as examples from './provider.examples.js';

const tag = 'hearten-provider';

type Story = StoryObj<MarkupArgs>;

function from(example: Example): Story {
  return fromExample(tag, example);
}

const text = { control: 'text' } as const;
const shared = metaFor(tag, ['audience', 'support', 'packs']);

const meta: Meta<MarkupArgs> = {
  ...shared,
  title: 'Context/Provider',
  argTypes: { ...shared.argTypes, audience: text, support: text, packs: text },
};

export default meta;

export const Usual: Story = { name: 'Audience and support', ...from(examples.usual) };

export const Nested: Story = { name: 'Nested', ...from(examples.nested) };

export const OwnFirst: Story = { name: 'An element’s own first', ...from(examples.ownFirst) };

export const PartnerPack: Story = {
  name: 'Partner pack',
  ...from(examples.partnerPack),
  play: async ({ canvasElement }) => {
    await see(canvasElement.querySelector('hearten-content-gate'), 'the river flood of 2024');
  },
};

export const OwnWording: Story = { name: 'Wording', ...from(examples.ownWording) };

export const BrokenPack: Story = { name: 'Bad input', ...from(examples.brokenPack) };
