import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/embed/define/content-gate.js';
import '../../src/embed/define/grounding.js';
import '../../src/embed/define/provider.js';
import '../../src/embed/define/quick-exit.js';
import '../../src/embed/define/reader-settings.js';
import '../../src/embed/define/support-signpost.js';
import { fromExample, metaFor, type MarkupArgs } from '../support/from-example.js';
import { pick, press, see } from '../support/press.js';
import * as examples from './together.examples.js';

const tag = 'hearten-content-gate';

type Story = StoryObj<MarkupArgs>;

const meta: Meta<MarkupArgs> = { ...metaFor(tag, []), title: 'Page/Together' };

export default meta;

export const Together: Story = {
  name: 'A page that knows its parts',
  ...fromExample(tag, examples.together),
  play: async ({ canvasElement }) => {
    await see(canvasElement.querySelector('hearten-support-signpost'), 'Refuge');
    await press(canvasElement.querySelector(tag), 'Read on');
    await see(canvasElement.querySelector(tag), 'Take a moment');
  },
};

export const WithProvider: Story = {
  name: 'Inside a provider',
  ...fromExample(tag, examples.withProvider),
};

export const LeftOut: Story = {
  name: 'Left out by the settings',
  ...fromExample(tag, examples.leftOut),
  play: async ({ canvasElement }) => {
    await pick(
      canvasElement.querySelector('hearten-reader-settings'),
      'domestic abuse',
      'Leave it out',
    );
    await see(canvasElement.querySelector(tag), 'Choose again');
  },
};
