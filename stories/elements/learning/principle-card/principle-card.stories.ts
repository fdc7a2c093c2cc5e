import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { knownIds } from '../../../../src/content/known-ids.js';
import { voices } from '../../../../src/elements/learning/principle-card/principle-card.model.js';
import '../../../../src/embed/define/principle-card.js';
import '../../../../src/embed/define/provider.js';
import type { Example } from '../../../support/example.js';
import {
  fromExample,
  fromExampleWithout,
  metaFor,
  type MarkupArgs,
} from '../../../support/from-example.js';
import { focusOnList, pick, see, unfold } from '../../../support/press.js';
import * as access from './principle-card.access.examples.js';
import * as states from './principle-card.examples.js';
import * as many from './principle-card.many.examples.js';

const tag = 'hearten-principle-card';

type Story = StoryObj<MarkupArgs>;

function from(example: Example): Story {
  return fromExample(tag, example);
}

function cardIn({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Element | null {
  return canvasElement.querySelector(tag);
}

const { entries, presets, roles } = knownIds.principles;
const shared = metaFor(tag, ['principle', 'preset', 'for-role', 'voice', 'heading-level']);

const meta: Meta<MarkupArgs> = {
  ...shared,
  title: 'Learning/Principle card',
  argTypes: {
    ...shared.argTypes,
    principle: { control: 'select', options: entries },
    preset: { control: 'select', options: presets },
    'for-role': { control: 'select', options: roles },
    voice: { control: 'select', options: voices },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
  },
};

export default meta;

export const Recommended: Story = { name: 'Recommended form', ...from(states.recommended) };

export const FromThePack: Story = { name: 'From the pack', ...from(states.fromThePack) };

export const AuthoredOnly: Story = { name: 'Words of your own', ...from(states.authoredOnly) };

export const AnotherRole: Story = {
  name: 'Another job',
  ...from(states.anotherRole),
  play: async (context) => {
    await pick(cardIn(context), 'In practice for', 'schools');
    await see(cardIn(context), 'Greet each child at the door.');
  },
};

export const ParentVoice: Story = { name: 'To parents and carers', ...from(states.parentVoice) };

export const YoungPersonVoice: Story = {
  name: 'To young people',
  ...from(states.youngPersonVoice),
};

export const EasyReadVoice: Story = { name: 'In easy words', ...from(states.easyReadVoice) };

export const OneJob: Story = { name: 'For one job only', ...from(states.oneJob) };

export const UkCore: Story = { name: 'Named as in England', ...from(many.ukCore) };

export const Leeds: Story = { name: 'Named as in Leeds', ...from(many.leeds) };

export const Samhsa: Story = { name: 'Named as in the United States', ...from(many.samhsa) };

export const Scotland: Story = { name: 'Named as in Scotland', ...from(many.scotland) };

export const Wales: Story = { name: 'Named as in Wales', ...from(many.wales) };

export const Digital: Story = { name: 'Named as by Chayn', ...from(many.digital) };

export const SevenCards: Story = { name: 'Seven side by side', ...from(many.sevenCards) };

export const InProvider: Story = { name: 'With a provider', ...from(states.inProvider) };

export const PartnerPack: Story = {
  name: 'Partner pack',
  ...from(states.partnerPack),
  play: async (context) => {
    await see(cardIn(context), 'A steady welcome');
  },
};

export const WhereFrom: Story = {
  name: 'Where it comes from',
  ...from(states.whereFrom),
  play: async (context) => {
    await unfold(cardIn(context), 'Where this comes from');
    await see(cardIn(context), 'Not yet reviewed by a person.');
  },
};

export const KeyboardFocus: Story = {
  name: 'Keyboard focus',
  ...from(states.keyboardFocus),
  play: async (context) => {
    await focusOnList(cardIn(context), 'In practice for');
  },
};

export const WelshGaps: Story = {
  name: 'Welsh, with gaps',
  ...from(access.welshGaps),
  play: async (context) => {
    await see(cardIn(context), 'Diogelwch');
  },
};

export const LongText: Story = { name: 'Long text', ...from(access.longText) };

export const TwoHundred: Story = { name: 'Two hundred cards', ...from(many.twoHundred) };

export const NoContent: Story = { name: 'No content', ...from(access.noContent) };

export const BadInput: Story = { name: 'Bad input', ...from(access.badInput) };

export const MarkupInText: Story = {
  name: 'Tags in a partner pack',
  ...from(access.markupInText),
  play: async ({ canvasElement }) => {
    const [first, second] = canvasElement.querySelectorAll(tag);
    await see(second, 'Trust, as we say it here');
    await see(first, 'What feels safe is different for each person');
  },
};

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
